//! A question, side by side with the article, and the feedback to its answer.
//!
//! Where there is no room for two columns, article and question take turns; a question that is answered in
//! the article stands above it then.

mod choice;
mod clock;
mod desk;
mod feedback;
mod flag;
mod foot;
mod grid;
mod head;
mod located;
mod mark;
mod matching;
mod order;
mod pane;
mod parts;
mod short;
mod sides;
mod steps;
mod trial;

use std::sync::Arc;

use egui::{ScrollArea, Ui};

use self::desk::{Asked, Pressed, Settled};
use self::pane::{Pane, Wish};
use self::sides::is_wide;
use self::steps::Steps;
pub use self::trial::{Rehearsed, nowhen};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::{column, scroll, text};
use crate::pack::{Ledger, PackId};
use crate::quiz::session::OutOfTurn;
use crate::quiz::summary::skill_name;
use crate::quiz::{Event, State};
use crate::record::sitting::{Said, Sitting};
use crate::words::Words;

/// A session under way. An answer is returned as an action; while it is being kept, nothing else can be
/// answered, and the feedback shows when [`Quiz::go_on`] is called.
pub struct Quiz {
    sitting: Sitting,
    is_keeping: bool,
    /// The packs: the language of each, and its articles.
    books: Vec<(Words, Pane)>,
    desk: Option<Desk>,
    /// Where its answers go.
    kept: Kept,
    /// Whether it was said that the time is nearly up.
    is_warned: bool,
}

/// What is before the learner, and how it is shown.
struct Desk {
    /// Which question, from 0.
    ix: usize,
    /// The number of its pack.
    of: usize,
    stage: Stage,
    /// What is asked beside the answer.
    steps: Option<Steps>,
    /// How many milliseconds are left, where there is a limit.
    left_ms: Option<u64>,
    /// Where its answer goes.
    kept: Kept,
    /// Which of the two is shown where there is no room for both.
    side: Side,
    /// Whether the article is still to be scrolled to the evidence.
    is_to_scroll: bool,
    /// Whether the keyboard is still to be given to what comes next.
    is_to_focus: bool,
    /// Whether what has the keyboard belongs to the answer.
    is_ours: bool,
}

/// Where answers go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kept {
    InRecord,
    /// It is a trial.
    Nowhere,
}

enum Stage {
    Asked(Box<Asked>),
    Settled(Box<Settled>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Question,
    Article,
}

impl Quiz {
    /// A session, at whatever it asks or shows now.
    pub fn new(sitting: Sitting) -> Self {
        let books = sitting.books.iter().map(|book| {
            let pane = Pane::new(Arc::clone(&book.pack), Arc::clone(&book.ledger));
            (Words::new(&book.pack.language), pane)
        });
        let books = books.collect();
        Self { books, sitting, is_keeping: false, desk: None, kept: Kept::InRecord, is_warned: false }
    }

    /// The session.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// The session, once the screen is left.
    pub fn into_sitting(self) -> Sitting {
        self.sitting
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.sitting.book().pack.id
    }

    /// Whether an answer is on its way to the disk.
    pub fn is_keeping(&self) -> bool {
        self.is_keeping
    }

    /// An answer is on its way to the disk, that took so many milliseconds.
    pub fn keep(&mut self, millis: u32) {
        self.is_keeping = true;
        self.sitting.spent_ms += u64::from(millis);
    }

    /// Goes on by one event.
    pub fn go_on(&mut self, event: Event) -> Result<(), OutOfTurn> {
        self.is_keeping = false;
        self.sitting.session.apply(event)
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        self.set_desk(view);
        let time = self.clock(ui, view);
        let progress = self.sitting.session.progress();
        let place = self.sitting.session.reading();
        let left_ms = self.left_ms(view);
        let is_draft = self.sitting.book().pack.is_draft();
        let Self { books, desk, .. } = self;
        let desk = desk.as_mut()?;
        let (pack_words, pane) = books.get_mut(desk.of)?;
        let is_wide = is_wide(view.theme, ui.available_width());
        let head = head::head_ui(
            ui,
            view,
            (&head::said_place(view, desk.ix, place, &progress, is_draft), head::share(&progress)),
            left_ms,
            is_wide,
        );
        let key = desk.keys(ui, view, is_wide);
        desk.left_ms = left_ms;
        let body = if is_wide {
            desk.wide_ui(ui, view, pack_words, pane)
        } else {
            desk.narrow_ui(ui, view, pack_words, pane)
        };
        time.or(head).or(key).or(body)
    }

    /// Lays out what the session asks or shows now, if that is something new.
    fn set_desk(&mut self, view: &View<'_>) {
        let is_new = |ix: usize, settled: bool| {
            self.desk.as_ref().is_none_or(|desk| desk.ix != ix || desk.is_settled() != settled)
        };
        let words = |ix: usize| self.books.get(self.sitting.session.pack_of(ix)).map(|(words, _)| words);
        let setup = &self.sitting.setup;
        let stage = match self.sitting.session.state() {
            State::Asking { ix, question } if is_new(ix, false) => words(ix).map(|words| {
                let ledger = &self.sitting.book().ledger;
                let asked = Asked::new(question, ledger, words, view.now, self.sitting.seed);
                (ix, Stage::Asked(Box::new(asked)), Some(Steps::new(question, ledger, setup)))
            }),
            State::Feedback { ix, question, outcome } if is_new(ix, true) => words(ix).map(|words| {
                let settled = Settled::new(question, words, outcome);
                (ix, Stage::Settled(Box::new(settled)), None)
            }),
            State::Asking { .. } | State::Feedback { .. } | State::Finished => None,
        };
        if let Some((ix, stage, steps)) = stage {
            self.desk = Some(Desk {
                ix,
                of: self.sitting.session.pack_of(ix),
                stage,
                steps,
                left_ms: None,
                kept: self.kept,
                side: Side::Question,
                is_to_scroll: true,
                is_to_focus: true,
                is_ours: false,
            });
        }
    }
}

impl Desk {
    fn is_settled(&self) -> bool {
        matches!(self.stage, Stage::Settled(_))
    }

    /// Whether the words that show the answer are to be marked.
    fn is_placing(&self) -> bool {
        self.steps.as_ref().is_some_and(Steps::is_placing)
    }

    /// Whether something is to be marked in the article now.
    fn is_marked(&self) -> bool {
        self.is_placing() || matches!(&self.stage, Stage::Asked(asked) if asked.is_marked())
    }

    /// Whether the article may not be seen now.
    fn is_closed(&self) -> bool {
        self.steps.as_ref().is_some_and(Steps::is_closed)
    }

    /// Takes the keys of the screen before its buttons can see them.
    fn keys(&mut self, ui: &Ui, view: &View<'_>, is_wide: bool) -> Option<Action> {
        if pressed(ui, Command::SwitchPane) && !is_wide && !self.is_closed() {
            self.switch();
        }
        let is_free = ui.memory(|memory| memory.focused().is_none());
        let is_ours = self.is_ours || is_free;
        let Stage::Asked(asked) = &mut self.stage else {
            return (is_free && pressed(ui, Command::Confirm)).then_some(Action::NextQuestion);
        };
        if pressed(ui, Command::Skip) {
            return self.skip(view);
        }
        let beside = self.steps.as_mut().and_then(|steps| steps.keys(ui, is_ours));
        let is_fixed = self.steps.as_ref().is_some_and(Steps::is_placing);
        let own = || if is_fixed { None } else { asked.keys(ui, is_ours) };
        match beside.or_else(own) {
            Some(Pressed::Confirmed) => self.confirm(view),
            Some(Pressed::Changed) | None => None,
        }
    }

    /// Leaves the question out; where its answer is fixed, only the words that show it.
    fn skip(&self, view: &View<'_>) -> Option<Action> {
        let Stage::Asked(asked) = &self.stage else { return None };
        let answer = if self.is_placing() { asked.answer() } else { None };
        let confidence = self.steps.as_ref().and_then(Steps::confidence).filter(|_| answer.is_some());
        Some(given(asked, view, Said { answer, confidence, evidence: None, millis: 0 }))
    }

    /// Gives the answer, or goes on to what is asked beside it.
    fn confirm(&mut self, view: &View<'_>) -> Option<Action> {
        let Stage::Asked(asked) = &self.stage else { return None };
        let answer = asked.answer()?;
        let steps = self.steps.as_mut()?;
        if !steps.advance() {
            if steps.is_placing() {
                self.side = Side::Article;
            }
            return None;
        }
        let said = Said {
            answer: Some(answer),
            confidence: steps.confidence(),
            evidence: steps.places(),
            millis: 0,
        };
        Some(given(asked, view, said))
    }

    fn switch(&mut self) {
        self.side = match self.side {
            Side::Question => Side::Article,
            Side::Article => Side::Question,
        };
        self.is_to_scroll = self.is_settled();
    }

    /// `beside`: the articles, where they stand beside it.
    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>, words: &Words, beside: Option<&Ledger>) {
        let (theme, is_alone) = (view.theme, beside.is_none());
        // A new question or its feedback begins at its top.
        let area = ScrollArea::vertical().id_salt((self.ix, self.is_settled())).auto_shrink(false);
        let width = if is_alone { theme.size.measure } else { f32::INFINITY };
        area.show(ui, |ui| {
            let inside = |ui: &mut Ui| {
                let has_focus = self.stage_ui(ui, view, words, is_alone);
                // Where words are marked, the article says so.
                self.is_ours = if self.is_marked() { self.is_ours } else { has_focus };
                if let (Stage::Asked(asked), Some(ledger)) = (&mut self.stage, beside) {
                    ui.add_space(theme.gap.small);
                    ui.horizontal_wrapped(|ui| asked.marked_ui(ui, view, ledger));
                    if let Some(steps) = &mut self.steps {
                        steps.marked_ui(ui, view);
                    }
                }
            };
            column::column_ui(ui, theme, width, inside);
            if is_alone {
                scroll::pages_ui(ui);
            }
            if self.is_settled() {
                scroll::lines_ui(ui, theme.size.leading, Command::Previous, Command::Next);
            }
        });
    }

    /// Returns whether the answer's form has the keyboard.
    fn stage_ui(&mut self, ui: &mut Ui, view: &View<'_>, words: &Words, with_words: bool) -> bool {
        ui.spacing_mut().item_spacing.y = view.theme.gap.small;
        let is_placing = self.is_placing();
        match &mut self.stage {
            Stage::Asked(asked) => {
                let skill = skill_name(asked.question.skill);
                text::note_ui(ui, view.theme, &view.words.say(&skill));
                let has_focus = ui.add_enabled_ui(!is_placing, |ui| asked.show(ui, view)).inner;
                if let Some(steps) = &mut self.steps {
                    steps.show(ui, view);
                }
                has_focus
            }
            Stage::Settled(settled) => {
                feedback::feedback_ui(ui, view, words, settled, with_words);
                false
            }
        }
    }

    fn article_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        pane: &mut Pane,
        salt: Option<usize>,
        above: impl FnOnce(&mut Ui, &mut Self) -> bool,
    ) {
        if self.is_closed() {
            return Pane::closed_ui(ui, view);
        }
        let is_to_scroll = std::mem::take(&mut self.is_to_scroll);
        let placing = self.steps.as_mut().and_then(|steps| steps.wish(pane.hovered()));
        let wish: Wish = match (placing, &mut self.stage) {
            (Some(placing), _) => placing,
            (None, Stage::Asked(asked)) => asked.wish(pane.hovered()),
            (None, Stage::Settled(settled)) => settled.wish(is_to_scroll),
        };
        let outcome = pane.show(ui, view, salt, &wish, |ui| {
            above(ui, self);
        });
        let is_marked = self.is_marked();
        if let (Stage::Asked(asked), Some(steps)) = (&mut self.stage, &mut self.steps) {
            let is_changed = |touch| if steps.is_placing() { steps.touch(touch) } else { asked.touch(touch) };
            if outcome.touch.is_some_and(is_changed) {
                ui.ctx().request_repaint();
            }
            if is_marked {
                self.is_ours = outcome.has_focus;
            }
        }
    }
}

/// An answer or a skip, with the time it took.
fn given(asked: &Asked, view: &View<'_>, said: Said) -> Action {
    Action::Answer(Said { millis: clock::millis_since(asked.since, view.now), ..said })
}
