//! Can a pack be guessed? Simple rules answer its questions without the article, over many seeds, and are
//! marked as a learner is. What a rule gets right more often than chance is told by [`Guessed`]; the method and
//! its statistics stand in `docs/guessing.md`.
//!
//! Pure and deterministic: the same pack, language and number of seeds give the same numbers.

mod chance;
mod desk;
mod rule;
mod tally;

use std::collections::BTreeMap;

use self::desk::Desk;
use self::tally::{Tally, Test, holm};
use super::derive::derive;
use super::mark::mark;
use super::question::{Question, QuestionId, Response};
use super::seed::Seed;
use crate::pack::{Ledger, Pack};
use crate::words::Words;

pub use rule::Rule;

/// How many seeds are enough.
pub const SEEDS: u64 = 200;

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
    /// The questions that a rule gets right beyond chance, the plainest first.
    pub suspicious: Vec<OfQuestion>,
}

/// How a rule fared over some questions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fared {
    /// The rule.
    pub rule: Rule,
    /// How many questions there were.
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
    /// The words of its options or places, sorted, as first seen.
    first_seen: Vec<String>,
    /// Whether other seeds show other words: only then does it say something by itself.
    varies: bool,
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
    let mut left_out = 0;
    for seed in (0..seeds).map(Seed) {
        let derived = derive(pack, ledger, seed);
        left_out = derived.questions.iter().filter(|question| !can_be_guessed(question)).count();
        for question in derived.questions.iter().filter(|question| can_be_guessed(question)) {
            sit(&mut desk, question, ledger, seed, &mut sat);
        }
    }
    let kinds = kinds(&sat);
    Guessed {
        seeds,
        questions: sat.len(),
        left_out,
        rules: Rule::ALL.iter().map(|rule| over(sat.values(), *rule, false)).collect(),
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
fn sit(
    desk: &mut Desk<'_>,
    question: &Question,
    ledger: &Ledger,
    seed: Seed,
    sat: &mut BTreeMap<QuestionId, Sat>,
) {
    let shown = desk.shown(question);
    let mut words: Vec<String> = shown.choices().map(|choice| choice.to_owned()).collect();
    words.sort();
    let chance = chance::of(&question.response);
    let sheet = sat.entry(question.id.clone()).or_insert_with(|| Sat {
        kind: question.kind.clone(),
        first_seen: words.clone(),
        varies: false,
        tallies: Default::default(),
    });
    sheet.varies |= words != sheet.first_seen;
    for (rule, tally) in Rule::ALL.iter().zip(&mut sheet.tallies) {
        let mut luck = seed.chance(&format!("guess/{}/{}", rule.wire(), question.id));
        let (answer, has_spoken) = rule.answer(question, &shown, &mut luck);
        // An answer that does not fit is no answer; the rules make none.
        let right = mark(question, ledger, &answer).map_or(0.0, super::mark::Mark::value);
        tally.add(right, chance, has_spoken);
    }
}

/// A rule over some questions: all of them, or those it has something to say to.
fn over<'s>(sat: impl Iterator<Item = &'s Sat>, rule: Rule, only_spoken: bool) -> Fared {
    let mut sum = Fared::none(rule);
    for tally in sat.filter_map(|sheet| sheet.tallies.get(rule.place())) {
        let has_spoken = tally.has_spoken();
        sum.spoke += usize::from(has_spoken);
        if has_spoken || !only_spoken {
            let (right, chance) = if only_spoken { tally.spoken() } else { tally.all() };
            sum.questions += 1;
            sum.right += right;
            sum.chance += chance;
        }
    }
    let n = tally::float(sum.questions.max(1));
    (sum.right, sum.chance) = (sum.right / n, sum.chance / n);
    sum
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
            let fared = over(sheets.iter().copied(), rule, true);
            if fared.spoke > 0 {
                let p = Test { n: fared.questions, right: fared.right, chance: fared.chance }.p();
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
        for (rule, tally) in Rule::ALL.iter().zip(&sheet.tallies).filter(|(_, tally)| tally.has_spoken()) {
            let (right, chance) = tally.spoken();
            let p = Test { n: tally.n_spoken(), right, chance }.p();
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
    // Stable: of equals the order of the ids stays.
    tried.sort_by(|a, b| (b.right - b.chance).total_cmp(&(a.right - a.chance)));
    tried
}

impl Fared {
    fn none(rule: Rule) -> Self {
        Self { rule, questions: 0, spoke: 0, right: 0.0, chance: 0.0 }
    }
}
