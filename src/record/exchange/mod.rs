//! One learner's record as one file, and merging such files: home, school and USB stick stay one history.
//!
//! The file is UTF-8 text, one JSON object a line: first a header that says whose it is, then settings,
//! sessions, attempts, remarks and flags, last how many lines there were, so that a file cut short is noticed.
//! It holds no PIN.
//!
//! Merging adds what is not there yet, by the ids that every row carries. In whatever order files are merged,
//! and however often, the history is the same. Name, badge, PIN and settings are not history: those of the
//! record that is merged into stay, and a learner new to it brings their own.

mod error;
mod export;
mod line;
mod merge;

pub use error::{ExchangeError, LineFault};
pub use export::Exported;
pub use merge::Merged;

/// How the file's name ends.
pub const EXTENSION: &str = "hearsay-record";

/// The version of the file that this program writes, and the newest it reads.
pub const VERSION: u64 = 1;

/// The longest line that is read, in bytes. The longest that is written is a session's plan, a few kilobytes.
pub const LINE_LIMIT: usize = 8 << 20;
