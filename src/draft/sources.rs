//! The people of an article as sources of a pack.

use std::collections::{HashMap, HashSet};

use super::doc::Doc;
use super::ids::Ids;
use super::reading::Person;
use crate::pack::{Extra, OneOrMany, Source, SourceId, SourceKind, Statement};

/// Everyone as a source, the same name once.
pub(super) struct Sources {
    rows: Vec<Source>,
    /// Which row each person has become.
    of: Vec<usize>,
    /// For whom each row speaks.
    bodies: Vec<Vec<usize>>,
}

impl Sources {
    /// Makes sources of people.
    pub fn new(people: &[Person]) -> Self {
        let mut ids = Ids::default();
        let mut by_name: HashMap<String, usize> = HashMap::new();
        let (mut rows, mut of) = (Vec::new(), Vec::new());
        for person in people {
            let name = mid_sentence(person);
            let at = *by_name.entry(name.to_lowercase()).or_insert_with(|| {
                rows.push(row(person, name, &mut ids));
                rows.len() - 1
            });
            of.push(at);
        }
        let mut sources = Self { bodies: vec![Vec::new(); rows.len()], rows, of };
        sources.tie(people);
        sources
    }

    /// Enters whom each speaks for and belongs to, without a circle.
    fn tie(&mut self, people: &[Person]) {
        for (at, person) in people.iter().enumerate() {
            let Some(row) = self.of.get(at).copied() else { continue };
            for body in person.of.iter().filter_map(|body| self.of.get(*body).copied()) {
                let is_new = self.bodies.get(row).is_some_and(|bodies| !bodies.contains(&body));
                let is_told = is_new && body != row && !self.speaks_for(body, row);
                if let Some(bodies) = self.bodies.get_mut(row).filter(|_| is_told) {
                    bodies.push(body);
                }
            }
        }
        for (at, person) in people.iter().enumerate() {
            let Some(row) = self.of.get(at).copied() else { continue };
            let of = self.bodies.get(row).cloned().unwrap_or_default();
            let mut places: Vec<usize> =
                person.at.iter().filter_map(|body| self.of.get(*body).copied()).collect();
            places.retain(|body| *body != row && !of.contains(body) && !self.speaks_for(*body, row));
            places.dedup();
            let (of, places) = (self.listed(&of), self.listed(&places));
            if let Some(source) = self.rows.get_mut(row) {
                source.of = of;
                source.at = source.at.take().or(places);
            }
        }
    }

    /// Whether one speaks for the other, over any number of steps.
    fn speaks_for(&self, one: usize, other: usize) -> bool {
        let mut open = vec![one];
        let mut seen = HashSet::new();
        while let Some(at) = open.pop() {
            if at == other {
                return true;
            }
            if seen.insert(at) {
                open.extend(self.bodies.get(at).into_iter().flatten());
            }
        }
        false
    }

    fn listed(&self, bodies: &[usize]) -> Option<OneOrMany<SourceId>> {
        let mut ids: Vec<SourceId> =
            bodies.iter().filter_map(|at| self.rows.get(*at)).map(|row| row.id.clone()).collect();
        match ids.len() {
            0 => None,
            1 => ids.pop().map(OneOrMany::One),
            _ => Some(OneOrMany::Many(ids)),
        }
    }

    /// The sources of a statement, without a body that another of them speaks for.
    pub fn ids(&self, people: &[usize]) -> Vec<SourceId> {
        let rows = self.distinct(people);
        let is_spoken_for = |body: usize| rows.iter().any(|row| *row != body && self.speaks_for(*row, body));
        let kept = rows.iter().filter(|row| !is_spoken_for(**row));
        kept.filter_map(|row| self.rows.get(*row)).map(|row| row.id.clone()).collect()
    }

    /// Who passed on what these people said.
    pub fn passing_on(&self, via: &[usize], speakers: &[usize]) -> Vec<SourceId> {
        let speakers = self.distinct(speakers);
        let rows = self.distinct(via).into_iter().filter(|row| !speakers.contains(row));
        rows.filter_map(|row| self.rows.get(row)).map(|row| row.id.clone()).collect()
    }

    fn distinct(&self, people: &[usize]) -> Vec<usize> {
        let mut rows: Vec<usize> = Vec::new();
        for row in people.iter().filter_map(|at| self.of.get(*at).copied()) {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }

    /// The sources that statements name, and the bodies that these point to.
    pub fn rows(&self, statements: &[Statement]) -> Vec<Source> {
        let by_id: HashMap<&SourceId, usize> =
            self.rows.iter().enumerate().map(|(at, row)| (&row.id, at)).collect();
        let named = statements.iter().flat_map(|row| row.source.iter().chain(&row.via));
        let mut open: Vec<usize> = named.filter_map(|id| by_id.get(id).copied()).collect();
        let mut used = HashSet::new();
        while let Some(at) = open.pop() {
            if !used.insert(at) {
                continue;
            }
            let Some(row) = self.rows.get(at) else { continue };
            let ids = row.of.iter().chain(&row.at).flat_map(OneOrMany::items);
            open.extend(ids.filter_map(|id| by_id.get(id).copied()));
        }
        self.rows.iter().enumerate().filter(|(at, _)| used.contains(at)).map(|(_, row)| row.clone()).collect()
    }
}

fn row(person: &Person, name: String, ids: &mut Ids) -> Source {
    Source {
        id: SourceId(ids.of(&name)),
        name,
        role: person.role.clone().filter(|role| !role.trim().is_empty()),
        kind: person.kind,
        of: None,
        at: None,
        plural: person.plural,
        extra: Extra::new(),
    }
}

/// People with "the" before their names where the article prints it so: "the European Union".
pub(super) fn with_articles(doc: &Doc<'_>, people: &[Person]) -> Vec<Person> {
    const MOST: usize = 16;
    let mut by_first: HashMap<String, Vec<usize>> = HashMap::new();
    let is_body =
        |person: &Person| person.kind != SourceKind::Person && person.name.starts_with(char::is_uppercase);
    for (at, person) in people.iter().enumerate().filter(|(_, person)| is_body(person)) {
        let first = person.name.split_whitespace().next().unwrap_or_default().to_lowercase();
        by_first.entry(first).or_default().push(at);
    }
    // How often with the article, and how often without.
    let mut counts = vec![(0_u32, 0_u32); people.len()];
    for at in 0..doc.len() {
        let Some(list) = by_first.get(doc.word(at)) else { continue };
        for one in list.iter().take(MOST) {
            let Some(name) = people.get(*one).map(|person| person.name.as_str()) else { continue };
            if let Some(has_article) = printed_at(doc, at, name)
                && let Some((with, without)) = counts.get_mut(*one)
            {
                *if has_article { with } else { without } += 1;
            }
        }
    }
    let named = |(person, (with, without)): (&Person, &(u32, u32))| {
        let name = if with > without { format!("the {}", person.name) } else { person.name.clone() };
        Person { name, ..person.clone() }
    };
    people.iter().zip(&counts).map(named).collect()
}

/// Whether a name that stands at a token has "the" before it; none where it does not stand there, or only
/// before a noun that the article belongs to.
fn printed_at(doc: &Doc<'_>, at: usize, name: &str) -> Option<bool> {
    let n_words = name.split_whitespace().count();
    let is_here = name.split_whitespace().next() == Some(doc.printed(at));
    let is_whole = is_here && doc.slice(at..at + n_words) == name;
    let is_before_noun = doc.tag(at + n_words).starts_with("NN");
    let before = at.checked_sub(1).map(|before| doc.word(before)).unwrap_or_default();
    (is_whole && !is_before_noun).then_some(before == "the")
}

/// A name as it reads in the middle of a sentence: "the company", "two former officials".
fn mid_sentence(person: &Person) -> String {
    const OPENING: &[&str] =
        &["The", "A", "An", "Some", "Many", "Several", "Two", "Three", "Four", "One", "Other", "Both"];
    let name = person.name.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{ad}', "");
    let (first, rest) = name.split_once(' ').unwrap_or((name.as_str(), ""));
    // "Rijk's spokesman" begins with a name.
    let is_possessor = first.ends_with("'s") || first.ends_with("’s");
    let is_common =
        !is_possessor && person.kind == SourceKind::Unnamed && rest.chars().all(|c| !c.is_uppercase());
    if OPENING.contains(&first) || (is_common && !first.chars().skip(1).any(char::is_uppercase)) {
        return format!("{}{}", first.to_lowercase(), name.get(first.len()..).unwrap_or_default());
    }
    if name.is_empty() { "?".to_owned() } else { name }
}
