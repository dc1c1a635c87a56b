//! What came of a file: text, what is known of it, what was taken out.

use super::kind::Kind;
use super::words::clean;
use crate::message;
use crate::pack::Pack;
use crate::words::{Message, Told};

/// An article, cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// What the file was.
    pub kind: Kind,
    /// The headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// When: an ISO day, month or year.
    pub published: Option<String>,
    /// Where it can be found.
    pub url: Option<String>,
    /// Its language as the file names it, such as `en-GB`.
    pub language: Option<String>,
    /// The text, a paragraph each, without the headline.
    pub paragraphs: Vec<String>,
    /// What was taken out, in the order of the file.
    pub dropped: Vec<Dropped>,
    /// What the reader should look at.
    pub warnings: Vec<Message>,
    /// The characters of a file of plain text as they stand in it.
    pub as_written: Option<String>,
}

/// A piece of a file that is no part of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    /// Why it was taken out.
    pub why: Why,
    /// The words.
    pub text: String,
}

/// Why a piece was taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// A menu, a list of links, a form, what stands around an article.
    Around,
    /// The words below a picture, or in its place.
    Caption,
    /// What is printed on every page.
    EveryPage,
    /// The number of a page.
    PageNumber,
    /// A footnote.
    Footnote,
    /// A text box.
    TextBox,
    /// Words struck out while changes were tracked.
    Deleted,
    /// Hidden words.
    Hidden,
    /// Lines of code.
    Code,
}

impl Told for Dropped {
    fn told(&self) -> Message {
        let text = || self.text.clone();
        match self.why {
            Why::Around => message!("import-dropped-around", text = text()),
            Why::Caption => message!("import-dropped-caption", text = text()),
            Why::EveryPage => message!("import-dropped-every-page", text = text()),
            Why::PageNumber => message!("import-dropped-page-number", text = text()),
            Why::Footnote => message!("import-dropped-footnote", text = text()),
            Why::TextBox => message!("import-dropped-text-box", text = text()),
            Why::Deleted => message!("import-dropped-deleted", text = text()),
            Why::Hidden => message!("import-dropped-hidden", text = text()),
            Why::Code => message!("import-dropped-code", text = text()),
        }
    }
}

/// The most pieces that are told of.
const MOST_DROPPED: usize = 2000;

impl Imported {
    /// Nothing yet.
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            title: None,
            byline: None,
            publisher: None,
            published: None,
            url: None,
            language: None,
            paragraphs: Vec::new(),
            dropped: Vec::new(),
            warnings: Vec::new(),
            as_written: None,
        }
    }

    /// A text without a letter.
    pub fn empty() -> Self {
        Self { as_written: Some(String::new()), ..Self::new(Kind::Text) }
    }

    /// Adds a paragraph, if there is anything in it.
    pub(super) fn add(&mut self, text: &str) {
        let text = clean(text);
        if text.chars().any(char::is_alphanumeric) {
            self.paragraphs.push(text);
        }
    }

    /// Tells of a piece that was taken out.
    pub(super) fn drop(&mut self, why: Why, text: &str) {
        let text = clean(text);
        if !text.is_empty() && self.dropped.len() < MOST_DROPPED {
            self.dropped.push(Dropped { why, text });
        }
    }

    /// The text as the drafting engine reads it: plain text as it is, of anything else the headline and the
    /// paragraphs with a blank line between.
    pub fn text(&self) -> String {
        if let Some(text) = &self.as_written {
            return text.clone();
        }
        let lines: Vec<&str> = self.title.iter().chain(&self.paragraphs).map(String::as_str).collect();
        lines.join("\n\n")
    }

    /// Writes what is known of the article into the pack that was drafted from its text. Of plain text nothing is
    /// known but what the engine reads itself.
    pub fn credit(&self, pack: &mut Pack) {
        let Some(article) = pack.articles.first_mut().filter(|_| self.as_written.is_none()) else { return };
        if let Some(title) = &self.title {
            article.title.clone_from(title);
            pack.title.clone_from(title);
        }
        let fields = [
            (&mut article.byline, &self.byline),
            (&mut article.publisher, &self.publisher),
            (&mut article.published, &self.published),
            (&mut article.url, &self.url),
        ];
        for (field, known) in fields {
            if known.is_some() {
                field.clone_from(known);
            }
        }
    }
}
