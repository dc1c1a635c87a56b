//! One option of several: a box with its number, a radio button or check box, and words that wrap.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align2, Color32, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::ring;
use super::sign::{self, Sign};
use crate::app::theme::{Theme, Tone};

/// An option.
#[derive(Debug, Clone, Copy)]
pub struct OptionBox<'a> {
    /// Its key, from 1; from 10 on there is none.
    pub number: usize,
    /// What it says.
    pub text: &'a str,
    /// Whether several can be chosen.
    pub is_of_many: bool,
    /// Whether it is chosen.
    pub is_chosen: bool,
    /// What became of it, once the answer is given, and a few words for that.
    pub settled: Option<Settled<'a>>,
}

/// An option after the answer.
#[derive(Debug, Clone, Copy)]
pub struct Settled<'a> {
    /// What became of it.
    pub fate: Fate,
    /// Such as "your answer"; empty where there is nothing to say.
    pub tag: &'a str,
}

/// What became of an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is right.
    Right,
    /// It is wrong, and was chosen.
    Wrong,
    /// It is wrong, and was left alone.
    Left,
}

/// Where the parts of a box stand.
struct Parts {
    rect: Rect,
    number: Rect,
    sign: Rect,
    words: Arc<Galley>,
    tag: Option<Arc<Galley>>,
}

/// Paints an option as wide as there is room. While it is open it can be chosen.
pub fn option_box_ui(ui: &mut Ui, theme: &Theme, option: &OptionBox<'_>) -> Response {
    let parts = lay(ui, theme, option);
    let sense = if option.settled.is_some() { Sense::hover() } else { Sense::click() };
    let response = ui.allocate_rect(parts.rect, sense);
    response.widget_info(|| info(ui, option));
    if ui.is_rect_visible(parts.rect) {
        paint(ui, theme, option, &parts, response.hovered());
    }
    ring(ui, theme, &response);
    response
}

fn lay(ui: &Ui, theme: &Theme, option: &OptionBox<'_>) -> Parts {
    let pad = theme.gap.medium;
    let (left_top, width) = (ui.cursor().min, ui.available_width());
    let (side, gap) = (theme.size.sign, theme.gap.small);
    // Once the answer is given there is nothing to press and so no number.
    let n_squares = if option.settled.is_some() { 1.0 } else { 2.0 };
    let room = width - 2.0 * pad - n_squares * (side + gap);
    let lay = |text: &str, format: TextFormat| {
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = room.max(side);
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let words = lay(option.text, TextFormat::simple(theme.body(), ink(theme, option)));
    let tag = option.settled.filter(|settled| !settled.tag.is_empty());
    let tag =
        tag.map(|settled| lay(settled.tag, TextFormat::simple(theme.small(), tag_ink(theme, settled.fate))));
    let tag_height = tag.as_ref().map_or(0.0, |tag| tag.size().y + theme.gap.hair);
    let height = (words.size().y + tag_height + 2.0 * pad).max(theme.size.target);
    let rect = Rect::from_min_size(left_top, vec2(width, height));
    // Number and sign stand beside the first line.
    let middle = rect.top() + pad + theme.size.body * 0.68;
    let square = |left: f32| Rect::from_center_size(pos2(left + side / 2.0, middle), vec2(side, side));
    let number = square(rect.left() + pad);
    let sign = if option.settled.is_some() { number } else { square(number.right() + gap) };
    Parts { rect, number, sign, words, tag }
}

fn info(ui: &Ui, option: &OptionBox<'_>) -> WidgetInfo {
    let role = if option.is_of_many { Role::CheckBox } else { Role::RadioButton };
    match option.settled {
        None => WidgetInfo::selected(role, ui.is_enabled(), option.is_chosen, option.text),
        Some(settled) if settled.tag.is_empty() => WidgetInfo::labeled(Role::Label, true, option.text),
        Some(settled) => WidgetInfo::labeled(Role::Label, true, format!("{}: {}", settled.tag, option.text)),
    }
}

fn paint(ui: &Ui, theme: &Theme, option: &OptionBox<'_>, parts: &Parts, is_hovered: bool) {
    let (fill, edge) = look(theme, option, is_hovered);
    let painter = ui.painter();
    painter.rect(parts.rect, theme.corners(), fill, edge, StrokeKind::Inside);
    match option.settled.map(|settled| settled.fate) {
        None => {
            number(ui, theme, option, parts);
            control(ui, theme, option, parts.sign);
        }
        Some(Fate::Right) => sign::paint(painter, parts.sign, Sign::Right, theme.right.ink),
        Some(Fate::Wrong) => sign::paint(painter, parts.sign, Sign::Wrong, theme.wrong.ink),
        Some(Fate::Left) => {}
    }
    let left = parts.sign.right() + theme.gap.small;
    let top = parts.rect.top() + theme.gap.medium;
    painter.galley(pos2(left, top), Arc::clone(&parts.words), theme.text);
    if let Some(tag) = &parts.tag {
        let below = top + parts.words.size().y + theme.gap.hair;
        painter.galley(pos2(left, below), Arc::clone(tag), theme.text);
    }
}

fn number(ui: &Ui, theme: &Theme, option: &OptionBox<'_>, parts: &Parts) {
    if option.number <= 9 {
        let text = option.number.to_string();
        ui.painter().text(parts.number.center(), Align2::CENTER_CENTER, text, theme.small(), theme.weak);
    }
}

/// A radio button or a check box.
fn control(ui: &Ui, theme: &Theme, option: &OptionBox<'_>, square: Rect) {
    let painter = ui.painter();
    let line = Stroke::new(theme.gap.line * 1.5, if option.is_chosen { theme.accent } else { theme.outline });
    if option.is_of_many {
        let fill = if option.is_chosen { theme.accent } else { Color32::TRANSPARENT };
        painter.rect(square, theme.gap.hair / 2.0, fill, line, StrokeKind::Inside);
        if option.is_chosen {
            sign::paint(painter, square.shrink(theme.gap.ring), Sign::Right, theme.on_accent);
        }
        return;
    }
    painter.circle_stroke(square.center(), square.width() / 2.0 - line.width, line);
    if option.is_chosen {
        painter.circle_filled(square.center(), square.width() / 4.0, theme.accent);
    }
}

fn look(theme: &Theme, option: &OptionBox<'_>, is_hovered: bool) -> (Color32, Stroke) {
    let thin = |color: Color32| Stroke::new(theme.gap.line, color);
    let thick = |color: Color32| Stroke::new(theme.gap.ring, color);
    let toned = |tone: &Tone| (tone.fill, thin(tone.ink));
    match option.settled.map(|settled| settled.fate) {
        Some(Fate::Right) => toned(&theme.right),
        Some(Fate::Wrong) => toned(&theme.wrong),
        Some(Fate::Left) => (Color32::TRANSPARENT, thin(theme.divider)),
        None if option.is_chosen => (theme.chosen, thick(theme.accent)),
        None if is_hovered => (theme.panel_hovered, thin(theme.text)),
        None => (theme.panel, thin(theme.outline)),
    }
}

fn tag_ink(theme: &Theme, fate: Fate) -> Color32 {
    match fate {
        Fate::Right => theme.right.ink,
        Fate::Wrong => theme.wrong.ink,
        Fate::Left => theme.weak,
    }
}

fn ink(theme: &Theme, option: &OptionBox<'_>) -> Color32 {
    let is_left = option.settled.is_some_and(|settled| settled.fate == Fate::Left);
    if is_left { theme.weak } else { theme.text }
}
