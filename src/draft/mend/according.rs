//! "According to the ministry, three villages were flooded": the rest of the sentence is what the ministry says.

use std::ops::Range;

use super::owners::Owners;
use crate::draft::doc::{Doc, Found};

/// The most words of a source.
const LONGEST: usize = 16;

/// Chance that the rest of such a sentence is the source's.
const SURE: f32 = 0.6;

/// Gives the rest of sentences that begin so to their source, where nobody else is credited with it.
pub(super) fn give(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let owners = Owners::new(doc, found);
    for sentence in &doc.sentences {
        let Some([source, content]) = opened(doc, sentence) else { continue };
        let cue = sentence.start..sentence.start + 2;
        if owners.has_cue(content.clone()) {
            continue;
        }
        if let Some(one) = owners.cue(cue.start).and_then(|at| found.get_mut(at)) {
            one.content.retain(|run| run.start >= sentence.end);
            one.content.insert(0, content);
        } else if !owners.has_content(content.clone()) {
            let [source, cue, content] = [source, cue, content].map(|run| std::iter::once(run).collect());
            found.push(Found { source, cue, content, confidence: SURE });
        }
    }
    found.sort_by_key(|one| one.cue.first().or(one.content.first()).map(|run| run.start));
}

/// The source and the rest of a sentence that begins with "According to".
fn opened(doc: &Doc<'_>, sentence: &Range<usize>) -> Option<[Range<usize>; 2]> {
    let start = sentence.start;
    if doc.word(start) != "according" || doc.word(start + 1) != "to" || doc.is_quoted(start) {
        return None;
    }
    let near = start + 2..sentence.end.min(start + 2 + LONGEST);
    let comma = near.clone().find(|at| doc.word(*at) == ",")?;
    let is_finite = |at: usize| matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD");
    let source = start + 2..comma;
    let last = (comma + 1..sentence.end).rev().find(|at| !matches!(doc.word(*at), "." | "!" | "?"))?;
    let content = comma + 1..last + 1;
    // "According to Mr Hill, a farmer, the well is dry": a comma that opens an aside is not the last.
    let opens_aside = matches!(doc.word(comma + 1), "who" | "which" | "whose");
    let has_verb = content.clone().any(is_finite);
    let has_aside = || {
        let next = content.clone().take(LONGEST).find(|at| doc.word(*at) == ",")?;
        (!content.clone().take_while(|at| *at < next).any(is_finite)).then_some(())
    };
    let is_plain = !opens_aside && has_aside().is_none() && !source.is_empty();
    (is_plain && has_verb && !source.clone().any(is_finite)).then_some([source, content])
}
