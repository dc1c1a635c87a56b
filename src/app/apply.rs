//! Carrying actions out: the only place that touches the record, the disk or another screen.

use std::path::PathBuf;
use std::sync::Arc;

use super::action::{Action, Route};
use super::app::App;
use super::done::{Done, keep};
use super::draft::{Wanted, is_article};
use super::jobs::Task;
use super::load;
use super::notice::Weight;
use super::review;
use super::screens::Screen;
use super::screens::help::Help;
use super::screens::home::Home;
use super::screens::read::Read;
use super::screens::setup::SetUp;
use super::start;
use crate::message;
use crate::record::exchange::EXTENSION;
use crate::record::stats::Filter;
use crate::record::{ProfileId, Record, RecordError, Settings};
use crate::words::{Message, Words};

impl App {
    /// Does what the user wants.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Go(route) => self.go(route),
            Action::Count(filter) => self.count(filter),
            Action::Back => self.back(),
            Action::Practise(pack) => self.practise(&pack),
            Action::StartAgain(pack) => self.start_again(&pack),
            Action::Resume(session) => self.resume(&session),
            Action::Review => self.review(),
            Action::GiveUp(session) => self.give_up(&session),
            Action::Start(wanted) => self.start_as(*wanted),
            Action::PractiseMissed => self.practise_missed(),
            Action::Answer(said) => self.answer(&said),
            Action::TimeUp(millis) => self.time_up(millis),
            Action::TimeIsShort => self.tell(Weight::Word, message!("modes-one-minute")),
            Action::NextQuestion => self.next_question(),
            Action::ChooseProfile { profile, pin, then } => self.choose_profile(profile, pin, then),
            Action::AddProfile { name, badge, then } => self.add_profile(name, badge, then),
            Action::ChangeProfile { profile, change } => self.change_profile(profile, change),
            Action::ExportProfile { profile, to } => self.export_profile(profile, to),
            Action::ImportProfile(from) => self.import_profile(from),
            Action::Save(settings) => self.save(settings),
            Action::ChooseFile => self.choose_file(),
            Action::OpenArticle => self.open_article(),
            Action::DraftText(text) => self.draft(Wanted::Text(text)),
            Action::AddPacks(files) => self.add_packs(files),
            Action::LookAgain => self.look_again(),
            Action::PutRemark(remark) => self.put_remark(remark),
            Action::RemoveRemark(remark) => self.remove_remark(remark),
            Action::ReadAloud { pieces, language } => self.read_aloud(pieces, language),
            Action::Hush => self.hush(),
            Action::DoubtQuestion => self.doubt_question(),
            Action::AddFlag { doubted, reason, words } => self.add_flag(doubted, reason, words),
            Action::Edit(edit) => self.edit(*edit),
            Action::Derive => self.derive(),
            Action::StepBack => self.step_back(),
            Action::StepOn => self.step_on(),
            Action::Sign(author) => self.sign(&author),
            Action::SavePack => self.save_pack(),
            Action::SavePackAs { path, replaces } => self.save_pack_as(path, replaces),
            Action::SavePackBeside => self.save_pack_beside(),
            Action::ResumePack(left) => self.resume_pack(left),
            Action::DiscardPack(left) => self.discard_pack(left),
            Action::LookAtVersions(file) => self.look_at_versions(file),
            Action::AddArticle(text) => self.draft_into_pack(Wanted::Text(text)),
            Action::BringArticle { pack, article, text } => self.bring_article(&pack, article, text),
            Action::AskPaper(printable) => self.ask_paper(printable),
            Action::Print(printing) => self.print(*printing),
            Action::Ask(dialog) => self.dialog = Some(dialog),
            Action::CloseDialog => self.dialog = None,
            Action::Dismiss(notice) => self.notices.dismiss(notice),
        }
        if !matches!(self.screen, Screen::Read(_)) {
            self.hush();
        }
    }

    fn go(&mut self, route: Route) {
        match route {
            Route::Home => {
                self.behind = None;
                self.back();
            }
            Route::Read(pack) => match self.catalogue.pack(&pack) {
                Some(open) => self.enter(Screen::Read(Read::new(Arc::clone(open), self.aloud.is_some()))),
                None => self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str())),
            },
            Route::SetUp(pack) => self.enter_over(Screen::SetUp(SetUp::new(pack, &self.learner.settings))),
            Route::Class(pack) => self.open_class(&pack),
            Route::Studio(pack) => self.open_studio(&pack),
            Route::Settings => self.enter_over(Screen::Settings),
            Route::Help => self.enter_over(Screen::Help(Help::of(self.screen.place()))),
            Route::Progress => {
                self.enter_over(Screen::Progress(Box::default()));
                self.count(Filter::default());
                self.foresee();
            }
        }
    }

    fn count(&mut self, filter: Filter) {
        let (profile, now) = (self.learner.profile.as_ref().map(|profile| profile.id), (self.clock)());
        self.jobs.with_record(Task::Count, move |record| Done::count(record.as_ref(), profile, filter, now));
    }

    /// After the counting: every answer is replayed for it.
    fn foresee(&mut self) {
        let (profile, now) = (self.learner.profile.as_ref().map(|profile| profile.id), (self.clock)());
        let retention = f64::from(self.learner.settings.retention_percent) / 100.0;
        let askable = review::askable(&self.catalogue);
        self.jobs.with_record(Task::Count, move |record| {
            Done::foresee(record.as_ref(), profile, retention, &askable, now)
        });
    }

    pub(super) fn enter(&mut self, screen: Screen) {
        self.leave_studio();
        self.screen = screen;
        self.behind = None;
        self.dialog = None;
    }

    /// Shows a screen that is left for the one it was opened from.
    pub(super) fn enter_over(&mut self, screen: Screen) {
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
        self.leave_studio();
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
            self.words = Words::interface(tag.map_or("", String::as_str));
        }
        let is_rescheduled = settings.retention_percent != self.learner.settings.retention_percent;
        self.learner.settings = settings.clone();
        let profile = self.learner.profile.as_ref().map(|profile| profile.id);
        if is_rescheduled {
            self.keep(None, move |record| record.save_settings(profile, &settings).map(|()| profile));
            return;
        }
        self.jobs.with_record(Task::Keep, move |record| {
            Done::saved(record, |record| record.save_settings(profile, &settings))
        });
    }

    fn choose_file(&mut self) {
        if self.jobs.is_running(Task::ChooseFile) {
            return;
        }
        let (title, kind) = (self.words.get("app-choose-pack"), self.words.get("app-pack-files"));
        self.jobs.start(Task::ChooseFile, move || start::choose_files(&title, &kind, &["json", "hearsay"]));
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
        let (articles, packs): (Vec<PathBuf>, Vec<PathBuf>) =
            packs.into_iter().partition(|file| is_article(file));
        for file in articles {
            // In the studio it is another article of the pack that is open there.
            match self.studio_mut() {
                Some(_) => self.draft_into_pack(Wanted::File(file)),
                None => self.draft(Wanted::File(file)),
            }
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
