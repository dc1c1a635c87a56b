//! Taking "not" and "might" out of a clause, so that what is left can be true or false and the position stands
//! beside it.

#![expect(clippy::indexing_slicing, reason = "indices are those of the clause's own words")]

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::clause::Clause;
use super::morph::{past, rows, third_person};

/// What became of a negation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Negation {
    /// There was none.
    Absent,
    /// It was taken out: the clause says the opposite now.
    TakenOut,
    /// It is still there: "not only", "nobody".
    Kept,
}

/// Verbs that take "not" after them.
const BEFORE_NOT: &[&str] = &[
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "must",
    "may", "might", "'s", "'re", "'ve", "'ll", "'d",
];

/// Words after "not" that make it say something else.
const NOT_WHAT: &[&str] =
    &["only", "just", "all", "every", "everyone", "necessarily", "even", "always", "yet", "simply", "merely"];

/// Words that read oddly, or say something else, once a "not" before them is gone.
const GOING_WITH_NOT: &[&str] =
    &["but", "or", "nor", "until", "unless", "any", "anything", "anyone", "anybody", "anywhere", "ever"];

/// Takes a plain negation out of a clause.
pub(super) fn without_negation(clause: &mut Clause) -> Negation {
    let Some(verb) = clause.finite() else { return Negation::Absent };
    let is_no = |low: &str| {
        matches!(low, "no" | "nobody" | "none" | "nothing" | "neither" | "nor" | "few" | "hardly" | "barely")
    };
    // "There is no buyer and no deal", "could not be heard because it was late": taking one "not" out leaves half a lie.
    let is_not = |low: &str| is_no(low) || matches!(low, "not" | "n't" | "never");
    let n_not = clause.words.iter().filter(|word| is_not(&word.low)).count();
    if n_not > 1 || n_not == 1 && clause.words.iter().any(|word| word.low == "because") {
        return Negation::Kept;
    }
    let negated = (verb.saturating_sub(1)..(verb + 3).min(clause.words.len()))
        .find(|at| matches!(clause.words[*at].low.as_str(), "not" | "n't" | "never"));
    let Some(not) = negated else {
        if without_no(clause, verb) {
            return Negation::TakenOut;
        }
        let has_no = clause.words.iter().take(verb + 4).any(|word| is_no(&word.low));
        return if has_no { Negation::Kept } else { Negation::Absent };
    };
    let next = clause.words.get(not + 1).map(|word| word.low.clone()).unwrap_or_default();
    let goes_on = clause.words.iter().skip(not).any(|word| GOING_WITH_NOT.contains(&word.low.as_str()));
    if goes_on || NOT_WHAT.contains(&next.as_str()) || is_no(&clause.words[0].low) {
        return Negation::Kept;
    }
    let low = clause.words[verb].low.clone();
    // "Not … anymore", "not … either".
    clause.words.retain(|word| !matches!(word.low.as_str(), "anymore" | "either" | "whatsoever"));
    match low.as_str() {
        "do" | "does" | "did" => without_do(clause, verb, not),
        "ca" | "wo" => {
            replace(clause, verb, if low == "ca" { "can" } else { "will" });
            remove(clause, not);
            Negation::TakenOut
        }
        "cannot" => Negation::Kept,
        _ if BEFORE_NOT.contains(&low.as_str()) || clause.words[not].low == "never" => {
            remove(clause, not);
            Negation::TakenOut
        }
        _ => Negation::Kept,
    }
}

/// "There was no deal": a deal; "no shops were open": shops.
fn without_no(clause: &mut Clause, verb: usize) -> bool {
    let low = |at: usize| clause.words.get(at).map(|word| word.low.as_str()).unwrap_or_default();
    let is_there = low(0) == "there" && matches!(low(verb), "is" | "are" | "was" | "were" | "'s");
    let no = if low(0) == "no" { 0 } else { verb + 1 };
    let goes_on = clause.words.iter().any(|word| matches!(word.low.as_str(), "but" | "or" | "nor" | "until"));
    let is_one = matches!(low(no + 1), "one" | "longer" | "more" | "less" | "matter" | "other");
    if low(no) != "no" || (no > 0 && !is_there) || goes_on || is_one {
        return false;
    }
    if indefinite(clause, no) {
        without_any(clause);
        return true;
    }
    false
}

/// Makes "any deal" a deal, "any shops" shops, "anybody" somebody: words that only go with a "not".
pub(super) fn without_any(clause: &mut Clause) {
    let mut at = 0;
    while at < clause.words.len() {
        let some = match clause.words[at].low.as_str() {
            "anybody" => Some("somebody"),
            "anyone" => Some("someone"),
            "anything" => Some("something"),
            "any" => {
                let is_such = clause.words.get(at + 1).is_some_and(|word| word.low == "such");
                if !is_such {
                    indefinite(clause, at);
                }
                None
            }
            _ => None,
        };
        if let Some(some) = some {
            replace(clause, at, some);
        }
        at += 1;
    }
}

/// Nouns that take no "a".
static MASS: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| rows(include_str!("../../assets/draft/mass-nouns.txt")).collect());

/// Puts "a" or nothing for the determiner at `at`, as its noun asks; false where there is no noun.
fn indefinite(clause: &mut Clause, at: usize) -> bool {
    let noun =
        (at + 1..clause.words.len().min(at + 5)).find(|noun| clause.words[*noun].tag.starts_with("NN"));
    let Some(mut noun) = noun else { return false };
    while clause.words.get(noun + 1).is_some_and(|next| next.tag.starts_with("NN")) {
        noun += 1;
    }
    let is_one = clause.words[noun].tag == "NN" && !MASS.contains(clause.words[noun].low.as_str());
    if is_one {
        let is_vowel = clause.words[at + 1].low.starts_with(['a', 'e', 'i', 'o', 'u']);
        replace(clause, at, if is_vowel { "an" } else { "a" });
    } else {
        clause.words[at + 1].is_spaced = clause.words[at].is_spaced;
        remove(clause, at);
    }
    true
}

fn remove(clause: &mut Clause, at: usize) {
    clause.words.remove(at);
}

fn replace(clause: &mut Clause, at: usize, text: &str) {
    text.clone_into(&mut clause.words[at].text);
    text.clone_into(&mut clause.words[at].low);
}

/// "Did not send": sent.
fn without_do(clause: &mut Clause, verb: usize, not: usize) -> Negation {
    let main =
        (not + 1..(not + 3).min(clause.words.len())).find(|at| matches!(clause.words[*at].tag, "VB" | "VBP"));
    let Some(main) = main.filter(|_| not > verb) else { return Negation::Kept };
    let base = clause.words[main].low.clone();
    let new = match clause.words[verb].low.as_str() {
        "did" => past(&base),
        "does" => third_person(&base),
        _ => base,
    };
    replace(clause, main, &new);
    clause.words[main].tag = "VBD";
    clause.words.drain(verb..=not);
    Negation::TakenOut
}

/// Takes "could", "may", "is likely to" out of a clause, where what is left still reads as a sentence.
pub(super) fn without_hedge(clause: &mut Clause) {
    let Some(verb) = clause.finite() else { return };
    let low = |at: usize| clause.words.get(at).map(|word| word.low.as_str()).unwrap_or_default();
    let is_plural = clause.words[..verb].iter().any(|word| matches!(word.tag, "NNS" | "NNPS"))
        || clause.words[..verb].iter().any(|word| word.low == "and");
    match (low(verb), low(verb + 1), low(verb + 2)) {
        ("could" | "may" | "might", "have", _) => {
            replace(clause, verb, if is_plural { "have" } else { "has" });
            remove(clause, verb + 1);
        }
        ("could" | "may" | "might", "well", _) => {
            replace(clause, verb, "will");
            remove(clause, verb + 1);
        }
        ("could" | "may" | "might", _, _) => without_may(clause, verb, is_plural),
        ("is" | "are", "likely" | "expected" | "set", "to") => {
            replace(clause, verb, "will");
            clause.words.drain(verb + 1..verb + 3);
        }
        _ => {}
    }
}

/// "May still be in the cellar": is still there; "may rise": will; "could reach 300": it says how much it can be.
fn without_may(clause: &mut Clause, verb: usize, is_plural: bool) {
    const STATES: &[&str] =
        &["linked", "related", "connected", "involved", "caused", "based", "located", "needed"];
    let tag = |at: usize| clause.words.get(at).map(|word| word.tag).unwrap_or_default();
    let low = |at: usize| clause.words.get(at).map(|word| word.low.as_str()).unwrap_or_default();
    let base = verb + 1 + usize::from(tag(verb + 1) == "RB");
    let is_still = matches!(low(verb + 1), "still" | "already" | "now");
    let is_state = matches!(tag(base + 1), "JJ" | "DT" | "IN" | "NN" | "NNS" | "CD" | "PRP$")
        || STATES.contains(&low(base + 1));
    let is_amount = (base + 1..base + 3)
        .any(|at| matches!(tag(at), "CD" | "$") || matches!(low(at), "up" | "much" | "many"));
    if low(base) == "be" && (is_still || is_state) {
        replace(clause, verb, if is_plural { "are" } else { "is" });
        remove(clause, base);
    } else if low(verb) != "could" || !is_amount {
        replace(clause, verb, "will");
    }
}

/// Takes "thousands of" out of a clause: who denies it denies more than the number.
pub(super) fn without_quantity(clause: &mut Clause) {
    const QUANTITIES: &[&str] = &["thousands", "hundreds", "dozens", "scores", "millions", "tens"];
    let mut at = 0;
    while at + 2 < clause.words.len() {
        let is_quantity =
            QUANTITIES.contains(&clause.words[at].low.as_str()) && clause.words[at + 1].low == "of";
        let is_noun =
            clause.words[at + 2].tag.starts_with("NN") || clause.words[at + 2].tag.starts_with("JJ");
        if is_quantity && is_noun {
            clause.words.drain(at..at + 2);
        } else {
            at += 1;
        }
    }
}
