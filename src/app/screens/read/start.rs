//! The way from an article to its questions.

use egui::Ui;

use super::Read;
use crate::app::action::{Action, Route};
use crate::app::command::{Command, pressed};
use crate::app::paper::Printable;
use crate::app::phrase;
use crate::app::view::View;
use crate::app::widgets::sign::{self, Sign};
use crate::app::widgets::{button, text};
use crate::message;
use crate::quiz::Setup;
use crate::record::sitting::N_ITEMS;

impl Read {
    /// The buttons that lead to questions, and how hard and how many they are.
    pub(super) fn start_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        if self.n_questions == 0 {
            text::weak_ui(ui, theme, &words.get("learn-nothing-to-ask"));
            return self.edit_ui(ui, view).or(self.print_ui(ui, view));
        }
        let start = button::primary_ui(ui, theme, &self.start_name(view));
        self.start = Some(start.id);
        if std::mem::take(&mut self.is_new) {
            start.request_focus();
        }
        // Enter on another button is that button's.
        let is_elsewhere =
            !self.is_ours && ui.memory(|memory| memory.focused().is_some_and(|id| id != start.id));
        let is_asked = start.clicked() || (!is_elsewhere && pressed(ui, Command::Start));
        let id = &self.pack.pack.id;
        let set_up = button::plain_ui(ui, theme, &words.get("modes-set-up")).clicked();
        let set_up = set_up || pressed(ui, Command::SetUpHere);
        let class = button::quiet_ui(ui, theme, &words.get("modes-class")).clicked();
        let edit = self.edit_ui(ui, view).or(self.print_ui(ui, view));
        ui.add_space(theme.gap.small);
        self.facts_ui(ui, view);
        let start = is_asked.then(|| Action::Practise(id.clone()));
        let set_up = set_up.then(|| Action::Go(Route::SetUp(Some(id.clone()))));
        start.or(set_up).or(class.then(|| Action::Go(Route::Class(id.clone())))).or(edit)
    }

    /// The way to the studio.
    fn edit_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let is_asked = button::quiet_ui(ui, view.theme, &view.words.get("bench-edit-pack")).clicked();
        let is_asked = is_asked || pressed(ui, Command::EditPack);
        is_asked.then(|| Action::Go(Route::Studio(self.pack.pack.id.clone())))
    }

    /// The way to paper.
    fn print_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let is_asked = button::quiet_ui(ui, view.theme, &view.words.get("paper-print")).clicked();
        let is_asked = is_asked || pressed(ui, Command::PrintHere);
        is_asked.then(|| Action::AskPaper(Printable::OnShelf(self.pack.pack.id.clone())))
    }

    fn start_name(&self, view: &View<'_>) -> String {
        let is_started = view.learner.unfinished_with(&self.pack.pack.id).is_some();
        match &self.pack.pack.assignment {
            _ if is_started => view.words.get("app-go-on"),
            Some(assignment) => view.words.say(&phrase::assignment_said(&Setup::assigned(assignment))),
            None => view.words.get("learn-start"),
        }
    }

    fn facts_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        let questions = if self.n_questions > N_ITEMS {
            words.say(&message!("learn-questions", n = N_ITEMS, all = self.n_questions))
        } else {
            words.say(&message!("app-questions", n = self.n_questions))
        };
        let level = self.pack.pack.level;
        if let Some(level) = level {
            sign::sign_ui(ui, theme, Sign::of_level(level), theme.weak);
        }
        let level = level.map(|level| words.say(&phrase::level_name(level)));
        let facts: Vec<String> = level.into_iter().chain([questions]).collect();
        text::weak_ui(ui, theme, &facts.join(" · "));
    }
}
