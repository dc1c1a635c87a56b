//! The questions as plain lines for people.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

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
            { "id": "eight", "response": "short", "prompt": "Who?", "accept": ["Ada", "Ada Noor"], "slips": true },
            { "id": "seven", "response": "choice", "prompt": "No?", "options": [{ "text": "a" }, { "text": "b" }] },
        ],
    });
    insta::assert_snapshot!(listed(&text));
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
