//! What several screens are made of. No rule of the domain in here.

pub mod article_head;
pub mod article_text;
pub mod badge;
pub mod bar;
pub mod board;
pub mod button;
pub mod chart;
pub mod column;
pub mod field;
pub mod key;
pub mod option_box;
pub mod pack_bar;
pub mod picking;
pub mod position_grid;
pub mod progress;
pub mod quote;
pub mod radio;
pub mod remarks;
pub mod scroll;
pub mod sign;
pub mod text;

use egui::{Response, Stroke, StrokeKind, Ui};

use super::theme::Theme;

/// Shows what has the keyboard, and brings it into view.
pub fn ring(ui: &Ui, theme: &Theme, response: &Response) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let stroke = Stroke::new(theme.gap.ring, theme.focus);
    let rect = response.rect.expand(theme.gap.ring);
    ui.painter().rect_stroke(rect, theme.corners(), stroke, StrokeKind::Middle);
}
