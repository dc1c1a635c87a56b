//! An article as people have it becomes clean text and what is known of it.
//!
//! [`read`] takes the bytes of a file (text, Markdown, HTML, Word, PDF, a pack), [`pasted`] what lay on the
//! clipboard. What a file is, its content says and only then its name. Both give an [`Imported`]: paragraphs,
//! headline, byline, publisher, date, address, and also what was taken out, so that the cleaning can be shown.
//! Files are other people's work: sizes, depths and ratios are limited, and a library that panics is caught
//! here, so that one bad file never takes the window with it. `*.hearsay` in its zip form is read and written by
//! [`Bundle`]. Knows no disk, no clock, no network and no window.
//!
//! ```
//! use std::path::Path;
//! let page = b"<title>Bridge closed</title><p>The old bridge will close in May, the council said.</p>";
//! let article = hearsay::import::read(Path::new("page.html"), page)?;
//! assert_eq!(article.title.as_deref(), Some("Bridge closed"));
//! assert_eq!(article.paragraphs, ["The old bridge will close in May, the council said."]);
//! # Ok::<(), hearsay::import::ImportError>(())
//! ```

mod bundle;
mod date;
mod docx;
mod encoding;
mod error;
mod html;
mod imported;
mod kind;
mod markdown;
mod masthead;
mod pack_text;
mod pdf;
mod plain;
mod words;
mod zipped;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

pub use bundle::{Bundle, Picture};
pub use error::ImportError;
pub use imported::{Dropped, Imported, Why};
pub use kind::{ENDINGS, Kind};
pub(crate) use plain::is_wrapped;

/// The largest file that is read, in bytes: a text takes some hundred times its size in memory while it is read.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Reads a file. `name` helps only where the content does not say what it is.
pub fn read(name: &Path, bytes: &[u8]) -> Result<Imported, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TooLarge { bytes: bytes.len(), most: MAX_BYTES });
    }
    guarded(|| {
        let mut read = match kind::kind(name, bytes)? {
            Kind::Text => plain::read(&encoding::decoded(bytes)?),
            Kind::Markdown => markdown::read(&encoding::decoded(bytes)?),
            Kind::Html => html::page(&encoding::page(bytes)?)?,
            Kind::Word => docx::read(bytes)?,
            Kind::Pdf => pdf::read(bytes)?,
            Kind::Pack => pack_text::read(bytes)?,
            Kind::Bundle => pack_text::read(&Bundle::read(bytes)?.pack)?,
        };
        // A pack's article is as its author made it.
        if read.kind != Kind::Pack {
            masthead::settle(&mut read);
        }
        if read.paragraphs.is_empty() { Err(ImportError::NoText) } else { Ok(read) }
    })
}

/// Reads what was pasted: HTML where it is HTML, else text.
pub fn pasted(text: &str) -> Result<Imported, ImportError> {
    if text.len() > MAX_BYTES {
        return Err(ImportError::TooLarge { bytes: text.len(), most: MAX_BYTES });
    }
    guarded(|| {
        let decoded = encoding::Decoded::known(text.to_owned());
        let mut read = if kind::is_html(text) { html::fragment(&decoded)? } else { plain::read(&decoded) };
        masthead::settle(&mut read);
        if read.paragraphs.is_empty() { Err(ImportError::NoText) } else { Ok(read) }
    })
}

/// Does `work`; a panic in it is an error of the file.
fn guarded<T>(work: impl FnOnce() -> Result<T, ImportError>) -> Result<T, ImportError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(ImportError::Broken))
}
