//! What comes next: this week's goal, and what to practise.

use std::sync::Arc;

use egui::{Galley, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{in_picture, part_ui, said_ui};
use crate::app::view::View;
use crate::app::widgets::{button, progress, text};
use crate::message;
use crate::pack::Skill;
use crate::quiz::content_hash;
use crate::quiz::summary::{ENOUGH, SkillMark, missed_prompt, skill_name};
use crate::record::Settings;
use crate::record::stats::Statistics;
use crate::words::Words;

/// Goals one can choose, in answers a week.
const GOALS: [Option<u16>; 4] = [None, Some(25), Some(50), Some(100)];

/// What was missed of a skill with too few answers for advice.
#[derive(Debug)]
pub(super) struct Missed {
    skill: Skill,
    /// What was asked, in the packs' languages.
    prompts: Vec<String>,
}

/// How far one is this week, and what one has in mind; the settings, if that was changed.
pub(super) fn goal_ui(ui: &mut Ui, view: &View<'_>, n: u32) -> Option<Settings> {
    let (theme, words, settings) = (view.theme, view.words, &view.learner.settings);
    text::heading_ui(ui, &words.get("stats-this-week"));
    match settings.weekly_goal {
        None => said_ui(ui, view, &message!("stats-this-week-n", n = n)),
        Some(goal) => {
            let said = message!("stats-this-week-of", n = n, goal = u32::from(goal));
            said_ui(ui, view, &said);
            let size = vec2(ui.available_width(), theme.gap.medium);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            let share = in_picture(f64::from(n) / f64::from(goal));
            progress::progress_ui(ui, theme, Rect::from_min_size(rect.min, size), share, &words.say(&said));
        }
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(words.get("stats-goal"));
        let mut chosen = None;
        for goal in GOALS {
            let name = match goal {
                None => words.get("stats-goal-none"),
                Some(goal) => words.say(&message!("stats-goal-of", n = u32::from(goal))),
            };
            let is_it = settings.weekly_goal == goal;
            if button::toggle_ui(ui, theme, is_it, &name).clicked() && !is_it {
                chosen = Some(Settings { weekly_goal: goal, ..settings.clone() });
            }
        }
        chosen
    })
    .inner
}

/// How much comes due on the next days, today first.
pub(super) fn due_ui(ui: &mut Ui, view: &View<'_>, forecast: &[usize]) {
    if forecast.is_empty() {
        return;
    }
    part_ui(ui, view, "stats-due", "stats-due-why");
    let most = forecast.iter().copied().max().unwrap_or_default();
    if most == 0 {
        return said_ui(ui, view, &message!("stats-due-nothing", n = forecast.len()));
    }
    let (theme, words) = (view.theme, view.words);
    let lines: Vec<Arc<Galley>> = forecast
        .iter()
        .enumerate()
        .map(|(days, n)| words.say(&message!("stats-due-on", days = days, n = *n)))
        .map(|said| ui.painter().layout_no_wrap(said, theme.body(), theme.text))
        .collect();
    let name = lines.iter().map(|line| line.size().x).fold(0.0, f32::max);
    for (line, n) in lines.into_iter().zip(forecast) {
        bar_ui(ui, view, line, name, share(*n, most));
    }
}

/// One day: how much, and a bar as long as its share of the fullest day.
fn bar_ui(ui: &mut Ui, view: &View<'_>, line: Arc<Galley>, name: f32, share: f32) {
    let theme = view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), line.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, line.text()));
    let left = rect.left() + name + theme.gap.medium;
    let size = vec2((rect.right() - left).max(0.0) * share, theme.gap.small);
    ui.painter().galley(rect.min, line, theme.text);
    let bar = Rect::from_min_size(pos2(left, rect.center().y - size.y / 2.0), size);
    ui.painter().rect_filled(bar, theme.gap.ring, theme.accent);
}

#[expect(clippy::cast_precision_loss, reason = "a share of a bar")]
fn share(n: usize, most: usize) -> f32 {
    n as f32 / most as f32
}

/// What to practise; of skills with too few answers for advice, what was missed.
pub(super) fn advice_ui(ui: &mut Ui, view: &View<'_>, found: &Statistics, missed: &[Missed]) {
    part_ui(ui, view, "stats-advice", "stats-advice-why");
    found.advice.iter().for_each(|advice| said_ui(ui, view, &advice.said()));
    if found.advice.is_empty() && missed.is_empty() {
        said_ui(ui, view, &message!("stats-advice-none"));
    }
    for Missed { skill, prompts } in missed {
        said_ui(ui, view, &message!("stats-missed", skill = skill_name(*skill), n = prompts.len()));
        for prompt in prompts {
            ui.indent(prompt, |ui| ui.add(egui::Label::new(prompt).wrap()));
        }
    }
}

/// The prompts of missed questions of each skill with too few answers, where their packs are at hand.
pub(super) fn missed(view: &View<'_>, in_all: &[SkillMark]) -> Vec<Missed> {
    let few = in_all.iter().filter(|skill| skill.n < ENOUGH).map(|skill| skill.skill);
    let missed = few.map(|skill| Missed { skill, prompts: missed_of(view, skill) });
    missed.filter(|missed| !missed.prompts.is_empty()).collect()
}

fn missed_of(view: &View<'_>, skill: Skill) -> Vec<String> {
    let mut prompts = Vec::new();
    for progress in &view.learner.progress {
        let Some(open) = view.catalogue.pack(&progress.pack) else { continue };
        let missed =
            progress.questions.iter().filter(|question| question.mark.is_some_and(|mark| mark < 1.0));
        for row in missed {
            let is_it = |question: &&std::sync::Arc<crate::quiz::Question>| {
                question.id.0 == row.question
                    && question.skill == skill
                    && content_hash(question, &open.ledger) == row.content_hash
            };
            let prompt = open.questions.iter().find(is_it).and_then(|it| missed_prompt(it, &open.ledger));
            prompts.extend(prompt.map(|prompt| Words::new(&open.ledger.language).say(&prompt)));
        }
    }
    prompts
}
