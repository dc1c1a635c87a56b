//! Words with their neighbours: what stands before and after, where a sentence or a clause begins.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation;

use super::{Alteration, Sort};
use crate::quiz::phrase::capitalised;
use crate::words::{Grammar, Lexicon};

/// Printed words, cut up.
pub(super) struct Tokens<'w> {
    pub(super) text: &'w str,
    words: Vec<(usize, &'w str)>,
    lower: BTreeSet<String>,
    pub(super) lexicon: Option<&'w Lexicon>,
}

/// The mark that stands for the end, or for any mark, in the tables of a lexicon.
const MARK: &str = ".";
/// Stands for any number there.
const NUMBER: &str = "#";

impl<'w> Tokens<'w> {
    pub(super) fn new(text: &'w str, lexicon: Option<&'w Lexicon>) -> Self {
        let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
        let lower = words.iter().map(|(_, word)| word.to_lowercase()).collect();
        Self { text, words, lower, lexicon }
    }

    /// Its words in small letters.
    pub(super) fn lower(&self) -> impl Iterator<Item = &str> {
        self.lower.iter().map(String::as_str)
    }

    /// Whether a word in small letters is here, as it stands or with capitals.
    pub(super) fn has(&self, word: &str) -> bool {
        self.lower.contains(word)
    }

    pub(super) fn grammar(&self) -> Option<&'w Grammar> {
        self.lexicon.map(|lexicon| &lexicon.grammar)
    }

    /// The places of all words.
    pub(super) fn places(&self) -> std::ops::Range<usize> {
        0..self.words.len()
    }

    /// Where a word begins, in bytes.
    pub(super) fn at(&self, ix: usize) -> usize {
        self.words.get(ix).map_or(self.text.len(), |(at, _)| *at)
    }

    /// The word at a place; empty beyond the end.
    pub(super) fn word(&self, ix: usize) -> &'w str {
        self.words.get(ix).map_or("", |(_, word)| word)
    }

    /// The place of the word that begins at a byte.
    pub(super) fn place_of(&self, at: usize) -> Option<usize> {
        self.words.iter().position(|(start, _)| *start == at)
    }

    /// What stands between a word and the next one.
    fn gap(&self, ix: usize) -> &'w str {
        let end = self.at(ix) + self.word(ix).len();
        self.text.get(end..self.at(ix + 1)).unwrap_or_default()
    }

    /// The next word, if only a space stands between.
    pub(super) fn next(&self, ix: usize) -> Option<&'w str> {
        (ix + 1 < self.words.len() && is_space(self.gap(ix))).then(|| self.word(ix + 1))
    }

    /// The word before, if only a space stands between.
    pub(super) fn previous(&self, ix: usize) -> Option<&'w str> {
        let before = ix.checked_sub(1)?;
        is_space(self.gap(before)).then(|| self.word(before))
    }

    pub(super) fn character_before(&self, ix: usize) -> Option<char> {
        self.text.get(..self.at(ix))?.chars().next_back()
    }

    pub(super) fn character_after(&self, ix: usize) -> Option<char> {
        self.text.get(self.at(ix) + self.word(ix).len()..)?.chars().next()
    }

    /// Whether a sentence begins with this word, as far as the words tell.
    pub(super) fn begins_sentence(&self, ix: usize) -> bool {
        ix.checked_sub(1)
            .is_none_or(|before| self.gap(before).contains(['.', '?', '!', ':', '“', '"', '„', '«']))
    }

    /// The words of the clause before this one, the first first, and whether the clause is the first of all.
    pub(super) fn clause_before(&self, ix: usize) -> (Vec<&'w str>, bool) {
        let mut start = ix;
        while let Some(before) = start.checked_sub(1).filter(|before| is_space(self.gap(*before))) {
            start = before;
        }
        ((start..ix).map(|ix| self.word(ix)).collect(), start == 0)
    }

    /// The words of the clause after this one.
    pub(super) fn clause_after(&self, ix: usize) -> Vec<&'w str> {
        let mut words = Vec::new();
        let mut here = ix;
        while let Some(word) = self.next(here) {
            words.push(word);
            here += 1;
        }
        words
    }

    /// Whether the sentence of a word goes on from what is said there: after a colon, in a second clause beside a
    /// semicolon, or in one that takes it up ("and it …").
    pub(super) fn is_taken_up(&self, ix: usize) -> bool {
        let ends = ['.', '?', '!'];
        let (before, after) = self.text.split_at(self.at(ix));
        let before = before.rsplit(ends).next().unwrap_or_default();
        let after = after.split(ends).next().unwrap_or_default();
        let words: Vec<&str> = before.unicode_words().chain(after.unicode_words()).collect();
        let grammar = self.grammar();
        let is_in = |list: fn(&Grammar) -> &[String], word: &str| {
            grammar.is_some_and(|grammar| list(grammar).iter().any(|other| *other == word.to_lowercase()))
        };
        let is_joined = words.windows(2).any(|pair| match pair {
            [join, subject] => {
                is_in(|grammar| &grammar.joins, join) && is_in(|grammar| &grammar.takes_up, subject)
            }
            _ => false,
        });
        after.contains([':', ';']) || before.contains(';') || is_joined
    }

    /// Whether the word is a number, in digits or as a cardinal.
    pub(super) fn is_number(&self, word: &str) -> bool {
        self.value(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// The value of a number.
    pub(super) fn value(&self, word: &str) -> Option<u32> {
        let lower = word.to_lowercase();
        let known = self.lexicon.and_then(|lexicon| lexicon.numbers.cardinals.get(&lower).copied());
        known.or_else(|| word.parse().ok())
    }

    /// Whether one of the entries fits a word: the word itself, a number, a mark where there is none, an ending.
    pub(super) fn fits(&self, entries: &[String], word: Option<&str>) -> bool {
        let lower = word.map(str::to_lowercase);
        entries.iter().any(|entry| match (entry.as_str(), &lower) {
            (MARK, lower) => lower.is_none(),
            (NUMBER, Some(lower)) => self.is_number(lower),
            (entry, Some(lower)) => {
                entry == lower
                    || entry.strip_prefix('-').is_some_and(|end| !end.is_empty() && lower.ends_with(end))
            }
            (_, None) => false,
        })
    }

    /// Whether a word with a capital before this place makes it part of a name.
    pub(super) fn follows_a_name(&self, ix: usize) -> bool {
        let Some(before) = self.previous(ix).filter(|word| is_capital(word)) else { return false };
        let known = |list: fn(&Lexicon) -> &[String]| {
            self.lexicon.is_some_and(|lexicon| list(lexicon).iter().any(|word| word == before))
        };
        let opens = self.grammar().is_some_and(|grammar| grammar.openers.contains(&before.to_lowercase()));
        let is_calendar = known(|lexicon| &lexicon.numbers.months) || known(|lexicon| &lexicon.numbers.days);
        !(is_calendar || opens && ix.checked_sub(1).is_some_and(|before| self.begins_sentence(before)))
    }

    /// The words with others in the place of some; a capital at the beginning of a sentence is kept.
    pub(super) fn replaced(&self, at: usize, printed: &str, altered: &str, sort: Sort) -> Option<Alteration> {
        let is_capital = is_capital(printed) && altered.starts_with(char::is_lowercase);
        let altered = if is_capital { capitalised(altered) } else { altered.to_owned() };
        let before = self.text.get(..at)?;
        let after = self.text.get(at + printed.len()..)?;
        self.agrees(before, printed, &altered).then(|| Alteration {
            text: format!("{before}{altered}{after}"),
            at,
            printed: printed.to_owned(),
            altered: altered.clone(),
            sort,
        })
    }

    /// Whether "a" and "an" before the words would still be right.
    fn agrees(&self, before: &str, printed: &str, altered: &str) -> bool {
        let Some((consonant, vowel)) = self.grammar().and_then(|grammar| grammar.indefinite.as_ref()) else {
            return true;
        };
        let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let is_vowel = |word: &str| word.to_lowercase().starts_with(['a', 'e', 'i', 'o', 'u', '8']);
        (last != *consonant && last != *vowel) || is_vowel(printed) == is_vowel(altered)
    }
}

/// Every place where a word or phrase stands, not as part of a longer word.
pub(super) fn find_words<'t>(text: &'t str, phrase: &'t str) -> impl Iterator<Item = usize> + 't {
    text.match_indices(phrase).map(|(at, _)| at).filter(move |at| {
        let before = text.get(..*at).and_then(|text| text.chars().next_back());
        let after = text.get(at + phrase.len()..).and_then(|text| text.chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '’' | '\'' | '-'));
        !joins(before) && !joins(after)
    })
}

pub(super) fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn is_space(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(char::is_whitespace)
}
