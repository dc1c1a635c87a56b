//! Who else has the record open. SQLite keeps windows from writing over one another; this keeps them from
//! repairing, replacing or upgrading a file that another one is using.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use super::{PATIENCE, RecordError};

/// A lock on the folder: exclusive while the record is being opened, shared while it is open. Released
/// when dropped, by the system even when the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
    is_sole: bool,
}

/// Pause between two tries.
const PAUSE: Duration = Duration::from_millis(5);

impl Lock {
    /// Takes the lock, exclusively if nobody has the record open.
    pub(super) fn take(folder: &Path) -> Result<Self, RecordError> {
        let path = folder.join("record.lock");
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path)
            .map_err(|error| RecordError::io(&path, error))?;
        let is_sole = patiently(&path, || match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                matches!(file.try_lock_shared(), Ok(()) | Err(TryLockError::Error(_))).then_some(false)
            }
            // Some shares know no locks. SQLite is no safer there, and a sole user must get in.
            Ok(()) | Err(TryLockError::Error(_)) => Some(true),
        })?;
        Ok(Self { file, path, is_sole })
    }

    /// Whether no other process has the record open.
    pub(super) fn is_sole(&self) -> bool {
        self.is_sole
    }

    /// Lets others in.
    pub(super) fn share(mut self) -> Result<Self, RecordError> {
        if self.is_sole {
            self.is_sole = false;
            // Released first: Windows would keep both locks. Who slips in between finds a sound record.
            self.file.unlock().map_err(|error| RecordError::io(&self.path, error))?;
            patiently(&self.path, || match self.file.try_lock_shared() {
                Err(TryLockError::WouldBlock) => None,
                Ok(()) | Err(TryLockError::Error(_)) => Some(()),
            })?;
        }
        Ok(self)
    }
}

/// Tries until something comes of it, for [`PATIENCE`] at most.
fn patiently<T>(path: &Path, mut try_once: impl FnMut() -> Option<T>) -> Result<T, RecordError> {
    let n_tries = PATIENCE.as_millis() / PAUSE.as_millis();
    for _ in 0..n_tries {
        if let Some(done) = try_once() {
            return Ok(done);
        }
        sleep(PAUSE);
    }
    Err(RecordError::Busy { file: path.to_path_buf() })
}
