//! What screens may read.

use std::collections::BTreeSet;

use crate::pack::PackId;
use crate::quiz::QuestionId;
use crate::record::schedule::Schedule;
use crate::record::{
    Deleted, PackProgress, Profile, ProfileId, Record, RecordError, Remark, SessionId, Settings, Timestamp,
    Unfinished,
};
use crate::words::Words;

use crate::studio::Unfinished as Left;

use super::catalogue::Catalogue;
use super::jobs::JobState;
use super::theme::Theme;

/// What every screen may read this frame. Nothing here can be changed through it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Says messages in the user's language; prompts are said in the pack's.
    pub words: &'a Words,
    /// Colours, sizes and distances.
    pub theme: &'a Theme,
    /// The packs.
    pub catalogue: &'a Catalogue,
    /// Who practises, and how far they are.
    pub learner: &'a Learner,
    /// The moment this frame is painted.
    pub now: Timestamp,
    /// What was left in the studio when the program ended.
    pub left: &'a [Left],
    /// What is being worked on.
    pub jobs: &'a [JobState],
}

/// Who practises: what the record holds of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Learner {
    /// Another number whenever anything else in here may have changed.
    pub revision: u64,
    /// The one who practises; none before anybody has given or chosen a name.
    pub profile: Option<Profile>,
    /// Everybody in the record, by name.
    pub profiles: Vec<Profile>,
    /// Who was deleted and can be brought back.
    pub deleted: Vec<Deleted>,
    /// Their choices, or the machine's.
    pub settings: Settings,
    /// How far they are, by pack.
    pub progress: Vec<PackProgress>,
    /// What they are to be asked again, and when.
    pub schedule: Schedule,
    /// Sessions that have not ended, the newest first, at most one a pack and one that mixes packs.
    pub unfinished: Vec<Unfinished>,
    /// Their highlights and notes in the articles of all packs.
    pub remarks: Vec<Remark>,
}

impl Learner {
    /// Reads what the record holds of a profile, or of nobody.
    pub fn read(record: &Record, profile: Option<ProfileId>) -> Result<Self, RecordError> {
        let profiles = record.profiles()?;
        let settings = record.settings(profile)?;
        let deleted = record.deleted_profiles()?;
        let Some(id) = profile else { return Ok(Self { profiles, deleted, settings, ..Self::default() }) };
        let progress = record.progress(id)?;
        let schedule = record.schedule(id, f64::from(settings.retention_percent) / 100.0)?;
        Ok(Self {
            revision: 0,
            profile: profiles.iter().find(|profile| profile.id == id).cloned(),
            unfinished: unfinished(record, id, &progress)?,
            remarks: record.all_remarks(id)?,
            profiles,
            deleted,
            settings,
            progress,
            schedule,
        })
    }

    /// How far they are with a pack, if they have practised it.
    pub fn progress_with(&self, pack: &PackId) -> Option<&PackProgress> {
        self.progress.iter().find(|progress| progress.pack == *pack)
    }

    /// A session that has not ended, by its id.
    pub fn unfinished_session(&self, id: &SessionId) -> Option<&Unfinished> {
        self.unfinished.iter().find(|unfinished| unfinished.session.id == *id)
    }

    /// The questions of a pack that were not wholly right the last time.
    pub fn missed_in(&self, pack: &PackId) -> BTreeSet<QuestionId> {
        let missed = self.progress_with(pack).into_iter().flat_map(PackProgress::missed);
        missed.map(|question| QuestionId(question.to_owned())).collect()
    }

    /// The session with a pack that has not ended.
    pub fn unfinished_with(&self, pack: &PackId) -> Option<&Unfinished> {
        self.unfinished.iter().find(|unfinished| unfinished.session.pack.as_ref() == Some(pack))
    }
}

/// The newest unfinished session of every pack that was practised, of those that mix packs, and of the one
/// started last, in which nothing may have been answered yet.
fn unfinished(
    record: &Record,
    profile: ProfileId,
    progress: &[PackProgress],
) -> Result<Vec<Unfinished>, RecordError> {
    let newest = record.unfinished_session(profile, None)?;
    let is_newest = |pack: Option<&PackId>| newest.as_ref().is_some_and(|n| n.session.pack.as_ref() == pack);
    let mut sessions: Vec<Unfinished> = newest.iter().cloned().collect();
    if !is_newest(None) {
        sessions.extend(record.unfinished_mixture(profile)?);
    }
    for pack in progress.iter().map(|progress| &progress.pack).filter(|pack| !is_newest(Some(pack))) {
        sessions.extend(record.unfinished_session(profile, Some(pack))?);
    }
    sessions.sort_by_key(|unfinished| std::cmp::Reverse(unfinished.session.started));
    Ok(sessions)
}
