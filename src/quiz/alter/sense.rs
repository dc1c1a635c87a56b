//! Words that turn the sense: a negation put in or taken out, another hedge, the opposite.

use super::tokens::{Tokens, find_words, is_capital};
use super::{Alteration, Sort};
use crate::pack::Form;
use crate::quiz::phrase::capitalised;
use crate::words::Grammar;

/// In reported speech one only stands for the other.
const REPORTED: [&str; 2] = ["will", "would"];

/// All versions with another sense; none without a lexicon.
pub(super) fn versions(tokens: &Tokens<'_>, form: Form) -> Vec<Alteration> {
    let Some(lexicon) = tokens.lexicon else { return Vec::new() };
    let mut versions = Vec::new();
    let is_direct = form == Form::Direct;
    let changes = |from: &str, to: &str| is_direct || !(REPORTED.contains(&from) && REPORTED.contains(&to));
    for (from, to) in lexicon.swaps_among(tokens.lower()).filter(|(from, to)| changes(from, to)) {
        for candidate in [from.clone(), capitalised(from)] {
            for at in find_words(tokens.text, &candidate) {
                let swap = Swap { tokens, grammar: &lexicon.grammar, from, to, at };
                if let Some(sort) = swap.sort(&candidate) {
                    versions.extend(tokens.replaced(at, &candidate, to, sort));
                }
            }
        }
    }
    versions
}

/// A word or phrase that may become another one where it stands.
struct Swap<'s> {
    tokens: &'s Tokens<'s>,
    grammar: &'s Grammar,
    from: &'s str,
    to: &'s str,
    at: usize,
}

impl Swap<'_> {
    /// What sort of change it is; none where it would not be grammatical.
    fn sort(&self, candidate: &str) -> Option<Sort> {
        let first = self.tokens.place_of(self.at)?;
        let mut last = first;
        while self.tokens.at(last + 1) < self.at + candidate.len() {
            last += 1;
        }
        let (before, after) = (self.tokens.previous(first), self.tokens.next(last));
        let is_name = is_capital(candidate) != is_capital(self.from) && !self.tokens.begins_sentence(first)
            || is_capital(candidate) && after.is_some_and(is_capital);
        let compares = self.tokens.clause_before(first).0.contains(&"than");
        if is_name || compares || !self.is_allowed(before, after) {
            return None;
        }
        match (self.is_negative(self.from), self.is_negative(self.to)) {
            (false, true) => self.takes_negation(first, last).then_some(Sort::Negation),
            (true, false) => self.stands_without(first, last).then_some(Sort::Sense),
            (true, true) | (false, false) => Some(Sort::Sense),
        }
    }

    /// What the tables say of the words around.
    fn is_allowed(&self, before: Option<&str>, after: Option<&str>) -> bool {
        let Grammar { only_before, not_before, only_after, not_after, .. } = self.grammar;
        let wants = |table: &std::collections::BTreeMap<String, Vec<String>>, word: Option<&str>| {
            table.get(self.from).map(|entries| self.tokens.fits(entries, word))
        };
        wants(only_before, after) != Some(false)
            && wants(not_before, after) != Some(true)
            && wants(only_after, before) != Some(false)
            && wants(not_after, before) != Some(true)
    }

    fn is_negative(&self, phrase: &str) -> bool {
        phrase.split(' ').any(|word| self.denies(word))
    }

    fn denies(&self, word: &str) -> bool {
        let word = word.to_lowercase().replace('’', "'");
        word.ends_with("n't") || self.grammar.negative.contains(&word)
    }

    /// Whether a negation can be put in: none is there, the clause is a main one that nothing else in the sentence
    /// goes on from, it is not about a number of things, and what follows bears it.
    fn takes_negation(&self, first: usize, last: usize) -> bool {
        let (before, is_beginning) = self.tokens.clause_before(first);
        let after = self.tokens.clause_after(last);
        let opens = before.iter().enumerate().any(|(n, word)| {
            let word = word.to_lowercase();
            self.grammar.opens.contains(&word)
                || self.grammar.that.contains(&word) && !(is_beginning && n == 0)
        });
        let is_question = before.is_empty() && self.to.ends_with(" not");
        let is_borne = !self.is_auxiliary() || !self.tokens.fits(&self.grammar.shuts, after.first().copied());
        let is_counted = before.iter().any(|word| self.tokens.is_number(word));
        !opens
            && !is_question
            && is_borne
            && !is_counted
            && !self.tokens.is_taken_up(first)
            && !before.iter().chain(&after).any(|word| self.denies(word))
    }

    /// Whether the word to be negated is an auxiliary, so that what is said of it follows.
    fn is_auxiliary(&self) -> bool {
        self.to.starts_with(self.from)
    }

    /// Whether a negation can be taken out: nothing after it stands only under one.
    fn stands_without(&self, first: usize, last: usize) -> bool {
        let after = self.tokens.clause_after(last);
        let (before, _) = self.tokens.clause_before(first);
        let is_polar = |word: &&str| self.grammar.polar.contains(&word.to_lowercase());
        !after.iter().any(is_polar) && !before.iter().chain(&after).any(|word| self.denies(word))
    }
}
