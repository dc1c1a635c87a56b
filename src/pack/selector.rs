//! Quote to span, and span to the shortest quote that names it alone.
//!
//! A quote is its own address (W3C Web Annotation, `TextQuoteSelector`): nothing is stored as an offset, so an
//! edited article finds every quote that still stands in it.

use memchr::memmem::Finder;

use super::model::{Quote, TextQuote};
use super::text::{Span, Text};

/// Why a quote has no place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unplaced {
    /// No words to look for.
    Empty,
    /// The words stand nowhere in the text.
    NotFound,
    /// The words stand there, but only as part of longer words.
    InsideWord,
    /// The words stand in several places; the first few of them.
    Ambiguous(Vec<Span>),
}

/// How many places of an ambiguous quote are shown.
const CANDIDATES: usize = 8;

/// The one place of a quote in a text.
pub fn place(text: &Text, quote: &Quote) -> Result<Span, Unplaced> {
    if quote.exact().is_empty() {
        return Err(Unplaced::Empty);
    }
    let mut places: Vec<Span> = places(text, quote).take(CANDIDATES).collect();
    match (places.pop(), places.is_empty()) {
        (None, _) => Err(Unplaced::NotFound),
        (Some(only), true) => Ok(only),
        (Some(last), false) => {
            places.push(last);
            Err(Unplaced::Ambiguous(places))
        }
    }
}

/// The place of a cue or a name: where bare words stand several times, the one nearest the content in its
/// paragraph counts. Words that are part of a longer word do not count.
pub fn place_near(text: &Text, quote: &Quote, content: &[Span]) -> Result<Span, Unplaced> {
    if quote.exact().is_empty() {
        return Err(Unplaced::Empty);
    }
    let whole_words = places(text, quote).filter(|span| text.is_at_word_borders(*span));
    let found: Vec<Span> = whole_words.take(CANDIDATES).collect();
    if found.is_empty() {
        let is_inside = places(text, quote).next().is_some();
        return Err(if is_inside { Unplaced::InsideWord } else { Unplaced::NotFound });
    }
    match (found.as_slice(), quote) {
        ([only], _) => return Ok(*only),
        (_, Quote::Selector(selector)) if selector.prefix.is_some() || selector.suffix.is_some() => {
            return Err(Unplaced::Ambiguous(found));
        }
        _ => {}
    }
    let mut nearest: Option<(usize, Span)> = None;
    for run in content {
        for span in occurrences(text, quote.exact(), text.paragraph_of(*run)) {
            let is_free = text.is_at_word_borders(span) && !content.iter().any(|run| run.overlaps(span));
            let distance = run.distance(span);
            if is_free && nearest.is_none_or(|(best, _)| distance < best) {
                nearest = Some((distance, span));
            }
        }
    }
    nearest.map(|(_, span)| span).ok_or(Unplaced::Ambiguous(found))
}

/// The words of a passage in a text that may have been changed since they were found at `start`: of several
/// places the nearest to it. Words that are part of longer words do not count.
pub fn find_again(text: &Text, exact: &str, start: usize) -> Option<Span> {
    let there = Span { start, end: start + exact.chars().count() };
    let is_there = !exact.is_empty() && text.slice(there) == exact;
    if is_there && text.is_at_word_borders(there) {
        return Some(there);
    }
    let whole = Span { start: 0, end: text.len() };
    let found = occurrences(text, exact, whole).filter(|span| text.is_at_word_borders(*span));
    // Where words are written without spaces, no place has borders.
    found.min_by_key(|span| span.start.abs_diff(start)).or(is_there.then_some(there))
}

/// The shortest quote that names exactly this span: its words, and as much around them as it takes.
pub fn quote_of(text: &Text, span: Span) -> Quote {
    let exact = text.slice(span).to_owned();
    let whole = Span { start: 0, end: text.len() };
    if occurrences(text, &exact, whole).nth(1).is_none() {
        return Quote::Bare(exact);
    }
    let mut selector = TextQuote { exact, ..TextQuote::default() };
    for width in [8, 16, 32, 64, 128, 256, text.len()] {
        let before = Span { start: span.start.saturating_sub(width), end: span.start };
        let after = Span { start: span.end, end: (span.end + width).min(text.len()) };
        selector.prefix = Some(text.slice(before).to_owned());
        if place(text, &Quote::Selector(selector.clone())).is_ok() {
            break;
        }
        selector.suffix = Some(text.slice(after).to_owned());
        if place(text, &Quote::Selector(selector.clone())).is_ok() {
            break;
        }
    }
    Quote::Selector(selector)
}

/// The passage most like a quote that is not there, if any is alike enough to be meant.
///
/// Compares by words over windows of the quote's length, then by letters (Damerau–Levenshtein).
pub fn nearest(text: &Text, wanted: &str) -> Option<Span> {
    let wanted_words: Vec<String> = words_of(wanted);
    let n_words = wanted_words.len();
    let all = text.words(Span { start: 0, end: text.len() });
    if n_words == 0 || all.is_empty() || n_words > 400 || all.len() > 200_000 {
        return None;
    }
    let hits: Vec<bool> =
        all.iter().map(|word| wanted_words.contains(&text.slice(*word).to_lowercase())).collect();
    let width = n_words.min(all.len());
    let mut windows: Vec<(usize, usize)> = hits
        .windows(width)
        .enumerate()
        .map(|(start, window)| (window.iter().filter(|hit| **hit).count(), start))
        .collect();
    windows.sort_by_key(|(n_hits, start)| (std::cmp::Reverse(*n_hits), *start));
    let (best, likeness) = windows
        .into_iter()
        .take(12)
        .filter_map(|(_, start)| {
            let (first, last) = (all.get(start)?, all.get(start + width - 1)?);
            let span = Span { start: first.start, end: last.end };
            Some((span, strsim::normalized_damerau_levenshtein(wanted, text.slice(span))))
        })
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    (likeness >= 0.5).then_some(best)
}

/// All places of a quote, in order.
fn places<'t>(text: &'t Text, quote: &'t Quote) -> impl Iterator<Item = Span> + 't {
    let whole = Span { start: 0, end: text.len() };
    let (prefix, suffix) = match quote {
        Quote::Bare(_) => (None, None),
        Quote::Selector(selector) => (selector.prefix.as_deref(), selector.suffix.as_deref()),
    };
    let fits = move |span: &Span| {
        let before = text.as_str().get(..text.byte(span.start)).unwrap_or_default();
        let after = text.as_str().get(text.byte(span.end)..).unwrap_or_default();
        prefix.is_none_or(|prefix| before.ends_with(prefix))
            && suffix.is_none_or(|suffix| after.starts_with(suffix))
    };
    occurrences(text, quote.exact(), whole).filter(fits)
}

/// Where words stand within a span, overlapping ones too, never cutting a character as a user sees it.
fn occurrences<'t>(text: &'t Text, exact: &'t str, within: Span) -> impl Iterator<Item = Span> + 't {
    let end = text.byte(within.end);
    let step = exact.chars().next().map_or(1, char::len_utf8);
    let n_chars = exact.chars().count();
    let finder = Finder::new(exact.as_bytes());
    let mut from = text.byte(within.start);
    std::iter::from_fn(move || {
        while !exact.is_empty() {
            let at = from + finder.find(text.as_str().get(from..end)?.as_bytes())?;
            from = at + step;
            if text.is_grapheme_border(at) && text.is_grapheme_border(at + exact.len()) {
                let start = text.code_point(at);
                return Some(Span { start, end: start + n_chars });
            }
        }
        None
    })
}

fn words_of(text: &str) -> Vec<String> {
    use unicode_segmentation::UnicodeSegmentation;
    text.unicode_words().map(str::to_lowercase).collect()
}
