//! The shelf, looked at and added to. Runs on a worker.

use std::path::{Path, PathBuf};

use crate::import::Bundle;
use crate::message;
use crate::pack::disk;
use crate::pack::shelf::{AddError, Added, Shelf};
use crate::words::{Message, Told};

use super::catalogue::{Entry, entries};
use super::done::Done;
use super::notice::Weight;

/// Where packs are looked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Places {
    /// Where added packs are kept.
    pub folder: Option<PathBuf>,
    /// Files that are shown from where they are.
    pub named: Vec<PathBuf>,
}

/// What looking at the shelf has found.
#[derive(Debug)]
pub(super) struct Found {
    /// The packs.
    pub entries: Vec<Entry>,
    /// What the user should know.
    pub notices: Vec<(Weight, Message)>,
    /// Files to be shown from where they are from now on.
    pub named: Vec<PathBuf>,
}

/// Looks at everything there is.
pub(super) fn load(places: Places) -> Done {
    let shelf = Shelf::open(places.folder, places.named.clone());
    let notices = shelf.folder_error().map(|error| (Weight::Trouble, error.told()));
    Done::PacksFound(Found {
        entries: entries(&shelf),
        notices: notices.into_iter().collect(),
        named: places.named,
    })
}

/// Adds files to the shelf. What cannot be kept is shown from where it is: a pack without a folder to keep it
/// in can be practised all the same, and a broken one says on its card what is wrong.
pub(super) fn add(places: Places, files: &[PathBuf]) -> Done {
    let Places { folder, mut named } = places;
    let mut shelf = Shelf::open(folder.clone(), Vec::new());
    let mut notices = Vec::new();
    for file in files {
        let unzipped = match unzipped(file) {
            Ok(unzipped) => unzipped,
            Err(why) => {
                let file = file.display().to_string();
                notices.push((Weight::Trouble, message!("app-pack-not-opened", file = file, why = why)));
                continue;
            }
        };
        let added = match &unzipped {
            Some(pack) => shelf.add(pack),
            None => shelf.add_file(file),
        };
        match added {
            Ok(added) => notices.push((Weight::Word, told(&shelf, &added, file))),
            Err(error) => {
                if unzipped.is_none() && is_shown_from_there(&error) && !named.contains(file) {
                    named.push(file.clone());
                }
                notices.push((Weight::Trouble, not_added(file, &error)));
            }
        }
    }
    let shelf = Shelf::open(folder, named.clone());
    Done::PacksFound(Found { entries: entries(&shelf), notices, named })
}

/// The pack in a file of the zip form; nothing where the file is the pack itself.
fn unzipped(file: &Path) -> Result<Option<Vec<u8>>, Message> {
    const MOST: u64 = 128 * 1024 * 1024;
    let is_named_so = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("hearsay"));
    // What cannot be read is told of by whoever reads it next.
    let Some(bytes) = is_named_so.then(|| disk::read(file, MOST).ok()).flatten() else { return Ok(None) };
    if !Bundle::is_zip(&bytes) {
        return Ok(None);
    }
    Bundle::read(&bytes).map(|bundle| Some(bundle.pack)).map_err(|error| error.told())
}

fn is_shown_from_there(error: &AddError) -> bool {
    match error {
        AddError::Open(_) | AddError::NoId | AddError::NoFolder | AddError::Disk(_) => true,
        AddError::Older { .. } | AddError::Differs { .. } => false,
    }
}

fn told(shelf: &Shelf, added: &Added, file: &Path) -> Message {
    let path = match added {
        Added::New(path) | Added::Replaced { path, .. } => path.as_path(),
        Added::Already(origin) => super::catalogue::file_of(origin),
    };
    let is_it = |entry: &&crate::pack::shelf::Entry| super::catalogue::file_of(&entry.origin) == path;
    let entry = shelf.entries().iter().find(is_it).and_then(|entry| entry.state.as_ref().ok());
    let title = entry.map_or_else(|| file.display().to_string(), |opened| opened.pack.title.clone());
    match added {
        Added::New(_) => message!("app-pack-added", title = title),
        Added::Replaced { .. } => message!("app-pack-replaced", title = title),
        Added::Already(_) => message!("app-pack-already", title = title),
    }
}

fn not_added(file: &Path, error: &AddError) -> Message {
    let (file, why) = (file.display().to_string(), error.told());
    match error {
        AddError::Open(_) => message!("app-pack-not-opened", file = file, why = why),
        AddError::NoId | AddError::NoFolder | AddError::Disk(_) => {
            message!("app-pack-not-kept", file = file, why = why)
        }
        AddError::Older { .. } | AddError::Differs { .. } => {
            message!("app-pack-not-added", file = file, why = why)
        }
    }
}
