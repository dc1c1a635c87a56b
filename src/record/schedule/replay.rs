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
    /// Which question was answered, by everything that says what it asks. None: it schedules nothing.
    questions: HashMap<String, Option<Place>>,
    asked: Vec<Asked>,
    units: BTreeMap<Unit, usize>,
    answers: Vec<Vec<Answer>>,
    /// Room for the key of one answer.
    key: String,
}

/// Where a question stands in `asked`, and its unit in `answers`.
#[derive(Clone, Copy)]
struct Place {
    question: u32,
    unit: usize,
}

/// One answer that counts. Ordered as they were made; what was made at once, by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    at: Timestamp,
    /// Its two halves: a whole one would be kept at a multiple of 16 bytes.
    id: [u64; 2],
    question: u32,
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
        let Some(Place { question, unit }) = self.place(given) else { return };
        let grade = grade(mark, given.evidence_mark, given.confidence);
        if let Some(answers) = self.answers.get_mut(unit) {
            answers.push(Answer { at: given.at, id: halves(given.id), question, grade });
        }
    }

    /// The place of an attempt's question.
    fn place(&mut self, given: &Given<'_>) -> Option<Place> {
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
        let place = self.place_of_new(given);
        self.questions.insert(self.key.clone(), place);
        place
    }

    fn place_of_new(&mut self, given: &Given<'_>) -> Option<Place> {
        let unit = unit(given)?;
        let question = u32::try_from(self.asked.len()).ok()?;
        self.asked.push(Asked { question: given.question.to_owned(), kind: given.kind.to_owned() });
        let unit = *self.units.entry(unit).or_insert_with(|| {
            self.answers.push(Vec::new());
            self.answers.len() - 1
        });
        Some(Place { question, unit })
    }

    /// The schedule of everything that was added.
    pub(super) fn finish(mut self, retention: f64) -> Schedule {
        let fsrs = FSRS::default();
        let retention = retention.clamp(*RETENTION.start(), *RETENTION.end());
        let remembered = self.units.into_iter().filter_map(|(unit, ix)| {
            let answers = self.answers.get_mut(ix)?;
            answers.sort_unstable();
            answers.dedup_by_key(|answer| answer.id);
            Some((unit, memory(&fsrs, retention, answers, &self.asked)?))
        });
        Schedule { units: remembered.collect() }
    }
}

fn memory(fsrs: &FSRS, retention: f64, answers: &[Answer], asked: &[Asked]) -> Option<Memory> {
    let last = answers.last()?.at;
    let mut before = None;
    let reviews = answers.iter().map(|answer| FSRSReview {
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
fn by_last_asked(answers: &[Answer], asked: &[Asked]) -> Vec<Asked> {
    let mut questions: Vec<u32> = Vec::new();
    for answer in answers.iter().rev() {
        if !questions.contains(&answer.question) {
            questions.push(answer.question);
        }
    }
    let find = |question: &u32| asked.get(usize::try_from(*question).ok()?).cloned();
    questions.iter().rev().filter_map(find).collect()
}

fn unit(given: &Given<'_>) -> Option<Unit> {
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
    Some(Unit { pack: PackId::from(given.pack), row: Ref(row.to_owned()), skill })
}

/// An id as a number: a UUID's own, so that ids made at once keep their order.
fn halves(id: &str) -> [u64; 2] {
    let number = id.bytes().fold(0_u128, |number, byte| match byte {
        b'-' => number,
        b'0'..=b'9' => number << 4 | u128::from(byte - b'0'),
        b'a'..=b'f' => number << 4 | u128::from(byte - b'a' + 10),
        // No id that was made here.
        _ => number.rotate_left(8) ^ u128::from(byte),
    });
    #[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
    let low = number as u64;
    [(number >> 64) as u64, low]
}
