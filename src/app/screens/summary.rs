//! The end of a session: marks by skill, what was missed, what to do next.

use crate::app::action::Action;
use crate::app::sitting::Sitting;
use crate::app::view::View;
use crate::pack::PackId;

/// The end of a session.
pub struct Summary {
    sitting: Sitting,
}

impl Summary {
    /// The end of a session.
    pub fn new(sitting: Sitting) -> Self {
        Self { sitting }
    }

    /// The session.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.sitting.pack.pack.id
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view);
        None
    }
}
