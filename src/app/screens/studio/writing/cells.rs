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

/// What can belong in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Takes(Stance),
    NotAddressed,
    NotAsked,
}

impl Content {
    fn all() -> impl Iterator<Item = Self> {
        POSITIONS.into_iter().map(Self::Takes).chain([Self::NotAddressed, Self::NotAsked])
    }

    /// What belongs in a cell so far.
    fn of(hand: &HandQuestion, row: usize, column: usize) -> Self {
        let cell = hand.cells.as_ref().and_then(|cells| cells.get(row)?.get(column)?.as_deref());
        let is_it = |content: &Self| content.wire() == cell;
        Self::all().find(is_it).unwrap_or(Self::NotAsked)
    }

    /// The word of the file.
    fn wire(self) -> Option<&'static str> {
        match self {
            Self::Takes(stance) => Some(stance.wire()),
            Self::NotAddressed => Some(GridCell::NotAddressed.wire()),
            Self::NotAsked => None,
        }
    }

    /// Key of the letter that fills a cell with it; what is not asked has none.
    fn letter(self) -> Option<&'static str> {
        match self {
            Self::Takes(stance) => Some(letter(stance)),
            Self::NotAddressed => Some(letter(Stance::None)),
            Self::NotAsked => None,
        }
    }

    fn sign(self) -> Option<Sign> {
        match self {
            Self::Takes(stance) => Some(Sign::Position(stance)),
            Self::NotAddressed | Self::NotAsked => None,
        }
    }

    /// Key of the word in the cell.
    fn short(self) -> &'static str {
        match self {
            Self::Takes(stance) => short(stance),
            Self::NotAddressed => "bench-ask-cell-empty",
            Self::NotAsked => "forms-not-asked",
        }
    }

    /// Key of the same, in full.
    fn long(self) -> &'static str {
        match self {
            Self::Takes(stance) => long(stance),
            Self::NotAddressed => "bench-ask-cell-empty-long",
            Self::NotAsked => "forms-not-asked",
        }
    }
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
                        let held = Content::of(hand, row, column);
                        let said = (name.as_str(), column_name.as_str());
                        let size = vec2(widths.column, height);
                        ui.push_id((row, column), |ui| {
                            self.cell_ui(ui, view, (row, column), held, said, size);
                        });
                    }
                });
            }
            ui.add_space(view.theme.gap.medium);
        });
        let now = Content::of(hand, self.row, self.column);
        let chosen = palette_ui(ui, view, now);
        let Some(content) = filled.or(chosen) else { return false };
        hand::set_cell(hand, self.row, self.column, content.wire());
        true
    }

    /// What a letter puts into the cell that has the keyboard.
    fn keys(&mut self, ui: &Ui, view: &View<'_>, (n_rows, n_columns): (usize, usize)) -> Option<Content> {
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
            return Some(Content::NotAsked);
        }
        Content::all().find(|content| content.letter().is_some_and(|key| typed(ui, &view.words.get(key))))
    }

    fn cell_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        (row, column): (usize, usize),
        held: Content,
        (row_name, column_name): (&str, &str),
        size: egui::Vec2,
    ) {
        let words = view.words;
        let word = words.get(held.short());
        let state = words.get(held.long());
        let said = message!("forms-cell-aloud", row = row_name, column = column_name, state = state);
        let is_chosen = (self.row, self.column) == (row, column);
        let cell = Cell { sign: held.sign(), word: &word, name: &words.say(&said), is_open: true, is_chosen };
        let response = position_grid::cell_ui(ui, view.theme, size, &cell);
        if response.clicked() || (is_chosen && std::mem::take(&mut self.takes_focus)) {
            response.request_focus();
            (self.row, self.column) = (row, column);
        } else if response.gained_focus() {
            (self.row, self.column) = (row, column);
        }
        self.has_focus |= response.has_focus();
    }
}

/// Everything that can belong in a cell, to be pressed.
fn palette_ui(ui: &mut Ui, view: &View<'_>, now: Content) -> Option<Content> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        for content in Content::all() {
            let words = view.words.get(content.long());
            let letter = content.letter().map(|key| view.words.get(key).to_uppercase()).unwrap_or_default();
            let is_chosen = content == now;
            let choice = position_grid::choice_ui(ui, view.theme, content.sign(), &words, &letter, is_chosen);
            if choice.clicked() {
                chosen = Some(content);
            }
        }
    });
    chosen
}
