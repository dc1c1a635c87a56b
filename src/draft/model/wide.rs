//! A classifier of up to 48 classes: the sums of its features' weights, the greatest of which wins.
#![expect(
    clippy::indexing_slicing,
    reason = "places are masked to the table's length, classes are a fixed number"
)]

use super::filter::Filter;

/// The most classes.
pub(in crate::draft) const CLASSES: usize = 48;

/// Weights of the classes for one feature.
pub(in crate::draft) type Row = [i8; CLASSES];

/// From the hash of a feature to its row.
#[derive(Debug)]
pub(in crate::draft) struct Wide {
    filter: Filter,
    slots: Vec<(u32, u32)>,
    rows: Vec<Row>,
}

impl Default for Wide {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Wide {
    /// A classifier of these weights.
    pub fn new(weights: Vec<(u32, Row)>) -> Self {
        let len = (weights.len() * 2).next_power_of_two().max(4);
        let mut slots = vec![(0, 0); len];
        let mut rows = Vec::with_capacity(weights.len());
        let filter = Filter::new(weights.iter().map(|row| row.0));
        for (key, row) in weights {
            let mut at = key as usize & (len - 1);
            while slots[at].0 != 0 {
                at = (at + 1) & (len - 1);
            }
            slots[at] = (key, u32::try_from(rows.len()).unwrap_or(0));
            rows.push(row);
        }
        Self { filter, slots, rows }
    }

    #[cfg(feature = "train")]
    /// The features and their rows.
    pub fn weights(&self) -> impl Iterator<Item = (u32, &Row)> {
        self.slots.iter().filter(|slot| slot.0 != 0).map(|(key, row)| (*key, &self.rows[*row as usize]))
    }

    fn row(&self, feature: u32) -> Option<&Row> {
        if !self.filter.may_have(feature) {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut at = feature as usize & mask;
        loop {
            let (key, row) = self.slots[at];
            if key == feature {
                return self.rows.get(row as usize);
            }
            if key == 0 {
                return None;
            }
            at = (at + 1) & mask;
        }
    }

    /// The class with the greatest sum, the first of equals.
    pub fn guess(&self, features: &[u32]) -> u8 {
        let mut sums = [0_i32; CLASSES];
        for row in features.iter().filter_map(|feature| self.row(*feature)) {
            sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += i32::from(*weight));
        }
        let best = (0..CLASSES).reduce(|a, b| if sums[b] > sums[a] { b } else { a });
        best.and_then(|class| u8::try_from(class).ok()).unwrap_or(0)
    }
}
