//! One article on the reading screen: its text, what is picked in it, and the learner's remarks.

use egui::{Response, Ui};

use super::link_ui;
use crate::app::view::{Learner, View};
use crate::app::widgets::article_head::article_head_ui;
use crate::app::widgets::article_text::{ArticleText, How, Lit, Show, Shown};
use crate::app::widgets::picking::{Picking, Step};
use crate::app::widgets::remarks::{self, Placed};
use crate::app::widgets::{button, text};
use crate::pack::{Article, ArticleId, PackId, Span, Text};

/// One article.
pub(super) struct Page {
    pub article: ArticleId,
    pub text: Text,
    pub text_ui: ArticleText,
    /// Made when it is needed: a long article has many words.
    picking: Option<Picking>,
    /// The learner's remarks, as of a revision.
    pub placed: Vec<Placed>,
    revision: Option<u64>,
    pub scroll_to: Option<Span>,
    /// Where the first paragraph begins that is in view; none where the article is out of it.
    pub top: Option<usize>,
    /// Whether the learner wants to bring the article's text.
    pub is_bringing: bool,
    /// Whether that has been offered yet: at first it has the keyboard.
    is_offered: bool,
}

impl Page {
    pub fn new(article: &Article) -> Self {
        Self {
            article: article.id.clone(),
            text: Text::new(&article.paragraphs),
            text_ui: ArticleText::default(),
            picking: None,
            placed: Vec::new(),
            revision: None,
            scroll_to: None,
            top: None,
            is_bringing: false,
            is_offered: false,
        }
    }

    /// Finds the remarks again where they may have changed.
    pub fn refresh(&mut self, pack: &PackId, learner: &Learner) {
        if self.revision != Some(learner.revision) {
            self.revision = Some(learner.revision);
            self.placed = remarks::placed(&learner.remarks, pack, &self.article, &self.text);
        }
    }

    /// The words picked.
    pub fn picked(&self) -> Option<Span> {
        self.picking.as_ref().and_then(Picking::span)
    }

    /// Picks nothing.
    pub fn clear(&mut self) {
        if let Some(picking) = &mut self.picking {
            picking.clear();
        }
    }

    /// Picks the words of a span.
    pub fn pick(&mut self, span: Span) {
        self.picking().pick(span);
    }

    /// Gives the keyboard to the words picked.
    pub fn take_focus(&mut self) {
        self.picking().take_focus();
    }

    /// Does what a key wants. Returns whether that has picked anything else.
    pub fn step(&mut self, step: Step, top: usize) -> bool {
        let before = self.picked();
        self.picking().step(step, top);
        self.picked() != before
    }

    fn picking(&mut self) -> &mut Picking {
        self.picking.get_or_insert_with(|| Picking::new(&self.text))
    }

    /// The head, the text or where to find it, the rights.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, article: &Article, is_active: bool) -> Shown {
        let theme = view.theme;
        article_head_ui(ui, view, article, 2);
        let mut shown = Shown::default();
        if self.text.is_empty() {
            let paste = absent_ui(ui, view, article);
            let is_first = !std::mem::replace(&mut self.is_offered, true);
            if is_first && ui.memory(|memory| memory.focused().is_none()) {
                paste.request_focus();
            }
            self.is_bringing = paste.clicked();
        } else {
            shown = self.text_ui(ui, view, is_active);
            self.top = shown.top;
        }
        ui.add_space(theme.gap.large);
        if let Some(rights) = &article.rights {
            text::note_ui(ui, theme, rights);
        }
        link_ui(ui, theme, article.url.as_deref().filter(|_| !self.text.is_empty()));
        shown
    }

    fn text_ui(&mut self, ui: &mut Ui, view: &View<'_>, is_active: bool) -> Shown {
        let mut lit = remarks::lit(&self.placed);
        lit.extend(self.picked().map(|span| Lit { span, how: How::Marked }));
        let marks = self.picking.as_mut().map(Picking::marks).unwrap_or_default();
        let show = Show {
            text: &self.text,
            lit: &lit,
            scroll_to: self.scroll_to.take(),
            marks: Some(&marks),
            is_ruled: view.learner.settings.reading_ruler && is_active,
        };
        let shown = self.text_ui.show(ui, view.theme, &show);
        if let Some(touch) = shown.touch {
            let before = self.picked();
            self.picking().touch(touch);
            if self.picked() != before {
                ui.ctx().request_repaint();
            }
        }
        shown
    }
}

/// Where a text may not be passed on: where it is, and the button by which the learner brings it.
fn absent_ui(ui: &mut Ui, view: &View<'_>, article: &Article) -> Response {
    let key = if article.url.is_some() { "learn-absent" } else { "learn-absent-nowhere" };
    ui.label(view.words.get(key));
    link_ui(ui, view.theme, article.url.as_deref());
    ui.add_space(view.theme.gap.medium);
    ui.label(view.words.get("learn-bring"));
    button::primary_ui(ui, view.theme, &view.words.get("draft-paste-article"))
}
