//! The position grid on paper, empty and filled.

use std::collections::BTreeSet;

use super::form::letter;
use super::sheet::Block;
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
    table(columns, rows.collect(), is_large)
}

fn table(columns: Vec<String>, rows: Vec<(String, Vec<String>)>, is_large: bool) -> Vec<Block> {
    let mut blocks = Vec::new();
    let is_wide = columns.len() > if is_large { WIDE_LARGE } else { WIDE };
    let mut head = vec![String::new()];
    if is_wide {
        head.extend((1..=columns.len()).map(|number| number.to_string()));
        let named = columns.into_iter().enumerate();
        blocks.extend(named.map(|(ix, text)| Block::Item { label: format!("{}.", ix + 1), text }));
    } else {
        head.extend(columns);
    }
    let rows = rows.into_iter().map(|(name, cells)| [vec![name], cells].concat());
    blocks.push(Block::Table(std::iter::once(head).chain(rows).collect()));
    blocks
}

/// The grid of the whole pack as a page of its own, where it has one: sources and claims that hold a position.
pub fn page(ledger: &Ledger, is_filled: bool, is_large: bool, words: &Words) -> Vec<Block> {
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
    let cell = |source: SourceIx, on: PropositionIx| match grid.cell(source, on) {
        Cell::Takes { stance, .. } if is_filled => stance_letter(*stance),
        Cell::Takes { .. } | Cell::Empty { .. } => String::new(),
        Cell::Unasked(_) => NOT_ASKED.to_owned(),
    };
    let row = |source: &SourceIx| {
        (ledger[*source].name.clone(), columns.iter().map(|on| cell(*source, *on)).collect())
    };
    let rows = sources.iter().map(row).collect();
    let names = columns.iter().map(|on| {
        let row = &ledger[*on];
        row.short.as_ref().unwrap_or(&row.text).clone()
    });
    let mut blocks = vec![Block::Heading(words.get("paper-grid"))];
    let hint = message!("paper-how-grid");
    blocks.push(Block::Text(super::sheet::Look::Small, words.say(&hint)));
    blocks.extend(stance_letters(words));
    blocks.extend(table(names.collect(), rows, is_large));
    blocks
}
