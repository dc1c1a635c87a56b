//! Deleting a learner: hidden at once, brought back if wanted, and really gone some days later.
//!
//! Deleted bytes are overwritten in the file (SQLite's `secure_delete`). Copies made before, such as backups
//! and exports, are not touched.

use rusqlite::Connection;

use super::profile::name_key;
use super::session::exists;
use super::{ProfileId, Record, RecordError, Timestamp, Writer};

/// How many days a deleted learner can be brought back.
pub const UNDO_DAYS: u32 = 7;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A learner who was deleted and can still be brought back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    /// Their number in this record.
    pub id: ProfileId,
    /// Their name.
    pub name: String,
    /// When they were deleted.
    pub at: Timestamp,
}

impl Deleted {
    /// Whole days until they are gone, counted up: at least 1 as long as they are there.
    pub fn days_left(&self, now: Timestamp) -> u32 {
        let left = self.at.0.saturating_add(i64::from(UNDO_DAYS) * DAY_MS).saturating_sub(now.0);
        let days = left.saturating_add(DAY_MS - 1) / DAY_MS;
        u32::try_from(days).unwrap_or(1).clamp(1, UNDO_DAYS)
    }
}

impl Record {
    /// Everybody deleted who can still be brought back, the last deleted first.
    pub fn deleted_profiles(&self) -> Result<Vec<Deleted>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached(
                "SELECT id, name, deleted FROM profiles WHERE deleted IS NOT NULL ORDER BY deleted DESC, id",
            )?;
            let rows = statement.query_map([], |row| {
                Ok(Deleted { id: ProfileId(row.get(0)?), name: row.get(1)?, at: Timestamp(row.get(2)?) })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// See [`Writer::delete_profile`].
    pub fn delete_profile(&mut self, profile: ProfileId, now: Timestamp) -> Result<(), RecordError> {
        self.write(|writer| writer.delete_profile(profile, now))
    }

    /// See [`Writer::bring_back`].
    pub fn bring_back(&mut self, profile: ProfileId) -> Result<(), RecordError> {
        self.write(|writer| writer.bring_back(profile))
    }

    /// Removes for good whoever was deleted longer than [`UNDO_DAYS`] ago; how many. [`Record::open`] does it.
    pub fn purge(&mut self, now: Timestamp) -> Result<usize, RecordError> {
        let latest = now.0.saturating_sub(i64::from(UNDO_DAYS) * DAY_MS);
        let doomed = self.read(|sql| {
            let mut statement = sql.prepare_cached("SELECT id FROM profiles WHERE deleted <= ?1")?;
            Ok(statement.query_map([latest], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?)
        })?;
        if doomed.is_empty() {
            return Ok(0);
        }
        self.write(|writer| doomed.iter().try_for_each(|profile| remove(writer.sql, *profile)))?;
        // What the log still has goes as well, unless another window is reading it: then when that closes.
        self.read(|sql| Ok(sql.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?))?;
        Ok(doomed.len())
    }
}

impl Writer<'_> {
    /// Hides a learner, whose name is free from then on.
    pub fn delete_profile(&self, profile: ProfileId, now: Timestamp) -> Result<(), RecordError> {
        self.require_profile(profile)?;
        self.sql
            .prepare_cached(
                "UPDATE profiles SET deleted = ?2, name_key = uid WHERE id = ?1 AND deleted IS NULL",
            )?
            .execute((profile.0, now.0))?;
        Ok(())
    }

    /// Shows a deleted learner again, with a number after the name if somebody else has it now.
    pub fn bring_back(&self, profile: ProfileId) -> Result<(), RecordError> {
        self.require_profile(profile)?;
        let name: String =
            self.sql.query_row("SELECT name FROM profiles WHERE id = ?1", [profile.0], |row| row.get(0))?;
        let name = self.numbered_name(&name, Some(profile))?;
        self.sql
            .prepare_cached(
                "UPDATE profiles SET deleted = NULL, name = ?2, name_key = ?3
                 WHERE id = ?1 AND deleted IS NOT NULL",
            )?
            .execute((profile.0, &name, name_key(&name)))?;
        Ok(())
    }
}

impl Writer<'_> {
    /// Whether a learner is hidden.
    pub(super) fn is_deleted(&self, profile: ProfileId) -> Result<bool, RecordError> {
        let query = "SELECT 1 FROM profiles WHERE id = ?1 AND deleted IS NOT NULL";
        Ok(exists(self.sql, query, [profile.0])?)
    }
}

/// Removes a learner from every table that has a column for one.
fn remove(sql: &Connection, profile: i64) -> Result<(), RecordError> {
    sql.pragma_update(None, "defer_foreign_keys", true)?;
    let mut statement = sql.prepare_cached(include_str!("sql/tables_of_profiles.sql"))?;
    let tables = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    for table in tables {
        sql.execute(&format!("DELETE FROM {table} WHERE profile = ?1"), [profile])?;
    }
    // Last: that the learner is deleted is what lets the attempts go.
    sql.execute("DELETE FROM profiles WHERE id = ?1", [profile])?;
    Ok(())
}
