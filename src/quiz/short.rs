//! A typed answer against the spellings that are accepted.

use crate::pack::spelling::{folded, n_slips};

/// What a typed answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typed<'a> {
    /// One of the accepted spellings.
    Right,
    /// Small slips away from this one.
    Nearly(&'a str),
    /// Another answer.
    Other,
}

/// Compares a typed answer. With several spellings as near, the first one counts.
pub(super) fn typed<'a>(accepted: &'a [String], given: &str) -> Typed<'a> {
    let given = folded(given);
    let n_off = |spelling: &'a String| Some((n_slips(&folded(spelling), &given)?, spelling));
    match accepted.iter().filter_map(n_off).min_by_key(|(n, _)| *n) {
        Some((0, _)) => Typed::Right,
        Some((_, spelling)) => Typed::Nearly(spelling),
        None => Typed::Other,
    }
}
