//! An article, to be read before practice.

use std::sync::Arc;

use crate::app::action::Action;
use crate::app::catalogue::OpenPack;
use crate::app::view::View;
use crate::pack::PackId;

/// An article, to be read before practice.
pub struct Read {
    pack: Arc<OpenPack>,
}

impl Read {
    /// The article of a pack.
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
