//! A learner's badge: a shape in a colour, beside their name or to be chosen.

use egui::{
    Color32, Painter, Pos2, Rect, Response, Role, Sense, Shape, StrokeKind, Ui, Vec2, WidgetInfo, vec2,
};

use super::ring;
use crate::app::theme::Theme;
use crate::record::{self, Badge};

/// A badge in a line of text. Decoration: the name beside it says who it is.
pub fn badge_ui(ui: &mut Ui, theme: &Theme, badge: Badge) {
    let (square, _) = ui.allocate_exact_size(Vec2::splat(width(theme)), Sense::hover());
    paint(ui.painter(), square, badge.shape, theme.badge(badge.colour));
}

/// The side of a badge, in points.
pub fn width(theme: &Theme) -> f32 {
    theme.size.sign * 1.25
}

/// A badge as one of several to choose from; `name` tells it from the others.
pub fn choice_ui(ui: &mut Ui, theme: &Theme, badge: Badge, is_chosen: bool, name: &str) -> Response {
    let (square, response) = ui.allocate_exact_size(Vec2::splat(theme.size.target), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, name));
    let (fill, edge) = match (is_chosen, response.hovered()) {
        (true, _) => (theme.chosen, egui::Stroke::new(theme.gap.ring, theme.accent)),
        (false, true) => (theme.panel_hovered, egui::Stroke::new(theme.gap.line, theme.text)),
        (false, false) => (theme.panel, egui::Stroke::new(theme.gap.line, theme.divider)),
    };
    ui.painter().rect(square, theme.corners(), fill, edge, StrokeKind::Inside);
    let inner = Rect::from_center_size(square.center(), Vec2::splat(width(theme)));
    paint(ui.painter(), inner, badge.shape, theme.badge(badge.colour));
    ring(ui, theme, &response);
    response.on_hover_text(name)
}

fn paint(painter: &Painter, square: Rect, shape: record::Shape, color: Color32) {
    let at = |x: f32, y: f32| square.min + vec2(x * square.width(), y * square.height());
    let polygon = |points: Vec<Pos2>| {
        painter.add(Shape::convex_polygon(points, color, egui::Stroke::NONE));
    };
    match shape {
        record::Shape::Circle => {
            painter.circle_filled(square.center(), square.width() * 0.48, color);
        }
        record::Shape::Square => {
            painter.rect_filled(square.shrink(square.width() * 0.08), 0.0, color);
        }
        record::Shape::Triangle => polygon(vec![at(0.5, 0.04), at(0.98, 0.92), at(0.02, 0.92)]),
        record::Shape::Diamond => polygon(vec![at(0.5, 0.0), at(1.0, 0.5), at(0.5, 1.0), at(0.0, 0.5)]),
        record::Shape::Star => star(&polygon, square),
        record::Shape::Cross => {
            let bar = |min: Pos2, max: Pos2| Rect::from_min_max(min, max);
            painter.rect_filled(bar(at(0.34, 0.02), at(0.66, 0.98)), 0.0, color);
            painter.rect_filled(bar(at(0.02, 0.34), at(0.98, 0.66)), 0.0, color);
        }
    }
}

/// Five points around a middle: each a triangle, for the whole is not convex.
fn star(polygon: &impl Fn(Vec<Pos2>), square: Rect) {
    let (middle, outer) = (square.center(), square.width() * 0.52);
    let inner = outer * 0.42;
    let at = |tenth: u8, radius: f32| {
        let angle = std::f32::consts::TAU * (f32::from(tenth) / 10.0 - 0.25);
        middle + radius * vec2(angle.cos(), angle.sin())
    };
    for point in 0..5_u8 {
        let tip = 2 * point;
        polygon(vec![middle, at((tip + 9) % 10, inner), at(tip, outer), at(tip + 1, inner)]);
    }
}
