//! An article's file as text: whatever encoding it has, and with the markup of HTML or Markdown taken out.

use std::borrow::Cow;
use std::path::Path;

use super::markup;

/// The largest file that is read, in bytes: a text takes some hundred times its size in memory while it is read.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// A text without markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain<'t> {
    /// The text.
    pub text: Cow<'t, str>,
    /// Whether markup was taken out, so that positions in it are not positions in the file.
    pub is_changed: bool,
}

/// The characters of a file: UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252. A byte order
/// mark stays: it counts as a character.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xff, 0xfe, ..] => Cow::Owned(utf16(bytes, u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Cow::Owned(utf16(bytes, u16::from_be_bytes)),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect()),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks(2).map(|pair| match pair {
        [a, b] => unit([*a, *b]),
        _ => 0xfffd,
    });
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The characters that Windows-1252 has where Latin-1 has control codes.
const FROM_0X80: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    let special = byte.checked_sub(0x80).and_then(|at| FROM_0X80.get(usize::from(at)));
    special.copied().unwrap_or(char::from(byte))
}

/// The text of a file without markup; what it is, its name says, and for HTML its first words.
pub fn plain<'t>(path: &Path, text: &'t str) -> Plain<'t> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "html" | "htm" | "xhtml" => changed(markup::html(text)),
        "md" | "markdown" | "mdown" => changed(markup::markdown(text)),
        _ if is_html(text) => changed(markup::html(text)),
        _ => Plain { text: Cow::Borrowed(text), is_changed: false },
    }
}

fn changed(text: String) -> Plain<'static> {
    Plain { text: Cow::Owned(text), is_changed: true }
}

/// Whether a text begins as a page of HTML does.
fn is_html(text: &str) -> bool {
    const LOOKED_AT: usize = 16;
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let start: String = start.chars().take(LOOKED_AT).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}
