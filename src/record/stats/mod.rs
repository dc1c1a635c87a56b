//! What the answers say about the learner: pure functions over counts, and one question to the record that
//! gives these counts. Formulas and sources stand in `docs/statistics.md`.
//!
//! The counts are kept by triggers (`migrate/004_statistics.sql`), so that years of answers are read as quickly
//! as a week's. They come from the append-only attempts alone, in whatever order these were added.

mod accuracy;
mod calibration;
mod discernment;
mod mixups;
mod normal;
mod rate;

use rusqlite::{Connection, Row, named_params};

pub use accuracy::{Accuracy, Marks, Mean, SkillAccuracy, accuracy};
pub use calibration::{Calibration, ENOUGH_RATED, Rated, Word, calibration, wilson};
pub use discernment::{Counts, Discernment, ENOUGH_OF_EACH, Leaning};
pub use mixups::{CROSSED, Crossing, CrossingRow, Mixup, Taken, crossings, mixups};
pub use normal::{share_below, z};

use super::{Confidence, ProfileId, Record, RecordError, Timestamp};
use crate::pack::{PackId, SourceId};
use crate::quiz::Mark;
use crate::quiz::summary::{Advice, SkillMark, advice};

/// A week from Monday to Sunday (UTC), counted from that of 1 January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(pub i64);

/// An estimate with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// Which answers count.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Filter {
    /// Only those with this pack.
    pub pack: Option<PackId>,
    /// Only those of this week and later.
    pub since: Option<Week>,
}

/// What the answers say.
#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    /// How good they were.
    pub accuracy: Accuracy,
    /// Whether the learner knows what they know.
    pub calibration: Calibration,
    /// Whether they tell what was reported from what was not.
    pub counts: Counts,
    /// Who is taken for whom, the most frequent first.
    pub mixups: Vec<Mixup>,
    /// The same as a table for each pack with several mix-ups, the most confused pack first.
    pub crossings: Vec<Crossing>,
    /// Marked answers of this week, whatever the filter.
    pub n_this_week: u32,
    /// What to practise, the weakest skill first, by all answers of the record, whatever the filter.
    pub advice: Vec<Advice>,
    /// How many answers each skill has in the record, whatever the filter.
    pub in_all: Vec<SkillMark>,
}

impl Week {
    const DAY: i64 = 86_400_000;

    /// The week of a moment.
    pub fn of(moment: Timestamp) -> Self {
        Self((moment.0.div_euclid(Self::DAY) + 3).div_euclid(7))
    }

    /// The day it begins, such as `2026-08-03`.
    pub fn monday(self) -> String {
        self.start().day()
    }

    /// Its first moment.
    pub fn start(self) -> Timestamp {
        Timestamp((self.0 * 7 - 3) * Self::DAY)
    }
}

impl Record {
    /// What a learner's answers say. `now` tells which week this is.
    pub fn statistics(
        &self,
        profile: ProfileId,
        filter: &Filter,
        now: Timestamp,
    ) -> Result<Statistics, RecordError> {
        self.read(|sql| {
            let every = marks(sql, profile, &Filter::default())?;
            let wanted =
                if *filter == Filter::default() { every.clone() } else { marks(sql, profile, filter)? };
            let this_week = Week::of(now);
            let in_all = skill_marks(&accuracy(&every));
            let taken = taken(sql, profile, filter)?;
            Ok(Statistics {
                accuracy: accuracy(&wanted),
                calibration: calibration(&rated(sql, profile, filter)?),
                counts: counts(sql, profile, filter)?,
                mixups: mixups(&taken),
                crossings: crossings(&taken),
                n_this_week: every.iter().filter(|row| row.week == this_week).map(|row| row.n).sum(),
                advice: advice(&in_all),
                in_all,
            })
        })
    }
}

fn skill_marks(accuracy: &Accuracy) -> Vec<SkillMark> {
    let mark = |skill: &SkillAccuracy| {
        let mean = skill.all.value().and_then(Mark::new)?;
        Some(SkillMark { skill: skill.skill, n: usize::try_from(skill.all.n).ok()?, mean })
    };
    accuracy.skills.iter().filter_map(mark).collect()
}

fn marks(sql: &Connection, profile: ProfileId, filter: &Filter) -> Result<Vec<Marks>, RecordError> {
    /// Parts of a whole mark in the table.
    const WHOLE: f64 = 1e9;
    rows(sql, include_str!("../sql/stats_marks.sql"), profile, filter, |row| {
        let week = Week(row.get(0)?);
        Ok(Marks { week, skill: row.get(1)?, n: row.get(2)?, sum: row.get::<_, f64>(3)? / WHOLE })
    })
}

fn rated(sql: &Connection, profile: ProfileId, filter: &Filter) -> Result<Vec<Rated>, RecordError> {
    let rated = rows(sql, include_str!("../sql/stats_rated.sql"), profile, filter, |row| {
        let word: String = row.get(0)?;
        let confidence = Confidence::ALL.into_iter().find(|confidence| confidence.wire() == word);
        let n_options = Some(row.get(1)?).filter(|n| *n > 0);
        let (n, n_right) = (row.get(2)?, row.get(3)?);
        Ok(confidence.map(|confidence| Rated { confidence, n_options, n, n_right }))
    });
    Ok(rated?.into_iter().flatten().collect())
}

fn counts(sql: &Connection, profile: ProfileId, filter: &Filter) -> Result<Counts, RecordError> {
    let counts = rows(sql, include_str!("../sql/stats_stated.sql"), profile, filter, |row| {
        let (n_signal, hits) = (row.get(0)?, row.get(1)?);
        Ok(Counts { n_signal, hits, n_noise: row.get(2)?, false_alarms: row.get(3)? })
    });
    Ok(counts?.into_iter().next().unwrap_or_default())
}

fn taken(sql: &Connection, profile: ProfileId, filter: &Filter) -> Result<Vec<Taken>, RecordError> {
    rows(sql, include_str!("../sql/stats_taken.sql"), profile, filter, |row| {
        let (right, chosen) = (SourceId(row.get(1)?), SourceId(row.get(2)?));
        Ok(Taken { pack: PackId(row.get(0)?), right, chosen, n: row.get(3)? })
    })
}

fn rows<T>(
    sql: &Connection,
    query: &str,
    profile: ProfileId,
    filter: &Filter,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, RecordError> {
    let mut statement = sql.prepare_cached(query)?;
    let values = named_params! {
        ":profile": profile.0,
        ":pack": filter.pack.as_ref().map(PackId::as_str),
        ":week": filter.since.map_or(i64::MIN, |week| week.0),
    };
    Ok(statement.query_map(values, read)?.collect::<Result<_, _>>()?)
}
