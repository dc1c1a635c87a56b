//! The packs at hand, read and ready: what Home shows and sessions are made from.

use std::path::{Path, PathBuf};
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
    /// What keeps rows of it out of the questions: the first mistake, told, and how many there are.
    pub mistakes: Option<(Message, usize)>,
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
    entries: Vec<Entry>,
    revision: u64,
}

impl Entry {
    /// The file it came from.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Open(open) => open.file.as_deref(),
            Self::Broken(broken) => Some(&broken.file),
        }
    }
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

    /// Adds an entry. It takes the place of one from the same file, and of a pack with the same id in an older
    /// revision; beside a newer one it is left out.
    pub fn add(&mut self, entry: Entry) {
        let file = entry.file().map(Path::to_path_buf);
        self.entries.retain(|old| file.is_none() || old.file() != file.as_deref());
        self.revision += 1;
        let Entry::Open(new) = &entry else { return self.entries.push(entry) };
        let same_id = |old: &Entry| matches!(old, Entry::Open(old) if old.pack.id == new.pack.id);
        match self.entries.iter_mut().find(|old| same_id(old)) {
            Some(Entry::Open(old)) if old.pack.revision > new.pack.revision => {}
            Some(old) => *old = entry,
            None => self.entries.push(entry),
        }
    }

    /// Takes the entry of a file off.
    pub fn remove(&mut self, file: &Path) {
        self.entries.retain(|entry| entry.file() != Some(file));
        self.revision += 1;
    }
}
