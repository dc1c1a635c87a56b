//! Sessions carried out: started, gone on with, answered, ended. An answer is in the record before its feedback
//! is shown; where it cannot be kept, the learner is told and goes on all the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::action::{Action, Wanted};
use super::app::App;
use super::catalogue::OpenPack;
use super::dialog::{Dialog, Profiles};
use super::done::{Done, Planned};
use super::jobs::Task;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::class::Class;
use super::screens::quiz::Quiz;
use super::screens::summary::Summary;
use super::view::Learner;
use crate::message;
use crate::pack::{Pack, PackId};
use crate::quiz::{Event, Mark, Mode, Seed, Setup, State};
use crate::record::sitting::{self, Book, Books, Moment, Said, Sitting, Start, Which, assigned_seed};
use crate::record::{Ending, ProfileId, SessionId, Unfinished};
use crate::words::{Message, Told, Words};

/// Whether a session that mixes packs asks about this one. One that ships in a language that the user does not
/// speak is asked about only once it was begun.
pub(super) fn is_mixed_in(open: &OpenPack, learner: &Learner, words: &Words) -> bool {
    !open.ships() || open.language() == words.tag() || learner.progress_with(&open.pack.id).is_some()
}

impl App {
    /// Goes on with the pack's unfinished session, or starts one.
    pub(super) fn practise(&mut self, pack: &PackId) {
        let Some(profile) = self.profile_for(|| Action::Practise(pack.clone())) else { return };
        let Some(open) = self.catalogue.pack(pack).map(Arc::clone) else {
            return self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str()));
        };
        match self.learner.unfinished_with(pack).cloned() {
            Some(unfinished) => self.go_on_with(Books::one(&open.pack, &open.ledger), unfinished),
            None => self.start_usual(&open, profile),
        }
    }

    /// Gives the pack's unfinished session up and starts another.
    pub(super) fn start_again(&mut self, pack: &PackId) {
        let Some(profile) = self.profile_for(|| Action::StartAgain(pack.clone())) else { return };
        self.abandon(Some(pack));
        if let Some(open) = self.catalogue.pack(pack).map(Arc::clone) {
            self.start_usual(&open, profile);
        }
    }

    /// Goes on with a session by its id: one of a pack, or one that mixes several.
    pub(super) fn resume(&mut self, session: &SessionId) {
        let Some(unfinished) = self.learner.unfinished_session(session).cloned() else { return };
        let packs = match &unfinished.session.pack {
            Some(pack) => BTreeSet::from([pack.clone()]),
            None => Sitting::packs_of(&unfinished.session),
        };
        match self.books(|open| packs.contains(&open.pack.id)) {
            Some(books) => self.go_on_with(books, unfinished),
            None => self.tell(Weight::Trouble, message!("modes-packs-gone")),
        }
    }

    /// Shows a pack's questions to a class.
    pub(super) fn open_class(&mut self, pack: &PackId) {
        let Some(open) = self.catalogue.pack(pack).map(Arc::clone) else {
            return self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str()));
        };
        let seed = Seed((self.chance)());
        self.enter_over(Screen::Class(Box::new(Class::new(open, seed))));
    }

    /// Gives a session up; what was answered stays in the record.
    pub(super) fn give_up(&mut self, session: &SessionId) {
        self.end(session.clone(), Ending::Abandoned);
    }

    /// Starts a session as it was set up, and remembers how.
    pub(super) fn start_as(&mut self, wanted: Wanted) {
        let Some(profile) = self.profile_for(|| Action::Start(Box::new(wanted.clone()))) else { return };
        let Wanted { pack, setup, is_only_missed } = wanted;
        let is_wanted = |open: &OpenPack| match &pack {
            Some(pack) => open.pack.id == *pack,
            None => is_mixed_in(open, &self.learner, &self.words),
        };
        let Some(books) = self.books(is_wanted) else {
            return self.tell(Weight::Trouble, message!("modes-packs-gone"));
        };
        let mut settings = self.learner.settings.clone();
        settings.setup = setup.clone();
        self.apply(Action::Save(settings));
        self.abandon(pack.as_ref());
        let missed = |book: &Book| {
            let pack = book.pack.id.clone();
            self.learner.missed_in(&pack).into_iter().map(move |question| (pack.clone(), question))
        };
        let which =
            if is_only_missed { Which::Of(books.iter().flat_map(missed).collect()) } else { Which::Any };
        let seed = Seed((self.chance)());
        self.start_session(books, Start { profile, setup, which, seed });
    }

    /// Starts a session of what was missed in the one whose end is shown.
    pub(super) fn practise_missed(&mut self) {
        let Screen::Summary(summary) = &self.screen else { return };
        let sitting = summary.sitting();
        let missed = sitting
            .session
            .rows()
            .filter(|(_, _, outcome)| outcome.is_none_or(|outcome| outcome.mark != Mark::FULL));
        let which = Which::Of(
            missed
                .map(|(of, question, _)| (sitting.books.at(of).pack.id.clone(), question.id.clone()))
                .collect(),
        );
        let setup = Setup { mode: Mode::Practice, n_items: None, minutes: None, ..sitting.setup.clone() };
        let books = sitting.books.clone();
        if let Some(profile) = self.profile_for(|| Action::PractiseMissed) {
            let seed = Seed((self.chance)());
            self.start_session(books, Start { profile, setup, which, seed });
        }
    }

    /// What the pack's author assigned; else practice as the learner set it up the last time.
    fn start_usual(&mut self, open: &OpenPack, profile: ProfileId) {
        let seed = assigned_seed(&open.pack).unwrap_or(Seed((self.chance)()));
        let setup = usual(&open.pack, &self.learner.settings.setup);
        let books = Books::one(&open.pack, &open.ledger);
        self.start_session(books, Start { profile, setup, which: Which::Any, seed });
    }

    /// Has a session planned, beside the window: of many packs that takes its time.
    fn start_session(&mut self, books: Books, start: Start) {
        if self.jobs.is_running(Task::Plan) {
            return;
        }
        let at = self.moment();
        self.jobs.start(Task::Plan, move || {
            let (sitting, kept) = Sitting::start(books, start, at);
            Done::Planned(Box::new(Planned { sitting, kept: Some(kept), n_dropped: 0 }))
        });
    }

    fn go_on_with(&mut self, books: Books, unfinished: Unfinished) {
        if self.jobs.is_running(Task::Plan) {
            return;
        }
        self.jobs.start(Task::Plan, move || {
            let (sitting, n_dropped) = Sitting::resume(books, &unfinished);
            Done::Planned(Box::new(Planned { sitting, kept: None, n_dropped }))
        });
    }

    /// A session is ready: it is kept, then shown.
    pub(super) fn planned(&mut self, planned: Planned) {
        let Planned { mut sitting, kept, n_dropped } = planned;
        if n_dropped > 0 {
            self.tell(Weight::Word, message!("app-questions-gone", n = n_dropped));
        }
        if let Some(kept) = kept {
            if sitting.session.questions().len() == 0 {
                let title = sitting.books.only().map(|book| book.pack.title.clone());
                return self.tell(
                    Weight::Trouble,
                    match title {
                        Some(title) => message!("app-nothing-to-ask", title = title),
                        None => message!("modes-nothing-to-ask"),
                    },
                );
            }
            self.jobs.with_record(Task::Keep, move |record| {
                Done::saved(record, |record| record.start_session(&kept))
            });
        }
        if sitting.left_ms(self.learner.settings.extra_time.percent(), 0) == Some(0) {
            // It was up before the session was left.
            let _ = sitting.session.apply(Event::TimeUp);
        }
        self.sit(sitting);
    }

    /// The packs at hand that are wanted and can be asked about.
    fn books(&self, is_wanted: impl Fn(&OpenPack) -> bool) -> Option<Books> {
        let wanted = self.catalogue.packs().filter(|open| is_wanted(open) && !open.questions.is_empty());
        Books::new(wanted.map(|open| Book::new(&open.pack, &open.ledger)).collect())
    }

    /// Gives the unfinished session of a pack up, or the one that mixes packs.
    pub(super) fn abandon(&mut self, pack: Option<&PackId>) {
        let left = self.learner.unfinished.iter().find(|left| left.session.pack.as_ref() == pack);
        if let Some(session) = left.map(|left| left.session.id.clone()) {
            self.end(session, Ending::Abandoned);
        }
    }

    /// Shows how a session stands: its question, its feedback, or, where all is done, its end.
    fn sit(&mut self, sitting: Sitting) {
        self.notices.withdraw(&message!("modes-one-minute"));
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
        self.have_kept(said, None);
    }

    /// Leaves what is not answered; the time spent at the question that was asked is kept.
    pub(super) fn time_up(&mut self, millis: u32) {
        self.notices.withdraw(&message!("modes-one-minute"));
        self.tell(Weight::Word, message!("modes-time-is-up"));
        let said = Said { answer: None, confidence: None, evidence: None, millis };
        self.have_kept(&said, Some(Event::TimeUp));
    }

    /// Has an answer or a skip kept. The session goes on by what it comes to, or by another event.
    fn have_kept(&mut self, said: &Said, instead: Option<Event>) {
        let at = self.moment();
        let Screen::Quiz(quiz) = &mut self.screen else { return };
        if quiz.is_keeping() {
            return;
        }
        let (event, attempt) = match quiz.sitting().judge(said, at) {
            Ok((event, attempt)) => (instead.unwrap_or(event), attempt),
            Err(error) => return self.tell(Weight::Trouble, error.told()),
        };
        quiz.keep(said.millis);
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
    pub(super) fn profile_for(&mut self, action: impl FnOnce() -> Action) -> Option<ProfileId> {
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

/// How a session with a pack goes where nobody says: as its author assigned, else practice as it was set up last,
/// of every skill.
fn usual(pack: &Pack, last: &Setup) -> Setup {
    let practice =
        || Setup { mode: Mode::Practice, skills: None, kinds: None, minutes: None, ..last.clone() };
    if pack.assignment.is_some() { sitting::usual(pack) } else { practice() }
}
