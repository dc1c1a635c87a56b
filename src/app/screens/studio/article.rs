//! The article's column: what is said, by whom and with which word, lit in the text, and picking words.

use std::sync::Arc;

use egui::Ui;

use super::{Column, Studio, changed};
use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::view::View;
use crate::app::widgets::article_head::article_head_ui;
use crate::app::widgets::article_text::{How, Lit, sample_ui};
use crate::app::widgets::picking::Step;
use crate::app::widgets::{button, text};
use crate::studio::{Edit, Part};

/// What the words picked can be made: key, name of the button, and which part of the claim; without a part a
/// claim of its own.
pub(super) const USES: [(Command, &str, Option<Part>); 6] = [
    (Command::AsSource, "bench-as-source", Some(Part::Source)),
    (Command::AsCue, "bench-as-cue", Some(Part::Cue)),
    (Command::AsContent, "bench-as-content", Some(Part::Content)),
    (Command::AsPolicy, "bench-as-policy", Some(Part::Policy)),
    (Command::AsEvidence, "bench-as-evidence", Some(Part::Evidence)),
    (Command::AsClaim, "bench-as-claim", None),
];

impl Studio {
    pub(super) fn article_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let theme = view.theme;
        let tools = self.tools_ui(ui, view);
        let pack = Arc::clone(&self.seen.pack);
        let before = self.active;
        self.is_ours = false;
        for (ix, article) in pack.articles.iter().enumerate() {
            if ix > 0 {
                ui.add_space(theme.gap.page);
                ui.separator();
            }
            article_head_ui(ui, view, article, 2);
            if article.paragraphs.is_empty() {
                text::weak_ui(ui, theme, &view.words.get("bench-no-text"));
                continue;
            }
            let lit = self.lit(ix);
            let Some(page) = self.pages.get_mut(ix) else { continue };
            let shown = ui.push_id(&article.id, |ui| page.show(ui, view, lit, ix == before)).inner;
            self.is_ours |= shown.has_focus;
            if shown.touch.is_some() {
                self.active = ix;
                self.column = Column::Article;
            }
        }
        if self.active != before
            && let Some(left) = self.pages.get_mut(before)
        {
            left.clear();
        }
        tools
    }

    /// What is lit in an article: other claims faintly, the one that is looked at part by part.
    fn lit(&self, article: usize) -> Vec<Lit> {
        let at = self.current.as_ref().and_then(|id| self.seen.statement(id)).map(|(ix, _)| ix);
        let mut lit = Vec::new();
        for (ix, placed) in self.seen.placed.iter().enumerate() {
            if placed.article == article && Some(ix) != at {
                lit.extend(placed.content.iter().map(|span| Lit { span: *span, how: How::Faint }));
            }
        }
        let Some(placed) = at.and_then(|ix| self.seen.placed.get(ix)) else { return lit };
        if placed.article == article {
            for (spans, how) in [
                (&placed.content, How::Evidence),
                (&placed.evidence, How::Rule),
                (&placed.named, How::Speaker),
                (&placed.cue, How::ReportWord),
            ] {
                lit.extend(spans.iter().map(|span| Lit { span: *span, how }));
            }
        }
        lit
    }

    /// What the ways of lighting mean; with words picked, what they can be made.
    fn tools_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        if self.picked().is_none() {
            ui.horizontal_wrapped(|ui| {
                for (how, key) in [
                    (How::Speaker, "bench-lit-source"),
                    (How::ReportWord, "bench-lit-cue"),
                    (How::Evidence, "bench-lit-content"),
                    (How::Faint, "bench-lit-others"),
                ] {
                    sample_ui(ui, theme, how);
                    text::note_ui(ui, theme, &words.get(key));
                }
            });
            text::note_ui(ui, theme, &words.get("bench-how-to-pick"));
            return None;
        }
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            for (_, name, part) in &USES {
                if button::plain_ui(ui, theme, &words.get(name)).clicked() {
                    asked = Some(part.clone());
                }
            }
        });
        self.use_picked(asked?)
    }

    /// Makes the words picked a part of the claim that is looked at, or a claim of their own.
    pub(super) fn use_picked(&mut self, part: Option<Part>) -> Option<Action> {
        let passages = self.pages.get(self.active)?.passages();
        let edit = match part {
            Some(part) => Edit::Select { statement: self.current.clone()?, part, passages },
            None => Edit::AddStatement { content: passages, sources: Vec::new(), form: None },
        };
        self.clear_picked();
        Some(changed(edit))
    }

    /// The words picked in the article where that is done.
    pub(super) fn picked(&self) -> Option<crate::pack::Span> {
        self.pages.get(self.active)?.picked()
    }

    pub(super) fn clear_picked(&mut self) {
        if let Some(page) = self.pages.get_mut(self.active) {
            page.clear();
        }
    }

    /// Moves to other words; the first time to those of the claim that is looked at.
    pub(super) fn pick(&mut self, step: Step) {
        let at = self.current.as_ref().and_then(|id| self.seen.statement(id)).map(|(ix, _)| ix);
        let placed = at.and_then(|ix| self.seen.placed.get(ix));
        let first = placed.and_then(|placed| Some((placed.article, placed.content.first()?.start)));
        if self.picked().is_none()
            && let Some((article, _)) = first
        {
            self.active = article;
        }
        let Some(page) = self.pages.get_mut(self.active) else { return };
        let from = first.map(|(_, start)| start).or(page.top).unwrap_or_default();
        page.step(step, from);
    }

    /// Scrolls the article to the claim that is looked at.
    pub(super) fn bring_into_view(&mut self) {
        let at = self.current.as_ref().and_then(|id| self.seen.statement(id)).map(|(ix, _)| ix);
        let Some(placed) = at.and_then(|ix| self.seen.placed.get(ix)) else { return };
        if let Some(page) = self.pages.get_mut(placed.article) {
            page.scroll_to = placed.content.first().copied();
        }
    }
}
