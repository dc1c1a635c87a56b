//! Carrying actions out: the only place that touches the record, the disk or another screen.

use std::path::PathBuf;
use std::sync::Arc;

use super::action::{Action, Route};
use super::app::App;
use super::done::{Done, keep};
use super::jobs::Task;
use super::load;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::help::Help;
use super::screens::home::Home;
use super::screens::read::Read;
use super::start;
use crate::message;
use crate::record::exchange::EXTENSION;
use crate::record::{ProfileId, Record, RecordError, Settings};
use crate::words::{Message, Words};

impl App {
    /// Does what the user wants.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Go(route) => self.go(route),
            Action::Back => self.back(),
            Action::Practise(pack) => self.practise(&pack),
            Action::StartAgain(pack) => self.start_again(&pack),
            Action::PractiseMissed => self.practise_missed(),
            Action::Answer(said) => self.answer(&said),
            Action::NextQuestion => self.next_question(),
            Action::ChooseProfile { profile, pin, then } => self.choose_profile(profile, pin, then),
            Action::AddProfile { name, badge, then } => self.add_profile(name, badge, then),
            Action::ChangeProfile { profile, change } => self.change_profile(profile, change),
            Action::ExportProfile { profile, to } => self.export_profile(profile, to),
            Action::ImportProfile(from) => self.import_profile(from),
            Action::Save(settings) => self.save(settings),
            Action::ChooseFile => self.choose_file(),
            Action::AddPacks(files) => self.add_packs(files),
            Action::LookAgain => self.look_again(),
            Action::Ask(dialog) => self.dialog = Some(dialog),
            Action::CloseDialog => self.dialog = None,
            Action::Dismiss(notice) => self.notices.dismiss(notice),
        }
    }

    fn go(&mut self, route: Route) {
        match route {
            Route::Home => {
                self.behind = None;
                self.back();
            }
            Route::Read(pack) => match self.catalogue.pack(&pack) {
                Some(open) => self.enter(Screen::Read(Read::new(Arc::clone(open)))),
                None => self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str())),
            },
            Route::Settings => self.enter_over(Screen::Settings),
            Route::Help => self.enter_over(Screen::Help(Help::of(self.screen.place()))),
        }
    }

    fn enter(&mut self, screen: Screen) {
        self.screen = screen;
        self.behind = None;
        self.dialog = None;
    }

    /// Shows a screen that is left for the one it was opened from.
    fn enter_over(&mut self, screen: Screen) {
        let left = std::mem::replace(&mut self.screen, screen);
        if self.behind.is_none() {
            self.behind = Some(left);
        }
        self.dialog = None;
    }

    fn back(&mut self) {
        if self.dialog.take().is_some() {
            return;
        }
        if let Some(behind) = self.behind.take() {
            self.screen = behind;
            // Its last answer may have been kept meanwhile.
            return self.went_on(Ok(()));
        }
        let was_practising = matches!(self.screen, Screen::Quiz(_));
        self.screen = Screen::Home(Home::at(self.screen.pack().cloned()));
        if was_practising {
            let profile = self.learner.profile.as_ref().map(|profile| profile.id);
            self.keep(None, move |_| Ok(profile));
        }
    }

    /// Does something with the record, on its worker; `work` returns who practises afterwards.
    pub(super) fn keep(
        &mut self,
        then: Option<Box<Action>>,
        work: impl FnOnce(&mut Record) -> Result<Option<ProfileId>, RecordError> + Send + 'static,
    ) {
        self.jobs.with_record(Task::Keep, move |record| keep(record, then, work));
    }

    fn save(&mut self, settings: Settings) {
        if settings.language != self.learner.settings.language {
            let tag = settings.language.as_ref().or(self.language.as_ref());
            self.words = Words::new(tag.map_or("", String::as_str));
        }
        self.learner.settings = settings.clone();
        let profile = self.learner.profile.as_ref().map(|profile| profile.id);
        self.jobs.with_record(Task::Keep, move |record| {
            Done::saved(record, |record| record.save_settings(profile, &settings))
        });
    }

    fn choose_file(&mut self) {
        if self.jobs.is_running(Task::ChooseFile) {
            return;
        }
        let (title, kind) = (self.words.get("app-choose-pack"), self.words.get("app-pack-files"));
        self.jobs.start(Task::ChooseFile, move || start::choose_file(&title, &kind));
    }

    fn add_packs(&mut self, files: Vec<PathBuf>) {
        self.dialog = None;
        // A relative path would be looked for elsewhere at the next start.
        let files: Vec<PathBuf> =
            files.into_iter().map(|file| std::path::absolute(&file).unwrap_or(file)).collect();
        let is_record = |file: &PathBuf| file.extension().is_some_and(|end| end == EXTENSION);
        let (records, packs): (Vec<PathBuf>, Vec<PathBuf>) = files.into_iter().partition(is_record);
        for file in records {
            self.import_profile(Some(file));
        }
        if !packs.is_empty() {
            let places = self.places.clone();
            self.jobs.start(Task::LoadPacks, move || load::add(places, &packs));
        }
    }

    fn look_again(&mut self) {
        let places = self.places.clone();
        self.jobs.start(Task::LoadPacks, move || load::load(places));
    }

    /// Adds a notice.
    pub(super) fn tell(&mut self, weight: Weight, message: Message) {
        self.notices.add(weight, message);
    }
}
