//! Proposals told by their verb: what somebody wants to ban, raise or build.

use super::find::{Spot, sentence_end, whole};
use super::lexicon::LISTS;
use crate::draft::doc::Doc;
use crate::pack::PolicyKind;

/// The most words after the verb.
const LONGEST: usize = 7;

/// `to ban handguns`, `raising taxes`: a proposal told by its verb.
pub(super) fn deed(doc: &Doc<'_>, at: usize) -> Option<Spot> {
    let word = doc.word(at);
    let is_act = LISTS.has("acts", word);
    if !is_act && !LISTS.has("measures", word) || !is_plan(doc, at) {
        return None;
    }
    let is_part = |one: &usize| {
        let word = doc.word(*one);
        word.starts_with(|c: char| c.is_alphanumeric() || c == '$')
            && !matches!(
                word,
                "and"
                    | "or"
                    | "but"
                    | "if"
                    | "that"
                    | "which"
                    | "who"
                    | "because"
                    | "until"
                    | "while"
                    | "when"
                    | "as"
                    | "so"
                    | "than"
            )
            && !matches!(doc.tag(*one), "VBD" | "VBZ" | "VBP" | "MD")
    };
    let end = (at + 1..=at + LONGEST).take_while(is_part).last()? + 1;
    let end = whole(doc, at + 1..end.min(sentence_end(doc, at)), LONGEST);
    let end = (at + 1..end).rev().find(|one| !LISTS.has("outside", doc.word(*one)))? + 1;
    let is_law = |one: usize| LISTS.heads.at(doc, one).is_some() || LISTS.names.at(doc, one).is_some();
    let has_object = (at + 1..end).any(|one| LISTS.has("objects", doc.word(one)));
    if !(at + 1..end).any(|one| doc.tag(one).starts_with('N') || doc.tag(one).is_empty())
        || (at + 1..end).any(is_law) && !has_object
        || !is_act && !has_object
    {
        return None;
    }
    Some(Spot { words: at..end, head: at, kind: PolicyKind::Proposal, is_pointer: false })
}

/// Whether a verb tells what is to be done, not what was: an infinitive, a gerund, or after `would`.
fn is_plan(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    let prior = if at > 0 { doc.word(at - 1) } else { "" };
    let is_base =
        matches!(prior, "to" | "would" | "will" | "should" | "must" | "could" | "and" | "or" | "not" | "'ll")
            && (doc.tag(at).is_empty() || doc.tag(at) == "VB");
    let is_ing = word.ends_with("ing")
        && matches!(doc.tag(at), "VBG" | "NN" | "")
        && !matches!(prior, "is" | "are" | "was" | "were" | "been" | "be");
    is_base || is_ing
}
