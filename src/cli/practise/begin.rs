//! Before the first question: which pack, who practises, and whether a session is to be gone on with.

use std::path::Path;
use std::sync::Arc;

use super::super::args::Practise;
use super::super::outside::{Exit, Outside};
use super::super::pack_file;
use super::{Keeper, moment, pin};
use crate::message;
use crate::pack::check::{Checked, check};
use crate::pack::shelf::SHIPPED;
use crate::pack::{Ledger, Pack, Severity};
use crate::quiz::{Seed, State};
use crate::record::sitting::{self, Books, Sitting, Which};
use crate::record::{Ending, Profile, ProfileId, Record, RecordError, Unfinished};
use crate::words::Told;

/// A session ready to be done.
pub(super) struct Begun {
    pub(super) sitting: Sitting,
    pub(super) keeper: Keeper,
    /// The learner's time for tests, in percent of the usual; none without an end.
    pub(super) percent: Option<u32>,
    /// How the program is to end if nothing else goes wrong: a pack with errors is told by its exit code.
    pub(super) exit: Exit,
    /// Whether it starts; else it is gone on with, and the article was read before.
    pub(super) is_new: bool,
}

pub(super) fn begin(asked: &Practise, outside: &mut Outside<'_>) -> Result<Begun, Exit> {
    let (pack, ledger, exit) = open_pack(asked.pack.as_deref(), outside)?;
    let mut keeper = open_record(outside)?;
    let (clock, name) = (outside.clock, outside.words.get("app-default-name"));
    let found = profile(&keeper.record, asked.profile.as_deref());
    let added = match found {
        Ok(Some(profile)) => {
            pin::ask(&profile, &mut keeper, outside)?;
            Ok(profile.id)
        }
        Ok(None) => keeper.record.add_profile(asked.profile.as_deref().unwrap_or(&name), clock()),
        Err(error) => Err(error),
    };
    // A name that cannot be taken down is the user's to mend; a record that fails is not.
    if let Err(error @ RecordError::NameLength { .. }) = &added {
        outside.complain(&error.told());
        return Err(Exit::BadUsage);
    }
    let profile = keeper.keep(outside, |_| added).unwrap_or(ProfileId(0));
    let settings = keeper.keep(outside, |record| record.settings(Some(profile))).unwrap_or_default();
    let waiting = keeper.keep(outside, |record| record.unfinished_session(profile, Some(&pack.id))).flatten();
    // One of another seed than the one asked for is left waiting.
    let waiting = waiting.filter(|found| asked.seed.is_none_or(|seed| seed == found.session.seed));
    let resumed = match waiting {
        Some(waiting) => go_on(&pack, &ledger, &waiting, &mut keeper, outside)?,
        None => None,
    };
    let (sitting, is_new) = match resumed {
        Some(sitting) => (sitting, false),
        None => (start(&pack, &ledger, profile, asked.seed, &mut keeper, outside)?, true),
    };
    Ok(Begun { sitting, keeper, percent: settings.extra_time.percent(), exit, is_new })
}

/// The pack named, else the first that ships.
fn open_pack(path: Option<&Path>, outside: &mut Outside<'_>) -> Result<(Arc<Pack>, Arc<Ledger>, Exit), Exit> {
    let (file, bytes) = match (path, SHIPPED.first()) {
        (Some(path), _) => {
            let bytes = pack_file::read(path).map_err(|error| {
                outside.complain(&error.told());
                Exit::BadInput
            })?;
            (path.display().to_string(), bytes)
        }
        (None, Some((name, text))) => ((*name).to_owned(), text.as_bytes().to_vec()),
        (None, None) => return Err(Exit::BadUsage),
    };
    let Checked { pack, ledger, findings } = check(&bytes).map_err(|error| {
        outside.complain(&message!("cli-in-file", file = &file, what = error.told()));
        Exit::BadInput
    })?;
    let n_errors = findings.iter().filter(|finding| finding.problem.severity == Severity::Error).count();
    if n_errors > 0 {
        outside.complain(&message!("cli-pack-has-errors", file = file, number = n_errors));
    }
    let exit = if n_errors > 0 { Exit::BadInput } else { Exit::Done };
    Ok((Arc::new(pack), Arc::new(ledger), exit))
}

/// The record, or one in memory; what the learner should know about it is said.
fn open_record(outside: &mut Outside<'_>) -> Result<Keeper, Exit> {
    let now = (outside.clock)();
    let opened = Record::open_or_practise(outside.homes.place(), now).map_err(|error| {
        outside.complain(&error.told());
        Exit::Failed
    })?;
    for notice in &opened.notices {
        outside.complain(&notice.told());
    }
    Ok(Keeper { record: opened.record, is_working: true })
}

/// Who practises: the one named, else the one who practised last.
fn profile(record: &Record, name: Option<&str>) -> Result<Option<Profile>, RecordError> {
    let mut profiles = record.profiles()?.into_iter();
    Ok(match name {
        Some(name) => profiles.find(|profile| is_same_name(&profile.name, name)),
        None => profiles.max_by_key(|profile| profile.last_practised),
    })
}

fn is_same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Takes a session up again; `None` where nothing of it is left to ask, and it is ended.
fn go_on(
    pack: &Arc<Pack>,
    ledger: &Arc<Ledger>,
    unfinished: &Unfinished,
    keeper: &mut Keeper,
    outside: &mut Outside<'_>,
) -> Result<Option<Sitting>, Exit> {
    let (sitting, n_dropped) = Sitting::resume(Books::one(pack, ledger), unfinished);
    if n_dropped > 0 {
        outside.say(&message!("app-questions-gone", n = n_dropped))?;
    }
    if sitting.session.state() == State::Finished {
        let is_empty = sitting.session.questions().len() == 0;
        let ending = if is_empty { Ending::Abandoned } else { Ending::Finished };
        let now = (outside.clock)();
        keeper.keep(outside, |record| record.end_session(&sitting.id, ending, now));
        return Ok(None);
    }
    let progress = sitting.session.progress();
    let n_done = progress.n_answered + progress.n_left;
    outside.say(&message!("practise-resumed", title = &pack.title, done = n_done, n = progress.n))?;
    Ok(Some(sitting))
}

fn start(
    pack: &Arc<Pack>,
    ledger: &Arc<Ledger>,
    profile: ProfileId,
    seed: Option<u64>,
    keeper: &mut Keeper,
    outside: &mut Outside<'_>,
) -> Result<Sitting, Exit> {
    let chosen = seed.map(Seed).or_else(|| sitting::assigned_seed(pack));
    let seed = chosen.unwrap_or_else(|| Seed((outside.chance)()));
    let start = sitting::Start { profile, setup: sitting::usual(pack), which: Which::Any, seed };
    let (sitting, kept) = Sitting::start(Books::one(pack, ledger), start, moment(outside));
    let n = sitting.session.questions().len();
    if n == 0 {
        outside.complain(&message!("practise-nothing-to-ask", title = &pack.title));
        return Err(Exit::BadInput);
    }
    keeper.keep(outside, |record| record.start_session(&kept));
    outside.say(&if sitting.setup.is_closed_book {
        message!("modes-started-closed", title = &pack.title, n = n)
    } else {
        message!("practise-started", title = &pack.title, n = n)
    })?;
    Ok(sitting)
}
