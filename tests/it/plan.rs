//! Plans: the design's rules for a session, held to the letter for any pool, wish and seed.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use hearsay::message;
use hearsay::pack::{ResponseKind, Skill};
use hearsay::quiz::{Choice, Fact, Question, QuestionId, Ref, Response, Seed, Wish, plan};
use hearsay::words::Message;
use proptest::prelude::*;

use crate::cases::cases;
use crate::shipped::{Ready, shipped, troops};

/// The positions in the order of a `stance` question's options; the last is not addressed.
const POSITIONS: [&str; 6] = ["neither", "denies", "suggests", "confirms", "alleges", "not-addressed"];

fn option(text: &str, reference: Option<String>, right: bool) -> Choice {
    let reference = reference.map(Ref);
    Choice { text: Message::verbatim(text), reference, right, why: message!("hand-why-right") }
}

fn question(id: usize, kind: &str, skill: Skill, response: Response) -> Arc<Question> {
    Arc::new(Question {
        id: QuestionId(format!("{kind}/{id}")),
        kind: kind.to_owned(),
        skill,
        about: Vec::new(),
        prompt: Message::verbatim("?"),
        response,
        explanation: Vec::new(),
        evidence: Vec::new(),
        asks: Vec::new(),
        shows: Vec::new(),
    })
}

fn stance(id: usize, key: usize) -> Arc<Question> {
    let options = POSITIONS.iter().enumerate();
    let options = options.map(|(ix, word)| option(word, Some(format!("stance:{word}")), ix == key));
    question(id, "stance", Skill::Status, Response::Choice(options.collect()))
}

/// A question for the position on a date: a question for a position like any other.
fn as_of(id: usize, key: usize) -> Arc<Question> {
    let options = POSITIONS[..5].iter().enumerate();
    let options = options.map(|(ix, word)| option(word, Some(format!("stance:{word}")), ix == key));
    question(id, "as-of", Skill::Sequence, Response::Choice(options.collect()))
}

fn asks_for_a_position(question: &Question) -> bool {
    ["stance", "as-of"].contains(&question.kind.as_str())
}

fn plain(id: usize, kind: &str, skill: Skill) -> Arc<Question> {
    let options = vec![option("yes", None, true), option("no", None, false)];
    question(id, kind, skill, Response::Choice(options))
}

/// A question of some kind with some facts and statements, numbered small so that they meet.
fn any_question() -> impl Strategy<Value = Arc<Question>> {
    let facts = || prop::collection::vec(0..40_usize, 0..3);
    let kind = 0..10_usize;
    (kind, 0..6_usize, facts(), facts(), prop::collection::vec(0..12_usize, 0..3)).prop_map(
        |(kind, key, asks, shows, statements)| {
            let mut question = match kind {
                0..=3 => stance(0, key),
                4 => plain(0, "who-said", Skill::Attribution),
                5 => plain(0, "form", Skill::Wording),
                6 => plain(0, "which-policy", Skill::Policy),
                8 => as_of(0, key % 5),
                7 => question(0, "order", Skill::Sequence, Response::Order(Vec::new())),
                _ => {
                    let options = vec![option("a", None, true), option("b", None, false)];
                    question(0, "what-said", Skill::Attribution, Response::Multiple(options))
                }
            };
            let made = Arc::make_mut(&mut question);
            made.about = statements.iter().map(|ix| Ref(format!("statement:{ix}"))).collect();
            made.asks = asks.iter().map(|ix| Fact(format!("fact/{ix}"))).collect();
            made.shows = shows.iter().map(|ix| Fact(format!("fact/{ix}"))).collect();
            made.shows.extend(made.asks.clone());
            question
        },
    )
}

fn any_pool() -> impl Strategy<Value = Vec<Arc<Question>>> {
    prop::collection::vec(any_question(), 0..60).prop_map(|mut pool| {
        for (ix, question) in pool.iter_mut().enumerate() {
            let question = Arc::make_mut(question);
            question.id = QuestionId(format!("{}/{ix}", question.kind));
        }
        pool
    })
}

fn planned<'p>(pool: &'p [Arc<Question>], wish: &Wish, seed: u64) -> Vec<&'p Question> {
    let find = |id: &QuestionId| pool.iter().find(|question| question.id == *id).unwrap().as_ref();
    plan(pool, wish, Seed(seed)).iter().map(find).collect()
}

fn key(question: &Question) -> &str {
    let right = question.response.options().iter().find(|option| option.right).unwrap();
    right.reference.as_ref().unwrap().0.strip_prefix("stance:").unwrap()
}

fn statements(question: &Question) -> BTreeSet<&str> {
    question.about.iter().map(|row| row.0.as_str()).filter(|row| row.starts_with("statement:")).collect()
}

fn no_statement_twice_within_five(plan: &[&Question]) -> bool {
    (0..plan.len()).all(|ix| {
        let mut later = plan.iter().skip(ix + 1).take(4);
        later.all(|other| statements(plan[ix]).is_disjoint(&statements(other)))
    })
}

fn nothing_is_asked_after_it_was_shown(plan: &[&Question]) -> bool {
    let mut shown: BTreeSet<&Fact> = BTreeSet::new();
    plan.iter().all(|question| {
        let is_new = question.asks.iter().all(|fact| !shown.contains(fact));
        shown.extend(&question.shows);
        is_new
    })
}

/// The shares, counted as the design says them.
fn shares_hold(plan: &[&Question]) -> bool {
    let keys: Vec<&str> =
        plan.iter().filter(|q| asks_for_a_position(q)).map(|question| key(question)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in &keys {
        *counts.entry(key).or_default() += 1;
    }
    let n = keys.len();
    let n_silent = counts.remove("not-addressed").unwrap_or_default();
    4 * n_silent <= n && counts.values().all(|count| 10 * count <= 4 * n)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_plan_keeps_to_the_rules(pool in any_pool(), seed: u64, n in prop::option::of(0..30_usize)) {
        let plan = planned(&pool, &Wish { n_items: n, ..Wish::default() }, seed);
        prop_assert!(plan.len() <= n.unwrap_or(usize::MAX));
        let ids: BTreeSet<&QuestionId> = plan.iter().map(|question| &question.id).collect();
        prop_assert_eq!(ids.len(), plan.len());
        prop_assert!(no_statement_twice_within_five(&plan));
        prop_assert!(nothing_is_asked_after_it_was_shown(&plan));
        let has_other = plan.iter().any(|question| !asks_for_a_position(question));
        let n_stance = plan.iter().filter(|question| asks_for_a_position(question)).count();
        // With nothing else to ask there may be one or two, each with another position.
        let is_last_resort = !has_other && n_stance < 3;
        if is_last_resort {
            let keys: BTreeSet<&str> = plan.iter().map(|question| key(question)).collect();
            prop_assert!(keys.len() == n_stance && !keys.contains("not-addressed"));
        } else {
            prop_assert!(shares_hold(&plan));
        }
    }

    #[test]
    fn the_same_pool_wish_and_seed_give_the_same_plan(pool in any_pool(), seed: u64) {
        let wish = Wish { n_items: Some(12), ..Wish::default() };
        prop_assert_eq!(plan(&pool, &wish, Seed(seed)), plan(&pool, &wish, Seed(seed)));
    }

    #[test]
    fn what_was_picked_by_name_is_asked_and_nothing_else(pool in any_pool(), seed: u64) {
        let only: BTreeSet<QuestionId> = pool.iter().step_by(3).map(|question| question.id.clone()).collect();
        let plan = planned(&pool, &Wish { only: Some(only.clone()), ..Wish::default() }, seed);
        prop_assert!(plan.iter().all(|question| only.contains(&question.id)));
        prop_assert!(no_statement_twice_within_five(&plan) && nothing_is_asked_after_it_was_shown(&plan));
        prop_assert_eq!(plan.is_empty(), only.is_empty());
    }
}

#[test]
fn shipped_packs_make_long_balanced_sessions() {
    for Ready { pack, questions: pool, .. } in shipped() {
        // What a plan keeps to is the same for any pool, and is tried above with many.
        let n_seeds = if pack.id == troops().pack.id { 40 } else { 4 };
        for seed in 0..n_seeds {
            let wish = Wish { n_items: Some(12), ..Wish::default() };
            let plan = planned(pool, &wish, seed);
            assert_eq!(plan.len(), 12, "{} with seed {seed}", pack.id);
            assert!(shares_hold(&plan) && no_statement_twice_within_five(&plan));
            assert!(nothing_is_asked_after_it_was_shown(&plan));
            let skills: BTreeSet<Skill> = plan.iter().map(|question| question.skill).collect();
            assert!(skills.len() >= 4, "{} with seed {seed}: {skills:?}", pack.id);
            let same = plan.windows(2).filter(|pair| pair[0].skill == pair[1].skill).count();
            assert!(same <= 1, "{} with seed {seed}: skills do not take turns", pack.id);
        }
    }
}

#[test]
fn positions_are_asked_in_most_sessions_of_a_shipped_pack() {
    for Ready { pack, questions: pool, .. } in shipped() {
        let wish = Wish { n_items: Some(12), ..Wish::default() };
        let has_stance = |seed: u64| planned(pool, &wish, seed).iter().any(|q| q.kind == "stance");
        let n = (0..12).filter(|seed| has_stance(*seed)).count();
        assert!(n >= 4, "{}: {n} of 12", pack.id);
    }
}

#[test]
fn only_responses_that_can_be_shown_are_asked() {
    let pool = &troops().questions;
    let responses = vec![ResponseKind::Mark, ResponseKind::Order];
    let plan = planned(pool, &Wish { responses, ..Wish::default() }, 0);
    let wires: BTreeSet<&str> = plan.iter().map(|question| question.response.wire()).collect();
    assert_eq!(wires, BTreeSet::from(["mark", "order"]));
}

#[test]
fn one_kind_alone_can_be_practised() {
    let pool = &troops().questions;
    let kinds = Some(BTreeSet::from(["form".to_owned()]));
    let plan = planned(pool, &Wish { kinds, ..Wish::default() }, 0);
    assert!(!plan.is_empty() && plan.iter().all(|question| question.kind == "form"));
}

#[test]
fn one_or_two_positions_are_asked_only_where_nothing_else_is_left() {
    let two = vec![stance(0, 1), stance(1, 3)];
    assert_eq!(plan(&two, &Wish::default(), Seed(0)).len(), 2);
    let alike = vec![stance(0, 1), stance(1, 1)];
    assert_eq!(plan(&alike, &Wish::default(), Seed(0)).len(), 1);
    let silent = vec![stance(0, 5)];
    assert_eq!(plan(&silent, &Wish::default(), Seed(0)), []);
    let beside = vec![stance(0, 1), plain(1, "form", Skill::Wording)];
    assert_eq!(plan(&beside, &Wish::default(), Seed(0)), [QuestionId("form/1".to_owned())]);
}

#[test]
fn sentences_that_are_so_come_as_often_as_those_that_are_not() {
    let stated = |id: usize, key: usize| {
        let options = (0..3).map(|ix| option("", None, ix == key)).collect();
        question(id, "stated", Skill::Status, Response::Choice(options))
    };
    // Far more that are not so than that are.
    let pool: Vec<Arc<Question>> = (0..60).map(|id| stated(id, [0, 1, 1, 2, 2, 2][id % 6])).collect();
    let plan = planned(&pool, &Wish { n_items: Some(12), ..Wish::default() }, 3);
    let n_so = plan.iter().filter(|question| question.response.options()[0].right).count();
    assert!((5..=7).contains(&n_so), "{n_so} of 12");
}

#[test]
fn a_statement_comes_back_after_five() {
    let mut pool: Vec<Arc<Question>> = (0..20).map(|id| plain(id, "form", Skill::Wording)).collect();
    for (ix, question) in pool.iter_mut().enumerate() {
        Arc::make_mut(question).about = vec![Ref(format!("statement:{}", ix % 5))];
    }
    let full = planned(&pool, &Wish::default(), 0);
    assert_eq!(full.len(), 20);
    assert_eq!(full[0].about, full[5].about);
}
