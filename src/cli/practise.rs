//! `hearsay practise`: the quiz in the terminal.

use super::args::Practise;
use super::outside::{Exit, Outside};

/// Practises.
pub(super) fn run(_asked: &Practise, _outside: &mut Outside<'_>) -> Exit {
    Exit::Failed
}
