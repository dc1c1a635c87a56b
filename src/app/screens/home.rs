//! The packs.

use crate::app::action::Action;
use crate::app::view::View;

/// The packs.
#[derive(Debug, Default)]
pub struct Home {}

impl Home {
    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view);
        None
    }
}
