//! The questions as plain lines for people.

use hearsay::quiz::listing::{Listing, plain};
use hearsay::quiz::{Seed, derive};
use hearsay::words::Words;
use serde_json::json;

fn listed(text: &serde_json::Value) -> String {
    let (pack, problems) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let derived = derive(&pack, &ledger, Seed(7));
    let words = Words::new("en");
    let listing = Listing { seed: Seed(7), questions: &derived.questions, not_built: &derived.not_built };
    plain(&listing, &ledger, &words, &words)
}

#[test]
fn every_response_is_listed_with_what_is_right() {
    let places = |texts: &[&str]| texts.iter().map(|text| json!({ "text": text })).collect::<Vec<_>>();
    let options = json!([{ "text": "yes", "right": true, "why": "So it is." }, { "text": "no" }]);
    let text = json!({
        "hearsay": 1, "id": "list", "revision": 3, "title": "A list",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": ["She denied it, twice."] }],
        "questions": [
            { "id": "one", "response": "choice", "prompt": "Did\nshe?", "options": options, "explanation": "She did.",
              "evidence": [{ "article": "main", "exact": "denied it" },
                           { "article": "main", "exact": "twice", "for": "source:she" }] },
            { "id": "two", "response": "match", "prompt": "Which?", "rows": places(&["a", "b"]),
              "columns": places(&["x", "y", "z"]), "right": [[0, 1], [1, 0]] },
            { "id": "three", "response": "grid", "prompt": "Who?", "rows": places(&["a", "b"]),
              "columns": places(&["x", "y"]), "cells": [["denies", null], ["not-addressed", "alleges"]] },
            { "id": "four", "response": "order", "prompt": "When?", "items": places(&["first", "then"]) },
            { "id": "five", "response": "mark", "article": "main", "prompt": "Where?", "right": [["She", "twice"]] },
            { "id": "six", "response": "cue", "prompt": "How?", "text": ["She ", " it."], "options": options },
            { "id": "seven", "response": "choice", "prompt": "No?", "options": [{ "text": "a" }, { "text": "b" }] },
        ],
    });
    insta::assert_snapshot!(listed(&text), @r#"
    list, revision 3, seed 7
    6 questions

    one
      Who claimed what · hand-written · choice
      Did she?
        [x] yes
        [ ] no
      Why: She did.
      Evidence in main, 4–13: “denied it”
      Evidence for source:she in main, 15–20: “twice”

    two
      Who claimed what · hand-written · match
      Which?
        a → y
        b → x
        Left over: z

    three
      Confirmed or denied · hand-written · grid
      Who?
        a / x: denies
        b / x: not-addressed
        b / y: alleges

    four
      What came first · hand-written · order
      When?
        1. first
        2. then

    five
      Where it is written · hand-written · mark
      Where?
        Right to mark: “She … twice”
      Evidence in main, 0–3: “She”
      Evidence in main, 15–20: “twice”

    six
      How it is worded · hand-written · choice
      How?
      She ____ it.
        [x] yes
        [ ] no

    5 questions could not be built:
      match-speakers, article:main: There are not enough speakers with a claim of their own.
      grid, article:main: There are too few sources and claims for a grid.
      match-policies, article:main: There are not enough policies to choose from.
      order, article:main: Fewer than three statements have dates of their own.
      hand-written: “seven” must have exactly one right option, and has 0. Mark one as right.
    "#);
}

#[test]
fn every_question_of_a_shipped_pack_is_listed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json");
    let (pack, _) = hearsay::pack::read(&std::fs::read(path).unwrap()).unwrap();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let derived = derive(&pack, &ledger, Seed(0));
    let words = Words::new("en");
    let listing = Listing { seed: Seed(0), questions: &derived.questions, not_built: &derived.not_built };
    let text = plain(&listing, &ledger, &words, &words);
    for question in &derived.questions {
        assert!(text.contains(&format!("\n{}\n", question.id)), "{}", question.id);
    }
    let n_right = derived.questions.iter().flat_map(|q| q.response.options()).filter(|o| o.right).count();
    assert_eq!(text.matches("    [x] ").count(), n_right);
}
