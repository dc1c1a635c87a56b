//! Can a pack be guessed? Simple rules answer its questions without the article, over many seeds, and are
//! marked as a learner is. What a rule gets right more often than chance is told by [`Guessed`]; the method and
//! its statistics stand in `docs/guessing.md`.
//!
//! Pure and deterministic: the same pack, language and number of seeds give the same numbers.

mod chance;
mod desk;
mod rule;
mod tally;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::desk::{Desk, Shown};
use self::tally::{Tally, Test, holm};
use super::derive::{derive, redrawn};
use super::ground::Ground;
use super::mark::mark;
use super::plan::{Wish, plan};
use super::question::{Question, QuestionId, Response};
use super::seed::Seed;
use crate::pack::{Ledger, Pack};
use crate::words::Words;

pub use rule::Rule;

/// How many seeds are enough.
pub const SEEDS: u64 = 200;

/// Questions of a session: a question counts as often as sessions of so many ask it. Of a pool of questions most
/// may have one key, *not addressed* for one; a session keeps them in balance.
const ITEMS: usize = 20;

/// What the rules got right in a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Guessed {
    /// How many seeds.
    pub seeds: u64,
    /// How many questions were answered.
    pub questions: usize,
    /// How many were not, since no rule can speak to them: words to mark, words to type.
    pub left_out: usize,
    /// How each rule fared over all questions, in the order of [`Rule::ALL`].
    pub rules: Vec<Fared>,
    /// How each rule fared in each kind it speaks to, the kinds in alphabetical order.
    pub kinds: Vec<OfKind>,
    /// The questions that a rule gets right beyond chance: those first whose kind it gets right too or whose prompt
    /// gives them away, then by how far beyond.
    pub suspicious: Vec<OfQuestion>,
}

/// How a rule fared over some questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fared {
    /// The rule.
    pub rule: Rule,
    /// How many questions there were that sessions ask.
    pub questions: usize,
    /// To how many of them it had something to say; the others it guessed.
    pub spoke: usize,
    /// Its mean mark, from 0 to 1.
    pub right: f64,
    /// The mean mark of guessing.
    pub chance: f64,
}

/// How a rule fared in the questions of a kind that it speaks to.
#[derive(Debug, Clone, PartialEq)]
pub struct OfKind {
    /// The kind's word.
    pub kind: String,
    /// The rule and how it fared.
    pub fared: Fared,
    /// How likely chance alone would do as well, corrected for all kinds and rules tried.
    pub p: f64,
    /// Whether that is beyond chance.
    pub is_beyond: bool,
}

/// How a rule fared in a question, over the seeds.
#[derive(Debug, Clone, PartialEq)]
pub struct OfQuestion {
    /// The question.
    pub id: QuestionId,
    /// Its kind's word.
    pub kind: String,
    /// The rule.
    pub rule: Rule,
    /// Its mean mark.
    pub right: f64,
    /// The mean mark of guessing.
    pub chance: f64,
    /// How likely chance alone would do as well, corrected for all questions and rules tried.
    pub p: f64,
    /// Whether the rule is beyond chance in the kind as a whole, too: the kind is at fault then.
    pub in_kind: bool,
}

/// One question over the seeds.
struct Sat {
    kind: String,
    /// What one chooses among, as first seen.
    first_seen: Vec<usize>,
    /// Whether other seeds show other words: only then does it say something by itself.
    varies: bool,
    /// In how many sessions it is asked, one a seed.
    dealt: usize,
    tallies: [Tally; Rule::ALL.len()],
}

impl Fared {
    /// By how much it is better than chance, from -1 to 1.
    pub fn excess(&self) -> f64 {
        self.right - self.chance
    }
}

/// Lets every rule answer every question of a pack, `seeds` times with other wrong options and orders. `of_pack`
/// says prompts and options in the pack's language.
pub fn guess(pack: &Pack, ledger: &Ledger, of_pack: &Words, seeds: u64) -> Guessed {
    let mut desk = Desk::new(ledger, of_pack);
    let mut sat: BTreeMap<QuestionId, Sat> = BTreeMap::new();
    let mut ground = Ground::new(ledger, Seed(0));
    let drawn: BTreeSet<QuestionId> =
        redrawn(pack, &ground).into_iter().map(|question| question.id.clone()).collect();
    let all = derive(pack, ledger, Seed(0)).questions;
    let (open, closed): (Vec<Arc<Question>>, Vec<Arc<Question>>) =
        all.into_iter().partition(|question| can_be_guessed(question));
    // Most questions look the same with every seed; only the rest is worth building again.
    for question in open.iter().filter(|question| !drawn.contains(&question.id)) {
        let shown = desk.shown(question);
        (0..seeds).for_each(|seed| sit(question, &shown, ledger, Seed(seed), &mut sat));
    }
    for seed in (0..seeds).map(Seed) {
        ground.seed = seed;
        for question in redrawn(pack, &ground) {
            let shown = desk.shown(&question);
            sit(&question, &shown, ledger, seed, &mut sat);
        }
        for id in plan(&open, &Wish { n_items: Some(ITEMS), ..Wish::default() }, seed) {
            if let Some(sheet) = sat.get_mut(&id) {
                sheet.dealt += 1;
            }
        }
    }
    let kinds = kinds(&sat);
    Guessed {
        seeds,
        questions: sat.len(),
        left_out: closed.len(),
        rules: Rule::ALL.iter().map(|rule| over(sat.values(), *rule, false).0).collect(),
        suspicious: suspicious(&sat, &kinds),
        kinds,
    }
}

/// The rules over all questions of several packs.
pub fn pooled<'g>(packs: impl IntoIterator<Item = &'g Guessed>) -> Vec<Fared> {
    let mut pooled: Vec<Fared> = Rule::ALL.iter().map(|rule| Fared::none(*rule)).collect();
    for guessed in packs {
        for (sum, fared) in pooled.iter_mut().zip(&guessed.rules) {
            sum.questions += fared.questions;
            sum.spoke += fared.spoke;
            sum.right += fared.right * tally::float(fared.questions);
            sum.chance += fared.chance * tally::float(fared.questions);
        }
    }
    for sum in &mut pooled {
        let n = tally::float(sum.questions.max(1));
        (sum.right, sum.chance) = (sum.right / n, sum.chance / n);
    }
    pooled
}

/// Whether there is something to choose from. Words to mark stand in the article, which a guesser does not have,
/// and words to type nowhere.
fn can_be_guessed(question: &Question) -> bool {
    !matches!(question.response, Response::Mark { .. } | Response::Short { .. })
}

/// All rules answer one question.
fn sit(question: &Question, shown: &Shown, ledger: &Ledger, seed: Seed, sat: &mut BTreeMap<QuestionId, Sat>) {
    let chance = chance::of(&question.response);
    let sheet = sat.entry(question.id.clone()).or_insert_with(|| Sat {
        kind: question.kind.clone(),
        first_seen: shown.set(),
        varies: false,
        dealt: 0,
        tallies: Default::default(),
    });
    sheet.varies = sheet.varies || shown.set() != sheet.first_seen;
    let mut luck = seed.chance(&format!("guess/{}", question.id));
    for (rule, tally) in Rule::ALL.iter().zip(&mut sheet.tallies) {
        let (answer, has_spoken) = rule.answer(question, shown, &mut luck);
        // An answer that does not fit is no answer; the rules make none.
        let right = mark(question, ledger, &answer).map_or(0.0, super::mark::Mark::value);
        tally.add(right, chance, has_spoken);
    }
}

/// A rule over some questions, all of them or those it has something to say to, and how many questions of equal
/// weight say as much (Kish's effective size). A question weighs as much as sessions ask it.
fn over<'s>(sat: impl Iterator<Item = &'s Sat>, rule: Rule, only_spoken: bool) -> (Fared, f64) {
    let mut sum = Fared::none(rule);
    let (mut weights, mut squares) = (0.0, 0.0);
    for sheet in sat.filter(|sheet| sheet.dealt > 0) {
        let Some(tally) = sheet.tallies.get(rule.place()) else { continue };
        let has_spoken = tally.has_spoken();
        sum.spoke += usize::from(has_spoken);
        if has_spoken || !only_spoken {
            let (right, chance) = if only_spoken { tally.spoken() } else { tally.all() };
            let weight = tally::float(sheet.dealt);
            sum.questions += 1;
            sum.right += weight * right;
            sum.chance += weight * chance;
            weights += weight;
            squares += weight * weight;
        }
    }
    if weights > 0.0 {
        (sum.right, sum.chance) = (sum.right / weights, sum.chance / weights);
        return (sum, weights * weights / squares);
    }
    (sum, 0.0)
}

/// Every kind and rule. The questions are what is counted here, each once: its key is the author's, whatever the
/// seed.
fn kinds(sat: &BTreeMap<QuestionId, Sat>) -> Vec<OfKind> {
    let mut by_kind: BTreeMap<&str, Vec<&Sat>> = BTreeMap::new();
    for sheet in sat.values() {
        by_kind.entry(&sheet.kind).or_default().push(sheet);
    }
    let mut kinds: Vec<OfKind> = Vec::new();
    for (kind, sheets) in by_kind {
        for rule in Rule::ALL {
            let (fared, size) = over(sheets.iter().copied(), rule, true);
            if fared.spoke > 0 {
                let p = Test { n: size, right: fared.right, chance: fared.chance }.p();
                kinds.push(OfKind { kind: kind.to_owned(), fared, p, is_beyond: false });
            }
        }
    }
    let mut ps: Vec<f64> = kinds.iter().map(|of| of.p).collect();
    holm(&mut ps);
    for (of, p) in kinds.iter_mut().zip(ps) {
        (of.p, of.is_beyond) = (p, p <= tally::LEVEL);
    }
    kinds
}

/// The questions that a rule gets right beyond chance. The seeds are what is counted here.
fn suspicious(sat: &BTreeMap<QuestionId, Sat>, kinds: &[OfKind]) -> Vec<OfQuestion> {
    let mut tried: Vec<OfQuestion> = Vec::new();
    for (id, sheet) in sat.iter().filter(|(_, sheet)| sheet.varies) {
        let tallies = Rule::ALL.iter().zip(&sheet.tallies);
        for (rule, tally) in tallies.filter(|(rule, tally)| !rule.is_constant() && tally.has_spoken()) {
            let (right, chance) = tally.spoken();
            let p = Test { n: tally::float(tally.n_spoken()), right, chance }.p();
            let in_kind =
                kinds.iter().any(|of| of.is_beyond && of.kind == sheet.kind && of.fared.rule == *rule);
            let (id, kind) = (id.clone(), sheet.kind.clone());
            tried.push(OfQuestion { id, kind, rule: *rule, right, chance, p, in_kind });
        }
    }
    let mut ps: Vec<f64> = tried.iter().map(|of| of.p).collect();
    holm(&mut ps);
    for (of, p) in tried.iter_mut().zip(ps) {
        of.p = p;
    }
    tried.retain(|of| of.p <= tally::LEVEL);
    // Stable: of equals the order of the ids stays. A prompt that gives its answer away is at fault by itself.
    let is_plain = |of: &OfQuestion| of.in_kind || of.rule == Rule::Overlap;
    tried.sort_by(|a, b| {
        let by_excess = (b.right - b.chance).total_cmp(&(a.right - a.chance));
        is_plain(b).cmp(&is_plain(a)).then(by_excess)
    });
    tried
}

impl Fared {
    fn none(rule: Rule) -> Self {
        Self { rule, questions: 0, spoke: 0, right: 0.0, chance: 0.0 }
    }
}
