//! Highlights and notes, the reading ruler, the room between lines and letters.

use egui::accesskit::Role;
use egui::{Color32, Key, Modifiers, Pos2};
use egui_kittest::kittest::Queryable;
use hearsay::app::Theme;
use hearsay::pack::selector::find_again;
use hearsay::pack::{Span, Text};
use hearsay::record::{Remark, Settings};

use super::lesson::{LESSON, asked, drag, lesson, reading};
use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, focused, has_heading, press, press_with, tab_to,
    type_text,
};

const FIRST: &str = "Mayor Li said that the bridge will stay closed until May. Nobody had expected that.";
const SECOND: &str =
    "The ferry company denied that it had raised its fares. It runs three boats. One is new.";
const FIELD: &str = "What do you think about it?";

/// The remarks of a learner, by name.
fn remarks(desk: &Desk, name: &str) -> Vec<Remark> {
    let record = desk.record();
    let profiles = record.profiles().unwrap();
    let profile = profiles.iter().find(|profile| profile.name == name).unwrap().id;
    record.all_remarks(profile).unwrap()
}

fn words_of(remarks: &[Remark]) -> Vec<(&str, Option<&str>)> {
    remarks.iter().map(|remark| (remark.exact.as_str(), remark.note.as_deref())).collect()
}

/// The middle of a word on the first line of a paragraph, as the text is set in a theme.
fn place_of(window: &Window, theme: &Theme, paragraph: &str, word: &str) -> Pos2 {
    let rect = window.get_by_label(paragraph).rect();
    let at = paragraph.find(word).unwrap();
    let width_to = |byte: usize| {
        let format = egui::TextFormat {
            extra_letter_spacing: theme.size.tracking,
            ..egui::TextFormat::simple(theme.reading(), theme.text)
        };
        let before = paragraph.get(..byte).unwrap().to_owned();
        let job = egui::text::LayoutJob::single_section(before, format);
        window.ctx.fonts_mut(|fonts| fonts.layout_job(job)).size().x
    };
    let middle = f32::midpoint(width_to(at), width_to(at + word.len()));
    Pos2::new(rect.left() + middle, rect.top() + theme.size.leading / 2.0)
}

fn click_at(window: &mut Window, at: Pos2) {
    window.hover_at(at);
    window.run();
    window.drag_at(at);
    window.run();
    window.drop_at(at);
    window.run();
}

/// The lines of pixels that hold a colour.
fn heights(window: &mut Window, color: Color32) -> Vec<u32> {
    let picture = window.render().unwrap();
    let [r, g, b, _] = color.to_array();
    let mut heights: Vec<u32> = picture
        .enumerate_pixels()
        .filter(|(_, _, pixel)| pixel.0 == [r, g, b, 255])
        .map(|(_, y, _)| y)
        .collect();
    heights.dedup();
    heights
}

#[test]
fn notes_are_written_changed_and_removed_by_keyboard_alone() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::ArrowRight]);
    assert_eq!(focused(&window).as_deref(), Some("Mayor"));
    press_with(&mut window, Modifiers::SHIFT, Key::ArrowRight);
    assert_eq!(focused(&window).as_deref(), Some("Mayor Li"));
    press(&mut window, &[Key::H]);
    assert_eq!(words_of(&remarks(&desk, "Ada")), [("Mayor Li", None)]);
    press(&mut window, &[Key::N]);
    assert_eq!(focused(&window).as_deref(), Some(FIELD));
    type_text(&mut window, "Mayor of what?");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_eq!(words_of(&remarks(&desk, "Ada")), [("Mayor Li", Some("Mayor of what?"))]);
    assert_eq!(focused(&window).as_deref(), Some("Mayor Li"), "the keyboard is back in the article");
    press(&mut window, &[Key::Delete]);
    assert_eq!(remarks(&desk, "Ada"), []);
    tab_to(&mut window, "Put it back");
    press(&mut window, &[Key::Enter]);
    assert_eq!(words_of(&remarks(&desk, "Ada")), [("Mayor Li", Some("Mayor of what?"))]);
    assert!(asked(&window).is_none(), "Enter on a button does not start the questions");
}

#[test]
fn escape_leaves_the_note_then_the_words_then_the_screen() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::ArrowRight, Key::N]);
    type_text(&mut window, "Half a th");
    press(&mut window, &[Key::Escape]);
    assert!(window.query_by_label(FIELD).is_none());
    assert_eq!(remarks(&desk, "Ada"), []);
    assert_eq!(focused(&window).as_deref(), Some("Mayor"));
    press(&mut window, &[Key::Escape]);
    assert!(window.query_by_label("Highlight").is_none());
    assert!(has_heading(&window, "Bridge closed for repairs"));
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Hearsay"));
}

#[test]
fn arrows_go_by_sentences_once_words_are_picked() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::ArrowRight, Key::ArrowDown]);
    assert_eq!(focused(&window).as_deref(), Some("Nobody had expected that."));
    press(&mut window, &[Key::ArrowUp]);
    assert_eq!(
        focused(&window).as_deref(),
        Some("Mayor Li said that the bridge will stay closed until May.")
    );
    press(&mut window, &[Key::Enter]);
    assert!(asked(&window).is_some(), "Enter still starts the questions");
}

#[test]
fn notes_are_made_found_and_removed_by_mouse_alone() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    let [from, to] = ["bridge", "stay"].map(|word| place_of(&window, &Theme::LIGHT, FIRST, word));
    assert_eq!(heights(&mut window, Theme::LIGHT.own_fill), Vec::<u32>::new());
    drag(&mut window, from, to);
    click(&mut window, "Highlight");
    assert_eq!(words_of(&remarks(&desk, "Ada")), [("bridge will stay", None)]);
    let company = place_of(&window, &Theme::LIGHT, SECOND, "company");
    click_at(&mut window, company);
    click(&mut window, "Write a note");
    type_text(&mut window, "Which one?");
    click(&mut window, "Keep the note");
    let mut expected = [("bridge will stay", None), ("company", Some("Which one?"))];
    assert_eq!(words_of(&remarks(&desk, "Ada")), expected);
    click_at(&mut window, company);
    click_at(&mut window, company);
    assert!(!heights(&mut window, Theme::LIGHT.own_fill).is_empty(), "shown in the article");
    assert!(!heights(&mut window, Theme::LIGHT.own_line).is_empty(), "and not by the ground alone");
    window.get_by_label_contains("“bridge will stay”").click();
    window.run();
    assert_eq!(focused(&window).as_deref(), Some("bridge will stay"));
    click(&mut window, "Remove");
    expected.rotate_left(1);
    assert_eq!(words_of(&remarks(&desk, "Ada")), expected[..1]);
}

#[test]
fn each_learner_has_their_own_and_finds_them_at_the_next_start() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::ArrowRight, Key::H]);
    drop(window);
    let window = lesson(&desk);
    assert!(window.query_by_role_and_label(Role::Button, "“Mayor”").is_some());
    drop(window);
    desk.record().add_profile("Ben", NOW).unwrap();
    let mut window = lesson(&desk);
    assert!(window.query_by_label("Nothing highlighted yet.").is_some(), "nobody has said who they are");
    press(&mut window, &[Key::ArrowRight, Key::ArrowRight, Key::H]);
    assert!(has_heading(&window, "Who is practising?"));
    click(&mut window, "Ben");
    assert_eq!(words_of(&remarks(&desk, "Ben")), [("Li", None)]);
    assert_eq!(words_of(&remarks(&desk, "Ada")), [("Mayor", None)]);
}

#[test]
fn passages_are_found_again_in_an_article_that_was_changed() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::ArrowRight, Key::ArrowDown, Key::H]);
    press(&mut window, &[Key::ArrowDown, Key::N]);
    type_text(&mut window, "By how much?");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    drop(window);
    let changed = LESSON
        .replace("Mayor Li said that", "On Monday afternoon Mayor Li said that")
        .replace(" Nobody had expected that.", "");
    let mut window = reading(&desk, desk.file("lesson.json", &changed));
    assert!(window.query_by_label("These words are no longer in the article.").is_some());
    window
        .get_by_role_and_label(
            Role::Button,
            "“The ferry company denied that it had raised its fares.”\nBy how much?",
        )
        .click();
    window.run();
    assert_eq!(focused(&window).as_deref(), Some("The ferry company denied that it had raised its fares."));
    click(&mut window, "Remove this one");
    assert_eq!(remarks(&desk, "Ada").len(), 1);
}

#[test]
fn of_several_places_the_nearest_counts_and_never_half_a_word() {
    let text = Text::new(&["A cat. A catalogue. A cat and a cat.".to_owned()]);
    let at = |start: usize| find_again(&text, "cat", start).map(|span| span.start);
    assert_eq!(at(2), Some(2));
    assert_eq!(at(9), Some(2), "seven away, and not the catalogue");
    assert_eq!(at(20), Some(22));
    assert_eq!(at(1000), Some(32));
    assert_eq!(find_again(&text, "dog", 2), None);
    assert_eq!(find_again(&text, "", 2), None);
    assert_eq!(find_again(&text, "A cat.", 0), Some(Span { start: 0, end: 6 }));
}

#[test]
fn notes_can_be_read_beside_a_question() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::ArrowRight, Key::N]);
    type_text(&mut window, "Mayor of what?");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    press(&mut window, &[Key::Enter]);
    assert!(asked(&window).is_some());
    assert!(has_heading(&window, "Your notes"));
    window.get_by_role_and_label(Role::Button, "“Mayor”\nMayor of what?").click_accesskit();
    window.run();
    assert!(asked(&window).is_some());
    assert!(!heights(&mut window, Theme::LIGHT.own_fill).is_empty());
}

/// A window on the lesson's article for a learner with these settings.
fn lesson_with(desk: &Desk, settings: &Settings) -> Window {
    let mut record = desk.record();
    let ada = record.add_profile("Ada", NOW).unwrap();
    record.save_settings(Some(ada), settings).unwrap();
    drop(record);
    lesson(desk)
}

#[test]
fn a_click_hits_the_word_however_wide_the_text_is_set() {
    for (size, lines, letters) in [(100, 100, 12), (100, 200, 0), (200, 200, 12)] {
        let desk = Desk::new();
        let settings = Settings {
            text_size_percent: size,
            line_spacing_percent: lines,
            letter_spacing_percent: letters,
            look: hearsay::record::Look::Light,
            ..Settings::default()
        };
        let mut window = lesson_with(&desk, &settings);
        let theme = Theme::LIGHT.at(size).spaced(lines, letters);
        for word in ["Mayor", "said", "bridge"] {
            let at = place_of(&window, &theme, FIRST, word);
            click_at(&mut window, at);
            assert_eq!(focused(&window).as_deref(), Some(word), "at {size} %, {lines} %, {letters} %");
        }
        assert_nothing_is_cut(&window);
    }
}

#[test]
fn the_room_between_lines_and_letters_is_chosen_in_the_settings() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    let height = window.get_by_label(FIRST).rect().height();
    press_with(&mut window, Modifiers::COMMAND, Key::Comma);
    for button in ["Lines wider", "Lines wider", "Letters wider", "Letters closer", "Letters wider"] {
        window.get_by_role_and_label(Role::Button, button).click_accesskit();
        window.run();
    }
    window.get_by_label("Space between lines: 120 %");
    window.get_by_label("Extra space between letters: 2 %");
    press(&mut window, &[Key::Escape]);
    assert!(window.get_by_label(FIRST).rect().height() > height * 1.19);
    drop(window);
    let record = desk.record();
    let ada = record.profiles().unwrap()[0].id;
    let settings = record.settings(Some(ada)).unwrap();
    assert_eq!((settings.line_spacing_percent, settings.letter_spacing_percent), (120, 2));
}

#[test]
fn the_ruler_goes_with_keys_and_pointer() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    let band = |window: &mut Window| heights(window, Theme::LIGHT.ruler).first().copied();
    assert_eq!(band(&mut window), None);
    press(&mut window, &[Key::F7]);
    let first = band(&mut window).expect("it lies on the first line");
    press(&mut window, &[Key::ArrowDown]);
    let second = band(&mut window).unwrap();
    assert!(second.abs_diff(first + 29) <= 1, "a line further: {first}, {second}");
    press(&mut window, &[Key::ArrowDown]);
    let third = band(&mut window).unwrap();
    assert!(third.abs_diff(second + 29 + 15) <= 1, "over the gap between two paragraphs: {second}, {third}");
    press(&mut window, &[Key::ArrowUp, Key::ArrowUp]);
    assert_eq!(band(&mut window), Some(first));
    let fares = place_of(&window, &Theme::LIGHT, SECOND, "fares");
    window.hover_at(fares);
    window.run();
    assert_eq!(band(&mut window), Some(third), "under the pointer");
    press(&mut window, &[Key::F7]);
    assert_eq!(band(&mut window), None);
}

#[test]
fn nothing_is_cut_while_a_note_is_written_with_large_text_on_a_small_screen() {
    let desk = Desk::new();
    let settings = Settings { text_size_percent: 200, ..Settings::default() };
    let mut window = lesson_with(&desk, &settings);
    press(&mut window, &[Key::ArrowRight, Key::H, Key::N]);
    type_text(&mut window, "Mayor of what?");
    assert_nothing_is_cut(&window);
    let keep = window.get_by_role_and_label(Role::Button, "Keep the note").rect();
    assert!(keep.bottom() <= 768.0, "the way on is in view: {keep:?}");
    press_with(&mut window, Modifiers::COMMAND, Key::Enter);
    assert_nothing_is_cut(&window);
}

#[test]
fn past_the_end_of_one_article_the_next_begins() {
    let desk = Desk::new();
    let mut pack: serde_json::Value = serde_json::from_str(LESSON).unwrap();
    let other = serde_json::json!({ "id": "other", "title": "Opened again", "paragraphs": ["All is well."] });
    pack["articles"].as_array_mut().unwrap().push(other);
    let mut window = reading(&desk, desk.file("two.json", &pack.to_string()));
    press(&mut window, &[Key::ArrowRight]);
    press(&mut window, &[Key::ArrowDown; 6]);
    assert_eq!(focused(&window).as_deref(), Some("All is well."));
    press(&mut window, &[Key::H, Key::ArrowUp]);
    assert_eq!(focused(&window).as_deref(), Some("Two more boats are being built."));
    assert_eq!(remarks(&desk, "Ada")[0].article.as_str(), "other");
}
