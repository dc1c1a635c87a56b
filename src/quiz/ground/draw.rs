//! Which wrong options are drawn.

use std::collections::BTreeMap;

use super::{DRAWN, Ground};
use crate::pack::{ArticleIx, PolicyIx, SourceIx};
use crate::quiz::seed::Chance;

/// How many lots a source has at most when wrong options are drawn.
const LOTS: usize = 20;

impl Ground<'_> {
    /// Draws wrong options among sources that may be one: those that speak in the article first, none whose
    /// name contains a key's or another option's.
    pub fn draw_sources(
        &self,
        chance: &mut Chance,
        keys: &[SourceIx],
        article: Option<ArticleIx>,
        may: &[SourceIx],
    ) -> Vec<SourceIx> {
        let mut pool = self.by_lot(chance, may);
        // Who works there may seem to speak for it.
        let works_at = |who: SourceIx, body: SourceIx| self.ledger[who].at.contains(&body);
        pool.retain(|other| !keys.iter().any(|key| works_at(*key, *other) || works_at(*other, *key)));
        // Who only passes on what others say has said it too, in a way.
        pool.retain(|source| !self.passes_on(*source) || self.ledger.statements_of(*source).next().is_some());
        let speaks = |source: &SourceIx| match article {
            Some(article) => self.speaking.get(&article).is_some_and(|sources| sources.contains(source)),
            None => self.speaking.values().any(|sources| sources.contains(source)),
        };
        pool.sort_by_key(|source| !speaks(source));
        drawn(&pool, keys, |source| self.name_in_small(source))
    }

    /// The same for who passed something on.
    pub fn draw_carriers(&self, chance: &mut Chance, key: SourceIx, may: &[SourceIx]) -> Vec<SourceIx> {
        let mut pool = self.by_lot(chance, may);
        pool.sort_by_key(|source| !self.passes_on(*source));
        drawn(&pool, &[key], |source| self.name_in_small(source))
    }

    /// Whether the source passes on what others say.
    pub fn passes_on(&self, source: SourceIx) -> bool {
        self.reporters.contains(&source)
    }

    /// Sources in a random order. A key is the likelier a source's the more it says: so are wrong options, or who
    /// speaks most would be right wherever it is offered.
    fn by_lot(&self, chance: &mut Chance, may: &[SourceIx]) -> Vec<SourceIx> {
        let lots = |source: &SourceIx| self.ledger.statements_of(*source).count().clamp(1, LOTS);
        let mut pool: Vec<SourceIx> =
            may.iter().flat_map(|source| std::iter::repeat_n(*source, lots(source))).collect();
        chance.shuffle(&mut pool);
        let mut seen: Vec<SourceIx> = Vec::new();
        for source in pool {
            if !seen.contains(&source) {
                seen.push(source);
            }
        }
        seen
    }

    /// The same among policies.
    pub fn draw_policies(&self, chance: &mut Chance, key: PolicyIx, may: &[PolicyIx]) -> Vec<PolicyIx> {
        let mut pool = may.to_vec();
        chance.shuffle(&mut pool);
        pool.sort_by_key(|policy| self.ledger[*policy].kind != self.ledger[key].kind);
        let small: BTreeMap<PolicyIx, String> =
            self.ledger.policies().map(|(ix, row)| (ix, row.name.to_lowercase())).collect();
        drawn(&pool, &[key], |policy| small.get(&policy).map_or("", String::as_str))
    }

    /// The sources that may be a wrong option.
    pub fn sources_that(&self, may: impl Fn(SourceIx) -> bool) -> Vec<SourceIx> {
        self.ledger.sources().map(|(ix, _)| ix).filter(|ix| may(*ix)).collect()
    }

    fn name_in_small(&self, source: SourceIx) -> &str {
        self.small.get(&source).map_or("", String::as_str)
    }

    /// Whether the name of one source stands in that of the other.
    pub fn are_named_alike(&self, a: SourceIx, b: SourceIx) -> bool {
        let (a, b) = (self.name_in_small(a), self.name_in_small(b));
        a.contains(b) || b.contains(a)
    }
}

/// Draws from a shuffled pool what has a name of its own, by the names in small letters. Which question is built
/// must not hang on the order of the pool: where the first that come crowd the others out, a pair that fits is looked for.
fn drawn<'n, T: Copy + PartialEq>(pool: &[T], keys: &[T], name: impl Fn(T) -> &'n str) -> Vec<T> {
    let is_clear = |a: T, b: T| !name(a).contains(name(b)) && !name(b).contains(name(a));
    let fits: Vec<T> = pool
        .iter()
        .copied()
        .filter(|item| !keys.contains(item) && keys.iter().all(|key| is_clear(*item, *key)))
        .collect();
    let mut drawn: Vec<T> = Vec::new();
    for item in &fits {
        if drawn.len() < DRAWN && drawn.iter().all(|other| is_clear(*item, *other)) {
            drawn.push(*item);
        }
    }
    if drawn.len() < 2 {
        let pairs =
            fits.iter().enumerate().flat_map(|(ix, a)| fits.iter().skip(ix + 1).map(move |b| (*a, *b)));
        if let Some((a, b)) = pairs.into_iter().find(|(a, b)| is_clear(*a, *b)) {
            return vec![a, b];
        }
    }
    drawn
}
