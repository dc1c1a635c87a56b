//! Report words whose grammatical subject says nothing: "is known for", "was asked about", "seems to".

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// Whether the report words take their subject for somebody who says nothing.
pub(super) fn says_nothing(doc: &Doc<'_>, one: &Found) -> bool {
    is_nobodys(doc, one) || is_done_to(doc, one)
}

/// "It was claimed that", "it has been suggested that".
fn is_nobodys(doc: &Doc<'_>, one: &Found) -> bool {
    let [source] = one.source.as_slice() else { return false };
    let is_it = source.len() == 1 && doc.word(source.start) == "it";
    let cue = || one.cue.iter().flat_map(Clone::clone);
    let is_be = |at: usize| matches!(doc.word(at), "is" | "was" | "been" | "being" | "be");
    is_it && cue().any(is_be) && cue().last().is_some_and(|at| doc.tag(at) == "VBN")
}

fn is_done_to(doc: &Doc<'_>, one: &Found) -> bool {
    let cue = || one.cue.iter().flat_map(Clone::clone);
    if !cue().any(|at| !matches!(doc.tag(at), "MD" | "RB") && List::Looking.has(doc.word(at))) {
        let mut be = false;
        return cue().any(|at| {
            let word = doc.word(at);
            let is_done = be && List::DoneTo.has(word);
            be |= matches!(word, "is" | "was" | "are" | "were" | "been" | "be");
            is_done
        });
    }
    cue().count() <= 3
}
