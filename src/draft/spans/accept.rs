//! What is worth a look and what is proposed: how likely a candidate is a cue, and how likely it is, with the source
//! and content that the second pass gave it, one that a reader would mark.
#![expect(
    clippy::indexing_slicing,
    reason = "tokens of the candidate's window, which lies within the article"
)]

use std::ops::Range;

use rayon::prelude::*;

use super::candidate::{Stage, part};
use super::evidence::{Evidence, surroundings};
use crate::draft::model::crf::Scores;
use crate::draft::model::forest::Forest;
use crate::draft::model::weights::Weights;

/// Decides twice: which candidates are worth a look by the second pass, and what of that is worth proposing.
#[derive(Debug, Default)]
pub(in crate::draft) struct Accept {
    /// How likely a candidate is a cue, before the second pass.
    pub sift: Weights,
    /// How likely a proposal is right.
    pub weights: Weights,
    /// Decides on the weights' sum and some numbers besides.
    pub forest: Forest,
}

/// Least chance of being a cue that is worth the second pass.
const LEAST_CHANCE: f32 = 0.15;

impl Accept {
    /// Looks at a candidate before the second pass.
    pub fn sift(&self, stage: &Stage<'_>, cue: &Range<usize>) -> Sifted {
        let features = surroundings(stage, cue);
        Sifted { sum: self.sift.sum(&features), features }
    }

    /// The chance of each proposal of an article, 0 to 1.
    pub fn chances(&self, stage: &Stage<'_>, proposals: &[Proposal]) -> Vec<f32> {
        let evidence = |index: usize| {
            let evidence = Evidence::new(stage, proposals, index);
            let sum =
                self.weights.sum(&proposals[index].sifted.features) + self.weights.sum(&evidence.features());
            (evidence, sum)
        };
        let (evidence, sums): (Vec<_>, Vec<f32>) = (0..proposals.len()).into_par_iter().map(evidence).unzip();
        let chance = |evidence: &Evidence<'_>| likely(self.forest.sum(&evidence.numbers(&sums)));
        evidence.par_iter().map(chance).collect()
    }
}

/// A chance from its logit.
pub(super) fn likely(logit: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit))
}

/// A candidate before the second pass.
#[derive(Debug, Clone)]
pub(in crate::draft) struct Sifted {
    /// What is read of it.
    pub features: Vec<(u32, f32)>,
    /// The logit of its being a cue.
    pub sum: f32,
}

impl Sifted {
    /// Whether the second pass is worth its time.
    pub fn is_likely(&self) -> bool {
        likely(self.sum) >= LEAST_CHANCE
    }
}

/// A candidate after the second pass.
#[derive(Debug, Clone)]
pub(in crate::draft) struct Proposal {
    /// The candidate cue.
    pub candidate: Range<usize>,
    /// What was read of it before.
    pub sifted: Sifted,
    /// What the second pass looked at.
    pub window: Range<usize>,
    /// Chances of the parts at each token of the window.
    pub chances: Vec<Scores>,
    /// How uncertain these are, added up.
    pub entropy: f32,
    /// Tokens of the source.
    pub source: Vec<usize>,
    /// Tokens of the cue.
    pub cue: Vec<usize>,
    /// Tokens of the content.
    pub content: Vec<usize>,
}

/// Least chance of being the source, where none was labelled so.
const LEAST_SOURCE: f32 = 0.05;
/// Least chance of being content, where none was labelled so.
const LEAST_CONTENT: f32 = 0.3;

impl Proposal {
    /// From the labels and chances of the window.
    pub fn new(
        candidate: Range<usize>,
        sifted: Sifted,
        window: Range<usize>,
        labels: &[u8],
        chances: Vec<Scores>,
    ) -> Self {
        let with = |wanted: u8| -> Vec<usize> {
            (labels.iter().zip(window.clone()))
                .filter(|(label, _)| **label == wanted)
                .map(|(_, at)| at)
                .collect()
        };
        let mut source = with(part::SOURCE);
        if source.is_empty() {
            source = likeliest_run(&chances, window.start);
        }
        let mut content = with(part::CONTENT);
        if content.is_empty() {
            let is_likely = |chances: &Scores| chances[usize::from(part::CONTENT)] > LEAST_CONTENT;
            content = (chances.iter().zip(window.clone()))
                .filter(|(c, _)| is_likely(c))
                .map(|(_, at)| at)
                .collect();
        }
        let mut cue = with(part::CUE);
        if cue.is_empty() {
            cue = candidate.clone().collect();
        }
        let entropy = entropy(&chances);
        Self { candidate, sifted, window, chances, entropy, source, cue, content }
    }

    /// The chance of a part at a token of the window.
    pub fn chance(&self, at: usize, part: u8) -> f32 {
        self.chances[at - self.window.start][usize::from(part)]
    }
}

/// The entropy of the chances of all tokens; what is as good as certain adds nothing.
fn entropy(chances: &[Scores]) -> f32 {
    let is_open = |chance: &&f32| **chance > 1e-3 && **chance < 0.999;
    chances.iter().flatten().filter(is_open).map(|chance| -chance * libm::logf(*chance)).sum()
}

/// The run around the likeliest token of a source.
fn likeliest_run(chances: &[Scores], start: usize) -> Vec<usize> {
    let chance = |at: usize| chances[at][usize::from(part::SOURCE)];
    let Some(best) = (0..chances.len()).reduce(|a, b| if chance(b) > chance(a) { b } else { a }) else {
        return Vec::new();
    };
    if chance(best) <= LEAST_SOURCE {
        return Vec::new();
    }
    let first = (0..best).rev().take_while(|at| chance(*at) > LEAST_SOURCE).last().unwrap_or(best);
    let last = (best..chances.len()).take_while(|at| chance(*at) > LEAST_SOURCE).last().unwrap_or(best);
    (start + first..=start + last).collect()
}
