//! The characters of a file, whatever encoding it has.
//!
//! A byte order mark says it; else what is valid UTF-8 is UTF-8; else what the page itself declares, if its bytes
//! bear that out; else it is guessed by how often what follows what (`chardetng`, the detector of Firefox).

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

use super::error::ImportError;
use crate::message;
use crate::words::Message;

/// A decoded file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    /// Its characters; a byte order mark stays.
    pub text: String,
    /// What the reader should know of it.
    pub warnings: Vec<Message>,
}

impl Decoded {
    /// Text that needed no decoding.
    pub fn known(text: String) -> Self {
        Self { text, warnings: Vec::new() }
    }
}

/// The characters of a text.
pub(super) fn decoded(bytes: &[u8]) -> Result<Decoded, ImportError> {
    with_label(bytes, None)
}

/// The characters of a page, which may say its encoding itself.
pub(super) fn page(bytes: &[u8]) -> Result<Decoded, ImportError> {
    with_label(bytes, declared(bytes))
}

fn with_label(bytes: &[u8], label: Option<&'static Encoding>) -> Result<Decoded, ImportError> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(|| wide(bytes));
    let (encoding, is_guessed) = match marked {
        Some(encoding) => (encoding, false),
        None if bytes.contains(&0) => return Err(ImportError::NotText),
        None => chosen(bytes, label),
    };
    let (text, has_holes) = encoding.decode_without_bom_handling(bytes);
    if is_binary(&text) {
        return Err(ImportError::NotText);
    }
    let mut warnings = Vec::new();
    if has_holes {
        let holes = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
        warnings.push(message!("import-warn-characters", n = holes));
    } else if is_guessed {
        warnings.push(message!("import-warn-encoding", encoding = encoding.name()));
    }
    Ok(Decoded { text: text.into_owned(), warnings })
}

/// The encoding of bytes without a mark, and whether it is a guess.
fn chosen(bytes: &[u8], label: Option<&'static Encoding>) -> (&'static Encoding, bool) {
    let is_escaped = label == Some(ISO_2022_JP) && bytes.contains(&0x1b);
    if std::str::from_utf8(bytes).is_ok() && !is_escaped {
        return (UTF_8, false);
    }
    let fits = |encoding: &&'static Encoding| {
        *encoding != UTF_8 && encoding.decode_without_bom_handling_and_without_replacement(bytes).is_some()
    };
    if let Some(encoding) = label.filter(fits) {
        return (encoding, false);
    }
    if is_nearly_utf8(bytes) {
        return (UTF_8, false);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    (detector.guess(None, Utf8Detection::Deny), true)
}

/// Whether far more of the bytes beyond ASCII are UTF-8 than not: one bad byte does not make a text Latin-1.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad * 10
}

/// UTF-16 without a mark: every second byte of Western text is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 512;
    let head = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    if pairs < 4 || (even.max(odd)) * 10 < pairs * 8 || even.min(odd) * 20 > pairs {
        return None;
    }
    Some(if even > odd { UTF_16BE } else { UTF_16LE })
}

/// Whether a text is full of what no text has.
fn is_binary(text: &str) -> bool {
    const LOOKED_AT: usize = 4096;
    let (mut n, mut odd) = (0_usize, 0_usize);
    for c in text.chars().take(LOOKED_AT) {
        n += 1;
        let is_odd = c.is_control() && !c.is_whitespace() && c != '\u{1b}' && c != '\u{8}';
        odd += usize::from(is_odd || c == char::REPLACEMENT_CHARACTER);
    }
    odd * 20 > n
}

/// The encoding that a page declares: `<meta charset=…>`, `content="text/html; charset=…"`, `encoding="…"`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 4096;
    let head = String::from_utf8_lossy(bytes.get(..LOOKED_AT).unwrap_or(bytes)).to_ascii_lowercase();
    ["charset=", "encoding="].iter().find_map(|mark| {
        let (_, rest) = head.split_once(mark)?;
        let rest = rest.trim_start_matches(['"', '\'', ' ']);
        let label: String =
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_:.".contains(*c)).collect();
        Encoding::for_label(label.as_bytes())
    })
}
