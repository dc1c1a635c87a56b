//! The filled grid on the summary.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable, by};
use hearsay::pack::{resolve, write};
use hearsay::quiz::positions::Positions;

use super::kinds;
use super::lesson::reading;
use super::window::{Desk, Window, assert_nothing_is_cut, press, press_with};
use crate::ledger_text;

/// The end of a session of one question.
fn summary(desk: &Desk) -> Window {
    let mut window = reading(desk, desk.file("form.json", &write(&kinds::pack("form"))));
    press(&mut window, &[Key::Enter, Key::Num1, Key::Enter, Key::Enter]);
    window
}

fn names(window: &Window, role: Role) -> Vec<String> {
    window.query_all(by().role(role)).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn what_is_only_denied_has_no_column() {
    let pack = ledger_text::pack(
        "person ann: Ann Brook\nperson bo: Bo Lind\nperson cy: Cy Dunn
         claim p: The dam has broken\nclaim q: The road is open
         s1 ann: said “The dam is gone” -> p confirms; q denies
         s2 bo: said “The dam stands” -> p denies
         s3 cy: said “No road, and what dam” -> q denies; p none",
    );
    let ledger = resolve(&pack).0;
    let positions = Positions::new(&ledger);
    let columns: Vec<&str> = positions.columns.iter().map(|on| ledger[*on].id.as_str()).collect();
    let rows: Vec<&str> = positions.rows.iter().map(|(source, _)| ledger[*source].id.as_str()).collect();
    assert_eq!((columns, rows), (vec!["p"], vec!["ann", "bo"]));
}

#[test]
fn the_summary_shows_who_holds_what_as_a_table() {
    let desk = Desk::new();
    let window = summary(&desk);
    assert_eq!(names(&window, Role::Table), ["Who takes which position"]);
    let heads = names(&window, Role::ColumnHeader);
    assert_eq!(heads, ["Dam has broken", "Town is flooded", "Two bridges are closed"]);
    let cells = names(&window, Role::Cell);
    for cell in [
        "Ann Brook / Dam has broken: confirms it",
        "Cleo Marsh / Dam has broken: denies it",
        "Dag Holm / Two bridges are closed: neither confirms nor denies",
        "Bo Lind / Dam has broken: no position given",
    ] {
        assert!(cells.iter().any(|name| name == cell), "{cell} in {cells:#?}");
    }
}

#[test]
fn where_there_is_no_room_for_the_table_each_source_has_a_list() {
    let desk = Desk::new();
    let mut window = summary(&desk);
    for _ in 0..10 {
        press_with(&mut window, egui::Modifiers::COMMAND, Key::Plus);
    }
    window.set_size(egui::vec2(640.0, 600.0));
    window.run();
    assert_nothing_is_cut(&window);
    assert_eq!(names(&window, Role::Table), [""; 0]);
    let items = names(&window, Role::ListItem);
    assert!(items.iter().any(|name| name == "Ann Brook / Dam has broken: confirms it"), "{items:#?}");
}
