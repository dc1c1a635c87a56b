//! Ids made of words: short, readable, each given once.

use std::collections::HashMap;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The most letters of an id before its number.
const LONGEST: usize = 40;

/// The ids that have been given.
#[derive(Debug, Default)]
pub(super) struct Ids {
    given: HashMap<String, usize>,
}

impl Ids {
    /// An id for these words that nothing else has.
    pub fn of(&mut self, words: &str) -> String {
        let base = slug(words);
        let mut n = self.given.get(&base).copied().unwrap_or_default() + 1;
        let mut id = if n == 1 { base.clone() } else { format!("{base}-{n}") };
        while n > 1 && self.given.contains_key(&id) {
            n += 1;
            id = format!("{base}-{n}");
        }
        self.given.insert(base, n);
        self.given.entry(id.clone()).or_insert(1);
        id
    }
}

/// Words as an id: plain letters and digits, the rest hyphens.
fn slug(words: &str) -> String {
    const ARTICLES: &[&str] = &["the", "a", "an"];
    let plain: String = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(words)
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}'))
        .flat_map(char::to_lowercase)
        .collect();
    let mut slug = String::new();
    let parts = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    for part in parts.skip_while(|part| ARTICLES.contains(part)) {
        if !slug.is_empty() && slug.len() + part.len() + 1 > LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(part.chars().take(LONGEST));
    }
    if slug.is_empty() { "x".to_owned() } else { slug }
}
