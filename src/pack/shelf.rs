//! Which packs there are: those that ship, those in the learner's folder, and files that were named. A
//! broken one never hides the others.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use rayon::prelude::*;

use super::check::{self, Checked, Finding};
use super::disk::{self, DiskError};
use super::id::PackId;
use super::json::{self, ReadError};
use super::ledger::Ledger;
use super::model::Pack;
use crate::message;
use crate::words::{Message, Told};

/// Declares the packs that ship: file name and text, built into the program.
macro_rules! shipped {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../quizzes/", $name)))),*]
    };
}

/// The packs that ship: the file's name in `quizzes/`, and its text.
pub const SHIPPED: &[(&str, &str)] = shipped![
    "0-how-reports-work.json",
    "chernobyl-first-weeks.json",
    "cold-fusion.json",
    "hospital-water.json",
    "kettle-recall.json",
    "north-korea-troops.json",
    "puente-de-arnil.json",
    "river-study.json",
    "school-data.json",
    "striker-rumours.json",
    "three-mile-island.json",
    "titanic-all-saved.json",
    "turnhalle-haselbrueck.json",
    "u2-cover-story.json",
];

/// The same, opened: once in a run of the program, since they never change. One that is no pack is left out.
static READY: LazyLock<Vec<(&str, Opened)>> = LazyLock::new(|| {
    let open = |(name, text): &(&'static str, &str)| Some((*name, opened(text.as_bytes()).ok()?));
    SHIPPED.par_iter().filter_map(open).collect()
});

/// Where a pack is from. Of two with one id and one revision, the later in this order is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Built into the program, by its file name.
    Shipped(&'static str),
    /// In the folder where added packs are kept.
    Folder(PathBuf),
    /// Named by the user.
    Named(PathBuf),
}

/// A pack that could be read.
#[derive(Debug, Clone)]
pub struct Opened {
    /// As written.
    pub pack: Arc<Pack>,
    /// As resolved.
    pub ledger: Arc<Ledger>,
    /// What the checker says.
    pub findings: Arc<[Finding]>,
}

/// Why a pack could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// What is in it is no pack.
    #[error(transparent)]
    Read(#[from] ReadError),
}

impl Told for OpenError {
    fn told(&self) -> Message {
        match self {
            Self::Disk(error) => error.told(),
            Self::Read(error) => error.told(),
        }
    }
}

/// One pack on the shelf.
#[derive(Debug)]
pub struct Entry {
    /// Where it is from.
    pub origin: Origin,
    /// The pack, or why it could not be opened.
    pub state: Result<Opened, OpenError>,
    /// Where else a pack of the same id was found: older, or hidden by this one.
    pub hidden: Vec<Origin>,
}

/// All packs at hand.
#[derive(Debug)]
pub struct Shelf {
    folder: Option<PathBuf>,
    named: Vec<PathBuf>,
    entries: Vec<Entry>,
    folder_error: Option<DiskError>,
}

/// What adding a pack has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// There is a new file.
    New(PathBuf),
    /// The file of an earlier revision holds the new one.
    Replaced {
        /// The file.
        path: PathBuf,
        /// The revision it held before.
        before: u32,
    },
    /// The very same pack was there already.
    Already(Origin),
}

/// Why a pack was not added. Nothing on the shelf has changed.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// It cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// It has no id to keep it under.
    #[error("a pack without an id")]
    NoId,
    /// The shelf was opened without a folder.
    #[error("no folder to keep packs in")]
    NoFolder,
    /// A later revision is there.
    #[error("revision {revision} of {id} is older than {there}")]
    Older {
        /// The pack.
        id: PackId,
        /// Its revision.
        revision: u32,
        /// The revision on the shelf.
        there: u32,
    },
    /// The same revision is there with other contents.
    #[error("revision {revision} of {id} is there with other contents")]
    Differs {
        /// The pack.
        id: PackId,
        /// The revision of both.
        revision: u32,
    },
    /// It could not be written.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

impl Told for AddError {
    fn told(&self) -> Message {
        match self {
            Self::Open(error) => error.told(),
            Self::NoId => message!("shelf-no-id"),
            Self::NoFolder => message!("shelf-no-folder"),
            Self::Older { id, revision, there } => {
                message!("shelf-older", id = id.as_str(), revision = *revision, there = *there)
            }
            Self::Differs { id, revision } => {
                message!("shelf-differs", id = id.as_str(), revision = *revision)
            }
            Self::Disk(error) => error.told(),
        }
    }
}

impl Shelf {
    /// Looks at everything there is. `folder`: where added packs are kept; it need not exist yet. `named`:
    /// files that the user named.
    pub fn open(folder: Option<PathBuf>, named: Vec<PathBuf>) -> Self {
        let mut shelf = Self { folder, named, entries: Vec::new(), folder_error: None };
        shelf.reload();
        shelf
    }

    /// Looks again.
    pub fn reload(&mut self) {
        self.entries.clear();
        self.folder_error = None;
        for (name, opened) in READY.iter() {
            self.put(Origin::Shipped(name), Ok(opened.clone()));
        }
        let files = self.folder.as_deref().map_or_else(|| Ok(Vec::new()), |f| disk::files(f, "json"));
        match files {
            Ok(files) => files.into_iter().for_each(|path| self.put_file(Origin::Folder(path))),
            Err(error) => self.folder_error = Some(error),
        }
        for path in self.named.clone() {
            self.put_file(Origin::Named(path));
        }
    }

    /// All packs: those that ship, then the folder's, then those named; of one id only one.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The pack of this id.
    pub fn get(&self, id: &PackId) -> Option<&Opened> {
        self.entries.iter().filter_map(|entry| entry.state.as_ref().ok()).find(|opened| opened.pack.id == *id)
    }

    /// The entry that a named file ended up in: its own, or that of a later revision.
    pub fn named(&self, path: &Path) -> Option<&Entry> {
        let is_it = |origin: &Origin| matches!(origin, Origin::Named(other) if other == path);
        self.entries.iter().find(|entry| is_it(&entry.origin) || entry.hidden.iter().any(is_it))
    }

    /// Why the folder of added packs could not be looked into.
    pub fn folder_error(&self) -> Option<&DiskError> {
        self.folder_error.as_ref()
    }

    /// Copies a file into the folder of added packs.
    pub fn add_file(&mut self, path: &Path) -> Result<Added, AddError> {
        let bytes = disk::read(path, most_bytes()).map_err(OpenError::from)?;
        self.add(&bytes)
    }

    /// Keeps a pack in the folder of added packs, byte for byte. A later revision takes the place of an
    /// earlier one; a different pack of the same or a later revision is never overwritten.
    pub fn add(&mut self, bytes: &[u8]) -> Result<Added, AddError> {
        let new = opened(bytes).map_err(OpenError::from)?.pack;
        if new.id.as_str().trim().is_empty() {
            return Err(AddError::NoId);
        }
        let folder = self.folder.clone().ok_or(AddError::NoFolder)?;
        // Another window may have added something since.
        self.reload();
        if let Some(done) = self.is_there(&new)? {
            return Ok(done);
        }
        disk::make_folder(&folder)?;
        let added = match self.earlier(&folder, &new) {
            Some((path, before)) => {
                disk::write(&path, bytes)?;
                Added::Replaced { path, before }
            }
            None => Added::New(write_under_free_name(&folder, &new.id, bytes)?),
        };
        self.reload();
        Ok(added)
    }

    /// Whether this very pack is there already, or one that it must not take the place of. A file that was
    /// only named is not the shelf's, so it does not count.
    fn is_there(&self, new: &Pack) -> Result<Option<Added>, AddError> {
        let kept = self.kept(&new.id);
        if let Some((origin, _)) = kept.iter().find(|(_, there)| **there == *new) {
            return Ok(Some(Added::Already(origin.clone())));
        }
        let (id, revision) = (new.id.clone(), new.revision);
        match kept.iter().map(|(_, there)| there.revision).max() {
            Some(there) if there > revision => Err(AddError::Older { id, revision, there }),
            Some(there) if there == revision => Err(AddError::Differs { id, revision }),
            _ => Ok(None),
        }
    }

    /// Every pack of an id that ships or lies in the folder, hidden ones included.
    fn kept(&self, id: &PackId) -> Vec<(Origin, Arc<Pack>)> {
        let of_id = self
            .entries
            .iter()
            .filter(|entry| entry.state.as_ref().is_ok_and(|opened| opened.pack.id == *id));
        let origins = of_id.flat_map(|entry| std::iter::once(&entry.origin).chain(&entry.hidden));
        let kept = origins.filter(|origin| !matches!(origin, Origin::Named(_)));
        kept.filter_map(|origin| Some((origin.clone(), open(origin).ok()?.pack))).collect()
    }

    /// The folder's file of an earlier revision.
    fn earlier(&self, folder: &Path, new: &Pack) -> Option<(PathBuf, u32)> {
        self.kept(&new.id).into_iter().find_map(|(origin, pack)| match origin {
            Origin::Folder(path) if path.parent() == Some(folder) => Some((path, pack.revision)),
            Origin::Folder(_) | Origin::Shipped(_) | Origin::Named(_) => None,
        })
    }

    fn put_file(&mut self, origin: Origin) {
        let state = open(&origin);
        self.put(origin, state);
    }

    /// Puts a pack on the shelf; of two with one id the later revision stays, else the one put last.
    fn put(&mut self, origin: Origin, state: Result<Opened, OpenError>) {
        let mut entry = Entry { origin, state, hidden: Vec::new() };
        let identity = |entry: &Entry| {
            let pack = &entry.state.as_ref().ok()?.pack;
            (!pack.id.as_str().is_empty()).then(|| (pack.id.clone(), pack.revision))
        };
        let Some((id, revision)) = identity(&entry) else {
            self.entries.push(entry);
            return;
        };
        let same = |other: &&mut Entry| identity(other).is_some_and(|(other, _)| other == id);
        let Some(there) = self.entries.iter_mut().find(same) else {
            self.entries.push(entry);
            return;
        };
        if identity(there).is_some_and(|(_, before)| before <= revision) {
            std::mem::swap(there, &mut entry);
            there.hidden.append(&mut entry.hidden);
        }
        there.hidden.push(entry.origin);
    }
}

fn most_bytes() -> u64 {
    u64::try_from(json::MAX_BYTES).unwrap_or(u64::MAX)
}

fn open(origin: &Origin) -> Result<Opened, OpenError> {
    match origin {
        Origin::Shipped(name) => {
            let text = SHIPPED.iter().find(|(other, _)| other == name).map_or("", |(_, text)| text);
            Ok(opened(text.as_bytes())?)
        }
        Origin::Folder(path) | Origin::Named(path) => Ok(opened(&disk::read(path, most_bytes())?)?),
    }
}

fn opened(bytes: &[u8]) -> Result<Opened, ReadError> {
    let Checked { pack, ledger, findings } = check::check(bytes)?;
    Ok(Opened { pack: Arc::new(pack), ledger: Arc::new(ledger), findings: findings.into() })
}

/// Writes a pack under a name made of its id; a name that another pack has is never taken.
fn write_under_free_name(folder: &Path, id: &PackId, bytes: &[u8]) -> Result<PathBuf, DiskError> {
    let stem = file_stem(id);
    for nth in 1..1000 {
        let name = if nth == 1 { format!("{stem}.json") } else { format!("{stem}-{nth}.json") };
        let path = folder.join(name);
        if disk::write_new(&path, bytes)? {
            return Ok(path);
        }
    }
    let source = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
    Err(DiskError::Write { path: folder.join(stem), source })
}

/// A file name that every system takes: no separators, no leading dot, none of the names that Windows keeps
/// for itself.
fn file_stem(id: &PackId) -> String {
    const KEPT: &[&str] = &["con", "prn", "aux", "nul", "com", "lpt", "conin", "conout"];
    let plain = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' };
    let stem: String = id.as_str().chars().map(plain).take(60).collect();
    let letters = stem.trim_end_matches(|c: char| c.is_numeric()).to_lowercase();
    if KEPT.contains(&letters.as_str()) { format!("pack-{stem}") } else { stem }
}
