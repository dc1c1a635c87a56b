//! The article, before practice.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::lesson::{DENIAL, LESSON, asked, lesson, reading};
use super::window::{Desk, assert_nothing_is_cut, has_heading, press};

const FIRST: &str = "Mayor Li said that the bridge will stay closed until May. Nobody had expected that.";

#[test]
fn the_article_says_where_it_comes_from() {
    let desk = Desk::new();
    let window = lesson(&desk);
    assert!(has_heading(&window, "Bridge closed for repairs"));
    assert!(window.query_by_label("The Echo · by Ida Noor · 1 March 2024").is_some());
    assert!(window.query_by_label(FIRST).is_some(), "a screen reader hears the paragraphs");
    assert!(window.query_by_label_contains("3 questions").is_some());
    assert!(window.query_by_label_contains("Starter").is_some());
}

#[test]
fn enter_starts_the_questions() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::Enter]);
    assert!(asked(&window).is_some());
}

#[test]
fn lines_are_no_longer_than_the_measure() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    let width = |window: &super::window::Window| window.get_by_label(FIRST).rect().width();
    assert!(width(&window) <= 600.0, "{}", width(&window));
    window.set_size(egui::vec2(500.0, 700.0));
    window.run();
    assert!(width(&window) < 500.0);
    assert_nothing_is_cut(&window);
}

#[test]
fn keys_scroll_a_long_article_to_its_end_and_back() {
    let desk = Desk::new();
    let mut pack: serde_json::Value = serde_json::from_str(LESSON).unwrap();
    let more: Vec<String> =
        (0..400).map(|n| format!("Paragraph {n}. {}", "And so on and on. ".repeat(20))).collect();
    let paragraphs = pack["articles"][0]["paragraphs"].as_array_mut().unwrap();
    paragraphs.extend(more.into_iter().map(|text| text.trim().into()));
    let pack = desk.file("long.json", &pack.to_string());
    let mut window = reading(&desk, pack);
    let top = |window: &super::window::Window, text: &str| window.get_by_label_contains(text).rect().top();
    let start = top(&window, DENIAL);
    press(&mut window, &[Key::PageDown]);
    assert!(top(&window, DENIAL) < start - 300.0);
    press(&mut window, &[Key::End]);
    let end = top(&window, "Paragraph 399.");
    assert!((0.0..768.0).contains(&end), "the end is in view: {end}");
    press(&mut window, &[Key::Home]);
    assert!((top(&window, DENIAL) - start).abs() < 1.0);
    press(&mut window, &[Key::ArrowDown]);
    assert!(top(&window, DENIAL) < start);
    press(&mut window, &[Key::ArrowUp]);
    assert!((top(&window, DENIAL) - start).abs() < 1.0);
}

#[test]
fn an_article_that_may_not_be_passed_on_says_where_it_is() {
    let desk = Desk::new();
    let text = r#"{ "hearsay": 1, "id": "absent", "title": "Elsewhere", "articles": [ { "id": "main",
        "title": "Not to be passed on", "url": "https://example.org/article", "paragraphs": [] } ] }"#;
    let pack = desk.file("absent.json", text);
    let window = reading(&desk, pack);
    assert!(window.query_by_label_contains("may not be passed on").is_some());
    assert!(window.query_by_role_and_label(Role::Link, "https://example.org/article").is_some());
    assert!(window.query_by_label("Start the questions").is_none());
    assert!(window.query_by_label("Nothing can be asked about this article yet.").is_some());
}
