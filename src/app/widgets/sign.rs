//! Small painted signs, so that nothing is told by colour alone and no font need have them.

use egui::{Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, vec2};

use crate::app::theme::Theme;
use crate::pack::{Level, Stance};

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A tick.
    Right,
    /// A cross.
    Wrong,
    /// A wave.
    Partly,
    /// The letter i.
    Note,
    /// A mark of exclamation.
    Attention,
    /// A sheet with lines on it.
    Written,
    /// So many bars of three are filled.
    Bars(u8),
    /// A position: a ring, a ring struck through, half a disc, a disc, a bubble, a dash.
    Position(Stance),
}

impl Sign {
    /// How hard a pack is.
    pub fn of_level(level: Level) -> Self {
        match level {
            Level::Starter => Self::Bars(1),
            Level::Intermediate => Self::Bars(2),
            Level::Advanced => Self::Bars(3),
        }
    }
}

/// A sign in a line of text. Decoration: the words beside it say the same.
pub fn sign_ui(ui: &mut Ui, theme: &Theme, sign: Sign, color: Color32) {
    let (square, _) = ui.allocate_exact_size(Vec2::splat(theme.size.sign), Sense::hover());
    paint(ui.painter(), square, sign, color);
}

/// Paints a sign into a square.
pub fn paint(painter: &Painter, square: Rect, sign: Sign, color: Color32) {
    let stroke = Stroke::new((square.width() / 8.0).max(1.5), color);
    let at = |x: f32, y: f32| square.min + vec2(x * square.width(), y * square.height());
    match sign {
        Sign::Right => line(painter, &[at(0.15, 0.55), at(0.4, 0.8), at(0.85, 0.2)], stroke),
        Sign::Wrong => {
            line(painter, &[at(0.2, 0.2), at(0.8, 0.8)], stroke);
            line(painter, &[at(0.8, 0.2), at(0.2, 0.8)], stroke);
        }
        Sign::Partly => {
            let wave = [at(0.1, 0.6), at(0.3, 0.4), at(0.5, 0.5), at(0.7, 0.6), at(0.9, 0.4)];
            line(painter, &wave, stroke);
        }
        Sign::Attention => {
            line(painter, &[at(0.5, 0.1), at(0.5, 0.62)], stroke);
            painter.circle_filled(at(0.5, 0.85), stroke.width / 1.6, color);
        }
        Sign::Note => {
            line(painter, &[at(0.5, 0.9), at(0.5, 0.38)], stroke);
            painter.circle_filled(at(0.5, 0.15), stroke.width / 1.6, color);
        }
        Sign::Written => {
            let sheet = Rect::from_min_max(at(0.15, 0.05), at(0.85, 0.95));
            painter.rect_stroke(sheet, 1.0, Stroke::new(stroke.width / 1.5, color), egui::StrokeKind::Inside);
            for y in [0.35, 0.55, 0.75] {
                line(painter, &[at(0.32, y), at(0.68, y)], Stroke::new(stroke.width / 1.5, color));
            }
        }
        Sign::Bars(n_filled) => bars(painter, square, n_filled, color),
        Sign::Position(stance) => position(painter, square, stance, stroke),
    }
}

fn position(painter: &Painter, square: Rect, stance: Stance, stroke: Stroke) {
    let at = |x: f32, y: f32| square.min + vec2(x * square.width(), y * square.height());
    let (middle, radius) = (square.center(), 0.38 * square.width());
    match stance {
        Stance::Neither => {
            painter.circle_stroke(middle, radius, stroke);
        }
        Stance::Denies => {
            painter.circle_stroke(middle, radius, stroke);
            line(painter, &[at(0.1, 0.9), at(0.9, 0.1)], stroke);
        }
        Stance::Suggests => {
            painter.circle_stroke(middle, radius, stroke);
            let left = Rect::from_min_max(square.min, at(0.5, 1.0));
            painter.with_clip_rect(left.intersect(painter.clip_rect())).circle_filled(
                middle,
                radius,
                stroke.color,
            );
        }
        Stance::Confirms => {
            painter.circle_filled(middle, radius, stroke.color);
        }
        Stance::Alleges => {
            let bubble = [
                at(0.1, 0.15),
                at(0.9, 0.15),
                at(0.9, 0.65),
                at(0.5, 0.65),
                at(0.25, 0.92),
                at(0.25, 0.65),
                at(0.1, 0.65),
            ];
            painter.add(Shape::closed_line(bubble.to_vec(), stroke));
        }
        Stance::None => line(painter, &[at(0.25, 0.5), at(0.75, 0.5)], stroke),
    }
}

fn line(painter: &Painter, points: &[Pos2], stroke: Stroke) {
    painter.add(Shape::line(points.to_vec(), stroke));
}

fn bars(painter: &Painter, square: Rect, n_filled: u8, color: Color32) {
    for bar in 0..3_u8 {
        let (left, height) = (f32::from(bar) / 3.0, f32::from(bar + 1) / 3.0);
        let min = square.min + vec2(left * square.width(), (1.0 - height) * square.height());
        let max = square.min + vec2((left + 0.24) * square.width(), square.height());
        let rect = Rect::from_min_max(min, max);
        if bar < n_filled {
            painter.rect_filled(rect, 1.0, color);
        } else {
            painter.rect_stroke(rect, 1.0, Stroke::new(1.0, color), egui::StrokeKind::Inside);
        }
    }
}
