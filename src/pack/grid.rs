//! The position grid: which position each source takes on each proposition.
//!
//! Rules (the design's "Stances"): a statement without `via` beats one with it; among the rest *none* gives
//! way to any stance; where several differ the latest by the statements' own dates counts, and if these do
//! not tell, nothing is asked. A body without a position of its own has that of those who speak for it.

use std::collections::{BTreeMap, BTreeSet};

use super::date::Date;
use super::ledger::{Ledger, PositionRow, PropositionIx, SourceIx, StatementIx};
use super::vocabulary::Stance;

/// What the ledger says of one source and one proposition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A position, the rows that show it, and the date it holds of where others differ.
    Takes {
        /// The position; never [`Stance::None`].
        stance: Stance,
        /// The rows that show it, the latest last.
        shown: Vec<PositionAt>,
        /// Set where an earlier position was another.
        as_of: Option<Date>,
    },
    /// The source does not speak of it. `is_known`: somebody vouches for that.
    Empty {
        /// Whether the proposition is checked.
        is_known: bool,
    },
    /// Something that may not be asked, for a reason.
    Unasked(Unasked),
}

/// Why a cell may not be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unasked {
    /// It speaks of it without a position.
    NoPosition,
    /// It has said several things, and the dates do not tell which is the latest.
    Undecided,
    /// It says nothing itself, but the body it speaks for does.
    OnlyTheBody,
    /// It says nothing of it, but what it says of another proposition settles this one.
    Implied,
    /// A row that might bear on it has an error and was left out.
    Clouded,
}

/// One position row and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PositionAt {
    /// Its statement.
    pub statement: StatementIx,
    /// Its place among the statement's positions.
    pub ix: usize,
}

/// All cells of a ledger.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    cells: BTreeMap<(SourceIx, PropositionIx), Cell>,
}

impl Grid {
    /// Fills the grid of a ledger.
    pub fn new(ledger: &Ledger) -> Self {
        let own = own_rows(ledger);
        let mut cells = BTreeMap::new();
        for (proposition, _) in ledger.propositions() {
            for (source, _) in ledger.sources() {
                cells.insert((source, proposition), spoken_cell(ledger, &own, source, proposition));
            }
        }
        let spoken = Self { cells };
        let bearings = Bearing::all(ledger);
        let cells = spoken
            .cells
            .iter()
            .map(|(at, cell)| {
                let reason = match cell {
                    Cell::Empty { .. } => spoken.implied(ledger, &bearings, *at),
                    Cell::Takes { .. } | Cell::Unasked(_) => None,
                };
                (*at, reason.map_or_else(|| cell.clone(), Cell::Unasked))
            })
            .collect();
        Self { cells }
    }

    /// The cell of a source and a proposition.
    pub fn cell(&self, source: SourceIx, proposition: PropositionIx) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty { is_known: false };
        self.cells.get(&(source, proposition)).unwrap_or(NOTHING)
    }

    /// The position taken, if one is.
    pub fn stance(&self, source: SourceIx, proposition: PropositionIx) -> Option<Stance> {
        match self.cell(source, proposition) {
            Cell::Takes { stance, .. } => Some(*stance),
            _ => None,
        }
    }

    /// Why an empty cell is settled, or may be, by what the source says of other propositions.
    fn implied(
        &self,
        ledger: &Ledger,
        bearings: &[Bearing],
        (source, proposition): (SourceIx, PropositionIx),
    ) -> Option<Unasked> {
        let settles = |bearing: &Bearing| {
            let affirmed = bearing.affirms.contains(&proposition) || bearing.denies.contains(&proposition);
            let denied = bearing.undoes.contains(&proposition);
            if !affirmed && !denied {
                return false;
            }
            let settled_by = |stance: Stance| match stance {
                Stance::Confirms | Stance::Alleges | Stance::Suggests => affirmed,
                Stance::Denies => denied,
                Stance::Neither | Stance::None => false,
            };
            match self.cell(source, bearing.of) {
                Cell::Takes { stance, .. } => settled_by(*stance),
                // What its body says there would be its own as well.
                Cell::Unasked(Unasked::OnlyTheBody) => {
                    let bodies = ledger.bodies_of(source);
                    bodies.iter().filter_map(|body| self.stance(*body, bearing.of)).any(settled_by)
                }
                Cell::Unasked(Unasked::NoPosition | Unasked::Implied) | Cell::Empty { .. } => false,
                Cell::Unasked(Unasked::Undecided | Unasked::Clouded) => affirmed || denied,
            }
        };
        bearings.iter().filter(|bearing| bearing.of != proposition).any(settles).then_some(Unasked::Implied)
    }
}

/// What a position on one proposition says of others.
struct Bearing {
    of: PropositionIx,
    /// So, if it is.
    affirms: BTreeSet<PropositionIx>,
    /// Not so, if it is.
    denies: BTreeSet<PropositionIx>,
    /// Not so, if it is not.
    undoes: BTreeSet<PropositionIx>,
}

impl Bearing {
    /// Of the propositions that have any.
    fn all(ledger: &Ledger) -> Vec<Self> {
        let bearings = ledger.propositions().map(|(of, _)| {
            let Reach { affirmed: affirms, denied: denies } = Reach::of(ledger, of);
            Self { of, affirms, denies, undoes: Reach::entailing(ledger, of) }
        });
        bearings
            .filter(|row| !(row.affirms.is_empty() && row.denies.is_empty() && row.undoes.is_empty()))
            .collect()
    }
}

/// What follows from a proposition being so.
pub struct Reach {
    /// Propositions that are so as well, without itself.
    pub affirmed: BTreeSet<PropositionIx>,
    /// Propositions that are not so.
    pub denied: BTreeSet<PropositionIx>,
}

impl Reach {
    /// What follows from `proposition` being so.
    pub fn of(ledger: &Ledger, proposition: PropositionIx) -> Self {
        let mut affirmed = BTreeSet::from([proposition]);
        let mut open = vec![proposition];
        while let Some(next) = open.pop() {
            open.extend(ledger[next].entails.iter().filter(|entailed| affirmed.insert(**entailed)));
        }
        let mut denied = BTreeSet::new();
        for (other, row) in ledger.propositions() {
            let clash = affirmed.iter().any(|so| {
                *so != other && (row.excludes.contains(so) || ledger[*so].excludes.contains(&other))
            });
            if clash {
                denied.insert(other);
                denied.extend(Self::entailing(ledger, other));
            }
        }
        affirmed.remove(&proposition);
        Self { affirmed, denied }
    }

    /// The propositions that are not so if `proposition` is not: those it follows from.
    pub fn entailing(ledger: &Ledger, proposition: PropositionIx) -> BTreeSet<PropositionIx> {
        let mut found = BTreeSet::from([proposition]);
        let mut open = vec![proposition];
        while let Some(next) = open.pop() {
            let above = ledger.propositions().filter(|(_, row)| row.entails.contains(&next));
            open.extend(above.map(|(ix, _)| ix).filter(|ix| found.insert(*ix)));
        }
        found.remove(&proposition);
        found
    }
}

type Rows = BTreeMap<(SourceIx, PropositionIx), Vec<PositionAt>>;

fn own_rows(ledger: &Ledger) -> Rows {
    let mut rows = Rows::new();
    for (statement, row) in ledger.statements() {
        for (ix, position) in row.positions.iter().enumerate() {
            for source in &row.sources {
                rows.entry((*source, position.on)).or_default().push(PositionAt { statement, ix });
            }
        }
    }
    rows
}

/// The cell as spoken, before implications.
fn spoken_cell(ledger: &Ledger, own: &Rows, source: SourceIx, on: PropositionIx) -> Cell {
    let mut seen = BTreeSet::new();
    let heard = hear(ledger, own, source, on, &mut seen);
    if heard.is_clouded {
        return Cell::Unasked(Unasked::Clouded);
    }
    if heard.rows.is_empty() {
        let bodies = ledger.bodies_of(source);
        let is_clouded = bodies.iter().any(|body| ledger.clouded.contains(&(Some(*body), on)));
        let has_body_spoken = bodies.iter().any(|body| own.contains_key(&(*body, on)));
        return match (is_clouded, has_body_spoken) {
            (true, _) => Cell::Unasked(Unasked::Clouded),
            (false, true) => Cell::Unasked(Unasked::OnlyTheBody),
            (false, false) => Cell::Empty { is_known: ledger[on].is_checked },
        };
    }
    decide(ledger, heard.rows)
}

/// The rows that make up a source's position, its own or else those of its speakers.
struct Heard {
    rows: Vec<PositionAt>,
    is_clouded: bool,
}

fn hear(
    ledger: &Ledger,
    own: &Rows,
    source: SourceIx,
    on: PropositionIx,
    seen: &mut BTreeSet<SourceIx>,
) -> Heard {
    if !seen.insert(source) {
        return Heard { rows: Vec::new(), is_clouded: false };
    }
    let is_clouded = ledger.clouded.contains(&(Some(source), on)) || ledger.clouded.contains(&(None, on));
    let rows = weighed(ledger, own.get(&(source, on)).cloned().unwrap_or_default());
    let has_own = rows.iter().any(|row| stance_at(ledger, *row).is_some_and(|stance| stance != Stance::None));
    let mut heard = Heard { rows, is_clouded };
    if !has_own {
        for speaker in ledger.speakers_of(source) {
            let theirs = hear(ledger, own, speaker, on, seen);
            heard.rows.extend(theirs.rows);
            heard.is_clouded |= theirs.is_clouded;
        }
        heard.rows.sort_unstable();
        heard.rows.dedup();
        heard.rows = weighed(ledger, heard.rows);
    }
    heard
}

/// Without `via` before with it, then any stance before *none*.
fn weighed(ledger: &Ledger, mut rows: Vec<PositionAt>) -> Vec<PositionAt> {
    if rows.iter().any(|row| ledger[row.statement].via.is_empty()) {
        rows.retain(|row| ledger[row.statement].via.is_empty());
    }
    let is_stance = |row: &PositionAt| stance_at(ledger, *row).is_some_and(|stance| stance != Stance::None);
    if rows.iter().any(is_stance) {
        rows.retain(is_stance);
    }
    rows
}

/// One position out of rows of equal weight.
fn decide(ledger: &Ledger, mut rows: Vec<PositionAt>) -> Cell {
    let stances: BTreeSet<Stance> = rows.iter().filter_map(|row| stance_at(ledger, *row)).collect();
    let only = stances.first().copied().filter(|_| stances.len() == 1);
    if let Some(stance) = only {
        return match stance {
            Stance::None => Cell::Unasked(Unasked::NoPosition),
            _ => Cell::Takes { stance, shown: rows, as_of: None },
        };
    }
    let mut latest: Option<(Date, Stance)> = None;
    for row in &rows {
        let (Some(date), Some(stance)) = (ledger[row.statement].date, stance_at(ledger, *row)) else {
            return Cell::Unasked(Unasked::Undecided);
        };
        let is_unclear = rows.iter().any(|other| {
            stance_at(ledger, *other) != Some(stance)
                && ledger[other.statement].date.is_none_or(|other| other.overlaps(date))
        });
        if is_unclear {
            return Cell::Unasked(Unasked::Undecided);
        }
        if latest.is_none_or(|(best, _)| best.is_before(date)) {
            latest = Some((date, stance));
        }
    }
    let Some((as_of, stance)) = latest else { return Cell::Unasked(Unasked::Undecided) };
    rows.retain(|row| stance_at(ledger, *row) == Some(stance));
    Cell::Takes { stance, shown: rows, as_of: Some(as_of) }
}

/// The row itself.
pub fn position(ledger: &Ledger, at: PositionAt) -> Option<&PositionRow> {
    ledger[at.statement].positions.get(at.ix)
}

fn stance_at(ledger: &Ledger, at: PositionAt) -> Option<Stance> {
    position(ledger, at).map(|row| row.stance)
}
