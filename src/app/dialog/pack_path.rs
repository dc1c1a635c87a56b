//! The path of a pack's file, typed.

use std::path::PathBuf;

use egui::Ui;

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, field, text};

/// A path, as typed so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackPath {
    path: String,
}

impl PackPath {
    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("app-add-pack"));
        ui.add_space(theme.gap.small);
        ui.label(words.get("app-no-file-dialog"));
        ui.add_space(theme.gap.medium);
        let typed = field::field_ui(ui, theme, &words.get("app-pack-path"), &mut self.path);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        ui.add_space(theme.gap.medium);
        let add = button::primary_ui(ui, theme, &words.get("app-add"));
        let path = self.path.trim().trim_matches('"');
        let is_asked = add.clicked() || field::is_entered(ui, &typed);
        (is_asked && !path.is_empty()).then(|| Action::AddPacks(vec![PathBuf::from(path)]))
    }
}
