//! Text size, look and the like.

use crate::app::action::Action;
use crate::app::view::View;

/// Text size, look and the like.
#[derive(Debug, Default)]
pub struct SettingsScreen {}

impl SettingsScreen {
    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view);
        None
    }
}
