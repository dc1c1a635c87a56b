//! Why a file gives no article, in one sentence each.

use crate::message;
use crate::pack::ReadError;
use crate::words::{Message, Told};

/// Why a file gives no article.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Larger than allowed.
    #[error("{bytes} bytes, {most} are allowed")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        most: usize,
    },
    /// A page of more elements than any article has.
    #[error("a page of too many elements")]
    TooTangled,
    /// There is no text in it.
    #[error("no text")]
    NoText,
    /// It is no text and nothing else that is known.
    #[error("not a text")]
    NotText,
    /// It is a picture.
    #[error("a picture")]
    Picture,
    /// It is a Word file of before 2007, or one with a password.
    #[error("an old or locked Word file")]
    OldWord,
    /// It is a text of a format that is not read: RTF, ODT, EPUB, web archives.
    #[error("a format that is not read: {format}")]
    Format {
        /// What people call it.
        format: &'static str,
    },
    /// It is a zip of something else.
    #[error("a zip file of something else")]
    OtherZip,
    /// The zip file is damaged.
    #[error("a damaged zip file")]
    ZipDamaged,
    /// It unpacks to more than is allowed.
    #[error("unpacks to too much")]
    ZipTooMuch,
    /// A name in the zip file leads out of it, or is no name of a picture.
    #[error("a name in it leads elsewhere: {name}")]
    ZipName {
        /// The name.
        name: String,
    },
    /// A file in the zip file needs a password.
    #[error("a zip file with a password")]
    ZipLocked,
    /// The Word file is damaged.
    #[error("a damaged Word file")]
    WordDamaged,
    /// The PDF needs a password.
    #[error("a PDF with a password")]
    PdfLocked,
    /// The PDF has pictures of text, but no text.
    #[error("a PDF without text")]
    PdfNoText,
    /// The PDF has text in fonts that do not tell which letters they show.
    #[error("a PDF with unreadable letters")]
    PdfNoLetters,
    /// The PDF is damaged.
    #[error("a damaged PDF")]
    PdfDamaged,
    /// The pack cannot be read.
    #[error("{0}")]
    Pack(ReadError),
    /// The pack holds no article, because its text may not be passed on.
    #[error("a pack without the text of its article")]
    PackNoText,
    /// Reading it went wrong in a way that nobody foresaw.
    #[error("could not be read")]
    Broken,
}

impl Told for ImportError {
    fn told(&self) -> Message {
        match self {
            Self::TooLarge { bytes, most } => {
                let [megabytes, most] = [bytes, most].map(|bytes| bytes.div_ceil(1024 * 1024));
                message!("import-too-large", megabytes = megabytes, most = most)
            }
            Self::TooTangled => message!("import-too-tangled"),
            Self::NoText => message!("import-no-text"),
            Self::NotText => message!("import-not-text"),
            Self::Picture => message!("import-picture"),
            Self::OldWord => message!("import-old-word"),
            Self::Format { format } => message!("import-format", format = *format),
            Self::OtherZip => message!("import-other-zip"),
            Self::ZipDamaged => message!("import-zip-damaged"),
            Self::ZipTooMuch => message!("import-zip-too-much"),
            Self::ZipName { name } => message!("import-zip-name", name = name),
            Self::ZipLocked => message!("import-zip-locked"),
            Self::WordDamaged => message!("import-word-damaged"),
            Self::PdfLocked => message!("import-pdf-locked"),
            Self::PdfNoText => message!("import-pdf-no-text"),
            Self::PdfNoLetters => message!("import-pdf-no-letters"),
            Self::PdfDamaged => message!("import-pdf-damaged"),
            Self::Pack(error) => error.told(),
            Self::PackNoText => message!("import-pack-no-text"),
            Self::Broken => message!("import-broken"),
        }
    }
}
