//! The program: what outlives a screen, and one frame of it.

use crate::words::Words;

use super::catalogue::Catalogue;
use super::dialog::Dialog;
use super::jobs::Jobs;
use super::notice::Notices;
use super::screens::Screen;
use super::theme::Theme;
use super::view::Learner;

/// The program.
pub struct App {
    pub(super) words: Words,
    pub(super) theme: Theme,
    pub(super) catalogue: Catalogue,
    pub(super) learner: Learner,
    pub(super) jobs: Jobs,
    pub(super) notices: Notices,
    pub(super) dialog: Option<Dialog>,
    pub(super) screen: Screen,
    /// The screen that help or settings were opened from.
    pub(super) behind: Option<Screen>,
}
