//! What one attribution speaks of: a clause that can be true or false, or the words that point to one.

use std::collections::BTreeSet;

use super::super::anaphora;
use super::super::clause::{AUXILIARIES, Clause, Word};
use super::super::gist::{has_denying_cue, reported};
use super::super::hollow::is_hollow;
use super::super::morph::{is_stop_word, stem};
use super::super::polarity::{Negation, without_any, without_hedge, without_negation};
use super::super::report::Report;
use crate::pack::Stance;

/// What an attribution speaks of.
#[derive(Debug)]
pub(super) struct Claim {
    /// A clause of its own, without negation and hedge.
    pub clause: Option<Worded>,
    /// The stems of all that it reports.
    pub keys: BTreeSet<String>,
    /// The claim made elsewhere that it points to.
    pub points: Option<Pointer>,
}

/// A clause, ready to be compared.
#[derive(Debug, Clone)]
pub(super) struct Worded {
    /// The words.
    pub clause: Clause,
    /// What became of its "not".
    pub negation: Negation,
    /// Stems of its words.
    pub keys: BTreeSet<String>,
    /// Stem of what it says of its subject.
    pub event: String,
    /// Stems of the names in its subject.
    pub subject: BTreeSet<String>,
    /// Its numbers.
    pub numbers: BTreeSet<String>,
    /// Whether it speaks of a claim or a rumour.
    pub names_claim: bool,
    /// Whether it was only asked whether it is so.
    pub is_whether: bool,
    /// Whether it is what the source itself will do: nobody denies that as somebody else's claim.
    pub is_plan: bool,
}

/// "These allegations", "such a thing", "it".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pointer {
    /// Whether it points to several claims.
    pub is_plural: bool,
    /// What points.
    pub by: Pointing,
}

/// What points to a claim made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pointing {
    /// "It": reaches no farther than the sentence before.
    Pronoun,
    /// "If there is such a thing": what is meant may be told later.
    Such,
    /// "These allegations".
    Noun,
}

/// Whether a word stands for a claim that somebody has made, or for the thing itself; none where it does neither.
fn stands_for_claim(word: &Word) -> Option<bool> {
    anaphora::stands_for_claim(&word.low)
}

/// What an attribution speaks of.
pub(super) fn claim(report: &Report<'_>) -> Claim {
    let Report { doc, attribution, clauses, .. } = report;
    let keys = clauses.iter().take(2).flat_map(Clause::keys).take(40).collect();
    let is_hollow = is_hollow(doc, &attribution.found);
    let points = pointer(clauses, attribution.stance, is_hollow);
    let clause = match points {
        Some(_) => None,
        None => denied_or_said(report).map(|clause| worded(clause, attribution.stance)),
    };
    Claim { clause, keys, points }
}

/// The clause that the position is on: of who denies without a word for it, the one with the "not".
fn denied_or_said(report: &Report<'_>) -> Option<Clause> {
    let Report { doc, attribution, .. } = report;
    let is_negated = |clause: &Clause| without_negation(&mut clause.clone()) == Negation::TakenOut;
    if attribution.stance == Stance::Denies && !has_denying_cue(doc, attribution) {
        reported(report, is_negated)
    } else {
        report.said.clone()
    }
}

fn worded(mut clause: Clause, stance: Stance) -> Worded {
    let plain = clause.clone();
    let mut negation = without_negation(&mut clause);
    if stance == Stance::Suggests && negation == Negation::Absent {
        without_hedge(&mut clause);
    }
    if stance == Stance::Denies && negation == Negation::Absent {
        without_any(&mut clause);
    }
    // There is no word for holding possible that something is not so.
    if stance == Stance::Suggests && negation == Negation::TakenOut {
        (clause, negation) = (plain, Negation::Kept);
    }
    let verb = clause.finite().unwrap_or_default();
    let is_plan = is_plan(&clause, verb);
    if is_plan && stance == Stance::Confirms {
        at_first_hand(&mut clause, verb);
    }
    let subject = clause.words.iter().take(verb).filter(|word| word.tag.starts_with("NNP"));
    let numbers = clause.words.iter().filter(|word| word.low.chars().any(|c| c.is_ascii_digit()));
    Worded {
        negation,
        keys: clause.keys(),
        event: event(&clause, verb),
        subject: subject.map(|word| stem(&word.low).into_owned()).collect(),
        numbers: numbers.map(|word| word.low.clone()).collect(),
        names_claim: clause.words.iter().any(|word| stands_for_claim(word) == Some(true)),
        is_whether: clause.is_whether,
        is_plan,
        clause,
    }
}

/// "The council would repair it", said by the council.
fn is_plan(clause: &Clause, verb: usize) -> bool {
    let is_own = clause.words.first().is_some_and(|word| word.is_speaker);
    let is_ahead = clause.words.get(verb).is_some_and(|word| matches!(word.low.as_str(), "will" | "would"));
    is_own && is_ahead && !clause.words.iter().any(|word| matches!(word.low.as_str(), "if" | "unless"))
}

/// A report's "would" as the source said it: "will".
fn at_first_hand(clause: &mut Clause, verb: usize) {
    if let Some(word) = clause.words.get_mut(verb) {
        "will".clone_into(&mut word.text);
        "will".clone_into(&mut word.low);
    }
}

/// The stem of the first word from the verb on that says something.
fn event(clause: &Clause, verb: usize) -> String {
    let says = |word: &&Word| {
        !is_stop_word(&word.low) && !AUXILIARIES.contains(&word.low.as_str()) && word.tag != "RB"
    };
    clause.words.iter().skip(verb).find(says).map(|word| stem(&word.low).into_owned()).unwrap_or_default()
}

/// The claim elsewhere that a content points to.
fn pointer(clauses: &[Clause], stance: Stance, is_hollow: bool) -> Option<Pointer> {
    let first = clauses.first()?;
    if let [only, rest @ ..] = first.words.as_slice()
        && (rest.is_empty() || is_hollow)
    {
        let is_pronoun =
            matches!(only.low.as_str(), "it" | "this" | "that" | "so" | "them" | "those" | "these");
        if is_pronoun && answers(stance) {
            let is_plural = matches!(only.low.as_str(), "them" | "those" | "these");
            return Some(Pointer { is_plural, by: Pointing::Pronoun });
        }
    }
    if stance == Stance::Neither && has_such(first) {
        return Some(Pointer { is_plural: false, by: Pointing::Such });
    }
    noun_phrase(clauses, stance)
}

/// Whether a position answers to what somebody else has said.
fn answers(stance: Stance) -> bool {
    matches!(stance, Stance::Denies | Stance::Neither | Stance::Confirms)
}

/// "If there is such a thing", "any such action".
fn has_such(clause: &Clause) -> bool {
    let such = clause.words.iter().take(12).position(|word| word.low == "such");
    let is_if = clause.words.first().is_some_and(|word| word.low == "if");
    such.is_some_and(|such| {
        let mut after = clause.words.iter().skip(such + 1).take(3);
        is_if || after.any(|word| stands_for_claim(word).is_some())
    })
}

/// "These allegations", "the latest report", "the matter".
fn noun_phrase(clauses: &[Clause], stance: Stance) -> Option<Pointer> {
    const LONGEST: usize = 7;
    const POINTING: &[&str] = &[
        "these", "those", "this", "that", "the", "such", "any", "all", "both", "his", "her", "its", "their",
    ];
    let [only] = clauses else { return None };
    // "Ministers of having buried the report" points to nothing.
    let does = only.words.iter().any(|word| word.tag == "VBG");
    if only.words.len() > LONGEST || only.finite().is_some() || does {
        return None;
    }
    let is_noun = |word: &Word| stands_for_claim(word).is_some_and(|is_claim| is_claim || answers(stance));
    let head = only.words.iter().rposition(is_noun)?;
    let is_pointing = only.words.iter().take(head).any(|word| POINTING.contains(&word.low.as_str()));
    let says_more = only.words.iter().skip(head + 1).any(|word| !is_stop_word(&word.low));
    let word = only.words.get(head)?;
    let is_bare_plural = head == 0 && word.tag == "NNS";
    let is_plural = word.tag == "NNS" || (word.tag.is_empty() && word.low.ends_with('s'));
    (!says_more && (is_pointing || is_bare_plural)).then_some(Pointer { is_plural, by: Pointing::Noun })
}
