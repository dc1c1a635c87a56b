//! Headings and running text.

use egui::{Color32, FontId, Label, Response, RichText, Role, TextStyle, Ui, WidgetInfo};

use crate::app::theme::Theme;

/// The name of a screen.
pub fn title_ui(ui: &mut Ui, text: &str) -> Response {
    heading(ui, RichText::new(text).text_style(Theme::title_style()), text, 1)
}

/// The name of a part of a screen.
pub fn heading_ui(ui: &mut Ui, text: &str) -> Response {
    heading(ui, RichText::new(text).text_style(TextStyle::Heading), text, 2)
}

/// A name in a font of its own; `level` as in a document, from 1.
pub fn heading_in_ui(ui: &mut Ui, font: FontId, color: Color32, text: &str, level: usize) -> Response {
    heading(ui, RichText::new(text).font(font).color(color), text, level)
}

/// Text that matters less.
pub fn weak_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).color(theme.weak)).wrap())
}

/// A note in small letters.
pub fn note_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).text_style(TextStyle::Small).color(theme.weak)).wrap())
}

fn heading(ui: &mut Ui, rich: RichText, text: &str, level: usize) -> Response {
    let response = ui.add(Label::new(rich).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(level));
    response
}
