//! Quotation marks, in whichever way a newspaper sets them.

use super::text::{Span, Text};

/// Marks that open or close a quotation and are nothing else.
const DOUBLE: &[char] = &['"', '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '＂', '〝', '〞'];

/// Marks that are sometimes apostrophes.
const SINGLE: &[char] = &['\'', '‘', '’', '‚', '‹', '›', '`', '´'];

/// Whether a character is a quotation mark of any kind.
pub fn is_mark(c: char) -> bool {
    DOUBLE.contains(&c) || SINGLE.contains(&c)
}

/// Whether a character is a quotation mark and never an apostrophe.
pub fn is_double(c: char) -> bool {
    DOUBLE.contains(&c)
}

/// Whether the words of `span` stand between quotation marks in their paragraph. A quotation that runs over
/// several paragraphs is opened again in each and closed in the last.
pub fn is_quoted(text: &Text, span: Span) -> bool {
    let paragraph = text.paragraph_of(span);
    let before = text.slice(Span { start: paragraph.start, end: span.start });
    let last = text.paragraph_of(Span { start: span.end, end: span.end });
    let after = text.slice(Span { start: span.end, end: last.end });
    let is_open = n_double(before) % 2 == 1;
    // Not closed to the end of its paragraph: the next one must go on with it.
    let goes_on = text.slice(Span { start: last.end, end: last.end + 3 }).trim_start().starts_with(is_mark);
    let is_closed = after.contains(DOUBLE) || goes_on;
    (is_open && is_closed) || is_between_singles(before, after)
}

/// Double marks, counting two single ones in a row as one.
fn n_double(text: &str) -> usize {
    let doubled = text.matches("''").count() + text.matches("``").count();
    text.chars().filter(|c| DOUBLE.contains(c)).count() + doubled
}

/// Single marks must touch the words, since elsewhere they may be apostrophes.
fn is_between_singles(before: &str, after: &str) -> bool {
    let opens = before.chars().next_back().is_some_and(|c| SINGLE.contains(&c));
    let closes = after
        .trim_start_matches(|c: char| matches!(c, '.' | ',' | '!' | '?' | ';' | '…') || c.is_whitespace())
        .starts_with(SINGLE);
    opens && closes
}
