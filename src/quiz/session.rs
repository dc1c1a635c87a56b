//! A session: the questions in the order they are asked, and what was done with them so far.
//!
//! A pure value. Questions and events in; state, marks, feedback and (in [`summary`](super::summary)) the
//! summary out. It knows no file, clock, window or chance: whoever runs it makes an answer durable before
//! applying it, and the same questions and answers give the same session again.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::feedback::{Feedback, Verdict, feedback};
use super::mark::{Mark, Misfit, mark};
use super::question::{Question, QuestionId};
use super::setup::Mode;
use crate::message;
use crate::pack::Ledger;
use crate::words::{Message, Told};

/// A session.
///
/// A skipped question is put aside and asked once more when all others are done; skipped again, it is left.
/// Skipping the only question still open leaves it at once: asking the same again would be no rest.
///
/// In a test no feedback is given before the last answer; then that of every answer is, in the order of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    items: Vec<Item>,
    mode: Mode,
    /// The question whose feedback is shown.
    shown: Option<usize>,
    /// Of a test: the feedback to so many of the questions, from the first on, was read.
    n_read: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Item {
    /// The number of its pack among the session's.
    of: usize,
    question: Arc<Question>,
    fate: Fate,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
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
    /// What was shown as its evidence, where that was asked for.
    pub located: Option<Located>,
}

/// What a learner showed as the words that bear the answer out. It has a mark of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The places; empty where they are not known any more.
    pub spans: Vec<(usize, usize)>,
    /// What they are worth.
    pub mark: Mark,
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
    /// The time is up: what is not answered is left.
    TimeUp,
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
    /// A practice session that asks these questions of one pack in this order.
    pub fn new(questions: Vec<Arc<Question>>) -> Self {
        Self::of(questions.into_iter().map(|question| (0, question)).collect(), Mode::Practice)
    }

    /// A session that asks these questions, each with the number of its pack, in this order.
    pub fn of(questions: Vec<(usize, Arc<Question>)>, mode: Mode) -> Self {
        let items = questions.into_iter().map(|(of, question)| Item { of, question, fate: Fate::Open });
        Self { items: items.collect(), mode, shown: None, n_read: 0 }
    }

    /// What the learner sees now.
    pub fn state(&self) -> State<'_> {
        if let Some(ix) = self.shown
            && let Some(Item { question, fate: Fate::Answered(outcome), .. }) = self.items.get(ix)
        {
            return State::Feedback { ix, question, outcome };
        }
        let next = self.first(&Fate::Open).or_else(|| self.first(&Fate::PutAside));
        if let Some((ix, item)) = next {
            return State::Asking { ix, question: &item.question };
        }
        self.unread().unwrap_or(State::Finished)
    }

    /// The next feedback of a test.
    fn unread(&self) -> Option<State<'_>> {
        let items = self.items.iter().enumerate().skip(self.n_read).filter(|_| self.mode == Mode::Test);
        let mut unread = items.filter_map(|(ix, item)| match &item.fate {
            Fate::Answered(outcome) => Some(State::Feedback { ix, question: &item.question, outcome }),
            Fate::Open | Fate::PutAside | Fate::Left => None,
        });
        unread.next()
    }

    /// The place of a feedback among those a test ends with, from 1, and how many there are; none while something
    /// is asked, and in other sessions.
    pub fn reading(&self) -> Option<(usize, usize)> {
        let State::Feedback { ix, .. } = self.state() else { return None };
        let n_before = self.items.iter().take(ix).filter(|item| item.is_answered()).count();
        (self.mode == Mode::Test).then(|| (n_before + 1, self.outcomes().count()))
    }

    /// The number of the pack that a question of the plan belongs to.
    pub fn pack_of(&self, ix: usize) -> usize {
        self.items.get(ix).map_or(0, |item| item.of)
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
        let (asked, read) = match self.state() {
            State::Asking { ix, question } => (Some((ix, question.id.clone())), None),
            State::Feedback { ix, .. } => (None, Some(ix)),
            State::Finished => (None, None),
        };
        match (event, asked) {
            (Event::Answered(outcome), Some((ix, id))) if outcome.question == id => {
                self.settle(ix, Fate::Answered(outcome));
                self.shown = Some(ix).filter(|_| self.mode != Mode::Test);
            }
            (Event::Skipped, Some((ix, _))) => self.skip(ix),
            (Event::TimeUp, Some(_)) => self.items.iter_mut().for_each(Item::leave),
            (Event::Continued, _) => {
                let read = read.ok_or(OutOfTurn::NoFeedback)?;
                if self.shown.take().is_none() {
                    self.n_read = read + 1;
                }
            }
            (Event::Answered(_) | Event::Skipped | Event::TimeUp, _) => return Err(OutOfTurn::NotAsked),
        }
        Ok(())
    }

    pub(super) fn settle(&mut self, ix: usize, fate: Fate) {
        if let Some(item) = self.items.get_mut(ix) {
            item.fate = fate;
        }
    }

    pub(super) fn skip(&mut self, ix: usize) {
        let Some(fate) = self.items.get(ix).map(|item| item.fate.clone()) else { return };
        if matches!(fate, Fate::Answered(_)) {
            return;
        }
        let waits = |item: &Item| matches!(item.fate, Fate::Open | Fate::PutAside);
        let has_others = self.items.iter().enumerate().any(|(other, item)| other != ix && waits(item));
        self.settle(ix, if fate == Fate::Open && has_others { Fate::PutAside } else { Fate::Left });
    }

    /// The session after what was recorded, its last feedback still shown.
    pub fn replay(
        questions: Vec<Arc<Question>>,
        ledger: &Ledger,
        given: &[Given],
    ) -> Result<Self, OutOfTurn> {
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

    /// The questions in the order of the plan, with the numbers of their packs and what their answers came to.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &Question, Option<&Outcome>)> {
        self.items.iter().map(|item| match &item.fate {
            Fate::Answered(outcome) => (item.of, item.question.as_ref(), Some(&**outcome)),
            Fate::Open | Fate::PutAside | Fate::Left => (item.of, item.question.as_ref(), None),
        })
    }

    /// The questions, in the order of the plan.
    pub fn questions(&self) -> impl ExactSizeIterator<Item = &Question> {
        self.items.iter().map(|item| item.question.as_ref())
    }

    /// The questions answered and what the answers came to, in the order of the plan.
    pub fn outcomes(&self) -> impl Iterator<Item = (&Question, &Outcome)> {
        self.rows().filter_map(|(_, question, outcome)| Some((question, outcome?)))
    }

    /// The questions skipped, put aside or left.
    pub fn skipped(&self) -> impl Iterator<Item = &Question> {
        let skipped = self.items.iter().filter(|item| matches!(item.fate, Fate::PutAside | Fate::Left));
        skipped.map(|item| item.question.as_ref())
    }
}

impl Located {
    /// Whether these are the words that show it: a sentence that holds them is near enough, less than half of
    /// them is not.
    pub fn verdict(&self) -> Verdict {
        match self.mark.value() {
            0.8.. => Verdict::Right,
            0.5.. => Verdict::Partly(self.mark),
            _ => Verdict::Wrong,
        }
    }
}

impl Item {
    fn is_answered(&self) -> bool {
        matches!(self.fate, Fate::Answered(_))
    }

    fn leave(&mut self) {
        if !self.is_answered() {
            self.fate = Fate::Left;
        }
    }
}

/// What an answer to a question comes to.
pub fn judge(question: &Question, ledger: &Ledger, answer: &Answer) -> Result<Outcome, Misfit> {
    Ok(Outcome {
        question: question.id.clone(),
        answer: answer.clone(),
        mark: mark(question, ledger, answer)?,
        feedback: feedback(question, ledger, answer)?,
        located: None,
    })
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
