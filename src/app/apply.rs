//! Carrying actions out: the only place that touches the record, the disk or another screen.

use super::action::Action;
use super::app::App;

impl App {
    /// Does what the user wants.
    pub fn apply(&mut self, action: Action) {
        let _ = action;
    }
}
