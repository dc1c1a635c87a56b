//! How an article is set: the room between lines and letters, and the reading ruler.

use std::ops::RangeInclusive;

use egui::{Frame, Ui};

use super::settings::part_ui;
use crate::app::view::View;
use crate::app::widgets::radio::tick_ui;
use crate::app::widgets::{article_text, button};
use crate::record::Settings;
use crate::words::Message;

/// Steps of the room between lines, in percent.
const LINE_STEP: u16 = 10;
/// Steps of the room between letters, in percent of their size.
const LETTER_STEP: u16 = 2;

/// Paints the part, with some words as they look then.
pub(super) fn reading_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let (words, settings) = (view.words, &view.learner.settings);
    part_ui(ui, view, &words.get("reading-article"));
    let lines = steps_ui(
        ui,
        view,
        ["reading-lines", "reading-lines-less", "reading-lines-more"],
        (settings.line_spacing_percent, LINE_STEP, Settings::LINE_SPACINGS),
    )
    .map(|line_spacing_percent| Settings { line_spacing_percent, ..settings.clone() });
    let letters = steps_ui(
        ui,
        view,
        ["reading-letters", "reading-letters-less", "reading-letters-more"],
        (settings.letter_spacing_percent, LETTER_STEP, Settings::LETTER_SPACINGS),
    )
    .map(|letter_spacing_percent| Settings { letter_spacing_percent, ..settings.clone() });
    let ruler = ruler_ui(ui, view);
    specimen_ui(ui, view);
    lines.or(letters).or(ruler)
}

/// A value with a step down and a step up; what was asked for, if it is another than before.
fn steps_ui(
    ui: &mut Ui,
    view: &View<'_>,
    [now, less, more]: [&'static str; 3],
    (value, step, limits): (u16, u16, RangeInclusive<u16>),
) -> Option<u16> {
    let (theme, words) = (view.theme, view.words);
    let row = |ui: &mut Ui| {
        let less = button::plain_ui(ui, theme, &words.get(less)).clicked();
        ui.label(words.say(&Message::new(now).with("n", usize::from(value))));
        let more = button::plain_ui(ui, theme, &words.get(more)).clicked();
        let wanted = match (less, more) {
            (true, _) => value.saturating_sub(step),
            (_, true) => value + step,
            _ => value,
        };
        wanted.clamp(*limits.start(), *limits.end())
    };
    let wanted = ui.horizontal_wrapped(row).inner;
    (wanted != value).then_some(wanted)
}

fn ruler_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let settings = &view.learner.settings;
    let mut reading_ruler = settings.reading_ruler;
    let tick = tick_ui(ui, view.theme, &mut reading_ruler, &view.words.get("reading-ruler"));
    tick.changed().then(|| Settings { reading_ruler, ..settings.clone() })
}

fn specimen_ui(ui: &mut Ui, view: &View<'_>) {
    let theme = view.theme;
    let frame = Frame::new()
        .stroke(egui::Stroke::new(theme.gap.line, theme.divider))
        .corner_radius(theme.corners())
        .inner_margin(theme.margin(theme.gap.medium));
    let words = view.words.get("reading-specimen");
    let is_ruled = view.learner.settings.reading_ruler;
    frame.show(ui, |ui| article_text::specimen_ui(ui, theme, &words, is_ruled));
}
