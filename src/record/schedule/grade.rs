//! From a mark, its evidence and the learner's own word to FSRS's four grades.

use crate::record::Confidence;

/// How well something was remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Not remembered, or hit upon by chance.
    Again = 1,
    /// In part.
    Hard = 2,
    /// Remembered.
    Good = 3,
    /// Remembered, known for sure and shown where it stands.
    Easy = 4,
}

/// Below this mark an answer was not remembered.
const HALF_KNOWN: f64 = 0.6;

/// From this mark on the evidence shown was the right place.
const RIGHT_PLACE: f64 = 0.8;

/// The grade of an answer: the table of `docs/schedule.md`, its rows from the top.
pub fn grade(mark: f64, evidence_mark: Option<f64>, confidence: Option<Confidence>) -> Grade {
    if mark < HALF_KNOWN || confidence == Some(Confidence::Guess) {
        return Grade::Again;
    }
    if mark < 1.0 {
        return Grade::Hard;
    }
    let is_shown = evidence_mark.is_some_and(|mark| mark >= RIGHT_PLACE);
    if is_shown && confidence == Some(Confidence::Sure) { Grade::Easy } else { Grade::Good }
}
