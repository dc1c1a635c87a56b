//! What work ends in: one message to the window.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::import::Dropped;
use crate::message;
use crate::pack::PackId;
use crate::quiz::Event;
use crate::record::schedule::Unit;
use crate::record::sitting::Sitting;
use crate::record::stats::{Filter, Statistics};
use crate::record::{self, ProfileId, Record, RecordError, SessionId, Timestamp};
use crate::studio::{self, Desk, SaveError, Saved};
use crate::words::{Message, Told};

use super::action::Action;
use super::draft::Piece;
use super::earlier::Earlier;
use super::load::Found;
use super::paper::Written;
use super::review;
use super::texts::Brought;
use super::view::Learner;

/// The result of a piece of work.
#[derive(Debug)]
pub(super) enum Done {
    /// The record is open, perhaps only one in memory.
    RecordOpened(Box<OpenedRecord>),
    /// The shelf was looked at.
    PacksFound(Found),
    /// A session is ready: one that was planned, with what the record is to keep of it, or one that is gone on
    /// with.
    Planned(Box<Planned>),
    /// Something was kept: what the record holds now, and what waited for it.
    Kept(Box<Learner>, Option<Box<Action>>),
    /// Something about learners was changed: what the record holds now, and what is to be said. A dialog stays.
    Changed(Box<Learner>, Option<Message>),
    /// Something was kept that the window knows already.
    Saved,
    /// An answer was kept, or could not be.
    Answered {
        /// The session it belongs to.
        session: SessionId,
        /// What it comes to.
        event: Event,
        /// Why it was not kept.
        not_kept: Option<Message>,
    },
    /// Something was kept, and the user is told so.
    Thanked(Message),
    /// The system's voice does not answer.
    Mute,
    /// Something could not be kept, or could not be read.
    NotKept(Message),
    /// The answers that pass a filter were counted, or why they could not be; nothing where nobody practises.
    Counted(Filter, Result<Option<Box<Statistics>>, Message>),
    /// How much comes due on each of the next days.
    Foreseen(Vec<usize>),
    /// A pack was drafted from an article.
    Drafted(Box<Drafted>),
    /// A pack is open in the studio, or why it is not.
    DeskOpened(Result<Box<Desk>, Message>),
    /// The questions of the pack in the studio, as it was at some state.
    Derived(u64, Box<studio::View>),
    /// A pack was saved from the studio, or was not.
    DeskSaved(Box<DeskSaved>),
    /// What was left in the studio.
    DesksLeft(Vec<studio::Unfinished>),
    /// The versions that are kept of a pack's file.
    VersionsRead(Vec<Earlier>),
    /// An article was drafted for the pack in the studio, or why it was not.
    ArticleDrafted(Result<Box<Piece>, Message>),
    /// A text was held against a pack's quotes, or why it is not the article's.
    ArticleBrought(Result<Box<Brought>, Message>),
    /// Sheets were written, or why they were not.
    Printed(Result<Written, Message>),
    /// The user has chosen files, or none.
    FilesChosen(Vec<PathBuf>),
    /// The system has no dialog to choose files with.
    NoFileDialog,
    /// The user has chosen a learner's file: to save this one, or to take one in.
    RecordFileChosen(Option<ProfileId>, PathBuf),
    /// The system has no dialog to choose it with.
    NoRecordFileDialog(Option<ProfileId>),
}

/// The end of saving a pack.
#[derive(Debug)]
pub(super) struct DeskSaved {
    /// The pack, as it is on the screen.
    pub desk: Desk,
    /// What saving has done.
    pub result: Result<Saved, SaveError>,
}

/// A session that is ready.
#[derive(Debug)]
pub(super) struct Planned {
    /// The session.
    pub sitting: Sitting,
    /// What the record is to keep of it, where it is new.
    pub kept: Option<record::Session>,
    /// How many of its questions are gone.
    pub n_dropped: usize,
}

/// A pack that was drafted from an article.
#[derive(Debug)]
pub(super) struct Drafted {
    /// What the shelf holds with it.
    pub found: Found,
    /// Which it is.
    pub pack: PackId,
    /// What the user should know of it.
    pub notices: Vec<Message>,
    /// What was left out of the article.
    pub left_out: Vec<Dropped>,
}

/// What is known once the record is open.
#[derive(Debug)]
pub(super) struct OpenedRecord {
    /// Who practises, and how far they are.
    pub learner: Learner,
    /// What the user should know of the record.
    pub notices: Vec<Message>,
}

impl Done {
    /// Looks how much of what a learner knows and the packs at hand can ask comes due on the next days, today
    /// first.
    pub fn foresee(
        record: Option<&Record>,
        profile: Option<ProfileId>,
        retention: f64,
        askable: &BTreeSet<Unit>,
        now: Timestamp,
    ) -> Self {
        const DAYS: usize = 7;
        let schedule = record.zip(profile).map(|(record, profile)| record.schedule(profile, retention));
        match schedule {
            None => Self::Foreseen(Vec::new()),
            Some(Ok(schedule)) => Self::Foreseen(review::forecast(askable, &schedule, now, DAYS)),
            Some(Err(error)) => Self::NotKept(error.told()),
        }
    }

    /// Counts a learner's answers.
    pub fn count(
        record: Option<&Record>,
        profile: Option<ProfileId>,
        filter: Filter,
        now: Timestamp,
    ) -> Self {
        let found = match (record, profile) {
            (None, _) => Err(message!("app-no-record")),
            (Some(_), None) => Ok(None),
            (Some(record), Some(profile)) => record
                .statistics(profile, &filter, now)
                .map_or_else(|error| Err(error.told()), |found| Ok(Some(Box::new(found)))),
        };
        Self::Counted(filter, found)
    }

    /// Does something with the record that changes nothing the window does not know already.
    pub fn saved(
        record: &mut Option<Record>,
        work: impl FnOnce(&mut Record) -> Result<(), RecordError>,
    ) -> Self {
        let Some(record) = record else { return Self::NotKept(message!("app-no-record")) };
        work(record).map_or_else(|error| Self::NotKept(error.told()), |()| Self::Saved)
    }
}

/// Does something with the record and tells what it holds afterwards of a profile.
pub(super) fn keep(
    record: &mut Option<Record>,
    then: Option<Box<Action>>,
    work: impl FnOnce(&mut Record) -> Result<Option<ProfileId>, RecordError>,
) -> Done {
    let Some(record) = record else { return Done::NotKept(message!("app-no-record")) };
    let learner = work(record).and_then(|profile| Learner::read(record, profile));
    match learner {
        Ok(learner) => Done::Kept(Box::new(learner), then),
        Err(error) => Done::NotKept(error.told()),
    }
}
