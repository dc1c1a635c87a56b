//! Learning a conditional random field by stochastic gradient with `AdaGrad` (Duchi, Hazan and Singer 2011) and feature
//! dropout; what is kept is the mean of many states of learning, and of several fields learnt from different articles.
#![expect(clippy::indexing_slicing, reason = "sequences and weights made by this file")]

use std::collections::BTreeMap;

use super::random::Random;
use super::sequence::{Sequence, index, rename};
use crate::draft::model::crf::{Ahead, Crf, Scores, Transitions, ahead};
use crate::draft::model::table::{HALVES, LABELS, MOST_BYTE, MOST_HALF, Table};

/// How a conditional random field is learnt.
#[derive(Clone, Copy)]
pub(super) struct Plan {
    /// Labels in use.
    pub n_labels: usize,
    /// Sorts of border between tokens.
    pub n_borders: usize,
    /// A feature occurs at least so often.
    pub least: u32,
    /// Passes over the data.
    pub passes: usize,
    /// Step.
    pub rate: f32,
    /// First value of `AdaGrad`'s sums.
    pub start: f32,
    /// Share of features left out at random.
    pub dropout: f32,
    /// The most features that are kept: before the last passes the weakest are dropped.
    pub most: usize,
    /// How many passes are made after that.
    pub after: usize,
    /// Over how many of the last passes the mean is taken; none of them comes before that.
    pub averaged: usize,
    /// What the random numbers start from.
    pub seed: u64,
}

const DECAY: f32 = 1e-5;

/// A field as learnt, before rounding.
pub(super) struct Fitted {
    keys: Vec<u32>,
    weights: Vec<Scores>,
    start: Scores,
    transitions: Vec<Transitions>,
    n_labels: usize,
}

/// A feature's weights while they are learnt, beside the sums of their squared slopes: together in one line of the
/// processor's cache.
#[derive(Clone, Copy)]
#[repr(align(64))]
struct Weights {
    now: Scores,
    sums: Scores,
}

impl Weights {
    fn new(start: f32) -> Self {
        Self { now: [0.0; LABELS], sums: [start; LABELS] }
    }

    fn step(&mut self, gradient: &Scores, plan: &Plan) {
        for label in 0..LABELS {
            let slope = gradient[label] + DECAY * self.now[label];
            self.sums[label] += slope * slope;
            self.now[label] -= plan.rate * slope / self.sums[label].sqrt();
        }
    }
}

struct State {
    keys: Vec<u32>,
    weights: Vec<Weights>,
    start: Weights,
    transitions: Vec<[Weights; LABELS]>,
}

/// How often a pass is the state added to the mean.
const SNAPSHOTS: usize = 8;

/// Learns a field: the mean of its states in the last passes. The features of the sequences are renamed to places on
/// the way.
pub(super) fn fit(mut data: Vec<Sequence>, plan: &Plan) -> Fitted {
    let keys = index(&mut data, plan.least);
    let mut random = Random(plan.seed);
    let mut state = State {
        weights: vec![Weights::new(plan.start); keys.len()],
        keys,
        start: Weights::new(1e-3),
        transitions: vec![[Weights::new(1e-3); LABELS]; plan.n_borders],
    };
    let mut mean = Mean::default();
    let mut order: Vec<usize> = (0..data.len()).collect();
    for pass in 0..plan.passes {
        if pass + plan.after == plan.passes && state.keys.len() > plan.most {
            prune(&mut state, &mut data, plan.most);
        }
        random.shuffle(&mut order);
        for part in order.chunks(order.len().div_ceil(SNAPSHOTS).max(1)) {
            for at in part {
                learn(&mut state, &data[*at], plan, &mut random);
            }
            if pass + plan.averaged >= plan.passes {
                mean.add(&state);
            }
        }
    }
    mean.fitted(state, plan)
}

/// What states of learning add up to.
#[derive(Default)]
struct Mean {
    n: f32,
    weights: Vec<Scores>,
    start: Scores,
    transitions: Vec<Transitions>,
}

impl Mean {
    fn add(&mut self, state: &State) {
        self.n += 1.0;
        self.weights.resize(state.weights.len(), [0.0; LABELS]);
        self.transitions.resize(state.transitions.len(), [[0.0; LABELS]; LABELS]);
        let sums = self.weights.iter_mut().chain([&mut self.start]);
        let sums = sums.chain(self.transitions.iter_mut().flatten());
        let states = state.weights.iter().chain([&state.start]).chain(state.transitions.iter().flatten());
        for (sum, weights) in sums.zip(states) {
            sum.iter_mut().zip(weights.now).for_each(|(sum, weight)| *sum += weight);
        }
    }

    fn fitted(self, state: State, plan: &Plan) -> Fitted {
        let less = |sums: Scores, by: f32| sums.map(|sum| sum / self.n.max(1.0) * by);
        Fitted {
            keys: state.keys,
            weights: self.weights.into_iter().map(|sums| less(sums, 1.0 - plan.dropout)).collect(),
            start: less(self.start, 1.0),
            transitions: self.transitions.iter().map(|rows| rows.map(|sums| less(sums, 1.0))).collect(),
            n_labels: plan.n_labels,
        }
    }
}

fn strength(weights: &Scores) -> f32 {
    weights.iter().fold(0.0, |most, weight| most.max(weight.abs()))
}

fn prune(state: &mut State, data: &mut [Sequence], most: usize) {
    let mut strengths: Vec<f32> = state.weights.iter().map(|weights| strength(&weights.now)).collect();
    let cut = strengths.len() - most;
    let (_, limit, _) = strengths.select_nth_unstable_by(cut, f32::total_cmp);
    let limit = *limit;
    let mut places = vec![None; state.keys.len()];
    let mut kept = 0_u32;
    for at in 0..places.len() {
        if strength(&state.weights[at].now) >= limit {
            places[at] = Some(kept);
            state.keys[kept as usize] = state.keys[at];
            state.weights[kept as usize] = state.weights[at];
            kept += 1;
        }
    }
    state.keys.truncate(kept as usize);
    state.weights.truncate(kept as usize);
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
                let weights = &state.weights[*feature as usize].now;
                emissions[at].iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
            }
        }
        ends.push(kept.len());
    }
    let crf = Crf {
        n_labels: plan.n_labels,
        table: Table::default(),
        start: state.start.now,
        transitions: state.transitions.iter().map(|rows| rows.map(|weights| weights.now)).collect(),
    };
    let (chances, pairs) = expected(&crf, &emissions, &sequence.borders);
    let mut from = 0;
    for at in 0..n {
        let mut gradient = chances[at];
        gradient[usize::from(sequence.labels[at])] -= 1.0;
        if gradient.iter().any(|value| value.abs() > 1e-3) {
            for feature in &kept[from..ends[at]] {
                state.weights[*feature as usize].step(&gradient, plan);
            }
        }
        from = ends[at];
    }
    transitions(state, sequence, &chances, pairs, plan);
}

fn transitions(
    state: &mut State,
    sequence: &Sequence,
    chances: &[Scores],
    mut pairs: Vec<Transitions>,
    plan: &Plan,
) {
    for (pair, border) in sequence.labels.windows(2).zip(&sequence.borders[1..]) {
        pairs[usize::from(*border)][usize::from(pair[0])][usize::from(pair[1])] -= 1.0;
    }
    for (weights, slopes) in state.transitions.iter_mut().flatten().zip(pairs.iter().flatten()) {
        weights.step(slopes, plan);
    }
    let mut slopes = chances[0];
    slopes[usize::from(sequence.labels[0])] -= 1.0;
    state.start.step(&slopes, plan);
}

/// Chances of the labels, and expected counts of the pairs.
fn expected(crf: &Crf, emissions: &[Scores], borders: &[u8]) -> (Vec<Scores>, Vec<Transitions>) {
    let Ahead { chances: ahead, scales, lifted, odds } = ahead::<LABELS>(crf, emissions, borders);
    let mut chances = ahead.clone();
    let mut pairs = vec![[[0.0; LABELS]; LABELS]; odds.len()];
    let mut later = [1.0_f32; LABELS];
    for at in (0..emissions.len()).rev() {
        let border = usize::from(borders[at]);
        let mut earlier = [0.0; LABELS];
        for label in 0..crf.n_labels {
            chances[at][label] *= later[label];
        }
        for from in 0..crf.n_labels {
            for to in 0..crf.n_labels {
                let odd = odds[border][from][to] * lifted[at][to] * later[to] / scales[at];
                earlier[from] += odd;
                if at > 0 {
                    pairs[border][from][to] += ahead[at - 1][from] * odd;
                }
            }
        }
        later = earlier;
    }
    (chances, pairs)
}

impl Fitted {
    /// The mean of several fields, of the strongest features: an ensemble that costs no more than one of them.
    pub fn mean(fields: &[Self], most: usize) -> Self {
        let n = fields.len() as f32;
        let add =
            |to: &mut Scores, from: &Scores| to.iter_mut().zip(from).for_each(|(to, from)| *to += from / n);
        let mut rows: BTreeMap<u32, Scores> = BTreeMap::new();
        let n_borders = fields.first().map_or(0, |field| field.transitions.len());
        let (mut start, mut transitions) = ([0.0; LABELS], vec![[[0.0; LABELS]; LABELS]; n_borders]);
        for field in fields {
            let weights = field.keys.iter().zip(&field.weights);
            weights.for_each(|(key, weights)| add(rows.entry(*key).or_default(), weights));
            add(&mut start, &field.start);
            let theirs = field.transitions.iter().flatten();
            transitions.iter_mut().flatten().zip(theirs).for_each(|(to, from)| add(to, from));
        }
        let mut rows: Vec<(u32, Scores)> = rows.into_iter().collect();
        rows.sort_by(|a, b| strength(&b.1).total_cmp(&strength(&a.1)).then(a.0.cmp(&b.0)));
        rows.truncate(most);
        rows.sort_by_key(|row| row.0);
        let (keys, weights) = rows.into_iter().unzip();
        let n_labels = fields.first().map_or(0, |field| field.n_labels);
        Self { keys, weights, start, transitions, n_labels }
    }

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
        Crf { n_labels: self.n_labels, table, start: self.start, transitions: self.transitions.clone() }
    }
}
