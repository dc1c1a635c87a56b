//! Plain text: lines that a program wrapped are put together again.

use super::encoding::Decoded;
use super::imported::Imported;
use super::kind::Kind;

/// The longest line that a program wraps text at.
const LONGEST_WRAPPED: usize = 100;

/// Reads a text.
pub(super) fn read(decoded: &Decoded) -> Imported {
    let mut read = Imported::new(Kind::Text);
    read.warnings.clone_from(&decoded.warnings);
    let is_wrapped = is_wrapped(&decoded.text);
    let mut paragraph = String::new();
    let text = decoded.text.replace("\r\n", "\n");
    for line in text.split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}']) {
        if line.trim().is_empty() || !is_wrapped {
            read.add(&std::mem::take(&mut paragraph));
        }
        paragraph.push(' ');
        paragraph.push_str(line);
    }
    read.add(&paragraph);
    read.as_written = Some(decoded.text.clone());
    read
}

/// Whether blank lines divide the paragraphs and single line ends mean nothing.
pub fn is_wrapped(text: &str) -> bool {
    let mut n_lines = 0;
    let mut has_blank = false;
    let mut goes_on = 0;
    for line in text.lines().map(str::trim) {
        if line.chars().count() > LONGEST_WRAPPED {
            return false;
        }
        has_blank |= line.is_empty();
        n_lines += usize::from(!line.is_empty());
        goes_on += usize::from(line.ends_with(|c: char| c.is_alphanumeric() || c == ','));
    }
    has_blank && n_lines >= 6 && goes_on * 2 > n_lines
}
