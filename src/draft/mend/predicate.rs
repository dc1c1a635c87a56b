//! "The claim | that the gap is closed | may hold": what is said of a claim is no part of it, and the claim's own verb is.

use std::ops::Range;

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// The most words of a noun as report word, with those before it.
const BEFORE: usize = 12;

/// After a noun as report word that is its sentence's subject, ends the clause with "that" before the sentence's verb.
pub(super) fn part(doc: &Doc<'_>, one: &mut Found) {
    let Some(noun) = one.cue.last().and_then(|cue| cue.end.checked_sub(1)) else { return };
    let Some(content) = one.content.first_mut().filter(|run| run.start == noun + 1) else { return };
    let Some(sentence) = doc.sentence_of.get(noun).and_then(|at| doc.sentences.get(*at)) else { return };
    // ", and its suggestion that …" begins anew.
    let is_anew = |at: &usize| doc.word(at - 1) == "," && doc.tag(*at) == "CC";
    let near = (sentence.start + 1).max(noun.saturating_sub(BEFORE))..noun;
    let start = near.rev().find(is_anew).unwrap_or(sentence.start);
    let is_subject = doc.tag(noun).starts_with("NN")
        && noun - start < BEFORE
        && !(start..noun).any(|at| is_finite(doc, at));
    if !is_subject || doc.word(content.start) != "that" || doc.is_quoted(content.start) {
        return;
    }
    if let Some(end) = end(doc, content.start + 1..sentence.end) {
        content.end = end;
        one.content.truncate(1);
    }
}

fn is_finite(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD")
}

/// Where the sentence goes on after the clause: at the second finite verb, if that can have no other subject.
fn end(doc: &Doc<'_>, clause: Range<usize>) -> Option<usize> {
    let own = clause.clone().find(|at| is_finite(doc, *at))?;
    let is_joint = |at: usize| {
        matches!(doc.tag(at), "WP" | "WDT" | "WRB" | "CC" | "," | ":")
            || matches!(doc.word(at), "that" | "if")
    };
    if (clause.start..own).any(is_joint) || List::Saying.has(doc.word(own)) {
        return None;
    }
    let other = (own + 1..clause.end).find(|at| is_finite(doc, *at))?;
    let is_plain = matches!(doc.tag(own), "MD")
        || matches!(doc.word(own), "is" | "are" | "was" | "were" | "has" | "have" | "had" | "'s");
    let before = doc.tag(other - 1);
    let has_subject = before == "PRP" || before == "EX" || before.starts_with("NN") && !is_plain;
    (!has_subject && !(own..other).any(is_joint)).then_some(other)
}
