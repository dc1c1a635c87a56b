//! Small charts of shares. Whatever they show is also in their name, which is read out, and beside them in words;
//! signs tell the same as colours.

use egui::{
    Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::app::theme::Theme;

/// A point of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// How far to the right, 0 to 1.
    pub at: f32,
    /// How high, 0 to 1.
    pub share: f32,
    /// Whether it rests on enough: a full dot, else an empty one.
    pub is_firm: bool,
}

/// A share and where it may lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least it may be, 0 to 1.
    pub low: f32,
    /// The share, 0 to 1.
    pub share: f32,
    /// The most it may be, 0 to 1.
    pub high: f32,
}

/// Shares over time, as wide as there is room; `text` says the same in words.
pub fn line_ui(ui: &mut Ui, theme: &Theme, height: f32, points: &[Point], text: &str) -> Response {
    let (rect, response) = room_ui(ui, height, text);
    let painter = ui.painter_at(rect);
    ground(&painter, theme, rect);
    let half = Stroke::new(theme.gap.line, theme.divider);
    painter.hline(rect.x_range().shrink(theme.gap.line), rect.center().y, half);
    // Dots at the edges are not cut in half.
    let inside = rect.shrink(theme.gap.hair + theme.gap.ring);
    let place = |point: &Point| {
        let down = 1.0 - point.share.clamp(0.0, 1.0);
        pos2(inside.left() + point.at * inside.width(), inside.top() + down * inside.height())
    };
    let places: Vec<Pos2> = points.iter().map(place).collect();
    painter.add(Shape::line(places.clone(), Stroke::new(theme.gap.ring, theme.accent)));
    for (point, place) in points.iter().zip(places) {
        let fill = if point.is_firm { theme.accent } else { theme.panel };
        painter.circle(place, theme.gap.hair, fill, Stroke::new(theme.gap.ring, theme.accent));
    }
    response
}

/// A share as a stroke on the range in which it may lie; `text` says the same in words.
pub fn range_ui(ui: &mut Ui, theme: &Theme, height: f32, range: Range, text: &str) -> Response {
    let (rect, response) = room_ui(ui, height, text);
    let painter = ui.painter_at(rect);
    ground(&painter, theme, rect);
    painter.vline(
        rect.center().x,
        rect.y_range().shrink(theme.gap.line),
        Stroke::new(theme.gap.line, theme.divider),
    );
    let at = |share: f32| rect.left() + share.clamp(0.0, 1.0) * rect.width();
    let third = rect.height() / 3.0;
    let band = Rect::from_min_max(
        pos2(at(range.low), rect.top() + third),
        pos2(at(range.high), rect.bottom() - third),
    );
    painter.rect(
        band,
        theme.gap.ring,
        theme.chosen,
        Stroke::new(theme.gap.line, theme.accent),
        StrokeKind::Inside,
    );
    let half = theme.gap.ring;
    let x = at(range.share).clamp(rect.left() + half, rect.right() - half);
    painter.line_segment(
        [pos2(x, rect.top() + half), pos2(x, rect.bottom() - half)],
        Stroke::new(2.0 * half, theme.accent),
    );
    response
}

fn room_ui(ui: &mut Ui, height: f32, text: &str) -> (Rect, Response) {
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, text));
    (rect, response)
}

/// The field of a chart.
fn ground(painter: &Painter, theme: &Theme, rect: Rect) {
    let edge = Stroke::new(theme.gap.line, theme.outline);
    painter.rect(rect, theme.gap.ring, theme.panel, edge, StrokeKind::Inside);
}
