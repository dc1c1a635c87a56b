//! The reading ruler: a band behind one line of the text, which goes along with the pointer or the keyboard.

use egui::{Event, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{ArticleText, Show, lay};
use crate::app::theme::Theme;
use crate::pack::Text;

/// Where the ruler lies.
#[derive(Debug, Default)]
pub(super) struct Ruler {
    /// A place in its line, in points below the text's top; none before anything has moved it.
    at: Option<f32>,
    /// How many lines a key moves it in the next frame.
    step: i8,
}

impl ArticleText {
    /// Moves the ruler by a line in the next frame: 1 on, -1 back.
    pub fn step_ruler(&mut self, by: i8) {
        self.ruler.step = by;
    }

    /// Paints the band, behind everything that is painted later.
    pub(super) fn ruler_ui(
        &mut self,
        ui: &Ui,
        theme: &Theme,
        show: &Show<'_>,
        rect: Rect,
        is_pointed_at: bool,
    ) {
        let step = f32::from(std::mem::take(&mut self.ruler.step));
        let cursor = show.marks.filter(|marks| marks.takes_focus).and_then(|marks| marks.cursor);
        let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|_| is_pointed_at);
        let wanted = if let Some(cursor) = cursor {
            self.rect_of(ui, theme, show.text, rect, cursor.span).bottom() - theme.size.leading / 2.0
        } else if let Some(pointer) = pointer {
            pointer.y
        } else {
            let first = ui.clip_rect().top().max(rect.top()) + theme.size.leading / 2.0;
            let there = self.ruler.at.map(|at| rect.top() + at);
            // Scrolled away by other means, it begins again at the top.
            there.filter(|there| ui.clip_rect().y_range().contains(*there)).unwrap_or(first)
        };
        let mut line = self.line_at(ui, theme, show.text, rect, wanted);
        if step.abs() > 0.0 {
            // As far as reaches the next line, and over the gap between two paragraphs as well.
            let next = line.center().y + 1.25 * step * theme.size.leading;
            line = self.line_at(ui, theme, show.text, rect, next);
            ui.scroll_to_rect(line.expand2(vec2(0.0, theme.size.leading)), None);
        }
        self.ruler.at = Some(line.center().y - rect.top());
        let band = line.expand2(vec2(theme.gap.small, 0.0));
        ui.painter().rect_filled(band, 0.0, theme.ruler);
        for y in [band.top(), band.bottom()] {
            ui.painter().hline(band.x_range(), y, Stroke::new(theme.gap.line, theme.outline));
        }
    }

    /// The line at a height of the screen, as wide as the text, or the nearest in the paragraph there.
    fn line_at(&self, ui: &Ui, theme: &Theme, text: &Text, rect: Rect, y: f32) -> Rect {
        let ix = self.heights.paragraph_at(theme, text, y - rect.top());
        let Some(paragraph) = text.paragraphs().get(ix) else { return Rect::NOTHING };
        let place = self.heights.place(theme, text, ix, rect);
        let galley = lay::galley(ui, theme, text.slice(*paragraph), rect.width());
        let below = y - place.top();
        let row = galley.rows.iter().find(|row| row.max_y() > below).or(galley.rows.last());
        row.map_or(place, |row| {
            let top = place.top() + row.min_y();
            Rect::from_min_size(egui::pos2(rect.left(), top), vec2(rect.width(), row.height()))
        })
    }
}

/// Whether the pointer is over the text and has moved, or the text below it.
pub(super) fn is_pointed_at(ui: &Ui, rect: Rect) -> bool {
    let has_moved = ui.input(|input| {
        let is_move = |event: &Event| matches!(event, Event::PointerMoved(_));
        input.events.iter().any(is_move) || input.smooth_scroll_delta() != Vec2::ZERO
    });
    has_moved && ui.rect_contains_pointer(rect)
}

/// A few words set as an article is, to show what its spacing looks like. `is_ruled`: with the band behind
/// the first line.
pub fn specimen_ui(ui: &mut Ui, theme: &Theme, words: &str, is_ruled: bool) {
    let width = ui.available_width();
    let galley = lay::galley(ui, theme, words, width);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    if is_ruled && let Some(row) = galley.rows.first() {
        let band = Rect::from_min_size(rect.min, vec2(width, row.height()));
        ui.painter().rect_filled(band, 0.0, theme.ruler);
        for y in [band.top(), band.bottom()] {
            ui.painter().hline(band.x_range(), y, Stroke::new(theme.gap.line, theme.outline));
        }
    }
    ui.painter().galley(rect.min, galley, theme.text);
}
