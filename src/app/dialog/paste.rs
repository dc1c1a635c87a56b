//! An article to be pasted.

use egui::{ScrollArea, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, ring, text};

/// An article, as far as it is pasted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PasteForm {
    text: String,
    /// Whether it is added to the pack in the studio, and does not become one of its own.
    is_added: bool,
}

impl PasteForm {
    /// For the pack in the studio.
    pub(super) fn into_pack() -> Self {
        Self { is_added: true, ..Self::default() }
    }

    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        const ROWS: usize = 10;
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("draft-paste-article"));
        ui.add_space(theme.gap.small);
        ui.label(words.get("draft-paste-how"));
        ui.add_space(theme.gap.medium);
        let name = words.get("draft-article-text");
        let edit = |ui: &mut Ui| {
            let width = ui.available_width();
            let edit = TextEdit::multiline(&mut self.text).desired_width(width).desired_rows(ROWS);
            ui.add(edit).accessible_name(&name)
        };
        let area = ScrollArea::vertical().id_salt("article").max_height(theme.size.form / 2.0);
        let typed = area.show(ui, edit).inner;
        ring(ui, theme, &typed);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        ui.add_space(theme.gap.medium);
        let is_there = !self.text.trim().is_empty();
        let row = |ui: &mut Ui| {
            let draft = ui.add_enabled_ui(is_there, |ui| {
                button::primary_ui(ui, theme, &words.get("draft-do")).clicked()
            });
            let leave = button::quiet_ui(ui, theme, &words.get("reading-leave")).clicked();
            (draft.inner, leave)
        };
        let (draft, leave) = ui.horizontal_wrapped(row).inner;
        let text = || match self.is_added {
            true => Action::AddArticle(self.text.clone()),
            false => Action::DraftText(self.text.clone()),
        };
        draft.then(text).or(leave.then_some(Action::CloseDialog))
    }
}
