//! Carrying out what is wanted of learners: choosing, adding, changing, deleting, files of their record.

use std::path::PathBuf;

use super::action::{Action, Change};
use super::app::App;
use super::dialog::{Dialog, Profiles};
use super::done::Done;
use super::jobs::Task;
use super::start;
use super::view::Learner;
use crate::message;
use crate::record::exchange::{EXTENSION, ExchangeError};
use crate::record::{Badge, Pin, ProfileId, Record, RecordError};
use crate::words::{Message, Told};

/// Who practises afterwards, and what is to be said.
type Changed = (Option<ProfileId>, Option<Message>);

impl App {
    /// Chooses who practises, if the PIN fits.
    pub(super) fn choose_profile(
        &mut self,
        profile: ProfileId,
        pin: Option<String>,
        then: Option<Box<Action>>,
    ) {
        self.jobs.with_record(Task::Keep, move |record| {
            let Some(record) = record else { return Done::NotKept(message!("app-no-record")) };
            match opens(record, profile, pin.as_deref()) {
                Ok(()) => match Learner::read(record, Some(profile)) {
                    Ok(learner) => Done::Kept(Box::new(learner), then),
                    Err(error) => Done::NotKept(error.told()),
                },
                Err(why) => Done::NotKept(why),
            }
        });
    }

    /// Adds somebody and chooses them.
    pub(super) fn add_profile(&mut self, name: String, badge: Option<Badge>, then: Option<Box<Action>>) {
        let now = (self.clock)();
        self.keep(then, move |record| {
            record.write(|writer| {
                let profile = writer.add_profile(&name, now)?;
                badge.map_or(Ok(()), |badge| writer.set_badge(profile, badge))?;
                Ok(Some(profile))
            })
        });
    }

    /// Changes a learner, or deletes them, or brings them back.
    pub(super) fn change_profile(&mut self, profile: ProfileId, change: Change) {
        let (now, salt) = ((self.clock)(), self.moment().random);
        let chosen = self.chosen();
        self.change(move |record| {
            match change {
                Change::Name(name) => record.rename_profile(profile, &name)?,
                Change::Badge(badge) => record.set_badge(profile, badge)?,
                Change::Pin(None) => record.set_pin(profile, None, salt)?,
                Change::Pin(Some(typed)) => {
                    let pin = Pin::parse(&typed)?;
                    record.set_pin(profile, Some(&pin), salt)?;
                    return Ok((chosen, Some(message!("learners-pin-set"))));
                }
                Change::Delete => {
                    record.delete_profile(profile, now)?;
                    return Ok((chosen.filter(|chosen| *chosen != profile), None));
                }
                Change::BringBack => record.bring_back(profile)?,
            }
            Ok((chosen, None))
        });
    }

    /// Saves a learner's record as a file, which the user is asked for if need be.
    pub(super) fn export_profile(&mut self, profile: ProfileId, to: Option<PathBuf>) {
        let Some(file) = to else {
            let named = self.learner.profiles.iter().find(|known| known.id == profile);
            let name = named.map_or_else(String::new, |known| file_name(&known.name));
            return self.choose_record_file(Some(profile), name);
        };
        let chosen = self.chosen();
        self.change(move |record| {
            let exported = record.export(profile, &file)?;
            let name = name_of(record, profile)?;
            let file = file.display().to_string();
            let said = message!("record-exported", file = file, n = exported.n_attempts, name = name);
            Ok((chosen, Some(said)))
        });
    }

    /// Takes a learner's file in; the user is asked for it if need be.
    pub(super) fn import_profile(&mut self, from: Option<PathBuf>) {
        let Some(file) = from else { return self.choose_record_file(None, String::new()) };
        let chosen = self.chosen();
        self.change(move |record| {
            let merged = record.merge(&file)?;
            let said = match &merged.taken_name {
                Some(taken) => message!("record-name-numbered", taken = taken, name = &merged.name),
                None => message!(
                    "record-merged",
                    file = file.display().to_string(),
                    n = merged.n_attempts,
                    name = &merged.name
                ),
            };
            Ok((chosen, Some(said)))
        });
    }

    /// Where the system has no dialog for files, the path is typed.
    pub(super) fn type_record_path(&mut self, profile: Option<ProfileId>) {
        match &mut self.dialog {
            Some(Dialog::Profiles(form)) => form.ask_path(profile),
            _ => self.dialog = Some(Dialog::Profiles(Profiles::asking_path(profile))),
        }
    }

    fn choose_record_file(&mut self, profile: Option<ProfileId>, name: String) {
        if self.jobs.is_running(Task::ChooseFile) {
            return;
        }
        let title = if profile.is_some() { "learners-save-file" } else { "learners-take-file" };
        let (title, kind) = (self.words.get(title), self.words.get("learners-files"));
        self.jobs.start(Task::ChooseFile, move || start::choose_record_file(&title, &kind, profile, &name));
    }

    fn chosen(&self) -> Option<ProfileId> {
        self.learner.profile.as_ref().map(|profile| profile.id)
    }

    /// Changes something in the record and leaves the dialog open.
    fn change(&mut self, work: impl FnOnce(&mut Record) -> Result<Changed, ExchangeError> + Send + 'static) {
        self.jobs.with_record(Task::Keep, move |record| {
            let Some(record) = record else { return Done::NotKept(message!("app-no-record")) };
            let changed =
                work(record).and_then(|(profile, said)| Ok((Learner::read(record, profile)?, said)));
            match changed {
                Ok((learner, said)) => Done::Changed(Box::new(learner), said),
                Err(error) => Done::NotKept(error.told()),
            }
        });
    }
}

/// Whether a profile may be chosen with what was typed; else why not.
fn opens(record: &Record, profile: ProfileId, typed: Option<&str>) -> Result<(), Message> {
    let profiles = record.profiles().map_err(|error| error.told())?;
    let is_open = profiles.iter().any(|known| known.id == profile && !known.has_pin);
    if is_open {
        return Ok(());
    }
    let pin = Pin::parse(typed.unwrap_or_default()).map_err(|error| error.told())?;
    let fits = record.pin_fits(profile, &pin).map_err(|error| error.told())?;
    if fits { Ok(()) } else { Err(message!("learners-wrong-pin")) }
}

fn name_of(record: &Record, profile: ProfileId) -> Result<String, RecordError> {
    let known = record.profiles()?.into_iter().find(|known| known.id == profile);
    known.map(|known| known.name).ok_or(RecordError::NoProfile { profile })
}

/// A file name that every system takes.
fn file_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    format!("{plain}.{EXTENSION}")
}
