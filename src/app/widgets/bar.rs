//! The line at the top of every screen but Home: the way back, where we are, settings and help.

use egui::{Frame, Panel, Ui};

use super::{button, text};
use crate::app::action::{Action, Route};
use crate::app::view::View;

/// The bar of a screen that was opened from another.
pub fn bar_ui(ui: &mut Ui, view: &View<'_>, title: &str) -> Option<Action> {
    let theme = view.theme;
    let frame = Frame::new().fill(theme.panel).inner_margin(theme.margin(theme.gap.medium));
    let inside = |ui: &mut Ui| {
        ui.horizontal_wrapped(|ui| {
            let back = button::plain_ui(ui, theme, &view.words.get("app-back"));
            text::title_ui(ui, title);
            back.clicked().then_some(Action::Back)
        })
        .inner
    };
    Panel::top("bar").frame(frame).show(ui, inside).inner
}

/// The buttons that lead to settings and keys.
pub fn doors_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let settings = button::plain_ui(ui, view.theme, &view.words.get("app-settings"));
    let help = button::plain_ui(ui, view.theme, &view.words.get("app-keys"));
    let to = |route: Route| Action::Go(route);
    settings
        .clicked()
        .then(|| to(Route::Settings))
        .or(help.clicked().then(|| to(Route::Help)))
}
