//! Packs the learner added: only where their files are. The files themselves stay where they are.

use std::path::{Path, PathBuf};

use super::{Record, RecordError, Timestamp, Writer};

/// A pack file added to the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// As it was given.
    pub path: PathBuf,
    /// When.
    pub added: Timestamp,
}

impl Record {
    /// The files added, in the order in which they were. They may be gone from the disk.
    pub fn pack_files(&self) -> Result<Vec<PackFile>, RecordError> {
        self.read(|sql| {
            let mut statement = sql.prepare_cached("SELECT path, added FROM pack_files ORDER BY id")?;
            let files = statement.query_map([], |row| {
                Ok(PackFile { path: PathBuf::from(row.get::<_, String>(0)?), added: Timestamp(row.get(1)?) })
            })?;
            Ok(files.collect::<Result<_, _>>()?)
        })
    }

    /// See [`Writer::add_pack_file`].
    pub fn add_pack_file(&mut self, path: &Path, now: Timestamp) -> Result<(), RecordError> {
        self.write(|writer| writer.add_pack_file(path, now))
    }

    /// See [`Writer::remove_pack_file`].
    pub fn remove_pack_file(&mut self, path: &Path) -> Result<(), RecordError> {
        self.write(|writer| writer.remove_pack_file(path))
    }
}

impl Writer<'_> {
    /// Adds a file; one that is there already stays as it is. The path must be Unicode.
    pub fn add_pack_file(&self, path: &Path, now: Timestamp) -> Result<(), RecordError> {
        let text = path.to_str().ok_or_else(|| RecordError::PathNotText { path: path.to_path_buf() })?;
        self.sql
            .prepare_cached("INSERT INTO pack_files (path, added) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute((text, now.0))?;
        Ok(())
    }

    /// Takes a file off the list; one that is not on it is no error. The file itself is not touched.
    pub fn remove_pack_file(&self, path: &Path) -> Result<(), RecordError> {
        if let Some(text) = path.to_str() {
            self.sql.prepare_cached("DELETE FROM pack_files WHERE path = ?1")?.execute([text])?;
        }
        Ok(())
    }
}
