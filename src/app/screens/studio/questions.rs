//! The questions that the ledger gives: live, each with its right answer, to be switched off or reworded.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Label, RichText, Ui};

use super::line::{line_ui, optional};
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::radio::tick_ui;
use crate::app::widgets::{button, text};
use crate::message;
use crate::quiz::feedback::right_answers;
use crate::studio::{self, Edit, Row};
use crate::words::Words;

/// The questions as they are said.
#[derive(Debug, Default)]
pub(super) struct Listed {
    rows: Vec<Shown>,
}

/// A question as it is said.
#[derive(Debug, Clone)]
struct Shown {
    id: String,
    prompt: String,
    right: String,
}

impl Listed {
    fn new(view: &studio::View, words: &Words) -> Self {
        const MOST: usize = 6;
        let shown = |question: &crate::quiz::Question| {
            let right = right_answers(question, &view.ledger);
            let right: Vec<String> = right.iter().take(MOST).map(|line| words.say(line)).collect();
            Shown {
                id: question.id.0.clone(), prompt: words.say(&question.prompt), right: right.join(" · ")
            }
        };
        Self { rows: view.derived.questions.iter().map(shown).collect() }
    }
}

impl Studio {
    pub(super) fn questions_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let found = Arc::clone(&self.seen.view);
        let n = found.derived.questions.len();
        text::heading_ui(ui, &words.say(&message!("app-questions", n = n)));
        let about = self.current.clone().map(Row::Statement);
        let of_claim: BTreeSet<String> =
            about.iter().flat_map(|row| found.questions_about(row)).map(|one| one.id.0.clone()).collect();
        tick_ui(ui, theme, &mut self.all_questions, &words.get("bench-all-questions"));
        let pack = Arc::clone(&self.seen.pack);
        let mut listed = std::mem::take(&mut self.questions);
        let said_in = &self.pack_words.1;
        let rows = &listed.get(self.seen.state, |_| Listed::new(&found, said_in)).rows;
        let mut action = None;
        let mut n_shown = 0;
        let all = self.all_questions;
        for row in rows.iter().filter(|row| all || of_claim.contains(&row.id)) {
            n_shown += 1;
            let one = ui.push_id(&row.id, |ui| self.question_ui(ui, view, row)).inner;
            action = action.or(one);
        }
        self.questions = listed;
        if n_shown == 0 {
            text::weak_ui(ui, theme, &words.get("bench-no-questions"));
        }
        for id in &pack.omit {
            action = action.or(ui.push_id(id, |ui| off_ui(ui, view, id)).inner);
        }
        action
    }

    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Shown) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        ui.add(Label::new(RichText::new(&row.prompt).font(theme.strong())).wrap());
        text::weak_ui(ui, theme, &words.say(&message!("bench-right", right = &row.right)));
        let is_rewording = self.unfolded.as_ref() == Some(&Row::Question(row.id.clone()));
        let mut edit = None;
        ui.horizontal_wrapped(|ui| {
            if button::quiet_ui(ui, theme, &words.get("bench-omit")).clicked() {
                edit = Some(Edit::Omit { question: row.id.clone(), off: true });
            }
            if button::quiet_ui(ui, theme, &words.get("bench-reword")).clicked() {
                self.unfolded = (!is_rewording).then(|| Row::Question(row.id.clone()));
            }
        });
        if is_rewording && let Some(prompt) = line_ui(ui, theme, &words.get("bench-prompt"), &row.prompt) {
            edit = Some(Edit::Reword { question: row.id.clone(), prompt: optional(prompt) });
        }
        ui.separator();
        edit.map(changed)
    }
}

/// A question that is switched off.
fn off_ui(ui: &mut Ui, view: &View<'_>, id: &str) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    ui.horizontal_wrapped(|ui| {
        text::weak_ui(ui, theme, &words.say(&message!("bench-omitted", id = id)));
        let on = button::quiet_ui(ui, theme, &words.get("bench-ask-again")).clicked();
        on.then(|| changed(Edit::Omit { question: id.to_owned(), off: false }))
    })
    .inner
}
