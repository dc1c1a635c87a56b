//! The way to say that something is the matter with a question.

use egui::Ui;

use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::button;

/// A quiet button, and its key.
pub(super) fn flag_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let button = button::quiet_ui(ui, view.theme, &view.words.get("reading-flag"));
    (button.clicked() || pressed(ui, Command::Flag)).then_some(Action::DoubtQuestion)
}
