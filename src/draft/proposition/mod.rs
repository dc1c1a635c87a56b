//! Propositions: contents that speak of the same thing become one, worded as a clause that can be true or false,
//! with each source's position on it.

mod claim;
mod cluster;

use rayon::prelude::*;

use super::called::is_nobody;
use super::doc::Doc;
use super::engine::AT_A_TIME;
use super::gist::has_denying_cue;
use super::polarity::Negation;
use super::reading::{Attribution, Reading};
use super::report::Report;
use crate::pack::Stance;
use claim::{Claim, Pointing, claim};
use cluster::Clusters;

/// What sources take positions on, and who takes which.
#[derive(Debug, Default)]
pub(super) struct Propositions {
    /// Each as a sentence without its stop.
    pub texts: Vec<String>,
    /// Each as it reads after "that".
    pub embedded: Vec<String>,
    /// Each as a headline has it.
    pub shorts: Vec<Option<String>>,
    /// The positions that each attribution takes.
    pub positions: Vec<Vec<Taken>>,
}

/// A position taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taken {
    /// Index of the proposition.
    pub on: usize,
    /// The position on it.
    pub stance: Stance,
    /// How the attribution came to speak of it.
    pub how: How,
}

/// How an attribution came to speak of a proposition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// In a clause of its own.
    Said,
    /// In a clause that says the opposite.
    Opposite,
    /// In words about the same thing.
    SameThing,
    /// By pointing to it: "these allegations".
    Pointed,
}

/// The propositions of an article.
pub(super) fn propositions(doc: &Doc<'_>, reading: &Reading, reports: &[Report<'_>]) -> Propositions {
    let claims: Vec<Claim> = reports.par_iter().with_min_len(AT_A_TIME).map(claim).collect();
    let mut clusters = Clusters::default();
    let mut positions: Vec<Vec<Taken>> = vec![Vec::new(); claims.len()];
    for (at, (claim, attribution)) in claims.iter().zip(&reading.attributions).enumerate() {
        let taken = said(doc, attribution, claim, &mut clusters);
        extend(&mut positions, at, taken);
    }
    for (at, (claim, attribution)) in claims.iter().zip(&reading.attributions).enumerate() {
        let has_own = positions.get(at).is_none_or(|taken| !taken.is_empty());
        let is_about_claim = claim.clause.as_ref().is_some_and(|worded| worded.names_claim);
        let is_nobodys = attribution.speakers.is_empty() || is_nobody(doc, attribution);
        if is_nobodys || (has_own && !is_about_claim) {
            continue;
        }
        if has_own {
            // "He had heard the rumour of …": he says that he knows it, not whether it is so.
            let on = clusters
                .about(&claim.keys, place(doc, attribution))
                .filter(|_| settles_nothing(attribution.stance));
            let taken = on.map(|on| Taken { on, stance: Stance::Neither, how: How::SameThing });
            extend(&mut positions, at, taken);
            continue;
        }
        let found = match claim.points {
            Some(pointer) => pointed(doc, reading, at, pointer, &clusters, &positions),
            // A denial without a word for it and without a "not" of its own denies something else.
            None if attribution.stance == Stance::Denies && !has_denying_cue(doc, attribution) => Vec::new(),
            None => clusters.about(&claim.keys, place(doc, attribution)).into_iter().collect(),
        };
        let how = if claim.points.is_some() { How::Pointed } else { How::SameThing };
        let taken = found.into_iter().map(|on| Taken { on, stance: attribution.stance, how });
        extend(&mut positions, at, taken);
    }
    settle(&clusters, positions)
}

fn extend(positions: &mut [Vec<Taken>], at: usize, taken: impl IntoIterator<Item = Taken>) {
    if let Some(list) = positions.get_mut(at) {
        list.extend(taken);
    }
}

/// In which sentence a content ends, or begins where it points.
fn sentence(doc: &Doc<'_>, attribution: &Attribution) -> usize {
    let at = attribution.found.content.last().map_or(0, |run| run.end.saturating_sub(1));
    doc.sentence_of.get(at).copied().unwrap_or_default()
}

/// Where an attribution stands, in paragraphs.
fn place(doc: &Doc<'_>, attribution: &Attribution) -> usize {
    let at = attribution.found.content.first().map_or(0, |run| run.start);
    doc.paragraph_of.get(at).copied().unwrap_or_default()
}

/// The position taken by a clause of one's own.
fn said(doc: &Doc<'_>, attribution: &Attribution, claim: &Claim, clusters: &mut Clusters) -> Option<Taken> {
    let worded = claim.clause.as_ref()?;
    if attribution.speakers.is_empty() || is_nobody(doc, attribution) {
        return None;
    }
    let place = place(doc, attribution);
    // What is only wished, or spoken of without a word on whether it is so, founds no proposition.
    let may_found = match attribution.stance {
        Stance::None => false,
        Stance::Neither => worded.is_whether,
        _ => true,
    };
    let on = match clusters.same(worded, place) {
        Some(on) => on,
        None if may_found => clusters.found(place),
        None => return None,
    };
    clusters.join(on, worded, place);
    let stance = positive(doc, attribution, worded.negation);
    let how = if worded.negation == Negation::TakenOut { How::Opposite } else { How::Said };
    Some(Taken { on, stance, how })
}

/// The position on the clause without its "not".
fn positive(doc: &Doc<'_>, attribution: &Attribution, negation: Negation) -> Stance {
    match (attribution.stance, negation) {
        (Stance::Confirms | Stance::Alleges, Negation::TakenOut) => Stance::Denies,
        // "Did not do it" is a denial already; "denied that he did not do it" is none.
        (Stance::Denies, Negation::TakenOut) if has_denying_cue(doc, attribution) => Stance::Alleges,
        (stance, _) => stance,
    }
}

/// The claims that "these allegations" points to: the nearest that somebody else makes, and with a plural those
/// of the same stretch that speak of the same people and things.
fn pointed(
    doc: &Doc<'_>,
    reading: &Reading,
    at: usize,
    pointer: claim::Pointer,
    clusters: &Clusters,
    positions: &[Vec<Taken>],
) -> Vec<usize> {
    const REACH: usize = 4;
    let Some(attribution) = reading.attributions.get(at) else { return Vec::new() };
    let here = place(doc, attribution);
    let is_other = |other: &usize| {
        reading.attributions.get(*other).is_some_and(|other| {
            !other.speakers.is_empty()
                && other.speakers.iter().all(|speaker| !attribution.speakers.contains(speaker))
                && place(doc, other).abs_diff(here) <= REACH
                && (pointer.by != Pointing::Pronoun || sentence(doc, other) + 1 >= sentence(doc, attribution))
                && !has_such(doc, other)
        })
    };
    let is_denial = attribution.stance == Stance::Denies;
    let taken_by = |other: usize| {
        let taken = positions.get(other).and_then(|taken| taken.first()).filter(|taken| is_claim(taken))?;
        (!is_denial || !clusters.is_plan(taken.on)).then_some(taken)
    };
    // Those who were reported last, as long as it was the same ones.
    let earlier: Vec<usize> = (at.saturating_sub(12)..at).rev().filter(is_other).collect();
    let speakers = |at: &usize| reading.attributions.get(*at).map(|one| &one.speakers);
    let is_same = |other: &&usize| earlier.first().and_then(speakers) == speakers(other);
    let own = positions.get(at.saturating_sub(1)).and_then(|taken| taken.first());
    let last =
        earlier.iter().take_while(is_same).filter_map(|other| taken_by(*other)).map(|taken| taken.on).next();
    let near = || earlier.iter().filter_map(|other| taken_by(*other)).map(|taken| taken.on);
    let later = (at + 1..at + 7).filter(is_other).filter_map(taken_by).map(|taken| taken.on).next();
    let asked = own.filter(|taken| taken.stance == Stance::Neither).map(|taken| taken.on);
    let only_later = later.filter(|_| earlier.is_empty() || pointer.by == Pointing::Such);
    let Some(first) = asked.or(last).or(only_later) else { return Vec::new() };
    let mut found = vec![first];
    if pointer.is_plural {
        let more = near().filter(|other| clusters.is_kindred(first, *other));
        for other in more.take(3) {
            if !found.contains(&other) {
                found.push(other);
            }
        }
    }
    found
}

/// Whether an attribution itself only points: "any such action".
fn has_such(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    attribution.found.content.first().is_some_and(|run| run.clone().take(4).any(|at| doc.word(at) == "such"))
}

/// Whether who speaks of a claim in this way leaves it open.
fn settles_nothing(stance: Stance) -> bool {
    matches!(stance, Stance::Confirms | Stance::Alleges | Stance::Neither)
}

/// Whether a position makes a claim that somebody else can speak to.
fn is_claim(taken: &Taken) -> bool {
    matches!(taken.stance, Stance::Alleges | Stance::Suggests | Stance::Confirms | Stance::Denies)
}

/// Leaves out what nobody takes a position on.
fn settle(clusters: &Clusters, mut positions: Vec<Vec<Taken>>) -> Propositions {
    let mut is_taken = vec![false; clusters.len()];
    for taken in positions.iter().flatten().filter(|taken| taken.stance != Stance::None) {
        if let Some(is_taken) = is_taken.get_mut(taken.on) {
            *is_taken = true;
        }
    }
    let mut new = vec![None; clusters.len()];
    let (mut texts, mut embedded, mut shorts) = (Vec::<String>::new(), Vec::new(), Vec::new());
    for ((on, wording), _) in clusters.texts().enumerate().zip(&is_taken).filter(|(_, is_taken)| **is_taken) {
        let known = texts
            .iter()
            .rev()
            .take(200)
            .position(|known| *known == wording.said)
            .map(|back| texts.len() - 1 - back);
        if let Some(place) = new.get_mut(on) {
            *place = Some(known.unwrap_or(texts.len()));
        }
        if known.is_none() {
            texts.push(wording.said);
            embedded.push(wording.embedded);
            shorts.push(wording.short);
        }
    }
    for list in &mut positions {
        let mut seen = Vec::new();
        list.retain_mut(|taken| {
            let Some(on) = new.get(taken.on).copied().flatten() else { return false };
            taken.on = on;
            let is_new = !seen.contains(&on);
            seen.push(on);
            is_new
        });
    }
    Propositions { texts, embedded, shorts, positions }
}
