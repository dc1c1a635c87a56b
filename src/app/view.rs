//! What screens may read.

use crate::record::{PackProgress, Profile, Settings, Timestamp, Unfinished};
use crate::words::Words;

use super::catalogue::Catalogue;
use super::jobs::JobState;
use super::theme::Theme;

/// What every screen may read this frame. Nothing here can be changed through it.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Says messages in the user's language. Prompts are said by [`View::pack_words`].
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
    /// The one who practises; none before anybody has given a name.
    pub profile: Option<Profile>,
    /// Everybody in the record, by name.
    pub profiles: Vec<Profile>,
    /// Their choices, or the machine's.
    pub settings: Settings,
    /// How far they are, by pack.
    pub progress: Vec<PackProgress>,
    /// Sessions that have not ended, the newest first, at most one a pack.
    pub unfinished: Vec<Unfinished>,
}
