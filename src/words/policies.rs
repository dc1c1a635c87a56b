//! Words in a policy's name that tell where it stands: a *bill* is proposed. Data in `assets/lexicons/policies.json`,
//! one list for all languages: no word of one means something else in another.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use unicode_segmentation::UnicodeSegmentation;

/// The status that a policy's name tells by one of its words, as packs write it.
pub fn told_by_name(name: &str) -> Option<&'static str> {
    static WORDS: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        serde_json::from_str(include_str!("../../assets/lexicons/policies.json")).unwrap_or_default()
    });
    let name: BTreeSet<String> = name.unicode_words().map(str::to_lowercase).collect();
    words.iter().find(|(_, words)| !words.is_disjoint(&name)).map(|(status, _)| status.as_str())
}
