//! Ids as types, so that a source's id is never taken for a statement's.

/// Declares id newtypes: a string as the author wrote it. What a good id looks like is the checker's
/// business ([`is_well_formed`]), since a pack with a bad id still opens.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    )*};
}

id! {
    /// A pack, unique among all packs of a learner.
    PackId,
    /// An article within its pack.
    ArticleId,
    /// A source within its pack.
    SourceId,
    /// A proposition within its pack.
    PropositionId,
    /// A policy within its pack.
    PolicyId,
    /// A statement within its pack.
    StatementId,
}

/// Whether an id can stand in question ids and references: 1 to 64 letters, digits, `-`, `_` or `.`.
pub fn is_well_formed(id: &str) -> bool {
    !id.is_empty()
        && id.chars().count() <= 64
        && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// The most letters of an id made of words, before its number.
const LONGEST: usize = 40;

/// Words as an id: plain letters and digits, the rest hyphens, without a leading article.
pub fn slug(words: &str) -> String {
    const ARTICLES: &[&str] = &["the", "a", "an"];
    // More than an id can hold, whatever is left out of it.
    let end = words.char_indices().nth(4 * LONGEST).map_or(words.len(), |(end, _)| end);
    let words = words.get(..end).unwrap_or(words);
    let plain: String = icu_normalizer::DecomposingNormalizerBorrowed::new_nfkd()
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
