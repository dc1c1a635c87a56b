//! A reported sentence taken out of its article: a list of words that can be cut, replaced and said again.

use std::collections::BTreeSet;
use std::ops::Range;

use super::anaphora::stands_for_claim;
use super::doc::Doc;
use super::masthead::after_dateline;
use super::morph::{is_stop_word, stem};

/// A word of a clause.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// As it is to be printed.
    pub text: String,
    /// Folded.
    pub low: String,
    /// Penn Treebank tag.
    pub tag: &'static str,
    /// Whether white space stands before it.
    pub is_spaced: bool,
    /// Whether it stands between quotation marks.
    pub is_quoted: bool,
    /// Whether it stands for who says it.
    pub is_speaker: bool,
}

/// One sentence of what is reported, without quotation marks, introducing words and final stop.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    /// Its words.
    pub words: Vec<Word>,
    /// Whether it ends in a question mark.
    pub is_question: bool,
    /// Whether it was introduced by "whether".
    pub is_whether: bool,
    /// Whether it was introduced by "that", so that it is a sentence for sure.
    pub is_reported: bool,
}

/// Words before a reported sentence that are no part of what is claimed.
const INTRODUCING: &[&str] =
    &["that", "and", "but", "so", "because", "well", "yes", "look", "okay", "also", "then"];

/// Verb forms that need no tag to be known as finite.
pub(super) const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "am", "has", "have", "had", "does", "do", "did", "will", "would", "can",
    "could", "may", "might", "shall", "should", "must", "'s", "'re", "'m", "'ve", "'ll", "'d", "ca", "wo",
    "cannot",
];

/// The sentences of a content.
pub(super) fn clauses(doc: &Doc<'_>, content: &[Range<usize>]) -> Vec<Clause> {
    let mut out: Vec<Vec<Word>> = Vec::new();
    let mut last = None;
    let without_dateline = |run: &Range<usize>| {
        let paragraph = doc.paragraph_of.get(run.start).and_then(|at| doc.paragraphs.get(*at));
        let after = paragraph.map_or(run.start, |one| after_dateline(doc, one));
        run.start.max(after.min(run.end))..run.end
    };
    let is_first = |run: Range<usize>| run.clone().map(move |at| (at, at == run.start));
    for (at, opens_run) in content.iter().map(without_dateline).flat_map(is_first) {
        let sentence = doc.sentence_of.get(at).copied();
        if last.is_none() || sentence != last {
            out.push(Vec::new());
        } else if opens_run {
            // "One vial," she said, "was warm": the comma is the paper's.
            out.last_mut().and_then(|words: &mut Vec<Word>| words.pop_if(|word| word.low == ","));
        }
        last = sentence;
        if let Some(words) = out.last_mut().filter(|_| !is_quotation_mark(doc, at)) {
            words.push(word(doc, at));
        }
    }
    out.into_iter().map(without_inner_marks).filter_map(Clause::new).collect()
}

/// Words without single quotation marks inside of what is quoted already.
fn without_inner_marks(mut words: Vec<Word>) -> Vec<Word> {
    if words.iter().any(|word| word.low == "‘") {
        let mut is_spaced = false;
        words.retain_mut(|word| {
            let is_kept = word.low != "‘" && (word.low != "'" || word.tag == "POS");
            word.is_spaced |= is_spaced && is_kept;
            is_spaced = !is_kept && word.is_spaced;
            is_kept
        });
    }
    words
}

/// Whether a token is the mark at either end of a quotation.
pub(super) fn is_quotation_mark(doc: &Doc<'_>, at: usize) -> bool {
    let is_end = |range: &Range<usize>| at == range.start || at + 1 == range.end;
    let of = doc.quotation_of.get(at).copied().flatten().and_then(|of| doc.quotations.get(of));
    matches!(doc.word(at), "\"" | "“" | "”") || (matches!(doc.word(at), "'" | "‘") && of.is_some_and(is_end))
}

pub(super) fn word(doc: &Doc<'_>, at: usize) -> Word {
    let here = doc.tokens.list.get(at).map_or(0, |token| token.begin);
    let before = at.checked_sub(1).and_then(|at| doc.tokens.list.get(at)).map_or(here, |token| token.end);
    let is_spaced = before < here || at.checked_sub(1).is_some_and(|before| is_quotation_mark(doc, before));
    Word {
        text: doc.printed(at).replace('\u{ad}', ""),
        low: doc.word(at).to_owned(),
        tag: doc.tag(at),
        is_spaced: is_spaced && !is_closing(doc.word(at)),
        is_quoted: doc.is_quoted(at),
        is_speaker: false,
    }
}

fn is_closing(word: &str) -> bool {
    matches!(word, "," | "." | ";" | ":" | "?" | "!" | ")" | "]" | "…" | "..." | "%")
}

impl Clause {
    fn new(mut words: Vec<Word>) -> Option<Self> {
        let is_mark = |word: &Word| {
            !word.low.chars().any(|c| c.is_alphanumeric() || matches!(c, '$' | '%' | ')' | ']'))
        };
        let mut is_question = false;
        let is_end = |word: &Word| is_mark(word) || matches!(word.low.as_str(), "and" | "but" | "or");
        while let Some(word) = words.pop_if(|word| is_end(word)) {
            is_question |= word.low == "?";
        }
        let mut clause = Self { words, is_question, is_whether: false, is_reported: false };
        clause.open();
        (!clause.words.is_empty()).then_some(clause)
    }

    /// Takes away what introduces the clause.
    fn open(&mut self) {
        loop {
            let Some(first) = self.words.first() else { return };
            let is_comma =
                !first.low.chars().any(|c| c.is_alphanumeric() || matches!(c, '$' | '(' | '[' | '\''));
            // In speech "That ability" is said of something, and introduces nothing.
            let is_that = first.low == "that" && (first.is_quoted || matches!(first.tag, "DT" | ""));
            let is_determiner = is_that && self.is_determiner(0);
            if is_comma || (INTRODUCING.contains(&first.low.as_str()) && !is_determiner) {
                self.is_reported |= first.low == "that";
                self.words.remove(0);
            } else if first.tag == "RB" && self.words.get(1).is_some_and(|word| word.low == "that") {
                // "Said afterwards that …".
                self.words.remove(0);
            } else if first.low == "whether" {
                self.is_whether = true;
                self.words.remove(0);
            } else {
                break;
            }
        }
        // "That owners had been fined": a noun that was taken for a verb.
        let is_before_verb = self.is_reported && self.words.get(1).is_some_and(is_finite);
        if let Some(first) = self.words.first_mut() {
            first.is_spaced = false;
            if is_before_verb && first.tag == "VBZ" && !AUXILIARIES.contains(&first.low.as_str()) {
                first.tag = "NNS";
            }
        }
    }

    /// Whether a "that" stands before its noun, or is a pronoun before its verb.
    fn is_determiner(&self, at: usize) -> bool {
        let Some(next) = self.words.get(at + 1) else { return true };
        is_finite(next) || (next.tag == "NN" && self.finite().is_some_and(|verb| verb == at + 2))
    }

    /// The first finite verb that has a subject before it.
    pub fn finite(&self) -> Option<usize> {
        let mut has_subject = false;
        let mut is_subordinate = self.words.first().is_some_and(is_subordinating);
        let mut before = "";
        for (at, word) in self.words.iter().enumerate() {
            if is_subordinate && word.low == "," {
                (is_subordinate, has_subject) = (false, false);
                continue;
            }
            // The verb of "who said so" is not the sentence's.
            let is_relative = matches!(word.tag, "WDT" | "WP" | "WP$" | "WRB") || word.low == "that";
            if is_relative && has_subject && at > 0 {
                return self.after_relative(at);
            }
            if has_subject && !is_subordinate && is_finite(word) && !self.is_reduced(at) {
                return Some(at);
            }
            has_subject |= can_be_subject(word, before);
            before = word.tag;
        }
        self.mistaken_participle()
    }

    /// "The goal, scored from far out": no verb of the sentence, but a clause without its pronoun.
    fn is_reduced(&self, at: usize) -> bool {
        let n_commas = self.words.iter().take(at).filter(|word| word.low == ",").count();
        let is_after_comma = at > 0 && self.words.get(at - 1).is_some_and(|word| word.low == ",");
        is_after_comma && n_commas == 1 && self.words.get(at).is_some_and(|word| word.tag == "VBD")
    }

    /// "That her client expected to be fit": a past that was taken for a participle.
    fn mistaken_participle(&self) -> Option<usize> {
        let is_verb = |at: usize| {
            let word = self.words.get(at)?;
            let before = self.words.iter().take(at).rfind(|word| word.tag != "RB")?;
            let after = self.words.get(at + 1).map(|word| word.low.as_str()).unwrap_or_default();
            let is_subject = before.tag.starts_with("NN") || before.tag == "PRP";
            (word.tag == "VBN" && is_subject && after != "by").then_some(at)
        };
        (1..self.words.len()).find_map(is_verb).filter(|_| self.is_reported)
    }

    /// The finite verb after a relative clause that stands within the subject: after the next comma, or the
    /// second one from here.
    fn after_relative(&self, relative: usize) -> Option<usize> {
        let mut n_verbs = 0;
        for at in relative..self.words.len() {
            let word = self.words.get(at)?;
            let is_after_verb = at > 0 && self.words.get(at - 1).is_some_and(is_finite);
            if is_finite(word) && !is_after_verb {
                n_verbs += 1;
                if n_verbs == 2 {
                    return Some(at);
                }
            }
        }
        None
    }

    /// Whether the verb belongs to a clause without its pronoun within a noun phrase: "a remark he made".
    pub fn is_noun_phrase(&self, verb: usize) -> bool {
        const OPENING: &[&str] = &[
            "a", "an", "the", "several", "some", "many", "these", "those", "this", "its", "his", "her",
            "their",
        ];
        let opens =
            self.words.first().is_some_and(|word| OPENING.contains(&word.low.as_str()) || word.tag == "CD");
        let is_common = |word: &Word| matches!(word.tag, "NN" | "NNS");
        let begins_anew = |word: &Word| {
            matches!(word.tag, "PRP" | "PRP$")
                || (word.tag == "DT" && !matches!(word.low.as_str(), "all" | "both" | "each"))
                || (opens && word.tag.starts_with("NNP"))
        };
        let before_verb = self.words.get(..verb).unwrap_or_default();
        before_verb
            .windows(2)
            .any(|pair| matches!(pair, [noun, next] if is_common(noun) && begins_anew(next)))
    }

    /// "The accusation that it had hidden them": what is claimed, in place of the claim.
    pub fn without_claim_noun(&mut self) {
        const FARTHEST: usize = 6;
        let that = self.words.iter().take(FARTHEST).position(|word| word.low == "that" && word.tag != "DT");
        let Some(that) = that.filter(|that| *that > 0) else { return };
        let before = self.words.get(..that).unwrap_or_default();
        let is_noun = before.iter().any(|word| stands_for_claim(&word.low) == Some(true));
        if is_noun && !before.iter().any(is_finite) {
            self.words.drain(..=that);
            self.is_reported = true;
            if let Some(first) = self.words.first_mut() {
                first.is_spaced = false;
            }
        }
    }

    /// The clause as a sentence without its stop.
    pub fn said(&self) -> String {
        capitalised(&self.printed())
    }

    /// The same after other words: "whether …".
    pub fn embedded(&self) -> String {
        let text = self.printed();
        let is_name = self.words.first().is_some_and(|word| {
            word.tag.starts_with("NNP") || word.text.chars().skip(1).any(char::is_uppercase)
        });
        if is_name { text } else { lowered(&text) }
    }

    fn printed(&self) -> String {
        let mut out = String::new();
        for (at, word) in self.words.iter().enumerate() {
            if at > 0 && word.is_spaced {
                out.push(' ');
            }
            out.push_str(&word.text);
        }
        out.trim().to_owned()
    }

    /// Whether most of its words have a capital letter, as in a headline.
    pub fn is_headline(&self) -> bool {
        let words =
            self.words.iter().filter(|word| word.text.chars().filter(|c| c.is_alphabetic()).count() > 3);
        let (mut n_words, mut n_capital) = (0, 0);
        for word in words {
            n_words += 1;
            n_capital += usize::from(word.text.starts_with(char::is_uppercase));
        }
        n_words >= 4 && n_capital * 10 >= n_words * 8
    }

    /// What the clause is about: the stems of its words.
    pub fn keys(&self) -> BTreeSet<String> {
        self.words
            .iter()
            .filter(|word| !is_stop_word(&word.low))
            .map(|word| stem(&word.low).into_owned())
            .collect()
    }

    /// Cuts the clause after so many words.
    pub fn cut(&mut self, at: usize) {
        self.words.truncate(at);
        while self.words.pop_if(|word| !word.low.chars().any(char::is_alphanumeric)).is_some() {}
    }
}

/// Whether a word can be the head of a subject.
fn can_be_subject(word: &Word, before: &str) -> bool {
    match word.tag {
        "" => !is_stop_word(&word.low) || PRONOUNS.contains(&word.low.as_str()),
        // "The wealthy", "half of".
        "JJ" | "CD" => before == "DT" || before == "RB",
        tag => tag.starts_with("NN") || matches!(tag, "PRP" | "EX" | "DT" | "VBG"),
    }
}

const PRONOUNS: &[&str] =
    &["i", "we", "you", "he", "she", "it", "they", "there", "this", "that", "these", "those"];

/// Whether a word is a finite verb.
pub(super) fn is_finite(word: &Word) -> bool {
    match word.tag {
        "" => AUXILIARIES.contains(&word.low.as_str()),
        "POS" => false,
        tag => matches!(tag, "VBD" | "VBZ" | "VBP" | "MD"),
    }
}

/// Whether a word opens a clause that cannot stand alone.
fn is_subordinating(word: &Word) -> bool {
    const WORDS: &[&str] = &[
        "if", "when", "while", "although", "though", "unless", "since", "once", "after", "before", "until",
        "as",
    ];
    WORDS.contains(&word.low.as_str())
}

fn lowered(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().collect::<String>()).unwrap_or_default();
    first + chars.as_str()
}

/// The text with a capital letter first.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    first + chars.as_str()
}
