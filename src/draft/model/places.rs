//! Where a feature stands in a table that holds a fixed set of them, without a search: a first look, in a small list
//! that stays in the processor's cache, says how the feature's bits are changed so that no two features fall on one
//! place (hash and displace: Belazzougui, Botelho and Dietzfelbinger 2009), and for most of the features that the
//! table has not, that it has them not. There is no branch in it: a processor looks up many at once.

use std::hint::select_unpredictable;

#[cfg(feature = "train")]
use std::cmp::Reverse;

/// From features to places.
#[derive(Debug, Default)]
pub(in crate::draft) struct Places {
    /// How far a feature is shifted to give its bucket.
    shift: u32,
    /// How many places there are.
    len: u32,
    /// Of each bucket, what is changed in its features, and sixteen bits above: which low bits its features have.
    buckets: Vec<u32>,
}

/// The fewest and the most bits of a feature that tell its bucket.
const BITS: std::ops::RangeInclusive<u32> = 2..=20;

impl Places {
    /// Of so many places, with a power of two of buckets.
    pub fn of(len: u32, buckets: Vec<u32>) -> Option<Self> {
        let bits = buckets.len().checked_ilog2()?;
        let is_whole = buckets.len().is_power_of_two() && BITS.contains(&bits) && len > 0;
        is_whole.then_some(Self { shift: 32 - bits, len, buckets })
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// The place of a feature, or some place, mostly the first, for one that is in no place.
    #[inline]
    pub fn place(&self, feature: u32) -> usize {
        let bucket = self.buckets.get((feature >> self.shift) as usize).copied().unwrap_or(0);
        let place = place(feature, bucket & 0xffff, self.len) as usize;
        select_unpredictable(bucket & low_bits(feature) == 0, 0, place)
    }

    #[cfg(feature = "train")]
    /// What is known of each bucket.
    pub fn buckets(&self) -> &[u32] {
        &self.buckets
    }

    #[cfg(feature = "train")]
    /// Finds places for features, none of them twice.
    pub fn new(features: &[u32]) -> Self {
        let n = u32::try_from(features.len()).unwrap_or(u32::MAX);
        let bits = (n / 4).max(1).next_power_of_two().ilog2().clamp(*BITS.start(), *BITS.end());
        let mut buckets = vec![Vec::new(); 1 << bits];
        for feature in features {
            buckets.iter_mut().skip((feature >> (32 - bits)) as usize).take(1).for_each(|b| b.push(*feature));
        }
        let mut order: Vec<usize> = (0..buckets.len()).collect();
        order.sort_by_key(|bucket| Reverse(buckets.get(*bucket).map_or(0, Vec::len)));
        let mut len = n / 14 * 15 + 8;
        loop {
            if let Some(buckets) = changes(&buckets, &order, len) {
                return Self { shift: 32 - bits, len, buckets };
            }
            len += len / 50 + 1;
        }
    }
}

/// The bit that stands for a feature's lowest four.
#[inline]
fn low_bits(feature: u32) -> u32 {
    0x1_0000 << (feature & 15)
}

#[inline]
fn place(feature: u32, change: u32, len: u32) -> u64 {
    let mixed = u64::from(feature ^ change).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    (mixed * u64::from(len)) >> 32
}

#[cfg(feature = "train")]
/// A change for each bucket, the fullest first, by which all its features fall on places that are free.
fn changes(buckets: &[Vec<u32>], order: &[usize], len: u32) -> Option<Vec<u32>> {
    let mut is_taken = vec![false; len as usize];
    let mut out = vec![0; buckets.len()];
    let mut wanted = Vec::new();
    for bucket in order {
        let features = buckets.get(*bucket)?;
        let change = (0..=0xffff).find(|change| {
            wanted.clear();
            features.iter().all(|feature| {
                let place = place(*feature, *change, len) as usize;
                let is_free = is_taken.get(place) == Some(&false) && !wanted.contains(&place);
                wanted.push(place);
                is_free
            })
        })?;
        wanted.iter().for_each(|place| is_taken.iter_mut().skip(*place).take(1).for_each(|taken| *taken = true));
        *out.get_mut(*bucket)? = features.iter().fold(change, |bits, feature| bits | low_bits(*feature));
    }
    Some(out)
}
