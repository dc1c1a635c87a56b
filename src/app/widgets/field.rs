//! A line of text to be typed, with its name.

use egui::{Response, TextEdit, Ui};

use super::ring;
use crate::app::theme::Theme;

/// A field as wide as there is room, up to a form's width; `name` is read out and stands in it while it is
/// empty.
pub fn field_ui(ui: &mut Ui, theme: &Theme, name: &str, text: &mut String) -> Response {
    typed_ui(ui, theme, name, text, false)
}

/// The same for what neighbours need not see.
pub fn secret_ui(ui: &mut Ui, theme: &Theme, name: &str, text: &mut String) -> Response {
    typed_ui(ui, theme, name, text, true)
}

fn typed_ui(ui: &mut Ui, theme: &Theme, name: &str, text: &mut String, is_secret: bool) -> Response {
    let width = ui.available_width().min(theme.size.form);
    let edit = TextEdit::singleline(text)
        .password(is_secret)
        .hint_text(egui::RichText::new(name).color(theme.weak))
        .desired_width(width)
        .min_size(egui::vec2(width, theme.size.target))
        .align(egui::Align2::LEFT_CENTER)
        .margin(theme.line_margin());
    let response = ui.add(edit).accessible_name(name);
    ring(ui, theme, &response);
    response
}

/// Whether Enter was pressed in a field.
pub fn is_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}
