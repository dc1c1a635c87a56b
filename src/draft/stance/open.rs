//! Contents that leave a claim open whatever their verb: "if there is such a thing", "no need to confirm it".

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// How far into the content the words may stand.
const EARLY: usize = 40;

/// Whether a content neither confirms nor denies what it speaks of.
pub(super) fn leaves_open(doc: &Doc<'_>, found: &Found) -> bool {
    let words = || found.content.iter().flat_map(Clone::clone).take(EARLY);
    let is_asking = |at: usize| {
        ["investigat", "examin", "prob"].iter().any(|stem| doc.word(at).starts_with(stem))
            && doc.word(at).ends_with("ing")
    };
    let is_whether = words().next().is_some_and(|at| doc.word(at) == "whether");
    if is_whether && found.cue.iter().flat_map(Clone::clone).any(is_asking) {
        return true;
    }
    words().take(4).any(|at| is_if_such(doc, at))
        || words().any(|at| is_no_need(doc, at))
        || is_unsaid(doc, found)
}

/// "Refrained from confirming", "declined to say": what was not told.
fn is_unsaid(doc: &Doc<'_>, found: &Found) -> bool {
    let mut cue = found.cue.iter().flat_map(Clone::clone).skip_while(|at| !List::Unsaying.has(doc.word(*at)));
    let is_telling = |at: usize| matches!(doc.tag(at), "VB" | "VBG") && List::Disclosing.has(doc.word(at));
    cue.next().is_some() && cue.any(is_telling)
}

/// "If there is such a thing", "if any such plan exists".
fn is_if_such(doc: &Doc<'_>, at: usize) -> bool {
    doc.word(at) == "if" && (at + 1..at + 6).any(|one| doc.word(one) == "such")
}

/// "No need to comment", "not need to make a separate confirmation", "nothing to confirm".
fn is_no_need(doc: &Doc<'_>, at: usize) -> bool {
    let is_no = matches!(doc.word(at), "no" | "not" | "n't" | "nothing" | "neither");
    let needs = matches!(doc.word(at + 1), "need" | "reason" | "obligation" | "wish" | "comment")
        || matches!(doc.word(at), "nothing" | "neither");
    let is_telling = |one: usize| List::Disclosing.has(doc.word(one));
    is_no && needs && (at + 1..at + 7).any(is_telling)
}
