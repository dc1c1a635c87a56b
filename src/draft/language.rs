//! Whether a text is English, by its commonest words, and if not, what else it may be.

use std::collections::HashMap;

use super::doc::Doc;
use super::morph::{is_stop_word, rows};

/// Words that are looked at, and the share of them that are commonest words in an English text.
const LOOKED_AT: usize = 2000;
const ENGLISH: f64 = 0.25;

/// Texts of fewer words are taken for English.
const FEW: usize = 8;

/// The language of an article: `en` where the engine can read it, else a guess, `und` where there is none.
pub(super) fn language(doc: &Doc<'_>) -> &'static str {
    let words = || {
        (0..doc.len())
            .map(|at| doc.word(at))
            .filter(|word| word.chars().any(char::is_alphabetic))
            .take(LOOKED_AT)
    };
    let n_words = words().count();
    let n_english = words().filter(|word| is_stop_word(word)).count();
    let share = |n: usize| {
        f64::from(u32::try_from(n).unwrap_or(u32::MAX))
            / f64::from(u32::try_from(n_words.max(1)).unwrap_or(u32::MAX))
    };
    if n_words < FEW || share(n_english) >= ENGLISH {
        return "en";
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in words() {
        *counts.entry(word).or_default() += 1;
    }
    let others = rows(include_str!("../../assets/draft/languages.txt")).filter_map(|row| row.split_once(' '));
    let counted = others
        .map(|(tag, list)| (list.split_whitespace().filter_map(|word| counts.get(word)).sum::<usize>(), tag));
    match counted.max_by_key(|(n, _)| *n) {
        Some((n, _)) if n <= n_english => "en",
        Some((n, tag)) if share(n) >= 0.08 => tag,
        _ => "und",
    }
}
