//! Packs to print.

use std::fmt::Write;

use hearsay::pack::{Ledger, Pack};
use serde_json::{Value, json};

pub(super) fn opened(bytes: &[u8]) -> (Pack, Ledger) {
    let (pack, _) = hearsay::pack::read(bytes).unwrap();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    (pack, ledger)
}

/// One that ships.
pub(super) fn shipped() -> (Pack, Ledger) {
    opened(&std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json")).unwrap())
}

fn places(texts: &[&str]) -> Value {
    texts.iter().map(|text| json!({ "text": text })).collect()
}

fn options(texts: &[&str], right: &[usize]) -> Value {
    let option = |(ix, text): (usize, &&str)| json!({ "text": text, "right": right.contains(&ix) });
    texts.iter().enumerate().map(option).collect()
}

/// A question of every response, by hand.
fn questions() -> Value {
    json!([
        { "id": "choice", "response": "choice", "prompt": "Who denied it?",
          "options": options(&["The minister", "Seoul", "Nobody"], &[0]), "explanation": "She said so.",
          "evidence": [{ "article": "main", "exact": "The minister denied it" }] },
        { "id": "multiple", "response": "multiple", "prompt": "What did the minister say?",
          "options": options(&["Nobody was sent", "3,000 left", "It is lawful", "Nothing at all"], &[0]) },
        { "id": "match", "response": "match", "prompt": "Who said what?",
          "rows": places(&["that nobody was sent", "that 3,000 left"]),
          "columns": places(&["the minister", "a neighbour", "the city of Seoul"]), "right": [[0, 0], [1, 2]] },
        { "id": "sort", "response": "sort", "prompt": "Which is a report, which a claim of its own?",
          "rows": places(&["the first sentence", "the second sentence", "the last sentence"]),
          "columns": places(&["a report", "a claim"]), "right": [[0, 0], [1, 1], [2, 0]] },
        { "id": "grid", "response": "grid", "prompt": "Who holds what?",
          "rows": places(&["minister", "capital"]), "columns": places(&["soldiers were sent", "soldiers left"]),
          "cells": [["denies", null], ["not-addressed", "alleges"]] },
        { "id": "order", "response": "order", "prompt": "What came first?",
          "items": places(&["the denial", "the count", "the answer", "the silence"]) },
        { "id": "mark", "response": "mark", "prompt": "Where does it say how many left?", "article": "main",
          "right": [["3,000 left"]] },
        { "id": "cue", "response": "cue", "prompt": "Which report word is printed?",
          "text": ["The minister ", " it."], "options": options(&["denied", "admitted", "confirmed"], &[0]) },
        { "id": "short", "response": "short", "prompt": "How many left, in digits?",
          "accept": ["3,000", "3000"], "slips": true },
    ])
}

const PARAGRAPHS: [&str; 2] =
    ["The minister denied it. “Nobody was sent,” she said, and said no more.", "Seoul says that 3,000 left."];

/// A question of every response.
pub(super) fn by_hand() -> (Pack, Ledger) {
    let pack = json!({
        "hearsay": 1, "id": "hand", "title": "By hand", "language": "en",
        "articles": [{ "id": "main", "title": "An article", "publisher": "The Paper", "paragraphs": PARAGRAPHS }],
        "sources": [], "propositions": [], "policies": [], "statements": [], "questions": questions(),
    });
    opened(pack.to_string().as_bytes())
}

/// Scripts that our fonts have not, marks on marks, what no format allows, a word of two thousand letters.
pub(super) fn odd() -> Vec<String> {
    let mut odd: Vec<String> = [
        "漢字とかな、カナ",
        "שלום עולם",
        "مرحبا بالعالم",
        "ไทย",
        "👩‍👩‍👧 🇩🇪",
        "e\u{301}\u{323}",
        "a\u{0}\u{7}\u{fffe}b",
        "one\ntwo\r\nthree\tfour\u{2028}five",
        "<b>&amp;\"'</b>",
        "soft\u{ad}hyphen no\u{a0}break",
        "ﬁ ffi Ǆ ẞ",
    ]
    .iter()
    .map(|text| (*text).to_owned())
    .collect();
    odd.push("Donaudampfschifffahrt".repeat(50));
    odd.push("漢".repeat(1000));
    odd
}

/// Hard to print: an article of very many words, three hundred statements, sixty columns, odd names.
pub(super) fn hard(language: &str) -> (Pack, Ledger) {
    const N: usize = 300;
    let odd = odd();
    let name = |ix: usize| format!("Source {ix} {}", odd.get(ix % 40).map_or("", String::as_str));
    let sources: Value =
        (0..40).map(|ix| json!({ "id": format!("s{ix}"), "name": name(ix), "kind": "person" })).collect();
    let claim = |ix: usize| format!("Claim number {ix} is so {}", odd.get(ix).map_or("", String::as_str));
    let propositions: Value =
        (0..60).map(|ix| json!({ "id": format!("p{ix}"), "text": claim(ix), "checked": "me" })).collect();
    let mut paragraphs: Vec<String> = odd.clone();
    let mut statements = Vec::new();
    for ix in 0..N {
        let content = format!("the number {ix} of the works is open to all who come by day");
        let mut text = format!("Source {} said that {content}. ", ix % 40);
        for n in 0..3 {
            write!(text, "Sentence {n} after it says nothing that would matter to anybody. ").unwrap();
        }
        paragraphs.push(text.trim_end().to_owned());
        let took = ["denies", "alleges", "confirms"][ix % 3];
        statements.push(json!({
            "id": format!("st{ix}"), "article": "main", "source": [format!("s{}", ix % 40)], "form": "indirect",
            "cue": "said", "content": content, "gist": format!("Work {ix} is open"),
            "stances": [{ "on": format!("p{}", ix % 60), "stance": took }],
        }));
    }
    let pack = json!({
        "hearsay": 1, "id": "hard", "title": odd.join(" "), "language": language,
        "articles": [{ "id": "main", "title": odd.concat(), "paragraphs": paragraphs }],
        "sources": sources, "propositions": propositions, "policies": [], "statements": statements,
        "questions": questions(),
    });
    opened(pack.to_string().as_bytes())
}
