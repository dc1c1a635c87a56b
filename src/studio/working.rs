//! The working copy: a folder in the data folder for each pack that is being worked on.
//!
//! It holds `pack.json`, written anew after every edit, `about.json` (where the pack came from), `origin.hearsay`
//! where that had pictures, and `lock`, held as long as the desk is open: the system lets go of it when the
//! program ends, however it ends.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use super::desk::Desk;
use super::file::{self, FileError, Hash, Origin};
use crate::pack::disk::{self, DiskError};
use crate::pack::{Pack, slug, write};

const FOLDER: &str = "desk";
const PACK: &str = "pack.json";
const ABOUT: &str = "about.json";
const PICTURES: &str = "origin.hearsay";
const LOCK: &str = "lock";

/// A folder that this desk alone writes to.
#[derive(Debug)]
pub(super) struct Working {
    folder: PathBuf,
    /// Held, never read.
    _lock: Option<File>,
}

impl Working {
    /// A new folder for a pack, and in it where the pack came from.
    pub fn claim(data: &Path, pack: &Pack, origin: Option<&Origin>) -> Result<Self, DiskError> {
        const MOST: u32 = 10_000;
        let all = data.join(FOLDER);
        disk::make_folder(&all)?;
        let base = slug(pack.id.as_str());
        let mut n = 1_u32;
        let (folder, lock) = loop {
            let name = if n == 1 { base.clone() } else { format!("{base}-{n}") };
            let folder = all.join(name);
            let failed = |source| DiskError::Write { path: folder.clone(), source };
            let is_new = match fs::create_dir(&folder) {
                Ok(()) => true,
                Err(error) if error.kind() == ErrorKind::AlreadyExists && n < MOST => false,
                Err(error) => return Err(failed(error)),
            };
            // A folder without a pack was claimed by somebody whom a crash kept from writing to it.
            let is_idle = is_new || !folder.join(PACK).exists();
            match locked(&folder).map_err(failed)? {
                Lock::Ours(lock) if is_idle => break (folder, Some(lock)),
                Lock::Unknown if is_new => break (folder, None),
                _ => n += 1,
            }
        };
        disk::write(&folder.join(ABOUT), about(origin).as_bytes())?;
        if let Some(origin) = origin.filter(|origin| !origin.pictures.is_empty())
            && let Ok(bytes) = file::packed(Path::new(PICTURES), pack, &origin.pictures)
        {
            disk::write(&folder.join(PICTURES), &bytes)?;
        }
        Ok(Self { folder, _lock: lock })
    }

    pub fn write(&self, pack: &Pack) -> Result<(), DiskError> {
        disk::write(&self.folder.join(PACK), write(pack).as_bytes())
    }

    /// Takes the folder away. What cannot be removed is offered again at the next start, which is no harm.
    pub fn remove(self) {
        // The pack first: without it the rest is not taken for something unfinished.
        let _ = fs::remove_file(self.folder.join(PACK));
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What trying to lock a folder has come to.
enum Lock {
    /// It is ours as long as the file is open.
    Ours(File),
    /// The disk knows no locks.
    Unknown,
    /// A desk is open on it.
    Theirs,
}

fn locked(folder: &Path) -> io::Result<Lock> {
    let file = File::options().create(true).append(true).open(folder.join(LOCK))?;
    Ok(match file.try_lock() {
        Ok(()) => Lock::Ours(file),
        Err(TryLockError::WouldBlock) => Lock::Theirs,
        Err(TryLockError::Error(_)) => Lock::Unknown,
    })
}

fn about(origin: Option<&Origin>) -> String {
    let path = origin.and_then(|origin| origin.path.to_str());
    let hash = path.and(origin).map(|origin| origin.hash.as_str());
    json!({ "file": path, "hash": hash }).to_string()
}

/// A pack that was being worked on when the program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    folder: PathBuf,
    /// What the pack is called.
    pub title: String,
    /// The file it came from.
    pub file: Option<PathBuf>,
}

/// The packs in a data folder that were being worked on when the program ended.
pub fn unfinished(data: &Path) -> Result<Vec<Unfinished>, DiskError> {
    let all = data.join(FOLDER);
    let failed = |source| DiskError::Read { path: all.clone(), source };
    let entries = match fs::read_dir(&all) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let folder = entry.map_err(failed)?.path();
        let is_left =
            folder.join(PACK).is_file() && matches!(locked(&folder), Ok(Lock::Ours(_) | Lock::Unknown));
        found.extend(is_left.then(|| described(folder)).flatten());
    }
    found.sort_by(|one, other| one.folder.cmp(&other.folder));
    Ok(found)
}

fn described(folder: PathBuf) -> Option<Unfinished> {
    let bytes = file::read(&folder.join(PACK)).ok()?;
    let (pack, _, _) = file::unpacked(&bytes).ok()?;
    let file = origin_of(&folder).map(|(path, _)| path);
    Some(Unfinished { folder, title: pack.title, file })
}

/// The file a working copy came from, and the hash of its bytes then.
fn origin_of(folder: &Path) -> Option<(PathBuf, String)> {
    let bytes = file::read(&folder.join(ABOUT)).ok()?;
    let about: Value = serde_json::from_slice(&bytes).ok()?;
    Some((PathBuf::from(about.get("file")?.as_str()?), about.get("hash")?.as_str()?.to_owned()))
}

impl Unfinished {
    /// Gives it up.
    pub fn discard(self) {
        Working { folder: self.folder, _lock: None }.remove();
    }
}

impl Desk {
    /// Goes on with what was left unfinished. The steps before cannot be taken back any more.
    pub fn resume(data: &Path, left: &Unfinished) -> Result<Self, FileError> {
        let folder = left.folder.clone();
        let failed = |source| DiskError::Read { path: folder.clone(), source };
        let lock = match locked(&folder).map_err(failed)? {
            Lock::Ours(lock) => Some(lock),
            Lock::Unknown => None,
            Lock::Theirs => return Err(failed(io::Error::from(ErrorKind::ResourceBusy)).into()),
        };
        let bytes = file::read(&folder.join(PACK))?;
        let (pack, _, _) = file::unpacked(&bytes)?;
        let mut desk = Self::new(pack);
        desk.saved = None;
        desk.origin =
            origin_of(&folder).map(|(path, hash)| Origin { path, hash, pictures: pictures(&folder) });
        desk.meet_origin();
        desk.keep_in(data);
        desk.working = Some(Working { folder, _lock: lock });
        Ok(desk)
    }

    /// Compares the working copy with the file it came from, if that is as it was; and if the program ended
    /// after saving, the file is the working copy itself.
    fn meet_origin(&mut self) {
        let Some(origin) = &mut self.origin else { return };
        let Ok(bytes) = file::read(&origin.path) else { return };
        let hash = Hash::of(&bytes).hex();
        let Ok((there, _, _)) = file::unpacked(&bytes) else { return };
        let is_saved = Pack { revision: self.pack.revision, ..there.clone() } == *self.pack;
        if is_saved {
            origin.hash.clone_from(&hash);
            self.pack = Arc::new(there.clone());
        }
        if origin.hash == hash {
            self.saved = Some(Arc::new(there));
        }
    }
}

fn pictures(folder: &Path) -> Vec<crate::import::Picture> {
    let path = folder.join(PICTURES);
    if !path.is_file() {
        return Vec::new();
    }
    file::read(&path).ok().and_then(|bytes| Some(file::unpacked(&bytes).ok()?.2)).unwrap_or_default()
}
