//! Hand-written questions: every response, and why one is not built.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use hearsay::pack::{Ledger, Pack, Skill};
use hearsay::quiz::{Question, Response, Seed, derive, hand_written};
use hearsay::words::Words;
use serde_json::{Value, json};

const PARAGRAPHS: [&str; 2] =
    ["The minister denied it. “Nobody was sent,” she said, and said no more.", "Seoul says that 3,000 left."];

fn pack(questions: &Value) -> (Pack, Ledger) {
    let text = json!({
        "hearsay": 1, "id": "hand", "title": "By hand",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": PARAGRAPHS }],
        "sources": [{ "id": "seoul", "name": "Seoul", "kind": "state" }],
        "propositions": [], "policies": [], "statements": [],
        "questions": questions,
    });
    let (pack, problems) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let (ledger, _) = hearsay::pack::resolve(&pack);
    (pack, ledger)
}

/// A question of this response with these fields; every other field is good.
fn with(response: &str, fields: &Value) -> Value {
    let mut question = json!({ "id": "q", "response": response, "prompt": "Which?" });
    for (name, value) in fields.as_object().unwrap() {
        question[name] = value.clone();
    }
    question
}

fn one(question: &Value) -> (Question, Ledger) {
    let (pack, ledger) = pack(&json!([question]));
    let (mut questions, not_built) = hand_written(&pack, &ledger);
    let words = Words::new("en");
    let why: Vec<String> = not_built.iter().map(|unbuilt| words.say(&unbuilt.why)).collect();
    assert!(why.is_empty(), "{why:?}");
    (questions.pop().unwrap(), ledger)
}

fn why_not(question: &Value) -> String {
    let (pack, ledger) = pack(&json!([question]));
    let (questions, not_built) = hand_written(&pack, &ledger);
    assert!(questions.is_empty(), "{questions:?}");
    Words::new("en").say(&not_built[0].why)
}

fn options(rights: &[bool]) -> Value {
    let option = |(ix, right): (usize, &bool)| json!({ "text": format!("option {ix}"), "right": right });
    json!({ "options": rights.iter().enumerate().map(option).collect::<Vec<_>>() })
}

fn board(right: &Value) -> Value {
    json!({
        "rows": [{ "text": "a" }, { "text": "b" }],
        "columns": [{ "text": "x" }, { "text": "y" }, { "text": "z" }],
        "right": right,
    })
}

fn grid(cells: &Value) -> Value {
    json!({ "rows": [{ "text": "a" }, { "text": "b" }], "columns": [{ "text": "x" }, { "text": "y" }], "cells": cells })
}

#[test]
fn every_response_can_be_written_by_hand() {
    let cue = json!({ "text": ["She ", " it."], "options": options(&[true, false])["options"] });
    let cases = [
        with("choice", &options(&[false, true])),
        with("multiple", &options(&[true, true, false])),
        with("match", &board(&json!([[1, 0], [0, 2]]))),
        with("sort", &board(&json!([[0, 1], [1, 1]]))),
        with("grid", &grid(&json!([["denies", null], ["not-addressed", "neither"]]))),
        with("order", &json!({ "items": [{ "text": "first" }, { "text": "then" }] })),
        with("mark", &json!({ "article": "main", "right": [["3,000 left"]] })),
        with("cue", &cue),
    ];
    for question in cases {
        one(&question);
    }
}

#[test]
fn what_the_author_leaves_out_is_filled_in() {
    let (question, _) = one(&with("choice", &options(&[false, true])));
    let words = Words::new("en");
    assert_eq!((question.kind.as_str(), question.skill), ("hand-written", Skill::Attribution));
    let whys: Vec<String> = question.response.options().iter().map(|option| words.say(&option.why)).collect();
    assert_eq!(whys, ["The right answer is: option 1", "This is the right answer."]);
    let (question, _) =
        one(&with("mark", &json!({ "article": "main", "right": [["3,000 left"]], "kind": "spot" })));
    assert_eq!((question.kind.as_str(), question.skill), ("spot", Skill::Evidence));
    assert_eq!(question.evidence[0].exact, "3,000 left");
    let mut fields = options(&[false, true]);
    fields["kind"] = json!("policy-status");
    assert_eq!(one(&with("choice", &fields)).0.skill, Skill::Policy);
}

#[test]
fn evidence_is_found_by_its_words_and_positions_only_choose() {
    let evidence = |evidence: Value| {
        let mut fields = options(&[false, true]);
        fields["evidence"] = json!([evidence]);
        with("choice", &fields)
    };
    let (question, ledger) =
        one(&evidence(json!({ "article": "main", "exact": "denied", "start": 3, "end": 9 })));
    assert_eq!((question.evidence[0].span.start, question.evidence[0].exact.as_str()), (13, "denied"));
    let text = &ledger[question.evidence[0].article].text;
    let second = text.as_str().rfind("said").map(|byte| text.code_point(byte)).unwrap();
    let chosen = json!({ "article": "main", "exact": "said", "start": second, "end": second + 4, "for": "source:seoul" });
    let (question, _) = one(&evidence(chosen));
    assert_eq!(question.evidence[0].span.start, second);
    assert_eq!(question.evidence[0].part.as_ref().unwrap().0, "source:seoul");
    let around = json!({ "article": "main", "exact": "said", "prefix": "she " });
    assert!(one(&evidence(around)).0.evidence[0].span.start < second);
    let ambiguous = why_not(&evidence(json!({ "article": "main", "exact": "said", "start": 0, "end": 4 })));
    assert_eq!(
        ambiguous,
        "“q” quotes “said”, which stands in the article 2 times. Add what stands before or after it."
    );
    let missing = why_not(&evidence(json!({ "article": "main", "exact": "admitted" })));
    assert_eq!(missing, "“q” quotes “admitted”, which is not in the article. Copy the words exactly.");
    let elsewhere = why_not(&evidence(json!({ "article": "other", "exact": "denied" })));
    assert!(elsewhere.starts_with("“q” names the article “other”"), "{elsewhere}");
}

#[test]
fn the_key_of_a_mark_is_quotes_or_positions() {
    let right = json!([["Nobody was sent", { "exact": "said", "suffix": " no" }], [[0, 3]]]);
    let (question, ledger) = one(&with("mark", &json!({ "article": "main", "right": right })));
    let Response::Mark { article, right } = question.response else { panic!("not a mark") };
    let words: Vec<Vec<&str>> = right
        .iter()
        .map(|spans| spans.iter().map(|span| ledger[article].text.slice(*span)).collect())
        .collect();
    assert_eq!(words, [vec!["Nobody was sent", "said"], vec!["The"]]);
}

#[test]
fn what_cannot_be_asked_soundly_is_not_built_and_told_why() {
    let same = json!({ "options": [{ "text": "a", "right": true }, { "text": "a" }] });
    let blank = json!({ "options": [{ "text": "a", "right": true }, { "text": " " }] });
    let mark = |right: Value| with("mark", &json!({ "article": "main", "right": right }));
    let cases = [
        (with("choice", &options(&[false, false])), "exactly one right option, and has 0"),
        (with("choice", &options(&[true, true, false])), "exactly one right option, and has 2"),
        (with("choice", &options(&[true])), "has 1 options"),
        (with("choice", &json!({})), "is a choice question and has no “options”"),
        (with("choice", &same), "offers “a” both as right and as wrong"),
        (with("choice", &blank), "without text"),
        (with("multiple", &options(&[false, false])), "has no right option"),
        (with("multiple", &options(&[true, true])), "has no wrong option"),
        (with("match", &board(&json!([[0, 1]]))), "Row 1 of “q” has 0 places"),
        (with("match", &board(&json!([[0, 1], [0, 2], [1, 0]]))), "Row 0 of “q” has 2 places"),
        (with("sort", &board(&json!([[0, 1], [1, 7]]))), "puts row 1 into column 7"),
        (with("sort", &board(&json!("all"))), "a list of pairs"),
        (
            with(
                "match",
                &json!({ "rows": [{ "text": "a" }], "columns": [{ "text": "x" }], "right": [[0, 0]] }),
            ),
            "at least 2 of each",
        ),
        (with("grid", &grid(&json!([["denies"], ["denies", null]]))), "do not fit its rows and columns"),
        (
            with("grid", &grid(&json!([["denied", null], [null, null]]))),
            "a cell “denied”, which is not known",
        ),
        (with("grid", &grid(&json!([["none", null], [null, null]]))), "a cell “none”, which is not known"),
        (with("grid", &grid(&json!([[null, "not-addressed"], [null, null]]))), "holds a position"),
        (with("order", &json!({ "items": [{ "text": "a" }] })), "1 items to put in order"),
        (with("cue", &options(&[true, false])), "has no “text”"),
        (with("guess", &json!({})), "“guess”, which is not known"),
        (with("choice", &json!({ "prompt": "  " })), "asks nothing"),
        (with("choice", &json!({ "id": "" })), "has no id"),
        (with("mark", &json!({ "right": [["denied"]] })), "has no “article”"),
        (mark(json!([])), "a list of alternatives"),
        (mark(json!([[]])), "a list of alternatives"),
        (mark(json!([[[5, 5]]])), "the place 5 to 5, which is not in the article"),
        (mark(json!([[[0, 5000]]])), "the place 0 to 5000"),
        (mark(json!([["said"]])), "2 times"),
    ];
    for (question, expected) in cases {
        let why = why_not(&question);
        assert!(why.contains(expected), "{question}: {why}");
        assert!(why.ends_with('.'), "{why}");
    }
    let mut unknown = options(&[true, false]);
    unknown["skill"] = json!("guessing");
    assert!(why_not(&with("choice", &unknown)).contains("trains “guessing”"));
}

#[test]
fn no_id_stands_twice_among_all_questions_of_a_pack() {
    let twice = json!([with("choice", &options(&[true, false])), with("choice", &options(&[false, true]))]);
    let (pack, ledger) = pack(&twice);
    let (questions, not_built) = hand_written(&pack, &ledger);
    assert_eq!((questions.len(), not_built.len()), (1, 1));

    let mut like = with("choice", &options(&[true, false]));
    like["id"] = json!("who-said/kim");
    assert!(why_not(&like).contains("“who-said/kim” is one that questions made from the ledger have"));
    let mut strange = with("choice", &options(&[true, false]));
    strange["id"] = json!("two words");
    assert!(why_not(&strange).starts_with("“two words” is no id."));
}

#[test]
fn hand_written_questions_stand_after_those_of_the_ledger() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json");
    let (mut pack, _) = hearsay::pack::read(&std::fs::read(path).unwrap()).unwrap();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let own = [with("choice", &options(&[true, false])), with("choice", &options(&[true, true]))];
    pack.questions = own.into_iter().map(|question| serde_json::from_value(question).unwrap()).collect();
    pack.questions[1].id = "r".to_owned();
    let derived = derive(&pack, &ledger, Seed(0));
    assert_eq!(derived.questions.last().unwrap().id.0, "q");
    assert_eq!(derived.not_built.last().unwrap().kind, "hand-written");
}
