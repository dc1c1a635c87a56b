//! What the questions must know of a language beyond its sentences: report words and how firm they are, and
//! words whose change turns a report into another one. Data in `assets/lexicons/`, a file a language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

/// What is known of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// Report words.
    pub cues: Vec<CueWord>,
    /// Words and what may stand in their place to turn the sense: the opposite, or another hedge.
    pub swaps: Vec<(String, String)>,
    /// Number words that may stand for one another, in rows.
    pub numbers: Vec<Vec<String>>,
}

/// A report word in all its forms.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CueWord {
    /// How firm it is.
    pub force: Force,
    /// Which frames it fits: before a clause or quotation, or before a thing.
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

/// What stands after a report word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// A clause or a quotation: said that …, “…”, said.
    Clause,
    /// A thing: dismissed the report.
    Thing,
}

impl Lexicon {
    /// The lexicon of a BCP 47 tag, by its primary subtag.
    pub fn of(tag: &str) -> Option<&'static Self> {
        static ENGLISH: OnceLock<Option<Lexicon>> = OnceLock::new();
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "en" => ENGLISH
                .get_or_init(|| serde_json::from_str(include_str!("../../assets/lexicons/en.json")).ok())
                .as_ref(),
            _ => None,
        }
    }
}
