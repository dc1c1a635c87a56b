//! Nouns that stand for a claim ("these allegations") or for the thing itself ("the matter").

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::morph::rows;

/// Nouns that stand for a claim, and whether somebody has made it.
static NOUNS: LazyLock<FxHashMap<&'static str, bool>> = LazyLock::new(|| {
    let nouns = rows(include_str!("../../assets/draft/anaphora.txt"));
    nouns.filter_map(|row| row.split_once(' ')).map(|(noun, sort)| (noun, sort.trim() == "c")).collect()
});

/// Whether a noun, in small letters, stands for a claim that somebody has made, or for the thing itself; none where
/// it does neither.
pub(super) fn stands_for_claim(low: &str) -> Option<bool> {
    let singular = low.strip_suffix("ies").map(|rest| format!("{rest}y"));
    let known = NOUNS
        .get(low)
        .or_else(|| NOUNS.get(low.strip_suffix('s')?))
        .or_else(|| NOUNS.get(singular.as_deref()?));
    known.copied()
}
