//! A question, side by side with the article, and the feedback to its answer.
//!
//! Where there is no room for two columns, article and question take turns; a question that is answered in
//! the article stands above it then.

mod choice;
mod desk;
mod feedback;
mod grid;
mod mark;
mod matching;
mod order;
mod pane;
mod parts;
mod short;

use std::sync::Arc;

use egui::{Frame, Panel, Rect, ScrollArea, Ui, vec2};

use self::desk::{Asked, Pressed, Settled};
use self::pane::{Pane, Wish};
use crate::app::action::{Action, Route};
use crate::app::command::{Command, pressed};
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::pack_bar::doors_width;
use crate::app::widgets::{bar, button, column, progress, scroll, text};
use crate::message;
use crate::pack::{Ledger, PackId};
use crate::quiz::session::{OutOfTurn, Progress};
use crate::quiz::summary::skill_name;
use crate::quiz::{Answer, Event, State};
use crate::record::sitting::{Said, Sitting};
use crate::words::Words;

/// A session under way. An answer is returned as an action; while it is being kept, nothing else can be
/// answered, and the feedback shows when [`Quiz::go_on`] is called.
pub struct Quiz {
    sitting: Sitting,
    is_keeping: bool,
    /// The pack's language.
    pack_words: Words,
    pane: Pane,
    desk: Option<Desk>,
}

/// What is before the learner, and how it is shown.
struct Desk {
    /// Which question, from 0.
    ix: usize,
    stage: Stage,
    /// Which of the two is shown where there is no room for both.
    side: Side,
    /// Whether the article is still to be scrolled to the evidence.
    is_to_scroll: bool,
    /// Whether the keyboard is still to be given to what comes next.
    is_to_focus: bool,
    /// Whether what has the keyboard belongs to the answer.
    is_ours: bool,
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
        let pack_words = Words::new(&sitting.pack.language);
        let pane = Pane::new(Arc::clone(&sitting.pack), Arc::clone(&sitting.ledger));
        Self { sitting, is_keeping: false, pack_words, pane, desk: None }
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
        &self.sitting.pack.id
    }

    /// Whether an answer is on its way to the disk.
    pub fn is_keeping(&self) -> bool {
        self.is_keeping
    }

    /// An answer is on its way to the disk.
    pub fn keep(&mut self) {
        self.is_keeping = true;
    }

    /// Goes on by one event.
    pub fn go_on(&mut self, event: Event) -> Result<(), OutOfTurn> {
        self.is_keeping = false;
        self.sitting.session.apply(event)
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        self.set_desk(view);
        let progress = self.sitting.session.progress();
        let Self { pack_words, pane, desk, .. } = self;
        let desk = desk.as_mut()?;
        let is_wide = is_wide(view.theme, ui.available_width());
        let head = head_ui(ui, view, desk.ix, &progress, is_wide);
        let key = desk.keys(ui, view, is_wide);
        let body = if is_wide {
            desk.wide_ui(ui, view, pack_words, pane)
        } else {
            desk.narrow_ui(ui, view, pack_words, pane)
        };
        head.or(key).or(body)
    }

    /// Lays out what the session asks or shows now, if that is something new.
    fn set_desk(&mut self, view: &View<'_>) {
        let is_new = |ix: usize, settled: bool| {
            self.desk.as_ref().is_none_or(|desk| desk.ix != ix || desk.is_settled() != settled)
        };
        let stage = match self.sitting.session.state() {
            State::Asking { ix, question } if is_new(ix, false) => {
                let ledger = &self.sitting.ledger;
                let asked = Asked::new(question, ledger, &self.pack_words, view.now, self.sitting.seed);
                Some((ix, Stage::Asked(Box::new(asked))))
            }
            State::Feedback { ix, question, outcome } if is_new(ix, true) => {
                let settled = Settled::new(question, &self.pack_words, outcome);
                Some((ix, Stage::Settled(Box::new(settled))))
            }
            State::Asking { .. } | State::Feedback { .. } | State::Finished => None,
        };
        if let Some((ix, stage)) = stage {
            self.desk = Some(Desk {
                ix,
                stage,
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

    /// Takes the keys of the screen before its buttons can see them.
    fn keys(&mut self, ui: &Ui, view: &View<'_>, is_wide: bool) -> Option<Action> {
        if pressed(ui, Command::SwitchPane) && !is_wide {
            self.switch();
        }
        let is_free = ui.memory(|memory| memory.focused().is_none());
        match &mut self.stage {
            Stage::Asked(asked) => {
                if pressed(ui, Command::Skip) {
                    return Some(given(asked, view, None));
                }
                match asked.keys(ui, self.is_ours || is_free) {
                    Some(Pressed::Confirmed) => asked.answer().map(|answer| given(asked, view, Some(answer))),
                    Some(Pressed::Changed) | None => None,
                }
            }
            Stage::Settled(_) => (is_free && pressed(ui, Command::Confirm)).then_some(Action::NextQuestion),
        }
    }

    fn switch(&mut self) {
        self.side = match self.side {
            Side::Question => Side::Article,
            Side::Article => Side::Question,
        };
        self.is_to_scroll = self.is_settled();
    }

    /// Article at the left, question at the right.
    fn wide_ui(&mut self, ui: &mut Ui, view: &View<'_>, words: &Words, pane: &mut Pane) -> Option<Action> {
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
    fn narrow_ui(&mut self, ui: &mut Ui, view: &View<'_>, words: &Words, pane: &mut Pane) -> Option<Action> {
        let foot = self.foot_ui(ui, view, pane.ledger(), false);
        let is_marked = matches!(&self.stage, Stage::Asked(asked) if asked.is_marked());
        if is_marked {
            // It begins with what is asked, wherever the article was before.
            let salt = Some(self.ix);
            self.article_ui(ui, view, pane, salt, |ui, desk| desk.stage_ui(ui, view, words, false));
        } else if self.side == Side::Article {
            self.article_ui(ui, view, pane, None, |_, _| false);
        } else {
            self.palette_ui(ui, view);
            self.question_ui(ui, view, words, None);
        }
        foot
    }

    /// `beside`: the articles, where they stand beside it.
    fn question_ui(&mut self, ui: &mut Ui, view: &View<'_>, words: &Words, beside: Option<&Ledger>) {
        let (theme, is_alone) = (view.theme, beside.is_none());
        // A new question or its feedback begins at its top.
        let area = ScrollArea::vertical().id_salt((self.ix, self.is_settled())).auto_shrink(false);
        let width = if is_alone { theme.size.measure } else { f32::INFINITY };
        area.show(ui, |ui| {
            let inside = |ui: &mut Ui| {
                self.is_ours = self.stage_ui(ui, view, words, is_alone);
                if let (Stage::Asked(asked), Some(ledger)) = (&mut self.stage, beside) {
                    ui.add_space(theme.gap.small);
                    ui.horizontal_wrapped(|ui| asked.marked_ui(ui, view, ledger));
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
        match &mut self.stage {
            Stage::Asked(asked) => {
                let skill = skill_name(asked.question.skill);
                text::note_ui(ui, view.theme, &view.words.say(&skill));
                asked.show(ui, view)
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
        let is_to_scroll = std::mem::take(&mut self.is_to_scroll);
        let wish: Wish = match &mut self.stage {
            Stage::Asked(asked) => asked.wish(pane.hovered()),
            Stage::Settled(settled) => settled.wish(is_to_scroll),
        };
        let outcome = pane.show(ui, view, salt, &wish, |ui| {
            above(ui, self);
        });
        if let Stage::Asked(asked) = &mut self.stage {
            if outcome.touch.is_some_and(|touch| asked.touch(touch)) {
                ui.ctx().request_repaint();
            }
            if asked.is_marked() {
                self.is_ours = outcome.has_focus;
            }
        }
    }

    /// What can be done now.
    fn foot_ui(&mut self, ui: &mut Ui, view: &View<'_>, ledger: &Ledger, is_wide: bool) -> Option<Action> {
        let theme = view.theme;
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let foot = Panel::bottom("foot").frame(frame);
        let row = |ui: &mut Ui| {
            let main = self.main_button_ui(ui, view);
            if let Stage::Asked(asked) = &mut self.stage
                && !is_wide
            {
                asked.marked_ui(ui, view, ledger);
            }
            let is_marked = matches!(&self.stage, Stage::Asked(asked) if asked.is_marked());
            if !is_wide && !is_marked {
                self.switch_button_ui(ui, view);
            }
            main
        };
        foot.show(ui, |ui| ui.horizontal_wrapped(row).inner).inner
    }

    /// What is chosen from, where that must stay in view.
    fn palette_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Stage::Asked(asked) = &mut self.stage else { return };
        if asked.has_palette() {
            let frame = Frame::new().fill(view.theme.panel).inner_margin(view.theme.bar_margin());
            Panel::bottom("palette").frame(frame).show(ui, |ui| asked.palette_ui(ui, view));
        }
    }

    fn main_button_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        match &self.stage {
            Stage::Asked(asked) => {
                let answer = asked.answer();
                let check = ui.add_enabled_ui(answer.is_some(), |ui| {
                    button::primary_ui(ui, theme, &words.get("learn-check"))
                });
                let skip = button::quiet_ui(ui, theme, &words.get("learn-skip"));
                let answer = answer.filter(|_| check.inner.clicked());
                let answered = answer.map(|answer| given(asked, view, Some(answer)));
                answered.or_else(|| skip.clicked().then(|| given(asked, view, None)))
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

/// An answer or a skip, with the time it took.
fn given(asked: &Asked, view: &View<'_>, answer: Option<Answer>) -> Action {
    let millis = view.now.unix_ms().saturating_sub(asked.since.unix_ms()).max(0);
    Action::Answer(Said { answer, confidence: None, millis: u32::try_from(millis).unwrap_or(u32::MAX) })
}

/// Whether article and question stand side by side.
fn is_wide(theme: &Theme, width: f32) -> bool {
    let margins = 4.0 * theme.gap.page;
    width >= 0.75 * theme.size.measure + 0.6 * theme.size.form + margins
}

fn question_width(theme: &Theme, width: f32) -> f32 {
    (0.42 * width).min(theme.size.form)
}

/// Where in the session we are, and the way out.
fn head_ui(ui: &mut Ui, view: &View<'_>, ix: usize, done: &Progress, is_wide: bool) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let said = words.say(&message!("learn-question-of", number = ix + 1, n = done.n));
    let mut leave = None;
    let left = |ui: &mut Ui| {
        let button = button::plain_ui(ui, theme, &words.get("learn-leave"));
        leave = button.clicked().then_some(Action::Go(Route::Home));
        ui.add_space(theme.gap.small);
        ui.label(&said);
        let size = vec2(theme.size.card / 2.0, theme.gap.small);
        let place = ui.available_rect_before_wrap();
        if place.width() >= size.x {
            let rect = Rect::from_min_size(place.min, vec2(size.x, ui.spacing().interact_size.y));
            let bar = Rect::from_center_size(rect.center(), size);
            progress::progress_ui(ui, theme, bar, share(done), &said);
        }
    };
    let doors = |ui: &mut Ui| if is_wide { bar::doors_ui(ui, view) } else { None };
    let needed = if is_wide { doors_width(ui, view) } else { 0.0 };
    let doors = bar::ends_ui(ui, theme, needed, left, doors);
    leave.or(doors)
}

#[expect(clippy::cast_precision_loss, reason = "a session has a few dozen questions")]
fn share(done: &Progress) -> f32 {
    (done.n_answered + done.n_left) as f32 / done.n.max(1) as f32
}
