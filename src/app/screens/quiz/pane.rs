//! The articles of the pack beside a question.

use std::sync::Arc;

use egui::{ScrollArea, Ui};

use crate::app::cached::Cached;
use crate::app::view::View;
use crate::app::widgets::article_head::article_head_ui;
use crate::app::widgets::article_text::{ArticleText, How, Lit, Marks, Show, Touch};
use crate::app::widgets::remarks::{self, Placed, Wanted};
use crate::app::widgets::{column, scroll, text};
use crate::pack::{ArticleIx, Ledger, Pack, Span};

/// The articles, one after the other.
pub struct Pane {
    pack: Arc<Pack>,
    ledger: Arc<Ledger>,
    /// The ledger's articles, with their places in the pack.
    articles: Vec<(ArticleIx, usize, ArticleText)>,
    /// The code point under the pointer.
    hovered: Option<(ArticleIx, usize)>,
    /// The learner's remarks on each article, as of a revision.
    remarks: Cached<u64, Vec<Vec<Placed>>>,
    /// A passage of the learner's to scroll to now.
    wanted: Option<(ArticleIx, Span)>,
    /// The article the reading ruler lies on.
    ruled: usize,
}

/// What is lit, marked and scrolled to.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Lit words.
    pub lit: Vec<(ArticleIx, Lit)>,
    /// Where words can be marked.
    pub marks: Option<(ArticleIx, Marks)>,
    /// What to scroll to, once.
    pub scroll_to: Option<(ArticleIx, Span)>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outcome {
    /// What was done to the text that can be marked.
    pub touch: Option<Touch>,
    /// Whether it has the keyboard.
    pub has_focus: bool,
}

impl Pane {
    /// The articles of a pack.
    pub fn new(pack: Arc<Pack>, ledger: Arc<Ledger>) -> Self {
        let rows = ledger.articles();
        let articles: Vec<_> = rows
            .filter_map(|(ix, row)| {
                let place = pack.articles.iter().position(|article| article.id == row.id)?;
                Some((ix, place, ArticleText::default()))
            })
            .collect();
        let remarks = Cached::default();
        Self { articles, hovered: None, remarks, wanted: None, ruled: 0, pack, ledger }
    }

    /// What the pack means.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The code point under the pointer.
    pub fn hovered(&self) -> Option<(ArticleIx, usize)> {
        self.hovered
    }

    /// Paints the articles with something above them. How far they are scrolled belongs to `salt`.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        salt: Option<usize>,
        wish: &Wish,
        above: impl FnOnce(&mut Ui),
    ) -> Outcome {
        let area = ScrollArea::vertical().id_salt(("article", salt)).auto_shrink(false);
        area.show(ui, |ui| {
            let inside = |ui: &mut Ui| {
                above(ui);
                self.articles_ui(ui, view, wish)
            };
            let outcome = column::column_ui(ui, view.theme, view.theme.size.measure, inside);
            scroll::pages_ui(ui);
            outcome
        })
        .inner
    }

    /// Says that the articles are closed for now.
    pub fn closed_ui(ui: &mut Ui, view: &View<'_>) {
        let inside = |ui: &mut Ui| text::weak_ui(ui, view.theme, &view.words.get("modes-closed-book"));
        column::column_ui(ui, view.theme, view.theme.size.measure, inside);
    }

    fn articles_ui(&mut self, ui: &mut Ui, view: &View<'_>, wish: &Wish) -> Outcome {
        let mut outcome = Outcome::default();
        let was_hovered = self.hovered.take();
        let scroll_to = self.wanted.take().or(wish.scroll_to);
        let (pack, ledger, articles) = (&self.pack, &self.ledger, &self.articles);
        let placed = self.remarks.get(view.learner.revision, |_| {
            let placed = |(ix, _, _): &(ArticleIx, usize, ArticleText)| {
                let row = &ledger[*ix];
                remarks::placed(&view.learner.remarks, &pack.id, &row.id, &row.text)
            };
            articles.iter().map(placed).collect()
        });
        for (n_before, (ix, place, shown)) in self.articles.iter_mut().enumerate() {
            let Some(article) = self.pack.articles.get(*place) else { continue };
            if n_before > 0 {
                ui.add_space(view.theme.gap.large);
                ui.separator();
                ui.add_space(view.theme.gap.large);
            }
            article_head_ui(ui, view, article, 2);
            let row_text = &self.ledger[*ix].text;
            if row_text.is_empty() {
                text::weak_ui(ui, view.theme, &view.words.get("learn-absent-here"));
                continue;
            }
            let yours = placed.get(n_before).map(Vec::as_slice).unwrap_or_default();
            let mut lit = remarks::lit(yours);
            lit.extend(wish.lit.iter().filter(|(of, _)| of == ix).map(|(_, lit)| *lit));
            let show = Show {
                text: row_text,
                lit: &lit,
                scroll_to: scroll_to.filter(|(of, _)| of == ix).map(|(_, span)| span),
                marks: wish.marks.as_ref().filter(|(of, _)| of == ix).map(|(_, marks)| marks),
                is_ruled: view.learner.settings.reading_ruler && self.ruled == n_before,
            };
            let now = ui.push_id(*ix, |ui| shown.show(ui, view.theme, &show)).inner;
            outcome.touch = outcome.touch.or(now.touch);
            outcome.has_focus |= now.has_focus;
            if now.is_pointed_at {
                self.ruled = n_before;
            }
            if let Some(Wanted::See(span)) = yours_ui(ui, view, yours) {
                self.wanted = Some((*ix, span));
                ui.ctx().request_repaint();
            }
            self.hovered = self.hovered.or(now.hovered.map(|at| (*ix, at)));
        }
        if self.hovered != was_hovered {
            // What is under the pointer is lit in the next frame.
            ui.ctx().request_repaint();
        }
        outcome
    }
}

/// The learner's own notes on an article, to be read beside the question.
fn yours_ui(ui: &mut Ui, view: &View<'_>, yours: &[Placed]) -> Option<Wanted> {
    if yours.is_empty() {
        return None;
    }
    ui.add_space(view.theme.gap.large);
    text::heading_ui(ui, &view.words.get("reading-yours"));
    remarks::list_ui(ui, view, yours, false)
}

/// Words lit in one way.
pub fn lit(article: ArticleIx, spans: &[Span], how: How) -> impl Iterator<Item = (ArticleIx, Lit)> {
    spans.iter().map(move |span| (article, Lit { span: *span, how }))
}
