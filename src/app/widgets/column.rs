//! A screen's contents in the middle of the window.

use egui::{Align, Layout, Ui, UiBuilder, vec2};

use crate::app::theme::Theme;

/// Paints contents at most so wide, with the page's margin around them.
pub fn column_ui<R>(ui: &mut Ui, theme: &Theme, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = theme.gap.page;
    let room = ui.available_rect_before_wrap();
    let width = width.min(room.width() - 2.0 * margin);
    let left = room.min.x + (room.width() - width) / 2.0;
    let rect = egui::Rect::from_min_size(egui::pos2(left, room.min.y + margin), vec2(width, room.height()));
    let layout = Layout::top_down(Align::Min);
    let shown = ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), contents);
    ui.add_space(margin);
    shown.inner
}
