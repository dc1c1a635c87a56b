//! Keys as they stand on a keyboard.

use egui::{Frame, KeyboardShortcut, RichText, Stroke, TextStyle, Ui};

use crate::app::theme::Theme;

/// The keys of a command, any of which will do.
pub fn keys_ui(ui: &mut Ui, theme: &Theme, keys: &[KeyboardShortcut]) {
    ui.horizontal(|ui| keys.iter().for_each(|shortcut| key_ui(ui, theme, *shortcut)));
}

/// One key or chord.
pub fn key_ui(ui: &mut Ui, theme: &Theme, shortcut: KeyboardShortcut) {
    let name = ui.ctx().format_shortcut(&shortcut);
    let frame = Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(theme.gap.line, theme.outline))
        .corner_radius(theme.gap.hair)
        .inner_margin(theme.line_margin());
    frame.show(ui, |ui| ui.label(RichText::new(name).text_style(TextStyle::Small)));
}
