//! Where an article is from and under which terms it may be passed on: asked for in one row after drafting, and
//! marked wherever it is open.

use egui::{Frame, Panel, Ui};

use super::line::{line_ui, optional};
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

/// A field: its name, what it holds, how it is set.
type Asked<'a> = (&'static str, &'a Option<String>, Field);

/// What is asked for in one row.
const N_ROW: usize = 4;

/// The fields, those of the row first.
fn fields(article: &Article) -> [Asked<'_>; N_ROW + 1] {
    [
        ("bench-publisher", &article.publisher, ArticleField::Publisher),
        ("bench-published", &article.published, ArticleField::Published),
        ("bench-url", &article.url, ArticleField::Url),
        ("bench-rights", &article.rights, ArticleField::Rights),
        ("bench-byline", &article.byline, ArticleField::Byline),
    ]
}

/// Those of the row that are open.
fn missing(article: &Article) -> impl Iterator<Item = &'static str> {
    fields(article).into_iter().take(N_ROW).filter(|(_, value, _)| value.is_none()).map(|(key, ..)| key)
}

/// Every field, one below the other; what is open is marked.
pub(super) fn fields_ui(ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
    let mut edit = None;
    for field in fields(article) {
        edit = edit.or(field_ui(ui, view, article, field));
    }
    edit
}

fn field_ui(ui: &mut Ui, view: &View<'_>, article: &Article, (key, value, set): Asked<'_>) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    let name = words.get(key);
    if value.is_none() {
        ui.horizontal(|ui| {
            sign_ui(ui, theme, Sign::Attention, theme.partly.ink);
            text::note_ui(ui, theme, &words.get("bench-is-missing"));
        });
    }
    let typed = line_ui(ui, theme, &name, value.as_deref().unwrap_or_default());
    typed.map(|typed| Edit::SetArticle(article.id.clone(), set(optional(typed))))
}

impl Studio {
    /// Asks where the article is from, in one row, until it is answered or put off.
    pub(super) fn rights_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let pack = std::sync::Arc::clone(&self.seen.pack);
        let article = pack.articles.iter().find(|article| missing(article).next().is_some());
        let article = article.filter(|_| self.articles.asks_rights && self.part != Part::Articles)?;
        let theme = view.theme;
        let frame = Frame::new().fill(theme.partly.fill).inner_margin(theme.bar_margin());
        let is_wide = Self::n_columns(ui, theme) == 3;
        let inside = |ui: &mut Ui| {
            if is_wide {
                self.rights_row_ui(ui, view, article)
            } else {
                self.rights_note_ui(ui, view, article)
            }
        };
        Panel::top("rights").frame(frame).show(ui, inside).inner
    }

    fn rights_row_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let mut edit = None;
        ui.horizontal_wrapped(|ui| {
            text::weak_ui(ui, theme, &words.get("bench-rights-ask"));
            if button::quiet_ui(ui, theme, &words.get("bench-rights-later")).clicked() {
                self.articles.asks_rights = false;
            }
        });
        ui.columns(N_ROW, |columns| {
            for (column, field) in columns.iter_mut().zip(fields(article)) {
                edit = edit.take().or(field_ui(column, view, article, field));
            }
        });
        edit.map(changed)
    }

    /// Where there is no room for the row: what is open, and the way there.
    fn rights_note_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let names: Vec<String> = missing(article).map(|key| words.get(key)).collect();
        ui.horizontal_wrapped(|ui| {
            sign_ui(ui, theme, Sign::Attention, theme.partly.ink);
            text::weak_ui(ui, theme, &words.say(&message!("bench-rights-missing", what = names.join(", "))));
            if button::plain_ui(ui, theme, &words.get("bench-rights-enter")).clicked() {
                self.show_part(Part::Articles);
            }
            if button::quiet_ui(ui, theme, &words.get("bench-rights-later")).clicked() {
                self.articles.asks_rights = false;
            }
        });
        None
    }
}
