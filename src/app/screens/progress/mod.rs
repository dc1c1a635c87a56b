//! How far one has come: accuracy, calibration, discernment, mix-ups, what to practise. Everything is counted
//! from the record, on its worker.

mod accuracy;
mod ahead;
mod calibration;
mod crossing;
mod discernment;
mod mixups;

use egui::{ComboBox, Frame, Role, ScrollArea, Stroke, Ui, WidgetInfo};

use self::ahead::Missed;
use crate::app::action::Action;
use crate::app::cached::Cached;
use crate::app::phrase::pack_title as title_of;
use crate::app::view::View;
use crate::app::widgets::article_head::date_said;
use crate::app::widgets::{bar, button, column, ring, scroll, text};
use crate::message;
use crate::pack::PackId;
use crate::quiz::Mark;
use crate::record::stats::{Estimate, Filter, Statistics, Week};
use crate::words::Message;

/// How many weeks the shorter period has, this one included.
const RECENT: i64 = 4;

/// How far one has come.
#[derive(Debug, Default)]
pub struct Progress {
    /// What was chosen last; the numbers for it may still be on their way.
    filter: Filter,
    found: Found,
    /// Whether the numbers by week are shown as a table too.
    is_table: bool,
    /// How much comes due on the next days, today first; empty until it is known.
    forecast: Vec<usize>,
    /// Prompts of missed questions by skill, by the revisions of catalogue and learner.
    missed: Cached<(u64, u64), Vec<Missed>>,
}

/// What is known of the answers.
#[derive(Debug, Default)]
enum Found {
    /// They are being counted for the first time.
    #[default]
    Nothing,
    /// Nobody has answered anything.
    Empty,
    /// They were counted.
    Counted(Box<Statistics>),
    /// They could not be counted.
    Failed(Message),
}

impl Progress {
    /// Takes over what was counted, if it is what was chosen last.
    pub fn receive(&mut self, filter: &Filter, found: Result<Option<Box<Statistics>>, Message>) {
        if self.filter != *filter {
            return;
        }
        self.found = match found {
            Ok(Some(found)) if !found.in_all.is_empty() => Found::Counted(found),
            Ok(_) => Found::Empty,
            Err(why) => Found::Failed(why),
        };
    }

    /// Takes over how much comes due on the next days, today first.
    pub fn foresee(&mut self, forecast: Vec<usize>) {
        self.forecast = forecast;
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let back = bar::bar_ui(ui, view, &view.words.get("stats-title"));
        let area = ScrollArea::vertical().auto_shrink(false);
        let body = area.show(ui, |ui| {
            let body = column::column_ui(ui, theme, theme.size.measure, |ui| self.body_ui(ui, view));
            scroll::pages_ui(ui);
            body
        });
        back.or(body.inner)
    }

    fn body_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        ui.spacing_mut().item_spacing.y = view.theme.gap.small;
        let found = match &self.found {
            Found::Counted(found) => found,
            Found::Nothing => return wait_ui(ui, view, &message!("stats-loading")),
            Found::Empty => return wait_ui(ui, view, &message!("stats-empty")),
            Found::Failed(why) => return wait_ui(ui, view, why),
        };
        let of = (view.catalogue.revision(), view.learner.revision);
        let missed = self.missed.get(of, |_| ahead::missed(view, &found.in_all));
        let goal = ahead::goal_ui(ui, view, found.n_this_week);
        ahead::due_ui(ui, view, &self.forecast);
        ahead::advice_ui(ui, view, found, missed);
        let filter = filter_ui(ui, view, &mut self.filter);
        accuracy::accuracy_ui(ui, view, &found.accuracy, &mut self.is_table);
        calibration::calibration_ui(ui, view, &found.calibration);
        discernment::discernment_ui(ui, view, &found.counts);
        mixups::mixups_ui(ui, view, found, self.filter.pack.is_none());
        goal.map(Action::Save).or(filter.then(|| Action::Count(self.filter.clone())))
    }
}

/// One sentence where there is nothing to show.
fn wait_ui(ui: &mut Ui, view: &View<'_>, why: &Message) -> Option<Action> {
    text::weak_ui(ui, view.theme, &view.words.say(why));
    None
}

/// Which answers count. Whether that was changed.
fn filter_ui(ui: &mut Ui, view: &View<'_>, filter: &mut Filter) -> bool {
    let (theme, words, old) = (view.theme, view.words, filter.clone());
    ui.add_space(theme.gap.medium);
    ui.horizontal_wrapped(|ui| {
        packs_ui(ui, view, &mut filter.pack);
        let recent = Week(Week::of(view.now).0 - RECENT + 1);
        for (key, since) in [("stats-always", None), ("stats-recently", Some(recent))] {
            if button::toggle_ui(ui, theme, filter.since == since, &words.get(key)).clicked() {
                filter.since = since;
            }
        }
    });
    *filter != old
}

/// All packs, or one of those that were practised.
fn packs_ui(ui: &mut Ui, view: &View<'_>, chosen: &mut Option<PackId>) {
    let words = view.words;
    let name = |pack: &Option<PackId>| match pack {
        Some(pack) => pack_title(view, pack),
        None => words.get("stats-all-packs"),
    };
    let practised = view.learner.progress.iter().map(|progress| Some(progress.pack.clone()));
    let options: Vec<Option<PackId>> = std::iter::once(None).chain(practised).collect();
    let width = view.theme.size.card.min(ui.available_width() - view.theme.gap.medium);
    ui.spacing_mut().interact_size.y = view.theme.size.target;
    let shown = name(chosen);
    let combo = ComboBox::from_id_salt("pack").selected_text(&shown).width(width).truncate();
    let response = combo.show_ui(ui, |ui| {
        for option in options {
            let name = name(&option);
            ui.selectable_value(chosen, option, name);
        }
    });
    let aloud = words.say(&message!("stats-packs", packs = shown));
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &aloud));
    ring(ui, view.theme, &response.response);
}

/// A pack's title; of one that is not at hand, its id.
fn pack_title(view: &View<'_>, pack: &PackId) -> String {
    view.catalogue.pack(pack).map_or_else(|| pack.to_string(), |open| title_of(view.words, &open.pack))
}

/// The name of a part of the screen, and what it is about.
fn part_ui(ui: &mut Ui, view: &View<'_>, name: &'static str, about: &'static str) {
    ui.add_space(view.theme.gap.large);
    text::heading_ui(ui, &view.words.get(name));
    text::weak_ui(ui, view.theme, &view.words.get(about));
}

/// What follows from the numbers, set apart.
fn sentence_ui(ui: &mut Ui, view: &View<'_>, said: &Message) {
    let theme = view.theme;
    let inside = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        ui.add(egui::Label::new(egui::RichText::new(view.words.say(said)).font(theme.strong())).wrap());
    };
    Frame::new()
        .fill(theme.panel)
        .stroke(Stroke::new(theme.gap.line, theme.divider))
        .corner_radius(theme.corners())
        .inner_margin(theme.margin(theme.gap.medium))
        .show(ui, inside);
}

fn said_ui(ui: &mut Ui, view: &View<'_>, said: &Message) {
    ui.add(egui::Label::new(view.words.say(said)).wrap());
}

/// A share in whole percent; only all of it is 100.
fn percent(share: f64) -> u32 {
    Mark::new(share.clamp(0.0, 1.0)).map_or(0, Mark::percent)
}

#[expect(clippy::cast_possible_truncation, reason = "a place in a picture")]
fn in_picture(share: f64) -> f32 {
    share as f32
}

/// The day a week begins.
fn week_said(view: &View<'_>, week: Week) -> String {
    date_said(view, &week.monday())
}

/// A number with two digits after the point, as the language writes it.
fn decimal(number: f64) -> Message {
    let digits = format!("{:.2}", number.abs());
    let (whole, part) = digits.split_once('.').unwrap_or((&digits, "00"));
    let is_below = number < 0.0 && (whole, part) != ("0", "00");
    message!("stats-decimal", sign = if is_below { "−" } else { "" }, whole = whole, part = part)
}

/// An estimate with its interval.
fn estimated(estimate: Estimate) -> Message {
    let [value, low, high] = [estimate.value, estimate.low, estimate.high].map(decimal);
    message!("stats-estimate", value = value, low = low, high = high)
}
