//! How good the answers were, by skill, over time.

use egui::{Label, RichText, Ui};

use super::{in_picture, part_ui, percent, week_said};
use crate::app::view::View;
use crate::app::widgets::chart::{self, Point};
use crate::app::widgets::{button, text};
use crate::message;
use crate::quiz::summary::{ENOUGH, skill_name};
use crate::record::stats::{Accuracy, Mean, Week};
use crate::words::Message;

/// All answers, then skill by skill, each with its weeks.
pub(super) fn accuracy_ui(ui: &mut Ui, view: &View<'_>, accuracy: &Accuracy, is_table: &mut bool) {
    let (theme, words) = (view.theme, view.words);
    part_ui(ui, view, "stats-accuracy", "stats-accuracy-why");
    let (Some((first, _)), Some((last, _))) = (accuracy.weeks.first(), accuracy.weeks.last()) else {
        text::weak_ui(ui, theme, &words.get("stats-none-here"));
        return;
    };
    let period = (*first, *last);
    let table = if *is_table { "stats-hide-table" } else { "stats-show-table" };
    if button::plain_ui(ui, theme, &words.get(table)).clicked() {
        *is_table = !*is_table;
    }
    one_ui(ui, view, &message!("stats-all-skills"), (accuracy.all, &accuracy.weeks), period, *is_table);
    for skill in &accuracy.skills {
        one_ui(ui, view, &skill_name(skill.skill), (skill.all, &skill.weeks), period, *is_table);
    }
    if period.0 != period.1 {
        let [first, last] = [period.0, period.1].map(|week| week_said(view, week));
        let ends = message!("stats-from-to", first = first, last = last, n = ENOUGH);
        text::note_ui(ui, theme, &words.say(&ends));
    }
}

type OverTime<'w> = (Mean, &'w [(Week, Mean)]);

fn one_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &Message,
    (all, weeks): OverTime<'_>,
    period: (Week, Week),
    is_table: bool,
) {
    let (theme, words) = (view.theme, view.words);
    let name = words.say(name);
    let mean = mean_said(all);
    ui.add_space(theme.gap.hair);
    let line = message!("learn-skill-aloud", skill = &name, mark = mean);
    ui.add(Label::new(RichText::new(words.say(&line)).font(theme.strong())).wrap());
    if period.0 != period.1 {
        let height = 3.0 * theme.size.body;
        let aloud = aloud(view, &name, weeks);
        chart::line_ui(ui, theme, height, &points(weeks, period), &words.say(&aloud));
    }
    if is_table {
        for (week, mean) in weeks {
            let row = message!("stats-week", week = week_said(view, *week), mark = mean_said(*mean));
            text::note_ui(ui, theme, &words.say(&row));
        }
    }
}

fn mean_said(mean: Mean) -> Message {
    message!("stats-mean", percent = percent(mean.value().unwrap_or_default()), n = mean.n)
}

/// What a chart shows: how the first week and the last one went.
fn aloud(view: &View<'_>, name: &str, weeks: &[(Week, Mean)]) -> Message {
    let end = |end: Option<&(Week, Mean)>| {
        let (week, mean) = end.copied().unwrap_or((Week(0), Mean::default()));
        message!("stats-week", week = week_said(view, week), mark = mean_said(mean))
    };
    message!("stats-chart", name = name, first = end(weeks.first()), last = end(weeks.last()))
}

fn points(weeks: &[(Week, Mean)], (first, last): (Week, Week)) -> Vec<Point> {
    #[expect(clippy::cast_precision_loss, reason = "a few thousand weeks")]
    let at = |week: Week| (week.0 - first.0) as f32 / (last.0 - first.0).max(1) as f32;
    let point = |(week, mean): &(Week, Mean)| Point {
        at: at(*week),
        share: in_picture(mean.value().unwrap_or_default()),
        is_firm: usize::try_from(mean.n).is_ok_and(|n| n >= ENOUGH),
    };
    weeks.iter().map(point).collect()
}
