//! Lighting words: each way has a shape of its own beside its colour.

use egui::{Galley, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, vec2};

use super::lay::{lines, within};
use crate::app::theme::Theme;
use crate::app::widgets::sign::{self, Sign};
use crate::pack::Span;

/// Words, and how they are lit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lit {
    /// Which words.
    pub span: Span,
    /// How.
    pub how: How,
}

/// Ways of lighting words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// They bear the answer out: filled, underlined, and a bar in the margin.
    Evidence,
    /// The learner has marked them, and may still change that: filled and underlined.
    Marked,
    /// The learner had marked them: underlined with dashes.
    Given,
    /// The learner's own highlight: filled, and underlined with dots.
    Own,
    /// The same with a note: a sign in the margin as well.
    Noted,
    /// They name who speaks: filled, and framed with a thin line.
    Speaker,
    /// They are the report word: filled, and underlined with dashes.
    ReportWord,
    /// They name a policy: two thin lines below.
    Rule,
    /// They are reported by some other claim: a thin dotted line.
    Faint,
    /// Under the pointer: filled faintly, with a thin line.
    Hovered,
    /// The keyboard is at them: framed.
    Focused,
}

/// Paints what is behind the words of a paragraph.
pub(super) fn behind(ui: &Ui, theme: &Theme, galley: &Galley, origin: Pos2, paragraph: Span, lit: &[Lit]) {
    for lit in lit.iter().filter(|lit| lit.span.overlaps(paragraph)) {
        let fill = match lit.how {
            How::Evidence => theme.evidence_fill,
            How::Marked | How::Speaker => theme.chosen,
            How::Own | How::Noted | How::ReportWord => theme.own_fill,
            How::Hovered => theme.panel,
            How::Given | How::Focused | How::Rule | How::Faint => continue,
        };
        for line in lines(galley, origin, within(paragraph, lit.span)) {
            ui.painter().rect_filled(line.expand2(vec2(theme.gap.ring, 0.0)), theme.gap.ring, fill);
        }
    }
}

/// Paints what is under and around the words of a paragraph.
pub(super) fn over(ui: &Ui, theme: &Theme, galley: &Galley, origin: Pos2, paragraph: Span, lit: &[Lit]) {
    for lit in lit.iter().filter(|lit| lit.span.overlaps(paragraph)) {
        let lines = lines(galley, origin, within(paragraph, lit.span));
        for line in &lines {
            under(ui, theme, *line, lit.how);
        }
        if lit.how == How::Noted
            && let Some(last) = lines.last()
        {
            let side = theme.size.sign.min(theme.gap.page - theme.gap.small);
            let left = origin.x + galley.job.wrap.max_width + theme.gap.hair;
            let center = Pos2::new(left + side / 2.0, last.center().y);
            sign::paint(
                ui.painter(),
                Rect::from_center_size(center, vec2(side, side)),
                Sign::Written,
                theme.own_line,
            );
        }
        if lit.how == How::Evidence
            && let Some(all) = lines.into_iter().reduce(Rect::union)
        {
            let x = origin.x - theme.gap.medium;
            ui.painter().vline(x, all.y_range(), Stroke::new(2.0 * theme.gap.ring, theme.evidence_line));
        }
    }
}

fn under(ui: &Ui, theme: &Theme, line: Rect, how: How) {
    let width = theme.gap.ring;
    let below = line.bottom() - width / 2.0;
    match how {
        How::Evidence => {
            ui.painter().hline(line.x_range(), below, Stroke::new(width, theme.evidence_line));
        }
        How::Marked => {
            ui.painter().hline(line.x_range(), below, Stroke::new(width, theme.accent));
        }
        How::Given => {
            let ends =
                [Pos2::new(line.left(), below + 2.0 * width), Pos2::new(line.right(), below + 2.0 * width)];
            let dashes =
                Shape::dashed_line(&ends, Stroke::new(width, theme.accent), 3.0 * width, 2.0 * width);
            ui.painter().extend(dashes);
        }
        How::Own | How::Noted => {
            let ends = [Pos2::new(line.left(), below), Pos2::new(line.right(), below)];
            ui.painter().extend(Shape::dotted_line(&ends, theme.own_line, 2.5 * width, 0.75 * width));
        }
        How::Speaker => {
            let thin = Stroke::new(theme.gap.line, theme.accent);
            ui.painter().rect_stroke(line.expand2(vec2(width, 0.0)), width, thin, StrokeKind::Inside);
        }
        How::ReportWord => {
            let ends = [Pos2::new(line.left(), below), Pos2::new(line.right(), below)];
            let stroke = Stroke::new(width, theme.own_line);
            ui.painter().extend(Shape::dashed_line(&ends, stroke, 3.0 * width, 1.5 * width));
        }
        How::Rule => {
            let thin = Stroke::new(theme.gap.line, theme.text);
            ui.painter().hline(line.x_range(), below, thin);
            ui.painter().hline(line.x_range(), below - 1.5 * width, thin);
        }
        How::Faint => {
            let ends = [Pos2::new(line.left(), below), Pos2::new(line.right(), below)];
            ui.painter().extend(Shape::dotted_line(&ends, theme.outline, 2.0 * width, 0.4 * width));
        }
        How::Hovered => {
            ui.painter().hline(line.x_range(), below, Stroke::new(theme.gap.line, theme.accent));
        }
        How::Focused => {
            let around = line.expand2(vec2(1.5 * width, width));
            ui.painter().rect_stroke(around, width, Stroke::new(width, theme.focus), StrokeKind::Inside);
        }
    }
}

/// A little of each way, for saying what it means.
pub fn sample_ui(ui: &mut Ui, theme: &Theme, how: How) {
    let size = vec2(2.0 * theme.size.sign, theme.size.sign);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    if how == How::Evidence {
        ui.painter().rect_filled(rect, theme.gap.ring, theme.evidence_fill);
    }
    let line = if how == How::Given { rect.shrink2(vec2(0.0, theme.gap.hair)) } else { rect };
    under(ui, theme, line, how);
}
