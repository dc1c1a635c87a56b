//! For every code that a change of the good pack can bring about: a change that does, and one much like it
//! that does not.

mod lists;
mod questions;
mod reading;
mod resolving;
mod statements;

use super::Change;

/// A code, a change that triggers it, one that nearly does.
pub(super) struct Case {
    pub(super) code: &'static str,
    pub(super) bad: &'static [Change],
    pub(super) fine: &'static [Change],
}

const fn case(code: &'static str, bad: &'static [Change], fine: &'static [Change]) -> Case {
    Case { code, bad, fine }
}

/// All of them.
pub(super) fn cases() -> impl Iterator<Item = &'static Case> {
    let lists =
        [reading::READING, resolving::RESOLVING, lists::LISTS, statements::STATEMENTS, questions::QUESTIONS];
    lists.into_iter().flatten()
}
