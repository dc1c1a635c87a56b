//! An averaged perceptron of many classes (Collins 2002).
#![expect(clippy::indexing_slicing, reason = "rows made by this file")]

use std::collections::HashMap;

use crate::draft::model::wide::{CLASSES, Row};

/// Weights while they are learnt.
#[derive(Default)]
pub(super) struct Perceptron {
    places: HashMap<u32, usize>,
    now: Vec<[f32; CLASSES]>,
    sums: Vec<[f64; CLASSES]>,
}

impl Perceptron {
    /// Guesses, and learns where it was wrong; `time` counts the guesses so far.
    pub fn learn(&mut self, features: &[u32], gold: u8, time: f64) -> u8 {
        let mut sums = [0.0; CLASSES];
        for at in features.iter().filter_map(|feature| self.places.get(feature)) {
            sums.iter_mut().zip(&self.now[*at]).for_each(|(sum, weight)| *sum += weight);
        }
        let best = (0..CLASSES).reduce(|a, b| if sums[b] > sums[a] { b } else { a }).unwrap_or(0);
        if best == usize::from(gold) {
            return gold;
        }
        for feature in features {
            let next = self.places.len();
            let at = *self.places.entry(*feature).or_insert(next);
            if at == self.now.len() {
                self.now.push([0.0; CLASSES]);
                self.sums.push([0.0; CLASSES]);
            }
            for (label, change) in [(usize::from(gold), 1.0_f32), (best, -1.0)] {
                self.now[at][label] += change;
                self.sums[at][label] += f64::from(change) * time;
            }
        }
        u8::try_from(best).unwrap_or(0)
    }

    /// Averaged, the strongest kept, as bytes.
    pub fn rounded(&self, time: f64, most: usize) -> Vec<(u32, Row)> {
        let mut rows: Vec<(u32, [f64; CLASSES], f64)> = (self.places.iter())
            .map(|(key, at)| {
                let mut mean = [0.0; CLASSES];
                for label in 0..CLASSES {
                    mean[label] = f64::from(self.now[*at][label]) - self.sums[*at][label] / time;
                }
                (*key, mean, mean.iter().fold(0.0, |most: f64, weight| most.max(weight.abs())))
            })
            .collect();
        rows.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
        rows.truncate(most);
        let clip = rows.get(rows.len() / 5000).map_or(1.0, |row| row.2);
        let round = |weight: f64| (weight / clip * 127.0).round().clamp(-127.0, 127.0) as i8;
        let mut out: Vec<(u32, Row)> =
            rows.into_iter().map(|(key, mean, _)| (key, mean.map(round))).collect();
        out.sort_by_key(|row| row.0);
        out
    }
}
