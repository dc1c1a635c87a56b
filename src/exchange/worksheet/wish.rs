//! What somebody wants on paper, and why it cannot be had.

use super::sheet::Paper;
use crate::message;
use crate::words::{Message, Told};

/// A file format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// To print.
    Pdf,
    /// To edit.
    Docx,
    /// To put on a page of the web.
    Html,
}

/// What stands on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Part {
    /// The article and the questions, for the class.
    #[default]
    Worksheet,
    /// The answers, for the teacher.
    Key,
    /// The position grid alone, to fill in.
    Grid,
    /// The position grid, filled.
    FilledGrid,
}

/// Which questions stand on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Questions {
    /// Those of the pack's assignment; without one as many as a session has.
    #[default]
    Assigned,
    /// At most so many, mixed as in a session.
    AtMost(usize),
    /// All of the pack.
    All,
}

/// One of four sheets with the same questions in other orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// The fourth.
    D,
}

/// What is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wish {
    /// Sheet or key.
    pub part: Part,
    /// Without one everything stands in the pack's order.
    pub variant: Option<Variant>,
    /// What picks wrong options, and the orders of variants.
    pub seed: u64,
    /// Which questions.
    pub questions: Questions,
    /// The paper.
    pub paper: Paper,
    /// Whether in large print.
    pub is_large: bool,
}

/// Why a pack cannot be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// Nothing can be asked.
    #[error("{title} holds no question and no article")]
    Nothing {
        /// The pack's title.
        title: String,
    },
    /// There is no grid to print.
    #[error("no two sources of {title} take positions")]
    NoGrid {
        /// The pack's title.
        title: String,
    },
    /// A library failed on its own data.
    #[error("the file cannot be made: {why}")]
    Failed {
        /// The library's words.
        why: String,
    },
}

impl Told for PaperError {
    fn told(&self) -> Message {
        match self {
            Self::Nothing { title } => message!("paper-nothing", title = title),
            Self::NoGrid { title } => message!("paper-no-grid", title = title),
            Self::Failed { why } => message!("paper-failed", why = why),
        }
    }
}

impl Format {
    /// All, the one that prints best first.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Docx, Self::Html];

    /// Its word on the command line, and the ending of its files.
    pub fn wire(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
        }
    }
}

impl Part {
    /// All.
    pub const ALL: [Self; 4] = [Self::Worksheet, Self::Key, Self::Grid, Self::FilledGrid];

    /// Its word on the command line and in the names of files.
    pub fn wire(self) -> &'static str {
        match self {
            Self::Worksheet => "worksheet",
            Self::Key => "key",
            Self::Grid => "grid",
            Self::FilledGrid => "grid-key",
        }
    }

    /// Whether what is right stands on it.
    pub fn is_answered(self) -> bool {
        match self {
            Self::Key | Self::FilledGrid => true,
            Self::Worksheet | Self::Grid => false,
        }
    }

    /// Whether each variant has one of its own.
    pub fn varies(self) -> bool {
        match self {
            Self::Worksheet | Self::Key => true,
            Self::Grid | Self::FilledGrid => false,
        }
    }
}

impl Variant {
    /// All.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// Its letter.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}
