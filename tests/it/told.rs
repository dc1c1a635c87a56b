//! Feedback part by part and option by option, of hand-written questions with every response.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use hearsay::pack::Stance;
use hearsay::quiz::session::judge;
use hearsay::quiz::{Answer, Outcome, Question, hand_written, part_by_part};
use hearsay::words::{Message, Words};
use serde_json::{Value, json};

/// A hand-written question, answered.
fn answered(question: &Value, answer: &Answer) -> (Question, Outcome) {
    let text = json!({ "hearsay": 1, "id": "told", "title": "Told", "questions": [question] });
    let (pack, _) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let (mut questions, not_built) = hand_written(&pack, &ledger);
    assert!(not_built.is_empty(), "{not_built:?}");
    let question = questions.remove(0);
    let outcome = judge(&question, &ledger, answer).unwrap();
    (question, outcome)
}

/// Each part on a line: right or not, given, right, why.
fn told(question: &Value, answer: &Answer) -> Vec<String> {
    let (question, outcome) = answered(question, answer);
    let words = Words::new("en");
    let said = |message: &Option<Message>| message.as_ref().map_or("-".to_owned(), |m| words.say(m));
    let line = |part: hearsay::quiz::PartTold| {
        let sign = if part.is_right { "+" } else { "!" };
        [sign.to_owned(), said(&part.given), said(&part.right), said(&part.why)].join(" | ")
    };
    part_by_part(&question, &outcome.answer).into_iter().map(line).collect()
}

/// What was chosen wrongly, and why it is wrong.
fn wrong(question: &Value, answer: &Answer) -> Vec<String> {
    let (_, outcome) = answered(question, answer);
    let words = Words::new("en");
    let line = |wrong: &hearsay::quiz::feedback::WrongChoice| {
        format!(
            "{} | {}",
            words.say(&wrong.text),
            wrong.why.as_ref().map_or("-".to_owned(), |w| words.say(w))
        )
    };
    outcome.feedback.wrong.iter().map(line).collect()
}

fn options() -> Value {
    json!([
        { "text": "a denial", "right": true, "why": "She denied it." },
        { "text": "a vote", "why": "Nobody votes." },
        { "text": "a number", "right": true, "why": "There is one." },
        { "text": "a threat", "why": "Nobody threatens." },
    ])
}

fn board(response: &str) -> Value {
    json!({
        "id": "q", "response": response, "prompt": "Who?",
        "rows": [{ "text": "denial", "why": "She denied it." }, { "text": "claim", "why": "It claims so." }],
        "columns": [{ "text": "Seoul" }, { "text": "minister" }, { "text": "reporter" }],
        "right": [[0, 1], [1, 0]],
    })
}

#[test]
fn of_a_multiple_what_was_ticked_and_what_was_missed() {
    let question = json!({ "id": "q", "response": "multiple", "prompt": "What?", "options": options(), "explanation": "So." });
    let answer = Answer::Multiple(vec![0, 1]);
    assert_eq!(
        told(&question, &answer),
        [
            "+ | a denial | - | She denied it.",
            "! | a vote | - | Nobody votes.",
            "! | - | a number | There is one."
        ]
    );
    assert_eq!(wrong(&question, &answer), ["a vote | Nobody votes."]);
}

#[test]
fn of_a_choice_or_a_gap_why_the_chosen_one_is_wrong() {
    let mut options = options();
    options.as_array_mut().unwrap().truncate(2);
    for response in ["choice", "cue"] {
        let question = json!({
            "id": "q", "response": response, "prompt": "What?", "options": options, "text": ["She ", " it."],
        });
        assert_eq!(wrong(&question, &Answer::Choice(1)), ["a vote | Nobody votes."], "{response}");
        assert!(wrong(&question, &Answer::Choice(0)).is_empty());
        assert!(told(&question, &Answer::Choice(1)).is_empty(), "it has no parts");
    }
}

#[test]
fn of_a_match_or_sort_which_pair_is_right_which_is_not_and_why() {
    for response in ["match", "sort"] {
        let question = board(response);
        assert_eq!(
            told(&question, &Answer::Pairs(vec![Some(1), Some(2)])),
            ["+ | denial → minister | - | -", "! | claim → reporter | claim → Seoul | It claims so."]
        );
        assert_eq!(
            told(&question, &Answer::Pairs(vec![None, Some(0)])),
            ["! | - | denial → minister | She denied it.", "+ | claim → Seoul | - | -"]
        );
        let answer = Answer::Pairs(vec![Some(0), Some(0)]);
        assert_eq!(wrong(&question, &answer), ["denial → Seoul | She denied it."]);
    }
}

#[test]
fn of_a_grid_each_cell_that_was_filled_or_is_to_be() {
    let question = json!({
        "id": "q", "response": "grid", "prompt": "Who?",
        "rows": [{ "text": "minister", "why": "She denied it." }, { "text": "Seoul" }],
        "columns": [{ "text": "left" }, { "text": "Monday" }],
        "cells": [["denies", "not-addressed"], ["alleges", null]],
    });
    let answer = Answer::Grid(vec![vec![Some(Stance::Confirms), Some(Stance::Denies)], vec![None, None]]);
    assert_eq!(
        told(&question, &answer),
        [
            "! | minister / left: confirms it | minister / left: denies it | She denied it.",
            "! | minister / Monday: denies it | minister / Monday: does not speak of it | She denied it.",
            "! | - | Seoul / left: claims it, cannot settle it alone | -",
        ]
    );
    assert_eq!(
        wrong(&question, &answer),
        [
            "minister / left: confirms it | Right is: minister / left: denies it. She denied it.",
            "minister / Monday: denies it | Right is: minister / Monday: does not speak of it. She denied it.",
        ]
    );
    let right = Answer::Grid(vec![vec![Some(Stance::Denies), None], vec![Some(Stance::Alleges), None]]);
    assert!(told(&question, &right).iter().all(|line| line.starts_with("+ ")));
    assert_eq!(told(&question, &right).len(), 2);
}

#[test]
fn of_an_order_each_place() {
    let question = json!({
        "id": "q", "response": "order", "prompt": "When?",
        "items": [{ "text": "report", "why": "On Monday." }, { "text": "denial", "why": "On Tuesday." },
                  { "text": "vote" }],
    });
    let answer = Answer::Order(vec![1, 0, 2]);
    assert_eq!(
        told(&question, &answer),
        ["! | denial | report | On Tuesday.", "! | report | denial | On Monday.", "+ | vote | - | -"]
    );
    assert_eq!(wrong(&question, &answer), ["denial | On Tuesday.", "report | On Monday."]);
}
