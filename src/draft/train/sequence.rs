//! Labelled sequences, and places for their features.
#![expect(clippy::indexing_slicing, reason = "ends made by this file")]

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Numbers by feature.
pub(super) type Places = HashMap<u32, u32, Hashed>;
type Hashed = BuildHasherDefault<Same>;

/// Features are hashes already.
#[derive(Default)]
pub(super) struct Same(u64);

impl Hasher for Same {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0 << 8 | u64::from(*byte));
    }
    fn write_u32(&mut self, value: u32) {
        self.0 = u64::from(value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

/// A labelled sequence: features by token.
#[derive(Default, Clone)]
pub(super) struct Sequence {
    /// Label of each token.
    pub labels: Vec<u8>,
    /// Sort of the border before each token.
    pub borders: Vec<u8>,
    ends: Vec<u32>,
    /// Of all tokens.
    pub features: Vec<u32>,
}

impl Sequence {
    /// Adds a token, before which is a border of some sort.
    pub fn push(&mut self, label: u8, border: u8, features: &[u32]) {
        self.labels.push(label);
        self.borders.push(border);
        self.features.extend(features);
        self.ends.push(self.features.len() as u32);
    }

    /// The features of a token.
    pub fn token(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.features[start..self.ends[at] as usize]
    }
}

/// Counts features, drops the rare, and renames the others to their places.
pub(super) fn index(data: &mut [Sequence], least: u32) -> Vec<u32> {
    let mut counts = Places::with_capacity_and_hasher(1 << 23, Hashed::default());
    for feature in data.iter().flat_map(|sequence| &sequence.features) {
        *counts.entry(*feature).or_default() += 1;
    }
    let mut keys: Vec<u32> = counts.iter().filter(|(_, n)| **n >= least).map(|(key, _)| *key).collect();
    keys.sort_unstable();
    let places: Places = keys.iter().enumerate().map(|(at, key)| (*key, at as u32)).collect();
    rename(data, |feature| places.get(&feature).copied());
    keys
}

/// Renames features, and drops those without a place.
pub(super) fn rename(data: &mut [Sequence], place: impl Fn(u32) -> Option<u32>) {
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
