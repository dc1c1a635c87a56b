//! Selected words to quotes that are found again, and the way back.

use super::edit::Passage;
use super::lookup;
use super::refused::Refused;
use crate::pack::quotation;
use crate::pack::selector::{self, place, place_near, quote_of};
use crate::pack::{Article, ArticleId, Pack, Quote, Quotes, Span, Text};

/// How a selection is tidied before it is quoted: a hand selects a little too much or too little.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tidy {
    /// Whole words: names and report words.
    Words,
    /// Without outer quotation marks and final stop: what is reported.
    Content,
    /// As selected, without blanks around it: evidence.
    AsIs,
}

/// The article and the places of selected words, in its order.
pub(super) fn spans(
    pack: &Pack,
    passages: &[Passage],
    tidy: Tidy,
) -> Result<(ArticleId, Text, Vec<Span>), Refused> {
    let first = passages.first().ok_or(Refused::NothingSelected)?;
    let article = lookup::article(pack, &first.article)?;
    if passages.iter().any(|passage| passage.article != first.article) {
        return Err(Refused::OtherArticle);
    }
    let text = Text::new(&article.paragraphs);
    if text.is_empty() {
        return Err(Refused::NoText);
    }
    let mut spans = Vec::new();
    for passage in passages {
        spans.push(span_of(article, &text, passage, tidy).ok_or(Refused::NothingSelected)?);
    }
    spans.sort_unstable();
    if spans.windows(2).any(|pair| matches!(pair, [a, b] if a.overlaps(*b))) {
        return Err(Refused::Twice);
    }
    Ok((article.id.clone(), text, spans))
}

fn span_of(article: &Article, text: &Text, passage: &Passage, tidy: Tidy) -> Option<Span> {
    let paragraph = article.paragraphs.get(passage.paragraph)?;
    let base = text.byte(text.paragraphs().get(passage.paragraph)?.start);
    // A range that cuts a character is widened to hold it.
    let start =
        (0..=passage.bytes.start.min(paragraph.len())).rev().find(|at| paragraph.is_char_boundary(*at))?;
    let end = (passage.bytes.end.min(paragraph.len())..=paragraph.len())
        .find(|at| paragraph.is_char_boundary(*at))?;
    let words = paragraph.get(start..end)?;
    let from = start + (words.len() - words.trim_start().len());
    let to = start + words.trim_end().len();
    let span =
        (from < to).then(|| Span { start: text.code_point(base + from), end: text.code_point(base + to) })?;
    let span = whole_characters(text, span);
    let span = match tidy {
        Tidy::AsIs => span,
        Tidy::Words => whole_words(text, span),
        Tidy::Content => bare_content(text, span),
    };
    (span.start < span.end).then_some(span)
}

/// Widened so that no character as a reader sees it is cut.
fn whole_characters(text: &Text, mut span: Span) -> Span {
    while span.start > 0 && !text.is_grapheme_border(text.byte(span.start)) {
        span.start -= 1;
    }
    while span.end < text.len() && !text.is_grapheme_border(text.byte(span.end)) {
        span.end += 1;
    }
    span
}

/// Widened to the borders of the words it touches, and without what is no word around them.
fn whole_words(text: &Text, span: Span) -> Span {
    let around = text.paragraph_of(span);
    let words = text.words(around);
    let touched: Vec<&Span> = words.iter().filter(|word| word.overlaps(span)).collect();
    match (touched.first(), touched.last()) {
        (Some(first), Some(last)) => Span { start: first.start, end: last.end },
        _ => span,
    }
}

/// Without the quotation marks around it, and without its final stop.
fn bare_content(text: &Text, mut span: Span) -> Span {
    loop {
        let words = text.slice(span);
        let trimmed = words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '。'));
        let is_ellipsis = words.trim_end().ends_with("..");
        let next = if is_ellipsis { words.trim_end() } else { trimmed };
        let mut to = Span { start: span.start, end: span.start + next.chars().count() };
        let inner = text.slice(to);
        let (first, last) = (inner.chars().next(), inner.chars().next_back());
        let opens = first.is_some_and(quotation::is_mark);
        let closes = last.is_some_and(quotation::is_mark);
        let n_double = inner.chars().filter(|c| quotation::is_double(*c)).count();
        let is_pair = opens && closes && inner.chars().count() > 2;
        if is_pair && (n_double == 2 || n_double == 0) {
            to = Span { start: to.start + 1, end: to.end - 1 };
        } else if first.is_some_and(quotation::is_double) && n_double == 1 {
            to.start += 1;
        } else if last.is_some_and(quotation::is_double) && n_double == 1 {
            to.end -= 1;
        }
        if to == span || to.start >= to.end {
            return to;
        }
        span = to;
    }
}

/// The quotes of these places, each found by itself.
pub(super) fn quotes(text: &Text, spans: &[Span]) -> Option<Quotes> {
    listed(spans.iter().map(|span| quote_of(text, *span)).collect())
}

/// The quotes of a cue or a name: the bare words where they are the nearest to the content.
pub(super) fn quotes_near(text: &Text, spans: &[Span], content: &[Span]) -> Option<Quotes> {
    listed(spans.iter().map(|span| quote_near(text, *span, content)).collect())
}

pub(super) fn quote_near(text: &Text, span: Span, content: &[Span]) -> Quote {
    let bare = Quote::Bare(text.slice(span).to_owned());
    if place_near(text, &bare, content) == Ok(span) { bare } else { quote_of(text, span) }
}

fn listed(mut quotes: Vec<Quote>) -> Option<Quotes> {
    if quotes.len() > 1 { Some(Quotes::Many(quotes)) } else { quotes.pop().map(Quotes::One) }
}

/// Where quotes stand, those that stand anywhere.
pub(super) fn placed(text: &Text, quotes: Option<&Quotes>) -> Vec<Span> {
    let runs = quotes.map(Quotes::runs).unwrap_or_default();
    let mut spans: Vec<Span> = runs.iter().filter_map(|quote| place(text, quote).ok()).collect();
    spans.sort_unstable();
    spans
}

/// The same of a cue or a name.
pub(super) fn placed_near(text: &Text, quotes: Option<&Quotes>, content: &[Span]) -> Vec<Span> {
    let runs = quotes.map(Quotes::runs).unwrap_or_default();
    let mut spans: Vec<Span> =
        runs.iter().filter_map(|quote| selector::place_near(text, quote, content).ok()).collect();
    spans.sort_unstable();
    spans
}

/// A place in an article as a selection.
pub(super) fn passage(article: &ArticleId, text: &Text, span: Span) -> Passage {
    let paragraphs = text.paragraphs();
    let paragraph = paragraphs.partition_point(|paragraph| paragraph.end < span.start);
    let base = paragraphs.get(paragraph).map_or(0, |paragraph| text.byte(paragraph.start));
    let bytes = text.byte(span.start).saturating_sub(base)..text.byte(span.end).saturating_sub(base);
    Passage { article: article.clone(), paragraph, bytes }
}
