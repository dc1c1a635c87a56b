//! Words of an article outside of it.

use egui::{Frame, Label, Margin, RichText, Stroke, Ui};

use crate::app::theme::Theme;

/// Words as the article prints them, with a bar at their side as evidence has in the article.
pub fn quote_ui(ui: &mut Ui, theme: &Theme, words: &str) {
    let margin = Margin { left: theme.margin(theme.gap.medium).left, ..theme.line_margin() };
    let frame = Frame::new().fill(theme.evidence_fill).inner_margin(margin);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(words).font(theme.quoted())).wrap());
    });
    let rect = shown.response.rect;
    ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(2.0 * theme.gap.ring, theme.evidence_line));
}
