//! Headings and running text.

use egui::{Label, Response, RichText, Role, TextStyle, Ui, WidgetInfo};

use crate::app::theme::Theme;

/// The name of a screen.
pub fn title_ui(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, Theme::title_style(), 1)
}

/// The name of a part of a screen.
pub fn heading_ui(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, TextStyle::Heading, 2)
}

/// Text that matters less.
pub fn weak_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).color(theme.weak)).wrap())
}

/// A note in small letters.
pub fn note_ui(ui: &mut Ui, theme: &Theme, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).text_style(TextStyle::Small).color(theme.weak)).wrap())
}

fn heading(ui: &mut Ui, text: &str, style: TextStyle, level: usize) -> Response {
    let response = ui.add(Label::new(RichText::new(text).text_style(style)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(level));
    response
}
