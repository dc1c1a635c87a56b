//! Weights of features that have values: a sum is what a logistic model says.
#![expect(clippy::cast_possible_truncation, reason = "marks are cut out of words")]

use super::places::Places;

/// From the hash of a feature to its weight.
#[derive(Debug, Default)]
pub(in crate::draft) struct Weights {
    places: Places,
    /// 16 bits of the feature of each place, and its weight.
    slots: Vec<(u16, f32)>,
}

impl Weights {
    /// Weights of these slots; a slot for each place.
    pub fn of(places: Places, slots: Vec<(u16, f32)>) -> Option<Self> {
        (places.len() == slots.len()).then_some(Self { places, slots })
    }

    #[cfg(feature = "train")]
    /// Of these features, none of them twice.
    pub fn new(weights: &[(u32, f32)]) -> Self {
        let places = Places::new(&weights.iter().map(|row| row.0).collect::<Vec<_>>());
        let mut slots = vec![(0, 0.0); places.len()];
        for (key, weight) in weights {
            slots.iter_mut().skip(places.place(*key)).take(1).for_each(|slot| *slot = (*key as u16, *weight));
        }
        Self { places, slots }
    }

    #[cfg(feature = "train")]
    /// Its places and slots.
    pub fn parts(&self) -> (&Places, &[(u16, f32)]) {
        (&self.places, &self.slots)
    }

    /// What the weights of some features, each times its value, add up to.
    pub fn sum(&self, features: &[(u32, f32)]) -> f32 {
        let weight = |feature: u32| match self.slots.get(self.places.place(feature)) {
            Some((mark, weight)) if *mark == feature as u16 => *weight,
            _ => 0.0,
        };
        features.iter().map(|(feature, value)| weight(*feature) * value).sum()
    }
}
