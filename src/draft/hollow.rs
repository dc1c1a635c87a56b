//! Contents that say nothing of their own: "this", "so", "yes", "neither yes nor no", "it twice", "to us".

use super::clause::is_quotation_mark;
use super::doc::{Doc, Found};
use super::speaking::List;

/// More words than these say something.
const MOST: usize = 8;

/// Whether a content says nothing of its own.
pub(super) fn is_hollow(doc: &Doc<'_>, found: &Found) -> bool {
    let is_word = |at: &usize| doc.word(*at).contains(char::is_alphanumeric) && !is_quotation_mark(doc, *at);
    let words: Vec<usize> =
        found.content.iter().flat_map(Clone::clone).filter(is_word).take(MOST + 1).collect();
    let is_finite = |at: &usize| matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP" | "MD" | "VB");
    if words.len() > MOST || words.iter().any(is_finite) {
        return false;
    }
    let is_empty = |at: &usize| List::Hollow.has(doc.word(*at));
    let n_empty = words.iter().take_while(|at| is_empty(at)).count();
    let Some(next) = words.get(n_empty) else { return true };
    let is_adjunct = matches!(
        doc.word(*next),
        "on" | "in" | "at" | "to" | "before" | "after" | "since" | "last" | "during"
    ) || (doc.tag(*next) == "RB" && words.len() <= n_empty + 2);
    let is_addressed = n_empty == 0 && doc.word(*next) == "to" && words.len() <= 3;
    is_adjunct && (n_empty > 0 || is_addressed)
}
