//! The position grid: sources down, claims across, a sign and a word for each position.

use std::sync::Arc;

use egui::accesskit::Role as Node;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, FontId, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::ring;
use super::sign::{self, Sign};
use crate::app::theme::Theme;
use crate::pack::Stance;

/// The positions that are asked and shown, in the order of their keys.
pub const POSITIONS: [Stance; 5] =
    [Stance::Neither, Stance::Denies, Stance::Suggests, Stance::Confirms, Stance::Alleges];

/// Key of a position's short name.
pub fn short(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "forms-short-neither",
        Stance::Denies => "forms-short-denies",
        Stance::Suggests => "forms-short-suggests",
        Stance::Confirms => "forms-short-confirms",
        Stance::Alleges => "forms-short-alleges",
        Stance::None => "forms-short-none",
    }
}

/// Key of a position's name.
pub fn long(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "forms-long-neither",
        Stance::Denies => "forms-long-denies",
        Stance::Suggests => "forms-long-suggests",
        Stance::Confirms => "forms-long-confirms",
        Stance::Alleges => "forms-long-alleges",
        Stance::None => "forms-long-none",
    }
}

/// How wide the columns of a table are, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Widths {
    /// The names of the rows.
    pub head: f32,
    /// Each column.
    pub column: f32,
}

impl Widths {
    /// The widths that fill a room, at least as wide as the words of a cell need.
    #[expect(clippy::cast_precision_loss, reason = "a grid has a few dozen columns")]
    pub fn within(theme: &Theme, room: f32, n_columns: usize) -> Self {
        let n = n_columns.max(1) as f32;
        let (least, most) = (6.0 * theme.size.body, 9.0 * theme.size.body);
        let head = (0.25 * room).clamp(6.5 * theme.size.body, 12.0 * theme.size.body);
        Self { head, column: ((room - head) / n).clamp(least, most) }
    }

    /// How wide a table of so many columns is.
    #[expect(clippy::cast_precision_loss, reason = "a grid has a few dozen columns")]
    pub fn sum(self, n_columns: usize) -> f32 {
        self.head + self.column * n_columns as f32
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell<'a> {
    /// A sign, if there is one.
    pub sign: Option<Sign>,
    /// A word or two.
    pub word: &'a str,
    /// What is read out: row, column, and what is in it.
    pub name: &'a str,
    /// Whether it can be filled.
    pub is_open: bool,
    /// Whether it is the one to be filled next.
    pub is_chosen: bool,
}

/// Paints the names of the columns.
pub fn head_ui(ui: &mut Ui, theme: &Theme, widths: Widths, columns: &[String]) {
    head_within_ui(ui, theme, widths, columns, usize::MAX);
}

/// The same with names of at most so many lines; what does not fit is read out, and shown under the pointer.
pub fn head_within_ui(ui: &mut Ui, theme: &Theme, widths: Widths, columns: &[String], lines: usize) {
    let room = widths.column - 2.0 * theme.gap.hair;
    let names: Vec<Arc<Galley>> =
        columns.iter().map(|name| name_within(ui, theme, name, room, lines)).collect();
    let height = names.iter().map(|name| name.size().y).fold(theme.size.target, f32::max) + theme.gap.hair;
    row_ui(ui, |ui| {
        ui.allocate_exact_size(vec2(widths.head, height), Sense::hover());
        for (galley, name) in names.into_iter().zip(columns) {
            let (rect, response) = ui.allocate_exact_size(vec2(widths.column, height), Sense::hover());
            named(ui, &response, Node::ColumnHeader, name);
            if galley.elided {
                response.on_hover_text(name);
            }
            let top = rect.bottom() - galley.size().y - theme.gap.hair;
            ui.painter().galley(pos2(rect.left() + theme.gap.hair, top), galley, theme.text);
        }
    });
}

/// Paints a row: its name, and a cell for each column. `cell` is given the height of all of them.
pub fn cells_ui(
    ui: &mut Ui,
    theme: &Theme,
    widths: Widths,
    name: &str,
    least: f32,
    mut cells: impl FnMut(&mut Ui, f32),
) {
    let galley = lay(ui, name, theme.small(), theme.text, widths.head - theme.gap.small);
    let height = galley.size().y.max(least).max(theme.size.target) + 2.0 * theme.gap.hair;
    row_ui(ui, |ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(widths.head, height), Sense::hover());
        named(ui, &response, Node::RowHeader, name);
        let top = rect.center().y - galley.size().y / 2.0;
        ui.painter().galley(pos2(rect.left(), top), galley, theme.text);
        cells(ui, height);
    });
}

/// How high a cell with these words is.
pub fn height(ui: &Ui, theme: &Theme, widths: Widths, word: &str) -> f32 {
    lay(ui, word, theme.small(), theme.text, word_room(theme, widths)).size().y
}

/// Paints a cell and returns what was done to it.
pub fn cell_ui(ui: &mut Ui, theme: &Theme, size: egui::Vec2, cell: &Cell<'_>) -> Response {
    let sense = if cell.is_open { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    if cell.is_open {
        response
            .widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), cell.is_chosen, cell.name));
    } else {
        named(ui, &response, Node::Cell, cell.name);
    }
    if ui.is_rect_visible(rect) {
        paint(ui, theme, rect.shrink(theme.gap.line), cell, response.hovered());
    }
    ring(ui, theme, &response);
    response
}

/// A position in a legend: its sign and its words.
pub fn legend_ui(ui: &mut Ui, theme: &Theme, stance: Stance, words: &str) {
    let galley = lay(ui, words, theme.small(), theme.weak, f32::INFINITY);
    let (side, gap) = (theme.size.sign, theme.gap.hair);
    let size = vec2(side + gap + galley.size().x + theme.gap.small, galley.size().y.max(side));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let square = Rect::from_center_size(pos2(rect.left() + side / 2.0, rect.center().y), vec2(side, side));
    sign::paint(ui.painter(), square, Sign::Position(stance), theme.text);
    let at = pos2(square.right() + gap, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.weak);
}

/// A position to choose: its key, its sign and its words.
pub fn choice_ui(
    ui: &mut Ui,
    theme: &Theme,
    sign: Option<Sign>,
    words: &str,
    key: &str,
    is_chosen: bool,
) -> Response {
    let (pad, side) = (theme.gap.small, theme.size.sign);
    let galley = lay(ui, words, theme.body(), theme.text, f32::INFINITY);
    let key_words = lay(ui, key, theme.small(), theme.weak, f32::INFINITY);
    let width = galley.size().x + key_words.size().x + side + 4.0 * pad;
    let (rect, response) = ui.allocate_exact_size(vec2(width, theme.size.target), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_chosen, words));
    let thin = Stroke::new(theme.gap.line, if response.hovered() { theme.text } else { theme.outline });
    let edge = if is_chosen { Stroke::new(theme.gap.ring, theme.accent) } else { thin };
    let fill = if is_chosen { theme.chosen } else { theme.panel };
    ui.painter().rect(rect, theme.corners(), fill, edge, StrokeKind::Inside);
    let middle = rect.center().y;
    let square = Rect::from_center_size(pos2(rect.left() + pad + side / 2.0, middle), vec2(side, side));
    if let Some(sign) = sign {
        sign::paint(ui.painter(), square, sign, theme.text);
    }
    let words_at = pos2(square.right() + pad, middle - galley.size().y / 2.0);
    let key_at = pos2(words_at.x + galley.size().x + pad, middle - key_words.size().y / 2.0);
    ui.painter().galley(words_at, galley, theme.text);
    ui.painter().galley(key_at, key_words, theme.weak);
    ring(ui, theme, &response);
    response
}

/// What is read out as a node of such a role.
pub fn named(ui: &Ui, response: &Response, role: Node, name: &str) {
    // egui keeps a label's words as its value; cells and heads have them as their name.
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.set_label(name);
        node.clear_value();
    });
}

fn row_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
    ui.horizontal_top(|ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_role(Node::Row));
        contents(ui);
    });
}

fn word_room(theme: &Theme, widths: Widths) -> f32 {
    widths.column - theme.size.sign - 3.0 * theme.gap.hair
}

fn paint(ui: &Ui, theme: &Theme, rect: Rect, cell: &Cell<'_>, is_hovered: bool) {
    let thin = Stroke::new(theme.gap.line, if cell.is_open { theme.outline } else { theme.divider });
    let edge = if cell.is_chosen { Stroke::new(theme.gap.ring, theme.accent) } else { thin };
    let fill = match cell.is_open {
        true if cell.is_chosen => theme.chosen,
        true if is_hovered => theme.panel_hovered,
        true => theme.panel,
        false => Color32::TRANSPARENT,
    };
    ui.painter().rect(rect, 0.0, fill, edge, StrokeKind::Inside);
    let side = theme.size.sign;
    let gap = theme.gap.hair;
    let square =
        Rect::from_center_size(pos2(rect.left() + gap + side / 2.0, rect.center().y), vec2(side, side));
    if let Some(sign) = cell.sign {
        sign::paint(ui.painter(), square, sign, theme.text);
    }
    let left = if cell.sign.is_some() { square.right() + gap } else { rect.left() + gap };
    let galley = lay(ui, cell.word, theme.small(), theme.text, rect.right() - left);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(left, top), galley, theme.text);
}

/// A name in at most so many lines.
fn name_within(ui: &Ui, theme: &Theme, name: &str, room: f32, lines: usize) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(name.to_owned(), TextFormat::simple(theme.small(), theme.text));
    job.wrap.max_width = room;
    job.wrap.max_rows = lines;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn lay(ui: &Ui, text: &str, font: FontId, ink: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, ink));
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
