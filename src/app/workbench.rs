//! What a teacher does in the studio, carried out: packs opened, changed, saved and put away.

use std::path::PathBuf;

use super::action::Action;
use super::app::App;
use super::dialog::{Dialog, SaveForm};
use super::done::{DeskSaved, Done};
use super::jobs::Task;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::studio::Studio;
use crate::message;
use crate::pack::shelf::Origin;
use crate::pack::{PackId, slug};
use crate::studio::{Desk, Edit, Opened, SaveError, Saved, Unfinished, unfinished};
use crate::words::{Message, Told};

impl App {
    /// Opens a pack in the studio; if it was left there with changes, with these.
    pub(super) fn open_studio(&mut self, pack: &PackId) {
        let Some(open) = self.catalogue.pack(pack) else {
            return self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str()));
        };
        let file = match &open.origin {
            Origin::Shipped(_) => None,
            Origin::Folder(path) | Origin::Named(path) => Some(path.clone()),
        };
        let left = self.left.iter().find(|left| left.file.is_some() && left.file == file);
        if let Some(left) = left.cloned() {
            return self.resume_pack(left);
        }
        let pack = open.pack.as_ref().clone();
        self.open_desk(move || match file {
            Some(file) => Opened::open(&file).map(Desk::of).map_err(|error| error.told()),
            None => Ok(Desk::new(pack)),
        });
    }

    /// Goes on with what was left in the studio.
    pub(super) fn resume_pack(&mut self, left: Unfinished) {
        let Some(data) = self.data.clone() else { return };
        self.open_desk(move || Desk::resume(&data, &left).map_err(|error| error.told()));
    }

    fn open_desk(&mut self, open: impl FnOnce() -> Result<Desk, Message> + Send + 'static) {
        if self.jobs.is_running(Task::OpenDesk) {
            return;
        }
        self.dialog = None;
        let data = self.data.clone();
        let author = self.learner.profile.as_ref().map(|profile| profile.name.clone());
        self.jobs.start(Task::OpenDesk, move || {
            let opened = open().map(|mut desk| {
                if let Some(data) = &data {
                    desk.keep_in(data);
                }
                if let Some(author) = &author {
                    desk.sign(author);
                }
                // The first look takes longest, so it is taken here.
                desk.view();
                Box::new(desk)
            });
            Done::DeskOpened(opened)
        });
    }

    pub(super) fn desk_opened(&mut self, opened: Result<Box<Desk>, Message>) {
        match opened {
            Ok(desk) => {
                self.enter(Screen::Studio(Box::new(Studio::new(*desk))));
                self.look_for_left();
            }
            Err(why) => self.tell(Weight::Trouble, message!("bench-not-opened", why = why)),
        }
    }

    /// Looks what was left in the studio.
    pub(super) fn look_for_left(&mut self) {
        let Some(data) = self.data.clone() else { return };
        self.jobs.start(Task::Desk, move || looked(&data));
    }

    /// Gives up what was left in the studio.
    pub(super) fn discard_pack(&mut self, left: Unfinished) {
        let Some(data) = self.data.clone() else { return };
        self.jobs.start(Task::Desk, move || {
            left.discard();
            looked(&data)
        });
    }

    /// The studio, on the screen or behind it.
    fn studio_mut(&mut self) -> Option<&mut Studio> {
        let here = self.screen.studio_mut();
        here.or_else(|| self.behind.as_mut().and_then(Screen::studio_mut))
    }

    /// Puts the pack in the studio away. With changes, the working copy stays.
    pub(super) fn leave_studio(&mut self) {
        let Some(desk) = self.studio_mut().and_then(Studio::take) else { return };
        let is_kept = desk.is_changed() && self.data.is_some();
        if is_kept {
            let title = desk.pack().title.clone();
            self.tell(Weight::Word, message!("bench-left", title = title));
        }
        let data = self.data.clone();
        self.jobs.start(Task::Desk, move || {
            if is_kept {
                drop(desk);
            } else {
                desk.close();
            }
            data.map_or_else(|| Done::DesksLeft(Vec::new()), |data| looked(&data))
        });
    }

    pub(super) fn edit(&mut self, edit: Edit) {
        if let Some(studio) = self.studio_mut() {
            studio.apply(edit);
        }
    }

    pub(super) fn step_back(&mut self) {
        if let Some(studio) = self.studio_mut() {
            studio.step_back();
        }
    }

    pub(super) fn step_on(&mut self) {
        if let Some(studio) = self.studio_mut() {
            studio.step_on();
        }
    }

    pub(super) fn sign(&mut self, author: &str) {
        if let Some(studio) = self.studio_mut() {
            studio.sign(author);
        }
    }

    pub(super) fn save_pack(&mut self) {
        let folder = self.places.folder.clone();
        self.save_desk(move |desk| match (desk.save(), folder) {
            (Err(SaveError::NoFile), Some(folder)) => save_new(desk, &folder),
            (done, _) => done,
        });
    }

    pub(super) fn save_pack_as(&mut self, path: PathBuf, replaces: bool) {
        let path = std::path::absolute(&path).unwrap_or(path);
        self.save_desk(move |desk| desk.save_as(&path, replaces));
    }

    pub(super) fn save_pack_beside(&mut self) {
        self.save_desk(Desk::save_beside);
    }

    fn save_desk(&mut self, save: impl FnOnce(&mut Desk) -> Result<Saved, SaveError> + Send + 'static) {
        let Some(mut desk) = self.studio_mut().and_then(Studio::take) else { return };
        self.jobs.start(Task::Desk, move || {
            let result = save(&mut desk);
            Done::DeskSaved(Box::new(DeskSaved { desk, result }))
        });
    }

    pub(super) fn desk_saved(&mut self, saved: DeskSaved) {
        let DeskSaved { desk, result } = saved;
        let file = desk.file().map(|path| path.display().to_string()).unwrap_or_default();
        match self.studio_mut() {
            Some(studio) => studio.put_back(desk),
            // The studio was left meanwhile.
            None => drop(desk),
        }
        match result {
            Ok(saved) => self.saved_pack(saved),
            Err(
                error @ (SaveError::NoFile | SaveError::Exists { .. } | SaveError::ChangedMeanwhile { .. }),
            ) => {
                let can_keep_both = matches!(error, SaveError::ChangedMeanwhile { .. });
                let is_there = matches!(error, SaveError::Exists { .. });
                let path = match &error {
                    SaveError::Exists { path } => path.display().to_string(),
                    _ => file,
                };
                let form = SaveForm { path, why: error.told(), can_keep_both, is_there };
                self.dialog = Some(Dialog::SaveAs(form));
            }
            Err(SaveError::File(error)) => {
                self.tell(Weight::Trouble, message!("bench-not-saved", why = error.told()));
            }
        }
    }

    fn saved_pack(&mut self, saved: Saved) {
        self.dialog = None;
        let Saved { path, revision, is_version_kept } = saved;
        let is_on_shelf = path.parent().is_some_and(|parent| Some(parent) == self.places.folder.as_deref());
        if !is_on_shelf && !self.places.named.contains(&path) {
            self.places.named.push(path.clone());
        }
        let file = path.display().to_string();
        self.tell(Weight::Word, message!("bench-saved", file = file, revision = revision));
        if !is_version_kept {
            self.tell(Weight::Trouble, message!("bench-no-version"));
        }
        self.apply(Action::LookAgain);
    }
}

fn looked(data: &std::path::Path) -> Done {
    // What cannot be looked into is looked into again at the next start.
    Done::DesksLeft(unfinished(data).unwrap_or_default())
}

/// Saves a pack that has no file among the others, under a name of its own.
fn save_new(desk: &mut Desk, folder: &std::path::Path) -> Result<Saved, SaveError> {
    const MOST: u32 = 1000;
    crate::pack::disk::make_folder(folder)?;
    let stem = slug(desk.pack().id.as_str());
    let mut done = Err(SaveError::NoFile);
    for n in 1..MOST {
        let name = if n == 1 { format!("{stem}.json") } else { format!("{stem}-{n}.json") };
        done = desk.save_as(&folder.join(name), false);
        if !matches!(done, Err(SaveError::Exists { .. })) {
            break;
        }
    }
    done
}
