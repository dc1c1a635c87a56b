//! One article of the studio: its text, and the words picked in it.

use egui::Ui;

use crate::app::view::View;
use crate::app::widgets::article_text::{ArticleText, How, Lit, Show, Shown};
use crate::app::widgets::picking::{Picking, Step};
use crate::pack::{ArticleId, Pack, Span, Text};
use crate::studio::Passage;

/// One article.
#[derive(Debug)]
pub(super) struct Page {
    pub article: ArticleId,
    paragraphs: Vec<String>,
    pub text: Text,
    text_ui: ArticleText,
    picking: Picking,
    pub scroll_to: Option<Span>,
    /// Where the first paragraph begins that is in view.
    pub top: Option<usize>,
}

/// Makes a page for each article; those whose text is as it was stay.
pub(super) fn refresh(pages: &mut Vec<Page>, pack: &Pack) {
    let mut old = std::mem::take(pages);
    for article in &pack.articles {
        let is_it = |page: &Page| page.article == article.id && page.paragraphs == article.paragraphs;
        let page = old.iter().position(is_it).map(|ix| old.swap_remove(ix));
        pages.push(page.unwrap_or_else(|| Page::new(article.id.clone(), &article.paragraphs)));
    }
}

impl Page {
    fn new(article: ArticleId, paragraphs: &[String]) -> Self {
        let text = Text::new(paragraphs);
        Self {
            article,
            paragraphs: paragraphs.to_vec(),
            picking: Picking::new(&text),
            text,
            text_ui: ArticleText::default(),
            scroll_to: None,
            top: None,
        }
    }

    /// The words picked.
    pub fn picked(&self) -> Option<Span> {
        self.picking.span()
    }

    /// Picks nothing.
    pub fn clear(&mut self) {
        self.picking.clear();
    }

    /// Does what a key wants; the first begins at a place.
    pub fn step(&mut self, step: Step, from: usize) {
        self.picking.step(step, from);
    }

    /// The words picked, a passage for each paragraph they touch.
    pub fn passages(&self) -> Vec<Passage> {
        let Some(picked) = self.picked() else { return Vec::new() };
        let paragraphs = self.text.paragraphs().iter().enumerate();
        let touched = paragraphs.filter(|(_, paragraph)| paragraph.overlaps(picked));
        let passage = |(ix, paragraph): (usize, &Span)| {
            let base = self.text.byte(paragraph.start);
            let from = self.text.byte(picked.start.max(paragraph.start)) - base;
            let to = self.text.byte(picked.end.min(paragraph.end)) - base;
            Passage { article: self.article.clone(), paragraph: ix, bytes: from..to }
        };
        touched.map(passage).collect()
    }

    /// Paints the text.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, mut lit: Vec<Lit>, is_active: bool) -> Shown {
        lit.extend(self.picked().map(|span| Lit { span, how: How::Marked }));
        let marks = self.picking.marks();
        let show = Show {
            text: &self.text,
            lit: &lit,
            scroll_to: self.scroll_to.take(),
            marks: Some(&marks),
            is_ruled: view.learner.settings.reading_ruler && is_active,
        };
        let shown = self.text_ui.show(ui, view.theme, &show);
        self.top = shown.top;
        if let Some(touch) = shown.touch {
            self.picking.touch(touch);
            ui.ctx().request_repaint();
        }
        shown
    }
}
