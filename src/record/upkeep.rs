//! Keeping a record safe: a copy of the whole file, and whether it is sound.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use super::open::remove_if_there;
use super::{Record, RecordError, migrate};

/// What was found in a record.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Soundness {
    /// Learners, without those deleted.
    pub n_profiles: u64,
    /// Sessions.
    pub n_sessions: u64,
    /// Answers and skips.
    pub n_attempts: u64,
    /// What SQLite finds wrong, in its own words.
    pub damage: Vec<String>,
    /// Rows that refer to rows that are not there.
    pub n_orphans: u64,
    /// Tables, indices and triggers that should be there as they are made, and are not. Among the triggers are
    /// those that keep attempts append-only.
    pub missing: Vec<String>,
    /// Whether the newest results agree with the attempts they are derived from.
    pub is_derived_right: bool,
}

impl Soundness {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.damage.is_empty() && self.n_orphans == 0 && self.missing.is_empty() && self.is_derived_right
    }
}

impl Record {
    /// Copies the whole record, whoever else has it open, into a new file.
    pub fn back_up(&self, to: &Path) -> Result<(), RecordError> {
        if to.exists() {
            return Err(RecordError::Exists { file: to.to_path_buf() });
        }
        let name = to.to_str().ok_or_else(|| RecordError::PathNotText { path: to.to_path_buf() })?;
        // Written and synced by SQLite itself, with what still stands in the log.
        if let Err(error) = self.sql.execute("VACUUM INTO ?1", [name]) {
            // Half a backup takes room and helps nobody.
            remove_if_there(to).ok();
            return Err(RecordError::sqlite(to, error));
        }
        Ok(())
    }

    /// Looks at everything.
    pub fn soundness(&self) -> Result<Soundness, RecordError> {
        let should = {
            let mut fresh = Connection::open_in_memory()?;
            migrate::migrate(&mut fresh)?;
            schema(&fresh)?
        };
        self.read(|sql| {
            let is = schema(sql)?;
            let count = |query: &str| sql.query_row(query, [], |row| row.get::<_, i64>(0));
            let counted = |query: &str| count(query).map(i64::cast_unsigned);
            Ok(Soundness {
                n_profiles: counted("SELECT count(*) FROM profiles WHERE deleted IS NULL")?,
                n_sessions: counted("SELECT count(*) FROM sessions")?,
                n_attempts: counted("SELECT count(*) FROM attempts")?,
                damage: damage(sql)?,
                n_orphans: counted("SELECT count(*) FROM pragma_foreign_key_check")?,
                missing: should.difference(&is).map(|(name, _)| name.clone()).collect(),
                is_derived_right: count(include_str!("sql/latest_differs.sql"))? == 0,
            })
        })
    }
}

/// Name and text of everything in the schema that has a text.
fn schema(sql: &Connection) -> Result<BTreeSet<(String, String)>, RecordError> {
    let mut statement = sql.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

fn damage(sql: &Connection) -> Result<Vec<String>, RecordError> {
    let mut statement = sql.prepare("PRAGMA integrity_check(10)")?;
    let found = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    Ok(found.into_iter().filter(|line| line != "ok").collect())
}
