//! The last saved versions of a pack's file, read on a worker for the studio.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use super::app::App;
use super::done::Done;
use super::jobs::Task;
use crate::pack::Pack;
use crate::record::Timestamp;
use crate::studio::versions;
use crate::words::{Message, Told};

/// An earlier version of a pack's file.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// Counted from 1.
    pub number: u32,
    /// The pack as it was, or why it cannot be read.
    pub pack: Result<Arc<Pack>, Message>,
    /// When something else was saved in its place.
    pub kept: Option<Timestamp>,
}

impl App {
    /// Reads the versions that are kept of a file.
    pub(super) fn look_at_versions(&mut self, file: PathBuf) {
        let Some(data) = self.data.clone() else { return self.versions_read(Vec::new()) };
        self.jobs.start(Task::Desk, move || Done::VersionsRead(read(&data, &file)));
    }

    pub(super) fn versions_read(&mut self, found: Vec<Earlier>) {
        if let Some(studio) = self.studio_mut() {
            studio.take_versions(found);
        }
    }
}

fn read(data: &Path, file: &Path) -> Vec<Earlier> {
    let earlier = |version: crate::studio::Version| Earlier {
        number: version.number,
        pack: version.pack().map(Arc::new).map_err(|error| error.told()),
        kept: written(&version.file),
    };
    versions(data, file).into_iter().map(earlier).collect()
}

/// When a file was written.
fn written(file: &Path) -> Option<Timestamp> {
    let since = std::fs::metadata(file).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok().map(Timestamp)
}
