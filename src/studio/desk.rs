//! An open pack: what is done to it, what was done, where it came from, and the copy that survives a crash.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::act;
use super::aside;
use super::change::{Change, Way};
use super::edit::{Edit, Row};
use super::file::{Opened, Origin};
use super::history::{History, Step};
use super::inbox::Inbox;
use super::live::View;
use super::refused::Refused;
use super::working::Working;
use crate::message;
use crate::pack::disk::DiskError;
use crate::pack::{Pack, Problem};
use crate::quiz::Seed;
use crate::words::Message;

/// An open pack.
#[derive(Debug)]
pub struct Desk {
    pub(super) pack: Arc<Pack>,
    history: History,
    /// Where the last step was.
    at: Row,
    /// Counts the states of the pack, so that others know when to look again.
    state: u64,
    author: Option<String>,
    /// What reading the file had to say.
    problems: Vec<Problem>,
    pub(super) origin: Option<Origin>,
    /// As opened or last saved; `None` where that is not known any more.
    pub(super) saved: Option<Arc<Pack>>,
    pub(super) data: Option<PathBuf>,
    pub(super) working: Option<Working>,
    trouble: Option<DiskError>,
    seed: Seed,
    /// Of the pack as it is now.
    view: Option<Arc<View>>,
    /// Of an earlier state.
    before: Option<Arc<View>>,
}

impl Desk {
    /// A desk with a pack that no file holds yet.
    pub fn new(pack: Pack) -> Self {
        let pack = Arc::new(pack);
        Self {
            saved: Some(Arc::clone(&pack)),
            pack,
            history: History::default(),
            at: Row::Pack,
            state: 0,
            author: None,
            problems: Vec::new(),
            origin: None,
            data: None,
            working: None,
            trouble: None,
            seed: Seed(1),
            view: None,
            before: None,
        }
    }

    /// A desk with the pack of a file.
    pub fn of(opened: Opened) -> Self {
        let Opened { pack, problems, origin } = opened;
        Self { problems, origin: Some(origin), ..Self::new(pack) }
    }

    /// From now on the working copy is kept in the folder of the record, and so are the last versions.
    pub fn keep_in(&mut self, data: &Path) {
        self.data = Some(data.to_owned());
    }

    /// Who works here: an author of what is accepted.
    pub fn sign(&mut self, author: &str) {
        self.author = Some(author.trim().to_owned()).filter(|name| !name.is_empty());
    }

    /// Who works here.
    pub fn author(&self) -> Option<&str> {
        self.author.as_deref()
    }

    /// The pack as it is now.
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// Changes with every edit, undo and redo.
    pub fn state(&self) -> u64 {
        self.state
    }

    /// Where the last edit, undo or redo was.
    pub fn at(&self) -> &Row {
        &self.at
    }

    /// The file it came from or was saved to.
    pub fn file(&self) -> Option<&Path> {
        self.origin.as_ref().map(|origin| origin.path.as_path())
    }

    /// What reading the file had to say, with the places of the file as it was.
    pub fn reading_problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether there is anything to save.
    pub fn is_changed(&self) -> bool {
        match (&self.origin, &self.saved) {
            (None, _) => self.history.len() > 0,
            (Some(_), None) => true,
            (Some(_), Some(saved)) => {
                !Arc::ptr_eq(saved, &self.pack) && !Change::between(saved, &self.pack).is_none()
            }
        }
    }

    /// Does an edit. Refused, the pack is as it was.
    #[expect(clippy::needless_pass_by_value, reason = "an edit is done once")]
    pub fn apply(&mut self, edit: Edit) -> Result<(), Refused> {
        let mut next = Pack::clone(&self.pack);
        let at = act::act(&mut next, &edit, self.author.as_deref())?;
        aside::follow(&self.pack, &mut next);
        let change = Change::between(&self.pack, &next);
        self.at = at.clone();
        if !change.is_none() {
            self.history.push(Step { name: edit.name(), at, change });
            self.become_pack(next);
        }
        Ok(())
    }

    /// Takes the last edit back. `false` where there is none.
    pub fn undo(&mut self) -> bool {
        let mut next = Pack::clone(&self.pack);
        let Some(step) = self.history.back() else { return false };
        step.change.go(Way::Back, &mut next);
        self.at = step.at.clone();
        self.become_pack(next);
        true
    }

    /// Does again what was taken back. `false` where there is nothing.
    pub fn redo(&mut self) -> bool {
        let mut next = Pack::clone(&self.pack);
        let Some(step) = self.history.on() else { return false };
        step.change.go(Way::On, &mut next);
        self.at = step.at.clone();
        self.become_pack(next);
        true
    }

    /// What undoing would take back: "Undo: reject statement".
    pub fn undo_name(&self) -> Option<Message> {
        self.history.next_back().map(|step| message!("studio-undo", what = step.name.clone()))
    }

    /// What redoing would do again.
    pub fn redo_name(&self) -> Option<Message> {
        self.history.next_on().map(|step| message!("studio-redo", what = step.name.clone()))
    }

    /// How many steps can be taken back.
    pub fn n_steps(&self) -> usize {
        self.history.len()
    }

    /// Why the working copy could not be written, the last time it was tried.
    pub fn trouble(&self) -> Option<&DiskError> {
        self.trouble.as_ref()
    }

    /// The drafted rows that nobody has looked at.
    pub fn inbox(&self) -> Inbox {
        Inbox::of(&self.pack)
    }

    /// What the pack means now, what is wrong with it, and what is asked.
    pub fn view(&mut self) -> Arc<View> {
        let view = self.glance();
        if view.is_current {
            return view;
        }
        let view = Arc::new(view.whole(&self.pack, self.seed));
        self.view = Some(Arc::clone(&view));
        view
    }

    /// The same without waiting for the questions: where an edit has changed what the pack means, they are still
    /// the former ones ([`View::is_current`]). A worker makes [`View::whole`] of it, and [`Desk::receive`] takes
    /// that.
    pub fn glance(&mut self) -> Arc<View> {
        let before = self.before.as_deref();
        let view = self.view.take().unwrap_or_else(|| Arc::new(View::quick(&self.pack, self.seed, before)));
        self.view = Some(Arc::clone(&view));
        view
    }

    /// Takes a view that was made elsewhere, if it is of the pack's present state.
    pub fn receive(&mut self, state: u64, view: Arc<View>) {
        if state == self.state {
            self.view = Some(view);
        }
    }

    /// Which distractors and which order the questions are shown with.
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// Sets which distractors and which order the questions are shown with.
    pub fn set_seed(&mut self, seed: Seed) {
        self.seed = seed;
        self.state += 1;
        self.before = self.view.take().or(self.before.take());
    }

    /// Puts the pack away; what was not saved is given up.
    pub fn close(mut self) {
        self.drop_working();
    }

    pub(super) fn drop_working(&mut self) {
        if let Some(working) = self.working.take() {
            working.remove();
        }
    }

    fn become_pack(&mut self, pack: Pack) {
        self.pack = Arc::new(pack);
        self.state += 1;
        self.before = self.view.take().or(self.before.take());
        self.trouble = self.keep().err();
    }

    /// Writes the working copy.
    fn keep(&mut self) -> Result<(), DiskError> {
        let Some(data) = &self.data else { return Ok(()) };
        let working = match self.working.take() {
            Some(working) => working,
            None => Working::claim(data, &self.pack, self.origin.as_ref())?,
        };
        self.working.insert(working).write(&self.pack)
    }
}
