//! An article's text, and places in it.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// A half-open range of Unicode code points of a [`Text`]; never bytes, never UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
}

impl Span {
    /// Whether the two have a code point in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly in this one.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// How many code points lie between the two; 0 where they touch or overlap.
    pub fn distance(self, other: Self) -> usize {
        other.start.saturating_sub(self.end).max(self.start.saturating_sub(other.end))
    }
}

/// The paragraphs of an article, joined by two line feeds, as every position in Hearsay counts them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    text: String,
    /// The byte where every [`STRIDE`]th code point begins: a megabyte article costs 256 kB of index.
    marks: Vec<usize>,
    len: usize,
    paragraphs: Vec<Span>,
}

/// Code points between two marks of the index.
const STRIDE: usize = 32;

/// What stands between two paragraphs.
const GAP: &str = "\n\n";

/// Abbreviations after which a full stop does not end a sentence, in the languages packs come in.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "sen", "rep", "gov", "rev", "hon",
    "st", "jr", "sr", "vs", "no", "nos", "art", "fig", "approx", "jan", "feb", "mar", "apr", "aug", "sept",
    "oct", "nov", "dec", "inc", "ltd", "co", "corp", "nr", "bzw", "ca", "sra", "dra", "mme", "mlle",
];

impl Text {
    /// The text of these paragraphs.
    pub fn new(paragraphs: &[String]) -> Self {
        let mut spans = Vec::with_capacity(paragraphs.len());
        let mut at = 0;
        for paragraph in paragraphs {
            let end = at + paragraph.chars().count();
            spans.push(Span { start: at, end });
            at = end + GAP.len();
        }
        let text = paragraphs.join(GAP);
        let marks = text.char_indices().step_by(STRIDE).map(|(byte, _)| byte).collect();
        let len = text.chars().count();
        Self { text, marks, len, paragraphs: spans }
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Length in code points.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The paragraphs, in order.
    pub fn paragraphs(&self) -> &[Span] {
        &self.paragraphs
    }

    /// The paragraph that holds the beginning of `span`.
    pub fn paragraph_of(&self, span: Span) -> Span {
        let ix = self.paragraphs.partition_point(|paragraph| paragraph.end < span.start);
        self.paragraphs.get(ix).copied().unwrap_or(Span { start: 0, end: self.len })
    }

    /// The words of a span; positions beyond the end are taken as the end.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(self.byte(span.start)..self.byte(span.end)).unwrap_or_default()
    }

    /// The byte where a code point begins.
    pub fn byte(&self, code_point: usize) -> usize {
        let Some(mark) = self.marks.get(code_point / STRIDE) else { return self.text.len() };
        // Where a run has as many bytes as code points, each is one byte.
        if self.marks.get(code_point / STRIDE + 1) == Some(&(mark + STRIDE)) {
            return mark + code_point % STRIDE;
        }
        let rest = self.text.get(*mark..).unwrap_or_default();
        rest.char_indices().nth(code_point % STRIDE).map_or(self.text.len(), |(byte, _)| mark + byte)
    }

    /// The code point that begins at a byte, or the one it lies in.
    pub fn code_point(&self, byte: usize) -> usize {
        let mark_ix = self.marks.partition_point(|mark| *mark <= byte).saturating_sub(1);
        let mark = self.marks.get(mark_ix).copied().unwrap_or_default();
        if self.marks.get(mark_ix + 1) == Some(&(mark + STRIDE)) {
            return mark_ix * STRIDE + (byte - mark);
        }
        let rest = self.text.get(mark..).unwrap_or_default();
        mark_ix * STRIDE + rest.char_indices().take_while(|(at, _)| mark + at < byte).count()
    }

    /// The span of a byte range.
    pub fn span(&self, bytes: Range<usize>) -> Span {
        Span { start: self.code_point(bytes.start), end: self.code_point(bytes.end) }
    }

    /// Whether a user would see a border of two characters at this byte: never inside “é” or a flag.
    pub fn is_grapheme_border(&self, byte: usize) -> bool {
        // Two characters of ASCII are two, but for the end of a line.
        let around = byte.checked_sub(1).and_then(|before| self.text.as_bytes().get(before..=byte));
        if around.is_some_and(|around| around.is_ascii() && around != b"\r\n") {
            return true;
        }
        GraphemeCursor::new(byte, self.text.len(), true).is_boundary(&self.text, 0).unwrap_or(false)
    }

    /// Whether no word runs over either end of the span.
    pub fn is_at_word_borders(&self, span: Span) -> bool {
        let inside = self.slice(span);
        let before = self.text.get(..self.byte(span.start)).and_then(|text| text.chars().next_back());
        let after = self.text.get(self.byte(span.end)..).and_then(|text| text.chars().next());
        let joins = |a: Option<char>, b: Option<char>| {
            a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
        };
        !joins(before, inside.chars().next()) && !joins(inside.chars().next_back(), after)
    }

    /// The sentences of a paragraph or any other span, in order, without the white space around them.
    pub fn sentences(&self, within: Span) -> Vec<Span> {
        let text = self.slice(within);
        let mut sentences: Vec<Range<usize>> = Vec::new();
        for (at, piece) in text.split_sentence_bound_indices() {
            let range = at..at + piece.len();
            match sentences.last_mut() {
                Some(last) if !ends_sentence(text.get(last.clone()).unwrap_or_default()) => {
                    last.end = range.end;
                }
                _ => sentences.push(range),
            }
        }
        let base = self.byte(within.start);
        sentences.into_iter().filter_map(|range| self.trimmed(base + range.start..base + range.end)).collect()
    }

    /// The words that touch a span (Unicode word boundaries, UAX #29), in order.
    pub fn words(&self, within: Span) -> Vec<Span> {
        let base = self.byte(within.start);
        let mut words = Vec::new();
        let mut at = within.start;
        let mut from = base;
        for (byte, word) in self.slice(within).unicode_word_indices() {
            at += self.text.get(from..base + byte).unwrap_or_default().chars().count();
            let end = at + word.chars().count();
            words.push(Span { start: at, end });
            at = end;
            from = base + byte + word.len();
        }
        words
    }

    fn trimmed(&self, bytes: Range<usize>) -> Option<Span> {
        let text = self.text.get(bytes.clone())?;
        let start = bytes.start + (text.len() - text.trim_start().len());
        let end = bytes.start + text.trim_end().len();
        (start < end).then(|| self.span(start..end))
    }
}

/// Whether a piece that UAX #29 takes for a sentence is one: "Mr." and "J." are not.
pub(super) fn ends_sentence(piece: &str) -> bool {
    let Some(before_stop) = piece.trim_end().strip_suffix('.') else { return true };
    let last_word = before_stop.rsplit([' ', '\u{a0}', '(', '“', '"']).next().unwrap_or_default();
    let is_initial = last_word.chars().count() == 1 && last_word.chars().all(char::is_uppercase);
    let is_dotted = last_word.contains('.') && last_word.split('.').all(|part| part.chars().count() == 1);
    !is_initial && !is_dotted && !ABBREVIATIONS.contains(&last_word.to_lowercase().as_str())
}
