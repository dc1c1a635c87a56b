//! Making a reported sentence stand alone: pronouns give way to those they stand for, or the sentence is given
//! up.

#![expect(clippy::indexing_slicing, reason = "indices are those of the clause's own words")]

use super::clause::{Clause, Word, is_finite};
use super::doc::Doc;
use super::morph::third_person;

/// How the source is called within the sentence.
#[derive(Debug, Clone)]
pub(super) struct Speaker {
    /// "the speaker", or a name.
    pub name: String,
    /// Whether its verb is plural.
    pub is_plural: bool,
    /// Whether it is one human being.
    pub is_person: bool,
    /// How its "we" is called; none where nobody knows whom it means.
    pub we: Option<(String, bool)>,
    /// First token of what is reported and of its sentence: where "they" may have been named.
    pub sentence: std::ops::Range<usize>,
    /// The words that name the source.
    pub source: Vec<std::ops::Range<usize>>,
}

/// What a pronoun asks for.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    Subject,
    Possessive,
}

/// Makes the clause stand alone; false where a word in it would hang in the air.
pub(super) fn stand_alone(doc: &Doc<'_>, clause: &mut Clause, speaker: &Speaker) -> bool {
    let mut at = 0;
    while at < clause.words.len() {
        let low = clause.words[at].low.clone();
        let is_fine = match low.as_str() {
            "i" | "me" | "myself" => {
                first_person(clause, at, &speaker.name, speaker.is_plural, Case::Subject)
            }
            "my" | "mine" => first_person(clause, at, &speaker.name, speaker.is_plural, Case::Possessive),
            "we" | "us" | "ourselves" => we(clause, at, speaker, Case::Subject),
            "our" | "ours" => we(clause, at, speaker, Case::Possessive),
            "you" | "your" | "yours" | "yourself" | "y'all" => false,
            "he" | "she" | "him" | "himself" | "herself" => third(clause, at, speaker, Case::Subject),
            "his" | "her" | "hers" => third(clause, at, speaker, possessive(clause, at)),
            "it" | "itself" => it(clause, at, speaker, Case::Subject),
            "its" => it(clause, at, speaker, Case::Possessive),
            "they" | "them" | "themselves" => they(doc, clause, at, speaker, Case::Subject),
            "their" | "theirs" => they(doc, clause, at, speaker, Case::Possessive),
            "this" | "that" | "these" | "those" => demonstrative(clause, at),
            _ => true,
        };
        if !is_fine {
            return false;
        }
        at += 1;
    }
    true
}

fn possessive(clause: &Clause, at: usize) -> Case {
    match clause.words[at].tag {
        "PRP" => Case::Subject,
        _ => Case::Possessive,
    }
}

/// Puts a name for the pronoun at `at`; for a second mention in the possessive a pronoun of the third person.
fn put(clause: &mut Clause, at: usize, name: &str, is_plural: bool, case: Case) {
    let is_again =
        clause.words[..at].iter().any(|word| word.text == name || word.text == possessive_of(name));
    let word = &mut clause.words[at];
    word.text = match case {
        Case::Subject => name.to_owned(),
        Case::Possessive if is_again && is_plural => "their".to_owned(),
        Case::Possessive => possessive_of(name),
    };
    word.low = word.text.to_lowercase();
    word.tag = "NNP";
}

fn possessive_of(name: &str) -> String {
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}

fn first_person(clause: &mut Clause, at: usize, name: &str, is_plural: bool, case: Case) -> bool {
    if name.is_empty() {
        return false;
    }
    put(clause, at, name, is_plural, case);
    if case == Case::Subject {
        agree(clause, at + 1, is_plural);
    }
    true
}

fn we(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    let Some((name, is_plural)) = speaker.we.clone() else { return false };
    first_person(clause, at, &name, is_plural, case)
}

/// Gives the verb after a subject its third person and writes short forms out.
fn agree(clause: &mut Clause, mut at: usize, is_plural: bool) {
    while clause.words.get(at).is_some_and(|word| word.tag == "RB" && word.low != "n't") {
        at += 1;
    }
    let is_participle = clause.words.get(at + 1).is_some_and(|word| matches!(word.tag, "VBN" | "VBD"));
    let Some(word) = clause.words.get_mut(at) else { return };
    let new = match (word.low.as_str(), is_plural) {
        ("am" | "'m" | "are" | "'re", false) => "is".to_owned(),
        ("am" | "'m" | "'re", true) => "are".to_owned(),
        ("have" | "'ve", false) => "has".to_owned(),
        ("'ve", true) => "have".to_owned(),
        ("'s", _) if word.tag != "POS" => if is_participle { "has" } else { "is" }.to_owned(),
        ("'ll", _) => "will".to_owned(),
        ("'d", _) => if is_participle { "had" } else { "would" }.to_owned(),
        ("do", false) => "does".to_owned(),
        ("were", false) => "was".to_owned(),
        ("was", true) => "were".to_owned(),
        (base, false) if matches!(word.tag, "VBP" | "VB") => third_person(base),
        _ => return,
    };
    word.is_spaced = true;
    word.low.clone_from(&new);
    word.text = new;
}

/// Whether somebody or something is named before a pronoun that it can stand for.
fn has_antecedent(clause: &Clause, at: usize, fits: impl Fn(&Word) -> bool) -> bool {
    clause.words[..at].iter().any(fits)
}

fn third(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    if has_antecedent(clause, at, |word| word.tag.starts_with("NNP") || word.tag == "NN") {
        return true;
    }
    let can_be = speaker.is_person && !clause.words[at].is_quoted && !speaker.name.is_empty();
    if can_be {
        put(clause, at, &speaker.name, false, case);
        written_out(clause, at, case);
    }
    can_be
}

fn it(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    let has_noun = has_antecedent(clause, at, |word| matches!(word.tag, "NN" | "NNP" | "NNPS"));
    if has_noun || (case == Case::Subject && is_expletive(clause, at)) {
        return true;
    }
    let can_be =
        !speaker.is_person && !speaker.is_plural && !clause.words[at].is_quoted && !speaker.name.is_empty();
    if can_be {
        put(clause, at, &speaker.name, false, case);
        written_out(clause, at, case);
    }
    can_be
}

/// Writes out the short form of a verb after a name.
fn written_out(clause: &mut Clause, at: usize, case: Case) {
    let is_short =
        clause.words.get(at + 1).is_some_and(|word| word.low.starts_with('\'') && word.tag != "POS");
    if is_short && case == Case::Subject {
        agree(clause, at + 1, false);
    }
}

/// "It is likely that …", "it was time to …", "it takes …".
fn is_expletive(clause: &Clause, at: usize) -> bool {
    let rest = clause.words.iter().skip(at + 1).take(10);
    let is_be =
        rest.clone().take(3).any(|word| matches!(word.low.as_str(), "is" | "was" | "'s" | "be" | "seems"));
    is_be && rest.skip(1).any(|word| matches!(word.low.as_str(), "that" | "to" | "who" | "if" | "whether"))
}

fn they(doc: &Doc<'_>, clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    if has_antecedent(clause, at, |word| matches!(word.tag, "NNS" | "NNPS") || word.tag == "NNP") {
        return true;
    }
    if clause.words[at].is_quoted {
        return false;
    }
    if speaker.is_plural && !speaker.name.is_empty() {
        put(clause, at, &speaker.name, true, case);
        return true;
    }
    // "… sent thousands of troops, as he suggested they could be used": the troops.
    let named =
        speaker.sentence.clone().rev().find(|token| doc.tag(*token) == "NNS" && !doc.is_quoted(*token));
    let Some(token) = named else { return false };
    if speaker.source.iter().any(|run| run.contains(&token)) {
        let name = if speaker.name.is_empty() { "the sources" } else { &speaker.name };
        put(clause, at, name, true, case);
        return true;
    }
    put(clause, at, &format!("the {}", doc.word(token)), true, case);
    true
}

/// "This week" stands alone; "this bill" becomes "the bill"; a bare "this" hangs in the air.
fn demonstrative(clause: &mut Clause, at: usize) -> bool {
    const TIMES: &[&str] = &[
        "week",
        "month",
        "year",
        "morning",
        "afternoon",
        "evening",
        "summer",
        "winter",
        "spring",
        "autumn",
        "fall",
    ];
    let is_that = clause.words[at].low == "that";
    let next = clause.words.get(at + 1);
    let is_noun = |word: &Word| word.tag.starts_with("NN") || matches!(word.tag, "JJ" | "CD");
    let Some(next) = next else { return has_antecedent(clause, at, |word| matches!(word.tag, "NN" | "NNS")) };
    if is_that && at > 0 && (!is_noun(next) || matches!(clause.words[at].tag, "IN" | "WDT" | "")) {
        return true;
    }
    if TIMES.contains(&next.low.as_str()) {
        return true;
    }
    if is_noun(next) && !is_finite(next) {
        let word = &mut clause.words[at];
        (word.text, word.low) = ("the".to_owned(), "the".to_owned());
        return true;
    }
    // "those who", "those in the room".
    matches!(clause.words[at].low.as_str(), "those") && !is_finite(next)
        || has_antecedent(clause, at, |word| word.tag.starts_with("NN"))
}
