//! `hearsay record export` and `merge`.

use std::path::{Path, PathBuf};

use super::{failed, learner};
use crate::cli::outside::{Exit, Outside};
use crate::message;
use crate::record::Record;
use crate::record::exchange::{ExchangeError, Merged};
use crate::words::Told;

pub(super) fn export(
    record: &Record,
    profile: Option<&str>,
    out: &Path,
    outside: &mut Outside<'_>,
) -> Result<Exit, Exit> {
    let learner = learner(record, profile, outside)?;
    let exported = record.export(learner.id, out).map_err(|error| refused(&error, outside))?;
    outside.say(&message!(
        "record-exported",
        name = learner.name,
        n = exported.n_attempts,
        file = out.display().to_string()
    ))?;
    Ok(Exit::Done)
}

/// Merges every file that can be; the worst of them decides the exit code.
pub(super) fn merge(record: &mut Record, files: &[PathBuf], outside: &mut Outside<'_>) -> Result<Exit, Exit> {
    let mut worst = Exit::Done;
    for file in files {
        match record.merge(file) {
            Ok(merged) => tell(&merged, file, outside)?,
            Err(error) => worst = worst.max(refused(&error, outside)),
        }
    }
    Ok(worst)
}

fn tell(merged: &Merged, file: &Path, outside: &mut Outside<'_>) -> Result<(), Exit> {
    let file = file.display().to_string();
    outside.say(&message!("record-merged", file = file, name = &merged.name, n = merged.n_attempts))?;
    match &merged.taken_name {
        Some(taken) => outside.say(&message!("record-name-numbered", taken = taken, name = &merged.name)),
        None => Ok(()),
    }
}

/// Says why a file could not be written or merged.
fn refused(error: &ExchangeError, outside: &mut Outside<'_>) -> Exit {
    match error {
        ExchangeError::Record(error) => failed(error, outside),
        other => {
            outside.complain(&other.told());
            Exit::BadInput
        }
    }
}
