//! The gist of a statement: one short sentence in reported form that stands alone. None is better than one that
//! says what the article does not say.

use std::sync::LazyLock;

use rustc_hash::FxHashSet as Set;

use super::called::{Speaker, is_nobody};
use super::clause::{Clause, clauses, is_finite};
use super::doc::Doc;
use super::frame::{framed, takes_a_charge, takes_a_view, takes_an_order, viewed};
use super::mend::is_answer;
use super::morph::{stem, stems};
use super::polarity::{Negation, without_negation};
use super::reading::Attribution;
use super::report::Report;
use super::speaking::List;
use super::stand_alone::stand_alone;
use super::unsaid::{leaves_unsaid, left_open};
use crate::pack::Stance;

/// The most words of a gist before it is cut where its sense allows, and the most it may have after that.
const ENOUGH: usize = 24;
const MOST: usize = 40;

/// Sentences of a long speech that are looked at for one.
const MOST_SENTENCES: usize = 8;

/// Fewer words say nothing.
const LEAST: usize = 3;

/// The gist of a statement.
pub(super) fn gist(report: &Report<'_>) -> Option<String> {
    let Report { doc, attribution, .. } = report;
    if is_nobody(doc, attribution) {
        return None;
    }
    let open = left_open(report);
    if open.is_some() {
        return open;
    }
    if let Some(clause) = viewed(report).and_then(|clause| alone(report, clause)) {
        return Some(clause.said());
    }
    let clause = report.said.clone()?;
    let is_said = clause.words.first().is_some_and(|word| word.is_quoted);
    let is_framed = attribution.found.content.first().is_some_and(|run| doc.word(run.start) == "to");
    if leaves_unsaid(doc, attribution) && !is_said && !is_framed {
        let is_open = attribution.stance == Stance::Neither
            && without_negation(&mut clause.clone()) == Negation::Absent;
        return is_open.then(|| format!("Whether {} is left open", clause.embedded()));
    }
    let is_negated = || without_negation(&mut clause.clone()) != Negation::Absent;
    if clause.is_whether {
        return (attribution.stance == Stance::Neither)
            .then(|| format!("Whether {} is left open", clause.embedded()));
    }
    if attribution.stance == Stance::Denies && has_denying_cue(doc, attribution) {
        return (!is_negated()).then(|| untrue(&clause.embedded()));
    }
    Some(clause.said())
}

/// What is said by who denies a claim.
pub(super) fn untrue(claim: &str) -> String {
    format!("It is not true that {claim}")
}

/// Whether a report word is followed by a thing rather than by what is said: "pointed to", "spoke of".
fn takes_a_thing(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    let Some(last) = attribution.found.cue.last().and_then(|run| run.end.checked_sub(1)) else {
        return false;
    };
    let content = attribution.found.content.first().map_or(0, |run| run.start);
    let is_before = last + 1 == content;
    let is_direct = doc.is_quoted(content) || matches!(doc.word(content), "that" | "how" | "why");
    let before = last.checked_sub(1).map(|at| doc.word(at)).unwrap_or_default();
    is_before
        && !is_direct
        && matches!(doc.tag(last), "IN" | "TO" | "RP")
        && before != "according"
        && doc.word(last) != "that"
}

/// Whether a word denies.
pub(super) fn is_denying(word: &str) -> bool {
    const WORDS: &[&str] =
        &["deny", "dismiss", "reject", "refute", "rebut", "dispute", "denial", "contradict", "repudiate"];
    static DENYING: LazyLock<Set<String>> = LazyLock::new(|| stems(WORDS));
    DENYING.contains(stem(word).as_ref())
}

/// Whether the report word itself denies what is reported. "Rejected the claim: …" goes on with what the source says.
pub(super) fn has_denying_cue(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    let mut cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.any(|at| is_denying(doc.word(at))) && !is_answer(doc, &attribution.found)
}

/// The first sentence of what a statement reports that stands alone and that a test holds for.
pub(super) fn reported(report: &Report<'_>, holds: impl Fn(&Clause) -> bool) -> Option<Clause> {
    let Report { doc, attribution, .. } = report;
    if is_relative(doc, attribution) {
        return None;
    }
    let is_no_sentence = takes_a_thing(doc, attribution) || takes_a_view(report) || takes_a_charge(report);
    let whole = (report.clauses.iter())
        .take(if is_no_sentence { 0 } else { MOST_SENTENCES })
        .filter(|clause| !clause.is_question && !clause.is_headline());
    let is_said = is_said(doc, attribution);
    let is_denied = has_denying_cue(doc, attribution);
    let said = |clause: &Clause| {
        let mut clause = clause.clone();
        if is_denied {
            clause.without_claim_noun();
        }
        clause.is_reported |= is_said;
        usable(doc, clause, &report.speaker)
    };
    let framed = || alone(report, framed(report)?).filter(&holds);
    let asked = || framed().filter(|_| takes_an_order(report));
    asked().or_else(|| whole.into_iter().filter_map(said).find(&holds)).or_else(framed)
}

/// "A claim that the council does not dispute": nothing is claimed.
fn is_relative(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    let Some(start) = attribution.found.content.first().map(|run| run.start) else { return false };
    let cue = attribution.found.cue.last().filter(|run| run.end == start);
    let before = cue.map(|run| doc.tag(run.end.saturating_sub(1))).unwrap_or_default();
    doc.word(start) == "that" && doc.tag(start) == "WDT" && before.starts_with("NN")
}

/// A framed clause, made to stand alone.
fn alone(report: &Report<'_>, mut clause: Clause) -> Option<Clause> {
    let is_alone = stand_alone(report.doc, &mut clause, &report.speaker);
    shorten(&mut clause);
    (is_alone && has_good_length(&clause)).then_some(clause)
}

/// Whether the report word is one that sentences follow: "said", "according to".
fn is_said(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    const WORDS: &[&str] = &["say", "tell", "add", "argue", "insist", "claim", "warn", "write", "explain"];
    static SAYING: LazyLock<Set<String>> = LazyLock::new(|| stems(WORDS));
    let mut cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.any(|at| doc.word(at) == "according" || SAYING.contains(stem(doc.word(at)).as_ref()))
}

fn usable(doc: &Doc<'_>, mut clause: Clause, speaker: &Speaker) -> Option<Clause> {
    without_opinion_frame(&mut clause);
    let is_asked = clause.words.first().is_some_and(|word| {
        matches!(word.low.as_str(), "what" | "who" | "why" | "how" | "where" | "which" | "whom" | "whose")
    });
    let has_verb_first = clause.words.first().is_some_and(|word| {
        let is_open = matches!(word.tag, "VBG" | "IN") && !clause.is_reported;
        is_open || is_finite(word) || matches!(word.tag, "VB" | "TO")
    }) || clause.words.iter().take(2).map(|word| word.low.as_str()).eq(["not", "to"]);
    let is_conditional = clause.words.first().is_some_and(|word| word.low == "if");
    let verb = clause.finite()?;
    let is_coordinate =
        verb.checked_sub(1).and_then(|at| clause.words.get(at)).is_some_and(|word| word.tag == "CC");
    if is_asked
        || is_coordinate
        || (!clause.is_reported && clause.is_noun_phrase(verb))
        || (has_verb_first && !is_conditional && !starts_like_a_sentence(&clause))
    {
        return None;
    }
    shorten_after(&mut clause, verb);
    let is_alone = stand_alone(doc, &mut clause, speaker);
    (is_alone && has_good_length(&clause) && is_balanced(&clause)).then_some(clause)
}

/// "In 2010, …", "After the vote, …".
fn starts_like_a_sentence(clause: &Clause) -> bool {
    let comma = clause.words.iter().take(12).position(|word| word.low == ",");
    let is_preposition = clause.words.first().is_some_and(|word| word.tag == "IN");
    is_preposition && comma.is_some()
}

fn is_balanced(clause: &Clause) -> bool {
    let count = |mark: &str| clause.words.iter().filter(|word| word.low == mark).count();
    count("(") == count(")") && count("[") == count("]")
}

fn has_good_length(clause: &Clause) -> bool {
    let n_words = clause.words.iter().filter(|word| word.low.chars().any(char::is_alphanumeric)).count();
    (LEAST..=MOST).contains(&n_words)
}

/// "I think", "we believe that": who reports it has the report word for that.
fn without_opinion_frame(clause: &mut Clause) {
    const THINKING: &[&str] = &["think", "believe", "guess", "suppose", "know", "mean", "understand"];
    let start = conditional_end(clause);
    let low = |at: usize| clause.words.get(start + at).map(|word| word.low.as_str()).unwrap_or_default();
    if !(matches!(low(0), "i" | "we") && THINKING.contains(&low(1))) {
        return;
    }
    let after = if low(2) == "that" || low(2) == "," { 3 } else { 2 };
    let mut rest = clause.clone();
    rest.words.drain(start..(start + after).min(rest.words.len()));
    if let Some(first) = rest.words.first_mut().filter(|_| start == 0) {
        first.is_spaced = false;
    }
    let is_clause =
        Clause { words: rest.words.iter().skip(start).cloned().collect(), ..rest.clone() }.finite().is_some();
    if is_clause {
        *clause = rest;
    }
}

/// Where the main clause begins after "if …,".
fn conditional_end(clause: &Clause) -> usize {
    let is_if = clause.words.first().is_some_and(|word| word.low == "if");
    let comma = clause.words.iter().position(|word| word.low == ",");
    comma.filter(|_| is_if).map_or(0, |comma| comma + 1)
}

fn shorten(clause: &mut Clause) {
    if let Some(verb) = clause.finite() {
        shorten_after(clause, verb);
    }
}

/// Cuts a long clause where what follows only adds to it. What limits it ("if", "unless", "because") stays.
fn shorten_after(clause: &mut Clause, verb: usize) {
    const ADDING: &[&str] = &[
        "which", "who", "whom", "whose", "while", "although", "though", "adding", "citing", "noting",
        "saying", "and", "but", "as", "where",
    ];
    let second = (verb + 1..clause.words.len()).find(|at| {
        let low = |at: usize| clause.words.get(at).map(|word| word.low.as_str()).unwrap_or_default();
        let is_that = low(at + 1) == "that" && clause.words.get(at + 1).is_some_and(|word| word.tag != "DT");
        // "…, though it refrained from saying when".
        let is_though = matches!(low(*at), "though" | "although")
            && matches!(low(at + 1), "he" | "she" | "it" | "they")
            && is_another_report(clause, at + 2);
        is_though || (matches!(low(*at), "and" | "but") && (is_that || is_another_report(clause, at + 1)))
    });
    if let Some(second) = second {
        clause.cut(second);
    }
    if clause.words.len() <= ENOUGH {
        return;
    }
    let is_negated = |at: usize| {
        clause.words.iter().take(at).any(|word| matches!(word.low.as_str(), "not" | "n't" | "never" | "only"))
    };
    let is_end = |at: &usize| {
        let here = clause
            .words
            .get(*at)
            .is_some_and(|word| matches!(word.low.as_str(), "," | "—" | "--" | "–" | ";"));
        let next = clause.words.get(at + 1).is_some_and(|word| {
            ADDING.contains(&word.low.as_str()) && !(word.low == "but" && is_negated(*at))
        });
        here && (next || clause.words.get(*at).is_some_and(|word| word.low == ";"))
    };
    let ends: Vec<usize> = (verb + 3..clause.words.len()).filter(is_end).collect();
    let best = ends.iter().rev().find(|at| **at <= ENOUGH).or_else(|| ends.first());
    if let Some(at) = best {
        clause.cut(*at);
    }
}

/// Whether somebody's report begins anew with a verb: it is no part of what was said.
fn is_another_report(clause: &Clause, at: usize) -> bool {
    let low = |at: usize| clause.words.get(at).map(|word| word.low.as_str()).unwrap_or_default();
    let is_unsaid = matches!(low(at), "did" | "does" | "would" | "could" | "has" | "had")
        && matches!(low(at + 1), "not" | "n't");
    let is_no_comment = matches!(low(at), "would" | "could" | "made" | "offered" | "gave")
        && (low(at + 1) == "no" || low(at + 2) == "no");
    is_no_comment || List::GoingOn.has(low(at)) || (is_unsaid && List::GoingOn.has(low(at + 2)))
}

/// The gist of what the article says in its own voice.
pub(super) fn own_gist(doc: &Doc<'_>, content: &std::ops::Range<usize>) -> Option<String> {
    let nobody = Speaker::nobody(content.start);
    let clause = clauses(doc, std::slice::from_ref(content)).into_iter().next()?;
    usable(doc, clause, &nobody).map(|clause| clause.said())
}
