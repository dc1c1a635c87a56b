//! Capitalised runs: which words of an article are parts of names.

use std::collections::HashSet;
use std::ops::Range;

use super::super::dates::is_date;
use super::super::doc::Doc;
use super::super::spans::is_rare;
use super::lexicon::{Class, Lexicon, lexicon};

/// What must be known of the whole article to tell names.
pub(super) struct Names<'d, 'a> {
    doc: &'d Doc<'a>,
    lexicon: &'static Lexicon,
    headlines: Vec<bool>,
    known: HashSet<&'d str>,
}

impl<'d, 'a> Names<'d, 'a> {
    /// Looks through an article.
    pub fn new(doc: &'d Doc<'a>) -> Self {
        let headlines = headlines(doc);
        let known = known(doc, &headlines);
        Self { doc, lexicon: lexicon(), headlines, known }
    }

    /// Whether a word is a name elsewhere in the article.
    pub fn is_known(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// The run of name words that starts at a token; empty where none does.
    pub fn run(&self, start: usize) -> Range<usize> {
        let sentence = self.doc.sentence_of.get(start).and_then(|at| self.headlines.get(*at));
        if sentence.copied().unwrap_or_default() {
            headline_run(self.doc, self.lexicon, &self.known, start)
        } else {
            run(self.doc, self.lexicon, &self.known, start)
        }
    }
}

/// Words that are surely names: after a title or a given name, or names in the middle of sentences of which most
/// words begin small.
fn known<'d>(doc: &'d Doc<'_>, headlines: &[bool]) -> HashSet<&'d str> {
    let lexicon = lexicon();
    let is_small = |at: usize| doc.printed(at).chars().next().is_some_and(char::is_lowercase);
    (1..doc.len())
        .filter(|at| {
            doc.tag(*at) == "NNP"
                && is_capital(doc, *at)
                && !doc.sentence_of.get(*at).and_then(|at| headlines.get(*at)).copied().unwrap_or_default()
                && !is_opening(doc, *at)
                && !is_function(doc.word(*at))
                && !is_date(doc, *at)
                && lexicon.noun(doc.word(*at)).is_none()
                && lexicon.title(doc.word(*at)).is_none()
                && (lexicon.given(doc.word(at - 1)).is_some() && is_capital(doc, at - 1)
                    || is_small(at - 1) && (is_small(at + 1) || doc.word(at + 1) == "'s"))
        })
        .map(|at| doc.word(at))
        .collect()
}

/// Which sentences are printed in capitals, or with a capital at nearly every word.
fn headlines(doc: &Doc<'_>) -> Vec<bool> {
    let is_headline = |sentence: &Range<usize>| {
        let long = sentence
            .clone()
            .take(60)
            .filter(|at| doc.printed(*at).chars().filter(|c| c.is_alphabetic()).count() > 3);
        let (all, capital) =
            long.fold((0, 0), |(all, capital), at| (all + 1, capital + usize::from(is_capital(doc, at))));
        all >= 3 && capital * 5 >= all * 4
    };
    doc.sentences.iter().map(is_headline).collect()
}

/// The run of a headline, in which a capital says nothing: only words that are names elsewhere.
fn headline_run(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, start: usize) -> Range<usize> {
    let is_in = |at: usize| {
        let word = doc.word(at);
        is_capital(doc, at)
            && !is_function(word)
            && !is_date(doc, at)
            && (known.contains(word)
                || lexicon.given(word).is_some()
                || lexicon.title(word).is_some()
                || lexicon.land(word).is_some()
                || lexicon.name_word(word).is_some() && doc.tag(at) == "NNP"
                || at > start && lexicon.given(doc.word(at - 1)).is_some() && doc.tag(at).starts_with("NNP"))
    };
    let same = |at: usize| doc.sentence_of.get(at) == doc.sentence_of.get(start);
    let end = (start..doc.len().min(start + 6)).find(|at| !(is_in(*at) && same(*at)));
    start..end.unwrap_or(doc.len().min(start + 6))
}

/// Whether a token's first letter is a capital.
fn is_capital(doc: &Doc<'_>, at: usize) -> bool {
    doc.printed(at).chars().next().is_some_and(char::is_uppercase)
}

/// Whether a token can be part of a name.
fn is_name_word(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, at: usize) -> bool {
    if is_middle_initial(doc, at) {
        return true;
    }
    if !is_capital(doc, at) || is_function(doc.word(at)) || is_party(doc.word(at)) {
        return false;
    }
    if is_date(doc, at) {
        return false;
    }
    let word = doc.word(at);
    let is_first = is_opening(doc, at);
    // "Coun Fields told": a name that could be a verb.
    let is_titled = !is_first && is_capital(doc, at - 1) && lexicon.title(doc.word(at - 1)).is_some();
    match doc.tag(at) {
        "NNP" | "NNPS" => true,
        _ if is_titled || known.contains(word) => true,
        _ if is_first && is_before_name(doc, at) => true,
        "" | "NN" | "NNS" if is_first => {
            lexicon.given(word).is_some() || lexicon.title(word).is_some() || lexicon.land(word).is_some()
        }
        "JJ" if is_first => lexicon.land(word).is_some(),
        tag if tag.starts_with("VB") || matches!(tag, "IN" | "RB" | "CD" | "UH" | "JJS" | "JJR") => false,
        _ => !is_first,
    }
}

/// "Ilse Marrow said", "Ned Marrow said": a word that hardly any text has, or a given name, is a first name before a
/// name though it opens a sentence.
fn is_before_name(doc: &Doc<'_>, at: usize) -> bool {
    let word = doc.word(at);
    let may_be_name = matches!(doc.tag(at), "" | "NN" | "RB" | "JJ" | "FW" | "UH") && !word.contains('-');
    let is_unknown = may_be_name && lexicon().noun(word).is_none() && is_rare(word);
    let is_given = lexicon().given(word).is_some() && doc.tag(at) != "MD";
    let is_lone = !doc.tag(at + 2).starts_with("NNP");
    (is_unknown || is_given) && is_capital(doc, at + 1) && doc.tag(at + 1) == "NNP" && is_lone
}

/// "R-Texas", "D-Mass"
fn is_party(word: &str) -> bool {
    matches!(word.get(..2), Some("r-" | "d-" | "i-"))
}

/// Whether a token opens a sentence or a quotation, so that its capital says nothing.
pub(super) fn is_opening(doc: &Doc<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    doc.sentence_of.get(at) != doc.sentence_of.get(before)
        || matches!(doc.word(before), "\"" | "“" | "‘" | "'" | ":")
}

/// Whether a token is one capital letter, as before a stop in a name.
fn is_initial(doc: &Doc<'_>, at: usize) -> bool {
    doc.printed(at).chars().count() == 1 && is_capital(doc, at)
}

/// "Robert A. Novak": a letter that is no word here.
fn is_middle_initial(doc: &Doc<'_>, at: usize) -> bool {
    is_initial(doc, at)
        && doc.word(at + 1) == "."
        && at > 0
        && is_capital(doc, at - 1)
        && !is_function(doc.word(at - 1))
        && is_capital(doc, at + 2)
        && doc.sentence_of.get(at - 1) == doc.sentence_of.get(at + 2)
}

fn is_function(word: &str) -> bool {
    SMALL.contains(&word)
}

/// Words that are no part of a name even with a capital.
const SMALL: &[&str] = &[
    "the", "a", "an", "i", "he", "she", "it", "we", "they", "you", "his", "her", "its", "their", "my", "our",
    "your", "this", "that", "these", "those", "but", "and", "or", "if", "when", "while", "as", "in", "on",
    "at", "for", "by", "to", "of", "from", "with", "what", "who", "why", "how", "where", "there", "here",
    "no", "yes", "not", "so", "after", "before", "both", "all", "some", "many", "most", "one", "two", "i'm",
    "let", "is", "are", "was", "do", "did", "us", "me",
];

/// The capitalised run that starts at a token; with "of" and the like within the names of bodies.
fn run(doc: &Doc<'_>, lexicon: &Lexicon, known: &HashSet<&str>, start: usize) -> Range<usize> {
    let sentence = doc.sentence_of.get(start);
    let mut end = start;
    let mut is_body = false;
    while end < doc.len() && end < start + 12 && doc.sentence_of.get(end) == sentence {
        if is_name_word(doc, lexicon, known, end) || end > start + 1 && is_surname(doc, lexicon, start, end) {
            is_body |= lexicon.name_word(doc.word(end)) == Some(Class::Body);
            is_body &= lexicon.title(doc.word(end)).is_none();
            end += 1;
            continue;
        }
        let joins = end > start
            && match doc.word(end) {
                "of" if lexicon.title(doc.word(end - 1)).is_some() => {
                    is_name_word(doc, lexicon, known, end + 2) && doc.word(end + 1) != "the"
                }
                "of" | "for" => is_body && !is_plural_body(doc.word(end - 1)),
                "." => is_initial(doc, end - 1),
                "&" | "de" | "del" | "della" | "van" | "von" | "der" | "den" | "bin" | "al" | "el" | "la"
                | "/" => true,
                _ => false,
            };
        let next = end + 1 + usize::from(doc.word(end + 1) == "the");
        if !(joins && is_name_word(doc, lexicon, known, next)) {
            break;
        }
        end = next;
    }
    start..end
}

/// A last name that was taken for a verb: "Anna Maria Fields, a".
fn is_surname(doc: &Doc<'_>, lexicon: &Lexicon, start: usize, at: usize) -> bool {
    is_capital(doc, at)
        && doc.word(at + 1) == ","
        && (start..at).any(|at| lexicon.given(doc.word(at)).is_some())
}

/// "Republicans for X" is no name.
fn is_plural_body(word: &str) -> bool {
    matches!(word, "democrats" | "republicans" | "conservatives")
}
