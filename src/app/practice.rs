//! Sessions carried out: started, gone on with, answered, ended. An answer is in the record before its feedback
//! is shown; where it cannot be kept, the learner is told and goes on all the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::action::Action;
use super::app::App;
use super::dialog::{Dialog, Profiles};
use super::done::Done;
use super::jobs::Task;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::quiz::Quiz;
use super::screens::summary::Summary;
use crate::message;
use crate::pack::{Ledger, Pack, PackId};
use crate::quiz::{Event, Mark, QuestionId, Seed, State};
use crate::record::sitting::{self, Moment, Said, Sitting, assigned_seed};
use crate::record::{Ending, ProfileId, SessionId};
use crate::words::{Message, Told};

impl App {
    /// Goes on with the pack's unfinished session, or starts one.
    pub(super) fn practise(&mut self, pack: &PackId) {
        let Some(profile) = self.profile_for(|| Action::Practise(pack.clone())) else { return };
        let Some(open) = self.catalogue.pack(pack).map(Arc::clone) else {
            return self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str()));
        };
        match self.learner.unfinished_with(pack) {
            Some(unfinished) => {
                let (sitting, n_dropped) = Sitting::resume(&open.pack, &open.ledger, unfinished);
                if n_dropped > 0 {
                    self.tell(Weight::Word, message!("app-questions-gone", n = n_dropped));
                }
                self.sit(sitting);
            }
            None => self.start_session(&open.pack, &open.ledger, profile, None),
        }
    }

    /// Gives the pack's unfinished session up and starts another.
    pub(super) fn start_again(&mut self, pack: &PackId) {
        let Some(profile) = self.profile_for(|| Action::StartAgain(pack.clone())) else { return };
        if let Some(unfinished) = self.learner.unfinished_with(pack) {
            self.end(unfinished.session.id.clone(), Ending::Abandoned);
        }
        if let Some(open) = self.catalogue.pack(pack).map(Arc::clone) {
            self.start_session(&open.pack, &open.ledger, profile, None);
        }
    }

    /// Starts a session of what was missed in the one whose end is shown.
    pub(super) fn practise_missed(&mut self) {
        let Screen::Summary(summary) = &self.screen else { return };
        let outcomes = summary.sitting().session.outcomes();
        let missed: BTreeSet<QuestionId> = outcomes
            .filter(|(_, outcome)| outcome.mark != Mark::FULL)
            .map(|(question, _)| question.id.clone())
            .chain(summary.sitting().session.skipped().map(|question| question.id.clone()))
            .collect();
        let (pack, ledger) = (Arc::clone(&summary.sitting().pack), Arc::clone(&summary.sitting().ledger));
        if let Some(profile) = self.profile_for(|| Action::PractiseMissed) {
            self.start_session(&pack, &ledger, profile, Some(missed));
        }
    }

    fn start_session(
        &mut self,
        pack: &Arc<Pack>,
        ledger: &Arc<Ledger>,
        profile: ProfileId,
        only: Option<BTreeSet<QuestionId>>,
    ) {
        let seed = assigned_seed(pack).filter(|_| only.is_none()).unwrap_or(Seed((self.chance)()));
        let (sitting, kept) =
            Sitting::start(pack, ledger, sitting::Start { profile, only, seed }, self.moment());
        if sitting.session.questions().len() == 0 {
            return self.tell(Weight::Trouble, message!("app-nothing-to-ask", title = &pack.title));
        }
        self.jobs
            .with_record(Task::Keep, move |record| Done::saved(record, |record| record.start_session(&kept)));
        self.sit(sitting);
    }

    /// Shows how a session stands: its question, its feedback, or, where all is done, its end.
    fn sit(&mut self, sitting: Sitting) {
        self.dialog = None;
        self.behind = None;
        if sitting.session.state() == State::Finished {
            self.end(sitting.id.clone(), Ending::Finished);
            self.screen = Screen::Summary(Box::new(Summary::new(sitting)));
        } else {
            self.screen = Screen::Quiz(Box::new(Quiz::new(sitting)));
        }
    }

    /// Has an answer kept; its feedback is shown when it is.
    pub(super) fn answer(&mut self, said: &Said) {
        let at = self.moment();
        let Screen::Quiz(quiz) = &mut self.screen else { return };
        if quiz.is_keeping() {
            return;
        }
        let (event, attempt) = match quiz.sitting().judge(said, at) {
            Ok(judged) => judged,
            Err(error) => return self.tell(Weight::Trouble, error.told()),
        };
        quiz.keep();
        let session = quiz.sitting().id.clone();
        self.jobs.with_record(Task::Keep, move |record| {
            let not_kept = match Done::saved(record, |record| record.add_attempt(&attempt).map(|_| ())) {
                Done::NotKept(why) => Some(why),
                _ => None,
            };
            Done::Answered { session, event, not_kept }
        });
    }

    /// An answer is in the record, or could not be.
    pub(super) fn answered(&mut self, session: &SessionId, event: Event, not_kept: Option<Message>) {
        if let Some(why) = not_kept {
            self.tell(Weight::Trouble, why);
        }
        // Another session may be shown by now, or the settings over this one.
        let screens = [Some(&mut self.screen), self.behind.as_mut()];
        let mut quizzes: Vec<&mut Quiz> =
            screens.into_iter().flatten().filter_map(Screen::quiz_mut).collect();
        quizzes.retain(|quiz| quiz.sitting().id == *session);
        let gone_on = quizzes.first_mut().map_or(Ok(()), |quiz| quiz.go_on(event));
        self.went_on(gone_on.map_err(|error| error.told()));
    }

    /// Leaves the feedback.
    pub(super) fn next_question(&mut self) {
        let Screen::Quiz(quiz) = &mut self.screen else { return };
        let gone_on = quiz.go_on(Event::Continued);
        self.went_on(gone_on.map_err(|error| error.told()));
    }

    /// Tells what is wrong, and leaves a session that is finished for its end.
    pub(super) fn went_on(&mut self, gone_on: Result<(), Message>) {
        if let Err(why) = gone_on {
            self.tell(Weight::Trouble, why);
        }
        let is_finished = |quiz: &Quiz| quiz.sitting().session.state() == State::Finished;
        if !matches!(&self.screen, Screen::Quiz(quiz) if is_finished(quiz)) {
            return;
        }
        let left = std::mem::replace(&mut self.screen, Screen::Home(super::screens::home::Home::default()));
        if let Screen::Quiz(quiz) = left {
            self.sit(quiz.into_sitting());
        }
    }

    fn end(&mut self, session: SessionId, ending: Ending) {
        let now = (self.clock)();
        let profile = self.learner.profile.as_ref().map(|profile| profile.id);
        // Here and now as well, so that a new session is not taken for this one.
        self.learner.unfinished.retain(|unfinished| unfinished.session.id != session);
        self.keep(None, move |record| record.end_session(&session, ending, now).map(|()| profile));
    }

    /// Who practises; without anybody, they are asked, and `action` waits.
    fn profile_for(&mut self, action: impl FnOnce() -> Action) -> Option<ProfileId> {
        let profile = self.learner.profile.as_ref().map(|profile| profile.id);
        if profile.is_none() {
            self.dialog = Some(Dialog::Profiles(Profiles::before(Some(Box::new(action())))));
        }
        profile
    }

    pub(super) fn moment(&self) -> Moment {
        let bytes = [(self.chance)(), (self.chance)()].map(u64::to_le_bytes);
        let mut random = [0; 10];
        random.iter_mut().zip(bytes.as_flattened()).for_each(|(byte, chance)| *byte = *chance);
        Moment { now: (self.clock)(), random }
    }
}
