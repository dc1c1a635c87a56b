//! Sources: made, their fields, split, taken out.

use super::super::edit::Row;
use super::super::field::SourceField;
use super::super::lookup::{
    each_once, needed, new_id, optional, source, source_mut, statement_mut, unread_ids,
};
use super::super::refused::Refused;
use crate::pack::{Extra, OneOrMany, Pack, Source, SourceId, SourceKind, StatementId};

pub(super) fn add(pack: &mut Pack, name: &str, kind: SourceKind) -> Result<SourceId, Refused> {
    let name = needed(name)?;
    let id = id_for(pack, &name);
    let row = Source {
        id: id.clone(),
        name,
        role: None,
        kind,
        of: None,
        at: None,
        plural: false,
        extra: Extra::new(),
    };
    pack.sources.push(row);
    Ok(id)
}

fn id_for(pack: &Pack, name: &str) -> SourceId {
    let taken = pack.sources.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "sources"));
    SourceId(new_id(name, taken))
}

/// The source that these words name, made where there is none.
pub(super) fn of_words(pack: &mut Pack, words: &str) -> Result<SourceId, Refused> {
    let bare = |name: &str| {
        let name = name.to_lowercase();
        name.strip_prefix("the ").unwrap_or(&name).to_owned()
    };
    let wanted = bare(words);
    if let Some(row) = pack.sources.iter().find(|row| bare(&row.name) == wanted) {
        return Ok(row.id.clone());
    }
    // A part of exactly one name, such as the surname.
    let holds = |row: &&Source| bare(&row.name).split_whitespace().any(|part| part == wanted);
    let mut holding = pack.sources.iter().filter(holds);
    if let (Some(row), None) = (holding.next(), holding.next()) {
        return Ok(row.id.clone());
    }
    add(pack, words, kind_of(words))
}

/// A first guess, for the teacher to correct.
fn kind_of(words: &str) -> SourceKind {
    let is_name = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let n_names = words.split_whitespace().filter(|word| is_name(word)).count();
    let n_words = words.split_whitespace().count();
    let is_body = words.to_lowercase().starts_with("the ") || words.chars().all(|c| !c.is_lowercase());
    match (n_names, is_body) {
        (0, _) => SourceKind::Unnamed,
        (_, false) if n_names == n_words && (2..=4).contains(&n_words) => SourceKind::Person,
        _ => SourceKind::Organisation,
    }
}

pub(super) fn set(pack: &mut Pack, id: &SourceId, field: &SourceField) -> Result<Row, Refused> {
    if let SourceField::Of(list) | SourceField::At(list) = field {
        each_once(list)?;
        for body in list {
            source(pack, body)?;
            let is_circle = matches!(field, SourceField::Of(_)) && speaks_for(pack, body, id);
            if body == id || is_circle {
                return Err(Refused::Itself);
            }
        }
    }
    let row = source_mut(pack, id)?;
    match field {
        SourceField::Name(name) => row.name = needed(name)?,
        SourceField::Role(role) => row.role = optional(role.as_deref()),
        SourceField::Kind(kind) => row.kind = *kind,
        SourceField::Of(list) => row.of = listed(list.clone()),
        SourceField::At(list) => row.at = listed(list.clone()),
        SourceField::Plural(plural) => row.plural = *plural,
    }
    Ok(Row::Source(id.clone()))
}

/// Whether `speaker` speaks for `body`, over some steps.
pub(super) fn speaks_for(pack: &Pack, speaker: &SourceId, body: &SourceId) -> bool {
    let mut open = vec![speaker];
    let mut seen: Vec<&SourceId> = Vec::new();
    while let Some(id) = open.pop() {
        if id == body {
            return true;
        }
        if !seen.contains(&id) {
            seen.push(id);
            let row = pack.sources.iter().find(|row| row.id == *id);
            open.extend(row.and_then(|row| row.of.as_ref()).map(OneOrMany::items).unwrap_or_default());
        }
    }
    false
}

/// A list as the file writes it: nothing, one id, or several.
pub(super) fn listed(mut list: Vec<SourceId>) -> Option<OneOrMany<SourceId>> {
    match list.len() {
        0 | 1 => list.pop().map(OneOrMany::One),
        _ => Some(OneOrMany::Many(list)),
    }
}

pub(super) fn delete(pack: &mut Pack, id: &SourceId) -> Result<Row, Refused> {
    source(pack, id)?;
    let rows = pack.statements.iter().filter(|row| row.source.contains(id) || row.via.contains(id)).count();
    if rows > 0 {
        return Err(Refused::InUse { rows });
    }
    pack.sources.retain(|row| row.id != *id);
    for row in &mut pack.sources {
        for list in [&mut row.of, &mut row.at] {
            if list.as_ref().is_some_and(|list| list.items().contains(id)) {
                let left = list.iter().flat_map(OneOrMany::items).filter(|other| *other != id);
                *list = listed(left.cloned().collect());
            }
        }
    }
    super::question::forget(pack, "source", id.as_str());
    Ok(Row::Pack)
}

pub(super) fn split(
    pack: &mut Pack,
    from: &SourceId,
    statements: &[StatementId],
    name: &str,
) -> Result<Row, Refused> {
    let name = needed(name)?;
    if statements.is_empty() {
        return Err(Refused::NothingSelected);
    }
    let id = id_for(pack, &name);
    let row = Source { id: id.clone(), name, ..source(pack, from)?.clone() };
    for statement in statements {
        let row = statement_mut(pack, statement)?;
        let is_its = row.source.contains(from) || row.via.contains(from);
        if !is_its {
            return Err(Refused::Unknown { id: from.0.clone() });
        }
        for source in row.source.iter_mut().chain(&mut row.via).filter(|source| **source == *from) {
            *source = id.clone();
        }
    }
    let nth = pack.sources.iter().position(|row| row.id == *from).map_or(pack.sources.len(), |nth| nth + 1);
    pack.sources.insert(nth, row);
    Ok(Row::Source(id))
}
