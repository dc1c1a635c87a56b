//! A second report taken for part of the first: "the club said it would play, but | the police | said | it was not
//! safe", "the club said it would play but | admitted | that it was not safe".

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
        let same = || going_on(doc, cue.checked_sub(1)?, content, &one.source);
        let Some((joint, next)) = second(doc, content).or_else(same) else { continue };
        content.end = joint;
        more.push(Found { confidence: one.confidence, ..next });
    }
    let known: HashSet<&[Range<usize>]> = found.iter().map(|one| one.cue.as_slice()).collect();
    more.retain(|one| !known.contains(one.cue.as_slice()));
    found.append(&mut more);
    found.sort_by_key(|one| one.cue.first().or(one.content.first()).map(|run| run.start));
}

/// A report that is sure.
fn report(source: Vec<Range<usize>>, verb: usize, content: Range<usize>) -> Found {
    let [cue, content] = [verb..verb + 1, content].map(|run| std::iter::once(run).collect());
    Found { source, cue, content, confidence: 1.0 }
}

/// Where the first report ends, and the second, of somebody else.
fn second(doc: &Doc<'_>, content: &Range<usize>) -> Option<(usize, Found)> {
    let is_joint = |at: &usize| doc.word(*at) == "," && matches!(doc.word(at + 1), "but" | "and" | "while");
    let comma = content.clone().skip(1).find(|at| is_joint(at) && !doc.is_quoted(*at))?;
    let start = comma + 2;
    let is_finite = |at: &usize| matches!(doc.tag(*at), "VBD" | "VBZ" | "VBP" | "MD");
    let verb = (start..content.end.min(start + LONGEST)).find(|at| is_finite(at))?;
    let is_noun = doc.tag(verb.checked_sub(1)?).starts_with("NN");
    let is_phrase = (start..verb).all(|at| !matches!(doc.word(at), "," | "that") && !doc.is_quoted(at));
    let rest = verb + 1..content.end;
    let says =
        List::Saying.has(doc.word(verb)) || List::GoingOn.has(doc.word(verb)) && doc.word(verb + 1) == "that";
    let is_report = verb > start && is_noun && is_phrase && says;
    let is_clause = rest.len() >= SHORTEST && rest.clone().any(|at| is_finite(&at));
    let source = std::iter::once(start..verb).collect();
    (is_report && is_clause).then(|| (comma, report(source, verb, rest)))
}

/// Where the first report ends, and the second, of the same source.
fn going_on(
    doc: &Doc<'_>,
    cue: usize,
    content: &Range<usize>,
    source: &[Range<usize>],
) -> Option<(usize, Found)> {
    if doc.is_quoted(content.start) || !matches!(doc.tag(cue), "VBD" | "VBZ" | "VBP") {
        return None;
    }
    let begin = |joint: usize| {
        let verb = joint + 1 + usize::from(doc.tag(joint + 1) == "RB");
        let is_report = List::Saying.has(doc.word(verb)) || List::GoingOn.has(doc.word(verb));
        (is_report && doc.tag(verb) == doc.tag(cue)).then_some(verb)
    };
    let is_joint = |at: &usize| matches!(doc.word(*at), "and" | "but") && !doc.is_quoted(*at);
    let (joint, verb) =
        content.clone().skip(1).filter(is_joint).find_map(|joint| Some((joint, begin(joint)?)))?;
    let comma = joint - usize::from(doc.word(joint - 1) == ",");
    let rest = verb + 1..content.end;
    (rest.len() >= 2 && comma > content.start).then(|| (comma, report(source.to_vec(), verb, rest)))
}
