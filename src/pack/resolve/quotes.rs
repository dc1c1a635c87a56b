//! Quotes: where they stand, and what to say where they do not.

use super::super::ledger::ArticleIx;
use super::super::model::{Quote, Quotes, Statement};
use super::super::problem::JsonPath;
use super::super::quotation;
use super::super::selector::{self, Unplaced};
use super::super::text::{Span, Text};
use super::super::vocabulary::Form;
use super::Resolving;
use crate::message;
use crate::words::{Arg, Message};

/// How many quotes that are not found get a nearest match looked for: each costs a walk over the article.
const MOST_NEAREST: usize = 40;

impl Resolving<'_> {
    pub(super) fn quotes(&mut self, article: ArticleIx, quotes: Option<&Quotes>, at: &JsonPath) -> Vec<Span> {
        self.placed(article, quotes, at, selector::place)
    }

    pub(super) fn quotes_near(
        &mut self,
        article: ArticleIx,
        quotes: Option<&Quotes>,
        content: &[Span],
        at: &JsonPath,
    ) -> Vec<Span> {
        self.placed(article, quotes, at, |text, quote| selector::place_near(text, quote, content))
    }

    pub(super) fn placed(
        &mut self,
        article: ArticleIx,
        quotes: Option<&Quotes>,
        at: &JsonPath,
        place: impl Fn(&Text, &Quote) -> Result<Span, Unplaced>,
    ) -> Vec<Span> {
        let mut spans = Vec::new();
        if self.ledger[article].text.is_empty() {
            return spans;
        }
        let runs = quotes.map(Quotes::runs).unwrap_or_default();
        if quotes.is_some() && runs.is_empty() {
            self.error("quote-empty", at.clone(), message!("check-quote-empty"));
        }
        for (ix, quote) in runs.iter().enumerate() {
            let at = if matches!(quotes, Some(Quotes::Many(_))) { at.index(ix) } else { at.clone() };
            match place(&self.ledger[article].text, quote) {
                Ok(span) => spans.push(span),
                Err(unplaced) => self.unplaced(article, quote, unplaced, at),
            }
        }
        spans.sort_unstable();
        if spans.windows(2).any(|pair| matches!(pair, [a, b] if a.overlaps(*b))) {
            self.error("quotes-overlap", at.clone(), message!("check-quotes-overlap"));
        }
        spans
    }

    pub(super) fn unplaced(&mut self, article: ArticleIx, quote: &Quote, unplaced: Unplaced, at: JsonPath) {
        self.n_nearest += usize::from(unplaced == Unplaced::NotFound);
        let text = &self.ledger[article].text;
        let (code, message) = unplaced_message(text, quote, unplaced, self.n_nearest <= MOST_NEAREST);
        self.error(code, at, message);
    }

    /// The corrected words may stand in another article than the correction.
    pub(super) fn corrected(&mut self, article: ArticleIx, corrects: &Quotes, at: &JsonPath) {
        let stands = |article: ArticleIx| {
            let text = &self.ledger[article].text;
            corrects.runs().iter().all(|quote| selector::place(text, quote).is_ok())
        };
        let elsewhere = self.ledger.articles().any(|(other, _)| other != article && stands(other));
        if !elsewhere {
            self.quotes(article, Some(corrects), at);
        }
    }

    pub(super) fn quotation_marks(
        &mut self,
        statement: &Statement,
        article: ArticleIx,
        content: &[Span],
        at: &JsonPath,
    ) {
        let text = &self.ledger[article].text;
        let is_bare =
            statement.form == Form::Direct && content.iter().any(|run| !quotation::is_quoted(text, *run));
        if is_bare {
            let message = message!("check-direct-without-quotation-marks");
            self.error("direct-without-quotation-marks", at.field("content"), message);
        }
    }
}

/// What to say of a quote without a place: a code, and the sentence, with the nearest match if that is worth
/// the time.
pub(in crate::pack) fn unplaced_message(
    text: &Text,
    quote: &Quote,
    unplaced: Unplaced,
    looks_near: bool,
) -> (&'static str, Message) {
    let words = shortened(quote.exact());
    match unplaced {
        Unplaced::Empty => ("quote-empty", message!("check-quote-empty")),
        Unplaced::InsideWord => ("inside-word", message!("check-inside-word", quote = words)),
        Unplaced::Ambiguous(places) => {
            let shown: Vec<Arg> = places.iter().map(|place| Arg::Text(in_context(text, *place))).collect();
            ("quote-ambiguous", message!("check-quote-ambiguous", quote = words, candidates = shown))
        }
        Unplaced::NotFound => {
            let nearest = looks_near.then(|| selector::nearest(text, quote.exact())).flatten();
            let message = match nearest {
                Some(near) => {
                    let nearest = shortened(text.slice(near));
                    message!("check-quote-not-found-near", quote = words, nearest = nearest)
                }
                None => message!("check-quote-not-found", quote = words),
            };
            ("quote-not-found", message)
        }
    }
}

/// A quote as a message shows it: whole if short, else its two ends.
fn shortened(quote: &str) -> String {
    const MOST: usize = 120;
    let n_chars = quote.chars().count();
    if n_chars <= MOST {
        return quote.to_owned();
    }
    let head: String = quote.chars().take(MOST / 2).collect();
    let tail: String = quote.chars().skip(n_chars - MOST / 2).collect();
    format!("{head} … {tail}")
}

/// A place as a message shows it: with a few characters around it.
fn in_context(text: &Text, span: Span) -> String {
    const AROUND: usize = 16;
    let before = text.slice(Span { start: span.start.saturating_sub(AROUND), end: span.start });
    let after = text.slice(Span { start: span.end, end: span.end + AROUND });
    format!("…{before}[{}]{after}…", shortened(text.slice(span))).replace("\n\n", " ")
}
