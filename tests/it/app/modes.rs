//! Ways to practise: tests with their clock, closed books, what is asked beside an answer, mixtures, a class.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use hearsay::record::{Confidence, ExtraTime, Settings};

use super::lesson::{
    LESSON, TICK, WHO, answer_by_keys, asked, attempts, choose, press_number, reading, verdict,
};
use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, has_heading, later, press, press_with, small_pack,
};

const CLOSED: &str = "The article is closed until you have answered.";
const PARAGRAPH: &str = "Mayor Li said that the bridge will stay closed until May. Nobody had expected that.";

/// A window on the lesson as its author assigned it.
fn assigned(desk: &Desk, assignment: &str) -> Window {
    let text = LESSON.replace(r#""sources": []"#, &format!(r#""assignment": {assignment}, "sources": []"#));
    reading(desk, desk.file("assigned.json", &text))
}

fn is_shown(window: &Window, words: &str) -> bool {
    window.query_all_by_label(words).next().is_some()
}

#[test]
fn a_test_gives_its_feedback_at_the_end() {
    let desk = Desk::new();
    let mut window = assigned(&desk, r#"{ "mode": "test", "items": 3, "minutes": 15, "seed": 4 }"#);
    click(&mut window, "Start the assignment: 3 questions, test, 15 minutes, open book");
    for n_answered in 1..=3 {
        answer_by_keys(&mut window);
        assert_eq!(attempts(&desk).len(), n_answered);
        assert_eq!(verdict(&window).is_some(), n_answered == 3, "feedback comes at the end");
    }
    for number in 1..=3 {
        assert!(is_shown(&window, &format!("Feedback {number} of 3")));
        assert!(verdict(&window).unwrap().starts_with("Right."));
        press(&mut window, &[Key::Enter]);
    }
    assert!(has_heading(&window, "3 of 3 right"));
}

#[test]
fn when_the_time_is_up_what_is_open_is_left() {
    let desk = Desk::new();
    let mut window = assigned(&desk, r#"{ "mode": "test", "minutes": 2, "seed": 4 }"#);
    press(&mut window, &[Key::Enter]);
    later(&mut window, 30_000);
    answer_by_keys(&mut window);
    later(&mut window, 31_000);
    assert!(is_shown(&window, "The last minute has begun."));
    assert_eq!(verdict(&window), None);
    later(&mut window, 58_000);
    assert_eq!(verdict(&window), None);
    later(&mut window, 1_000);
    assert!(is_shown(&window, "Feedback 1 of 1"));
    assert!(!is_shown(&window, "The last minute has begun."), "it is over");
    assert!(is_shown(&window, "The time is up. Here is what you answered."));
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, "One of 1 right") || has_heading(&window, "1 of 1 right"));
    assert!(is_shown(&window, "2 questions were skipped."));
    let attempts = attempts(&desk);
    assert_eq!(attempts.iter().map(|attempt| attempt.given.millis).sum::<u32>(), 120_000);
}

#[test]
fn extra_time_is_the_learners_own() {
    for (extra_time, limit) in [(ExtraTime::Double, Some(120_000)), (ExtraTime::Unlimited, None)] {
        let desk = Desk::new();
        let mut record = desk.record();
        let profile = record.add_profile("Ada", NOW).unwrap();
        record.save_settings(Some(profile), &Settings { extra_time, ..Settings::default() }).unwrap();
        drop(record);
        let mut window = assigned(&desk, r#"{ "mode": "test", "minutes": 1, "seed": 4 }"#);
        press(&mut window, &[Key::Enter]);
        later(&mut window, 119_000);
        assert!(asked(&window).is_some(), "{extra_time:?}");
        later(&mut window, 1_000);
        assert_eq!(asked(&window).is_some(), limit.is_none(), "{extra_time:?}");
    }
}

#[test]
fn the_clock_is_shown_only_if_it_is_wanted() {
    let desk = Desk::new();
    let mut window = assigned(&desk, r#"{ "mode": "test", "minutes": 15, "seed": 4 }"#);
    press(&mut window, &[Key::Enter]);
    later(&mut window, 61_000);
    assert!(!is_shown(&window, "13:59 left"));
    click(&mut window, "Show the time left");
    assert!(is_shown(&window, "13:59 left"));
    drop(window);
    assert!(desk.record().settings(Some(desk.record().profiles().unwrap()[0].id)).unwrap().shows_clock);
}

#[test]
fn a_power_cut_costs_a_test_nothing() {
    let desk = Desk::new();
    let assignment = r#"{ "mode": "test", "minutes": 2, "seed": 4 }"#;
    let mut window = assigned(&desk, assignment);
    press(&mut window, &[Key::Enter]);
    later(&mut window, 60_000);
    answer_by_keys(&mut window);
    let second = asked(&window);
    later(&mut window, 50_000);
    drop(window);
    let mut window = assigned(&desk, assignment);
    press(&mut window, &[Key::Enter]);
    assert_eq!(asked(&window), second);
    later(&mut window, 59_000);
    assert_eq!(asked(&window), second, "only what was answered has taken time");
    later(&mut window, 1_000);
    assert!(is_shown(&window, "Feedback 1 of 1"));
    drop(window);
    let mut window = assigned(&desk, assignment);
    press(&mut window, &[Key::Enter]);
    assert!(is_shown(&window, "Feedback 1 of 1"), "what is up stays up");
}

#[test]
fn a_closed_book_opens_after_the_answer() {
    let desk = Desk::new();
    let mut window = assigned(&desk, r#"{ "mode": "practice", "closed_book": true, "seed": 1 }"#);
    press(&mut window, &[Key::Enter]);
    assert!(is_shown(&window, "Question 1 of 2"), "nothing can be marked in a closed book");
    for _ in 0..2 {
        assert!(is_shown(&window, CLOSED) && !is_shown(&window, PARAGRAPH));
        answer_by_keys(&mut window);
        assert!(!is_shown(&window, CLOSED) && is_shown(&window, PARAGRAPH));
        press(&mut window, &[Key::Enter]);
    }
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    assert_eq!(record.unfinished_session(profile, None).unwrap(), None);
}

#[test]
fn a_closed_book_stays_closed_on_a_small_screen() {
    let desk = Desk::new();
    let mut window = assigned(&desk, r#"{ "closed_book": true, "seed": 1 }"#);
    press(&mut window, &[Key::Enter]);
    window.set_size(egui::vec2(640.0, 600.0));
    window.run();
    press(&mut window, &[Key::A]);
    assert!(!is_shown(&window, PARAGRAPH) && !is_shown(&window, "Show the article"));
}

/// A window at one of the lesson's questions, with confidence and evidence asked for.
fn with_both(desk: &Desk, prompt: &str) -> Window {
    let mut window = reading(desk, desk.file("lesson.json", LESSON));
    press(&mut window, &[Key::P]);
    // They may have to be scrolled to.
    for name in ["How sure I am", "Where the article says so"] {
        window.get_by_role_and_label(Role::CheckBox, name).click_accesskit();
        window.run();
    }
    assert_nothing_is_cut(&window);
    click(&mut window, "Start");
    for _ in 0..3 {
        if asked(&window) != Some(prompt) {
            press(&mut window, &[Key::S]);
        }
    }
    assert_eq!(asked(&window), Some(prompt));
    window
}

#[test]
fn how_sure_and_where_are_steps_beside_the_answer() {
    let desk = Desk::new();
    let mut window = with_both(&desk, WHO);
    press_number(&mut window, "Mayor Li");
    press(&mut window, &[Key::Enter]);
    assert!(verdict(&window).is_none(), "first how sure");
    press(&mut window, &[Key::Num3]);
    assert!(verdict(&window).is_none() && has_heading(&window, "Show where it says so"));
    // The second sentence does not say so.
    press(&mut window, &[Key::ArrowDown, Key::ArrowDown, Key::Space, Key::Enter]);
    assert!(verdict(&window).unwrap().starts_with("Right."));
    assert!(is_shown(&window, "Answer: Right · Place: not the words that show it"));
    let given = attempts(&desk).pop().unwrap().given;
    assert_eq!(
        (given.confidence, given.mark, given.evidence_mark),
        (Some(Confidence::Sure), Some(1.0), Some(0.0))
    );
    press(&mut window, &[Key::Enter]);
    while asked(&window).is_some() {
        press(&mut window, &[Key::S]);
    }
    assert!(has_heading(&window, "Right, but shown at other words"));
}

#[test]
fn shift_and_a_number_answer_and_rate_at_once() {
    let desk = Desk::new();
    let mut window = with_both(&desk, TICK);
    press_number(&mut window, "the mayor");
    press_with(&mut window, Modifiers::SHIFT, Key::Num1);
    assert!(has_heading(&window, "Show where it says so"));
    click(&mut window, "Skip this step");
    assert!(verdict(&window).unwrap().starts_with("Partly right"));
    let given = attempts(&desk).pop().unwrap().given;
    assert_eq!((given.confidence, given.evidence_mark), (Some(Confidence::Guess), None));
}

#[test]
fn a_mixture_of_packs_goes_on_where_it_was_left() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let packs = [
        desk.file("lesson.json", LESSON),
        desk.file("other.json", &small_pack("other", "Other", "Mayor Li")),
    ];
    let mut window = desk.open_at([1366.0, 768.0], &packs);
    press(&mut window, &[Key::Escape, Key::P]);
    assert!(has_heading(&window, "How to practise"));
    click(&mut window, "Start");
    press(&mut window, &[Key::S]);
    let place = "Question 2 of 12";
    assert!(is_shown(&window, place));
    drop(window);
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    let left = record.unfinished_mixture(profile).unwrap().unwrap();
    assert_eq!(left.session.pack, None);
    let rows = left.session.plan["questions"].as_array().unwrap();
    let mixed: BTreeSet<&str> = rows.iter().map(|row| row["pack"].as_str().unwrap()).collect();
    assert!(mixed.len() > 3, "{mixed:?}");
    let foreign = ["puente-de-arnil", "turnhalle-haselbrueck"];
    assert!(
        foreign.iter().all(|pack| !mixed.contains(pack)),
        "in no language the learner has chosen: {mixed:?}"
    );
    drop(record);
    let mut window = desk.open_at([1366.0, 768.0], &packs);
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "All packs"));
    press(&mut window, &[Key::C]);
    assert!(is_shown(&window, place));
    press(&mut window, &[Key::Escape]);
    click(&mut window, "Give it up");
    assert!(!has_heading(&window, "All packs"));
}

#[test]
fn only_what_was_missed_is_asked_if_that_is_wanted() {
    let desk = Desk::new();
    let mut window = super::quiz::at(&desk, WHO);
    press_number(&mut window, "Ida Noor");
    press(&mut window, &[Key::Enter, Key::Escape]);
    click(&mut window, "Start again");
    press(&mut window, &[Key::Escape]);
    let mut window = reading(&desk, desk.path("lesson.json"));
    press(&mut window, &[Key::P]);
    choose(&mut window, Role::CheckBox, "Only what I missed last time");
    assert!(is_shown(&window, "One question to choose from."));
    click(&mut window, "Start");
    assert_eq!(asked(&window), Some(WHO));
    assert!(is_shown(&window, "Question 1 of 1"));
}

#[test]
fn before_a_class_nothing_is_recorded_and_nobody_is_named() {
    let desk = Desk::new();
    let pack = desk.file("lesson.json", LESSON);
    let mut window = desk.open_at([1366.0, 768.0], &[pack]);
    click(&mut window, "Class screen");
    for _ in 0..3 {
        assert!(verdict(&window).is_none());
        press(&mut window, &[Key::Num1, Key::Num1, Key::Enter]);
        assert!(window.query_all_by_label_contains("Right is: ").next().is_some());
        assert_nothing_is_cut(&window);
        press(&mut window, &[Key::Enter]);
    }
    drop(window);
    assert_eq!(desk.record().profiles().unwrap(), vec![]);
}

#[test]
fn what_is_due_is_on_home_and_asked_with_the_book_closed() {
    let desk = Desk::new();
    let mut window = reading(&desk, desk.file("small.json", &small_pack("small", "Small", "Mayor Li")));
    press(&mut window, &[Key::Enter]);
    while window.query_by_label("Give the answer").is_some() {
        let is_marked = window.query_by_label("Nothing marked yet.").is_some();
        press(&mut window, if is_marked { &[Key::S] } else { &[Key::Num1, Key::Enter, Key::Enter] });
    }
    press(&mut window, &[Key::Escape]);
    assert!(!is_shown(&window, "Daily review"), "nothing is due yet");
    later(&mut window, 40 * 24 * 60 * 60 * 1000);
    click(&mut window, "Daily review");
    assert!(is_shown(&window, CLOSED));
    assert!(is_shown(&window, "How sure are you?"));
    press(&mut window, &[Key::Num1]);
    press_with(&mut window, Modifiers::SHIFT, Key::Num2);
    assert!(verdict(&window).is_some());
    assert_eq!(attempts(&desk).last().unwrap().given.confidence, Some(Confidence::ThinkSo));
    press(&mut window, &[Key::Enter, Key::Escape]);
    press(&mut window, &[Key::R]);
    assert!(is_shown(&window, CLOSED) || has_heading(&window, "Packs"));
}

#[test]
fn kinds_of_questions_can_be_left_out() {
    let desk = Desk::new();
    let mut window = reading(&desk, desk.file("lesson.json", LESSON));
    press(&mut window, &[Key::P]);
    assert!(!is_shown(&window, "Who said it"), "folded away");
    choose(&mut window, Role::DisclosureTriangle, "Kinds of questions");
    assert!(is_shown(&window, "Who said it") && is_shown(&window, "Mark words in the article"));
    assert!(!is_shown(&window, "Which law or policy is meant"), "the pack has none of these");
    choose(&mut window, Role::CheckBox, "Where it is written");
    assert!(!is_shown(&window, "Mark words in the article"), "no question of the skills that are left");
    choose(&mut window, Role::CheckBox, "Where it is written");
    choose(&mut window, Role::CheckBox, "Who said it");
    assert!(is_shown(&window, "2 questions to choose from."));
    click(&mut window, "Start");
    assert!(is_shown(&window, "Question 1 of 2"));
    for _ in 0..2 {
        assert_ne!(asked(&window), Some(WHO));
        press(&mut window, &[Key::S]);
    }
}

#[test]
fn the_daily_review_is_set_up_where_something_is_due() {
    let desk = Desk::new();
    let mut window = reading(&desk, desk.file("small.json", &small_pack("small", "Small", "Mayor Li")));
    press(&mut window, &[Key::P]);
    assert!(is_shown(&window, "Daily review: nothing is due yet. It starts after your first answers."));
    press(&mut window, &[Key::Escape, Key::Enter]);
    while window.query_by_label("Give the answer").is_some() {
        let is_marked = window.query_by_label("Nothing marked yet.").is_some();
        press(&mut window, if is_marked { &[Key::S] } else { &[Key::Num1, Key::Enter, Key::Enter] });
    }
    press(&mut window, &[Key::Escape, Key::P]);
    let next = "Daily review: nothing is due today. The next is due ";
    assert!(window.query_all_by_label_contains(next).next().is_some());
    later(&mut window, 40 * 24 * 60 * 60 * 1000);
    choose(&mut window, Role::RadioButton, "Daily review: what you are about to forget");
    assert!(!is_shown(&window, "Which skills"));
    click(&mut window, "Start");
    assert!(is_shown(&window, CLOSED));
    press(&mut window, &[Key::Escape, Key::P]);
    choose(&mut window, Role::RadioButton, "Daily review: what you are about to forget");
    assert!(is_shown(&window, "Your daily review goes on."));
    click(&mut window, "Start");
    assert!(is_shown(&window, CLOSED));
}

#[test]
fn hands_can_be_typed() {
    let desk = Desk::new();
    let pack = desk.file("lesson.json", LESSON);
    let mut window = desk.open_at([1366.0, 768.0], &[pack]);
    click(&mut window, "Class screen");
    let options = if is_shown(&window, WHO) { ["Mayor Li", "Ida Noor"] } else { ["the mayor", "the boats"] };
    if window.query_by_label(&format!("Hands for {}", options[0])).is_none() {
        // Words to mark have no options.
        press(&mut window, &[Key::Enter, Key::Enter]);
    }
    let options = if is_shown(&window, WHO) { ["Mayor Li", "Ida Noor"] } else { ["the mayor", "the boats"] };
    let hands = |window: &Window, option: &str| window.get_by_label(&format!("Hands for {option}")).value();
    window.get_by_label(&format!("Hands for {}", options[0])).click();
    window.run();
    super::window::type_text(&mut window, "14");
    assert_eq!(hands(&window, options[0]).as_deref(), Some("14"));
    click(&mut window, &format!("One hand more for {}", options[0]));
    assert_eq!(hands(&window, options[0]).as_deref(), Some("15"));
    assert_eq!(hands(&window, options[1]).as_deref(), Some("0"));
}
