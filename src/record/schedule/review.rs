//! Which questions the daily review asks, and in which order.
//!
//! Of each unit that is due one question, of another kind than the last time: the kind not asked yet or asked
//! longest ago, and in it the question asked longest ago. Where a unit has only one kind, that one again.
//! What is most forgotten comes first, but for the rules that every session keeps: a question whose answer
//! another one shows is not asked after it, and one statement is asked about once in five questions. What
//! cannot be asked today by these rules stays due. Packs share no claims, so the rules bind within a pack.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Memory, Schedule, Unit, unit_of};
use crate::pack::{Kind, PackId, Stance};
use crate::quiz::{Fact, Question, QuestionId, Ref};
use crate::record::Timestamp;

/// A statement is asked about once in so many questions.
const APART: usize = 5;

/// A pack whose questions can be asked.
#[derive(Debug, Clone, Copy)]
pub struct Reviewable<'a> {
    /// Which.
    pub pack: &'a PackId,
    /// Those of its questions that whoever asks can show.
    pub questions: &'a [Arc<Question>],
}

/// At most so many questions about what is due, in the order in which to ask them. Units whose pack or
/// questions are gone are passed over.
pub fn review(
    schedule: &Schedule,
    packs: &[Reviewable<'_>],
    now: Timestamp,
    n_items: usize,
) -> Vec<(PackId, QuestionId)> {
    let by_unit = by_unit(packs);
    let due = schedule.due(now).into_iter().filter_map(|due| {
        let questions = by_unit.get(&due.unit)?;
        Some(choices(schedule.memory(&due.unit)?, questions))
    });
    let mut hand = Hand { waiting: due.collect(), asked: Vec::new(), shown: BTreeSet::new(), n_items };
    while hand.asked.len() < n_items && hand.ask_next() {}
    hand.asked.iter().map(|item| (item.pack.clone(), item.question.id.clone())).collect()
}

/// A question and its pack.
#[derive(Clone, Copy)]
struct Item<'a> {
    pack: &'a PackId,
    question: &'a Question,
}

fn by_unit<'a>(packs: &[Reviewable<'a>]) -> BTreeMap<Unit, Vec<Item<'a>>> {
    let mut by_unit: BTreeMap<Unit, Vec<Item<'a>>> = BTreeMap::new();
    for Reviewable { pack, questions } in packs {
        for question in *questions {
            if let Some(unit) = unit_of(pack, question) {
                by_unit.entry(unit).or_default().push(Item { pack, question });
            }
        }
    }
    by_unit
}

/// The questions by which a unit may be asked now, the best first.
fn choices<'a>(memory: &Memory, questions: &[Item<'a>]) -> Vec<Item<'a>> {
    let last_kind = memory.asked.last().map(|asked| asked.kind.as_str());
    let is_other = |item: &Item<'_>| Some(item.question.kind.as_str()) != last_kind;
    let mut choices: Vec<Item<'a>> = questions.iter().copied().filter(is_other).collect();
    if choices.is_empty() {
        choices = questions.to_vec();
    }
    choices.sort_by_key(|item| {
        let kind = memory.asked.iter().rposition(|asked| asked.kind == item.question.kind);
        let question = memory.asked.iter().rposition(|asked| asked.question == item.question.id.0);
        (kind, question)
    });
    choices
}

/// What is given away, by pack.
type Shown<'a> = BTreeSet<(&'a PackId, &'a Fact)>;

/// A review on its way.
struct Hand<'a> {
    /// The units that are still to be asked, each by its choices, the most forgotten first.
    waiting: Vec<Vec<Item<'a>>>,
    asked: Vec<Item<'a>>,
    /// What has been given away.
    shown: Shown<'a>,
    n_items: usize,
}

impl<'a> Hand<'a> {
    /// Asks the next question, if the rules leave one: of the units whose turn it is, the one that gives
    /// fewest of the others away; of these the most forgotten.
    fn ask_next(&mut self) -> bool {
        let shown = &self.shown;
        self.waiting.retain(|unit| unit.iter().any(|item| !is_shown(item, shown)));
        let n_places = self.n_items - self.asked.len();
        let askable = self.waiting.iter().enumerate().filter_map(|(ix, unit)| {
            let item = unit.iter().find(|item| self.may_ask(item))?;
            Some((ix, *item))
        });
        let best = askable.take(n_places).min_by_key(|(ix, item)| (self.harm(*ix, item, n_places), *ix));
        let Some((ix, item)) = best else { return false };
        self.waiting.remove(ix);
        self.shown.extend(item.question.shows.iter().map(|fact| (item.pack, fact)));
        self.asked.push(item);
        true
    }

    fn may_ask(&self, item: &Item<'a>) -> bool {
        let mut recent = self.asked.iter().rev().take(APART - 1);
        !is_shown(item, &self.shown)
            && !recent.any(|other| other.pack == item.pack && shares_statement(other, item))
            && (!is_not_addressed(item) || self.n_not_addressed() < self.n_items / 4)
    }

    fn n_not_addressed(&self) -> usize {
        self.asked.iter().filter(|item| is_not_addressed(item)).count()
    }

    /// How many of the units that are next could not be asked after this question.
    fn harm(&self, ix: usize, item: &Item<'a>, n_places: usize) -> usize {
        let gives_away = |other: &Item<'a>| {
            is_shown(other, &self.shown)
                || other.pack == item.pack
                    && other.question.asks.iter().any(|fact| item.question.shows.contains(fact))
        };
        let next = self.waiting.iter().take(n_places).enumerate().filter(|(other, _)| *other != ix);
        next.filter(|(_, unit)| unit.iter().all(gives_away)).count()
    }
}

/// Whether what a question asks has been given away.
fn is_shown<'a>(item: &Item<'a>, shown: &Shown<'a>) -> bool {
    item.question.asks.iter().any(|fact| shown.contains(&(item.pack, fact)))
}

fn shares_statement(one: &Item<'_>, other: &Item<'_>) -> bool {
    let is_statement = |row: &&Ref| row.0.starts_with("statement:");
    one.question.about.iter().filter(is_statement).any(|row| other.question.about.contains(row))
}

/// Whether it asks for a position that nobody takes in words: such questions are a quarter of a review at
/// most, as of any session.
fn is_not_addressed(item: &Item<'_>) -> bool {
    let word = |row: &Ref| row.0.strip_prefix("stance:").map(Stance::from_wire);
    let right = |option: &crate::quiz::Choice| {
        option.right && option.reference.as_ref().and_then(word).is_some_and(|stance| stance.is_none())
    };
    item.question.kind == Kind::Stance.wire() && item.question.response.options().iter().any(right)
}
