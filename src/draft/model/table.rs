//! Weights of features: from the hash of a feature to one small number per label but the first, whose weights are
//! nothing. A slot is one 64-bit word: 16 bits of the feature, and below them the weights in lanes, six of a byte or
//! three of sixteen bits. The weights of all labels are added as one number, each in its lane.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "lanes of a word are cut out of it, and few features are added"
)]

use std::hint::select_unpredictable;

use super::places::Places;

/// The most labels of a linear-chain model.
pub(in crate::draft) const LABELS: usize = 8;

/// Labels with a weight in a slot of bytes, and in one of halves.
pub(in crate::draft) const BYTES: usize = 6;
/// See [`BYTES`].
pub(in crate::draft) const HALVES: usize = 3;

#[cfg(any(test, feature = "train"))]
/// The greatest weight of a byte.
pub(in crate::draft) const MOST_BYTE: i16 = 127;
#[cfg(any(test, feature = "train"))]
/// The greatest weight of a half.
pub(in crate::draft) const MOST_HALF: i16 = 1023;

/// How many weights are added before a lane could run over.
const BYTES_AT_ONCE: usize = 256;
const HALVES_AT_ONCE: usize = 32;

/// What stands in a lane for a weight of nothing.
const BYTE_ZERO: u64 = 128;
const HALF_ZERO: u64 = 1024;
const NO_BYTES: u64 = 0x8080_8080_8080;
const NO_HALVES: u64 = 0x0400_0400_0400;

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

    #[cfg(any(test, feature = "train"))]
    /// A table of features, none of them twice, with weights of bytes.
    pub fn bytes(scale: f32, rows: &[(u32, [i16; BYTES])]) -> Self {
        Self::new(scale, rows, 8, BYTE_ZERO)
    }

    #[cfg(any(test, feature = "train"))]
    /// A table of features, none of them twice, with weights of halves.
    pub fn halves(scale: f32, rows: &[(u32, [i16; HALVES])]) -> Self {
        Self::new(scale, rows, 16, HALF_ZERO)
    }

    #[cfg(any(test, feature = "train"))]
    fn new<const N: usize>(scale: f32, rows: &[(u32, [i16; N])], width: u32, zero: u64) -> Self {
        let lane = |weight: i16| zero.wrapping_add_signed(i64::from(weight));
        let empty = [0; N].iter().fold(0, |bits, weight| bits << width | lane(*weight));
        let places = Places::new(&rows.iter().map(|row| row.0).collect::<Vec<_>>());
        let mut slots = vec![empty; places.len()];
        for (key, weights) in rows {
            let bits = weights.iter().rev().fold(0, |bits, weight| bits << width | lane(*weight));
            let slot = bits | u64::from(*key) << 48;
            slots.iter_mut().skip(places.place(*key)).take(1).for_each(|place| *place = slot);
        }
        Self { scale, places, slots }
    }

    #[cfg(feature = "train")]
    /// Its places and slots.
    pub fn parts(&self) -> (&Places, &[u64]) {
        (&self.places, &self.slots)
    }

    /// The slot of a feature, or what stands for no weights where the table has it not. Whether it has is a choice
    /// without a branch, which a processor would guess wrong half the time.
    #[inline]
    fn slot(&self, feature: u32, none: u64) -> u64 {
        let slot = self.slots.get(self.places.place(feature)).copied().unwrap_or(none);
        select_unpredictable((slot >> 48) as u16 == feature as u16, slot, none)
    }

    /// What the bytes of some features add up to.
    #[inline(never)]
    pub fn sum_bytes(&self, features: &[u32]) -> [i32; BYTES] {
        const LANES: u64 = 0x00ff_00ff_00ff;
        let mut out = [0; BYTES];
        for features in features.chunks(BYTES_AT_ONCE) {
            let (mut even, mut odd) = (0, 0);
            for feature in features {
                let slot = self.slot(*feature, NO_BYTES);
                even += slot & LANES;
                odd += slot >> 8 & LANES;
            }
            let zero = BYTE_ZERO as i32 * features.len() as i32;
            let lane = |sum: u64, at: u32| i32::from((sum >> (16 * at)) as u16) - zero;
            let [a, b, c] = [0, 1, 2].map(|at| [lane(even, at), lane(odd, at)]);
            out.iter_mut().zip([a, b, c].into_iter().flatten()).for_each(|(sum, more)| *sum += more);
        }
        out
    }

    /// What the halves of some features add up to. The 16 bits of the features are added with them, and run out at
    /// the top.
    #[inline(never)]
    pub fn sum_halves(&self, features: &[u32]) -> [i32; HALVES] {
        let mut out = [0; HALVES];
        for features in features.chunks(HALVES_AT_ONCE) {
            let mut lanes = 0_u64;
            for feature in features {
                lanes = lanes.wrapping_add(self.slot(*feature, NO_HALVES));
            }
            let zero = HALF_ZERO as i32 * features.len() as i32;
            let sums = [0, 16, 32].map(|at| i32::from((lanes >> at) as u16) - zero);
            out.iter_mut().zip(sums).for_each(|(sum, more)| *sum += more);
        }
        out
    }
}
