//! Entities to persons of the ledger: only those that are credited, with role and affiliation.

use std::collections::HashMap;
use std::ops::Range;

use super::super::doc::Doc;
use super::super::reading::Person;
use super::super::speaking::List;
use super::entity::{Entities, Entity};
use super::lexicon::{Class, lexicon};
use super::mention::{Form, Mention};
use super::source::trimmed;
use super::tie::ties;
use crate::pack::SourceKind;

/// The most words of a description.
const LONGEST: usize = 14;

/// The persons so far.
pub(super) struct Cast<'d, 'a> {
    doc: &'d Doc<'a>,
    mentions: &'d [Mention],
    entities: &'d Entities,
    persons: Vec<Person>,
    by_entity: HashMap<usize, usize>,
    by_name: HashMap<String, usize>,
}

impl<'d, 'a> Cast<'d, 'a> {
    /// Nobody yet.
    pub fn new(doc: &'d Doc<'a>, mentions: &'d [Mention], entities: &'d Entities) -> Self {
        Self {
            doc,
            mentions,
            entities,
            persons: Vec::new(),
            by_entity: HashMap::new(),
            by_name: HashMap::new(),
        }
    }

    /// All who were asked for.
    pub fn finish(self) -> Vec<Person> {
        self.persons
    }

    /// Whether a mention is of one of some persons, or of whom they speak for.
    pub fn is_one_of(&self, mention: usize, persons: &[usize]) -> bool {
        let entity = self.entities.of.get(mention).copied().flatten();
        let Some(person) = entity.and_then(|id| self.by_entity.get(&id)) else { return false };
        persons.contains(person)
            || persons.iter().filter_map(|at| self.persons.get(*at)).any(|one| one.of.contains(person))
    }

    /// The person of a mention within a source.
    pub fn mention(&mut self, at: usize, span: &Range<usize>) -> Option<usize> {
        let mention = self.mentions.get(at)?;
        let Some(id) = self.entities.of.get(at).copied().flatten() else {
            return self.words(trimmed(self.doc, span.clone()));
        };
        let entity = self.entities.list.get(id)?;
        if mention.form == Form::Common
            && !entity.is_named
            && entity.name == mention.words
            && !self.by_entity.contains_key(&id)
        {
            let end = self.phrase_end(mention, span);
            let start = self.phrase_start(mention, span);
            let person = self.unnamed(entity, start..end.max(entity.name.end));
            let person = self.put(person);
            self.by_entity.insert(id, person);
            self.tie(person, id, entity);
            return Some(person);
        }
        Some(self.entity(id, entity))
    }

    /// The two persons who were named last before a source, in its sentence or the two before.
    pub fn last_two(&mut self, span: &Range<usize>) -> Option<[usize; 2]> {
        const SENTENCES: usize = 2;
        let sentence = |at: usize| self.doc.sentence_of.get(at).copied().unwrap_or_default();
        let here = sentence(span.start);
        let end = self.mentions.partition_point(|mention| mention.words.start < span.start);
        let near = self.mentions.get(..end)?.iter().enumerate().rev();
        let near = near.take_while(|(_, mention)| sentence(mention.words.start) + SENTENCES >= here);
        let mut two: Vec<usize> = Vec::new();
        for (at, mention) in near {
            let Some(id) = self.entities.of.get(at).copied().flatten() else { continue };
            if mention.form == Form::Name && mention.class == Class::Person && !two.contains(&id) {
                two.push(id);
            }
        }
        let [last, first] = two.get(..2)? else { return None };
        let [first, last] = [*first, *last].map(|id| Some((id, self.entities.list.get(id)?)));
        let ((first, one), (last, other)) = (first?, last?);
        Some([self.entity(first, one), self.entity(last, other)])
    }

    /// Somebody who is only described: the words themselves.
    pub fn words(&mut self, words: Range<usize>) -> Option<usize> {
        if words.is_empty() {
            return None;
        }
        let name = self.lowered(words.start..words.end.min(words.start + 14));
        let mut all = words.clone();
        let is_name = |at: usize| {
            self.doc.tag(at).starts_with("NNP") || at == words.start && self.doc.word(at) == "the"
        };
        let is_named = all.all(is_name) && self.doc.tag(words.end - 1).starts_with("NNP");
        let kind = if is_named { SourceKind::Organisation } else { SourceKind::Unnamed };
        let anonymous = kind == SourceKind::Unnamed && self.is_nameless(&words);
        let (of, at) = (Vec::new(), Vec::new());
        Some(self.put(Person { name, role: None, kind, plural: false, anonymous, of, at }))
    }

    /// Whether a description is of somebody who is not named on purpose: "insiders", "people familiar with …".
    fn is_nameless(&self, words: &Range<usize>) -> bool {
        words.clone().any(|at| List::Nameless.has(self.doc.word(at)))
            || (words.start..words.end + 2).any(|at| List::Privy.has(self.doc.word(at)))
    }

    /// Notes whom a wish not to be named, which begins at a token, keeps unnamed.
    pub fn keep_unnamed(&mut self, wish: usize) {
        const NEAR: usize = 4;
        let end = self.mentions.partition_point(|mention| mention.words.start < wish);
        let sentence = self.doc.sentence_of.get(wish);
        let ahead = (end.saturating_sub(NEAR)..end).rev();
        let ahead = ahead.filter_map(|at| Some((at, self.mentions.get(at)?)));
        let is_human = |mention: &Mention| {
            mention.form != Form::Name
                && matches!(mention.class, Class::Person | Class::People)
                && self.doc.sentence_of.get(mention.words.start) == sentence
        };
        let Some((at, _)) = ahead.into_iter().find(|(_, mention)| is_human(mention)) else { return };
        let id = self.entities.of.get(at).copied().flatten();
        let person = id.and_then(|id| self.by_entity.get(&id)).copied();
        self.hide(person.as_slice());
    }

    /// Notes who of some persons has no name by their own wish: whoever has none.
    pub fn hide(&mut self, persons: &[usize]) {
        for at in persons {
            if let Some(person) = self.persons.get_mut(*at) {
                person.anonymous |= person.kind == SourceKind::Unnamed;
            }
        }
    }

    fn entity(&mut self, id: usize, entity: &Entity) -> usize {
        if let Some(person) = self.by_entity.get(&id) {
            return *person;
        }
        let person =
            if entity.is_named { self.named(entity) } else { self.unnamed(entity, entity.name.clone()) };
        let person = self.put(person);
        self.by_entity.insert(id, person);
        self.tie(person, id, entity);
        person
    }

    /// Notes for whom somebody speaks and to whom they only belong.
    fn tie(&mut self, person: usize, id: usize, entity: &Entity) {
        let (mut of, mut at) = (Vec::new(), Vec::new());
        for (other, speaks) in ties(self.doc, self.mentions, self.entities, id, entity) {
            let Some(body) = self.entities.list.get(other) else { continue };
            let body = self.entity(other, body);
            let list = if speaks { &mut of } else { &mut at };
            if body != person && !list.contains(&body) {
                list.push(body);
            }
        }
        at.retain(|body| !of.contains(body));
        if let Some(person) = self.persons.get_mut(person) {
            person.of = of;
            person.at = at;
        }
    }

    fn put(&mut self, person: Person) -> usize {
        if let Some(at) = self.by_name.get(&person.name.to_lowercase()) {
            return *at;
        }
        let at = self.persons.len();
        self.by_name.insert(person.name.to_lowercase(), at);
        self.persons.push(person);
        at
    }

    fn named(&mut self, entity: &Entity) -> Person {
        let kind = match entity.class {
            Class::Person | Class::Other => SourceKind::Person,
            Class::People | Class::Body => SourceKind::Organisation,
            Class::State => SourceKind::State,
            Class::Document => SourceKind::Document,
        };
        let roles = entity.roles.iter().filter_map(|role| self.role(role.clone()));
        let role = roles.take(40).max_by_key(|role| match role.split(' ').count() {
            words @ ..10 => (1, words),
            words => (0, words),
        });
        Person {
            name: self.plain(entity.name.clone()),
            role: role.filter(|_| kind == SourceKind::Person),
            kind,
            plural: entity.class == Class::People,
            anonymous: false,
            of: Vec::new(),
            at: Vec::new(),
        }
    }

    fn unnamed(&mut self, entity: &Entity, words: Range<usize>) -> Person {
        let kind = match entity.class {
            Class::Body => SourceKind::Organisation,
            Class::State => SourceKind::State,
            Class::Document => SourceKind::Document,
            _ => SourceKind::Unnamed,
        };
        let mut name = self.lowered(words.clone());
        let owner = entity.owner.and_then(|owner| self.entities.list.get(owner));
        let is_pronoun = matches!(self.doc.word(words.start), "his" | "her" | "their" | "its");
        if let Some(owner) = owner.filter(|owner| owner.is_named && is_pronoun) {
            name = format!("{}'s {}", self.plain(owner.name.clone()), self.plain(words.start + 1..words.end));
        }
        Person {
            name,
            role: None,
            kind,
            plural: entity.class == Class::People,
            anonymous: kind == SourceKind::Unnamed && self.is_nameless(&words),
            of: Vec::new(),
            at: Vec::new(),
        }
    }

    /// An office or description as printed, without article and relative clause; none for "Mr".
    fn role(&self, words: Range<usize>) -> Option<String> {
        let is_end = |at: &usize| {
            matches!(self.doc.word(*at), "who" | "which" | "that" | "whose" | "whom")
                || matches!(self.doc.tag(*at), "VBD" | "VBZ" | "MD")
                || *at >= words.start + 14
        };
        let end = words.clone().find(is_end).unwrap_or(words.end);
        let is_article =
            |at: usize| matches!(self.doc.word(at), "the" | "a" | "an" | "then" | "now" | "also" | "a.k.a.");
        let start = words.clone().find(|at| !is_article(*at)).unwrap_or(words.end).min(end);
        let is_office = |at: usize| {
            let word = self.doc.word(at);
            let is_address = matches!(
                word.trim_end_matches('.'),
                "mr" | "mrs" | "ms" | "miss" | "dr" | "sir" | "dame" | "mister"
            );
            !is_address && (lexicon().noun(word).is_some() || lexicon().title(word).is_some())
        };
        let is_sir = |at: usize| {
            matches!(
                self.doc.word(at),
                "sir" | "dame" | "mr" | "mrs" | "ms" | "dr" | "mr." | "mrs." | "ms." | "dr."
            )
        };
        let end = (start..end).rev().find(|at| !is_sir(*at)).map_or(end, |at| at + 1);
        (start..end).any(is_office).then(|| self.plain(start..end)).filter(|role| !role.is_empty())
    }

    /// Words as printed within a sentence: "The spokesman" becomes "the spokesman".
    fn lowered(&self, words: Range<usize>) -> String {
        let text = self.plain(words.clone());
        let is_small = matches!(
            self.doc.tag(words.start),
            "DT" | "PDT" | "CD" | "JJ" | "NN" | "NNS" | "RB" | "PRP$" | "JJS"
        );
        let is_first = words.start == 0
            || self.doc.sentence_of.get(words.start) != self.doc.sentence_of.get(words.start - 1);
        let mut chars = text.chars();
        match chars.next() {
            Some(first) if is_small && is_first && !chars.as_str().starts_with(char::is_uppercase) => {
                let word = self.doc.word(words.start);
                let is_land = lexicon().land(word).is_some()
                    || lexicon().name_word(word).is_some()
                    || lexicon().title(word).is_some();
                if is_land { text } else { first.to_lowercase().chain(chars).collect() }
            }
            _ => text,
        }
    }

    /// Words as printed, on one line.
    fn plain(&self, words: Range<usize>) -> String {
        self.doc.slice(words).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Where a description begins: with the source, if only words like "at least" stand before.
    fn phrase_start(&self, mention: &Mention, span: &Range<usize>) -> usize {
        let start = trimmed(self.doc, span.clone()).start;
        let is_part = |at: usize| {
            matches!(
                self.doc.tag(at),
                "DT" | "PDT" | "JJ" | "JJS" | "JJR" | "RB" | "CD" | "NN" | "NNP" | "IN" | "$" | "VBN"
            )
        };
        let is_near = start < mention.words.start && mention.words.start - start <= 6;
        if is_near && (start..mention.words.start).all(is_part) { start } else { mention.words.start }
    }

    /// The last place where a description that is too long can end: before a preposition or a participle.
    fn last_border(&self, rest: std::ops::Range<usize>) -> usize {
        let is_border = |at: &usize| matches!(self.doc.tag(*at), "IN" | "VBN" | "VBG" | "WDT");
        let mut borders = rest.clone().rev().filter(is_border);
        borders.find(|at| *at > rest.start).or(rest.clone().find(is_border)).unwrap_or(rest.end)
    }

    /// Where a description ends that is worth keeping: with what tells it from others, before the next comma.
    fn phrase_end(&self, mention: &Mention, span: &Range<usize>) -> usize {
        let is_end = |at: usize| {
            matches!(self.doc.word(at), "," | ";" | "--" | "—" | ":" | "(" | "and" | "\"" | "“")
                || at >= mention.words.start + LONGEST
        };
        // "A timeline | it published": who published it.
        let is_clause = |at: usize| at == mention.words.end && self.doc.tag(at) == "PRP";
        let found = (mention.words.end..span.end).find(|at| is_end(*at) || is_clause(*at));
        let end = match found {
            Some(at) if at >= mention.words.start + LONGEST => self.last_border(mention.words.end..at),
            found => found.unwrap_or(span.end),
        };
        trimmed(self.doc, mention.words.start..end).end
    }
}
