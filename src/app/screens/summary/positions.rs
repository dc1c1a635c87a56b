//! The position grid filled in: a table where there is room for it, else a list for each source.

use egui::accesskit::Role as Node;
use egui::{Label, RichText, Ui, vec2};

use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Cell, POSITIONS, Widths, long, short};
use crate::app::widgets::sign::{self, Sign};
use crate::app::widgets::text;
use crate::message;
use crate::pack::{Ledger, PropositionIx, Stance};
use crate::quiz::positions::{Positions, Taken};
use crate::words::Words;

/// The grid as it is said.
pub struct Picture {
    columns: Vec<String>,
    rows: Vec<(String, Vec<Option<Taken>>)>,
    /// The pack's language: positions are said in it, as in the questions.
    words: Words,
}

impl Picture {
    /// The grid of a ledger; none where nobody takes a position.
    pub fn new(ledger: &Ledger, words: Words) -> Option<Self> {
        let positions = Positions::new(ledger);
        let short = |on: PropositionIx| {
            let row = &ledger[on];
            row.short.clone().unwrap_or_else(|| row.text.clone())
        };
        let picture = Self {
            columns: positions.columns.into_iter().map(short).collect(),
            rows: positions.rows.into_iter().map(|(of, cells)| (ledger[of].name.clone(), cells)).collect(),
            words,
        };
        (!picture.rows.is_empty()).then_some(picture)
    }

    /// Paints it.
    pub fn show(&self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        ui.spacing_mut().item_spacing.y = theme.gap.small;
        text::heading_ui(ui, &view.words.get("forms-picture"));
        ui.horizontal_wrapped(|ui| {
            let is_used = |stance: Stance| {
                self.rows.iter().flat_map(|(_, cells)| cells).flatten().any(|taken| taken.stance == stance)
            };
            for stance in POSITIONS.into_iter().chain([Stance::None]).filter(|stance| is_used(*stance)) {
                position_grid::legend_ui(ui, theme, stance, &self.words.get(long(stance)));
            }
        });
        let room = ui.available_width();
        let widths = Widths::within(theme, room, self.columns.len());
        if widths.sum(self.columns.len()) <= room {
            text::weak_ui(ui, theme, &view.words.get("forms-picture-how"));
            self.table_ui(ui, view, widths);
        } else {
            self.lists_ui(ui, view);
        }
    }

    fn table_ui(&self, ui: &mut Ui, view: &View<'_>, widths: Widths) {
        let theme = view.theme;
        ui.scope(|ui| {
            let name = view.words.get("forms-picture");
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Node::Table);
                node.set_label(name);
            });
            position_grid::head_ui(ui, theme, widths, &self.columns);
            for (row, cells) in &self.rows {
                let words: Vec<String> = cells.iter().map(|cell| word(&self.words, *cell)).collect();
                let height = |word: &String| position_grid::height(ui, theme, widths, word);
                let least = words.iter().map(height).fold(0.0, f32::max);
                position_grid::cells_ui(ui, theme, widths, row, least, |ui, height| {
                    for ((column, cell), word) in self.columns.iter().zip(cells).zip(&words) {
                        let shown = Cell {
                            sign: cell.map(|taken| Sign::Position(taken.stance)),
                            word,
                            name: &aloud(&self.words, row, column, *cell),
                            is_open: false,
                            is_chosen: false,
                        };
                        position_grid::cell_ui(ui, theme, vec2(widths.column, height), &shown);
                    }
                });
            }
        });
    }

    fn lists_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        for (row, cells) in &self.rows {
            ui.add_space(theme.gap.small);
            ui.add(Label::new(RichText::new(row).font(theme.strong())).wrap());
            for (column, cell) in self.columns.iter().zip(cells) {
                let Some(taken) = cell else { continue };
                let name = aloud(&self.words, row, column, *cell);
                let state = state(&self.words, *taken);
                let said = view.words.say(&message!("forms-card-aloud", card = column, state = state));
                ui.horizontal_top(|ui| {
                    sign::sign_ui(ui, theme, Sign::Position(taken.stance), theme.text);
                    let label = ui.add(Label::new(said).wrap());
                    position_grid::named(ui, &label, Node::ListItem, &name);
                });
            }
        }
    }
}

/// What stands in a cell of the table.
fn word(words: &Words, cell: Option<Taken>) -> String {
    let Some(taken) = cell else { return String::new() };
    dated(words, words.get(short(taken.stance)), taken)
}

/// The whole of it.
fn state(words: &Words, taken: Taken) -> String {
    dated(words, words.get(long(taken.stance)), taken)
}

fn dated(words: &Words, position: String, taken: Taken) -> String {
    match taken.as_of {
        Some(date) => words.say(&message!("forms-as-of", position = position, date = date.said())),
        None => position,
    }
}

fn aloud(words: &Words, row: &str, column: &str, cell: Option<Taken>) -> String {
    let state = cell.map_or_else(|| words.get("forms-not-addressed"), |taken| state(words, taken));
    words.say(&message!("forms-cell-aloud", row = row, column = column, state = state))
}
