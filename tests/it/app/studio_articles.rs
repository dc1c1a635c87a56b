//! The studio's articles after the fact: text changed and quotes found again, where they are from, what was left
//! out of them, what became known later, earlier versions, claims among each other.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;

use super::studio::{ARTICLE, ctrl, drafted, said, saved, undo};
use super::window::{
    Desk, Window, assert_nothing_is_cut, click, drop_file, focused, has_heading, press, press_with,
    small_pack, tab_to, type_text,
};

/// Puts other words in the place of a paragraph's, by keys.
fn change_paragraph(window: &mut Window, paragraph: usize, text: &str) {
    press(window, &[Key::Num8]);
    tab_to(window, &format!("Paragraph {paragraph}:"));
    press(window, &[Key::Enter]);
    assert!(focused(window).unwrap().starts_with("Text of paragraph"), "it takes the keyboard");
    ctrl(window, Key::A);
    type_text(window, text);
    press(window, &[Key::Escape]);
}

/// Goes to a button and presses it, by keys.
fn enter(window: &mut Window, name: &str) {
    tab_to(window, name);
    press(window, &[Key::Enter]);
}

const CHANGED: &str = "Ellen Brook said that the old bridge will be shut in May. Tom Hall warned that the \
    closure may ruin the market.";

#[test]
fn a_quote_that_an_edit_loses_is_listed_and_one_key_puts_it_on_the_nearest_words() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    change_paragraph(&mut window, 1, CHANGED);
    assert_eq!(undo(&window).as_deref(), Some("Undo: change the article’s text"));
    assert!(has_heading(&window, "One quote is lost"));
    assert!(said(&window, "Nearest in the article"));
    press(&mut window, &[Key::R]);
    assert!(!has_heading(&window, "One quote is lost"));
    assert_eq!(undo(&window).as_deref(), Some("Undo: put quote on other words"));
    ctrl(&mut window, Key::S);
    let pack = saved(&desk);
    let quote = pack.statements[0].content.as_ref().unwrap().runs()[0].exact().to_owned();
    assert!(quote.contains("shut"), "{quote}");
    assert_nothing_is_cut(&window);
}

#[test]
fn a_lost_quote_is_put_on_words_that_were_picked() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    change_paragraph(&mut window, 1, CHANGED);
    click(&mut window, "Pick other words");
    press(&mut window, &[Key::ArrowRight]);
    for _ in 0..3 {
        press_with(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    }
    assert!(said(&window, "The words you have picked"));
    press(&mut window, &[Key::R]);
    assert!(!has_heading(&window, "One quote is lost"));
    assert_eq!(undo(&window).as_deref(), Some("Undo: put quote on other words"));
}

#[test]
fn a_paragraph_is_added_after_another_taken_out_and_put_at_the_end() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::Num8, Key::J, Key::J, Key::K]);
    assert!(focused(&window).unwrap().starts_with("Paragraph 1:"));
    press(&mut window, &[Key::Enter]);
    tab_to(&mut window, "Add a paragraph after it");
    press(&mut window, &[Key::Enter]);
    type_text(&mut window, "The council met on Monday.");
    press(&mut window, &[Key::Escape]);
    tab_to(&mut window, "Add at the end");
    type_text(&mut window, "Correction: it was Tuesday.");
    press(&mut window, &[Key::Tab]);
    ctrl(&mut window, Key::S);
    let paragraphs = saved(&desk).articles[0].paragraphs.clone();
    assert_eq!(paragraphs[1], "The council met on Monday.");
    assert_eq!(paragraphs.last().unwrap(), "Correction: it was Tuesday.");
    tab_to(&mut window, "Paragraph 2:");
    press(&mut window, &[Key::Enter]);
    tab_to(&mut window, "Take the paragraph out");
    press(&mut window, &[Key::Enter]);
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).articles[0].paragraphs.len(), paragraphs.len() - 1);
}

#[test]
fn where_an_article_is_from_is_asked_in_one_row_until_it_is_known() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    assert!(said(&window, "Where is the article from"));
    for (field, words) in [
        ("Publisher", "The Echo"),
        ("Published", "2024-03-01"),
        ("Address", "https://example.org/bridge"),
        ("Under which terms", "ours"),
    ] {
        tab_to(&mut window, field);
        type_text(&mut window, words);
    }
    press(&mut window, &[Key::Tab]);
    assert!(!said(&window, "Where is the article from"));
    ctrl(&mut window, Key::S);
    let article = saved(&desk).articles[0].clone();
    assert_eq!(article.publisher.as_deref(), Some("The Echo"));
    assert_eq!(article.rights.as_deref(), Some("ours"));
}

#[test]
fn on_a_narrow_window_the_row_is_a_line_with_a_way_to_the_fields() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    window.set_size(egui::vec2(700.0, 700.0));
    window.run();
    assert!(said(&window, "Missing: publisher"));
    assert_nothing_is_cut(&window);
    click(&mut window, "Enter (8)");
    assert!(has_heading(&window, "The article"));
    assert!(said(&window, "missing"));
}

#[test]
fn what_was_left_out_is_shown_and_can_be_taken_in() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    let page = format!(
        "<html><head><title>Bridge closed</title></head><body><nav><ul><li><a href='/'>Home</a></li>\
         <li><a href='/sport'>Sport</a></li></ul></nav><article><h1>Bridge closed</h1>{}<figure><img \
         src='b.jpg'><figcaption>The old bridge in March</figcaption></figure></article></body></html>",
        ARTICLE.split("\n\n").skip(2).fold(String::new(), |page, text| page + "<p>" + text + "</p>")
    );
    press(&mut window, &[Key::Escape]);
    let file = desk.file("page.html", &page);
    drop_file(&mut window, file);
    enter(&mut window, "left out: look (8)");
    assert!(has_heading(&window, "The article"));
    assert!(said(&window, "Caption: “The old bridge in March”"));
    let n = window.query_all_by_label_contains("Paragraph ").count();
    enter(&mut window, "Take it in: The old bridge in March");
    assert_eq!(window.query_all_by_label_contains("Paragraph ").count(), n + 1);
    assert!(!said(&window, "Caption: “The old bridge in March”"));
    assert_eq!(undo(&window).as_deref(), Some("Undo: change the article’s text"));
}

#[test]
fn what_became_known_later_is_entered_changed_and_taken_out() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::Num8]);
    for (field, words) in [
        ("Date of something new", "soon"),
        ("What became known", "The bridge opened again."),
        ("Where to read of it", "https://example.org/open"),
    ] {
        tab_to(&mut window, field);
        type_text(&mut window, words);
    }
    enter(&mut window, "Add it");
    assert!(said(&window, "soon"), "refused in a sentence");
    tab_to(&mut window, "Date of something new");
    ctrl(&mut window, Key::A);
    type_text(&mut window, "2024-10");
    enter(&mut window, "Add it");
    ctrl(&mut window, Key::S);
    let since = saved(&desk).articles[0].since.clone();
    assert_eq!(since.len(), 1);
    assert_eq!((since[0].date.as_str(), since[0].text.as_str()), ("2024-10", "The bridge opened again."));
    tab_to(&mut window, "Entry 1: date");
    ctrl(&mut window, Key::A);
    type_text(&mut window, "2024-11");
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).articles[0].since[0].date, "2024-11");
    enter(&mut window, "Take entry 1 out");
    ctrl(&mut window, Key::S);
    assert!(saved(&desk).articles[0].since.is_empty());
}

#[test]
fn a_text_is_taken_out_of_the_pack_and_put_back() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::Num8]);
    let tick = |window: &mut Window| {
        tab_to(window, "Link only");
        press(window, &[Key::Space]);
    };
    tick(&mut window);
    ctrl(&mut window, Key::S);
    assert!(saved(&desk).articles[0].paragraphs.is_empty());
    tick(&mut window);
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).articles[0].paragraphs.len(), 2);
}

#[test]
fn an_earlier_version_is_looked_at_and_taken_up_again() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::A]);
    ctrl(&mut window, Key::S);
    press(&mut window, &[Key::X]);
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).statements.len(), 3);
    press(&mut window, &[Key::Num9]);
    assert!(has_heading(&window, "Versions"));
    enter(&mut window, "4 claims");
    assert!(said(&window, "One claim that the pack has not now"));
    enter(&mut window, "Go back to this version");
    assert_eq!(undo(&window).as_deref(), Some("Undo: go back to an earlier version"));
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).statements.len(), 4);
    press(&mut window, &[Key::U]);
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).statements.len(), 3);
}

#[test]
fn one_position_is_accepted_and_another_rejected_by_itself() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    let before = saved(&desk).statements[0].clone();
    assert!(before.draft.is_some() && before.stances.iter().all(|row| row.draft.is_some()));
    let on = before.stances[0].on.clone();
    let text = saved(&desk).propositions.iter().find(|row| row.id == on).unwrap().text.clone();
    tab_to(&mut window, &format!(": {text}"));
    press(&mut window, &[Key::A]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: accept position"));
    assert!(said(&window, "Claim 1 of 4"), "the claim itself still waits");
    press(&mut window, &[Key::U]);
    tab_to(&mut window, &format!(": {text}"));
    press(&mut window, &[Key::X]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: reject position"));
    ctrl(&mut window, Key::S);
    let row = saved(&desk).statements[0].clone();
    assert!(row.draft.is_some() && row.stances.len() + 1 == before.stances.len());
}

#[test]
fn a_claim_puts_words_right_and_is_the_same_as_another() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    press(&mut window, &[Key::E]);
    tab_to(&mut window, "The same as no other claim");
    press(&mut window, &[Key::Enter]);
    tab_to(&mut window, "Tom Hall:");
    press(&mut window, &[Key::Enter]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: set same claim"));
    press(&mut window, &[Key::Escape]);
    assert!(said(&window, "the same as:"));
    press(&mut window, &[Key::F6, Key::F6, Key::ArrowDown]);
    press(&mut window, &[Key::ArrowRight, Key::W]);
    assert_eq!(undo(&window).as_deref(), Some("Undo: set what it corrects"));
    assert!(said(&window, "puts right: “"));
}

const OTHER: &str = "Bridge works delayed\n\nTom Hall said that the market will survive the closure. Ellen Brook \
    denied that the council has wasted money on the work.\n";

#[test]
fn another_article_is_drafted_into_the_pack_moved_and_taken_out() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    let n_before = saved(&desk).statements.len();
    press(&mut window, &[Key::Num8]);
    enter(&mut window, "Paste another article");
    window.event(egui::Event::Paste(OTHER.to_owned()));
    window.run();
    click(&mut window, "Draft");
    assert_eq!(undo(&window).as_deref(), Some("Undo: add article"));
    assert!(has_heading(&window, "Article 2 of 2"));
    ctrl(&mut window, Key::S);
    let pack = saved(&desk);
    assert_eq!(pack.articles.len(), 2);
    assert!(pack.statements.len() > n_before);
    assert_eq!(pack.sources.iter().filter(|row| row.name == "Tom Hall").count(), 1);
    enter(&mut window, "Move down");
    ctrl(&mut window, Key::S);
    assert_eq!(saved(&desk).articles[0].title, "Bridge works delayed");
    press(&mut window, &[Key::U]);
    // The second article's is the last before the columns begin anew.
    tab_to(&mut window, "Move up");
    enter(&mut window, "Delete this article and its claims");
    ctrl(&mut window, Key::S);
    let pack = saved(&desk);
    assert_eq!((pack.articles.len(), pack.statements.len()), (1, n_before));
}

#[test]
fn an_article_dropped_on_the_studio_is_another_one_of_the_pack() {
    let desk = Desk::new();
    let mut window = drafted(&desk);
    let file = desk.file("bridge.txt", OTHER);
    drop_file(&mut window, file);
    window.run();
    assert_eq!(undo(&window).as_deref(), Some("Undo: add article"));
    assert!(
        window
            .query_by_label_contains("“Bridge works delayed” is another article of this pack now")
            .is_some()
    );
    let nothing = desk.file("empty.txt", " ");
    drop_file(&mut window, nothing);
    window.run();
    press(&mut window, &[Key::Num8]);
    assert!(has_heading(&window, "Article 2 of 2"));
}

/// A pack that was given out, opened in the studio.
fn given_out(desk: &Desk) -> Window {
    let pack = desk.file("bridge.json", &small_pack("bridge", "Bridge", "Anna Berg"));
    let mut window = desk.open_at([1366.0, 768.0], &[pack]);
    press(&mut window, &[Key::E]);
    window
}

#[test]
fn questions_that_became_others_are_marked_in_their_list_and_no_others_are() {
    let desk = Desk::new();
    let mut window = given_out(&desk);
    change_paragraph(
        &mut window,
        1,
        "Correction: see below. Anna Berg said that the bridge will stay closed until May.",
    );
    assert!(!said(&window, "Another question than when"), "words that only moved make no other question");
    press(&mut window, &[Key::U]);
    change_paragraph(&mut window, 1, "Anna Berg said that the bridge will stay shut until May.");
    press(&mut window, &[Key::R]);
    assert!(said(&window, "Another question than when"));
    assert!(said(&window, "since the pack was opened or saved"));
    ctrl(&mut window, Key::S);
    assert!(!said(&window, "Another question than when"), "saved, it is what learners have");
}

#[test]
fn a_headline_is_changed_and_every_part_fits_in_german() {
    let desk = Desk::new();
    let pack = desk.file("bridge.json", &small_pack("bridge", "Bridge", "Anna Berg"));
    let mut window = desk.open_in("de", &[pack]);
    press(&mut window, &[Key::E, Key::Num8]);
    assert!(has_heading(&window, "Der Artikel"));
    tab_to(&mut window, "Schlagzeile");
    ctrl(&mut window, Key::A);
    type_text(&mut window, "Die Brücke bleibt zu");
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Die Brücke bleibt zu"));
    for size in [[1366.0, 768.0], [900.0, 700.0], [500.0, 700.0]] {
        window.set_size(egui::Vec2::from(size));
        for key in [Key::Num8, Key::Num9, Key::Num1, Key::E] {
            press(&mut window, &[key]);
            assert_nothing_is_cut(&window);
        }
        press(&mut window, &[Key::E]);
    }
}
