//! Taking a broken session up again from what was stored of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::content::content_hash;
use super::mark::Mark;
use super::question::Question;
use super::session::{Fate, Given, Located, Outcome, Session, judge};
use super::setup::Mode;
use crate::pack::{Ledger, PackId};

/// A planned question as it is stored: its id and what it was. The hash of [`content_hash`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Its pack, where the session has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<PackId>,
    /// The question's id.
    pub question: String,
    /// Its content's hash.
    pub content: String,
}

/// What is stored of one attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Its pack; without one, the session's first.
    pub pack: Option<PackId>,
    /// The question's id.
    pub question: String,
    /// Its content's hash at that time.
    pub content: String,
    /// What was done with it; `None` where it cannot be read any more.
    pub given: Option<Given>,
    /// The mark at that time.
    pub mark: Option<f64>,
    /// The mark of its evidence.
    pub evidence_mark: Option<f64>,
}

/// The questions of one pack today, derived with the session's seed.
#[derive(Debug, Clone, Copy)]
pub struct Pool<'p> {
    /// The pack.
    pub pack: &'p PackId,
    /// What it means.
    pub ledger: &'p Ledger,
    /// Its questions.
    pub questions: &'p [Arc<Question>],
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
    /// What to store of a planned question of the one pack of a session.
    pub fn of(question: &Question, ledger: &Ledger) -> Self {
        Self { pack: None, question: question.id.0.clone(), content: content_hash(question, ledger) }
    }
}

/// A question by the number of its pack and its id.
type Key<'k> = (usize, &'k str);

/// Takes a broken session up again, by its packs as they are now. A planned question that is gone, or has another
/// content, is dropped; so is an answered one whose answer no longer gets the mark it got, for then its options
/// have changed.
pub fn resume(pools: &[Pool<'_>], mode: Mode, plan: &[Planned], attempts: &[Stored]) -> Resumed {
    let by_id = by_id(pools);
    let number = |pack: Option<&PackId>| match pack {
        Some(pack) => pools.iter().position(|pool| pool.pack == pack),
        None => Some(0),
    };
    let of_today = |planned: &Planned| -> Option<Key<'_>> {
        let of = number(planned.pack.as_ref())?;
        let (ledger, question) = by_id.get(&(of, planned.question.as_str()))?;
        (content_hash(question, ledger) == planned.content).then_some((of, question.id.0.as_str()))
    };
    let planned: BTreeMap<Key<'_>, &Planned> =
        plan.iter().filter_map(|planned| Some((of_today(planned)?, planned))).collect();
    let mut outcomes = BTreeMap::new();
    let mut is_changed = BTreeSet::new();
    let mut told: Vec<(Key<'_>, bool)> = Vec::new();
    for attempt in attempts {
        let Some(of) = number(attempt.pack.as_ref()) else { continue };
        let found = planned.get_key_value(&(of, attempt.question.as_str()));
        let Some((key, _)) = found.filter(|(_, planned)| planned.content == attempt.content) else {
            continue;
        };
        let Some((ledger, question)) = by_id.get(key) else { continue };
        match outcome_again(question, ledger, attempt) {
            Again::Outcome(outcome) => {
                outcomes.insert(*key, outcome);
                told.push((*key, true));
            }
            Again::Skipped => told.push((*key, false)),
            Again::Changed => {
                is_changed.insert(*key);
            }
        }
    }
    let kept: Vec<Key<'_>> =
        plan.iter().filter_map(of_today).filter(|key| !is_changed.contains(key)).collect();
    let questions = kept.iter().filter_map(|key| Some((key.0, by_id.get(key)?.1.clone()))).collect();
    let mut session = Session::of(questions, mode);
    for (key, is_answer) in told {
        let Some(ix) = kept.iter().position(|kept| *kept == key) else { continue };
        match outcomes.get(&key).filter(|_| is_answer) {
            Some(outcome) => session.settle(ix, Fate::Answered(outcome.clone())),
            None => session.skip(ix),
        }
    }
    Resumed { session, n_dropped: plan.len() - kept.len() }
}

fn by_id<'p>(pools: &[Pool<'p>]) -> BTreeMap<Key<'p>, (&'p Ledger, &'p Arc<Question>)> {
    let questions = pools.iter().enumerate().flat_map(|(of, pool)| {
        pool.questions.iter().map(move |question| ((of, question.id.0.as_str()), (pool.ledger, question)))
    });
    questions.collect()
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
    let located = attempt.evidence_mark.and_then(Mark::new).map(|mark| Located { spans: Vec::new(), mark });
    match judge(question, ledger, answer) {
        Ok(outcome) if attempt.mark.is_some_and(|mark| (mark - outcome.mark.value()).abs() < 1e-9) => {
            Again::Outcome(Box::new(Outcome { located, ..outcome }))
        }
        _ => Again::Changed,
    }
}
