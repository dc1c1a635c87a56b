//! The keys, shown.

use egui::Key;
use egui_kittest::kittest::Queryable;
use hearsay::app::command::COMMANDS;
use hearsay::words::{Message, Words};

use super::window::{Desk, assert_nothing_is_cut, focused, has_heading, press, type_text};

#[test]
fn a_question_mark_shows_every_command_and_escape_leads_back() {
    let desk = Desk::new();
    let mut window = desk.open();
    press(&mut window, &[Key::Questionmark]);
    assert!(has_heading(&window, "Keys"));
    let words = Words::new("en");
    for row in COMMANDS {
        let name = words.say(&Message::new(row.name));
        assert!(window.query_all_by_label(&name).next().is_some(), "{name} is not explained");
    }
    assert_nothing_is_cut(&window);
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Hearsay"));
}

#[test]
fn single_keys_are_left_alone_while_text_is_typed() {
    let desk = Desk::new();
    let mut window = desk.open();
    press(&mut window, &[Key::Slash]);
    press(&mut window, &[Key::Questionmark]);
    type_text(&mut window, "?");
    assert!(has_heading(&window, "Hearsay"), "still Home");
    assert_eq!(focused(&window).as_deref(), Some("Search by title, headline or source"));
    press(&mut window, &[Key::F1]);
    assert!(has_heading(&window, "Hearsay"));
}
