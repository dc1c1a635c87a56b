//! The position grid filled in: the picture of an article, as it is shown after a session.
//!
//! It is part of the last screen, so a claim that is only denied has no column (see [`Held`]).

use super::summary::Held;
use crate::pack::{Cell, Date, Grid, Ledger, PropositionIx, SourceIx, Stance, Unasked};

/// Who holds what: only sources and propositions with at least one position.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Positions {
    /// The propositions, across.
    pub columns: Vec<PropositionIx>,
    /// The sources, down, each with a cell for every column.
    pub rows: Vec<(SourceIx, Vec<Option<Taken>>)>,
}

/// A position that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Which; [`Stance::None`] where a source speaks of it without one.
    pub stance: Stance,
    /// Set where an earlier position was another.
    pub as_of: Option<Date>,
}

impl Positions {
    /// The positions of a ledger.
    pub fn new(ledger: &Ledger) -> Self {
        let (grid, held) = (Grid::new(ledger), Held::new(ledger));
        let is_taken = |source: SourceIx, on: PropositionIx| grid.stance(source, on).is_some();
        let columns: Vec<PropositionIx> = ledger
            .propositions()
            .map(|(on, _)| on)
            .filter(|on| held.holds(*on) && ledger.sources().any(|(source, _)| is_taken(source, *on)))
            .collect();
        let sources = ledger.sources().map(|(source, _)| source);
        let rows = sources
            .filter(|source| columns.iter().any(|on| is_taken(*source, *on)))
            .map(|source| (source, columns.iter().map(|on| taken(grid.cell(source, *on))).collect()))
            .collect();
        Self { columns, rows }
    }
}

fn taken(cell: &Cell) -> Option<Taken> {
    match cell {
        Cell::Takes { stance, as_of, .. } => Some(Taken { stance: *stance, as_of: *as_of }),
        Cell::Unasked(Unasked::NoPosition) => Some(Taken { stance: Stance::None, as_of: None }),
        Cell::Empty { .. } | Cell::Unasked(_) => None,
    }
}
