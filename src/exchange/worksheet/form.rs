//! How each way to answer looks on paper, before anybody has answered.

use super::article::Articles;
use super::asked::Asked;
use super::grid::{self, stance_letters};
use super::sheet::{Block, Look};
use crate::message;
use crate::quiz::{Board, Choice, Place, Response};
use crate::words::{Message, Words};

/// An empty box to tick.
const BOX: char = '□';
/// Room for a letter or a number.
const GAP: &str = "____";
/// Room for a word.
const WORD_GAP: &str = "______________";

/// A letter for a place in a list: a to z, then a1, b1 and so on.
pub fn letter(ix: usize) -> String {
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz".get(ix % 26).copied().unwrap_or(b'?'));
    if ix < 26 { letter.to_string() } else { format!("{letter}{}", ix / 26) }
}

/// What a question is worth: a point for every decision it takes.
pub fn points(response: &Response) -> usize {
    match response {
        Response::Choice(_) | Response::Cue { .. } | Response::Short { .. } => 1,
        // As many as there are right ones would tell how many are right.
        Response::Multiple(_) | Response::Mark { .. } => 2,
        Response::Match(board) | Response::Sort(board) => board.rows.len(),
        Response::Grid(key) => key.cells.iter().flatten().filter(|cell| cell.is_some()).count(),
        Response::Order(items) => items.len().saturating_sub(1),
    }
    .max(1)
}

/// The question with room for its answer.
pub fn block(number: usize, asked: &Asked, articles: &Articles, is_large: bool, words: &Words) -> Block {
    let n = points(&asked.question.response);
    let prompt = Block::Prompt {
        number,
        text: words.say(&asked.question.prompt),
        points: words.say(&message!("paper-points", n = n)),
    };
    let mut blocks = vec![prompt];
    blocks.extend(answer(asked, articles, is_large, words));
    Block::Together(blocks)
}

fn answer(asked: &Asked, articles: &Articles, is_large: bool, words: &Words) -> Vec<Block> {
    match &asked.question.response {
        Response::Choice(options) => options_of(options, words),
        Response::Multiple(options) => {
            with_hint(&Message::new("paper-how-multiple"), options_of(options, words), words)
        }
        Response::Cue { before, after, options } => {
            let sentence = Block::Text(Look::Plain, format!("{before}{WORD_GAP}{after}"));
            [vec![sentence], options_of(options, words)].concat()
        }
        Response::Match(board) => with_hint(&Message::new("paper-how-match"), board_of(board, words), words),
        Response::Sort(board) => with_hint(&Message::new("paper-how-sort"), board_of(board, words), words),
        Response::Grid(key) => {
            let hint = Message::new("paper-how-grid");
            let mut blocks = stance_letters(words);
            blocks.extend(grid::empty(key, is_large, words));
            with_hint(&hint, blocks, words)
        }
        Response::Order(items) => {
            let printed = asked.printed.iter().filter_map(|ix| items.get(*ix));
            let item = |(ix, place): (usize, &Place)| Block::Item {
                label: format!("{GAP} {})", letter(ix)),
                text: words.say(&place.text),
            };
            let items = printed.enumerate().map(item).collect();
            with_hint(&Message::new("paper-how-order"), items, words)
        }
        Response::Mark { article, .. } if articles.has(*article) => {
            let place = words.get("paper-lines-gap");
            let hint = Message::new("paper-how-mark");
            with_hint(&hint, vec![Block::Text(Look::Plain, place)], words)
        }
        Response::Mark { .. } => with_hint(&Message::new("paper-how-copy"), vec![Block::Rules(2)], words),
        Response::Short { .. } => vec![Block::Rules(1)],
    }
}

fn with_hint(hint: &Message, blocks: Vec<Block>, words: &Words) -> Vec<Block> {
    let hint = Block::Text(Look::Small, words.say(hint));
    [vec![hint], blocks].concat()
}

fn options_of(options: &[Choice], words: &Words) -> Vec<Block> {
    let item = |(ix, option): (usize, &Choice)| Block::Item {
        label: format!("{BOX} {})", letter(ix)),
        text: words.say(&option.text),
    };
    options.iter().enumerate().map(item).collect()
}

fn board_of(board: &Board, words: &Words) -> Vec<Block> {
    let row = |(ix, place): (usize, &Place)| Block::Item {
        label: format!("{GAP} {}.", ix + 1),
        text: words.say(&place.text),
    };
    let column = |(ix, place): (usize, &Place)| Block::Item {
        label: format!("{})", letter(ix)),
        text: words.say(&place.text),
    };
    let mut blocks: Vec<Block> = board.rows.iter().enumerate().map(row).collect();
    blocks.push(Block::Text(Look::Small, words.get("paper-places")));
    blocks.extend(board.columns.iter().enumerate().map(column));
    blocks
}
