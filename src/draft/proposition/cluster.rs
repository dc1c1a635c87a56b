//! Clauses that speak of the same thing, by the words they have in common.

use std::collections::{BTreeSet, HashMap};

use super::super::headline::short;
use super::super::polarity::{Negation, without_quantity};
use super::claim::Worded;

/// The share of the shorter one's words that two have in common where they speak of the same thing, and how
/// many words that must be.
const ENOUGH: f64 = 0.7;
const LEAST: usize = 2;

/// How many paragraphs may lie between two that are compared, and how many clusters a word leads to.
const REACH: usize = 40;
const MOST: usize = 24;

/// Members of a cluster that others are compared with.
const COMPARED: usize = 6;

/// The clusters of an article.
#[derive(Debug, Default)]
pub(super) struct Clusters {
    list: Vec<Cluster>,
    by_word: HashMap<String, Vec<usize>>,
}

/// How a claim is worded.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Wording {
    /// As a sentence without its stop.
    pub said: String,
    /// As it reads after "that".
    pub embedded: String,
    /// As a headline has it.
    pub short: Option<String>,
}

#[derive(Debug)]
struct Cluster {
    members: Vec<Worded>,
    last_place: usize,
}

impl Clusters {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The cluster that says the same as a clause.
    pub fn same(&self, worded: &Worded, place: usize) -> Option<usize> {
        let is_same = |on: &usize| {
            self.list.get(*on).is_some_and(|cluster| {
                place.abs_diff(cluster.last_place) <= REACH
                    && cluster.members.iter().take(COMPARED).any(|member| is_same(member, worded))
            })
        };
        self.candidates(&worded.keys).into_iter().rev().find(is_same)
    }

    /// The cluster that words without a clause are about.
    pub fn about(&self, keys: &BTreeSet<String>, place: usize) -> Option<usize> {
        let is_about = |on: &usize| {
            self.list.get(*on).is_some_and(|cluster| {
                let mut members = cluster.members.iter().take(COMPARED);
                place.abs_diff(cluster.last_place) <= REACH
                    && members.any(|member| keys.contains(&member.event) && overlap(&member.keys, keys))
            })
        };
        let near =
            |on: &usize| self.list.get(*on).map_or(usize::MAX, |cluster| cluster.last_place.abs_diff(place));
        self.candidates(keys).into_iter().filter(is_about).min_by_key(near)
    }

    /// Whether two clusters speak of the same people and things.
    pub fn is_kindred(&self, one: usize, other: usize) -> bool {
        let keys = |on: usize| -> BTreeSet<&String> {
            let members = self.list.get(on).map(|cluster| cluster.members.iter().take(COMPARED));
            members.into_iter().flatten().flat_map(|member| &member.keys).collect()
        };
        keys(one).intersection(&keys(other)).count() >= LEAST
    }

    /// Whether it is what its source will do.
    pub fn is_plan(&self, on: usize) -> bool {
        self.list.get(on).and_then(|cluster| cluster.members.first()).is_some_and(|member| member.is_plan)
    }

    fn candidates(&self, keys: &BTreeSet<String>) -> Vec<usize> {
        let lists = keys.iter().filter_map(|key| self.by_word.get(key));
        let mut found: Vec<usize> = lists.flat_map(|list| list.iter().rev().take(MOST).copied()).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A new cluster.
    pub fn found(&mut self, place: usize) -> usize {
        self.list.push(Cluster { members: Vec::new(), last_place: place });
        self.list.len() - 1
    }

    /// Adds a clause to a cluster.
    pub fn join(&mut self, on: usize, worded: &Worded, place: usize) {
        for key in &worded.keys {
            let list = self.by_word.entry(key.clone()).or_default();
            if list.last() != Some(&on) {
                list.push(on);
            }
        }
        if let Some(cluster) = self.list.get_mut(on) {
            cluster.members.push(worded.clone());
            cluster.last_place = place;
        }
    }

    /// The wording of each cluster.
    pub fn texts(&self) -> impl Iterator<Item = Wording> {
        self.list.iter().map(text)
    }
}

/// The wording of a cluster: its clause that names whom it speaks of, says it plainly and is not long.
fn text(cluster: &Cluster) -> Wording {
    const LONG: usize = 26;
    let rank = |worded: &&Worded| {
        (
            worded.negation == Negation::Kept,
            worded.is_whether,
            worded.subject.is_empty(),
            worded.clause.words.len() > LONG,
            worded.negation != Negation::Absent,
        )
    };
    let Some(best) = cluster.members.iter().min_by_key(rank) else { return Wording::default() };
    let mut clause = best.clause.clone();
    if cluster.members.len() > 1 {
        without_quantity(&mut clause);
    }
    Wording { said: clause.said(), embedded: clause.embedded(), short: short(&clause) }
}

fn overlap(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    let shared = a.intersection(b).count();
    let least = a.len().min(b.len());
    shared >= LEAST
        && f64::from(u32::try_from(shared).unwrap_or(u32::MAX))
            >= ENOUGH * f64::from(u32::try_from(least).unwrap_or(u32::MAX))
}

/// Whether two clauses say the same of the same.
fn is_same(a: &Worded, b: &Worded) -> bool {
    let differ =
        |a: &BTreeSet<String>, b: &BTreeSet<String>| !a.is_empty() && !b.is_empty() && a.is_disjoint(b);
    let is_event = b.keys.contains(&a.event) && a.keys.contains(&b.event);
    is_event
        && overlap(&a.keys, &b.keys)
        && !differ(&a.subject, &b.subject)
        && !differ(&a.numbers, &b.numbers)
        && (a.negation == Negation::Kept) == (b.negation == Negation::Kept)
}
