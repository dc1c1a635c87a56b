//! The file of a pack: plain JSON, or the zip form with its pictures.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::import::{Bundle, ImportError, Picture};
use crate::pack::disk::{self, DiskError};
use crate::pack::{self, Pack, Problem, ReadError};
use crate::words::{Message, Told};

/// The largest file that is opened: the zip form may hold pictures.
const MAX_BYTES: u64 = 160 * 1024 * 1024;

/// Why the file of a pack could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The disk.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// It holds no pack.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The zip form.
    #[error(transparent)]
    Zip(#[from] ImportError),
}

impl Told for FileError {
    fn told(&self) -> Message {
        match self {
            Self::Disk(error) => error.told(),
            Self::Read(error) => error.told(),
            Self::Zip(error) => error.told(),
        }
    }
}

/// Which bytes a file had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash(pub [u8; 32]);

impl Hash {
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    pub fn hex(self) -> String {
        self.0.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    }
}

/// Where a pack came from.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    pub path: PathBuf,
    /// Of the bytes as they were read or written last, in hexadecimal.
    pub hash: String,
    /// The pictures of the zip form.
    pub pictures: Vec<Picture>,
}

/// A pack as read from a file.
#[derive(Debug)]
pub struct Opened {
    /// The pack.
    pub pack: Pack,
    /// What reading it had to say.
    pub problems: Vec<Problem>,
    pub(super) origin: Origin,
}

impl Opened {
    /// Opens a pack's file, plain or zipped.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        let bytes = read(path)?;
        let (pack, problems, pictures) = unpacked(&bytes)?;
        let origin = Origin { path: path.to_owned(), hash: Hash::of(&bytes).hex(), pictures };
        Ok(Self { pack, problems, origin })
    }
}

pub(super) fn read(path: &Path) -> Result<Vec<u8>, DiskError> {
    disk::read(path, MAX_BYTES)
}

/// The pack and the pictures of a file's bytes.
pub(super) fn unpacked(bytes: &[u8]) -> Result<(Pack, Vec<Problem>, Vec<Picture>), FileError> {
    if Bundle::is_zip(bytes) {
        let bundle = Bundle::read(bytes)?;
        let (pack, problems) = pack::read(&bundle.pack)?;
        return Ok((pack, problems, bundle.pictures));
    }
    let (pack, problems) = pack::read(bytes)?;
    Ok((pack, problems, Vec::new()))
}

/// The bytes of a pack's file: zipped where the name says `.hearsay` or there are pictures.
pub(super) fn packed(path: &Path, pack: &Pack, pictures: &[Picture]) -> Result<Vec<u8>, FileError> {
    let json = pack::write(pack).into_bytes();
    let is_zip = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("hearsay"));
    if is_zip || !pictures.is_empty() {
        return Ok(Bundle { pack: json, pictures: pictures.to_vec() }.write()?);
    }
    Ok(json)
}
