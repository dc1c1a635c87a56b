//! Articles made ready to learn from: what was marked, in tokens, and what of the engine's own work agrees with it.
#![expect(clippy::indexing_slicing, reason = "tokens of the article")]

use std::collections::BTreeSet;
use std::ops::Range;

use super::corpus::{Article, Gold};
use crate::draft::doc::Doc;
use crate::draft::spans::accept::Proposal;
use crate::draft::spans::candidate::{Stage, part};
use crate::draft::spans::roles::label;
use crate::draft::spans::tagger::Tagger;

/// An article ready to learn from: tokens of each attribution's parts.
pub(super) struct Ready<'a> {
    /// The article, tagged.
    pub doc: Doc<'a>,
    /// Its attributions.
    pub gold: Vec<Parts>,
    /// The fold of the jackknife that it is in.
    pub fold: usize,
}

/// Tokens of an attribution.
pub(super) struct Parts {
    source: BTreeSet<usize>,
    cue: BTreeSet<usize>,
    content: BTreeSet<usize>,
}

impl<'a> Ready<'a> {
    /// An article of a fold.
    pub fn new(article: &'a Article, tagger: &Tagger, fold: usize) -> Self {
        let mut doc = Doc::new(&article.text);
        tagger.tag(&mut doc);
        let gold = article.gold.iter().map(|gold| parts(&doc, gold)).collect();
        Self { doc, gold, fold }
    }
}

fn parts(doc: &Doc<'_>, gold: &Gold) -> Parts {
    let tokens = |ranges: &[Range<usize>]| {
        ranges.iter().flat_map(|range| within(doc, range)).collect::<BTreeSet<usize>>()
    };
    Parts { source: tokens(&gold.source), cue: tokens(&gold.cue), content: tokens(&gold.content) }
}

/// Tokens that share a byte with a range.
pub(super) fn within(doc: &Doc<'_>, range: &Range<usize>) -> Range<usize> {
    let list = &doc.tokens.list;
    let start = list.partition_point(|token| token.end as usize <= range.start);
    start..list.partition_point(|token| (token.begin as usize) < range.end).max(start)
}

/// Labels of the first pass.
pub(super) fn labels(article: &Ready<'_>) -> Vec<u8> {
    let mut out = vec![label::OUT; article.doc.len()];
    for gold in &article.gold {
        for (tokens, first) in
            [(&gold.source, label::SOURCE), (&gold.cue, label::CUE), (&gold.content, label::CONTENT)]
        {
            for at in tokens {
                if out[*at] == label::OUT {
                    let goes_on = at.checked_sub(1).is_some_and(|before| {
                        tokens.contains(&before) && (out[before] == first || out[before] == first + 1)
                    });
                    out[*at] = if goes_on { first + 1 } else { first };
                }
            }
        }
    }
    out
}

/// Which attribution each candidate is the cue of.
pub(super) fn matched<'a>(stage: &Stage<'_>, article: &'a Ready<'_>) -> Vec<Option<&'a Parts>> {
    let mut used = BTreeSet::new();
    let find = |cue: &Range<usize>| {
        let overlap = |gold: &Parts| gold.cue.range(cue.clone()).count();
        let best = article.gold.iter().enumerate().rev().max_by_key(|(_, gold)| overlap(gold));
        let (at, gold) = best.filter(|(_, gold)| overlap(gold) > 0)?;
        used.insert(at).then_some(gold)
    };
    stage.candidates.iter().map(find).collect()
}

/// The label that a token has in the second pass.
pub(super) fn part_of(gold: &Parts, at: usize) -> u8 {
    if gold.cue.contains(&at) {
        part::CUE
    } else if gold.source.contains(&at) {
        part::SOURCE
    } else if gold.content.contains(&at) {
        part::CONTENT
    } else {
        part::OUT
    }
}

/// Whether a proposal shares its cue with an attribution, half its content and a word of its source.
pub(super) fn is_right(article: &Ready<'_>, proposal: &Proposal) -> bool {
    let is_word = |at: &usize| article.doc.word(*at).starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let content: BTreeSet<usize> = proposal.content.iter().copied().filter(is_word).collect();
    article.gold.iter().any(|gold| {
        let wanted: BTreeSet<usize> = gold.content.iter().copied().filter(is_word).collect();
        let shared = content.intersection(&wanted).count();
        let has_source = gold.source.is_empty() || proposal.source.iter().any(|at| gold.source.contains(at));
        let has_cue = gold.cue.is_empty() || proposal.cue.iter().any(|at| gold.cue.contains(at));
        has_cue && has_source && shared > 0 && shared * 2 >= content.union(&wanted).count()
    })
}
