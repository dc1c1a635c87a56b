//! Making a reported sentence stand alone: pronouns give way to those they stand for, or the sentence is given
//! up.

#![expect(clippy::indexing_slicing, reason = "indices are those of the clause's own words")]

use super::called::Speaker;
use super::clause::{Clause, Word, is_finite};
use super::doc::Doc;
use super::gender::{self, Gender};
use super::morph::third_person;

/// What a pronoun asks for.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    Subject,
    Object,
    Possessive,
    Reflexive,
}

/// Makes the clause stand alone; false where a word in it would hang in the air.
pub(super) fn stand_alone(doc: &Doc<'_>, clause: &mut Clause, speaker: &Speaker) -> bool {
    let mut at = 0;
    while at < clause.words.len() {
        if !stands(doc, clause, at, speaker) {
            return false;
        }
        at += 1;
    }
    true
}

fn stands(doc: &Doc<'_>, clause: &mut Clause, at: usize, speaker: &Speaker) -> bool {
    let low = clause.words[at].low.clone();
    match low.as_str() {
        "i" => first_person(clause, at, speaker, Case::Subject),
        "me" => first_person(clause, at, speaker, Case::Object),
        // "I did it myself": himself or herself?
        "myself" if speaker.is_person && speaker.gender.is_none() => false,
        "myself" => first_person(clause, at, speaker, Case::Reflexive),
        "my" | "mine" => first_person(clause, at, speaker, Case::Possessive),
        "we" | "us" | "ourselves" => we(clause, at, speaker, Case::Subject),
        "our" | "ours" => we(clause, at, speaker, Case::Possessive),
        "you" | "your" | "yours" | "yourself" | "y'all" | "here" => false,
        "he" | "she" => third(clause, at, speaker, Case::Subject),
        "him" => third(clause, at, speaker, Case::Object),
        "himself" | "herself" => third(clause, at, speaker, Case::Reflexive),
        "his" | "her" | "hers" => third(clause, at, speaker, possessive(clause, at)),
        "it" if is_object(clause, at) => it(clause, at, &Speaker::nobody(0), Case::Object),
        "it" | "itself" => it(clause, at, speaker, Case::Subject),
        "its" => it(clause, at, speaker, Case::Possessive),
        "they" | "them" | "themselves" => they(doc, clause, at, speaker, Case::Subject),
        "their" | "theirs" => they(doc, clause, at, speaker, Case::Possessive),
        "this" | "that" | "these" | "those" => demonstrative(clause, at),
        // "Told him so"; "any such offer" speaks of one that stands elsewhere.
        "so" => at + 1 < clause.words.len(),
        "such" => at < 2 || clause.words[at..].iter().any(|word| matches!(word.low.as_str(), "as" | "that")),
        "there" => clause.words[at].tag != "RB",
        _ => true,
    }
}

fn possessive(clause: &Clause, at: usize) -> Case {
    match clause.words[at].tag {
        "PRP" => Case::Object,
        _ => Case::Possessive,
    }
}

/// Puts the speaker's name for the pronoun at `at`; for a second mention what a writer would put.
fn put(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) {
    let is_again = clause.words[..at].iter().any(|word| word.is_speaker);
    let again = |case: Case| match (speaker.gender.filter(|_| speaker.is_person), case) {
        (Some(gender), Case::Possessive) => gender.possessive().to_owned(),
        (Some(gender), Case::Reflexive) => gender.reflexive().to_owned(),
        (_, Case::Possessive) if speaker.is_plural => "their".to_owned(),
        (_, Case::Reflexive) if speaker.is_plural => "themselves".to_owned(),
        (_, Case::Possessive) if !speaker.is_person => "its".to_owned(),
        (_, Case::Possessive) => possessive_of(last_name(speaker)),
        (Some(gender), Case::Subject) => gender.subject().to_owned(),
        _ => last_name(speaker).to_owned(),
    };
    let text = match case {
        _ if is_again => again(case),
        Case::Possessive => possessive_of(&speaker.name),
        _ => speaker.name.clone(),
    };
    set(clause, at, text);
}

fn set(clause: &mut Clause, at: usize, text: String) {
    let word = &mut clause.words[at];
    word.low = text.to_lowercase();
    word.text = text;
    (word.tag, word.is_speaker) = ("NNP", true);
}

/// What a person is called once the whole name has been said.
fn last_name(speaker: &Speaker) -> &str {
    let is_name = speaker.is_person && speaker.name.starts_with(char::is_uppercase);
    let last = speaker.name.rsplit(' ').next().filter(|last| last.starts_with(char::is_uppercase));
    last.filter(|_| is_name).unwrap_or(&speaker.name)
}

fn possessive_of(name: &str) -> String {
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}

fn first_person(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    if speaker.name.is_empty() {
        return false;
    }
    put(clause, at, speaker, case);
    if case == Case::Subject {
        agree(clause, at + 1, speaker.is_plural);
    }
    true
}

fn we(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    let Some((name, is_plural)) = speaker.we.clone() else { return false };
    let body = Speaker { name, is_plural, is_person: false, gender: None, ..speaker.clone() };
    first_person(clause, at, &body, case)
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

/// Whether a word before a pronoun names somebody of that gender, as far as names tell.
fn has_human(clause: &Clause, at: usize, gender: Gender) -> bool {
    let is_other = |at: usize| gender::of_name(&clause.words[at].low).is_some_and(|other| other != gender);
    (0..at).any(|at| {
        let word = &clause.words[at];
        let is_name = word.tag == "NNP" && !word.is_speaker && word.text.starts_with(char::is_uppercase);
        let is_of_other = is_other(at) || (at > 0 && is_other(at - 1)) || (at > 1 && is_other(at - 2));
        (is_name && !is_of_other) || (word.tag == "NN" && gender::is_human(&word.low))
    })
}

/// "He" and "she" are the speaker where the gender fits and nobody else is named before.
fn third(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    let Some(gender) = Gender::of_pronoun(&clause.words[at].low) else { return false };
    let may_be = speaker.gender.map_or(at == 0 && speaker.is_alone, |known| known == gender);
    let is_speaker = speaker.is_person && may_be && !speaker.name.is_empty();
    let is_again = is_speaker && clause.words[..at].iter().any(|word| word.is_speaker);
    if is_again || has_human(clause, at, gender) {
        return true;
    }
    let can_be = is_speaker && !clause.words[at].is_quoted && case != Case::Reflexive;
    if can_be {
        put(clause, at, speaker, case);
        written_out(clause, at, case);
    }
    can_be
}

/// "It was the third storm", "it would take a week": what is spoken of, hardly who speaks.
fn is_of_event(clause: &Clause, at: usize) -> bool {
    let word =
        |nth: usize| clause.words.get(at + nth).map(|word| (word.low.as_str(), word.tag)).unwrap_or_default();
    let is_amount = |nth: usize| matches!(word(nth).1, "DT" | "CD");
    let is_taking =
        |nth: usize| matches!(word(nth).0, "take" | "takes" | "took" | "taken") && is_amount(nth + 1);
    matches!(word(1).0, "is" | "was" | "'s") && word(2).1 == "DT" || (1..4).any(is_taking)
}

/// Whether a pronoun stands after its verb or preposition: "might support it", hardly who speaks.
fn is_object(clause: &Clause, at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| clause.words[before].tag).unwrap_or_default();
    let is_verb_next = clause.words.get(at + 1).is_some_and(|word| is_finite(word) || word.tag == "RB");
    (before.starts_with("VB") || matches!(before, "IN" | "TO")) && !is_verb_next
}

fn it(clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    let is_person = |at: usize| {
        gender::of_name(&clause.words[at].low).is_some()
            || (at > 0 && gender::of_name(&clause.words[at - 1].low).is_some())
    };
    let is_thing = |at: usize| {
        let word = &clause.words[at];
        match word.tag {
            "NN" => !gender::is_human(&word.low),
            "NNP" | "NNPS" => !(is_person(at) || (word.is_speaker && speaker.is_person)),
            _ => false,
        }
    };
    if (0..at).any(is_thing) || (case == Case::Subject && is_expletive(clause, at)) {
        return true;
    }
    if case == Case::Subject && is_of_event(clause, at) {
        return false;
    }
    let can_be =
        !speaker.is_person && !speaker.is_plural && !clause.words[at].is_quoted && !speaker.name.is_empty();
    if can_be {
        put(clause, at, speaker, case);
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

/// "It is likely that …", "it was time to …"; not "it was a plan that failed", nor "it was likely to fail".
fn is_expletive(clause: &Clause, at: usize) -> bool {
    const OF_A_THING: &[&str] = &[
        "likely", "unlikely", "set", "due", "going", "able", "unable", "expected", "bound", "sure",
        "supposed", "ready", "about", "forced", "certain",
    ];
    let rest = clause.words.iter().skip(at + 1).take(10);
    let is_be =
        rest.clone().take(3).any(|word| matches!(word.low.as_str(), "is" | "was" | "'s" | "be" | "seems"));
    let mut pairs = rest.clone().zip(rest.skip(1));
    is_be
        && pairs.any(|(before, word)| match word.low.as_str() {
            "that" => word.tag != "WDT",
            "to" => !OF_A_THING.contains(&before.low.as_str()),
            "who" | "if" | "whether" => true,
            _ => false,
        })
}

fn they(doc: &Doc<'_>, clause: &mut Clause, at: usize, speaker: &Speaker, case: Case) -> bool {
    if has_antecedent(clause, at, |word| matches!(word.tag, "NNS" | "NNPS" | "NNP")) {
        return true;
    }
    if clause.words[at].is_quoted {
        return false;
    }
    if speaker.is_plural && !speaker.name.is_empty() {
        put(clause, at, speaker, case);
        return true;
    }
    // "… sent thousands of troops, as he suggested they could be used": the troops.
    let named =
        speaker.sentence.clone().rev().find(|token| doc.tag(*token) == "NNS" && !doc.is_quoted(*token));
    let Some(token) = named else { return false };
    if speaker.source.iter().any(|run| run.contains(&token)) {
        let can_be = !speaker.name.is_empty();
        if can_be {
            put(clause, at, speaker, case);
        }
        return can_be;
    }
    let name = format!("the {}", doc.word(token));
    set(clause, at, if case == Case::Possessive { possessive_of(&name) } else { name });
    clause.words[at].is_speaker = false;
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
    const POINTS: &[&str] = &["date", "day", "time", "point", "moment", "stage", "way", "one", "much"];
    let is_that = clause.words[at].low == "that";
    let next = clause.words.get(at + 1);
    let is_noun = |word: &Word| word.tag.starts_with("NN") || matches!(word.tag, "JJ" | "CD");
    let Some(next) = next else { return has_antecedent(clause, at, |word| matches!(word.tag, "NN" | "NNS")) };
    if is_that && at > 0 && (!is_noun(next) || matches!(clause.words[at].tag, "IN" | "WDT" | "")) {
        return true;
    }
    // "On that date", "at this point": which one?
    if POINTS.contains(&next.low.as_str()) {
        return false;
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
