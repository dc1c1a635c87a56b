//! Whom descriptions mean: "the senator", "the company", "his son".

use std::collections::HashMap;
use std::ops::Range;

use super::super::doc::Doc;
use super::entity::{Entities, Entity};
use super::fit::{fit, is_another, is_firm, is_firm_and_public};
use super::lexicon::{Class, Gender, lexicon};
use super::mention::{Form, Mention};
use super::resolve::{Places, antecedent, before, last_speaker};

/// Head nouns, with where each stands and whose it is.
pub(super) type Heads = HashMap<String, Vec<(usize, usize)>>;

/// The head nouns of the named ones' roles, and of the names of bodies, with place and entity.
pub(super) fn role_index(doc: &Doc<'_>, entities: &Entities) -> Heads {
    let mut places = Vec::new();
    for (id, entity) in entities.list.iter().enumerate() {
        let head = head_of(doc, &entity.name).filter(|_| entity.is_named && entity.class == Class::Body);
        let words = entity.roles.iter().flat_map(|role| role.clone().take(12)).chain(head);
        places.extend(words.filter(|at| is_office(doc.word(*at))).map(|at| (at, id)));
    }
    places.sort_unstable();
    let mut out = Heads::new();
    for (at, id) in places {
        let word = doc.word(at);
        out.entry(word.strip_suffix('.').unwrap_or(word).to_owned()).or_default().push((at, id));
    }
    out
}

/// What the name of a body is the name of: "University" of "University of Dorfstadt", "Council" of "Harl Council".
fn head_of(doc: &Doc<'_>, name: &Range<usize>) -> Option<usize> {
    let end = name.clone().find(|at| matches!(doc.word(*at), "of" | "for")).unwrap_or(name.end);
    end.checked_sub(1).filter(|at| name.contains(at) && name.len() > 1)
}

fn is_office(word: &str) -> bool {
    lexicon().noun(word).is_some() || lexicon().title(word).is_some()
}

/// Whom "the senator" means; somebody new for "a senator".
pub(super) fn description(
    doc: &Doc<'_>,
    mentions: &[Mention],
    entities: &mut Entities,
    places: &Places,
    heads: &mut Heads,
    at: usize,
) -> Option<usize> {
    let mention = mentions.get(at)?;
    let first = doc.word(mention.words.start);
    if let Some(id) = entities.aside(&mention.words) {
        return Some(id);
    }
    let is_definite = matches!(first, "the" | "that" | "this" | "those" | "these");
    let head = doc.word(mention.name.start);
    if let Some(id) = kin(doc, entities, heads, mention) {
        return Some(id);
    }
    if let Some(id) = named_after(doc, mentions, entities, at).filter(|_| is_definite) {
        let before = known(doc, entities, heads, mention);
        let list = heads.entry(head.to_owned()).or_default();
        unite(entities, list, before, at, id);
        let place = list.partition_point(|(at, _)| *at < mention.name.start);
        list.insert(place, (mention.name.start, id));
        return Some(id);
    }
    let is_letter = matches!(head, "statement" | "letter") && places.is_source(mention.words.start).is_some();
    let writer = (is_definite && is_letter).then(|| last_speaker(mentions, entities, places, at)).flatten();
    let is_named = |id: &usize| entities.list.get(*id).is_some_and(|entity| entity.is_named);
    let meant = || {
        let known = known(doc, entities, heads, mention);
        let named = || subject_before(doc, mentions, entities, at);
        known
            .filter(is_named)
            .or_else(named)
            .or(known)
            .or_else(|| fallback(doc, mentions, entities, places, at))
    };
    if let Some(id) = writer.or_else(|| is_definite.then(meant).flatten()) {
        return Some(id);
    }
    let is_new = matches!(first, "a" | "an" | "one" | "another");
    if let Some(id) = entities.same_words(doc, mention.words.clone()).filter(|_| !is_new) {
        return Some(id);
    }
    let id = entities.add_unnamed(doc, mention);
    if matches!(doc.word(mention.words.start), "his" | "her" | "their" | "its") {
        let owner = mentions.iter().take(at).rposition(|owner| owner.words.start == mention.words.start);
        let owner = owner.and_then(|owner| entities.of.get(owner).copied().flatten());
        if let Some(entity) = entities.list.get_mut(id) {
            entity.owner = owner;
        }
    }
    let list = heads.entry(head.to_owned()).or_default();
    let place = list.partition_point(|(at, _)| *at < mention.name.start);
    list.insert(place, (mention.name.start, id));
    Some(id)
}

/// The named firm whose sentence comes just before "the company": "Dunmore Crossings owned the ferry. The company …".
fn subject_before(doc: &Doc<'_>, mentions: &[Mention], entities: &Entities, at: usize) -> Option<usize> {
    /// How many mentions before it are looked at.
    const NEAR: usize = 10;
    let mention = mentions.get(at).filter(|one| is_firm(doc, one) && one.words.len() == 2)?;
    let own = doc.sentence_of.get(mention.words.start)?;
    let is_subject = |other: &Mention| {
        let after = other.words.end + usize::from(doc.word(other.words.end) == ",");
        other.is_subject || doc.tag(after).starts_with("VB")
    };
    let is_kind = |entity: &Entity| {
        let mut told = entity.name.clone().filter_map(|at| lexicon().noun(doc.word(at)));
        entity.is_named && entity.class == Class::Body && told.next().is_none()
    };
    before(mentions, entities, at, NEAR)
        .take_while(|(other, ..)| doc.sentence_of.get(other.words.start).is_some_and(|of| of + 1 >= *own))
        .find(|(other, _, entity)| {
            let is_before = doc.sentence_of.get(other.words.start).is_some_and(|of| of < own);
            is_before && other.form == Form::Name && is_subject(other) && is_kind(entity)
        })
        .filter(|(_, _, entity)| !is_firm_and_public(doc, mention, entity))
        .map(|(_, id, _)| id)
}

/// The body that a description is followed by: "the company, Classmere Inc.,".
fn named_after(doc: &Doc<'_>, mentions: &[Mention], entities: &Entities, at: usize) -> Option<usize> {
    let (mention, next) = (mentions.get(at)?, mentions.get(at + 1)?);
    let is_beside = doc.word(mention.words.end) == "," && next.words.start == mention.words.end + 1;
    let is_body = |one: &Mention| one.class == Class::Body;
    let is_named = is_body(mention) && is_body(next) && next.form == Form::Name;
    let is_apart = matches!(doc.word(next.words.end), "," | "." | "—" | ";");
    (is_beside && is_named && is_apart).then(|| entities.of.get(at + 1).copied().flatten()).flatten()
}

/// Makes an unnamed one, that was spoken of shortly before, one with its name.
fn unite(
    entities: &mut Entities,
    heads: &mut [(usize, usize)],
    before: Option<usize>,
    at: usize,
    named: usize,
) {
    const NEAR: usize = 400;
    let is_unnamed = |id: &usize| entities.list.get(*id).is_some_and(|one| !one.is_named);
    let Some(before) = before.filter(is_unnamed) else { return };
    let near = entities.of.iter_mut().take(at).rev().take(NEAR).flatten();
    near.filter(|of| **of == before).for_each(|of| *of = named);
    let near = heads.iter_mut().rev().take(NEAR);
    near.filter(|(_, id)| *id == before).for_each(|(_, id)| *id = named);
}

/// Whom "his son" means: the named one who is introduced as a son.
fn kin(doc: &Doc<'_>, entities: &Entities, heads: &Heads, mention: &Mention) -> Option<usize> {
    let is_owned =
        doc.tag(mention.words.start) == "PRP$" || mention.words.clone().any(|at| doc.tag(at) == "POS");
    if mention.class != Class::Person || !is_owned {
        return None;
    }
    let is_kin = |id: usize| {
        entities.list.get(id).is_some_and(|one| {
            let is_other = one.gender != mention.gender
                && one.gender != Gender::Unknown
                && mention.gender != Gender::Unknown;
            one.is_named && one.class == Class::Person && one.is_kin && !is_other
        })
    };
    let list = heads.get(doc.word(mention.name.start))?.iter().take(64);
    list.filter(|(_, id)| is_kin(*id))
        .min_by_key(|(place, _)| place.abs_diff(mention.words.start))
        .map(|(_, id)| *id)
}

/// The latest before it whose role fits a description, else the first named one after it.
fn known(doc: &Doc<'_>, entities: &Entities, heads: &Heads, mention: &Mention) -> Option<usize> {
    let head = doc.word(mention.name.start);
    let here = mention.words.start;
    let same = lexicon().same_roles(head);
    let mut best: Option<(i64, usize)> = None;
    for key in std::iter::once(head).chain(same.iter().copied()) {
        let Some(list) = heads.get(key) else { continue };
        let split = list.partition_point(|(at, _)| *at < here);
        let before = list.get(..split).into_iter().flatten().rev().take(6);
        let after = list.get(split..).into_iter().flatten().take(2);
        for (place, id) in before.chain(after) {
            // "The paper" is no Journal by its name alone.
            let is_same = |entity: &&Entity| key == head || !entity.is_named || !entity.name.contains(place);
            let entity = entities.list.get(*id).filter(is_same);
            let Some(fit) = entity.and_then(|entity| fit(doc, mention, entity, *place)) else { continue };
            let score = fit + 300 * i64::from(key == head);
            if best.is_none_or(|(most, _)| score > most) && score > -4400 {
                best = Some((score, *id));
            }
        }
    }
    best.map(|(_, id)| id)
}

/// A description without a match that is credited: "the mogul" stands for the last one it may.
fn fallback(
    doc: &Doc<'_>,
    mentions: &[Mention],
    entities: &Entities,
    places: &Places,
    at: usize,
) -> Option<usize> {
    let mention = mentions.get(at)?;
    let is_source = places.is_source(mention.words.start).is_some();
    let has_land =
        (mention.words.start + 1..mention.name.start).any(|at| lexicon().land(doc.word(at)).is_some());
    if !(is_source || has_land && mention.class == Class::Person) {
        return None;
    }
    let goes_on = matches!(doc.word(mention.words.end), "of" | "who" | "for" | "in" | "from" | "at" | "'s");
    let is_plain = !mention.words.clone().any(|at| doc.tag(at) == "POS")
        && !(mention.words.start + 1..mention.name.start)
            .any(|at| doc.tag(at).starts_with("NNP") || lexicon().land(doc.word(at)).is_some());
    let has_owner = mention.words.clone().any(|at| doc.tag(at) == "POS");
    let is_open = mention.class == Class::Person && !has_owner
        || matches!(mention.class, Class::Body | Class::State) && is_plain && mention.words.len() == 2;
    if !is_open || goes_on {
        return None;
    }
    antecedent(doc, mentions, entities, places, at, |entity| !is_firm_and_public(doc, mention, entity))
        .filter(|id| !is_another(doc, mention, entities.list.get(*id)))
}
