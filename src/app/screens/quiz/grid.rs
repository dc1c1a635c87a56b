//! The position grid to fill in: cells to choose, and a palette of positions for the one that is chosen.

use egui::accesskit::Live;
use egui::{ScrollArea, Ui, vec2};

use super::desk::Pressed;
use crate::app::command::{Command, pressed, typed};
use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Cell, POSITIONS, Widths};
use crate::app::widgets::sign::Sign;
use crate::app::widgets::text;
use crate::message;
use crate::pack::Stance;
use crate::quiz::{Answer, GridKey};
use crate::words::Words;

/// A cell so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    NotAsked,
    Empty,
    Filled(Stance),
}

/// What is filled in so far.
#[derive(Debug, Clone)]
pub struct Filling {
    rows: Vec<String>,
    columns: Vec<String>,
    cells: Vec<Vec<Slot>>,
    /// The cell to be filled next.
    cursor: Option<(usize, usize)>,
    /// Whether a key has moved the cursor, which must have the keyboard then.
    takes_focus: bool,
    /// What the positions are called, in the pack's language: they are the answers.
    positions: Vec<Named>,
}

/// A position as it is shown.
#[derive(Debug, Clone)]
struct Named {
    stance: Stance,
    short: String,
    long: String,
    /// The key that fills it in.
    letter: String,
}

impl Slot {
    fn stance(self) -> Option<Stance> {
        match self {
            Self::Filled(stance) => Some(stance),
            Self::NotAsked | Self::Empty => None,
        }
    }
}

impl Filling {
    /// Nothing filled in yet.
    pub fn new(key: &GridKey, words: &Words) -> Self {
        let said = |rows: &[crate::quiz::Place]| rows.iter().map(|row| words.say(&row.text)).collect();
        let slot = |cell: &Option<crate::quiz::GridCell>| cell.map_or(Slot::NotAsked, |_| Slot::Empty);
        let mut filling = Self {
            rows: said(&key.rows),
            columns: said(&key.columns),
            cells: key.cells.iter().map(|row| row.iter().map(slot).collect()).collect(),
            cursor: None,
            takes_focus: false,
            positions: POSITIONS.iter().map(|stance| named(words, *stance)).collect(),
        };
        filling.cursor = filling.asked().first().copied();
        filling
    }

    /// The cells that are asked, row by row.
    fn asked(&self) -> Vec<(usize, usize)> {
        let rows = self.cells.iter().enumerate();
        let cells = rows.flat_map(|(row, cells)| {
            let asked = cells.iter().enumerate().filter(|(_, slot)| **slot != Slot::NotAsked);
            asked.map(move |(column, _)| (row, column))
        });
        cells.collect()
    }

    fn at(&self, (row, column): (usize, usize)) -> Slot {
        self.cells.get(row).and_then(|cells| cells.get(column)).copied().unwrap_or(Slot::NotAsked)
    }

    fn fill(&mut self, stance: Option<Stance>) {
        let Some((row, column)) = self.cursor else { return };
        let slot = self.cells.get_mut(row).and_then(|cells| cells.get_mut(column));
        if let Some(slot) = slot.filter(|slot| **slot != Slot::NotAsked) {
            *slot = stance.map_or(Slot::Empty, Slot::Filled);
        }
    }

    /// The answer; none while nothing is filled in.
    pub fn answer(&self) -> Option<Answer> {
        let cells: Vec<Vec<Option<Stance>>> =
            self.cells.iter().map(|row| row.iter().map(|slot| slot.stance()).collect()).collect();
        cells.iter().flatten().any(Option::is_some).then_some(Answer::Grid(cells))
    }

    /// Takes the keys that mean something here. `is_ours`: a cell, or nothing, has the keyboard.
    pub fn keys(&mut self, ui: &Ui, number: Option<u8>, is_ours: bool) -> Option<Pressed> {
        let by_number = number.and_then(|number| POSITIONS.get(usize::from(number) - 1));
        let by_letter = || self.positions.iter().position(|named| typed(ui, &named.letter));
        let filled = by_number.copied().or_else(|| POSITIONS.get(by_letter()?).copied());
        if filled.is_some() {
            self.fill(filled);
        } else if !is_ours {
            return None;
        } else if pressed(ui, Command::Confirm) {
            return self.answer().map(|_| Pressed::Confirmed);
        } else if pressed(ui, Command::TakeBack) {
            self.fill(None);
        } else if pressed(ui, Command::PlaceBefore) {
            self.step(|cell, at| cell < at, true);
        } else if pressed(ui, Command::PlaceAfter) {
            self.step(|cell, at| cell > at, false);
        } else if pressed(ui, Command::Previous) {
            self.step(|cell, at| cell.1 == at.1 && cell.0 < at.0, true);
        } else if pressed(ui, Command::Next) {
            self.step(|cell, at| cell.1 == at.1 && cell.0 > at.0, false);
        } else {
            return None;
        }
        self.takes_focus = true;
        Some(Pressed::Changed)
    }

    /// To the first or last of the cells that lie so to the one chosen.
    fn step(&mut self, lies: impl Fn((usize, usize), (usize, usize)) -> bool, is_last: bool) {
        let Some(at) = self.cursor else { return };
        let mut cells = self.asked();
        cells.retain(|cell| lies(*cell, at));
        let found = if is_last { cells.last() } else { cells.first() };
        self.cursor = found.copied().or(self.cursor);
    }

    /// Paints the grid and returns whether one of its cells has the keyboard.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let theme = view.theme;
        text::note_ui(ui, theme, &view.words.get("forms-how-to-fill"));
        let widths = Widths::within(theme, ui.available_width(), self.columns.len());
        let mut has_focus = false;
        let area = ScrollArea::horizontal().id_salt("grid");
        area.show(ui, |ui| {
            // Room for the ring around the cells at the edge, and for the bar.
            ui.add_space(theme.gap.hair);
            position_grid::head_ui(ui, theme, widths, &self.columns);
            for (row, name) in self.rows.clone().iter().enumerate() {
                let cells = |ui: &mut Ui, height: f32| {
                    for column in 0..self.columns.len() {
                        let size = vec2(widths.column, height);
                        has_focus |=
                            ui.push_id((row, column), |ui| self.cell_ui(ui, view, (row, column), size)).inner;
                    }
                };
                position_grid::cells_ui(ui, theme, widths, name, 0.0, cells);
            }
            ui.add_space(theme.gap.medium);
        });
        has_focus
    }

    /// Returns whether it has the keyboard.
    fn cell_ui(&mut self, ui: &mut Ui, view: &View<'_>, at: (usize, usize), size: egui::Vec2) -> bool {
        let words = view.words;
        let slot = self.at(at);
        let word = match slot {
            Slot::NotAsked => words.get("forms-not-asked"),
            Slot::Empty => String::new(),
            Slot::Filled(stance) => self.named(stance).map(|named| named.short.clone()).unwrap_or_default(),
        };
        let state = self.state(view, slot);
        let name = self.name(view, at, &state);
        let cell = Cell {
            sign: slot.stance().map(Sign::Position),
            word: &word,
            name: &name,
            is_open: slot != Slot::NotAsked,
            is_chosen: self.cursor == Some(at),
        };
        let response = position_grid::cell_ui(ui, view.theme, size, &cell);
        if !cell.is_open {
            return false;
        }
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(state));
        if response.clicked() {
            (self.cursor, self.takes_focus) = (Some(at), true);
        }
        if self.cursor == Some(at) && std::mem::take(&mut self.takes_focus) {
            response.request_focus();
        } else if response.gained_focus() {
            self.cursor = Some(at);
        }
        response.has_focus()
    }

    fn named(&self, stance: Stance) -> Option<&Named> {
        self.positions.iter().find(|named| named.stance == stance)
    }

    /// What is in a cell.
    fn state(&self, view: &View<'_>, slot: Slot) -> String {
        match slot {
            Slot::NotAsked => view.words.get("forms-not-asked"),
            Slot::Empty => view.words.get("forms-not-filled"),
            Slot::Filled(stance) => self.named(stance).map(|named| named.long.clone()).unwrap_or_default(),
        }
    }

    fn name(&self, view: &View<'_>, (row, column): (usize, usize), state: &str) -> String {
        let said = |names: &[String], ix: usize| names.get(ix).cloned().unwrap_or_default();
        let (row, column) = (said(&self.rows, row), said(&self.columns, column));
        view.words.say(&message!("forms-cell-aloud", row = row, column = column, state = state))
    }

    /// Paints the positions to choose from for the cell that is chosen: a legend that can be pressed.
    pub fn palette_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        let Some(at) = self.cursor else { return };
        let filled = self.at(at).stance();
        let name = self.name(view, at, &self.state(view, self.at(at)));
        let label = text::note_ui(ui, theme, &name);
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
        ui.horizontal_wrapped(|ui| {
            let mut chosen = None;
            for Named { stance, long, letter, .. } in &self.positions {
                let is_chosen = filled == Some(*stance);
                let (sign, key) = (Some(Sign::Position(*stance)), letter.to_uppercase());
                if position_grid::choice_ui(ui, theme, sign, long, &key, is_chosen).clicked() {
                    chosen = Some(*stance);
                }
            }
            if chosen.is_some() {
                self.fill(chosen);
            }
            let empty = words.get("forms-leave-empty");
            if position_grid::choice_ui(ui, theme, None, &empty, "0", filled.is_none()).clicked() {
                self.fill(None);
            }
        });
    }
}

fn named(words: &Words, stance: Stance) -> Named {
    let [short, long, letter] =
        [position_grid::short(stance), position_grid::long(stance), letter(stance)].map(|key| words.get(key));
    Named { stance, short, long, letter }
}

/// Key of the letter that fills in a position.
fn letter(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "forms-letter-neither",
        Stance::Denies => "forms-letter-denies",
        Stance::Suggests => "forms-letter-suggests",
        Stance::Confirms => "forms-letter-confirms",
        Stance::Alleges | Stance::None => "forms-letter-alleges",
    }
}
