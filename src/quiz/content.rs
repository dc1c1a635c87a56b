//! What a question is apart from chance: a hash of its prompt, its right answers and its evidence. Progress
//! belongs to a question's id and this hash, so that a question that was rewritten is a new one.
//!
//! Distractors, the seed and the order of options are not in it; nor are the sentences of a locale, only
//! their keys and gaps; nor positions, for an article may be edited around a quote.

use sha2::{Digest, Sha256};

use super::question::{Board, Evidence, GridKey, Place, Question, Response};
use crate::pack::{Ledger, Span};
use crate::words::{Arg, Message};

/// Bytes of the hash that are kept: 128 bits tell all questions of the world apart.
const KEPT: usize = 16;

/// 32 hexadecimal digits, the same on every platform and in every run.
pub fn content_hash(question: &Question, ledger: &Ledger) -> String {
    let mut right = right_answers(&question.response, ledger);
    if !matches!(question.response, Response::Order(_)) {
        // The seed puts options and rows in an order that is no part of the key.
        right.sort_unstable();
    }
    let mut evidence: Vec<String> =
        question.evidence.iter().map(|words| evidence_field(words, ledger)).collect();
    evidence.sort_unstable();
    let all = list(&[text(&message_field(&question.prompt)), list(&right), list(&evidence)]);
    let hash = Sha256::digest(all.as_bytes());
    hash.iter().take(KEPT).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

fn right_answers(response: &Response, ledger: &Ledger) -> Vec<String> {
    match response {
        Response::Choice(_) | Response::Multiple(_) => right_options(response),
        Response::Cue { before, after, .. } => {
            let mut right = right_options(response);
            right.extend([text(before), text(after)]);
            right
        }
        Response::Match(board) | Response::Sort(board) => right_pairs(board),
        Response::Grid(key) => right_cells(key),
        Response::Order(items) => items.iter().map(place_field).collect(),
        Response::Mark { article, right } => {
            let row = &ledger[*article];
            let words = |span: &Span| text(row.text.slice(*span));
            let mut alternatives: Vec<String> =
                right.iter().map(|spans| list(&spans.iter().map(words).collect::<Vec<_>>())).collect();
            alternatives.push(text(row.id.as_str()));
            alternatives
        }
        Response::Short { accepted, .. } => accepted.iter().map(|spelling| text(spelling)).collect(),
    }
}

fn right_options(response: &Response) -> Vec<String> {
    let right = response.options().iter().filter(|option| option.right);
    right
        .map(|option| {
            let reference = option.reference.as_ref().map(|reference| reference.0.as_str());
            list(&[message_field(&option.text), text(reference.unwrap_or_default())])
        })
        .collect()
}

fn right_pairs(board: &Board) -> Vec<String> {
    let pairs = board.right.iter().map(|(row, column)| (board.rows.get(*row), board.columns.get(*column)));
    pairs
        .map(|(row, column)| list(&row.into_iter().chain(column).map(place_field).collect::<Vec<_>>()))
        .collect()
}

fn right_cells(key: &GridKey) -> Vec<String> {
    let mut cells = Vec::new();
    for (row, row_cells) in key.rows.iter().zip(&key.cells) {
        for (column, cell) in key.columns.iter().zip(row_cells) {
            let word = cell.map_or("", |cell| cell.wire());
            cells.push(list(&[place_field(row), place_field(column), text(word)]));
        }
    }
    cells
}

fn place_field(place: &Place) -> String {
    let reference = place.reference.as_ref().map(|reference| reference.0.as_str());
    list(&[message_field(&place.text), text(reference.unwrap_or_default())])
}

fn evidence_field(evidence: &Evidence, ledger: &Ledger) -> String {
    let part = evidence.part.as_ref().map(|part| part.0.as_str()).unwrap_or_default();
    list(&[text(ledger[evidence.article].id.as_str()), text(&evidence.exact), text(part)])
}

fn message_field(message: &Message) -> String {
    let gaps = message.args.iter().map(|(name, arg)| list(&[text(name), arg_field(arg)]));
    list(&[text(message.key), list(&gaps.collect::<Vec<_>>())])
}

fn arg_field(arg: &Arg) -> String {
    match arg {
        Arg::Text(words) => text(words),
        Arg::Number(number) => format!("#{number};"),
        Arg::Message(message) => message_field(message),
        Arg::List(args) => list(&args.iter().map(arg_field).collect::<Vec<_>>()),
    }
}

/// Words with their length in front, so that no two lists of fields read alike.
fn text(words: &str) -> String {
    format!("{}:{words}", words.len())
}

fn list(fields: &[String]) -> String {
    format!("[{}]{}", fields.len(), fields.concat())
}
