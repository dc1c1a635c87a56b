//! Guessing: packs made so that a rule must win or lose, and chance where there is nothing to see.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use hearsay::pack::{Ledger, Pack};
use hearsay::quiz::guess::{Fared, OfKind, Rule, guess, pooled};
use hearsay::quiz::{self, Guessed};
use hearsay::words::Words;
use serde_json::{Value, json};

fn read(bytes: &[u8]) -> (Pack, Ledger) {
    let (pack, problems) = hearsay::pack::read(bytes).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let (ledger, problems) = hearsay::pack::resolve(&pack);
    assert!(problems.is_empty(), "{problems:?}");
    (pack, ledger)
}

/// What the rules make of hand-written questions.
fn guessed(questions: &[Value], seeds: u64) -> Guessed {
    let text = json!({
        "hearsay": 1, "id": "guess", "title": "Guess",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": ["The minister denied it."] }],
        "questions": questions,
    });
    let (pack, ledger) = read(text.to_string().as_bytes());
    let (questions, not_built) = quiz::hand_written(&pack, &ledger);
    assert!(not_built.is_empty(), "{not_built:?}");
    assert!(!questions.is_empty());
    guess(&pack, &ledger, &Words::new("en"), seeds)
}

fn of(guessed: &Guessed, rule: Rule) -> Fared {
    guessed.rules.iter().copied().find(|fared| fared.rule == rule).unwrap()
}

fn beyond(guessed: &Guessed) -> Vec<Rule> {
    let beyond = guessed.kinds.iter().filter(|of| of.is_beyond);
    beyond.map(|OfKind { fared, .. }| fared.rule).collect()
}

/// Twelve questions with four options of four lengths; `right` says how long the right one of each is.
fn by_length(right: impl Fn(usize) -> usize) -> Vec<Value> {
    let question = |n: usize| {
        let options: Vec<Value> = (0..4)
            .map(|length| json!({ "text": "abcdefgh".repeat(length + 1), "right": length == right(n) }))
            .collect();
        json!({ "id": format!("q{n}"), "response": "choice", "prompt": "Which?", "options": options })
    };
    (0..12).map(question).collect()
}

fn is_near(a: f64, b: f64, within: f64) -> bool {
    (a - b).abs() <= within
}

#[test]
fn a_rule_that_must_win_wins_and_its_opposite_loses() {
    let guessed = guessed(&by_length(|_| 3), 20);
    let (longest, shortest) = (of(&guessed, Rule::Longest), of(&guessed, Rule::Shortest));
    assert!(is_near(longest.right, 1.0, 1e-9) && is_near(longest.chance, 0.25, 1e-9), "{longest:?}");
    assert!(is_near(shortest.right, 0.0, 1e-9), "{shortest:?}");
    assert_eq!(beyond(&guessed), [Rule::Longest]);
    // What looks the same with every seed says nothing by itself.
    assert!(guessed.suspicious.is_empty());
}

#[test]
fn in_a_fair_pack_chance_is_chance() {
    let guessed = guessed(&by_length(|n| n % 4), 200);
    assert_eq!((guessed.questions, guessed.left_out), (12, 0));
    assert!(beyond(&guessed).is_empty(), "{:?}", guessed.kinds);
    for fared in &guessed.rules {
        assert!(is_near(fared.right, fared.chance, 0.04), "{fared:?}");
    }
}

#[test]
fn words_of_the_prompt_give_the_right_option_away() {
    let question = |n: usize| {
        let options: Vec<Value> = ["harbour", "station", "library", "theatre"]
            .iter()
            .enumerate()
            .map(|(ix, word)| json!({ "text": format!("The {word}"), "right": ix == n % 4 }))
            .collect();
        let prompt =
            ["Where did the ship enter the harbour?", "Which station?", "Whose library?", "What theatre?"];
        json!({ "id": format!("q{n}"), "response": "choice", "prompt": prompt.get(n % 4).unwrap(), "options": options })
    };
    let questions: Vec<Value> = (0..12).map(question).collect();
    let guessed = guessed(&questions, 20);
    assert!(is_near(of(&guessed, Rule::Overlap).right, 1.0, 1e-9));
    assert_eq!(beyond(&guessed), [Rule::Overlap]);
}

#[test]
fn the_version_the_others_were_made_from_is_found() {
    let question = |n: usize| {
        let texts = [
            "nine ships left port on Monday",
            "four ships left port on Monday",
            "nine ships left port on Friday",
            "nine ships reached port on Monday",
        ];
        let options: Vec<Value> =
            texts.iter().enumerate().map(|(ix, text)| json!({ "text": text, "right": ix == 0 })).collect();
        json!({ "id": format!("q{n}"), "response": "choice", "prompt": "Which is printed?", "options": options })
    };
    let questions: Vec<Value> = (0..12).map(question).collect();
    let guessed = guessed(&questions, 20);
    assert!(is_near(of(&guessed, Rule::MostAlike).right, 1.0, 1e-9));
    assert!(is_near(of(&guessed, Rule::OddOneOut).right, 0.0, 1e-9));
    assert!(beyond(&guessed).contains(&Rule::MostAlike));
}

#[test]
fn chance_is_what_guessing_gets_however_a_question_is_answered() {
    let rows = json!([{ "text": "a" }, { "text": "b" }, { "text": "c" }]);
    let columns = json!([{ "text": "k" }, { "text": "l" }, { "text": "m" }, { "text": "n" }]);
    let options = json!([{ "text": "a", "right": true }, { "text": "b" }, { "text": "c", "right": true }]);
    let questions = [
        json!({ "id": "choice", "response": "choice", "prompt": "?", "options": [{ "text": "a", "right": true }, { "text": "b" }, { "text": "c" }] }),
        json!({ "id": "multiple", "response": "multiple", "prompt": "?", "options": options }),
        json!({ "id": "match", "response": "match", "prompt": "?", "rows": rows, "columns": columns, "right": [[0, 1], [1, 0], [2, 3]] }),
        json!({ "id": "sort", "response": "sort", "prompt": "?", "rows": rows, "columns": columns, "right": [[0, 1], [1, 1], [2, 3]] }),
        json!({ "id": "grid", "response": "grid", "prompt": "?", "rows": rows, "columns": [{ "text": "k" }, { "text": "l" }],
                "cells": [["denies", null], ["alleges", "not-addressed"], ["confirms", "denies"]] }),
        json!({ "id": "order", "response": "order", "prompt": "?", "items": columns }),
    ];
    for question in questions {
        let guessed = guessed(std::slice::from_ref(&question), 3000);
        // It has nothing to say to any of them.
        let fared = of(&guessed, Rule::SaysSo);
        assert_eq!(fared.spoke, 0, "{question}");
        assert!(is_near(fared.right, fared.chance, 0.03), "{question}: {fared:?}");
    }
}

#[test]
fn what_is_marked_or_typed_is_left_out() {
    let questions = [
        json!({ "id": "m", "response": "mark", "article": "main", "prompt": "Mark it.", "right": [["denied it"]] }),
        json!({ "id": "s", "response": "short", "prompt": "Who?", "accept": ["the minister"] }),
    ];
    let guessed = guessed(&questions, 5);
    assert_eq!((guessed.questions, guessed.left_out), (0, 2));
    assert!(guessed.kinds.is_empty() && guessed.suspicious.is_empty());
}

#[test]
fn packs_are_pooled_by_their_questions() {
    let (won, lost) = (guessed(&by_length(|_| 3), 5), guessed(&by_length(|_| 0), 5));
    let pooled = pooled([&won, &lost]);
    let longest = pooled.iter().find(|fared| fared.rule == Rule::Longest).unwrap();
    assert_eq!(longest.questions, 24);
    assert!(is_near(longest.right, 0.5, 1e-9) && is_near(longest.chance, 0.25, 1e-9), "{longest:?}");
}

#[test]
fn the_packs_that_ship_are_not_guessed_and_always_guessed_alike() {
    for name in ["0-how-reports-work", "north-korea-troops"] {
        let path = format!("{}/quizzes/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let (pack, ledger) = read(&std::fs::read(path).unwrap());
        let run = || guess(&pack, &ledger, &Words::new("en"), 20);
        let guessed = run();
        assert_eq!(guessed, run());
        assert!(beyond(&guessed).is_empty(), "{name}: {:?}", beyond(&guessed));
        for fared in &guessed.rules {
            assert!((0.0..=1.0).contains(&fared.right), "{fared:?}");
            assert!(fared.excess() <= 0.12, "{name}: {fared:?}");
        }
    }
}
