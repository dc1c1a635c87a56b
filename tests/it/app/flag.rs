//! Saying that something is the matter with a question.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use hearsay::record::{Flag, Reason};

use super::lesson::{WHO, answer_by_keys, asked, attempts, verdict};
use super::quiz::at;
use super::window::{Desk, assert_nothing_is_cut, click, has_heading, press, type_text};

const WORDS: &str = "In your own words, if you like";

fn flags(desk: &Desk) -> Vec<Flag> {
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    record.flags(profile).unwrap()
}

#[test]
fn a_flag_is_kept_and_nothing_else_changes() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    let before = attempts(&desk).len();
    press(&mut window, &[Key::F8]);
    assert!(has_heading(&window, "Flag this question"));
    window.get_by_role_and_label(Role::RadioButton, "It is not clear what is asked").click();
    window.run();
    window.get_by_label(WORDS).click();
    window.run();
    type_text(&mut window, "Which bridge?");
    click(&mut window, "Keep the flag");
    assert!(!has_heading(&window, "Flag this question"));
    assert!(window.query_by_label_contains("Thank you.").is_some());
    assert_eq!(asked(&window), Some(WHO), "the question still waits");
    let flags = flags(&desk);
    assert_eq!(flags.len(), 1);
    assert_eq!((flags[0].reason, flags[0].words.as_deref()), (Reason::Confusing, Some("Which bridge?")));
    assert_eq!(attempts(&desk).len(), before);
    answer_by_keys(&mut window);
    let given = attempts(&desk);
    let given =
        given.iter().find(|attempt| attempt.given.question == flags[0].question).expect("the same question");
    assert_eq!(given.given.content_hash, flags[0].content_hash);
}

#[test]
fn by_keyboard_alone_from_the_feedback() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    answer_by_keys(&mut window);
    press(&mut window, &[Key::F8]);
    type_text(&mut window, "F8 is text for nobody");
    press(&mut window, &[Key::Enter]);
    assert!(verdict(&window).is_some(), "the feedback stays");
    let flags = flags(&desk);
    assert_eq!((flags[0].reason, flags[0].words.as_deref()), (Reason::Wrong, Some("F8 is text for nobody")));
}

#[test]
fn something_else_needs_words_and_escape_keeps_nothing() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    click(&mut window, "Flag this question");
    window.get_by_role_and_label(Role::RadioButton, "Something else").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Keep the flag").click();
    window.run();
    assert!(has_heading(&window, "Flag this question"), "it waits for words");
    window.set_size(egui::vec2(640.0, 480.0));
    window.run();
    assert_nothing_is_cut(&window);
    press(&mut window, &[Key::Escape]);
    assert_eq!(asked(&window), Some(WHO));
    assert_eq!(flags(&desk), []);
}
