//! What the program is started with, and the work that goes on while the window opens.

use std::path::PathBuf;

use crate::record::exchange::EXTENSION;
use crate::record::{Opened, Place, Profile, ProfileId, Record, RecordError, Timestamp};
use crate::words::Told;

use super::done::{Done, OpenedRecord};
use super::view::Learner;
use super::voice::Voice;

/// What the program is started with. Clock, chance and places come from `main`, so that everything in here
/// can be repeated.
#[derive(Debug)]
pub struct Start {
    /// Packs named on the command line; the first that can be opened is.
    pub packs: Vec<PathBuf>,
    /// Where packs that are added are kept.
    pub folder: Option<PathBuf>,
    /// Where sheets on paper go, if a pack has no folder that anybody knows.
    pub papers: Option<PathBuf>,
    /// Where the record is.
    pub place: Result<Place, RecordError>,
    /// BCP 47 tag of the language, where the command line or the system names one.
    pub language: Option<String>,
    /// Reads the clock.
    pub clock: fn() -> Timestamp,
    /// Gives chance: seeds of sessions, random parts of ids.
    pub chance: fn() -> u64,
    /// What can read aloud, where the system has it.
    pub voice: Option<Voice>,
}

/// Opens the record, or one in memory, and reads what it holds.
pub(super) fn open_record(
    place: Result<Place, RecordError>,
    now: Timestamp,
    keeper: &mut Option<Record>,
) -> Done {
    let opened = match Record::open_or_practise(place, now) {
        Ok(opened) => opened,
        Err(error) => return Done::NotKept(error.told()),
    };
    let Opened { record, notices, .. } = opened;
    let mut notices: Vec<_> = notices.iter().map(Told::told).collect();
    let known = record.profiles().and_then(|profiles| Learner::read(&record, only(&profiles)));
    let learner = known.unwrap_or_else(|error| {
        notices.push(error.told());
        Learner::default()
    });
    *keeper = Some(record);
    Done::RecordOpened(Box::new(OpenedRecord { learner, notices }))
}

/// Who practises where there is only one who can, without a PIN; of several, each has to say who they are, or a class would
/// answer in the name of whoever sat there last.
fn only(profiles: &[Profile]) -> Option<ProfileId> {
    match profiles {
        [only] if !only.has_pin => Some(only.id),
        _ => None,
    }
}

/// Lets the user choose files with the system's dialog.
pub(super) fn choose_files(title: &str, kind: &str, endings: &[&str]) -> Done {
    let dialog = rfd::FileDialog::new().set_title(title).add_filter(kind, endings);
    match looked(|| dialog.pick_files()) {
        Looked::Chose(files) => Done::FilesChosen(files),
        Looked::NotShown => Done::NoFileDialog,
        Looked::ChoseNone => Done::FilesChosen(Vec::new()),
    }
}

/// Lets the user choose where a learner's file is, or, of a profile, is to be.
pub(super) fn choose_record_file(title: &str, kind: &str, profile: Option<ProfileId>, name: &str) -> Done {
    let dialog = rfd::FileDialog::new().set_title(title).add_filter(kind, &[EXTENSION]);
    let chosen = looked(|| match profile {
        Some(_) => dialog.set_file_name(name).save_file(),
        None => dialog.pick_file(),
    });
    match chosen {
        Looked::Chose(file) => Done::RecordFileChosen(profile, file),
        Looked::NotShown => Done::NoRecordFileDialog(profile),
        Looked::ChoseNone => Done::FilesChosen(Vec::new()),
    }
}

/// What came of a dialog of the system.
enum Looked<T> {
    Chose(T),
    ChoseNone,
    NotShown,
}

#[expect(clippy::disallowed_methods, reason = "only times how long the system's dialog was open")]
fn looked<T>(ask: impl FnOnce() -> Option<T>) -> Looked<T> {
    // No one is this quick: the dialog was never shown. The library does not tell the two apart.
    const SHORTEST_LOOK: std::time::Duration = std::time::Duration::from_millis(250);
    let asked = std::time::Instant::now();
    match ask() {
        Some(chosen) => Looked::Chose(chosen),
        None if asked.elapsed() < SHORTEST_LOOK => Looked::NotShown,
        None => Looked::ChoseNone,
    }
}
