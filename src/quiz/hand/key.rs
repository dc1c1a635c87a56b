//! How a hand-written question is answered, with its key.

use serde::Deserialize;
use serde_json::Value;

use super::place;
use crate::message;
use crate::pack::spelling::folded;
use crate::pack::{
    ArticleIx, HandOption, HandPlace, HandQuestion, Ledger, Quote, ResponseKind, Span, Stance,
};
use crate::quiz::question::{Board, Choice, GridCell, GridKey, Place, Ref, Response};
use crate::words::Message;

/// The response of a question, or why it has none.
pub(super) fn response(hand: &HandQuestion, ledger: &Ledger) -> Result<Response, Message> {
    let Some(kind) = ResponseKind::from_wire(&hand.response) else {
        return Err(message!("hand-unknown-response", id = &hand.id, word = &hand.response));
    };
    Ok(match kind {
        ResponseKind::Choice if hand.text.is_some() => cue(hand)?,
        ResponseKind::Choice => Response::Choice(one_right(hand)?),
        ResponseKind::Multiple => Response::Multiple(several_right(hand)?),
        ResponseKind::Match => Response::Match(board(hand)?),
        ResponseKind::Sort => Response::Sort(board(hand)?),
        ResponseKind::Grid => Response::Grid(grid(hand)?),
        ResponseKind::Order => Response::Order(items(hand)?),
        ResponseKind::Mark => mark(hand, ledger)?,
        ResponseKind::Cue => cue(hand)?,
        ResponseKind::Short => short(hand)?,
    })
}

/// A field that this response cannot do without.
fn field<'h, T>(hand: &'h HandQuestion, name: &'static str, value: Option<&'h T>) -> Result<&'h T, Message> {
    let missing = || message!("hand-missing", id = &hand.id, response = &hand.response, field = name);
    value.ok_or_else(missing)
}

fn options(hand: &HandQuestion) -> Result<Vec<Choice>, Message> {
    let options = field(hand, "options", hand.options.as_ref())?;
    if options.len() < 2 {
        return Err(message!("hand-few-options", id = &hand.id, n = options.len()));
    }
    for option in options {
        if option.text.trim().is_empty() {
            return Err(message!("hand-empty-text", id = &hand.id));
        }
        let is_both = options.iter().any(|other| other.text == option.text && other.right != option.right);
        if is_both {
            return Err(message!("hand-right-and-wrong", id = &hand.id, text = &option.text));
        }
    }
    Ok(options.iter().map(|option| choice(hand, option)).collect())
}

fn choice(hand: &HandQuestion, option: &HandOption) -> Choice {
    Choice {
        text: Message::verbatim(&option.text),
        reference: option.reference.clone().map(Ref),
        right: option.right,
        why: option.why.as_deref().map_or_else(|| why(hand, option.right), Message::verbatim),
    }
}

/// What is said of an option whose author gives no reason.
fn why(hand: &HandQuestion, is_right: bool) -> Message {
    if is_right {
        let explanation = hand.explanation.as_deref().filter(|text| !text.trim().is_empty());
        return explanation.map_or_else(|| message!("hand-why-right"), Message::verbatim);
    }
    let right = hand.options.iter().flatten().filter(|option| option.right);
    let right: Vec<_> = right.map(|option| option.text.as_str().into()).collect();
    message!("hand-why-wrong", right = right)
}

fn one_right(hand: &HandQuestion) -> Result<Vec<Choice>, Message> {
    let options = options(hand)?;
    match options.iter().filter(|option| option.right).count() {
        1 => Ok(options),
        n => Err(message!("hand-one-right", id = &hand.id, n = n)),
    }
}

fn several_right(hand: &HandQuestion) -> Result<Vec<Choice>, Message> {
    let options = options(hand)?;
    if !options.iter().any(|option| option.right) {
        return Err(message!("hand-no-right", id = &hand.id));
    }
    if options.iter().all(|option| option.right) {
        return Err(message!("hand-no-wrong", id = &hand.id));
    }
    Ok(options)
}

fn cue(hand: &HandQuestion) -> Result<Response, Message> {
    let [before, after] = field(hand, "text", hand.text.as_ref())?;
    Ok(Response::Cue { before: before.clone(), after: after.clone(), options: one_right(hand)? })
}

fn places(
    hand: &HandQuestion,
    name: &'static str,
    list: Option<&Vec<HandPlace>>,
) -> Result<Vec<Place>, Message> {
    let list = field(hand, name, list)?;
    if list.iter().any(|place| place.text.trim().is_empty()) {
        return Err(message!("hand-empty-text", id = &hand.id));
    }
    let place = |place: &HandPlace| Place {
        text: Message::verbatim(&place.text),
        reference: place.reference.clone().map(Ref),
        why: place.why.as_deref().map(Message::verbatim),
    };
    Ok(list.iter().map(place).collect())
}

/// Rows and columns, at least so many of each: with one place to put it every row would be right.
fn rows_and_columns(hand: &HandQuestion, least: usize) -> Result<(Vec<Place>, Vec<Place>), Message> {
    let rows = places(hand, "rows", hand.rows.as_ref())?;
    let columns = places(hand, "columns", hand.columns.as_ref())?;
    if rows.len() < least || columns.len() < least {
        return Err(message!("hand-few-rows", id = &hand.id, rows = rows.len(), columns = columns.len())
            .with("least", least));
    }
    Ok((rows, columns))
}

fn board(hand: &HandQuestion) -> Result<Board, Message> {
    let (rows, columns) = rows_and_columns(hand, 2)?;
    let value = field(hand, "right", hand.right.as_ref())?;
    let Ok(mut right) = Vec::<(usize, usize)>::deserialize(value) else {
        return Err(message!("hand-bad-right", id = &hand.id, shape = message!("hand-shape-pairs")));
    };
    for (row, column) in &right {
        if *row >= rows.len() || *column >= columns.len() {
            let pair = message!("hand-pair-outside", id = &hand.id, row = *row, column = *column);
            return Err(pair.with("rows", rows.len()).with("columns", columns.len()));
        }
    }
    for row in 0..rows.len() {
        let n = right.iter().filter(|(of, _)| *of == row).count();
        if n != 1 {
            return Err(message!("hand-row-pairs", id = &hand.id, row = row, n = n));
        }
    }
    right.sort_unstable();
    Ok(Board { rows, columns, right })
}

fn grid(hand: &HandQuestion) -> Result<GridKey, Message> {
    let (rows, columns) = rows_and_columns(hand, 1)?;
    let words = field(hand, "cells", hand.cells.as_ref())?;
    if words.len() != rows.len() || words.iter().any(|row| row.len() != columns.len()) {
        return Err(message!("hand-cells-shape", id = &hand.id));
    }
    let mut cells = Vec::new();
    for row in words {
        let row: Result<Vec<Option<GridCell>>, Message> =
            row.iter().map(|word| cell(hand, word.as_ref())).collect();
        cells.push(row?);
    }
    if !cells.iter().flatten().any(|cell| matches!(cell, Some(GridCell::Takes(_)))) {
        return Err(message!("hand-grid-empty", id = &hand.id));
    }
    Ok(GridKey { rows, columns, cells })
}

fn cell(hand: &HandQuestion, word: Option<&String>) -> Result<Option<GridCell>, Message> {
    let Some(word) = word else { return Ok(None) };
    if word == GridCell::NotAddressed.wire() {
        return Ok(Some(GridCell::NotAddressed));
    }
    let stance = Stance::from_wire(word).filter(|stance| *stance != Stance::None);
    let cell = stance.map(|stance| Some(GridCell::Takes(stance)));
    cell.ok_or_else(|| message!("hand-cell-word", id = &hand.id, word = word))
}

fn items(hand: &HandQuestion) -> Result<Vec<Place>, Message> {
    let items = places(hand, "items", hand.items.as_ref())?;
    if items.len() < 2 {
        return Err(message!("hand-few-items", id = &hand.id, n = items.len()));
    }
    Ok(items)
}

fn short(hand: &HandQuestion) -> Result<Response, Message> {
    let accepted = field(hand, "accept", hand.accept.as_ref())?;
    if accepted.is_empty() {
        return Err(message!("hand-nothing-accepted", id = &hand.id));
    }
    if accepted.iter().any(|spelling| folded(spelling).is_empty()) {
        return Err(message!("hand-empty-spelling", id = &hand.id));
    }
    let accepted = accepted.iter().map(|spelling| spelling.trim().to_owned()).collect();
    Ok(Response::Short { accepted, slips: hand.slips })
}

/// One run of words to mark: by its words or by its place.
#[derive(Deserialize)]
#[serde(untagged)]
enum HandSpan {
    Place(usize, usize),
    Quote(Quote),
}

fn mark(hand: &HandQuestion, ledger: &Ledger) -> Result<Response, Message> {
    let article = super::article(hand, ledger, field(hand, "article", hand.article.as_ref())?)?;
    let value = field(hand, "right", hand.right.as_ref())?;
    let bad = || message!("hand-bad-right", id = &hand.id, shape = message!("hand-shape-spans"));
    let alternatives = alternatives(value).ok_or_else(bad)?;
    let mut right = Vec::new();
    for alternative in alternatives {
        let spans: Result<Vec<Span>, Message> =
            alternative.iter().map(|span| hand_span(hand, ledger, article, span)).collect();
        let mut spans = spans?;
        spans.sort_unstable();
        right.push(spans);
    }
    Ok(Response::Mark { article, right })
}

/// At least one alternative, each of at least one span.
fn alternatives(value: &Value) -> Option<Vec<Vec<HandSpan>>> {
    let alternatives = Vec::<Vec<HandSpan>>::deserialize(value).ok()?;
    let is_empty = alternatives.is_empty() || alternatives.iter().any(Vec::is_empty);
    (!is_empty).then_some(alternatives)
}

fn hand_span(
    hand: &HandQuestion,
    ledger: &Ledger,
    article: ArticleIx,
    span: &HandSpan,
) -> Result<Span, Message> {
    let text = &ledger[article].text;
    match span {
        HandSpan::Quote(quote) => place(hand, ledger, article, quote, None),
        HandSpan::Place(start, end) if start < end && *end <= text.len() => {
            Ok(Span { start: *start, end: *end })
        }
        HandSpan::Place(start, end) => {
            let outside = message!("hand-place-outside", id = &hand.id, start = *start, end = *end);
            Err(outside.with("len", text.len()))
        }
    }
}
