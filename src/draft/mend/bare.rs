//! A paragraph that is nothing but a quotation, after one in which somebody is reported: they go on.

use std::ops::Range;

use crate::draft::doc::{Doc, Found, taken};

/// Chance that whoever was reported last goes on, where their words before were not quoted.
const LIKELY: f32 = 0.6;
/// Fewer tokens, marks included, are a title or a slogan.
const LEAST: usize = 6;

/// Gives the quotations that stand alone in their paragraph, and that nobody is credited with, to who spoke before:
/// as more of the same report where it ended on a quotation, else as one of their own.
pub(super) fn give(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let last_of = last_in_paragraphs(doc, found);
    let is_taken = taken(doc, found);
    // Who was reported in the paragraph before, and whether that report began there: one that a paragraph more would
    // change reaches back no further.
    let mut before: Option<(usize, bool)> = None;
    for (paragraph, last) in doc.paragraphs.iter().zip(last_of) {
        let is_bare =
            is_quotation(doc, paragraph) && !paragraph.clone().any(|at| is_taken.get(at) == Some(&true));
        let Some((at, begins)) = before.filter(|_| is_bare) else {
            before = last.map(|at| (at, true));
            continue;
        };
        let is_quoted = |one: &&mut Found| one.content.last().is_some_and(|run| is_quoted(doc, run));
        if let Some(one) = found.get_mut(at).filter(|one| begins && is_quoted(one)) {
            one.content.push(paragraph.clone());
            before = Some((at, false));
        } else {
            before = Some((found.len(), true));
            let content = std::iter::once(paragraph.clone()).collect();
            found.push(Found { source: Vec::new(), cue: Vec::new(), content, confidence: LIKELY });
        }
    }
    found.sort_by_key(first);
}

fn first(one: &Found) -> Option<usize> {
    one.content.iter().chain(&one.cue).chain(&one.source).map(|run| run.start).min()
}

/// The last attribution of each paragraph, by index.
fn last_in_paragraphs(doc: &Doc<'_>, found: &[Found]) -> Vec<Option<usize>> {
    let mut last: Vec<Option<(usize, usize)>> = vec![None; doc.paragraphs.len()];
    for (at, one) in found.iter().enumerate() {
        for run in one.content.iter().chain(&one.cue) {
            let paragraph = doc.paragraph_of.get(run.start).copied().unwrap_or_default();
            if let Some(last) = last.get_mut(paragraph) {
                *last = (*last).max(Some((run.end, at)));
            }
        }
    }
    last.into_iter().map(|last| last.map(|(_, at)| at)).collect()
}

fn is_quotation(doc: &Doc<'_>, paragraph: &Range<usize>) -> bool {
    let quotation = doc.quotation_of.get(paragraph.start).copied().flatten();
    quotation.and_then(|at| doc.quotations.get(at)) == Some(paragraph) && paragraph.len() >= LEAST
}

/// Whether a run begins with a quotation and ends with one.
fn is_quoted(doc: &Doc<'_>, run: &Range<usize>) -> bool {
    // A comma or stop may follow the mark.
    let ends = (run.start..run.end).rev().take(2).any(|at| doc.is_quoted(at));
    doc.is_quoted(run.start) && ends
}
