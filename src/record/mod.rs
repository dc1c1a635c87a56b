//! What a learner did, in one SQLite file: profiles, settings, sessions and attempts.
//!
//! Attempts are append-only; scores and graphs are derived from them. Whatever [`Record::write`] has
//! returned from is on the disk (fsync), so an answer outlives a power cut that follows it. Two windows may
//! share a record: writing transactions are short and wait for one another up to [`PATIENCE`].
//! A damaged file is set aside, never deleted, and a file of a newer Hearsay is not touched.
//!
//! Absent from here: clocks, chance, the environment (all are arguments), and any rule of the quiz: plans,
//! responses and kinds of questions are kept as they were given. Only [`schedule`], [`sitting`] and [`stats`]
//! know the quiz.
//!
//! ```
//! use hearsay::record::{Record, Settings, Timestamp};
//! let mut record = Record::in_memory()?;
//! let profile = record.add_profile("Ada", Timestamp(0))?;
//! record.save_settings(Some(profile), &Settings { text_size_percent: 150, ..Settings::default() })?;
//! assert_eq!(record.settings(Some(profile))?.text_size_percent, 150);
//! # Ok::<(), hearsay::record::RecordError>(())
//! ```

mod attempt;
mod badge;
mod deletion;
mod error;
pub mod exchange;
mod flag;
mod id;
mod lock;
mod log;
mod migrate;
mod open;
mod pack_file;
mod pin;
mod place;
mod profile;
mod progress;
mod recover;
mod remark;
mod report;
mod scavenge;
pub mod schedule;
mod session;
mod settings;
pub mod sitting;
pub mod stats;
mod upkeep;

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

pub use attempt::{Attempt, Attempts, Confidence, NewAttempt};
pub use badge::{Badge, Colour, Shape};
pub use deletion::{Deleted, UNDO_DAYS};
pub use error::RecordError;
pub use flag::{Flag, Reason};
pub use id::{AttemptId, FlagId, ProfileId, ProfileUid, RemarkId, SessionId, Timestamp};
pub use migrate::SCHEMA;
pub use open::{Notice, Opened};
pub use pack_file::PackFile;
pub use pin::Pin;
pub use place::{Origin, Place, Places, is_network_share, is_remote_file_system, platform_folder};
pub use profile::{NAME_LIMIT, Profile};
pub use progress::{PackProgress, QuestionProgress};
pub use recover::Recovery;
pub use remark::Remark;
pub use report::{Report, SkillResult};
pub use session::{Ending, Session, Unfinished};
pub use settings::{ExtraTime, Look, Renderer, Settings};
pub use upkeep::Soundness;

/// How long a step waits for another process before it gives up with [`RecordError::Busy`].
pub const PATIENCE: Duration = Duration::from_secs(5);

/// An open record. Close it by dropping it.
pub struct Record {
    sql: Connection,
    /// Empty where the record is only in memory.
    file: PathBuf,
    /// Says to other processes that the file is in use. Dropped after the connection.
    _lock: Option<lock::Lock>,
}

/// What can be done in a transaction, see [`Record::write`].
#[derive(Debug)]
pub struct Writer<'r> {
    sql: &'r Connection,
}

/// How safely a record is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Durability {
    /// Whether it has a write-ahead log; else a rollback journal.
    pub is_write_ahead: bool,
    /// SQLite's `synchronous`: 2 waits for the disk at every commit, 3 for the folder too, which only a rollback
    /// journal needs.
    pub synchronous: u8,
}

impl Record {
    /// The one door for writing: what the closure does is written whole and is on the disk on return, or,
    /// after an error, not at all.
    pub fn write<T>(
        &mut self,
        work: impl FnOnce(&Writer<'_>) -> Result<T, RecordError>,
    ) -> Result<T, RecordError> {
        let done = transact(&mut self.sql, work);
        self.sorted(done)
    }

    /// The record's file; none where it is only in memory and goes when it is dropped.
    pub fn file(&self) -> Option<&Path> {
        Some(self.file.as_path()).filter(|file| !file.as_os_str().is_empty())
    }

    /// How safely it is written.
    pub fn durability(&self) -> Result<Durability, RecordError> {
        self.read(|sql| {
            let mode: String = sql.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
            let synchronous = sql.query_row("PRAGMA synchronous", [], |row| row.get(0))?;
            Ok(Durability { is_write_ahead: mode == "wal", synchronous })
        })
    }

    /// Makes this connection find the disk full once the file has `n_pages`: for tests.
    #[doc(hidden)]
    pub fn limit_pages(&self, n_pages: u32) -> Result<(), RecordError> {
        self.read(|sql| Ok(sql.query_row(&format!("PRAGMA max_page_count = {n_pages}"), [], |_| Ok(()))?))
    }

    /// Makes this connection wait for others no longer than this: for tests.
    #[doc(hidden)]
    pub fn limit_patience(&self, patience: Duration) -> Result<(), RecordError> {
        self.read(|sql| Ok(sql.busy_timeout(patience)?))
    }

    fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, RecordError>) -> Result<T, RecordError> {
        self.sorted(work(&self.sql))
    }

    /// The error with the file in it; damage is also left as a note for the next start.
    fn sorted<T>(&self, result: Result<T, RecordError>) -> Result<T, RecordError> {
        let error = match result {
            Ok(value) => return Ok(value),
            Err(error) => error.at(&self.file),
        };
        if matches!(error, RecordError::Damaged { .. }) && self.file().is_some() {
            recover::suspect(&self.file);
        }
        Err(error)
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record").field("file", &self.file).finish_non_exhaustive()
    }
}

fn transact<T, E: From<rusqlite::Error>>(
    sql: &mut Connection,
    work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
) -> Result<T, E> {
    // Immediate: a transaction that began by reading could not wait for another writer, only fail.
    let transaction = sql.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&Writer { sql: &transaction })?;
    transaction.commit()?;
    Ok(done)
}
