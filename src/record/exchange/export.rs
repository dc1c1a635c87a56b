//! Writing one learner's record to a file. Two records with the same history write the same lines.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;
use serde_json::Value;

use super::super::attempt::{confidence_at, json_at, optional_json_at};
use super::super::flag::Reason;
use super::super::{Badge, ProfileId, Record, RecordError};
use super::VERSION;
use super::error::ExchangeError;
use super::line::{Attempt, End, Flag, Header, Line, Remark, Session, Setting, Who};
use crate::pack::disk::{self, DiskError, Sink};

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Exported {
    /// How many answers and skips.
    pub n_attempts: u64,
}

impl Record {
    /// Writes a learner's record to a file, whole or not at all.
    pub fn export(&self, profile: ProfileId, file: &Path) -> Result<Exported, ExchangeError> {
        disk::write_with(file, |sink| {
            let written = write(&self.sql, profile, sink);
            match written {
                Err(ExchangeError::Record(error)) => self.sorted(Err(error)).map_err(ExchangeError::Record),
                other => other,
            }
        })
    }
}

/// Lines on their way to a file.
struct Lines<'s, 'f> {
    sink: &'s mut Sink<'f>,
    n_lines: u64,
}

impl Lines<'_, '_> {
    fn put(&mut self, line: &impl Serialize) -> Result<(), DiskError> {
        self.n_lines += 1;
        // What came out of JSON goes into it.
        let mut bytes = serde_json::to_vec(line).unwrap_or_default();
        bytes.push(b'\n');
        self.sink.put(&bytes)
    }

    /// Puts every row of a query.
    fn put_rows(
        &mut self,
        sql: &Connection,
        query: &str,
        profile: ProfileId,
        read: fn(&Row<'_>) -> rusqlite::Result<Line>,
    ) -> Result<u64, ExchangeError> {
        let mut statement = sql.prepare(query)?;
        let mut rows = statement.query([profile.0])?;
        let before = self.n_lines;
        while let Some(row) = rows.next()? {
            self.put(&read(row)?)?;
        }
        Ok(self.n_lines - before)
    }
}

fn write(sql: &Connection, profile: ProfileId, sink: &mut Sink<'_>) -> Result<Exported, ExchangeError> {
    // One moment of the record, whatever other windows write meanwhile.
    let moment = sql.unchecked_transaction()?;
    let who = moment
        .query_row(include_str!("../sql/export_profile.sql"), [profile.0], row_to_who)
        .optional()?
        .ok_or(RecordError::NoProfile { profile })?;
    let mut lines = Lines { sink, n_lines: 0 };
    lines.put(&Header { version: VERSION, profile: who })?;
    lines.n_lines = 0;
    lines.put_rows(&moment, include_str!("../sql/export_settings.sql"), profile, row_to_setting)?;
    lines.put_rows(&moment, include_str!("../sql/export_sessions.sql"), profile, row_to_session)?;
    let n_attempts =
        lines.put_rows(&moment, include_str!("../sql/export_attempts.sql"), profile, row_to_attempt)?;
    lines.put_rows(&moment, include_str!("../sql/export_remarks.sql"), profile, row_to_remark)?;
    lines.put_rows(&moment, include_str!("../sql/flags_of.sql"), profile, row_to_flag)?;
    let n_lines = lines.n_lines;
    lines.put(&Line::End(End { lines: n_lines }))?;
    Ok(Exported { n_attempts })
}

fn row_to_who(row: &Row<'_>) -> rusqlite::Result<Who> {
    let (colour, shape): (Option<String>, Option<String>) = (row.get(3)?, row.get(4)?);
    let badge = Badge::read(row.get(0)?, colour.as_deref(), shape.as_deref());
    Ok(Who {
        uid: row.get(1)?,
        name: row.get(2)?,
        colour: badge.colour.wire().to_owned(),
        shape: badge.shape.wire().to_owned(),
        created: row.get(5)?,
    })
}

fn row_to_setting(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line::Setting(Setting { key: row.get(0)?, value: json_at::<Value>(row, 1)? }))
}

fn row_to_session(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line::Session(Session {
        id: row.get(0)?,
        pack: row.get(1)?,
        revision: row.get(2)?,
        seed: row.get::<_, i64>(3)?.cast_unsigned(),
        plan: json_at(row, 4)?,
        started: row.get(5)?,
        ended: row.get(6)?,
        abandoned: row.get(7)?,
    }))
}

fn row_to_attempt(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line::Attempt(Box::new(Attempt {
        id: row.get("id")?,
        session: row.get("session")?,
        pack: row.get("pack")?,
        ordinal: row.get("ordinal")?,
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
        at: row.get("at")?,
    })))
}

fn row_to_remark(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line::Remark(Remark {
        id: row.get(0)?,
        pack: row.get(1)?,
        article: row.get(2)?,
        exact: row.get(3)?,
        start: row.get(4)?,
        end: row.get(5)?,
        note: row.get(6)?,
        removed: row.get(7)?,
        at: row.get(8)?,
    }))
}

fn row_to_flag(row: &Row<'_>) -> rusqlite::Result<Line> {
    let reason: String = row.get(4)?;
    Ok(Line::Flag(Flag {
        id: row.get(0)?,
        pack: row.get(1)?,
        question: row.get(2)?,
        content_hash: row.get(3)?,
        reason: Reason::from_wire(&reason),
        words: row.get(5)?,
        at: row.get(6)?,
    }))
}
