//! Settings: chosen, kept, each learner's own.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use hearsay::record::{Look, Renderer};

use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, has_heading, press, press_with, tab_to,
};

fn open_settings(desk: &Desk) -> Window {
    let mut window = desk.open();
    click(&mut window, "Settings");
    assert!(has_heading(&window, "Settings"));
    window
}

/// By what a screen reader does: not everything is in view.
fn choose(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::RadioButton, name).click_accesskit();
    window.run();
}

#[test]
fn what_is_chosen_is_kept_for_the_next_start() {
    let desk = Desk::new();
    let mut window = open_settings(&desk);
    choose(&mut window, "High contrast");
    choose(&mut window, "OpenGL");
    window.get_by_role_and_label(Role::CheckBox, "Nothing slides or fades").click_accesskit();
    window.run();
    click(&mut window, "Larger");
    drop(window);
    let settings = desk.record().settings(None).unwrap();
    assert_eq!(settings.look, Look::Contrast);
    assert_eq!(settings.renderer, Renderer::Gl);
    assert_eq!(settings.text_size_percent, 110);
    assert!(settings.reduced_motion);
    let window = open_settings(&desk);
    let chosen = window.get_by_role_and_label(Role::RadioButton, "High contrast");
    assert_eq!(chosen.accesskit_node().toggled(), Some(Toggled::True));
    assert!(window.ctx.global_style().animation_time <= 0.0, "and in force");
}

#[test]
fn each_learner_has_their_own() {
    let desk = Desk::new();
    let mut record = desk.record();
    let ada = record.add_profile("Ada", NOW).unwrap();
    drop(record);
    let mut window = open_settings(&desk);
    window.get_by_label_contains("For Ada.");
    choose(&mut window, "Dark");
    drop(window);
    let record = desk.record();
    assert_eq!(record.settings(Some(ada)).unwrap().look, Look::Dark);
    assert_eq!(record.settings(None).unwrap().look, Look::System);
}

#[test]
fn everything_by_keyboard() {
    let desk = Desk::new();
    let mut window = desk.open();
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    tab_to(&mut window, "Dark");
    press(&mut window, &[Key::Space]);
    tab_to(&mut window, "Smaller");
    press(&mut window, &[Key::Enter, Key::Enter]);
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Hearsay"), "and back");
    drop(window);
    let settings = desk.record().settings(None).unwrap();
    assert_eq!((settings.look, settings.text_size_percent), (Look::Dark, 80));
}

#[test]
fn the_text_grows_as_far_as_200_percent_and_nothing_is_cut() {
    let desk = Desk::new();
    let mut window = desk.open_at([1024.0, 600.0], &[]);
    let body = |window: &Window| window.ctx.global_style().text_styles[&egui::TextStyle::Body].size;
    let usual = body(&window);
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    for _ in 0..12 {
        press_with(&mut window, Modifiers::COMMAND, Key::Plus);
    }
    window.get_by_label("200 %");
    assert!((body(&window) - 2.0 * usual).abs() < 0.01);
    assert_nothing_is_cut(&window);
}
