//! The article as the pack prints it: cleaned paragraphs, headline, byline, date, and where each token of the
//! text stands in it.

use std::ops::Range;

use super::doc::Doc;
use super::masthead::{Line, furniture, is_heading, line};
use crate::pack::{Span, Text};

/// An article, cleaned.
#[derive(Debug, Default)]
pub(super) struct Paper {
    /// The headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// When it was published, as an ISO date.
    pub published: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// The same as a text with positions.
    pub text: Text,
    /// Where each token stands; nowhere where its paragraph was left out.
    places: Vec<Option<Span>>,
}

/// Paragraphs that may come before the report itself.
const MOST_LINES: usize = 12;

impl Paper {
    /// Cleans an article.
    pub fn new(doc: &Doc<'_>) -> Self {
        let mut paper = Self { places: vec![None; doc.len()], ..Self::default() };
        let is_furniture = furniture(doc);
        let n_head = paper.head(doc, &is_furniture);
        let mut at = 0;
        for (paragraph, is_furniture) in doc.paragraphs.iter().zip(&is_furniture).skip(n_head) {
            if *is_furniture {
                continue;
            }
            let (text, len) = paper.paragraph(doc, paragraph, at);
            at += len + 2;
            paper.paragraphs.push(text);
        }
        paper.text = Text::new(&paper.paragraphs);
        paper
    }

    /// Reads the lines before the report; returns how many paragraphs they are.
    fn head(&mut self, doc: &Doc<'_>, is_furniture: &[bool]) -> usize {
        let mut n_head = 0;
        for (at, paragraph) in doc.paragraphs.iter().enumerate().take(MOST_LINES) {
            // The last paragraph is the report, whatever it looks like.
            if at + 1 == doc.paragraphs.len() {
                break;
            }
            let text = cleaned(doc, paragraph);
            let is_skipped = is_furniture.get(at).copied().unwrap_or_default();
            if !is_skipped && !self.heading(doc, at, text) {
                break;
            }
            n_head = at + 1;
        }
        // Nothing but headings is a text of headings.
        if n_head == MOST_LINES { 0 } else { n_head }
    }

    /// Takes a line as one before the report; false where the report begins.
    fn heading(&mut self, doc: &Doc<'_>, at: usize, text: String) -> bool {
        match line(&text, self.title.is_some()) {
            Line::Title => self.title = Some(text),
            Line::Byline(name) => self.byline = Some(name),
            Line::Date(date) => self.published = Some(date),
            Line::Publisher(name) => self.publisher = Some(name),
            Line::BylineAndDate(name, date) => (self.byline, self.published) = (Some(name), Some(date)),
            Line::Report(publisher) => {
                if is_heading(&text) && self.is_before_byline(doc, at) {
                    // The first of two headings may only say what section it is.
                    let words = |text: &str| text.split_whitespace().count();
                    if self.title.as_deref().is_some_and(|title| words(title) < 4 && words(&text) >= 4) {
                        self.title = Some(text);
                    }
                    return true;
                }
                self.publisher = self.publisher.take().or(publisher);
                return false;
            }
        }
        true
    }

    /// Whether a byline or a date comes soon after a heading: the report has not begun.
    fn is_before_byline(&self, doc: &Doc<'_>, at: usize) -> bool {
        const SOON: usize = 3;
        let is_told = self.byline.is_some() || self.published.is_some();
        let mut next = doc.paragraphs.iter().skip(at + 1).take(SOON).map(|next| cleaned(doc, next));
        let is_head = |text: String| {
            matches!(line(&text, true), Line::Byline(_) | Line::Date(_) | Line::BylineAndDate(..))
        };
        self.title.is_some() && !is_told && next.any(is_head)
    }

    /// The cleaned paragraph that begins at a code point, and its length; notes where its tokens stand.
    fn paragraph(&mut self, doc: &Doc<'_>, range: &Range<usize>, start: usize) -> (String, usize) {
        let mut text = String::new();
        let mut len = 0;
        for at in range.clone() {
            if at > range.start && has_space_before(doc, at) {
                text.push(' ');
                len += 1;
            }
            let begin = len;
            for c in doc.printed(at).chars().filter(|c| !is_invisible(*c)) {
                text.push(if c.is_whitespace() { ' ' } else { c });
                len += 1;
            }
            if let Some(place) = self.places.get_mut(at).filter(|_| len > begin) {
                *place = Some(Span { start: start + begin, end: start + len });
            }
        }
        (text, len)
    }

    /// Where tokens stand in the article as printed.
    pub fn span(&self, range: &Range<usize>) -> Option<Span> {
        let first = self.places.get(range.start).copied().flatten()?;
        let last = self.places.get(range.end.checked_sub(1)?).copied().flatten()?;
        (first.start < last.end).then_some(Span { start: first.start, end: last.end })
    }
}

fn cleaned(doc: &Doc<'_>, range: &Range<usize>) -> String {
    let mut paper = Paper { places: Vec::new(), ..Paper::default() };
    paper.paragraph(doc, range, 0).0
}

fn has_space_before(doc: &Doc<'_>, at: usize) -> bool {
    let before =
        at.checked_sub(1).and_then(|before| doc.tokens.list.get(before)).map_or(0, |token| token.end);
    let here = doc.tokens.list.get(at).map_or(0, |token| token.begin);
    doc.text.get(before as usize..here as usize).unwrap_or_default().contains(char::is_whitespace)
}

/// Characters that nobody sees: soft hyphens, zero-width spaces, marks of byte order, control characters.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}') || (c.is_control() && !c.is_whitespace())
}
