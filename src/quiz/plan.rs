//! Which questions a session asks, and in which order.
//!
//! The rules, in the order in which they give way to none:
//!
//! - A question whose answer another one shows is not asked after it.
//! - One question per statement within any five in a row. A pack of few statements makes short sessions.
//! - Of the questions of the kinds `stance` and `as-of`, taken together, at most a quarter have *not addressed* as
//!   their key, and no one position is the key of more than 40 %: counted over the whole plan, to the letter.
//!   One or two questions cannot keep to that, so a plan holds none of them or at least three; only where nothing
//!   else is left to ask are there one or two, each with another position, none with *not addressed*.
//! - Of the questions of the kind `stated`, and of those of `form`, no right answer is that of more than half, or of
//!   one more; asked alone, these kinds are not held to it.
//! - Skills and kinds take turns (mixed practice), and within a kind the right answers do: positions, forms,
//!   and sentences that are so with sentences that are not.
//!
//! Questions of kinds that their authors named are a lesson: asked alone, they come in the order in which they
//! were written, whatever the rules.
//!
//! Questions picked by name ([`Wish::only`]) are not held to the shares: who practises what was missed wants
//! those and no others.

mod deal;

use std::collections::BTreeSet;
use std::sync::Arc;

use deal::{Limits, POSITIONS, Table};

use super::question::{Question, QuestionId, Response};
use super::seed::Seed;
use crate::pack::{ResponseKind, Skill};

/// How often a plan that breaks the shares is dealt again before it goes without `stance` questions.
const ROUNDS: usize = 8;

/// What somebody wants to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// At most so many; as many as the rules allow without it.
    pub n_items: Option<usize>,
    /// None but these.
    pub only: Option<BTreeSet<QuestionId>>,
    /// None but questions of these kinds, by their wire names.
    pub kinds: Option<BTreeSet<String>>,
    /// None but questions of these skills.
    pub skills: Option<BTreeSet<Skill>>,
    /// None but questions that are answered in one of these ways.
    pub responses: Vec<ResponseKind>,
}

impl Default for Wish {
    fn default() -> Self {
        let responses = ResponseKind::ALL.to_vec();
        Self { n_items: None, only: None, kinds: None, skills: None, responses }
    }
}

/// The questions to ask, in their order. The same pool, wish and seed give the same plan.
pub fn plan(pool: &[Arc<Question>], wish: &Wish, seed: Seed) -> Vec<QuestionId> {
    plan_mixed(&[pool.iter().collect()], wish, seed)
        .into_iter()
        .map(|(_, question)| question.id.clone())
        .collect()
}

/// The questions to ask out of several packs, with the number of their pool. The rules hold over the mixture;
/// statements and what is given away are each pack's own.
pub fn plan_mixed<'q>(
    pools: &[Vec<&'q Arc<Question>>],
    wish: &Wish,
    seed: Seed,
) -> Vec<(usize, &'q Arc<Question>)> {
    let all =
        pools.iter().enumerate().flat_map(|(of, pool)| pool.iter().map(move |question| (of, *question)));
    let wanted: Vec<(usize, &Arc<Question>)> = all.filter(|(_, question)| wish.wants(question)).collect();
    let table = Table::new(&wanted, wish, seed);
    let dealt = if wish.only.is_some() { table.deal(&Limits::NONE) } else { within_shares(&table) };
    dealt.into_iter().filter_map(|ix| wanted.get(ix).copied()).collect()
}

impl Wish {
    /// Whether a question may be asked.
    pub fn wants(&self, question: &Question) -> bool {
        self.responses.contains(&response_kind(&question.response))
            && self.only.as_ref().is_none_or(|only| only.contains(&question.id))
            && self.skills.as_ref().is_none_or(|skills| skills.contains(&question.skill))
            && self.kinds.as_ref().is_none_or(|kinds| kinds.contains(&question.kind))
    }
}

/// The vocabulary's word for how a question is answered.
pub fn response_kind(response: &Response) -> ResponseKind {
    match response {
        Response::Choice(_) => ResponseKind::Choice,
        Response::Multiple(_) => ResponseKind::Multiple,
        Response::Match(_) => ResponseKind::Match,
        Response::Sort(_) => ResponseKind::Sort,
        Response::Grid(_) => ResponseKind::Grid,
        Response::Order(_) => ResponseKind::Order,
        Response::Mark { .. } => ResponseKind::Mark,
        Response::Cue { .. } => ResponseKind::Cue,
        Response::Short { .. } => ResponseKind::Short,
    }
}

/// Deals until the shares hold. Taking cards out of a plan would bring questions of one statement closer
/// together, so a plan that breaks the shares is dealt anew with fewer of the positions it has too many of.
fn within_shares(table: &Table) -> Vec<usize> {
    let mut limits = Limits::NONE;
    for round in 0..=ROUNDS {
        let dealt = table.deal(&limits);
        let counts = table.positions(&dealt);
        let allowed = most_allowed(counts);
        if allowed == counts && !dealt.is_empty() {
            return dealt;
        }
        limits = if round + 1 < ROUNDS { Limits(allowed) } else { Limits([0; POSITIONS]) };
    }
    table.deal(&Limits::ONE_EACH)
}

/// The most questions of each position, out of so many, that keep to the shares: the last one, *not
/// addressed*, at most a quarter of all, every other at most two fifths.
fn most_allowed(mut counts: [usize; POSITIONS]) -> [usize; POSITIONS] {
    loop {
        let n: usize = counts.iter().sum();
        let mut allowed = counts.map(|count| count.min(2 * n / 5));
        if let Some(not_addressed) = allowed.last_mut() {
            *not_addressed = (*not_addressed).min(n / 4);
        }
        if allowed == counts {
            return counts;
        }
        counts = allowed;
    }
}
