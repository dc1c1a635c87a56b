//! The one random generator: the same seed gives the same picks on every platform.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// What picks distractors and orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seed(pub u64);

/// Chance for one question: drawn from the seed and the question's id, so that one question's picks do not
/// depend on which others are built.
pub struct Chance(ChaCha8Rng);

impl Seed {
    /// The chance of one question or purpose.
    pub fn chance(self, purpose: &str) -> Chance {
        // FNV-1a (Fowler, Noll, Vo): spreads ids over seeds; nothing here needs a cryptographic hash.
        let hash = purpose.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Chance(ChaCha8Rng::seed_from_u64(self.0 ^ hash))
    }
}

impl Chance {
    /// A number below `n`; 0 where `n` is 0. Drawn as 64 bits whatever the platform's word is.
    pub fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).unwrap_or(u64::MAX).max(1);
        // The multiply-shift of Lemire (2019) without its rejection step: the bias is below n / 2^64.
        let product = u128::from(self.0.next_u64()) * u128::from(n);
        usize::try_from(product >> 64).unwrap_or_default()
    }

    /// Puts a list in a random order (Fisher–Yates).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }

    /// Some `n` of a list, in the list's order.
    pub fn some<T>(&mut self, list: Vec<T>, n: usize) -> Vec<T> {
        let mut picks: Vec<usize> = (0..list.len()).collect();
        self.shuffle(&mut picks);
        picks.truncate(n);
        list.into_iter().enumerate().filter(|(ix, _)| picks.contains(ix)).map(|(_, item)| item).collect()
    }
}
