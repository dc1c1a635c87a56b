//! Marks: every worked example of `docs/marking.md`, and the rules that hold for any answer.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use hearsay::pack::{Ledger, Pack, ResponseKind, Stance};
use hearsay::quiz::{Answer, Mark, Misfit, Question, mark, parts};
use hearsay::words::{Told, Words};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases::cases;

/// One worked example: the question's text, and answers with their marks.
struct Example {
    question: String,
    rows: Vec<(Value, f64)>,
}

struct Page {
    paragraphs: Vec<String>,
    examples: Vec<Example>,
}

/// Reads code blocks and table rows of the document.
fn page() -> Page {
    let mut page = Page { paragraphs: Vec::new(), examples: Vec::new() };
    let mut lines = include_str!("../../docs/marking.md").lines();
    while let Some(line) = lines.next() {
        let block = |lines: &mut std::str::Lines<'_>| -> Vec<String> {
            lines.take_while(|line| *line != "```").map(str::to_owned).collect()
        };
        match line {
            "```article" => {
                page.paragraphs = block(&mut lines).into_iter().filter(|line| !line.is_empty()).collect();
            }
            "```question" => {
                page.examples.push(Example { question: block(&mut lines).concat(), rows: Vec::new() });
            }
            row if row.starts_with("| `") => {
                let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
                let [answer, _, mark] = cells.as_slice() else { panic!("three columns: {row}") };
                let answer = serde_json::from_str(answer.trim_matches('`')).expect(row);
                let example = page.examples.last_mut().expect("a question stands above");
                example.rows.push((answer, mark.parse().expect(row)));
            }
            _ => {}
        }
    }
    page
}

fn pack_of(paragraphs: &[String], questions: &[Value]) -> (Pack, Ledger) {
    let text = json!({
        "hearsay": 1, "id": "marks", "title": "Marks",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": paragraphs }],
        "questions": questions,
    });
    let (pack, problems) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let (ledger, problems) = hearsay::pack::resolve(&pack);
    assert!(problems.is_empty(), "{problems:?}");
    (pack, ledger)
}

fn built(pack: &Pack, ledger: &Ledger) -> Vec<Question> {
    let (questions, not_built) = hearsay::quiz::hand_written(pack, ledger);
    assert!(not_built.is_empty(), "{not_built:?}");
    questions
}

/// The answer of a table: as it is stored, or the words marked.
fn answer_of(value: &Value, paragraphs: &[String]) -> Answer {
    let Some(words) = value.as_array() else { return serde_json::from_value(value.clone()).unwrap() };
    let text = paragraphs.join("\n\n");
    let place = |words: &str| {
        let at = text.find(words).unwrap_or_else(|| panic!("not in the article: {words}"));
        let start = text[..at].chars().count();
        (start, start + words.chars().count())
    };
    Answer::Mark(words.iter().map(|words| place(words.as_str().unwrap())).collect())
}

#[test]
fn every_worked_example_gets_the_mark_of_the_document() {
    let page = page();
    let questions: Vec<Value> =
        page.examples.iter().map(|example| serde_json::from_str(&example.question).unwrap()).collect();
    let (pack, ledger) = pack_of(&page.paragraphs, &questions);
    let mut n_rows = 0;
    for (question, example) in built(&pack, &ledger).iter().zip(&page.examples) {
        for (value, expected) in &example.rows {
            let answer = answer_of(value, &page.paragraphs);
            let given = mark(question, &ledger, &answer).unwrap().value();
            assert!((given - expected).abs() < 0.0005, "{} {value}: {given}, not {expected}", question.id);
            n_rows += 1;
        }
    }
    assert!(n_rows >= 40, "only {n_rows} worked examples were read");
}

#[test]
fn every_response_has_a_worked_example_of_a_guesser() {
    let text = include_str!("../../docs/marking.md");
    for kind in ResponseKind::ALL.iter().filter(|kind| **kind != ResponseKind::Cue) {
        let name = kind.wire();
        assert!(text.contains(&format!("\"response\": \"{name}\"")), "{name}");
    }
    assert!(text.matches("a guesser who").count() >= 9);
}

fn of_page(id: &str) -> (Question, Ledger) {
    let page = page();
    let questions: Vec<Value> =
        page.examples.iter().map(|example| serde_json::from_str(&example.question).unwrap()).collect();
    let (pack, ledger) = pack_of(&page.paragraphs, &questions);
    let question = built(&pack, &ledger).into_iter().find(|question| question.id.0 == id).unwrap();
    (question, ledger)
}

#[test]
fn an_answer_that_does_not_fit_is_refused_and_told() {
    let cases = [
        ("choice", Answer::Choice(3), Misfit::OutOfRange { ix: 3, n: 3 }),
        ("choice", Answer::Multiple(vec![0]), Misfit::Response { asked: "choice", given: "multiple" }),
        ("multiple", Answer::Multiple(vec![9]), Misfit::OutOfRange { ix: 9, n: 5 }),
        ("multiple", Answer::Multiple(vec![1, 1]), Misfit::Twice { ix: 1 }),
        ("match", Answer::Pairs(vec![Some(0)]), Misfit::Length { asked: 2, given: 1 }),
        ("match", Answer::Pairs(vec![Some(0), Some(3)]), Misfit::OutOfRange { ix: 3, n: 3 }),
        ("grid", Answer::Grid(vec![vec![None; 2]]), Misfit::Length { asked: 2, given: 1 }),
        ("grid", Answer::Grid(vec![vec![None; 2], vec![None]]), Misfit::Length { asked: 2, given: 1 }),
        (
            "grid",
            Answer::Grid(vec![vec![None, Some(Stance::Denies)], vec![None; 2]]),
            Misfit::Cell { row: 0, column: 1 },
        ),
        (
            "grid",
            Answer::Grid(vec![vec![Some(Stance::None), None], vec![None; 2]]),
            Misfit::Cell { row: 0, column: 0 },
        ),
        ("order", Answer::Order(vec![0, 1, 2]), Misfit::Length { asked: 4, given: 3 }),
        ("order", Answer::Order(vec![0, 1, 1, 2]), Misfit::Twice { ix: 1 }),
        ("order", Answer::Order(vec![0, 1, 2, 4]), Misfit::OutOfRange { ix: 4, n: 4 }),
        ("short", Answer::Choice(0), Misfit::Response { asked: "short", given: "choice" }),
        ("mark", Answer::Mark(vec![(3, 3)]), Misfit::Place { start: 3, end: 3, len: 158 }),
        ("mark", Answer::Mark(vec![(5, 3)]), Misfit::Place { start: 5, end: 3, len: 158 }),
        ("mark", Answer::Mark(vec![(0, 999)]), Misfit::Place { start: 0, end: 999, len: 158 }),
    ];
    let words = Words::new("en");
    for (id, answer, misfit) in cases {
        let (question, ledger) = of_page(id);
        assert_eq!(mark(&question, &ledger, &answer), Err(misfit.clone()), "{id} {answer:?}");
        let sentence = words.say(&misfit.told());
        assert!(sentence.ends_with('.') && !sentence.contains('{'), "{sentence}");
    }
}

#[test]
fn the_key_of_every_response_gets_a_full_mark_and_all_its_parts() {
    let keys = [
        ("choice", Answer::Choice(0)),
        ("multiple", Answer::Multiple(vec![0, 2])),
        ("match", Answer::Pairs(vec![Some(1), Some(0)])),
        ("grid", Answer::Grid(vec![vec![Some(Stance::Denies), None], vec![Some(Stance::Alleges), None]])),
        ("order", Answer::Order(vec![0, 1, 2, 3])),
        ("short", Answer::Short("Seoul claims 3,000".to_owned())),
    ];
    for (id, answer) in keys {
        let (question, ledger) = of_page(id);
        assert_eq!(mark(&question, &ledger, &answer), Ok(Mark::FULL), "{id}");
        assert!(parts(&question, &answer).iter().all(|part| part.is_right), "{id}");
    }
    let (question, _) = of_page("match");
    let given = parts(&question, &Answer::Pairs(vec![Some(1), None]));
    assert_eq!(given.iter().map(|part| part.is_right).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn the_mean_of_nothing_is_nothing() {
    assert_eq!(Mark::mean(&[]), None);
    assert_eq!(Mark::mean(&[Mark::FULL, Mark::NONE]), Mark::new(0.5));
    assert_eq!(Mark::mean(&[Mark::FULL; 3]), Some(Mark::FULL));
}

#[test]
fn words_are_compared_by_place_in_any_script() {
    let paragraphs = ["👩‍👩‍👧 “Кошка é” — 🙂 said שלום twice: said.".to_owned()];
    let question = |id: &str, right: &str| json!({ "id": id, "response": "mark", "article": "main", "prompt": "Mark it.", "right": [[right]] });
    let (pack, ledger) = pack_of(&paragraphs, &[question("a", "שלום"), question("b", "🙂")]);
    let questions = built(&pack, &ledger);
    let at = |words: &str| match answer_of(&json!([words]), &paragraphs) {
        Answer::Mark(places) => places,
        other => panic!("{other:?}"),
    };
    let given = |question: usize, places: Vec<(usize, usize)>| {
        mark(&questions[question], &ledger, &Answer::Mark(places)).unwrap()
    };
    assert_eq!(given(0, at("שלום")), Mark::FULL);
    // A touched word is a marked one.
    assert_eq!(given(0, at("של")), Mark::FULL);
    // The same word elsewhere is another one.
    let (start, end) = at("twice: said")[0];
    assert_eq!(given(0, vec![(start, end)]), Mark::NONE);
    // A key without any word can still be found, and missed.
    assert_eq!(given(1, at("🙂")), Mark::FULL);
    assert_eq!(given(1, at("said")), Mark::NONE);
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let stance = prop::sample::select(Stance::ALL.to_vec());
    prop_oneof![
        (0..7_usize).prop_map(Answer::Choice),
        prop::collection::vec(0..7_usize, 0..7).prop_map(Answer::Multiple),
        prop::collection::vec(prop::option::of(0..5_usize), 0..5).prop_map(Answer::Pairs),
        prop::collection::vec(prop::collection::vec(prop::option::of(stance), 0..3), 0..3)
            .prop_map(Answer::Grid),
        prop::collection::vec(0..5_usize, 0..6).prop_map(Answer::Order),
        prop::collection::vec((0..200_usize, 0..200_usize), 0..5).prop_map(Answer::Mark),
        any::<String>().prop_map(Answer::Short),
    ]
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn any_answer_gets_a_mark_from_0_to_1_or_is_refused(answer in any_answer()) {
        for id in ["choice", "multiple", "match", "sort", "grid", "order", "mark", "mark-several", "short"] {
            let (question, ledger) = of_page(id);
            if let Ok(mark) = mark(&question, &ledger, &answer) {
                prop_assert!((0.0..=1.0).contains(&mark.value()));
                prop_assert_eq!(Mark::new(mark.value()), Some(mark));
                prop_assert_eq!(mark == Mark::FULL, mark.percent() == 100);
                prop_assert_eq!(mark == Mark::NONE, mark.percent() == 0);
            }
        }
    }

    #[test]
    fn an_answer_survives_being_stored(answer in any_answer()) {
        let stored = serde_json::to_string(&answer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answer>(&stored).unwrap(), answer);
    }

    #[test]
    fn no_number_outside_0_to_1_is_a_mark(number in prop::num::f64::ANY) {
        prop_assert_eq!(Mark::new(number).is_some(), (0.0..=1.0).contains(&number));
    }
}
