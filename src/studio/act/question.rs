//! Questions: switched off, reworded, written by hand.

use super::super::edit::{Passage, Row};
use super::super::hand::words;
use super::super::lookup::{new_id, optional, unread_ids};
use super::super::refused::Refused;
use super::renamed::names;
use crate::pack::{HandEvidence, HandQuestion, Pack, is_well_formed};

pub(super) fn omit(pack: &mut Pack, id: &str, off: bool) -> Row {
    match (pack.omit.iter().position(|other| other == id), off) {
        (None, true) => pack.omit.push(id.to_owned()),
        (Some(_), false) => pack.omit.retain(|other| other != id),
        _ => {}
    }
    Row::Question(id.to_owned())
}

pub(super) fn reword(pack: &mut Pack, id: &str, prompt: Option<&str>) -> Row {
    match optional(prompt) {
        Some(prompt) => pack.reword.insert(id.to_owned(), prompt),
        None => pack.reword.remove(id),
    };
    Row::Question(id.to_owned())
}

pub(super) fn put(pack: &mut Pack, hand: &HandQuestion) -> Result<Row, Refused> {
    let mut hand = hand.clone();
    if hand.id.trim().is_empty() {
        let taken = pack.questions.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "questions"));
        let words: Vec<&str> = hand.prompt.split_whitespace().take(6).collect();
        hand.id = new_id(&words.join(" "), taken);
    }
    if !is_well_formed(&hand.id) {
        return Err(Refused::BadId { id: hand.id });
    }
    let at = Row::Question(hand.id.clone());
    match pack.questions.iter_mut().find(|row| row.id == hand.id) {
        Some(row) => *row = hand,
        None => pack.questions.push(hand),
    }
    Ok(at)
}

pub(super) fn delete(pack: &mut Pack, id: &str) -> Result<Row, Refused> {
    let nth = pack.questions.iter().position(|row| row.id == id);
    pack.questions.remove(nth.ok_or_else(|| Refused::Unknown { id: id.to_owned() })?);
    Ok(Row::Question(id.to_owned()))
}

pub(super) fn evidence(pack: &mut Pack, id: &str, passages: &[Passage]) -> Result<Row, Refused> {
    let mut evidence: Vec<HandEvidence> = Vec::new();
    for new in words::evidence(pack, passages)? {
        if !evidence.iter().any(|old| words::is_same(old, &new)) {
            evidence.push(new);
        }
    }
    let row = pack.questions.iter_mut().find(|row| row.id == id);
    let row = row.ok_or_else(|| Refused::Unknown { id: id.to_owned() })?;
    // What is known of words that stay stays.
    for new in &mut evidence {
        if let Some(old) = row.evidence.iter().find(|old| words::is_same(old, new)) {
            new.clone_from(old);
        }
    }
    row.evidence = evidence;
    Ok(Row::Question(id.to_owned()))
}

/// Forgets what was switched off or reworded of a row that is taken out.
pub(super) fn forget(pack: &mut Pack, what: &str, row: &str) {
    pack.omit.retain(|id| !names(id, what, row));
    pack.reword.retain(|id, _| !names(id, what, row));
}
