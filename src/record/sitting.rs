//! One sitting with a pack: the quiz's session, and what of it goes into the record and comes back.
//!
//! The quiz knows no record, and the rest of this room knows no quiz: here the two meet, so that a session
//! begun in the window can be gone on with in the terminal. Nothing here touches the disk: the caller hands
//! what is to be kept to [`Record`](super::Record).

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use super::{Attempt, AttemptId, Confidence, NewAttempt, ProfileId, SessionId, Timestamp, Unfinished};
use crate::pack::{Assignment, Ledger, Pack};
use crate::quiz::plan::Wish;
use crate::quiz::session::OutOfTurn;
use crate::quiz::{
    Answer, Choice, Event, Given, Planned, Question, QuestionId, Response, Seed, Session, State, Stored,
    content_hash, derive, plan, resume,
};
use crate::words::Words;

/// How many questions a session has where nobody says: about a quarter of an hour.
pub const N_ITEMS: usize = 12;

/// A session with a pack.
#[derive(Debug, Clone)]
pub struct Sitting {
    /// Its id in the record.
    pub id: SessionId,
    /// The pack as written.
    pub pack: Arc<Pack>,
    /// What it means.
    pub ledger: Arc<Ledger>,
    /// What options and orders are drawn from.
    pub seed: Seed,
    /// How it stands.
    pub session: Session,
}

/// When and by what chance something is done: made by whoever has a clock.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// The time.
    pub now: Timestamp,
    /// Random bytes for an id.
    pub random: [u8; 10],
}

/// An answer as a learner gave it.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The answer; none where the question was skipped.
    pub answer: Option<Answer>,
    /// How sure the learner was, where it was asked.
    pub confidence: Option<Confidence>,
    /// From the question's first picture to the answer, in milliseconds.
    pub millis: u32,
}

/// What a session is to be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Who practises.
    pub profile: ProfileId,
    /// None but these questions, and none of what the author assigned.
    pub only: Option<BTreeSet<QuestionId>>,
    /// What options and orders are drawn from.
    pub seed: Seed,
}

/// The seed that a pack's author assigned.
pub fn assigned_seed(pack: &Pack) -> Option<Seed> {
    pack.assignment.as_ref().and_then(|assignment| assignment.seed).map(Seed)
}

impl Sitting {
    /// Plans a session: what the pack's author assigned, else a mixture. Also gives what the record keeps.
    pub fn start(pack: &Arc<Pack>, ledger: &Arc<Ledger>, start: Start, at: Moment) -> (Self, super::Session) {
        let Start { profile, only, seed } = start;
        let pool = derive(pack, ledger, seed).questions;
        let assignment = pack.assignment.as_ref().filter(|_| only.is_none());
        let ids = plan(&pool, &wish(assignment, only), seed);
        let by_id = |id: &QuestionId| pool.iter().find(|question| question.id == *id).cloned();
        let questions: Vec<Question> = ids.iter().filter_map(by_id).collect();
        let planned: Vec<Planned> = questions.iter().map(|question| Planned::of(question, ledger)).collect();
        let kept = super::Session {
            id: SessionId::new(at.now, at.random),
            profile,
            pack: pack.id.clone(),
            revision: pack.revision,
            seed: seed.0,
            plan: serde_json::to_value(planned).unwrap_or_default(),
            started: at.now,
        };
        (Self::of(kept.id.clone(), pack, ledger, seed, Session::new(questions)), kept)
    }

    /// Takes a session up where it was broken off; also says how many of its questions are gone because the
    /// pack was changed.
    pub fn resume(pack: &Arc<Pack>, ledger: &Arc<Ledger>, unfinished: &Unfinished) -> (Self, usize) {
        let seed = Seed(unfinished.session.seed);
        let pool = derive(pack, ledger, seed).questions;
        let planned: Vec<Planned> =
            serde_json::from_value(unfinished.session.plan.clone()).unwrap_or_default();
        let attempts: Vec<Stored> = unfinished.attempts.iter().map(stored).collect();
        let resumed = resume(&pool, ledger, &planned, &attempts);
        let id = unfinished.session.id.clone();
        (Self::of(id, pack, ledger, seed, resumed.session), resumed.n_dropped)
    }

    fn of(id: SessionId, pack: &Arc<Pack>, ledger: &Arc<Ledger>, seed: Seed, session: Session) -> Self {
        Self { id, pack: Arc::clone(pack), ledger: Arc::clone(ledger), seed, session }
    }

    /// What an answer or a skip comes to, and what the record is to keep of it. Changes nothing: the attempt
    /// is made durable first, then the event is applied.
    pub fn judge(&self, said: &Said, at: Moment) -> Result<(Event, NewAttempt), OutOfTurn> {
        let State::Asking { question, .. } = self.session.state() else { return Err(OutOfTurn::NotAsked) };
        let event = match &said.answer {
            Some(answer) => Event::Answered(Box::new(self.session.judge(&self.ledger, answer)?)),
            None => Event::Skipped,
        };
        let mark = match &event {
            Event::Answered(outcome) => Some(outcome.mark.value()),
            Event::Skipped | Event::Continued => None,
        };
        let attempt = NewAttempt {
            id: AttemptId::new(at.now, at.random),
            session: self.id.clone(),
            question: question.id.0.clone(),
            content_hash: content_hash(question, &self.ledger),
            kind: question.kind.clone(),
            skill: question.skill.wire().to_owned(),
            about: question.about.iter().map(ToString::to_string).collect(),
            response: said.answer.as_ref().and_then(|answer| serde_json::to_value(answer).ok()),
            chosen: said.answer.as_ref().and_then(|answer| self.chosen(question, answer)),
            right: self.right(question),
            n_options: n_options(question),
            mark,
            evidence_mark: None,
            confidence: said.confidence,
            millis: said.millis,
            seed: self.seed.0,
            at: at.now,
        };
        Ok((event, attempt))
    }

    /// What was chosen, in words that do not depend on the order in which it was shown.
    fn chosen(&self, question: &Question, answer: &Answer) -> Option<Value> {
        let chosen: Vec<usize> = match answer {
            Answer::Choice(ix) => vec![*ix],
            Answer::Multiple(ticked) => ticked.clone(),
            Answer::Short(typed) => return Some(vec![typed.as_str()].into()),
            Answer::Pairs(_) | Answer::Grid(_) | Answer::Order(_) | Answer::Mark(_) => return None,
        };
        let options = question.response.options();
        Some(self.named(chosen.iter().filter_map(|ix| options.get(*ix))))
    }

    /// What would have been right, in the same words.
    fn right(&self, question: &Question) -> Option<Value> {
        let options = question.response.options();
        let right = options.iter().filter(|option| option.right);
        (!options.is_empty()).then(|| self.named(right))
    }

    fn named<'q>(&self, options: impl Iterator<Item = &'q Choice>) -> Value {
        let words = Words::new(&self.ledger.language);
        let name = |option: &Choice| {
            option.reference.as_ref().map_or_else(|| words.say(&option.text), ToString::to_string)
        };
        options.map(name).collect()
    }
}

/// How many a guess chooses from; where several can be right, it is no such choice.
fn n_options(question: &Question) -> Option<u32> {
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } => u32::try_from(options.len()).ok(),
        _ => None,
    }
}

fn wish(assignment: Option<&Assignment>, only: Option<BTreeSet<QuestionId>>) -> Wish {
    let items = assignment.and_then(|assignment| assignment.items);
    Wish {
        n_items: Some(items.and_then(|items| usize::try_from(items).ok()).unwrap_or(N_ITEMS)),
        only,
        kinds: assignment.and_then(|a| a.kinds.as_ref()).map(|kinds| kinds.iter().cloned().collect()),
        ..Wish::default()
    }
}

fn stored(attempt: &Attempt) -> Stored {
    let given = match &attempt.given.response {
        None => Some(Given::Skipped),
        Some(answer) => serde_json::from_value(answer.clone()).ok().map(Given::Answered),
    };
    Stored {
        question: attempt.given.question.clone(),
        content: attempt.given.content_hash.clone(),
        given,
        mark: attempt.given.mark,
    }
}
