//! From attempts to memory: each unit's answers in their order, through FSRS.

use std::collections::{BTreeMap, HashMap};

use fsrs::{FSRS, FSRSItem, FSRSReview, MemoryState};
use rusqlite::Row;

use super::unit::row_of;
use super::{Asked, Grade, LONGEST, Memory, RETENTION, Schedule, Unit, days_between, grade};
use crate::pack::{PackId, Skill};
use crate::quiz::Ref;
use crate::record::{Attempt, Confidence, Timestamp};

/// Attempts on their way to a schedule.
#[derive(Default)]
pub(super) struct Replay {
    /// Which answers are of one question, by everything that says what a question asks. None: it schedules
    /// nothing.
    questions: HashMap<String, Option<usize>>,
    asked: Vec<Asking>,
    /// Room for the key of one answer.
    key: String,
}

/// A question, and how it was answered.
struct Asking {
    unit: Unit,
    asked: Asked,
    answers: Vec<Answered>,
}

/// One answer that counts. Ordered as they were made; what was made at once, by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Answered {
    at: Timestamp,
    id: u128,
    grade: Grade,
}

/// What of an attempt counts.
pub(super) struct Given<'a> {
    id: &'a str,
    pack: &'a str,
    question: &'a str,
    kind: &'a str,
    skill: &'a str,
    about: About<'a>,
    mark: Option<f64>,
    evidence_mark: Option<f64>,
    confidence: Option<Confidence>,
    at: Timestamp,
}

/// The rows a question is about; read from JSON only where it was not met before.
#[derive(Clone, Copy)]
enum About<'a> {
    Rows(&'a [String]),
    Json(&'a str),
}

impl<'a> From<&'a Attempt> for Given<'a> {
    fn from(attempt: &'a Attempt) -> Self {
        let given = &attempt.given;
        Self {
            id: given.id.as_str(),
            pack: given.pack.as_str(),
            question: &given.question,
            kind: &given.kind,
            skill: &given.skill,
            about: About::Rows(&given.about),
            mark: given.mark,
            evidence_mark: given.evidence_mark,
            confidence: given.confidence,
            at: given.at,
        }
    }
}

impl Replay {
    /// Adds a row of `schedule.sql`.
    pub(super) fn add_row(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let text = |ix: usize| Ok::<_, rusqlite::Error>(row.get_ref(ix)?.as_str()?);
        let confidence = row.get_ref(8)?.as_str_or_null()?;
        self.add(&Given {
            id: text(0)?,
            pack: text(1)?,
            question: text(2)?,
            kind: text(3)?,
            skill: text(4)?,
            about: About::Json(text(5)?),
            mark: row.get(6)?,
            evidence_mark: row.get(7)?,
            confidence: confidence.and_then(Confidence::from_wire),
            at: Timestamp(row.get(9)?),
        });
        Ok(())
    }

    /// Adds an attempt, in any order.
    pub(super) fn add(&mut self, given: &Given<'_>) {
        let Some(mark) = given.mark else { return };
        let Some(question) = self.question(given) else { return };
        let Some(asking) = self.asked.get_mut(question) else { return };
        let grade = grade(mark, given.evidence_mark, given.confidence);
        asking.answers.push(Answered { at: given.at, id: number(given.id), grade });
    }

    /// The place of an attempt's question.
    fn question(&mut self, given: &Given<'_>) -> Option<usize> {
        self.key.clear();
        for part in [given.pack, given.question, given.kind, given.skill] {
            self.key.push_str(part);
            self.key.push('\0');
        }
        match given.about {
            About::Json(json) => self.key.push_str(json),
            About::Rows(rows) => rows.iter().for_each(|row| {
                self.key.push_str(row);
                self.key.push('\0');
            }),
        }
        if let Some(found) = self.questions.get(&self.key) {
            return *found;
        }
        let asking = asking(given);
        let place = asking.is_some().then_some(self.asked.len());
        self.asked.extend(asking);
        self.questions.insert(self.key.clone(), place);
        place
    }

    /// The schedule of everything that was added.
    pub(super) fn finish(self, retention: f64) -> Schedule {
        let mut asked = Vec::new();
        let mut units: BTreeMap<Unit, Vec<(Answered, usize)>> = BTreeMap::new();
        for asking in self.asked {
            let answers = asking.answers.into_iter().map(|answer| (answer, asked.len()));
            units.entry(asking.unit).or_default().extend(answers);
            asked.push(asking.asked);
        }
        let fsrs = FSRS::default();
        let retention = retention.clamp(*RETENTION.start(), *RETENTION.end());
        let remembered = units.into_iter().filter_map(|(unit, mut answers)| {
            answers.sort_unstable();
            answers.dedup_by_key(|(answer, _)| answer.id);
            Some((unit, memory(&fsrs, retention, &answers, &asked)?))
        });
        Schedule { units: remembered.collect() }
    }
}

fn memory(fsrs: &FSRS, retention: f64, answers: &[(Answered, usize)], asked: &[Asked]) -> Option<Memory> {
    let last = answers.last()?.0.at;
    let mut before = None;
    let reviews = answers.iter().map(|(answer, _)| FSRSReview {
        rating: answer.grade as u32,
        delta_t: before.replace(answer.at).map_or(0, |before| days_between(before, answer.at)),
    });
    let MemoryState { stability, difficulty } =
        fsrs.memory_state(FSRSItem { reviews: reviews.collect() }, None).ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "FSRS counts in f32")]
    let days = fsrs.next_interval(Some(stability), retention as f32, 0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped; a cast saturates")]
    let interval_days = (days.round() as u32).clamp(1, LONGEST);
    Some(Memory {
        stability: f64::from(stability),
        difficulty: f64::from(difficulty),
        last,
        interval_days,
        n_answers: answers.len(),
        asked: by_last_asked(answers, asked),
    })
}

/// Every question once, the one asked longest ago first.
fn by_last_asked(answers: &[(Answered, usize)], asked: &[Asked]) -> Vec<Asked> {
    let mut seen: Vec<&Asked> = Vec::new();
    for question in answers.iter().rev().filter_map(|(_, question)| asked.get(*question)) {
        if !seen.contains(&question) {
            seen.push(question);
        }
    }
    seen.into_iter().rev().cloned().collect()
}

fn asking(given: &Given<'_>) -> Option<Asking> {
    let read;
    let rows = match given.about {
        About::Rows(rows) => rows,
        About::Json(json) => {
            read = serde_json::from_str::<Vec<String>>(json).ok()?;
            &read
        }
    };
    let row = row_of(given.question, rows.iter().map(String::as_str))?;
    let skill = Skill::from_wire(given.skill)?;
    Some(Asking {
        unit: Unit { pack: PackId::from(given.pack), row: Ref(row.to_owned()), skill },
        asked: Asked { question: given.question.to_owned(), kind: given.kind.to_owned() },
        answers: Vec::new(),
    })
}

/// An id as a number: a UUID's own, so that ids made at once keep their order.
fn number(id: &str) -> u128 {
    id.bytes().filter(|byte| *byte != b'-').fold(0, |number, byte| {
        let digit = char::from(byte).to_digit(16).map_or_else(|| u128::from(byte), u128::from);
        number.rotate_left(4) ^ digit
    })
}
