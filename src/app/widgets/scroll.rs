//! Scrolling by keys.

use egui::{Ui, vec2};

use crate::app::command::{Command, pressed};

/// Moves the scroll area it is called in by the page, or to an end. Call it after the area's contents.
pub fn pages_ui(ui: &Ui) {
    let (view, contents) = (ui.clip_rect(), ui.min_rect());
    let page = view.height() * 0.9;
    let down = if pressed(ui, Command::PageOn) {
        page
    } else if pressed(ui, Command::PageBack) {
        -page
    } else if pressed(ui, Command::ToTop) {
        contents.top() - view.top()
    } else if pressed(ui, Command::ToEnd) {
        contents.bottom() - view.bottom()
    } else {
        return;
    };
    move_by(ui, down);
}

/// Moves the scroll area it is called in by a few lines of such a height.
pub fn lines_ui(ui: &Ui, line: f32, back: Command, on: Command) {
    if pressed(ui, on) {
        move_by(ui, 3.0 * line);
    } else if pressed(ui, back) {
        move_by(ui, -3.0 * line);
    }
}

fn move_by(ui: &Ui, down: f32) {
    ui.scroll_with_delta(vec2(0.0, -down));
}
