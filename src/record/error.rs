//! What can go wrong with the record, and what the learner is told about it.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::{AttemptId, ProfileId, SessionId};
use crate::message;
use crate::words::{Message, Told};

/// Why the record could not be opened, read or written. After any of them nothing of the failed step is
/// in the file. The path of an in-memory record is empty.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Neither an argument nor the platform names a folder.
    #[error("no folder for the record")]
    NoFolder,
    /// The folder, or a file in it, cannot be used.
    #[error("cannot use {}: {source}", file.display())]
    Unusable {
        /// The folder or file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Folder or file may be read but not written.
    #[error("{} is read-only", file.display())]
    ReadOnly {
        /// The folder or file.
        file: PathBuf,
    },
    /// No room on the disk.
    #[error("no room for {}", file.display())]
    Full {
        /// The folder or file.
        file: PathBuf,
    },
    /// Another process held a lock for longer than [`super::PATIENCE`].
    #[error("{} is locked", file.display())]
    Busy {
        /// The record's file.
        file: PathBuf,
    },
    /// Written by a newer Hearsay.
    #[error("{} has schema {found}, known is {known}", file.display())]
    Newer {
        /// The record's file, unchanged.
        file: PathBuf,
        /// Its schema version.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// Part of the file makes no sense. The next [`super::Record::open`] saves what can be read.
    #[error("{} is damaged", file.display())]
    Damaged {
        /// The record's file.
        file: PathBuf,
    },
    /// The file is damaged or of an older schema, and cannot be worked on while another window has it open.
    #[error("{} must be repaired or brought up to date, but is open elsewhere", file.display())]
    InUse {
        /// The record's file.
        file: PathBuf,
    },
    /// Anything else SQLite reports.
    #[error("{}: {source}", file.display())]
    Sqlite {
        /// The record's file.
        file: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// A mark that is not a number from 0 to 1.
    #[error("a mark of {mark} for {question}")]
    Mark {
        /// The mark given.
        mark: f64,
        /// The id of the question.
        question: String,
    },
    /// No such profile.
    #[error("no profile {}", profile.0)]
    NoProfile {
        /// The id looked for.
        profile: ProfileId,
    },
    /// No such session.
    #[error("no session {session}")]
    NoSession {
        /// The id looked for.
        session: SessionId,
    },
    /// The session is there already.
    #[error("session {session} exists")]
    SessionExists {
        /// The id given.
        session: SessionId,
    },
    /// The attempt is there already.
    #[error("attempt {attempt} exists")]
    AttemptExists {
        /// The id given.
        attempt: AttemptId,
    },
    /// A profile's name is empty or too long.
    #[error("a name of {len} characters")]
    NameLength {
        /// Characters in the name, without white space at its ends.
        len: usize,
        /// The most there may be.
        limit: usize,
    },
    /// Somebody has that name already, in capitals or not.
    #[error("a profile named {name} exists")]
    NameTaken {
        /// The name given.
        name: String,
    },
    /// A file that would have to be overwritten.
    #[error("{} exists", file.display())]
    Exists {
        /// The file.
        file: PathBuf,
    },
    /// A PIN that is not 4 to 8 digits.
    #[error("not a PIN")]
    PinForm,
    /// A path that is not Unicode, and could not be found again from a text file.
    #[error("{} is not Unicode", path.display())]
    PathNotText {
        /// The path given.
        path: PathBuf,
    },
}

impl RecordError {
    /// What the system said about a file or folder.
    pub(super) fn io(file: &Path, source: io::Error) -> Self {
        let file = file.to_path_buf();
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { file },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { file },
            _ => Self::Unusable { file, source },
        }
    }

    /// What SQLite said about the record's file.
    pub(super) fn sqlite(file: &Path, source: rusqlite::Error) -> Self {
        let file = file.to_path_buf();
        match source.sqlite_error_code() {
            _ if is_damage(&source) => Self::Damaged { file },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { file },
            Some(ErrorCode::DiskFull) => Self::Full { file },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Self::ReadOnly { file }
            }
            _ => Self::Sqlite { file, source },
        }
    }

    /// The error of a step that cannot fail in a sound file, so that only the disk, the memory or damage can
    /// be the reason.
    pub(super) fn or_damage(self, path: &Path) -> Self {
        match self.at(path) {
            Self::Sqlite { file, source } => match source.sqlite_error_code() {
                Some(ErrorCode::SystemIoFailure | ErrorCode::OutOfMemory) => Self::Sqlite { file, source },
                _ => Self::Damaged { file },
            },
            other => other,
        }
    }

    /// Puts in the file where SQLite's error came without it.
    pub(super) fn at(self, path: &Path) -> Self {
        match self {
            Self::Sqlite { file, source } if file.as_os_str().is_empty() => Self::sqlite(path, source),
            other => other,
        }
    }
}

/// A value of the wrong kind in a row is damage as well: the schema lets none in.
fn is_damage(source: &rusqlite::Error) -> bool {
    use ErrorCode::{DatabaseCorrupt, NotADatabase, TooBig};
    use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
    // Too big is what a row seems to be whose length is garbage; nothing we write comes near that.
    matches!(source.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase | TooBig))
        || matches!(
            source,
            FromSqlConversionFailure(..)
                | IntegralValueOutOfRange(..)
                | InvalidColumnType(..)
                | Utf8Error(..)
        )
}

/// For `?` inside the room; [`RecordError::at`] sorts it at the door.
impl From<rusqlite::Error> for RecordError {
    fn from(source: rusqlite::Error) -> Self {
        Self::Sqlite { file: PathBuf::new(), source }
    }
}

impl Told for RecordError {
    fn told(&self) -> Message {
        let name = |file: &Path| file.display().to_string();
        match self {
            Self::NoFolder => message!("record-no-folder"),
            Self::Unusable { file, source } => {
                message!("record-unusable", file = name(file), reason = source.to_string())
            }
            Self::ReadOnly { file } => message!("record-read-only", file = name(file)),
            Self::Full { file } => message!("record-full", file = name(file)),
            Self::Busy { file } => message!("record-busy", file = name(file)),
            Self::Newer { file, .. } => message!("record-newer", file = name(file)),
            Self::Damaged { file } => message!("record-damaged", file = name(file)),
            Self::InUse { file } => message!("record-in-use", file = name(file)),
            Self::Sqlite { file, source } => {
                message!("record-sqlite", file = name(file), reason = source.to_string())
            }
            Self::Mark { mark, question } => {
                message!("record-mark", mark = mark.to_string(), question = question)
            }
            Self::NoProfile { .. } => message!("record-no-profile"),
            Self::NoSession { session } => message!("record-no-session", session = session.as_str()),
            Self::SessionExists { session } => message!("record-session-exists", session = session.as_str()),
            Self::AttemptExists { attempt } => message!("record-attempt-exists", attempt = attempt.as_str()),
            Self::NameLength { len: 0, .. } => message!("record-name-empty"),
            Self::NameLength { limit, .. } => message!("record-name-too-long", limit = *limit),
            Self::NameTaken { name } => message!("record-name-taken", name = name),
            Self::Exists { file } => message!("record-exists", file = name(file)),
            Self::PinForm => message!(
                "record-pin-form",
                least = *super::Pin::DIGITS.start(),
                most = *super::Pin::DIGITS.end()
            ),
            Self::PathNotText { path } => message!("record-path-not-text", path = name(path)),
        }
    }
}
