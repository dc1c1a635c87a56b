//! Rules on what is switched off, reworded, or set as an assignment.

use super::super::date::Date;
use super::super::hand_question::{HAND_WRITTEN, HandQuestion};
use super::super::model::Pack;
use super::super::problem::JsonPath;
use super::super::vocabulary::{Kind, Stance, id_parts};
use super::Found;
use super::references::{is_row, names_something};
use super::subject::Subject;
use crate::message;
use crate::words::Arg;

/// The modes of an assignment.
const MODES: &[&str] = &["practice", "test", "review"];

/// Whether a question of this id could be derived from the pack's rows, or was written by hand.
fn is_question(pack: &Pack, id: &str) -> bool {
    let Some((kind, rest)) = id.split_once('/') else { return is_row(pack, "questions", id) };
    let ids: Vec<&str> = rest.split('/').collect();
    let Some(names) = id_parts(kind).filter(|names| names.len() == ids.len()) else { return false };
    names.iter().zip(ids).all(|(name, id)| match *name {
        "stance" => Stance::from_wire(id).is_some_and(|stance| stance != Stance::None),
        "date" => id.parse::<Date>().is_ok(),
        name => names_something(pack, &format!("{name}:{id}")),
    })
}

pub(super) fn unknown_question(s: &Subject<'_>) -> Vec<Found> {
    let omit = JsonPath::root().field("omit");
    let reword = JsonPath::root().field("reword");
    let omitted = s.pack.omit.iter().enumerate().map(|(ix, id)| (omit.index(ix), id));
    let reworded = s.pack.reword.keys().map(|id| (reword.field(id), id));
    omitted
        .chain(reworded)
        .filter(|(_, id)| !is_question(s.pack, id))
        .map(|(at, id)| Found::new(at, message!("check-unknown-question", id = id)))
        .collect()
}

pub(super) fn blank_prompt(s: &Subject<'_>) -> Vec<Found> {
    let reword = JsonPath::root().field("reword");
    s.pack
        .reword
        .iter()
        .filter(|(_, prompt)| prompt.trim().is_empty())
        .map(|(id, _)| Found::new(reword.field(id), message!("check-blank-prompt")))
        .collect()
}

fn assignment() -> JsonPath {
    JsonPath::root().field("assignment")
}

pub(super) fn unknown_mode(s: &Subject<'_>) -> Vec<Found> {
    let mode = s.pack.assignment.as_ref().and_then(|assignment| assignment.mode.as_ref());
    let known = || MODES.iter().map(|mode| Arg::from(*mode)).collect::<Vec<_>>();
    mode.filter(|mode| !MODES.contains(&mode.as_str()))
        .map(|mode| {
            let message = message!("check-unknown-mode", word = mode, known = known());
            Found::new(assignment().field("mode"), message)
        })
        .into_iter()
        .collect()
}

pub(super) fn unknown_question_kind(s: &Subject<'_>) -> Vec<Found> {
    let kinds = s.pack.assignment.as_ref().and_then(|assignment| assignment.kinds.as_ref());
    let kind = |question: &HandQuestion| question.kind.clone().unwrap_or_else(|| HAND_WRITTEN.to_owned());
    let by_hand =
        |word: &String| *word == HAND_WRITTEN || s.pack.questions.iter().any(|row| kind(row) == *word);
    kinds
        .into_iter()
        .flatten()
        .enumerate()
        .filter(|(_, word)| Kind::from_wire(word).is_none() && !by_hand(word))
        .map(|(ix, word)| {
            let known: Vec<Arg> = Kind::ALL.iter().map(|kind| Arg::from(kind.wire())).collect();
            let message = message!("check-unknown-question-kind", word = word, known = known);
            Found::new(assignment().field("kinds").index(ix), message)
        })
        .collect()
}

/// An assignment with nothing to do or no time to do it.
pub(super) fn empty_assignment(s: &Subject<'_>) -> Vec<Found> {
    let Some(row) = &s.pack.assignment else { return Vec::new() };
    let fields = [
        ("items", row.items == Some(0)),
        ("minutes", row.minutes == Some(0)),
        ("kinds", row.kinds.as_ref().is_some_and(Vec::is_empty)),
    ];
    let empty = fields.into_iter().find(|(_, is_empty)| *is_empty);
    empty
        .map(|(field, _)| {
            Found::new(assignment().field(field), message!("check-empty-assignment", field = field))
        })
        .into_iter()
        .collect()
}
