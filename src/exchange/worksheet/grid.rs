//! The position grid on paper, empty and filled.

use std::collections::BTreeSet;

use super::form::letter;
use super::sheet::{Block, Look};
use super::wish::Wish;
use crate::message;
use crate::pack::{Cell, Grid, Ledger, PropositionIx, SourceIx, Stance};
use crate::quiz::{GridCell, GridKey};
use crate::words::{Message, Words};

/// The positions in the order in which the first that fits counts, each with the sentence that names it.
const POSITIONS: [(Stance, &str); 5] = [
    (Stance::Neither, "stance-neither"),
    (Stance::Denies, "stance-denies"),
    (Stance::Suggests, "stance-suggests"),
    (Stance::Confirms, "stance-confirms"),
    (Stance::Alleges, "stance-alleges"),
];

/// What stands in a cell that is not asked.
const NOT_ASKED: &str = "–";

/// More columns than these are numbered, and named above the table; in large print fewer.
const WIDE: usize = 4;
const WIDE_LARGE: usize = 2;

/// More columns than these go into a table of their own; in large print fewer.
const MOST: usize = 12;
const MOST_LARGE: usize = 6;

/// The letters of the positions.
pub fn stance_letters(words: &Words) -> Vec<Block> {
    let item = |(ix, (_, key)): (usize, &(Stance, &'static str))| Block::Item {
        label: format!("{})", letter(ix)),
        text: words.say(&Message::new(key)),
    };
    POSITIONS.iter().enumerate().map(item).collect()
}

/// The letter of a position.
fn stance_letter(stance: Stance) -> String {
    let ix = POSITIONS.iter().position(|(position, _)| *position == stance);
    ix.map_or_else(|| NOT_ASKED.to_owned(), letter)
}

/// A question's grid to fill in.
pub fn empty(key: &GridKey, is_large: bool, words: &Words) -> Vec<Block> {
    table_of(key, is_large, words, |_| String::new())
}

/// A question's grid as it is right. Where a source does not speak of a claim the cell stays empty.
pub fn filled(key: &GridKey, is_large: bool, words: &Words) -> Vec<Block> {
    table_of(key, is_large, words, |cell| match cell {
        GridCell::Takes(stance) => stance_letter(stance),
        GridCell::NotAddressed => String::new(),
    })
}

fn table_of(key: &GridKey, is_large: bool, words: &Words, show: impl Fn(GridCell) -> String) -> Vec<Block> {
    let columns = key.columns.iter().map(|column| words.say(&column.text)).collect();
    let cells = |row: &Vec<Option<GridCell>>| -> Vec<String> {
        row.iter().map(|cell| cell.map_or_else(|| NOT_ASKED.to_owned(), &show)).collect()
    };
    let rows = key.rows.iter().zip(&key.cells).map(|(row, line)| (words.say(&row.text), cells(line)));
    table(columns, &rows.collect::<Vec<_>>(), is_large)
}

fn table(columns: Vec<String>, rows: &[(String, Vec<String>)], is_large: bool) -> Vec<Block> {
    let (wide, most) = if is_large { (WIDE_LARGE, MOST_LARGE) } else { (WIDE, MOST) };
    let mut blocks = Vec::new();
    let heads: Vec<String> = if columns.len() > wide {
        let numbers = (1..=columns.len()).map(|number| number.to_string()).collect();
        let named = columns.into_iter().enumerate();
        blocks.extend(named.map(|(ix, text)| Block::Item { label: format!("{}.", ix + 1), text }));
        numbers
    } else {
        columns
    };
    let is_cut = heads.len() > most;
    for (ix, heads) in heads.chunks(most).enumerate() {
        let head = [&[String::new()], heads].concat();
        let line = |(name, cells): &(String, Vec<String>)| {
            let cells = cells.chunks(most).nth(ix).unwrap_or_default();
            [std::slice::from_ref(name), cells].concat()
        };
        // Of one that is cut only the sources of which something is asked.
        let has_something = |(_, cells): &&(String, Vec<String>)| {
            let mut here = cells.chunks(most).nth(ix).unwrap_or_default().iter();
            !is_cut || here.any(|cell| cell != NOT_ASKED)
        };
        let lines = rows.iter().filter(has_something).map(line);
        blocks.push(Block::Table(std::iter::once(head).chain(lines).collect()));
    }
    blocks
}

/// The grid of the whole pack as a page of its own, where it has one: sources and claims that hold a position.
pub fn page(ledger: &Ledger, wish: &Wish, words: &Words) -> Vec<Block> {
    let grid = Grid::new(ledger);
    let taken: Vec<(SourceIx, PropositionIx)> = ledger
        .sources()
        .flat_map(|(source, _)| ledger.propositions().map(move |(on, _)| (source, on)))
        .filter(|(source, on)| grid.stance(*source, *on).is_some())
        .collect();
    let sources: BTreeSet<SourceIx> = taken.iter().map(|(source, _)| *source).collect();
    let columns: BTreeSet<PropositionIx> = taken.iter().map(|(_, on)| *on).collect();
    if sources.len() < 2 || columns.is_empty() {
        return Vec::new();
    }
    let shown = |on: PropositionIx| {
        let row = &ledger[on];
        row.short.as_ref().unwrap_or(&row.text).clone()
    };
    let is_filled = wish.part.is_answered();
    let row = |source: &SourceIx| {
        let cells = columns.iter().map(|on| cell(grid.cell(*source, *on), is_filled));
        (ledger[*source].name.clone(), cells.collect())
    };
    let rows: Vec<(String, Vec<String>)> = sources.iter().map(row).collect();
    let mut blocks = vec![Block::Heading(words.get("paper-grid"))];
    blocks.push(Block::Text(Look::Small, words.get("paper-how-grid")));
    blocks.extend(stance_letters(words));
    blocks.extend(table(columns.iter().map(|on| shown(*on)).collect(), &rows, wish.is_large));
    for (source, on) in taken {
        if let Cell::Takes { as_of: Some(date), .. } = grid.cell(source, on) {
            let name = &ledger[source].name;
            let told = message!("paper-as-of", source = name, claim = shown(on), date = date.said());
            blocks.push(Block::Text(Look::Small, words.say(&told)));
        }
    }
    blocks
}

/// What stands in a cell of the pack's grid. Where nobody vouches that a source does not speak of a claim, it is
/// not asked.
fn cell(cell: &Cell, is_filled: bool) -> String {
    match cell {
        Cell::Takes { stance, .. } if is_filled => stance_letter(*stance),
        Cell::Takes { .. } | Cell::Empty { is_known: true } => String::new(),
        Cell::Empty { is_known: false } | Cell::Unasked(_) => NOT_ASKED.to_owned(),
    }
}
