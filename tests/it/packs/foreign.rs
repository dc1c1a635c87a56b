//! The packs that are not in English, played through in the window: whole sessions with every kind of question
//! that they have, rightly and wrongly answered, and nothing of it said in English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable, by};
use hearsay::pack::{Assignment, Ledger, Pack, resolve, write};
use hearsay::quiz::{GridCell, Question, Response, Seed, derive};

use crate::app::kinds::{self, NUMBERS, SEED};
use crate::app::lesson::attempts;
use crate::app::window::{Desk, NOW, Window, press};
use crate::check::in_project;
use crate::shipped::shipped;

/// Parts of a locale's sentences between their gaps, by key.
fn parts(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut parts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in fs::read_dir(in_project(&format!("assets/locales/{tag}"))).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut key = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let said = match line.split_once(" =") {
                Some((name, said)) if !line.starts_with(' ') => {
                    name.clone_into(&mut key);
                    said
                }
                _ => line,
            };
            let is_words = |part: &&str| part.len() > 3 && !part.contains(['$', '>']);
            let split = said.split(['{', '}', '[', ']']).map(str::trim).filter(is_words);
            parts.entry(key.clone()).or_default().extend(split.map(str::to_owned));
        }
    }
    parts
}

/// What must not be said where a language is spoken: what English says for the keys that the language has.
fn english(tag: &str) -> BTreeSet<String> {
    let own = parts(tag);
    let is_own = |said: &String| own.values().flatten().any(|own| own == said);
    let english = parts("en").into_iter().filter(|(key, _)| own.contains_key(key));
    english.flat_map(|(_, parts)| parts).filter(|part| !is_own(part)).collect()
}

/// Everything that is read out.
fn hear(window: &Window, heard: &mut BTreeSet<String>) {
    let all = window.query_all(by().predicate(|_| true)).map(|node| node.accesskit_node());
    heard.extend(all.flat_map(|node| [node.label(), node.value()]).flatten());
}

/// Answers by keys: rightly, or, where one of several is to be chosen, wrongly every other time.
fn answer(window: &mut Window, question: &Question, ledger: &Ledger, is_right: bool) {
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } => {
            let ix = options.iter().position(|option| option.right == is_right).unwrap();
            press(window, &[NUMBERS[ix]]);
        }
        // The letters are those of the language.
        Response::Grid(key) => {
            for cell in key.cells.iter().flatten().flatten() {
                if let GridCell::Takes(stance) = cell {
                    let wires = ["neither", "denies", "suggests", "confirms", "alleges"];
                    press(window, &[NUMBERS[wires.iter().position(|wire| *wire == stance.wire()).unwrap()]]);
                }
                press(window, &[Key::ArrowRight]);
            }
        }
        _ => kinds::answer_by_keys(window, question, ledger),
    }
}

/// One session of a pack in a window, whole. What was said in it; the kinds that were asked.
fn play(pack: &Pack, interface: &str, heard: &mut BTreeSet<String>) -> BTreeSet<String> {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open_in(interface, &[desk.file("pack.json", &write(pack))]);
    press(&mut window, &[Key::Enter]);
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    let plan = record.unfinished_session(profile, None).unwrap().unwrap().session.plan;
    drop(record);
    let ledger = resolve(pack).0;
    let questions = derive(pack, &ledger, Seed(SEED)).questions;
    let asked: Vec<&str> =
        plan["questions"].as_array().unwrap().iter().map(|row| row["question"].as_str().unwrap()).collect();
    let mut kinds = BTreeSet::new();
    for (ix, id) in asked.iter().enumerate() {
        let question = questions.iter().find(|question| question.id.0 == *id).unwrap();
        kinds.insert(question.kind.clone());
        hear(&window, heard);
        answer(&mut window, question, &ledger, ix % 2 == 0);
        hear(&window, heard);
        press(&mut window, &[Key::Enter]);
        assert_eq!(attempts(&desk).len(), ix + 1, "{id} is answered");
        hear(&window, heard);
        press(&mut window, &[Key::Enter]);
    }
    assert_eq!(desk.record().unfinished_session(profile, None).unwrap(), None, "the session has ended");
    hear(&window, heard);
    kinds
}

/// Plays a pack until every kind that it has was asked, and looks for English in what was said.
fn no_english_in(language: &str, interface: &str) {
    let ready = shipped().iter().find(|ready| ready.pack.language == language).unwrap();
    let mut left: BTreeSet<String> = ready.questions.iter().map(|question| question.kind.clone()).collect();
    assert!(left.len() >= 12, "{left:?}");
    let n_kinds = |left: &BTreeSet<String>| u32::try_from(left.len()).unwrap();
    let (mut pack, mut heard) = (ready.pack.clone(), BTreeSet::new());
    while !left.is_empty() {
        // Of one kind one question is enough, once the first session has shown what a whole one is like.
        let is_first = pack.assignment.is_none();
        pack.assignment = Some(Assignment {
            kinds: (!is_first).then(|| left.iter().cloned().collect()),
            items: Some(if is_first { 24 } else { n_kinds(&left) }),
            seed: Some(SEED),
            ..Assignment::default()
        });
        let asked = play(&pack, interface, &mut heard);
        assert!(asked.iter().any(|kind| left.contains(kind)), "never asked: {left:?}");
        left.retain(|kind| !asked.contains(kind));
    }
    let english = english(language);
    assert!(english.len() > 150, "{}", english.len());
    // A long part anywhere, a short one only as the whole or at the end of what is said of a card or a cell.
    let is_in = |part: &String, said: &str| {
        let is_long = part.len() > 12 && part.contains(' ');
        said == part || said.ends_with(&format!(": {part}")) || (is_long && said.contains(part.as_str()))
    };
    let is_english = |said: &&String| english.iter().any(|part| is_in(part, said));
    let found: Vec<&String> = heard.iter().filter(is_english).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_german_pack_is_german_in_a_german_window() {
    no_english_in("de", "de");
}

#[test]
fn the_spanish_pack_is_spanish_in_an_english_window() {
    no_english_in("es", "en");
}
