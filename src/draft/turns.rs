//! Transcripts: "NAME: …" line after line. Each turn is its speaker's; what is reported within it is somebody
//! else's.

use std::collections::HashMap;
use std::ops::Range;

use super::doc::{Doc, Found, taken};

/// The most words of a label, and the fewest turns of a transcript.
const LONGEST: usize = 5;
const LEAST: usize = 4;

/// Chance that a turn is its label's.
const SURE: f32 = 0.9;

/// One turn.
struct Turn {
    label: Range<usize>,
    content: Range<usize>,
}

/// Gives the turns of a transcript to their speakers. Text that is none stays as it was found.
pub(super) fn give(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let turns = turns(doc);
    if turns.is_empty() {
        return;
    }
    let mut turn_of: Vec<Option<usize>> = vec![None; doc.len()];
    for (at, turn) in turns.iter().enumerate() {
        let tokens = turn_of.iter_mut().take(turn.content.end).skip(turn.label.start);
        tokens.for_each(|of| *of = Some(at));
    }
    found.retain_mut(|one| keep(doc, one, &turns, &turn_of));
    let is_taken = taken(doc, found);
    found.extend(turns.iter().filter_map(|turn| said(doc, turn, &is_taken)));
    found.sort_by_key(first);
}

fn first(one: &Found) -> usize {
    one.content.iter().chain(&one.cue).chain(&one.source).map(|run| run.start).min().unwrap_or_default()
}

/// The turns, where there are enough by speakers who come again.
fn turns(doc: &Doc<'_>) -> Vec<Turn> {
    let turns: Vec<Turn> = doc.paragraphs.iter().filter_map(|paragraph| turn(doc, paragraph)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for turn in &turns {
        *counts.entry(doc.slice(turn.label.clone())).or_default() += 1;
    }
    let n_again: usize = counts.values().filter(|n| **n > 1).sum();
    let n_speakers = counts.values().filter(|n| **n > 1).count();
    if n_speakers < 2 || n_again < LEAST {
        return Vec::new();
    }
    let is_shouted = |label: &str| !label.chars().any(char::is_lowercase);
    let is_speaker = |turn: &Turn| {
        let label = doc.slice(turn.label.clone());
        is_shouted(label) || counts.get(label).is_some_and(|n| *n > 1)
    };
    turns.into_iter().filter(is_speaker).collect()
}

/// A paragraph that begins with a name and a colon.
fn turn(doc: &Doc<'_>, paragraph: &Range<usize>) -> Option<Turn> {
    let near = paragraph.start..paragraph.end.min(paragraph.start + LONGEST + 1);
    let colon = near.into_iter().find(|at| doc.word(*at) == ":")?;
    let is_name = |at: usize| {
        let printed = doc.printed(at);
        printed.starts_with(char::is_uppercase) || matches!(printed, "." | "(" | ")")
    };
    let label = paragraph.start..colon;
    let content = colon + 1..paragraph.end;
    let says = content.clone().any(|at| doc.word(at).chars().any(char::is_alphanumeric));
    (!label.is_empty() && label.clone().all(is_name) && says).then_some(Turn { label, content })
}

/// Whether an attribution stays beside the turns; what of it stands in another turn is cut off.
fn keep(doc: &Doc<'_>, one: &mut Found, turns: &[Turn], turn_of: &[Option<usize>]) -> bool {
    let of = |at: usize| turn_of.get(at).copied().flatten();
    let anchor = one.cue.first().or(one.content.first()).map_or(0, |run| run.start);
    let home = of(anchor);
    let is_label = |run: &Range<usize>| {
        of(run.start).and_then(|at| turns.get(at)).is_some_and(|turn| run.start < turn.content.start)
    };
    if one.source.iter().chain(&one.cue).any(is_label) {
        return false;
    }
    // "I think", "we heard": the turn's own speaker.
    let is_self = one.source.first().is_some_and(|run| {
        run.len() == 1 && matches!(doc.word(run.start), "i" | "we" | "you" | "they" | "he" | "she" | "it")
    });
    if home.is_some() && (is_self || one.source.is_empty()) {
        return false;
    }
    let start = home.and_then(|at| turns.get(at)).map_or(0, |turn| turn.content.start);
    for run in &mut one.content {
        run.start = run.start.max(if of(run.start) == home { start } else { run.start });
        run.end = (run.start..run.end).find(|at| of(*at) != home).unwrap_or(run.end);
    }
    one.content.retain(|run| run.start < run.end);
    !one.content.is_empty()
}

/// What a turn says: its sentences without those that report somebody else's words.
fn said(doc: &Doc<'_>, turn: &Turn, is_taken: &[bool]) -> Option<Found> {
    let is_free = |at: usize| !is_taken.get(at).copied().unwrap_or(true);
    let mut content: Vec<Range<usize>> = Vec::new();
    let mut at = turn.content.start;
    while at < turn.content.end {
        let sentence = doc.sentence_of.get(at).and_then(|of| doc.sentences.get(*of));
        let end = sentence.map_or(turn.content.end, |sentence| sentence.end).clamp(at + 1, turn.content.end);
        if (at..end).all(is_free) {
            match content.last_mut() {
                Some(run) if run.end == at => run.end = end,
                _ => content.push(at..end),
            }
        }
        at = end;
    }
    content.retain(|run| run.clone().any(|at| doc.word(at).chars().any(char::is_alphanumeric)));
    let label = std::iter::once(turn.label.clone()).collect();
    let cue = std::iter::once(turn.label.end..turn.label.end + 1).collect();
    (!content.is_empty()).then_some(Found { source: label, cue, content, confidence: SURE })
}
