//! The schema: a numbered list of steps, each from one version to the next.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use super::open::remove_if_there;
use super::{RecordError, Timestamp, recover};

const MIGRATIONS: [&str; 4] = [
    include_str!("migrate/001_first.sql"),
    include_str!("migrate/002_latest.sql"),
    include_str!("migrate/003_learners.sql"),
    include_str!("migrate/004_statistics.sql"),
];

/// The schema version this program writes; kept in the file as SQLite's `user_version`.
pub const SCHEMA: u32 = 4;
const _: () = assert!(SCHEMA as usize == MIGRATIONS.len(), "one step per version");

/// "Hear": tells a record from other SQLite files.
pub(super) const APPLICATION: u32 = 0x4865_6172;

/// Brings an open file to [`SCHEMA`], all steps in one transaction.
pub(super) fn migrate(sql: &mut Connection) -> Result<(), RecordError> {
    let transaction = sql.transaction_with_behavior(TransactionBehavior::Immediate)?;
    apply(&transaction)?;
    transaction.commit()?;
    Ok(())
}

/// The steps that are missing, inside the caller's transaction.
pub(super) fn apply(sql: &Connection) -> Result<(), RecordError> {
    let done = usize::try_from(version(sql)?).unwrap_or(MIGRATIONS.len());
    for step in MIGRATIONS.iter().skip(done) {
        sql.execute_batch(step)?;
    }
    sql.pragma_update(None, "application_id", APPLICATION)?;
    sql.pragma_update(None, "user_version", SCHEMA)?;
    Ok(())
}

/// The schema version of an open file; 0 for an empty one.
pub(super) fn version(sql: &Connection) -> Result<u32, RecordError> {
    Ok(sql.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Copies an open file, as it is before a migration, into a new file beside it.
pub(super) fn back_up(
    sql: &Connection,
    folder: &Path,
    version: u32,
    now: Timestamp,
) -> Result<PathBuf, RecordError> {
    let backup = recover::free_name(folder, &format!("record-v{version}-{}", now.day()));
    let name = backup.to_str().ok_or_else(|| RecordError::PathNotText { path: backup.clone() })?;
    // Written and synced by SQLite itself, with what still stands in the log.
    if let Err(error) = sql.execute("VACUUM INTO ?1", [name]) {
        // Half a backup takes room and helps nobody.
        remove_if_there(&backup).ok();
        return Err(RecordError::sqlite(&backup, error));
    }
    Ok(backup)
}
