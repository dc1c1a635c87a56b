//! The studio's questions: written by hand in every way of answering, tried in their place, seen as learners do.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable, by};
use hearsay::pack::{HandQuestion, Pack, ResponseKind, read};

use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, focused, has_heading, press, press_with, show, small_pack,
    tab_to, type_text,
};
use hearsay::app::Workers;

/// A studio on a small pack of a file.
pub(crate) fn studio(desk: &Desk) -> (Window, PathBuf) {
    let mut record = desk.record();
    record.add_profile("Ada", NOW).unwrap();
    drop(record);
    let file = desk.file("bridge.json", &small_pack("bridge", "Bridges and boats", "Mayor Li"));
    let mut window = show(desk.start(std::slice::from_ref(&file), Workers::AtOnce), [1366.0, 768.0]);
    press(&mut window, &[Key::E]);
    assert!(said(&window, "Claim 1 of 2"));
    (window, file)
}

fn saved(file: &PathBuf) -> Pack {
    read(&std::fs::read(file).unwrap()).unwrap().0
}

fn the_question(file: &PathBuf) -> HandQuestion {
    saved(file).questions.first().cloned().expect("a question")
}

pub(crate) fn said(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

fn ctrl(window: &mut Window, key: Key) {
    press_with(window, Modifiers::COMMAND, key);
}

fn undo(window: &Window) -> Option<String> {
    let is_undo =
        by().role(Role::Button).predicate(|node| node.label().is_some_and(|name| name.starts_with("Undo")));
    window.query_all(is_undo).next().and_then(|node| node.accesskit_node().label())
}

/// Types into the field of this name.
pub(crate) fn fill(window: &mut Window, field: &str, words: &str) {
    let fields = |role| by().role(role).predicate(|node| node.label().is_some_and(|label| label == field));
    window.query_all(fields(Role::MultilineTextInput)).next().expect(field).focus();
    window.run();
    type_text(window, words);
}

/// Chooses or ticks something by the keyboard.
pub(crate) fn choose(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).focus();
    window.run();
    press(window, &[Key::Space]);
}

/// Picks the next words of the article, and says what they are.
fn pick(window: &mut Window, n_words: usize, key: Key) {
    press(window, &[Key::ArrowRight]);
    for _ in 1..n_words {
        press_with(window, Modifiers::SHIFT, Key::ArrowRight);
    }
    press(window, &[key]);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one walk through one form")]
fn a_question_is_written_by_keyboard_checked_as_it_is_typed_and_undone_by_name() {
    let desk = Desk::new();
    let (mut window, file) = studio(&desk);
    press(&mut window, &[Key::Q]);
    assert!(has_heading(&window, "A question of your own"));
    assert_eq!(focused(&window).as_deref(), Some("The question"));
    assert!(said(&window, "Still missing, or too little of it: the question and the options."));
    type_text(&mut window, "Who says that the bridge stays closed?");
    assert!(said(&window, "Still missing, or too little of it: the options."), "without leaving the field");
    assert_eq!(undo(&window), None, "nothing is in the pack yet");
    tab_to(&mut window, "Option 1");
    assert_eq!(undo(&window).as_deref(), Some("Undo: add question"));
    for (ix, (option, why)) in [
        ("Mayor Li", "The article credits it to the mayor."),
        ("the ferry company", "It speaks of fares."),
        ("Ida Noor", ""),
    ]
    .into_iter()
    .enumerate()
    {
        if ix > 0 {
            tab_to(&mut window, &format!("Option {}", ix + 1));
        }
        type_text(&mut window, option);
        if ix == 0 {
            tab_to(&mut window, "Option 1 is right");
            press(&mut window, &[Key::Space]);
        }
        tab_to(&mut window, "Why it is right or wrong");
        type_text(&mut window, why);
    }
    assert!(said(&window, "It can be asked. Still to look at:"));
    tab_to(&mut window, "Why the right answer is right");
    type_text(&mut window, "The report words are “said that”.");
    press(&mut window, &[Key::Escape]);
    assert!(said(&window, "It can be asked like this."), "Escape has left the field, not the form");
    // To the article, and back to the questions.
    press(&mut window, &[Key::F6]);
    pick(&mut window, 4, Key::V);
    assert_eq!(undo(&window).as_deref(), Some("Undo: set evidence"));
    ctrl(&mut window, Key::S);
    let hand = the_question(&file);
    assert_eq!(hand.id, "who-says-that-the-bridge-stays");
    assert_eq!(hand.response, "choice");
    let options: Vec<(&str, bool, Option<&str>)> = hand
        .options
        .iter()
        .flatten()
        .map(|option| (option.text.as_str(), option.right, option.why.as_deref()))
        .collect();
    assert_eq!(
        options,
        [
            ("Mayor Li", true, Some("The article credits it to the mayor.")),
            ("the ferry company", false, Some("It speaks of fares.")),
            ("Ida Noor", false, None)
        ]
    );
    let evidence: Vec<&str> = hand.evidence.iter().map(|row| row.exact.as_str()).collect();
    assert_eq!(evidence, ["that the bridge will"]);
    press(&mut window, &[Key::U, Key::U]);
    assert!(said(&window, "Still to look at"), "the explanation is taken back");
    press(&mut window, &[Key::X]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: delete question"));
    assert!(said(&window, "Claim 1 of 2"), "no claim was rejected");
    press(&mut window, &[Key::U]);
    assert!(has_heading(&window, "Change your question"));
    assert_nothing_is_cut(&window);
}

/// Every way of answering, with the fields that it takes; what is typed is enough for it to be asked.
#[test]
fn a_question_can_be_written_in_every_way_of_answering() {
    for way in ResponseKind::ALL.iter().copied() {
        let desk = Desk::new();
        let (mut window, file) = studio(&desk);
        press(&mut window, &[Key::Q]);
        choose(&mut window, Role::RadioButton, name(way));
        fill(&mut window, "The question", "What is it?");
        write(&mut window, way);
        assert!(said(&window, "It can be asked"), "{way:?}");
        ctrl(&mut window, Key::S);
        let hand = the_question(&file);
        assert_eq!(hand.response, way.wire());
        if way == ResponseKind::Mark {
            assert_eq!(hand.right, Some(serde_json::json!([["that the bridge"]])));
        }
        let (pack, ledger) = (saved(&file), hearsay::pack::resolve(&saved(&file)).0);
        let (built, not_built) = hearsay::quiz::hand_written(&pack, &ledger);
        assert_eq!((built.len(), not_built.len()), (1, 0), "{way:?}: {not_built:?}");
        assert_nothing_is_cut(&window);
    }
}

fn name(way: ResponseKind) -> &'static str {
    match way {
        ResponseKind::Choice => "choose one",
        ResponseKind::Multiple => "tick several",
        ResponseKind::Match => "match",
        ResponseKind::Sort => "sort",
        ResponseKind::Grid => "table of positions",
        ResponseKind::Order => "put in order",
        ResponseKind::Mark => "mark words",
        ResponseKind::Cue => "word for a gap",
        ResponseKind::Short => "short answer",
    }
}

fn write(window: &mut Window, way: ResponseKind) {
    match way {
        ResponseKind::Choice | ResponseKind::Multiple => {
            for n in 1..=3 {
                fill(window, &format!("Option {n}"), &format!("number {n}"));
            }
            choose(window, Role::CheckBox, "Option 2 is right");
        }
        ResponseKind::Cue => {
            for n in 2..=3 {
                fill(window, &format!("Option {n}"), &format!("number {n}"));
            }
            press(window, &[Key::Escape, Key::F6]);
            pick(window, 1, Key::B);
            assert!(said(window, "Before the gap"));
        }
        ResponseKind::Match => {
            for n in 1..=4 {
                fill(window, &format!("Place {n}"), &format!("place {n}"));
            }
            for n in 1..=3 {
                fill(window, &format!("Thing {n}"), &format!("thing {n}"));
            }
            place(window, 3);
        }
        ResponseKind::Sort => {
            for n in 1..=2 {
                fill(window, &format!("Place {n}"), &format!("place {n}"));
            }
            for n in 1..=4 {
                fill(window, &format!("Thing {n}"), &format!("thing {n}"));
            }
            place(window, 4);
        }
        ResponseKind::Grid => {
            for n in 1..=2 {
                fill(window, &format!("Place {n}"), &format!("place {n}"));
                fill(window, &format!("Thing {n}"), &format!("thing {n}"));
            }
            press(window, &[Key::Escape]);
            tab_to(window, "thing 1 / place 1");
            press(window, &[Key::D, Key::ArrowRight, Key::O]);
            assert_eq!(focused(window).as_deref(), Some("thing 1 / place 2: does not speak of it"));
        }
        ResponseKind::Order => {
            for n in 1..=3 {
                fill(window, &format!("Item {n}"), &format!("item {n}"));
            }
        }
        ResponseKind::Mark => {
            press(window, &[Key::Escape, Key::F6]);
            pick(window, 3, Key::M);
        }
        ResponseKind::Short => fill(window, "Answer 1", "the mayor"),
    }
}

/// Says of each thing that it belongs in the place of its number, or the first.
fn place(window: &mut Window, n_things: usize) {
    for thing in 0..n_things {
        let wanted = if n_things == 3 { format!("place {}", thing + 1) } else { "place 1".to_owned() };
        let radios = by()
            .role(Role::RadioButton)
            .predicate(|node| node.label().is_some_and(|name| name.starts_with("place ")));
        let n_places = if n_things == 3 { 4 } else { 2 };
        let all: Vec<_> = window.query_all(radios).collect();
        assert_eq!(all.len(), n_things * n_places);
        let of_thing = &all[thing * n_places..(thing + 1) * n_places];
        let is_wanted =
            |node: &&egui_kittest::Node<'_>| node.accesskit_node().label().as_deref() == Some(&wanted);
        of_thing.iter().find(is_wanted).unwrap().focus();
        window.run();
        press(window, &[Key::Space]);
    }
}

/// At 200 % and in German nothing of the form is cut.
#[test]
fn the_form_holds_in_german_with_large_text() {
    let desk = Desk::new();
    let mut record = desk.record();
    record.add_profile("Ada", NOW).unwrap();
    drop(record);
    let file = desk.file("bridge.json", &small_pack("bridge", "Bridges and boats", "Mayor Li"));
    let mut window = desk.open_in("de", &[file]);
    press(&mut window, &[Key::E]);
    for _ in 0..20 {
        ctrl(&mut window, Key::Plus);
    }
    press(&mut window, &[Key::Q, Key::Escape]);
    assert!(has_heading(&window, "Eine eigene Frage"));
    assert_nothing_is_cut(&window);
    for way in
        ["mehrere ankreuzen", "zuordnen", "Tabelle der Haltungen", "Wort für eine Lücke", "kurze Antwort"]
    {
        choose(&mut window, Role::RadioButton, way);
        if way != "Tabelle der Haltungen" {
            assert_nothing_is_cut(&window);
        }
    }
    press(&mut window, &[Key::F5]);
    assert!(has_heading(&window, "Wie Lernende es sehen"));
}

/// With two columns the form stays beside the article while words are picked for it.
#[test]
fn words_are_picked_beside_the_form() {
    let desk = Desk::new();
    let (mut window, file) = studio(&desk);
    window.set_size(egui::vec2(900.0, 700.0));
    press(&mut window, &[Key::Q]);
    type_text(&mut window, "What is said?");
    press(&mut window, &[Key::Escape, Key::F6]);
    pick(&mut window, 2, Key::V);
    assert!(has_heading(&window, "Change your question"));
    pick(&mut window, 3, Key::V);
    press(&mut window, &[Key::F6, Key::F6]);
    ctrl(&mut window, Key::S);
    let evidence: Vec<String> = the_question(&file).evidence.iter().map(|row| row.exact.clone()).collect();
    assert_eq!(evidence, ["that the", "that the bridge"]);
}
