//! Matching and sorting: numbered rows, lettered places, typed as `1b 2a 3c`.

use super::super::outside::Exit;
use super::lines::Lines;
use super::reply;
use crate::message;
use crate::quiz::{Answer, Board};
use crate::words::Message;

/// What leaves a row open.
const OPEN: char = '-';

pub(super) fn show(lines: &mut Lines<'_, '_>, board: &Board) -> Result<(), Exit> {
    lines.numbered(&board.rows)?;
    lines.lettered(&board.columns)
}

/// How it is answered.
pub(super) fn how(board: &Board) -> Message {
    message!("practise-how-places", n = board.rows.len(), last = reply::letter(last(board)))
}

/// A place for each row, in any order; `3-` leaves a row open.
pub(super) fn read(typed: &str, board: &Board) -> Result<Answer, Message> {
    let mut given: Vec<Option<Option<usize>>> = vec![None; board.rows.len()];
    for word in reply::words(typed) {
        let no_pair = || message!("practise-no-such-place", typed = word).with("how", how(board));
        let (row, place) = reply::number_and_rest(word).ok_or_else(no_pair)?;
        let slot = row.checked_sub(1).and_then(|row| given.get_mut(row)).ok_or_else(no_pair)?;
        let place = match reply::place(place) {
            Some(place) if place < board.columns.len() => Some(place),
            None if place == OPEN.to_string() => None,
            _ => return Err(no_pair()),
        };
        if slot.replace(place).is_some() {
            return Err(message!("practise-row-twice", number = row));
        }
    }
    match given.iter().position(Option::is_none) {
        Some(row) => Err(message!("practise-row-open", number = row + 1)),
        None => Ok(Answer::Pairs(given.into_iter().flatten().collect())),
    }
}

fn last(board: &Board) -> usize {
    board.columns.len().saturating_sub(1)
}
