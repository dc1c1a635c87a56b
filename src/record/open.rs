//! Opening: make, check, migrate or repair the file, or say why it cannot be had.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::lock::Lock;
use super::migrate::{self, APPLICATION, SCHEMA};
use super::{PATIENCE, Place, Record, RecordError, Recovery, Timestamp, log, recover};
use crate::message;
use crate::words::{Message, Told};

/// Files up to this many bytes are checked whole at every start; larger ones after a run that ended badly.
const CHECKED_BYTES: u64 = 1 << 20;

/// A record, and what the learner should know about it.
#[derive(Debug)]
pub struct Opened {
    /// The record.
    pub record: Record,
    /// To be shown until read.
    pub notices: Vec<Notice>,
    /// Where the file as it was before a migration is.
    pub backup: Option<PathBuf>,
}

/// What the learner should know about the record after it was opened.
#[derive(Debug)]
pub enum Notice {
    /// The file was damaged: it was set aside, and what could be read is in a new one.
    Recovered(Recovery),
    /// There is no file: what is done now is gone when Hearsay is closed.
    NotKept(RecordError),
}

impl Told for Notice {
    fn told(&self) -> Message {
        match self {
            Self::Recovered(recovery) => recovery.told(),
            Self::NotKept(error) => message!("record-not-kept", reason = error.told()),
        }
    }
}

impl Record {
    /// Opens the record of a place, making folder and file where there are none. `now` is for the names of
    /// files set aside and backups. After an error [`Record::in_memory`] still lets the learner practise.
    pub fn open(place: &Place, now: Timestamp) -> Result<Opened, RecordError> {
        fs::create_dir_all(&place.folder).map_err(|error| RecordError::io(&place.folder, error))?;
        let lock = Lock::take(&place.folder)?;
        let file = place.file();
        let mut notices = Vec::new();
        let (sql, backup) = match connect(place, &lock, now) {
            Err(RecordError::Damaged { .. }) if !lock.is_sole() => return Err(RecordError::InUse { file }),
            Err(RecordError::Damaged { .. }) => {
                notices.push(Notice::Recovered(recover::recover(&file, now)?));
                connect(place, &lock, now)?
            }
            other => other?,
        };
        let mut record = Self { sql, file, _lock: Some(lock.share()?) };
        // What cannot be removed today is removed at another start.
        record.purge(now).ok();
        Ok(Opened { record, notices, backup })
    }

    /// Opens the record, or one in memory with a notice that says why. Fails only where there is no memory.
    pub fn open_or_practise(
        place: Result<Place, RecordError>,
        now: Timestamp,
    ) -> Result<Opened, RecordError> {
        place.and_then(|place| Self::open(&place, now)).or_else(|error| {
            let notices = vec![Notice::NotKept(error)];
            Ok(Opened { record: Self::in_memory()?, notices, backup: None })
        })
    }

    /// An empty record that is gone when it is dropped.
    pub fn in_memory() -> Result<Self, RecordError> {
        let mut sql = Connection::open_in_memory()?;
        plan_once(&sql)?;
        migrate::migrate(&mut sql)?;
        Ok(Self { sql, file: PathBuf::new(), _lock: None })
    }
}

/// Makes a new file with an empty schema, in which `then` may put rows. It gets its name only when it is whole.
pub(super) fn make(
    file: &Path,
    then: impl FnOnce(&Connection) -> Result<(), RecordError>,
) -> Result<PathBuf, RecordError> {
    let half_made = half_made(file);
    let remove = || {
        remove_if_there(&half_made)?;
        remove_if_there(&beside(&half_made, "-journal"))
    };
    remove()?;
    let build = || {
        let mut sql = Connection::open(&half_made)?;
        plan_once(&sql)?;
        // What is salvaged may come before what it refers to.
        sql.pragma_update(None, "foreign_keys", false)?;
        sql.pragma_update(None, "synchronous", "EXTRA")?;
        let transaction = sql.transaction()?;
        migrate::apply(&transaction)?;
        then(&transaction)?;
        Ok(transaction.commit()?)
    };
    if let Err(error) = build() {
        let error: RecordError = error;
        // What cannot be removed now is removed before the next try.
        remove().ok();
        return Err(error.at(file));
    }
    Ok(half_made)
}

/// Opens the file and brings it to this program's schema; also gives the backup, if one was made.
fn connect(place: &Place, lock: &Lock, now: Timestamp) -> Result<(Connection, Option<PathBuf>), RecordError> {
    let file = place.file();
    let io = |error| RecordError::io(&file, error);
    if !file.try_exists().map_err(io)? {
        put_new(&file)?;
    }
    let header = Header::read(&file).map_err(io)?;
    header.gate(&file)?;
    if lock.is_sole() && (header.len == 0 || recover::is_suspected(&file)) {
        return Err(RecordError::Damaged { file });
    }
    let is_checked = lock.is_sole() && (header.len <= CHECKED_BYTES || has_leftovers(&file));
    let work = || {
        let mut sql = Connection::open_with_flags(
            &file,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        if sql.is_readonly("main")? {
            return Err(RecordError::ReadOnly { file: file.clone() });
        }
        sql.busy_handler(Some(wait))?;
        plan_once(&sql)?;
        // Until the file is known to be ours and sound, closing must leave file and log as they are.
        sql.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        check(&sql, place, &header, is_checked).map_err(|error| error.or_damage(&file))?;
        sql.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        journal(&sql, place)?;
        if lock.is_sole() && !place.is_shared {
            // Without it the first answers are slower, no more.
            log::make_room(&file).ok();
        }
        let version = migrate::version(&sql)?;
        if version == SCHEMA {
            return Ok((sql, None));
        }
        if !lock.is_sole() {
            return Err(RecordError::InUse { file: file.clone() });
        }
        let backup =
            (version > 0).then(|| migrate::back_up(&sql, &place.folder, version, now)).transpose()?;
        migrate::migrate(&mut sql)?;
        Ok((sql, backup))
    };
    work().map_err(|error: RecordError| error.at(&file))
}

/// Keeps SQLite from planning a prepared statement anew whenever other values are bound to it: for the one that
/// adds an answer, with all its triggers, that took longer than the disk does.
fn plan_once(sql: &Connection) -> Result<(), RecordError> {
    sql.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Waits a little while another process writes. SQLite's own way of waiting sleeps longer each time, and
/// was seen to starve for seconds beside two windows that write without a pause.
fn wait(n_tries: i32) -> bool {
    const PAUSE: Duration = Duration::from_millis(1);
    std::thread::sleep(PAUSE);
    u128::try_from(n_tries).is_ok_and(|n_tries| n_tries < PATIENCE.as_millis())
}

/// Whether this is a sound record of a schema we know. Writes nothing.
fn check(sql: &Connection, place: &Place, header: &Header, whole: bool) -> Result<(), RecordError> {
    if place.is_shared && header.is_write_ahead {
        // The log's index is shared memory, which a network share has not: read it alone, without one.
        sql.query_row("PRAGMA locking_mode = EXCLUSIVE", [], |_| Ok(()))?;
    }
    let found = migrate::version(sql)?;
    let application: u32 = sql.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application == APPLICATION && found > SCHEMA {
        return Err(RecordError::Newer { file: place.file(), found, known: SCHEMA });
    }
    let n_tables: u32 = sql.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let is_ours = if found == 0 { n_tables == 0 } else { application == APPLICATION };
    let is_sound =
        !whole || sql.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))? == "ok";
    if is_ours && is_sound { Ok(()) } else { Err(RecordError::Damaged { file: place.file() }) }
}

/// Every commit waits for the disk, with a log where that is safe.
fn journal(sql: &Connection, place: &Place) -> Result<(), RecordError> {
    // macOS needs to be told that the disk's own cache counts.
    sql.pragma_update(None, "fullfsync", true)?;
    // What is deleted is overwritten.
    sql.query_row("PRAGMA secure_delete = ON", [], |_| Ok(()))?;
    sql.pragma_update(None, "foreign_keys", true)?;
    let wanted = if place.is_shared { "DELETE" } else { "WAL" };
    // What SQLite answers may be another mode, where the file system cannot do better. It is safe too.
    let mode: String = sql.query_row(&format!("PRAGMA journal_mode = {wanted}"), [], |row| row.get(0))?;
    // EXTRA also waits for the folder when a rollback journal goes: without it the last commit can come
    // undone. A log stays where it is.
    sql.pragma_update(None, "synchronous", if mode == "wal" { "FULL" } else { "EXTRA" })?;
    if place.is_shared {
        sql.query_row("PRAGMA locking_mode = NORMAL", [], |_| Ok(()))?;
        // The lock goes with the next read.
        sql.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    }
    Ok(())
}

/// Puts a new record in its place: the one of a repair that was cut short, if it is whole, else an empty one.
fn put_new(file: &Path) -> Result<(), RecordError> {
    let half_made = half_made(file);
    let is_whole = Header::read(&half_made).is_ok_and(|header| header.version == SCHEMA)
        && !beside(&half_made, "-journal").exists();
    let new = if is_whole { half_made } else { make(file, |_| Ok(()))? };
    fs::rename(&new, file).map_err(|error| RecordError::io(file, error))
}

/// What the first bytes of a file say, read without SQLite, which would open its log beside it.
struct Header {
    len: u64,
    version: u32,
    application: u32,
    is_write_ahead: bool,
}

impl Header {
    fn read(file: &Path) -> io::Result<Self> {
        let mut bytes = Vec::new();
        let opened = fs::File::open(file)?;
        let len = opened.metadata()?.len();
        opened.take(100).read_to_end(&mut bytes)?;
        let number = |at| {
            let bytes: Option<&[u8; 4]> = bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(0, |bytes| u32::from_be_bytes(*bytes))
        };
        let is_sqlite = bytes.starts_with(b"SQLite format 3\0");
        let of_sqlite = |number: u32| if is_sqlite { number } else { 0 };
        Ok(Self {
            len,
            version: of_sqlite(number(60)),
            application: of_sqlite(number(68)),
            is_write_ahead: is_sqlite && bytes.get(18) == Some(&2),
        })
    }

    /// Refuses a newer schema before the file is touched at all.
    fn gate(&self, file: &Path) -> Result<(), RecordError> {
        if self.application == APPLICATION && self.version > SCHEMA {
            return Err(RecordError::Newer { file: file.to_path_buf(), found: self.version, known: SCHEMA });
        }
        Ok(())
    }
}

/// Whether a log or journal was left behind: the last run did not end well.
fn has_leftovers(file: &Path) -> bool {
    ["-wal", "-journal"].iter().any(|end| fs::metadata(beside(file, end)).is_ok_and(|found| found.len() > 0))
}

fn half_made(file: &Path) -> PathBuf {
    file.with_extension("new.sqlite3")
}

/// The file with something after its name, as SQLite names its logs.
pub(super) fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// Removes a file of ours that may be missing.
pub(super) fn remove_if_there(file: &Path) -> Result<(), RecordError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(RecordError::io(file, error)),
        _ => Ok(()),
    }
}
