//! How well a description fits somebody who was named or described before.

use std::ops::Range;

use super::super::doc::Doc;
use super::super::speaking::List;
use super::entity::Entity;
use super::lexicon::{Class, Gender, lexicon};
use super::mention::Mention;

/// How well a description fits an entity with a role at a place; none where something speaks against it.
pub(super) fn fit(doc: &Doc<'_>, mention: &Mention, entity: &Entity, place: usize) -> Option<i64> {
    let lexicon = lexicon();
    let here = mention.words.start;
    let is_later = place > here;
    let is_other = entity.gender != mention.gender
        && entity.gender != Gender::Unknown
        && mention.gender != Gender::Unknown;
    if is_later && !entity.is_named || !is_kind(mention.class, entity.class) || is_other {
        return None;
    }
    if is_deputy(doc, &mention.words)
        != entity.roles.iter().any(|role| role.contains(&place) && is_deputy(doc, role))
    {
        return None;
    }
    let phrase = here..mention.name.start;
    let from = phrase.rev().find(|at| doc.tag(*at) == "POS").unwrap_or(here) + 1;
    let has = |at: &usize| {
        let word = doc.word(*at);
        entity.roles.iter().take(12).any(|role| role.clone().any(|at| doc.word(at) == word))
            || entity.name.clone().any(|at| doc.word(at) == word)
    };
    let is_told = |at: &usize| !matches!(doc.word(*at), "former" | "new" | "own" | "'s" | "same");
    let (hits, misses): (Vec<_>, Vec<_>) = (from..mention.name.start).filter(is_told).partition(has);
    let is_by_name = entity.name.contains(&place) && entity.is_named;
    if (mention.class == Class::People || is_by_name) && !misses.is_empty() {
        return None;
    }
    // "The weather office" is not "the road office", nor "the hunters' club" the fishers'.
    let is_noun =
        |at: &usize| matches!(doc.tag(*at), "NN" | "NNS") && doc.word(*at) != "'s" && doc.word(*at) != "'";
    let of_others = mention.class != Class::Person && (here..from).any(|at| is_noun(&at) && !has(&at));
    if !entity.is_named && (of_others || misses.iter().any(is_noun)) {
        return None;
    }
    let is_strong = |at: usize| doc.tag(at).starts_with("NNP") || lexicon.land(doc.word(at)).is_some();
    let is_place =
        |at: usize| lexicon.land(doc.word(at)).is_none() && lexicon.name_word(doc.word(at)).is_some();
    let role = entity.roles.iter().find(|role| role.contains(&place));
    let has_other = role
        .is_some_and(|role| role.clone().any(|at| is_strong(at) && lexicon.title(doc.word(at)).is_none()));
    let may_differ = mention.class == Class::Person && entity.is_named && !has_other;
    if misses.iter().any(|at| is_strong(*at) && !(may_differ && is_place(*at))) {
        return None;
    }
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let far = count(place.abs_diff(here).min(4000)) + 1500 * i64::from(is_later);
    Some(3000 * count(hits.len()) - 2500 * count(misses.len()) - far + 100 * count(entity.count.min(10)))
}

/// "The deputy mayor" is not the mayor.
fn is_deputy(doc: &Doc<'_>, words: &Range<usize>) -> bool {
    words.clone().take(12).any(|at| matches!(doc.word(at), "deputy" | "assistant" | "acting" | "vice"))
}

/// Whether a description of one class may be of an entity of another.
fn is_kind(description: Class, entity: Class) -> bool {
    match description {
        Class::People => matches!(entity, Class::People | Class::Body),
        Class::Body | Class::State => matches!(entity, Class::Body | Class::State),
        _ => description == entity,
    }
}

/// Whether a firm is described: "the company", "the developer".
pub(super) fn is_firm(doc: &Doc<'_>, mention: &Mention) -> bool {
    let head = doc.word(mention.name.start);
    head == "company" || lexicon().same_roles(head).contains(&"company")
}

/// Whether a firm is described and a public body named: "the company" is no ministry.
pub(super) fn is_firm_and_public(doc: &Doc<'_>, mention: &Mention, entity: &Entity) -> bool {
    is_firm(doc, mention) && entity.name.clone().any(|at| List::Public.has(doc.word(at)))
}

/// Whether somebody else is described: "the ministry" is no museum, and "the club" no man of one name.
pub(super) fn is_another(doc: &Doc<'_>, mention: &Mention, entity: Option<&Entity>) -> bool {
    let Some(entity) = entity else { return true };
    if is_deputy(doc, &mention.words) && !entity.roles.iter().any(|role| is_deputy(doc, role)) {
        return true;
    }
    let head = doc.word(mention.name.start);
    let same = lexicon().same_roles(head);
    let is_firm = same.contains(&"company") || same.contains(&"newspaper") || same.contains(&"group");
    // "The transport minister" is none whose office is not told.
    let is_office = List::Voice.has(head) && mention.name.start - mention.words.start > 1;
    let has_kind = (mention.words.start + 1..mention.name.start).any(|at| doc.tag(at) == "NN");
    if is_office && has_kind {
        return true;
    }
    if entity.is_named {
        return mention.class == Class::Body && entity.class == Class::Person && !is_firm;
    }
    !entity.roles.iter().flat_map(|role| role.clone().take(12)).any(|at| {
        let word = doc.word(at);
        word == head || same.contains(&word)
    })
}
