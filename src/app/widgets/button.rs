//! Buttons: one to press next, others, and quiet ones.

use egui::{Button, Color32, Response, RichText, Stroke, Ui, Vec2};

use super::ring;
use crate::app::theme::Theme;

/// The one thing to press.
pub fn primary_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let widgets = |ui: &mut Ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (look, fill) in [
            (&mut widgets.inactive, theme.accent),
            (&mut widgets.hovered, theme.accent_hovered),
            (&mut widgets.active, theme.accent_hovered),
        ] {
            look.weak_bg_fill = fill;
            look.bg_stroke = Stroke::NONE;
            look.fg_stroke = Stroke::new(theme.gap.line, theme.on_accent);
        }
    };
    styled(ui, theme, RichText::new(text).font(theme.strong()).color(theme.on_accent), widgets)
}

/// Something else to press.
pub fn plain_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    styled(ui, theme, RichText::new(text), |_| ())
}

/// Something to press that is not to draw the eye.
pub fn quiet_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let widgets = |ui: &mut Ui| {
        let inactive = &mut ui.visuals_mut().widgets.inactive;
        inactive.weak_bg_fill = Color32::TRANSPARENT;
        inactive.bg_stroke = Stroke::NONE;
    };
    styled(ui, theme, RichText::new(text).color(theme.accent), widgets)
}

/// A button that shows whether it is the chosen one of several.
pub fn toggle_ui(ui: &mut Ui, theme: &Theme, is_chosen: bool, text: &str) -> Response {
    let button = Button::selectable(is_chosen, text).min_size(Vec2::splat(theme.size.target)).wrap();
    let response = ui.add(button);
    ring(ui, theme, &response);
    response
}

fn styled(ui: &mut Ui, theme: &Theme, text: RichText, look: impl FnOnce(&mut Ui)) -> Response {
    let response = ui
        .scope(|ui| {
            look(ui);
            ui.add(Button::new(text).min_size(Vec2::splat(theme.size.target)).wrap())
        })
        .inner;
    ring(ui, theme, &response);
    response
}
