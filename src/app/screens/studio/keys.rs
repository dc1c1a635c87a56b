//! The keys of the studio, taken before its buttons can see them.

use egui::Ui;

use super::article::USES;
use super::{Column, Part, Studio, changed, findings};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::paper::Printable;
use crate::app::view::View;
use crate::app::widgets::picking::Step;
use crate::studio::{Edit, Grade, Row};

const STEPS: [(Command, Step); 6] = [
    (Command::MoreMarked, Step::More),
    (Command::LessMarked, Step::Less),
    (Command::PreviousWord, Step::PreviousWord),
    (Command::NextWord, Step::NextWord),
    (Command::Previous, Step::PreviousSentence),
    (Command::Next, Step::NextSentence),
];

impl Studio {
    pub(super) fn keys(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let is_typing = ui.ctx().text_edit_focused();
        if self.was_typing && pressed(ui, Command::Back) {
            // It has left the field.
            return None;
        }
        if let Some(action) = self.save_keys(ui, is_typing) {
            return Some(action);
        }
        if pressed(ui, Command::PrintPack) {
            return Some(Action::AskPaper(Printable::InStudio));
        }
        if is_typing {
            return None;
        }
        if pressed(ui, Command::StepBack) {
            return Some(Action::StepBack);
        }
        if pressed(ui, Command::StepOn) {
            return Some(Action::StepOn);
        }
        if pressed(ui, Command::PreviewPack) {
            self.open_preview();
            return None;
        }
        if pressed(ui, Command::WriteQuestion) {
            self.write_question(None);
            return None;
        }
        self.moving_keys(ui, view);
        if let Some(action) = self.article_keys(ui) {
            return Some(action);
        }
        let words = self.word_keys(ui);
        words.or_else(|| self.question_keys(ui)).or_else(|| match self.part {
            // There the same letters mean a question.
            _ if self.column == Column::Questions => None,
            Part::Grid => self.grid_keys(ui, view),
            Part::Claims => self.claim_keys(ui, view),
            Part::Findings => {
                self.finding_keys(ui);
                None
            }
            _ => None,
        })
    }

    /// Lost quotes, and a paragraph that is unfolded.
    fn article_keys(&mut self, ui: &Ui) -> Option<Action> {
        let is_open = self.part == Part::Articles && self.articles.unfolded.is_some();
        if is_open && self.picked().is_none() && pressed(ui, Command::Back) {
            self.articles.unfolded = None;
            return None;
        }
        self.reanchor_keys(ui)
    }

    /// What is being typed is taken over before it is saved.
    fn save_keys(&mut self, ui: &Ui, is_typing: bool) -> Option<Action> {
        let is_asked = pressed(ui, Command::SavePack);
        if is_asked && is_typing {
            ui.memory_mut(|memory| {
                if let Some(focused) = memory.focused() {
                    memory.surrender_focus(focused);
                }
            });
            self.saves_next = true;
            ui.ctx().request_repaint();
            return None;
        }
        let is_next = std::mem::take(&mut self.saves_next);
        (is_asked || is_next).then_some(Action::SavePack)
    }

    fn moving_keys(&mut self, ui: &Ui, view: &View<'_>) {
        if pressed(ui, Command::EnterRights) {
            self.enter_rights();
        }
        if pressed(ui, Command::NextColumn) {
            let n_columns = Self::n_columns(ui, view.theme);
            self.column = match self.column {
                Column::Article => Column::Ledger,
                Column::Ledger => Column::Questions,
                Column::Questions => Column::Article,
            };
            if self.column != Column::Article && n_columns > 1 {
                self.clear_picked();
            }
        }
        for (ix, part) in (1_u8..).zip(Part::ALL) {
            if pressed(ui, Command::LedgerPart(ix)) {
                self.show_part(part);
            }
        }
    }

    /// Shows a part of the ledger.
    pub(super) fn show_part(&mut self, part: Part) {
        self.part = part;
        self.column = Column::Ledger;
        self.is_editing = false;
        self.joining = false;
        self.splitting = None;
        self.cursor.takes_focus = part == Part::Grid;
        if part == Part::Findings {
            self.finding = findings::At::first();
        }
        self.articles.unfolded = None;
    }

    /// Picking words, and what is made of them.
    fn word_keys(&mut self, ui: &Ui) -> Option<Action> {
        let has_picked = self.picked().is_some();
        if has_picked {
            if pressed(ui, Command::Back) {
                self.clear_picked();
                return None;
            }
            if self.asks.writing.is_some() {
                if let Some(wanted) = self.question_word_key(ui) {
                    return self.use_for_question(wanted);
                }
            } else if let Some((_, _, part)) = USES.iter().find(|(command, ..)| pressed(ui, *command)) {
                return self.use_picked(part.clone());
            }
        }
        if self.asks.writing.is_some() && self.column == Column::Questions && pressed(ui, Command::Back) {
            return self.end_writing();
        }
        let is_here = self.is_ours || self.column == Column::Article;
        let is_free = self.is_ours || ui.memory(|memory| memory.focused().is_none());
        if is_here && is_free {
            // Up and down scroll until words are picked.
            let n = if has_picked { STEPS.len() } else { STEPS.len() - 2 };
            let step = STEPS.iter().take(n).find(|(command, _)| pressed(ui, *command));
            if let Some((_, step)) = step {
                self.pick(*step);
            }
        }
        None
    }

    fn claim_keys(&mut self, ui: &Ui, view: &View<'_>) -> Option<Action> {
        if let Some(edit) = self.stance_keys(ui, view) {
            return Some(changed(edit));
        }
        if pressed(ui, Command::EditClaim) {
            self.is_editing = !self.is_editing && self.current.is_some();
            self.form_takes_focus = self.is_editing;
            self.column = Column::Ledger;
            return None;
        }
        if self.is_editing && pressed(ui, Command::Back) {
            self.is_editing = false;
            return None;
        }
        if pressed(ui, Command::NextClaim) {
            self.move_claim(true);
            return None;
        }
        if pressed(ui, Command::PreviousClaim) {
            self.move_claim(false);
            return None;
        }
        if pressed(ui, Command::AcceptSure) {
            return Some(changed(Edit::AcceptAbove(Grade::Surely.least())));
        }
        let current = self.current.clone()?;
        if pressed(ui, Command::Accept) {
            return Some(changed(Edit::AcceptWhole(current)));
        }
        pressed(ui, Command::Reject).then(|| self.reject(current)).map(changed)
    }

    /// Rejects a proposed claim; takes out one that was accepted or made by hand.
    pub(super) fn reject(&self, id: crate::pack::StatementId) -> Edit {
        let is_drafted = self.seen.statement(&id).is_some_and(|(_, row)| row.draft.is_some());
        if is_drafted { Edit::Reject(Row::Statement(id)) } else { Edit::DeleteStatement(id) }
    }

    fn move_claim(&mut self, forwards: bool) {
        let at = self.current.as_ref().and_then(|id| self.seen.statement(id)).map(|(ix, _)| ix);
        let rows = &self.seen.pack.statements;
        let to = match at {
            None => 0,
            Some(ix) if forwards => (ix + 1).min(rows.len().saturating_sub(1)),
            Some(ix) => ix.saturating_sub(1),
        };
        let id = rows.get(to).map(|row| row.id.clone());
        self.look_at(id);
    }
}
