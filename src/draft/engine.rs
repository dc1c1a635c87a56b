//! The public face of the room: an engine that is loaded once, and what it understood of an article.

use rayon::prelude::*;

use super::doc::{Doc, Found};
use super::foreign::quoted_alone;
use super::language::language;
use super::masthead::{furniture, is_label};
use super::mend;
use super::model::file::ModelError;
use super::pack::Packing;
use super::people::{Credit, People, named, people};
use super::policy::{credit, keep_whole, own, policies, policies_of};
use super::reading::{Attribution, Person, Reading};
use super::running;
use super::spans::{self, Models};
use super::stance::{Who, stance};
use super::turns;
use super::unnamed::{self, Wish};
use super::{model, spans_json};
use crate::message;
use crate::pack::{Pack, SourceKind};
use crate::words::{Message, Told, Words};

/// What was learnt, as `cargo run --release --features train --example train_draft` writes it.
const MODEL: &[u8] = include_bytes!("../../assets/draft/model.bin");

/// Is told of each step that is done.
type Done<'d> = &'d mut (dyn FnMut(&'static str) + Send);

/// How many attributions are worth another thread.
pub(super) const AT_A_TIME: usize = 8;

/// Reads articles. Loading it once serves any number of them, on any number of threads.
#[derive(Debug)]
pub struct Engine {
    models: Models,
}

impl Told for ModelError {
    fn told(&self) -> Message {
        match self {
            Self::Foreign => message!("draft-model-foreign"),
            Self::Version { found } => message!("draft-model-version", found = *found),
            Self::Damaged => message!("draft-model-damaged"),
        }
    }
}

impl Engine {
    /// Loads the models that the program was built with.
    pub fn load() -> Result<Self, ModelError> {
        Self::from_bytes(MODEL)
    }

    /// Loads the models of a file's bytes, held against their checksum.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ModelError> {
        model::file::read(bytes).map(|models| Self { models })
    }

    /// Reads an article.
    pub fn read<'t>(&self, text: &'t str) -> Drafted<'t> {
        self.read_in_steps(text, &mut |_| {})
    }

    /// Reads an article and tells of each step when it is done, so that whoever has a clock can time it. Of a long
    /// article some steps are done several times.
    pub fn read_in_steps<'t>(&self, text: &'t str, done: Done<'_>) -> Drafted<'t> {
        let mut doc = Doc::new(text);
        done("tokens");
        let language = language(&doc);
        let reading = if language == "en" { self.understand(&mut doc, done) } else { quoted_alone(&mut doc) };
        Drafted { doc, reading, language }
    }

    fn understand(&self, doc: &mut Doc<'_>, done: Done<'_>) -> Reading {
        self.models.tagger.tag(doc);
        done("tagger");
        self.models.parser.parse(doc);
        done("parser");
        let wishes = unnamed::wishes(doc);
        let read = &*doc;
        // Who is mentioned, and which policies, does not depend on who reports what.
        let (mut found, (names, policies)) =
            rayon::join(|| self.find(read, &wishes, done), || rayon::join(|| named(read), || policies(read)));
        done("names and policies");
        unnamed::drop_wishes(&wishes, &mut found);
        let is_retagged = mend::mend(doc, &mut found);
        running::run_on(doc, &mut found);
        turns::give(doc, &mut found);
        without_furniture(doc, &mut found);
        keep_whole(doc, &policies, &mut found);
        let names = if is_retagged { named(doc) } else { names };
        let mut people = people(doc, names, &found);
        let rules = credit(doc, &policies, &found, &mut people);
        let People { persons, credits } = people;
        let own = own(doc, &policies, &found);
        let referred = policies_of(&policies, &found);
        done("people");
        let attribution = |((found, credit), policies): ((Found, Credit), Vec<usize>)| {
            let speaker = credit.speakers.first();
            let person = speaker.and_then(|at| persons.get(*at));
            let is_rule = speaker.is_some_and(|at| rules.contains(at));
            Attribution {
                stance: stance(doc, &found, Who { person, own: credit.own, is_rule }),
                policies,
                speakers: credit.speakers,
                via: credit.via,
                named: credit.named,
                found,
            }
        };
        let attributions = found
            .into_par_iter()
            .zip(credits)
            .zip(referred)
            .with_min_len(AT_A_TIME)
            .map(attribution)
            .collect();
        done("stances");
        Reading { people: persons, policies, attributions, own }
    }

    /// Who says what, read without what stands beside speakers only to say that they are not named.
    fn find(&self, doc: &Doc<'_>, wishes: &[Wish], done: Done<'_>) -> Vec<Found> {
        let Some(kept) = unnamed::without_asides(doc, wishes) else {
            return spans::find_above(doc, &self.models, self.models.threshold, done);
        };
        let mut doc = doc.some(&kept);
        self.models.tagger.tag(&mut doc);
        self.models.parser.parse(&mut doc);
        let mut found = spans::find_above(&doc, &self.models, self.models.threshold, done);
        unnamed::put_back(&mut found, &kept);
        found
    }
}

/// Captions, links and headings without a verb report nothing.
fn without_furniture(doc: &Doc<'_>, found: &mut Vec<Found>) {
    let mut is_furniture = furniture(doc);
    for (is_out, paragraph) in is_furniture.iter_mut().zip(&doc.paragraphs) {
        *is_out |= is_label(doc, paragraph);
    }
    let is_out = |at: usize| {
        doc.paragraph_of.get(at).and_then(|of| is_furniture.get(*of)).copied().unwrap_or_default()
    };
    found.retain(|one| !one.content.first().is_some_and(|run| is_out(run.start)));
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
        anonymous: false,
        of: Vec::new(),
        at: Vec::new(),
    }
}
