//! The end of a session: marks by skill, what was missed and where it is written, what to do next. What is
//! shown of the questions is the quiz's choice: no false claim is repeated here.

mod positions;

use std::sync::Arc;

use egui::{Frame, Label, Panel, Rect, ScrollArea, Sense, Ui, vec2};

use self::positions::Picture;
use super::home::mixture_name;
use crate::app::action::{Action, Route};
use crate::app::catalogue::OpenPack;
use crate::app::command::{Command, pressed};
use crate::app::phrase::pack_title;
use crate::app::view::View;
use crate::app::widgets::article_head::date_said;
use crate::app::widgets::pack_bar::pack_bar_ui;
use crate::app::widgets::quote::quote_ui;
use crate::app::widgets::{button, column, progress, ring, scroll, text};
use crate::message;
use crate::pack::{PackId, Since};
use crate::quiz::summary::{Missed, SkillMark, skill_name};
use crate::quiz::{self, Evidence, Mark};
use crate::record::sitting::Sitting;
use crate::words::{Message, Words};

/// The end of a session.
pub struct Summary {
    sitting: Sitting,
    /// The packs' languages.
    pack_words: Vec<Words>,
    summary: quiz::Summary,
    picture: Option<Picture>,
    /// Whether the keyboard is still to be given to what comes next.
    is_new: bool,
}

impl Summary {
    /// The end of a session.
    pub fn new(sitting: Sitting) -> Self {
        let pack_words = sitting.books.iter().map(|book| Words::new(&book.pack.language)).collect();
        let ledgers: Vec<_> = sitting.books.iter().map(|book| &*book.ledger).collect();
        let summary = quiz::summary_over(&sitting.session, &ledgers);
        let picture =
            sitting.books.only().and_then(|book| Picture::new(&book.ledger, Words::new(&book.pack.language)));
        Self { sitting, pack_words, summary, picture, is_new: true }
    }

    /// The session.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.sitting.books.at(0).pack.id
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let title = match self.sitting.books.only() {
            Some(book) => pack_title(view.words, &book.pack),
            None => view.words.get(mixture_name(self.sitting.setup.mode == quiz::Mode::Review)),
        };
        let back = pack_bar_ui(ui, view, &title);
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let foot = Panel::bottom("next").frame(frame).show(ui, |ui| self.next_ui(ui, view)).inner;
        let area = ScrollArea::vertical().auto_shrink(false);
        area.show(ui, |ui| {
            column::column_ui(ui, theme, theme.size.measure, |ui| self.body_ui(ui, view));
            if let Some(picture) = &self.picture {
                column::column_ui(ui, theme, theme.size.page, |ui| picture.show(ui, view));
            }
            column::column_ui(ui, theme, theme.size.measure, |ui| self.since_ui(ui, view));
            scroll::pages_ui(ui);
        });
        back.or(foot)
    }

    fn body_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        ui.spacing_mut().item_spacing.y = theme.gap.small;
        let summary = &self.summary;
        let score = message!("learn-score", right = summary.n_right, n = summary.n_answered);
        text::heading_in_ui(ui, theme.headline(), theme.text, &words.say(&score), 1);
        if !summary.skipped.is_empty() {
            text::weak_ui(ui, theme, &words.say(&message!("learn-skipped", n = summary.skipped.len())));
        }
        ui.add_space(theme.gap.medium);
        summary.skills.iter().for_each(|skill| skill_ui(ui, view, skill));
        for advice in &summary.advice {
            ui.add(Label::new(words.say(&advice.said())).wrap());
        }
        self.missed_ui(ui, view, "learn-missed", &self.summary.missed);
        self.missed_ui(ui, view, "modes-misplaced", &self.summary.misplaced);
    }

    fn missed_ui(&self, ui: &mut Ui, view: &View<'_>, heading: &'static str, all: &[Missed]) {
        if all.is_empty() {
            return;
        }
        ui.add_space(view.theme.gap.large);
        text::heading_ui(ui, &view.words.get(heading));
        for missed in all {
            ui.push_id((missed.of, &missed.question), |ui| self.missed_one_ui(ui, view, missed));
        }
    }

    /// What was asked, what is right, and the words that say so.
    fn missed_one_ui(&self, ui: &mut Ui, view: &View<'_>, missed: &Missed) {
        let theme = view.theme;
        let Some(pack_words) = self.pack_words.get(missed.of) else { return };
        let inside = |ui: &mut Ui| {
            ui.set_width(ui.available_width());
            text::note_ui(ui, theme, &view.words.say(&skill_name(missed.skill)));
            if let Some(prompt) = &missed.prompt {
                ui.add(Label::new(egui::RichText::new(pack_words.say(prompt)).font(theme.strong())).wrap());
            }
            let quoted: Vec<&str> = missed.evidence.iter().map(|words| words.exact.as_str()).collect();
            for right in missed.right.iter().map(|right| pack_words.say(right)) {
                if !quoted.contains(&right.as_str()) {
                    ui.label(view.words.say(&message!("learn-right-is", right = right)));
                }
            }
            missed.evidence.iter().for_each(|words| self.evidence_ui(ui, view, missed.of, words));
        };
        Frame::new()
            .fill(theme.panel)
            .stroke(egui::Stroke::new(theme.gap.line, theme.divider))
            .corner_radius(theme.corners())
            .inner_margin(theme.margin(theme.gap.medium))
            .show(ui, inside);
    }

    fn evidence_ui(&self, ui: &mut Ui, view: &View<'_>, of: usize, words: &Evidence) {
        let ledger = &self.sitting.books.at(of).ledger;
        let row = &ledger[words.article];
        let before = row.text.paragraphs().iter().take_while(|paragraph| paragraph.end < words.span.start);
        quote_ui(ui, view.theme, &words.exact);
        let is_one_of_several = ledger.articles().count() > 1 || self.sitting.books.only().is_none();
        let number = before.count() + 1;
        let place = if is_one_of_several {
            message!("learn-place-in", number = number, title = &row.title)
        } else {
            message!("learn-place", number = number)
        };
        text::note_ui(ui, view.theme, &view.words.say(&place));
    }

    /// What became known after the article was written.
    fn since_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        let articles = self.sitting.books.only().into_iter().flat_map(|book| &book.pack.articles);
        let since: Vec<&Since> = articles.flat_map(|article| &article.since).collect();
        if since.is_empty() {
            return;
        }
        ui.spacing_mut().item_spacing.y = theme.gap.small;
        text::heading_ui(ui, &view.words.get("learn-since"));
        text::weak_ui(ui, theme, &view.words.get("learn-since-why"));
        for (ix, since) in since.into_iter().enumerate() {
            ui.add_space(theme.gap.small);
            text::note_ui(ui, theme, &date_said(view, &since.date));
            ui.add(Label::new(&since.text).wrap());
            if let Some(url) = &since.url {
                let link = ui.push_id(ix, |ui| ui.add(egui::Hyperlink::new(url))).inner;
                ring(ui, theme, &link);
            }
        }
    }

    /// What can be done now; the first is what most will want.
    fn next_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let next = next_pack(view, self.pack()).map(|pack| Action::Go(Route::Read(pack)));
        let is_missed = !self.summary.missed.is_empty() || !self.summary.skipped.is_empty();
        let missed = is_missed.then_some(Action::PractiseMissed);
        let is_missed_asked = pressed(ui, Command::PractiseMissed);
        let is_next_asked = pressed(ui, Command::NextPack);
        let choices = [
            ("learn-practise-missed", missed, is_missed_asked),
            ("learn-next-pack", next, is_next_asked),
            ("learn-home", Some(Action::Go(Route::Home)), false),
        ];
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            let mut is_first = true;
            for (key, action, is_asked) in choices {
                let Some(action) = action else { continue };
                if self.choice_ui(ui, view, key, is_first) || is_asked {
                    wanted = wanted.take().or(Some(action));
                }
                is_first = false;
            }
        });
        wanted
    }

    fn choice_ui(&mut self, ui: &mut Ui, view: &View<'_>, key: &'static str, is_first: bool) -> bool {
        let name = view.words.get(key);
        if !is_first {
            return button::plain_ui(ui, view.theme, &name).clicked();
        }
        let button = button::primary_ui(ui, view.theme, &name);
        if std::mem::take(&mut self.is_new) {
            button.request_focus();
        }
        button.clicked()
    }
}

/// A skill's name, a bar, and the same in a word and a number.
fn skill_ui(ui: &mut Ui, view: &View<'_>, skill: &SkillMark) {
    let (theme, words) = (view.theme, view.words);
    let mark = message!(
        "learn-skill-mark",
        word = word_for(skill.mean),
        percent = skill.mean.percent(),
        n = skill.n
    );
    let said = words.say(&mark);
    let name = words.say(&skill.name());
    let aloud = words.say(&message!("learn-skill-aloud", skill = &name, mark = &said));
    ui.label(egui::RichText::new(&name).font(theme.strong()));
    let row = |ui: &mut Ui| {
        let width = (theme.size.card / 2.0).min(ui.available_width() / 3.0);
        let (room, _) = ui.allocate_exact_size(vec2(width, ui.spacing().interact_size.y), Sense::hover());
        let bar = Rect::from_center_size(room.center(), vec2(width, theme.gap.small));
        #[expect(clippy::cast_possible_truncation, reason = "a share of a bar")]
        progress::progress_ui(ui, theme, bar, skill.mean.value() as f32, &aloud);
        ui.add(Label::new(said).wrap());
    };
    ui.scope(|ui| {
        // As high as its words: nothing here can be pressed.
        ui.spacing_mut().interact_size.y = ui.text_style_height(&egui::TextStyle::Body);
        ui.horizontal(row);
    });
    ui.add_space(theme.gap.hair);
}

fn word_for(mean: Mark) -> Message {
    match mean.percent() {
        100 => message!("learn-all-right"),
        80..100 => message!("learn-solid"),
        50..80 => message!("learn-halfway"),
        _ => message!("learn-to-practise"),
    }
}

/// The pack whose turn it is after this one: the first that was never practised, else the one after it in turn,
/// after the last the first.
fn next_pack(view: &View<'_>, this: &PackId) -> Option<PackId> {
    let askable = view.catalogue.packs().filter(|open| !open.questions.is_empty());
    let mut packs: Vec<&Arc<OpenPack>> = askable.collect();
    packs.sort_by_cached_key(|open| open.turn(view.words.tag()));
    let others = packs.iter().map(|open| &open.pack.id).filter(|id| *id != this);
    let is_new = |id: &&PackId| view.learner.progress_with(id).is_none();
    let after = packs.iter().map(|open| &open.pack.id).skip_while(|id| *id != this).skip(1);
    others.clone().find(is_new).or(after.chain(others).next()).cloned()
}
