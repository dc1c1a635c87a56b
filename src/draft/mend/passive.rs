//! The subject of a passive report is no source: "the suspect | is said | to have fled", "he | was described | by
//! neighbours | as a quiet man".

use std::ops::Range;

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// The most words of those by whom something is said.
const LONGEST: usize = 8;

/// Gives the subject to what is said, and what is said by somebody to them.
pub(super) fn turn(doc: &Doc<'_>, one: &mut Found) {
    let Some(cue) = one.cue.last().cloned() else { return };
    let Some(verb) = cue.end.checked_sub(1) else { return };
    if doc.tag(verb) != "VBN" || doc.is_quoted(verb) {
        return;
    }
    let Some(at) = one.content.iter().position(|run| run.start == cue.end) else { return };
    if doc.word(cue.end) == "to" && is_be(doc.word(cue.start)) && !List::Telling.has(doc.word(verb)) {
        let is_subject = one.source.len() == 1 && one.source.iter().all(|run| run.end == cue.start);
        if is_subject {
            let subject = one.source.drain(..);
            let holds =
                |run: &Range<usize>| one.content.iter().any(|of| of.start <= run.start && run.end <= of.end);
            let more: Vec<_> = subject.filter(|run| !holds(run)).collect();
            one.content.extend(more);
            one.content.sort_by_key(|run| run.start);
        }
    } else if doc.word(cue.end) == "by" && is_about_pronoun(doc, one, &cue) {
        let is_view = |at: &usize| matches!(doc.word(*at), "as" | "that" | "to");
        let view = (cue.end + 2..cue.end + LONGEST).find(is_view);
        if let (Some(view), Some(content)) = (view, one.content.get_mut(at))
            && view < content.end
        {
            content.start = view;
            one.source = std::iter::once(cue.end..view).collect();
        }
    } else if matches!(doc.word(cue.end), "that" | "whether") && is_about_pronoun(doc, one, &cue) {
        // "It was reported that": no source.
        one.source.retain(|run| doc.word(run.start) != "it");
    }
}

/// Whether nobody is credited, or a pronoun just before the report word, which is whom the passive is about.
fn is_about_pronoun(doc: &Doc<'_>, one: &Found, cue: &Range<usize>) -> bool {
    let is_pronoun = |run: &Range<usize>| {
        run.len() == 1 && run.end == cue.start && matches!(doc.word(run.start), "he" | "she" | "it" | "they")
    };
    one.source.iter().all(is_pronoun) && is_be(doc.word(cue.start))
}

fn is_be(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "been" | "be")
}
