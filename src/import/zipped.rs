//! Zip files with limits: how many entries, how large, how much larger than packed. The sizes that a zip file
//! claims are never believed: what comes out is counted.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::error::ImportError;

/// The most entries.
const MOST_ENTRIES: usize = 4096;

/// How much larger than packed an entry may be, once it is larger than [`HARMLESS`].
const MOST_RATIO: u64 = 200;

/// A size at which the ratio does not matter: pages of spaces pack well.
const HARMLESS: u64 = 1 << 20;

/// A zip file.
pub(super) struct Zipped<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

impl<'b> Zipped<'b> {
    /// Reads the list of entries.
    pub fn open(bytes: &'b [u8]) -> Result<Self, ImportError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::ZipDamaged)?;
        if archive.len() > MOST_ENTRIES {
            return Err(ImportError::ZipTooMuch);
        }
        Ok(Self { archive })
    }

    /// Whether there is an entry of this name.
    pub fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The names of the entries; "?" for one that cannot be read.
    pub fn names(&self) -> Vec<String> {
        let unread = |_| "?".to_owned();
        self.archive.file_names().map(|name| name.map_or_else(unread, std::borrow::Cow::into_owned)).collect()
    }

    /// The bytes of an entry of at most `most` bytes.
    pub fn part(&mut self, name: &str, most: u64) -> Result<Vec<u8>, ImportError> {
        let file = self.archive.by_name(name).map_err(|error| match error {
            ZipError::InvalidPassword => ImportError::ZipLocked,
            ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => ImportError::ZipLocked,
            _ => ImportError::ZipDamaged,
        })?;
        if file.is_symlink() {
            return Err(ImportError::ZipName { name: name.to_owned() });
        }
        let packed = file.compressed_size();
        let most = most.min(packed.saturating_mul(MOST_RATIO).max(HARMLESS));
        let mut bytes = Vec::new();
        file.take(most + 1).read_to_end(&mut bytes).map_err(|_| ImportError::ZipDamaged)?;
        let n_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if n_bytes > most { Err(ImportError::ZipTooMuch) } else { Ok(bytes) }
    }
}
