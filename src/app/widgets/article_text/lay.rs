//! Laying paragraphs out, and where their characters are then.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{CharIndex, LayoutJob, TextFormat};
use egui::{Galley, Pos2, Rect, Ui, pos2, vec2};

use super::top_left;
use crate::app::theme::Theme;
use crate::pack::{Span, Text};

/// Code points laid out in one frame beyond what is in view.
const BUDGET: usize = 20_000;

/// How high paragraphs are; of those not laid out yet it is guessed.
#[derive(Debug, Default)]
pub(super) struct Heights {
    of: Of,
    /// Where each paragraph begins below the text's top, as far as they are laid out, and where the next will.
    tops: Vec<f32>,
}

/// What the heights hold for.
#[derive(Debug, Default, PartialEq)]
struct Of {
    width: f32,
    reading: f32,
    leading: f32,
    tracking: f32,
    pixels_per_point: f32,
    len: usize,
}

impl Heights {
    /// Lays out what is above `bottom` (in points below the text's top), up to the paragraph wanted, and some
    /// more; the next frames go on with the rest.
    pub(super) fn lay(
        &mut self,
        ui: &Ui,
        theme: &Theme,
        text: &Text,
        width: f32,
        bottom: f32,
        wanted: Option<Span>,
    ) {
        let of = Of {
            width,
            reading: theme.size.reading,
            leading: theme.size.leading,
            tracking: theme.size.tracking,
            pixels_per_point: ui.pixels_per_point(),
            len: text.len(),
        };
        if self.of != of {
            *self = Self { of, tops: vec![0.0] };
        }
        let mut n_laid = 0;
        for paragraph in text.paragraphs().iter().skip(self.tops.len().saturating_sub(1)) {
            let top = self.tops.last().copied().unwrap_or_default();
            let is_needed = top < bottom || wanted.is_some_and(|wanted| paragraph.start <= wanted.start);
            if n_laid > BUDGET && !is_needed {
                ui.ctx().request_repaint();
                return;
            }
            n_laid += paragraph.end - paragraph.start;
            let height = galley(ui, theme, text.slice(*paragraph), width).size().y;
            self.tops.push(top + height + gap(theme));
        }
    }

    /// The height of the whole text, in points.
    pub(super) fn total(&self, theme: &Theme, text: &Text) -> f32 {
        (self.top(text, text.paragraphs().len()) - gap(theme)).max(0.0)
    }

    /// Where a paragraph stands, in a text that fills `rect`.
    pub(super) fn place(&self, theme: &Theme, text: &Text, ix: usize, rect: Rect) -> Rect {
        let (top, next) = (self.top(text, ix), self.top(text, ix + 1));
        Rect::from_min_size(top_left(rect, top), vec2(rect.width(), (next - top - gap(theme)).max(0.0)))
    }

    /// The paragraph at a place below the text's top.
    pub(super) fn paragraph_at(&self, theme: &Theme, text: &Text, below: f32) -> usize {
        let n_laid = self.tops.len().saturating_sub(1);
        let after = self.tops.partition_point(|top| top - gap(theme) / 2.0 <= below);
        after.saturating_sub(1).min(n_laid.saturating_sub(1)).min(text.paragraphs().len().saturating_sub(1))
    }

    /// Where a paragraph begins; past those laid out, by the room that these have taken.
    fn top(&self, text: &Text, ix: usize) -> f32 {
        if let Some(top) = self.tops.get(ix) {
            return *top;
        }
        let last = self.tops.last().copied().unwrap_or_default();
        let start_of = |ix: usize| text.paragraphs().get(ix).map_or(text.len(), |paragraph| paragraph.start);
        let known = start_of(self.tops.len().saturating_sub(1));
        let rest = start_of(ix).saturating_sub(known);
        last + last * share(rest, known)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a guess of a height")]
fn share(part: usize, whole: usize) -> f32 {
    part as f32 / whole.max(1) as f32
}

/// Between two paragraphs, in points.
fn gap(theme: &Theme) -> f32 {
    (theme.size.leading / 2.0).round()
}

/// A paragraph laid out. egui keeps it as long as it is asked for in every frame.
pub(super) fn galley(ui: &Ui, theme: &Theme, words: &str, width: f32) -> Arc<Galley> {
    let format = TextFormat {
        line_height: Some(theme.size.leading),
        extra_letter_spacing: theme.size.tracking,
        ..TextFormat::simple(theme.reading(), theme.text)
    };
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The characters of a span that lie in a paragraph, counted from its beginning.
pub(super) fn within(paragraph: Span, span: Span) -> Range<usize> {
    let start = span.start.clamp(paragraph.start, paragraph.end) - paragraph.start;
    start..span.end.clamp(paragraph.start, paragraph.end) - paragraph.start
}

/// The boxes around some characters of a laid-out paragraph, one a line, without white space at a line's end.
pub(super) fn lines(galley: &Galley, origin: Pos2, chars: Range<usize>) -> Vec<Rect> {
    let mut lines = Vec::new();
    let mut first = 0;
    for row in &galley.rows {
        let glyphs = &row.row.glyphs;
        let (from, to) = (chars.start.max(first) - first, chars.end.max(first) - first);
        let end = to.min(glyphs.len());
        let inside = glyphs.get(from..end).unwrap_or_default();
        let n_blank = inside.iter().rev().take_while(|glyph| glyph.chr.is_whitespace()).count();
        if n_blank < inside.len() {
            let left = row.pos.x + row.x_offset(CharIndex(from));
            let right = row.pos.x + row.x_offset(CharIndex(end - n_blank));
            let font_height = inside.first().map_or(row.height(), |glyph| glyph.font_height);
            let inset = (row.height() - font_height).max(0.0) / 2.0;
            let (top, bottom) = (row.min_y() + inset, row.max_y() - inset);
            let line = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
            lines.push(line.translate(origin.to_vec2()));
        }
        first += row.char_count_including_newline().0;
    }
    lines
}
