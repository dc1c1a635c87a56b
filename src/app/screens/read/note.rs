//! A note being written.

use egui::{Frame, Label, Panel, RichText, TextEdit, Ui};

use super::Read;
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::reading::NewRemark;
use crate::app::view::View;
use crate::app::widgets::{button, ring};

/// Lines of the field.
const N_LINES: usize = 2;

/// A note, as far as it is written.
pub(super) struct Note {
    remark: NewRemark,
    words: String,
    /// Whether the field is still to be given the keyboard.
    is_new: bool,
}

impl Note {
    /// The note of a remark.
    pub fn of(remark: NewRemark) -> Self {
        Self { words: remark.note.clone().unwrap_or_default(), remark, is_new: true }
    }

    fn kept(self) -> Action {
        let words = self.words.trim();
        let note = (!words.is_empty()).then(|| words.to_owned());
        Action::PutRemark(NewRemark { note, ..self.remark })
    }
}

impl Read {
    /// The keys while a note is written.
    pub(super) fn note_keys(&mut self, ui: &Ui) -> Option<Action> {
        if pressed(ui, Command::KeepNote) {
            return self.keep_note();
        }
        if pressed(ui, Command::Back) {
            self.leave_note();
        }
        None
    }

    fn keep_note(&mut self) -> Option<Action> {
        let note = self.note.take();
        self.leave_note();
        note.map(Note::kept)
    }

    /// Back to the words it was written to.
    fn leave_note(&mut self) {
        self.note = None;
        if let Some(page) = self.pages.get_mut(self.active) {
            page.take_focus();
        }
    }

    /// The field, above the foot.
    pub(super) fn note_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let note = self.note.as_mut()?;
        let theme = view.theme;
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let inside = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = theme.gap.small;
            let marked = note.remark.exact.lines().next().unwrap_or_default();
            let marked = RichText::new(marked).font(theme.quoted()).background_color(theme.own_fill);
            ui.add(Label::new(marked).truncate());
            field_ui(ui, view, note);
            ui.horizontal_wrapped(|ui| {
                let keep = button::primary_ui(ui, theme, &view.words.get("reading-keep-note"));
                let leave = button::quiet_ui(ui, theme, &view.words.get("reading-leave"));
                (keep.clicked(), leave.clicked())
            })
            .inner
        };
        let (keep, leave) = Panel::bottom("note").frame(frame).show(ui, inside).inner;
        if leave {
            self.leave_note();
        }
        if keep { self.keep_note() } else { None }
    }
}

fn field_ui(ui: &mut Ui, view: &View<'_>, note: &mut Note) {
    let theme = view.theme;
    let name = view.words.get("reading-note-field");
    let edit = TextEdit::multiline(&mut note.words)
        .hint_text(RichText::new(&name).color(theme.weak))
        .desired_width(ui.available_width())
        .desired_rows(N_LINES)
        .margin(theme.line_margin());
    let response = ui.add(edit).accessible_name(name);
    ring(ui, theme, &response);
    if std::mem::take(&mut note.is_new) {
        response.request_focus();
    }
}
