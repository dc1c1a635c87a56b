//! What finished work changes.

use std::path::PathBuf;
use std::sync::Arc;

use super::action::Action;
use super::app::App;
use super::catalogue::Entry;
use super::dialog::Dialog;
use super::done::{Done, OpenedRecord};
use super::jobs::Task;
use super::load;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::read::Read;
use super::view::Learner;
use crate::message;
use crate::words::{Message, Words};

impl App {
    /// Takes over the result of a piece of work.
    pub(super) fn receive(&mut self, done: Done) {
        match done {
            Done::RecordOpened(opened) => self.record_opened(*opened),
            Done::PacksLoaded(entries) => self.packs_loaded(entries),
            Done::PacksAdded(entries) => self.packs_added(entries),
            Done::Kept(learner, then) => {
                self.know(*learner);
                self.dialog = None;
                if let Some(action) = then {
                    self.apply(*action);
                }
            }
            Done::Saved => {}
            Done::NotKept(why) => self.not_kept(why),
            Done::FilesChosen(files) if files.is_empty() => {}
            Done::FilesChosen(files) => self.apply(Action::AddPacks(files)),
            Done::NoFileDialog => self.dialog = Some(Dialog::pack_path()),
        }
    }

    fn record_opened(&mut self, opened: OpenedRecord) {
        let OpenedRecord { learner, notices, pack_files } = opened;
        self.know(learner);
        if let Some(tag) = &self.learner.settings.language {
            self.words = Words::new(tag);
        }
        for notice in notices {
            self.tell(Weight::Trouble, notice);
        }
        if !pack_files.is_empty() {
            self.jobs.start(Task::LoadPacks, move || Done::PacksLoaded(load::load(&pack_files, &[])));
        }
    }

    fn know(&mut self, learner: Learner) {
        self.learner = Learner { revision: self.learner.revision + 1, ..learner };
    }

    fn packs_loaded(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            self.catalogue.add(entry);
        }
        let wanted: Vec<PathBuf> = std::mem::take(&mut self.to_open);
        let is_wanted = |file: Option<&std::path::Path>| wanted.iter().any(|path| file == Some(path));
        let first = self.catalogue.packs().find(|open| is_wanted(open.file.as_deref()));
        if let Some(open) = first.map(Arc::clone) {
            self.screen = Screen::Read(Read::new(open));
        }
    }

    fn packs_added(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            match &entry {
                Entry::Open(open) => {
                    self.tell(Weight::Word, message!("app-pack-added", title = &open.pack.title));
                }
                Entry::Broken(broken) => {
                    let file = broken.file.display().to_string();
                    self.tell(Weight::Trouble, message!("app-pack-not-added", file = file, why = broken.why.clone()));
                }
            }
            self.catalogue.add(entry);
        }
    }

    /// What was typed into a dialog stays there, with the sentence beside it.
    fn not_kept(&mut self, why: Message) {
        match &mut self.dialog {
            Some(Dialog::Profiles(form)) => form.refuse(why),
            _ => self.tell(Weight::Trouble, why),
        }
    }
}
