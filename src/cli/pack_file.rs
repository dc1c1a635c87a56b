//! The file of a pack as the commands are given it: plain JSON, or the zip form with `pack.json` in it.

use std::path::Path;

use crate::import::{Bundle, ImportError};
use crate::pack::disk::{self, DiskError};
use crate::pack::json;
use crate::words::{Message, Told};

/// The largest file of the zip form: it may hold pictures.
const MOST_ZIPPED: u64 = 160 * 1024 * 1024;

/// Why the bytes of a pack are not to be had.
#[derive(Debug)]
pub(super) enum Unread {
    /// The disk.
    Disk(DiskError),
    /// The zip form.
    Zip(ImportError),
}

impl Unread {
    /// What programs know it by.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Disk(DiskError::TooLarge { .. }) => "too-large",
            Self::Disk(_) | Self::Zip(_) => "cannot-read",
        }
    }
}

impl Told for Unread {
    fn told(&self) -> Message {
        match self {
            Self::Disk(error) => error.told(),
            Self::Zip(error) => error.told(),
        }
    }
}

/// The JSON of a pack's file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Unread> {
    let is_named_so = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("hearsay"));
    let most_plain = u64::try_from(json::MAX_BYTES).unwrap_or(u64::MAX);
    let most = if is_named_so { MOST_ZIPPED } else { most_plain };
    let bytes = disk::read(path, most).map_err(Unread::Disk)?;
    // A zip file is known by its first bytes, whatever it is called.
    if Bundle::is_zip(&bytes) {
        return Bundle::read(&bytes).map(|bundle| bundle.pack).map_err(Unread::Zip);
    }
    Ok(bytes)
}
