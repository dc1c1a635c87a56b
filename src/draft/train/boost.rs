//! Learning boosted trees for yes or no (Friedman 2001; histograms as in Ke et al. 2017).
#![expect(clippy::indexing_slicing, reason = "rows of equal length and bins made by this file")]

use super::random::Random;
use crate::draft::model::forest::{Forest, Node};

const BINS: usize = 48;
const DEPTH: usize = 4;
const LEAST_ROWS: usize = 40;
const SMOOTH: f32 = 20.0;

struct Data<'a> {
    bins: Vec<Vec<u8>>,
    limits: Vec<Vec<f32>>,
    slopes: &'a [(f32, f32)],
    numbers: &'a [usize],
}

/// Learns trees from rows of numbers and whether each was right.
pub(super) fn forest(rows: &[Vec<f32>], right: &[bool], trees: usize, rate: f32) -> Forest {
    let n_numbers = rows.first().map_or(0, Vec::len);
    let limits: Vec<Vec<f32>> = (0..n_numbers).map(|number| limits(rows, number)).collect();
    let bin = |number: usize, value: f32| limits[number].partition_point(|limit| *limit <= value) as u8;
    let bins: Vec<Vec<u8>> =
        (0..n_numbers).map(|number| rows.iter().map(|row| bin(number, row[number])).collect()).collect();
    let share = right.iter().filter(|right| **right).count() as f32 / right.len().max(1) as f32;
    let mut out = Forest { base: (share / (1.0 - share)).ln(), trees: Vec::new() };
    let mut sums = vec![out.base; rows.len()];
    let mut random = Random(17);
    let mut bins = Some(bins);
    for _ in 0..trees {
        let slopes: Vec<(f32, f32)> = (sums.iter().zip(right))
            .map(|(sum, right)| {
                let chance = 1.0 / (1.0 + (-sum).exp());
                (f32::from(u8::from(*right)) - chance, chance * (1.0 - chance))
            })
            .collect();
        let chosen: Vec<usize> = (0..rows.len()).filter(|_| random.next() % 10 < 6).collect();
        let mut numbers: Vec<usize> = (0..n_numbers).collect();
        random.shuffle(&mut numbers);
        numbers.truncate(n_numbers.div_ceil(2));
        let data = Data {
            bins: bins.take().unwrap_or_default(),
            limits: limits.clone(),
            slopes: &slopes,
            numbers: &numbers,
        };
        let mut tree = Vec::new();
        grow(&data, chosen, DEPTH, rate, &mut tree);
        bins = Some(data.bins);
        let one = Forest { base: 0.0, trees: vec![tree] };
        sums.iter_mut().zip(rows).for_each(|(sum, row)| *sum += one.sum(row));
        out.trees.extend(one.trees);
    }
    out
}

fn limits(rows: &[Vec<f32>], number: usize) -> Vec<f32> {
    let mut values: Vec<f32> = rows.iter().map(|row| row[number]).collect();
    values.sort_by(f32::total_cmp);
    let mut out: Vec<f32> = (1..BINS).map(|at| values[at * values.len() / BINS]).collect();
    out.dedup();
    out
}

fn grow(data: &Data<'_>, rows: Vec<usize>, depth: usize, rate: f32, tree: &mut Vec<Node>) {
    let total =
        rows.iter().fold((0.0, 0.0), |sum, row| (sum.0 + data.slopes[*row].0, sum.1 + data.slopes[*row].1));
    let best = if depth > 0 && rows.len() >= 2 * LEAST_ROWS { best_split(data, &rows, total) } else { None };
    let Some((number, bin)) = best else {
        tree.push(Node::Leaf(rate * total.0 / (total.1 + SMOOTH)));
        return;
    };
    let (below, above): (Vec<usize>, Vec<usize>) =
        rows.into_iter().partition(|row| data.bins[number][*row] <= bin);
    let at = tree.len();
    let limit = data.limits[number][usize::from(bin)];
    tree.push(Node::Leaf(0.0));
    grow(data, below, depth - 1, rate, tree);
    tree[at] = Node::Split { number: number as u8, limit, other: tree.len() as u8 };
    grow(data, above, depth - 1, rate, tree);
}

/// The number, and the last bin below, that part the rows best.
fn best_split(data: &Data<'_>, rows: &[usize], total: (f32, f32)) -> Option<(usize, u8)> {
    let worth = |(slope, weight): (f32, f32)| slope * slope / (weight + SMOOTH);
    let mut best = None;
    let mut most = worth(total) + 0.5;
    for number in data.numbers {
        let mut sums = [(0.0_f32, 0.0_f32, 0_usize); BINS];
        for row in rows {
            let sum = &mut sums[usize::from(data.bins[*number][*row])];
            let slope = data.slopes[*row];
            *sum = (sum.0 + slope.0, sum.1 + slope.1, sum.2 + 1);
        }
        let mut below = (0.0, 0.0, 0);
        for (bin, sum) in sums.iter().enumerate().take(data.limits[*number].len()) {
            below = (below.0 + sum.0, below.1 + sum.1, below.2 + sum.2);
            if below.2 < LEAST_ROWS || rows.len() - below.2 < LEAST_ROWS {
                continue;
            }
            let now = worth((below.0, below.1)) + worth((total.0 - below.0, total.1 - below.1));
            if now > most {
                most = now;
                best = Some((*number, bin as u8));
            }
        }
    }
    best
}
