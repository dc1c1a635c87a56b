//! An article, to be read before practice.

use std::sync::Arc;

use egui::{Frame, Panel, ScrollArea, Ui};

use crate::app::action::{Action, Route};
use crate::app::catalogue::OpenPack;
use crate::app::command::{Command, pressed};
use crate::app::phrase;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::article_head::article_head_ui;
use crate::app::widgets::article_text::{ArticleText, Show};
use crate::app::widgets::pack_bar::pack_bar_ui;
use crate::app::widgets::sign::{self, Sign};
use crate::app::widgets::{button, column, scroll, text};
use crate::message;
use crate::pack::{Article, PackId, Text};
use crate::quiz::{Mode, Setup};
use crate::record::sitting::N_ITEMS;
use crate::words::Message;

/// An article, to be read before practice.
pub struct Read {
    pack: Arc<OpenPack>,
    /// One for each of the pack's articles.
    articles: Vec<(Text, ArticleText)>,
    n_questions: usize,
    is_new: bool,
}

impl Read {
    /// The articles of a pack.
    pub fn new(pack: Arc<OpenPack>) -> Self {
        let texts = pack.pack.articles.iter().map(|article| Text::new(&article.paragraphs));
        let articles = texts.map(|text| (text, ArticleText::default())).collect();
        let n_questions = pack.questions.len();
        Self { articles, n_questions, is_new: true, pack }
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.pack.pack.id
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let back = pack_bar_ui(ui, view, &self.pack.pack.title);
        let frame = Frame::new().fill(theme.panel).inner_margin(theme.bar_margin());
        let foot = Panel::bottom("start").frame(frame);
        let start = foot.show(ui, |ui| self.foot_ui(ui, view)).inner;
        let area = ScrollArea::vertical().auto_shrink(false);
        area.show(ui, |ui| {
            column::column_ui(ui, theme, theme.size.measure, |ui| self.articles_ui(ui, view));
            scroll::pages_ui(ui);
            scroll::lines_ui(ui, theme.size.leading, Command::LinesBack, Command::LinesOn);
        });
        back.or(start)
    }

    fn articles_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let theme = view.theme;
        for (ix, (article, (text, shown))) in
            self.pack.pack.articles.iter().zip(&mut self.articles).enumerate()
        {
            if ix > 0 {
                ui.add_space(theme.gap.page);
                ui.separator();
                ui.add_space(theme.gap.page);
            }
            let body = |ui: &mut Ui| article_ui(ui, view, article, text, shown);
            ui.push_id(&article.id, body);
        }
    }

    /// How hard, how many questions, and the way to them.
    fn foot_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let is_started = view.learner.unfinished_with(&self.pack.pack.id).is_some();
        let row = |ui: &mut Ui| {
            if self.n_questions == 0 {
                text::weak_ui(ui, theme, &words.get("learn-nothing-to-ask"));
                return None;
            }
            let name = match &self.pack.pack.assignment {
                _ if is_started => words.get("app-go-on"),
                Some(assignment) => words.say(&assignment_said(&Setup::assigned(assignment))),
                None => words.get("learn-start"),
            };
            let start = button::primary_ui(ui, theme, &name);
            if std::mem::take(&mut self.is_new) {
                start.request_focus();
            }
            let is_asked = start.clicked() || pressed(ui, Command::Start);
            let id = &self.pack.pack.id;
            let set_up = button::plain_ui(ui, theme, &words.get("modes-set-up")).clicked();
            let set_up = set_up || pressed(ui, Command::SetUpHere);
            let class = button::quiet_ui(ui, theme, &words.get("modes-class")).clicked();
            ui.add_space(theme.gap.small);
            self.facts_ui(ui, view);
            let start = is_asked.then(|| Action::Practise(id.clone()));
            let set_up = set_up.then(|| Action::Go(Route::SetUp(Some(id.clone()))));
            start.or(set_up).or(class.then(|| Action::Go(Route::Class(id.clone()))))
        };
        ui.horizontal_wrapped(row).inner
    }

    fn facts_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let (theme, words) = (view.theme, view.words);
        let questions = if self.n_questions > N_ITEMS {
            words.say(&message!("learn-questions", n = N_ITEMS, all = self.n_questions))
        } else {
            words.say(&message!("app-questions", n = self.n_questions))
        };
        let level = self.pack.pack.level;
        if let Some(level) = level {
            sign::sign_ui(ui, theme, Sign::of_level(level), theme.weak);
        }
        let level = level.map(|level| words.say(&phrase::level_name(level)));
        let facts: Vec<String> = level.into_iter().chain([questions]).collect();
        text::weak_ui(ui, theme, &facts.join(" · "));
    }
}

/// What the pack's author has set, in one line.
fn assignment_said(setup: &Setup) -> Message {
    let n = setup.n_items.unwrap_or(N_ITEMS);
    let mode = match setup.mode {
        Mode::Practice => message!("modes-practice-word"),
        Mode::Test => message!("modes-test-word"),
        Mode::Review => message!("modes-review-word"),
    };
    let time = setup.minutes.filter(|_| setup.mode == Mode::Test);
    let time = time.map_or_else(|| message!("modes-no-limit-word"), |n| message!("modes-minutes", n = n));
    let book = if setup.is_closed_book { message!("modes-closed-word") } else { message!("modes-open-word") };
    message!("modes-start-assignment", n = n, mode = mode, time = time, book = book)
}

/// One article: its head, its text or where to find it, its rights.
fn article_ui(ui: &mut Ui, view: &View<'_>, article: &Article, text: &Text, shown: &mut ArticleText) {
    let theme = view.theme;
    article_head_ui(ui, view, article, 2);
    if text.is_empty() {
        absent_ui(ui, view, article);
    } else {
        let show = Show { text, lit: &[], scroll_to: None, marks: None };
        shown.show(ui, theme, &show);
    }
    ui.add_space(theme.gap.large);
    if let Some(rights) = &article.rights {
        text::note_ui(ui, theme, rights);
    }
    link_ui(ui, theme, article.url.as_deref().filter(|_| !text.is_empty()));
}

/// Where a text may not be passed on.
fn absent_ui(ui: &mut Ui, view: &View<'_>, article: &Article) {
    let key = if article.url.is_some() { "learn-absent" } else { "learn-absent-nowhere" };
    ui.label(view.words.get(key));
    link_ui(ui, view.theme, article.url.as_deref());
}

fn link_ui(ui: &mut Ui, theme: &Theme, url: Option<&str>) {
    if let Some(url) = url {
        let link = ui.add(egui::Hyperlink::new(url));
        crate::app::widgets::ring(ui, theme, &link);
    }
}
