//! Saving: whole or not at all, the last versions kept, and never over what somebody else has saved.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::change::Change;
use super::desk::Desk;
use super::file::{self, FileError, Hash, Origin};
use super::versions::{self, Version};
use crate::message;
use crate::pack::Pack;
use crate::pack::disk::{self, DiskError};
use crate::words::{Message, Told};

/// Why a pack was not saved; what is on the disk is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// It has no file yet.
    #[error("no file yet")]
    NoFile,
    /// Somebody else has saved the file since it was opened: save as, or keep both.
    #[error("{} has changed meanwhile", path.display())]
    ChangedMeanwhile {
        /// The file.
        path: PathBuf,
    },
    /// There is a file of that name.
    #[error("{} is there already", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// It could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

impl From<DiskError> for SaveError {
    fn from(error: DiskError) -> Self {
        Self::File(FileError::Disk(error))
    }
}

impl Told for SaveError {
    fn told(&self) -> Message {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NoFile => message!("studio-no-file"),
            Self::ChangedMeanwhile { path } => message!("studio-changed-meanwhile", path = shown(path)),
            Self::Exists { path } => message!("studio-exists", path = shown(path)),
            Self::File(error) => error.told(),
        }
    }
}

/// What saving has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The file.
    pub path: PathBuf,
    /// The pack's revision in it.
    pub revision: u32,
    /// Whether what stood there before is kept; `true` where there was nothing.
    pub is_version_kept: bool,
}

impl Desk {
    /// Saves to the file it came from, unless that has changed meanwhile.
    pub fn save(&mut self) -> Result<Saved, SaveError> {
        let origin = self.origin.clone().ok_or(SaveError::NoFile)?;
        let pack = self.for_saving();
        let bytes = file::packed(&origin.path, &pack, &origin.pictures)?;
        let before = there(&origin.path)?;
        let is_known = |there: &Vec<u8>| Hash::of(there).hex() == origin.hash || *there == bytes;
        if before.as_ref().is_some_and(|there| !is_known(there)) {
            return Err(SaveError::ChangedMeanwhile { path: origin.path });
        }
        let is_version_kept = self.keep_version(&origin.path, before.as_deref());
        disk::write(&origin.path, &bytes)?;
        Ok(self.saved_to(origin.path, pack, &bytes, is_version_kept))
    }

    /// Saves to another file. One that is there already is replaced only where the user has said so, and kept
    /// as a version.
    pub fn save_as(&mut self, path: &Path, replaces: bool) -> Result<Saved, SaveError> {
        let pack = self.for_saving();
        let bytes = file::packed(path, &pack, self.pictures())?;
        let mut is_version_kept = true;
        if !disk::write_new(path, &bytes)? {
            if !replaces {
                return Err(SaveError::Exists { path: path.to_owned() });
            }
            let before = there(path)?;
            is_version_kept = self.keep_version(path, before.as_deref());
            disk::write(path, &bytes)?;
        }
        Ok(self.saved_to(path.to_owned(), pack, &bytes, is_version_kept))
    }

    /// Keeps both: saves beside the file it came from, as "name (2)".
    pub fn save_beside(&mut self) -> Result<Saved, SaveError> {
        const MOST: u32 = 1000;
        let path = self.file().ok_or(SaveError::NoFile)?.to_owned();
        let stem = path.file_stem().unwrap_or_default().to_os_string();
        for n in 2..MOST {
            let mut name = stem.clone();
            name.push(format!(" ({n})"));
            if let Some(ending) = path.extension() {
                name.push(".");
                name.push(ending);
            }
            match self.save_as(&path.with_file_name(name), false) {
                Err(SaveError::Exists { .. }) => {}
                done => return done,
            }
        }
        Err(SaveError::Exists { path })
    }

    /// The versions that are kept of its file, the latest first. One is taken up again by
    /// [`Edit::Restore`](super::Edit::Restore), which can be undone like any edit.
    pub fn versions(&self) -> Vec<Version> {
        self.data.as_ref().zip(self.file()).map(|(data, path)| versions::of(data, path)).unwrap_or_default()
    }

    /// The pack with its revision raised, if it was given out and has changed since. A draft was not: what
    /// nobody has checked goes to nobody.
    fn for_saving(&self) -> Pack {
        let mut pack = Pack::clone(&self.pack);
        let is_new = match &self.saved {
            Some(saved) => {
                self.origin.is_some() && !saved.is_draft() && !Change::between(saved, &pack).is_none()
            }
            None => self.origin.is_some(),
        };
        pack.revision = pack.revision.saturating_add(u32::from(is_new));
        pack
    }

    fn pictures(&self) -> &[crate::import::Picture] {
        self.origin.as_ref().map(|origin| origin.pictures.as_slice()).unwrap_or_default()
    }

    fn keep_version(&self, path: &Path, before: Option<&[u8]>) -> bool {
        match (&self.data, before) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(data), Some(bytes)) => versions::keep(data, path, bytes).is_ok(),
        }
    }

    fn saved_to(&mut self, path: PathBuf, pack: Pack, bytes: &[u8], is_version_kept: bool) -> Saved {
        let revision = pack.revision;
        self.pack = Arc::new(pack);
        self.saved = Some(Arc::clone(&self.pack));
        let pictures = self.pictures().to_vec();
        self.origin = Some(Origin { path: path.clone(), hash: Hash::of(bytes).hex(), pictures });
        self.drop_working();
        Saved { path, revision, is_version_kept }
    }
}

/// The bytes of a file, if there is one.
fn there(path: &Path) -> Result<Option<Vec<u8>>, DiskError> {
    match file::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(DiskError::Missing { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
