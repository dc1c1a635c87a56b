//! Joint statements: "announced jointly with the council that …", "the school, together with the parents, said".

use std::ops::Range;

use crate::draft::doc::{Doc, Found};

/// The most words of a partner.
const LONGEST: usize = 10;

/// Adds those with whom a source speaks.
pub(super) fn join(doc: &Doc<'_>, one: &mut Found) {
    if one.source.is_empty() {
        return;
    }
    if let Some(source) = one.source.first_mut()
        && let Some(start) = after_letter(doc, source)
    {
        source.start = start;
    }
    let within = one.source.last_mut().and_then(|source| within(doc, source));
    one.source.extend(within);
    let partners =
        [after_cue(doc, one), after_source(doc, one), before_source(doc, one), before_and(doc, one)];
    for partner in partners.into_iter().flatten() {
        let is_known = one.source.iter().any(|run| run.start < partner.end && partner.start < run.end);
        if !is_known {
            one.source.push(partner);
        }
    }
    one.source.sort_by_key(|run| run.start);
}

/// "Jointly with": the words, and where the partner begins.
fn with(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let is_with = matches!(doc.word(at), "jointly" | "together" | "along") && doc.word(at + 1) == "with";
    is_with.then_some(at + 2)
}

/// A partner from a token on, up to what `ends` says.
fn partner(doc: &Doc<'_>, start: usize, ends: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    let is_part = |at: usize| {
        let tag = doc.tag(at);
        tag.starts_with('N')
            || matches!(tag, "DT" | "JJ" | "POS" | "PRP$" | "CD" | "CC")
            || matches!(doc.word(at), "of" | "for")
    };
    let end = (start..doc.len().min(start + LONGEST)).find(|at| ends(doc.word(*at)) || !is_part(*at))?;
    (ends(doc.word(end)) && end > start).then_some(start..end)
}

/// Within what was taken for content: "jointly with the council | that …". Cuts it off there.
fn after_cue(doc: &Doc<'_>, one: &mut Found) -> Option<Range<usize>> {
    let cue = one.cue.last_mut()?;
    let content = one.content.first_mut().filter(|run| run.start == cue.end)?;
    let is_that = |word: &str| matches!(word, "that" | "to");
    let from = if doc.word(cue.end - 1) == "with" {
        (cue.len() > 1).then(|| with(doc, cue.end - 2)).flatten()
    } else {
        with(doc, content.start)
    };
    if let Some(partner) = from.and_then(|from| partner(doc, from, is_that)) {
        let is_within = partner.end < content.end;
        if is_within {
            (content.start, cue.end) = (partner.end, partner.start - 1);
        }
        return is_within.then_some(partner);
    }
    if matches!(doc.word(content.start), "jointly" | "together") && is_that(doc.word(content.start + 1)) {
        content.start += 1;
        cue.end += 1;
    }
    None
}

/// The same where all of it was taken for one source. Cuts it off there.
fn within(doc: &Doc<'_>, source: &mut Range<usize>) -> Option<Range<usize>> {
    let comma = source.clone().skip(1).find(|at| doc.word(*at) == "," && with(doc, at + 1).is_some())?;
    let partner = partner(doc, with(doc, comma + 1)?, |word| word == ",").filter(|p| p.end <= source.end)?;
    source.end = comma;
    Some(partner)
}

/// "The school, together with the parents' association, said".
fn after_source(doc: &Doc<'_>, one: &Found) -> Option<Range<usize>> {
    let end = one.source.last()?.end;
    let end = if doc.word(end.checked_sub(1)?) == "," { end - 1 } else { end };
    let has_comma = doc.word(end) == ",";
    let start = with(doc, end + usize::from(has_comma))?;
    let cue = one.cue.first()?.start;
    let is_end = |word: &str| word == ",";
    let cut = partner(doc, start, is_end).filter(|_| has_comma);
    cut.or_else(|| (start < cue && cue - start <= LONGEST && !has_comma).then_some(start..cue))
}

/// "A joint letter by | the trust and the office": they write it.
fn after_letter(doc: &Doc<'_>, source: &Range<usize>) -> Option<usize> {
    const FARTHEST: usize = 5;
    let near = source.start..source.end.min(source.start + FARTHEST);
    let joint = near.clone().find(|at| doc.word(*at) == "joint")?;
    let by = near.into_iter().find(|at| *at > joint && matches!(doc.word(*at), "by" | "of" | "from"))?;
    (by + 1..source.end).any(|at| doc.word(at) == "and").then_some(by + 1)
}

/// "The hunters' club and | the league announced jointly": the first of two, where only the second was found.
fn before_and(doc: &Doc<'_>, one: &Found) -> Option<Range<usize>> {
    let is_jointly = |at: usize| matches!(doc.word(at), "jointly" | "together");
    let source = one.source.first()?.start;
    let and = source.checked_sub(1).filter(|at| doc.word(*at) == "and")?;
    let sentence = doc.sentences.get(*doc.sentence_of.get(source)?)?;
    let is_part = |at: &usize| {
        let tag = doc.tag(*at);
        tag.starts_with('N') || matches!(tag, "DT" | "JJ" | "POS" | "PRP$" | "CD") || doc.word(*at) == "of"
    };
    let from = sentence.start.max(and.saturating_sub(LONGEST));
    let start = (from..and).rev().take_while(is_part).last()?;
    one.cue.iter().flat_map(Clone::clone).any(is_jointly).then_some(start..and)
}

/// "Together with the ministry, the museum said"; "in a joint statement with the ministry, the museum said".
fn before_source(doc: &Doc<'_>, one: &Found) -> Option<Range<usize>> {
    const FARTHEST: usize = 16;
    let source = one.source.first()?.start;
    let comma = source.checked_sub(1).filter(|at| doc.word(*at) == ",")?;
    let sentence = doc.sentences.get(*doc.sentence_of.get(source)?)?;
    let begins = |at: usize| {
        let is_joint =
            doc.word(at) == "joint" && doc.tag(at + 1).starts_with('N') && doc.word(at + 2) == "with";
        with(doc, at).or(is_joint.then_some(at + 3))
    };
    let start = (sentence.start.max(comma.saturating_sub(FARTHEST))..comma).find_map(begins)?;
    let found = partner(doc, start, |word| word == ",")?;
    (found.end == comma).then_some(found)
}
