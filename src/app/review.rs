//! The daily review: what is due of the packs at hand, and the session that asks it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::action::Action;
use super::app::App;
use super::catalogue::{Catalogue, OpenPack};
use super::done::{Done, Planned};
use super::jobs::Task;
use super::notice::Weight;
use super::view::Learner;
use crate::message;
use crate::pack::PackId;
use crate::quiz::{Question, Seed, Setup};
use crate::record::Timestamp;
use crate::record::schedule::{Reviewable, Schedule, Unit, review, unit_of};
use crate::record::sitting::{Book, Books, Sitting, Start, Which};
use crate::words::Message;

/// How many questions a daily review has.
pub(super) const N_ITEMS: usize = 10;

/// What the daily review holds for a learner, of what the packs at hand can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Outlook {
    /// How many units are due.
    pub(super) n_due: usize,
    /// In how many days the next is, where nothing is due and anything was answered.
    pub(super) next_in_days: Option<u32>,
    /// Whether a review was begun and is not done.
    pub(super) is_under_way: bool,
}

impl Outlook {
    /// Whether there is something to go on with or to start.
    pub(super) fn can_review(self) -> bool {
        self.n_due > 0 || self.is_under_way
    }

    /// What there is to be reviewed, as a whole sentence.
    pub(super) fn said(self) -> Message {
        if self.is_under_way {
            message!("modes-review-goes-on")
        } else {
            message!("modes-due", n = self.n_due)
        }
    }
}

/// What the daily review holds.
pub(super) fn outlook(catalogue: &Catalogue, learner: &Learner, now: Timestamp) -> Outlook {
    let units = askable(catalogue);
    let known = learner.schedule.units().filter(|(unit, _)| units.contains(unit));
    let days: Vec<u32> = known.map(|(_, memory)| memory.due_in_days(now)).collect();
    Outlook {
        n_due: days.iter().filter(|days| **days == 0).count(),
        next_in_days: days.into_iter().min().filter(|days| *days > 0),
        is_under_way: learner.unfinished.iter().any(|left| Sitting::is_daily_review(&left.session)),
    }
}

/// How many units of what can be asked come due on each of the next days; the first is today, with all that
/// is overdue.
pub(super) fn forecast(
    askable: &BTreeSet<Unit>,
    schedule: &Schedule,
    now: Timestamp,
    n_days: usize,
) -> Vec<usize> {
    let mut n_due = vec![0; n_days];
    for (_, memory) in schedule.units().filter(|(unit, _)| askable.contains(unit)) {
        let day = usize::try_from(memory.due_in_days(now)).ok();
        if let Some(n) = day.and_then(|day| n_due.get_mut(day)) {
            *n += 1;
        }
    }
    n_due
}

/// How many units are due of what the packs at hand can ask.
pub(super) fn n_due(catalogue: &Catalogue, learner: &Learner, now: Timestamp) -> usize {
    let due = learner.schedule.due(now);
    if due.is_empty() {
        return 0;
    }
    let units = askable(catalogue);
    due.iter().filter(|due| units.contains(&due.unit)).count()
}

/// The units that a review can ask.
pub(super) fn askable(catalogue: &Catalogue) -> BTreeSet<Unit> {
    let wish = Setup::review(N_ITEMS).wish(None);
    let questions = catalogue.packs().flat_map(|open| open.questions.iter().map(move |q| (&open.pack.id, q)));
    questions
        .filter(|(_, question)| wish.wants(question))
        .filter_map(|(pack, question)| unit_of(pack, question))
        .collect()
}

impl App {
    /// Goes on with the daily review, or starts one.
    pub(super) fn review(&mut self) {
        let Some(profile) = self.profile_for(|| Action::Review) else { return };
        let left = self.learner.unfinished.iter().find(|left| Sitting::is_daily_review(&left.session));
        if let Some(session) = left.map(|left| left.session.id.clone()) {
            return self.resume(&session);
        }
        if n_due(&self.catalogue, &self.learner, (self.clock)()) == 0 {
            return self.tell(Weight::Word, message!("modes-nothing-due"));
        }
        if self.jobs.is_running(Task::Plan) {
            return;
        }
        self.abandon(None);
        let open: Vec<Arc<OpenPack>> = self.catalogue.packs().map(Arc::clone).collect();
        let (schedule, at, seed) = (self.learner.schedule.clone(), self.moment(), Seed((self.chance)()));
        self.jobs.start(Task::Plan, move || {
            let setup = Setup::review(N_ITEMS);
            let chosen = chosen(&schedule, &open, &setup, at.now);
            let packs: BTreeSet<&PackId> = chosen.iter().map(|(pack, _)| pack).collect();
            let used = open.iter().filter(|open| packs.contains(&open.pack.id));
            let books = Books::new(used.map(|open| Book::new(&open.pack, &open.ledger)).collect());
            let Some(books) = books else { return Done::NotKept(message!("modes-nothing-due")) };
            let start = Start { profile, setup, which: Which::Exactly(chosen), seed };
            let (sitting, kept) = Sitting::start(books, start, at);
            Done::Planned(Box::new(Planned { sitting, kept: Some(kept), n_dropped: 0 }))
        });
    }
}

fn chosen(
    schedule: &Schedule,
    open: &[Arc<OpenPack>],
    setup: &Setup,
    now: Timestamp,
) -> Vec<(PackId, crate::quiz::QuestionId)> {
    let wish = setup.wish(None);
    let askable = |open: &Arc<OpenPack>| -> Vec<Arc<Question>> {
        open.questions.iter().filter(|question| wish.wants(question)).cloned().collect()
    };
    let pools: Vec<Vec<Arc<Question>>> = open.iter().map(askable).collect();
    let packs: Vec<Reviewable<'_>> = open
        .iter()
        .zip(&pools)
        .map(|(open, questions)| Reviewable { pack: &open.pack.id, questions })
        .collect();
    review(schedule, &packs, now, setup.n_items.unwrap_or(N_ITEMS))
}
