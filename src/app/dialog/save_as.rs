//! Where a pack is to be saved, when it cannot be where it was.

use std::path::PathBuf;

use egui::Ui;

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, field, text};
use crate::words::Message;

/// A path, as typed so far, and why it is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct SaveForm {
    /// The path.
    pub path: String,
    /// What became of saving.
    pub why: Message,
    /// Whether both versions can be kept side by side.
    pub can_keep_both: bool,
    /// Whether there is a file of that name.
    pub is_there: bool,
}

impl SaveForm {
    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("bench-save-as"));
        ui.add_space(theme.gap.small);
        ui.label(words.say(&self.why));
        ui.add_space(theme.gap.medium);
        let before = self.path.clone();
        let typed = field::field_ui(ui, theme, &words.get("bench-save-path"), &mut self.path);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        if self.path != before {
            self.is_there = false;
        }
        ui.add_space(theme.gap.medium);
        let row = |ui: &mut Ui| {
            let both =
                self.can_keep_both && button::primary_ui(ui, theme, &words.get("bench-keep-both")).clicked();
            let key = if self.is_there { "bench-replace" } else { "bench-save" };
            let save = button::plain_ui(ui, theme, &words.get(key)).clicked();
            let leave = button::quiet_ui(ui, theme, &words.get("reading-leave")).clicked();
            (both, save, leave)
        };
        let (both, save, leave) = ui.horizontal_wrapped(row).inner;
        let save = save || (!self.is_there && field::is_entered(ui, &typed));
        let path = PathBuf::from(self.path.trim().trim_matches('"'));
        let save = (save && !path.as_os_str().is_empty())
            .then(|| Action::SavePackAs { path, replaces: self.is_there });
        both.then_some(Action::SavePackBeside).or(save).or(leave.then_some(Action::CloseDialog))
    }
}
