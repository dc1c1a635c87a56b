//! The cells of a grid that is written by hand: a letter says what belongs in one.

use egui::{ScrollArea, Ui, vec2};

use crate::app::command::{Command, pressed, typed};
use crate::app::screens::studio::stance::letter;
use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Cell, POSITIONS, Widths, long, short};
use crate::app::widgets::sign::Sign;
use crate::app::widgets::text;
use crate::message;
use crate::pack::{HandPlace, HandQuestion, Stance};
use crate::quiz::GridCell;
use crate::studio::hand;

/// The cell that is filled next.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    row: usize,
    column: usize,
    /// Whether it has moved, and takes the keyboard.
    takes_focus: bool,
    has_focus: bool,
}

/// Everything that can belong in a cell: a position, nothing, or it is not asked.
fn contents() -> impl Iterator<Item = Option<GridCell>> {
    let positions = POSITIONS.into_iter().map(|stance| Some(GridCell::Takes(stance)));
    positions.chain([Some(GridCell::NotAddressed), None])
}

impl Cursor {
    /// The cells. Whether one was filled.
    pub(super) fn cells_ui(&mut self, ui: &mut Ui, view: &View<'_>, hand: &mut HandQuestion) -> bool {
        let names = |list: &Option<Vec<HandPlace>>, name: fn(usize) -> crate::words::Message| {
            let name = |(ix, row): (usize, &HandPlace)| {
                let text = row.text.trim();
                if text.is_empty() { view.words.say(&name(ix + 1)) } else { text.to_owned() }
            };
            list.iter().flatten().enumerate().map(name).collect::<Vec<String>>()
        };
        let rows = names(&hand.rows, |n| message!("bench-ask-row", n = n));
        let columns = names(&hand.columns, |n| message!("bench-ask-column", n = n));
        if rows.is_empty() || columns.is_empty() {
            return false;
        }
        self.row = self.row.min(rows.len() - 1);
        self.column = self.column.min(columns.len() - 1);
        let filled = self.keys(ui, view, (rows.len(), columns.len()));
        text::note_ui(ui, view.theme, &view.words.get("bench-ask-cells-how"));
        let widths = Widths::within(view.theme, ui.available_width(), columns.len());
        self.has_focus = false;
        ScrollArea::horizontal().id_salt("cells").show(ui, |ui| {
            ui.add_space(view.theme.gap.hair);
            position_grid::head_ui(ui, view.theme, widths, &columns);
            for (row, name) in rows.iter().enumerate() {
                position_grid::cells_ui(ui, view.theme, widths, name, 0.0, |ui, height| {
                    for (column, column_name) in columns.iter().enumerate() {
                        let held = held(hand, row, column);
                        let said = (name.as_str(), column_name.as_str());
                        let size = vec2(widths.column, height);
                        ui.push_id((row, column), |ui| {
                            self.cell_ui(ui, view, (row, column), held, said, size)
                        });
                    }
                });
            }
            ui.add_space(view.theme.gap.medium);
        });
        let now = held(hand, self.row, self.column);
        let chosen = palette_ui(ui, view, now);
        let Some(cell) = filled.or(chosen) else { return false };
        hand::set_cell(hand, self.row, self.column, cell.map(GridCell::wire));
        true
    }

    /// What a letter puts into the cell that has the keyboard.
    fn keys(
        &mut self,
        ui: &Ui,
        view: &View<'_>,
        (n_rows, n_columns): (usize, usize),
    ) -> Option<Option<GridCell>> {
        if !self.has_focus {
            return None;
        }
        let (row, column) = (self.row, self.column);
        let to = if pressed(ui, Command::PlaceBefore) {
            (row, column.saturating_sub(1))
        } else if pressed(ui, Command::PlaceAfter) {
            (row, (column + 1).min(n_columns - 1))
        } else if pressed(ui, Command::Previous) {
            (row.saturating_sub(1), column)
        } else if pressed(ui, Command::Next) {
            ((row + 1).min(n_rows - 1), column)
        } else {
            (row, column)
        };
        if to != (row, column) {
            (self.row, self.column, self.takes_focus) = (to.0, to.1, true);
            return None;
        }
        if pressed(ui, Command::ClearCell) {
            return Some(None);
        }
        contents().flatten().find(|cell| typed(ui, &view.words.get(key(*cell)))).map(Some)
    }

    fn cell_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (row, column): (usize, usize),
        held: Option<GridCell>,
        (row_name, column_name): (&str, &str),
        size: egui::Vec2,
    ) {
        let words = view.words;
        let word = words.get(word(held));
        let state = words.get(name(held));
        let said = message!("forms-cell-aloud", row = row_name, column = column_name, state = state);
        let is_chosen = (self.row, self.column) == (row, column);
        let sign = match held {
            Some(GridCell::Takes(stance)) => Some(Sign::Position(stance)),
            Some(GridCell::NotAddressed) | None => None,
        };
        let cell = Cell { sign, word: &word, name: &words.say(&said), is_open: true, is_chosen };
        let response = position_grid::cell_ui(ui, view.theme, size, &cell);
        if response.clicked() || (is_chosen && std::mem::take(&mut self.takes_focus)) {
            response.request_focus();
        }
        if response.has_focus() {
            (self.row, self.column, self.has_focus) = (row, column, true);
        }
    }
}

/// What belongs in a cell so far.
fn held(hand: &HandQuestion, row: usize, column: usize) -> Option<GridCell> {
    let word = hand.cells.as_ref()?.get(row)?.get(column)?.as_deref()?;
    if word == GridCell::NotAddressed.wire() {
        return Some(GridCell::NotAddressed);
    }
    Stance::from_wire(word).filter(|stance| *stance != Stance::None).map(GridCell::Takes)
}

/// Key of the letter that fills a cell.
fn key(cell: GridCell) -> &'static str {
    match cell {
        GridCell::Takes(stance) => letter(stance),
        GridCell::NotAddressed => letter(Stance::None),
    }
}

/// Key of what stands in a cell.
fn word(cell: Option<GridCell>) -> &'static str {
    match cell {
        Some(GridCell::Takes(stance)) => short(stance),
        Some(GridCell::NotAddressed) => "bench-ask-cell-empty",
        None => "forms-not-asked",
    }
}

/// Key of the same, in full.
fn name(cell: Option<GridCell>) -> &'static str {
    match cell {
        Some(GridCell::Takes(stance)) => long(stance),
        Some(GridCell::NotAddressed) => "bench-ask-cell-empty-long",
        None => "forms-not-asked",
    }
}

/// Everything that can belong in a cell, to be pressed.
fn palette_ui(ui: &mut Ui, view: &View<'_>, now: Option<GridCell>) -> Option<Option<GridCell>> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for cell in contents() {
            let words = view.words.get(name(cell));
            let letter = cell.map(|cell| view.words.get(key(cell)).to_uppercase()).unwrap_or_default();
            let sign = match cell {
                Some(GridCell::Takes(stance)) => Some(Sign::Position(stance)),
                Some(GridCell::NotAddressed) | None => None,
            };
            if position_grid::choice_ui(ui, view.theme, sign, &words, &letter, cell == now).clicked() {
                chosen = Some(cell);
            }
        }
    });
    chosen
}
