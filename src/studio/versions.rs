//! The last ten versions of a file, kept in the data folder: what saving has put something else in place of.

use std::fs;
use std::path::{Path, PathBuf};

use super::file::{self, FileError, Hash};
use crate::pack::disk::{self, DiskError};
use crate::pack::{Pack, slug};

const FOLDER: &str = "versions";

/// How many are kept of a file.
const KEPT: usize = 10;

/// An earlier version of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Counted from 1, never again.
    pub number: u32,
    /// Where it lies.
    pub file: PathBuf,
}

impl Version {
    /// The pack as it was.
    pub fn pack(&self) -> Result<Pack, FileError> {
        Ok(file::unpacked(&file::read(&self.file)?)?.0)
    }
}

/// The versions that are kept of a file, the latest first.
pub(super) fn of(data: &Path, path: &Path) -> Vec<Version> {
    let entries = fs::read_dir(folder(data, path)).into_iter().flatten().flatten();
    let mut versions: Vec<Version> = entries
        .filter_map(|entry| {
            let file = entry.path();
            let number = file.file_stem()?.to_str()?.parse().ok()?;
            Some(Version { number, file })
        })
        .collect();
    versions.sort_by(|one, other| other.cmp(one));
    versions
}

/// Keeps the bytes that a file has, before something else is written to it.
pub(super) fn keep(data: &Path, path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let known = of(data, path);
    if known.first().is_some_and(|last| file::read(&last.file).is_ok_and(|kept| kept == bytes)) {
        return Ok(());
    }
    let folder = folder(data, path);
    disk::make_folder(&folder)?;
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("json");
    let mut number = known.first().map_or(0, |last| last.number);
    loop {
        number += 1;
        // Another window may have taken the number.
        if disk::write_new(&folder.join(format!("{number:06}.{ending}")), bytes)? {
            break;
        }
    }
    for old in of(data, path).into_iter().skip(KEPT) {
        let _ = fs::remove_file(old.file);
    }
    Ok(())
}

/// The folder for a file's versions: its name, and its whole path as a few digits.
fn folder(data: &Path, path: &Path) -> PathBuf {
    let full = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let stem = path.file_stem().map(|stem| slug(&stem.to_string_lossy())).unwrap_or_default();
    let hash: String = Hash::of(full.as_os_str().as_encoded_bytes()).hex().chars().take(12).collect();
    data.join(FOLDER).join(format!("{stem}-{hash}"))
}
