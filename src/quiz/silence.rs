//! Of which silences a learner is asked: that a source does not speak of a claim.
//!
//! In most packs most cells of the grid are empty, and a question about each would have one answer, known without
//! reading. So there are at most as many of a claim as there are positions on it, each of a source that speaks in an
//! article where somebody takes one; those come first that speak nearest to it, since who has only skimmed the
//! article may take their words for a position. The ledger alone decides: the seed has no part in it.

use std::collections::BTreeMap;

use crate::pack::{ArticleIx, Cell, Grid, Ledger, PropositionIx, SourceIx, Stance, StatementRow};

/// Where something stands: in an article, from this code point on.
type Place = (ArticleIx, usize);

/// Why a silence is not asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unheard {
    /// The source says nothing that could be shown.
    SaysNothing,
    /// Where it speaks nobody takes a position on the claim.
    Elsewhere,
    /// Others are asked about already.
    Enough,
}

/// The silences of a ledger, each with the articles in which it is one.
#[derive(Debug, Default)]
pub struct Silences(BTreeMap<(SourceIx, PropositionIx), Result<Vec<ArticleIx>, Unheard>>);

impl Silences {
    /// Chooses among the empty cells of a grid.
    pub fn of(ledger: &Ledger, grid: &Grid) -> Self {
        let (spoken, taken) = places(ledger);
        let mut silences = BTreeMap::new();
        for (on, _) in ledger.propositions() {
            let is_taken = |source: SourceIx| grid.stance(source, on).is_some();
            let n_taken = ledger.sources().filter(|(source, _)| is_taken(*source)).count();
            let taken = taken.get(&on).map(Vec::as_slice).unwrap_or_default();
            let mut near: Vec<(usize, SourceIx, Vec<ArticleIx>)> = Vec::new();
            for (source, _) in ledger.sources() {
                if *grid.cell(source, on) != (Cell::Empty { is_known: true }) {
                    continue;
                }
                let said = spoken.get(&source).map(Vec::as_slice).unwrap_or_default();
                match nearest(said, taken) {
                    Some(distance) => near.push((distance, source, shared(said, taken))),
                    None if said.is_empty() => {
                        silences.insert((source, on), Err(Unheard::SaysNothing));
                    }
                    None => {
                        silences.insert((source, on), Err(Unheard::Elsewhere));
                    }
                }
            }
            near.sort();
            silences.extend(near.into_iter().enumerate().map(|(ix, (_, source, articles))| {
                ((source, on), if ix < n_taken { Ok(articles) } else { Err(Unheard::Enough) })
            }));
        }
        Self(silences)
    }

    /// The articles in which the source speaks, though not of this claim, of which somebody else does.
    pub fn articles(&self, source: SourceIx, on: PropositionIx) -> Result<&[ArticleIx], Unheard> {
        match self.0.get(&(source, on)) {
            Some(Ok(articles)) => Ok(articles),
            Some(Err(why)) => Err(*why),
            None => Err(Unheard::SaysNothing),
        }
    }
}

/// Where each source speaks, and where somebody takes a position on each claim.
fn places(ledger: &Ledger) -> (BTreeMap<SourceIx, Vec<Place>>, BTreeMap<PropositionIx, Vec<Place>>) {
    let mut spoken: BTreeMap<SourceIx, Vec<Place>> = BTreeMap::new();
    let mut taken: BTreeMap<PropositionIx, Vec<Place>> = BTreeMap::new();
    for (_, row) in ledger.statements().filter(|(_, row)| !row.sources.is_empty()) {
        let Some(place) = place(row) else { continue };
        for source in &row.sources {
            spoken.entry(*source).or_default().push(place);
        }
        for position in row.positions.iter().filter(|position| position.stance != Stance::None) {
            taken.entry(position.on).or_default().push(place);
        }
    }
    (spoken, taken)
}

fn place(row: &StatementRow) -> Option<Place> {
    row.places().first().map(|span| (row.article, span.start))
}

/// How near a source speaks to where a position is taken, in one article; nothing where there is none.
fn nearest(said: &[Place], taken: &[Place]) -> Option<usize> {
    let pairs = said.iter().flat_map(|a| taken.iter().filter(|b| a.0 == b.0).map(move |b| a.1.abs_diff(b.1)));
    pairs.min()
}

/// The articles of both, in the pack's order.
fn shared(said: &[Place], taken: &[Place]) -> Vec<ArticleIx> {
    let here = |(article, _): &&Place| taken.iter().any(|(other, _)| other == article);
    let mut articles: Vec<ArticleIx> = said.iter().filter(here).map(|(article, _)| *article).collect();
    articles.sort_unstable();
    articles.dedup();
    articles
}
