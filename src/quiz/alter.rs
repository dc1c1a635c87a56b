//! Altered versions of printed words: a number, a name, a negation or a hedge is another one.

use unicode_segmentation::UnicodeSegmentation;

use super::phrase::capitalised;
use super::seed::Chance;
use crate::pack::{Ledger, SourceKind};
use crate::words::Lexicon;

/// A version that was not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alteration {
    /// The whole version.
    pub text: String,
    /// Where in the printed words, in bytes.
    pub at: usize,
    /// The words that were printed.
    pub printed: String,
    /// What stands in their place.
    pub altered: String,
    /// What was altered.
    pub sort: Sort,
}

/// What an alteration changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A number, a month or a weekday.
    Number,
    /// A name.
    Name,
    /// A negation, a hedge or another word that turns the sense.
    Sense,
}

impl Alteration {
    /// The words with both alterations, where a word or more stands between the two.
    pub fn with(&self, other: &Self, words: &str) -> Option<String> {
        let (first, second) = if self.at < other.at { (self, other) } else { (other, self) };
        let between = words.get(first.at + first.printed.len()..second.at)?;
        let rest = words.get(second.at + second.printed.len()..)?;
        let before = words.get(..first.at)?;
        between
            .contains(char::is_alphanumeric)
            .then(|| format!("{before}{}{between}{}{rest}", first.altered, second.altered))
    }
}

/// All versions of some words, in random order. Numbers and names are altered in any language, the rest where
/// there is a lexicon.
pub fn versions(
    words: &str,
    ledger: &Ledger,
    lexicon: Option<&Lexicon>,
    chance: &mut Chance,
) -> Vec<Alteration> {
    let mut versions = digits(words);
    versions.extend(names(words, ledger));
    if let Some(lexicon) = lexicon {
        versions.extend(number_words(words, lexicon));
        versions.extend(swaps(words, lexicon));
    }
    versions.retain(|version| version.text != words);
    chance.shuffle(&mut versions);
    versions
}

/// Numbers in digits get another first digit; years another last one.
fn digits(words: &str) -> Vec<Alteration> {
    let mut versions = Vec::new();
    let numbers =
        words.unicode_word_indices().filter(|(_, word)| word.starts_with(|c: char| c.is_ascii_digit()));
    for (at, word) in numbers {
        let is_year = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
        let digit_at = if is_year { word.len() - 1 } else { 0 };
        let printed = word.get(digit_at..=digit_at).unwrap_or_default();
        let digits = if is_year { "0123456789" } else { "123456789" };
        for digit in digits.chars().filter(|digit| !printed.starts_with(*digit)) {
            let mut altered = word.to_owned();
            altered.replace_range(digit_at..=digit_at, &digit.to_string());
            versions.extend(replaced(words, at, word, &altered, Sort::Number));
        }
    }
    versions
}

/// Number words, months and weekdays become another of their row.
fn number_words(words: &str, lexicon: &Lexicon) -> Vec<Alteration> {
    let mut versions = Vec::new();
    for (at, word) in words.unicode_word_indices() {
        // Names of months begin with a capital in the row as well: "may" is not May.
        let same = |other: &String| {
            *other == word || (other.chars().all(char::is_lowercase) && *other == word.to_lowercase())
        };
        for row in lexicon.numbers.iter().filter(|row| row.iter().any(same)) {
            for other in row.iter().filter(|other| !same(other)) {
                versions.extend(replaced(words, at, word, &cased_like(word, other), Sort::Number));
            }
        }
    }
    versions
}

/// Names of sources become names of other sources of the same kind and number.
fn names(words: &str, ledger: &Ledger) -> Vec<Alteration> {
    let mut versions = Vec::new();
    for (ix, row) in ledger.sources() {
        for (name, is_short) in spoken_names(&row.name, row.kind) {
            let Some(at) = find_word(words, name) else { continue };
            let others = ledger.sources().filter(|(other, other_row)| {
                *other != ix && other_row.kind == row.kind && other_row.plural == row.plural
            });
            for (other, other_short) in others.flat_map(|(_, other)| spoken_names(&other.name, other.kind)) {
                if other_short == is_short && !words.contains(other) && other != name {
                    versions.extend(replaced(words, at, name, other, Sort::Name));
                }
            }
        }
    }
    versions
}

/// A name, and of a person the last word of it alone.
fn spoken_names(name: &str, kind: SourceKind) -> Vec<(&str, bool)> {
    let mut names = vec![(name, false)];
    let last = name.rsplit(' ').next().unwrap_or(name);
    if kind == SourceKind::Person && last != name {
        names.push((last, true));
    }
    names
}

/// Words that turn the sense.
fn swaps(words: &str, lexicon: &Lexicon) -> Vec<Alteration> {
    let mut versions = Vec::new();
    for (from, to) in &lexicon.swaps {
        for candidate in [from.clone(), capitalised(from)] {
            let Some(at) = find_word(words, &candidate) else { continue };
            let rest = words.get(at + candidate.len()..).unwrap_or_default();
            let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
            // "is not" has a row of its own: "is" in it is not to be negated twice.
            if rest.starts_with("not ") || rest.starts_with("no longer") {
                continue;
            }
            let altered = cased_like(&candidate, to);
            versions.extend(replaced(words, at, &candidate, &altered, Sort::Sense));
        }
    }
    versions
}

/// Where a word or phrase stands, not as part of a longer word.
fn find_word(text: &str, phrase: &str) -> Option<usize> {
    text.match_indices(phrase).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|text| text.chars().next_back());
        let after = text.get(at + phrase.len()..).and_then(|text| text.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '’' | '\'' | '-'));
        !joins(before) && !joins(after)
    })
}

fn cased_like(model: &str, word: &str) -> String {
    if model.chars().next().is_some_and(char::is_uppercase) { capitalised(word) } else { word.to_owned() }
}

fn replaced(words: &str, at: usize, printed: &str, altered: &str, sort: Sort) -> Option<Alteration> {
    let before = words.get(..at)?;
    let after = words.get(at + printed.len()..)?;
    Some(Alteration {
        text: format!("{before}{altered}{after}"),
        at,
        printed: printed.to_owned(),
        altered: altered.to_owned(),
        sort,
    })
}
