//! Quotations that run on: not closed at the end of a paragraph, and opened again at the beginning of the next.

use std::ops::Range;

use super::doc::{Doc, Found, taken};

/// Adds to what somebody says what goes on in the next paragraphs, where nobody else is credited with it.
pub(super) fn run_on(doc: &Doc<'_>, found: &mut [Found]) {
    let mut is_taken = taken(doc, found);
    for one in found {
        while let Some(next) = one.content.last().and_then(|last| next(doc, last)) {
            if next.clone().any(|at| is_taken.get(at).copied().unwrap_or(true)) {
                break;
            }
            is_taken.iter_mut().take(next.end).skip(next.start).for_each(|taken| *taken = true);
            one.content.push(next);
        }
    }
}

/// The quotation in which the last words of a content go on.
fn next(doc: &Doc<'_>, last: &Range<usize>) -> Option<Range<usize>> {
    let quotation = |at: usize| doc.quotations.get(doc.quotation_of.get(at).copied().flatten()?);
    let end = last.end.checked_sub(1)?;
    let here = quotation(end)?;
    let paragraph = doc.paragraphs.get(*doc.paragraph_of.get(end)?)?;
    let is_open = here.end == paragraph.end && !is_mark(doc, here.end - 1) && here.len() > 1;
    if !is_open || last.end + 1 < here.end || !is_double(doc, here.start) {
        return None;
    }
    let next = quotation(paragraph.end)?;
    (next.start == paragraph.end && is_double(doc, next.start)).then(|| next.clone())
}

fn is_mark(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.word(at), "\"" | "”" | "'" | "’")
}

fn is_double(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.word(at), "\"" | "“")
}
