//! The line at the top of every screen: where we are, the way back, settings and keys.

use egui::{Frame, Panel, Ui};

use super::{button, text};
use crate::app::action::{Action, Route};
use crate::app::theme::Theme;
use crate::app::view::View;

/// The bar of a screen that was opened from another.
pub fn bar_ui(ui: &mut Ui, view: &View<'_>, title: &str) -> Option<Action> {
    let theme = view.theme;
    let row = |ui: &mut Ui| {
        // The button in the middle of the line, which the title makes higher.
        ui.set_row_height(ui.text_style_height(&Theme::title_style()).max(theme.size.target));
        let back = button::plain_ui(ui, theme, &view.words.get("app-back"));
        ui.add_space(theme.gap.small);
        text::title_ui(ui, title);
        back.clicked().then_some(Action::Back)
    };
    panel_ui(ui, theme, |ui| ui.horizontal_wrapped(row).inner)
}

/// A bar with something at its left and buttons at its right, which need so much width; where there is no
/// room for them, they follow.
pub fn ends_ui<R>(
    ui: &mut Ui,
    theme: &Theme,
    needed: f32,
    left: impl FnOnce(&mut Ui),
    right: impl FnOnce(&mut Ui) -> R,
) -> R {
    let row = |ui: &mut Ui| {
        left(ui);
        // A point to spare: by a rounded width the last button would be on the next line.
        let spare = ui.available_size_before_wrap().x - needed + theme.gap.small - 1.0;
        ui.add_space(spare.max(theme.gap.small));
        right(ui)
    };
    panel_ui(ui, theme, |ui| ui.horizontal_wrapped(row).inner)
}

/// How much width [`doors_ui`] needs, in points, with another button before it and a gap after each.
pub fn doors_width(ui: &Ui, view: &View<'_>, before: &str) -> f32 {
    let names = [before.to_owned(), view.words.get("app-settings"), view.words.get("app-keys")];
    let widths = names.map(|name| button::width(ui, view.theme, &name) + view.theme.gap.small);
    widths.into_iter().sum()
}

/// The buttons that lead to settings and keys.
pub fn doors_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let settings = button::plain_ui(ui, view.theme, &view.words.get("app-settings"));
    let keys = button::plain_ui(ui, view.theme, &view.words.get("app-keys"));
    let settings = settings.clicked().then_some(Action::Go(Route::Settings));
    settings.or(keys.clicked().then_some(Action::Go(Route::Help)))
}

fn panel_ui<R>(ui: &mut Ui, theme: &Theme, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
    Panel::top("bar").frame(frame).show(ui, contents).inner
}
