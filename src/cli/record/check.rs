//! `hearsay record check` and `backup`.

use std::path::Path;

use super::failed;
use crate::cli::outside::{Exit, Outside};
use crate::message;
use crate::record::{Record, Soundness};

pub(super) fn back_up(record: &Record, out: &Path, outside: &mut Outside<'_>) -> Result<Exit, Exit> {
    record.back_up(out).map_err(|error| failed(&error, outside))?;
    outside.say(&message!("record-backed-up", file = out.display().to_string()))?;
    Ok(Exit::Done)
}

/// Says what is wrong, one a line, and how much there is.
pub(super) fn run(record: &Record, json: bool, outside: &mut Outside<'_>) -> Result<Exit, Exit> {
    let found = record.soundness().map_err(|error| failed(&error, outside))?;
    if json {
        let mut line = serde_json::to_string(&found).unwrap_or_default();
        line.push('\n');
        outside.print(&line)?;
    } else {
        tell(&found, outside)?;
    }
    Ok(if found.is_sound() { Exit::Done } else { Exit::BadInput })
}

fn tell(found: &Soundness, outside: &mut Outside<'_>) -> Result<(), Exit> {
    for line in &found.damage {
        outside.say(&message!("record-has-damage", what = line))?;
    }
    for name in &found.missing {
        outside.say(&message!("record-lacks", name = name))?;
    }
    if found.n_orphans > 0 {
        outside.say(&message!("record-orphans", n = found.n_orphans))?;
    }
    if !found.is_derived_right {
        outside.say(&message!("record-latest-wrong"))?;
    }
    let verdict = if found.is_sound() { message!("record-sound") } else { message!("record-unsound") };
    outside.say(&message!(
        "record-counts",
        profiles = found.n_profiles,
        sessions = found.n_sessions,
        attempts = found.n_attempts,
        verdict = verdict
    ))
}
