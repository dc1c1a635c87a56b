//! What a command meets outside: streams, clock, chance, folders.

use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use crate::record::{Place, Places, RecordError, Timestamp};
use crate::words::{Message, Words};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done, warnings included.
    Done,
    /// An input has errors or cannot be read.
    BadInput,
    /// Wrong usage.
    BadUsage,
    /// Our own failure: disk, record.
    Failed,
}

impl Exit {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::BadInput => 1,
            Self::BadUsage => 2,
            Self::Failed => 3,
        }
    }
}

/// The world outside a command.
pub struct Outside<'o> {
    /// Standard output.
    pub out: &'o mut dyn Write,
    /// Standard error.
    pub err: &'o mut dyn Write,
    /// Standard input.
    pub input: &'o mut dyn BufRead,
    /// Whether somebody sits before standard output: colours are for them alone.
    pub is_terminal: bool,
    /// Says buttons and messages in the user's language.
    pub words: &'o Words,
    /// Reads the clock.
    pub clock: fn() -> Timestamp,
    /// Gives chance: seeds of sessions, random parts of ids.
    pub chance: fn() -> u64,
    /// Where the record may be.
    pub homes: Homes,
    /// Whether the reader of our output has gone, as `head` goes: nothing more is said then.
    pub is_deaf: bool,
}

/// Which folders the record may be in.
#[derive(Debug, Clone, Default)]
pub struct Homes {
    /// `--data`
    pub argument: Option<PathBuf>,
    /// `HEARSAY_DATA`
    pub variable: Option<OsString>,
    /// The program's own file.
    pub program: Option<PathBuf>,
    /// The platform's folder.
    pub platform: Option<PathBuf>,
}

impl Homes {
    /// The folder of the record.
    pub fn place(&self) -> Result<Place, RecordError> {
        Place::find(Places {
            argument: self.argument.as_deref(),
            variable: self.variable.as_deref(),
            program: self.program.as_deref(),
            platform: self.platform.as_deref(),
        })
    }
}

impl Outside<'_> {
    /// Prints text as it stands. That nobody reads on is no error; that it cannot be written is told once.
    pub fn print(&mut self, text: &str) -> Result<(), Exit> {
        if self.is_deaf {
            return Ok(());
        }
        match self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.is_deaf = true;
                Ok(())
            }
            Err(error) => {
                self.complain(&crate::message!("cli-cannot-write", why = error.to_string()));
                Err(Exit::Failed)
            }
        }
    }

    /// Prints a sentence and a line feed.
    pub fn say(&mut self, message: &Message) -> Result<(), Exit> {
        let line = self.words.say(message) + "\n";
        self.print(&line)
    }

    /// Says what is wrong, on standard error. Where even that cannot be written, nobody is left to be told.
    pub fn complain(&mut self, message: &Message) {
        let line = self.words.say(&crate::message!("cli-error", what = message.clone())) + "\n";
        let _ = self.err.write_all(line.as_bytes());
    }
}
