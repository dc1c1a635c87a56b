//! A source's position on what it reports, as worded there: by the classes of its words
//! (`assets/draft/stance.txt`) and a small linear model over them.

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
    let signals = signals(doc, found, who);
    let scores = weights.scores(&signals.features, signals.verdict.map(|verdict| verdict.0));
    let mut best = (Stance::None, f32::MIN);
    for (stance, score) in Stance::ALL.iter().zip(scores) {
        if score > best.1 {
            best = (*stance, score);
        }
    }
    best.0
}
