//! Dealing questions out: piles by skill, kind and right answer, of which one card after the other is taken.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use crate::pack::{Kind, Skill, Stance};
use crate::quiz::hand;
use crate::quiz::plan::Wish;
use crate::quiz::question::{Question, Response};
use crate::quiz::seed::{Chance, Seed};

/// The positions that can be the key of a `stance` or `as-of` question; the last is *not addressed*.
pub(super) const POSITIONS: usize = 6;

/// A statement is asked about once in so many questions.
const APART: usize = 5;

/// So many `stance` questions come before another kind of the same skill: fewer could not keep to the shares.
const STANCES_AT_ONCE: usize = 3;

/// How many `stance` and `as-of` questions of each position may be dealt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits(pub(super) [usize; POSITIONS]);

impl Limits {
    pub(super) const NONE: Self = Self([usize::MAX; POSITIONS]);
    /// One of each position, none of *not addressed*.
    pub(super) const ONE_EACH: Self = Self([1, 1, 1, 1, 1, 0]);
}

/// A question as the rules see it; names are numbered.
struct Card {
    position: Option<usize>,
    statements: Vec<usize>,
    asks: Vec<usize>,
    shows: Vec<usize>,
}

/// Cards of one kind with one right answer.
#[derive(Clone)]
struct Pile {
    /// How large a part of its kind it is to have, against the other piles.
    weight: usize,
    position: Option<usize>,
    cards: VecDeque<usize>,
    n_taken: usize,
}

#[derive(Clone)]
struct KindPiles {
    skill: Skill,
    /// How many questions count as one turn of this kind.
    at_once: usize,
    piles: Vec<Pile>,
    /// The pile that comes first, where the largest would otherwise in every session.
    first: Option<usize>,
    /// Whether no right answer is to be that of more than half of its questions: of most packs most would have it.
    is_halved: bool,
    n_taken: usize,
}

/// All cards, in piles that are shuffled once.
pub(super) struct Table {
    cards: Vec<Card>,
    kinds: Vec<KindPiles>,
    most: usize,
    n_statements: usize,
    n_facts: usize,
    is_lesson: bool,
    /// Whether the questions were picked by name, so that no shares are kept.
    is_free: bool,
}

/// Names to numbers; each pack has its own names.
#[derive(Default)]
struct Numbers<'q>(HashMap<(usize, &'q str), usize>);

impl<'q> Numbers<'q> {
    fn of(&mut self, pack: usize, name: &'q str) -> usize {
        let next = self.0.len();
        *self.0.entry((pack, name)).or_insert(next)
    }
}

impl Table {
    /// `questions` come with the number of their pack.
    pub(super) fn new(questions: &[(usize, &Arc<Question>)], wish: &Wish, seed: Seed) -> Self {
        let most = wish.n_items;
        let (mut statements, mut facts) = (Numbers::default(), Numbers::default());
        let cards: Vec<Card> =
            questions.iter().map(|(of, question)| card(*of, question, &mut statements, &mut facts)).collect();
        let mut chance = seed.chance("plan");
        let mut order: Vec<usize> = (0..cards.len()).collect();
        chance.shuffle(&mut order);
        if most.is_none() {
            // As many as possible: those that give the answers of few others away come first.
            let harm = harms(&cards, facts.0.len());
            order.sort_by_key(|ix| harm.get(*ix).copied());
        }
        let kinds = kinds(questions, &order, &mut chance, &mut seed.chance("plan/first"));
        Self {
            cards,
            kinds,
            most: most.unwrap_or(usize::MAX),
            n_statements: statements.0.len(),
            n_facts: facts.0.len(),
            is_lesson: questions.iter().all(|(_, question)| is_of_lesson(question)),
            is_free: wish.only.is_some(),
        }
    }

    /// A plan within the limits.
    pub(super) fn deal(&self, limits: &Limits) -> Vec<usize> {
        if self.is_lesson {
            return (0..self.cards.len()).take(self.most).collect();
        }
        let mut hand = Hand {
            table: self,
            limits,
            kinds: self.kinds.clone(),
            asked_at: vec![None; self.n_statements],
            is_shown: vec![false; self.n_facts],
            positions: [0; POSITIONS],
            last: None,
            dealt: Vec::new(),
        };
        while hand.dealt.len() < self.most && hand.take() {}
        hand.dealt
    }

    /// How many `stance` and `as-of` questions of each position a plan holds.
    pub(super) fn positions(&self, dealt: &[usize]) -> [usize; POSITIONS] {
        let mut counts = [0; POSITIONS];
        for position in dealt.iter().filter_map(|ix| self.cards.get(*ix)?.position) {
            if let Some(count) = counts.get_mut(position) {
                *count += 1;
            }
        }
        counts
    }
}

/// Whether a question is of a kind that its author named.
fn is_of_lesson(question: &Question) -> bool {
    question.kind != hand::KIND && Kind::from_wire(&question.kind).is_none()
}

fn card<'q>(
    of: usize,
    question: &'q Question,
    statements: &mut Numbers<'q>,
    facts: &mut Numbers<'q>,
) -> Card {
    let about = question.about.iter().filter(|row| row.0.starts_with("statement:"));
    Card {
        position: position(question),
        statements: about.map(|row| statements.of(of, &row.0)).collect(),
        asks: question.asks.iter().map(|fact| facts.of(of, &fact.0)).collect(),
        shows: question.shows.iter().map(|fact| facts.of(of, &fact.0)).collect(),
    }
}

/// For each card, how many others ask for what it shows.
fn harms(cards: &[Card], n_facts: usize) -> Vec<usize> {
    let mut n_asking = vec![0_usize; n_facts];
    for fact in cards.iter().flat_map(|card| &card.asks) {
        if let Some(n) = n_asking.get_mut(*fact) {
            *n += 1;
        }
    }
    let harm = |card: &Card| card.shows.iter().filter_map(|fact| n_asking.get(*fact)).sum();
    cards.iter().map(harm).collect()
}

/// The piles of all kinds; kinds of one skill in a random order, `stance` more often first than last.
fn kinds(
    questions: &[(usize, &Arc<Question>)],
    order: &[usize],
    chance: &mut Chance,
    of_first: &mut Chance,
) -> Vec<KindPiles> {
    let mut found: BTreeMap<(Skill, &str), BTreeMap<RightAnswer<'_>, Pile>> = BTreeMap::new();
    for ix in order {
        let Some((_, question)) = questions.get(*ix) else { continue };
        let piles = found.entry((question.skill, question.kind.as_str())).or_default();
        let pile = piles.entry(right_answer(question)).or_insert_with(|| Pile {
            weight: weight(question),
            position: position(question),
            cards: VecDeque::new(),
            n_taken: 0,
        });
        pile.cards.push_back(*ix);
    }
    let mut kinds: Vec<KindPiles> = Vec::new();
    let mut first = None;
    for ((skill, kind), piles) in found {
        let is_halved = [Kind::Stated.wire(), Kind::Form.wire()].contains(&kind)
            && !piles.contains_key(&RightAnswer::Any);
        let mut piles: Vec<Pile> = piles.into_values().collect();
        chance.shuffle(&mut piles);
        let is_stance = kind == Kind::Stance.wire();
        let at_once = if is_stance { STANCES_AT_ONCE } else { 1 };
        let first_pile = (kind == Kind::Stated.wire()).then(|| by_weight(&piles, of_first));
        let kind = KindPiles { skill, at_once, piles, first: first_pile, is_halved, n_taken: 0 };
        if is_stance { first = Some(kind) } else { kinds.push(kind) }
    }
    chance.shuffle(&mut kinds);
    if let Some(stance) = first {
        let at = if chance.below(3) == 0 { kinds.len() } else { 0 };
        kinds.insert(at, stance);
    }
    kinds
}

/// One of the piles, the heavier the likelier: many a session asks one question of a kind, and its answer must
/// not be the same in all of them.
fn by_weight(piles: &[Pile], chance: &mut Chance) -> usize {
    let mut left = chance.below(piles.iter().map(|pile| pile.weight).sum());
    let found = piles.iter().position(|pile| {
        let is_here = left < pile.weight;
        left = left.saturating_sub(pile.weight);
        is_here
    });
    found.unwrap_or_default()
}

/// The place of a key among the positions, of a question that asks for one.
fn position(question: &Question) -> Option<usize> {
    if ![Kind::Stance.wire(), Kind::AsOf.wire()].contains(&question.kind.as_str()) {
        return None;
    }
    let right = question.response.options().iter().find(|option| option.right)?;
    let word = right.reference.as_ref()?.0.strip_prefix("stance:")?;
    let asked = Stance::ALL.iter().filter(|stance| **stance != Stance::None);
    let taken = asked.map(|stance| stance.wire()).position(|stance| stance == word);
    Some(taken.unwrap_or(POSITIONS - 1))
}

/// What the piles of a kind differ by: the right answer where the answers are always the same ones.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum RightAnswer<'q> {
    Any,
    Option(usize),
    Row(&'q str),
}

fn right_answer(question: &Question) -> RightAnswer<'_> {
    let Response::Choice(options) = &question.response else {
        let stance = question.about.iter().find(|row| row.0.starts_with("stance:"));
        return stance.map_or(RightAnswer::Any, |row| RightAnswer::Row(&row.0));
    };
    let Some(ix) = options.iter().position(|option| option.right) else { return RightAnswer::Any };
    // Their options always stand in the same order.
    if [Kind::Stated.wire(), Kind::WhichArticle.wire()].contains(&question.kind.as_str()) {
        return RightAnswer::Option(ix);
    }
    let reference = options.get(ix).and_then(|option| option.reference.as_ref());
    let is_fixed = |row: &str| ["stance:", "form:", "status:"].iter().any(|sort| row.starts_with(sort));
    reference.filter(|row| is_fixed(&row.0)).map_or(RightAnswer::Any, |row| RightAnswer::Row(&row.0))
}

/// Sentences that are so as often as those that are not; *not addressed* less often than any position.
fn weight(question: &Question) -> usize {
    let is_first_right = question.response.options().first().is_some_and(|option| option.right);
    match position(question) {
        Some(place) if place == POSITIONS - 1 => 5,
        Some(_) => 8,
        None if question.kind == Kind::Stated.wire() && is_first_right => 2,
        None => 1,
    }
}

/// How large a part of a session a skill has.
fn skill_weight(skill: Skill) -> usize {
    match skill {
        Skill::Status => 3,
        Skill::Attribution | Skill::Evidence | Skill::Policy => 2,
        Skill::Wording | Skill::Sequence => 1,
    }
}

/// A plan on its way.
struct Hand<'t> {
    table: &'t Table,
    limits: &'t Limits,
    kinds: Vec<KindPiles>,
    /// For each statement the place in the plan where it was asked about last.
    asked_at: Vec<Option<usize>>,
    is_shown: Vec<bool>,
    positions: [usize; POSITIONS],
    /// Skill and kind of the last question.
    last: Option<(Skill, usize)>,
    dealt: Vec<usize>,
}

impl Hand<'_> {
    /// Takes the next card, if the rules leave one.
    fn take(&mut self) -> bool {
        for kind_ix in self.turns() {
            for pile_ix in self.pile_turns(kind_ix) {
                if let Some(card) = self.draw(kind_ix, pile_ix) {
                    self.put(kind_ix, pile_ix, card);
                    return true;
                }
            }
        }
        false
    }

    /// The kinds in the order in which it is their turn: another skill than the last, the one furthest
    /// behind its part; in it another kind than the last, the one asked least.
    fn turns(&self) -> Vec<usize> {
        let mut n_of: BTreeMap<Skill, usize> = BTreeMap::new();
        for kind in &self.kinds {
            *n_of.entry(kind.skill).or_default() += kind.n_taken;
        }
        let mut turns: Vec<usize> = (0..self.kinds.len()).collect();
        turns.sort_by_cached_key(|ix| {
            let kind = self.kinds.get(*ix);
            let (skill, n_turns) =
                kind.map_or((Skill::Sequence, 0), |kind| (kind.skill, kind.n_taken / kind.at_once));
            // Sainte-Laguë: the next goes to the highest weight ÷ (2 n + 1), here in thousandths.
            let due = 1000 * skill_weight(skill) / (2 * n_of.get(&skill).copied().unwrap_or_default() + 1);
            let is_last_skill = self.last.is_some_and(|(last, _)| last == skill);
            let is_last_kind = self.last.is_some_and(|(_, last)| last == *ix);
            (is_last_skill, Reverse(due), is_last_kind, n_turns)
        });
        turns
    }

    /// The piles of a kind, the one furthest behind its part first.
    fn pile_turns(&self, kind_ix: usize) -> Vec<usize> {
        let piles = self.kinds.get(kind_ix).map(|kind| kind.piles.as_slice()).unwrap_or_default();
        let is_open = |ix: &usize| self.is_open(piles.get(*ix)) && self.is_within_half(kind_ix, *ix);
        let mut turns: Vec<usize> = (0..piles.len()).filter(is_open).collect();
        let first = self.kinds.get(kind_ix).filter(|kind| kind.n_taken == 0).and_then(|kind| kind.first);
        turns.sort_by_key(|ix| {
            let due = piles.get(*ix).map(|pile| Reverse(1000 * pile.weight / (2 * pile.n_taken + 1)));
            (first.is_some_and(|first| first != *ix), due)
        });
        turns
    }

    /// Whether a pile has cards and its position is still within the limits.
    fn is_open(&self, pile: Option<&Pile>) -> bool {
        pile.is_some_and(|pile| {
            let within = |place: usize| self.positions.get(place) < self.limits.0.get(place);
            !pile.cards.is_empty() && pile.position.is_none_or(within)
        })
    }

    /// Whether a pile may give another card and make no more than half of its kind; of one question it is the whole.
    /// Who asks for one kind alone gets what there is.
    fn is_within_half(&self, kind_ix: usize, pile_ix: usize) -> bool {
        let Some(kind) = self.kinds.get(kind_ix).filter(|kind| kind.is_halved) else { return true };
        let n_taken = kind.piles.get(pile_ix).map_or(0, |pile| pile.n_taken);
        self.kinds.len() == 1 || self.table.is_free || n_taken * 2 <= kind.n_taken
    }

    /// The first card of a pile that may be asked now. One whose answer was shown is thrown away for good;
    /// one whose statement was asked about just now stays where it is.
    fn draw(&mut self, kind_ix: usize, pile_ix: usize) -> Option<usize> {
        let mut cards = std::mem::take(&mut self.kinds.get_mut(kind_ix)?.piles.get_mut(pile_ix)?.cards);
        let mut waiting = Vec::new();
        let mut drawn = None;
        while let Some(card) = cards.pop_front() {
            match self.may_ask(card) {
                May::Now => {
                    drawn = Some(card);
                    break;
                }
                May::Later => waiting.push(card),
                May::Never => {}
            }
        }
        for card in waiting.into_iter().rev() {
            cards.push_front(card);
        }
        self.kinds.get_mut(kind_ix)?.piles.get_mut(pile_ix)?.cards = cards;
        drawn
    }

    fn may_ask(&self, card_ix: usize) -> May {
        let Some(card) = self.table.cards.get(card_ix) else { return May::Never };
        if card.asks.iter().any(|fact| self.is_shown.get(*fact) == Some(&true)) {
            return May::Never;
        }
        let now = self.dealt.len();
        let is_recent = |statement: &usize| {
            self.asked_at.get(*statement).copied().flatten().is_some_and(|at| now < at + APART)
        };
        if card.statements.iter().any(is_recent) { May::Later } else { May::Now }
    }

    fn put(&mut self, kind_ix: usize, pile_ix: usize, card_ix: usize) {
        let now = self.dealt.len();
        self.dealt.push(card_ix);
        if let Some(kind) = self.kinds.get_mut(kind_ix) {
            kind.n_taken += 1;
            self.last = Some((kind.skill, kind_ix));
            if let Some(pile) = kind.piles.get_mut(pile_ix) {
                pile.n_taken += 1;
            }
        }
        let Some(card) = self.table.cards.get(card_ix) else { return };
        for statement in &card.statements {
            if let Some(at) = self.asked_at.get_mut(*statement) {
                *at = Some(now);
            }
        }
        for fact in &card.shows {
            if let Some(is_shown) = self.is_shown.get_mut(*fact) {
                *is_shown = true;
            }
        }
        if let Some(count) = card.position.and_then(|place| self.positions.get_mut(place)) {
            *count += 1;
        }
    }
}

/// Whether a question may be asked.
enum May {
    Now,
    Later,
    Never,
}
