//! What a name is of where its own words do not tell: the article says it elsewhere.

use super::super::doc::Doc;
use super::super::speaking::List;
use super::entity::{Entities, Entity};
use super::lexicon::{Class, Gender, lexicon};
use super::mention::{Form, Mention};
use super::resolve::Places;

/// How many mentions of one name are looked at.
const LOOKS: usize = 40;

/// What was seen of a name.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    looks: usize,
    /// Signs of a state, a body and a place.
    state: usize,
    body: usize,
    place: usize,
    /// Signs of somebody who acts.
    acts: usize,
    /// How often it only says of what another noun is.
    modifies: usize,
}

/// Tells states, bodies and places from persons, of whom no title, given name or role tells that they are persons.
pub(super) fn tell(doc: &Doc<'_>, mentions: &[Mention], entities: &mut Entities, places: &Places) {
    let is_open: Vec<bool> = entities.list.iter().map(|entity| is_open(doc, entity)).collect();
    let mut seen = vec![Seen::default(); entities.list.len()];
    for (mention, id) in mentions.iter().zip(&entities.of) {
        let Some(id) = id.filter(|id| is_open.get(*id).copied().unwrap_or_default()) else { continue };
        if let Some(seen) = seen.get_mut(id).filter(|seen| seen.looks < LOOKS) {
            look(doc, mention, places, seen);
        }
    }
    for (entity, seen) in entities.list.iter_mut().zip(seen) {
        entity.class = match seen {
            _ if entity.class != Class::Person => entity.class,
            Seen { state: 1.., .. } if entity.name.len() == 1 => Class::State,
            Seen { body: 1.., .. } => Class::Body,
            Seen { place: 1.., acts: 0, .. } | Seen { modifies: 1.., acts: 0, .. } => Class::Other,
            _ => Class::Person,
        };
    }
}

/// Whether nothing tells that a name is a person's.
fn is_open(doc: &Doc<'_>, entity: &Entity) -> bool {
    let has_given = entity.name.clone().any(|at| lexicon().given(doc.word(at)).is_some());
    let is_person = |at: usize| {
        let noun = lexicon().noun(doc.word(at)).map(|(class, _)| class);
        noun == Some(Class::Person) || lexicon().title(doc.word(at)).is_some()
    };
    let has_role = entity.roles.iter().flat_map(|role| role.clone().take(12)).any(is_person);
    entity.is_named
        && entity.class == Class::Person
        && entity.gender == Gender::Unknown
        && !has_given
        && !has_role
}

fn look(doc: &Doc<'_>, mention: &Mention, places: &Places, seen: &mut Seen) {
    seen.looks += 1;
    if mention.form != Form::Name {
        return;
    }
    let (start, end) = (mention.words.start, mention.words.end);
    let before = doc.word(start.wrapping_sub(1));
    let owned = end + usize::from(mention.is_owner);
    let is_ruling = mention.is_owner && (owned..owned + 3).any(|at| List::Ruling.has(doc.word(at)));
    seen.state += usize::from(is_ruling || matches!(before, "neighboring" | "neighbouring"));
    let is_which = doc.word(end) == "," && doc.word(end + 1) == "which";
    seen.body += usize::from(is_which || is_told_body(doc, end) || says_it(doc, mention, places));
    seen.place += usize::from(matches!(before, "in" | "at" | "near" | "outside" | "around" | "across"));
    // "St Anne's Hospital".
    let is_saint = matches!(doc.word(mention.name.start), "st" | "st." | "saint") && mention.is_owner;
    seen.place += usize::from(is_saint);
    let next = doc.tag(end);
    seen.modifies +=
        usize::from(mention.name.len() == 1 && matches!(next, "NN" | "NNS" | "JJ") && !mention.is_owner);
    let is_source = places.is_source(start).is_some();
    let is_modifier = matches!(next, "NN" | "NNS" | "JJ") || is_saint;
    seen.acts += usize::from(!is_modifier && (mention.is_subject || is_source || before == "by"));
}

/// ", a chain of grills,": a description whose first noun of our list is a body.
fn is_told_body(doc: &Doc<'_>, after: usize) -> bool {
    const LONGEST: usize = 7;
    if doc.word(after) != "," || !matches!(doc.word(after + 1), "a" | "an" | "the") {
        return false;
    }
    let mut words =
        (after + 2..after + 2 + LONGEST).take_while(|at| !matches!(doc.word(*at), "," | "." | "of" | "'s"));
    words.find_map(|at| lexicon().noun(doc.word(at))).is_some_and(|(class, _)| class == Class::Body)
}

/// "Halvorsen says it has met": who says of itself "it" is no person.
fn says_it(doc: &Doc<'_>, mention: &Mention, places: &Places) -> bool {
    const NEAR: usize = 8;
    let (start, end) = (mention.words.start, mention.words.end);
    let Some(own) = places.is_source(start) else { return false };
    let mut next = (end..end + NEAR).skip_while(|at| places.content(*at) != Some(own));
    let first = next.next().map(|at| if doc.word(at) == "that" { at + 1 } else { at });
    let is_said = |at: usize| {
        let verb = at + 1;
        doc.word(at) == "it"
            && matches!(doc.word(verb), "had" | "has" | "would" | "will" | "could" | "did" | "does")
    };
    first.is_some_and(|at| is_said(at) && !doc.is_quoted(at))
}
