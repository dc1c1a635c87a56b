//! Fits the weights of the stance model: a log-linear model, the same weights at every run. Called by the training
//! command only.

use std::collections::BTreeMap;

use super::Who;
use super::descent::{Problem, descend};
use super::signals::signals;
use super::weights::{STANCES, Weights};
use crate::draft::doc::{Doc, Found};
use crate::pack::Stance;

/// One judged attribution.
pub(in crate::draft) struct Example {
    /// What was seen of it.
    pub features: Vec<u32>,
    /// Its position, as an index into [`Stance::ALL`].
    pub stance: usize,
}

impl Example {
    /// An attribution and its position as judged.
    pub fn new(doc: &Doc<'_>, found: &Found, who: Who<'_>, stance: Stance) -> Self {
        let signals = signals(doc, found, who);
        let stance = Stance::ALL.iter().position(|one| *one == stance).unwrap_or_default();
        Self { features: signals.features, stance }
    }
}

#[cfg(feature = "train")]
/// The position that weights give to an example.
pub(in crate::draft) fn given(weights: &Weights, one: &Example) -> usize {
    let stance = super::likeliest(weights, &one.features);
    Stance::ALL.iter().position(|known| *known == stance).unwrap_or_default()
}

#[cfg(feature = "train")]
/// The number of a name.
pub(in crate::draft) fn name(text: &str) -> u32 {
    super::weights::hash(&[text])
}

/// How the model is fitted.
#[derive(Debug, Clone, Copy)]
pub(in crate::draft) struct Fitting {
    /// Rounds over the examples.
    pub rounds: usize,
    /// Pull of every weight towards nothing.
    pub pull: f32,
    /// Features seen less often are not learnt.
    pub least: usize,
    /// How far rare stances count more: 0 not at all, 1 until all count the same.
    pub balance: f32,
}

impl Default for Fitting {
    fn default() -> Self {
        Self { rounds: 120, pull: 12.0, least: 3, balance: 0.15 }
    }
}

/// Fits the weights.
pub(in crate::draft) fn fit(examples: &[&Example], how: Fitting) -> Weights {
    let mut count: BTreeMap<u32, usize> = BTreeMap::new();
    examples
        .iter()
        .flat_map(|one| &one.features)
        .for_each(|feature| *count.entry(*feature).or_default() += 1);
    let known: BTreeMap<u32, usize> =
        count.into_iter().filter(|(_, n)| *n >= how.least).enumerate().map(|(at, (f, _))| (f, at)).collect();
    let row =
        |one: &&Example| one.features.iter().filter_map(|feature| known.get(feature).copied()).collect();
    let balance = balance(examples, how.balance);
    let counts = |stance: usize| balance.get(stance).copied().unwrap_or(1.0);
    let problem = Problem {
        features: known.len(),
        rows: examples.iter().map(row).collect(),
        stances: examples.iter().map(|one| (one.stance, counts(one.stance))).collect(),
        pull: how.pull,
    };
    let weights = descend(&problem, how.rounds);
    Weights::rounded(&known.into_keys().zip(weights).collect())
}

#[expect(clippy::cast_precision_loss, reason = "counts of examples")]
fn balance(examples: &[&Example], power: f32) -> [f32; STANCES] {
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
    Some(Example::new(&doc, &found, Who::default(), stance))
}
