//! Who practises.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use super::window::{Desk, NOW, Window, click, focused, has_heading, press, press_with, type_text};

fn names(desk: &Desk) -> Vec<String> {
    desk.record().profiles().unwrap().into_iter().map(|profile| profile.name).collect()
}

fn ask(window: &mut Window) {
    press_with(window, Modifiers::COMMAND, Key::P);
    assert!(has_heading(window, "Who is practising?"));
}

#[test]
fn a_name_is_added_by_typing_over_the_proposed_one() {
    let desk = Desk::new();
    let mut window = desk.open();
    ask(&mut window);
    type_text(&mut window, "Ada");
    press(&mut window, &[Key::Enter]);
    window.get_by_role_and_label(Role::Button, "Name: Ada");
    assert_eq!(names(&desk), ["Ada"]);
}

#[test]
fn a_name_that_is_taken_is_refused_in_place() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    ask(&mut window);
    window.get_by_role_and_label(Role::TextInput, "A new name").focus();
    window.run();
    type_text(&mut window, "ada");
    click(&mut window, "Add this name");
    window.get_by_label_contains("There is already somebody called ada");
    assert!(has_heading(&window, "Who is practising?"));
    assert_eq!(names(&desk), ["Ada"]);
}

#[test]
fn of_several_one_has_to_choose_before_practising() {
    let desk = Desk::new();
    let mut record = desk.record();
    record.add_profile("Ada", NOW).unwrap();
    let bo = record.add_profile("Bo", NOW).unwrap();
    drop(record);
    let mut window = desk.open();
    window.get_by_role_and_label(Role::Button, "Choose a name");
    click(&mut window, "Practise: Troops, rumours and a careful answer");
    click(&mut window, "Bo");
    assert!(!has_heading(&window, "Hearsay"), "and the session has begun");
    drop(window);
    assert!(desk.record().unfinished_session(bo, None).unwrap().is_some());
}

#[test]
fn a_name_can_be_changed() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    ask(&mut window);
    click(&mut window, "Rename Ada");
    assert_eq!(focused(&window).as_deref(), Some("Change the name to"));
    type_text(&mut window, " L.");
    click(&mut window, "Keep this name");
    assert_eq!(names(&desk), ["Ada L."]);
    window.get_by_role_and_label(Role::Button, "Name: Ada L.");
}

#[test]
fn escape_closes_the_dialog_and_the_keyboard_is_where_it_was() {
    let desk = Desk::new();
    let mut window = desk.open();
    window.get_by_role_and_label(Role::Button, "Choose a name").focus();
    window.run();
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, "Who is practising?"));
    press(&mut window, &[Key::Escape]);
    assert!(!has_heading(&window, "Who is practising?"));
    assert_eq!(focused(&window).as_deref(), Some("Choose a name"));
}
