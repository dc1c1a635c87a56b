//! A hand-written question while it is being written: its lists with the key in step, another way of answering,
//! words of the article as evidence, and what is wrong with it.

mod judged;
pub(super) mod words;

use serde_json::{Value, json};

use crate::pack::{HandOption, HandPlace, HandQuestion, ResponseKind};

pub use judged::{Judged, judge};
pub use words::{alternatives, more_evidence, right_quotes, with_alternative, with_evidence, with_gap};

/// A list of a hand-written question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HandList {
    /// Of choice, multiple and cue.
    Options,
    /// Of match, sort and grid: the things placed.
    Rows,
    /// Of match, sort and grid: the places.
    Columns,
    /// Of order.
    Items,
    /// Of short: the spellings that are right.
    Spellings,
    /// Of mark: the words that are right to mark.
    Alternatives,
    /// The words that bear it out.
    Evidence,
}

/// A question that waits to be written: as many empty rows as its response needs at least.
pub fn blank(response: ResponseKind) -> HandQuestion {
    let options = |n| Some(vec![HandOption::default(); n]);
    let places = |n| Some(vec![HandPlace::default(); n]);
    let hand = HandQuestion { response: response.wire().to_owned(), ..HandQuestion::default() };
    match response {
        ResponseKind::Choice | ResponseKind::Multiple => HandQuestion { options: options(3), ..hand },
        ResponseKind::Cue => {
            HandQuestion { options: options(3), text: Some(<[String; 2]>::default()), ..hand }
        }
        ResponseKind::Match => {
            HandQuestion { rows: places(3), columns: places(4), right: Some(json!([])), ..hand }
        }
        ResponseKind::Sort => {
            HandQuestion { rows: places(4), columns: places(2), right: Some(json!([])), ..hand }
        }
        ResponseKind::Grid => {
            HandQuestion { rows: places(2), columns: places(2), cells: Some(vec![vec![None; 2]; 2]), ..hand }
        }
        ResponseKind::Order => HandQuestion { items: places(3), ..hand },
        ResponseKind::Mark => HandQuestion { right: Some(json!([])), ..hand },
        ResponseKind::Short => HandQuestion { accept: Some(vec![String::new()]), ..hand },
    }
}

/// The same question answered in another way: what is listed stays as far as it can, with as many empty rows as
/// the new way needs.
pub fn answered_by(hand: &HandQuestion, response: ResponseKind) -> HandQuestion {
    let old = hand.clone();
    let texts = texts(&old);
    let mut new = HandQuestion {
        id: old.id,
        kind: old.kind,
        skill: old.skill,
        about: old.about,
        prompt: old.prompt,
        explanation: old.explanation,
        evidence: old.evidence,
        extra: old.extra,
        ..blank(response)
    };
    if let Some(options) = &mut new.options {
        match old.options {
            Some(kept) => *options = kept,
            None => fill(options, &texts, |row, text| row.text = text),
        }
    }
    if let Some(rows) = &mut new.rows {
        match old.rows.filter(|rows| is_any_worded(rows)) {
            Some(kept) => *rows = kept,
            None => fill(rows, &texts, |row, text| row.text = text),
        }
    }
    if let (Some(columns), Some(kept)) =
        (&mut new.columns, old.columns.filter(|columns| is_any_worded(columns)))
    {
        *columns = kept;
    }
    if let Some(items) = &mut new.items {
        fill(items, &texts, |row, text| row.text = text);
    }
    if let Some(accept) = &mut new.accept {
        fill(accept, &texts, |row, text| *row = text);
    }
    if new.cells.is_some() {
        square(&mut new);
    }
    new
}

fn is_any_worded(list: &[HandPlace]) -> bool {
    list.iter().any(|row| !row.text.trim().is_empty())
}

/// The words of what is listed.
fn texts(hand: &HandQuestion) -> Vec<String> {
    let options = hand.options.iter().flatten().map(|row| &row.text);
    let rows = hand.rows.iter().flatten().map(|row| &row.text);
    let items = hand.items.iter().flatten().map(|row| &row.text);
    let all = options.chain(rows).chain(items).chain(hand.accept.iter().flatten());
    all.filter(|text| !text.trim().is_empty()).cloned().collect()
}

fn fill<T: Default>(list: &mut Vec<T>, texts: &[String], set: impl Fn(&mut T, String)) {
    if list.len() < texts.len() {
        list.resize_with(texts.len(), T::default);
    }
    list.iter_mut().zip(texts).for_each(|(row, text)| set(row, text.clone()));
}

/// Puts an empty row below a list.
pub fn add(hand: &mut HandQuestion, list: HandList) {
    match list {
        HandList::Options => hand.options.get_or_insert_default().push(HandOption::default()),
        HandList::Rows => hand.rows.get_or_insert_default().push(HandPlace::default()),
        HandList::Columns => hand.columns.get_or_insert_default().push(HandPlace::default()),
        HandList::Items => hand.items.get_or_insert_default().push(HandPlace::default()),
        HandList::Spellings => hand.accept.get_or_insert_default().push(String::new()),
        // These are added by picking words.
        HandList::Alternatives | HandList::Evidence => {}
    }
    square(hand);
}

/// Takes a row out of a list; what the key says of it goes with it.
pub fn take_out(hand: &mut HandQuestion, list: HandList, ix: usize) {
    let mut placed = placed(hand);
    match list {
        HandList::Options => out(hand.options.as_mut(), ix),
        HandList::Items => out(hand.items.as_mut(), ix),
        HandList::Spellings => out(hand.accept.as_mut(), ix),
        HandList::Alternatives => out(hand.right.as_mut().and_then(Value::as_array_mut), ix),
        HandList::Evidence => out(Some(&mut hand.evidence), ix),
        HandList::Rows => {
            out(hand.rows.as_mut(), ix);
            out(Some(&mut placed), ix);
            out(hand.cells.as_mut(), ix);
        }
        HandList::Columns => {
            out(hand.columns.as_mut(), ix);
            hand.cells.iter_mut().flatten().for_each(|row| out(Some(row), ix));
            for place in &mut placed {
                *place = place.filter(|place| *place != ix).map(|place| place - usize::from(place > ix));
            }
        }
    }
    if matches!(list, HandList::Rows | HandList::Columns) {
        put_placed(hand, &placed);
    }
}

fn out<T>(list: Option<&mut Vec<T>>, ix: usize) {
    if let Some(list) = list.filter(|list| ix < list.len()) {
        list.remove(ix);
    }
}

/// Moves a row of a list up by one; what the key says of it goes with it.
pub fn move_up(hand: &mut HandQuestion, list: HandList, ix: usize) {
    let Some(other) = ix.checked_sub(1) else { return };
    let mut placed = placed(hand);
    match list {
        HandList::Options => swap(hand.options.as_mut(), ix, other),
        HandList::Items => swap(hand.items.as_mut(), ix, other),
        HandList::Spellings => swap(hand.accept.as_mut(), ix, other),
        HandList::Alternatives => swap(hand.right.as_mut().and_then(Value::as_array_mut), ix, other),
        HandList::Evidence => swap(Some(&mut hand.evidence), ix, other),
        HandList::Rows => {
            swap(hand.rows.as_mut(), ix, other);
            swap(Some(&mut placed), ix, other);
            swap(hand.cells.as_mut(), ix, other);
        }
        HandList::Columns => {
            swap(hand.columns.as_mut(), ix, other);
            hand.cells.iter_mut().flatten().for_each(|row| swap(Some(row), ix, other));
            for place in placed.iter_mut().flatten() {
                *place = match *place {
                    place if place == ix => other,
                    place if place == other => ix,
                    place => place,
                };
            }
        }
    }
    if matches!(list, HandList::Rows | HandList::Columns) {
        put_placed(hand, &placed);
    }
}

fn swap<T>(list: Option<&mut Vec<T>>, ix: usize, other: usize) {
    if let Some(list) = list.filter(|list| ix < list.len() && other < list.len()) {
        list.swap(ix, other);
    }
}

/// Of match and sort: the column in which each row belongs, as far as the key says.
pub fn placed(hand: &HandQuestion) -> Vec<Option<usize>> {
    let mut placed = vec![None; hand.rows.as_ref().map_or(0, Vec::len)];
    let number = |value: Option<&Value>| usize::try_from(value?.as_u64()?).ok();
    for pair in hand.right.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_array) {
        let [row, column] = [number(pair.first()), number(pair.get(1))];
        if let Some(place) = row.and_then(|row| placed.get_mut(row)) {
            *place = column;
        }
    }
    placed
}

/// Of match and sort: says in which column a row belongs.
pub fn place(hand: &mut HandQuestion, row: usize, column: usize) {
    let mut placed = placed(hand);
    if let Some(place) = placed.get_mut(row) {
        *place = Some(column);
    }
    put_placed(hand, &placed);
}

fn put_placed(hand: &mut HandQuestion, placed: &[Option<usize>]) {
    let is_placed = [ResponseKind::Match, ResponseKind::Sort].iter().any(|kind| kind.wire() == hand.response);
    if is_placed {
        let pairs = placed.iter().enumerate().filter_map(|(row, column)| Some(json!([row, (*column)?])));
        hand.right = Some(pairs.collect());
    }
}

/// Of grid: says what belongs in a cell; nothing is asked of an empty one.
pub fn set_cell(hand: &mut HandQuestion, row: usize, column: usize, word: Option<&str>) {
    square(hand);
    let cell = hand.cells.as_mut().and_then(|rows| rows.get_mut(row)?.get_mut(column));
    if let Some(cell) = cell {
        *cell = word.map(str::to_owned);
    }
}

/// Gives a grid a cell for every row and column.
fn square(hand: &mut HandQuestion) {
    let [n_rows, n_columns] = [&hand.rows, &hand.columns].map(|list| list.as_ref().map_or(0, Vec::len));
    if let Some(cells) = &mut hand.cells {
        cells.resize(n_rows, Vec::new());
        for row in cells {
            row.resize(n_columns, None);
        }
    }
}

/// As it goes into the pack: without blanks around words, and without reasons that say nothing.
pub fn tidied(hand: &HandQuestion) -> HandQuestion {
    let mut hand = hand.clone();
    let trim = |text: &mut String| *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let optional = |text: &mut Option<String>| {
        *text = text.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    };
    trim(&mut hand.prompt);
    optional(&mut hand.explanation);
    for row in hand.options.iter_mut().flatten() {
        trim(&mut row.text);
        optional(&mut row.why);
    }
    for list in [&mut hand.rows, &mut hand.columns, &mut hand.items] {
        for row in list.iter_mut().flatten() {
            trim(&mut row.text);
            optional(&mut row.why);
        }
    }
    hand.accept.iter_mut().flatten().for_each(trim);
    hand
}

/// Whether anything has been written yet: nothing is put into the pack before.
pub fn is_blank(hand: &HandQuestion) -> bool {
    let ways = ResponseKind::from_wire(&hand.response).map(blank).unwrap_or_default();
    tidied(hand) == ways
}
