//! Token runs as quotes of the pack: without outer quotation marks and stops, each with as much around it as it
//! takes to find it again.

use std::ops::Range;

use super::clause::is_quotation_mark;
use super::doc::Doc;
use super::masthead::after_dateline;
use super::paper::Paper;
use crate::pack::{Quote, Quotes, Span, TextQuote, selector};

/// From this length on, in code points, a text is not searched for other places of a quote: each quote gets
/// what stands around it instead.
const LONG: usize = 200_000;

/// Code points around a quote of a long text.
const AROUND: usize = 48;

/// The parts of a content, each within a paragraph, without what the printer put around them.
pub(super) fn trimmed(doc: &Doc<'_>, content: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for run in content {
        let mut start = run.start;
        while start < run.end {
            let paragraph = doc.paragraph_of.get(start);
            let end = (start..run.end).find(|at| doc.paragraph_of.get(*at) != paragraph).unwrap_or(run.end);
            let after = paragraph
                .and_then(|at| doc.paragraphs.get(*at))
                .map_or(start, |one| after_dateline(doc, one));
            out.extend(trim(doc, start.max(after.min(end))..end));
            start = end;
        }
    }
    out
}

/// A run without quotation marks around it, marks whose partner is elsewhere, and stops and commas at its ends.
fn trim(doc: &Doc<'_>, mut run: Range<usize>) -> Option<Range<usize>> {
    loop {
        let (first, last) = (run.start, run.end.checked_sub(1)?);
        if first >= run.end {
            return None;
        }
        if is_stop(doc.word(last)) {
            run.end -= 1;
        } else if is_stop(doc.word(first)) || is_lonely(doc, first, &run) {
            run.start += 1;
        } else if is_lonely(doc, last, &run) {
            run.end -= 1;
        } else if is_pair(doc, &run) {
            run = run.start + 1..run.end - 1;
        } else {
            return Some(run);
        }
    }
}

fn is_stop(word: &str) -> bool {
    matches!(word, "," | "." | ";" | ":" | "—" | "–" | "-" | "--")
}

/// Whether a quotation mark has its partner outside of the run.
fn is_lonely(doc: &Doc<'_>, at: usize, run: &Range<usize>) -> bool {
    let quotation = doc.quotation_of.get(at).copied().flatten().and_then(|of| doc.quotations.get(of));
    is_quotation_mark(doc, at)
        && quotation.is_none_or(|quotation| {
            quotation.start < run.start || quotation.end > run.end || quotation.len() < 3
        })
}

/// Whether the first and the last token are the two marks of one quotation.
fn is_pair(doc: &Doc<'_>, run: &Range<usize>) -> bool {
    let of = |at: usize| doc.quotation_of.get(at).copied().flatten();
    let last = run.end.saturating_sub(1);
    run.len() > 2
        && is_quotation_mark(doc, run.start)
        && is_quotation_mark(doc, last)
        && of(run.start) == of(last)
}

/// The quotes of token runs, each to be found at its one place; none where one of them cannot be.
pub(super) fn quotes(paper: &Paper, runs: &[Range<usize>]) -> Option<(Quotes, Vec<Span>)> {
    let spans: Vec<Span> = runs.iter().map(|run| paper.span(run)).collect::<Option<_>>()?;
    let quotes: Vec<Quote> = spans.iter().map(|span| exact(paper, *span)).collect::<Option<_>>()?;
    Some((listed(quotes)?, spans))
}

/// A quote near the content: bare where that is enough.
pub(super) fn quote_near(paper: &Paper, runs: &[Range<usize>], content: &[Span]) -> Option<Quotes> {
    let near = |run: &Range<usize>| {
        let span = paper.span(run)?;
        if !paper.text.is_at_word_borders(span) {
            return None;
        }
        if paper.text.len() > LONG {
            return Some(surrounded(paper, span));
        }
        let bare = Quote::Bare(paper.text.slice(span).to_owned());
        match selector::place_near(&paper.text, &bare, content) {
            Ok(found) if found == span => Some(bare),
            _ => exact(paper, span),
        }
    };
    listed(runs.iter().map(near).collect::<Option<_>>()?)
}

fn listed(mut quotes: Vec<Quote>) -> Option<Quotes> {
    match quotes.len() {
        0 => None,
        1 => quotes.pop().map(Quotes::One),
        _ => Some(Quotes::Many(quotes)),
    }
}

fn exact(paper: &Paper, span: Span) -> Option<Quote> {
    if paper.text.len() > LONG {
        return Some(surrounded(paper, span));
    }
    let quote = selector::quote_of(&paper.text, span);
    (selector::place(&paper.text, &quote) == Ok(span)).then_some(quote)
}

fn surrounded(paper: &Paper, span: Span) -> Quote {
    let slice = |start: usize, end: usize| paper.text.slice(Span { start, end }).to_owned();
    Quote::Selector(TextQuote {
        exact: slice(span.start, span.end),
        prefix: Some(slice(span.start.saturating_sub(AROUND), span.start)),
        suffix: Some(slice(span.end, (span.end + AROUND).min(paper.text.len()))),
        ..TextQuote::default()
    })
}
