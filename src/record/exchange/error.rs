//! Why a record could not be written to a file, or a file not be merged.

use std::path::PathBuf;

use super::super::RecordError;
use super::LINE_LIMIT;
use crate::message;
use crate::pack::disk::DiskError;
use crate::words::{Message, Told};

/// What went wrong. Nothing of the file is in the record then.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// With the record.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// With the file.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// It does not begin as such a file does.
    #[error("{} is no learner's record", file.display())]
    NotARecord {
        /// The file.
        file: PathBuf,
    },
    /// A newer Hearsay wrote it.
    #[error("{} has version {found}", file.display())]
    Newer {
        /// The file.
        file: PathBuf,
        /// Its version.
        found: u64,
    },
    /// It ends before its last line.
    #[error("{} is cut short after line {line}", file.display())]
    CutShort {
        /// The file.
        file: PathBuf,
        /// The last line that is whole.
        line: u64,
    },
    /// A line says what cannot be.
    #[error("{} line {line}: {fault:?}", file.display())]
    Line {
        /// The file.
        file: PathBuf,
        /// Which, from 1.
        line: u64,
        /// What it says.
        fault: LineFault,
    },
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq)]
pub enum LineFault {
    /// It is no JSON, or none of the lines there are.
    Form(String),
    /// It is longer than [`LINE_LIMIT`].
    TooLong,
    /// An id that is no UUID, or a pack's id that is none.
    Id(String),
    /// A mark that is not from 0 to 1.
    Mark(f64),
    /// A time that no calendar reaches.
    Time(i64),
    /// A name that nobody can have.
    Name,
    /// A passage that ends before it starts.
    Passage,
    /// An answer without its session.
    NoSession(String),
    /// An id that belongs to another learner here.
    OfAnother(String),
    /// Lines follow the last one, or it counts wrong.
    Count,
}

impl From<rusqlite::Error> for ExchangeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Record(error.into())
    }
}

impl Told for ExchangeError {
    fn told(&self) -> Message {
        match self {
            Self::Record(error) => error.told(),
            Self::Disk(error) => error.told(),
            Self::NotARecord { file } => message!("exchange-no-record", file = file.display().to_string()),
            Self::Newer { file, .. } => message!("exchange-newer", file = file.display().to_string()),
            Self::CutShort { file, line } => {
                message!("exchange-cut-short", file = file.display().to_string(), line = *line)
            }
            Self::Line { file, line, fault } => message!(
                "exchange-line",
                file = file.display().to_string(),
                line = *line,
                what = fault.told()
            ),
        }
    }
}

impl Told for LineFault {
    fn told(&self) -> Message {
        match self {
            Self::Form(why) => message!("exchange-form", why = why),
            Self::TooLong => message!("exchange-too-long", megabytes = LINE_LIMIT >> 20),
            Self::Id(id) => message!("exchange-id", id = shortened(id)),
            Self::Mark(mark) => message!("exchange-mark", mark = mark.to_string()),
            Self::Time(time) => message!("exchange-time", time = time.to_string()),
            Self::Name => message!("exchange-name"),
            Self::Passage => message!("exchange-passage"),
            Self::NoSession(id) => message!("exchange-no-session", id = shortened(id)),
            Self::OfAnother(id) => message!("exchange-of-another", id = shortened(id)),
            Self::Count => message!("exchange-count"),
        }
    }
}

/// Somebody else's text, as much of it as a sentence bears.
fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(40).collect()
}
