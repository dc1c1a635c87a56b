//! Logistic regression by `AdaGrad` (Duchi, Hazan and Singer 2011), with decay.
#![expect(clippy::indexing_slicing, reason = "weights made by this file")]

use super::random::Random;
use super::sequence::Places;

/// Features with their values, and whether it is so.
pub(super) type Row = (Vec<(u32, f32)>, bool);

/// Passes over the rows; the mean is taken over the second half of them.
const PASSES: usize = 24;
const RATE: f32 = 0.1;
/// A feature occurs at least so often.
const LEAST: u32 = 6;

/// Learns weights that are held to nothing as strongly as `decay` says.
pub(super) fn logistic(rows: &[&Row], decay: f32) -> Vec<(u32, f32)> {
    let mut counts = Places::default();
    rows.iter().flat_map(|row| &row.0).for_each(|(key, _)| *counts.entry(*key).or_default() += 1);
    let mut keys: Vec<u32> = counts.iter().filter(|(_, n)| **n >= LEAST).map(|(key, _)| *key).collect();
    keys.sort_unstable();
    let places: Places = keys.iter().enumerate().map(|(at, key)| (*key, at as u32)).collect();
    let known = |(key, value): &(u32, f32)| Some((*places.get(key)? as usize, *value));
    let mut rows: Vec<(Vec<(usize, f32)>, f32)> = (rows.iter())
        .map(|(features, is_so)| (features.iter().filter_map(known).collect(), f32::from(u8::from(*is_so))))
        .collect();
    let mut weights = vec![0.0_f32; keys.len()];
    let mut sums = vec![1.0_f32; keys.len()];
    let mut mean = vec![0.0_f32; keys.len()];
    let mut random = Random(11);
    for pass in 0..PASSES {
        random.shuffle(&mut rows);
        for (features, wanted) in &rows {
            let sum: f32 = features.iter().map(|(at, value)| weights[*at] * value).sum();
            let error = 1.0 / (1.0 + (-sum).exp()) - wanted;
            for (at, value) in features {
                let slope = error * value + decay * weights[*at];
                sums[*at] += slope * slope;
                weights[*at] -= RATE * slope / sums[*at].sqrt();
            }
        }
        if pass >= PASSES / 2 {
            mean.iter_mut().zip(&weights).for_each(|(mean, weight)| *mean += weight);
        }
    }
    let n = (PASSES - PASSES / 2) as f32;
    keys.into_iter().zip(mean).map(|(key, sum)| (key, sum / n)).collect()
}
