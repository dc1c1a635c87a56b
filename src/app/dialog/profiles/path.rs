//! The path of a learner's file, typed where the system has no dialog for it.

use std::path::PathBuf;

use egui::Ui;

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, field, text};
use crate::record::ProfileId;

/// A path, as typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PathForm {
    /// Whose record is to be saved; none to take a file in.
    profile: Option<ProfileId>,
    typed: String,
}

impl PathForm {
    pub(super) fn new(profile: Option<ProfileId>) -> Self {
        Self { profile, typed: String::new() }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>, is_back: &mut bool) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let title = if self.profile.is_some() { "learners-save-file" } else { "learners-take-file" };
        text::title_ui(ui, &words.get(title));
        ui.add_space(theme.gap.small);
        ui.label(words.get("learners-no-file-dialog"));
        let typed = field::field_ui(ui, theme, &words.get("app-pack-path"), &mut self.typed);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        ui.add_space(theme.gap.small);
        let go_on = ui
            .horizontal_wrapped(|ui| {
                let go_on = button::primary_ui(ui, theme, &words.get("learners-do"));
                *is_back = button::plain_ui(ui, theme, &words.get("learners-back")).clicked();
                go_on
            })
            .inner;
        let path = self.typed.trim().trim_matches('"');
        let is_asked = (go_on.clicked() || field::is_entered(ui, &typed)) && !path.is_empty();
        let file = PathBuf::from(path);
        is_asked.then_some(match self.profile {
            Some(profile) => Action::ExportProfile { profile, to: Some(file) },
            None => Action::ImportProfile(Some(file)),
        })
    }
}
