//! Fits the weights of the stance model: a log-linear model, by adaptive gradients, the same weights at every run. Called
//! by the training command only.

use std::collections::BTreeMap;

use super::Who;
use super::signals::signals;
use super::weights::{STANCES, Weights, prior};
use crate::draft::doc::{Doc, Found};
use crate::pack::Stance;

/// One judged attribution.
pub(in crate::draft) struct Example {
    /// What was seen of it.
    pub features: Vec<u32>,
    /// Its position, as an index into [`Stance::ALL`].
    pub stance: usize,
    /// What the rules say.
    pub verdict: Option<Stance>,
    /// How much it counts.
    pub weight: f32,
}

impl Example {
    /// An attribution and its position as judged by hand. `weight` is 1 for one of the corpus.
    pub fn new(doc: &Doc<'_>, found: &Found, who: Who<'_>, stance: Stance, weight: f32) -> Self {
        let signals = signals(doc, found, who);
        let stance = Stance::ALL.iter().position(|one| *one == stance).unwrap_or_default();
        let verdict = signals.verdict.map(|verdict| verdict.0);
        Self { features: signals.features, stance, verdict, weight }
    }
}

#[cfg(feature = "train")]
/// The number of a name.
pub(in crate::draft) fn name(text: &str) -> u32 {
    super::weights::id(&[text])
}

/// How the model is fitted.
#[derive(Debug, Clone, Copy)]
pub(in crate::draft) struct Fitting {
    /// Rounds over the examples.
    pub rounds: usize,
    /// Length of a step.
    pub rate: f32,
    /// Pull of every weight towards nothing.
    pub pull: f32,
    /// Features seen less often are not learnt.
    pub least: usize,
    /// How far rare stances count more: 0 not at all, 1 until all count the same.
    pub balance: f32,
}

impl Default for Fitting {
    fn default() -> Self {
        Self { rounds: 100, rate: 0.1, pull: 10.0, least: 2, balance: 0.15 }
    }
}

/// Fits the weights.
pub(in crate::draft) fn fit(examples: &[Example], how: Fitting) -> Weights {
    let mut count: BTreeMap<u32, usize> = BTreeMap::new();
    examples
        .iter()
        .flat_map(|one| &one.features)
        .for_each(|feature| *count.entry(*feature).or_default() += 1);
    let known: BTreeMap<u32, usize> =
        count.into_iter().filter(|(_, n)| *n >= how.least).enumerate().map(|(at, (f, _))| (f, at)).collect();
    let rows: Vec<Vec<usize>> = examples
        .iter()
        .map(|one| one.features.iter().filter_map(|feature| known.get(feature).copied()).collect())
        .collect();
    let balance = balance(examples, how.balance);
    let mut weights = vec![[0f32; STANCES]; known.len()];
    let mut squares = vec![[1e-2f32; STANCES]; known.len()];
    for _ in 0..how.rounds {
        let mut slopes: Vec<[f32; STANCES]> = weights.iter().map(|row| row.map(|w| how.pull * w)).collect();
        for (one, row) in examples.iter().zip(&rows) {
            let mut miss = chances(&weights, row, one.verdict);
            let weight = one.weight * balance.get(one.stance).copied().unwrap_or(1.0);
            miss.iter_mut().enumerate().for_each(|(ix, p)| {
                *p = weight * (*p - f32::from(u8::from(ix == one.stance)));
            });
            for at in row {
                let Some(slope) = slopes.get_mut(*at) else { continue };
                slope.iter_mut().zip(miss).for_each(|(slope, miss)| *slope += miss);
            }
        }
        for ((w, s), slope) in weights.iter_mut().zip(&mut squares).zip(slopes) {
            for ((w, s), slope) in w.iter_mut().zip(s).zip(slope) {
                *s += slope * slope;
                *w -= how.rate * slope / s.sqrt();
            }
        }
    }
    Weights::rounded(&known.into_keys().zip(weights).collect())
}

fn chances(weights: &[[f32; STANCES]], row: &[usize], verdict: Option<Stance>) -> [f32; STANCES] {
    let mut sums = prior(verdict);
    for weights in row.iter().filter_map(|at| weights.get(*at)) {
        sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
    }
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    let exp = sums.map(|sum| libm::expf(sum - most));
    let all: f32 = exp.iter().sum();
    exp.map(|one| one / all)
}

#[expect(clippy::cast_precision_loss, reason = "counts of examples")]
fn balance(examples: &[Example], power: f32) -> [f32; STANCES] {
    let mut count = [1usize; STANCES];
    for one in examples {
        if let Some(count) = count.get_mut(one.stance) {
            *count += 1;
        }
    }
    count.map(|n| libm::powf(examples.len() as f32 / (STANCES * n) as f32, power))
}

/// The examples of a table of sentences (`tests/data/draft/stance.txt`): stance, source, cue, content a line. The
/// shipped weights are fitted to the corpus and to these.
pub(in crate::draft) fn table(text: &str) -> Vec<Example> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(example).collect()
}

fn example(line: &str) -> Option<Example> {
    let parts: Vec<&str> = line.split('|').map(str::trim).collect();
    let [stance, source, cue, content] = parts.as_slice() else { return None };
    let stance = Stance::from_wire(stance.trim_start_matches('?').trim())?;
    let text = format!("{source} {cue} {content}");
    let doc = Doc::new(&text);
    let (source, cue) = (Doc::new(source).len(), Doc::new(cue).len());
    let run = |start: usize, end: usize| (start < end).then_some(start..end).into_iter().collect();
    let content = run(source + cue, doc.len());
    let found = Found { source: run(0, source), cue: run(source, source + cue), content, confidence: 1.0 };
    Some(Example::new(&doc, &found, Who::default(), stance, 1.0))
}
