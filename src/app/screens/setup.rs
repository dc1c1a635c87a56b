//! How to practise: which questions, how many, with what beside them.

mod kinds;

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Frame, Panel, ScrollArea, Ui};

use crate::app::action::{Action, Wanted};
use crate::app::cached::Cached;
use crate::app::catalogue::OpenPack;
use crate::app::phrase::pack_title;
use crate::app::practice::is_mixed_in;
use crate::app::review::{self, Outlook};
use crate::app::view::View;
use crate::app::widgets::radio::{radios_ui, tick_ui};
use crate::app::widgets::{bar, button, column, scroll, text};
use crate::message;
use crate::pack::{PackId, Skill};
use crate::quiz::summary::skill_name;
use crate::quiz::{Mode, Setup};
use crate::record::Settings;

/// How many questions are offered.
const ITEMS: [usize; 3] = [5, 10, 20];

/// The limits that are offered for a test, in minutes.
const MINUTES: [u32; 6] = [5, 10, 15, 20, 30, 45];

/// The choices so far.
pub struct SetUp {
    /// The pack it was opened from.
    pack: Option<PackId>,
    wanted: Wanted,
    /// How many questions are offered: the usual numbers and the one of the last time, which stays when another
    /// is chosen.
    items: BTreeSet<usize>,
    /// The limits that are offered, in minutes, likewise.
    minutes: BTreeSet<u32>,
    /// What the daily review holds, by the revisions of catalogue and learner and by the minute.
    outlook: Cached<(u64, u64, i64), Outlook>,
    /// Whether the keyboard is still to be given to the first thing to press.
    is_new: bool,
}

impl SetUp {
    /// As it was set up the last time.
    pub fn new(pack: Option<PackId>, settings: &Settings) -> Self {
        let setup = settings.setup.clone();
        Self {
            items: ITEMS.into_iter().chain(setup.n_items).collect(),
            minutes: MINUTES.into_iter().chain(setup.minutes).collect(),
            wanted: Wanted { pack: pack.clone(), setup, is_only_missed: false },
            pack,
            outlook: Cached::default(),
            is_new: true,
        }
    }

    /// The pack it was opened from.
    pub fn pack(&self) -> Option<&PackId> {
        self.pack.as_ref()
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let back = bar::bar_ui(ui, view, &view.words.get("modes-set-up-title"));
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let foot = Panel::bottom("start").frame(frame).show(ui, |ui| self.foot_ui(ui, view)).inner;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            column::column_ui(ui, theme, theme.size.measure, |ui| self.parts_ui(ui, view));
            scroll::pages_ui(ui);
        });
        back.or(foot)
    }

    fn parts_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = view.theme.gap.small;
        self.mode_ui(ui, view);
        if self.wanted.setup.mode == Mode::Review {
            text::weak_ui(ui, view.theme, &view.words.get("modes-due-how"));
            return;
        }
        self.packs_ui(ui, view);
        self.items_ui(ui, view);
        self.skills_ui(ui, view);
        self.kinds_ui(ui, view);
        self.book_ui(ui, view);
        if self.wanted.setup.mode == Mode::Test {
            self.minutes_ui(ui, view);
        }
        part_ui(ui, view, "modes-beside");
        let setup = &mut self.wanted.setup;
        tick_ui(ui, view.theme, &mut setup.asks_confidence, &view.words.get("modes-ask-confidence"));
        tick_ui(ui, view.theme, &mut setup.asks_evidence, &view.words.get("modes-ask-evidence"));
    }

    fn mode_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let words = view.words;
        part_ui(ui, view, "modes-mode");
        let mut options =
            vec![(Mode::Practice, words.get("modes-practice")), (Mode::Test, words.get("modes-test"))];
        let outlook = self.outlook(view);
        if outlook.can_review() {
            options.push((Mode::Review, words.get("modes-review")));
        }
        let setup = &mut self.wanted.setup;
        if let Some(mode) = radios_ui(ui, view.theme, &options, &setup.mode) {
            setup.mode = mode;
        }
        if !outlook.can_review() {
            text::weak_ui(
                ui,
                view.theme,
                &words.say(&match outlook.next_in_days {
                    Some(days) => message!("modes-next-due", days = days),
                    None => message!("modes-none-due"),
                }),
            );
        }
    }

    fn outlook(&mut self, view: &View<'_>) -> Outlook {
        let of = (view.catalogue.revision(), view.learner.revision, view.now.unix_ms() / 60_000);
        *self.outlook.get(of, |_| review::outlook(view.catalogue, view.learner, view.now))
    }

    fn packs_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(here) = &self.pack else { return };
        let Some(open) = view.catalogue.pack(here) else { return };
        part_ui(ui, view, "modes-which-packs");
        let options = [
            (Some(here.clone()), pack_title(view.words, &open.pack)),
            (None, view.words.get("modes-all-packs")),
        ];
        if let Some(pack) = radios_ui(ui, view.theme, &options, &self.wanted.pack) {
            self.wanted.pack = pack;
        }
    }

    fn items_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        part_ui(ui, view, "modes-how-many");
        let setup = &mut self.wanted.setup;
        let number = |n: &usize| (Some(*n), n.to_string());
        let all = (None, view.words.get("modes-all-items"));
        let options: Vec<_> = self.items.iter().map(number).chain([all]).collect();
        if let Some(n_items) = radios_ui(ui, view.theme, &options, &setup.n_items) {
            setup.n_items = n_items;
        }
        let name = view.words.get("modes-only-missed");
        tick_ui(ui, view.theme, &mut self.wanted.is_only_missed, &name);
    }

    fn skills_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        part_ui(ui, view, "modes-which-skills");
        let chosen = self.wanted.setup.skills.get_or_insert_with(|| Skill::ALL.iter().copied().collect());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = view.theme.gap.large;
            for skill in Skill::ALL.iter().copied() {
                let mut is_chosen = chosen.contains(&skill);
                let name = view.words.say(&skill_name(skill));
                if tick_ui(ui, view.theme, &mut is_chosen, &name).changed() {
                    if is_chosen {
                        chosen.insert(skill)
                    } else {
                        chosen.remove(&skill)
                    };
                }
            }
        });
        if chosen.len() == Skill::ALL.len() {
            self.wanted.setup.skills = None;
        }
    }

    fn book_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        part_ui(ui, view, "modes-book");
        let options =
            [(false, view.words.get("modes-open-book")), (true, view.words.get("modes-closed-book-choice"))];
        let setup = &mut self.wanted.setup;
        if let Some(is_closed_book) = radios_ui(ui, view.theme, &options, &setup.is_closed_book) {
            setup.is_closed_book = is_closed_book;
        }
    }

    fn minutes_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        part_ui(ui, view, "modes-limit");
        let setup = &mut self.wanted.setup;
        let number = |n: &u32| (Some(*n), view.words.say(&message!("modes-minutes", n = *n)));
        let none = (None, view.words.get("modes-no-limit"));
        let options: Vec<_> = std::iter::once(none).chain(self.minutes.iter().map(number)).collect();
        if let Some(minutes) = radios_ui(ui, view.theme, &options, &setup.minutes) {
            setup.minutes = minutes;
        }
    }

    /// How many questions fit or what is due, and the way to them.
    fn foot_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let is_review = self.wanted.setup.mode == Mode::Review;
        let n = self.n_fitting(view);
        let (can_start, about) = if is_review {
            let outlook = self.outlook(view);
            (outlook.can_review(), outlook.said())
        } else {
            (n > 0, message!("modes-fitting", n = n))
        };
        let row = |ui: &mut Ui| {
            let name = words.get("modes-start");
            let start = ui.add_enabled_ui(can_start, |ui| button::primary_ui(ui, theme, &name)).inner;
            if std::mem::take(&mut self.is_new) {
                start.request_focus();
            }
            ui.add_space(theme.gap.small);
            text::weak_ui(ui, theme, &words.say(&about));
            let action =
                || if is_review { Action::Review } else { Action::Start(Box::new(self.wanted.clone())) };
            start.clicked().then(action)
        };
        ui.horizontal_wrapped(row).inner
    }

    /// How many questions there are to choose from.
    fn n_fitting(&self, view: &View<'_>) -> usize {
        let Wanted { setup, is_only_missed, .. } = &self.wanted;
        self.packs(view).map(|open| fitting(view, open, setup, *is_only_missed)).sum()
    }

    /// The packs that are chosen.
    fn packs<'v>(&self, view: &View<'v>) -> impl Iterator<Item = &'v Arc<OpenPack>> {
        let chosen = &self.wanted.pack;
        view.catalogue.packs().filter(move |open| match chosen {
            Some(id) => open.pack.id == *id,
            None => is_mixed_in(open, view.learner, view.words),
        })
    }
}

fn fitting(view: &View<'_>, open: &OpenPack, setup: &Setup, is_only_missed: bool) -> usize {
    let wish = setup.wish(is_only_missed.then(|| view.learner.missed_in(&open.pack.id)));
    open.questions.iter().filter(|question| wish.wants(question)).count()
}

fn part_ui(ui: &mut Ui, view: &View<'_>, key: &'static str) {
    ui.add_space(view.theme.gap.small);
    text::heading_ui(ui, &view.words.get(key));
}
