//! A damaged file: what can be read goes into a new one, and the old one is set aside, never deleted.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::open::{beside, make, remove_if_there};
use super::{RecordError, Timestamp, scavenge};
use crate::message;
use crate::words::{Message, Told};

/// What became of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// Where the damaged file is now.
    pub set_aside: PathBuf,
    /// Profiles in the new file.
    pub n_profiles: u32,
    /// Attempts in the new file.
    pub n_attempts: u32,
    /// Attempts known to be missing: numbers that the rest leave out. More may be.
    pub n_lost: u32,
}

impl Told for Recovery {
    fn told(&self) -> Message {
        let file = self.set_aside.display().to_string();
        message!("record-recovered", attempts = self.n_attempts, lost = self.n_lost, file = file)
    }
}

/// A table worth saving.
pub(super) struct Table {
    pub(super) name: &'static str,
    /// Its columns in order: `-` the row's number, `i` integer, `r` number, `t` text; a capital is never null.
    /// Those behind a stroke came later: rows of older files end before it.
    pub(super) columns: &'static str,
}

impl Table {
    /// How many columns it had at first, and how many it has.
    pub(super) fn n_columns(&self) -> (usize, usize) {
        let (first, later) = self.columns.split_once('|').unwrap_or((self.columns, ""));
        (first.len(), first.len() + later.len())
    }
}

/// What is referred to stands before what refers to it. What triggers keep is derived, and comes
/// back by itself.
const TABLES: [Table; 7] = [
    Table { name: "profiles", columns: "-TTI|tttti" },
    Table { name: "settings", columns: "iTT" },
    Table { name: "pack_files", columns: "-TI" },
    Table { name: "sessions", columns: "-TITIITIiI" },
    Table { name: "attempts", columns: "-TTITITTTTTttrrtIII|ti" },
    Table { name: "remarks", columns: "-TITTTIItII" },
    Table { name: "flags", columns: "-TITTTTtI" },
];

/// Replaces a damaged file by a new one with what can be read. The caller is its only user.
pub(super) fn recover(file: &Path, now: Timestamp) -> Result<Recovery, RecordError> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let set_aside = free_name(folder, &format!("record-damaged-{}", now.day()));
    let mut counts = (0_u32, 0_u32, 0_u32);
    // The new file is whole before the old one moves: a power cut in between leaves one of them.
    let new = make(file, |sql| {
        salvage(file, sql)?;
        counts = sql.query_row(include_str!("sql/recovered.sql"), [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        Ok(())
    })?;
    for end in ["-wal", "-shm", "-journal", ""] {
        let from = beside(file, end);
        if from.exists() {
            rename(&from, &beside(&set_aside, end))?;
        }
    }
    rename(&new, file)?;
    remove_if_there(&mark_of(file))?;
    let (n_profiles, n_attempts, n_lost) = counts;
    Ok(Recovery { set_aside, n_profiles, n_attempts, n_lost })
}

/// Notes that reading found damage, so that the next start repairs the file. If even that cannot be
/// written, the next start finds the damage as this one did.
pub(super) fn suspect(file: &Path) {
    drop(File::create(mark_of(file)));
}

/// Whether [`suspect`] was called for this file.
pub(super) fn is_suspected(file: &Path) -> bool {
    mark_of(file).exists()
}

/// A file name of which none is there yet.
pub(super) fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let plain = folder.join(format!("{stem}.sqlite3"));
    let numbered = (2_u32..).map(|n| folder.join(format!("{stem}-{n}.sqlite3")));
    std::iter::once(plain.clone()).chain(numbered).find(|name| !name.exists()).unwrap_or(plain)
}

fn mark_of(file: &Path) -> PathBuf {
    file.with_extension("damaged")
}

fn rename(from: &Path, to: &Path) -> Result<(), RecordError> {
    fs::rename(from, to).map_err(|error| RecordError::io(from, error))
}

/// Reads first with SQLite, which knows the log and what is newest; then, where it had to give up, page by
/// page whatever is still a row.
fn salvage(file: &Path, to: &Connection) -> Result<(), RecordError> {
    let from = connect(file).ok();
    let is_whole = |table: &Table| match &from {
        Some(from) => copy(from, table, to),
        None => Ok(false),
    };
    let mut torn = Vec::new();
    for table in &TABLES {
        if !is_whole(table)? {
            torn.push(table);
        }
    }
    drop(from);
    if !torn.is_empty() {
        let rows = scavenge::rows(file, &torn);
        for (table, rows) in torn.iter().zip(rows) {
            for row in rows {
                put(to, table, row)?;
            }
        }
    }
    to.execute_batch(include_str!("sql/recover_orphans.sql"))?;
    Ok(())
}

fn connect(file: &Path) -> rusqlite::Result<Connection> {
    let from = Connection::open(file)?;
    // What is set aside stays as it was found.
    from.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    from.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    from.pragma_update(None, "cell_size_check", true)?;
    Ok(from)
}

/// Copies a table until reading fails. Whether it came to the end; an error is one of the new file.
fn copy(from: &Connection, table: &Table, to: &Connection) -> Result<bool, RecordError> {
    let name = table.name;
    // Without an index, which may be what is damaged.
    let Ok(mut statement) = from.prepare(&format!("SELECT * FROM {name} NOT INDEXED ORDER BY rowid")) else {
        return Ok(false);
    };
    let n_columns = statement.column_count();
    let Ok(mut rows) = statement.query([]) else { return Ok(false) };
    loop {
        match rows.next() {
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
            Ok(Some(row)) => {
                let values: Result<Vec<Value>, _> = (0..n_columns).map(|ix| row.get(ix)).collect();
                // Else it is text that is not UTF-8: the row is lost, the next may be sound.
                if let Ok(values) = values {
                    put(to, table, values)?;
                }
            }
        }
    }
}

/// Puts a row into the new file, unless its place is taken or the schema refuses it.
fn put(to: &Connection, table: &Table, mut values: Vec<Value>) -> Result<(), RecordError> {
    let (first, all) = table.n_columns();
    if values.len() == first {
        values.resize(all, Value::Null);
    }
    let gaps = vec!["?"; values.len()].join(", ");
    let Ok(mut insert) = to.prepare_cached(&format!("INSERT OR IGNORE INTO {} VALUES ({gaps})", table.name))
    else {
        // Another number of columns than any schema has.
        return Ok(());
    };
    match insert.execute(params_from_iter(values)) {
        Err(error) if !is_refusal(&error) => Err(error.into()),
        _ => Ok(()),
    }
}

fn is_refusal(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode::{ConstraintViolation, TypeMismatch};
    matches!(error.sqlite_error_code(), Some(ConstraintViolation | TypeMismatch))
}
