//! The pack itself: title, level, who made it, where the article is from, and the session a class is to do.

use std::sync::Arc;

use egui::Ui;

use super::line::{line_ui, lines_ui, optional};
use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::phrase::level_name;
use crate::app::view::View;
use crate::app::widgets::radio::{radios_ui, tick_ui};
use crate::app::widgets::{button, text};
use crate::pack::{Article, Assignment, Level, Pack};
use crate::studio::{ArticleField, Edit, PackField};

impl Studio {
    pub(super) fn details_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let words = view.words;
        let pack = Arc::clone(&self.seen.pack);
        let author = self.seen.author.clone().unwrap_or_default();
        let sign = line_ui(ui, view.theme, &words.get("bench-your-name"), &author).map(Action::Sign);
        let of_pack = pack_ui(ui, view, &pack);
        let mut edit = None;
        for article in &pack.articles {
            edit = edit.or(ui.push_id(&article.id, |ui| article_ui(ui, view, article)).inner);
        }
        let edit = of_pack.or(edit).or(assignment_ui(ui, view, pack.assignment.as_ref()));
        sign.or(edit.map(changed))
    }
}

fn pack_ui(ui: &mut Ui, view: &View<'_>, pack: &Pack) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    text::heading_ui(ui, &words.get("bench-part-details"));
    let title = line_ui(ui, theme, &words.get("bench-title"), &pack.title);
    let authors = line_ui(ui, theme, &words.get("bench-authors"), &pack.authors.join(", "));
    let licence =
        line_ui(ui, theme, &words.get("bench-licence"), pack.licence.as_deref().unwrap_or_default());
    text::note_ui(ui, theme, &words.get("bench-level"));
    let levels: Vec<(Option<Level>, String)> = std::iter::once((None, words.get("bench-level-open")))
        .chain(Level::ALL.iter().map(|level| (Some(*level), words.say(&level_name(*level)))))
        .collect();
    let level = radios_ui(ui, theme, &levels, &pack.level).map(PackField::Level);
    let authors = authors
        .map(|names| PackField::Authors(names.split(',').map(|name| name.trim().to_owned()).collect()));
    let title = title.map(PackField::Title);
    let licence = licence.map(|licence| PackField::Licence(optional(licence)));
    title.or(authors).or(licence).or(level).map(Edit::SetPack)
}

/// Makes a field of an article of what was typed.
type Field = fn(Option<String>) -> ArticleField;

fn article_ui(ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    let set = |field| Edit::SetArticle(article.id.clone(), field);
    text::heading_ui(ui, &words.get("bench-article"));
    let title = line_ui(ui, theme, &words.get("bench-headline"), &article.title);
    let mut edit = title.map(|title| set(ArticleField::Title(title)));
    let fields: [(&'static str, &Option<String>, Field); 5] = [
        ("bench-publisher", &article.publisher, ArticleField::Publisher),
        ("bench-byline", &article.byline, ArticleField::Byline),
        ("bench-published", &article.published, ArticleField::Published),
        ("bench-url", &article.url, ArticleField::Url),
        ("bench-rights", &article.rights, ArticleField::Rights),
    ];
    for (key, value, field) in fields {
        let typed = line_ui(ui, theme, &words.get(key), value.as_deref().unwrap_or_default());
        edit = edit.or(typed.map(|typed| set(field(optional(typed)))));
    }
    let paragraphs = |text: &str| text.split('\n').map(str::to_owned).collect();
    let typed = lines_ui(ui, theme, &words.get("bench-text"), &article.paragraphs.join("\n\n"), 4);
    edit = edit
        .or(typed.map(|text| Edit::SetText { article: article.id.clone(), paragraphs: paragraphs(&text) }));
    if !article.paragraphs.is_empty() {
        text::note_ui(ui, theme, &words.get("bench-link-only-why"));
        if button::plain_ui(ui, theme, &words.get("bench-link-only")).clicked() {
            edit = Some(Edit::LinkOnly(article.id.clone()));
        }
    }
    edit
}

/// The session a class is to do.
fn assignment_ui(ui: &mut Ui, view: &View<'_>, set: Option<&Assignment>) -> Option<Edit> {
    let (theme, words) = (view.theme, view.words);
    text::heading_ui(ui, &words.get("bench-assignment"));
    let mut is_set = set.is_some();
    if tick_ui(ui, theme, &mut is_set, &words.get("bench-assign")).changed() {
        return Some(Edit::Assign(is_set.then(Assignment::default)));
    }
    let now = set?;
    let mut wanted = now.clone();
    let modes = [("practice", words.get("modes-practice")), ("test", words.get("modes-test"))]
        .map(|(mode, name)| (Some(mode.to_owned()), name));
    let mode = now.mode.clone().or_else(|| Some("practice".to_owned()));
    if let Some(mode) = radios_ui(ui, theme, &modes, &mode) {
        wanted.mode = mode;
    }
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    if let Some(items) = line_ui(ui, theme, &words.get("bench-items"), &number(now.items)) {
        wanted.items = items.parse().ok();
    }
    if let Some(minutes) = line_ui(ui, theme, &words.get("bench-minutes"), &number(now.minutes)) {
        wanted.minutes = minutes.parse().ok();
    }
    let mut is_closed = now.closed_book.unwrap_or_default();
    if tick_ui(ui, theme, &mut is_closed, &words.get("modes-closed-book-choice")).changed() {
        wanted.closed_book = Some(is_closed);
    }
    (wanted != *now).then_some(Edit::Assign(Some(wanted)))
}
