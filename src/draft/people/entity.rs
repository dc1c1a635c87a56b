//! Which names are one: "Kim Jong Gyu", "Mr Kim" and "Kim".

use std::collections::HashMap;
use std::ops::Range;

use super::super::doc::Doc;
use super::super::speaking::List;
use super::lexicon::{Class, Gender, Land, lexicon};
use super::mention::{Form, Mention};

/// How many bearers of one surname are compared.
const NAMESAKES: usize = 32;

/// Somebody of the article.
#[derive(Debug, Clone)]
pub(super) struct Entity {
    /// The fullest naming words.
    pub name: Range<usize>,
    /// Whether it is mentioned by name somewhere.
    pub is_named: bool,
    /// What it is.
    pub class: Class,
    /// Which pronoun goes with it.
    pub gender: Gender,
    /// Its state, for a place name.
    pub land: Option<Land>,
    /// Offices and descriptions, as printed.
    pub roles: Vec<Range<usize>>,
    /// How often it has been mentioned.
    pub count: usize,
    /// The entity that owns it, where it is printed with a pronoun ("his campaign").
    pub owner: Option<usize>,
    /// Whether its name is surely that of a person or body: more than one word, or a title before it.
    pub is_sure: bool,
    /// Introduced as somebody's kin.
    pub is_kin: bool,
}

/// All entities, and to which each mention belongs.
#[derive(Debug, Default)]
pub(super) struct Entities {
    /// In the order of their first mention, named ones first.
    pub list: Vec<Entity>,
    /// Per mention.
    pub of: Vec<Option<usize>>,
    by_word: HashMap<String, Vec<usize>>,
    by_text: HashMap<String, usize>,
    asides: HashMap<usize, (usize, usize)>,
    states: HashMap<usize, usize>,
}

/// The names of an article, joined.
pub(super) fn entities(doc: &Doc<'_>, mentions: &[Mention]) -> Entities {
    let mut out = Entities { of: vec![None; mentions.len()], ..Entities::default() };
    for is_short in [false, true] {
        for (at, mention) in mentions.iter().enumerate() {
            if mention.form == Form::Name
                && mention.class != Class::Other
                && (words(doc, mention).len() < 2) == is_short
            {
                let id = out.find(doc, mention).unwrap_or_else(|| out.add(doc, mention));
                out.join(doc, id, mention);
                if let Some(of) = out.of.get_mut(at) {
                    *of = Some(id);
                }
            }
        }
    }
    out
}

/// The words of a name that tell it: without initials and small words.
fn words<'d>(doc: &'d Doc<'_>, mention: &Mention) -> Vec<&'d str> {
    let is_kept = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        letters > 1
            && !word.ends_with('.')
            && !matches!(*word, "of" | "the" | "for" | "and" | "jr" | "sr" | "magazine")
    };
    let all: Vec<_> = mention.name.clone().map(|at| doc.word(at)).collect();
    let kept: Vec<_> = all.iter().copied().filter(is_kept).collect();
    if kept.is_empty() { all } else { kept }
}

impl Entities {
    fn find(&self, doc: &Doc<'_>, mention: &Mention) -> Option<usize> {
        let text = doc.slice(mention.name.clone()).to_lowercase();
        if let Some(id) = self.by_text.get(&text).copied().filter(|id| self.suits(*id, mention)) {
            return Some(id);
        }
        if mention.land.is_some() {
            return None;
        }
        let words = words(doc, mention);
        let (first, last) = (words.first()?, words.last()?);
        let bearers = self.by_word.get(*last)?;
        let bearers = bearers.get(bearers.len().saturating_sub(NAMESAKES)..)?;
        let suits = |id: &&usize| self.suits(**id, mention);
        if words.len() > 1 {
            return bearers
                .iter()
                .filter(suits)
                .find(|id| self.is_same(doc, **id, &words, first, last))
                .copied();
        }
        self.bearer(doc, bearers, mention, last)
    }

    /// Whether nothing speaks against a mention being of an entity.
    fn suits(&self, id: usize, mention: &Mention) -> bool {
        self.list.get(id).is_some_and(|entity| {
            entity.gender == Gender::Unknown
                || mention.gender == Gender::Unknown
                || entity.gender == mention.gender
        })
    }

    /// Whether an entity's name has the words of a longer or shorter one.
    fn is_same(&self, doc: &Doc<'_>, id: usize, words: &[&str], first: &str, last: &str) -> bool {
        let Some(entity) = self.list.get(id) else { return false };
        let has = |word: &str| entity.name.clone().any(|at| doc.word(at) == word);
        let ends = entity
            .name
            .end
            .checked_sub(1)
            .is_some_and(|at| doc.word(at) == last || doc.word(at).starts_with("jr"));
        let begins = doc.word(entity.name.start) == first;
        let within = entity.name.clone().filter(|at| words.contains(&doc.word(*at))).count();
        match entity.class {
            Class::Person => begins && (ends || has(last)) || words.iter().all(|word| has(word)),
            _ => ends && (words.iter().all(|word| has(word)) || within == entity.name.len()),
        }
    }

    /// Whom a single word means: the one whose last name it is before one whose first name it is, and of several
    /// the one who needs no introduction as somebody's kin and came first.
    fn bearer(&self, doc: &Doc<'_>, bearers: &[usize], mention: &Mention, word: &str) -> Option<usize> {
        let is_body = |id: usize| {
            self.list.get(id).is_some_and(|entity| entity.class == Class::Body || entity.name.len() > 2)
        };
        let rank = |id: usize| {
            let Some(entity) = self.list.get(id) else { return 9 };
            if is_firm_called(doc, entity, word) {
                return 1;
            }
            let is_last = last_name(doc, &entity.name).is_some_and(|at| doc.word(at) == word);
            let is_first = doc.word(entity.name.start) == word;
            let kin = u8::from(entity.is_kin || lexicon().given(doc.word(entity.name.start)).is_none());
            let body = 2 * u8::from(entity.class != Class::Person);
            (if is_last {
                0
            } else if is_first {
                2
            } else {
                4
            }) + kin
                + body
        };
        let is_acronym = doc.printed(mention.name.start).chars().all(char::is_uppercase);
        if mention.class == Class::Body && !is_acronym {
            let is_bare = |id: &&usize| self.list.get(**id).is_some_and(|one| one.name.len() == 1);
            return bearers.iter().find(is_bare).copied().filter(|_| is_firm(doc, &mention.name));
        }
        bearers
            .iter()
            .copied()
            .filter(|id| self.suits(*id, mention) && (rank(*id) < 4 || is_acronym && is_body(*id)))
            .min_by_key(|id| (rank(*id), *id))
    }

    fn add(&mut self, doc: &Doc<'_>, mention: &Mention) -> usize {
        let id = self.list.len();
        if let Some(Land::State(state)) = mention.land {
            self.states.insert(state, id);
        }
        for word in words(doc, mention) {
            self.by_word.entry(word.to_owned()).or_default().push(id);
        }
        let is_given = lexicon().given(doc.word(mention.name.start)).is_some();
        if mention.name.len() > 1 && (mention.class == Class::Body || mention.name.len() > 2 && !is_given) {
            let initials: String =
                words(doc, mention).iter().filter_map(|word| word.chars().next()).collect();
            self.by_word.entry(initials).or_default().push(id);
            let all: String = mention.name.clone().filter_map(|at| doc.word(at).chars().next()).collect();
            self.by_word.entry(all).or_default().push(id);
        }
        self.by_text.insert(doc.slice(mention.name.clone()).to_lowercase(), id);
        self.list.push(Entity {
            name: mention.name.clone(),
            is_named: mention.form == Form::Name,
            class: mention.class,
            gender: mention.gender,
            land: mention.land,
            roles: Vec::new(),
            count: 0,
            owner: None,
            is_sure: false,
            is_kin: false,
        });
        id
    }

    /// Adds somebody who has no name.
    pub fn add_unnamed(&mut self, doc: &Doc<'_>, mention: &Mention) -> usize {
        let id = self.list.len();
        self.list.push(Entity {
            name: mention.words.clone(),
            is_named: false,
            class: mention.class,
            gender: mention.gender,
            land: None,
            roles: vec![mention.words.clone()],
            count: 0,
            owner: None,
            is_sure: true,
            is_kin: false,
        });
        let text = doc.slice(mention.words.clone()).to_lowercase();
        self.by_text.entry(text).or_insert(id);
        id
    }

    /// The entity of a state of our list, where the article names it.
    pub fn state(&self, state: usize) -> Option<usize> {
        self.states.get(&state).copied()
    }

    /// Whom a description stands in apposition to.
    pub fn aside(&self, words: &Range<usize>) -> Option<usize> {
        self.asides.get(&words.start).filter(|(end, _)| words.end <= *end).map(|(_, id)| *id)
    }

    /// An unnamed one in the same words.
    pub fn same_words(&self, doc: &Doc<'_>, words: Range<usize>) -> Option<usize> {
        self.by_text.get(&doc.slice(words).to_lowercase()).copied()
    }

    fn join(&mut self, doc: &Doc<'_>, id: usize, mention: &Mention) {
        let Some(entity) = self.list.get_mut(id) else { return };
        entity.count += 1;
        let is_fuller = mention.name.len() > entity.name.len()
            || mention.name.len() == entity.name.len() && is_shouted(doc, &entity.name);
        if is_fuller && mention.name.len() <= 8 && entity.land.is_none() {
            entity.name = mention.name.clone();
        }
        if entity.gender == Gender::Unknown {
            entity.gender = mention.gender;
            if mention.class == Class::Body && entity.class == Class::Person {
                entity.class = Class::Body;
            }
        }
        let role = mention.words.start..mention.name.start;
        if !role.is_empty() {
            entity.is_kin |= role.clone().any(|at| is_kin(doc.word(at)));
            entity.roles.push(role);
        }
        entity.is_sure |= mention.words.start < mention.name.start || mention.name.len() > 1;
        if let Some(role) = apposition(doc, mention.words.end) {
            self.asides.insert(role.start, (role.end, id));
            entity.is_kin |= role.clone().take(4).any(|at| is_kin(doc.word(at)));
            entity.roles.push(role);
        }
    }
}

/// "Classmere" of "Classmere Inc.".
fn is_firm_called(doc: &Doc<'_>, entity: &Entity, word: &str) -> bool {
    entity.class == Class::Body && is_firm(doc, &entity.name) && doc.word(entity.name.start) == word
}

/// Whether a name has a word that only firms have.
fn is_firm(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    name.clone().skip(1).any(|at| List::Firm.has(doc.word(at).trim_end_matches('.')))
}

/// The last word of a name, but for "Jr." and "III".
fn last_name(doc: &Doc<'_>, name: &Range<usize>) -> Option<usize> {
    name.clone()
        .rev()
        .find(|at| !matches!(doc.word(*at), "." | "," | "jr" | "jr." | "sr" | "sr." | "ii" | "iii" | "iv"))
}

/// "Anna Kowalski of Dorfstadt": a name that may be that of a place, after a word of place.
pub(super) fn may_be_place(doc: &Doc<'_>, mention: &Mention, entity: &Entity) -> bool {
    let before = doc.word(mention.words.start.wrapping_sub(1));
    !entity.is_sure && matches!(before, "of" | "in" | "from" | "at" | "near")
}

fn is_shouted(doc: &Doc<'_>, name: &Range<usize>) -> bool {
    let text = doc.slice(name.clone());
    text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

fn is_kin(word: &str) -> bool {
    matches!(
        word,
        "son"
            | "daughter"
            | "wife"
            | "husband"
            | "brother"
            | "sister"
            | "father"
            | "mother"
            | "widow"
            | "cousin"
            | "uncle"
    )
}

/// What stands in apposition after a name: ", the founder of Y," or ", who is chairman of Y,".
pub(super) fn apposition(doc: &Doc<'_>, after: usize) -> Option<Range<usize>> {
    let sentence = doc.sentence_of.get(after)?;
    if doc.word(after) != "," {
        return None;
    }
    let mut start = after + 1;
    if doc.tag(start) == "CD" && doc.word(start + 1) == "," {
        start += 2;
    }
    if doc.word(start) == "who" && matches!(doc.word(start + 1), "is" | "was") {
        start += 2;
    }
    let opens = matches!(doc.tag(start), "DT" | "NN" | "NNP" | "JJ" | "VBG" | "PRP$" | "CD" | "")
        && !doc.word(start).is_empty();
    let is_initial = |at: usize| doc.word(at) == "." && doc.printed(at - 1).chars().count() == 1;
    let is_in = |at: usize| {
        doc.sentence_of.get(at) == Some(sentence) && is_initial(at)
            || doc.sentence_of.get(at) == Some(sentence)
                && !matches!(doc.word(at), "," | "." | ";" | "\"" | "“" | "”" | "-" | "--" | "—")
    };
    let end = (start..start + 25).find(|at| !is_in(*at))?;
    let head = (start..end)
        .take(10)
        .any(|at| lexicon().noun(doc.word(at)).is_some() || lexicon().title(doc.word(at)).is_some());
    // ", its board announced": a clause of its own.
    let is_relative = |at: &usize| matches!(doc.word(*at), "who" | "which" | "that" | "whose" | "whom");
    let is_finite = |at: usize| matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD");
    let is_clause = doc.tag(start) == "PRP$" && (start..end).take_while(|at| !is_relative(at)).any(is_finite);
    (opens && head && !is_clause && (doc.word(end) == "," || end - start <= 15)).then_some(start..end)
}
