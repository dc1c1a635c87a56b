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
mod pdf;
mod sheet;
mod wish;
mod worksheet;

pub use asked::{Asked, asked, code};
pub use sheet::{Block, Line, Look, Paper, Sheet};
pub use wish::{Format, PaperError, Part, Variant, Wish};
pub use worksheet::worksheet;

/// A file, and what it could not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that none of our fonts has: a box stands in their place. Only in a PDF.
    pub lacking: Vec<char>,
}

/// Writes a sheet in a format.
pub fn write(sheet: &Sheet, format: Format) -> Result<Printed, PaperError> {
    match format {
        Format::Pdf => pdf::write(sheet),
        Format::Docx => docx::write(sheet).map(|bytes| Printed { bytes, lacking: Vec::new() }),
        Format::Html => Ok(Printed { bytes: html::write(sheet).into_bytes(), lacking: Vec::new() }),
    }
}
