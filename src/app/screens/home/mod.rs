//! The packs: the first screen.

mod card;
mod cards;
mod left;

use egui::{Frame, Rect, ScrollArea, Sense, Ui, UiBuilder, vec2};

use self::card::{Laid, card_ui};
use self::cards::Card;
use crate::app::action::{Action, Route};
use crate::app::cached::Cached;
use crate::app::command::{self, Command};
use crate::app::dialog::{Dialog, PasteForm, Profiles};
use crate::app::jobs::Task;
use crate::app::phrase::{ago, pack_title};
use crate::app::review;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::{badge, bar, button, column, field, text};
use crate::message;
use crate::pack::PackId;
use crate::record::Unfinished;
use crate::record::sitting::Sitting;

/// The packs, and what is being searched for among them.
#[derive(Debug, Default)]
pub struct Home {
    search: String,
    /// By the revisions of catalogue and learner, and the language.
    cards: Cached<(u64, u64, &'static str), Vec<Card>>,
    /// How much is due for review, by the same and by the minute.
    n_due: Cached<(u64, u64, i64), usize>,
    /// The card that is to have the keyboard, once.
    focus: Option<PackId>,
}

impl Home {
    /// Home, with the keyboard on a pack's card.
    pub fn at(pack: Option<PackId>) -> Self {
        Self { focus: pack, ..Self::default() }
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if let Some(pack) = self.focus.take() {
            ui.memory_mut(|memory| memory.request_focus(card::card_id(&pack)));
        }
        let head = head_ui(ui, view);
        let area = ScrollArea::vertical().auto_shrink(false);
        let body = area.show(ui, |ui| self.body_ui(ui, view)).inner;
        drop_hint_ui(ui, view);
        head.or(body).or_else(|| shortcut(ui, view))
    }

    fn body_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let inside = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = theme.gap.medium;
            welcome_ui(ui, view);
            let left = left::left_ui(ui, view);
            let go_on = left.or(go_on_ui(ui, view)).or(self.review_ui(ui, view));
            let tools = self.tools_ui(ui, view);
            let cards = self.cards_ui(ui, view);
            go_on.or(tools).or(cards)
        };
        column::column_ui(ui, theme, theme.size.page, inside)
    }

    /// The daily review, where something is due and none is under way.
    fn review_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let minute = view.now.unix_ms() / 60_000;
        let of = (view.catalogue.revision(), view.learner.revision, minute);
        let n = *self.n_due.get(of, |_| review::n_due(view.catalogue, view.learner, view.now));
        let is_under_way = answered(view).any(|(left, _)| Sitting::is_daily_review(&left.session));
        if n == 0 || is_under_way {
            return None;
        }
        let (theme, words) = (view.theme, view.words);
        let inside = |ui: &mut Ui| {
            ui.set_width(ui.available_width());
            text::heading_ui(ui, &words.say(&message!("modes-due", n = n)));
            ui.label(words.get("modes-due-how"));
            let start = button::primary_ui(ui, theme, &words.get("modes-daily-review"));
            start.clicked().then_some(Action::Review)
        };
        Frame::new()
            .fill(theme.panel)
            .stroke(egui::Stroke::new(theme.gap.line, theme.accent))
            .corner_radius(theme.corners())
            .inner_margin(theme.margin(theme.gap.large))
            .show(ui, inside)
            .inner
    }

    fn tools_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        ui.add_space(theme.gap.small);
        text::heading_ui(ui, &words.get("app-packs"));
        let search = &mut self.search;
        let row = |ui: &mut Ui| {
            let width = ui.available_width().min(theme.size.card * 1.2);
            let found = ui
                .scope(|ui| {
                    ui.set_max_width(width);
                    field::field_ui(ui, theme, &words.get("app-search"), search)
                })
                .inner;
            if command::pressed(ui, Command::Search) {
                found.request_focus();
            }
            let add = button::plain_ui(ui, theme, &words.get("app-add-pack"));
            let draft = draft_ui(ui, view);
            let set_up = button::plain_ui(ui, theme, &words.get("modes-set-up"));
            let progress = button::plain_ui(ui, theme, &words.get("stats-title"));
            let set_up = set_up.clicked().then_some(Action::Go(Route::SetUp(None)));
            let progress = progress.clicked().then_some(Action::Go(Route::Progress));
            add.clicked().then_some(Action::ChooseFile).or(draft).or(set_up).or(progress)
        };
        ui.horizontal_wrapped(row).inner
    }

    fn cards_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let of = (view.catalogue.revision(), view.learner.revision, view.words.tag());
        let cards = self.cards.get(of, |_| cards::cards(view.catalogue, view.learner, view.words));
        let words: Vec<String> = self.search.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let found: Vec<&Card> = cards.iter().filter(|card| card.is_found(&words)).collect();
        if found.is_empty() {
            return empty_ui(ui, view, cards.is_empty());
        }
        grid_ui(ui, view, &found)
    }
}

/// The ways to a pack of one's own article.
fn draft_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let open = button::plain_ui(ui, theme, &words.get("draft-open-article"));
    let paste = button::plain_ui(ui, theme, &words.get("draft-paste-article"));
    let paste = paste.clicked().then(|| Action::Ask(Dialog::Paste(PasteForm::default())));
    open.clicked().then_some(Action::OpenArticle).or(paste)
}

/// What was pasted where no field takes it. A system without a paste event gives the keys alone: then the
/// form is opened to paste into.
fn pasted(ui: &Ui) -> Option<Action> {
    if ui.ctx().text_edit_focused() || !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
        return None;
    }
    let text = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Paste(text) => Some(text.clone()),
            _ => None,
        })
    });
    let asked = command::pressed(ui, Command::PasteArticle);
    text.map(Action::DraftText).or(asked.then(|| Action::Ask(Dialog::Paste(PasteForm::default()))))
}

/// Cards in columns as wide as there is room for, all of a row equally high.
fn grid_ui(ui: &mut Ui, view: &View<'_>, cards: &[&Card]) -> Option<Action> {
    let theme = view.theme;
    let gap = theme.gap.medium;
    let room = ui.available_width();
    let n_columns = columns(theme, room, gap);
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let width = (room - gap * (n_columns - 1) as f32) / n_columns as f32;
    arrows(ui, cards, n_columns);
    let mut action = edit_key(ui, cards);
    for row in cards.chunks(n_columns) {
        let laid: Vec<Laid> = row.iter().map(|card| Laid::new(ui, view, card, width)).collect();
        let height = laid.iter().map(|laid| laid.height(theme)).fold(0.0, f32::max);
        let (line, _) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
        let mut at = line.min;
        for (card, laid) in row.iter().zip(&laid) {
            let rect = Rect::from_min_size(at, vec2(width, height));
            // Beside the flow: the line has its room already.
            let mut within = ui.new_child(UiBuilder::new().id_salt(card.key()).max_rect(rect));
            action = action.or(card_ui(&mut within, view, card, laid, rect));
            at.x += width + gap;
        }
    }
    action
}

/// Arrows move from card to card, not to the buttons between them.
fn arrows(ui: &Ui, cards: &[&Card], n_columns: usize) {
    let ids: Vec<Option<egui::Id>> = cards.iter().map(|card| card.pack().map(card::card_id)).collect();
    let Some(focused) = ui.memory(egui::Memory::focused) else { return };
    let Some(ix) = ids.iter().position(|id| *id == Some(focused)) else { return };
    let filter = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
    let to = [
        (egui::Key::ArrowLeft, ix.checked_sub(1)),
        (egui::Key::ArrowRight, Some(ix + 1)),
        (egui::Key::ArrowUp, ix.checked_sub(n_columns)),
        (egui::Key::ArrowDown, Some(ix + n_columns)),
    ];
    let pressed = to.into_iter().find(|(key, _)| ui.input(|input| input.key_pressed(*key)));
    let id = pressed.and_then(|(_, ix)| ids.get(ix?).copied().flatten());
    if let Some(id) = id {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// The card that has the keyboard, to be edited.
fn edit_key(ui: &Ui, cards: &[&Card]) -> Option<Action> {
    let focused = ui.memory(egui::Memory::focused)?;
    let pack = cards.iter().filter_map(|card| card.pack()).find(|pack| card::card_id(pack) == focused)?;
    command::pressed(ui, Command::EditCard).then(|| Action::Go(Route::Studio(pack.clone())))
}

fn columns(theme: &Theme, room: f32, gap: f32) -> usize {
    let mut n_columns = 1;
    let mut taken = 2.0 * theme.size.card + gap;
    while taken <= room && n_columns < 4 {
        n_columns += 1;
        taken += theme.size.card + gap;
    }
    n_columns
}

/// Name of the program, who practises, settings and keys.
fn head_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let who = match &view.learner.profile {
        Some(profile) => words.say(&message!("app-practising-as", name = &profile.name)),
        None => words.get("app-choose-name"),
    };
    let badge = view.learner.profile.as_ref().map(|profile| profile.badge);
    let doors = |ui: &mut Ui| {
        if let Some(badge) = badge {
            badge::badge_ui(ui, theme, badge);
        }
        let who = button::plain_ui(ui, theme, &who);
        let ask = || Action::Ask(Dialog::Profiles(Profiles::default()));
        who.clicked().then(ask).or(bar::doors_ui(ui, view))
    };
    let name = |ui: &mut Ui| {
        text::heading_in_ui(ui, theme.wordmark(), theme.accent, &words.get("app-name"), 1);
    };
    let badge_width = badge.map_or(0.0, |_| badge::width(theme) + theme.gap.small);
    let needed = bar::doors_width(ui, view, &who) + badge_width;
    bar::ends_ui(ui, theme, needed, name, doors)
}

/// What the program is for, as long as nobody has practised.
fn welcome_ui(ui: &mut Ui, view: &View<'_>) {
    let theme = view.theme;
    if !view.learner.progress.is_empty() {
        return;
    }
    text::heading_in_ui(ui, theme.headline(), theme.text, &view.words.get("app-welcome"), 2);
    ui.scope(|ui| {
        ui.set_max_width(theme.size.form.min(ui.available_width()));
        text::weak_ui(ui, theme, &view.words.get("app-welcome-how"));
    });
}

/// The session left last that has answers, on top of everything. One without any is begun anew as easily.
fn go_on_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let (unfinished, title) = answered(view).next()?;
    let when = ago(view.now, unfinished.attempts.last()?.given.at);
    let how_far = message!("app-left-at", n = unfinished.attempts.len(), when = when);
    let frame = Frame::new()
        .fill(theme.chosen)
        .stroke(egui::Stroke::new(theme.gap.line, theme.accent))
        .corner_radius(theme.corners())
        .inner_margin(theme.margin(theme.gap.large));
    let inside = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        text::note_ui(ui, theme, &words.get("app-go-on-heading"));
        text::heading_ui(ui, &title);
        ui.label(words.say(&how_far));
        let session = &unfinished.session;
        ui.horizontal_wrapped(|ui| {
            let go_on = button::primary_ui(ui, theme, &words.get("app-go-on"));
            let key = if session.pack.is_some() { "app-start-again" } else { "modes-give-up" };
            let other = button::plain_ui(ui, theme, &words.get(key));
            let instead = || match &session.pack {
                Some(pack) => Action::Ask(Dialog::StartAgain(pack.clone())),
                None => Action::GiveUp(session.id.clone()),
            };
            let go_on = go_on.clicked().then(|| Action::Resume(session.id.clone()));
            go_on.or(other.clicked().then(instead))
        })
        .inner
    };
    frame.show(ui, inside).inner
}

/// Those sessions left that have answers.
fn answered<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Unfinished, String)> {
    left(view).filter(|(left, _)| !left.attempts.is_empty())
}

/// The sessions left whose pack is at hand, or that mix packs, with their names, the last one first.
fn left<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Unfinished, String)> {
    let named = move |left: &'a Unfinished| match &left.session.pack {
        Some(pack) => Some((left, pack_title(view.words, &view.catalogue.pack(pack)?.pack))),
        None => Some((left, view.words.get(mixture_name(Sitting::is_daily_review(&left.session))))),
    };
    view.learner.unfinished.iter().filter_map(named)
}

/// What a session that mixes packs is called.
pub fn mixture_name(is_review: bool) -> &'static str {
    if is_review { "modes-daily-review" } else { "modes-all-packs" }
}

/// What stands where no card does.
fn empty_ui(ui: &mut Ui, view: &View<'_>, is_shelf_empty: bool) -> Option<Action> {
    let is_loading = view.jobs.iter().any(|job| job.task == Task::LoadPacks);
    let key = match (is_shelf_empty, is_loading) {
        (false, _) => "app-nothing-found",
        (true, true) => "app-loading",
        (true, false) => "app-no-packs",
    };
    ui.add_space(view.theme.gap.large);
    text::weak_ui(ui, view.theme, &view.words.get(key));
    None
}

/// Says that files held over the window can be dropped.
fn drop_hint_ui(ui: &Ui, view: &View<'_>) {
    if ui.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let (theme, rect) = (view.theme, ui.ctx().content_rect());
    let painter =
        ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("drop")));
    painter.rect_filled(rect, theme.corners(), theme.veil);
    let words = view.words.get("app-drop-here");
    let galley = painter.layout(words, theme.strong(), theme.text, theme.size.form);
    let words = Rect::from_center_size(rect.center(), galley.size()).expand(theme.gap.large);
    let stroke = egui::Stroke::new(theme.gap.ring, theme.accent);
    painter.rect(words, theme.corners(), theme.panel, stroke, egui::StrokeKind::Inside);
    painter.galley(words.min + egui::Vec2::splat(theme.gap.large), galley, theme.text);
}

fn shortcut(ui: &Ui, view: &View<'_>) -> Option<Action> {
    if command::pressed(ui, Command::AddPack) {
        Some(Action::ChooseFile)
    } else if command::pressed(ui, Command::OpenArticle) {
        Some(Action::OpenArticle)
    } else if let Some(action) = pasted(ui) {
        Some(action)
    } else if command::pressed(ui, Command::Profiles) {
        Some(Action::Ask(Dialog::Profiles(Profiles::default())))
    } else if command::pressed(ui, Command::Review) {
        Some(Action::Review)
    } else if command::pressed(ui, Command::SetUp) {
        Some(Action::Go(Route::SetUp(None)))
    } else if command::pressed(ui, Command::Continue) {
        let left = answered(view).next().or_else(|| left(view).next());
        left.map(|(left, _)| Action::Resume(left.session.id.clone()))
    } else {
        None
    }
}
