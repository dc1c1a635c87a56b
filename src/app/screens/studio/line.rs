//! A field that belongs to a row of the pack: what is typed is taken over when the field is left.

use egui::{Response, TextEdit, Ui, UiBuilder};

use crate::app::theme::Theme;
use crate::app::widgets::{field, ring, text};

/// A scope whose ids are the same whatever stands before it: what has the keyboard keeps it when something above
/// comes or goes. `salt` is used once in the scope around it.
pub(super) fn stable_ui<R>(ui: &mut Ui, salt: impl egui::AsIdSalt, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().scope_id(ui.scope_id().with(salt));
    ui.scope_builder(builder, inside).inner
}

/// A line with its name above it. What it says now, once it was left with something else than before.
pub(super) fn line_ui(ui: &mut Ui, theme: &Theme, name: &str, value: &str) -> Option<String> {
    text::note_ui(ui, theme, name);
    bare_line_ui(ui, theme, name, value, false)
}

/// The same without the name above it; `takes_focus`: it is given the keyboard now.
pub(super) fn bare_line_ui(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    value: &str,
    takes_focus: bool,
) -> Option<String> {
    stable_ui(ui, name, |ui| {
        let inside = |ui: &mut Ui, typed: &mut String| {
            let response = field::field_ui(ui, theme, name, typed);
            if takes_focus {
                response.request_focus();
            }
            response
        };
        kept_ui(ui, value, inside)
    })
}

/// The same for several lines.
pub(super) fn lines_ui(ui: &mut Ui, theme: &Theme, name: &str, value: &str, rows: usize) -> Option<String> {
    area_ui(ui, theme, name, value, rows, false)
}

/// The same; `takes_focus`: it is given the keyboard now.
pub(super) fn area_ui(
    ui: &mut Ui,
    theme: &Theme,
    name: &str,
    value: &str,
    rows: usize,
    takes_focus: bool,
) -> Option<String> {
    stable_ui(ui, name, |ui| {
        text::note_ui(ui, theme, name);
        let inside = |ui: &mut Ui, typed: &mut String| {
            let width = ui.available_width();
            let edit = TextEdit::multiline(typed).desired_width(width).desired_rows(rows);
            let response = ui.add(edit).accessible_name(name);
            if takes_focus {
                response.request_focus();
            }
            ring(ui, theme, &response);
            response
        };
        kept_ui(ui, value, inside)
    })
}

/// Keeps what is typed until the field is left.
fn kept_ui(
    ui: &mut Ui,
    value: &str,
    inside: impl FnOnce(&mut Ui, &mut String) -> Response,
) -> Option<String> {
    let id = ui.scope_id().with("typed");
    let kept = ui.data(|data| data.get_temp::<String>(id));
    let mut typed = kept.unwrap_or_else(|| value.to_owned());
    let response = inside(ui, &mut typed);
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(id, typed));
        return None;
    }
    ui.data_mut(|data| data.remove::<String>(id));
    (response.lost_focus() && typed.trim() != value.trim()).then(|| typed.trim().to_owned())
}

/// What may be left out: blank is none.
pub(super) fn optional(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}
