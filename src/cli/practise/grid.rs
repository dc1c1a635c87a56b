//! The grid of sources and claims: numbered rows, lettered columns, a letter for each position, typed cell by
//! cell as `1a=d`. What is typed is added to what was typed before, until Enter gives the answer.

use super::super::outside::Exit;
use super::lines::Lines;
use super::reply;
use crate::message;
use crate::pack::Stance;
use crate::quiz::{Answer, GridKey};
use crate::words::{Arg, Message, Words};

/// What empties a cell.
const EMPTY: &str = "-";

/// The positions and the letters that the window has for them too.
const LETTERS: [(Stance, &str); 5] = [
    (Stance::Confirms, "forms-letter-confirms"),
    (Stance::Denies, "forms-letter-denies"),
    (Stance::Alleges, "forms-letter-alleges"),
    (Stance::Suggests, "forms-letter-suggests"),
    (Stance::Neither, "forms-letter-neither"),
];

/// A grid as far as it is filled.
pub(super) struct Filling<'k> {
    key: &'k GridKey,
    cells: Vec<Vec<Option<Stance>>>,
}

impl<'k> Filling<'k> {
    pub(super) fn new(key: &'k GridKey) -> Self {
        Self { key, cells: key.cells.iter().map(|row| vec![None; row.len()]).collect() }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.n_filled() == 0
    }

    pub(super) fn answer(self) -> Answer {
        Answer::Grid(self.cells)
    }

    /// Fills the cells typed, all or none of them.
    pub(super) fn fill(&mut self, typed: &str, words: &Words) -> Result<(), Message> {
        let mut cells = self.cells.clone();
        for word in reply::words(typed) {
            let (row, column, position) = self.cell(word, words)?;
            if let Some(cell) = cells.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = position;
            }
        }
        self.cells = cells;
        Ok(())
    }

    /// `1a=d`: row, column, position.
    fn cell(&self, word: &str, words: &Words) -> Result<(usize, usize, Option<Stance>), Message> {
        let no_cell = || message!("practise-no-such-cell", typed = word);
        let (place, position) = word.split_once('=').ok_or_else(no_cell)?;
        let (row, column) = reply::number_and_rest(place).ok_or_else(no_cell)?;
        let row = row.checked_sub(1).ok_or_else(no_cell)?;
        let column = reply::place(column).ok_or_else(no_cell)?;
        let cell = self.key.cells.get(row).and_then(|row| row.get(column)).ok_or_else(no_cell)?;
        if cell.is_none() {
            return Err(message!("practise-cell-not-asked", typed = place));
        }
        if position == EMPTY {
            return Ok((row, column, None));
        }
        let stance = of_letter(position, words);
        let stance = stance
            .ok_or_else(|| message!("practise-no-such-position", typed = position, list = letters()))?;
        Ok((row, column, Some(stance)))
    }

    /// Every cell that is filled, and how many are asked.
    pub(super) fn say(&self, lines: &mut Lines<'_, '_>) -> Result<(), Exit> {
        for (row_ix, (row, cells)) in self.key.rows.iter().zip(&self.cells).enumerate() {
            for (column_ix, (column, cell)) in self.key.columns.iter().zip(cells).enumerate() {
                let Some(stance) = cell else { continue };
                let place = format!("{}{}", row_ix + 1, reply::letter(column_ix));
                let (row, column) = (lines.said(&row.text), lines.said(&column.text));
                let line = message!("practise-cell", place = place, row = row, column = column);
                lines.say(&line.with("position", position_said(*stance)))?;
            }
        }
        let n = self.key.cells.iter().flatten().filter(|cell| cell.is_some()).count();
        lines.say(&message!("practise-cells-filled", n = n, filled = self.n_filled()))
    }

    fn n_filled(&self) -> usize {
        self.cells.iter().flatten().filter(|cell| cell.is_some()).count()
    }
}

pub(super) fn show(lines: &mut Lines<'_, '_>, key: &GridKey) -> Result<(), Exit> {
    lines.numbered(&key.rows)?;
    lines.lettered(&key.columns)?;
    lines.say(&message!("practise-positions"))?;
    for (stance, letter) in LETTERS {
        let letter = Message::new(letter);
        lines.say(&message!("practise-letter", letter = letter, position = position_said(stance)))?;
    }
    for (row, cells) in key.cells.iter().enumerate() {
        let closed: Vec<String> = (0..cells.len())
            .filter(|column| cells.get(*column).is_some_and(Option::is_none))
            .map(|column| format!("{}{}", row + 1, reply::letter(column)))
            .collect();
        if !closed.is_empty() {
            lines.say(&message!("practise-cells-not-asked", cells = closed.join(", ")))?;
        }
    }
    Ok(())
}

/// How it is answered.
pub(super) fn how() -> Message {
    message!("practise-how-grid")
}

/// The letters of the positions.
fn letters() -> Vec<Arg> {
    LETTERS.iter().map(|(_, letter)| Message::new(letter).into()).collect()
}

fn position_said(stance: Stance) -> Message {
    crate::quiz::feedback::position(Some(stance))
}

/// A position by its letter, or by the word of a pack.
fn of_letter(typed: &str, words: &Words) -> Option<Stance> {
    let typed = typed.to_lowercase();
    let is_meant = |(stance, letter): &&(Stance, &'static str)| {
        typed == words.get(letter).to_lowercase() || typed == stance.wire()
    };
    LETTERS.iter().find(is_meant).map(|(stance, _)| *stance)
}
