//! An article that a learner brings for a pack whose text may not be passed on, held against the pack's quotes.
//!
//! Copies of one article differ in their quotation marks, dashes and blanks. Quotes that differ in nothing else
//! stand in it; they are written as the copy has them, so that positions are those of the copy.

use super::anchor::{each_run, parts};
use super::lookup;
use super::passage::{placed, quote_near};
use super::refused::Refused;
use crate::pack::selector::{place, place_near, quote_of};
use crate::pack::{ArticleId, Pack, Quote, Quotes, Statement, Text};

/// A pack with the text of one of its articles.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// The pack.
    pub pack: Pack,
    /// How many quotes it has of the article.
    pub n_quotes: usize,
    /// How many of them stand in the text.
    pub n_found: usize,
}

impl Held {
    /// Holds a text against the quotes of an article.
    pub fn new(pack: &Pack, article: &ArticleId, paragraphs: &[String]) -> Result<Self, Refused> {
        let mut pack = pack.clone();
        let row = lookup::article_mut(&mut pack, article)?;
        row.paragraphs = paragraphs.iter().filter(|text| !text.trim().is_empty()).cloned().collect();
        let text = Text::new(&row.paragraphs);
        if text.is_empty() {
            return Err(Refused::NoText);
        }
        let plain: Vec<String> = row.paragraphs.iter().map(|text| plain(text)).collect();
        let copy = Copy { plain: Text::new(&plain), text };
        let (mut n_quotes, mut n_found) = (0, 0);
        for row in pack.statements.iter_mut().filter(|row| row.article == *article) {
            copy.statement(row);
            let (found, all) = copy.count(row);
            n_found += found;
            n_quotes += all;
        }
        Ok(Self { pack, n_quotes, n_found })
    }

    /// Whether the text is the article: at least half of the quotes stand in it.
    pub fn is_it(&self) -> bool {
        self.n_found * 2 >= self.n_quotes
    }
}

/// A text, and the same with its signs made plain; places are the same in both.
struct Copy {
    plain: Text,
    text: Text,
}

impl Copy {
    fn quotes(&self, quotes: &mut Option<Quotes>) {
        each_run(quotes, |quote| {
            if place(&self.text, quote).is_ok() {
                return None;
            }
            Some(quote_of(&self.text, place(&self.plain, &plain_quote(quote)).ok()?))
        });
    }

    fn statement(&self, row: &mut Statement) {
        self.quotes(&mut row.content);
        let content = placed(&self.text, row.content.as_ref());
        for quotes in [&mut row.cue, &mut row.named] {
            each_run(quotes, |quote| {
                if place_near(&self.text, quote, &content).is_ok() {
                    return None;
                }
                let span = place_near(&self.plain, &plain_quote(quote), &content).ok()?;
                Some(quote_near(&self.text, span, &content))
            });
        }
        self.quotes(&mut row.evidence);
        for row in &mut row.stances {
            self.quotes(&mut row.evidence);
        }
        for row in &mut row.policies {
            self.quotes(&mut row.said);
            self.quotes(&mut row.evidence);
        }
    }

    /// How many quotes of a statement stand in the text, and how many it has.
    fn count(&self, row: &Statement) -> (usize, usize) {
        let content = placed(&self.text, row.content.as_ref());
        let runs = parts(row).into_iter().flat_map(|(_, quotes)| quotes.runs().iter());
        let mut n_found = 0;
        let mut all = 0;
        for quote in runs {
            all += 1;
            n_found += usize::from(place_near(&self.text, quote, &content).is_ok());
        }
        (n_found, all)
    }
}

fn plain_quote(quote: &Quote) -> Quote {
    match quote {
        Quote::Bare(exact) => Quote::Bare(plain(exact)),
        Quote::Selector(quote) => {
            let mut quote = quote.clone();
            quote.exact = plain(&quote.exact);
            quote.prefix = quote.prefix.as_deref().map(plain);
            quote.suffix = quote.suffix.as_deref().map(plain);
            Quote::Selector(quote)
        }
    }
}

/// Every sign for which keyboards and papers have several as one of them; one character stays one.
fn plain(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}' | '\u{2032}' | '`' | '\u{b4}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2033}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        c if c.is_whitespace() && c != '\n' => ' ',
        c => c,
    };
    text.chars().map(plain).collect()
}
