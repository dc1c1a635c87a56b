//! One card of Home, painted.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, FontId, Galley, Label, Layout, Rect, Response, RichText, Role, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, vec2,
};

use super::cards::{Card, PackCard, about};
use crate::app::action::{Action, Route};
use crate::app::catalogue::BrokenPack;
use crate::app::phrase::ago;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::{button, progress, ring, sign, sign::Sign};
use crate::message;
use crate::words::Message;

/// A card's words laid out for a width, so that cards of one row can be given one height.
pub struct Laid {
    /// Above the title: level or what is wrong, and when it was practised.
    above: Arc<Galley>,
    sign: Option<(Sign, Color32)>,
    /// Title, topic, and what is wrong with a pack that opens all the same.
    words: Vec<Arc<Galley>>,
    /// How far the learner is; where a broken file lies.
    below: Arc<Galley>,
    /// All that, read out.
    name: String,
}

impl Laid {
    /// Lays a card out for a width, in points.
    pub fn new(ui: &Ui, view: &View<'_>, card: &Card, width: f32) -> Self {
        let inner = width - 2.0 * view.theme.gap.large;
        match card {
            Card::Pack(card) => pack_laid(ui, view, card, inner),
            Card::Broken(broken) => broken_laid(ui, view, broken, inner),
        }
    }

    /// How high the card must be, in points.
    pub fn height(&self, theme: &Theme) -> f32 {
        let words: f32 = self.words.iter().map(|galley| galley.size().y + theme.gap.small).sum();
        let above = self.above.size().y + theme.gap.small;
        above + words + theme.gap.small + self.foot(theme) + 2.0 * theme.gap.large
    }

    /// Height of what stands at the foot of the card: words, bar, buttons.
    fn foot(&self, theme: &Theme) -> f32 {
        self.below.size().y + theme.gap.hair + theme.gap.small + theme.gap.medium + theme.size.target
    }
}

/// Paints a card and its buttons.
pub fn card_ui(ui: &mut Ui, view: &View<'_>, card: &Card, laid: &Laid, rect: Rect) -> Option<Action> {
    match card {
        Card::Pack(card) => pack_ui(ui, view, card, laid, rect),
        Card::Broken(broken) => broken_ui(ui, view, broken, laid, rect),
    }
}

/// The id of the card of a pack, for giving it the keyboard.
pub fn card_id(pack: &crate::pack::PackId) -> egui::Id {
    egui::Id::unique(("card", pack))
}

fn pack_laid(ui: &Ui, view: &View<'_>, card: &PackCard, width: f32) -> Laid {
    let (theme, words) = (view.theme, view.words);
    let pack = &card.open.pack;
    let when = card.last_practised.map(|then| words.say(&ago(view.now, then)));
    let draft = pack.is_draft().then(|| words.get("draft-unchecked"));
    let above: Vec<String> = draft.into_iter().chain(about(&card.open, words)).chain(when).collect();
    let above = above.join(" · ");
    let topic = pack.articles.first().map_or("", |article| article.title.as_str());
    let progress = words.say(&progress_message(card));
    let name = [pack.title.as_str(), topic, &above, &progress].join(". ");
    let mistakes = card.open.mistakes.as_ref().map(|mistakes| {
        let said = message!("app-mistakes", n = mistakes.n, first = mistakes.first.clone());
        lay(ui, &words.say(&said), theme.small(), theme.partly.ink, width)
    });
    let title = lay(ui, &pack.title, theme.heading(), theme.text, width);
    let topic = lay(ui, topic, theme.quoted(), theme.text, width);
    Laid {
        above: lay(ui, &above, theme.small(), theme.weak, width - theme.size.sign - theme.gap.small),
        sign: if pack.is_draft() {
            Some((Sign::Attention, theme.partly.ink))
        } else {
            pack.level.map(|level| (Sign::of_level(level), theme.weak))
        },
        words: [title, topic].into_iter().chain(mistakes).collect(),
        below: lay(ui, &progress, theme.small(), theme.weak, width),
        name,
    }
}

fn broken_laid(ui: &Ui, view: &View<'_>, broken: &BrokenPack, width: f32) -> Laid {
    let (theme, words) = (view.theme, view.words);
    let file = broken.file.file_name().unwrap_or_default().to_string_lossy();
    let folder = broken.file.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let above = words.get("app-broken-pack");
    let why = words.say(&broken.why);
    let name = [above.as_str(), &file, &why].join(". ");
    Laid {
        above: lay(ui, &above, theme.small(), theme.wrong.ink, width - theme.size.sign - theme.gap.small),
        sign: Some((Sign::Attention, theme.wrong.ink)),
        words: vec![
            lay(ui, &file, theme.heading(), theme.text, width),
            lay(ui, &why, theme.body(), theme.text, width),
        ],
        below: lay(ui, &folder, theme.small(), theme.weak, width),
        name,
    }
}

fn pack_ui(ui: &mut Ui, view: &View<'_>, card: &PackCard, laid: &Laid, rect: Rect) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let id = &card.open.pack.id;
    let read = ui.interact(rect, card_id(id), Sense::click());
    read.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &laid.name));
    if ui.is_rect_visible(rect) {
        box_ui(ui, theme, &read, rect, theme.divider);
    }
    let bar = words_ui(ui, theme, laid, rect);
    if card.n_seen > 0 {
        progress::progress_ui(ui, theme, bar, share(card), &words.say(&progress_message(card)));
    }
    let practise = buttons(ui, theme, rect, |ui| practise_ui(ui, view, card));
    let practise = practise.is_some_and(|practise| practise.clicked());
    let practise = practise.then(|| Action::Practise(id.clone()));
    practise.or(read.clicked().then(|| Action::Go(Route::Read(id.clone()))))
}

/// The button that starts or goes on, and what a press anywhere else does.
fn practise_ui(ui: &mut Ui, view: &View<'_>, card: &PackCard) -> Option<Response> {
    let (theme, words) = (view.theme, view.words);
    let key = if card.is_unfinished { "app-go-on" } else { "app-practise" };
    let practise = (card.n_questions > 0).then(|| {
        let button = button::primary_ui(ui, theme, &words.get(key));
        let named = message!("app-practise-named", verb = Message::new(key), title = &card.open.pack.title);
        button.accessible_name(words.say(&named))
    });
    let read = RichText::new(words.get("app-read-first")).color(theme.accent);
    ui.add(Label::new(read).wrap().sense(Sense::empty()));
    practise
}

fn broken_ui(ui: &mut Ui, view: &View<'_>, broken: &BrokenPack, laid: &Laid, rect: Rect) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let group = ui.interact(rect, egui::Id::unique(("broken", &broken.file)), Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(Role::Label, true, &laid.name));
    box_ui(ui, theme, &group, rect, theme.wrong.ink);
    words_ui(ui, theme, laid, rect);
    let again = buttons(ui, theme, rect, |ui| button::plain_ui(ui, theme, &words.get("app-look-again")));
    again.clicked().then_some(Action::LookAgain)
}

/// The card itself.
fn box_ui(ui: &Ui, theme: &Theme, response: &Response, rect: Rect, edge: Color32) {
    let (fill, edge) = if response.hovered() && response.sense.senses_click() {
        (theme.panel_hovered, theme.outline)
    } else {
        (theme.panel, edge)
    };
    let stroke = Stroke::new(theme.gap.line, edge);
    ui.painter().rect(rect, theme.corners(), fill, stroke, egui::StrokeKind::Inside);
    ring(ui, theme, response);
}

/// Paints the words and returns where the bar goes.
fn words_ui(ui: &Ui, theme: &Theme, laid: &Laid, rect: Rect) -> Rect {
    let within = rect.shrink(theme.gap.large);
    let mut at = within.min;
    let mut above = at;
    if let Some((sign, color)) = laid.sign {
        let middle = (laid.above.size().y - theme.size.sign) / 2.0;
        let square = Rect::from_min_size(at + vec2(0.0, middle), egui::Vec2::splat(theme.size.sign));
        sign::paint(ui.painter(), square, sign, color);
        above.x += theme.size.sign + theme.gap.small;
    }
    ui.painter().galley(above, Arc::clone(&laid.above), theme.text);
    at.y += laid.above.size().y + theme.gap.small;
    for galley in &laid.words {
        ui.painter().galley(at, Arc::clone(galley), theme.text);
        at.y += galley.size().y + theme.gap.small;
    }
    at.y = within.max.y - laid.foot(theme);
    ui.painter().galley(at, Arc::clone(&laid.below), theme.text);
    at.y += laid.below.size().y + theme.gap.hair;
    Rect::from_min_size(at, vec2(within.width(), theme.gap.small))
}

/// A line of buttons at the card's foot.
fn buttons<R>(ui: &mut Ui, theme: &Theme, rect: Rect, inside: impl FnOnce(&mut Ui) -> R) -> R {
    let within = rect.shrink(theme.gap.large);
    let foot = Rect::from_min_max(egui::pos2(within.min.x, within.max.y - theme.size.target), within.max);
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(foot).layout(layout), inside).inner
}

fn lay(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let format = TextFormat { font_id: font, color, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How much of a pack is done: a question counts half when met, and whole when right.
fn share(card: &PackCard) -> f32 {
    let whole = u16::try_from(2 * card.n_questions.max(1)).unwrap_or(u16::MAX);
    let done = u16::try_from(card.n_seen + card.n_right).unwrap_or(u16::MAX);
    f32::from(done) / f32::from(whole)
}

fn progress_message(card: &PackCard) -> Message {
    match (card.n_questions, card.n_seen) {
        (0, _) => message!("app-no-questions"),
        (all, 0) => message!("app-questions", n = all),
        (all, seen) => message!("app-progress", n = all, seen = seen, right = card.n_right),
    }
}
