//! Altered versions of printed words: a number, a name, a negation or a hedge is another one. A version must be one
//! that could have been printed: a table of the language says where a word may be changed.

mod name;
mod number;
mod pick;
mod sense;
mod tokens;

pub use name::Cast;
pub use pick::{Picked, pick};

use self::tokens::Tokens;
use super::ground::Ground;
use super::seed::Chance;
use crate::pack::StatementRow;

/// A version that was not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alteration {
    /// The whole version.
    pub text: String,
    /// Where in the printed words, in bytes.
    pub at: usize,
    /// The words that were printed.
    pub printed: String,
    /// What stands in their place.
    pub altered: String,
    /// What was altered.
    pub sort: Sort,
}

/// What an alteration changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A number, a month or a weekday.
    Number,
    /// A name.
    Name,
    /// A hedge or another word that turns the sense.
    Sense,
    /// A negation that is put in.
    Negation,
}

impl Alteration {
    /// The words with both alterations, where a word or more stands between the two. With a negation put in, a
    /// second change would make a third claim of it, or none.
    pub fn with(&self, other: &Self, words: &str) -> Option<String> {
        let (first, second) = if self.at < other.at { (self, other) } else { (other, self) };
        let between = words.get(first.at + first.printed.len()..second.at)?;
        let rest = words.get(second.at + second.printed.len()..)?;
        let before = words.get(..first.at)?;
        let is_negated = self.sort == Sort::Negation || other.sort == Sort::Negation;
        (between.contains(char::is_alphanumeric) && !is_negated)
            .then(|| format!("{before}{}{between}{}{rest}", first.altered, second.altered))
    }

    /// By how many letters the version is longer than what was printed.
    fn growth(&self) -> i64 {
        let letters = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        letters(&self.altered).saturating_sub(letters(&self.printed))
    }
}

/// All versions of the words of a statement, in random order. Numbers and names are altered in any language, the
/// rest where there is a lexicon.
pub fn versions(
    ground: &Ground<'_>,
    cast: &Cast<'_>,
    row: &StatementRow,
    words: &str,
    chance: &mut Chance,
) -> Vec<Alteration> {
    let tokens = Tokens::new(words, ground.lexicon);
    let latest = ground.ledger[row.article].published.or(row.date);
    let mut versions = number::versions(&tokens, latest);
    versions.extend(name::versions(&tokens, ground, cast, row));
    versions.extend(sense::versions(&tokens, row.form));
    versions.retain(|version| version.text != words);
    chance.shuffle(&mut versions);
    versions
}
