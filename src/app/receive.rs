//! What finished work changes.

use std::path::PathBuf;
use std::sync::Arc;

use super::action::Action;
use super::app::App;
use super::catalogue::OpenPack;
use super::dialog::Dialog;
use super::done::{Done, OpenedRecord};
use super::load::Found;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::read::Read;
use super::view::Learner;
use crate::message;
use crate::pack::shelf::Origin;
use crate::record::stats::{Filter, Statistics};
use crate::words::{Message, Words};

impl App {
    /// Takes over the result of a piece of work.
    pub(super) fn receive(&mut self, done: Done) {
        match done {
            Done::RecordOpened(opened) => self.record_opened(*opened),
            Done::PacksFound(found) => self.packs_found(found),
            Done::Kept(learner, then) => {
                self.know(*learner);
                self.dialog = None;
                if let Some(action) = then {
                    self.apply(*action);
                }
            }
            Done::Planned(planned) => self.planned(*planned),
            Done::Changed(learner, said) => self.changed(*learner, said),
            Done::Saved => {}
            Done::Answered { session, event, not_kept } => self.answered(&session, event, not_kept),
            Done::Thanked(thanks) => {
                self.dialog = None;
                self.tell(Weight::Word, thanks);
            }
            Done::Mute => self.tell(Weight::Word, message!("reading-mute")),
            Done::NotKept(why) => self.not_kept(why),
            Done::Counted(filter, found) => self.counted(&filter, found),
            Done::Foreseen(forecast) => {
                if let Screen::Progress(progress) = &mut self.screen {
                    progress.foresee(forecast);
                }
            }
            Done::Drafted(drafted) => self.drafted(*drafted),
            Done::DeskOpened(opened) => self.desk_opened(opened),
            Done::Derived(state, view) => self.derived(state, *view),
            Done::DeskSaved(saved) => self.desk_saved(*saved),
            Done::Printed(written) => self.papers_written(written),
            Done::DesksLeft(left) => self.left = left,
            Done::VersionsRead(found) => self.versions_read(found),
            Done::ArticleDrafted(drafted) => self.article_drafted(drafted),
            Done::ArticleBrought(brought) => self.article_brought(brought),
            Done::FilesChosen(files) if files.is_empty() => {}
            Done::FilesChosen(files) => self.apply(Action::AddPacks(files)),
            Done::NoFileDialog => self.dialog = Some(Dialog::pack_path()),
            Done::RecordFileChosen(Some(profile), file) => self.export_profile(profile, Some(file)),
            Done::RecordFileChosen(None, file) => self.import_profile(Some(file)),
            Done::NoRecordFileDialog(profile) => self.type_record_path(profile),
        }
    }

    fn changed(&mut self, learner: Learner, said: Option<Message>) {
        self.know(learner);
        match (&mut self.dialog, said) {
            (Some(Dialog::Profiles(form)), said) => form.go_on(said),
            (_, Some(said)) => self.tell(Weight::Word, said),
            (_, None) => {}
        }
    }

    /// What was counted for another filter or another screen comes too late.
    fn counted(&mut self, filter: &Filter, found: Result<Option<Box<Statistics>>, Message>) {
        if let Screen::Progress(progress) = &mut self.screen {
            progress.receive(filter, found);
        }
    }

    fn record_opened(&mut self, opened: OpenedRecord) {
        let OpenedRecord { learner, notices } = opened;
        self.know(learner);
        if let Some(tag) = &self.learner.settings.language {
            self.words = Words::interface(tag);
        }
        for notice in notices {
            self.tell(Weight::Trouble, notice);
        }
    }

    fn know(&mut self, learner: Learner) {
        self.learner = Learner { revision: self.learner.revision + 1, ..learner };
    }

    pub(super) fn packs_found(&mut self, found: Found) {
        let Found { entries, notices, named } = found;
        self.catalogue.replace(entries);
        // Two files dropped one after the other are added by two workers that do not know of each other.
        let others = std::mem::take(&mut self.places.named);
        self.places.named = named;
        let n_known = self.places.named.len();
        let is_new = |file: &PathBuf| !self.places.named.contains(file);
        let new: Vec<PathBuf> = others.into_iter().filter(is_new).collect();
        self.places.named.extend(new);
        if self.places.named.len() > n_known {
            self.apply(Action::LookAgain);
        }
        for (weight, notice) in notices {
            self.tell(weight, notice);
        }
        if std::mem::take(&mut self.is_to_open) {
            self.open_named();
        }
    }

    /// Shows the first pack of the command line that opens.
    fn open_named(&mut self) {
        let named = |open: &&Arc<OpenPack>| matches!(open.origin, Origin::Named(_));
        if let Some(open) = self.catalogue.packs().find(named) {
            self.screen = Screen::Read(Read::new(Arc::clone(open), self.aloud.is_some()));
        }
    }

    /// What was typed into a dialog stays there, with the sentence beside it.
    fn not_kept(&mut self, why: Message) {
        match &mut self.dialog {
            Some(Dialog::Profiles(form)) => form.refuse(why),
            Some(Dialog::Flag(form)) => form.refuse(why),
            _ => self.tell(Weight::Trouble, why),
        }
    }
}
