//! When what was learned is about to be forgotten: the daily review, by FSRS-6 (the `fsrs` crate) with its
//! default parameters. `docs/schedule.md` says every rule in words.
//!
//! What is scheduled is a [`Unit`]: a statement or proposition of a pack and a skill, not a question. Nothing
//! is kept beside the attempts: a [`Schedule`] is replayed from them, and the same attempts give the same one
//! in whatever order they come and however often. Pure: the clock is an argument.

mod grade;
mod replay;
mod review;
mod unit;

use std::collections::BTreeMap;

use fsrs::{FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};

pub use grade::{Grade, grade};
pub use review::{Reviewable, review};
pub use unit::{Unit, unit_of};

use super::{Attempt, ProfileId, Record, RecordError, Timestamp};
use replay::Replay;

/// The shares of remembered units that a learner may want; below and above them FSRS says nothing useful.
pub const RETENTION: std::ops::RangeInclusive<f64> = 0.70..=0.97;

/// A day, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// No unit is put off for longer, in days: a hundred years, as in the reference implementation.
const LONGEST: u32 = 36_500;

/// What a learner is to be asked again, and when.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schedule {
    units: BTreeMap<Unit, Memory>,
}

/// How well a unit is remembered.
#[derive(Debug, Clone, PartialEq)]
pub struct Memory {
    /// Days until nine in ten would still be remembered.
    pub stability: f64,
    /// 1 (easy) to 10.
    pub difficulty: f64,
    /// When it was last answered.
    pub last: Timestamp,
    /// How many days after that it is to be asked again; at least one.
    pub interval_days: u32,
    /// How many answers this is drawn from.
    pub n_answers: usize,
    /// Which questions of it were asked, the one asked longest ago first.
    asked: Vec<Asked>,
}

/// A question that was asked of a unit.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    question: String,
    kind: String,
}

/// A unit that is to be asked again.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// Which.
    pub unit: Unit,
    /// The share of such units that would still be remembered, 0 to 1.
    pub retrievability: f64,
    /// For how many days it has been due; 0 since today.
    pub days_overdue: u32,
}

impl Schedule {
    /// Replays the attempts of one learner, in the order of when they were made; one that comes twice counts
    /// once, one that was skipped or schedules nothing does not count. A retention outside [`RETENTION`] is
    /// taken to its nearest end.
    pub fn replay<'a>(attempts: impl IntoIterator<Item = &'a Attempt>, retention: f64) -> Self {
        let mut replay = Replay::default();
        for attempt in attempts {
            replay.add(&attempt.into());
        }
        replay.finish(retention)
    }

    /// What is to be asked now, what is most forgotten first.
    pub fn due(&self, now: Timestamp) -> Vec<Due> {
        let is_due = |(unit, memory): (&Unit, &Memory)| {
            let days_overdue = memory.days(now).checked_sub(memory.interval_days)?;
            Some(Due { unit: unit.clone(), retrievability: memory.retrievability(now), days_overdue })
        };
        let mut due: Vec<Due> = self.units.iter().filter_map(is_due).collect();
        // Stable: of two that are as much forgotten the one with the lesser unit comes first.
        due.sort_by(|one, other| one.retrievability.total_cmp(&other.retrievability));
        due
    }

    /// How many units come due on each of the next days; the first is today, with all that is overdue.
    pub fn forecast(&self, now: Timestamp, n_days: usize) -> Vec<usize> {
        let mut n_due = vec![0; n_days];
        for memory in self.units.values() {
            if let Some(n) =
                usize::try_from(memory.due_in_days(now)).ok().and_then(|days| n_due.get_mut(days))
            {
                *n += 1;
            }
        }
        n_due
    }

    /// Every unit that was answered, and how well it is remembered.
    pub fn units(&self) -> impl ExactSizeIterator<Item = (&Unit, &Memory)> {
        self.units.iter()
    }

    fn memory(&self, unit: &Unit) -> Option<&Memory> {
        self.units.get(unit)
    }
}

impl Memory {
    /// The share of such units that would still be remembered, 0 to 1: FSRS-6's forgetting curve.
    pub fn retrievability(&self, now: Timestamp) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of a few thousand years fit")]
        let days = now.0.saturating_sub(self.last.0).max(0) as f64 / DAY as f64;
        #[expect(clippy::cast_possible_truncation, reason = "FSRS counts in f32")]
        let state = MemoryState { stability: self.stability as f32, difficulty: self.difficulty as f32 };
        #[expect(clippy::cast_possible_truncation, reason = "FSRS counts in f32")]
        let retrievability = current_retrievability(state, days as f32, FSRS6_DEFAULT_DECAY);
        f64::from(retrievability)
    }

    /// In how many days it is to be asked again; 0 where it is due.
    pub fn due_in_days(&self, now: Timestamp) -> u32 {
        self.interval_days.saturating_sub(self.days(now))
    }

    /// Days since it was answered.
    fn days(&self, now: Timestamp) -> u32 {
        days_between(self.last, now)
    }
}

/// Days from one moment to a later one, to the nearest whole one: what is done in the evening and again the
/// next morning is a day apart, what is done twice in one afternoon is not, in whatever time zone. A clock
/// set back counts as no time.
fn days_between(from: Timestamp, to: Timestamp) -> u32 {
    let days = (to.0.saturating_sub(from.0).max(0).saturating_add(DAY / 2)) / DAY;
    u32::try_from(days).unwrap_or(u32::MAX)
}

impl Record {
    /// A learner's schedule, for a share of units that is to be remembered; see [`Schedule::replay`].
    pub fn schedule(&self, profile: ProfileId, retention: f64) -> Result<Schedule, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/schedule.sql"))?;
            let mut rows = statement.query([profile.0])?;
            let mut replay = Replay::default();
            while let Some(row) = rows.next()? {
                replay.add_row(row)?;
            }
            Ok(replay.finish(retention))
        })
    }
}
