//! Whom a report is addressed to is no part of it: "told | the jury | that …", "pointed out | to us | that …".

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// The most words of those who are addressed.
const LONGEST: usize = 7;

/// Cuts them off what is reported.
pub(super) fn cut(doc: &Doc<'_>, one: &mut Found) {
    if let Some(start) = begin(doc, one)
        && let Some(content) = one.content.first_mut()
    {
        content.start = start;
    }
}

/// Where the report begins after those it is addressed to.
fn begin(doc: &Doc<'_>, one: &Found) -> Option<usize> {
    let cue = one.cue.last()?;
    let content = one.content.iter().min_by_key(|run| run.start)?;
    let first = one.content.first()?;
    let is_after = content.start == cue.end && first.start == content.start;
    let verb = doc.word(cue.end.checked_sub(1)?);
    // "Told reporters at | the ground that …".
    let is_told = || cue.clone().any(|at| List::Telling.has(doc.word(at)));
    let is_place = doc.tag(cue.end - 1) == "IN" && is_told();
    let is_to = doc.word(content.start) == "to";
    let start = content.start + usize::from(is_to);
    if !is_after || !(List::Telling.has(verb) || is_to || is_place || verb == "to") {
        return None;
    }
    let limit = content.end.min(start + LONGEST);
    let end = (start..limit).find(|at| !is_listener(doc, *at))?;
    // "Told the council she was late" needs no "that"; "wrote to the council that" does.
    let is_subject = matches!(doc.word(end), "i" | "he" | "she" | "it" | "they" | "we" | "there");
    let is_clause = doc.word(end) == "that" || (List::Telling.has(verb) && !is_to && is_subject);
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    let is_somebody = doc.tag(last).starts_with('N') || is_object(doc.word(last));
    let is_that = doc.tag(content.start) == "DT" && doc.word(content.start) == "that";
    (is_clause && is_somebody && !is_that).then_some(end)
}

fn is_listener(doc: &Doc<'_>, at: usize) -> bool {
    let is_part =
        doc.tag(at).starts_with('N') || matches!(doc.tag(at), "DT" | "JJ" | "POS" | "PRP$" | "CD" | "VBG");
    !doc.is_quoted(at) && doc.word(at) != "that" && (is_part || is_object(doc.word(at)))
}

fn is_object(word: &str) -> bool {
    matches!(word, "me" | "us" | "him" | "her" | "them")
}
