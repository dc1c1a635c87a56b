//! Who is taken for whom, as a table: who it was down, who was chosen across.

use egui::accesskit::Role as Node;
use egui::{Align2, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::mixups::name;
use super::{in_picture, pack_title};
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::position_grid::{self, Widths};
use crate::app::widgets::sign::{self, Sign};
use crate::app::widgets::text;
use crate::message;
use crate::record::stats::{Crossing, CrossingRow};

/// How many packs have a table at once.
const TABLES: usize = 3;

/// A table for each pack, where there is room for it; the sentences below say the same.
pub(super) fn crossings_ui(ui: &mut Ui, view: &View<'_>, crossings: &[Crossing], is_of_all_packs: bool) {
    let (theme, room) = (view.theme, ui.available_width());
    let has_room = |crossing: &&Crossing| widths(theme, room, crossing.rows.len()).is_some();
    let shown: Vec<&Crossing> = crossings.iter().filter(has_room).take(TABLES).collect();
    if !shown.is_empty() {
        text::note_ui(ui, theme, &view.words.get("stats-crossing-how"));
    }
    for crossing in shown {
        crossing_ui(ui, view, crossing, is_of_all_packs);
    }
}

fn crossing_ui(ui: &mut Ui, view: &View<'_>, crossing: &Crossing, is_of_all_packs: bool) {
    let theme = view.theme;
    let names: Vec<String> = crossing.rows.iter().map(|row| name(view, &crossing.pack, &row.right)).collect();
    let Some((widths, is_lettered)) = widths(theme, ui.available_width(), names.len()) else { return };
    if is_of_all_packs {
        text::weak_ui(ui, theme, &pack_title(view, &crossing.pack));
    }
    let lettered = || ('A'..='Z').zip(&names);
    let (columns, rows): (Vec<String>, Vec<String>) = if is_lettered {
        let row = |(letter, name)| message!("stats-crossing-row", letter = String::from(letter), name = name);
        lettered().map(|pair| (pair.0.to_string(), view.words.say(&row(pair)))).unzip()
    } else {
        (names.clone(), names.clone())
    };
    ui.scope(|ui| {
        let title = view.words.get("stats-mixups");
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Node::Table);
            node.set_label(title);
        });
        position_grid::head_ui(ui, theme, widths, &columns);
        for (at, (row, shown)) in crossing.rows.iter().zip(&rows).enumerate() {
            position_grid::cells_ui(ui, theme, widths, shown, 0.0, |ui, height| {
                for (column, n) in row.chosen.iter().enumerate() {
                    let cell = Cell { n: *n, of: row.of, is_right: at == column && row.of > 0 };
                    let aloud = aloud(view, &names, row, (at, column), *n);
                    cell_ui(ui, theme, vec2(widths.column, height), cell, &aloud);
                }
            });
        }
    });
    ui.add_space(theme.gap.small);
}

/// How wide the columns are, and whether letters stand above them for want of room; nothing where even these
/// have none.
#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
fn widths(theme: &Theme, room: f32, n_columns: usize) -> Option<(Widths, bool)> {
    let named = Widths::within(theme, room, n_columns);
    if named.sum(n_columns) <= room {
        return Some((named, false));
    }
    let head = 12.0 * theme.size.body;
    let column = ((room - head) / n_columns.max(1) as f32).min(6.0 * theme.size.body);
    (column >= 3.0 * theme.size.body).then_some((Widths { head, column }, true))
}

/// What is read out of a cell.
fn aloud(
    view: &View<'_>,
    names: &[String],
    row: &CrossingRow,
    (at, column): (usize, usize),
    n: u32,
) -> String {
    let (Some(right), Some(chosen)) = (names.get(at), names.get(column)) else { return String::new() };
    let said = if at == column {
        message!("stats-crossing-right", right = right, n = n, of = row.of)
    } else {
        message!("stats-mixup", right = right, chosen = chosen, n = n, of = row.of)
    };
    view.words.say(&said)
}

/// What a cell shows.
#[derive(Debug, Clone, Copy)]
struct Cell {
    n: u32,
    of: u32,
    is_right: bool,
}

fn cell_ui(ui: &mut Ui, theme: &Theme, size: egui::Vec2, cell: Cell, aloud: &str) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    position_grid::named(ui, &response, Node::Cell, aloud);
    let share = in_picture(f64::from(cell.n) / f64::from(cell.of.max(1)));
    let (fill, ink, font) = match (cell.is_right, cell.n) {
        (true, _) => (theme.right.fill, theme.text, theme.body()),
        (false, 0) => (theme.panel, theme.weak, theme.small()),
        (false, _) => (theme.shade(share), theme.text, theme.strong()),
    };
    let edge = Stroke::new(theme.gap.line, theme.divider);
    ui.painter().rect(rect, 0.0, fill, edge, StrokeKind::Inside);
    let mut middle = rect.center();
    if cell.is_right {
        let side = theme.size.sign;
        let at = pos2(middle.x - side / 2.0 - theme.gap.hair, middle.y);
        sign::paint(ui.painter(), Rect::from_center_size(at, vec2(side, side)), Sign::Right, theme.right.ink);
        middle.x += side / 2.0;
    }
    ui.painter().text(middle, Align2::CENTER_CENTER, cell.n, font, ink);
    response.on_hover_text(aloud);
}
