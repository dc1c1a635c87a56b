//! The keys.

use crate::app::action::Action;
use crate::app::view::View;

/// The keys.
#[derive(Debug, Default)]
pub struct Help {}

impl Help {
    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view);
        None
    }
}
