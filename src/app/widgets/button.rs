//! Buttons: one to press next, others, and quiet ones.

use std::sync::Arc;

use egui::{Button, Color32, FontId, Response, RichText, Role, Stroke, TextWrapMode, Ui, Vec2, WidgetInfo};

use super::ring;
use crate::app::theme::Theme;

/// The one thing to press.
pub fn primary_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    if !ui.is_enabled() {
        return asleep_ui(ui, theme, text);
    }
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

/// The one thing to press, as long as it cannot be: it holds the place and can be read.
fn asleep_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    let widgets = |ui: &mut Ui| {
        let inactive = &mut ui.visuals_mut().widgets.inactive;
        inactive.weak_bg_fill = theme.panel_hovered;
        inactive.bg_stroke = Stroke::new(theme.gap.line, theme.divider);
    };
    styled(ui, theme, RichText::new(text).font(theme.strong()).color(theme.weak), widgets)
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
    let button = Button::new(text).selected(is_chosen);
    let response = ui.add(wrapped(ui, theme, button, text));
    ring(ui, theme, &response);
    response
}

/// A button with a short sign on it; `name` is read out.
pub fn arrow_ui(ui: &mut Ui, theme: &Theme, sign: &str, name: &str, is_enabled: bool) -> Response {
    let button = Button::new(RichText::new(sign).color(if is_enabled { theme.text } else { theme.divider }));
    let response = ui.add_enabled(is_enabled, button.min_size(Vec2::splat(theme.size.target)));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
    ring(ui, theme, &response);
    response
}

/// How wide a plain button is, in points.
pub fn width(ui: &Ui, theme: &Theme, text: &str) -> f32 {
    width_in(ui, theme, text, theme.body())
}

fn width_in(ui: &Ui, theme: &Theme, text: &str, font: FontId) -> f32 {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, theme.text);
    (galley.size().x + 2.0 * ui.spacing().button_padding.x).max(theme.size.target)
}

/// Words wrap only where the button would not fit a line of its own.
fn wrapped<'a>(ui: &Ui, theme: &Theme, button: Button<'a>, text: &str) -> Button<'a> {
    let fits = width_in(ui, theme, text, theme.strong()) <= ui.max_rect().width();
    let mode = if fits { TextWrapMode::Extend } else { TextWrapMode::Wrap };
    button.min_size(Vec2::splat(theme.size.target)).wrap_mode(mode)
}

fn styled(ui: &mut Ui, theme: &Theme, text: RichText, look: impl FnOnce(&mut Ui)) -> Response {
    let words = text.text().to_owned();
    // No scope: in a line that wraps, a scope would be squeezed into what is left of the line.
    let before = Arc::clone(ui.style());
    look(ui);
    let button = wrapped(ui, theme, Button::new(text), &words);
    let response = ui.add(button);
    ui.set_style(before);
    ring(ui, theme, &response);
    response
}
