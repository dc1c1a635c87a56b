//! Article and question: side by side where there is room, else one of the two.

use egui::{Frame, Panel, Ui};

use super::pane::Pane;
use super::{Desk, Side};
use crate::app::action::Action;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::words::Words;

impl Desk {
    /// Article at the left, question at the right.
    pub(super) fn wide_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        words: &Words,
        pane: &mut Pane,
    ) -> Option<Action> {
        let theme = view.theme;
        let width = question_width(theme, ui.available_width());
        let panel = Panel::right("question").exact_size(width).resizable(false);
        let panel = panel.frame(Frame::new().fill(theme.panel));
        let inside = |ui: &mut Ui| {
            let foot = self.foot_ui(ui, view, pane.ledger(), true);
            self.palette_ui(ui, view);
            self.question_ui(ui, view, words, Some(pane.ledger()));
            foot
        };
        let foot = panel.show(ui, inside).inner;
        self.article_ui(ui, view, pane, None, |_, _| false);
        foot
    }

    /// One of the two, or a short question above the article that answers it.
    pub(super) fn narrow_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        words: &Words,
        pane: &mut Pane,
    ) -> Option<Action> {
        let foot = self.foot_ui(ui, view, pane.ledger(), false);
        if self.is_marked() {
            // It begins with what is asked, wherever the article was before.
            let salt = Some(self.ix);
            self.article_ui(ui, view, pane, salt, |ui, desk| desk.stage_ui(ui, view, words, false));
        } else if self.side == Side::Article && !self.is_closed() {
            self.article_ui(ui, view, pane, None, |_, _| false);
        } else {
            self.palette_ui(ui, view);
            self.question_ui(ui, view, words, None);
        }
        foot
    }
}

/// Whether article and question stand side by side.
pub(super) fn is_wide(theme: &Theme, width: f32) -> bool {
    let margins = 4.0 * theme.gap.page;
    width >= 0.75 * theme.size.measure + 0.6 * theme.size.form + margins
}

fn question_width(theme: &Theme, width: f32) -> f32 {
    (0.42 * width).min(theme.size.form)
}
