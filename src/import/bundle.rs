//! A pack in its zip form: `pack.json` and pictures in a file named `*.hearsay`.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::error::ImportError;
use super::zipped::Zipped;
use crate::pack::json;

/// The name of the pack itself.
const PACK: &str = "pack.json";

/// The largest picture, in bytes.
const MAX_PICTURE: u64 = 16 * 1024 * 1024;

/// The most that all the files may have, in bytes.
const MAX_ALL: u64 = 128 * 1024 * 1024;

/// The longest name of a picture, in bytes.
const LONGEST_NAME: usize = 200;

/// Endings of pictures, and how such files begin.
const PICTURES: [(&str, &[u8]); 4] =
    [("png", b"\x89PNG\r\n\x1a\n"), ("jpg", b"\xff\xd8\xff"), ("jpeg", b"\xff\xd8\xff"), ("gif", b"GIF8")];

/// The files of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bundle {
    /// The bytes of `pack.json`, as [`crate::pack::read`] takes them.
    pub pack: Vec<u8>,
    /// The pictures, by their names.
    pub pictures: Vec<Picture>,
}

/// A picture of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its path in the pack, with `/`.
    pub name: String,
    /// PNG, JPEG or GIF.
    pub bytes: Vec<u8>,
}

impl Bundle {
    /// Whether bytes are a zip file, so that a pack's JSON has to be taken out of it first.
    pub fn is_zip(bytes: &[u8]) -> bool {
        bytes.starts_with(b"PK\x03\x04")
    }

    /// Reads the zip form. Every name is looked at before anything is unpacked.
    pub fn read(bytes: &[u8]) -> Result<Self, ImportError> {
        let mut zip = Zipped::open(bytes)?;
        let mut names: Vec<String> = zip.names().into_iter().filter(|name| !name.ends_with('/')).collect();
        names.sort();
        for name in &names {
            if name != PACK && !is_picture_name(name) {
                return Err(ImportError::ZipName { name: name.clone() });
            }
        }
        if !zip.has(PACK) {
            return Err(ImportError::OtherZip);
        }
        let pack = zip.part(PACK, u64::try_from(json::MAX_BYTES).unwrap_or(u64::MAX))?;
        let mut left = MAX_ALL.saturating_sub(u64::try_from(pack.len()).unwrap_or(u64::MAX));
        let mut pictures = Vec::new();
        for name in names.into_iter().filter(|name| name != PACK) {
            let bytes = zip.part(&name, left.min(MAX_PICTURE))?;
            left = left.saturating_sub(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            if !is_picture(&name, &bytes) {
                return Err(ImportError::ZipName { name });
            }
            pictures.push(Picture { name, bytes });
        }
        Ok(Self { pack, pictures })
    }

    /// Writes the zip form: the same pack and pictures give the same bytes.
    pub fn write(&self) -> Result<Vec<u8>, ImportError> {
        let mut pictures: Vec<&Picture> = self.pictures.iter().collect();
        pictures.sort_by(|one, other| one.name.cmp(&other.name));
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        let failed = |_| ImportError::ZipDamaged;
        zip.start_file(PACK, options.compression_method(CompressionMethod::Deflated)).map_err(failed)?;
        zip.write_all(&self.pack).map_err(|_| ImportError::ZipDamaged)?;
        for picture in pictures {
            if !is_picture_name(&picture.name) || !is_picture(&picture.name, &picture.bytes) {
                return Err(ImportError::ZipName { name: picture.name.clone() });
            }
            // Pictures are packed already.
            let stored = options.compression_method(CompressionMethod::Stored);
            zip.start_file(&picture.name, stored).map_err(failed)?;
            zip.write_all(&picture.bytes).map_err(|_| ImportError::ZipDamaged)?;
        }
        Ok(zip.finish().map_err(failed)?.into_inner())
    }
}

/// Whether a path stays in the pack on every system, and ends as a picture does.
fn is_picture_name(name: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with(['.', ' '])
            && !part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c))
            && !is_reserved(part)
    };
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let is_known = PICTURES.iter().any(|(known, _)| *known == ending);
    name.len() <= LONGEST_NAME && is_known && name.split('/').all(is_plain)
}

/// Names that Windows keeps for devices.
fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let is_port = |start: &str| {
        stem.strip_prefix(start).is_some_and(|n| n.len() == 1 && n.bytes().all(|byte| byte.is_ascii_digit()))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_port("COM") || is_port("LPT")
}

fn is_picture(name: &str, bytes: &[u8]) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    PICTURES.iter().any(|(known, start)| *known == ending && bytes.starts_with(start))
}
