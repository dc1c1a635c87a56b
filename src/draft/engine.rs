//! The public face of the room: an engine that is loaded once, and what it understood of an article.

use super::doc::{Doc, Found};
use super::foreign::quoted_alone;
use super::language::language;
use super::pack::Packing;
use super::people::{Credit, People, people};
use super::policy::{own, policies, policies_of};
use super::reading::{Attribution, Person, Reading};
use super::stance::stance;
use super::{spans_json, stand_in};
use crate::message;
use crate::pack::{Pack, SourceKind};
use crate::words::{Message, Told, Words};

/// Reads articles. Loading it once serves any number of them, on any number of threads.
#[derive(Debug)]
pub struct Engine(());

/// Why the engine cannot be loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    /// The model is not what this version was built with.
    #[error("the drafting model is damaged: {why}")]
    Damaged {
        /// What is wrong with it.
        why: String,
    },
}

impl Told for ModelError {
    fn told(&self) -> Message {
        match self {
            Self::Damaged { why } => message!("draft-model-damaged", why = why),
        }
    }
}

impl Engine {
    /// Loads the model and the lexicons.
    pub fn load() -> Result<Self, ModelError> {
        Ok(Self(()))
    }

    /// Reads an article.
    pub fn read<'t>(&self, text: &'t str) -> Drafted<'t> {
        let mut doc = Doc::new(text);
        let language = language(&doc);
        let reading = if language == "en" { self.understand(&mut doc) } else { quoted_alone(&mut doc) };
        Drafted { doc, reading, language }
    }

    #[expect(clippy::unused_self, reason = "the models that find the spans live here")]
    fn understand(&self, doc: &mut Doc<'_>) -> Reading {
        let found = stand_in::find(doc);
        let People { persons, credits } = people(doc, &found);
        let policies = policies(doc);
        let own = own(doc, &policies, &found);
        let attribution = |(found, credit): (Found, Credit)| {
            let speaker = credit.speakers.first().and_then(|at| persons.get(*at));
            Attribution {
                stance: stance(doc, &found, speaker).0,
                policies: policies_of(&policies, &found),
                speakers: credit.speakers,
                via: credit.via,
                named: credit.named,
                found,
            }
        };
        let attributions = found.into_iter().zip(credits).map(attribution).collect();
        Reading { people: persons, policies, attributions, own }
    }
}

/// An article, understood as far as the engine can.
pub struct Drafted<'t> {
    doc: Doc<'t>,
    reading: Reading,
    language: &'static str,
}

impl Drafted<'_> {
    /// Whether the article is in English, the one language the engine reads.
    pub fn is_english(&self) -> bool {
        self.language == "en"
    }

    /// Whether there is nothing in it to read.
    pub fn is_empty(&self) -> bool {
        self.doc.len() == 0
    }

    /// One line of `hearsay draft --spans`, without a line feed. `file` is what the article is called, `text`
    /// the text that positions count in, where that is not the file's own.
    pub fn spans_json(&self, file: &str, text: Option<&str>) -> String {
        spans_json::line(&self.doc, &self.reading, file, text)
    }

    /// The proposed pack. Reasons are said in the user's language.
    pub fn pack(&self, words: &Words) -> Pack {
        if self.is_english() {
            return Packing::new(&self.doc, &self.reading, words, true).pack(self.language);
        }
        // Nobody was looked for, but a statement needs somebody: the author finds out who.
        let mut reading = self.reading.clone();
        reading.people = vec![somebody(words)];
        reading.attributions.iter_mut().for_each(|one| one.speakers = vec![0]);
        Packing::new(&self.doc, &reading, words, false).pack(self.language)
    }
}

fn somebody(words: &Words) -> Person {
    Person {
        name: words.get("draft-somebody"),
        role: None,
        kind: SourceKind::Unnamed,
        plural: false,
        of: Vec::new(),
        at: Vec::new(),
    }
}
