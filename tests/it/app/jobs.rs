//! Work on threads, as in the program itself.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use hearsay::record::Look;

use super::window::{Desk, press_with};

#[test]
fn who_practises_and_the_packs_are_found_beside_the_window() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", super::window::NOW).unwrap();
    let mut window = desk.open_with_threads();
    // On a busy machine the first picture stops waiting; then what is found comes with a later one.
    for _ in 0..10_000 {
        if window.query_by_label("Practise: Troops, rumours and a careful answer").is_some() {
            break;
        }
        std::thread::yield_now();
        window.step();
    }
    window.get_by_label("Name: Ada");
    window.get_by_label("Practise: Troops, rumours and a careful answer");
}

#[test]
fn what_was_asked_for_is_kept_though_the_window_closes_at_once() {
    let desk = Desk::new();
    let mut window = desk.open_with_threads();
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    window.get_by_label("Dark").click();
    window.step();
    drop(window);
    assert_eq!(desk.record().settings(None).unwrap().look, Look::Dark);
}
