//! What screens may read.

use crate::pack::PackId;
use crate::record::{
    Deleted, PackProgress, Profile, ProfileId, Record, RecordError, Settings, Timestamp, Unfinished,
};
use crate::words::Words;

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
    /// Sessions that have not ended, the newest first, at most one a pack.
    pub unfinished: Vec<Unfinished>,
}

impl Learner {
    /// Reads what the record holds of a profile, or of nobody.
    pub fn read(record: &Record, profile: Option<ProfileId>) -> Result<Self, RecordError> {
        let profiles = record.profiles()?;
        let settings = record.settings(profile)?;
        let deleted = record.deleted_profiles()?;
        let Some(id) = profile else { return Ok(Self { profiles, deleted, settings, ..Self::default() }) };
        let progress = record.progress(id)?;
        Ok(Self {
            revision: 0,
            profile: profiles.iter().find(|profile| profile.id == id).cloned(),
            unfinished: unfinished(record, id, &progress)?,
            profiles,
            deleted,
            settings,
            progress,
        })
    }

    /// How far they are with a pack, if they have practised it.
    pub fn progress_with(&self, pack: &PackId) -> Option<&PackProgress> {
        self.progress.iter().find(|progress| progress.pack == *pack)
    }

    /// The session with a pack that has not ended.
    pub fn unfinished_with(&self, pack: &PackId) -> Option<&Unfinished> {
        self.unfinished.iter().find(|unfinished| unfinished.session.pack == *pack)
    }
}

/// The newest unfinished session of every pack that was practised, and of the one started last, in which
/// nothing may have been answered yet.
fn unfinished(
    record: &Record,
    profile: ProfileId,
    progress: &[PackProgress],
) -> Result<Vec<Unfinished>, RecordError> {
    let mut sessions: Vec<Unfinished> = record.unfinished_session(profile, None)?.into_iter().collect();
    for pack in progress.iter().map(|progress| &progress.pack) {
        if sessions.first().is_none_or(|newest| newest.session.pack != *pack) {
            sessions.extend(record.unfinished_session(profile, Some(pack))?);
        }
    }
    sessions.sort_by_key(|unfinished| std::cmp::Reverse(unfinished.session.started));
    Ok(sessions)
}
