//! What became known after an article: shown after the summary, never part of a key.

use egui::Ui;

use super::Studio;
use super::line::{line_ui, lines_ui, optional, stable_ui};
use crate::app::view::View;
use crate::app::widgets::{button, field, text};
use crate::message;
use crate::pack::{Article, Since};
use crate::studio::{ArticleField, Edit};
use crate::words::Message;

/// A row that is to come, as far as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Later {
    date: String,
    text: String,
    url: String,
}

/// A row as an edit takes it: date, text, address.
type Row = (String, String, Option<String>);

impl Studio {
    pub(super) fn later_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        text::heading_ui(ui, &words.get("bench-later"));
        text::note_ui(ui, theme, &words.get("bench-later-how"));
        let mut rows: Option<Vec<Row>> = None;
        for (ix, since) in article.since.iter().enumerate() {
            let now = stable_ui(ui, ("later", ix), |ui| row_ui(ui, view, ix, since));
            let with = |now: Now| {
                let mut rows: Vec<Row> = article.since.iter().map(row_of).collect();
                match now {
                    Now::Is(row) => drop(rows.splice(ix..=ix, [row])),
                    Now::Gone => drop(rows.remove(ix)),
                }
                rows
            };
            rows = rows.or(now.map(with));
        }
        let new = self.new_later_ui(ui, view, article);
        let added = new.map(|row| article.since.iter().map(row_of).chain([row]).collect());
        let rows = rows.or(added)?;
        Some(Edit::SetArticle(article.id.clone(), ArticleField::Since(rows)))
    }

    /// Fields for another row, and the button that adds it.
    fn new_later_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Row> {
        let (theme, words) = (view.theme, view.words);
        let typed = self.articles.later.entry(article.id.clone()).or_default();
        for (key, value) in [
            ("bench-later-new-date", &mut typed.date),
            ("bench-later-new-text", &mut typed.text),
            ("bench-later-new-url", &mut typed.url),
        ] {
            let name = words.get(key);
            text::note_ui(ui, theme, &name);
            stable_ui(ui, key, |ui| field::field_ui(ui, theme, &name, value));
        }
        let is_whole = !typed.date.trim().is_empty() && !typed.text.trim().is_empty();
        let add = |ui: &mut Ui| button::plain_ui(ui, theme, &words.get("bench-later-add")).clicked();
        if !ui.add_enabled_ui(is_whole, add).inner {
            return None;
        }
        // What is no date is refused, and stays to be mended.
        if typed.date.trim().parse::<crate::pack::Date>().is_err() {
            self.refused = Some(message!("check-bad-date", date = typed.date.trim()));
            return None;
        }
        let Later { date, text, url } = std::mem::take(typed);
        Some((date.trim().to_owned(), text, optional(url.trim().to_owned())))
    }
}

/// What has become of a row.
enum Now {
    Is(Row),
    Gone,
}

/// A row, to be changed. What has become of it, if anything.
fn row_ui(ui: &mut Ui, view: &View<'_>, ix: usize, since: &Since) -> Option<Now> {
    let (theme, words) = (view.theme, view.words);
    let named = |key: &'static str| words.say(&Message::new(key).with("n", ix + 1));
    let (date, text, url) = row_of(since);
    let new_date = line_ui(ui, theme, &named("bench-later-date"), &date);
    let new_text = lines_ui(ui, theme, &named("bench-later-text"), &text, 2);
    let new_url = line_ui(ui, theme, &named("bench-later-url"), url.as_deref().unwrap_or_default());
    if button::plain_ui(ui, theme, &named("bench-later-delete")).clicked() {
        return Some(Now::Gone);
    }
    let is_changed = new_date.is_some() || new_text.is_some() || new_url.is_some();
    let url = new_url.map_or(url, optional);
    is_changed.then(|| Now::Is((new_date.unwrap_or(date), new_text.unwrap_or(text), url)))
}

fn row_of(since: &Since) -> Row {
    (since.date.clone(), since.text.clone(), since.url.clone())
}
