//! A short answer typed in the window.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::lesson::{attempts, reading, verdict};
use super::window::{
    Desk, Window, assert_nothing_is_cut, click, focused, has_heading, press, tab_to, type_text,
};

const PROMPT: &str = "Who denied it, by surname?";
const SLIPS: &str = "Small spelling slips do not count.";
const FIELD: &str = "Your answer";

/// A pack of one question, with the switch as given.
fn pack(slips: bool) -> String {
    format!(
        r#"{{ "hearsay": 1, "id": "short", "title": "Boats", "level": "starter",
          "articles": [ {{ "id": "main", "title": "Boats", "publisher": "The Echo", "rights": "ours",
            "paragraphs": ["Mayor Zelensky denied it. “No boats,” he said."] }} ],
          "questions": [ {{ "id": "who", "response": "short", "skill": "attribution", "prompt": "{PROMPT}",
            "accept": ["Zelensky", "Mayor Zelensky", "S"], "slips": {slips}, "explanation": "He is named.",
            "evidence": [ {{ "article": "main", "exact": "Mayor Zelensky denied it" }} ] }} ] }}"#
    )
}

/// A window at the question.
fn at(desk: &Desk, slips: bool) -> Window {
    let path = desk.file("short.json", &pack(slips));
    let mut window = reading(desk, path);
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, PROMPT));
    window
}

fn answers(window: &mut Window, text: &str) {
    type_text(window, text);
    press(window, &[Key::Enter]);
}

#[test]
fn the_field_has_the_keyboard_and_enter_gives_the_answer() {
    let desk = Desk::new();
    let mut window = at(&desk, true);
    window.get_by_role_and_label(Role::TextInput, FIELD);
    assert_eq!(focused(&window).as_deref(), Some(FIELD));
    assert!(window.query_by_label(SLIPS).is_some(), "a learner is told of the switch");
    answers(&mut window, "zelensky.");
    let told = verdict(&window).unwrap();
    for part in ["Right.", "Right is: Zelensky.", "He is named.", "Mayor Zelensky denied it"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(window.query_by_label("You wrote: zelensky.").is_some());
    assert!(window.query_by_label("Also right: Mayor Zelensky and S.").is_some());
    let attempt = attempts(&desk).remove(0);
    assert_eq!(attempt.given.mark, Some(1.0));
    assert_eq!(attempt.given.response, Some(serde_json::json!({ "short": "zelensky." })));
    press(&mut window, &[Key::Enter]);
    assert!(!has_heading(&window, PROMPT), "Enter goes on");
}

#[test]
fn letters_that_are_keys_elsewhere_are_typed() {
    let desk = Desk::new();
    let mut window = at(&desk, false);
    assert!(window.query_by_label(SLIPS).is_none(), "the switch is off");
    // As the window gets a key: the key and its text.
    window.key_press(Key::S);
    answers(&mut window, "s");
    assert!(verdict(&window).unwrap().starts_with("Right."));
}

#[test]
fn nothing_typed_is_no_answer() {
    let desk = Desk::new();
    let mut window = at(&desk, false);
    press(&mut window, &[Key::Enter]);
    answers(&mut window, "  ");
    assert_eq!(verdict(&window), None);
    assert_eq!(focused(&window).as_deref(), Some(FIELD), "and the field keeps the keyboard");
    assert!(attempts(&desk).is_empty());
}

#[test]
fn a_small_slip_is_told() {
    let desk = Desk::new();
    let mut window = at(&desk, true);
    answers(&mut window, "Zelenski");
    let slip = "You wrote “Zelenski”; it is spelt “Zelensky”.";
    assert!(window.query_by_label(slip).is_some());
    let told = verdict(&window).unwrap();
    assert!(told.starts_with("Right.") && told.contains(slip), "{told}");
}

#[test]
fn where_slips_count_it_is_told_how_near_it_was() {
    let desk = Desk::new();
    let mut window = at(&desk, false);
    answers(&mut window, "Zelenski");
    assert!(verdict(&window).unwrap().starts_with("Not right."));
    for said in ["You wrote: Zelenski", "That is nearly it: it is spelt “Zelensky”.", "Right is: Zelensky."]
    {
        assert!(window.query_by_label(said).is_some(), "{said}");
    }
    assert_eq!(attempts(&desk)[0].given.mark, Some(0.0));
}

#[test]
fn by_mouse_the_button_gives_the_answer() {
    let desk = Desk::new();
    let mut window = at(&desk, false);
    window.get_by_role_and_label(Role::TextInput, FIELD).click();
    window.run();
    type_text(&mut window, "Kim");
    click(&mut window, "Give the answer");
    assert!(verdict(&window).unwrap().starts_with("Not right."));
}

#[test]
fn skipping_is_one_tab_away() {
    let desk = Desk::new();
    let mut window = at(&desk, false);
    tab_to(&mut window, "Skip");
    press(&mut window, &[Key::Enter]);
    assert!(!has_heading(&window, PROMPT), "the only question is left at once");
    assert_eq!(attempts(&desk)[0].given.mark, None);
}

#[test]
fn on_a_small_screen_nothing_is_cut() {
    for size in [[1366.0, 768.0], [683.0, 384.0], [480.0, 640.0]] {
        let desk = Desk::new();
        let path = desk.file("short.json", &pack(true));
        let mut record = desk.record();
        record.add_profile("Ada", super::window::NOW).unwrap();
        drop(record);
        let mut window = desk.open_at(size, &[path]);
        press(&mut window, &[Key::Enter]);
        assert_nothing_is_cut(&window);
        answers(&mut window, &"Zelenski ".repeat(30));
        assert!(verdict(&window).unwrap().starts_with("Not right."));
        assert_nothing_is_cut(&window);
    }
}
