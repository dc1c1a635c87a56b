//! An article pasted, dropped or typed in becomes a pack to practise, marked as a draft on every screen.

use egui::Key;
use egui_kittest::kittest::Queryable;

use super::window::{Desk, Window, click, drop_file, has_heading, press};

const ARTICLE: &str = "Bridge closed for repairs\n\nBy Ana Fox\n\n\
    Ellen Brook said that the old bridge will close in May. Tom Hall warned that the closure may ruin his \
    business. Mary Stone argued that the council has wasted money on the work. Ellen Brook stated that the bridge \
    will open again in October.\n";

fn paste(window: &mut Window, text: &str) {
    window.event(egui::Event::Paste(text.to_owned()));
    window.run();
}

fn assert_marked(window: &Window) {
    let marked: Vec<_> = window.query_all_by_label_contains("raft, unchecked").collect();
    assert!(!marked.is_empty(), "no mark of a draft on this screen");
}

#[test]
fn a_pasted_article_is_opened_as_a_draft_and_marked_on_every_screen() {
    let desk = Desk::new();
    let mut window = desk.open();
    paste(&mut window, ARTICLE);
    assert!(has_heading(&window, "Bridge closed for repairs (draft, unchecked)"));
    // From the studio back to its card, and on to its article and the questions.
    press(&mut window, &[Key::Escape]);
    assert_marked(&window);
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, "Bridge closed for repairs (draft, unchecked)"));
    press(&mut window, &[Key::Enter, Key::Enter]);
    assert!(window.query_all_by_label_contains("Question 1 of").next().is_some());
    assert_marked(&window);
    press(&mut window, &[Key::Escape]);
    assert_marked(&window);
}

#[test]
fn a_dropped_text_is_drafted_and_stays_among_the_packs() {
    let desk = Desk::new();
    let article = desk.file("bridge.txt", ARTICLE);
    let mut window = desk.open();
    drop_file(&mut window, article);
    assert_marked(&window);
    drop(window);
    assert_marked(&desk.open());
}

#[test]
fn an_article_in_another_language_says_so() {
    let desk = Desk::new();
    let mut window = desk.open();
    paste(
        &mut window,
        "Der Stadtrat hat beschlossen, dass die alte Brücke im Mai geschlossen wird. „Wir werden sie vor dem \
         Winter wieder öffnen“, sagte die Bürgermeisterin auf der Sitzung am Montag.",
    );
    // The notice, and the finding that the article is quoted without its speakers.
    assert!(window.query_all_by_label_contains("not in English").next().is_some());
    assert_marked(&window);
}

#[test]
fn the_form_takes_an_article_too() {
    let desk = Desk::new();
    let mut window = desk.open();
    click(&mut window, "Paste article");
    assert!(has_heading(&window, "Paste article"));
    paste(&mut window, ARTICLE);
    click(&mut window, "Draft");
    assert!(has_heading(&window, "Bridge closed for repairs (draft, unchecked)"));
}

#[test]
fn an_empty_text_is_refused_in_a_sentence() {
    let desk = Desk::new();
    let mut window = desk.open();
    paste(&mut window, " \n\n ");
    window.get_by_label_contains("There is no text in it");
}

fn sample(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import").join(name)
}

#[test]
fn word_files_and_pdfs_are_drafted_too() {
    for name in ["libreoffice-tracked.docx", "libreoffice.pdf"] {
        let desk = Desk::new();
        let mut window = desk.open();
        drop_file(&mut window, sample(name));
        assert!(has_heading(&window, "Quarry village to get its bus back (draft, unchecked)"), "{name}");
    }
}

#[test]
fn a_file_that_gives_no_text_says_why() {
    let desk = Desk::new();
    let mut window = desk.open();
    drop_file(&mut window, sample("locked/needs-password.pdf"));
    window.get_by_label_contains("This PDF needs a password");
}

#[test]
fn a_pack_in_its_zip_form_is_added_to_the_shelf() {
    let desk = Desk::new();
    let mut window = desk.open();
    drop_file(&mut window, sample("info-zip.hearsay"));
    drop(window);
    assert!(desk.open().query_all_by_label_contains("A bus for the quarry village").next().is_some());
}
