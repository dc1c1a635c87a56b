//! A card that is placed, and a place for cards. Both are boxes with words that wrap and a note below.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Color32, FontId, Galley, Id, LayerId, Order, Pos2, Rect, Response, Role, Sense, Shape, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::ring;
use crate::app::theme::Theme;

/// A card or a place.
#[derive(Debug, Clone, Copy)]
pub struct Tile<'a> {
    /// Its key, if it has one.
    pub key: Option<&'a str>,
    /// What it says.
    pub text: &'a str,
    /// Where it is, or what it holds; may be empty.
    pub note: &'a str,
    /// What is read out: all of it.
    pub name: &'a str,
    /// How it looks.
    pub look: Look,
}

/// How a tile looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A card that waits.
    Card,
    /// A card that has its place.
    Placed,
    /// A card that is picked up.
    Held,
    /// A place.
    Place,
    /// A place that what is picked up can be put into.
    Open,
    /// The same, with the pointer over it.
    Target,
}

/// Paints a tile as wide as there is room and returns what was done to it.
pub fn tile_ui(ui: &mut Ui, theme: &Theme, tile: &Tile<'_>) -> Response {
    let is_card = matches!(tile.look, Look::Card | Look::Placed | Look::Held);
    let sense = if is_card { Sense::click_and_drag() } else { Sense::click() };
    tile_at_ui(ui, theme, ui.available_width(), tile, sense)
}

/// Paints a tile of such a width.
pub fn tile_at_ui(ui: &mut Ui, theme: &Theme, width: f32, tile: &Tile<'_>, sense: Sense) -> Response {
    let pad = theme.gap.small;
    let side = if tile.key.is_some() { theme.size.sign + theme.gap.small } else { 0.0 };
    let room = (width - 2.0 * pad - side).max(theme.size.sign);
    let words = lay(ui, tile.text, theme.body(), theme.text, room);
    let note = (!tile.note.is_empty()).then(|| lay(ui, tile.note, theme.small(), theme.weak, room));
    let note_height = note.as_ref().map_or(0.0, |note| note.size().y + theme.gap.hair);
    let height = (words.size().y + note_height + 2.0 * pad).max(theme.size.target);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let is_held = tile.look == Look::Held;
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_held, tile.name));
    if ui.is_rect_visible(rect) {
        paint_box(ui, theme, rect, tile.look, response.hovered());
        let top = rect.top() + (height - words.size().y - note_height) / 2.0;
        let left = rect.left() + pad + side;
        if let Some(key) = tile.key {
            let middle = pos2(rect.left() + pad + theme.size.sign / 2.0, top + theme.size.body * 0.68);
            ui.painter().text(middle, Align2::CENTER_CENTER, key, theme.small(), theme.weak);
        }
        let below = top + words.size().y + theme.gap.hair;
        ui.painter().galley(pos2(left, top), words, theme.text);
        if let Some(note) = note {
            ui.painter().galley(pos2(left, below), note, theme.text);
        }
    }
    ring(ui, theme, &response);
    response
}

fn lay(ui: &Ui, text: &str, font: FontId, ink: Color32, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, ink));
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn paint_box(ui: &Ui, theme: &Theme, rect: Rect, look: Look, is_hovered: bool) {
    let thin = Stroke::new(theme.gap.line, if is_hovered { theme.text } else { theme.outline });
    let thick = Stroke::new(theme.gap.ring, theme.accent);
    let panel = if is_hovered { theme.panel_hovered } else { theme.panel };
    let (fill, edge) = match look {
        Look::Card => (panel, thin),
        Look::Placed => (theme.chosen, thin),
        Look::Held | Look::Target => (theme.chosen, thick),
        Look::Place => (theme.page, thin),
        Look::Open => (theme.page, Stroke::new(theme.gap.ring, theme.outline)),
    };
    let is_place = matches!(look, Look::Place | Look::Open | Look::Target);
    if !is_place {
        ui.painter().rect(rect, theme.corners(), fill, edge, StrokeKind::Inside);
        return;
    }
    // A place is told from a card by its broken edge.
    ui.painter().rect_filled(rect, theme.corners(), fill);
    let inner = rect.shrink(edge.width / 2.0);
    let corners =
        [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom(), inner.left_top()];
    let dash = theme.gap.small;
    ui.painter().extend(Shape::dashed_line(&corners, edge, dash, theme.gap.hair));
}

/// What is dragged, at the pointer, above everything.
pub fn dragged_ui(ui: &Ui, theme: &Theme, text: &str, pointer: Pos2) {
    let layer = LayerId::new(Order::Tooltip, Id::unique("dragged"));
    let painter = ui.painter().clone().with_layer_id(layer);
    let words = lay(ui, text, theme.body(), theme.text, theme.size.card * 0.8);
    let at = pointer + Vec2::splat(theme.gap.small);
    let rect = Rect::from_min_size(at, words.size()).expand(theme.gap.small);
    painter.rect(
        rect,
        theme.corners(),
        theme.chosen,
        Stroke::new(theme.gap.ring, theme.accent),
        StrokeKind::Inside,
    );
    painter.galley(at, words, theme.text);
}
