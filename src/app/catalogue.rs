//! The packs at hand, read and ready: what Home shows and sessions are made from.

use std::path::PathBuf;
use std::sync::Arc;

use crate::pack::{Ledger, Pack, PackId};
use crate::quiz::Question;
use crate::words::Message;

/// A pack that can be read and practised. Shared by the screens that work with it, and never changed.
#[derive(Debug)]
pub struct OpenPack {
    /// Where it came from; none for one that is built into the program.
    pub file: Option<PathBuf>,
    /// As written.
    pub pack: Pack,
    /// What it means.
    pub ledger: Ledger,
    /// What can be asked of it. Ids, prompts and keys are those of every session, options and orders those of
    /// seed 0.
    pub questions: Vec<Question>,
    /// How many mistakes keep rows of it out of the questions.
    pub n_errors: usize,
}

/// A file that is no pack, or a pack of which nothing can be asked.
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
    /// In the order in which they were found.
    pub entries: Vec<Entry>,
    /// Whether the first search for packs has ended.
    pub is_loaded: bool,
}

impl Catalogue {
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
}
