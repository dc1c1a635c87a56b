//! Flags: questions that a learner found wrong or confusing, kept for the teacher. Append-only.

use rusqlite::Row;

use super::session::exists;
use super::{FlagId, ProfileId, Record, RecordError, Timestamp, Writer};
use crate::pack::PackId;

/// What is the matter with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// What counts as right is not.
    Wrong,
    /// It is not clear what is asked.
    Confusing,
    /// As the learner's words say.
    Other,
}

impl Reason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Wrong, Self::Confusing, Self::Other];

    /// The word in files.
    pub const fn wire(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Confusing => "confusing",
            Self::Other => "other",
        }
    }

    /// The reason of a word. The schema knows no others.
    pub(super) fn from_wire(word: &str) -> Self {
        Self::ALL.into_iter().find(|reason| reason.wire() == word).unwrap_or(Self::Other)
    }
}

/// A question flagged by a learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// Made by the caller with [`FlagId::new`].
    pub id: FlagId,
    /// The pack of the question.
    pub pack: PackId,
    /// Id of the question.
    pub question: String,
    /// Its content, see [`super::NewAttempt::content_hash`].
    pub content_hash: String,
    /// What is the matter.
    pub reason: Reason,
    /// In the learner's words.
    pub words: Option<String>,
    /// When.
    pub at: Timestamp,
}

impl Record {
    /// Everything a learner flagged, the oldest first.
    pub fn flags(&self, profile: ProfileId) -> Result<Vec<Flag>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/flags_of.sql"))?;
            Ok(statement.query_map([profile.0], row_to_flag)?.collect::<Result<_, _>>()?)
        })
    }

    /// See [`Writer::add_flag`].
    pub fn add_flag(&mut self, profile: ProfileId, flag: &Flag) -> Result<(), RecordError> {
        self.write(|writer| writer.add_flag(profile, flag).map(drop))
    }
}

impl Writer<'_> {
    /// Adds a flag. One with an id that is there already is left as it is; whether it is new.
    pub fn add_flag(&self, profile: ProfileId, flag: &Flag) -> Result<bool, RecordError> {
        self.require_profile(profile)?;
        if exists(self.sql, "SELECT 1 FROM flags WHERE id = ?1", [flag.id.as_str()])? {
            return Ok(false);
        }
        self.sql.prepare_cached(include_str!("sql/flag_add.sql"))?.execute((
            flag.id.as_str(),
            profile.0,
            flag.pack.as_str(),
            &flag.question,
            &flag.content_hash,
            flag.reason.wire(),
            flag.words.as_deref().filter(|words| !words.is_empty()),
            flag.at.0,
        ))?;
        Ok(true)
    }
}

fn row_to_flag(row: &Row<'_>) -> rusqlite::Result<Flag> {
    let reason: String = row.get(4)?;
    Ok(Flag {
        id: FlagId::read(row.get(0)?),
        pack: PackId(row.get(1)?),
        question: row.get(2)?,
        content_hash: row.get(3)?,
        reason: Reason::from_wire(&reason),
        words: row.get(5)?,
        at: Timestamp(row.get(6)?),
    })
}
