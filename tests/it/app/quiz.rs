//! A question and its feedback.

use egui::accesskit::{Role, Toggled};
use egui::{Color32, Key, Rect};
use egui_kittest::kittest::{NodeT, Queryable};
use hearsay::app::Theme;

use super::lesson::{DENIAL, MARK, TICK, WHO, answer_by_keys, asked, choose, lesson, press_number, verdict};
use super::window::{Desk, Window, assert_nothing_is_cut, click, focused, press};

/// A window at one of the lesson's questions.
pub(crate) fn at(desk: &Desk, prompt: &str) -> Window {
    let mut window = lesson(desk);
    press(&mut window, &[Key::Enter]);
    for _ in 0..3 {
        if asked(&window) == Some(prompt) {
            break;
        }
        press(&mut window, &[Key::S]);
    }
    assert_eq!(asked(&window), Some(prompt));
    window
}

/// How many pixels of a part of the picture have a colour.
fn count(window: &mut Window, part: Rect, color: Color32) -> usize {
    let picture = window.render().unwrap();
    #[expect(clippy::cast_precision_loss, reason = "a picture's sides are far below 2^23 pixels")]
    let is_inside = |x: u32, y: u32| part.contains(egui::pos2(x as f32, y as f32));
    let [r, g, b, _] = color.to_array();
    let pixels = picture.enumerate_pixels().filter(|(x, y, _)| is_inside(*x, *y));
    pixels.filter(|(_, _, pixel)| pixel.0 == [r, g, b, 255]).count()
}

fn toggled(window: &Window, role: Role, name: &str) -> bool {
    window.get_by_role_and_label(role, name).accesskit_node().toggled() == Some(Toggled::True)
}

#[test]
fn moving_among_options_of_which_one_is_right_chooses() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    press(&mut window, &[Key::Enter]);
    assert_eq!(verdict(&window), None, "nothing is chosen yet");
    press(&mut window, &[Key::ArrowDown]);
    let first = focused(&window).unwrap();
    assert!(toggled(&window, Role::RadioButton, &first));
    press(&mut window, &[Key::ArrowDown]);
    let second = focused(&window).unwrap();
    assert_ne!(first, second);
    assert!(!toggled(&window, Role::RadioButton, &first));
    assert!(toggled(&window, Role::RadioButton, &second));
    press(&mut window, &[Key::ArrowUp]);
    assert_eq!(focused(&window), Some(first));
}

#[test]
fn space_ticks_and_enter_only_gives_the_answer() {
    let desk = Desk::new();
    let mut window = at(&desk, TICK);
    press(&mut window, &[Key::ArrowDown]);
    let first = focused(&window).unwrap();
    assert!(!toggled(&window, Role::CheckBox, &first), "moving does not tick");
    press(&mut window, &[Key::Space]);
    assert!(toggled(&window, Role::CheckBox, &first));
    press(&mut window, &[Key::Space]);
    assert!(!toggled(&window, Role::CheckBox, &first));
    press(&mut window, &[Key::ArrowDown, Key::Space, Key::Enter]);
    assert!(verdict(&window).is_some());
    let attempts = super::lesson::attempts(&desk);
    assert_eq!(attempts.last().unwrap().given.response, Some(serde_json::json!({ "multiple": [1] })));
}

#[test]
fn a_key_on_another_button_is_that_buttons() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    press_number(&mut window, "Mayor Li");
    super::window::tab_to(&mut window, "Skip");
    press(&mut window, &[Key::Enter]);
    assert_eq!(verdict(&window), None);
    assert_ne!(asked(&window), Some(WHO), "skipped, not answered");
}

#[test]
fn a_wrong_choice_is_told_why_and_what_is_right() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    press_number(&mut window, "Ida Noor");
    press(&mut window, &[Key::Enter]);
    let told = verdict(&window).unwrap();
    for part in ["Not right.", "Mayor Li", "She only wrote the report.", "said that", "stay closed until May"]
    {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(window.query_by_label("Your answer, not right: Ida Noor").is_some());
    assert!(window.query_by_label("Right answer: Mayor Li").is_some());
    assert!(window.query_by_label("She only wrote the report.").is_some());
}

#[test]
fn half_of_what_is_right_is_partly_right() {
    let desk = Desk::new();
    let mut window = at(&desk, TICK);
    press_number(&mut window, "the mayor");
    press(&mut window, &[Key::Enter]);
    assert!(verdict(&window).unwrap().starts_with("Partly right: 50 %"));
}

#[test]
fn evidence_is_lit_in_the_article_only_after_the_answer() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    let article = Rect::from_min_max(egui::pos2(0.0, 60.0), egui::pos2(780.0, 768.0));
    assert_eq!(count(&mut window, article, Theme::LIGHT.evidence_fill), 0);
    answer_by_keys(&mut window);
    let n_filled = count(&mut window, article, Theme::LIGHT.evidence_fill);
    let n_underlined = count(&mut window, article, Theme::LIGHT.evidence_line);
    assert!(n_filled > 3000, "{n_filled} pixels are filled");
    assert!(n_underlined > 300, "{n_underlined} pixels of line");
    press(&mut window, &[Key::Enter]);
    assert_eq!(count(&mut window, article, Theme::LIGHT.evidence_fill), 0, "and not at the next question");
}

#[test]
fn where_there_is_no_room_article_and_question_take_turns() {
    let desk = Desk::new();
    let mut window = at(&desk, WHO);
    window.set_size(egui::vec2(640.0, 600.0));
    window.run();
    let paragraph = "Mayor Li said that the bridge will stay closed until May. Nobody had expected that.";
    assert!(window.query_by_label(paragraph).is_none());
    press(&mut window, &[Key::A]);
    assert!(window.query_by_label(paragraph).is_some());
    assert_eq!(asked(&window), None);
    click(&mut window, "Back to the question");
    assert_eq!(asked(&window), Some(WHO));
    answer_by_keys(&mut window);
    // The words stand in the feedback, and the way to the article is there.
    assert!(window.query_by_label("the bridge will stay closed until May").is_some());
    press(&mut window, &[Key::A]);
    let all = Rect::EVERYTHING;
    assert!(count(&mut window, all, Theme::LIGHT.evidence_fill) > 3000);
    press(&mut window, &[Key::Enter]);
    assert_eq!(verdict(&window), None, "Enter goes on from the article as well");
}

#[test]
fn nothing_is_cut_on_a_small_screen_with_large_text() {
    let desk = Desk::new();
    for prompt in [WHO, TICK, MARK] {
        let mut window = at(&desk, prompt);
        for _ in 0..10 {
            window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Plus);
            window.run();
        }
        window.set_size(egui::vec2(1024.0, 600.0));
        window.run();
        assert_nothing_is_cut(&window);
        let button = window.get_by_label("Give the answer").rect();
        assert!(button.bottom() <= 600.0, "the way on is in view: {button:?}");
        press(&mut window, &[Key::Escape]);
        drop(window);
    }
}

#[test]
fn a_new_question_waits_with_nothing_chosen() {
    let desk = Desk::new();
    let mut window = at(&desk, MARK);
    choose(&mut window, Role::CheckBox, DENIAL);
    press(&mut window, &[Key::S]);
    let options = window.query_all_by_role(Role::CheckBox).chain(window.query_all_by_role(Role::RadioButton));
    for option in options {
        assert_eq!(option.accesskit_node().toggled(), Some(Toggled::False));
    }
}
