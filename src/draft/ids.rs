//! Ids made of words: short, readable, each given once.

use std::collections::HashMap;

use crate::pack::slug;

/// The ids that have been given.
#[derive(Debug, Default)]
pub(super) struct Ids {
    given: HashMap<String, usize>,
}

impl Ids {
    /// An id for these words that nothing else has.
    pub fn of(&mut self, words: &str) -> String {
        let base = slug(words);
        let mut n = self.given.get(&base).copied().unwrap_or_default() + 1;
        let mut id = if n == 1 { base.clone() } else { format!("{base}-{n}") };
        while n > 1 && self.given.contains_key(&id) {
            n += 1;
            id = format!("{base}-{n}");
        }
        self.given.insert(base, n);
        self.given.entry(id.clone()).or_insert(1);
        id
    }
}
