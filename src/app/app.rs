//! The program: what outlives a screen, and one frame of it.

use std::path::PathBuf;
use std::time::Duration;

use egui::{CentralPanel, Frame, Id, Ui};

use crate::exchange::worksheet::Order;
use crate::import::Dropped;
use crate::pack::PackId;
use crate::record::{Look, Place, RecordError, Settings, Timestamp};
use crate::studio::Unfinished;
use crate::words::Words;

use super::action::{Action, Route};
use super::catalogue::Catalogue;
use super::command::{self, Command};
use super::dialog::Dialog;
use super::jobs::{Jobs, Task, Workers};
use super::load::{self, Places};
use super::notice::Notices;
use super::screens::home::Home;
use super::screens::{Screen, settings};
use super::start::{self, Start};
use super::theme::Theme;
use super::view::{Learner, View};
use super::voice::Aloud;
use super::{fonts, notice};

/// How long the first picture waits for record and packs, so that it is whole; after that it shows what is
/// there.
const FIRST_PICTURE: Duration = Duration::from_millis(400);

/// The program.
pub struct App {
    pub(super) words: Words,
    pub(super) language: Option<String>,
    pub(super) theme: Theme,
    pub(super) catalogue: Catalogue,
    pub(super) learner: Learner,
    pub(super) jobs: Jobs,
    pub(super) notices: Notices,
    pub(super) dialog: Option<Dialog>,
    pub(super) screen: Screen,
    /// The screen that help or settings were opened from.
    pub(super) behind: Option<Screen>,
    pub(super) places: Places,
    /// Whether the first pack of the command line that opens is still to be shown.
    pub(super) is_to_open: bool,
    pub(super) clock: fn() -> Timestamp,
    pub(super) chance: fn() -> u64,
    /// The folder for what is kept of the studio; none where nothing is kept.
    pub(super) data: Option<PathBuf>,
    /// The folder for sheets on paper, where a pack has none of its own.
    pub(super) papers: Option<PathBuf>,
    /// What was printed last, to begin with the next time.
    pub(super) printed: Option<Order>,
    /// What was left in the studio.
    pub(super) left: Vec<Unfinished>,
    /// What was left out of the article that was drafted last, until the studio has it.
    pub(super) left_out: Option<(PackId, Vec<Dropped>)>,
    /// The system's voice, where there is one.
    pub(super) aloud: Option<Aloud>,
    /// What egui's style was made from; none before the first frame.
    styled: Option<Theme>,
    /// What had the keyboard before the dialog opened.
    focus_before: Option<Id>,
}

impl App {
    /// The program, with the work of its start begun.
    pub fn new(start: Start, workers: Workers) -> Self {
        let (mut app, place) = Self::without_record(start, workers);
        app.open_record(place);
        app
    }

    /// The program, with packs being looked for: nothing is written anywhere yet. The record is opened by
    /// [`App::open_record`].
    pub(super) fn without_record(start: Start, workers: Workers) -> (Self, Result<Place, RecordError>) {
        let Start { packs, folder, place, papers, language, clock, chance, voice } = start;
        let mut jobs = Jobs::new(workers);
        let is_to_open = !packs.is_empty();
        let texts = place.as_ref().ok().map(|place| place.folder.join("texts"));
        let places = Places { folder, named: packs, texts };
        let wanted = places.clone();
        jobs.start(Task::LoadPacks, move || load::load(wanted));
        let app = Self {
            words: Words::interface(language.as_deref().unwrap_or_default()),
            language,
            theme: Theme::LIGHT,
            catalogue: Catalogue::default(),
            learner: Learner::default(),
            jobs,
            notices: Notices::default(),
            dialog: None,
            screen: Screen::Home(Home::default()),
            behind: None,
            places,
            is_to_open,
            clock,
            chance,
            data: place.as_ref().ok().map(|place| place.folder.clone()),
            papers,
            printed: None,
            left: Vec::new(),
            left_out: None,
            aloud: voice.map(|voice| Aloud { voice, speech: None }),
            styled: None,
            focus_before: None,
        };
        (app, place)
    }

    /// Has the record opened, and what was left in the studio looked for.
    pub(super) fn open_record(&mut self, place: Result<Place, RecordError>) {
        let now = (self.clock)();
        self.jobs.with_record(Task::OpenRecord, move |keeper| start::open_record(place, now, keeper));
        self.look_for_left();
    }

    /// Prepares a context for this program's frames.
    pub fn prepare(context: &egui::Context) {
        fonts::install(context);
    }

    /// The same with bundled fonts alone: for pictures that are to be the same on every machine.
    pub fn prepare_bundled(context: &egui::Context) {
        fonts::install_bundled(context);
    }

    /// One frame: receives what has happened, paints, then does what the user wants.
    pub fn frame(&mut self, ui: &mut Ui) {
        self.logic(ui.ctx());
        // The ui was made before a change of theme.
        ui.set_style(ui.ctx().global_style());
        self.ui(ui);
    }

    /// Receives finished work, dropped files and what the system has changed. Paints nothing.
    fn logic(&mut self, context: &egui::Context) {
        if self.styled.is_none() {
            self.jobs.wake(context);
            self.settle(FIRST_PICTURE);
        }
        self.receive_all();
        let dropped = context.input(|input| input.raw.dropped_files.clone());
        let paths: Vec<PathBuf> = dropped.iter().map(|file| file.path().to_path_buf()).collect();
        if !paths.is_empty() {
            self.apply(Action::AddPacks(paths));
        }
        self.style(context);
    }

    /// Waits for the work of the start, at most so long for each piece.
    pub(super) fn settle(&mut self, patience: Duration) {
        while self.jobs.is_running(Task::OpenRecord) || self.jobs.is_running(Task::LoadPacks) {
            let Some(done) = self.jobs.wait(patience) else { return };
            self.receive(done);
        }
    }

    /// Receives all work that is finished by now.
    pub(super) fn receive_all(&mut self) {
        for done in self.jobs.drain() {
            self.receive(done);
        }
    }

    /// The settings of who practises, or the machine's.
    pub fn settings(&self) -> &Settings {
        &self.learner.settings
    }

    /// The title of the window.
    pub fn title(&self) -> String {
        self.words.get("app-name")
    }

    /// Waits for the record only.
    pub(super) fn settle_record(&mut self, patience: Duration) {
        while self.jobs.is_running(Task::OpenRecord) {
            let Some(done) = self.jobs.wait(patience) else { return };
            self.receive(done);
        }
    }

    fn style(&mut self, context: &egui::Context) {
        let settings = &self.learner.settings;
        let is_dark = context.system_theme() == Some(egui::Theme::Dark);
        let look = match settings.look {
            Look::Dark => Theme::DARK,
            Look::Contrast => Theme::CONTRAST,
            Look::System if is_dark => Theme::DARK,
            Look::Light | Look::System => Theme::LIGHT,
        };
        let spaced = look
            .at(settings.text_size_percent)
            .spaced(settings.line_spacing_percent, settings.letter_spacing_percent);
        self.theme = Theme { motion: !settings.reduced_motion, ..spaced };
        if self.styled.as_ref() != Some(&self.theme) {
            self.theme.apply(context);
            self.styled = Some(self.theme.clone());
        }
    }

    fn ui(&mut self, ui: &mut Ui) {
        let notices = self.notices_ui(ui);
        let screen = self.screen_ui(ui);
        let dialog = self.dialog_ui(ui);
        let shortcut = self.shortcut(ui);
        let was_asking = self.dialog.is_some();
        if let Some(action) = notices.or(dialog).or(screen).or(shortcut) {
            self.apply(action);
            ui.ctx().request_repaint();
        }
        self.move_focus(ui.ctx(), was_asking);
    }

    fn notices_ui(&self, ui: &mut Ui) -> Option<Action> {
        notice::notices_ui(ui, &self.theme, &self.words, &self.notices)
    }

    fn screen_ui(&mut self, ui: &mut Ui) -> Option<Action> {
        let now = (self.clock)();
        let Self { words, theme, catalogue, learner, jobs, screen, left, .. } = self;
        let view = View { words, theme, catalogue, learner, now, left, jobs: jobs.running() };
        let panel = CentralPanel::default().frame(Frame::new().fill(theme.page));
        panel.show(ui, |ui| screen.show(ui, &view)).inner
    }

    fn dialog_ui(&mut self, ui: &mut Ui) -> Option<Action> {
        let now = (self.clock)();
        let Self { words, theme, catalogue, learner, jobs, dialog, left, .. } = self;
        let view = View { words, theme, catalogue, learner, now, left, jobs: jobs.running() };
        dialog.as_mut().and_then(|dialog| dialog.show_over(ui.ctx(), &view))
    }

    fn shortcut(&self, ui: &Ui) -> Option<Action> {
        let pressed = |wanted| command::pressed(ui, wanted);
        let sized = |step: i32| Action::Save(settings::resized(&self.learner.settings, step));
        if pressed(Command::Help) {
            Some(Action::Go(Route::Help))
        } else if pressed(Command::Settings) {
            Some(Action::Go(Route::Settings))
        } else if pressed(Command::Progress) {
            Some(Action::Go(Route::Progress))
        } else if pressed(Command::Back) {
            Some(Action::Back)
        } else if pressed(Command::LargerText) {
            Some(sized(1))
        } else if pressed(Command::SmallerText) {
            Some(sized(-1))
        } else if pressed(Command::UsualText) {
            Some(sized(0))
        } else if pressed(Command::Ruler) {
            let settings = &self.learner.settings;
            Some(Action::Save(Settings { reading_ruler: !settings.reading_ruler, ..settings.clone() }))
        } else {
            None
        }
    }

    /// Remembers what had the keyboard when a dialog opens, and gives it back once the dialog is gone.
    fn move_focus(&mut self, context: &egui::Context, was_asking: bool) {
        if !was_asking && self.dialog.is_some() {
            self.focus_before = context.memory(egui::Memory::focused);
        }
        // For one more frame egui keeps the keyboard from what was below the dialog.
        if self.dialog.is_some() || context.memory(|memory| memory.top_modal_layer().is_some()) {
            return;
        }
        if let Some(id) = self.focus_before.take() {
            context.memory_mut(|memory| memory.request_focus(id));
            context.request_repaint();
        }
    }
}
