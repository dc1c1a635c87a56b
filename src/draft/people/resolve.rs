//! Whom pronouns mean; and with [descriptions](super::description), in the order of the text, whom all that are no
//! names do.

use std::ops::Range;

use super::super::doc::{Doc, Found};
use super::description::{description, role_index};
use super::entity::{Entities, Entity, may_be_place};
use super::lexicon::{Class, Gender};
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

/// The mentions before one, the nearest first, with whom they mean.
pub(super) fn before<'e>(
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
pub(super) fn last_speaker(
    mentions: &[Mention],
    entities: &Entities,
    places: &Places,
    at: usize,
) -> Option<usize> {
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
pub(super) fn antecedent(
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
