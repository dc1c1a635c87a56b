//! Cards, cells and gaps: what the forms of answering do, and what is told of their parts.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Pos2};
use egui_kittest::kittest::{NodeT, Queryable, by};
use hearsay::words::Words;

use super::lesson::{attempts, drag, reading, verdict};
use super::window::{Desk, Window, assert_nothing_is_cut, click, focused, press, press_with};

/// A lesson with one question.
fn at(desk: &Desk, question: &str) -> Window {
    let pack = format!(
        r#"{{ "hearsay": 1, "id": "forms", "title": "Forms", "level": "starter",
          "articles": [ {{ "id": "main", "title": "Dam", "publisher": "The Echo", "published": "2024-03-01",
            "rights": "ours", "paragraphs": ["Ann said that the dam is gone. Bo denied it."] }} ],
          "sources": [], "statements": [],
          "questions": [ {{ "id": "q", "skill": "attribution", "kind": "mine", "prompt": "Which is which?",
            "explanation": "So it is written.", {question} }} ] }}"#
    );
    let mut window = reading(desk, desk.file("forms.json", &pack));
    press(&mut window, &[Key::Enter]);
    window
}

const MATCH: &str = r#""response": "match", "rows": [ { "text": "The dam is gone", "why": "Ann says so." },
    { "text": "The dam stands", "why": "Bo says so." } ],
    "columns": [ { "text": "Ann" }, { "text": "Bo" }, { "text": "Cy" } ], "right": [[0, 0], [1, 1]]"#;

const ORDER: &str =
    r#""response": "order", "items": [ { "text": "First" }, { "text": "Second" }, { "text": "Third" } ]"#;

const GRID: &str = r#""response": "grid", "rows": [ { "text": "Ann" }, { "text": "Bo" } ],
    "columns": [ { "text": "Gone" }, { "text": "Safe" } ],
    "cells": [["confirms", null], ["denies", "not-addressed"]]"#;

const CUE: &str = r#""response": "cue", "text": ["Ann ", " that the dam is gone."],
    "options": [ { "text": "said", "right": true }, { "text": "denied" } ]"#;

/// The names of everything of a role that begin so.
fn names(window: &Window, role: Role, start: &str) -> Vec<String> {
    let all = window.query_all(by().role(role)).filter_map(|node| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    });
    all.filter(|label| label.starts_with(start)).collect()
}

fn middle(window: &Window, start: &str) -> Pos2 {
    let name = names(window, Role::Button, start).swap_remove(0);
    window.get_by_role_and_label(Role::Button, &name).rect().center()
}

fn given(desk: &Desk) -> serde_json::Value {
    attempts(desk).last().unwrap().given.response.clone().unwrap()
}

#[test]
fn a_card_is_dragged_to_its_place_and_back() {
    let desk = Desk::new();
    let mut window = at(&desk, MATCH);
    let (card, place) = (middle(&window, "The dam is gone"), middle(&window, "Place 2"));
    drag(&mut window, card, place);
    window.get_by_role_and_label(Role::Button, "The dam is gone: in: Bo");
    let (card, none) = (middle(&window, "The dam is gone"), middle(&window, "No place"));
    drag(&mut window, card, none);
    window.get_by_role_and_label(Role::Button, "The dam is gone: no place yet");
}

#[test]
fn a_card_is_picked_up_put_down_and_taken_back_by_keys() {
    let desk = Desk::new();
    let mut window = at(&desk, MATCH);
    press(&mut window, &[Key::ArrowDown, Key::Space]);
    let card = window.get_by_role_and_label(Role::Button, "The dam is gone: Picked up. Now choose a place.");
    assert_eq!(card.accesskit_node().toggled(), Some(Toggled::True));
    press(&mut window, &[Key::Num3]);
    assert_eq!(focused(&window).as_deref(), Some("The dam is gone: in: Cy"));
    press(&mut window, &[Key::ArrowLeft]);
    assert_eq!(focused(&window).as_deref(), Some("The dam is gone: in: Bo"));
    press(&mut window, &[Key::Delete]);
    assert_eq!(focused(&window).as_deref(), Some("The dam is gone: no place yet"));
}

#[test]
fn a_place_of_a_match_holds_one_card() {
    let desk = Desk::new();
    let mut window = at(&desk, MATCH);
    press(&mut window, &[Key::ArrowDown, Key::Num1, Key::ArrowDown, Key::Num1]);
    window.get_by_role_and_label(Role::Button, "The dam is gone: no place yet");
    window.get_by_role_and_label(Role::Button, "Place 1: Ann, holds one card");
}

#[test]
fn enter_goes_to_the_card_that_waits_and_half_an_answer_can_be_given() {
    let desk = Desk::new();
    let mut window = at(&desk, MATCH);
    press(&mut window, &[Key::ArrowDown, Key::Num1, Key::Enter]);
    assert_eq!(verdict(&window), None);
    assert_eq!(focused(&window).as_deref(), Some("The dam stands: no place yet"));
    click(&mut window, "Give the answer");
    assert!(verdict(&window).unwrap().starts_with("Partly right: 50 %"));
    for part in ["The dam is gone: You: Ann. Right.", "The dam stands: You left it out. Right is: Bo."] {
        assert_eq!(names(&window, Role::Label, part).len(), 1, "{part}");
    }
    window.get_by_label("Bo says so.");
}

#[test]
fn an_item_is_dragged_and_moved_by_keys() {
    let desk = Desk::new();
    let mut window = at(&desk, ORDER);
    let before = names(&window, Role::Button, "1 of 3: ").swap_remove(0);
    let item = before.strip_prefix("1 of 3: ").unwrap().to_owned();
    let (first, last) = (middle(&window, "1 of 3: "), middle(&window, "3 of 3: "));
    drag(&mut window, first, last + egui::vec2(0.0, 10.0));
    window.get_by_role_and_label(Role::Button, &format!("3 of 3: {item}"));
    press_with(&mut window, egui::Modifiers::ALT, Key::ArrowUp);
    assert_eq!(focused(&window), Some(format!("2 of 3: {item}")));
    press(&mut window, &[Key::Enter]);
    assert!(verdict(&window).is_some());
    assert_eq!(names(&window, Role::Label, "First: You: place ").len(), 1);
}

#[test]
fn what_is_not_asked_in_a_grid_cannot_be_chosen() {
    let desk = Desk::new();
    let mut window = at(&desk, GRID);
    assert_eq!(names(&window, Role::Cell, "Ann / Safe: not asked").len(), 1);
    press(&mut window, &[Key::C, Key::ArrowRight]);
    assert_eq!(focused(&window).as_deref(), Some("Bo / Gone: not filled"), "past what is not asked");
    press(&mut window, &[Key::Num4, Key::ArrowRight, Key::D, Key::Num0]);
    assert_eq!(focused(&window).as_deref(), Some("Bo / Safe: not filled"));
    press(&mut window, &[Key::ArrowLeft]);
    assert_eq!(focused(&window).as_deref(), Some("Bo / Gone: confirms it"));
    press(&mut window, &[Key::Enter]);
    let given = given(&desk);
    assert_eq!(given, serde_json::json!({ "grid": [["confirms", null], ["confirms", null]] }));
    assert_eq!(names(&window, Role::Label, "Gone: You: confirms it. Right.").len(), 1);
    assert_eq!(
        names(&window, Role::Label, "Gone: You: confirms it. Not right. Right is: denies it.").len(),
        1
    );
}

#[test]
fn the_word_for_a_gap_is_read_in_its_sentence() {
    let desk = Desk::new();
    let mut window = at(&desk, CUE);
    window.get_by_label("Ann ______ that the dam is gone.");
    press(&mut window, &[Key::ArrowDown]);
    let chosen = focused(&window).unwrap();
    window.get_by_label(&format!("Ann {chosen} that the dam is gone."));
    press(&mut window, &[Key::Enter]);
    window.get_by_label("Ann said that the dam is gone.");
}

#[test]
fn the_letters_of_the_positions_differ_and_mean_nothing_else_at_a_question() {
    let keys = [
        "forms-letter-neither",
        "forms-letter-denies",
        "forms-letter-suggests",
        "forms-letter-confirms",
        "forms-letter-alleges",
    ];
    for tag in Words::tags() {
        let words = Words::new(tag);
        let mut letters: Vec<String> = keys.iter().map(|key| words.get(key).to_uppercase()).collect();
        letters.extend(["A".to_owned(), "S".to_owned()]);
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), 7, "{tag}: {letters:?}");
    }
}

#[test]
fn no_form_is_cut_on_a_small_screen_with_large_text() {
    for question in [MATCH, ORDER, GRID, CUE] {
        let desk = Desk::new();
        let mut window = at(&desk, question);
        for _ in 0..10 {
            press_with(&mut window, egui::Modifiers::COMMAND, Key::Plus);
        }
        window.set_size(egui::vec2(1024.0, 600.0));
        window.run();
        assert_nothing_is_cut(&window);
        let button = window.get_by_label("Give the answer").rect();
        assert!(button.bottom() <= 600.0, "the way on is in view: {button:?}");
    }
}
