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

/// How many questions a daily review has.
pub(super) const N_ITEMS: usize = 10;

/// How many units are due of what the packs at hand can ask.
pub(super) fn n_due(catalogue: &Catalogue, learner: &Learner, now: Timestamp) -> usize {
    let due = learner.schedule.due(now);
    if due.is_empty() {
        return 0;
    }
    let wish = Setup::review(N_ITEMS).wish(None);
    let questions = catalogue.packs().flat_map(|open| open.questions.iter().map(move |q| (&open.pack.id, q)));
    let units: BTreeSet<Unit> = questions
        .filter(|(_, question)| wish.wants(question))
        .filter_map(|(pack, question)| unit_of(pack, question))
        .collect();
    due.iter().filter(|due| units.contains(&due.unit)).count()
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
    let askable = |open: &Arc<OpenPack>| -> Vec<Question> {
        open.questions.iter().filter(|question| wish.wants(question)).cloned().collect()
    };
    let pools: Vec<Vec<Question>> = open.iter().map(askable).collect();
    let packs: Vec<Reviewable<'_>> = open
        .iter()
        .zip(&pools)
        .map(|(open, questions)| Reviewable { pack: &open.pack.id, questions })
        .collect();
    review(schedule, &packs, now, setup.n_items.unwrap_or(N_ITEMS))
}
