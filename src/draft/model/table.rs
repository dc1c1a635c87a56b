//! Weights of features: from the hash of a feature to one small number per label but the first, whose weights are
//! nothing. A slot is one 64-bit word: 16 bits of the feature, and six bytes or three halves of weights. Weights of
//! several labels are added as one number, each in lanes of its own.
#![expect(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "lanes of a word are cut out of it")]

use super::places::Places;

/// The most labels of a linear-chain model.
pub(in crate::draft) const LABELS: usize = 8;

/// Labels with a weight in a slot of bytes, and in one of halves.
pub(in crate::draft) const BYTES: usize = 6;
/// See [`BYTES`].
pub(in crate::draft) const HALVES: usize = 3;

/// Makes each weight of a slot a number from 0 on.
const BYTE_BIAS: u64 = 0x8080_8080_8080_0000;
const HALF_BIAS: u64 = 0x8000_8000_8000_0000;

/// How many features are added before the lanes could run over.
const AT_ONCE: usize = 256;

/// Weights: each is its stored number times [`Table::scale`].
#[derive(Debug, Default)]
pub(in crate::draft) struct Table {
    /// What one step of a stored weight is worth.
    pub scale: f32,
    places: Places,
    slots: Vec<u64>,
}

impl Table {
    /// A table of these slots; a slot for each place.
    pub fn of(scale: f32, places: Places, slots: Vec<u64>) -> Option<Self> {
        (places.len() == slots.len()).then_some(Self { scale, places, slots })
    }

    #[cfg(feature = "train")]
    /// A table of features, none of them twice, with weights of bytes.
    pub fn bytes(scale: f32, rows: &[(u32, [i8; BYTES])]) -> Self {
        let slot = |(key, weights): &(u32, [i8; BYTES])| {
            let bits = weights.iter().rev().fold(0, |bits, w| bits << 8 | u64::from(w.cast_unsigned()));
            (*key, bits << 16 | u64::from(*key as u16))
        };
        Self::new(scale, &rows.iter().map(slot).collect::<Vec<_>>())
    }

    #[cfg(feature = "train")]
    /// A table of features, none of them twice, with weights of halves.
    pub fn halves(scale: f32, rows: &[(u32, [i16; HALVES])]) -> Self {
        let slot = |(key, weights): &(u32, [i16; HALVES])| {
            let bits = weights.iter().rev().fold(0, |bits, w| bits << 16 | u64::from(w.cast_unsigned()));
            (*key, bits << 16 | u64::from(*key as u16))
        };
        Self::new(scale, &rows.iter().map(slot).collect::<Vec<_>>())
    }

    #[cfg(feature = "train")]
    fn new(scale: f32, rows: &[(u32, u64)]) -> Self {
        let places = Places::new(&rows.iter().map(|row| row.0).collect::<Vec<_>>());
        let mut slots = vec![0; places.len()];
        for (key, slot) in rows {
            slots.iter_mut().skip(places.place(*key)).take(1).for_each(|place| *place = *slot);
        }
        Self { scale, places, slots }
    }

    #[cfg(feature = "train")]
    /// Its places and slots.
    pub fn parts(&self) -> (&Places, &[u64]) {
        (&self.places, &self.slots)
    }

    /// The weights of a feature, all nothing where the table has it not.
    #[inline]
    fn weights(&self, feature: u32) -> u64 {
        let slot = self.slots.get(self.places.place(feature)).copied().unwrap_or(0);
        // A processor would guess a branch wrong half the time.
        std::hint::select_unpredictable(slot as u16 == feature as u16, slot, 0)
    }

    /// What the bytes of some features add up to.
    #[inline]
    pub fn sum_bytes(&self, features: &[u32]) -> [i32; BYTES] {
        const LANES: u64 = 0x00ff_00ff_00ff;
        let mut out = [0; BYTES];
        for features in features.chunks(AT_ONCE) {
            let (mut even, mut odd) = (0, 0);
            for feature in features {
                let weights = self.weights(*feature) ^ BYTE_BIAS;
                even += weights >> 16 & LANES;
                odd += weights >> 24 & LANES;
            }
            let bias = 128 * features.len() as i32;
            let lane = |sum: u64, at: u32| i32::from((sum >> (16 * at)) as u16) - bias;
            let [a, b, c] = [0, 1, 2].map(|at| [lane(even, at), lane(odd, at)]);
            out.iter_mut().zip([a, b, c].into_iter().flatten()).for_each(|(sum, more)| *sum += more);
        }
        out
    }

    /// What the halves of some features add up to.
    #[inline]
    pub fn sum_halves(&self, features: &[u32]) -> [i32; HALVES] {
        const LANES: u64 = 0xffff_0000_ffff;
        let mut out = [0; HALVES];
        for features in features.chunks(AT_ONCE) {
            let (mut outer, mut inner) = (0, 0);
            for feature in features {
                let weights = self.weights(*feature) ^ HALF_BIAS;
                outer += weights >> 16 & LANES;
                inner += weights >> 32 & 0xffff;
            }
            let bias = 0x8000 * features.len() as i32;
            let sums = [outer as u32, inner as u32, (outer >> 32) as u32];
            out.iter_mut().zip(sums).for_each(|(sum, more)| *sum += more as i32 - bias);
        }
        out
    }
}
