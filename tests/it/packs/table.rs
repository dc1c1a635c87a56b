//! What the packs that ship must hold, row by row: in how many it occurs, counted from their ledgers, and in how
//! many it must. `cargo test --test it packs::table -- --nocapture` prints it.

use std::collections::BTreeSet;

use hearsay::pack::{Level, Theme};

use super::occurs;
use crate::shipped::{Ready, shipped};

/// What is counted, in at least how many packs, and whether it occurs in one.
type Row = (&'static str, usize, fn(&Ready) -> bool);

const OCCURS: &[Row] = &[
    ("confirmed by a body with first-hand knowledge", 8, occurs::confirmed_by_a_body),
    ("denied by its target", 6, occurs::denied_by_its_target),
    ("a denial of something else than was claimed", 3, occurs::denied_beside_the_point),
    ("neither confirms nor denies", 4, occurs::left_open),
    ("an anonymous source", 4, occurs::unnamed),
    ("people familiar with …", 2, occurs::familiar),
    ("a report of a report: a chain of two", 6, |pack| occurs::chain(pack, 2)),
    ("a report of a report: a chain of three", 2, |pack| occurs::chain(pack, 3)),
    ("a joint statement", 3, occurs::joint),
    ("a spokesperson for a body", 6, occurs::spokesperson),
    ("a source against itself earlier, dated", 3, occurs::changed),
    ("a law in force", 6, occurs::law_in_force),
    ("proposed", 4, occurs::proposed),
    ("under review", 3, occurs::under_review),
    ("a treaty", 3, occurs::treaty),
    ("a court ruling", 2, occurs::ruling),
    ("a company’s policy", 2, occurs::company_policy),
    ("a party’s programme", 2, occurs::programme),
    ("a correction", 3, occurs::correction),
    ("articles that disagree, and questions across them", 3, occurs::conflict),
    ("numbers that differ by source", 3, occurs::numbers),
    ("health", 1, |pack| pack.pack.theme == Some(Theme::Health)),
    ("science", 1, |pack| pack.pack.theme == Some(Theme::Science)),
    ("local politics", 1, |pack| pack.pack.theme == Some(Theme::Local)),
    ("sport", 1, |pack| pack.pack.theme == Some(Theme::Sport)),
    ("business", 1, |pack| pack.pack.theme == Some(Theme::Business)),
    ("disaster", 1, |pack| pack.pack.theme == Some(Theme::Disaster)),
    ("diplomacy", 1, |pack| pack.pack.theme == Some(Theme::Diplomacy)),
    ("technology", 1, |pack| pack.pack.theme == Some(Theme::Technology)),
    ("level: starter", 4, |pack| pack.pack.level == Some(Level::Starter)),
    ("level: intermediate", 5, |pack| pack.pack.level == Some(Level::Intermediate)),
    ("level: advanced", 3, |pack| pack.pack.level == Some(Level::Advanced)),
    ("in English", 10, |pack| pack.pack.language == "en"),
    ("in German", 1, |pack| pack.pack.language == "de"),
    ("in Spanish", 1, |pack| pack.pack.language == "es"),
    ("history, with what became known later", 5, occurs::history),
    ("invented, and says so", 7, occurs::invented),
];

/// What is said of a pack, and whether it is so.
type Claim = (&'static str, fn(&Ready) -> bool);

/// What holds of every pack, but of the first lesson, which is shorter and has its questions by hand.
const HOLDS: &[Claim] = &[
    ("350 to 800 words", |pack| (350..=800).contains(&occurs::n_words(pack))),
    ("25 questions or more", |pack| pack.questions.len() >= 25),
    ("of 12 kinds or more; of 9, for starters", |pack| {
        let least = if pack.pack.level == Some(Level::Starter) { 9 } else { 12 };
        kinds(pack).len() >= least
    }),
    // One may be too vague to say of everybody that they are silent on it.
    ("every column but one is vouched for", |pack| {
        pack.pack.propositions.iter().filter(|proposition| proposition.checked.is_none()).count() <= 1
    }),
];

fn kinds(pack: &Ready) -> BTreeSet<&str> {
    pack.questions.iter().map(|question| question.kind.as_str()).collect()
}

/// Every pack that is practised as a pack and not as the first lesson.
fn packs() -> impl Iterator<Item = &'static Ready> {
    shipped().iter().filter(|pack| pack.pack.id.as_str() != "how-reports-work")
}

#[test]
fn what_must_occur_does() {
    let mut missing = Vec::new();
    println!("{:>5} {:>8}  must occur", "packs", "at least");
    for (what, least, occurs) in OCCURS {
        let found: Vec<&str> =
            shipped().iter().filter(|pack| occurs(pack)).map(|pack| pack.pack.id.as_str()).collect();
        println!("{:>5} {least:>8}  {what}: {}", found.len(), found.join(", "));
        if found.len() < *least {
            missing.push(format!("{what}: in {} of {least}, {found:?}", found.len()));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_pack_is_worth_a_lesson() {
    let mut wanting = Vec::new();
    println!("words questions kinds  pack");
    for pack in packs() {
        let (id, n_kinds) = (&pack.pack.id, kinds(pack).len());
        println!("{:>5} {:>9} {n_kinds:>5}  {id}", occurs::n_words(pack), pack.questions.len());
        let not = HOLDS.iter().filter(|(_, holds)| !holds(pack));
        wanting.extend(not.map(|(what, _)| format!("{id}: not {what}")));
    }
    assert!(wanting.is_empty(), "{wanting:#?}");
}
