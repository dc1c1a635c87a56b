//! Text size, look, motion, renderer, language. Every choice is kept as soon as it is made.

use egui::{ScrollArea, Ui};

use super::{settings_modes, settings_reading};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::radio::{radios_ui, tick_ui};
use crate::app::widgets::{bar, button, column, text};
use crate::message;
use crate::record::{Look, Renderer, Settings};
use crate::words::Words;

/// Steps of the text size, in percent.
const STEP: u16 = 10;

/// The settings with text so many steps larger or smaller; with 0, of the usual size.
pub fn resized(settings: &Settings, steps: i32) -> Settings {
    let percent = i32::from(settings.text_size_percent) + steps * i32::from(STEP);
    let percent = u16::try_from(percent).unwrap_or_default();
    let (least, most) = (*Settings::TEXT_SIZES.start(), *Settings::TEXT_SIZES.end());
    let text_size_percent = if steps == 0 { 100 } else { percent.clamp(least, most) };
    Settings { text_size_percent, ..settings.clone() }
}

/// Paints the screen and returns what the user wants. It has no state: what is chosen stands in the record.
pub fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let theme = view.theme;
    let back = bar::bar_ui(ui, view, &view.words.get("app-settings"));
    let area = ScrollArea::vertical().auto_shrink(false);
    let parts = |ui: &mut Ui| column::column_ui(ui, theme, theme.size.form, |ui| parts_ui(ui, view));
    let chosen = area.show(ui, parts).inner;
    back.or(chosen.map(Action::Save))
}

fn parts_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    ui.spacing_mut().item_spacing.y = view.theme.gap.small;
    let whose = match &view.learner.profile {
        Some(profile) => view.words.say(&message!("app-settings-of", name = &profile.name)),
        None => view.words.get("app-settings-of-all"),
    };
    text::weak_ui(ui, view.theme, &whose);
    let size = text_size_ui(ui, view);
    let reading = settings_reading::reading_ui(ui, view);
    let look = look_ui(ui, view);
    let motion = motion_ui(ui, view);
    let language = language_ui(ui, view);
    let renderer = renderer_ui(ui, view);
    let practice = settings_modes::show(ui, view);
    size.or(reading).or(look).or(motion).or(language).or(renderer).or(practice)
}

/// The name of a part.
pub(super) fn part_ui(ui: &mut Ui, view: &View<'_>, name: &str) {
    ui.add_space(view.theme.gap.medium);
    text::heading_ui(ui, name);
}

fn text_size_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let (theme, words, settings) = (view.theme, view.words, &view.learner.settings);
    part_ui(ui, view, &words.get("app-text-size"));
    let percent = usize::from(settings.text_size_percent);
    ui.horizontal_wrapped(|ui| {
        let smaller = button::plain_ui(ui, theme, &words.get("app-smaller"));
        ui.label(words.say(&message!("app-percent", n = percent)));
        let larger = button::plain_ui(ui, theme, &words.get("app-larger"));
        let smaller = smaller.clicked().then(|| resized(settings, -1));
        smaller.or(larger.clicked().then(|| resized(settings, 1)))
    })
    .inner
}

fn look_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let settings = &view.learner.settings;
    part_ui(ui, view, &view.words.get("app-look"));
    let name = |look: Look| match look {
        Look::System => "app-look-system",
        Look::Light => "app-look-light",
        Look::Dark => "app-look-dark",
        Look::Contrast => "app-look-contrast",
    };
    let options = Look::ALL.map(|look| (look, view.words.get(name(look))));
    radios_ui(ui, view.theme, &options, &settings.look).map(|look| Settings { look, ..settings.clone() })
}

fn motion_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let settings = &view.learner.settings;
    part_ui(ui, view, &view.words.get("app-motion"));
    let mut reduced_motion = settings.reduced_motion;
    let tick = tick_ui(ui, view.theme, &mut reduced_motion, &view.words.get("app-reduced-motion"));
    tick.changed().then(|| Settings { reduced_motion, ..settings.clone() })
}

fn language_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let settings = &view.learner.settings;
    part_ui(ui, view, &view.words.get("app-language"));
    let system = (None, view.words.get("app-language-system"));
    let named = |tag: &str| (Some(tag.to_owned()), Words::interface(tag).get("language-name"));
    let options: Vec<_> = std::iter::once(system).chain(Words::tags().map(named)).collect();
    let chosen = radios_ui(ui, view.theme, &options, &settings.language);
    chosen.map(|language| Settings { language, ..settings.clone() })
}

fn renderer_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let (words, settings) = (view.words, &view.learner.settings);
    part_ui(ui, view, &words.get("app-renderer"));
    text::weak_ui(ui, view.theme, &words.get("app-renderer-why"));
    let options = [
        (Renderer::Software, words.get("app-renderer-software")),
        (Renderer::Gl, words.get("app-renderer-gl")),
    ];
    radios_ui(ui, view.theme, &options, &settings.renderer)
        .map(|renderer| Settings { renderer, ..settings.clone() })
}
