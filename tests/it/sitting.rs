//! Sessions as the record keeps them: how they were set up, and whose packs they mix.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use hearsay::pack::{Assignment, ResponseKind};
use hearsay::quiz::plan::response_kind;
use hearsay::quiz::{Mode, Question, Seed, Setup};
use hearsay::record::sitting::{
    Book, Books, Moment, Sitting, Start, Which, assigned_seed, is_closed_book, usual,
};
use hearsay::record::{ProfileId, Session, Timestamp, Unfinished};
use serde_json::json;

const AT: Moment = Moment { now: Timestamp(1_735_689_600_000), random: [7; 10] };

fn book(assignment: Option<Assignment>, id: Option<&str>) -> Book {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes/north-korea-troops.json");
    let (mut pack, _) = hearsay::pack::read(&fs::read(file).unwrap()).unwrap();
    pack.assignment = assignment;
    if let Some(id) = id {
        pack.id = id.into();
    }
    let (ledger, _) = hearsay::pack::resolve(&pack);
    Book::new(&Arc::new(pack), &Arc::new(ledger))
}

fn start(books: &Books, setup: Setup, which: Which, seed: Seed, profile: i64) -> (Sitting, Session) {
    Sitting::start(books.clone(), Start { profile: ProfileId(profile), setup, which, seed }, AT)
}

fn shown(sitting: &Sitting) -> Vec<Question> {
    sitting.session.questions().cloned().collect()
}

#[test]
fn an_assignment_is_the_same_session_for_everybody() {
    let assignment = Assignment {
        mode: Some("test".to_owned()),
        kinds: Some(vec!["who-said".to_owned(), "stated".to_owned(), "mark".to_owned()]),
        items: Some(8),
        minutes: Some(15),
        closed_book: Some(true),
        ..Assignment::default()
    };
    let book = book(Some(assignment), None);
    let books = Books::one(&book.pack, &book.ledger);
    let sit =
        |profile| start(&books, usual(&book.pack), Which::Any, assigned_seed(&book.pack).unwrap(), profile);
    let ((one, kept), (other, _)) = (sit(1), sit(2));
    assert_eq!(shown(&one), shown(&other));
    assert_eq!(one.setup.mode, Mode::Test);
    assert_eq!(one.left_ms(Some(150), 60_000), Some((22 * 60 + 30 - 60) * 1000));
    assert_eq!(one.left_ms(None, 0), None);
    assert_eq!(shown(&one).len(), 8);
    assert!(shown(&one).iter().all(|question| ["who-said", "stated"].contains(&question.kind.as_str())));
    assert!(is_closed_book(&kept.plan));
    assert_eq!(kept.plan["setup"]["is-closed-book"], json!(true));
}

#[test]
fn nothing_is_marked_in_a_closed_book() {
    let book = book(None, None);
    let books = Books::one(&book.pack, &book.ledger);
    for is_closed_book in [false, true] {
        let setup = Setup { is_closed_book, n_items: None, ..Setup::default() };
        let (sitting, _) = start(&books, setup, Which::Any, Seed(1), 1);
        let is_marked = |question: &Question| response_kind(&question.response) == ResponseKind::Mark;
        assert_eq!(shown(&sitting).iter().any(is_marked), !is_closed_book);
    }
}

#[test]
fn a_mixture_is_taken_up_again_as_it_was_and_without_what_is_gone() {
    let (one, other) = (book(None, None), book(None, Some("other")));
    let books = Books::new(vec![one.clone(), other]).unwrap();
    let setup = Setup { n_items: Some(20), asks_evidence: true, ..Setup::default() };
    let (sitting, kept) = start(&books, setup, Which::Any, Seed(3), 1);
    assert_eq!(kept.pack, None);
    assert_eq!(Sitting::packs_of(&kept).len(), 2);
    let unfinished = Unfinished { session: kept, attempts: Vec::new() };
    let (again, n_dropped) = Sitting::resume(books, &unfinished);
    assert_eq!((again.session == sitting.session, n_dropped), (true, 0));
    assert_eq!(again.setup, sitting.setup);
    let (less, n_dropped) = Sitting::resume(Books::one(&one.pack, &one.ledger), &unfinished);
    assert_eq!(less.session.questions().len() + n_dropped, 20);
    assert!(n_dropped > 0);
}

#[test]
fn the_rules_of_a_session_hold_over_a_mixture_within_each_pack() {
    let books = Books::new(vec![book(None, None), book(None, Some("other"))]).unwrap();
    for seed in 0..6 {
        let (sitting, _) = start(&books, Setup::default(), Which::Any, Seed(seed), 1);
        let rows: Vec<(usize, &Question)> =
            sitting.session.rows().map(|(of, question, _)| (of, question)).collect();
        assert_eq!(rows.iter().map(|(of, _)| of).collect::<BTreeSet<_>>().len(), 2, "seed {seed}");
        for (ix, (of, question)) in rows.iter().enumerate() {
            let before = rows[..ix].iter().filter(|(other, _)| other == of);
            for (_, earlier) in before {
                assert!(!question.asks.iter().any(|fact| earlier.shows.contains(fact)), "{}", question.id);
            }
        }
    }
}

#[test]
fn a_plan_of_an_earlier_version_is_practice() {
    let book = book(None, None);
    let books = Books::one(&book.pack, &book.ledger);
    let (sitting, kept) = start(&books, Setup::default(), Which::Any, Seed(1), 1);
    let plan = kept.plan["questions"].clone();
    assert!(!is_closed_book(&plan));
    let unfinished = Unfinished { session: Session { plan, ..kept }, attempts: Vec::new() };
    let (again, n_dropped) = Sitting::resume(books, &unfinished);
    assert_eq!((again.session == sitting.session, n_dropped), (true, 0));
    assert_eq!(again.setup, Setup::default());
}
