//! Whether to give an unfinished session up.

use egui::Ui;

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::PackId;

/// Asks before what was answered is left behind.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, pack: &PackId) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let n_answered = view.learner.unfinished_with(pack).map_or(0, |session| session.attempts.len());
    text::title_ui(ui, &words.get("app-start-again"));
    ui.add_space(theme.gap.small);
    ui.label(words.say(&message!("app-start-again-why", n = n_answered)));
    ui.add_space(theme.gap.medium);
    ui.horizontal_wrapped(|ui| {
        let go_on = button::primary_ui(ui, theme, &words.get("app-go-on"));
        let again = button::plain_ui(ui, theme, &words.get("app-start-again"));
        if ui.memory(|memory| memory.focused().is_none()) {
            go_on.request_focus();
        }
        let go_on = go_on.clicked().then(|| Action::Practise(pack.clone()));
        go_on.or(again.clicked().then(|| Action::StartAgain(pack.clone())))
    })
    .inner
}
