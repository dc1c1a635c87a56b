//! Rows, columns and items of a question: things to place, the places, and what belongs where.

use egui::Ui;

use super::field::{Touched, add_ui, area_ui, optional_ui, row_buttons_ui};
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::text;
use crate::message;
use crate::pack::{HandPlace, HandQuestion};
use crate::studio::hand::{self, HandList};
use crate::words::Message;

/// How a list is called, and what each of its rows has.
struct Rows<'a> {
    list: HandList,
    heading: &'static str,
    /// A row by its number.
    name: fn(usize) -> Message,
    add: &'static str,
    with_why: bool,
    /// What belongs where, if rows are placed.
    places: Option<Belongs<'a>>,
    last: Option<HandList>,
}

/// The places that rows can belong in, and those that they do.
struct Belongs<'a> {
    columns: &'a [(usize, String)],
    placed: &'a [Option<usize>],
}

/// The places, or the columns of a grid.
pub(super) fn columns_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hand: &mut HandQuestion,
    touched: &mut Touched,
    last: Option<HandList>,
) {
    let rows = Rows {
        list: HandList::Columns,
        heading: "bench-ask-columns",
        name: |n| message!("bench-ask-column", n = n),
        add: "bench-ask-add-column",
        with_why: false,
        places: None,
        last,
    };
    list_ui(ui, view, hand.columns.get_or_insert_default(), &rows, touched);
}

/// The rows of a grid.
pub(super) fn rows_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hand: &mut HandQuestion,
    touched: &mut Touched,
    last: Option<HandList>,
) {
    let rows = Rows { places: None, with_why: false, ..things(last) };
    list_ui(ui, view, hand.rows.get_or_insert_default(), &rows, touched);
}

/// The rows of match and sort, each with the place it belongs in.
pub(super) fn placed_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hand: &mut HandQuestion,
    touched: &mut Touched,
    last: Option<HandList>,
) {
    let name = |(ix, column): (usize, &HandPlace)| {
        let number = || view.words.say(&message!("bench-ask-column", n = ix + 1));
        let text = column.text.trim();
        (ix, if text.is_empty() { number() } else { text.to_owned() })
    };
    let columns: Vec<(usize, String)> = hand.columns.iter().flatten().enumerate().map(name).collect();
    let placed = hand::placed(hand);
    let rows = Rows { places: Some(Belongs { columns: &columns, placed: &placed }), ..things(last) };
    let put = list_ui(ui, view, hand.rows.get_or_insert_default(), &rows, touched);
    if let Some((row, column)) = put {
        hand::place(hand, row, column);
        touched.is_left = true;
    }
}

fn things<'a>(last: Option<HandList>) -> Rows<'a> {
    Rows {
        list: HandList::Rows,
        heading: "bench-ask-rows",
        name: |n| message!("bench-ask-row", n = n),
        add: "bench-ask-add-row",
        with_why: true,
        places: None,
        last,
    }
}

/// Items, in their right order.
pub(super) fn items_ui(
    ui: &mut Ui,
    view: &View<'_>,
    hand: &mut HandQuestion,
    touched: &mut Touched,
    last: Option<HandList>,
) {
    let rows = Rows {
        list: HandList::Items,
        heading: "bench-ask-items",
        name: |n| message!("bench-ask-item", n = n),
        add: "bench-ask-add-item",
        with_why: true,
        places: None,
        last,
    };
    list_ui(ui, view, hand.items.get_or_insert_default(), &rows, touched);
}

/// A list. A row and the place it was just put in.
fn list_ui(
    ui: &mut Ui,
    view: &View<'_>,
    list: &mut [HandPlace],
    rows: &Rows<'_>,
    touched: &mut Touched,
) -> Option<(usize, usize)> {
    text::note_ui(ui, view.theme, &view.words.get(rows.heading));
    let n = list.len();
    let mut put = None;
    for (ix, row) in list.iter_mut().enumerate() {
        let takes_focus = rows.last == Some(rows.list) && ix + 1 == n;
        let row = |ui: &mut Ui| row_ui(ui, view, rows, (ix, row), touched, takes_focus);
        let place = ui.push_id((rows.list, ix), row).inner;
        put = put.or(place.map(|place| (ix, place)));
    }
    add_ui(ui, view, rows.list, rows.add, touched);
    put
}

/// The place it was just put in.
fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    rows: &Rows<'_>,
    (ix, row): (usize, &mut HandPlace),
    touched: &mut Touched,
    takes_focus: bool,
) -> Option<usize> {
    let words = view.words;
    let name = words.say(&(rows.name)(ix + 1));
    let said = area_ui(ui, view, &name, &mut row.text);
    if takes_focus {
        said.request_focus();
    }
    touched.is_left |= said.lost_focus();
    let mut put = None;
    if let Some(Belongs { columns, placed }) = &rows.places {
        text::note_ui(ui, view.theme, &words.say(&message!("bench-ask-belongs", what = &name)));
        let options: Vec<(Option<usize>, String)> =
            columns.iter().map(|(ix, name)| (Some(*ix), name.clone())).collect();
        let now = placed.get(ix).copied().flatten();
        put = ui.push_id("place", |ui| radios_ui(ui, view.theme, &options, &now)).inner.flatten();
    }
    if rows.with_why {
        let why = words.say(&message!("bench-ask-why-here", what = &name));
        touched.is_left |= optional_ui(ui, view, &why, &mut row.why).lost_focus();
    }
    ui.horizontal(|ui| row_buttons_ui(ui, view, (rows.list, ix), &name, touched));
    put
}
