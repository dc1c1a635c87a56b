//! Files: read with a limit, written atomically. The only place of this room that touches the disk.

use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::message;
use crate::words::{Message, Told};

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum DiskError {
    /// There is no such file.
    #[error("no file {}", path.display())]
    Missing {
        /// What was looked for.
        path: PathBuf,
    },
    /// It is a folder.
    #[error("{} is a folder", path.display())]
    IsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// It is larger than allowed.
    #[error("{} has {bytes} bytes, {most} are allowed", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size, or as much of it as was read before giving up.
        bytes: u64,
        /// The limit.
        most: u64,
    },
    /// Reading failed.
    #[error("reading {}: {source}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Writing failed; what was there before is unchanged.
    #[error("writing {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Told for DiskError {
    fn told(&self) -> Message {
        const MEGABYTE: u64 = 1024 * 1024;
        let shown = |path: &Path| path.display().to_string();
        let megabytes = |bytes: u64| i64::try_from(bytes.div_ceil(MEGABYTE)).unwrap_or(i64::MAX);
        match self {
            Self::Missing { path } => message!("disk-missing", path = shown(path)),
            Self::IsFolder { path } => message!("disk-is-folder", path = shown(path)),
            Self::TooLarge { path, bytes, most } => message!(
                "disk-too-large",
                path = shown(path),
                megabytes = megabytes(*bytes),
                most = megabytes(*most)
            ),
            Self::Read { path, source } => {
                message!("disk-read", path = shown(path), why = source.to_string())
            }
            Self::Write { path, source } => {
                message!("disk-write", path = shown(path), why = source.to_string())
            }
        }
    }
}

/// The bytes of a file of at most `most` bytes. A larger one is refused before it is read; one that does not
/// tell its size (a pipe) as soon as the limit is passed.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, DiskError> {
    let failed = |source: io::Error| match source.kind() {
        ErrorKind::NotFound => DiskError::Missing { path: path.to_owned() },
        _ => DiskError::Read { path: path.to_owned(), source },
    };
    let too_large = |bytes| DiskError::TooLarge { path: path.to_owned(), bytes, most };
    let metadata = fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        return Err(DiskError::IsFolder { path: path.to_owned() });
    }
    if metadata.len() > most {
        return Err(too_large(metadata.len()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    let n_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if n_bytes > most { Err(too_large(n_bytes)) } else { Ok(bytes) }
}

/// Opens a file to be read in portions.
pub fn open(path: &Path) -> Result<BufReader<File>, DiskError> {
    let failed = |source: io::Error| match source.kind() {
        ErrorKind::NotFound => DiskError::Missing { path: path.to_owned() },
        _ => DiskError::Read { path: path.to_owned(), source },
    };
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(DiskError::IsFolder { path: path.to_owned() });
    }
    Ok(BufReader::new(file))
}

/// Writes a file so that at every moment, power cuts included, either the old or the new one is there whole.
/// The folder must exist. Permissions of an existing file are kept, and a link still leads to the file. What is no
/// file, such as a pipe or `/dev/stdout`, is written into as it comes.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    if fs::metadata(path).is_ok_and(|kept| !kept.is_file() && !kept.is_dir()) {
        let written = File::options().write(true).open(path).and_then(|mut device| device.write_all(bytes));
        return written.map_err(|source| DiskError::Write { path: path.to_owned(), source });
    }
    write_with(path, |sink| sink.put(bytes))
}

/// A file that is being written, see [`write_with`].
#[derive(Debug)]
pub struct Sink<'p> {
    file: BufWriter<NamedTempFile>,
    path: &'p Path,
}

impl Sink<'_> {
    /// Adds bytes.
    pub fn put(&mut self, bytes: &[u8]) -> Result<(), DiskError> {
        let failed = |source| DiskError::Write { path: self.path.to_owned(), source };
        self.file.write_all(bytes).map_err(failed)
    }
}

/// As [`write`], portion by portion. Where `fill` fails, the file is as it was.
pub fn write_with<T, E: From<DiskError>>(
    path: &Path,
    fill: impl FnOnce(&mut Sink<'_>) -> Result<T, E>,
) -> Result<T, E> {
    // A link is followed, or the rename would put a file in its place.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let failed = |source| DiskError::Write { path: path.clone(), source };
    let kept = fs::metadata(&path).ok();
    if kept.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(DiskError::IsFolder { path }.into());
    }
    // The rename below would get round a file that is write-protected.
    if kept.as_ref().is_some_and(|kept| kept.permissions().readonly()) {
        return Err(failed(io::Error::from(ErrorKind::PermissionDenied)).into());
    }
    let file = beside(&path).map_err(failed)?;
    let mut sink = Sink { file: BufWriter::new(file), path: &path };
    let filled = fill(&mut sink)?;
    let file = sink.file.into_inner().map_err(|error| failed(error.into_error()))?;
    let file = finished(file, kept.map(|kept| kept.permissions())).map_err(failed)?;
    file.persist(&path).map_err(|error| failed(error.error))?;
    sync_folder(&path);
    Ok(filled)
}

/// The same for a file that is not there yet. `false`, and nothing changed, if there is one by now.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<bool, DiskError> {
    let failed = |source| DiskError::Write { path: path.to_owned(), source };
    let prepared = || {
        let mut file = beside(path)?;
        file.write_all(bytes)?;
        finished(file, None)
    };
    let file = prepared().map_err(failed)?;
    match file.persist_noclobber(path) {
        Ok(_) => {
            sync_folder(path);
            Ok(true)
        }
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(failed(error.error)),
    }
}

/// Makes a folder and those it lies in.
pub fn make_folder(path: &Path) -> Result<(), DiskError> {
    fs::create_dir_all(path).map_err(|source| DiskError::Write { path: path.to_owned(), source })
}

/// The files of a folder with this extension, whatever its case, in the order of their names. No folder, no
/// files.
pub fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, DiskError> {
    let failed = |source| DiskError::Read { path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        let has_extension = path.extension().is_some_and(|other| other.eq_ignore_ascii_case(extension));
        if has_extension && path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A new file beside `path`.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".hearsay-");
    // Readable by others as any file is; the system's mask still applies.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder.unwrap_or(Path::new(".")))
}

/// The file, on the disk to the last byte.
fn finished(file: NamedTempFile, permissions: Option<fs::Permissions>) -> io::Result<NamedTempFile> {
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// Makes the rename itself durable. Some network shares cannot; the file is whole there all the same.
fn sync_folder(path: &Path) {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let _ = File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all());
    }
}
