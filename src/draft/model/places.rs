//! Where a feature stands in a table that holds a fixed set of them, without a search: a first look, in a small list
//! that stays in the processor's cache, says how the feature's bits are changed so that no two features fall on one
//! place (hash and displace: Belazzougui, Botelho and Dietzfelbinger 2009). No step of it depends on whether the
//! table has the feature, so that a processor looks up many at once.

#[cfg(any(test, feature = "train"))]
use std::cmp::Reverse;

/// From features to places.
#[derive(Debug, Default)]
pub(in crate::draft) struct Places {
    /// How many places there are.
    len: u32,
    /// What is changed in the features of each bucket.
    changes: Vec<u16>,
}

impl Places {
    /// Of so many places.
    pub fn of(len: u32, changes: Vec<u16>) -> Self {
        Self { len, changes }
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.len as usize
    }

    /// The place of a feature, or some place for one that is in no place.
    #[inline]
    pub fn place(&self, feature: u32) -> usize {
        let change = self.changes.get(scaled(feature, self.changes.len() as u64)).copied().unwrap_or(0);
        place(feature, change, self.len)
    }

    #[cfg(feature = "train")]
    /// What is changed in the features of each bucket.
    pub fn changes(&self) -> &[u16] {
        &self.changes
    }

    #[cfg(any(test, feature = "train"))]
    /// Finds places for features, none of them twice.
    pub fn new(features: &[u32]) -> Self {
        let n = u32::try_from(features.len()).unwrap_or(u32::MAX);
        let mut buckets = vec![Vec::new(); features.len() / 4 + 1];
        let n_buckets = buckets.len() as u64;
        for feature in features {
            buckets.iter_mut().skip(scaled(*feature, n_buckets)).take(1).for_each(|b| b.push(*feature));
        }
        let mut order: Vec<usize> = (0..buckets.len()).collect();
        order.sort_by_key(|bucket| Reverse(buckets.get(*bucket).map_or(0, Vec::len)));
        let mut len = n / 14 * 15 + 8;
        loop {
            if let Some(changes) = changes(&buckets, &order, len) {
                return Self { len, changes };
            }
            len += len / 50 + 1;
        }
    }
}

/// As far from 0 to a length as a number is from 0 to the greatest.
#[inline]
fn scaled(number: u32, len: u64) -> usize {
    ((u64::from(number) * len) >> 32) as usize
}

#[inline]
fn place(feature: u32, change: u16, len: u32) -> usize {
    let mixed = u64::from(feature ^ u32::from(change)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
    scaled(mixed as u32, u64::from(len))
}

#[cfg(any(test, feature = "train"))]
/// A change for each bucket, the fullest first, by which all its features fall on places that are free.
fn changes(buckets: &[Vec<u32>], order: &[usize], len: u32) -> Option<Vec<u16>> {
    let mut is_taken = vec![false; len as usize];
    let mut out = vec![0; buckets.len()];
    let mut wanted = Vec::new();
    for bucket in order {
        let features = buckets.get(*bucket)?;
        let change = (0..=u16::MAX).find(|change| {
            wanted.clear();
            features.iter().all(|feature| {
                let place = place(*feature, *change, len);
                let is_free = is_taken.get(place) == Some(&false) && !wanted.contains(&place);
                wanted.push(place);
                is_free
            })
        })?;
        for place in &wanted {
            is_taken.iter_mut().skip(*place).take(1).for_each(|taken| *taken = true);
        }
        *out.get_mut(*bucket)? = change;
    }
    Some(out)
}
