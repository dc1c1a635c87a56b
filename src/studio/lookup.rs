//! Rows by their ids, ids for new rows, and fields as a form gives them.

use super::refused::Refused;
use crate::pack::{
    Article, ArticleId, Date, Pack, Policy, PolicyId, PolicyReference, Position, Proposition, PropositionId,
    Source, SourceId, Statement, StatementId, slug,
};

fn unknown(id: &str) -> Refused {
    Refused::Unknown { id: id.to_owned() }
}

pub(super) fn article<'p>(pack: &'p Pack, id: &ArticleId) -> Result<&'p Article, Refused> {
    pack.articles.iter().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn article_mut<'p>(pack: &'p mut Pack, id: &ArticleId) -> Result<&'p mut Article, Refused> {
    pack.articles.iter_mut().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn statement<'p>(pack: &'p Pack, id: &StatementId) -> Result<&'p Statement, Refused> {
    pack.statements.iter().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn statement_mut<'p>(pack: &'p mut Pack, id: &StatementId) -> Result<&'p mut Statement, Refused> {
    pack.statements.iter_mut().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn source<'p>(pack: &'p Pack, id: &SourceId) -> Result<&'p Source, Refused> {
    pack.sources.iter().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn source_mut<'p>(pack: &'p mut Pack, id: &SourceId) -> Result<&'p mut Source, Refused> {
    pack.sources.iter_mut().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn proposition<'p>(pack: &'p Pack, id: &PropositionId) -> Result<&'p Proposition, Refused> {
    pack.propositions.iter().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn proposition_mut<'p>(
    pack: &'p mut Pack,
    id: &PropositionId,
) -> Result<&'p mut Proposition, Refused> {
    pack.propositions.iter_mut().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn policy<'p>(pack: &'p Pack, id: &PolicyId) -> Result<&'p Policy, Refused> {
    pack.policies.iter().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

pub(super) fn policy_mut<'p>(pack: &'p mut Pack, id: &PolicyId) -> Result<&'p mut Policy, Refused> {
    pack.policies.iter_mut().find(|row| row.id == *id).ok_or_else(|| unknown(id.as_str()))
}

/// A statement's position on a proposition.
pub(super) fn stance_mut<'s>(
    statement: &'s mut Statement,
    on: &PropositionId,
) -> Result<&'s mut Position, Refused> {
    statement.stances.iter_mut().find(|row| row.on == *on).ok_or_else(|| unknown(on.as_str()))
}

/// A statement's reference to a policy, by its place.
pub(super) fn reference_mut(statement: &mut Statement, nth: usize) -> Result<&mut PolicyReference, Refused> {
    let id = statement.id.clone();
    statement.policies.get_mut(nth).ok_or_else(|| unknown(id.as_str()))
}

/// An id made of words that none of `taken` is.
pub(super) fn new_id<'t>(words: &str, taken: impl Iterator<Item = &'t str>) -> String {
    let base = slug(words);
    let taken: std::collections::BTreeSet<&str> = taken.collect();
    let numbered = |n: usize| if n == 1 { base.clone() } else { format!("{base}-{n}") };
    (1..=taken.len() + 1).map(numbered).find(|id| !taken.contains(id.as_str())).unwrap_or(base)
}

/// The ids that stand in rows that could not be read: they are taken as well.
pub(super) fn unread_ids<'p>(pack: &'p Pack, list: &'p str) -> impl Iterator<Item = &'p str> {
    use crate::pack::Step;
    let is_row = move |path: &[Step]| matches!(path, [Step::Field(name), Step::Index(_)] if name == list);
    let rows = pack.aside.iter().filter(move |aside| is_row(&aside.at.0));
    rows.filter_map(|aside| aside.value.get("id")?.as_str())
}

/// What must not be blank, without blanks around it.
pub(super) fn needed(text: &str) -> Result<String, Refused> {
    let text = text.trim();
    if text.is_empty() { Err(Refused::Blank) } else { Ok(text.to_owned()) }
}

/// What may be left out: blank is none.
pub(super) fn optional(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A date that may be left out.
pub(super) fn date(text: Option<&str>) -> Result<Option<String>, Refused> {
    let text = optional(text);
    match &text {
        Some(date) if date.parse::<Date>().is_err() => Err(Refused::NotADate { text: date.clone() }),
        _ => Ok(text),
    }
}

/// Refuses a list that names something twice.
pub(super) fn each_once<T: PartialEq>(list: &[T]) -> Result<(), Refused> {
    let is_twice = list.iter().enumerate().any(|(ix, item)| list.iter().take(ix).any(|other| other == item));
    if is_twice { Err(Refused::Twice) } else { Ok(()) }
}
