//! Fills that grow stronger with a number that stands on them.

use egui::Color32;

use super::Theme;

impl Theme {
    /// Behind how often something went wrong, as a share of what it could have been.
    pub fn shade(&self, share: f32) -> Color32 {
        /// What little is seen by.
        const LEAST: f32 = 0.3;
        self.panel.lerp_to_gamma(self.wrong.fill, LEAST + (1.0 - LEAST) * share.clamp(0.0, 1.0))
    }
}
