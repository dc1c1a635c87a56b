//! A question tried in its place, as a learner gets it: with the forms of practice, its feedback, and the evidence
//! lit in the article. Nothing of it is kept.

use std::sync::Arc;

use egui::{Frame, Panel, Ui};

use super::{Column, Studio};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::screens::quiz::{Quiz, Rehearsed};
use crate::app::view::View;
use crate::app::widgets::{button, text};
use crate::quiz::{Question, Seed};
use crate::record::sitting::Books;
use crate::studio::Desk;

/// A question that is tried.
pub(super) struct Trying {
    quiz: Quiz,
    id: String,
}

impl Studio {
    /// Tries a question of the pack as it is now.
    pub(super) fn try_out(&mut self, question: Arc<Question>) {
        let id = question.id.0.clone();
        let books = Books::one(&self.seen.pack, &self.seen.view.ledger);
        let seed = self.desk.as_ref().map_or(Seed(0), Desk::seed);
        self.asks.trying = Some(Box::new(Trying { quiz: Quiz::trial(books, question, seed), id }));
        self.show_questions();
    }

    /// Takes the keys while a question is tried.
    pub(super) fn trying_keys(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if pressed(ui, Command::Back) {
            self.end_trial();
            return None;
        }
        if pressed(ui, Command::SavePack) {
            return Some(Action::SavePack);
        }
        let is_alone = Self::n_columns(ui, view.theme) == 1;
        let asked = self.asks.trying.as_mut()?.quiz.trial_keys(ui, view, is_alone)?;
        self.rehearsed(asked)
    }

    /// Whether a column shows the question that is tried.
    pub(super) fn is_trying_in(&self, column: Column) -> bool {
        self.asks.trying.is_some() && column != Column::Ledger
    }

    /// Paints the article or the question that is tried.
    pub(super) fn trying_ui(&mut self, ui: &mut Ui, view: &View<'_>, column: Column) -> Option<Action> {
        let trying = self.asks.trying.as_mut()?;
        if column == Column::Article {
            trying.quiz.trial_article_ui(ui, view);
            return None;
        }
        let is_over = bar_ui(ui, view);
        let is_alone = Self::n_columns(ui, view.theme) == 1;
        let asked = trying.quiz.trial_question_ui(ui, view, is_alone);
        if is_over {
            self.end_trial();
            return None;
        }
        self.rehearsed(asked?)
    }

    /// Does what was wanted in the trial. What the studio is to do.
    fn rehearsed(&mut self, action: Action) -> Option<Action> {
        match self.asks.trying.as_mut()?.quiz.rehearse(action) {
            Rehearsed::GoesOn => {}
            Rehearsed::Over => self.end_trial(),
            Rehearsed::Refused(why) => self.refused = Some(why),
            Rehearsed::Other(other) => return Some(*other),
        }
        None
    }

    /// Goes back to the questions, to the one that was tried.
    fn end_trial(&mut self) {
        let Some(trying) = self.asks.trying.take() else { return };
        match &mut self.asks.writing {
            Some(writing) => writing.tried(),
            None => {
                self.asks.at = Some(trying.id);
                self.asks.takes_focus = true;
            }
        }
        self.refused = None;
    }
}

/// That this is a trial, and the way back. Whether that is wanted.
fn bar_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let theme = view.theme;
    let frame = Frame::new().fill(theme.page).inner_margin(theme.bar_margin());
    let lines = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = theme.gap.hair;
        let back = button::plain_ui(ui, theme, &view.words.get("bench-try-end"));
        text::note_ui(ui, theme, &view.words.get("bench-try-note"));
        back.clicked()
    };
    Panel::top("trial").frame(frame).show(ui, lines).inner
}
