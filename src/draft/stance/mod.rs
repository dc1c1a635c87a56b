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
use super::reading::Person;
use crate::pack::Stance;

/// Who speaks, as far as the article tells.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::draft) struct Who<'p> {
    /// The first who is credited.
    pub person: Option<&'p Person>,
    /// Where the content first speaks of its own source.
    pub own: Option<usize>,
}

/// The position of an attribution's source on its content as worded.
pub(super) fn stance(doc: &Doc<'_>, found: &Found, who: Who<'_>) -> Stance {
    let stance = stance_by(&WEIGHTS, doc, found, who);
    if open::leaves_open(doc, found) { Stance::Neither } else { stance }
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
