//! Stands in for the span finder until it is merged: quotations and "X said that …" by a few words.

use std::ops::Range;

use super::doc::{Doc, Found};

const CUES: &[&str] = &[
    "said",
    "says",
    "stated",
    "noted",
    "warned",
    "argued",
    "claimed",
    "alleging",
    "suggested",
    "told",
    "stating",
];

/// What stands before or after a report word.
pub(super) fn find(doc: &Doc<'_>) -> Vec<Found> {
    let mut out = Vec::new();
    for sentence in &doc.sentences {
        let cue = sentence.clone().find(|at| CUES.contains(&doc.word(*at)) && !doc.is_quoted(*at));
        let Some(cue) = cue else { continue };
        let source = name_before(doc, sentence, cue);
        let content = quotation_in(doc, sentence).unwrap_or(cue + 1..sentence.end);
        if !source.is_empty()
            && content.len() > 3
            && !(content.contains(&cue) || content.contains(&source.start))
        {
            out.push(Found {
                source: vec![source],
                cue: vec![cue..cue + 1],
                content: vec![content],
                confidence: 0.5,
            });
        }
    }
    out
}

fn name_before(doc: &Doc<'_>, sentence: &Range<usize>, cue: usize) -> Range<usize> {
    let is_name = |at: usize| {
        doc.printed(at).starts_with(char::is_uppercase) || doc.word(at) == "he" || doc.word(at) == "she"
    };
    let mut start = cue;
    while start > sentence.start && is_name(start - 1) && !doc.is_quoted(start - 1) {
        start -= 1;
    }
    start..cue
}

fn quotation_in(doc: &Doc<'_>, sentence: &Range<usize>) -> Option<Range<usize>> {
    doc.quotations
        .iter()
        .find(|range| range.start >= sentence.start && range.end <= sentence.end && range.len() > 4)
        .cloned()
}
