//! A source's position on what it reports, as worded there: by the classes of its words
//! (`assets/draft/stance.txt`) and a small linear model over them.

mod lexicon;
mod open;
mod rules;
mod signals;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "train"))]
pub(in crate::draft) mod train;
mod weights;

pub(in crate::draft) use weights::Weights;

use self::lexicon::Part;
use self::signals::{Signals, signals};
use self::weights::WEIGHTS;
use super::doc::{Doc, Found};
use super::reading::Person;
use crate::pack::Stance;

/// What decided a stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StanceReason {
    /// Key of the sentence that says it.
    pub key: &'static str,
    /// The word that decided, where it was one.
    pub word: Option<usize>,
}

/// The position of an attribution's source on its content as worded, and what decided it.
pub(super) fn stance(doc: &Doc<'_>, found: &Found, speaker: Option<&Person>) -> (Stance, StanceReason) {
    let (stance, why) = stance_by(&WEIGHTS, doc, found, speaker);
    if stance != Stance::Neither && open::leaves_open(doc, found) {
        return (Stance::Neither, StanceReason { key: "draft-stance-open", word: None });
    }
    (stance, why)
}

/// The same by other weights, as the training command needs it.
pub(super) fn stance_by(
    weights: &Weights,
    doc: &Doc<'_>,
    found: &Found,
    speaker: Option<&Person>,
) -> (Stance, StanceReason) {
    let signals = signals(doc, found, speaker);
    let scores = weights.scores(&signals.features, signals.verdict.map(|verdict| verdict.0));
    let mut best = (Stance::None, f32::MIN);
    for (stance, score) in Stance::ALL.iter().zip(scores) {
        if score > best.1 {
            best = (*stance, score);
        }
    }
    (best.0, reason(best.0, &signals))
}

/// Classes that speak for a stance, the most telling first, each with the key of the sentence that says so.
const REASONS: &[(Stance, Part, &str, &str)] = &[
    (Stance::Neither, Part::Cue, "decline", "draft-stance-declines"),
    (Stance::Neither, Part::Content, "if", "draft-stance-if"),
    (Stance::Denies, Part::Cue, "deny", "draft-stance-denies"),
    (Stance::Denies, Part::Content, "falsity", "draft-stance-says-untrue"),
    (Stance::Denies, Part::Content, "negation", "draft-stance-negates"),
    (Stance::Suggests, Part::Cue, "suggest", "draft-stance-guesses"),
    (Stance::Suggests, Part::Cue, "predict", "draft-stance-expects"),
    (Stance::Suggests, Part::Content, "possible", "draft-stance-possible"),
    (Stance::Suggests, Part::Content, "if", "draft-stance-if"),
    (Stance::Suggests, Part::Content, "future", "draft-stance-future"),
    (Stance::Confirms, Part::Cue, "admit", "draft-stance-admits"),
    (Stance::Confirms, Part::Cue, "announce", "draft-stance-decides"),
    (Stance::Confirms, Part::Content, "own", "draft-stance-own-act"),
    (Stance::Confirms, Part::Source, "authority", "draft-stance-competent"),
    (Stance::Confirms, Part::Source, "finding", "draft-stance-finding"),
    (Stance::Confirms, Part::Cue, "find", "draft-stance-finding"),
    (Stance::Alleges, Part::Cue, "accuse", "draft-stance-accuses"),
    (Stance::Alleges, Part::Content, "accusing", "draft-stance-accuses"),
    (Stance::Alleges, Part::Cue, "claim", "draft-stance-claims"),
    (Stance::None, Part::Content, "asks", "draft-stance-asks"),
    (Stance::None, Part::Cue, "ask", "draft-stance-asks"),
    (Stance::None, Part::Cue, "demand", "draft-stance-demands"),
    (Stance::None, Part::Content, "deontic", "draft-stance-demands"),
    (Stance::None, Part::Cue, "want", "draft-stance-wishes"),
    (Stance::None, Part::Cue, "support", "draft-stance-judges"),
    (Stance::None, Part::Cue, "oppose", "draft-stance-judges"),
    (Stance::None, Part::Cue, "emotion", "draft-stance-judges"),
    (Stance::None, Part::Content, "good", "draft-stance-judges"),
    (Stance::None, Part::Content, "bad", "draft-stance-judges"),
];

fn reason(stance: Stance, signals: &Signals) -> StanceReason {
    if let Some((_, key, word)) = signals.verdict.filter(|verdict| verdict.0 == stance) {
        return StanceReason { key, word };
    }
    REASONS
        .iter()
        .filter(|row| row.0 == stance)
        .find_map(|row| signals.at(row.1, row.2).map(|word| StanceReason { key: row.3, word: Some(word) }))
        .unwrap_or(StanceReason {
            key: match stance {
                Stance::Neither => "draft-stance-open",
                Stance::Denies => "draft-stance-denies-so",
                Stance::Suggests => "draft-stance-possible-so",
                Stance::Confirms => "draft-stance-can-settle",
                Stance::Alleges => "draft-stance-about-others",
                Stance::None => "draft-stance-no-claim",
            },
            word: None,
        })
}
