//! The end of a session: marks by skill, what was missed, what to do next.

use std::sync::Arc;

use crate::app::action::Action;
use crate::app::catalogue::OpenPack;
use crate::app::view::View;
use crate::pack::PackId;

/// The end of a session.
pub struct Summary {
    pack: Arc<OpenPack>,
}

impl Summary {
    /// The end of a session of a pack.
    pub fn new(pack: Arc<OpenPack>) -> Self {
        Self { pack }
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.pack.pack.id
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view, &self.pack);
        None
    }
}
