//! Sessions: one sitting with one pack or a mixture of several, from its start to its end or until the power went.

use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

use super::attempt::{attempts_of, json_at};
use super::{Attempt, ProfileId, Record, RecordError, SessionId, Timestamp, Writer};
use crate::pack::PackId;

/// What stands in the file for a pack where a session mixes several.
const MIXTURE: &str = "";

/// A session as it was started.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Made by the caller with [`SessionId::new`].
    pub id: SessionId,
    /// Who practises.
    pub profile: ProfileId,
    /// With which pack; none where it mixes several.
    pub pack: Option<PackId>,
    /// In which revision; 0 where it mixes several.
    pub revision: u32,
    /// What its choices and orders were drawn from.
    pub seed: u64,
    /// The questions and options of the session, in whatever form the quiz gives them. Opaque here.
    pub plan: Value,
    /// When.
    pub started: Timestamp,
}

/// A session that has not ended, and what was answered in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Unfinished {
    /// As it was started.
    pub session: Session,
    /// By ordinal.
    pub attempts: Vec<Attempt>,
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// All was answered or skipped.
    Finished,
    /// The learner did not want to go on with it.
    Abandoned,
}

impl Record {
    /// The newest session of a profile that has not ended, of one pack or of any.
    pub fn unfinished_session(
        &self,
        profile: ProfileId,
        pack: Option<&PackId>,
    ) -> Result<Option<Unfinished>, RecordError> {
        self.unfinished(profile, pack.map(PackId::as_str))
    }

    /// The newest session of a profile that has not ended and mixes several packs.
    pub fn unfinished_mixture(&self, profile: ProfileId) -> Result<Option<Unfinished>, RecordError> {
        self.unfinished(profile, Some(MIXTURE))
    }

    fn unfinished(&self, profile: ProfileId, pack: Option<&str>) -> Result<Option<Unfinished>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(include_str!("sql/session_unfinished.sql"))?;
            let found = statement.query_row((profile.0, pack), row_to_session).optional()?;
            let Some(session) = found else { return Ok(None) };
            let attempts = attempts_of(sql, &session.id)?;
            Ok(Some(Unfinished { session, attempts }))
        })
    }

    /// See [`Writer::start_session`].
    pub fn start_session(&mut self, session: &Session) -> Result<(), RecordError> {
        self.write(|writer| writer.start_session(session))
    }

    /// See [`Writer::end_session`].
    pub fn end_session(
        &mut self,
        session: &SessionId,
        ending: Ending,
        now: Timestamp,
    ) -> Result<(), RecordError> {
        self.write(|writer| writer.end_session(session, ending, now))?;
        // A learner who reads a summary does not wait; in the midst of answers one would. It is no failure if
        // another window is reading.
        self.read(|sql| Ok(sql.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?)).ok();
        Ok(())
    }
}

impl Writer<'_> {
    /// Starts a session. Others of the same profile stay unfinished.
    pub fn start_session(&self, session: &Session) -> Result<(), RecordError> {
        if exists(self.sql, "SELECT 1 FROM sessions WHERE id = ?1", [session.id.as_str()])? {
            return Err(RecordError::SessionExists { session: session.id.clone() });
        }
        self.require_profile(session.profile)?;
        self.sql.prepare_cached(include_str!("sql/session_add.sql"))?.execute((
            session.id.as_str(),
            session.profile.0,
            session.pack.as_ref().map_or(MIXTURE, PackId::as_str),
            session.revision,
            session.seed.cast_signed(),
            session.plan.to_string(),
            session.started.0,
        ))?;
        Ok(())
    }

    /// Ends a session. One that has ended stays as it ended: another window may have been quicker.
    pub fn end_session(
        &self,
        session: &SessionId,
        ending: Ending,
        now: Timestamp,
    ) -> Result<(), RecordError> {
        if !exists(self.sql, "SELECT 1 FROM sessions WHERE id = ?1", [session.as_str()])? {
            return Err(RecordError::NoSession { session: session.clone() });
        }
        self.sql
            .prepare_cached("UPDATE sessions SET ended = ?2, abandoned = ?3 WHERE id = ?1 AND ended IS NULL")?
            .execute((session.as_str(), now.0, ending == Ending::Abandoned))?;
        Ok(())
    }
}

/// Whether a query has a row.
pub(super) fn exists(sql: &Connection, query: &str, values: impl rusqlite::Params) -> rusqlite::Result<bool> {
    sql.prepare_cached(query)?.exists(values)
}

fn row_to_session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: SessionId::read(row.get(0)?),
        profile: ProfileId(row.get(1)?),
        pack: Some(row.get(2)?).filter(|pack: &String| pack != MIXTURE).map(PackId),
        revision: row.get(3)?,
        seed: row.get::<_, i64>(4)?.cast_unsigned(),
        plan: json_at(row, 5)?,
        started: Timestamp(row.get(6)?),
    })
}
