//! Quotes that no longer stand in their article: each with the words most like it, and one key that puts it there
//! or on the words picked.

use std::sync::Arc;

use egui::accesskit::Live;
use egui::{Role, Ui, WidgetInfo};

use super::sources::line_button_ui;
use super::{Column, Studio, changed, seen};
use crate::app::action::Action;
use crate::app::cached::Cached;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::{button, quote, text};
use crate::message;
use crate::pack::Span;
use crate::studio::{Edit, Lost, Part, Passage, QuotePlace, lost};
use crate::words::Message;

/// The lost quotes of the pack as it stands, and which of them is looked at.
#[derive(Debug, Default)]
pub(super) struct LostQuotes {
    found: Cached<u64, Arc<[Lost]>>,
    chosen: Option<QuotePlace>,
}

impl Studio {
    /// The quotes that are lost.
    fn lost_quotes(&mut self) -> Arc<[Lost]> {
        let is_quote = |code: &str| matches!(code, "quote-not-found" | "quote-ambiguous");
        // The checker has looked already: nothing is looked for where nothing is lost.
        if !self.seen.view.findings.iter().any(|finding| is_quote(finding.problem.code)) {
            return Arc::default();
        }
        let pack = &self.seen.pack;
        Arc::clone(self.articles.lost.found.get(self.seen.state.0, |_| lost(pack).into()))
    }

    /// The one that is looked at: the first, unless another was chosen.
    fn chosen_lost(&mut self) -> Option<Lost> {
        let all = self.lost_quotes();
        let chosen = self.articles.lost.chosen.as_ref();
        let is_it = |one: &&Lost| Some(&one.quote) == chosen;
        all.iter().find(is_it).or(all.first()).cloned()
    }

    /// Puts the lost quote that is looked at on the words picked, or else on the nearest.
    pub(super) fn reanchor_keys(&mut self, ui: &Ui) -> Option<Action> {
        if self.part == super::Part::Articles && self.column != Column::Questions {
            for (command, forwards) in [(Command::NextClaim, true), (Command::PreviousClaim, false)] {
                if pressed(ui, command) {
                    if self.lost_quotes().is_empty() {
                        self.move_paragraph(forwards);
                    } else {
                        self.move_lost(forwards);
                    }
                    return None;
                }
            }
        }
        if pressed(ui, Command::Reanchor) { self.reanchor() } else { None }
    }

    fn move_lost(&mut self, forwards: bool) {
        let all = self.lost_quotes();
        let Some(now) = self.chosen_lost() else { return };
        let at = all.iter().position(|one| one.quote == now.quote).unwrap_or_default();
        let to = if forwards { (at + 1).min(all.len() - 1) } else { at.saturating_sub(1) };
        if let Some(one) = all.get(to) {
            self.look_at_lost(one);
        }
    }

    /// After an edit of a text or of a lost quote: goes to the first that is lost still.
    pub(super) fn see_lost(&mut self) {
        if let Some(one) = self.chosen_lost() {
            self.look_at_lost(&one);
        }
    }

    fn look_at_lost(&mut self, one: &Lost) {
        self.articles.lost.chosen = Some(one.quote.clone());
        if let QuotePlace::Statement { statement, .. } = &one.quote {
            self.look_at(Some(statement.clone()));
        }
        if let Some((article, span)) = one.nearest.as_ref().and_then(|to| self.span_of(to))
            && let Some(page) = self.pages.get_mut(article)
        {
            page.scroll_to = Some(span);
            self.follows = false;
        }
    }

    pub(super) fn reanchor(&mut self) -> Option<Action> {
        let one = self.chosen_lost()?;
        let picked = self.pages.get(self.active).map(super::page::Page::passages).unwrap_or_default();
        let to = picked.into_iter().next().or(one.nearest);
        let Some(to) = to else {
            self.refused = Some(message!("bench-lost-pick"));
            return None;
        };
        self.clear_picked();
        self.articles.lost.chosen = None;
        Some(changed(Edit::Reanchor { quote: one.quote, to }))
    }

    /// Where selected words stand: in which article, and where.
    fn span_of(&self, passage: &Passage) -> Option<(usize, Span)> {
        let (ix, page) = self.pages.iter().enumerate().find(|(_, page)| page.article == passage.article)?;
        let base = page.text.byte(page.text.paragraphs().get(passage.paragraph)?.start);
        let at = |byte: usize| page.text.code_point(base + byte);
        Some((ix, Span { start: at(passage.bytes.start), end: at(passage.bytes.end) }))
    }

    /// The words that are most like the lost quote that is looked at, to be lit.
    pub(super) fn nearest_to_lost(&mut self) -> Option<(usize, Span)> {
        if self.part != super::Part::Articles {
            return None;
        }
        let nearest = self.chosen_lost()?.nearest?;
        self.span_of(&nearest)
    }

    pub(super) fn lost_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let all = self.lost_quotes();
        let chosen = self.chosen_lost()?;
        let said = words.say(&message!("bench-lost", n = all.len()));
        text::heading_ui(ui, &said);
        let how = text::note_ui(ui, theme, &words.get("bench-lost-how"));
        how.widget_info(|| WidgetInfo::labeled(Role::Status, true, said.as_str()));
        ui.ctx().accesskit_node_builder(how.id, |node| node.set_live(Live::Polite));
        let mut action = None;
        for one in all.iter() {
            let is_chosen = one.quote == chosen.quote;
            ui.push_id(&one.quote, |ui| {
                if self.lost_row_ui(ui, view, one, is_chosen) {
                    self.look_at_lost(one);
                    ui.ctx().request_repaint();
                }
                if is_chosen {
                    action = self.mend_lost_ui(ui, view, one);
                }
            });
        }
        action
    }

    fn lost_row_ui(&self, ui: &mut Ui, view: &View<'_>, one: &Lost, is_chosen: bool) -> bool {
        let what = view.words.say(&part_said(&one.quote));
        let whose = self.whose(&one.quote);
        let said = message!("bench-lost-line", what = what, whose = whose, words = &one.words);
        line_button_ui(ui, view, is_chosen, &view.words.say(&said))
    }

    /// The nearest words, and where the quote can be put.
    fn mend_lost_ui(&mut self, ui: &mut Ui, view: &View<'_>, one: &Lost) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let picked = self.picked_words();
        let nearest = one.nearest.as_ref().and_then(|to| {
            let (article, span) = self.span_of(to)?;
            Some(self.pages.get(article)?.text.slice(span).to_owned())
        });
        let key = match (&picked, &nearest) {
            (Some(_), _) => "bench-lost-picked",
            (None, Some(_)) => "bench-lost-nearest",
            (None, None) => "bench-lost-none",
        };
        text::note_ui(ui, theme, &words.get(key));
        if let Some(there) = picked.or(nearest) {
            quote::quote_ui(ui, theme, &there);
        }
        let mut action = None;
        ui.horizontal_wrapped(|ui| {
            if key != "bench-lost-none"
                && button::primary_ui(ui, theme, &words.get("bench-reanchor")).clicked()
            {
                action = self.reanchor();
            }
            if button::plain_ui(ui, theme, &words.get("bench-lost-other")).clicked() {
                self.column = Column::Article;
                // Else the arrows would go from button to button.
                ui.memory_mut(|memory| {
                    if let Some(focused) = memory.focused() {
                        memory.surrender_focus(focused);
                    }
                });
                ui.ctx().request_repaint();
            }
        });
        action
    }

    /// Whose quote it is, in a few words.
    fn whose(&self, quote: &QuotePlace) -> String {
        match quote {
            QuotePlace::Statement { statement, .. } => match self.seen.statement(statement) {
                Some((_, row)) if !row.source.is_empty() => self.seen.names(&row.source),
                Some((_, row)) => seen::line(row),
                None => statement.0.clone(),
            },
            QuotePlace::Question { question, .. } => {
                let row = self.seen.pack.questions.iter().find(|row| row.id == *question);
                row.map_or_else(|| question.clone(), |row| row.prompt.clone())
            }
        }
    }

    /// The words picked in the article.
    fn picked_words(&self) -> Option<String> {
        let page = self.pages.get(self.active)?;
        Some(page.text.slice(page.picked()?).to_owned())
    }
}

/// Which quote it is.
fn part_said(quote: &QuotePlace) -> Message {
    match quote {
        QuotePlace::Question { .. } => message!("bench-lost-of-question"),
        QuotePlace::Statement { part, .. } => match part {
            Part::Source | Part::Named => message!("bench-lit-source"),
            Part::Cue => message!("bench-lit-cue"),
            Part::Content => message!("bench-lit-content"),
            Part::Corrects => message!("bench-lost-corrects"),
            Part::Policy | Part::Said(_) => message!("bench-lost-said"),
            Part::Evidence | Part::ReferenceEvidence(_) | Part::StanceEvidence(_) => {
                message!("bench-lost-evidence")
            }
        },
    }
}
