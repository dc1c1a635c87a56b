//! How the source of a statement is called within a sentence that is to stand alone.

use std::ops::Range;

use super::doc::Doc;
use super::gender::{Gender, of_person};
use super::reading::{Attribution, Person, Reading};
use crate::pack::SourceKind;

/// How the source is called within the sentence.
#[derive(Debug, Clone)]
pub(super) struct Speaker {
    /// Its name; empty where it has none that could stand there.
    pub name: String,
    /// Whether its verb is plural.
    pub is_plural: bool,
    /// Whether it is one human being.
    pub is_person: bool,
    /// Which pronoun one human being goes with, where the article or the name tells.
    pub gender: Option<Gender>,
    /// Whether it is one person by name, and the sentence names nobody else before what is reported.
    pub is_alone: bool,
    /// How its "we" is called; none where nobody knows whom it means.
    pub we: Option<(String, bool)>,
    /// First token of what is reported and of its sentence: where "they" may have been named.
    pub sentence: Range<usize>,
    /// The words that name the source.
    pub source: Vec<Range<usize>>,
}

impl Speaker {
    /// Nobody: the article itself.
    pub fn nobody(at: usize) -> Self {
        Self {
            name: String::new(),
            is_plural: false,
            is_person: false,
            gender: None,
            is_alone: false,
            we: None,
            sentence: at..at,
            source: Vec::new(),
        }
    }
}

/// The speakers of an article, with what all of it tells of each.
pub(super) struct Speakers<'a> {
    doc: &'a Doc<'a>,
    people: Vec<Person>,
    genders: Vec<Option<Gender>>,
}

impl<'a> Speakers<'a> {
    /// Looks at the pronouns by which each is credited, else at titles, names and offices.
    pub fn new(doc: &'a Doc<'a>, reading: &Reading, people: Vec<Person>) -> Self {
        let mut genders: Vec<Option<Gender>> = people.iter().map(of_person).collect();
        for attribution in &reading.attributions {
            let ([speaker], [source]) = (&attribution.speakers[..], &attribution.found.source[..]) else {
                continue;
            };
            let told = Gender::of_pronoun(doc.word(source.start)).filter(|_| source.len() == 1);
            if let Some(gender) = genders.get_mut(*speaker) {
                *gender = gender.or(told);
            }
        }
        Self { doc, people, genders }
    }

    /// Who makes a statement.
    pub fn of(&self, attribution: &Attribution) -> Speaker {
        let speakers = || attribution.speakers.iter().filter_map(|at| self.people.get(*at));
        let names: Vec<&str> = speakers().map(|person| person.name.as_str()).collect();
        let is_plural = names.len() > 1 || speakers().any(|person| person.plural);
        let gender = match attribution.speakers[..] {
            [only] => self.genders.get(only).copied().flatten(),
            _ => None,
        };
        let is_person = names.len() == 1 && speakers().all(|person| is_one_human(person, gender));
        let body = speakers().next().and_then(|person| person.of.first()).and_then(|at| self.people.get(*at));
        let can_stand = names.iter().all(|name| is_nameable(name));
        let name = if can_stand { names.join(" and ") } else { String::new() };
        let we = match body.filter(|_| is_person) {
            Some(body) => Some((body.name.clone(), body.plural)).filter(|(name, _)| is_nameable(name)),
            None => (!is_person && !name.is_empty()).then(|| (name.clone(), is_plural)),
        };
        let sentence = before(self.doc, attribution);
        let is_source = |at: usize| attribution.found.source.iter().any(|run| run.contains(&at));
        let is_alone = is_person
            && speakers().all(|person| person.kind == SourceKind::Person)
            && sentence.clone().all(|at| !self.doc.tag(at).starts_with("NNP") || is_source(at));
        Speaker {
            name,
            is_plural,
            is_person,
            gender,
            is_alone,
            we,
            sentence,
            source: attribution.found.source.clone(),
        }
    }
}

/// Whether somebody is one human being. A single word or a firm's "&" that nothing else tells of is none.
fn is_one_human(person: &Person, gender: Option<Gender>) -> bool {
    let is_bare = person.role.is_none() && (!person.name.contains(' ') || person.name.contains('&'));
    match person.kind {
        SourceKind::Person => gender.is_some() || !is_bare,
        SourceKind::Unnamed => !person.plural,
        _ => false,
    }
}

/// Whether a name can stand in a sentence taken out of its place: no pronoun, no "one of them".
fn is_nameable(name: &str) -> bool {
    const HANGING: &[&str] = &[
        "i",
        "we",
        "he",
        "she",
        "it",
        "they",
        "you",
        "who",
        "which",
        "that",
        "this",
        "these",
        "those",
        "one",
        "some",
        "others",
        "both",
        "many",
        "several",
        "all",
        "a",
        "an",
        "the",
        "his",
        "her",
        "their",
        "my",
        "our",
        "none",
        "nobody",
        "everybody",
        "everyone",
        "not",
        "another",
        "each",
    ];
    // Who asks in a transcript.
    const LABELS: &[&str] =
        &["HOST", "Q", "A", "INTERVIEWER", "REPORTER", "QUESTION", "ANSWER", "MODERATOR", "PRESENTER"];
    const LONGEST: usize = 9;
    let is_of_somebody =
        |word: &str| matches!(word, "its" | "his" | "her" | "their" | "my" | "our" | "which");
    if name.split_whitespace().any(is_of_somebody) || LABELS.contains(&name) {
        return false;
    }
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default().to_lowercase();
    let n_more = words.count();
    let hangs = HANGING.contains(&first.as_str());
    let may_begin =
        matches!(first.as_str(), "a" | "an" | "the" | "one" | "some" | "several" | "many" | "both");
    !first.is_empty() && (!hangs || (may_begin && n_more > 0)) && n_more < LONGEST
}

/// "None of the firms confirmed it": nobody takes a position.
pub(super) fn is_nobody(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    let first = attribution.found.source.first().map(|run| doc.word(run.start)).unwrap_or_default();
    matches!(first, "none" | "nobody" | "neither" | "not" | "no")
}

/// The part of the sentence before what is reported.
fn before(doc: &Doc<'_>, attribution: &Attribution) -> Range<usize> {
    let start = attribution.found.content.first().map_or(0, |run| run.start);
    let sentence = doc.sentence_of.get(start).and_then(|at| doc.sentences.get(*at));
    sentence.map_or(start..start, |sentence| sentence.start..start)
}
