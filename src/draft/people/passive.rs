//! Report words whose grammatical subject says nothing: "is known for", "was asked about", "seems to".

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// Whether the report words take their subject for somebody who says nothing.
pub(super) fn says_nothing(doc: &Doc<'_>, one: &Found) -> bool {
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
