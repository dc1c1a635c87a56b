//! The article in numbered lines, broken once for all formats, papers and sizes.

use unicode_segmentation::UnicodeSegmentation;

use super::face::{Face, Faces};
use super::sheet::{Block, Line, Look, MEASURE};
use crate::message;
use crate::pack::{Article, ArticleIx, Ledger, Pack, Span};
use crate::words::Words;

/// The articles of a pack in lines.
pub struct Articles {
    printed: Vec<Numbered>,
}

/// One article.
struct Numbered {
    ix: ArticleIx,
    paragraphs: Vec<Vec<Line>>,
    /// Where each line begins and ends in the article's text.
    spans: Vec<(usize, Span)>,
}

impl Articles {
    /// Breaks the lines.
    pub fn new(ledger: &Ledger) -> Self {
        let faces = Faces::new();
        let mut number = 0;
        let printed = ledger.articles().map(|(ix, row)| {
            let mut article = Numbered { ix, paragraphs: Vec::new(), spans: Vec::new() };
            for paragraph in row.text.paragraphs() {
                let words = row.text.slice(*paragraph);
                let mut lines = Vec::new();
                let mut at = paragraph.start;
                for text in broken(words, &faces) {
                    number += 1;
                    let n_chars = text.chars().count();
                    article.spans.push((number, Span { start: at, end: at + n_chars }));
                    at += n_chars;
                    lines.push(Line { number, text: text.trim().to_owned() });
                }
                article.paragraphs.push(lines);
            }
            article
        });
        Self { printed: printed.collect() }
    }

    /// The first and the last line that words stand in; without them where the article is not printed.
    pub fn lines_of(&self, article: ArticleIx, span: Span) -> Option<(usize, usize)> {
        let article = self.printed.iter().find(|printed| printed.ix == article)?;
        let mut touched =
            article.spans.iter().filter(|(_, line)| line.overlaps(span)).map(|(number, _)| *number);
        let first = touched.next()?;
        Some((first, touched.next_back().unwrap_or(first)))
    }

    /// Whether the article's text may be printed.
    pub fn has(&self, article: ArticleIx) -> bool {
        self.printed.iter().any(|printed| printed.ix == article && !printed.spans.is_empty())
    }

    /// An article with its headline and where it is from; without its text only where it can be read.
    pub fn blocks(&self, pack: &Pack, ledger: &Ledger, words: &Words) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (ix, row) in ledger.articles() {
            let article = pack.articles.iter().find(|article| article.id == row.id);
            blocks.push(Block::Heading(row.title.clone()));
            blocks.extend(article.and_then(origin).map(|origin| Block::Text(Look::Small, origin)));
            if self.has(ix) {
                let of_this = self.printed.iter().filter(|printed| printed.ix == ix);
                blocks
                    .extend(of_this.flat_map(|printed| printed.paragraphs.iter().cloned().map(Block::Lines)));
            } else {
                let url = article.and_then(|article| article.url.clone());
                let told = match url {
                    Some(url) => message!("paper-read-at", url = url),
                    None => message!("paper-not-printed"),
                };
                blocks.push(Block::Text(Look::Strong, words.say(&told)));
            }
            let rights = article.and_then(|article| article.rights.clone()).filter(|_| self.has(ix));
            blocks.extend(rights.map(|rights| Block::Text(Look::Small, rights)));
        }
        blocks
    }
}

/// Publisher, writer, date and address in one line.
fn origin(article: &Article) -> Option<String> {
    let parts = [&article.publisher, &article.byline, &article.published, &article.url];
    let parts: Vec<&str> =
        parts.iter().filter_map(|part| part.as_deref()).filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A paragraph cut into lines; joined they are the paragraph.
fn broken(paragraph: &str, faces: &Faces) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0.0;
    for word in paragraph.split_inclusive(' ') {
        let own = faces.width(Face::Serif, word.trim_end());
        let full = faces.width(Face::Serif, word);
        match lines.last_mut() {
            Some(line) if width + own <= MEASURE => {
                line.push_str(word);
                width += full;
            }
            _ => {
                let (pieces, last) = cut_word(word, own, faces);
                lines.extend(pieces);
                width = last;
            }
        }
    }
    lines
}

/// A word that is longer than a line, such as an address, in pieces; with the width of the last.
fn cut_word(word: &str, own: f32, faces: &Faces) -> (Vec<String>, f32) {
    if own <= MEASURE {
        return (vec![word.to_owned()], faces.width(Face::Serif, word));
    }
    let mut pieces = vec![String::new()];
    let mut width = 0.0;
    for letter in word.graphemes(true) {
        let own = faces.width(Face::Serif, letter);
        if width + own > MEASURE {
            pieces.push(String::new());
            width = 0.0;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(letter);
        }
        width += own;
    }
    (pieces, width)
}
