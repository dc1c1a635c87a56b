//! The schedule: the tables of `docs/schedule.md`, the reference implementation's values, and a month.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

mod month;
mod review;

use std::collections::BTreeSet;

use hearsay::pack::{Kind, Ledger, Pack, PackId};
use hearsay::quiz::{Question, Ref, Seed};
use hearsay::record::schedule::{Schedule, grade, unit_of};
use hearsay::record::{
    Attempt, AttemptId, Confidence, NewAttempt, ProfileId, Record, Session, SessionId, Timestamp,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases::cases;
use crate::shipped::{Ready, shipped, troops};

const DAY: i64 = 86_400_000;
const NOW: Timestamp = Timestamp(1_785_000_000_000);

fn bytes(n: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    bytes[2..].copy_from_slice(&n.to_be_bytes());
    bytes
}

fn after(days: f64) -> Timestamp {
    Timestamp(NOW.0 + (days * DAY as f64) as i64)
}

fn session(n: u64, profile: ProfileId, pack: &str) -> Session {
    Session {
        id: SessionId::new(NOW, bytes(n)),
        profile,
        pack: Some(PackId::from(pack)),
        revision: 1,
        seed: n,
        plan: json!(null),
        started: NOW,
    }
}

/// An answer to a question about one statement or proposition.
fn attempt(n: u64, question: &str, row: &str, mark: f64, at: Timestamp) -> Attempt {
    let kind = question.split(['/', '-']).next().filter(|kind| *kind == "mark");
    let kind = kind.or(question.split('/').next()).unwrap();
    Attempt {
        ordinal: n as u32,
        profile: ProfileId(1),
        given: NewAttempt {
            id: AttemptId::new(NOW, bytes(n)),
            session: SessionId::new(NOW, bytes(0)),
            pack: PackId::from("a"),
            question: question.to_owned(),
            content_hash: String::new(),
            kind: kind.to_owned(),
            skill: hearsay::quiz::skill(Kind::from_wire(kind).unwrap()).wire().to_owned(),
            about: vec![row.to_owned()],
            response: Some(json!({ "choice": 0 })),
            chosen: None,
            right: None,
            n_options: None,
            mark: Some(mark),
            evidence_mark: None,
            confidence: None,
            millis: 1000,
            seed: 0,
            at,
        },
    }
}

/// The rows of the table of the page that has this head.
fn table(head: &str) -> Vec<Vec<&'static str>> {
    let lines = include_str!("../../docs/schedule.md").lines().skip_while(|line| *line != head).skip(2);
    let rows = lines.take_while(|line| line.starts_with('|'));
    rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

#[test]
fn every_row_of_the_grade_table_holds() {
    let rows = table("| mark | confidence | evidence | grade |");
    assert_eq!(rows.len(), 5);
    let fits = |cell: &str, value: Option<f64>| match cell {
        "any" => true,
        "0.8 or more" => value.is_some_and(|value| value >= 0.8),
        number => match number.strip_prefix("below ") {
            Some(limit) => value.unwrap() < limit.parse().unwrap(),
            None => value == Some(number.parse().unwrap()),
        },
    };
    let mut hit = BTreeSet::new();
    for mark in [0.0, 0.3, 0.599, 0.6, 0.75, 0.999, 1.0] {
        for evidence in [None, Some(0.0), Some(0.79), Some(0.8), Some(1.0)] {
            for confidence in [None].into_iter().chain(Confidence::ALL.map(Some)) {
                let said = confidence.map(Confidence::wire);
                let row = rows.iter().position(|row| {
                    fits(row[0], Some(mark))
                        && (row[1] == "any" || Some(row[1]) == said)
                        && fits(row[2], evidence)
                });
                let row = row.unwrap();
                hit.insert(row);
                let grade = format!("{:?}", grade(mark, evidence, confidence));
                assert_eq!(grade, rows[row][3], "mark {mark}, evidence {evidence:?}, {said:?}");
            }
        }
    }
    assert_eq!(hit.len(), rows.len(), "every row is met");
}

#[test]
fn every_question_has_the_unit_of_the_table() {
    let rows = table("| question | unit |");
    let mut met = BTreeSet::new();
    for Ready { pack, questions, .. } in shipped() {
        for question in questions {
            let parts: Vec<&str> = question.id.0.split('/').collect();
            let row = rows.iter().find(|row| row[0].trim_matches('`').split('/').next() == Some(parts[0]));
            let Some(row) = row else {
                assert!(parts.len() == 1, "{} is in no row", question.id);
                continue;
            };
            met.insert(row[0]);
            let mut wanted = row[1].replace('`', "");
            for (name, id) in row[0].trim_matches('`').split('/').zip(&parts).skip(1) {
                wanted = wanted.replace(&format!(":{name}"), &format!(":{id}"));
            }
            let unit = unit_of(&pack.id, question);
            let found = unit.map_or("none".to_owned(), |unit| format!("{}, {}", unit.row.0, unit.skill));
            assert_eq!(found, wanted, "{}", question.id);
        }
    }
    assert!(met.len() > 12, "the packs that ship hold few kinds: {met:?}");
    for kind in Kind::ALL {
        assert!(rows.iter().any(|row| row[0].starts_with(&format!("`{kind}/"))), "{kind} is in no row");
    }
}

#[test]
fn a_hand_written_question_schedules_the_one_claim_it_is_about() {
    let Ready { pack, questions, .. } = troops();
    let any = &questions[0];
    let unit = |about: &[&str]| {
        let about = about.iter().map(|row| Ref((*row).to_owned())).collect();
        let question =
            Question { id: hearsay::quiz::QuestionId("by-hand".to_owned()), about, ..Question::clone(any) };
        unit_of(&pack.id, &question).map(|unit| unit.row.0)
    };
    assert_eq!(unit(&["source:x", "statement:s"]).as_deref(), Some("statement:s"));
    assert_eq!(unit(&["proposition:p", "statement:s"]), None);
    assert_eq!(unit(&["source:x"]), None);
}

/// Answers, so many days after one another, with these grades.
fn history(rows: &Value) -> Vec<Attempt> {
    let mut days = 0;
    let answer = |(n, row): (usize, &Value)| {
        days += row[0].as_i64().unwrap();
        let (mark, confidence) = match row[1].as_u64().unwrap() {
            1 => (0.2, None),
            2 => (0.9, None),
            3 => (1.0, None),
            _ => (1.0, Some(Confidence::Sure)),
        };
        let at = Timestamp(NOW.0 + days * DAY);
        let mut attempt = attempt(n as u64, "who-said/s", "statement:s", mark, at);
        attempt.given.confidence = confidence;
        attempt.given.evidence_mark = confidence.map(|_| 1.0);
        attempt
    };
    rows.as_array().unwrap().iter().enumerate().map(answer).collect()
}

#[test]
fn memory_is_what_the_reference_implementation_makes_of_it() {
    let rows: Vec<Value> = serde_json::from_str(include_str!("reference/schedule.json")).unwrap();
    assert!(rows.len() > 40);
    let near = |found: f64, wanted: &Value, what: &str, row: &Value| {
        let wanted = wanted.as_f64().unwrap();
        assert!((found - wanted).abs() <= 2e-4 * wanted.abs().max(1e-3), "{what}: {found} for {row}");
    };
    for row in &rows {
        let attempts = history(&row["history"]);
        let last = attempts.last().unwrap().given.at;
        for (retention, interval) in row["intervals"].as_object().unwrap() {
            let schedule = Schedule::replay(&attempts, retention.parse().unwrap());
            let (_, memory) = schedule.units().next().unwrap();
            near(memory.stability, &row["stability"], "stability", row);
            near(memory.difficulty, &row["difficulty"], "difficulty", row);
            let later = Timestamp(last.0 + 10 * DAY);
            near(memory.retrievability(later), &row["after_ten_days"], "retrievability", row);
            // FSRS counts in f32 here and in f64 there: an interval of years may be rounded the other way.
            let interval = interval.as_i64().unwrap();
            assert!(
                (i64::from(memory.interval_days) - interval).abs() <= interval / 2000,
                "{memory:?} {row}"
            );
        }
    }
}

#[test]
fn a_unit_is_due_from_the_day_its_interval_ends() {
    let attempts = [attempt(1, "who-said/s", "statement:s", 1.0, NOW)];
    let schedule = Schedule::replay(&attempts, 0.9);
    // Good at first sight: two days. A day is what comes nearest to one.
    for (days, is_due, overdue) in [(0.0, false, 0), (1.4, false, 0), (1.6, true, 0), (2.6, true, 1)] {
        let due = schedule.due(after(days));
        assert_eq!(due.len(), usize::from(is_due), "after {days} days");
        assert!(due.iter().all(|due| due.days_overdue == overdue), "{due:?}");
    }
    assert_eq!(schedule.forecast(NOW, 4), [0, 0, 1, 0]);
    assert_eq!(schedule.forecast(after(1.0), 4), [0, 1, 0, 0]);
    assert_eq!(schedule.forecast(after(9.0), 4), [1, 0, 0, 0]);
    assert_eq!(schedule.forecast(after(0.0), 2), [0, 0]);
    // The clock was set back.
    assert_eq!(schedule.forecast(after(-3.0), 4), [0, 0, 1, 0]);
}

#[test]
fn what_is_most_forgotten_comes_first_and_a_lower_retention_waits_longer() {
    let attempts = [
        attempt(1, "who-said/known", "statement:known", 1.0, NOW),
        attempt(2, "who-said/missed", "statement:missed", 0.0, NOW),
        attempt(3, "who-said/half", "statement:half", 0.7, NOW),
    ];
    let rows = |retention| {
        let due = Schedule::replay(&attempts, retention).due(after(4.0));
        assert!(due.is_sorted_by(|one, other| one.retrievability <= other.retrievability));
        due.into_iter().map(|due| due.unit.row.0).collect::<Vec<_>>()
    };
    assert_eq!(rows(0.9), ["statement:missed", "statement:half", "statement:known"]);
    assert_eq!(rows(0.7), ["statement:missed"]);
    assert_eq!(rows(0.0), rows(0.7));
    assert_eq!(rows(1.0), rows(0.97));
}

#[test]
fn skipped_answers_and_questions_about_many_claims_schedule_nothing() {
    let mut skipped = attempt(1, "who-said/s", "statement:s", 0.0, NOW);
    (skipped.given.mark, skipped.given.response) = (None, None);
    let grid = attempt(2, "grid/main", "article:main", 1.0, NOW);
    let mut what_said = attempt(3, "what-said/kim", "source:kim", 1.0, NOW);
    what_said.given.about.push("statement:s".to_owned());
    let mut of_tomorrow = attempt(4, "who-said/s", "statement:s", 1.0, NOW);
    of_tomorrow.given.skill = "a skill of a later version".to_owned();
    let schedule = Schedule::replay(&[skipped, grid, what_said, of_tomorrow], 0.9);
    assert_eq!(schedule.units().len(), 0);
}

/// Answers to few questions at few moments, so that many meet.
fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
    let answer = (0..5_u64, 0..3_usize, prop::option::of(0.0..=1.0_f64), 0..6_i64, 0..4_usize);
    prop::collection::vec(answer, 0..40).prop_map(|answers| {
        let answer =
            |(n, (statement, kind, mark, days, confidence)): (usize, (u64, usize, _, i64, usize))| {
                let kind = ["who-said", "via", "cue"][kind];
                let (question, row) = (format!("{kind}/s{statement}"), format!("statement:s{statement}"));
                let mut attempt = attempt(n as u64, &question, &row, 0.0, Timestamp(NOW.0 + days * DAY));
                attempt.given.mark = mark;
                attempt.given.confidence = Confidence::ALL.get(confidence).copied();
                attempt
            };
        answers.into_iter().enumerate().map(answer).collect()
    })
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn the_same_attempts_give_the_same_schedule_in_any_order_and_however_often(
        attempts in attempts(), order in any::<prop::sample::Index>(), twice in 0..40_usize,
    ) {
        let schedule = Schedule::replay(&attempts, 0.9);
        let mut mixed = attempts.clone();
        mixed.extend(attempts.iter().take(twice).cloned());
        Seed(order.index(1000) as u64).chance("order").shuffle(&mut mixed);
        prop_assert_eq!(Schedule::replay(&mixed, 0.9), schedule);
    }

    #[test]
    fn the_record_gives_the_schedule_of_its_attempts(attempts in attempts()) {
        let mut record = Record::in_memory().unwrap();
        let [ada, bea] = ["Ada", "Bea"].map(|name| record.add_profile(name, NOW).unwrap());
        let sessions = [session(0, ada, "a"), session(1, bea, "a")];
        for session in &sessions {
            record.start_session(session).unwrap();
        }
        for (n, attempt) in attempts.iter().enumerate() {
            let session = sessions[n % 2].id.clone();
            record.add_attempt(&NewAttempt { session, ..attempt.given.clone() }).unwrap();
        }
        let hers: Vec<Attempt> = record.attempts(ada).map(Result::unwrap).collect();
        prop_assert_eq!(record.schedule(ada, 0.9).unwrap(), Schedule::replay(&hers, 0.9));
        prop_assert!(record.schedule(ada, 0.9).unwrap().units().all(|(_, memory)| memory.n_answers > 0));
    }

    #[test]
    fn the_forecast_counts_every_unit_once_and_today_what_is_due(attempts in attempts(), days in 0.0..60.0_f64) {
        let schedule = Schedule::replay(&attempts, 0.9);
        let forecast = schedule.forecast(after(days), 40_000);
        prop_assert_eq!(forecast.iter().sum::<usize>(), schedule.units().len());
        prop_assert_eq!(forecast[0], schedule.due(after(days)).len());
        for due in schedule.due(after(days)) {
            prop_assert!((0.0..=1.0).contains(&due.retrievability));
        }
    }
}
