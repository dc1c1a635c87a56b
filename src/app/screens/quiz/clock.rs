//! The time of a test: how much is left, when to say so, and when it is up.

use std::time::Duration;

use egui::Ui;

use super::{Quiz, Stage};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::button;
use crate::message;
use crate::record::{Settings, Timestamp};

/// So many milliseconds before the end it is said once.
const SHORT: u64 = 60_000;

impl Quiz {
    /// How many milliseconds are left, where there is a limit.
    pub(super) fn left_ms(&self, view: &View<'_>) -> Option<u64> {
        let at_question = u64::from(self.at_question(view)?);
        self.sitting.left_ms(view.learner.settings.extra_time.percent(), at_question)
    }

    /// How many milliseconds the question has been asked.
    fn at_question(&self, view: &View<'_>) -> Option<u32> {
        match self.desk.as_ref().map(|desk| &desk.stage) {
            Some(Stage::Asked(asked)) => Some(millis_since(asked.since, view.now)),
            Some(Stage::Settled(_)) | None => None,
        }
    }

    /// Says when time is short or up, and has the window painted again when there is something to see.
    pub(super) fn clock(&mut self, ui: &Ui, view: &View<'_>) -> Option<Action> {
        let left = self.left_ms(view).filter(|_| !self.is_keeping)?;
        if left == 0 {
            return Some(Action::TimeUp(self.at_question(view)?));
        }
        let is_short = left <= SHORT;
        let is_told = self.is_warned;
        self.is_warned |= is_short;
        let next = match (view.learner.settings.shows_clock, is_short) {
            // When the seconds change.
            (true, _) => 1 + (left - 1) % 1000,
            (false, false) => left - SHORT,
            (false, true) => left,
        };
        ui.ctx().request_repaint_after(Duration::from_millis(next));
        (is_short && !is_told).then_some(Action::TimeIsShort)
    }
}

/// The time left, if the learner wants to see it, and the button for that.
pub(super) fn clock_ui(ui: &mut Ui, view: &View<'_>, left_ms: Option<u64>) -> Option<Action> {
    let left = left_ms?.div_ceil(1000);
    let settings = &view.learner.settings;
    let key = if settings.shows_clock { "modes-hide-clock" } else { "modes-show-clock" };
    if settings.shows_clock {
        // A plain label: nobody wants to hear it every second.
        let seconds = format!("{:02}", left % 60);
        ui.label(view.words.say(&message!(
            "modes-time-left",
            minutes = (left / 60).to_string(),
            seconds = seconds
        )));
    }
    let button = button::quiet_ui(ui, view.theme, &view.words.get(key));
    let shows_clock = !settings.shows_clock;
    button.clicked().then(|| Action::Save(Settings { shows_clock, ..settings.clone() }))
}

/// From one moment to another, in milliseconds.
pub(super) fn millis_since(since: Timestamp, now: Timestamp) -> u32 {
    let millis = now.unix_ms().saturating_sub(since.unix_ms()).max(0);
    u32::try_from(millis).unwrap_or(u32::MAX)
}
