//! Printing from the window: the dialog by keyboard, the files, and what is said of them.

use std::path::Path;

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};

use super::window::{Desk, Window, assert_nothing_is_cut, has_heading, press, press_with, type_text};

const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json");

/// A window on a pack of a folder of its own, with the dialog open.
fn asked(desk: &Desk, size: [f32; 2]) -> Window {
    let pack = desk.file("troops.json", &std::fs::read_to_string(PACK).unwrap());
    let mut window = desk.open_at(size, &[pack]);
    press_with(&mut window, Modifiers::COMMAND, Key::P);
    assert!(has_heading(&window, "Print"));
    window
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|end| end != "json"));
    names.sort();
    names
}

fn choose(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    window.run();
}

fn said(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn worksheet_and_key_are_printed_beside_the_pack_by_keyboard_alone() {
    let desk = Desk::new();
    let mut window = asked(&desk, [1366.0, 768.0]);
    for (label, is_ticked) in [("Worksheet", true), ("Key", true), ("Position grid, empty", false)] {
        let tick = window.get_by_role_and_label(Role::CheckBox, label);
        assert_eq!(tick.accesskit_node().toggled() == Some(Toggled::True), is_ticked, "{label}");
    }
    // Without a mouse: the tick of the empty grid, then on to the button.
    press(&mut window, &[Key::Tab, Key::Tab, Key::Space]);
    choose(&mut window, Role::RadioButton, "A–B");
    choose(&mut window, Role::Button, "Write 5 files");
    let folder = desk.path("");
    let made = ["a", "b"].map(str::to_uppercase);
    let [a, b] = made.map(|letter| format!("troops-rumours-and-a-careful-answer-{letter}"));
    let grid = "troops-rumours-and-a-careful-answer-grid.pdf".to_owned();
    let all = [format!("{a}-key.pdf"), format!("{a}.pdf"), format!("{b}-key.pdf"), format!("{b}.pdf"), grid];
    assert_eq!(names(&folder), all);
    assert!(said(&window, "there are now") && said(&window, &all[1]));
    // As the last time, under names that are free: a teacher may have changed the others.
    press_with(&mut window, Modifiers::COMMAND, Key::P);
    choose(&mut window, Role::Button, "Write 5 files");
    assert_eq!(names(&folder).iter().filter(|name| name.contains(".pdf")).count(), 10);
}

#[test]
fn nothing_ticked_or_no_folder_is_nothing_to_write() {
    let desk = Desk::new();
    let mut window = asked(&desk, [1366.0, 768.0]);
    choose(&mut window, Role::CheckBox, "Worksheet");
    choose(&mut window, Role::CheckBox, "Key");
    let button = window.get_by_role_and_label(Role::Button, "Choose what to print");
    assert!(button.accesskit_node().is_disabled());
    press(&mut window, &[Key::Escape]);
    assert!(!has_heading(&window, "Print"));
    assert!(names(&desk.path("")).iter().all(|name| !name.contains(".pdf")));
}

#[test]
fn the_pack_in_the_studio_is_printed_as_it_is_there() {
    let desk = Desk::new();
    let pack = desk.file("troops.json", &std::fs::read_to_string(PACK).unwrap());
    let mut window = desk.open_at([1366.0, 768.0], &[pack]);
    press(&mut window, &[Key::E]);
    assert!(window.query_by_role_and_label(Role::Button, "Print…").is_some());
    press_with(&mut window, Modifiers::COMMAND, Key::P);
    assert!(has_heading(&window, "Print"));
    choose(&mut window, Role::RadioButton, "web page");
    let folder = window.get_by_role_and_label(Role::TextInput, "Folder");
    folder.focus();
    window.run();
    press_with(&mut window, Modifiers::COMMAND, Key::A);
    type_text(&mut window, desk.path("handouts").to_str().unwrap());
    press(&mut window, &[Key::Enter]);
    assert_eq!(names(&desk.path("handouts")).len(), 2);
    assert!(names(&desk.path("handouts")).iter().all(|name| name.contains(".html")));
}

#[test]
fn the_dialog_is_whole_on_a_small_window() {
    let desk = Desk::new();
    for size in [[1366.0, 768.0], [683.0, 384.0]] {
        assert_nothing_is_cut(&asked(&desk, size));
    }
}
