//! The position grid of the studio: a letter sets a cell, one key vouches for a column.

use std::sync::Arc;

use egui::{ScrollArea, Ui, vec2};

use super::stance::{asked, palette_ui};
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Cell as Shown, Widths, long, short};
use crate::app::widgets::sign::Sign;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::{Cell, Grid, Ledger, PropositionIx, SourceIx, Stance, Unasked};
use crate::studio::{self, Edit};

/// The cell that has the keyboard: row and column, from 0.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cursor {
    row: usize,
    column: usize,
    /// Whether a key has moved it.
    pub takes_focus: bool,
    /// Whether a cell has the keyboard.
    has_focus: bool,
}

/// Rows and columns of the grid.
struct Table {
    view: Arc<studio::View>,
    rows: Vec<SourceIx>,
    columns: Vec<PropositionIx>,
}

impl Table {
    /// Those who say something, and everything that positions can be taken on.
    fn new(view: &Arc<studio::View>) -> Self {
        let ledger = &view.ledger;
        let speaks = |source: &SourceIx| ledger.statements_of(*source).next().is_some();
        Self {
            rows: ledger.sources().map(|(ix, _)| ix).filter(speaks).collect(),
            columns: ledger.propositions().map(|(ix, _)| ix).collect(),
            view: Arc::clone(view),
        }
    }

    fn ledger(&self) -> &Ledger {
        &self.view.ledger
    }
}

impl Studio {
    pub(super) fn grid_keys(&mut self, ui: &Ui, view: &View<'_>) -> Option<Action> {
        if !self.cursor.has_focus {
            return None;
        }
        let table = Table::new(&self.seen.view);
        let (n_rows, n_columns) = (table.rows.len(), table.columns.len());
        let Cursor { row, column, .. } = self.cursor;
        let to = if pressed(ui, Command::PlaceBefore) {
            (row, column.saturating_sub(1))
        } else if pressed(ui, Command::PlaceAfter) {
            (row, (column + 1).min(n_columns.saturating_sub(1)))
        } else if pressed(ui, Command::Previous) {
            (row.saturating_sub(1), column)
        } else if pressed(ui, Command::Next) {
            ((row + 1).min(n_rows.saturating_sub(1)), column)
        } else {
            (row, column)
        };
        if to != (row, column) {
            self.cursor = Cursor { row: to.0, column: to.1, takes_focus: true, has_focus: true };
            return None;
        }
        let on = *table.columns.get(column)?;
        if pressed(ui, Command::CheckColumn) {
            return Some(self.check(&table, on));
        }
        let source = *table.rows.get(row)?;
        let stance = asked(ui, view)?.stance();
        self.set_cell(&table, source, on, stance)
    }

    /// Vouches for a column, or takes that back.
    fn check(&self, table: &Table, on: PropositionIx) -> Action {
        let row = &table.ledger()[on];
        let by = (!row.is_checked).then(|| self.seen.author.clone().unwrap_or_default());
        changed(Edit::Check { proposition: row.id.clone(), by })
    }

    fn set_cell(
        &self,
        table: &Table,
        source: SourceIx,
        on: PropositionIx,
        stance: Option<Stance>,
    ) -> Option<Action> {
        let statement = table.view.statement_for(source, on, self.current.as_ref())?.clone();
        let on = table.ledger()[on].id.clone();
        Some(changed(Edit::SetStance { statement, on, stance }))
    }

    pub(super) fn grid_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        text::heading_ui(ui, &view.words.get("bench-part-grid"));
        let table = Table::new(&self.seen.view);
        if table.rows.is_empty() || table.columns.is_empty() {
            text::weak_ui(ui, theme, &view.words.get("bench-grid-empty"));
            return None;
        }
        text::note_ui(ui, theme, &view.words.get("bench-grid-how"));
        let mut cached = std::mem::take(&mut self.grid);
        let grid = cached.get(self.seen.state, |_| Grid::new(table.ledger()));
        let widths = Widths::within(theme, ui.available_width(), table.columns.len());
        self.cursor.has_focus = false;
        let area = ScrollArea::horizontal().id_salt("grid");
        let inside = |ui: &mut Ui| {
            ui.add_space(theme.gap.hair);
            let heads: Vec<String> =
                table.columns.iter().map(|on| column_name(table.ledger(), *on)).collect();
            position_grid::head_ui(ui, theme, widths, &heads);
            for (ix, source) in table.rows.iter().enumerate() {
                self.row_ui(ui, view, &table, grid, widths, (ix, *source));
            }
            let checks = self.checks_ui(ui, view, &table, widths);
            ui.add_space(theme.gap.medium);
            checks
        };
        let action = area.show(ui, inside).inner;
        let action = action.or(self.at_cursor_ui(ui, view, &table, grid));
        self.grid = cached;
        action
    }

    fn row_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        table: &Table,
        grid: &Grid,
        widths: Widths,
        (row, source): (usize, SourceIx),
    ) {
        let theme = view.theme;
        let name = table.ledger()[source].name.clone();
        position_grid::cells_ui(ui, theme, widths, &name, 0.0, |ui, height| {
            for (column, on) in table.columns.iter().enumerate() {
                let held = grid.cell(source, *on);
                let word = view.words.get(word(held));
                let on_name = column_name(table.ledger(), *on);
                let said = message!(
                    "forms-cell-aloud",
                    row = &name,
                    column = on_name,
                    state = view.words.get(state(held))
                );
                let is_chosen = (row, column) == (self.cursor.row, self.cursor.column);
                let cell = Shown {
                    sign: sign(held),
                    word: &word,
                    name: &view.words.say(&said),
                    is_open: true,
                    is_chosen,
                };
                let response = position_grid::cell_ui(ui, theme, vec2(widths.column, height), &cell);
                if is_chosen && std::mem::take(&mut self.cursor.takes_focus) {
                    response.request_focus();
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    response.request_focus();
                }
                if response.has_focus() {
                    self.cursor = Cursor { row, column, has_focus: true, ..self.cursor };
                }
            }
        });
    }

    /// Below each column: whether somebody vouches that nothing is missing in it.
    fn checks_ui(&mut self, ui: &mut Ui, view: &View<'_>, table: &Table, widths: Widths) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let mut action = None;
        let name = words.get("bench-all-entered");
        position_grid::cells_ui(ui, theme, widths, &name, 0.0, |ui, height| {
            for on in &table.columns {
                let is_checked = table.ledger()[*on].is_checked;
                let word = words.get(if is_checked { "bench-yes" } else { "bench-not-yet" });
                let column = column_name(table.ledger(), *on);
                let said = message!("forms-cell-aloud", row = &name, column = column, state = &word);
                let cell = Shown {
                    sign: is_checked.then_some(Sign::Right),
                    word: &word,
                    name: &words.say(&said),
                    is_open: true,
                    is_chosen: is_checked,
                };
                if position_grid::cell_ui(ui, theme, vec2(widths.column, height), &cell).clicked() {
                    action = Some(self.check(table, *on));
                }
            }
        });
        action
    }

    /// The cell that is chosen, in words, and what can be set.
    fn at_cursor_ui(&mut self, ui: &mut Ui, view: &View<'_>, table: &Table, grid: &Grid) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let source = *table.rows.get(self.cursor.row)?;
        let on = *table.columns.get(self.cursor.column)?;
        let (name, text) = (&table.ledger()[source].name, &table.ledger()[on].text);
        text::weak_ui(ui, theme, &words.say(&message!("bench-cell-at", source = name, column = text)));
        let stance = match grid.cell(source, on) {
            Cell::Takes { stance, .. } => Some(*stance),
            _ => None,
        };
        if let Some(stance) = palette_ui(ui, view, stance) {
            return self.set_cell(table, source, on, Some(stance));
        }
        let key = if table.ledger()[on].is_checked { "bench-uncheck" } else { "bench-check" };
        button::plain_ui(ui, theme, &words.get(key)).clicked().then(|| self.check(table, on))
    }
}

/// A column in a few words.
fn column_name(ledger: &Ledger, on: PropositionIx) -> String {
    let row = &ledger[on];
    row.short.clone().unwrap_or_else(|| row.text.clone())
}

fn sign(cell: &Cell) -> Option<Sign> {
    match cell {
        Cell::Takes { stance, .. } => Some(Sign::Position(*stance)),
        Cell::Unasked(Unasked::NoPosition) => Some(Sign::Position(Stance::None)),
        Cell::Unasked(_) | Cell::Empty { .. } => None,
    }
}

fn word(cell: &Cell) -> &'static str {
    match cell {
        Cell::Takes { stance, .. } => short(*stance),
        Cell::Unasked(Unasked::NoPosition) => short(Stance::None),
        Cell::Unasked(Unasked::Undecided) => "bench-cell-undecided",
        Cell::Unasked(_) => "bench-cell-implied",
        Cell::Empty { .. } => "bench-cell-empty",
    }
}

fn state(cell: &Cell) -> &'static str {
    match cell {
        Cell::Takes { stance, .. } => long(*stance),
        Cell::Unasked(Unasked::NoPosition) => long(Stance::None),
        Cell::Unasked(Unasked::Undecided) => "bench-cell-undecided",
        Cell::Unasked(_) => "bench-cell-implied",
        Cell::Empty { .. } => "forms-not-filled",
    }
}
