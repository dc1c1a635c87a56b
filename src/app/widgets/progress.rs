//! How much of something is done.

use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo};

use crate::app::theme::Theme;

/// A bar filled to `share`, 0 to 1. `text` says the same in words and is read out.
pub fn progress_ui(ui: &mut Ui, theme: &Theme, rect: Rect, share: f32, text: &str) -> Response {
    let share = share.clamp(0.0, 1.0);
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(share));
    });
    paint(ui, theme, rect, share);
    response
}

fn paint(ui: &Ui, theme: &Theme, rect: Rect, share: f32) {
    let radius = rect.height() / 2.0;
    let line = egui::Stroke::new(theme.gap.line, theme.outline);
    ui.painter().rect(rect, radius, theme.page, line, egui::StrokeKind::Inside);
    if share > 0.0 {
        let width = (rect.width() * share).max(rect.height());
        let done = Rect::from_min_size(rect.min, egui::vec2(width, rect.height()));
        ui.painter().rect_filled(done, radius, theme.accent);
    }
}
