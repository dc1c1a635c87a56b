//! In the studio: a question tried in its place, and the whole pack as learners see it. Nothing is recorded.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use hearsay::app::Workers;

use super::asks::{choose, fill, said, studio};
use super::lesson::{LESSON, PROMPTS, WHO, answer_by_keys, asked, attempts, verdict};
use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, focused, has_heading, press, show, tab_to, type_text,
};

/// The studio on the lesson's pack, at its questions.
fn lesson(desk: &Desk, size: [f32; 2]) -> Window {
    let mut record = desk.record();
    record.add_profile("Ada", NOW).unwrap();
    drop(record);
    let file = desk.file("lesson.json", LESSON);
    let mut window = show(desk.start(&[file], Workers::AtOnce), size);
    press(&mut window, &[Key::E, Key::F6]);
    window
}

#[test]
fn every_question_is_tried_in_its_place_and_nothing_is_kept() {
    for size in [[1366.0, 768.0], [900.0, 700.0], [500.0, 700.0]] {
        let desk = Desk::new();
        let mut window = lesson(&desk, size);
        for prompt in PROMPTS {
            press(&mut window, &[Key::J, Key::T]);
            assert_eq!(asked(&window), Some(prompt), "at {size:?}");
            assert!(said(&window, "Nothing is recorded here."));
            answer_by_keys(&mut window);
            assert!(verdict(&window).is_some_and(|verdict| verdict.starts_with("Right.")), "{prompt}");
            if size[0] > 800.0 {
                assert!(
                    said(&window, "The words that show it"),
                    "the evidence is lit in the article beside it"
                );
            }
            assert!(!said(&window, "Something is wrong"), "no learner’s doubt is kept of a trial");
            assert_nothing_is_cut(&window);
            press(&mut window, &[Key::Enter]);
            assert_eq!(focused(&window).as_deref(), Some("Try it (T)"), "back at its place");
        }
        assert_eq!(attempts(&desk).len(), 0);
        assert!(desk.record().unfinished_session(profile(&desk), None).unwrap().is_none());
    }
}

fn profile(desk: &Desk) -> hearsay::record::ProfileId {
    desk.record().profiles().unwrap()[0].id
}

#[test]
fn a_question_is_tried_before_it_is_in_the_pack_and_left_as_it_was() {
    let desk = Desk::new();
    let (mut window, _) = studio(&desk);
    press(&mut window, &[Key::Q]);
    fill(&mut window, "The question", WHO);
    for (n, text) in [(1, "Mayor Li"), (2, "the ferry company"), (3, "nobody")] {
        fill(&mut window, &format!("Option {n}"), text);
    }
    choose(&mut window, Role::CheckBox, "Option 1 is right");
    choose(&mut window, Role::Button, "Try it (T)");
    assert_eq!(asked(&window), Some(WHO));
    press(&mut window, &[Key::Num2, Key::Enter]);
    assert!(verdict(&window).is_some_and(|verdict| verdict.starts_with("Not right.")));
    press(&mut window, &[Key::Escape]);
    assert_eq!(focused(&window).as_deref(), Some("Try it (T)"));
    assert!(has_heading(&window, "Change your question"));
}

#[test]
fn a_derived_question_is_tried_and_its_letters_are_no_commands() {
    let desk = Desk::new();
    let (mut window, _) = studio(&desk);
    choose(&mut window, Role::CheckBox, "Questions on all claims");
    press(&mut window, &[Key::F6, Key::J, Key::T]);
    assert!(said(&window, "Nothing is recorded here."));
    press(&mut window, &[Key::X, Key::A, Key::Enter, Key::Enter, Key::Enter]);
    assert!(verdict(&window).is_some(), "an answer");
    assert!(said(&window, "Claim 1 of 2"), "no claim was accepted or rejected");
    press(&mut window, &[Key::Escape]);
    assert!(said(&window, "Questions on all claims"));
}

#[test]
fn a_typed_answer_can_be_left() {
    let desk = Desk::new();
    let (mut window, _) = studio(&desk);
    press(&mut window, &[Key::Q]);
    choose(&mut window, Role::RadioButton, "short answer");
    fill(&mut window, "The question", "Who?");
    fill(&mut window, "Answer 1", "the mayor");
    choose(&mut window, Role::Button, "Try it (T)");
    type_text(&mut window, "the majors");
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Change your question"));
}

#[test]
fn the_pack_is_seen_as_learners_see_it_in_another_window_with_another_text() {
    let desk = Desk::new();
    let mut window = lesson(&desk, [1366.0, 768.0]);
    press(&mut window, &[Key::F5]);
    assert!(has_heading(&window, "As learners see it"));
    assert!(has_heading(&window, "Bridge closed for repairs"));
    let wide = width(&window, "Nobody had expected that.");
    // Where there is no room for it, it is shown smaller, not cut.
    assert_nothing_is_cut(&window);
    choose(&mut window, Role::Button, "Narrow window: 420 × 720");
    let narrow = width(&window, "Nobody had expected that.");
    assert!(narrow < 420.0 && narrow <= wide, "{narrow} of {wide}");
    let usual = height(&window, "Bridge closed for repairs");
    choose(&mut window, Role::Button, "Text 200 %");
    assert!(height(&window, "Bridge closed for repairs") > 1.5 * usual);
    choose(&mut window, Role::Button, "Text 100 %");
    choose(&mut window, Role::Button, "School computer: 1366 × 768");
    choose(&mut window, Role::Button, "Questions");
    for _ in PROMPTS {
        answer_by_keys(&mut window);
        assert!(verdict(&window).is_some());
        press(&mut window, &[Key::Enter]);
    }
    assert!(said(&window, "3 of 3 right"), "the end of the session");
    press(&mut window, &[Key::Escape]);
    assert!(said(&window, "Write a question (Q)"), "the studio again");
    assert_eq!(attempts(&desk).len(), 0);
}

fn width(window: &Window, name: &str) -> f32 {
    window.query_all_by_label_contains(name).next().expect(name).rect().width()
}

fn height(window: &Window, name: &str) -> f32 {
    window.get_by_role_and_label(Role::Heading, name).rect().height()
}

#[test]
fn the_session_a_class_is_to_do_is_set_here_and_offered_where_the_pack_is_opened() {
    let desk = Desk::new();
    let mut window = lesson(&desk, [1366.0, 768.0]);
    press(&mut window, &[Key::Num7]);
    choose(&mut window, Role::CheckBox, "Set a session for the class");
    choose(&mut window, Role::RadioButton, "Test: feedback at the end");
    for (field, number) in [("How many questions", "2"), ("Minutes", "10"), ("Number of the draw", "7")] {
        tab_to(&mut window, field);
        type_text(&mut window, number);
        press(&mut window, &[Key::Tab]);
    }
    choose(&mut window, Role::CheckBox, "Closed until you have answered");
    choose(&mut window, Role::CheckBox, "Mark words in the article");
    assert!(said(&window, "2 questions to choose from."));
    press(&mut window, &[Key::U]);
    assert!(said(&window, "Redo: set assignment"));
    super::window::press_with(&mut window, egui::Modifiers::COMMAND, Key::Y);
    super::window::press_with(&mut window, egui::Modifiers::COMMAND, Key::S);
    let (pack, _) = hearsay::pack::read(&std::fs::read(desk.path("lesson.json")).unwrap()).unwrap();
    let assignment = pack.assignment.unwrap();
    assert_eq!(assignment.mode.as_deref(), Some("test"));
    assert_eq!((assignment.items, assignment.minutes, assignment.seed), (Some(2), Some(10), Some(7)));
    assert_eq!(assignment.closed_book, Some(true));
    assert!(!assignment.kinds.unwrap().contains(&"mark".to_owned()));
    press(&mut window, &[Key::Escape, Key::Escape]);
    window.query_all_by_label("Read first").next().unwrap().click();
    window.run();
    let start = "Start the assignment: 2 questions, test, 10 minutes, closed book";
    assert!(window.query_by_role_and_label(Role::Button, start).is_some());
    press(&mut window, &[Key::S]);
    assert!(said(&window, "Question 1 of 2"));
    assert!(said(&window, "The article is closed until you have answered."));
}
