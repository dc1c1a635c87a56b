//! A value that is made anew only when what it is made of has changed.

/// A value and what it was made of.
#[derive(Debug, Clone)]
pub struct Cached<K, T> {
    made: Option<(K, T)>,
}

impl<K, T> Default for Cached<K, T> {
    fn default() -> Self {
        Self { made: None }
    }
}

impl<K: PartialEq, T> Cached<K, T> {
    /// The value for `of`: the one at hand if it was made of an equal one, else a new one.
    pub fn get(&mut self, of: K, make: impl FnOnce(&K) -> T) -> &T {
        let made = match self.made.take() {
            Some((old, value)) if old == of => (old, value),
            _ => {
                let value = make(&of);
                (of, value)
            }
        };
        &self.made.insert(made).1
    }
}
