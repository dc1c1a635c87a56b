//! What can be done at a question or its feedback: the buttons below it.

use egui::{Frame, Panel, Ui};

use super::{Desk, Kept, Side, Stage, clock, flag};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::button;
use crate::pack::Ledger;

impl Desk {
    /// What can be done now.
    pub(super) fn foot_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        ledger: &Ledger,
        is_wide: bool,
    ) -> Option<Action> {
        let theme = view.theme;
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let foot = Panel::bottom("foot").frame(frame);
        let row = |ui: &mut Ui| {
            let main = self.main_button_ui(ui, view);
            if let (Stage::Asked(asked), Some(steps)) = (&mut self.stage, &mut self.steps)
                && !is_wide
            {
                asked.marked_ui(ui, view, ledger);
                steps.marked_ui(ui, view);
            }
            if !is_wide && !self.is_marked() && !self.is_closed() {
                self.switch_button_ui(ui, view);
            }
            let clock = if is_wide { None } else { clock::clock_ui(ui, view, self.left_ms) };
            let flag = if self.kept == Kept::InRecord { flag::flag_ui(ui, view) } else { None };
            main.or(clock).or(flag)
        };
        foot.show(ui, |ui| ui.horizontal_wrapped(row).inner).inner
    }

    /// What is chosen from, where that must stay in view.
    pub(super) fn palette_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let is_placing = self.is_placing();
        let Stage::Asked(asked) = &mut self.stage else { return };
        if asked.has_palette() && !is_placing {
            let frame = Frame::new().fill(view.theme.panel).inner_margin(view.theme.bar_margin());
            Panel::bottom("palette").frame(frame).show(ui, |ui| asked.palette_ui(ui, view));
        }
    }

    fn main_button_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        match &self.stage {
            Stage::Asked(asked) => {
                let can_be_given = asked.answer().is_some();
                let check = ui.add_enabled_ui(can_be_given, |ui| {
                    button::primary_ui(ui, theme, &words.get("learn-check"))
                });
                let skip = if self.is_placing() { "modes-leave-place-out" } else { "learn-skip" };
                let skip = button::quiet_ui(ui, theme, &words.get(skip));
                if check.inner.clicked() {
                    return self.confirm(view);
                }
                if skip.clicked() { self.skip(view) } else { None }
            }
            Stage::Settled(_) => {
                let go_on = button::primary_ui(ui, theme, &words.get("learn-go-on"));
                if std::mem::take(&mut self.is_to_focus) {
                    go_on.request_focus();
                }
                go_on.clicked().then_some(Action::NextQuestion)
            }
        }
    }

    fn switch_button_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let key = match self.side {
            Side::Question => "learn-show-article",
            Side::Article => "learn-show-question",
        };
        if button::plain_ui(ui, view.theme, &view.words.get(key)).clicked() {
            self.switch();
        }
    }
}
