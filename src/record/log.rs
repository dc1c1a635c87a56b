//! The write-ahead log's room on the disk, made before it is needed: a commit that makes a file longer waits for
//! the file system's own journal too, and takes several times as long.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::open::beside;

/// A few dozen answers. SQLite starts at the beginning again after every session.
const BYTES: usize = 1 << 20;

/// Makes the log of an open record as long as a session needs. The caller is the record's only user: the bytes
/// behind the log's end are nobody's, and zeros there are no frames of it.
pub(super) fn make_room(file: &Path) -> io::Result<()> {
    let log = beside(file, "-wal");
    let len = usize::try_from(fs::metadata(&log)?.len()).unwrap_or(usize::MAX);
    let Some(missing) = BYTES.checked_sub(len).filter(|missing| *missing > 0) else { return Ok(()) };
    let mut log = OpenOptions::new().append(true).open(log)?;
    // Written, not only reserved: filling reserved room is a change of the file's map as well.
    log.write_all(&vec![0; missing])?;
    log.sync_all()
}
