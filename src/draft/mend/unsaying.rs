//! A report word that says what was not said, found without the words that say so: "refrained from | confirming".

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// How many words before a report word are looked at.
const REACH: usize = 4;

/// Takes what undoes a report word into it: "refrained from", "stopped short of", "without", "declined to".
pub(super) fn take(doc: &Doc<'_>, one: &mut Found) {
    let Some(cue) = one.cue.first_mut() else { return };
    let Some(sentence) = doc.sentence_of.get(cue.start).and_then(|at| doc.sentences.get(*at)) else { return };
    let start = (cue.start.saturating_sub(REACH).max(sentence.start)..cue.start)
        .rev()
        .find(|at| List::Unsaying.has(doc.word(*at)));
    let Some(start) = start else { return };
    let is_link =
        |at: usize| matches!(doc.word(at), "from" | "of" | "to" | "short" | "publicly" | "directly");
    let is_free = !doc.is_quoted(start) && (start + 1..cue.start).all(is_link);
    let is_base = matches!(doc.tag(cue.start), "VBG" | "VB");
    let is_within = |at: usize| one.source.iter().any(|run| run.contains(&at));
    if is_free && is_base && !(start..cue.start).any(is_within) {
        cue.start = start;
    }
}
