//! The end of a session.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::lesson::{WHO, answer_by_keys, asked, press_number, reading};
use super::quiz::at;
use super::window::{Desk, Window, assert_nothing_is_cut, click, has_heading, press, small_pack};

/// A session in which one question was answered wrongly.
fn with_one_missed(desk: &Desk) -> Window {
    let mut window = at(desk, WHO);
    press_number(&mut window, "Ida Noor");
    press(&mut window, &[Key::Enter, Key::Enter]);
    while asked(&window).is_some() {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    window
}

#[test]
fn skills_have_a_bar_a_number_and_a_word() {
    let desk = Desk::new();
    let window = with_one_missed(&desk);
    assert!(has_heading(&window, "2 of 3 right"));
    let bar = |name: &str| window.query_by_role_and_label(Role::ProgressIndicator, name).is_some();
    assert!(bar("Who claimed what: 50 %, half way (2 answers)"));
    assert!(bar("Where it is written: 100 %, all right (one answer)"));
    assert!(window.query_by_label_contains("Laws and policies").is_none(), "nothing was asked of these");
}

#[test]
fn what_was_missed_shows_the_right_answer_and_where_it_is_written_and_nothing_wrong() {
    let desk = Desk::new();
    let window = with_one_missed(&desk);
    assert!(window.query_by_label(WHO).is_some());
    assert!(window.query_by_label("Right is: Mayor Li.").is_some());
    assert!(window.query_by_label("the bridge will stay closed until May").is_some());
    assert!(window.query_by_label("Paragraph 1").is_some());
    assert!(window.query_by_label_contains("Ida Noor").is_none(), "no wrong option is repeated");
}

#[test]
fn what_became_known_later_comes_last() {
    let desk = Desk::new();
    let window = with_one_missed(&desk);
    assert!(has_heading(&window, "What became known later"));
    assert!(window.query_by_label("2 May 2024").is_some());
    assert!(window.query_by_label("The bridge was opened again.").is_some());
    assert!(window.query_by_role_and_label(Role::Link, "https://example.org/open").is_some());
}

#[test]
fn the_way_on_leads_home_or_to_the_next_pack() {
    let desk = Desk::new();
    let other = desk.file("other.json", &small_pack("other", "Another pack", "Mayor Li"));
    let lesson = desk.file("lesson.json", super::lesson::LESSON);
    desk.record().add_profile("Ada", super::window::NOW).unwrap();
    let mut window = desk.open_at([1366.0, 768.0], &[lesson, other]);
    press(&mut window, &[Key::Enter]);
    for _ in 0..3 {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    assert!(window.query_by_label("Practise the missed ones").is_none(), "nothing was missed");
    press(&mut window, &[Key::N]);
    assert!(window.query_by_label("Start the questions").is_some());
    assert!(!has_heading(&window, "3 of 3 right"));
    drop(window);
    let window = with_one_missed_again(&desk);
    assert!(has_heading(&window, "Packs"));
}

fn with_one_missed_again(desk: &Desk) -> Window {
    let mut window = reading(desk, desk.path("lesson.json"));
    press(&mut window, &[Key::Enter]);
    while asked(&window).is_some() {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    click(&mut window, "Home");
    window
}

#[test]
fn nothing_is_cut_on_a_small_screen() {
    let desk = Desk::new();
    let mut window = with_one_missed(&desk);
    for size in [[1024.0, 600.0], [480.0, 600.0]] {
        window.set_size(egui::Vec2::from(size));
        window.run();
        assert_nothing_is_cut(&window);
    }
}
