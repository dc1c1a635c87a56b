//! Why the engine proposes a row, in words a teacher understands.

use super::doc::Doc;
use super::proposition::{How, Taken};
use super::reading::Attribution;
use crate::message;
use crate::pack::{Draft, Extra, Form, Stance};
use crate::words::{Message, Words};

/// The engine's word on a row.
pub(super) fn draft(confidence: f64, reason: &Message, words: &Words) -> Draft {
    let confidence = (confidence.clamp(0.0, 1.0) * 100.0).round() / 100.0;
    Draft { confidence, reason: words.say(reason), extra: Extra::new() }
}

/// Why somebody's words were found here.
pub(super) fn of_statement(doc: &Doc<'_>, attribution: &Attribution, form: Form) -> Message {
    let cue = words_of(doc, &attribution.found.cue);
    if cue == ":" {
        return message!("draft-reason-turn");
    }
    match (cue.is_empty(), form) {
        (true, _) => message!("draft-reason-no-cue"),
        (false, Form::Direct) => message!("draft-reason-quoted", cue = cue),
        (false, Form::Mixed) => message!("draft-reason-partly", cue = cue),
        (false, Form::Indirect | Form::Own) => message!("draft-reason-reported", cue = cue),
    }
}

/// Why a position is taken for this one, and how sure that is against the statement itself.
pub(super) fn of_position(doc: &Doc<'_>, attribution: &Attribution, taken: &Taken) -> (Message, f64) {
    let why = stance(taken.stance);
    let words = words_of(doc, &attribution.found.content);
    match taken.how {
        How::Said => (why, 0.8),
        How::Opposite => (message!("draft-reason-opposite", why = why), 0.75),
        How::SameThing => (message!("draft-reason-same-thing", words = words, why = why), 0.6),
        How::Pointed => (message!("draft-reason-pointed", words = words, why = why), 0.5),
    }
}

fn stance(stance: Stance) -> Message {
    match stance {
        Stance::Confirms => message!("draft-reason-confirms"),
        Stance::Alleges => message!("draft-reason-alleges"),
        Stance::Suggests => message!("draft-reason-suggests"),
        Stance::Denies => message!("draft-reason-denies"),
        Stance::Neither => message!("draft-reason-neither"),
        Stance::None => message!("draft-reason-none"),
    }
}

/// The first words of token runs.
pub(super) fn words_of(doc: &Doc<'_>, runs: &[std::ops::Range<usize>]) -> String {
    const MOST: usize = 8;
    let Some(first) = runs.first() else { return String::new() };
    let end = first.end.min(first.start + MOST);
    let text: String = doc.slice(first.start..end).split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text.trim_matches(['"', '“', '”', ',', '.']).to_owned();
    if end < first.end { text + " …" } else { text }
}
