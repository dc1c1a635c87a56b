//! Propositions: made, their fields, vouched for, taken out.

use super::super::edit::Row;
use super::super::field::PropositionField;
use super::super::lookup::{each_once, needed, new_id, optional, proposition, proposition_mut, unread_ids};
use super::super::refused::Refused;
use crate::pack::{Pack, Proposition, PropositionId};

pub(super) fn add(pack: &mut Pack, text: &str) -> Result<Row, Refused> {
    let text = without_stop(&needed(text)?);
    let taken = pack.propositions.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "propositions"));
    let id = PropositionId(new_id(&text, taken));
    pack.propositions.push(Proposition { id: id.clone(), text, ..Proposition::default() });
    Ok(Row::Proposition(id))
}

/// A whole sentence without its final stop.
pub(in super::super) fn without_stop(text: &str) -> String {
    let text = text.trim();
    let bare = text.trim_end_matches(['.', '。']);
    let is_ellipsis = text.ends_with("..") || bare.trim().is_empty();
    if is_ellipsis { text.to_owned() } else { bare.trim_end().to_owned() }
}

pub(super) fn set(pack: &mut Pack, id: &PropositionId, field: &PropositionField) -> Result<Row, Refused> {
    if let PropositionField::Entails(list) | PropositionField::Excludes(list) = field {
        each_once(list)?;
        if list.contains(id) {
            return Err(Refused::Itself);
        }
        list.iter().try_for_each(|other| proposition(pack, other).map(|_| ()))?;
    }
    let row = proposition_mut(pack, id)?;
    match field {
        PropositionField::Text(text) => row.text = needed(text)?,
        PropositionField::Short(short) => row.short = optional(short.as_deref()),
        PropositionField::Entails(list) => row.entails.clone_from(list),
        PropositionField::Excludes(list) => row.excludes.clone_from(list),
    }
    Ok(Row::Proposition(id.clone()))
}

pub(super) fn delete(pack: &mut Pack, id: &PropositionId) -> Result<Row, Refused> {
    proposition(pack, id)?;
    pack.propositions.retain(|row| row.id != *id);
    for row in &mut pack.propositions {
        row.entails.retain(|other| other != id);
        row.excludes.retain(|other| other != id);
    }
    for row in &mut pack.statements {
        row.stances.retain(|row| row.on != *id);
    }
    super::question::forget(pack, "proposition", id.as_str());
    Ok(Row::Pack)
}

pub(super) fn check(pack: &mut Pack, id: &PropositionId, by: Option<&str>) -> Result<Row, Refused> {
    let row = proposition_mut(pack, id)?;
    row.checked = by.map(|name| needed(name).map_err(|_| Refused::NoAuthor)).transpose()?;
    Ok(Row::Proposition(id.clone()))
}
