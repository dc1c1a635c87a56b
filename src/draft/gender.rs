//! The pronoun that people go with, by given names, titles and nouns; where a word says nothing of it, none.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::morph::rows;
use super::reading::Person;

/// "He" or "she".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gender {
    /// "She".
    Female,
    /// "He".
    Male,
}

impl Gender {
    /// Of a pronoun, folded.
    pub fn of_pronoun(word: &str) -> Option<Self> {
        match word {
            "he" | "him" | "his" | "himself" => Some(Self::Male),
            "she" | "her" | "hers" | "herself" => Some(Self::Female),
            _ => None,
        }
    }

    /// "he", "she".
    pub fn subject(self) -> &'static str {
        match self {
            Self::Female => "she",
            Self::Male => "he",
        }
    }

    /// "his", "her".
    pub fn possessive(self) -> &'static str {
        match self {
            Self::Female => "her",
            Self::Male => "his",
        }
    }

    /// "himself", "herself".
    pub fn reflexive(self) -> &'static str {
        match self {
            Self::Female => "herself",
            Self::Male => "himself",
        }
    }

    fn of_letter(letter: &str) -> Option<Self> {
        match letter {
            "f" => Some(Self::Female),
            "m" => Some(Self::Male),
            _ => None,
        }
    }
}

/// Given names and titles.
static NAMES: LazyLock<FxHashMap<&'static str, Gender>> = LazyLock::new(|| {
    let mut names = FxHashMap::default();
    for row in rows(include_str!("../../assets/draft/given-names.txt")) {
        let mut words = row.split_whitespace();
        let Some(gender) = words.next().and_then(Gender::of_letter) else { continue };
        names.extend(words.map(|word| (word, gender)));
    }
    for row in rows(include_str!("../../assets/draft/titles.txt")) {
        let mut words = row.split_whitespace();
        if let (Some(word), Some(gender)) = (words.next(), words.next().and_then(Gender::of_letter)) {
            names.insert(word, gender);
        }
    }
    names
});

/// Nouns for one human being, and their gender where they have one.
static HUMANS: LazyLock<FxHashMap<&'static str, Option<Gender>>> = LazyLock::new(|| {
    let rows = rows(include_str!("../../assets/draft/nouns.txt")).filter_map(|row| row.split_once(':'));
    let humans = rows.filter_map(|(class, words)| {
        let mut class = class.split_whitespace();
        (class.next() == Some("person")).then(|| (class.next().and_then(Gender::of_letter), words))
    });
    humans.flat_map(|(gender, words)| words.split_whitespace().map(move |word| (word, gender))).collect()
});

/// Of a given name or a title, folded.
pub(super) fn of_name(word: &str) -> Option<Gender> {
    NAMES.get(word.trim_end_matches('.')).copied()
}

/// Whether a noun, folded, names one human being.
pub(super) fn is_human(word: &str) -> bool {
    HUMANS.contains_key(word)
}

/// Of somebody, by title, given name or office.
pub(super) fn of_person(person: &Person) -> Option<Gender> {
    let folded = |text: &str| text.to_lowercase();
    let by_name = person.name.split_whitespace().next().and_then(|first| of_name(&folded(first)));
    let words = || person.role.iter().flat_map(|role| role.split_whitespace()).chain(person.name.split(' '));
    by_name.or_else(|| words().find_map(|word| HUMANS.get(folded(word).as_str()).copied().flatten()))
}
