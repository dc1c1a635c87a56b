//! A pack of which only the link may be passed on: the learner pastes the article, which is held against the quotes.

use egui_kittest::kittest::Queryable;
use hearsay::pack::{read, write};

use super::window::{Desk, Window, click, has_heading, small_pack};

const COPY: &str = "Bridge closed for repairs\n\nAnna Berg said that the bridge will stay closed until May.\n\nThe \
    ferry company denied that it had raised its fares.\n\nSubscribe to our newsletter";

/// A pack without the text of its article.
fn link_only(desk: &Desk) -> std::path::PathBuf {
    let (mut pack, _) = read(small_pack("bridge", "Bridge", "Anna Berg").as_bytes()).unwrap();
    pack.articles[0].paragraphs.clear();
    pack.articles[0].url = Some("https://example.org/bridge".to_owned());
    desk.file("bridge.json", &write(&pack))
}

fn paste(window: &mut Window, text: &str) {
    click(window, "Paste article");
    window.event(egui::Event::Paste(text.to_owned()));
    window.run();
    click(window, "Use this text");
}

fn said(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

#[test]
fn the_article_is_pasted_held_against_the_quotes_and_there_at_the_next_start() {
    let desk = Desk::new();
    let pack = link_only(&desk);
    let mut window = desk.open_at([1366.0, 768.0], std::slice::from_ref(&pack));
    assert!(said(&window, "may not be passed on"));
    paste(&mut window, COPY);
    assert!(said(&window, "4 of the 4 quotes stand in this text"));
    assert!(said(&window, "The ferry company denied that it had raised its fares."));
    drop(window);
    let window = desk.open_at([1366.0, 768.0], std::slice::from_ref(&pack));
    assert!(said(&window, "The ferry company denied that it had raised its fares."));
    let (written, _) = read(&std::fs::read(&pack).unwrap()).unwrap();
    assert!(written.articles[0].paragraphs.is_empty(), "the pack's own file is as it was");
}

#[test]
fn another_text_is_refused_in_a_sentence() {
    let desk = Desk::new();
    let pack = link_only(&desk);
    let mut window = desk.open_at([1366.0, 768.0], std::slice::from_ref(&pack));
    paste(&mut window, "The weather will be fine tomorrow, the office said.");
    assert!(said(&window, "This does not seem to be the article"));
    assert!(has_heading(&window, "Bridge closed for repairs"));
    assert!(said(&window, "may not be passed on"));
}

#[test]
fn the_copy_goes_nowhere_with_the_pack() {
    let desk = Desk::new();
    let pack = link_only(&desk);
    let mut window = desk.open_at([1366.0, 768.0], std::slice::from_ref(&pack));
    paste(&mut window, COPY);
    click(&mut window, "Edit this pack");
    assert!(said(&window, "The text may not be passed on and is not here."));
}
