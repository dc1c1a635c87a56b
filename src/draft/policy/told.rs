//! The words of an article that tell what a policy says or what becomes of it, beside those that name it.

use std::ops::Range;

use crate::draft::doc::Doc;

/// Fewer words tell nothing, and more are not looked at.
const LEAST: usize = 2;
const MOST: usize = 30;

/// How far a clause set between commas may reach.
const ASIDE: usize = 14;

/// What is told of a policy that is mentioned at `mention`, within the words of one statement.
pub(in crate::draft) fn told(
    doc: &Doc<'_>,
    mention: &Range<usize>,
    within: &Range<usize>,
) -> Option<Range<usize>> {
    let sentence = doc.sentence_of.get(mention.start).and_then(|at| doc.sentences.get(*at))?;
    let end = within.end.min(sentence.end).min(mention.end + MOST);
    let after = mention.end + usize::from(doc.word(mention.end) == ",");
    let start = after_relative(doc, after)
        .or_else(|| is_verb(doc, mention.end).then_some(mention.end))
        .or_else(|| after_aside(doc, mention.end))
        .or_else(|| is_under(doc, mention).then_some(after))?;
    let is_within = is_subordinate(doc.word(sentence.start));
    let end = (start + 1..end)
        .find(|at| match doc.word(*at) {
            ";" => true,
            "," => is_within,
            "and" | "but" => doc.word(at + 1) == "that",
            _ => false,
        })
        .unwrap_or(end);
    if matches!(doc.tag(start), "CC" | "IN") || !(start..end).any(|at| is_verb(doc, at)) {
        return None;
    }
    let n_words = (start..end).filter(|at| doc.word(*at).chars().any(char::is_alphanumeric)).count();
    (n_words >= LEAST).then_some(start..end)
}

/// "…, which requires", "…, under which".
fn after_relative(doc: &Doc<'_>, at: usize) -> Option<usize> {
    // "The treaty in 1974, under which".
    let is_dated = doc.word(at) == "in" && doc.word(at + 1).starts_with(|c: char| c.is_ascii_digit());
    let at = if is_dated { at + 2 + usize::from(doc.word(at + 2) == ",") } else { at };
    let is_relative = |at: usize| matches!(doc.word(at), "which" | "that");
    if is_relative(at) && is_verb(doc, at + 1) {
        return Some(at + 1);
    }
    (matches!(doc.word(at), "under" | "by") && doc.word(at + 1) == "which").then_some(at + 2)
}

/// "…, passed in 2016, requires".
fn after_aside(doc: &Doc<'_>, at: usize) -> Option<usize> {
    if doc.word(at) != "," {
        return None;
    }
    let comma = (at + 1..at + 1 + ASIDE).find(|at| doc.word(*at) == ",")?;
    is_verb(doc, comma + 1).then_some(comma + 1)
}

fn is_under(doc: &Doc<'_>, mention: &Range<usize>) -> bool {
    let before = |n: usize| mention.start.checked_sub(n).map(|at| doc.word(at)).unwrap_or_default();
    before(1) == "under" || (before(2) == "under" && doc.tag(mention.start - 1) != "NN")
}

fn is_subordinate(word: &str) -> bool {
    matches!(word, "while" | "although" | "though" | "if" | "because" | "since" | "as" | "whereas")
}

fn is_verb(doc: &Doc<'_>, at: usize) -> bool {
    const RULING: &[&str] = &[
        "prohibits",
        "bans",
        "bars",
        "requires",
        "allows",
        "forbids",
        "permits",
        "limits",
        "restricts",
        "says",
        "states",
    ];
    let at = at + usize::from(doc.tag(at) == "RB");
    matches!(doc.tag(at), "VBZ" | "VBD" | "VBP" | "MD") || RULING.contains(&doc.word(at))
}
