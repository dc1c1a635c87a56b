//! An answer that has parts, told part by part: what was given, whether it is right, and what is right
//! instead.

use super::answer::Answer;
use super::feedback::{cell_line, pair, why_of_option};
use super::mark::{Part, parts};
use super::question::{Board, Choice, GridCell, GridKey, Place, Question, Response};
use crate::pack::Stance;
use crate::words::Message;

/// One part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartTold {
    /// Whether it is right.
    pub is_right: bool,
    /// What was given: an option, a row with its place, an item; none where it was left open.
    pub given: Option<Message>,
    /// What is right instead, where it is not right.
    pub right: Option<Message>,
    /// Why.
    pub why: Option<Message>,
}

/// The parts in the order shown, of an order in the order given. A multiple's wrong options that were left
/// alone and a grid's cells that were rightly left empty are passed over. Empty where the answer has no parts.
pub fn part_by_part(question: &Question, answer: &Answer) -> Vec<PartTold> {
    let parts = parts(question, answer);
    let told = parts.iter().filter_map(|part| match (&question.response, answer) {
        (Response::Multiple(options), Answer::Multiple(ticked)) => {
            option_told(question, options.get(part.row)?, ticked.contains(&part.row))
        }
        (Response::Match(board) | Response::Sort(board), Answer::Pairs(given)) => {
            pair_told(board, part, given.get(part.row).copied().flatten())
        }
        (Response::Grid(key), Answer::Grid(given)) => {
            cell_told(key, part, *given.get(part.row)?.get(part.column?)?)
        }
        (Response::Order(items), Answer::Order(given)) => {
            let at = given.iter().position(|ix| *ix == part.row)?;
            Some(place_told(items.get(part.row)?, items.get(at)?, part.is_right))
        }
        _ => None,
    });
    told.collect()
}

fn option_told(question: &Question, option: &Choice, is_ticked: bool) -> Option<PartTold> {
    let text = || option.text.clone();
    (is_ticked || option.right).then(|| PartTold {
        is_right: is_ticked && option.right,
        given: is_ticked.then(text),
        right: (!is_ticked).then(text),
        why: why_of_option(question, option, is_ticked).cloned(),
    })
}

fn pair_told(board: &Board, part: &Part, given: Option<usize>) -> Option<PartTold> {
    let row = board.rows.get(part.row)?;
    let belongs = board.right.iter().find(|(of, _)| *of == part.row).map(|(_, column)| *column);
    let in_column = |ix: Option<usize>| Some(pair(row, &board.columns.get(ix?)?.text));
    Some(part_told(part.is_right, in_column(given), in_column(belongs), row.why.as_ref()))
}

fn cell_told(key: &GridKey, part: &Part, given: Option<Stance>) -> Option<PartTold> {
    let column_ix = part.column?;
    let (row, column) = (key.rows.get(part.row)?, key.columns.get(column_ix)?);
    let belongs = match (*key.cells.get(part.row)?.get(column_ix)?)? {
        GridCell::Takes(stance) => Some(stance),
        GridCell::NotAddressed => None,
    };
    let given_line = given.map(|stance| cell_line(row, column, Some(stance)));
    let is_told = given.is_some() || belongs.is_some();
    let right = Some(cell_line(row, column, belongs));
    is_told.then(|| part_told(part.is_right, given_line, right, row.why.as_ref()))
}

fn place_told(given: &Place, belongs: &Place, is_right: bool) -> PartTold {
    part_told(is_right, Some(given.text.clone()), Some(belongs.text.clone()), given.why.as_ref())
}

/// What is right and why is told of what is not right.
fn part_told(
    is_right: bool,
    given: Option<Message>,
    right: Option<Message>,
    why: Option<&Message>,
) -> PartTold {
    PartTold { is_right, given, right: right.filter(|_| !is_right), why: why.filter(|_| !is_right).cloned() }
}
