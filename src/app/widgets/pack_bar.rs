//! The bar above a pack's article and above the end of a session.

use egui::Ui;

use super::{bar, button, text};
use crate::app::action::Action;
use crate::app::view::View;

/// The way back and the pack's name, set small: what is below has a headline of its own.
pub fn pack_bar_ui(ui: &mut Ui, view: &View<'_>, title: &str) -> Option<Action> {
    let theme = view.theme;
    let mut back = None;
    let left = |ui: &mut Ui| {
        let button = button::plain_ui(ui, theme, &view.words.get("app-back"));
        back = button.clicked().then_some(Action::Back);
        ui.add_space(theme.gap.small);
        text::heading_in_ui(ui, theme.strong(), theme.weak, title, 1);
    };
    let doors = bar::ends_ui(ui, theme, doors_width(ui, view), left, |ui| bar::doors_ui(ui, view));
    back.or(doors)
}

/// How much width the doors need with no button before them.
pub fn doors_width(ui: &Ui, view: &View<'_>) -> f32 {
    bar::doors_width(ui, view, "") - button::width(ui, view.theme, "") - view.theme.gap.small
}
