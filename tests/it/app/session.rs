//! Whole sessions through the real program, with its record.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::lesson::{PROMPTS, answer_by_keys, answer_by_mouse, asked, attempts, lesson, reading, verdict};
use super::window::{Desk, Window, click, focused, has_heading, press};

/// The keys of the first places.
const PLACES: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

fn assert_all_right(desk: &Desk, window: &Window) {
    assert!(has_heading(window, "3 of 3 right"));
    let attempts = attempts(desk);
    let mut questions: Vec<&str> = attempts.iter().map(|attempt| attempt.given.question.as_str()).collect();
    questions.sort_unstable();
    assert_eq!(questions, ["mark", "tick", "who"]);
    assert!(attempts.iter().all(|attempt| attempt.given.mark == Some(1.0)), "{attempts:#?}");
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    assert_eq!(record.unfinished_session(profile, None).unwrap(), None);
}

#[test]
fn a_session_by_keyboard_alone() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    assert_eq!(focused(&window).as_deref(), Some("Start the questions"));
    press(&mut window, &[Key::Enter]);
    for n_answered in 1..=3 {
        answer_by_keys(&mut window);
        assert_eq!(attempts(&desk).len(), n_answered, "kept before the feedback is seen");
        assert!(verdict(&window).unwrap().starts_with("Right."), "{:?}", verdict(&window));
        assert_eq!(focused(&window).as_deref(), Some("Go on"));
        press(&mut window, &[Key::Enter]);
    }
    assert_all_right(&desk, &window);
}

#[test]
fn a_session_by_mouse_alone() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    click(&mut window, "Start the questions");
    for _ in 0..3 {
        answer_by_mouse(&mut window);
        assert!(verdict(&window).unwrap().starts_with("Right."), "{:?}", verdict(&window));
        click(&mut window, "Go on");
    }
    assert_all_right(&desk, &window);
}

#[test]
fn the_shipped_pack_from_start_to_end_by_keys_that_need_no_thought() {
    let desk = Desk::new();
    let mut window = reading(&desk, "quizzes/north-korea-troops.json".into());
    press(&mut window, &[Key::Enter]);
    let mut n_answered = 0;
    while window.query_by_label("Go on").is_none() && window.query_by_label("Give the answer").is_some() {
        let is_marked = window.query_by_label("Nothing marked yet.").is_some();
        let n_cards = window.query_all_by_label_contains(": no place yet").count();
        match n_cards {
            0 if is_marked => press(&mut window, &[Key::ArrowDown, Key::Space]),
            0 => press(&mut window, &[Key::Num1, Key::ArrowDown]),
            // Each card into a place of its own: each place of a match takes one.
            n => {
                for place in PLACES.iter().cycle().take(n) {
                    press(&mut window, &[Key::ArrowDown, *place]);
                }
            }
        }
        press(&mut window, &[Key::Enter]);
        n_answered += 1;
        assert!(verdict(&window).is_some(), "question {n_answered}");
        press(&mut window, &[Key::Enter]);
    }
    assert_eq!(n_answered, 12);
    assert_eq!(attempts(&desk).len(), 12);
    assert!(window.query_by_label("Practise the missed ones").is_some());
}

#[test]
fn a_session_left_in_the_middle_goes_on_at_the_same_question() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::Enter]);
    let first = asked(&window);
    answer_by_keys(&mut window);
    press(&mut window, &[Key::Enter]);
    let second = asked(&window);
    assert_ne!(first, second);
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Packs"));
    press(&mut window, &[Key::C]);
    assert_eq!(asked(&window), second);
    assert!(window.query_all_by_label("Question 2 of 3").next().is_some());
}

#[test]
fn a_session_cut_off_goes_on_at_the_same_question() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::Enter]);
    // The power goes while the first feedback is shown: it has been answered.
    answer_by_keys(&mut window);
    let answered = asked(&window);
    drop(window);
    let mut window = lesson(&desk);
    assert_eq!(focused(&window).as_deref(), Some("Go on"));
    press(&mut window, &[Key::Enter]);
    let next = asked(&window).expect("the next question is asked");
    assert_ne!(Some(next), answered);
    for _ in 0..2 {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    assert_all_right(&desk, &window);
}

#[test]
fn a_skipped_question_is_asked_again_and_then_left() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::Enter]);
    let skipped = asked(&window);
    press(&mut window, &[Key::S]);
    assert_ne!(asked(&window), skipped);
    for _ in 0..2 {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    assert_eq!(asked(&window), skipped);
    click(&mut window, "Skip");
    assert!(has_heading(&window, "2 of 2 right"));
    assert!(window.query_by_label("One question was skipped.").is_some());
}

#[test]
fn an_answer_that_cannot_be_kept_does_not_end_the_session() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::Enter]);
    let broken = rusqlite::Connection::open(desk.place().folder.join("record.sqlite3")).unwrap();
    broken.execute_batch("DROP TABLE attempts").unwrap();
    for _ in PROMPTS {
        answer_by_keys(&mut window);
        assert!(verdict(&window).unwrap().starts_with("Right."));
        assert!(window.query_by_label("Got it").is_some(), "the learner is told");
        press(&mut window, &[Key::Enter]);
    }
    assert!(has_heading(&window, "3 of 3 right"));
}

#[test]
fn practising_what_was_missed_asks_only_that() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    press(&mut window, &[Key::Enter]);
    let missed = asked(&window);
    // The first question is answered wrongly, whatever it is.
    let wrong = match missed {
        Some(super::lesson::WHO) => "Ida Noor",
        Some(super::lesson::TICK) => "the boats",
        _ => "",
    };
    if wrong.is_empty() {
        press(&mut window, &[Key::ArrowDown, Key::Enter]);
    } else {
        super::lesson::press_number(&mut window, wrong);
    }
    press(&mut window, &[Key::Enter]);
    assert!(verdict(&window).unwrap().starts_with("Not right."));
    press(&mut window, &[Key::Enter]);
    for _ in 0..2 {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    assert_eq!(focused(&window).as_deref(), Some("Practise the missed ones"));
    press(&mut window, &[Key::M]);
    assert_eq!(asked(&window), missed);
    assert!(window.query_all_by_label("Question 1 of 1").next().is_some());
    answer_by_keys(&mut window);
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, "1 of 1 right"));
}

/// How far below the window's upper edge a heading begins.
fn top_of(window: &Window, heading: &str) -> f32 {
    window.get_by_role_and_label(Role::Heading, heading).rect().top()
}

#[test]
fn another_session_begins_at_the_top() {
    const TITLE: &str = "Bridge closed for repairs";
    let desk = Desk::new();
    let mut window = lesson(&desk);
    window.set_size(egui::vec2(1366.0, 260.0));
    for _ in 0..2 {
        while asked(&window).is_none() {
            press(&mut window, &[Key::Enter]);
        }
        assert!(top_of(&window, TITLE) > 0.0, "the article is at its title");
        press(&mut window, &[Key::End]);
        assert!(top_of(&window, TITLE) < 0.0, "scrolled");
        while asked(&window).is_some() {
            answer_by_keys(&mut window);
            press(&mut window, &[Key::Enter]);
        }
        assert!(top_of(&window, "3 of 3 right") > 0.0, "the summary is at its score");
        press(&mut window, &[Key::End]);
        assert!(top_of(&window, "3 of 3 right") < 0.0, "scrolled");
        click(&mut window, "Home");
    }
}
