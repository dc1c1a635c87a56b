//! The keys, shown.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use hearsay::app::command::COMMANDS;
use hearsay::words::{Message, Words};

use super::window::{Desk, assert_nothing_is_cut, focused, has_heading, press, tab_to, type_text};

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
}

#[test]
fn f1_shows_the_five_positions_with_their_examples_even_while_text_is_typed() {
    let desk = Desk::new();
    let mut window = desk.open();
    press(&mut window, &[Key::Slash, Key::F1]);
    assert!(has_heading(&window, "The five positions"));
    let shown = |label: &str| {
        assert!(window.query_by_role_and_label(Role::Label, label).is_some(), "{label} is not shown");
    };
    let words = Words::new("en");
    for position in ["neither", "denies", "suggests", "confirms", "alleges"] {
        let said = |key: &str| words.say(&Message::new(Box::leak(key.to_owned().into_boxed_str())));
        shown(&said(&format!("stance-{position}")));
        shown(&said(&format!("help-means-{position}")));
        shown(&format!("For example: {}", said(&format!("help-example-{position}"))));
    }
    shown("Sometimes two positions seem to fit. Then the first of them in this list counts.");
    assert_nothing_is_cut(&window);
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Hearsay"));
}

#[test]
fn the_help_over_a_question_leads_back_to_it_with_nothing_lost() {
    let desk = Desk::new();
    let mut window = desk.open();
    tab_to(&mut window, "Practise: Start here");
    press(&mut window, &[Key::Enter, Key::Enter, Key::Num2]);
    let chosen = |window: &super::window::Window| {
        let picked = window
            .get_all_by_role(Role::RadioButton)
            .find(|option| option.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
        picked.and_then(|option| option.accesskit_node().label())
    };
    let before = chosen(&window);
    assert!(before.is_some(), "an option is chosen");
    press(&mut window, &[Key::F1]);
    assert!(has_heading(&window, "The five positions"));
    press(&mut window, &[Key::Escape]);
    assert_eq!(chosen(&window), before);
}
