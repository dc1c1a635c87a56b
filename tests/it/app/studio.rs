//! The studio: a drafted pack gone through, corrected and saved, by keyboard.

use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable, by};
use hearsay::pack::{Pack, Stance, read, write};

use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, focused, has_heading, press, press_with, tab_to,
    type_text,
};

pub(super) const ARTICLE: &str = "Bridge closed for repairs\n\nBy Ana Fox\n\n\
    Ellen Brook said that the old bridge will close in May. Tom Hall warned that the closure may ruin the \
    market.\n\nMary Stone argued that the council has wasted money on the work. Ellen Brook stated that the \
    bridge will open again in October.\n";

/// A studio on a pack drafted from the article.
pub(super) fn drafted(desk: &Desk) -> Window {
    let mut record = desk.record();
    record.add_profile("Ada", NOW).unwrap();
    drop(record);
    let mut window = desk.open();
    window.event(egui::Event::Paste(ARTICLE.to_owned()));
    window.run();
    assert!(has_heading(&window, "Bridge closed for repairs (draft, unchecked)"));
    window
}

/// The pack in the folder of added packs.
pub(super) fn saved(desk: &Desk) -> Pack {
    let files: Vec<PathBuf> =
        std::fs::read_dir(desk.path("packs")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    read(&std::fs::read(&files[0]).unwrap()).unwrap().0
}

pub(super) fn said(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

pub(super) fn ctrl(window: &mut Window, key: Key) {
    press_with(window, Modifiers::COMMAND, key);
}

/// The name of the button that takes the last step back.
pub(super) fn undo(window: &Window) -> Option<String> {
    let is_undo =
        by().role(Role::Button).predicate(|node| node.label().is_some_and(|name| name.starts_with("Undo")));
    window.query_all(is_undo).next().and_then(|node| node.accesskit_node().label())
}

#[test]
fn a_draft_is_accepted_rejected_undone_and_saved_by_keyboard() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    assert!(said(&window, "4 of 4 claims left to look at"));
    assert!(said(&window, "Claim 1 of 4"));
    press(&mut window, &[Key::A]);
    assert!(said(&window, "3 of 4 claims left"));
    assert!(said(&window, "Claim 2 of 4"), "the next one is looked at");
    press(&mut window, &[Key::X]);
    assert!(said(&window, "2 of 3 claims left"));
    assert_eq!(undo(&window).as_deref(), Some("Undo: reject claim"));
    press(&mut window, &[Key::U]);
    assert!(said(&window, "3 of 4 claims left"));
    ctrl(&mut window, Key::Y);
    assert!(said(&window, "2 of 3 claims left"));
    ctrl(&mut window, Key::Z);
    press(&mut window, &[Key::A, Key::A, Key::A]);
    assert!(said(&window, "Nobody has to look at any claim any more."));
    ctrl(&mut window, Key::S);
    assert!(said(&window, "Saved to"));
    let pack = saved(&desk);
    assert!(!pack.is_draft());
    assert_eq!(pack.authors, ["Ada"]);
    assert_eq!(pack.statements.len(), 4);
    assert_nothing_is_cut(&window);
}

#[test]
fn what_was_not_saved_is_offered_at_the_next_start() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::A, Key::Escape]);
    assert!(has_heading(&window, "Hearsay"));
    assert!(said(&window, "Left in the studio, not saved"));
    drop(window);
    assert!(saved(&desk).statements.iter().all(|row| row.draft.is_some()));
    let mut window = desk.open();
    click(&mut window, "Go on editing");
    assert!(said(&window, "3 of 4 claims left"));
    ctrl(&mut window, Key::S);
    press(&mut window, &[Key::Escape]);
    assert!(!said(&window, "Left in the studio, not saved"));
    assert_eq!(saved(&desk).statements.iter().filter(|row| row.draft.is_none()).count(), 1);
}

#[test]
fn words_picked_by_keys_become_a_claim_and_its_parts() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    // To the article; its first key is at the words of the claim that is looked at.
    press(&mut window, &[Key::F6, Key::F6]);
    press(&mut window, &[Key::ArrowRight]);
    for _ in 0..4 {
        press_with(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    }
    press(&mut window, &[Key::N]);
    assert!(said(&window, "of 5"), "a fifth claim");
    assert_eq!(undo(&window).as_deref(), Some("Undo: add claim"));
    press(&mut window, &[Key::ArrowRight, Key::ArrowLeft, Key::ArrowLeft]);
    press(&mut window, &[Key::C]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: set report word"));
    press(&mut window, &[Key::ArrowUp, Key::ArrowLeft]);
    press(&mut window, &[Key::ArrowRight, Key::S]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: set source"));
}

#[test]
fn a_field_is_taken_over_when_it_is_left_or_saved() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::E]);
    assert!(said(&window, "Change claim 1 of 4"));
    tab_to(&mut window, "In your words");
    ctrl(&mut window, Key::A);
    type_text(&mut window, "The old bridge is closed from May on");
    ctrl(&mut window, Key::S);
    assert!(said(&window, "Saved to"));
    assert_eq!(saved(&desk).statements[0].gist.as_deref(), Some("The old bridge is closed from May on"));
    tab_to(&mut window, "Date of the claim");
    type_text(&mut window, "yesterday");
    press(&mut window, &[Key::Escape]);
    assert!(said(&window, "yesterday"), "refused in a sentence");
    assert!(said(&window, "Change claim 1 of 4"), "Escape leaves the field only");
}

#[test]
fn a_letter_sets_a_cell_and_one_key_vouches_for_a_column() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::Num5]);
    assert!(has_heading(&window, "Position grid"));
    let cell = focused(&window).unwrap();
    assert!(cell.starts_with("Ellen Brook"), "{cell}");
    press(&mut window, &[Key::D]);
    assert!(focused(&window).unwrap().contains("denies it"));
    press(&mut window, &[Key::K]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: all positions are entered"));
    ctrl(&mut window, Key::S);
    let pack = saved(&desk);
    assert_eq!(pack.propositions[0].checked.as_deref(), Some("Ada"));
    assert!(pack.statements.iter().any(|row| row.stances.iter().any(|row| row.stance == Stance::Denies)));
}

#[test]
fn a_pack_that_changed_on_the_disk_is_never_overwritten() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::A]);
    let mut other = saved(&desk);
    other.title = "A colleague’s".to_owned();
    let file = std::fs::read_dir(desk.path("packs")).unwrap().next().unwrap().unwrap().path();
    desk.file(&format!("packs/{}", file.file_name().unwrap().to_str().unwrap()), &write(&other));
    ctrl(&mut window, Key::S);
    assert!(said(&window, "Nothing has been overwritten"));
    click(&mut window, "Keep both");
    assert!(said(&window, "Saved to"));
    assert_eq!(std::fs::read_dir(desk.path("packs")).unwrap().count(), 2);
}

/// From a draft to a saved pack, by keys alone: what a teacher does in the ten minutes before a lesson.
#[test]
fn from_a_draft_to_a_saved_pack_that_the_checker_has_nothing_against() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::E]);
    // The first leaves the field, the second the form.
    press(&mut window, &[Key::Escape, Key::Escape]);
    press(&mut window, &[Key::A; 4]);
    // The first is in a position to settle it; then every column is vouched for.
    press(&mut window, &[Key::Num5]);
    press(&mut window, &[Key::C]);
    for _ in 0..4 {
        press(&mut window, &[Key::K, Key::ArrowRight]);
    }
    // Where the article is from, and under which terms.
    press(&mut window, &[Key::Num7]);
    for (field, words) in [
        ("Licence", "CC-BY-4.0"),
        ("Publisher", "The Echo"),
        ("Published", "2024-03-01"),
        ("Address", "https://example.org/bridge"),
        ("Under which terms", "ours"),
    ] {
        tab_to(&mut window, field);
        type_text(&mut window, words);
        press(&mut window, &[Key::Tab]);
    }
    press(&mut window, &[Key::Num6]);
    for _ in 0..12 {
        if said(&window, "finds nothing to mend") || !mend(&mut window) {
            break;
        }
    }
    ctrl(&mut window, Key::S);
    let pack = saved(&desk);
    let left: Vec<String> =
        window.query_all_by_label_contains("Mend").filter_map(|node| node.accesskit_node().label()).collect();
    assert!(!pack.is_draft(), "{left:?}");
    let checked = hearsay::pack::check::check(write(&pack).as_bytes()).unwrap();
    let left: Vec<&str> = checked.findings.iter().map(|finding| finding.problem.code).collect();
    assert_eq!(left, Vec::<&str>::new());
}

/// Presses the first mend that is offered.
fn mend(window: &mut Window) -> bool {
    let is_mend =
        by().role(Role::Button).predicate(|node| node.label().is_some_and(|name| name.starts_with("Mend:")));
    let Some(name) = window.query_all(is_mend).next().and_then(|node| node.accesskit_node().label()) else {
        return false;
    };
    tab_to(window, &name);
    press(window, &[Key::Enter]);
    true
}

#[test]
fn every_part_fits_a_small_screen_and_large_text() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    for size in [[1366.0, 768.0], [900.0, 700.0], [500.0, 700.0]] {
        window.set_size(egui::Vec2::from(size));
        for key in [
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
            Key::Num8,
            Key::Num9,
        ] {
            press(&mut window, &[key]);
            if key != Key::Num5 {
                assert_nothing_is_cut(&window);
            }
        }
    }
}

/// A button in a line that wraps goes to the next line before its words are broken letter by letter.
#[test]
fn no_button_of_the_form_is_squeezed() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    for width in [1366.0, 1200.0, 1100.0, 900.0, 500.0] {
        window.set_size(egui::vec2(width, 768.0));
        press(&mut window, &[Key::Num1, Key::E]);
        for node in window.query_all(by().role(Role::Button)) {
            let name = node.accesskit_node().label().unwrap_or_default();
            let Some(bounds) = node.accesskit_node().raw_bounds() else { continue };
            assert!(bounds.height() <= 2.0 * bounds.width(), "{name:?} at {width}: {bounds:?}");
        }
        press(&mut window, &[Key::E]);
    }
}

/// A studio on the pack that teaches the positions.
fn lesson(desk: &Desk) -> Window {
    let pack = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/0-how-reports-work.json"));
    let mut window = desk.open_at([1366.0, 768.0], &[pack]);
    press(&mut window, &[Key::E]);
    window
}

#[test]
fn a_claim_of_nobody_is_listed_under_the_article_or_somebody() {
    let desk = Desk::new();
    let window = lesson(&desk);
    assert!(said(&window, "The article itself: Larkmouth has had its indoor pool since 1974"));
    let is_bare = by().predicate(|node| node.label().is_some_and(|name| name.trim().starts_with(':')));
    assert_eq!(window.query_all(is_bare).count(), 0);
}

#[test]
fn keys_mean_the_studio_again_once_a_dialog_is_left() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    ctrl(&mut window, Key::P);
    press(&mut window, &[Key::Escape, Key::F5]);
    assert!(said(&window, "Back to the studio"));
}
