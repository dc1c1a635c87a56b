//! Merging a learner's file into a record.

use std::io::{BufRead, Read};
use std::path::Path;

use rusqlite::{OptionalExtension, named_params};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::super::profile::name_key;
use super::super::{Confidence, FlagId, ProfileId, Record, RemarkId, Settings, Timestamp, Writer, transact};
use super::error::{ExchangeError, LineFault};
use super::line::{AnyHeader, Attempt, Flag, Header, Line, Remark, Session, Setting, Who};
use super::{LINE_LIMIT, VERSION};
use crate::pack::disk::{self, DiskError};
use crate::pack::{ArticleId, PackId};

/// What a file brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Whose history it is part of now.
    pub profile: ProfileId,
    /// Their name here.
    pub name: String,
    /// Their name in the file, where somebody else has that here.
    pub taken_name: Option<String>,
    /// Whether they were not in this record before.
    pub is_new: bool,
    /// Answers and skips that were not here.
    pub n_attempts: u64,
    /// Remarks and flags that were not here, or newer there.
    pub n_notes: u64,
}

impl Record {
    /// Merges a learner's file: everything that is not here yet, or, after an error, nothing.
    pub fn merge(&mut self, file: &Path) -> Result<Merged, ExchangeError> {
        let mut lines = Lines { from: disk::open(file)?, file, line: 0 };
        let merged = transact(&mut self.sql, |writer| merge(writer, &mut lines));
        match merged {
            Err(ExchangeError::Record(error)) => self.sorted(Err(error)).map_err(ExchangeError::Record),
            other => other,
        }
    }
}

/// The lines of a file, read one by one.
struct Lines<'f, R> {
    from: R,
    file: &'f Path,
    /// The number of the line read last.
    line: u64,
}

impl<R: BufRead> Lines<'_, R> {
    /// The next line, without its end; none after the last. Never more than [`LINE_LIMIT`] bytes.
    fn next(&mut self) -> Result<Option<Vec<u8>>, ExchangeError> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(LINE_LIMIT).unwrap_or(u64::MAX);
        let mut limited = (&mut self.from).take(limit);
        let read = limited.read_until(b'\n', &mut bytes);
        read.map_err(|source| DiskError::Read { path: self.file.to_owned(), source })?;
        if bytes.is_empty() {
            return Ok(None);
        }
        self.line += 1;
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
            return Ok(Some(bytes));
        }
        let is_long = bytes.len() >= LINE_LIMIT;
        Err(if is_long { self.at(LineFault::TooLong) } else { self.cut_short(self.line - 1) })
    }

    fn parse<T: DeserializeOwned>(&self, bytes: &[u8]) -> Result<T, ExchangeError> {
        serde_json::from_slice(bytes).map_err(|error| self.at(LineFault::Form(error.to_string())))
    }

    fn header(&mut self) -> Result<Who, ExchangeError> {
        let file = || self.file.to_owned();
        let no_record = ExchangeError::NotARecord { file: file() };
        let Ok(Some(bytes)) = self.next() else { return Err(no_record) };
        match serde_json::from_slice(&bytes) {
            Ok(AnyHeader { version }) if version > VERSION => {
                return Err(ExchangeError::Newer { file: self.file.to_owned(), found: version });
            }
            Ok(_) => {}
            Err(_) => return Err(no_record),
        }
        let header: Header = self.parse(&bytes)?;
        header.profile.check().map_err(|fault| self.at(fault))?;
        Ok(header.profile)
    }

    fn at(&self, fault: LineFault) -> ExchangeError {
        ExchangeError::Line { file: self.file.to_owned(), line: self.line, fault }
    }

    fn cut_short(&self, line: u64) -> ExchangeError {
        ExchangeError::CutShort { file: self.file.to_owned(), line }
    }
}

/// Why a line does not get in: it, or the record.
enum Refusal {
    Fault(LineFault),
    Record(super::super::RecordError),
}

impl From<LineFault> for Refusal {
    fn from(fault: LineFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<super::super::RecordError> for Refusal {
    fn from(error: super::super::RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Record(error.into())
    }
}

fn merge<R: BufRead>(writer: &Writer<'_>, lines: &mut Lines<'_, R>) -> Result<Merged, ExchangeError> {
    let who = lines.header()?;
    let mut merged = find_or_add(writer, &who)?;
    let mut n_lines = 0;
    loop {
        let Some(bytes) = lines.next()? else { return Err(lines.cut_short(lines.line)) };
        let line: Line = lines.parse(&bytes)?;
        line.check().map_err(|fault| lines.at(fault))?;
        if let Line::End(end) = line {
            let is_last = end.lines == n_lines && lines.next()?.is_none();
            return if is_last { Ok(merged) } else { Err(lines.at(LineFault::Count)) };
        }
        n_lines += 1;
        put(writer, &mut merged, line).map_err(|refusal| match refusal {
            Refusal::Fault(fault) => lines.at(fault),
            Refusal::Record(error) => error.into(),
        })?;
    }
}

fn put(writer: &Writer<'_>, merged: &mut Merged, line: Line) -> Result<(), Refusal> {
    let profile = merged.profile;
    match line {
        Line::Setting(setting) if merged.is_new => put_setting(writer, profile, &setting)?,
        Line::Setting(_) | Line::End(_) => {}
        Line::Session(session) => put_session(writer, profile, &session)?,
        Line::Attempt(attempt) => merged.n_attempts += u64::from(put_attempt(writer, profile, &attempt)?),
        Line::Remark(remark) => merged.n_notes += u64::from(put_remark(writer, profile, remark)?),
        Line::Flag(flag) => merged.n_notes += u64::from(put_flag(writer, profile, flag)?),
    }
    Ok(())
}

/// The learner with the file's id, brought back if deleted; else a new one.
fn find_or_add(writer: &Writer<'_>, who: &Who) -> Result<Merged, ExchangeError> {
    let known: Option<i64> = writer
        .sql
        .query_row("SELECT id FROM profiles WHERE uid = ?1", [&who.uid], |row| row.get(0))
        .optional()?;
    let profile = match known.map(ProfileId) {
        Some(profile) => {
            if writer.is_deleted(profile)? {
                writer.bring_back(profile)?;
            }
            profile
        }
        None => {
            let name = writer.numbered_name(&who.name, None)?;
            writer.sql.prepare_cached(include_str!("../sql/profile_merge.sql"))?.execute((
                &who.uid,
                &name,
                name_key(&name),
                &who.colour,
                &who.shape,
                who.created,
            ))?;
            ProfileId(writer.sql.last_insert_rowid())
        }
    };
    let name: String =
        writer.sql.query_row("SELECT name FROM profiles WHERE id = ?1", [profile.0], |row| row.get(0))?;
    let is_new = known.is_none();
    let taken_name = (is_new && name != who.name.trim()).then(|| who.name.trim().to_owned());
    Ok(Merged { profile, name, taken_name, is_new, n_attempts: 0, n_notes: 0 })
}

fn put_setting(writer: &Writer<'_>, profile: ProfileId, setting: &Setting) -> Result<(), Refusal> {
    if !Settings::is_of_machine(&setting.key) {
        writer.sql.prepare_cached(include_str!("../sql/setting_put.sql"))?.execute((
            profile.0,
            &setting.key,
            setting.value.to_string(),
        ))?;
    }
    Ok(())
}

/// A session that is here already only learns that it has ended.
fn put_session(writer: &Writer<'_>, profile: ProfileId, session: &Session) -> Result<(), Refusal> {
    let owner = owner(writer, "SELECT profile FROM sessions WHERE id = ?1", &session.id)?;
    of_another(owner, profile, &session.id)?;
    if owner.is_none() {
        writer.sql.prepare_cached(include_str!("../sql/session_add.sql"))?.execute((
            &session.id,
            profile.0,
            &session.pack,
            session.revision,
            session.seed.cast_signed(),
            session.plan.to_string(),
            session.started,
        ))?;
    }
    if let Some(ended) = session.ended {
        writer.sql.prepare_cached(include_str!("../sql/session_merge_end.sql"))?.execute((
            &session.id,
            ended,
            session.abandoned,
        ))?;
    }
    Ok(())
}

/// Whether the attempt is new.
fn put_attempt(writer: &Writer<'_>, profile: ProfileId, attempt: &Attempt) -> Result<bool, Refusal> {
    let of_session = owner(writer, "SELECT profile FROM sessions WHERE id = ?1", &attempt.session)?;
    of_another(of_session, profile, &attempt.session)?;
    if of_session.is_none() {
        return Err(LineFault::NoSession(attempt.session.clone()).into());
    }
    let here = owner(writer, "SELECT profile FROM attempts WHERE id = ?1", &attempt.id)?;
    of_another(here, profile, &attempt.id)?;
    if here.is_some() {
        return Ok(false);
    }
    writer.sql.prepare_cached(include_str!("../sql/attempt_merge.sql"))?.execute(named_params! {
        ":id": attempt.id,
        ":session": attempt.session,
        ":profile": profile.0,
        ":pack": attempt.pack,
        ":ordinal": attempt.ordinal,
        ":question": attempt.question,
        ":content_hash": attempt.content_hash,
        ":kind": attempt.kind,
        ":skill": attempt.skill,
        ":about": Value::from(attempt.about.as_slice()).to_string(),
        ":response": attempt.response.as_ref().map(Value::to_string),
        ":chosen": attempt.chosen.as_ref().map(Value::to_string),
        ":right": attempt.right.as_ref().map(Value::to_string),
        ":n_options": attempt.n_options,
        ":mark": attempt.mark,
        ":evidence_mark": attempt.evidence_mark,
        ":confidence": attempt.confidence.map(Confidence::wire),
        ":millis": attempt.millis,
        ":seed": attempt.seed.cast_signed(),
        ":at": attempt.at,
    })?;
    Ok(true)
}

fn put_remark(writer: &Writer<'_>, profile: ProfileId, remark: Remark) -> Result<bool, Refusal> {
    let here = owner(writer, "SELECT profile FROM remarks WHERE id = ?1", &remark.id)?;
    of_another(here, profile, &remark.id)?;
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let (start, end) = (size(remark.start), size(remark.end));
    let is_removed = remark.removed;
    let remark = super::super::Remark {
        id: RemarkId::read(remark.id),
        pack: PackId(remark.pack),
        article: ArticleId(remark.article),
        exact: remark.exact,
        start,
        end,
        note: remark.note,
        at: Timestamp(remark.at),
    };
    Ok(writer.merge_remark(profile, &remark, is_removed)?)
}

fn put_flag(writer: &Writer<'_>, profile: ProfileId, flag: Flag) -> Result<bool, Refusal> {
    let here = owner(writer, "SELECT profile FROM flags WHERE id = ?1", &flag.id)?;
    of_another(here, profile, &flag.id)?;
    let flag = super::super::Flag {
        id: FlagId::read(flag.id),
        pack: PackId(flag.pack),
        question: flag.question,
        content_hash: flag.content_hash,
        reason: flag.reason,
        words: flag.words,
        at: Timestamp(flag.at),
    };
    Ok(writer.add_flag(profile, &flag)?)
}

fn owner(writer: &Writer<'_>, query: &str, id: &str) -> rusqlite::Result<Option<ProfileId>> {
    let found = writer.sql.prepare_cached(query)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(found.map(ProfileId))
}

fn of_another(owner: Option<ProfileId>, profile: ProfileId, id: &str) -> Result<(), LineFault> {
    match owner {
        Some(owner) if owner != profile => Err(LineFault::OfAnother(id.to_owned())),
        _ => Ok(()),
    }
}
