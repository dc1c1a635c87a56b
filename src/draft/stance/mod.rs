//! A source's position on what it reports, as worded there: by the classes of its words
//! (`assets/draft/stance.txt`) and a small linear model over them.

mod clauses;
#[cfg(any(test, feature = "train"))]
mod descent;
mod lexicon;
mod open;
mod rules;
mod shape;
mod signals;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "train"))]
pub(in crate::draft) mod train;
mod weights;

pub(in crate::draft) use weights::Weights;

use self::signals::signals;
use self::weights::WEIGHTS;
use super::doc::{Doc, Found};
use super::gist::is_denying;
use super::mend::is_answer;
use super::reading::Person;
use super::speaking::List;
use crate::pack::{SourceKind, Stance};

/// Who speaks, as far as the article tells.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::draft) struct Who<'p> {
    /// The first who is credited.
    pub person: Option<&'p Person>,
    /// Where the content first speaks of its own source.
    pub own: Option<usize>,
    /// Whether it is a law or the like that speaks.
    pub is_rule: bool,
}

/// The position of an attribution's source on its content as worded.
pub(super) fn stance(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> Stance {
    let stance =
        if is_answer(doc, found) { answered(doc, found, who) } else { stance_by(&WEIGHTS, doc, found, who) };
    match stance {
        _ if open::leaves_open(doc, found) => Stance::Neither,
        stance if who.is_rule => ruled(doc, found, stance),
        // Whoever is not named settles nothing but what they did and saw themselves.
        Stance::Confirms
            if who.person.is_some_and(|person| person.anonymous) && !is_first_hand(doc, found, who) =>
        {
            Stance::Alleges
        }
        Stance::Confirms if is_alleging(doc, found) => Stance::Alleges,
        _ => stance,
    }
}

/// What a law says is so by its saying it, be it that something may be done, or must not: "may" is no guess there, and
/// "no" denies nobody's claim.
fn ruled(doc: &Doc<'_>, found: &Found, stance: Stance) -> Stance {
    let has = |is_so: fn(&str) -> bool| found.cue.iter().flat_map(Clone::clone).any(|at| is_so(doc.word(at)));
    match stance {
        Stance::Suggests | Stance::Alleges | Stance::Denies if !has(is_denying) => Stance::Confirms,
        Stance::None if has(|word| List::Saying.has(word)) => Stance::Confirms,
        stance => stance,
    }
}

/// Whether the report word itself says that nothing is settled: "the letter alleges".
fn is_alleging(doc: &Doc<'_>, found: &Found) -> bool {
    found.cue.iter().flat_map(Clone::clone).any(|at| List::Alleging.has(doc.word(at)))
}

/// The position on what is said in place of a rejected claim: "rejected the accusation: …".
fn answered(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> Stance {
    let is_rejected = found.cue.iter().flat_map(Clone::clone).any(|at| is_denying(doc.word(at)));
    if !is_rejected {
        return stance_by(&WEIGHTS, doc, found, who);
    }
    let is_not =
        |at: usize| matches!(doc.word(at), "not" | "n't" | "never" | "no" | "nobody" | "nothing" | "none");
    let plain = Found { cue: Vec::new(), ..found.clone() };
    let is_negated = found.content.iter().flat_map(Clone::clone).any(is_not);
    let is_body = who.person.is_some_and(|person| {
        matches!(person.kind, SourceKind::Organisation | SourceKind::State | SourceKind::Document)
    });
    match stance_by(&WEIGHTS, doc, &plain, who) {
        Stance::Denies if !is_negated && is_first_hand(doc, found, who) => Stance::Confirms,
        Stance::Denies if !is_negated => Stance::Alleges,
        // Somebody who speaks of others settles nothing.
        Stance::Confirms if !is_body && who.own.is_none() && !is_first_hand(doc, found, who) => {
            Stance::Alleges
        }
        stance => stance,
    }
}

/// Whether the content opens with whoever says it.
fn is_first_hand(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> bool {
    const FIRST: usize = 4;
    let Some(run) = found.content.first() else { return false };
    let mut words = run.clone().filter(|at| doc.word(*at).starts_with(char::is_alphanumeric)).take(FIRST);
    words.any(|at| matches!(doc.word(at), "i" | "we" | "my" | "our") || who.own == Some(at))
}

/// The same by other weights, as the training command needs it.
pub(super) fn stance_by(weights: &Weights, doc: &Doc<'_>, found: &Found, who: Who<'_>) -> Stance {
    likeliest(weights, &signals(doc, found, who).features)
}

/// The position that what was seen of an attribution speaks for.
pub(super) fn likeliest(weights: &Weights, features: &[u32]) -> Stance {
    let scores = Stance::ALL.iter().zip(weights.scores(features));
    scores.rev().max_by_key(|(_, score)| *score).map_or(Stance::None, |(stance, _)| *stance)
}
