//! Learning the weights: conditional random fields by stochastic gradient with AdaGrad (Duchi, Hazan and Singer
//! 2011) and feature dropout, an averaged perceptron for the tagger, logistic regression. All deterministic.
#![expect(clippy::indexing_slicing, reason = "sequences and weights made by this file")]

use std::collections::HashMap;

use crate::draft::model::crf::{Ahead, Crf, Scores, ahead};
use crate::draft::model::table::{HALVES, LABELS, MOST_BYTE, MOST_HALF, Table};

/// A labelled sequence: features by token.
#[derive(Default, Clone)]
pub(super) struct Sequence {
    /// Label of each token.
    pub labels: Vec<u8>,
    ends: Vec<u32>,
    features: Vec<u32>,
}

impl Sequence {
    /// Adds a token.
    pub fn push(&mut self, label: u8, features: &[u32]) {
        self.labels.push(label);
        self.features.extend(features);
        self.ends.push(self.features.len() as u32);
    }

    fn token(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.features[start..self.ends[at] as usize]
    }
}

/// How a conditional random field is learnt.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// Labels in use.
    pub n_labels: usize,
    /// A feature occurs at least so often.
    pub least: u32,
    /// Passes over the data.
    pub passes: usize,
    /// Step.
    pub rate: f32,
    /// First value of AdaGrad's sums.
    pub start: f32,
    /// Share of features left out at random.
    pub dropout: f32,
    /// The most features that are kept; after the pass before the last two, the weakest are dropped.
    pub most: usize,
    /// What the random numbers start from.
    pub seed: u64,
}

const DECAY: f32 = 1e-5;

/// A small fast generator (splitmix64, Vigna 2015).
pub(super) struct Random(pub u64);

impl Random {
    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Shuffles a list (Fisher and Yates).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, (self.next() % (at as u64 + 1)) as usize);
        }
    }
}

/// A field as learnt, before rounding.
pub(super) struct Fitted {
    keys: Vec<u32>,
    weights: Vec<Scores>,
    start: Scores,
    transitions: [Scores; LABELS],
    n_labels: usize,
}

struct State {
    fitted: Fitted,
    sums: Vec<Scores>,
    start_sums: Scores,
    transition_sums: [Scores; LABELS],
}

/// Learns a field. The features of the sequences are renamed to places on the way.
pub(super) fn fit(mut data: Vec<Sequence>, plan: &Plan) -> Fitted {
    let keys = index(&mut data, plan.least);
    let mut random = Random(plan.seed);
    let mut state = State {
        fitted: Fitted {
            weights: vec![[0.0; LABELS]; keys.len()],
            keys,
            start: [0.0; LABELS],
            transitions: [[0.0; LABELS]; LABELS],
            n_labels: plan.n_labels,
        },
        sums: Vec::new(),
        start_sums: [1e-3; LABELS],
        transition_sums: [[1e-3; LABELS]; LABELS],
    };
    state.sums = vec![[plan.start; LABELS]; state.fitted.keys.len()];
    let mut order: Vec<usize> = (0..data.len()).collect();
    for pass in 0..plan.passes {
        if pass + 2 == plan.passes && state.fitted.keys.len() > plan.most {
            prune(&mut state, &mut data, plan.most);
        }
        random.shuffle(&mut order);
        for at in &order {
            learn(&mut state, &data[*at], plan, &mut random);
        }
    }
    state.fitted.weights.iter_mut().flatten().for_each(|weight| *weight *= 1.0 - plan.dropout);
    state.fitted
}

/// Counts features, drops the rare, and renames the others to their places.
fn index(data: &mut [Sequence], least: u32) -> Vec<u32> {
    let mut counts: HashMap<u32, u32> = HashMap::with_capacity(1 << 23);
    for feature in data.iter().flat_map(|sequence| &sequence.features) {
        *counts.entry(*feature).or_default() += 1;
    }
    let mut keys: Vec<u32> = counts.iter().filter(|(_, n)| **n >= least).map(|(key, _)| *key).collect();
    keys.sort_unstable();
    let places: HashMap<u32, u32> = keys.iter().enumerate().map(|(at, key)| (*key, at as u32)).collect();
    rename(data, |feature| places.get(&feature).copied());
    keys
}

fn rename(data: &mut [Sequence], place: impl Fn(u32) -> Option<u32>) {
    for sequence in data {
        let mut features = Vec::with_capacity(sequence.features.len());
        let mut ends = Vec::with_capacity(sequence.ends.len());
        for at in 0..sequence.labels.len() {
            features.extend(sequence.token(at).iter().filter_map(|feature| place(*feature)));
            ends.push(features.len() as u32);
        }
        features.shrink_to_fit();
        sequence.features = features;
        sequence.ends = ends;
    }
}

fn strength(weights: &Scores) -> f32 {
    weights.iter().fold(0.0, |most, weight| most.max(weight.abs()))
}

fn prune(state: &mut State, data: &mut [Sequence], most: usize) {
    let mut strengths: Vec<f32> = state.fitted.weights.iter().map(strength).collect();
    let cut = strengths.len() - most;
    let (_, limit, _) = strengths.select_nth_unstable_by(cut, f32::total_cmp);
    let limit = *limit;
    let mut places = vec![None; state.fitted.keys.len()];
    let mut kept = 0_u32;
    for at in 0..places.len() {
        if strength(&state.fitted.weights[at]) >= limit {
            places[at] = Some(kept);
            let to = kept as usize;
            state.fitted.keys[to] = state.fitted.keys[at];
            state.fitted.weights[to] = state.fitted.weights[at];
            state.sums[to] = state.sums[at];
            kept += 1;
        }
    }
    state.fitted.keys.truncate(kept as usize);
    state.fitted.weights.truncate(kept as usize);
    state.sums.truncate(kept as usize);
    rename(data, |at| places[at as usize]);
}

/// One step on one sequence.
fn learn(state: &mut State, sequence: &Sequence, plan: &Plan, random: &mut Random) {
    let n = sequence.labels.len();
    if n == 0 {
        return;
    }
    let limit = (f64::from(plan.dropout) * f64::from(u32::MAX)) as u32;
    let mut kept = Vec::with_capacity(sequence.features.len());
    let mut ends = Vec::with_capacity(n);
    let mut emissions = vec![[0.0; LABELS]; n];
    for at in 0..n {
        for feature in sequence.token(at) {
            if (random.next() as u32) >= limit {
                kept.push(*feature);
                let weights = &state.fitted.weights[*feature as usize];
                emissions[at].iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
            }
        }
        ends.push(kept.len());
    }
    let crf = Crf {
        n_labels: plan.n_labels,
        table: Table::default(),
        start: state.fitted.start,
        transitions: state.fitted.transitions,
    };
    let (chances, pairs) = expected(&crf, &emissions);
    let mut from = 0;
    for at in 0..n {
        let mut gradient = chances[at];
        gradient[usize::from(sequence.labels[at])] -= 1.0;
        if gradient.iter().any(|value| value.abs() > 1e-3) {
            for feature in &kept[from..ends[at]] {
                let at = *feature as usize;
                step(&mut state.fitted.weights[at], &mut state.sums[at], &gradient, plan);
            }
        }
        from = ends[at];
    }
    transitions(state, sequence, &chances, pairs, plan);
}

fn step(weights: &mut Scores, sums: &mut Scores, gradient: &Scores, plan: &Plan) {
    for label in 0..LABELS {
        let slope = gradient[label] + DECAY * weights[label];
        sums[label] += slope * slope;
        weights[label] -= plan.rate * slope / sums[label].sqrt();
    }
}

fn transitions(
    state: &mut State,
    sequence: &Sequence,
    chances: &[Scores],
    mut pairs: [Scores; LABELS],
    plan: &Plan,
) {
    for pair in sequence.labels.windows(2) {
        pairs[usize::from(pair[0])][usize::from(pair[1])] -= 1.0;
    }
    for from in 0..plan.n_labels {
        for to in 0..plan.n_labels {
            let slope = pairs[from][to];
            if slope != 0.0 {
                state.transition_sums[from][to] += slope * slope;
                state.fitted.transitions[from][to] -=
                    plan.rate * slope / state.transition_sums[from][to].sqrt();
            }
        }
    }
    let mut slope = chances[0];
    slope[usize::from(sequence.labels[0])] -= 1.0;
    for label in 0..plan.n_labels {
        state.start_sums[label] += slope[label] * slope[label];
        state.fitted.start[label] -= plan.rate * slope[label] / state.start_sums[label].sqrt();
    }
}

/// Chances of the labels, and expected counts of the pairs.
fn expected(crf: &Crf, emissions: &[Scores]) -> (Vec<Scores>, [Scores; LABELS]) {
    let Ahead { chances: ahead, scales, lifted, odds } = ahead::<LABELS>(crf, emissions);
    let mut chances = ahead.clone();
    let mut pairs = [[0.0; LABELS]; LABELS];
    let mut later = [1.0_f32; LABELS];
    for at in (0..emissions.len()).rev() {
        let mut earlier = [0.0; LABELS];
        for label in 0..crf.n_labels {
            chances[at][label] *= later[label];
        }
        for from in 0..crf.n_labels {
            for to in 0..crf.n_labels {
                let odd = odds[from][to] * lifted[at][to] * later[to] / scales[at];
                earlier[from] += odd;
                if at > 0 {
                    pairs[from][to] += ahead[at - 1][from] * odd;
                }
            }
        }
        later = earlier;
    }
    (chances, pairs)
}

impl Fitted {
    /// Weights of the labels but the first, less those of the first, rounded: as many steps up as the greatest but
    /// a few take, and what a step is worth.
    fn rounded<const N: usize>(&self, steps: i16) -> (f32, Vec<(u32, [i16; N])>) {
        let less = |weights: &Scores| -> [f32; N] {
            std::array::from_fn(|at| weights.get(at + 1).map_or(0.0, |weight| weight - weights[0]))
        };
        let rows: Vec<_> = self.keys.iter().zip(self.weights.iter().map(less)).collect();
        let mut sizes: Vec<f32> =
            rows.iter().flat_map(|row| row.1).map(f32::abs).filter(|w| *w > 0.0).collect();
        sizes.sort_by(f32::total_cmp);
        let clip = sizes.get(sizes.len() * 9995 / 10000).copied().unwrap_or(1.0);
        let steps = f32::from(steps);
        let scale = clip / steps;
        let round = |weight: f32| (weight / scale).round().clamp(-steps, steps) as i16;
        let rows = rows.into_iter().map(|(key, weights)| (*key, weights.map(round)));
        (scale, rows.filter(|(_, weights)| *weights != [0; N]).collect())
    }

    /// As the decoder reads it.
    pub fn crf(&self) -> Crf {
        let table = if self.n_labels <= HALVES + 1 {
            let (scale, rows) = self.rounded(MOST_HALF);
            Table::halves(scale, &rows)
        } else {
            let (scale, rows) = self.rounded(MOST_BYTE);
            Table::bytes(scale, &rows)
        };
        Crf { n_labels: self.n_labels, table, start: self.start, transitions: self.transitions }
    }
}

/// Logistic regression by AdaGrad with decay; rows of features with values, and whether it was right.
pub(super) fn logistic(
    rows: &[(Vec<(u32, f32)>, bool)],
    least: u32,
    passes: usize,
    rate: f32,
    decay: f32,
) -> Vec<(u32, f32)> {
    let mut counts: HashMap<u32, u32> = HashMap::new();
    rows.iter().flat_map(|row| &row.0).for_each(|(key, _)| *counts.entry(*key).or_default() += 1);
    let mut keys: Vec<u32> = counts.iter().filter(|(_, n)| **n >= least).map(|(key, _)| *key).collect();
    keys.sort_unstable();
    let places: HashMap<u32, usize> = keys.iter().enumerate().map(|(at, key)| (*key, at)).collect();
    let mut weights = vec![0.0_f32; keys.len()];
    let mut sums = vec![1.0_f32; keys.len()];
    let mut mean = vec![0.0_f32; keys.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = Random(11);
    for pass in 0..passes {
        random.shuffle(&mut order);
        for row in &order {
            let (features, is_right) = &rows[*row];
            let known: Vec<(usize, f32)> =
                features.iter().filter_map(|(key, value)| Some((*places.get(key)?, *value))).collect();
            let sum: f32 = known.iter().map(|(at, value)| weights[*at] * value).sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - f32::from(u8::from(*is_right));
            for (at, value) in known {
                let slope = error * value + decay * weights[at];
                sums[at] += slope * slope;
                weights[at] -= rate * slope / sums[at].sqrt();
            }
        }
        if pass >= passes / 2 {
            mean.iter_mut().zip(&weights).for_each(|(mean, weight)| *mean += weight);
        }
    }
    let n = (passes - passes / 2) as f32;
    keys.into_iter().zip(mean).map(|(key, sum)| (key, sum / n)).collect()
}
