//! A quotation that goes on after its report word: "“The harvest was poor,” said Joan Pike. |“We sold half of it.”|".

use std::ops::Range;

use super::owners::Owners;
use crate::draft::doc::{Doc, Found};

/// Gives the quotation that follows the sentence of a quoted report, and that nobody else has, to the same report.
pub(super) fn add(doc: &Doc<'_>, found: &mut [Found]) {
    let mut owners = Owners::new(doc, found);
    for (at, one) in found.iter_mut().enumerate() {
        if let Some(next) = next(doc, one, &owners) {
            one.content.push(next);
            owners.add(at, one);
        }
    }
}

fn next(doc: &Doc<'_>, one: &Found, owners: &Owners) -> Option<Range<usize>> {
    let is_quoted = one.content.iter().all(|run| doc.is_quoted(run.start));
    let words = one.cue.iter().chain(&one.source);
    let end = words.map(|run| run.end).max().filter(|_| is_quoted && !one.content.is_empty())?;
    // What stands in quotation marks after its report word has said it all.
    if one.content.iter().any(|run| run.start >= end) {
        return None;
    }
    let sentence = doc.sentences.get(*doc.sentence_of.get(end.checked_sub(1)?)?)?;
    let paragraph = doc.paragraphs.get(*doc.paragraph_of.get(end - 1)?)?;
    let start = sentence.end;
    let quotation = doc.quotations.get(doc.quotation_of.get(start).copied().flatten()?)?;
    let next = quotation.start..quotation.end.min(paragraph.end);
    let is_free = !owners.has_content(next.clone()) && !owners.has_cue(end..next.end);
    (next.start == start && start < paragraph.end && is_free).then_some(next)
}
