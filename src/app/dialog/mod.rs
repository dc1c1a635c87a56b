//! The one dialog.

mod flag;
mod pack_path;
mod paper;
mod paste;
mod profiles;
mod save_as;
mod start_again;

use egui::{Context, Frame, Id, Modal, ScrollArea, Stroke, Ui};

use super::action::Action;
use super::view::View;
use crate::pack::{ArticleId, PackId};

pub use flag::FlagForm;
pub use pack_path::PackPath;
pub use paper::PaperForm;
pub use paste::PasteForm;
pub use profiles::Profiles;
pub use save_as::SaveForm;

/// What is asked. At most one is open.
#[derive(Debug, Clone, PartialEq)]
pub enum Dialog {
    /// Who practises.
    Profiles(Profiles),
    /// The path of a pack's file, where the system has no dialog for it.
    PackPath(PackPath),
    /// An article to be pasted.
    Paste(PasteForm),
    /// Whether to give an unfinished session up.
    StartAgain(PackId),
    /// What is the matter with a question.
    Flag(FlagForm),
    /// What is to be printed.
    Paper(Box<PaperForm>),
    /// Where a pack is to be saved.
    SaveAs(SaveForm),
}

impl Dialog {
    /// Asks for a path.
    pub fn pack_path() -> Self {
        Self::PackPath(PackPath::default())
    }

    /// Asks for an article to be added to the pack in the studio.
    pub fn paste_into_pack() -> Self {
        Self::Paste(PasteForm::into_pack())
    }

    /// Asks for the text of an article that may not be passed on.
    pub fn paste_article(pack: PackId, article: ArticleId) -> Self {
        Self::Paste(PasteForm::of_article(pack, article))
    }

    /// Paints the dialog over everything else. Escape and a click beside it close it.
    pub(super) fn show_over(&mut self, context: &Context, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let room = context.content_rect().size() - egui::Vec2::splat(2.0 * theme.gap.page);
        let frame = Frame::new()
            .fill(theme.panel)
            .stroke(Stroke::new(theme.gap.line, theme.outline))
            .corner_radius(theme.corners())
            .inner_margin(theme.margin(theme.gap.large));
        let inside = |ui: &mut Ui| {
            ui.set_width(room.x.min(theme.size.form) - 2.0 * theme.gap.large);
            // Else egui keeps to its usual height of a window.
            ui.set_max_height(room.y - 2.0 * theme.gap.large);
            let area = ScrollArea::vertical().max_height(room.y - 2.0 * theme.gap.large);
            area.show(ui, |ui| self.show(ui, view)).inner
        };
        let modal = Modal::new(Id::unique("dialog")).frame(frame).backdrop_color(theme.veil);
        let shown = modal.show(context, inside);
        let is_closed = shown.should_close();
        shown.inner.or(is_closed.then_some(Action::CloseDialog))
    }

    fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        match self {
            Self::Profiles(form) => form.show(ui, view),
            Self::PackPath(form) => form.show(ui, view),
            Self::Paste(form) => form.show(ui, view),
            Self::Flag(form) => form.show(ui, view),
            Self::Paper(form) => form.show(ui, view),
            Self::SaveAs(form) => form.show(ui, view),
            Self::StartAgain(pack) => start_again::show(ui, view, pack),
        }
    }
}
