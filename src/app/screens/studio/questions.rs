//! The questions that the ledger gives and those written by hand: live, each with its right answer, to be tried,
//! reworded, switched off, changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use egui::accesskit::Live;
use egui::{Label, RichText, Role, Ui, WidgetInfo};

use super::line::{line_ui, optional};
use super::preview::Preview;
use super::trying::Trying;
use super::writing::{Writing, problem_said};
use super::{Column, Studio, changed};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::article_text::{How, Lit};
use crate::app::widgets::radio::tick_ui;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::HandQuestion;
use crate::quiz::Question;
use crate::quiz::feedback::right_answers;
use crate::studio::{self, Edit, Row};
use crate::words::Words;

/// What is done with the questions.
pub(super) struct Asks {
    /// The question that is written.
    pub writing: Option<Box<Writing>>,
    /// The question that is tried.
    pub trying: Option<Box<Trying>>,
    /// The pack as learners see it.
    pub preview: Option<Box<Preview>>,
    /// The question that the keyboard is at.
    pub at: Option<String>,
    /// Whether it takes the keyboard.
    pub takes_focus: bool,
    /// Those that could be listed, from the top.
    shown: Vec<String>,
    /// The most that are listed, and how many more there are.
    most: usize,
    n_more: usize,
}

/// How many questions are listed at first, and more at a time.
const A_PAGE: usize = 60;

impl Default for Asks {
    fn default() -> Self {
        Self {
            writing: None,
            trying: None,
            preview: None,
            at: None,
            takes_focus: false,
            shown: Vec::new(),
            most: A_PAGE,
            n_more: 0,
        }
    }
}

/// The questions as they are said: each when it is first shown, since a long article gives more than a thousand.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// Which state of the pack they are of.
    of: Option<(u64, bool)>,
    said: BTreeMap<String, Shown>,
}

/// A question as it is said.
#[derive(Debug, Clone)]
struct Shown {
    id: String,
    prompt: String,
    right: String,
    can_be_tried: bool,
}

impl Listed {
    fn follow(&mut self, state: (u64, bool)) {
        if self.of != Some(state) {
            *self = Self { of: Some(state), said: BTreeMap::new() };
        }
    }

    fn row(&mut self, question: &Question, view: &studio::View, words: &Words) -> &Shown {
        const MOST: usize = 6;
        self.said.entry(question.id.0.clone()).or_insert_with(|| {
            let right = right_answers(question, view.asked_of());
            let right: Vec<String> = right.iter().take(MOST).map(|line| words.say(line)).collect();
            Shown {
                id: question.id.0.clone(),
                prompt: words.say(&question.prompt),
                right: right.join(" · "),
                can_be_tried: view.is_current,
            }
        })
    }
}

/// What is wanted with a question of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Try,
    Change,
    Drop,
}

impl Studio {
    /// Goes to the questions.
    pub(super) fn show_questions(&mut self) {
        self.column = Column::Questions;
        self.unfolded = None;
    }

    pub(super) fn questions_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let words = view.words;
        let n = self.seen.view.derived.questions.len();
        text::heading_ui(ui, &words.say(&message!("app-questions", n = n)));
        if self.asks.writing.is_some() {
            return self.writing_ui(ui, view);
        }
        ui.horizontal_wrapped(|ui| {
            if button::plain_ui(ui, view.theme, &words.get("bench-write")).clicked() {
                self.write_question(None);
            }
            if button::plain_ui(ui, view.theme, &words.get("bench-preview")).clicked() {
                self.open_preview();
            }
        });
        let mut listed = std::mem::take(&mut self.questions);
        listed.follow(self.seen.state);
        self.asks.shown.clear();
        let by_hand = self.by_hand_ui(ui, view, &mut listed);
        let derived = self.derived_ui(ui, view, &mut listed);
        self.questions = listed;
        by_hand.or(derived)
    }

    /// The questions written by hand.
    fn by_hand_ui(&mut self, ui: &mut Ui, view: &View<'_>, listed: &mut Listed) -> Option<Action> {
        let pack = Arc::clone(&self.seen.pack);
        if pack.questions.is_empty() {
            return None;
        }
        text::heading_in_ui(ui, view.theme.strong(), view.theme.weak, &view.words.get("bench-by-hand"), 3);
        let mut action = None;
        let found = Arc::clone(&self.seen.view);
        for hand in &pack.questions {
            let built = found.derived.questions.iter().find(|question| question.id.0 == hand.id);
            let built = built.map(|question| listed.row(question, &found, &self.pack_words.1));
            let said = said_by_hand(view, hand, built, &found);
            let one = ui.push_id(&hand.id, |ui| self.question_ui(ui, view, &said, true)).inner;
            action = action.or(one);
        }
        action
    }

    /// The questions that the ledger gives: those that rest on the claim that is looked at, or all.
    fn derived_ui(&mut self, ui: &mut Ui, view: &View<'_>, listed: &mut Listed) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let found = Arc::clone(&self.seen.view);
        let about = self.current.clone().map(Row::Statement);
        let of_claim: BTreeSet<&str> =
            about.iter().flat_map(|row| found.questions_about(row)).map(|one| one.id.0.as_str()).collect();
        tick_ui(ui, theme, &mut self.all_questions, &words.get("bench-all-questions"));
        let all = self.all_questions;
        let is_listed = |one: &&Arc<Question>| {
            (all || of_claim.contains(one.id.0.as_str())) && !self.is_by_hand(&one.id.0)
        };
        let by_ledger: Vec<&Arc<Question>> = found.derived.questions.iter().filter(is_listed).collect();
        let (mut action, mut n_shown) = (None, 0);
        for question in by_ledger {
            n_shown += 1;
            if n_shown > self.asks.most {
                self.asks.shown.push(question.id.0.clone());
                continue;
            }
            let row = listed.row(question, &found, &self.pack_words.1);
            let right = words.say(&message!("bench-right", right = &row.right));
            let said = Shown { right, ..row.clone() };
            let one = ui.push_id(&said.id, |ui| self.question_ui(ui, view, &said, false)).inner;
            action = action.or(one);
        }
        self.asks.n_more = usize::saturating_sub(n_shown, self.asks.most);
        let more = words.say(&message!("bench-more-questions", n = self.asks.n_more));
        if self.asks.n_more > 0 && button::plain_ui(ui, theme, &more).clicked() {
            self.asks.most += A_PAGE;
        }
        if n_shown == 0 {
            text::weak_ui(ui, theme, &words.get("bench-no-questions"));
        }
        let pack = Arc::clone(&self.seen.pack);
        for id in &pack.omit {
            action = action.or(ui.push_id(id, |ui| off_ui(ui, view, id)).inner);
        }
        action
    }

    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Shown, is_by_hand: bool) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        self.asks.shown.push(row.id.clone());
        let is_at = self.asks.at.as_ref() == Some(&row.id);
        let ink = if is_at { theme.accent } else { theme.text };
        let prompt = ui.add(Label::new(RichText::new(&row.prompt).font(theme.strong()).color(ink)).wrap());
        if is_at {
            let whole = format!("{} {}", row.prompt, row.right);
            prompt.widget_info(|| WidgetInfo::labeled(Role::Status, true, whole.as_str()));
            ui.ctx().accesskit_node_builder(prompt.id, |node| node.set_live(Live::Polite));
        }
        text::weak_ui(ui, theme, &row.right);
        if self.is_affected(&row.id) {
            text::note_ui(ui, theme, &words.get("bench-question-affected"));
        }
        let [change, drop] =
            if is_by_hand { ["bench-change", "bench-ask-delete"] } else { ["bench-reword", "bench-omit"] };
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            for (of, key) in [(Wanted::Try, "bench-try"), (Wanted::Change, change), (Wanted::Drop, drop)] {
                if of == Wanted::Try && !row.can_be_tried {
                    continue;
                }
                let button = button::quiet_ui(ui, theme, &words.get(key));
                if is_at && std::mem::take(&mut self.asks.takes_focus) {
                    button.request_focus();
                    prompt.scroll_to_me(None);
                }
                if button.clicked() {
                    wanted = Some(of);
                }
            }
        });
        let edit = wanted.and_then(|wanted| self.want(&row.id, wanted));
        let is_rewording = self.unfolded.as_ref() == Some(&Row::Question(row.id.clone()));
        let reworded = if is_rewording && !is_by_hand {
            line_ui(ui, theme, &words.get("bench-prompt"), &row.prompt)
        } else {
            None
        };
        ui.separator();
        let reword = |prompt| Edit::Reword { question: row.id.clone(), prompt: optional(prompt) };
        edit.or(reworded.map(reword)).map(changed)
    }

    /// The question as it is asked, where it is known.
    fn built(&self, id: &str) -> Option<&Arc<Question>> {
        let found = &self.seen.view;
        found.derived.questions.iter().find(|question| question.id.0 == id).filter(|_| found.is_current)
    }

    /// Does what is wanted with a question, or says which edit does it.
    fn want(&mut self, id: &str, wanted: Wanted) -> Option<Edit> {
        self.asks.at = Some(id.to_owned());
        match (wanted, self.is_by_hand(id)) {
            (Wanted::Try, _) => {
                let question = self.built(id)?.clone();
                self.try_out(question);
                None
            }
            (Wanted::Change, true) => {
                self.write_question(Some(id));
                None
            }
            (Wanted::Change, false) => {
                let at = Row::Question(id.to_owned());
                self.unfolded = if self.unfolded.as_ref() == Some(&at) { None } else { Some(at) };
                None
            }
            (Wanted::Drop, true) => Some(Edit::DeleteQuestion(id.to_owned())),
            (Wanted::Drop, false) => Some(Edit::Omit { question: id.to_owned(), off: true }),
        }
    }

    /// The keys at the list.
    pub(super) fn question_keys(&mut self, ui: &Ui) -> Option<Action> {
        if self.column != Column::Questions {
            return None;
        }
        if self.asks.writing.is_some() {
            return self.writing_keys(ui);
        }
        if pressed(ui, Command::NextListed) {
            self.move_listed(true);
        } else if pressed(ui, Command::PreviousListed) {
            self.move_listed(false);
        }
        let id = self.asks.at.clone().filter(|id| self.asks.shown.contains(id))?;
        let keys = [
            (Command::TryListed, Wanted::Try),
            (Command::ChangeListed, Wanted::Change),
            (Command::DropListed, Wanted::Drop),
        ];
        let (_, wanted) = keys.into_iter().find(|(command, _)| pressed(ui, *command))?;
        self.want(&id, wanted).map(changed)
    }

    fn move_listed(&mut self, forwards: bool) {
        let shown = &self.asks.shown;
        let at = self.asks.at.as_ref().and_then(|id| shown.iter().position(|other| other == id));
        let to = match at {
            None => 0,
            Some(ix) if forwards => (ix + 1).min(shown.len().saturating_sub(1)),
            Some(ix) => ix.saturating_sub(1),
        };
        self.asks.at = shown.get(to).cloned();
        self.asks.most = self.asks.most.max(to + 1);
        self.asks.takes_focus = true;
        self.follow_question();
    }

    /// Scrolls the article to the words that bear out the question that the keyboard is at.
    fn follow_question(&mut self) {
        let Some(id) = self.asks.at.clone() else { return };
        let words = self.built(&id).and_then(|question| question.evidence.first().cloned());
        let Some(words) = words else { return };
        let article = self.seen.view.ledger[words.article].id.clone();
        if let Some(page) = self.pages.iter_mut().find(|page| page.article == article) {
            page.scroll_to = Some(words.span);
        }
    }

    /// What is lit in an article while questions are worked on.
    pub(super) fn question_lit(&self, article: usize) -> Option<Vec<Lit>> {
        let page = self.pages.get(article)?;
        if let Some(writing) = &self.asks.writing {
            return Some(writing.lit(page));
        }
        let id = self.asks.at.as_ref().filter(|_| self.column == Column::Questions)?;
        let ledger = &self.seen.view.ledger;
        let evidence =
            self.built(id)?.evidence.iter().filter(|words| ledger[words.article].id == page.article);
        Some(evidence.map(|words| Lit { span: words.span, how: How::Evidence }).collect())
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

/// A question written by hand; of one that cannot be asked, why.
fn said_by_hand(view: &View<'_>, hand: &HandQuestion, built: Option<&Shown>, found: &studio::View) -> Shown {
    let words = view.words;
    if let Some(built) = built {
        return Shown { right: words.say(&message!("bench-right", right = &built.right)), ..built.clone() };
    }
    let prompt = hand.prompt.trim();
    let prompt = if prompt.is_empty() { words.get("bench-ask-unworded") } else { prompt.to_owned() };
    let at = Row::Question(hand.id.clone());
    let why = found.findings_in(&at).map(|finding| words.say(&problem_said(hand, &finding.problem)));
    let said: Vec<String> = std::iter::once(words.get("bench-ask-unfinished")).chain(why.take(1)).collect();
    Shown { id: hand.id.clone(), prompt, right: said.join(" "), can_be_tried: false }
}
