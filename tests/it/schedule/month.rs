//! A month of daily reviews: the clock moves, a simulated learner answers, the record keeps it.

use std::collections::BTreeMap;
use std::sync::Arc;

use hearsay::pack::ResponseKind;
use hearsay::quiz::{Chance, QuestionId, Wish, content_hash, plan};
use hearsay::record::schedule::{Reviewable, Unit, review};

use super::*;

/// Questions of one day's review, at most.
const N_ITEMS: usize = 10;

/// New questions that are practised each day of the first week.
const N_NEW: usize = 6;

struct Shelf {
    packs: Vec<(&'static Pack, &'static Ledger, &'static [Arc<Question>])>,
}

struct Learner {
    record: Record,
    profile: ProfileId,
    chance: Chance,
    n: u64,
    /// By which kind each unit was asked last.
    last: BTreeMap<Unit, String>,
}

/// What one day was like.
#[derive(Debug)]
struct Day {
    n_due: usize,
    days_overdue: u32,
    asked: Vec<(PackId, QuestionId)>,
}

impl Shelf {
    fn open() -> Self {
        let Ready { pack, ledger, questions } = troops();
        Self { packs: vec![(pack, ledger, questions)] }
    }

    fn find(&self, pack: &PackId, id: &QuestionId) -> (&Question, &Ledger) {
        let (_, ledger, questions) = self.packs.iter().find(|(found, _, _)| found.id == *pack).unwrap();
        (questions.iter().find(|question| question.id == *id).unwrap(), ledger)
    }

    fn reviewable(&self) -> Vec<Reviewable<'_>> {
        self.packs.iter().map(|(pack, _, questions)| Reviewable { pack: &pack.id, questions }).collect()
    }
}

impl Learner {
    fn new() -> Self {
        let mut record = Record::in_memory().unwrap();
        let profile = record.add_profile("Ada", NOW).unwrap();
        Self { record, profile, chance: Seed(7).chance("learner"), n: 0, last: BTreeMap::new() }
    }

    /// Answers questions one a minute, of which `percent` are remembered.
    fn answer(&mut self, shelf: &Shelf, asked: &[(PackId, QuestionId)], now: Timestamp, percent: usize) {
        for (minute, (pack, id)) in asked.iter().enumerate() {
            self.n += 1;
            let session = session(self.n, self.profile, pack.as_str());
            self.record.start_session(&session).unwrap();
            let (question, ledger) = shelf.find(pack, id);
            self.last.extend(unit_of(pack, question).map(|unit| (unit, question.kind.clone())));
            let is_right = self.chance.below(100) < percent;
            let given = attempt(self.n, &id.0, "", f64::from(u8::from(is_right)), NOW).given;
            let given = NewAttempt {
                session: session.id,
                pack: pack.clone(),
                content_hash: content_hash(question, ledger),
                kind: question.kind.clone(),
                skill: question.skill.wire().to_owned(),
                about: question.about.iter().map(|row| row.0.clone()).collect(),
                confidence: Confidence::ALL.get(1 + self.chance.below(3)).copied(),
                at: Timestamp(now.0 + minute as i64 * 60_000),
                ..given
            };
            self.record.add_attempt(&given).unwrap();
        }
    }

    fn day(&mut self, shelf: &Shelf, day: usize) -> Day {
        // After school, some hours earlier or later.
        let now = after(day as f64 + self.chance.below(200) as f64 / 1000.0);
        let schedule = self.record.schedule(self.profile, 0.9).unwrap();
        let due = schedule.due(now);
        let days_overdue = due.iter().map(|due| due.days_overdue).max().unwrap_or(0);
        let asked = review(&schedule, &shelf.reviewable(), now, N_ITEMS);
        check_rules(shelf, &asked);
        self.check_kinds(shelf, &asked);
        self.answer(shelf, &asked, now, 85);
        if day < 7 {
            for (pack, _, questions) in &shelf.packs {
                let responses = vec![ResponseKind::Choice, ResponseKind::Multiple, ResponseKind::Mark];
                let wish = Wish { n_items: Some(N_NEW), responses, ..Wish::default() };
                let new = plan(questions, &wish, Seed(day as u64)).into_iter();
                let new: Vec<_> = new.map(|id| (pack.id.clone(), id)).collect();
                self.answer(shelf, &new, Timestamp(now.0 + 3_600_000), 60);
            }
        }
        Day { n_due: due.len(), days_overdue, asked }
    }

    /// Each unit is asked by another kind than the last time, where there is one.
    fn check_kinds(&self, shelf: &Shelf, asked: &[(PackId, QuestionId)]) {
        for (pack, id) in asked {
            let (question, _) = shelf.find(pack, id);
            let unit = unit_of(pack, question).unwrap();
            let (_, _, questions) = shelf.packs.iter().find(|(found, _, _)| found.id == *pack).unwrap();
            let of_unit = questions.iter().filter(|other| unit_of(pack, other).as_ref() == Some(&unit));
            let kinds: BTreeSet<&str> = of_unit.map(|other| other.kind.as_str()).collect();
            assert!(kinds.len() == 1 || self.last[&unit] != question.kind, "{id} again, of {kinds:?}");
        }
    }
}

/// The rules of a session.
fn check_rules(shelf: &Shelf, asked: &[(PackId, QuestionId)]) {
    let mut units = BTreeSet::new();
    for (ix, (pack, id)) in asked.iter().enumerate() {
        let (question, _) = shelf.find(pack, id);
        assert!(units.insert(unit_of(pack, question).unwrap()), "{id} asks about a unit again");
        let before = asked[..ix].iter().filter(|(other, _)| other == pack);
        for (_, other) in before {
            let (other, _) = shelf.find(pack, other);
            assert!(
                !question.asks.iter().any(|fact| other.shows.contains(fact)),
                "{} gives {id} away",
                other.id
            );
        }
        let recent = asked[ix.saturating_sub(4)..ix].iter().filter(|(other, _)| other == pack);
        for (_, other) in recent {
            let is_shared = |row: &Ref| row.0.starts_with("statement:") && question.about.contains(row);
            assert!(!shelf.find(pack, other).0.about.iter().any(is_shared), "{other} and {id}");
        }
    }
}

#[test]
fn a_month_of_daily_reviews_asks_everything_again_in_varying_kinds() {
    let shelf = Shelf::open();
    let mut learner = Learner::new();
    let days: Vec<Day> = (0..30).map(|day| learner.day(&shelf, day)).collect();
    let n_due: Vec<usize> = days.iter().map(|day| day.n_due).collect();
    let n_asked: Vec<usize> = days.iter().map(|day| day.asked.len()).collect();
    let overdue: Vec<u32> = days.iter().map(|day| day.days_overdue).collect();
    let schedule = learner.record.schedule(learner.profile, 0.9).unwrap();
    let n_units = schedule.units().len();
    let told = format!("{n_units} units\ndue {n_due:?}\nasked {n_asked:?}\ndays overdue {overdue:?}");
    assert!(n_units > 15 && n_due[0] == 0, "{told}");
    assert!(n_asked.iter().all(|n| *n <= N_ITEMS), "{told}");
    // What was new in the first week needs less and less: nothing piles up, nothing is put off for long.
    assert!(n_due[20..].iter().sum::<usize>() < n_due[5..15].iter().sum(), "{told}");
    assert!(overdue.iter().all(|days| *days <= 3), "{told}");
    let asked = days.iter().flat_map(|day| &day.asked);
    let again: BTreeSet<Unit> =
        asked.filter_map(|(pack, id)| unit_of(pack, shelf.find(pack, id).0)).collect();
    assert!(schedule.units().all(|(unit, _)| again.contains(unit)), "not everything was asked again\n{told}");
}
