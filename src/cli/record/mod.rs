//! `hearsay record`: a learner's record as a file, a class's results, copies and checks of the whole record.

mod args;
mod check;
mod exchange;
mod report;

use std::path::PathBuf;

use super::outside::{Exit, Outside};
use crate::message;
use crate::record::{Profile, Record, RecordError};
use crate::words::Told;
pub(super) use args::{command, meant};

/// `hearsay record`
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordAsked {
    /// `hearsay record export`
    Export {
        /// Whose; without a name that of the only one.
        profile: Option<String>,
        /// The file to write.
        out: PathBuf,
    },
    /// `hearsay record merge`
    Merge {
        /// Files of learners.
        files: Vec<PathBuf>,
    },
    /// `hearsay record report`
    Report {
        /// Whose; without a name everybody's.
        profile: Option<String>,
        /// One object a learner.
        json: bool,
    },
    /// `hearsay record backup`
    Backup {
        /// The file to write.
        out: PathBuf,
    },
    /// `hearsay record check`
    Check {
        /// As one object.
        json: bool,
    },
    /// `hearsay record pin --clear`
    ClearPin {
        /// Whose; without a name that of the only one.
        profile: Option<String>,
    },
}

/// Runs one of them on the record.
pub(super) fn run(asked: &RecordAsked, outside: &mut Outside<'_>) -> Exit {
    let is_made = matches!(asked, RecordAsked::Merge { .. });
    let mut record = match open(is_made, outside) {
        Ok(record) => record,
        Err(exit) => return exit,
    };
    let done = match asked {
        RecordAsked::Export { profile, out } => exchange::export(&record, profile.as_deref(), out, outside),
        RecordAsked::Merge { files } => exchange::merge(&mut record, files, outside),
        RecordAsked::Report { profile, json } => report::run(&record, profile.as_deref(), *json, outside),
        RecordAsked::Backup { out } => check::back_up(&record, out, outside),
        RecordAsked::Check { json } => check::run(&record, *json, outside),
        RecordAsked::ClearPin { profile } => clear_pin(&mut record, profile.as_deref(), outside),
    };
    done.unwrap_or_else(|exit| exit)
}

/// The record. Only merging makes one where there is none.
fn open(is_made: bool, outside: &mut Outside<'_>) -> Result<Record, Exit> {
    let place = outside.homes.place().map_err(|error| failed(&error, outside))?;
    if !is_made && !place.file().exists() {
        outside.complain(&message!("record-none", folder = place.folder.display().to_string()));
        return Err(Exit::BadInput);
    }
    let opened = Record::open(&place, (outside.clock)()).map_err(|error| failed(&error, outside))?;
    for notice in &opened.notices {
        outside.complain(&notice.told());
    }
    Ok(opened.record)
}

/// Says what the record reports.
fn failed(error: &RecordError, outside: &mut Outside<'_>) -> Exit {
    outside.complain(&error.told());
    match error {
        // The user named the file.
        RecordError::Exists { .. } => Exit::BadInput,
        _ => Exit::Failed,
    }
}

/// The learner of a name; without one the only learner.
fn learner(record: &Record, name: Option<&str>, outside: &mut Outside<'_>) -> Result<Profile, Exit> {
    let mut profiles = record.profiles().map_err(|error| failed(&error, outside))?;
    let n = profiles.len();
    let names: Vec<String> = profiles.iter().map(|profile| profile.name.clone()).collect();
    let found = match name {
        Some(name) => profiles.into_iter().find(|profile| is_same_name(&profile.name, name)),
        None => profiles.pop().filter(|_| n == 1),
    };
    found.ok_or_else(|| {
        outside.complain(&match name {
            _ if n == 0 => message!("record-nobody"),
            Some(name) => message!("record-no-such-name", name = name, names = listed(names)),
            None => message!("record-several-names", names = listed(names)),
        });
        Exit::BadUsage
    })
}

fn listed(names: Vec<String>) -> Vec<crate::words::Arg> {
    names.into_iter().map(crate::words::Arg::from).collect()
}

fn is_same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

fn clear_pin(record: &mut Record, profile: Option<&str>, outside: &mut Outside<'_>) -> Result<Exit, Exit> {
    let learner = learner(record, profile, outside)?;
    // No salt is needed for no PIN.
    record.set_pin(learner.id, None, [0; 10]).map_err(|error| failed(&error, outside))?;
    outside.say(&message!("record-pin-cleared", name = learner.name))?;
    Ok(Exit::Done)
}
