//! The part of the settings about practice: time for tests, and how much is to be remembered.

use egui::Ui;

use super::settings::part_ui;
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::text;
use crate::message;
use crate::record::{ExtraTime, Settings};

/// The shares that are offered, in percent.
const RETENTIONS: [u8; 5] = [80, 85, 90, 95, 97];

/// Paints the part and returns what was chosen.
pub(super) fn show(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let extra_time = extra_time_ui(ui, view);
    extra_time.or(retention_ui(ui, view))
}

fn extra_time_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let (words, settings) = (view.words, &view.learner.settings);
    part_ui(ui, view, &words.get("modes-extra-time"));
    let name = |extra: ExtraTime| match extra {
        ExtraTime::Usual => "modes-extra-time-usual",
        ExtraTime::Quarter => "modes-extra-time-quarter",
        ExtraTime::Half => "modes-extra-time-half",
        ExtraTime::Double => "modes-extra-time-double",
        ExtraTime::Unlimited => "modes-extra-time-unlimited",
    };
    let options = ExtraTime::ALL.map(|extra| (extra, words.get(name(extra))));
    let chosen = radios_ui(ui, view.theme, &options, &settings.extra_time);
    chosen.map(|extra_time| Settings { extra_time, ..settings.clone() })
}

fn retention_ui(ui: &mut Ui, view: &View<'_>) -> Option<Settings> {
    let (words, settings) = (view.words, &view.learner.settings);
    part_ui(ui, view, &words.get("modes-retention"));
    text::weak_ui(ui, view.theme, &words.get("modes-retention-why"));
    let options =
        RETENTIONS.map(|percent| (percent, words.say(&message!("app-percent", n = usize::from(percent)))));
    let chosen = radios_ui(ui, view.theme, &options, &settings.retention_percent);
    chosen.map(|retention_percent| Settings { retention_percent, ..settings.clone() })
}
