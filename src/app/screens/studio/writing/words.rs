//! Words of the article in a question that is written: what bears it out, what is right to mark, the sentence
//! with a gap. They are picked in the article; then one key says what they are.

use egui::Ui;

use super::field::{Touched, area_ui, out_ui};
use super::{Studio, Writing};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::screens::studio::changed;
use crate::app::screens::studio::page::Page;
use crate::app::view::View;
use crate::app::widgets::article_text::{How, Lit};
use crate::app::widgets::quote::quote_ui;
use crate::app::widgets::{button, text};
use crate::message;
use crate::pack::{HandQuestion, Pack, Quote, ResponseKind, TextQuote, selector};
use crate::studio::hand::{self, HandList};
use crate::studio::{Edit, Passage, Refused};
use crate::words::Told;

/// What picked words can be of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app::screens::studio) enum Use {
    Evidence,
    Right,
    Gap,
}

impl Use {
    const ALL: [(Self, Command, &'static str); 3] = [
        (Self::Evidence, Command::AsEvidence, "bench-as-evidence"),
        (Self::Right, Command::AsRightWords, "bench-as-right-words"),
        (Self::Gap, Command::AsGap, "bench-as-gap"),
    ];

    /// Those of a way of answering.
    fn of(response: ResponseKind) -> impl Iterator<Item = (Self, Command, &'static str)> {
        Self::ALL.into_iter().filter(move |(of, ..)| match of {
            Self::Evidence => true,
            Self::Right => response == ResponseKind::Mark,
            Self::Gap => response == ResponseKind::Cue,
        })
    }
}

/// The words that bear it out, each to be taken off.
pub(super) fn evidence_ui(ui: &mut Ui, view: &View<'_>, hand: &HandQuestion, touched: &mut Touched) {
    text::note_ui(ui, view.theme, &view.words.get("bench-ask-evidence-how"));
    let words: Vec<&str> = hand.evidence.iter().map(|row| row.exact.as_str()).collect();
    quotes_ui(ui, view, HandList::Evidence, &words, touched);
}

/// The words that are right to mark, each alternative to be taken off.
pub(super) fn alternatives_ui(ui: &mut Ui, view: &View<'_>, hand: &HandQuestion, touched: &mut Touched) {
    text::note_ui(ui, view.theme, &view.words.get("bench-ask-right-words-how"));
    let words = hand::alternatives(hand);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    quotes_ui(ui, view, HandList::Alternatives, &words, touched);
}

fn quotes_ui(ui: &mut Ui, view: &View<'_>, list: HandList, quotes: &[&str], touched: &mut Touched) {
    for (ix, quote) in quotes.iter().enumerate() {
        ui.push_id((list, ix), |ui| {
            quote_ui(ui, view.theme, quote);
            out_ui(ui, view, (list, ix), quote, touched);
        });
    }
}

/// What stands before and after the gap.
pub(super) fn frame_ui(ui: &mut Ui, view: &View<'_>, hand: &mut HandQuestion, touched: &mut Touched) {
    text::note_ui(ui, view.theme, &view.words.get("bench-ask-gap-how"));
    let [before, after] = hand.text.get_or_insert_default();
    touched.is_left |= area_ui(ui, view, &view.words.get("bench-ask-before"), before).lost_focus();
    touched.is_left |= area_ui(ui, view, &view.words.get("bench-ask-after"), after).lost_focus();
}

impl Writing {
    /// What is lit of it in an article.
    pub(in crate::app::screens::studio) fn lit(&self, page: &Page) -> Vec<Lit> {
        let of_page = self.hand.evidence.iter().filter(|row| row.article == page.article);
        let evidence = of_page.filter_map(|row| {
            let quote = TextQuote {
                exact: row.exact.clone(),
                prefix: row.prefix.clone(),
                suffix: row.suffix.clone(),
                ..TextQuote::default()
            };
            let span = selector::place(&page.text, &Quote::Selector(quote)).ok()?;
            Some(Lit { span, how: How::Evidence })
        });
        let is_marked_here = self.hand.article.as_ref() == Some(&page.article);
        let right = hand::right_quotes(&self.hand).into_iter().filter(|_| is_marked_here);
        let right = right.filter_map(|quote| {
            Some(Lit { span: selector::place(&page.text, &quote).ok()?, how: How::Rule })
        });
        evidence.chain(right).collect()
    }

    /// Makes picked words a part of it.
    fn take(&mut self, pack: &Pack, wanted: Use, passages: &[Passage]) -> Result<Option<Edit>, Refused> {
        if let (Use::Evidence, Some(held), None) = (wanted, &self.held, self.pending()) {
            // By its own name, to be undone by it.
            return Ok(Some(hand::more_evidence(pack, held, passages)?));
        }
        self.hand = match wanted {
            Use::Evidence => hand::with_evidence(pack, &self.hand, passages)?,
            Use::Right => hand::with_alternative(pack, &self.hand, passages)?,
            Use::Gap => hand::with_gap(pack, &self.hand, passages)?,
        };
        Ok(self.pending())
    }
}

impl Studio {
    /// What the key that was pressed makes of picked words in the question that is written.
    pub(in crate::app::screens::studio) fn question_word_key(&self, ui: &Ui) -> Option<Use> {
        let response = self.asks.writing.as_ref()?.response();
        let used = Use::of(response).find(|(_, command, _)| pressed(ui, *command));
        used.map(|(of, ..)| of)
    }

    /// What picked words can be made of the question that is written; without any, how they are picked.
    pub(in crate::app::screens::studio) fn question_tools_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
    ) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let response = self.asks.writing.as_ref()?.response();
        if self.picked().is_none() {
            text::note_ui(ui, theme, &words.get("bench-ask-pick"));
            return None;
        }
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            for (of, _, name) in Use::of(response) {
                if button::plain_ui(ui, theme, &words.get(name)).clicked() {
                    asked = Some(of);
                }
            }
        });
        self.use_for_question(asked?)
    }

    /// Makes picked words a part of the question that is written.
    pub(in crate::app::screens::studio) fn use_for_question(&mut self, wanted: Use) -> Option<Action> {
        let passages = self.pages.get(self.active)?.passages();
        let pack = std::sync::Arc::clone(&self.seen.pack);
        let taken = self.asks.writing.as_mut()?.take(&pack, wanted, &passages);
        self.clear_picked();
        match taken {
            Ok(edit) => {
                self.refused = None;
                edit.filter(|_| self.desk.is_some()).map(changed)
            }
            Err(why) => {
                self.refused = Some(match why {
                    Refused::OtherArticle => message!("bench-ask-other-article"),
                    why => why.told(),
                });
                None
            }
        }
    }
}
