//! A second report taken for part of the first: "the club said it would play, but | the police | said | it was not
//! safe".

use std::collections::HashSet;
use std::ops::Range;

use crate::draft::doc::{Doc, Found};
use crate::draft::speaking::List;

/// The most words of the second source.
const LONGEST: usize = 7;

/// The fewest words of the second content.
const SHORTEST: usize = 4;

/// Parts what holds two reports.
pub(super) fn part(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let mut more = Vec::new();
    for one in found.iter_mut() {
        let Some(cue) = one.cue.last().map(|cue| cue.end) else { continue };
        let Some(content) = one.content.last_mut().filter(|run| run.start >= cue) else { continue };
        let Some((joint, [source, cue, rest])) = second(doc, content) else { continue };
        content.end = joint;
        let [source, cue, content] = [source, cue, rest].map(|run| std::iter::once(run).collect());
        more.push(Found { source, cue, content, confidence: one.confidence });
    }
    let known: HashSet<&[Range<usize>]> = found.iter().map(|one| one.cue.as_slice()).collect();
    more.retain(|one| !known.contains(one.cue.as_slice()));
    found.append(&mut more);
    found.sort_by_key(|one| one.cue.first().or(one.content.first()).map(|run| run.start));
}

/// Where the first report ends, and source, cue and content of the second.
fn second(doc: &Doc<'_>, content: &Range<usize>) -> Option<(usize, [Range<usize>; 3])> {
    let is_joint = |at: &usize| doc.word(*at) == "," && matches!(doc.word(at + 1), "but" | "and" | "while");
    let comma = content.clone().skip(1).find(|at| is_joint(at) && !doc.is_quoted(*at))?;
    let start = comma + 2;
    let is_finite = |at: &usize| matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP" | "MD");
    let verb = (start..content.end.min(start + LONGEST)).find(|at| is_finite(at))?;
    let is_noun = doc.tag(verb.checked_sub(1)?).starts_with("NN");
    let is_phrase = (start..verb).all(|at| !matches!(doc.word(at), "," | "that") && !doc.is_quoted(at));
    let rest = verb + 1..content.end;
    let is_report = verb > start && is_noun && is_phrase && List::Saying.has(doc.word(verb));
    let is_clause = rest.len() >= SHORTEST && rest.clone().any(|at| is_finite(&at));
    (is_report && is_clause).then_some((comma, [start..verb, verb..verb + 1, rest]))
}
