//! Where an article is from and under which terms it may be passed on: asked for in one row after drafting, and
//! marked wherever it is open.

use egui::{Frame, Panel, Ui};

use super::line::{bare_line_ui, optional};
use super::{Part, Studio, changed};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::sign::{Sign, sign_ui};
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::Article;
use crate::studio::{ArticleField, Edit};

/// Makes a field of an article of what was typed.
type Field = fn(Option<String>) -> ArticleField;

/// A field: its name, a word for it, what it holds, how it is set.
type Asked<'a> = (&'static str, &'static str, &'a Option<String>, Field);

/// What is asked for in one row.
const N_ROW: usize = 4;

/// The fields, those of the row first.
fn fields(article: &Article) -> [Asked<'_>; N_ROW + 1] {
    [
        ("bench-publisher", "bench-missing-publisher", &article.publisher, ArticleField::Publisher),
        ("bench-published", "bench-missing-published", &article.published, ArticleField::Published),
        ("bench-url", "bench-missing-url", &article.url, ArticleField::Url),
        ("bench-rights", "bench-missing-rights", &article.rights, ArticleField::Rights),
        ("bench-byline", "bench-missing-byline", &article.byline, ArticleField::Byline),
    ]
}

/// Those of the row that are open, in a word each.
fn missing(article: &Article) -> impl Iterator<Item = &'static str> {
    let row = fields(article).into_iter().take(N_ROW);
    row.filter(|(_, _, value, _)| value.is_none()).map(|(_, word, ..)| word)
}

/// Every field, one below the other; what is open is marked.
pub(super) fn fields_ui(ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
    let mut edit = None;
    for field in fields(article) {
        edit = edit.or(field_ui(ui, view, article, field, false));
    }
    edit
}

fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    article: &Article,
    (key, word, value, set): Asked<'_>,
    takes_focus: bool,
) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    let name = words.get(key);
    ui.horizontal_wrapped(|ui| {
        if value.is_none() {
            sign_ui(ui, theme, Sign::Attention, theme.partly.ink);
            text::note_ui(ui, theme, &words.say(&message!("bench-is-missing", what = words.get(word))));
        } else {
            text::note_ui(ui, theme, &name);
        }
    });
    let typed = bare_line_ui(ui, theme, &name, value.as_deref().unwrap_or_default(), takes_focus);
    typed.map(|typed| Edit::SetArticle(article.id.clone(), set(optional(typed))))
}

impl Studio {
    /// Asks where the article is from, in one row, and tells that something was left out of it, until it is
    /// answered or put off.
    pub(super) fn rights_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if self.part == Part::Articles {
            self.articles.tells_left_out = false;
            return None;
        }
        let pack = std::sync::Arc::clone(&self.seen.pack);
        let article = pack.articles.iter().find(|article| missing(article).next().is_some());
        let article = article.filter(|_| self.articles.asks_rights);
        let n_left_out = if self.articles.tells_left_out { self.n_left_out() } else { 0 };
        if article.is_none() && n_left_out == 0 {
            return None;
        }
        let theme = view.theme;
        let frame = Frame::new().fill(theme.partly.fill).inner_margin(theme.bar_margin());
        let inside = |ui: &mut Ui| {
            self.asked_line_ui(ui, view, article, n_left_out);
            let article = article.filter(|_| Self::n_columns(ui, theme) == 3)?;
            let takes_focus = std::mem::take(&mut self.articles.enters_rights);
            rights_row_ui(ui, view, article, takes_focus)
        };
        Panel::top("rights").frame(frame).show(ui, inside).inner
    }

    /// Goes to the first field that is open: of the row, else of the part that has the same fields.
    pub(super) fn enter_rights(&mut self) {
        self.articles.asks_rights = true;
        self.articles.enters_rights = true;
    }

    /// What is asked; where there is no room for the row, what is open, and the way there.
    fn asked_line_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: Option<&Article>, n_left_out: usize) {
        let (theme, words) = (view.theme, view.words);
        let is_wide = Self::n_columns(ui, theme) == 3;
        let mut goes_there = false;
        ui.horizontal_wrapped(|ui| {
            if let Some(article) = article {
                if is_wide {
                    text::weak_ui(ui, theme, &words.get("bench-rights-ask"));
                } else {
                    let names: Vec<String> = missing(article).map(|key| words.get(key)).collect();
                    sign_ui(ui, theme, Sign::Attention, theme.partly.ink);
                    let said = message!("bench-rights-missing", what = names.join(", "));
                    text::weak_ui(ui, theme, &words.say(&said));
                    goes_there |= button::plain_ui(ui, theme, &words.get("bench-rights-enter")).clicked();
                }
            }
            if n_left_out > 0 {
                let name = words.say(&message!("bench-left-out-look", n = n_left_out));
                goes_there |= button::plain_ui(ui, theme, &name).clicked();
            }
            if button::quiet_ui(ui, theme, &words.get("bench-rights-later")).clicked() {
                self.articles.asks_rights = false;
                self.articles.tells_left_out = false;
            }
        });
        if goes_there || (!is_wide && std::mem::take(&mut self.articles.enters_rights)) {
            self.show_part(Part::Articles);
            ui.ctx().request_repaint();
        }
    }
}

fn rights_row_ui(ui: &mut Ui, view: &View<'_>, article: &Article, mut takes_focus: bool) -> Option<Action> {
    let mut edit = None;
    ui.columns(N_ROW, |columns| {
        for (column, field) in columns.iter_mut().zip(fields(article)) {
            let is_first_open = field.2.is_none() && std::mem::take(&mut takes_focus);
            edit = edit.take().or(field_ui(column, view, article, field, is_first_open));
        }
    });
    edit.map(changed)
}
