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

/// Which half of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// For the class.
    #[default]
    Worksheet,
    /// For the teacher.
    Key,
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
    /// At most so many questions, all of them with `usize::MAX`; without it as the pack's assignment says, else
    /// as many as a session has.
    pub n_items: Option<usize>,
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
            Self::Failed { why } => message!("paper-failed", why = why),
        }
    }
}

impl Format {
    /// All, by their words on the command line.
    pub const ALL: [(&'static str, Self); 3] =
        [("pdf", Self::Pdf), ("docx", Self::Docx), ("html", Self::Html)];
}

impl Variant {
    /// All, by their letters.
    pub const ALL: [(&'static str, Self); 4] =
        [("A", Self::A), ("B", Self::B), ("C", Self::C), ("D", Self::D)];

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
