//! What the questions must know of a language beyond its sentences: report words and how firm they are, and
//! words whose change turns a report into another one. Data in `assets/lexicons/`, a file a language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

/// What is known of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// Report words.
    pub cues: Vec<CueWord>,
    /// Words and what may stand in their place to turn the sense: the opposite, or another hedge.
    pub swaps: Vec<(String, String)>,
    /// The places of the swaps by their first word.
    #[serde(skip)]
    by_word: BTreeMap<String, Vec<usize>>,
    /// Where such a change is grammatical.
    pub grammar: Grammar,
    /// Number words, months and weekdays.
    pub numbers: Numbers,
    /// People and bodies that may stand for one another.
    pub sorts: Sorts,
}

/// Where a word may be changed. In the tables that say what stands before or after a word, `#` is a number, `.` the
/// end or a mark, and `-ing` any word that ends so.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grammar {
    /// Words that deny: a clause has one of them at most.
    pub negative: Vec<String>,
    /// Words that stand only under a negation, so that it cannot be taken out before them.
    pub polar: Vec<String>,
    /// Words that open a clause in which no negation is put: whether, who, where.
    pub opens: Vec<String>,
    /// The word that opens a reported clause; only at the beginning of the words may a negation follow.
    pub that: Vec<String>,
    /// Words that join two clauses, and subjects of a second one that take the first up.
    pub joins: Vec<String>,
    /// See there.
    pub takes_up: Vec<String>,
    /// Words before which no negation is put: adverbs, quantifiers.
    pub shuts: Vec<String>,
    /// What must follow a word to be changed.
    pub only_before: BTreeMap<String, Vec<String>>,
    /// What must not.
    pub not_before: BTreeMap<String, Vec<String>>,
    /// What must stand before it.
    pub only_after: BTreeMap<String, Vec<String>>,
    /// What must not.
    pub not_after: BTreeMap<String, Vec<String>>,
    /// The article before a consonant and before a vowel, where the two differ.
    pub indefinite: Option<(String, String)>,
    /// Small words that begin a sentence with a capital and are no name.
    pub openers: Vec<String>,
}

/// Number words and their like.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Cardinals that are plural, with their values.
    pub cardinals: BTreeMap<String, u32>,
    /// Ordinals in order, and the words after which they are ordinals.
    pub ordinals: Vec<String>,
    /// See there.
    pub ordinal_after: Vec<String>,
    /// Words after an ordinal that only the printed one suits: the first *to* leave, the first *of* them.
    pub ordinal_not_before: Vec<String>,
    /// Words in whose company *two* is no other number: two that help *each other*.
    pub pair: Vec<String>,
    /// Phrases for shares and round amounts, in rows; each may stand for its neighbours.
    pub phrases: Vec<Vec<String>>,
    /// Between a part and its whole: eight of ten.
    pub share: Vec<String>,
    /// Between the ends of a range: three to five.
    pub range: Vec<String>,
    /// The months.
    pub months: Vec<String>,
    /// Words after which a month is one, where no day or year stands beside it.
    pub month_after: Vec<String>,
    /// The weekdays.
    pub days: Vec<String>,
}

/// People and bodies that may stand for one another.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sorts {
    /// Words that end the head of a phrase: spokeswoman *of* the ministry.
    pub head_ends: Vec<String>,
    /// Heads that are of one sort, in rows.
    pub heads: Vec<Vec<String>>,
}

/// A report word in all its forms.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CueWord {
    /// How firm it is.
    pub force: Force,
    /// What it says beside its force, if anything.
    pub shade: Option<Shade>,
    /// Words of which what is reported must have one: what is predicted will be.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Whether it owns up to a thing: what is said of others is not owned up to.
    #[serde(default)]
    pub owns: bool,
    /// Which frames it fits: with a clause or quotation, after one, or before a thing.
    pub frames: Vec<Frame>,
    /// Its forms by name (`past`, `ing`, …): words of the same form fit the same place.
    pub forms: BTreeMap<String, String>,
}

/// What a report word says about the claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// Only that it was said.
    Plain,
    /// That it was rejected.
    Denying,
    /// That it was owned up to.
    Admitting,
    /// That it was held possible.
    Guessing,
}

/// What a report word lets through of what the article thinks of the claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shade {
    /// It does not vouch for it: claimed, insisted.
    Distant,
    /// It takes it as a fact: explained, noted.
    Factual,
}

/// Where a report word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// A clause or a quotation: said that …, “…”, said.
    Clause,
    /// After what is reported, or in its middle: …, he said.
    Trailing,
    /// A thing: dismissed the report.
    Thing,
}

impl Lexicon {
    /// The lexicon of a BCP 47 tag, by its primary subtag.
    pub fn of(tag: &str) -> Option<&'static Self> {
        static ENGLISH: OnceLock<Option<Lexicon>> = OnceLock::new();
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "en" => {
                ENGLISH.get_or_init(|| Self::read(include_str!("../../assets/lexicons/en.json"))).as_ref()
            }
            _ => None,
        }
    }

    fn read(text: &str) -> Option<Self> {
        let mut lexicon: Self = serde_json::from_str(text).ok()?;
        for (ix, (from, _)) in lexicon.swaps.iter().enumerate() {
            let first = from.unicode_words().next().unwrap_or_default();
            lexicon.by_word.entry(first.to_lowercase()).or_default().push(ix);
        }
        Some(lexicon)
    }

    /// The swaps, in the order of the table, whose first word is among some in small letters: most need not be
    /// looked for.
    pub fn swaps_among<'x>(
        &'x self,
        words: impl Iterator<Item = &'x str>,
    ) -> impl Iterator<Item = &'x (String, String)> {
        let found: BTreeSet<usize> =
            words.flat_map(|word| self.by_word.get(word).into_iter().flatten()).copied().collect();
        found.into_iter().filter_map(|ix| self.swaps.get(ix))
    }
}
