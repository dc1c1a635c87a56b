//! The gist of a statement: one short sentence in reported form that stands alone. None is better than one that
//! says what the article does not say.

use super::clause::{Clause, clauses, is_finite};
use super::doc::Doc;
use super::frame::framed;
use super::morph::stem;
use super::polarity::{Negation, without_negation};
use super::reading::{Attribution, Person};
use super::stand_alone::{Speaker, stand_alone};
use crate::pack::Stance;

/// The most words of a gist before it is cut where its sense allows, and the most it may have after that.
const ENOUGH: usize = 24;
const MOST: usize = 40;

/// Sentences of a long speech that are looked at for one.
const MOST_SENTENCES: usize = 8;

/// Fewer words say nothing.
const LEAST: usize = 3;

/// The gist of a statement, its sources being called "the speaker" or "the source" so that nobody is given away.
pub(super) fn gist(doc: &Doc<'_>, attribution: &Attribution, people: &[Person]) -> Option<String> {
    let clause = reported(doc, attribution, &unnamed(doc, attribution, people))?;
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

/// Whether the report word says that something was not said: "refused to say", "had not said".
fn leaves_unsaid(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    const UNSAYING: &[&str] = &["refuse", "decline", "refrain", "avoid", "fail", "stop"];
    let is_not = |word: &str| matches!(word, "not" | "n't" | "never" | "without");
    let mut cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.any(|at| is_not(doc.word(at)) || UNSAYING.iter().any(|word| stem(word) == stem(doc.word(at))))
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

/// Whether the report word itself denies.
pub(super) fn has_denying_cue(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    const DENYING: &[&str] = &["deny", "dismiss", "reject", "refute", "rebut", "dispute", "denial"];
    let mut cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.any(|at| DENYING.iter().any(|word| stem(word) == stem(doc.word(at))))
}

/// What a statement reports as one sentence that stands alone.
pub(super) fn reported(doc: &Doc<'_>, attribution: &Attribution, speaker: &Speaker) -> Option<Clause> {
    reported_where(doc, attribution, speaker, |_| true)
}

/// The first such sentence of a statement that a test holds for.
pub(super) fn reported_where(
    doc: &Doc<'_>,
    attribution: &Attribution,
    speaker: &Speaker,
    holds: impl Fn(&Clause) -> bool,
) -> Option<Clause> {
    let whole = clauses(doc, &attribution.found.content)
        .into_iter()
        .take(if takes_a_thing(doc, attribution) { 0 } else { MOST_SENTENCES })
        .filter(|clause| !clause.is_question && !clause.is_headline());
    whole.into_iter().filter_map(|clause| usable(doc, clause, speaker)).find(|clause| holds(clause)).or_else(
        || {
            let mut clause = framed(doc, attribution, speaker)?;
            let is_alone = stand_alone(doc, &mut clause, speaker);
            shorten(&mut clause);
            (is_alone && has_good_length(&clause) && holds(&clause)).then_some(clause)
        },
    )
}

fn usable(doc: &Doc<'_>, mut clause: Clause, speaker: &Speaker) -> Option<Clause> {
    without_opinion_frame(&mut clause);
    let is_asked = clause.words.first().is_some_and(|word| {
        matches!(word.low.as_str(), "what" | "who" | "why" | "how" | "where" | "which" | "whom" | "whose")
    });
    let has_verb_first = clause
        .words
        .first()
        .is_some_and(|word| is_finite(word) || matches!(word.tag, "VB" | "TO" | "VBG" | "IN"));
    let is_conditional = clause.words.first().is_some_and(|word| word.low == "if");
    let verb = clause.finite()?;
    let is_coordinate =
        verb.checked_sub(1).and_then(|at| clause.words.get(at)).is_some_and(|word| word.tag == "CC");
    if is_asked
        || is_coordinate
        || clause.is_noun_phrase(verb)
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
        low(*at) == "and"
            && low(at + 1) == "that"
            && clause.words.get(at + 1).is_some_and(|word| word.tag != "DT")
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

/// The speakers of a statement without their names.
fn unnamed(doc: &Doc<'_>, attribution: &Attribution, people: &[Person]) -> Speaker {
    let speakers: Vec<&Person> = attribution.speakers.iter().filter_map(|at| people.get(*at)).collect();
    let is_plural = speakers.len() > 1 || speakers.iter().any(|person| person.plural);
    let is_person = !is_plural && speakers.iter().all(|person| is_human(person));
    let name = match (speakers.is_empty(), is_plural, is_person) {
        (true, _, _) => "",
        (_, true, _) => "the speakers",
        (_, _, true) => "the speaker",
        _ => "the source",
    };
    let we =
        (is_plural || !is_person).then(|| (name.to_owned(), is_plural)).filter(|(name, _)| !name.is_empty());
    Speaker {
        name: name.to_owned(),
        is_plural,
        is_person,
        we,
        sentence: before(doc, attribution),
        source: attribution.found.source.clone(),
    }
}

pub(super) fn is_human(person: &Person) -> bool {
    use crate::pack::SourceKind;
    matches!(person.kind, SourceKind::Person) || (person.kind == SourceKind::Unnamed && !person.plural)
}

/// The part of the sentence before what is reported.
pub(super) fn before(doc: &Doc<'_>, attribution: &Attribution) -> std::ops::Range<usize> {
    let start = attribution.found.content.first().map_or(0, |run| run.start);
    let sentence = doc.sentence_of.get(start).and_then(|at| doc.sentences.get(*at));
    sentence.map_or(start..start, |sentence| sentence.start..start)
}

/// The gist of what the article says in its own voice.
pub(super) fn own_gist(doc: &Doc<'_>, content: &std::ops::Range<usize>) -> Option<String> {
    let nobody = Speaker {
        name: String::new(),
        is_plural: false,
        is_person: false,
        we: None,
        sentence: content.start..content.start,
        source: Vec::new(),
    };
    let clause = clauses(doc, std::slice::from_ref(content)).into_iter().next()?;
    usable(doc, clause, &nobody).map(|clause| clause.said())
}
