//! Fills that grow stronger with a number that stands on them.

use egui::Color32;

use super::Theme;

impl Theme {
    /// Behind how often something went wrong, as a share of what it could have been.
    pub fn shade(&self, share: f32) -> Color32 {
        /// The least is seen, and words on the most can be read.
        const LEAST: f32 = 0.1;
        const MOST: f32 = 0.4;
        self.panel.lerp_to_gamma(self.wrong.ink, LEAST + (MOST - LEAST) * share.clamp(0.0, 1.0))
    }
}
