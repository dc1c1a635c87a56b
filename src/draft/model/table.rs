//! Weights of features: from the hash of a feature to one small number per label.

use super::filter::Filter;

/// The most labels of a linear-chain model: a row of weights is read as one 64-bit word.
pub(in crate::draft) const LABELS: usize = 8;

/// Weights in eighths of a byte's range: each is its stored number times [`Table::scale`].
#[derive(Debug, Default)]
pub(in crate::draft) struct Table {
    /// What one step of a stored weight is worth.
    pub scale: f32,
    filter: Filter,
    mask: u32,
    slots: Vec<(u32, [i8; LABELS])>,
}

impl Table {
    /// A table of these features, none of them 0 and none twice.
    pub fn new(scale: f32, rows: impl ExactSizeIterator<Item = (u32, [i8; LABELS])>) -> Self {
        let len = (rows.len() * 2).next_power_of_two().max(4);
        let mask = u32::try_from(len - 1).unwrap_or(u32::MAX);
        let mut slots = vec![(0, [0; LABELS]); len];
        let rows: Vec<_> = rows.collect();
        let filter = Filter::new(rows.iter().map(|row| row.0));
        for (key, weights) in rows {
            let mut at = place(key) & mask;
            while slots.get(at as usize).is_some_and(|slot| slot.0 != 0) {
                at = (at + 1) & mask;
            }
            if let Some(slot) = slots.get_mut(at as usize) {
                *slot = (key, weights);
            }
        }
        Self { scale, filter, mask, slots }
    }

    #[cfg(feature = "train")]
    /// The features and their weights.
    pub fn rows(&self) -> impl Iterator<Item = (u32, [i8; LABELS])> {
        self.slots.iter().copied().filter(|slot| slot.0 != 0)
    }

    /// Adds the weights of a feature, as stored; nothing where the table has it not.
    #[inline]
    pub fn add(&self, feature: u32, sums: &mut [i32; LABELS]) {
        if !self.filter.may_have(feature) {
            return;
        }
        let mut at = place(feature) & self.mask;
        while let Some((key, weights)) = self.slots.get(at as usize) {
            if *key == feature {
                sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += i32::from(*weight));
                return;
            }
            if *key == 0 {
                return;
            }
            at = (at + 1) & self.mask;
        }
    }
}

fn place(key: u32) -> u32 {
    key ^ (key >> 15)
}
