//! How far one has come.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable, by};
use hearsay::pack::PackId;
use hearsay::record::{AttemptId, Confidence, NewAttempt, Record, Session, SessionId, Timestamp};
use serde_json::json;

use super::lesson::{answer_by_keys, asked, lesson};
use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, has_heading, press, press_with, small_pack, tab_to,
};

const DAY: i64 = 86_400_000;

fn open(desk: &Desk, size: [f32; 2]) -> Window {
    let pack = desk.file("bridge.json", &small_pack("bridge", "Bridges", "Mayor Li"));
    let mut window = desk.open_at(size, &[pack]);
    press_with(&mut window, Modifiers::COMMAND, Key::G);
    window
}

fn begin(record: &mut Record, n: u8, pack: &str) -> Session {
    let profile = match record.profiles().unwrap().first() {
        Some(profile) => profile.id,
        None => record.add_profile("Ada", NOW).unwrap(),
    };
    let session = Session {
        id: SessionId::new(NOW, [n; 10]),
        profile,
        pack: Some(PackId(pack.to_owned())),
        revision: 1,
        seed: 0,
        plan: json!({ "setup": { "is-closed-book": true } }),
        started: NOW,
    };
    record.start_session(&session).unwrap();
    session
}

/// The nth answer, so many days ago: a rated choice between sources, of which the second is right.
pub(super) fn answer(session: &Session, n: u8, days_ago: i64, is_right: bool) -> NewAttempt {
    let pack = session.pack.clone().unwrap();
    NewAttempt {
        id: AttemptId::new(NOW, [0, 0, 0, 0, 0, 0, 0, 0, u8::try_from(pack.as_str().len()).unwrap(), n]),
        session: session.id.clone(),
        pack,
        question: format!("who-said/s{n}"),
        content_hash: "00ff".to_owned(),
        kind: "who-said".to_owned(),
        skill: "attribution".to_owned(),
        about: Vec::new(),
        response: Some(json!({ "choice": 0 })),
        chosen: Some(json!([if is_right { "source:b" } else { "source:a" }])),
        right: Some(json!(["source:b"])),
        n_options: Some(4),
        mark: Some(f64::from(u8::from(is_right))),
        evidence_mark: None,
        confidence: Some(Confidence::Sure),
        millis: 0,
        seed: 0,
        at: Timestamp(NOW.0 - days_ago * DAY),
    }
}

/// The nth answer to whether the article reports something so.
fn stated(session: &Session, n: u8, [is_signal, is_yes]: [bool; 2]) -> NewAttempt {
    let word = |says_so: bool| json!([if says_so { "verdict:says-so" } else { "verdict:not-said" }]);
    NewAttempt {
        question: format!("stated/a/p{n}/confirms"),
        kind: "stated".to_owned(),
        skill: "status".to_owned(),
        chosen: Some(word(is_yes)),
        right: Some(word(is_signal)),
        n_options: Some(3),
        confidence: None,
        ..answer(session, n, 40, is_signal == is_yes)
    }
}

/// Twenty rated answers over ten weeks, of which fourteen were right, and eighty of the other sort.
fn much(desk: &Desk) {
    let mut record = desk.record();
    let session = begin(&mut record, 1, "bridge");
    for n in 0..20 {
        record.add_attempt(&answer(&session, n, i64::from(n) * 4, n % 10 < 7)).unwrap();
    }
    for n in 0..40 {
        record.add_attempt(&stated(&session, 100 + n, [true, n < 20])).unwrap();
        record.add_attempt(&stated(&session, 150 + n, [false, n < 2])).unwrap();
    }
}

/// The answer that took one source for another, or not.
fn took(session: &Session, n: u8, [right, chosen]: [&str; 2]) -> NewAttempt {
    NewAttempt {
        chosen: Some(json!([format!("source:{chosen}")])),
        right: Some(json!([format!("source:{right}")])),
        mark: Some(f64::from(u8::from(right == chosen))),
        ..answer(session, n, 1, true)
    }
}

fn cells(window: &Window) -> Vec<String> {
    let is_cell = |node: &AccessKitNode<'_>| node.role() == Role::Cell;
    window.query_all(by().predicate(is_cell)).filter_map(|node| node.accesskit_node().label()).collect()
}

fn says(window: &Window, words: &str) -> bool {
    window.query_all_by_label(words).next().is_some()
}

fn charts(window: &Window) -> Vec<String> {
    let is_chart = |node: &AccessKitNode<'_>| node.role() == Role::Image && node.label().is_some();
    window.query_all(by().predicate(is_chart)).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn before_the_first_answer_there_is_one_sentence() {
    let window = open(&Desk::new(), [1366.0, 768.0]);
    assert!(has_heading(&window, "Progress"));
    assert!(says(&window, "Nothing answered yet. Practise a pack, and what you learn shows here."));
    assert!(!has_heading(&window, "This week"));
}

#[test]
fn a_session_shows_in_the_progress_that_home_leads_to() {
    let mut window = lesson(&Desk::new());
    click(&mut window, "Start the questions");
    while asked(&window).is_some() {
        answer_by_keys(&mut window);
        press(&mut window, &[Key::Enter]);
    }
    click(&mut window, "Home");
    click(&mut window, "Progress");
    assert!(says(&window, "3 of 50 answers."));
    assert!(says(&window, "Who claimed what: 100 % (2 answers)"));
    assert!(says(&window, "Nothing stands out: go on as you are."));
    assert!(says(&window, "Where the article does say so: 0 of 30 answers so far."));
    assert!(says(&window, "“sure”: 0 of 20 answers so far. After 20 you see how often you are right."));
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Packs"));
}

#[test]
fn many_answers_are_told_in_sentences_numbers_and_charts() {
    let desk = Desk::new();
    much(&desk);
    let window = open(&desk, [1366.0, 768.0]);
    assert!(says(&window, "When you say “sure”, you are right 7 times in 10."));
    let rated = "“sure”: right 14 of 20 times, 70 % (somewhere from 48 to 85 %)";
    let brier = "Brier score: 27 of 100 points over 20 choices. 0 is best: sure and right every time.";
    assert!(says(&window, rated) && says(&window, brier));
    assert!(says(&window, "You tell what was reported from what was not, better than by guessing."));
    assert!(says(&window, "You doubt reports as printed more often than you accept ones that were not."));
    assert!(says(&window, "Of what the article says, you accepted 20 of 40."));
    assert!(says(&window, "It was the ferry company; you chose Mayor Li: 6 of 20 times"));
    assert_eq!(cells(&window), Vec::<String>::new(), "one mix-up is a sentence");
    let charts = charts(&window);
    assert!(charts.iter().any(|chart| chart == rated), "{charts:?}");
    let weeks =
        |chart: &String| chart.starts_with("Who claimed what, week by week. First week, 14 October 2024: ");
    assert!(charts.iter().any(weeks), "{charts:?}");
    // Seventy percent is worth practising, and so is what was doubted.
    assert!(has_heading(&window, "What to practise"));
    assert!(!says(&window, "Nothing stands out: go on as you are."));
}

#[test]
fn several_mix_ups_are_a_table_and_sentences() {
    let desk = Desk::new();
    let mut record = desk.record();
    let session = begin(&mut record, 1, "bridge");
    let both = [["a", "b"], ["a", "b"], ["a", "a"], ["b", "a"], ["b", "b"], ["b", "b"], ["b", "b"]];
    for (n, pair) in (0..).zip(both) {
        record.add_attempt(&took(&session, n, pair)).unwrap();
    }
    drop(record);
    let mut window = open(&desk, [1366.0, 768.0]);
    let wanted = [
        "It was Mayor Li, and you chose so: 1 of 3 times",
        "It was Mayor Li; you chose the ferry company: 2 of 3 times",
        "It was the ferry company; you chose Mayor Li: 1 of 4 times",
        "It was the ferry company, and you chose so: 3 of 4 times",
    ];
    assert_eq!(cells(&window), wanted);
    // The sentence is there too, once more than its cell.
    assert_eq!(window.query_all_by_label(wanted[1]).count(), 2);
    assert_nothing_is_cut(&window);
    for _ in 0..10 {
        press_with(&mut window, Modifiers::COMMAND, Key::Plus);
    }
    assert_nothing_is_cut(&window);
}

#[test]
fn of_many_sources_the_most_confused_are_in_the_table_and_without_room_none() {
    let desk = Desk::new();
    let mut record = desk.record();
    let session = begin(&mut record, 1, "elsewhere");
    let ids: Vec<String> = (0..10).map(|n| format!("ministry-{n}")).collect();
    for (n, pair) in (0..).zip(ids.windows(2)) {
        for again in 0..=n {
            record.add_attempt(&took(&session, 10 * n + again, [&pair[0], &pair[1]])).unwrap();
        }
    }
    drop(record);
    let window = open(&desk, [1366.0, 768.0]);
    assert_eq!(cells(&window).len(), 64);
    assert!(cells(&window).contains(&"It was ministry-8; you chose ministry-9: 9 of 9 times".to_owned()));
    assert!(!cells(&window).iter().any(|cell| cell.contains("ministry-0")));
    assert_nothing_is_cut(&window);
    drop(window);
    let window = open(&desk, [420.0, 768.0]);
    assert_eq!(cells(&window), Vec::<String>::new());
    assert!(says(&window, "It was ministry-8; you chose ministry-9: 9 of 9 times"));
}

#[test]
fn filters_choose_weeks_and_packs_by_keyboard() {
    let desk = Desk::new();
    much(&desk);
    let mut record = desk.record();
    let session = begin(&mut record, 2, "elsewhere");
    record.add_attempt(&answer(&session, 99, 1, false)).unwrap();
    drop(record);
    let mut window = open(&desk, [1366.0, 768.0]);
    assert!(says(&window, "All skills: 71 % (101 answers)"));
    tab_to(&mut window, "Last four weeks");
    press(&mut window, &[Key::Enter]);
    assert!(says(&window, "All skills: 86 % (7 answers)"));
    assert!(says(&window, "Where the article does say so: 0 of 30 answers so far."));
    tab_to(&mut window, "Packs counted");
    press(&mut window, &[Key::Space]);
    tab_to(&mut window, "elsewhere");
    press(&mut window, &[Key::Enter]);
    assert!(says(&window, "All skills: 0 % (one answer)"));
    tab_to(&mut window, "Show every week in numbers");
    press(&mut window, &[Key::Enter]);
    assert!(says(&window, "30 December 2024: 0 % (one answer)"));
}

#[test]
fn the_weekly_goal_can_be_changed_and_switched_off() {
    let desk = Desk::new();
    much(&desk);
    let mut window = open(&desk, [1366.0, 768.0]);
    assert!(says(&window, "1 of 50 answers."));
    click(&mut window, "100");
    assert!(says(&window, "1 of 100 answers."));
    click(&mut window, "None");
    assert!(says(&window, "One answer."));
    let profile = desk.record().profiles().unwrap()[0].id;
    assert_eq!(desk.record().settings(Some(profile)).unwrap().weekly_goal, None);
}

#[test]
fn of_a_skill_with_few_answers_the_missed_questions_are_listed() {
    let mut window = lesson(&Desk::new());
    click(&mut window, "Start the questions");
    while let Some(prompt) = asked(&window) {
        if prompt == super::lesson::WHO {
            super::lesson::press_number(&mut window, "Ida Noor");
            press(&mut window, &[Key::Enter, Key::Enter]);
        } else {
            answer_by_keys(&mut window);
            press(&mut window, &[Key::Enter]);
        }
    }
    press_with(&mut window, Modifiers::COMMAND, Key::G);
    assert!(says(&window, "Who claimed what: too few answers yet for advice. This one was missed:"));
    assert!(says(&window, super::lesson::WHO));
}

#[test]
fn nothing_is_cut_however_large_the_text() {
    let desk = Desk::new();
    much(&desk);
    for size in [[1366.0, 768.0], [683.0, 384.0]] {
        let mut window = open(&desk, size);
        assert_nothing_is_cut(&window);
        for _ in 0..10 {
            press_with(&mut window, Modifiers::COMMAND, Key::Plus);
        }
        assert_nothing_is_cut(&window);
    }
}

#[test]
fn what_comes_back_is_what_the_review_can_ask() {
    let desk = Desk::new();
    let mut record = desk.record();
    let session = begin(&mut record, 1, "bridge");
    let missed = |n: u8, question: &str, skill: &str| NewAttempt {
        question: question.to_owned(),
        skill: skill.to_owned(),
        about: vec!["statement:s1".to_owned()],
        ..answer(&session, n, 0, false)
    };
    // Marking needs the open article, and the review asks with a closed one.
    record.add_attempt(&missed(1, "form/s1", "wording")).unwrap();
    record.add_attempt(&missed(2, "mark/s1", "evidence")).unwrap();
    drop(record);
    let window = open(&desk, [1366.0, 768.0]);
    assert!(has_heading(&window, "What comes back"));
    assert!(says(&window, "Tomorrow: 1"), "one of the two can be asked");
}
