//! Attempts: what was answered, append-only. Scores, schedules and graphs are derived from them.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, StatementStatus, named_params};
use serde_json::Value;

use super::session::exists;
use super::{AttemptId, ProfileId, Record, RecordError, SessionId, Timestamp, Writer};
use crate::pack::PackId;

/// How sure the learner was before the answer was marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A guess.
    Guess,
    /// Thinks so.
    ThinkSo,
    /// Sure.
    Sure,
}

impl Confidence {
    /// Every value, the least sure first.
    pub const ALL: [Self; 3] = [Self::Guess, Self::ThinkSo, Self::Sure];

    /// The word in files.
    pub const fn wire(self) -> &'static str {
        match self {
            Self::Guess => "guess",
            Self::ThinkSo => "think-so",
            Self::Sure => "sure",
        }
    }

    /// The value of a word in a file.
    pub fn from_wire(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|confidence| confidence.wire() == word)
    }
}

/// One answer, as the caller gives it. Kind, skill and ids of questions are the quiz's words of that day:
/// the record keeps them even where a later quiz knows them no more.
#[derive(Debug, Clone, PartialEq)]
pub struct NewAttempt {
    /// Made by the caller with [`AttemptId::new`].
    pub id: AttemptId,
    /// The session it belongs to, and by it the profile.
    pub session: SessionId,
    /// The question's pack: one session may mix several.
    pub pack: PackId,
    /// Id of the question.
    pub question: String,
    /// Hash of its prompt, right answers and evidence, in hexadecimal: progress belongs to both.
    pub content_hash: String,
    /// Kind of the question, such as `who-said`.
    pub kind: String,
    /// Skill it trains, such as `attribution`.
    pub skill: String,
    /// The ledger rows it is about, such as `statement:kim-lawful`.
    pub about: Vec<String>,
    /// The answer, from which the session is replayed; none where the question was skipped.
    pub response: Option<Value>,
    /// What was chosen, in terms that statistics over options can count.
    pub chosen: Option<Value>,
    /// What would have been right, in the same terms; none where there were no options.
    pub right: Option<Value>,
    /// How many options there were, where exactly one could be chosen.
    pub n_options: Option<u32>,
    /// 0 to 1; none where nothing was marked.
    pub mark: Option<f64>,
    /// Mark for the evidence shown, 0 to 1, where it was asked for.
    pub evidence_mark: Option<f64>,
    /// Where it was asked for.
    pub confidence: Option<Confidence>,
    /// From the question's first picture to the answer, in milliseconds.
    pub millis: u32,
    /// What this question's options and order were drawn from.
    pub seed: u64,
    /// When it was answered.
    pub at: Timestamp,
}

/// One answer, as it stands in the record.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// Its place in the session, from 0, in the order of adding.
    pub ordinal: u32,
    /// Whose.
    pub profile: ProfileId,
    /// As it was given.
    pub given: NewAttempt,
}

impl Record {
    /// See [`Writer::add_attempt`].
    pub fn add_attempt(&mut self, attempt: &NewAttempt) -> Result<u32, RecordError> {
        self.write(|writer| writer.add_attempt(attempt))
    }

    /// How often the statement that adds an attempt was planned anew: for tests.
    #[doc(hidden)]
    pub fn n_replanned(&self) -> Result<i32, RecordError> {
        let status = StatementStatus::RePrepare;
        self.read(|sql| Ok(sql.prepare_cached(include_str!("sql/attempt_add.sql"))?.get_status(status)))
    }

    /// The attempts of a session, by ordinal.
    pub fn attempts_of_session(&self, session: &SessionId) -> Result<Vec<Attempt>, RecordError> {
        self.read(|sql| attempts_of(sql, session))
    }

    /// Every attempt of a profile, by time, ordinal and id: the same order in every copy of a record. Read in portions, so that other
    /// windows can write meanwhile and years of answers need little memory.
    pub fn attempts(&self, profile: ProfileId) -> Attempts<'_> {
        Attempts {
            record: self,
            profile,
            after: Some((i64::MIN, 0, String::new())),
            portion: Vec::new().into_iter(),
        }
    }
}

impl Writer<'_> {
    /// Adds an answer and returns its ordinal. Once [`Record::write`] has returned it is on the disk.
    /// Refused: a mark outside 0 to 1, an id that is there already, a session that is not. A session that
    /// has ended takes further answers, for what a learner did is not thrown away.
    pub fn add_attempt(&self, attempt: &NewAttempt) -> Result<u32, RecordError> {
        for mark in [attempt.mark, attempt.evidence_mark].into_iter().flatten() {
            if !(0.0..=1.0).contains(&mark) {
                return Err(RecordError::Mark { mark, question: attempt.question.clone() });
            }
        }
        if exists(self.sql, "SELECT 1 FROM attempts WHERE id = ?1", [attempt.id.as_str()])? {
            return Err(RecordError::AttemptExists { attempt: attempt.id.clone() });
        }
        let about = Value::from(attempt.about.as_slice()).to_string();
        let ordinal = self
            .sql
            .prepare_cached(include_str!("sql/attempt_add.sql"))?
            .query_row(
                named_params! {
                    ":id": attempt.id.as_str(),
                    ":session": attempt.session.as_str(),
                    ":pack": attempt.pack.as_str(),
                    ":question": attempt.question,
                    ":content_hash": attempt.content_hash,
                    ":kind": attempt.kind,
                    ":skill": attempt.skill,
                    ":about": about,
                    ":response": attempt.response.as_ref().map(Value::to_string),
                    ":chosen": attempt.chosen.as_ref().map(Value::to_string),
                    ":right": attempt.right.as_ref().map(Value::to_string),
                    ":n_options": attempt.n_options,
                    ":mark": attempt.mark,
                    ":evidence_mark": attempt.evidence_mark,
                    ":confidence": attempt.confidence.map(Confidence::wire),
                    ":millis": attempt.millis,
                    ":seed": attempt.seed.cast_signed(),
                    ":at": attempt.at.0,
                },
                |row| row.get(0),
            )
            .optional()?;
        ordinal.ok_or_else(|| RecordError::NoSession { session: attempt.session.clone() })
    }
}

/// The attempts of a profile, see [`Record::attempts`]. Ends after the first error.
#[derive(Debug)]
pub struct Attempts<'r> {
    record: &'r Record,
    profile: ProfileId,
    /// The last row read; none after the last portion.
    after: Option<(i64, u32, String)>,
    portion: std::vec::IntoIter<Attempt>,
}

impl Attempts<'_> {
    /// Rows read at once.
    const PORTION: usize = 512;

    fn next_portion(&mut self, (at, ordinal, id): (i64, u32, String)) -> Result<(), RecordError> {
        let rows = self.record.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/attempts_page.sql"))?;
            let bounds = (self.profile.0, at, ordinal, id, Self::PORTION.cast_signed());
            let rows = statement.query_map(bounds, row_to_attempt)?;
            Ok(rows.collect::<Result<Vec<_>, _>>()?)
        })?;
        self.after = rows
            .last()
            .filter(|_| rows.len() == Self::PORTION)
            .map(|last| (last.given.at.0, last.ordinal, last.given.id.as_str().to_owned()));
        self.portion = rows.into_iter();
        Ok(())
    }
}

impl Iterator for Attempts<'_> {
    type Item = Result<Attempt, RecordError>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(attempt) = self.portion.next() {
            return Some(Ok(attempt));
        }
        let after = self.after.take()?;
        match self.next_portion(after) {
            Ok(()) => self.portion.next().map(Ok),
            Err(error) => Some(Err(error)),
        }
    }
}

/// The attempts of a session, by ordinal.
pub(super) fn attempts_of(sql: &Connection, session: &SessionId) -> Result<Vec<Attempt>, RecordError> {
    let mut statement = sql.prepare_cached(include_str!("sql/attempts_of_session.sql"))?;
    Ok(statement.query_map([session.as_str()], row_to_attempt)?.collect::<Result<_, _>>()?)
}

fn row_to_attempt(row: &Row<'_>) -> rusqlite::Result<Attempt> {
    Ok(Attempt {
        profile: ProfileId(row.get("profile")?),
        ordinal: row.get("ordinal")?,
        given: NewAttempt {
            id: AttemptId::read(row.get("id")?),
            session: SessionId::read(row.get("session")?),
            pack: PackId(row.get("pack")?),
            question: row.get("question")?,
            content_hash: row.get("content_hash")?,
            kind: row.get("kind")?,
            skill: row.get("skill")?,
            about: json_at(row, "about")?,
            response: optional_json_at(row, "response")?,
            chosen: optional_json_at(row, "chosen")?,
            right: optional_json_at(row, "right")?,
            n_options: row.get("n_options")?,
            mark: row.get("mark")?,
            evidence_mark: row.get("evidence_mark")?,
            confidence: confidence_at(row)?,
            millis: row.get("millis")?,
            seed: row.get::<_, i64>("seed")?.cast_unsigned(),
            at: Timestamp(row.get("at")?),
        },
    })
}

pub(super) fn confidence_at(row: &Row<'_>) -> rusqlite::Result<Option<Confidence>> {
    let word: Option<String> = row.get("confidence")?;
    Ok(word.as_deref().and_then(Confidence::from_wire))
}

/// The JSON in a column. What is none counts as damage, as a value of the wrong type does.
pub(super) fn json_at<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    column: impl rusqlite::RowIndex,
) -> rusqlite::Result<T> {
    parse_json(&row.get::<_, String>(column)?)
}

pub(super) fn optional_json_at(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<Value>> {
    row.get::<_, Option<String>>(column)?.as_deref().map(parse_json).transpose()
}

fn parse_json<T: serde::de::DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}
