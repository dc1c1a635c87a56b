//! How a statement is printed, by how many of its words stand between quotation marks.

use std::ops::Range;

use super::doc::Doc;
use crate::pack::Form;

/// From this share of its words on, a content counts as quoted whole.
const WHOLLY: f64 = 0.8;

/// The form of a content: direct, mixed or indirect.
pub(super) fn form(doc: &Doc<'_>, content: &[Range<usize>]) -> Form {
    let is_word = |at: &usize| doc.word(*at).chars().any(char::is_alphanumeric);
    let (mut n_words, mut n_quoted) = (0_u32, 0_u32);
    for at in content.iter().flat_map(Clone::clone).filter(is_word) {
        n_words += 1;
        n_quoted += u32::from(doc.is_quoted(at));
    }
    match (n_words, n_quoted) {
        (0, _) | (_, 0) => Form::Indirect,
        _ if f64::from(n_quoted) >= WHOLLY * f64::from(n_words) => Form::Direct,
        _ => Form::Mixed,
    }
}
