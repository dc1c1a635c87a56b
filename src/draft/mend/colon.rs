//! What stands after a colon: a quotation is whoever speaks before it, in its own words only; and after a rejected
//! claim ("rejected the accusation: …") comes what the source says instead.

use std::ops::Range;

use super::owners::Owners;
use crate::draft::anaphora::stands_for_claim;
use crate::draft::doc::{Doc, Found};
use crate::draft::gist::is_denying;
use crate::draft::speaking::List;

/// How far before the colon the report word may stand.
const NEAR: usize = 14;

/// Chance that a quotation after a colon is whoever speaks before it.
const SURE: f32 = 0.9;

/// Relation of a subject to its verb (see [`RELATIONS`](crate::draft::spans::parser::RELATIONS)).
const NSUBJ: u8 = 2;

/// Gives quotations after a colon to whoever speaks before it, in the same sentence.
pub(super) fn give(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let mut owners = Owners::new(doc, found);
    for quotation in &doc.quotations {
        let Some((source, verb)) = introduced(doc, quotation) else { continue };
        if let Some(one) = owners.content(quotation.start).and_then(|at| found.get_mut(at)) {
            let is_later = one.cue.iter().all(|run| run.start >= quotation.end);
            if one.cue.iter().any(|run| run.contains(&verb)) || !is_later {
                continue;
            }
            one.source = std::iter::once(source).collect();
            one.cue = std::iter::once(verb..verb + 1).collect();
            one.content.retain(|run| run.end > quotation.start);
            if let Some(first) = one.content.first_mut() {
                first.start = first.start.max(quotation.start);
            }
        } else if owners.cue(verb).is_none() && quotation.len() > 2 {
            let [source, cue, content] =
                [source, verb..verb + 1, quotation.clone()].map(|run| std::iter::once(run).collect());
            let one = Found { source, cue, content, confidence: SURE };
            owners.add(found.len(), &one);
            found.push(one);
        }
    }
    found.sort_by_key(|one| one.cue.first().or(one.content.first()).map(|run| run.start));
}

/// The speaker and the verb before a quotation that follows a colon.
fn introduced(doc: &Doc<'_>, quotation: &Range<usize>) -> Option<(Range<usize>, usize)> {
    let colon = quotation.start.checked_sub(1).filter(|at| doc.word(*at) == ":")?;
    let sentence = doc.sentences.get(*doc.sentence_of.get(colon)?)?;
    let start = sentence.start;
    let near = colon.saturating_sub(NEAR).max(start)..colon;
    let is_saying = |at: &usize| {
        let is_verb = matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP");
        let word = doc.word(*at);
        is_verb && !doc.is_quoted(*at) && (List::Saying.has(word) || List::Telling.has(word))
    };
    let verb = near.rev().find(is_saying)?;
    let is_free =
        (verb + 1..colon).all(|at| !matches!(doc.tag(at), "VBD" | "VBZ" | "VBP") && !doc.is_quoted(at));
    subject(doc, start, verb).filter(|_| is_free).map(|source| (source, verb))
}

/// The words of a verb's subject, in a sentence that starts there.
fn subject(doc: &Doc<'_>, start: usize, verb: usize) -> Option<Range<usize>> {
    let head = |at: usize| doc.heads.get(at).map_or((at, 0), |(head, relation)| (*head as usize, *relation));
    let subject = (start..verb).rev().find(|at| head(*at) == (verb, NSUBJ) && !doc.is_quoted(*at))?;
    let hangs = |mut at: usize| {
        for _ in 0..NEAR {
            if at == subject {
                return true;
            }
            at = head(at).0;
        }
        false
    };
    let first = (start..=subject).find(|at| hangs(*at))?;
    let mut end = (subject..verb).rev().find(|at| hangs(*at)).map_or(subject + 1, |last| last + 1);
    if doc.word(end) == "," && end + 1 == verb {
        end += 1;
    }
    Some(first..end)
}

/// "The firm denies the allegation: its filters had worked." What follows is the source's, where nobody has it yet.
pub(super) fn reject(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let owners = Owners::new(doc, found);
    for sentence in &doc.sentences {
        let Some([source, cue, content]) = rejected(doc, sentence) else { continue };
        let all = cue.start..content.end;
        if !owners.has_cue(all.clone()) && !owners.has_content(all) {
            let [source, cue, content] = [source, cue, content].map(|run| std::iter::once(run).collect());
            found.push(Found { source, cue, content, confidence: SURE });
        }
    }
    found.sort_by_key(|one| one.cue.first().or(one.content.first()).map(|run| run.start));
}

/// Who rejects a claim before a colon, with which word, and what comes after it.
fn rejected(doc: &Doc<'_>, sentence: &Range<usize>) -> Option<[Range<usize>; 3]> {
    let is_finite = |at: &usize| matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP" | "MD");
    let colon = sentence.clone().find(|at| doc.word(*at) == ":")?;
    let mut verbs = (sentence.start..colon).filter(is_finite);
    let verb = verbs.next().filter(|at| is_denying(doc.word(*at)) && !doc.is_quoted(*at))?;
    let is_claim = (verb + 1..colon).any(|at| stands_for_claim(doc.word(at)) == Some(true));
    let content = colon + 1..sentence.end;
    let is_clause = content.clone().any(|at| is_finite(&at));
    let source = subject(doc, sentence.start, verb)?;
    (verbs.next().is_none() && is_claim && is_clause).then_some([source, verb..verb + 1, content])
}

/// Takes what stands before the colon out of a content.
pub(super) fn answer(doc: &Doc<'_>, one: &mut Found) {
    let Some(start) = one.content.first().map(|run| run.start) else { return };
    let Some(sentence) = doc.sentence_of.get(start).and_then(|at| doc.sentences.get(*at)) else { return };
    let near = start..sentence.end.min(start + 2 * NEAR);
    let Some(colon) = near.into_iter().find(|at| doc.word(*at) == ":") else { return };
    let before = start..colon;
    if before.is_empty() || before.clone().any(|at| doc.is_quoted(at)) {
        return;
    }
    let is_finite = |at: usize| matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD");
    let is_noun_phrase = !before.clone().any(is_finite);
    let is_quotation = doc.is_quoted(colon + 1);
    let denies = |run: &Range<usize>| run.clone().any(|at| is_denying(doc.word(at)));
    let is_pronoun =
        before.len() == 1 && matches!(doc.word(start), "this" | "that" | "it" | "these" | "them");
    let is_claim = is_pronoun || before.clone().any(|at| stands_for_claim(doc.word(at)) == Some(true));
    let is_rejected = is_claim && (one.cue.iter().any(denies) || denies(&before));
    let is_addressed = is_quotation && is_noun_phrase;
    let Some(first) = one.content.first_mut().filter(|_| is_rejected || is_addressed) else { return };
    if first.end > colon + 1 {
        first.start = colon + 1;
    } else if first.end == colon && is_rejected && is_noun_phrase && !is_quotation {
        *first = colon + 1..sentence.end;
    }
}

/// Whether what is said comes after a colon, in place of what was denied before it.
pub(in crate::draft) fn is_answer(doc: &Doc<'_>, found: &Found) -> bool {
    let Some(start) = found.content.first().map(|run| run.start) else { return false };
    let is_after = found.cue.iter().all(|run| run.end <= start);
    is_after && start.checked_sub(1).is_some_and(|before| doc.word(before) == ":")
}
