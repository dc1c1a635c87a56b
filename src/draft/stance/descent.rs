//! Finding the weights that fit best: L-BFGS (Liu and Nocedal 1989), the same weights at every run.

use std::collections::VecDeque;

use super::weights::STANCES;

/// The weights of one feature.
pub(super) type Row = [f32; STANCES];

/// How many steps are remembered.
const REMEMBERED: usize = 6;
/// How often a step is halved before it is given up.
const HALVINGS: usize = 20;
/// Share of the promised fall that a step must keep.
const KEPT: f64 = 1e-4;

/// Examples to fit weights to.
pub(super) struct Problem {
    /// How many features there are.
    pub features: usize,
    /// Per example, its features.
    pub rows: Vec<Vec<usize>>,
    /// Per example, its position and how much it counts.
    pub stances: Vec<(usize, f32)>,
    /// Pull of every weight towards nothing.
    pub pull: f32,
}

/// One step, and how the slope changed by it.
struct Step {
    moved: Vec<Row>,
    bent: Vec<Row>,
    product: f64,
}

/// The weights after some rounds; fewer where no step leads further down.
pub(super) fn descend(problem: &Problem, rounds: usize) -> Vec<Row> {
    let mut weights = vec![[0f32; STANCES]; problem.features];
    let (mut loss, mut slope) = problem.slope(&weights);
    let mut steps: VecDeque<Step> = VecDeque::new();
    for _ in 0..rounds {
        let way = way(&slope, &steps);
        let fall = dot(&way, &slope);
        let mut length = if steps.is_empty() { 1.0 / dot(&slope, &slope).sqrt().max(1e-9) } else { 1.0 };
        let mut next = None;
        for _ in 0..HALVINGS {
            let there = along(&weights, &way, length);
            let (now, bent) = problem.slope(&there);
            if now <= loss + KEPT * length * fall {
                next = Some((there, now, bent));
                break;
            }
            length /= 2.0;
        }
        let Some((there, now, bent)) = next else { break };
        let moved = along(&there, &weights, -1.0);
        let change = along(&bent, &slope, -1.0);
        let product = dot(&moved, &change);
        if product > 1e-10 {
            steps.push_back(Step { moved, bent: change, product });
        }
        if steps.len() > REMEMBERED {
            steps.pop_front();
        }
        (weights, loss, slope) = (there, now, bent);
    }
    weights
}

/// The direction of the next step.
fn way(slope: &[Row], steps: &VecDeque<Step>) -> Vec<Row> {
    let mut out = slope.to_vec();
    let mut shares = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        let share = dot(&step.moved, &out) / step.product;
        out = along(&out, &step.bent, -share);
        shares.push(share);
    }
    if let Some(last) = steps.back() {
        let scale = last.product / dot(&last.bent, &last.bent).max(1e-12);
        out = along(&vec![[0.0; STANCES]; out.len()], &out, scale);
    }
    for (step, share) in steps.iter().zip(shares.into_iter().rev()) {
        let other = dot(&step.bent, &out) / step.product;
        out = along(&out, &step.moved, share - other);
    }
    along(&vec![[0.0; STANCES]; out.len()], &out, -1.0)
}

fn dot(one: &[Row], other: &[Row]) -> f64 {
    one.iter().flatten().zip(other.iter().flatten()).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}

#[expect(clippy::cast_possible_truncation, reason = "weights are small")]
fn along(from: &[Row], way: &[Row], length: f64) -> Vec<Row> {
    let mut out = from.to_vec();
    let length = length as f32;
    out.iter_mut().flatten().zip(way.iter().flatten()).for_each(|(one, way)| *one += length * way);
    out
}

impl Problem {
    /// How badly weights fit, and how that changes with each.
    fn slope(&self, weights: &[Row]) -> (f64, Vec<Row>) {
        let mut loss = f64::from(self.pull) / 2.0 * dot(weights, weights);
        let mut slope: Vec<Row> = weights.iter().map(|row| row.map(|weight| self.pull * weight)).collect();
        for (row, (stance, counts)) in self.rows.iter().zip(&self.stances) {
            let mut miss = chances(weights, row);
            let right = miss.get(*stance).copied().unwrap_or_default().max(1e-30);
            loss -= f64::from(*counts) * libm::log(f64::from(right));
            for (at, miss) in miss.iter_mut().enumerate() {
                *miss = counts * (*miss - f32::from(u8::from(at == *stance)));
            }
            for at in row {
                let Some(slope) = slope.get_mut(*at) else { continue };
                slope.iter_mut().zip(miss).for_each(|(slope, miss)| *slope += miss);
            }
        }
        (loss, slope)
    }
}

fn chances(weights: &[Row], row: &[usize]) -> Row {
    let mut sums = [0f32; STANCES];
    for weights in row.iter().filter_map(|at| weights.get(*at)) {
        sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
    }
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    let exp = sums.map(|sum| libm::expf(sum - most));
    let all: f32 = exp.iter().sum();
    exp.map(|one| one / all)
}
