//! The words around a report word: which of them show it, and what another one must fit.

use super::cue::Printed;
use crate::pack::quotation::{is_double, is_mark};
use crate::pack::{Form, Span, StatementRow, Text};
use crate::words::{CueWord, Frame, Lexicon};

/// The part of a sentence that is shown with the gap.
pub(super) struct Around<'t> {
    pub(super) before: &'t str,
    pub(super) after: &'t str,
    cue: Span,
    /// Where the sentence begins.
    start: usize,
}

/// The sentence around a cue, from the last semicolon to the next one. `None` where it is not in one sentence.
pub(super) fn around(text: &Text, cue: Span) -> Option<Around<'_>> {
    let sentences = text.sentences(text.paragraph_of(cue));
    let sentence = sentences.into_iter().find(|sentence| sentence.contains(cue))?;
    let before = text.slice(Span { start: sentence.start, end: cue.start });
    let after = text.slice(Span { start: cue.end, end: sentence.end });
    let before = before.rsplit(';').next().unwrap_or_default().trim_start();
    let after = after.split_inclusive(';').next().unwrap_or_default();
    let is_shown = !(before.is_empty() && after.is_empty());
    is_shown.then_some(Around { before, after, cue, start: sentence.start })
}

/// Reads a cue: exactly one word of it is a report word, nothing turns its force around, and nothing beside it
/// tells which it is.
pub(super) fn printed<'x>(lexicon: &'x Lexicon, cue: &str, around: &Around<'_>) -> Option<Printed<'x>> {
    let words: Vec<&str> = cue.split(' ').collect();
    let turns = ["not", "never", "neither", "nor", "declined", "refused", "n't", "reportedly"];
    let turned =
        words.iter().any(|word| turns.contains(&word.to_lowercase().as_str()) || word.ends_with("n’t"));
    if turned || is_bound(around) || is_shown(around) {
        return None;
    }
    let before_it = |at: usize| {
        let inside = at.checked_sub(1).and_then(|at| words.get(at).copied());
        inside.or_else(|| around.before.split_whitespace().next_back()).unwrap_or_default()
    };
    let mut found = None;
    for (at, word) in words.iter().enumerate() {
        let Some((entry, form)) = form_in(lexicon, &word.to_lowercase(), is_perfect(before_it(at))) else {
            continue;
        };
        let beside = || words.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, word)| *word);
        if found.is_some()
            || is_manner(before_it(at))
            || beside().any(|word| word == "together" || is_manner(word))
        {
            return None;
        }
        let mut before = words.get(..at)?.join(" ");
        let mut after = words.get(at + 1..)?.join(" ");
        if !before.is_empty() {
            before.push(' ');
        }
        if !after.is_empty() {
            after.insert(0, ' ');
        }
        let is_capital = word.chars().next().is_some_and(char::is_uppercase);
        found = Some(Printed { word: entry, form, before, after, is_capital });
    }
    found
}

/// A preposition binds the word: "accused of", "said to be", "hinted at" fit no other report word.
fn is_bound(around: &Around<'_>) -> bool {
    let binds = ["of", "to", "at", "on", "about", "against", "for", "as", "by", "with", "into", "in", "from"];
    let next = around.after.split_whitespace().next().unwrap_or_default().to_lowercase();
    binds.contains(&next.as_str()) || next == "not" || next.ends_with("n’t")
}

/// Whether the rest of the sentence shows how firm the word is: a hedge outside quotations, or what people do
/// "together".
fn is_shown(around: &Around<'_>) -> bool {
    let hedges =
        ["perhaps", "maybe", "possibly", "probably", "apparently", "presumably", "reportedly", "allegedly"];
    let is_hedge = |word: &str| {
        hedges.contains(&word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase().as_str())
    };
    let said = format!("{}{}", around.before, around.after);
    let next = around.after.split_whitespace().next().unwrap_or_default();
    let next = next.trim_matches(|c: char| !c.is_alphabetic());
    unquoted(&said).split_whitespace().any(is_hedge) || next == "together" || is_manner(next)
}

/// A text without what stands between double marks.
fn unquoted(text: &str) -> String {
    text.split(is_double).step_by(2).collect::<Vec<_>>().join(" ")
}

/// An adverb that goes with few report words: flatly denied.
fn is_manner(word: &str) -> bool {
    let others =
        ["family", "assembly", "ally", "reply", "supply", "monopoly", "anomaly", "fly", "only", "early"];
    word.ends_with("ly") && word.starts_with(char::is_lowercase) && !others.contains(&word)
}

/// Whether the word before asks for the participle.
fn is_perfect(before: &str) -> bool {
    let asks = ["has", "have", "had", "been", "be", "was", "were", "is", "are", "already", "long"];
    asks.contains(&before.to_lowercase().as_str())
}

/// The entry and form of a word; the participle where the perfect or the passive asks for it.
fn form_in<'x>(lexicon: &'x Lexicon, word: &str, is_perfect: bool) -> Option<(&'x CueWord, &'x str)> {
    let wanted = if is_perfect { "pp" } else { "past" };
    lexicon.cues.iter().find_map(|entry| {
        let mut forms: Vec<&str> = entry
            .forms
            .iter()
            .filter(|(_, form)| form.as_str() == word)
            .map(|(name, _)| name.as_str())
            .collect();
        forms.sort_by_key(|name| *name != wanted);
        Some((entry, *forms.first()?))
    })
}

/// The frames another word must fit: the one seen, or, where the text does not tell, all the word has.
pub(super) fn frames(printed: &Printed<'_>, row: &StatementRow, around: &Around<'_>) -> Vec<Frame> {
    let after = around.after.trim_start();
    let goes_before = row.content.iter().any(|run| run.end <= around.cue.start);
    let ends = after.is_empty() || after.starts_with(['.', ';']);
    let is_between = after.strip_prefix(',').is_some_and(|rest| !rest.trim_start().starts_with(is_mark));
    let is_trailing = ends
        || is_between
        || row.content.iter().any(|run| run.end <= around.cue.start && run.end > around.start);
    let is_clause = matches!(row.form, Form::Direct)
        || after.starts_with("that ")
        || after.starts_with(|c: char| matches!(c, ',' | ':' | '.') || is_mark(c))
        || goes_before;
    match (is_clause && printed.word.frames.contains(&Frame::Clause), is_trailing) {
        // After what is reported nothing stands that wants a thing, whatever the printed word may take.
        (_, true) if goes_before => vec![Frame::Clause, Frame::Trailing],
        (true, true) => vec![Frame::Clause, Frame::Trailing],
        (true, false) => vec![Frame::Clause],
        (false, _) => printed.word.frames.iter().copied().filter(|frame| *frame != Frame::Trailing).collect(),
    }
}
