//! Marking words in the article.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use super::lesson::{DENIAL, LESSON, MARK, asked, attempts, choose, drag_over, marked, reading, verdict};
use super::quiz::at;
use super::window::{Desk, Window, click, focused, press, press_with};

const FIRST: &str = "Mayor Li said that the bridge will stay closed until May.";
const OTHER: &str = "Two more boats are being built.";

/// The words that the answer in the record marks.
fn given(desk: &Desk) -> Vec<String> {
    let text = "Mayor Li said that the bridge will stay closed until May. Nobody had expected that.\n\n\
                The ferry company denied that it had raised its fares. It runs three boats. One is new.\n\n\
                Two more boats are being built.";
    let attempts = attempts(desk);
    let marked = attempts.iter().find(|attempt| attempt.given.kind == "mark").unwrap();
    let response = marked.given.response.clone().unwrap();
    let spans: Vec<(usize, usize)> = serde_json::from_value(response["mark"].clone()).unwrap();
    spans.iter().map(|(start, end)| text.chars().skip(*start).take(end - start).collect()).collect()
}

fn give(window: &mut Window) {
    press(window, &[Key::Enter]);
}

#[test]
fn a_click_marks_a_sentence_and_another_unmarks_it() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    choose(&mut window, Role::CheckBox, DENIAL);
    assert_eq!(marked(&window, DENIAL), Some(Toggled::True));
    choose(&mut window, Role::CheckBox, OTHER);
    choose(&mut window, Role::CheckBox, DENIAL);
    assert_eq!(marked(&window, DENIAL), Some(Toggled::False));
    assert_eq!(marked(&window, OTHER), Some(Toggled::True));
    click(&mut window, "Give the answer");
    assert_eq!(given(&desk), [OTHER]);
}

#[test]
fn dragging_marks_words_and_dragging_from_a_marked_one_unmarks() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    drag_over(&mut window, DENIAL, "it had raised its fares");
    assert_eq!(marked(&window, DENIAL), Some(Toggled::Mixed));
    assert!(window.query_by_label("5 words marked. it had raised its fares").is_some());
    drag_over(&mut window, DENIAL, "its fares");
    click(&mut window, "Give the answer");
    assert_eq!(given(&desk), ["it had raised"]);
}

#[test]
fn with_shift_a_click_marks_one_word() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    window.get_by_role_and_label(Role::CheckBox, OTHER).click_modifiers(Modifiers::SHIFT);
    window.run();
    assert_eq!(marked(&window, OTHER), Some(Toggled::Mixed));
    assert!(window.query_by_label_contains("One word marked.").is_some());
}

#[test]
fn arrows_go_by_sentences_and_words_and_space_marks() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    press(&mut window, &[Key::ArrowDown, Key::ArrowDown]);
    assert_eq!(focused(&window).as_deref(), Some("Nobody had expected that."));
    press(&mut window, &[Key::ArrowDown]);
    assert_eq!(focused(&window).as_deref(), Some(DENIAL));
    press(&mut window, &[Key::ArrowRight, Key::ArrowRight]);
    assert_eq!(focused(&window).as_deref(), Some("ferry"));
    press(&mut window, &[Key::Space, Key::ArrowRight, Key::Space]);
    press(&mut window, &[Key::ArrowUp]);
    assert_eq!(focused(&window).as_deref(), Some(DENIAL), "up from a word is its sentence");
    give(&mut window);
    assert_eq!(given(&desk), ["ferry company"]);
}

#[test]
fn shift_and_arrows_mark_word_by_word() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    press(&mut window, &[Key::ArrowDown, Key::ArrowDown, Key::ArrowDown]);
    for _ in 0..4 {
        press_with(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    }
    press_with(&mut window, Modifiers::SHIFT, Key::ArrowLeft);
    give(&mut window);
    assert_eq!(given(&desk), ["The ferry company"]);
}

#[test]
fn enter_marks_the_sentence_while_nothing_is_marked() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    press(&mut window, &[Key::ArrowDown, Key::Enter]);
    assert!(window.query_by_label("Give the answer").is_some(), "not given yet");
    press(&mut window, &[Key::Delete]);
    assert!(window.query_by_label("Nothing marked yet.").is_some());
    press(&mut window, &[Key::Enter, Key::Enter]);
    assert_eq!(given(&desk), ["Mayor Li said that the bridge will stay closed until May."]);
}

#[test]
fn a_screen_reader_can_mark() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    window.get_by_role_and_label(Role::CheckBox, DENIAL).click_accesskit();
    window.run();
    assert_eq!(marked(&window, DENIAL), Some(Toggled::True));
    click(&mut window, "Unmark all");
    assert_eq!(marked(&window, DENIAL), Some(Toggled::False));
}

#[test]
fn enter_goes_into_the_article_first_and_marks_nothing() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    press(&mut window, &[Key::Enter]);
    assert_eq!(marked(&window, FIRST), Some(Toggled::False), "the keyboard was nowhere in the article yet");
    assert_eq!(verdict(&window), None);
    press(&mut window, &[Key::Enter]);
    assert_eq!(marked(&window, FIRST), Some(Toggled::True));
    press(&mut window, &[Key::Enter]);
    assert_eq!(given(&desk), [FIRST]);
}

#[test]
fn words_within_other_words_are_not_told_twice() {
    let desk = Desk::new();
    let text = LESSON.replace(
        r#"[ [ "it had raised its fares" ] ]"#,
        r#"[ [ "that it had raised its fares" ], [ "it had raised its fares" ], [ "Two more boats" ] ]"#,
    );
    let mut window = reading(&desk, desk.file("nested.json", &text));
    press(&mut window, &[Key::Enter]);
    while asked(&window) != Some(MARK) {
        press(&mut window, &[Key::S]);
    }
    choose(&mut window, Role::CheckBox, OTHER);
    click(&mut window, "Give the answer");
    let verdict = verdict(&window).unwrap();
    // Once as the answer, once as the evidence.
    assert_eq!(verdict.matches("it had raised its fares").count(), 2, "{verdict}");
    assert!(verdict.contains("Two more boats"), "{verdict}");
}
