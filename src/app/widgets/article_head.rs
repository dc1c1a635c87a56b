//! What stands above an article: headline, publisher, byline, date.

use egui::Ui;

use super::text;
use crate::app::view::View;
use crate::message;
use crate::pack::{Article, Date};

/// Headline and where it comes from; `level` as in a document.
pub fn article_head_ui(ui: &mut Ui, view: &View<'_>, article: &Article, level: usize) {
    let theme = view.theme;
    text::heading_in_ui(ui, theme.headline(), theme.text, &article.title, level);
    let origin = origin(view, article);
    if !origin.is_empty() {
        text::weak_ui(ui, theme, &origin);
    }
    ui.add_space(theme.gap.medium);
}

/// Publisher, byline and date, as far as they are known.
fn origin(view: &View<'_>, article: &Article) -> String {
    let byline = article.byline.as_ref().map(|name| view.words.say(&message!("learn-byline", name = name)));
    let date = article.published.as_ref().map(|date| date_said(view, date));
    let parts: Vec<String> = article.publisher.clone().into_iter().chain(byline).chain(date).collect();
    parts.join(" · ")
}

/// A date of a pack in words; what is none stands as it was written.
pub fn date_said(view: &View<'_>, date: &str) -> String {
    date.parse::<Date>().map_or_else(|_| date.to_owned(), |date| view.words.say(&date.said()))
}
