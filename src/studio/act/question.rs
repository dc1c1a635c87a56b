//! Questions: switched off, reworded, written by hand.

use super::super::edit::{Passage, Row};
use super::super::lookup::{new_id, optional, unread_ids};
use super::super::passage::{self, Tidy};
use super::super::refused::Refused;
use super::renamed::names;
use crate::pack::selector::quote_of;
use crate::pack::{Extra, HandEvidence, HandQuestion, Pack, Quote, is_well_formed};

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
    Ok(Row::Pack)
}

pub(super) fn evidence(pack: &mut Pack, id: &str, passages: &[Passage]) -> Result<Row, Refused> {
    let mut evidence = Vec::new();
    for passage in passages {
        let (article, text, spans) = passage::spans(pack, std::slice::from_ref(passage), Tidy::AsIs)?;
        evidence.extend(spans.iter().map(|span| {
            let (exact, prefix, suffix) = match quote_of(&text, *span) {
                Quote::Bare(exact) => (exact, None, None),
                Quote::Selector(quote) => (quote.exact, quote.prefix, quote.suffix),
            };
            HandEvidence {
                article: article.clone(),
                exact,
                prefix,
                suffix,
                start: None,
                end: None,
                part: None,
                extra: Extra::new(),
            }
        }));
    }
    let row = pack.questions.iter_mut().find(|row| row.id == id);
    row.ok_or_else(|| Refused::Unknown { id: id.to_owned() })?.evidence = evidence;
    Ok(Row::Question(id.to_owned()))
}

/// Forgets what was switched off or reworded of a row that is taken out.
pub(super) fn forget(pack: &mut Pack, what: &str, row: &str) {
    pack.omit.retain(|id| !names(id, what, row));
    pack.reword.retain(|id, _| !names(id, what, row));
}
