//! Which features a table does not have, told from a few hundred kilobytes that stay in the processor's cache:
//! most features of a text are in no table, and asking the table itself would wait for memory each time.
#![expect(clippy::cast_possible_truncation, reason = "a place is below the number of bits")]

/// One bit for each of the places that features fall on; a set bit may also mean another feature.
#[derive(Debug, Default)]
pub(super) struct Filter {
    words: Vec<u64>,
    shift: u32,
}

/// Bits for each feature that is in the table, so that one in sixteen of the others passes.
const BITS_PER_KEY: usize = 16;

impl Filter {
    /// Of a table's features.
    pub fn new(keys: impl ExactSizeIterator<Item = u32>) -> Self {
        let bits = (keys.len() * BITS_PER_KEY).next_power_of_two().max(64);
        let mut out = Self { words: vec![0; bits / 64], shift: 32 - bits.trailing_zeros().min(32) };
        for key in keys {
            let (word, bit) = out.place(key);
            out.words.iter_mut().skip(word).take(1).for_each(|word| *word |= 1 << bit);
        }
        out
    }

    fn place(&self, key: u32) -> (usize, u32) {
        let bit = (u64::from(key.wrapping_mul(0x9e37_79b9)) >> self.shift) as usize;
        (bit / 64, (bit % 64) as u32)
    }

    /// Whether the table may have a feature.
    #[inline]
    pub fn may_have(&self, key: u32) -> bool {
        let (word, bit) = self.place(key);
        self.words.get(word).is_some_and(|word| word >> bit & 1 == 1)
    }
}
