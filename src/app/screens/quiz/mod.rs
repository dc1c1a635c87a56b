//! A question, side by side with the article, and the feedback to its answer.

use std::sync::Arc;

use crate::app::action::Action;
use crate::app::catalogue::OpenPack;
use crate::app::view::View;
use crate::pack::PackId;

/// A session under way. `apply.rs` keeps each answer in the record before it calls [`Quiz::answered`].
pub struct Quiz {
    pack: Arc<OpenPack>,
}

impl Quiz {
    /// A session of a pack.
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
