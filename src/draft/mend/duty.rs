//! What has to be reported is no report: "the law obliges makers to report a danger", "a captain has to report every
//! accident".

use std::ops::Range;

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// How far before an infinitive the verb may stand that it hangs on.
const NEAR: usize = 8;

/// Takes out what only tells a duty.
pub(super) fn drop(doc: &Doc<'_>, found: &mut Vec<Found>) {
    found.retain(|one| !is_broken(doc, one) && !one.cue.first().is_some_and(|cue| is_duty(doc, one, cue)));
}

/// What cannot be a report: its source is "the" alone, or all that it reports is its source, or it asks nobody.
fn is_broken(doc: &Doc<'_>, one: &Found) -> bool {
    let is_determiner =
        |run: &Range<usize>| run.len() == 1 && matches!(doc.word(run.start), "the" | "a" | "an");
    let is_source = |run: &Range<usize>| {
        one.source.iter().any(|source| source.start <= run.start && run.end <= source.end)
    };
    let is_lone = matches!(one.source.as_slice(), [only] if is_determiner(only));
    is_lone || one.content.iter().all(is_source) || is_asked(doc, one) || is_unable(doc, one)
}

/// "Nobody could tell me": nobody did.
fn is_unable(doc: &Doc<'_>, one: &Found) -> bool {
    let is_nobody = matches!(one.source.as_slice(), [only] if doc.word(only.start) == "nobody");
    is_nobody && one.cue.first().is_some_and(|cue| doc.tag(cue.start) == "MD")
}

/// "Asked whether it would close, the owner said": the owner does not ask.
fn is_asked(doc: &Doc<'_>, one: &Found) -> bool {
    one.cue.first().is_some_and(|cue| {
        let sentence = doc.sentence_of.get(cue.start).and_then(|at| doc.sentences.get(*at));
        let is_first = sentence.is_some_and(|sentence| sentence.start == cue.start);
        is_first && List::DoneTo.has(doc.word(cue.start))
    })
}

fn is_duty(doc: &Doc<'_>, one: &Found, cue: &Range<usize>) -> bool {
    let content = one.content.iter().map(|run| run.start).min().unwrap_or_default();
    let is_claim = doc.word(content) == "that" || doc.is_quoted(content);
    if doc.is_quoted(cue.start) {
        return false;
    }
    let is_obliging = |at: usize| List::Obliging.has(doc.word(at)) && doc.tag(at).starts_with("VB");
    if cue.clone().any(is_obliging) && !is_claim {
        return true;
    }
    let Some(verb) = cue.clone().rev().find(|at| doc.tag(*at).starts_with("VB")) else { return false };
    if doc.tag(verb) != "VB" {
        return false;
    }
    is_owed(doc, one, verb, is_claim) || is_under(doc, verb, is_obliging)
}

/// "Has to report", "must tell", "are required to say"; but not "had to admit that".
fn is_owed(doc: &Doc<'_>, one: &Found, verb: usize, is_claim: bool) -> bool {
    let low = |back: usize| verb.checked_sub(back).map(|at| doc.word(at)).unwrap_or_default();
    let is_due = |word: &str| {
        matches!(
            word,
            "has"
                | "have"
                | "needs"
                | "need"
                | "required"
                | "obliged"
                | "bound"
                | "supposed"
                | "expected"
                | "asked"
        )
    };
    let is_told = matches!(low(1), "must" | "should" | "shall") || low(1) == "to" && is_due(low(2));
    let is_past = low(1) == "to" && low(2) == "had" && !is_claim;
    let is_admitting = matches!(doc.word(verb), "admit" | "concede" | "acknowledge" | "confess" | "grant");
    let is_self = one.source.first().is_some_and(|run| matches!(doc.word(run.start), "i" | "we"));
    (is_told || is_past) && !is_admitting && !is_self
}

/// "Allows shops to claim": the verb on which an infinitive hangs obliges or allows.
fn is_under(doc: &Doc<'_>, verb: usize, is_obliging: impl Fn(usize) -> bool) -> bool {
    let to = verb.checked_sub(1).filter(|at| doc.word(*at) == "to");
    let Some(to) = to else { return false };
    let is_near = |at: &usize| doc.sentence_of.get(*at) == doc.sentence_of.get(to);
    let near = (to.saturating_sub(NEAR)..to).rev().take_while(is_near);
    near.into_iter().find(|at| doc.tag(*at).starts_with("VB")).is_some_and(is_obliging)
}
