//! What a learner can give as an answer.

use serde::{Deserialize, Serialize};

use crate::pack::Stance;

/// An answer, by positions in the question as it was shown (the seed fixes them).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The option chosen: choice and cue.
    Choice(usize),
    /// The options ticked, ascending.
    Multiple(Vec<usize>),
    /// For each row the column it was put in: match and sort.
    Pairs(Vec<Option<usize>>),
    /// For each row and column what was filled in.
    Grid(Vec<Vec<Option<Stance>>>),
    /// The items as the learner ordered them.
    Order(Vec<usize>),
    /// The words marked: half-open ranges of code points of the question's article.
    Mark(Vec<(usize, usize)>),
    /// The words typed.
    Short(String),
}
