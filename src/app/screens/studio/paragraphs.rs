//! The text of an article after the fact: a paragraph changed, added, taken out, a correction put at the end.

use egui::{Button, Role, TextWrapMode, Ui, Vec2, WidgetInfo};

use super::Studio;
use super::line::{area_ui, lines_ui, stable_ui};
use crate::app::view::View;
use crate::app::widgets::radio::tick_ui;
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::pack::{Article, ArticleId};
use crate::studio::Edit;

/// A paragraph that is being changed, or one that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unfolded {
    pub article: ArticleId,
    pub at: At,
}

/// Which paragraph, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// This one.
    Of(usize),
    /// A new one after it.
    After(usize),
}

/// The paragraph that the keyboard is at.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cursor {
    /// By the article's place and its own.
    at: Option<(usize, usize)>,
    /// Whether it is to be given the keyboard now.
    takes_focus: bool,
}

/// How many lines a field for a paragraph has at first.
const LINES: usize = 3;

impl Studio {
    pub(super) fn paragraphs_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        if article.paragraphs.is_empty() {
            let name = words.get("bench-text");
            let typed = lines_ui(ui, theme, &name, "", LINES)?;
            return Some(text_of(article, typed.split('\n').map(str::to_owned).collect()));
        }
        text::note_ui(ui, theme, &words.get("bench-paragraphs-how"));
        let mut edit = None;
        for ix in 0..article.paragraphs.len() {
            // A paragraph has nothing that names it but its place.
            edit = edit.or(stable_ui(ui, ("paragraph", ix), |ui| self.paragraph_ui(ui, view, article, ix)));
        }
        let typed = lines_ui(ui, theme, &words.get("bench-append"), "", 2);
        let append = |text: String| inserted(article, article.paragraphs.len(), text);
        edit.or(typed.filter(|text| !text.is_empty()).map(append))
    }

    fn paragraph_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article, ix: usize) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let here = |at: At| Unfolded { article: article.id.clone(), at };
        let is_open = self.articles.unfolded.as_ref() == Some(&here(At::Of(ix)));
        let said = article.paragraphs.get(ix)?;
        let nth = self.seen.pack.articles.iter().position(|row| row.id == article.id).unwrap_or_default();
        let takes_focus = self.articles.cursor.at == Some((nth, ix))
            && std::mem::take(&mut self.articles.cursor.takes_focus);
        let row = row_ui(ui, view, ix, said, is_open);
        if takes_focus {
            row.request_focus();
        }
        if row.has_focus() {
            self.articles.cursor.at = Some((nth, ix));
        }
        if row.clicked() {
            self.articles.unfolded = (!is_open).then(|| here(At::Of(ix)));
            self.articles.takes_focus = !is_open;
            ui.ctx().request_repaint();
            return None;
        }
        let mut edit = None;
        if is_open {
            let takes_focus = std::mem::take(&mut self.articles.takes_focus);
            let name = words.say(&message!("bench-paragraph", n = ix + 1));
            let typed = area_ui(ui, theme, &name, said, LINES, takes_focus);
            edit = typed.map(|text| replaced(article, ix, Some(text)));
            edit = edit.or(self.paragraph_tools_ui(ui, view, article, ix));
        }
        if self.articles.unfolded.as_ref() == Some(&here(At::After(ix))) {
            let takes_focus = std::mem::take(&mut self.articles.takes_focus);
            let typed = area_ui(ui, theme, &words.get("bench-new-paragraph"), "", LINES, takes_focus);
            if let Some(text) = typed.filter(|text| !text.is_empty()) {
                self.articles.unfolded = None;
                edit = edit.or(Some(inserted(article, ix + 1, text)));
            }
        }
        edit
    }

    /// Gives the keyboard to the next paragraph of the articles, or the one before.
    pub(super) fn move_paragraph(&mut self, forwards: bool) {
        let articles = self.seen.pack.articles.iter().enumerate();
        let all: Vec<(usize, usize)> = articles
            .flat_map(|(nth, article)| (0..article.paragraphs.len()).map(move |ix| (nth, ix)))
            .collect();
        let at = self.articles.cursor.at.and_then(|row| all.iter().position(|other| *other == row));
        let to = match at {
            None => 0,
            Some(at) if forwards => (at + 1).min(all.len().saturating_sub(1)),
            Some(at) => at.saturating_sub(1),
        };
        self.articles.cursor.at = all.get(to).copied();
        self.articles.cursor.takes_focus = self.articles.cursor.at.is_some();
    }

    fn paragraph_tools_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        article: &Article,
        ix: usize,
    ) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let mut edit = None;
        ui.horizontal_wrapped(|ui| {
            if button::plain_ui(ui, theme, &words.get("bench-add-paragraph")).clicked() {
                self.articles.unfolded = Some(Unfolded { article: article.id.clone(), at: At::After(ix) });
                self.articles.takes_focus = true;
                ui.ctx().request_repaint();
            }
            if button::plain_ui(ui, theme, &words.get("bench-delete-paragraph")).clicked() {
                self.articles.unfolded = None;
                edit = Some(replaced(article, ix, None));
            }
        });
        edit
    }

    /// Whether the text goes with the pack, or only where it can be found.
    pub(super) fn link_only_ui(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article) -> Option<Edit> {
        let (theme, words) = (view.theme, view.words);
        let mut is_link_only = article.paragraphs.is_empty();
        let tick = tick_ui(ui, theme, &mut is_link_only, &words.get("bench-link-only"));
        text::note_ui(ui, theme, &words.get("bench-link-only-why"));
        if !tick.changed() {
            return None;
        }
        if is_link_only {
            self.articles.texts.insert(article.id.clone(), article.paragraphs.clone());
            return Some(Edit::LinkOnly(article.id.clone()));
        }
        let kept = self.articles.texts.get(&article.id).cloned();
        if kept.is_none() {
            self.refused = Some(message!("bench-link-only-paste"));
        }
        kept.map(|paragraphs| text_of(article, paragraphs))
    }
}

/// A paragraph in a line.
fn row_ui(ui: &mut Ui, view: &View<'_>, ix: usize, said: &str, is_open: bool) -> egui::Response {
    let line = format!("{} · {said}", ix + 1);
    let name = view.words.say(&message!("bench-paragraph-named", n = ix + 1, text = said));
    let size = Vec2::new(ui.available_width(), view.theme.size.target);
    let button = Button::new(line).selected(is_open).wrap_mode(TextWrapMode::Truncate);
    let response = ui.add_sized(size, button);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_open, name.as_str()));
    ring(ui, view.theme, &response);
    response
}

fn text_of(article: &Article, paragraphs: Vec<String>) -> Edit {
    Edit::SetText { article: article.id.clone(), paragraphs }
}

/// The text with another paragraph in place of one, or without it.
fn replaced(article: &Article, ix: usize, by: Option<String>) -> Edit {
    let mut paragraphs = article.paragraphs.clone();
    if ix < paragraphs.len() {
        paragraphs.splice(ix..=ix, by);
    }
    text_of(article, paragraphs)
}

/// The text with another paragraph at a place.
pub(super) fn inserted(article: &Article, at: usize, text: String) -> Edit {
    let mut paragraphs = article.paragraphs.clone();
    paragraphs.insert(at.min(paragraphs.len()), text);
    text_of(article, paragraphs)
}
