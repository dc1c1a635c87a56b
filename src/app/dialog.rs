//! The one dialog.

use crate::pack::PackId;
use crate::record::ProfileId;

use super::action::Action;
use super::view::View;

/// What is asked. At most one is open.
#[derive(Debug, Clone, PartialEq)]
pub enum Dialog {
    /// A name, before the first session, and what waits for it.
    Name {
        /// As typed so far.
        name: String,
        /// What is done then.
        then: Box<Action>,
    },
    /// Who practises.
    Profiles {
        /// A new name, as typed so far.
        new_name: String,
        /// Who is being renamed, and the name as typed so far.
        renaming: Option<(ProfileId, String)>,
    },
    /// The path of a pack's file, where the system has no dialog for it.
    PackPath {
        /// As typed so far.
        path: String,
    },
    /// Whether to give an unfinished session up.
    StartAgain(PackId),
}

impl Dialog {
    /// Paints the dialog's inside.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view);
        None
    }
}
