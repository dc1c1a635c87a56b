//! A pack on paper: worksheet, answer key, variants, the position grid; as PDF, as a Word document that
//! teachers can edit, and as HTML.
//!
//! [`worksheet`] builds a [`Sheet`] of plain [`Block`]s, which knows no format; three writers put it into a file.
//! A line of the article is the same line on every sheet of a pack (A4 or Letter, large print or not, PDF, Word
//! or HTML), so that a class can cite by number and one key serves all. Invariant: sheet and key are made of the
//! same [`Asked`] questions, and the code printed on both is a hash of them. Black on white, nothing by colour
//! alone. The same pack and wish give the same bytes everywhere. Knows no disk, no clock, no window.

mod article;
mod asked;
mod docx;
pub mod face;
mod form;
mod grid;
mod html;
mod key;
mod layout;
mod order;
mod pdf;
mod sheet;
mod wish;

use crate::message;
use crate::words::Message;

pub use asked::{Asked, asked, code};
pub use layout::worksheet;
pub use order::{Made, Order};
pub use sheet::{Block, Line, Look, Paper, Sheet};
pub use wish::{Format, PaperError, Part, Questions, Variant, Wish};

/// A file, and what it could not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has; only a PDF knows.
    pub n_pages: Option<usize>,
    /// Characters that none of our fonts has: a box stands in their place. Only in a PDF.
    pub lacking: Vec<char>,
}

impl Printed {
    /// A file that whoever opens it lays out on pages, with fonts of its own.
    fn flowing(bytes: Vec<u8>) -> Self {
        Self { bytes, n_pages: None, lacking: Vec::new() }
    }
}

/// Says which characters of a file no font of ours has; of many the first.
pub fn lacking_told(file: &str, lacking: &[char]) -> Message {
    const SHOWN: usize = 12;
    let mut characters: String = lacking.iter().take(SHOWN).collect();
    if lacking.len() > SHOWN {
        characters.push('…');
    }
    message!("paper-lacking", file = file, n = lacking.len(), characters = characters)
}

/// Writes a sheet in a format.
pub fn write(sheet: &Sheet, format: Format) -> Result<Printed, PaperError> {
    match format {
        Format::Pdf => pdf::write(sheet),
        Format::Docx => docx::write(sheet).map(Printed::flowing),
        Format::Html => Ok(Printed::flowing(html::write(sheet).into_bytes())),
    }
}
