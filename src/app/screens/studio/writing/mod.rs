//! A question of the teacher's own, while it is being written: all its fields, what the checker says of it as it
//! is typed, and its way into the pack.

mod cells;
mod field;
mod options;
mod places;
mod said;
mod words;

use std::sync::Arc;

use egui::Ui;

use self::cells::Cursor;
use self::field::{Touched, Wanted, area_ui};
pub(super) use self::said::problem as problem_said;
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::{HandQuestion, Pack, ResponseKind, Skill};
use crate::quiz::Question;
use crate::quiz::summary::skill_name;
use crate::studio::hand::{self, HandList, Judged};
use crate::studio::{Edit, Row};

/// A question being written.
pub(super) struct Writing {
    /// As it is typed now.
    hand: HandQuestion,
    /// As the pack has it; none before it is there.
    held: Option<HandQuestion>,
    /// As the pack would not take it.
    refused: Option<HandQuestion>,
    judged: Judged,
    /// What was judged, and in which state of the pack.
    judged_of: Option<((u64, bool), HandQuestion)>,
    /// Which part of the form takes the keyboard next.
    focus: Option<Focus>,
    cursor: Cursor,
}

/// A part of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    Prompt,
    Try,
    /// The last row of a list.
    Last(HandList),
}

/// What the teacher wants with the question as a whole.
#[derive(Debug, Clone, PartialEq)]
enum Asked {
    Try(Box<Question>),
    Done,
    Delete,
}

impl Studio {
    /// Begins a question, or goes on with one of the pack.
    pub(super) fn write_question(&mut self, id: Option<&str>) {
        self.take_over();
        let held = id.and_then(|id| self.by_hand(id)).cloned();
        let focus = Some(Focus::Prompt);
        self.asks.writing = Some(Box::new(Writing { focus, ..Writing::new(held) }));
        self.show_questions();
    }

    /// Shows a question where something was done with it: its form, if it was written by hand.
    pub(super) fn look_at_question(&mut self, id: &str) {
        if self.asks.writing.as_ref().is_some_and(|writing| writing.hand.id == id) {
            return;
        }
        let held = self.by_hand(id).cloned();
        self.asks.writing = held.map(|held| Box::new(Writing::new(Some(held))));
        self.asks.at = Some(id.to_owned());
    }

    fn by_hand(&self, id: &str) -> Option<&HandQuestion> {
        self.seen.pack.questions.iter().find(|row| row.id == id)
    }

    /// Whether a question of the pack was written by hand.
    pub(super) fn is_by_hand(&self, id: &str) -> bool {
        self.by_hand(id).is_some()
    }

    /// An edit was made there: a question that was new has its id from now on.
    pub(super) fn written(&mut self, at: &Row) {
        let Some(writing) = &mut self.asks.writing else { return };
        if let Row::Question(id) = at
            && writing.hand.id.is_empty()
            && self.seen.pack.questions.iter().any(|row| row.id == *id)
        {
            writing.hand.id.clone_from(id);
        }
    }

    /// The last edit was refused.
    pub(super) fn not_written(&mut self) {
        if let Some(writing) = &mut self.asks.writing {
            writing.refused = Some(writing.hand.clone());
        }
    }

    /// Closes the form; what is typed is taken over.
    pub(super) fn end_writing(&mut self) -> Option<Action> {
        let edit = self.unwritten().map(changed);
        let writing = self.asks.writing.take()?;
        self.asks.at = Some(writing.hand.id);
        self.asks.takes_focus = true;
        edit
    }

    /// What is typed and not in the pack yet.
    pub(super) fn unwritten(&self) -> Option<Edit> {
        self.asks.writing.as_ref()?.pending()
    }

    /// The keys at the form, outside its fields.
    pub(super) fn writing_keys(&mut self, ui: &Ui) -> Option<Action> {
        let writing = self.asks.writing.as_ref()?;
        if pressed(ui, Command::TryListed) {
            let question = writing.judged.question.clone()?;
            self.try_out(Arc::new(question));
            return None;
        }
        let held = writing.held.as_ref().filter(|_| pressed(ui, Command::DropListed))?;
        Some(changed(Edit::DeleteQuestion(held.id.clone())))
    }

    /// The form of the question that is being written.
    pub(super) fn writing_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let mut writing = self.asks.writing.take()?;
        let pack = Arc::clone(&self.seen.pack);
        if !writing.follow(&pack) {
            return None;
        }
        writing.judge(self.seen.state, &pack, &self.seen.view.ledger);
        let (is_left, asked) = writing.form_ui(ui, view);
        let is_left = is_left || !ui.ctx().text_edit_focused();
        let edit = writing.pending().filter(|_| is_left && self.desk.is_some());
        match asked {
            Some(Asked::Done) => {
                self.asks.writing = Some(writing);
                return self.end_writing();
            }
            Some(Asked::Delete) => return writing.held.map(|row| changed(Edit::DeleteQuestion(row.id))),
            Some(Asked::Try(question)) => {
                self.asks.writing = Some(writing);
                self.try_out(Arc::from(question));
            }
            None => self.asks.writing = Some(writing),
        }
        edit.map(changed)
    }
}

impl Writing {
    fn new(held: Option<HandQuestion>) -> Self {
        Self {
            hand: held.clone().unwrap_or_else(|| hand::blank(ResponseKind::Choice)),
            held,
            refused: None,
            judged: Judged::default(),
            judged_of: None,
            focus: None,
            cursor: Cursor::default(),
        }
    }

    /// Gives the keyboard back after a trial.
    pub(super) fn tried(&mut self) {
        self.focus = Some(Focus::Try);
    }

    /// Follows what became of it in the pack. Whether it is still there.
    fn follow(&mut self, pack: &Pack) -> bool {
        if self.hand.id.is_empty() {
            return true;
        }
        let Some(row) = pack.questions.iter().find(|row| row.id == self.hand.id) else { return false };
        if self.held.as_ref() != Some(row) {
            if hand::tidied(&self.hand) != *row {
                self.hand = row.clone();
            }
            self.held = Some(row.clone());
            self.refused = None;
        }
        true
    }

    /// What puts it into the pack as it is now, if that is something else than the pack has.
    fn pending(&self) -> Option<Edit> {
        let is_known = self.refused.as_ref() == Some(&self.hand) || hand::is_blank(&self.hand);
        let now = hand::tidied(&self.hand);
        let is_new = self.held.as_ref().is_none_or(|held| hand::tidied(held) != now);
        (is_new && !is_known).then(|| Edit::PutQuestion(Box::new(now)))
    }

    fn judge(&mut self, state: (u64, bool), pack: &Pack, ledger: &crate::pack::Ledger) {
        let is_known = |(of, hand): &((u64, bool), HandQuestion)| *of == state && *hand == self.hand;
        if !self.judged_of.as_ref().is_some_and(is_known) {
            self.judged = hand::judge(pack, ledger, &self.hand);
            self.judged_of = Some((state, self.hand.clone()));
        }
    }

    fn response(&self) -> ResponseKind {
        ResponseKind::from_wire(&self.hand.response).unwrap_or(ResponseKind::Choice)
    }

    /// Every field. Whether one was left or something was chosen, and what is wanted with the question.
    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> (bool, Option<Asked>) {
        let words = view.words;
        let heading = if self.held.is_some() { "bench-ask-change" } else { "bench-ask-new" };
        text::heading_ui(ui, &words.get(heading));
        let mut touched = Touched::default();
        touched.is_left |= self.response_ui(ui, view);
        let focus = self.focus.take();
        let prompt = area_ui(ui, view, &words.get("bench-ask-prompt"), &mut self.hand.prompt);
        if focus == Some(Focus::Prompt) {
            prompt.request_focus();
        }
        touched.is_left |= prompt.lost_focus();
        let last = match focus {
            Some(Focus::Last(list)) => Some(list),
            _ => None,
        };
        self.answers_ui(ui, view, &mut touched, last);
        let name = words.get("bench-ask-explanation");
        touched.is_left |= field::optional_ui(ui, view, &name, &mut self.hand.explanation).lost_focus();
        touched.is_left |= self.skill_ui(ui, view);
        words::evidence_ui(ui, view, &self.hand, &mut touched);
        self.problems_ui(ui, view);
        let asked = self.whole_ui(ui, view, focus == Some(Focus::Try));
        if let Some(wanted) = touched.wanted.take() {
            self.make(wanted);
            touched.is_left = true;
            ui.ctx().request_repaint();
        }
        (touched.is_left, asked)
    }

    /// What is to be done with a list.
    fn make(&mut self, wanted: Wanted) {
        match wanted {
            Wanted::Add(list) => {
                hand::add(&mut self.hand, list);
                self.focus = Some(Focus::Last(list));
            }
            Wanted::TakeOut(list, ix) => hand::take_out(&mut self.hand, list, ix),
            Wanted::MoveUp(list, ix) => hand::move_up(&mut self.hand, list, ix),
        }
    }

    /// How it is answered.
    fn response_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        text::note_ui(ui, view.theme, &view.words.get("bench-ask-response"));
        let ways: Vec<(ResponseKind, String)> =
            ResponseKind::ALL.iter().map(|way| (*way, view.words.get(said::response(*way)))).collect();
        let chosen = ui.push_id("response", |ui| radios_ui(ui, view.theme, &ways, &self.response())).inner;
        if let Some(way) = chosen {
            self.hand = hand::answered_by(&self.hand, way);
            self.cursor = Cursor::default();
        }
        chosen.is_some()
    }

    /// What the answer is made of, with its key.
    fn answers_ui(&mut self, ui: &mut Ui, view: &View<'_>, touched: &mut Touched, last: Option<HandList>) {
        match self.response() {
            ResponseKind::Choice | ResponseKind::Multiple => {
                options::options_ui(ui, view, &mut self.hand, touched, last);
            }
            ResponseKind::Cue => {
                words::frame_ui(ui, view, &mut self.hand, touched);
                options::options_ui(ui, view, &mut self.hand, touched, last);
            }
            ResponseKind::Match | ResponseKind::Sort => {
                places::columns_ui(ui, view, &mut self.hand, touched, last);
                places::placed_ui(ui, view, &mut self.hand, touched, last);
            }
            ResponseKind::Grid => {
                places::columns_ui(ui, view, &mut self.hand, touched, last);
                places::rows_ui(ui, view, &mut self.hand, touched, last);
                touched.is_left |= self.cursor.cells_ui(ui, view, &mut self.hand);
            }
            ResponseKind::Order => places::items_ui(ui, view, &mut self.hand, touched, last),
            ResponseKind::Mark => words::alternatives_ui(ui, view, &self.hand, touched),
            ResponseKind::Short => options::spellings_ui(ui, view, &mut self.hand, touched, last),
        }
    }

    /// What it practises.
    fn skill_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let words = view.words;
        text::note_ui(ui, view.theme, &words.get("bench-ask-skill"));
        let open = std::iter::once((None, words.get("bench-ask-skill-open")));
        let named =
            Skill::ALL.iter().map(|skill| (Some(skill.wire().to_owned()), words.say(&skill_name(*skill))));
        let skills: Vec<(Option<String>, String)> = open.chain(named).collect();
        let chosen = ui.push_id("skill", |ui| radios_ui(ui, view.theme, &skills, &self.hand.skill)).inner;
        let is_chosen = chosen.is_some();
        if let Some(skill) = chosen {
            self.hand.skill = skill;
        }
        is_chosen
    }

    /// Trying it, being done with it, taking it out.
    fn whole_ui(&self, ui: &mut Ui, view: &View<'_>, takes_focus: bool) -> Option<Asked> {
        let (theme, words) = (view.theme, view.words);
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            let done = button::primary_ui(ui, theme, &words.get("bench-ask-done"));
            if let Some(question) = &self.judged.question {
                let tried = button::plain_ui(ui, theme, &words.get("bench-try"));
                if takes_focus {
                    tried.request_focus();
                }
                if tried.clicked() {
                    asked = Some(Asked::Try(Box::new(question.clone())));
                }
            }
            if self.held.is_some() && button::plain_ui(ui, theme, &words.get("bench-ask-delete")).clicked() {
                asked = Some(Asked::Delete);
            }
            if done.clicked() {
                asked = Some(Asked::Done);
            }
        });
        asked
    }

    /// What the checker says, or that nothing is in the way.
    fn problems_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let mut all: Vec<_> = self
            .judged
            .problems
            .iter()
            .map(|problem| (problem.severity, said::problem(&self.hand, problem)))
            .collect();
        let has_error = all.iter().any(|(severity, _)| *severity == crate::pack::Severity::Error);
        if let Some(why) = self.judged.why_not.as_ref().filter(|_| !has_error) {
            all.insert(0, (crate::pack::Severity::Error, why.clone()));
        }
        let ready = if all.is_empty() { message!("bench-ask-good") } else { message!("bench-ask-ready") };
        if self.judged.question.is_some() {
            said::state_ui(ui, view, &view.words.say(&ready));
        }
        for (severity, why) in all {
            said::problem_ui(ui, view, severity, &view.words.say(&why));
        }
    }
}
