//! Mends what was found where the words around say more: one quotation that a speaker and an agency both claim is
//! the speaker's, and a source that begins after a preposition is the end of a longer one.

use std::ops::Range;

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// How many words of a source may stand before the part that was found.
const LONGEST: usize = 8;

/// Mends every attribution of an article. True where a word got another part of speech on the way.
pub(super) fn mend(doc: &mut Doc<'_>, found: &mut [Found]) -> bool {
    let mut is_retagged = false;
    for one in found {
        if let Some((source, cue, content)) = nested(doc, one) {
            (one.source, one.cue, one.content) = (vec![source], vec![cue], vec![content]);
        }
        if let Some((start, head)) = whole(doc, one)
            && let Some(source) = one.source.first_mut()
        {
            source.start = start;
            // Whoever speaks is no verb, whatever the tagger made of a bare plural.
            if let Some(tag) = doc.tags.get_mut(head).filter(|tag| tag.starts_with('V')) {
                *tag = "NNS";
                is_retagged = true;
            }
        }
    }
    is_retagged
}

/// The speaker, the verb and the quotation within what an agency is credited with.
fn nested(doc: &Doc<'_>, one: &Found) -> Option<(Range<usize>, Range<usize>, Range<usize>)> {
    let cue = one.cue.first()?;
    let content = one.content.first()?;
    if doc.word(cue.start) != "according" || one.content.len() != 1 || doc.is_quoted(content.start) {
        return None;
    }
    let opening = content.clone().find(|at| doc.is_quoted(*at))?;
    let last = content.clone().rev().find(|at| doc.is_quoted(*at))?;
    let is_one = doc.quotation_of.get(opening) == doc.quotation_of.get(last);
    let is_all = (last + 1..content.end).all(|at| is_mark(doc, at));
    let verb = (content.start..opening).rev().find(|at| !is_mark(doc, *at))?;
    if !is_one || !is_all || !List::Saying.has(doc.word(verb)) {
        return None;
    }
    let end = (content.start..verb).rev().find(|at| !is_mark(doc, *at))? + 1;
    let has_name = (content.start..end).any(|at| doc.tag(at).starts_with('N') || doc.tag(at) == "PRP");
    has_name.then_some((content.start..end, verb..verb + 1, opening..content.end))
}

fn is_mark(doc: &Doc<'_>, at: usize) -> bool {
    matches!(doc.word(at), "," | ":" | "." | ";")
}

/// Where a source begins that was cut at a preposition, and who it is: "representatives from X at the Y" for "the Y".
fn whole(doc: &Doc<'_>, one: &Found) -> Option<(usize, usize)> {
    let [source] = one.source.as_slice() else { return None };
    let sentence = doc.sentence_of.get(source.start)?;
    let before = source.start.checked_sub(1)?;
    let is_subject = one.cue.first().is_some_and(|cue| cue.start == source.end);
    if !is_subject || doc.tag(before) != "IN" || doc.is_quoted(before) {
        return None;
    }
    let is_in = |at: &usize| {
        let tag = doc.tag(*at);
        doc.sentence_of.get(*at) == Some(sentence)
            && (tag.starts_with('N')
                || List::Speaking.has(doc.word(*at))
                || matches!(tag, "IN" | "DT" | "JJ" | "POS" | "CD" | "PRP$"))
    };
    let run: Vec<usize> =
        (source.start.saturating_sub(LONGEST)..source.start).rev().take_while(is_in).collect();
    let head = run.iter().rev().find(|at| List::Speaking.has(doc.word(**at)))?;
    let is_of = matches!(doc.word(head + 1), "of" | "from" | "at" | "for" | "in" | "with");
    let is_part = |at: &usize| *at < *head && doc.tag(*at) != "IN";
    let first = (head.saturating_sub(4)..*head).rev().take_while(|at| is_in(at) && is_part(at)).last();
    is_of.then(|| (first.unwrap_or(*head), *head))
}
