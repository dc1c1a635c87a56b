//! A session: the questions in the order they are asked, and what was done with them so far.
//!
//! A pure value. Questions and events in; state, marks, feedback and (in [`summary`](super::summary)) the
//! summary out. It knows no file, clock, window or chance: whoever runs it makes an answer durable before
//! applying it, and the same questions and answers give the same session again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::content::content_hash;
use super::feedback::{Feedback, feedback};
use super::mark::{Mark, Misfit, mark};
use super::question::{Question, QuestionId};
use crate::message;
use crate::pack::Ledger;
use crate::words::{Message, Told};

/// A session.
///
/// A skipped question is put aside and asked once more when all others are done; skipped again, it is left.
/// Skipping the only question still open leaves it at once: asking the same again would be no rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    items: Vec<Item>,
    /// The question whose feedback is shown.
    shown: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    question: Question,
    fate: Fate,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fate {
    Open,
    PutAside,
    Left,
    Answered(Box<Outcome>),
}

/// An answer and what it came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The question answered.
    pub question: QuestionId,
    /// As given.
    pub answer: Answer,
    /// What it is worth.
    pub mark: Mark,
    /// What to show.
    pub feedback: Feedback,
}

/// What the learner sees now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State<'s> {
    /// A question waits for its answer.
    Asking {
        /// Its place in the plan, from 0.
        ix: usize,
        /// The question.
        question: &'s Question,
    },
    /// An answer's feedback is shown.
    Feedback {
        /// The question's place in the plan, from 0.
        ix: usize,
        /// The question.
        question: &'s Question,
        /// What the answer came to.
        outcome: &'s Outcome,
    },
    /// All questions are answered or left.
    Finished,
}

/// What happens to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The question asked was answered; made by [`Session::judge`].
    Answered(Box<Outcome>),
    /// The question asked was skipped.
    Skipped,
    /// The feedback was read.
    Continued,
}

/// How far a session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// All questions.
    pub n: usize,
    /// Those answered.
    pub n_answered: usize,
    /// Those skipped and to be asked again.
    pub n_aside: usize,
    /// Those skipped for good.
    pub n_left: usize,
}

/// An event that does not fit the state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutOfTurn {
    /// An answer or a skip while no question, or another one, is asked.
    #[error("the question is not being asked")]
    NotAsked,
    /// Going on while there is no feedback to leave.
    #[error("no feedback is shown")]
    NoFeedback,
    /// Nothing can be judged here.
    #[error(transparent)]
    Misfit(#[from] Misfit),
}

/// What the learner did with a question, as it is recorded. Reading the feedback is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// Answered it.
    Answered(Answer),
    /// Skipped it.
    Skipped,
}

impl Session {
    /// A session that asks these questions in this order.
    pub fn new(questions: Vec<Question>) -> Self {
        let items = questions.into_iter().map(|question| Item { question, fate: Fate::Open });
        Self { items: items.collect(), shown: None }
    }

    /// What the learner sees now.
    pub fn state(&self) -> State<'_> {
        if let Some(ix) = self.shown
            && let Some(Item { question, fate: Fate::Answered(outcome) }) = self.items.get(ix)
        {
            return State::Feedback { ix, question, outcome };
        }
        let next = self.first(&Fate::Open).or_else(|| self.first(&Fate::PutAside));
        next.map_or(State::Finished, |(ix, item)| State::Asking { ix, question: &item.question })
    }

    fn first(&self, fate: &Fate) -> Option<(usize, &Item)> {
        self.items.iter().enumerate().find(|(_, item)| item.fate == *fate)
    }

    /// What an answer to the question asked comes to. Changes nothing: the caller makes the answer durable,
    /// then applies the outcome.
    pub fn judge(&self, ledger: &Ledger, answer: &Answer) -> Result<Outcome, OutOfTurn> {
        match self.state() {
            State::Asking { question, .. } => Ok(judge(question, ledger, answer)?),
            State::Feedback { .. } | State::Finished => Err(OutOfTurn::NotAsked),
        }
    }

    /// Goes on by one event. On error nothing has changed.
    pub fn apply(&mut self, event: Event) -> Result<(), OutOfTurn> {
        let asked = match self.state() {
            State::Asking { ix, question } => Some((ix, question.id.clone())),
            State::Feedback { .. } | State::Finished => None,
        };
        match (event, asked) {
            (Event::Answered(outcome), Some((ix, id))) if outcome.question == id => {
                self.settle(ix, Fate::Answered(outcome));
                self.shown = Some(ix);
            }
            (Event::Skipped, Some((ix, _))) => self.skip(ix),
            (Event::Continued, _) => {
                self.shown.take().ok_or(OutOfTurn::NoFeedback)?;
            }
            (Event::Answered(_) | Event::Skipped, _) => return Err(OutOfTurn::NotAsked),
        }
        Ok(())
    }

    fn settle(&mut self, ix: usize, fate: Fate) {
        if let Some(item) = self.items.get_mut(ix) {
            item.fate = fate;
        }
    }

    fn skip(&mut self, ix: usize) {
        let Some(fate) = self.items.get(ix).map(|item| item.fate.clone()) else { return };
        if matches!(fate, Fate::Answered(_)) {
            return;
        }
        let waits = |item: &Item| matches!(item.fate, Fate::Open | Fate::PutAside);
        let has_others = self.items.iter().enumerate().any(|(other, item)| other != ix && waits(item));
        self.settle(ix, if fate == Fate::Open && has_others { Fate::PutAside } else { Fate::Left });
    }

    /// The session after what was recorded, its last feedback still shown.
    pub fn replay(questions: Vec<Question>, ledger: &Ledger, given: &[Given]) -> Result<Self, OutOfTurn> {
        let mut session = Self::new(questions);
        for given in given {
            session.shown = None;
            match given {
                Given::Answered(answer) => {
                    let outcome = session.judge(ledger, answer)?;
                    session.apply(Event::Answered(Box::new(outcome)))?;
                }
                Given::Skipped => session.apply(Event::Skipped)?,
            }
        }
        Ok(session)
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let count = |is: fn(&Fate) -> bool| self.items.iter().filter(|item| is(&item.fate)).count();
        Progress {
            n: self.items.len(),
            n_answered: count(|fate| matches!(fate, Fate::Answered(_))),
            n_aside: count(|fate| *fate == Fate::PutAside),
            n_left: count(|fate| *fate == Fate::Left),
        }
    }

    /// The questions, in the order of the plan.
    pub fn questions(&self) -> impl ExactSizeIterator<Item = &Question> {
        self.items.iter().map(|item| &item.question)
    }

    /// The questions answered and what the answers came to, in the order of the plan.
    pub fn outcomes(&self) -> impl Iterator<Item = (&Question, &Outcome)> {
        self.items.iter().filter_map(|item| match &item.fate {
            Fate::Answered(outcome) => Some((&item.question, &**outcome)),
            Fate::Open | Fate::PutAside | Fate::Left => None,
        })
    }

    /// The questions skipped, put aside or left.
    pub fn skipped(&self) -> impl Iterator<Item = &Question> {
        let skipped = self.items.iter().filter(|item| matches!(item.fate, Fate::PutAside | Fate::Left));
        skipped.map(|item| &item.question)
    }
}

/// What an answer to a question comes to.
pub fn judge(question: &Question, ledger: &Ledger, answer: &Answer) -> Result<Outcome, Misfit> {
    Ok(Outcome {
        question: question.id.clone(),
        answer: answer.clone(),
        mark: mark(question, ledger, answer)?,
        feedback: feedback(question, ledger, answer)?,
    })
}

/// A planned question as it is stored: its id and what it was. The hash of [`content_hash`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// The question's id.
    pub question: String,
    /// Its content's hash.
    pub content: String,
}

/// What is stored of one attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The question's id.
    pub question: String,
    /// Its content's hash at that time.
    pub content: String,
    /// What was done with it; `None` where it cannot be read any more.
    pub given: Option<Given>,
    /// The mark at that time.
    pub mark: Option<f64>,
}

/// A session that was broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumed {
    /// As it stood; it goes on with the question that was asked.
    pub session: Session,
    /// Questions that are gone because the pack was changed meanwhile.
    pub n_dropped: usize,
}

impl Planned {
    /// What to store of a planned question.
    pub fn of(question: &Question, ledger: &Ledger) -> Self {
        Self { question: question.id.0.clone(), content: content_hash(question, ledger) }
    }
}

/// Takes a broken session up again, by the pack as it is now. `pool` holds the questions of today, derived
/// with the session's seed. A planned question that is gone, or has another content, is dropped; so is an
/// answered one whose answer no longer gets the mark it got, for then its options have changed.
pub fn resume(pool: &[Question], ledger: &Ledger, plan: &[Planned], attempts: &[Stored]) -> Resumed {
    let by_id: BTreeMap<&str, &Question> = pool.iter().map(|question| (&*question.id.0, question)).collect();
    let of_today = |planned: &&Planned| {
        let question = by_id.get(planned.question.as_str());
        question.is_some_and(|question| content_hash(question, ledger) == planned.content)
    };
    let planned: BTreeMap<&str, &Planned> =
        plan.iter().filter(of_today).map(|planned| (&*planned.question, planned)).collect();
    let mut outcomes = BTreeMap::new();
    let mut is_changed = BTreeSet::new();
    let mut told: Vec<(&str, bool)> = Vec::new();
    for attempt in attempts {
        let id = attempt.question.as_str();
        let is_planned = planned.get(id).is_some_and(|planned| planned.content == attempt.content);
        let Some(question) = by_id.get(id).filter(|_| is_planned) else { continue };
        match outcome_again(question, ledger, attempt) {
            Again::Outcome(outcome) => {
                outcomes.insert(id, outcome);
                told.push((id, true));
            }
            Again::Skipped => told.push((id, false)),
            Again::Changed => {
                is_changed.insert(id);
            }
        }
    }
    let kept = plan.iter().map(|planned| planned.question.as_str());
    let kept = kept.filter(|id| planned.contains_key(id) && !is_changed.contains(id));
    let questions: Vec<Question> = kept.filter_map(|id| by_id.get(id)).map(|q| (*q).clone()).collect();
    let n_dropped = plan.len() - questions.len();
    let mut session = Session::new(questions);
    for (id, is_answer) in told {
        let Some(ix) = session.items.iter().position(|item| item.question.id.0 == id) else { continue };
        match outcomes.get(id).filter(|_| is_answer) {
            Some(outcome) => session.settle(ix, Fate::Answered(outcome.clone())),
            None => session.skip(ix),
        }
    }
    Resumed { session, n_dropped }
}

/// What an attempt comes to today.
enum Again {
    Outcome(Box<Outcome>),
    Skipped,
    Changed,
}

fn outcome_again(question: &Question, ledger: &Ledger, attempt: &Stored) -> Again {
    let answer = match &attempt.given {
        Some(Given::Answered(answer)) => answer,
        Some(Given::Skipped) => return Again::Skipped,
        None => return Again::Changed,
    };
    match judge(question, ledger, answer) {
        Ok(outcome) if attempt.mark.is_some_and(|mark| (mark - outcome.mark.value()).abs() < 1e-9) => {
            Again::Outcome(Box::new(outcome))
        }
        _ => Again::Changed,
    }
}

impl Told for OutOfTurn {
    fn told(&self) -> Message {
        match self {
            Self::NotAsked => message!("session-not-asked"),
            Self::NoFeedback => message!("session-no-feedback"),
            Self::Misfit(misfit) => misfit.told(),
        }
    }
}
