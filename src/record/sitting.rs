//! One sitting with a pack or several: the quiz's session, and what of it goes into the record and comes back.
//!
//! The quiz knows no record, and the rest of this room knows no quiz: here the two meet, so that a session
//! begun in the window can be gone on with in the terminal. Nothing here touches the disk: the caller hands
//! what is to be kept to [`Record`](super::Record).

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Attempt, AttemptId, Confidence, NewAttempt, ProfileId, SessionId, Timestamp, Unfinished};
use crate::pack::{Kind, Ledger, Pack, PackId};
use crate::quiz::session::OutOfTurn;
use crate::quiz::setup::Mode;
use crate::quiz::{
    Answer, Event, Given, Located, Outcome, Planned, Pool, Question, QuestionId, Response, Seed, Session,
    Setup, State, Stored, content_hash, derive, evidence_article, evidence_mark, plan_mixed, resume,
};
use crate::words::Words;

pub use crate::quiz::setup::N_ITEMS;

/// A session with a pack, or with a mixture of several.
#[derive(Debug, Clone)]
pub struct Sitting {
    /// Its id in the record.
    pub id: SessionId,
    /// How it goes.
    pub setup: Setup,
    /// The packs its questions are from.
    pub books: Books,
    /// What options and orders are drawn from.
    pub seed: Seed,
    /// How it stands.
    pub session: Session,
    /// How long its answers have taken together, in milliseconds.
    pub spent_ms: u64,
}

/// A pack as written, and what it means.
#[derive(Debug, Clone)]
pub struct Book {
    /// As written.
    pub pack: Arc<Pack>,
    /// What it means.
    pub ledger: Arc<Ledger>,
}

/// The packs of a session: at least one.
#[derive(Debug, Clone)]
pub struct Books {
    first: Book,
    others: Vec<Book>,
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
    /// The words shown as evidence, where it was asked: places in the question's
    /// [`evidence_article`].
    pub evidence: Option<Vec<(usize, usize)>>,
    /// From the question's first picture to the answer, in milliseconds.
    pub millis: u32,
}

/// What a session is to be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Who practises.
    pub profile: ProfileId,
    /// How it is to go.
    pub setup: Setup,
    /// Which questions it may ask.
    pub which: Which,
    /// What options and orders are drawn from.
    pub seed: Seed,
}

/// Which questions a session may ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Any.
    Any,
    /// None but these.
    Of(BTreeSet<(PackId, QuestionId)>),
    /// These, in this order: chosen by the rules of a session already.
    Exactly(Vec<(PackId, QuestionId)>),
}

/// How a session with a pack goes where nobody says: as its author assigned, else the usual mixture.
pub fn usual(pack: &Pack) -> Setup {
    pack.assignment.as_ref().map(Setup::assigned).unwrap_or_default()
}

/// The seed of what a pack's author assigned, the same for everybody even where the author names none.
pub fn assigned_seed(pack: &Pack) -> Option<Seed> {
    pack.assignment.as_ref().map(|assignment| Seed(assignment.seed.unwrap_or_default()))
}

/// Whether the article stayed closed until each answer, by the plan that the record keeps of a session.
pub fn is_closed_book(plan: &Value) -> bool {
    plan.pointer("/setup/is-closed-book").and_then(Value::as_bool).unwrap_or(false)
}

/// What the record keeps of a session's plan.
#[derive(Serialize, Deserialize)]
struct Plan {
    setup: Setup,
    questions: Vec<Planned>,
}

impl Plan {
    /// Before there was anything to set up, the questions stood there alone.
    fn read(plan: &Value) -> Self {
        Self::deserialize(plan).unwrap_or_else(|_| Self {
            setup: Setup::default(),
            questions: Vec::deserialize(plan).unwrap_or_default(),
        })
    }
}

impl Book {
    /// A pack and what it means.
    pub fn new(pack: &Arc<Pack>, ledger: &Arc<Ledger>) -> Self {
        Self { pack: Arc::clone(pack), ledger: Arc::clone(ledger) }
    }
}

impl Books {
    /// One pack.
    pub fn one(pack: &Arc<Pack>, ledger: &Arc<Ledger>) -> Self {
        Self { first: Book::new(pack, ledger), others: Vec::new() }
    }

    /// Several packs; none of none.
    pub fn new(books: Vec<Book>) -> Option<Self> {
        let mut books = books.into_iter();
        Some(Self { first: books.next()?, others: books.collect() })
    }

    /// A pack by its number in the session.
    pub fn at(&self, of: usize) -> &Book {
        of.checked_sub(1).and_then(|ix| self.others.get(ix)).unwrap_or(&self.first)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Book> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The one pack, where there is only one.
    pub fn only(&self) -> Option<&Book> {
        Some(&self.first).filter(|_| self.others.is_empty())
    }

    fn pools(&self, seed: Seed) -> Vec<Vec<Arc<Question>>> {
        self.iter().map(|book| derive(&book.pack, &book.ledger, seed).questions).collect()
    }
}

impl Sitting {
    /// Plans a session. Also gives what the record keeps of it.
    pub fn start(books: Books, start: Start, at: Moment) -> (Self, super::Session) {
        let Start { profile, setup, which, seed } = start;
        let is_chosen = matches!(which, Which::Exactly(_));
        let questions = planned(&books, &books.pools(seed), &setup, &which, seed);
        let session = Session::of(questions, setup.mode);
        let id = SessionId::new(at.now, at.random);
        let sitting = Self { id, setup, books, seed, session, spent_ms: 0 };
        let is_mixed = sitting.books.only().is_none() || is_chosen;
        let kept = sitting.kept(profile, at.now, is_mixed);
        (sitting, kept)
    }

    /// What the record keeps of it.
    fn kept(&self, profile: ProfileId, started: Timestamp, is_mixed: bool) -> super::Session {
        let only = self.books.only().filter(|_| !is_mixed);
        let planned = self.session.rows().map(|(of, question, _)| {
            let book = self.books.at(of);
            let pack = Some(&book.pack.id).filter(|_| only.is_none()).cloned();
            Planned { pack, ..Planned::of(question, &book.ledger) }
        });
        let plan = Plan { setup: self.setup.clone(), questions: planned.collect() };
        super::Session {
            id: self.id.clone(),
            profile,
            pack: only.map(|book| book.pack.id.clone()),
            revision: only.map_or(0, |book| book.pack.revision),
            seed: self.seed.0,
            plan: serde_json::to_value(plan).unwrap_or_default(),
            started,
        }
    }

    /// Takes a session up where it was broken off; also says how many of its questions are gone because a pack
    /// was changed or is not at hand.
    pub fn resume(books: Books, unfinished: &Unfinished) -> (Self, usize) {
        let seed = Seed(unfinished.session.seed);
        let plan = Plan::read(&unfinished.session.plan);
        let attempts: Vec<Stored> = unfinished.attempts.iter().map(stored).collect();
        let derived = books.pools(seed);
        let pools: Vec<Pool<'_>> = books
            .iter()
            .zip(&derived)
            .map(|(book, questions)| Pool { pack: &book.pack.id, ledger: &book.ledger, questions })
            .collect();
        let resumed = resume(&pools, plan.setup.mode, &plan.questions, &attempts);
        let sitting = Self {
            id: unfinished.session.id.clone(),
            setup: plan.setup,
            seed,
            session: resumed.session,
            spent_ms: unfinished.attempts.iter().map(|attempt| u64::from(attempt.given.millis)).sum(),
            books,
        };
        (sitting, resumed.n_dropped)
    }

    /// The packs that the plan of a session names: those of a mixture.
    pub fn packs_of(session: &super::Session) -> BTreeSet<PackId> {
        let questions = Plan::read(&session.plan).questions;
        questions.into_iter().filter_map(|planned| planned.pack).collect()
    }

    /// Whether a session that the record keeps is a daily review.
    pub fn is_daily_review(session: &super::Session) -> bool {
        session.pack.is_none() && Plan::read(&session.plan).setup.mode == Mode::Review
    }

    /// The pack of what is asked or shown now, else the first.
    pub fn book(&self) -> &Book {
        match self.session.state() {
            State::Asking { ix, .. } | State::Feedback { ix, .. } => self.books.at(self.session.pack_of(ix)),
            State::Finished => self.books.at(0),
        }
    }

    /// What an answer or a skip comes to, and what the record is to keep of it. Changes nothing: the attempt
    /// is made durable first, then the event is applied.
    pub fn judge(&self, said: &Said, at: Moment) -> Result<(Event, NewAttempt), OutOfTurn> {
        let State::Asking { question, .. } = self.session.state() else { return Err(OutOfTurn::NotAsked) };
        let Book { pack, ledger } = self.book();
        let outcome = match &said.answer {
            Some(answer) => {
                let outcome = self.session.judge(ledger, answer)?;
                Some(Outcome { located: located(question, ledger, said)?, ..outcome })
            }
            None => None,
        };
        let attempt = NewAttempt {
            id: AttemptId::new(at.now, at.random),
            session: self.id.clone(),
            pack: pack.id.clone(),
            question: question.id.0.clone(),
            content_hash: content_hash(question, ledger),
            kind: question.kind.clone(),
            skill: question.skill.wire().to_owned(),
            about: question.about.iter().map(ToString::to_string).collect(),
            response: said.answer.as_ref().and_then(|answer| serde_json::to_value(answer).ok()),
            chosen: said.answer.as_ref().and_then(|answer| chosen(question, ledger, answer)),
            right: right(question, ledger),
            n_options: n_options(question),
            mark: outcome.as_ref().map(|outcome| outcome.mark.value()),
            evidence_mark: outcome.as_ref().and_then(|o| o.located.as_ref()).map(|shown| shown.mark.value()),
            confidence: said.confidence,
            millis: said.millis,
            seed: self.seed.0,
            at: at.now,
        };
        let event = outcome.map_or(Event::Skipped, |outcome| Event::Answered(Box::new(outcome)));
        Ok((event, attempt))
    }

    /// How many milliseconds are left after so many at the question that is asked; none without a limit. `percent`:
    /// the learner's time in percent of the usual.
    pub fn left_ms(&self, percent: Option<u32>, at_question_ms: u64) -> Option<u64> {
        let State::Asking { .. } = self.session.state() else { return None };
        let limit = self.setup.limit_ms(percent)?;
        Some(limit.saturating_sub(self.spent_ms).saturating_sub(at_question_ms))
    }
}

/// The questions of a session, each with the number of its pack.
fn planned(
    books: &Books,
    pools: &[Vec<Arc<Question>>],
    setup: &Setup,
    which: &Which,
    seed: Seed,
) -> Vec<(usize, Arc<Question>)> {
    if let Which::Exactly(order) = which {
        let found = |(pack, id): &(PackId, QuestionId)| {
            let of = books.iter().position(|book| book.pack.id == *pack)?;
            Some((of, pools.get(of)?.iter().find(|question| question.id == *id)?.clone()))
        };
        return order.iter().filter_map(found).collect();
    }
    let is_wanted = |pack: &Pack, question: &Question| match which {
        Which::Of(only) => only.contains(&(pack.id.clone(), question.id.clone())),
        Which::Any | Which::Exactly(_) => true,
    };
    let wanted: Vec<Vec<&Arc<Question>>> = books
        .iter()
        .zip(pools)
        .map(|(book, pool)| pool.iter().filter(|question| is_wanted(&book.pack, question)).collect())
        .collect();
    let named = match which {
        Which::Of(only) => Some(only.iter().map(|(_, question)| question.clone()).collect()),
        Which::Any | Which::Exactly(_) => None,
    };
    let dealt = plan_mixed(&wanted, &setup.wish(named), seed);
    dealt.into_iter().map(|(of, question)| (of, question.clone())).collect()
}

/// What the words shown as evidence are worth.
fn located(question: &Question, ledger: &Ledger, said: &Said) -> Result<Option<Located>, OutOfTurn> {
    let (Some(spans), Some(article)) = (&said.evidence, evidence_article(question)) else { return Ok(None) };
    let mark = evidence_mark(question, ledger, article, spans)?;
    Ok(Some(Located { spans: spans.clone(), mark }))
}

/// What was chosen, in words that do not depend on the order in which it was shown.
fn chosen(question: &Question, ledger: &Ledger, answer: &Answer) -> Option<Value> {
    let chosen: Vec<usize> = match answer {
        Answer::Choice(ix) => vec![*ix],
        Answer::Multiple(ticked) => ticked.clone(),
        Answer::Short(typed) => return Some(vec![typed.as_str()].into()),
        Answer::Pairs(_) | Answer::Grid(_) | Answer::Order(_) | Answer::Mark(_) => return None,
    };
    Some(named(question, ledger, chosen))
}

/// What would have been right, in the same words.
fn right(question: &Question, ledger: &Ledger) -> Option<Value> {
    let options = question.response.options();
    let right = (0..options.len()).filter(|ix| options.get(*ix).is_some_and(|option| option.right));
    (!options.is_empty()).then(|| named(question, ledger, right))
}

/// Options by what they stand for, else by their words. Those of `stated` have no row of the ledger, but a
/// fixed order; their names are what the statistics look for, in every language.
fn named(question: &Question, ledger: &Ledger, chosen: impl IntoIterator<Item = usize>) -> Value {
    const STATED: [&str; 3] = ["verdict:says-so", "verdict:opposite", "verdict:not-said"];
    let words = Words::new(&ledger.language);
    let is_stated = question.kind == Kind::Stated.wire();
    let name = |ix: usize| {
        let option = question.response.options().get(ix)?;
        let word = STATED.get(ix).filter(|_| is_stated && option.reference.is_none());
        let reference = option.reference.as_ref().map(ToString::to_string);
        Some(reference.or(word.map(ToString::to_string)).unwrap_or_else(|| words.say(&option.text)))
    };
    chosen.into_iter().filter_map(name).collect()
}

/// How many a guess chooses from; where several can be right, it is no such choice.
fn n_options(question: &Question) -> Option<u32> {
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } => u32::try_from(options.len()).ok(),
        _ => None,
    }
}

fn stored(attempt: &Attempt) -> Stored {
    let given = match &attempt.given.response {
        None => Some(Given::Skipped),
        Some(answer) => serde_json::from_value(answer.clone()).ok().map(Given::Answered),
    };
    Stored {
        pack: Some(attempt.given.pack.clone()),
        question: attempt.given.question.clone(),
        content: attempt.given.content_hash.clone(),
        given,
        mark: attempt.given.mark,
        evidence_mark: attempt.given.evidence_mark,
    }
}
