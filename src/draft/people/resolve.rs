//! Whom descriptions and pronouns mean.

use std::collections::HashMap;
use std::ops::Range;

use super::super::doc::{Doc, Found};
use super::entity::{Entities, Entity, may_be_place};
use super::fit::{fit, is_another, is_firm_and_public};
use super::lexicon::{Class, Gender, lexicon};
use super::mention::{Form, Mention};

/// How many mentions before a pronoun are weighed.
const WINDOW: usize = 40;

/// Where each token stands in what was found.
pub(super) struct Places {
    /// Whether it is within a source.
    pub source: Vec<Option<usize>>,
    /// Within whose content.
    pub content: Vec<Option<usize>>,
}

impl Places {
    /// The places of an article's attributions.
    pub fn new(len: usize, found: &[Found]) -> Self {
        let mut out = Self { source: vec![None; len], content: vec![None; len] };
        for (id, one) in found.iter().enumerate() {
            mark(&mut out.source, &one.source, id);
            mark(&mut out.content, &one.content, id);
        }
        out
    }

    pub fn is_source(&self, at: usize) -> Option<usize> {
        self.source.get(at).copied().flatten()
    }

    pub fn content(&self, at: usize) -> Option<usize> {
        self.content.get(at).copied().flatten()
    }
}

fn mark(list: &mut [Option<usize>], ranges: &[Range<usize>], id: usize) {
    for range in ranges {
        list.iter_mut().take(range.end).skip(range.start).for_each(|of| *of = Some(id));
    }
}

/// Resolves all that are no names, in the order of the text.
pub(super) fn resolve(doc: &Doc<'_>, mentions: &[Mention], entities: &mut Entities, places: &Places) {
    let mut heads = role_index(doc, entities);
    for (at, mention) in mentions.iter().enumerate() {
        let id = match mention.form {
            Form::Name => continue,
            Form::Common => description(doc, mentions, entities, places, &mut heads, at),
            Form::Pronoun => pronoun(doc, mentions, entities, places, at),
        };
        if let (Some(of), Some(id)) = (entities.of.get_mut(at), id) {
            *of = Some(id);
            if let Some(entity) = entities.list.get_mut(id) {
                entity.count += 1;
                if entity.gender == Gender::Unknown && mention.form == Form::Pronoun {
                    entity.gender = mention.gender;
                }
            }
        }
    }
}

type Heads = HashMap<String, Vec<(usize, usize)>>;

/// The head nouns of the named ones' roles, with place and entity.
fn role_index(doc: &Doc<'_>, entities: &Entities) -> Heads {
    let mut places = Vec::new();
    for (id, entity) in entities.list.iter().enumerate() {
        let words = entity.roles.iter().flat_map(|role| role.clone().take(12));
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

fn is_office(word: &str) -> bool {
    lexicon().noun(word).is_some() || lexicon().title(word).is_some()
}

/// Whom "the senator" means; somebody new for "a senator".
fn description(
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
    let meant =
        || known(doc, entities, heads, mention).or_else(|| fallback(doc, mentions, entities, places, at));
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
            let entity = entities.list.get(*id);
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

/// The mentions before one, the nearest first, with whom they mean.
fn before<'e>(
    mentions: &'e [Mention],
    entities: &'e Entities,
    at: usize,
    most: usize,
) -> impl Iterator<Item = (&'e Mention, usize, &'e Entity)> {
    (at.saturating_sub(most)..at).rev().filter_map(|before| {
        let id = entities.of.get(before).copied().flatten()?;
        Some((mentions.get(before)?, id, entities.list.get(id)?))
    })
}

/// Who spoke last before a mention, not counting documents.
fn last_speaker(mentions: &[Mention], entities: &Entities, places: &Places, at: usize) -> Option<usize> {
    before(mentions, entities, at, WINDOW)
        .find(|(other, _, entity)| {
            places.is_source(other.words.start).is_some() && entity.class != Class::Document
        })
        .map(|(_, id, _)| id)
}

fn pronoun(
    doc: &Doc<'_>,
    mentions: &[Mention],
    entities: &Entities,
    places: &Places,
    at: usize,
) -> Option<usize> {
    let mention = mentions.get(at)?;
    match doc.word(mention.words.start) {
        "who" | "which" | "that" => {
            places.is_source(mention.words.start)?;
            let sentence = doc.sentence_of.get(mention.words.start);
            let verb = mention.words.end + usize::from(doc.tag(mention.words.end) == "RB");
            let many = match (doc.tag(verb), doc.word(verb)) {
                (_, "are" | "were" | "have") | ("VBP", _) => Some(true),
                (_, "is" | "was" | "has") | ("VBZ", _) => Some(false),
                _ => None,
            };
            let suits = |other: &Mention, entity: &Entity| {
                let is_near = doc.sentence_of.get(other.words.start) == sentence && !other.is_owner;
                let is_human = matches!(entity.class, Class::Person | Class::People);
                is_near
                    && !may_be_place(doc, other, entity)
                    && other.form != Form::Pronoun
                    && (is_human || doc.word(mention.words.start) != "who")
                    && many.is_none_or(|many| many == (entity.class == Class::People))
            };
            let mut near = before(mentions, entities, at, 6);
            near.find(|one| suits(one.0, one.2)).map(|one| one.1)
        }
        "i" | "me" | "my" | "we" | "us" | "our" | "you" => None,
        _ => antecedent(doc, mentions, entities, places, at, |_| true),
    }
}

/// Whom the report of a credited pronoun names: "she asked if Mrs Hill would come" is not said by Mrs Hill.
fn told_of(mentions: &[Mention], entities: &Entities, places: &Places, at: usize) -> Vec<usize> {
    const LONGEST: usize = 12;
    let Some(mine) = mentions.get(at).and_then(|mention| places.is_source(mention.words.start)) else {
        return Vec::new();
    };
    let ahead = mentions.iter().enumerate().skip(at + 1).take(LONGEST);
    ahead
        .filter(|(_, other)| other.form == Form::Name && places.content(other.words.start) == Some(mine))
        .filter_map(|(at, _)| entities.of.get(at).copied().flatten())
        .collect()
}

/// Of the mentions before a pronoun, the one that it most likely stands for.
fn antecedent(
    doc: &Doc<'_>,
    mentions: &[Mention],
    entities: &Entities,
    places: &Places,
    at: usize,
    may_be: impl Fn(&Entity) -> bool,
) -> Option<usize> {
    let mention = mentions.get(at)?;
    let told = told_of(mentions, entities, places, at);
    let mut best: Option<(f32, usize)> = None;
    let mut seen: Vec<usize> = Vec::new();
    for (other, id, entity) in before(mentions, entities, at, WINDOW) {
        if other.words.end > mention.words.start || !may_be(entity) {
            continue;
        }
        let Some(mut score) = weigh(doc, entity, places, mention, other) else { continue };
        if told.contains(&id) {
            score -= 1.0;
        }
        let score = if seen.contains(&id) { score + 0.15 } else { score };
        seen.push(id);
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, id));
        }
    }
    best.map(|(_, id)| id)
}

/// Whether a pronoun may stand for an entity by class and gender, and how well.
fn agreement(pronoun: &Mention, entity: &Entity) -> Option<f32> {
    let is_unsure = entity.is_named && !entity.is_sure;
    let score = match (pronoun.class, entity.class) {
        (Class::Person, Class::Person) if is_unsure => -1.6,
        (Class::Person, Class::Person) if !entity.is_named => -0.5,
        (Class::Person, Class::Person)
        | (Class::People, Class::People)
        | (Class::Body, Class::Body | Class::State)
        | (Class::State, Class::State) => 0.0,
        (Class::Body, Class::Document) if pronoun.form == Form::Pronoun => 0.0,
        (Class::People, Class::Body) => -0.8,
        (Class::Body, Class::Person) if is_unsure && entity.gender == Gender::Unknown => -0.3,
        _ => return None,
    };
    match (pronoun.gender, entity.gender) {
        (Gender::Unknown, _) | (_, Gender::Unknown) => Some(score),
        (one, other) => (one == other).then_some(score + 0.5),
    }
}

#[expect(clippy::cast_precision_loss, reason = "small counts")]
fn weigh(doc: &Doc<'_>, entity: &Entity, places: &Places, pronoun: &Mention, other: &Mention) -> Option<f32> {
    let mut score = agreement(pronoun, entity)?;
    // "In a statement it said": not the statement.
    let beside = other.words.end + usize::from(doc.word(other.words.end) == ",");
    if entity.class == Class::Document && beside == pronoun.words.start {
        return None;
    }
    let sentence = |at: usize| doc.sentence_of.get(at).copied().unwrap_or_default();
    let distance = sentence(pronoun.words.start).saturating_sub(sentence(other.words.start));
    score -= 0.35 * (distance as f32).min(10.0);
    score += match (other.is_subject, places.is_source(other.words.start).is_some()) {
        (true, true) => 1.5,
        (true, false) => 0.8,
        (false, true) => 1.3,
        (false, false) => 0.0,
    };
    if distance == 0 {
        score += 0.4;
    }
    // "The mayor went further. She said …".
    if distance == 1 && other.is_subject && other.form == Form::Name {
        score += 0.4;
    }
    if other.is_owner {
        score -= 0.5;
    }
    let mine = places.is_source(pronoun.words.start);
    let content = places.content(other.words.start);
    if content.is_some() && content == mine {
        score -= 2.0;
    }
    let is_quoted = (doc.is_quoted(other.words.start), doc.is_quoted(pronoun.words.start));
    if is_quoted == (true, false) {
        score -= 1.2;
    }
    score += 0.1 * (entity.count as f32).min(5.0);
    Some(score)
}
