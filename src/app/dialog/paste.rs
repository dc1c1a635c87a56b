//! An article to be pasted.

use egui::{ScrollArea, TextEdit, Ui};

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, ring, text};
use crate::pack::{ArticleId, PackId};

/// An article, as far as it is pasted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PasteForm {
    text: String,
    aim: Aim,
}

/// What becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Aim {
    /// A pack of its own.
    #[default]
    Draft,
    /// Another article of the pack in the studio.
    IntoPack,
    /// The text of an article that may not be passed on.
    Bring(PackId, ArticleId),
}

impl PasteForm {
    /// For the pack in the studio.
    pub(super) fn into_pack() -> Self {
        Self { aim: Aim::IntoPack, ..Self::default() }
    }

    /// For an article whose text a pack has not.
    pub(super) fn of_article(pack: PackId, article: ArticleId) -> Self {
        Self { aim: Aim::Bring(pack, article), ..Self::default() }
    }

    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        const ROWS: usize = 10;
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("draft-paste-article"));
        ui.add_space(theme.gap.small);
        let is_brought = matches!(self.aim, Aim::Bring(..));
        ui.label(words.get(if is_brought { "learn-bring-how" } else { "draft-paste-how" }));
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
                button::primary_ui(
                    ui,
                    theme,
                    &words.get(if is_brought { "learn-bring-do" } else { "draft-do" }),
                )
                .clicked()
            });
            let leave = button::quiet_ui(ui, theme, &words.get("reading-leave")).clicked();
            (draft.inner, leave)
        };
        let (draft, leave) = ui.horizontal_wrapped(row).inner;
        let text = || match &self.aim {
            Aim::Draft => Action::DraftText(self.text.clone()),
            Aim::IntoPack => Action::AddArticle(self.text.clone()),
            Aim::Bring(pack, article) => {
                Action::BringArticle { pack: pack.clone(), article: article.clone(), text: self.text.clone() }
            }
        };
        draft.then(text).or(leave.then_some(Action::CloseDialog))
    }
}
