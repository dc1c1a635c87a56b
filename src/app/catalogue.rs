//! The packs at hand, read and ready: what Home shows and sessions are made from.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use rayon::prelude::*;

use super::load::unzipped;
use super::texts::with_texts;
use crate::message;
use crate::pack::check::{Checked, Finding, check};
use crate::pack::shelf::{self, Opened, Origin, Shelf};
use crate::pack::{ArticleId, Ledger, Level, Pack, PackId, Severity, resolve};
use crate::quiz::{Question, Seed, derive};
use crate::words::{Message, Told};

/// A pack that can be read and practised. Shared by the screens that work with it, and never changed.
#[derive(Debug)]
pub struct OpenPack {
    /// Where it came from.
    pub origin: Origin,
    /// As written.
    pub pack: Arc<Pack>,
    /// What it means.
    pub ledger: Arc<Ledger>,
    /// What sessions can ask of it. Ids, prompts and keys are those of every session, options and orders those of
    /// seed 0.
    pub questions: Vec<Arc<Question>>,
    /// What keeps rows of it out of the questions.
    pub mistakes: Option<Mistakes>,
    /// The articles whose text is the learner's copy, which goes nowhere with the pack.
    pub brought: BTreeSet<ArticleId>,
}

/// Where a pack stands among those that the learner has not begun, the smallest first: whether it ships, is not
/// the one that teaches how reports work, is in another language than the user's; its level; its title.
pub type Turn = (bool, bool, bool, Option<Level>, String);

impl OpenPack {
    /// Its turn where the user speaks a language.
    pub fn turn(&self, tag: &str) -> Turn {
        let lesson = shelf::SHIPPED.first().map(|(name, _)| Origin::Shipped(name));
        let is_lesson = lesson.as_ref() == Some(&self.origin);
        (self.ships(), !is_lesson, self.language() != tag, self.pack.level, self.pack.title.to_lowercase())
    }

    /// Whether it came with the program.
    pub fn ships(&self) -> bool {
        matches!(self.origin, Origin::Shipped(_))
    }

    /// The primary subtag of its language: "pt" of "pt-BR".
    pub fn language(&self) -> String {
        self.pack.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
    }

    /// A pack with texts that were brought for it.
    pub fn with_text(
        origin: Origin,
        pack: Pack,
        brought: BTreeSet<ArticleId>,
        mistakes: Option<Mistakes>,
    ) -> Self {
        let (ledger, _) = resolve(&pack);
        let questions = derive(&pack, &ledger, Seed(0)).questions;
        Self { origin, pack: Arc::new(pack), ledger: Arc::new(ledger), questions, mistakes, brought }
    }

    /// The pack as it may be passed on.
    pub fn as_given(&self) -> Pack {
        let mut pack = Pack::clone(&self.pack);
        for article in pack.articles.iter_mut().filter(|article| self.brought.contains(&article.id)) {
            article.paragraphs.clear();
        }
        pack
    }
}

/// Mistakes in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes {
    /// The first of them: what is wrong, where, and what to do.
    pub first: Message,
    /// How many there are.
    pub n: usize,
}

/// A file that is no pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenPack {
    /// Which file.
    pub file: PathBuf,
    /// What is wrong, where, and what to do.
    pub why: Message,
}

/// One card of Home.
#[derive(Debug, Clone)]
pub enum Entry {
    /// A pack.
    Open(Arc<OpenPack>),
    /// What should have been one.
    Broken(BrokenPack),
}

/// All packs at hand.
#[derive(Debug, Default)]
pub struct Catalogue {
    entries: Vec<Entry>,
    revision: u64,
}

impl Catalogue {
    /// Every card, in the order in which the packs were found.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Another number whenever the entries have changed.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The pack with this id, if it is at hand.
    pub fn pack(&self, id: &PackId) -> Option<&Arc<OpenPack>> {
        self.packs().find(|open| open.pack.id == *id)
    }

    /// Every pack that could be read.
    pub fn packs(&self) -> impl Iterator<Item = &Arc<OpenPack>> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Open(open) => Some(open),
            Entry::Broken(_) => None,
        })
    }

    /// Every file that is no pack.
    pub fn broken(&self) -> impl Iterator<Item = &BrokenPack> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Broken(broken) => Some(broken),
            Entry::Open(_) => None,
        })
    }

    /// Puts a pack in the place of the one with its id.
    pub fn put(&mut self, open: Arc<OpenPack>) {
        let is_it = |entry: &&mut Entry| matches!(entry, Entry::Open(other) if other.pack.id == open.pack.id);
        if let Some(entry) = self.entries.iter_mut().find(is_it) {
            *entry = Entry::Open(open);
            self.revision += 1;
        }
    }

    /// Takes over what was found on the shelf.
    pub fn replace(&mut self, entries: Vec<Entry>) {
        self.entries = entries;
        self.revision += 1;
    }
}

/// What a shelf holds, made ready, with the texts that learners have brought. Takes as long as deriving every
/// question does.
pub fn entries(shelf: &Shelf, texts: Option<&Path>) -> Vec<Entry> {
    shelf.entries().iter().map(|found| entry(found, texts)).collect()
}

/// The packs that ship, made ready: once in a run of the program.
static SHIPPED: LazyLock<Vec<Arc<OpenPack>>> = LazyLock::new(|| {
    let shelf = Shelf::open(None, Vec::new());
    let open = |found: &shelf::Entry| Some(Arc::new(ready(&found.origin, found.state.as_ref().ok()?)));
    shelf.entries().par_iter().filter_map(open).collect()
});

fn ready(origin: &Origin, opened: &Opened) -> OpenPack {
    OpenPack {
        origin: origin.clone(),
        pack: Arc::clone(&opened.pack),
        ledger: Arc::clone(&opened.ledger),
        questions: derive(&opened.pack, &opened.ledger, Seed(0)).questions,
        mistakes: mistakes(&opened.findings),
        brought: BTreeSet::new(),
    }
}

fn entry(found: &shelf::Entry, texts: Option<&Path>) -> Entry {
    if let Ok(opened) = &found.state
        && let Some((pack, brought)) = texts.and_then(|texts| with_texts(&opened.pack, texts))
    {
        let (origin, mistakes) = (found.origin.clone(), mistakes(&opened.findings));
        let brought = brought.into_iter().collect();
        return Entry::Open(Arc::new(OpenPack::with_text(origin, pack, brought, mistakes)));
    }
    let is_it = |open: &&Arc<OpenPack>| open.origin == found.origin;
    match &found.state {
        Ok(_) if let Some(open) = SHIPPED.iter().find(is_it) => Entry::Open(Arc::clone(open)),
        Ok(opened) => Entry::Open(Arc::new(ready(&found.origin, opened))),
        Err(error) => zipped(&found.origin).unwrap_or_else(|| {
            Entry::Broken(BrokenPack { file: file_of(&found.origin).to_path_buf(), why: error.told() })
        }),
    }
}

/// The pack of a file in the zip form, which the shelf does not read.
fn zipped(origin: &Origin) -> Option<Entry> {
    let bytes = unzipped(file_of(origin)).ok()??;
    let Checked { pack, ledger, findings } = check(&bytes).ok()?;
    let questions = derive(&pack, &ledger, Seed(0)).questions;
    Some(Entry::Open(Arc::new(OpenPack {
        origin: origin.clone(),
        mistakes: mistakes(&findings),
        questions,
        pack: Arc::new(pack),
        ledger: Arc::new(ledger),
        brought: BTreeSet::new(),
    })))
}

/// The file of an entry; of one that is built in, its name.
pub fn file_of(origin: &Origin) -> &Path {
    match origin {
        Origin::Shipped(name) => Path::new(name),
        Origin::Folder(path) | Origin::Named(path) => path,
    }
}

fn mistakes(findings: &[Finding]) -> Option<Mistakes> {
    let mut errors = findings.iter().filter(|finding| finding.problem.severity == Severity::Error);
    let first = errors.next()?;
    Some(Mistakes { first: at_line(first.line, first.problem.message.clone()), n: 1 + errors.count() })
}

fn at_line(line: usize, why: Message) -> Message {
    message!("app-at-line", line = line, why = why)
}
