//! What guessing is worth: the mean mark of somebody who picks at random, exactly.

use super::tally::float;
use crate::quiz::question::{GridCell, GridKey, Response};

/// The most items of an order whose chance is worked out; beyond, the mark of guessing is that of this many.
const ITEMS: usize = 40;

/// The mean mark of an answer that ticks one option, places every row, fills every cell with one word or another,
/// or orders the items as they come.
pub(super) fn of(response: &Response) -> f64 {
    match response {
        Response::Choice(options) | Response::Cue { options, .. } => {
            let n_right = options.iter().filter(|option| option.right).count();
            share(n_right, options.len())
        }
        // One right of `r` ticked is worth 1 ÷ r, and r of n are right.
        Response::Multiple(options) => share(1, options.len()),
        Response::Match(board) | Response::Sort(board) => share(1, board.columns.len()),
        Response::Grid(key) => grid(key),
        Response::Order(items) => order(items.len()),
        Response::Mark { .. } | Response::Short { .. } => 0.0,
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { float(part) / float(whole) }
}

/// Every cell that is asked is filled with one of the five positions.
fn grid(key: &GridKey) -> f64 {
    let asked = || key.cells.iter().flatten().flatten();
    let taken = asked().filter(|cell| matches!(cell, GridCell::Takes(_))).count();
    share(taken, 5 * asked().count())
}

/// The mean over all orders of 2 × (pairs in right order ÷ all pairs) − 1, at least 0. How many orders have how
/// many pairs in wrong order are the Mahonian numbers, here as probabilities.
fn order(n: usize) -> f64 {
    let mut wrong = vec![1.0];
    for item in 2..=n.min(ITEMS) {
        let mut next = vec![0.0; wrong.len() + item - 1];
        for (at, p) in wrong.iter().enumerate() {
            for slot in next.iter_mut().skip(at).take(item) {
                *slot += p / float(item);
            }
        }
        wrong = next;
    }
    let pairs = float((wrong.len() - 1).max(1));
    wrong.iter().enumerate().map(|(at, p)| p * (1.0 - 2.0 * float(at) / pairs).max(0.0)).sum()
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn chance_of_an_order_is_the_mean_over_all_orders() {
        // Of three items one order is fully right and two have one of three pairs wrong.
        let three = (1.0 + 2.0 / 3.0) / 6.0;
        for (n, mean) in [(2, 0.5), (3, three)] {
            assert!((order(n) - mean).abs() < 1e-12, "{n}: {} instead of {mean}", order(n));
        }
    }
}
