//! The pack as learners see it: the article, the session and its end, in a window of another size, with text of
//! another size. Nothing of it is kept.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Frame, Panel, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2};

use super::Studio;
use crate::app::action::{Action, Route};
use crate::app::catalogue::OpenPack;
use crate::app::command::{Command, pressed};
use crate::app::screens::quiz::{Quiz, Rehearsed, nowhen};
use crate::app::screens::read::Read;
use crate::app::screens::summary::Summary;
use crate::app::theme::Theme;
use crate::app::view::{Learner, View};
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::shelf::Origin;
use crate::quiz::{Seed, State};
use crate::record::ProfileId;
use crate::record::sitting::{self, Books, Sitting, Start, Which, assigned_seed};
use crate::words::Message;

/// The windows that learners have: key of the name, and width and height in points.
const WINDOWS: [(&str, [f32; 2]); 3] = [
    ("bench-window-school", [1366.0, 768.0]),
    ("bench-window-old", [1024.0, 768.0]),
    ("bench-window-narrow", [420.0, 720.0]),
];

/// Sizes of text, in percent.
const TEXTS: [u16; 3] = [100, 150, 200];

/// How much smaller than it is a window may be shown, so that all of it is seen; below that it is scrolled.
const LEAST: f32 = 0.6;

/// What learners see.
pub(super) struct Preview {
    open: Arc<OpenPack>,
    stage: Stage,
    /// Somebody who has never practised.
    learner: Learner,
    /// Which of [`WINDOWS`].
    window: usize,
    text: u16,
    refused: Option<Message>,
}

enum Stage {
    Read(Box<Read>),
    Quiz(Box<Quiz>),
    Summary(Box<Summary>),
}

/// A stage, as it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Article,
    Questions,
    End,
}

impl Stage {
    fn place(&self) -> Place {
        match self {
            Self::Read(_) => Place::Article,
            Self::Quiz(_) => Place::Questions,
            Self::Summary(_) => Place::End,
        }
    }
}

impl Studio {
    /// Shows the pack as learners see it.
    pub(super) fn open_preview(&mut self) {
        self.take_over();
        let view = &self.seen.view;
        let open = Arc::new(OpenPack {
            origin: Origin::Named(
                self.desk.as_ref().and_then(|desk| desk.file()).unwrap_or("".as_ref()).into(),
            ),
            pack: Arc::clone(&self.seen.pack),
            ledger: Arc::clone(view.asked_of()),
            questions: view.derived.questions.clone(),
            mistakes: None,
            brought: BTreeSet::new(),
        });
        self.asks.preview = Some(Box::new(Preview::new(open)));
    }

    pub(super) fn preview_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let preview = self.asks.preview.as_mut()?;
        let is_left = pressed(ui, Command::Back) || pressed(ui, Command::PreviewPack);
        let is_left = preview.bar_ui(ui, view) || is_left;
        let asked = ui.push_id("preview", |ui| preview.window_ui(ui, view)).inner;
        let (is_over, action) = asked.map_or((false, None), |action| preview.take(action));
        if is_left || is_over {
            self.asks.preview = None;
            ui.ctx().request_repaint();
        }
        action
    }
}

impl Preview {
    fn new(open: Arc<OpenPack>) -> Self {
        Self {
            stage: Stage::Read(Box::new(Read::new(Arc::clone(&open), false))),
            open,
            learner: Learner::default(),
            window: 0,
            text: 100,
            refused: None,
        }
    }

    fn show(&mut self, place: Place) {
        self.refused = None;
        self.stage = match (place, &self.stage) {
            (Place::End, Stage::Quiz(quiz)) => Stage::Summary(Box::new(Summary::new(quiz.sitting().clone()))),
            (Place::Article | Place::End, _) => {
                Stage::Read(Box::new(Read::new(Arc::clone(&self.open), false)))
            }
            (Place::Questions, _) => match self.session() {
                Some(quiz) => Stage::Quiz(Box::new(quiz)),
                None => return self.refused = Some(message!("learn-nothing-to-ask")),
            },
        };
    }

    /// The session that the pack offers: the one that is assigned, else the usual mixture.
    fn session(&self) -> Option<Quiz> {
        let OpenPack { pack, ledger, .. } = &*self.open;
        let seed = assigned_seed(pack).unwrap_or(Seed(0));
        let setup = sitting::usual(pack);
        let start = Start { profile: ProfileId(0), setup, which: Which::Any, seed };
        let (sitting, _) = Sitting::start(Books::one(pack, ledger), start, nowhen());
        let n = sitting.session.questions().len();
        (n > 0).then(|| Quiz::rehearsal(sitting))
    }

    /// What can be switched. Whether it is left.
    fn bar_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let (theme, words) = (view.theme, view.words);
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let row = |ui: &mut Ui| {
            let is_left = button::plain_ui(ui, theme, &words.get("bench-preview-end")).clicked();
            text::heading_in_ui(ui, theme.strong(), theme.weak, &words.get("bench-preview-title"), 1);
            ui.add_space(theme.gap.medium);
            self.places_ui(ui, view);
            ui.add_space(theme.gap.medium);
            for (ix, (key, [width, height])) in WINDOWS.into_iter().enumerate() {
                let size = format!("{width} × {height}");
                let name = words.get(key);
                if button::toggle_ui(ui, theme, self.window == ix, &size).accessible_name(name).clicked() {
                    self.window = ix;
                }
            }
            ui.add_space(theme.gap.medium);
            for percent in TEXTS {
                let name = words.say(&message!("bench-preview-text", percent = u32::from(percent)));
                let short = format!("{percent} %");
                let button = button::toggle_ui(ui, theme, self.text == percent, &short);
                if button.accessible_name(name).clicked() {
                    self.text = percent;
                }
            }
            text::note_ui(ui, theme, &words.get("bench-try-note"));
            if let Some(why) = &self.refused {
                text::weak_ui(ui, theme, &words.say(why));
            }
            is_left
        };
        Panel::top("preview").frame(frame).show(ui, |ui| ui.horizontal_wrapped(row).inner).inner
    }

    /// Article, questions, and what they end with.
    fn places_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let mut places =
            vec![(Place::Article, "bench-preview-article"), (Place::Questions, "bench-preview-questions")];
        if self.stage.place() != Place::Article {
            places.push((Place::End, "bench-preview-end-of-session"));
        }
        for (place, key) in places {
            let is_shown = self.stage.place() == place;
            if button::toggle_ui(ui, view.theme, is_shown, &view.words.get(key)).clicked() {
                self.show(place);
            }
        }
    }

    /// A window of a learner's, smaller where there is no room for it.
    fn window_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (_, size) = WINDOWS.get(self.window).copied()?;
        let (size, room) = (Vec2::from(size), ui.available_size());
        let by = (room / size).min_elem().clamp(LEAST, 1.0);
        let theme = Theme { motion: false, ..view.theme.clone().at(self.text).reduced(by) };
        let area = ScrollArea::both().id_salt(self.window).auto_shrink(false);
        area.show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size((size * by).round(), Sense::hover());
            ui.painter().rect_filled(rect, 0.0, theme.page);
            let edge = egui::Stroke::new(theme.gap.ring, theme.outline);
            ui.painter().rect_stroke(rect, 0.0, edge, egui::StrokeKind::Inside);
            self.screen_ui(ui, rect, view, &theme)
        })
        .inner
    }

    fn screen_ui(&mut self, ui: &mut Ui, rect: Rect, view: &View<'_>, theme: &Theme) -> Option<Action> {
        let Self { stage, learner, .. } = self;
        let view = View { theme, learner, left: &[], ..*view };
        let inside = UiBuilder::new().max_rect(rect.shrink(theme.gap.ring));
        ui.scope_builder(inside, |ui| {
            ui.set_clip_rect(ui.clip_rect().intersect(rect));
            theme.write(ui.style_mut());
            match stage {
                Stage::Read(read) => read.show(ui, &view),
                Stage::Quiz(quiz) => quiz.show(ui, &view),
                Stage::Summary(summary) => summary.show(ui, &view),
            }
        })
        .inner
    }

    /// Does what a learner wanted. Whether that leaves the preview, and what else is to be done.
    fn take(&mut self, action: Action) -> (bool, Option<Action>) {
        let way_on = match &mut self.stage {
            Stage::Quiz(quiz) => match quiz.rehearse(action) {
                Rehearsed::GoesOn => return (false, None),
                Rehearsed::Refused(why) => {
                    self.refused = Some(why);
                    return (false, None);
                }
                Rehearsed::Over if quiz.sitting().session.state() == State::Finished => Way::To(Place::End),
                Rehearsed::Over => Way::To(Place::Article),
                Rehearsed::Other(action) => way(*action),
            },
            Stage::Read(_) | Stage::Summary(_) => way(action),
        };
        match way_on {
            Way::To(place) => self.show(place),
            Way::Out if matches!(self.stage, Stage::Summary(_)) => self.show(Place::Article),
            Way::Out => return (true, None),
            Way::Elsewhere(action) => return (false, Some(action)),
            Way::Nowhere => self.refused = Some(message!("bench-preview-nowhere")),
        }
        (false, None)
    }
}

/// Where an action of a learner leads.
enum Way {
    To(Place),
    Out,
    Elsewhere(Action),
    Nowhere,
}

/// What would be kept of a learner, or leads to other packs, leads nowhere here.
fn way(action: Action) -> Way {
    match action {
        Action::Practise(_) | Action::StartAgain(_) | Action::PractiseMissed => Way::To(Place::Questions),
        Action::Back | Action::Go(Route::Home) => Way::Out,
        Action::Go(Route::Read(_)) => Way::To(Place::Article),
        Action::Go(Route::Settings | Route::Help) => Way::Elsewhere(action),
        _ => Way::Nowhere,
    }
}
