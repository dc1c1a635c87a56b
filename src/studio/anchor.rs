//! Quotes when an article's text changes: found again, or lost with the words most like them.

use serde_json::{Value, json};

use super::act;
use super::edit::{Part, Passage, QuotePlace, Row};
use super::lookup::{article, statement, statement_mut};
use super::passage::{self, Tidy, placed, quote_near};
use super::refused::Refused;
use crate::pack::selector::{find_again, nearest, place, place_near, quote_of};
use crate::pack::{
    Article, ArticleId, HandEvidence, HandQuestion, Pack, Quote, Quotes, Span, Statement, Text, TextQuote,
};

/// A quote that no longer stands in its article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// Which quote.
    pub quote: QuotePlace,
    /// Its words.
    pub words: String,
    /// The words of the article that are most like them.
    pub nearest: Option<Passage>,
}

/// How many lost quotes get a nearest match looked for: each costs a walk over the article.
const MOST_NEAREST: usize = 40;

/// The text before and after an edit.
struct Move {
    old: Text,
    new: Text,
    /// How many code points they begin with in common.
    head: usize,
    /// How many they end with in common.
    tail: usize,
}

impl Move {
    fn new(old: &[String], new: &[String]) -> Self {
        let (old, new) = (Text::new(old), Text::new(new));
        let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
            a.zip(b).take_while(|(a, b)| a == b).count()
        };
        let head = same(&mut old.as_str().chars(), &mut new.as_str().chars());
        let tail = same(&mut old.as_str().chars().rev(), &mut new.as_str().chars().rev());
        let tail = tail.min(old.len().min(new.len()) - head);
        Self { old, new, head, tail }
    }

    /// About where a place is now.
    fn moved(&self, at: usize) -> usize {
        if at >= self.old.len() - self.tail { at + self.new.len() - self.old.len() } else { at }
    }

    /// Where words are now, looked for around where they were.
    fn found(&self, words: Span) -> Option<Span> {
        let exact = self.old.slice(words);
        if words.end <= self.head {
            return Some(words);
        }
        find_again(&self.new, exact, self.moved(words.start))
    }

    /// A quote that names the same words in the new text; `None` where they are gone.
    fn quote(&self, quote: &Quote) -> Option<(Quote, Span)> {
        let span = self.found(place(&self.old, quote).ok()?)?;
        let is_good = place(&self.new, quote) == Ok(span);
        Some((if is_good { quote.clone() } else { quote_of(&self.new, span) }, span))
    }

    fn quotes(&self, quotes: &mut Option<Quotes>) {
        each_run(quotes, |quote| Some(self.quote(quote)?.0));
    }

    fn quotes_near(&self, quotes: &mut Option<Quotes>, before: &[Span], after: &[Span]) {
        each_run(quotes, |quote| {
            let span = self.found(place_near(&self.old, quote, before).ok()?)?;
            let is_good = place_near(&self.new, quote, after) == Ok(span);
            Some(if is_good { quote.clone() } else { quote_near(&self.new, span, after) })
        });
    }

    fn statement(&self, row: &mut Statement) {
        let before = placed(&self.old, row.content.as_ref());
        self.quotes(&mut row.content);
        let after = placed(&self.new, row.content.as_ref());
        self.quotes_near(&mut row.cue, &before, &after);
        self.quotes_near(&mut row.named, &before, &after);
        self.quotes(&mut row.evidence);
        for row in &mut row.stances {
            self.quotes(&mut row.evidence);
        }
        for row in &mut row.policies {
            self.quotes(&mut row.said);
            self.quotes(&mut row.evidence);
        }
    }

    fn evidence(&self, row: &mut HandEvidence) {
        let Some((quote, span)) = self.quote(&quote_of_evidence(row)) else { return };
        (row.exact, row.prefix, row.suffix) = match quote {
            Quote::Bare(exact) => (exact, None, None),
            Quote::Selector(quote) => (quote.exact, quote.prefix, quote.suffix),
        };
        row.start = row.start.map(|_| span.start);
        row.end = row.end.map(|_| span.end);
    }

    /// The words to be marked, where they are written as positions.
    fn right(&self, alternatives: &mut Value) {
        let runs = alternatives.as_array_mut().into_iter().flatten();
        for run in runs.filter_map(Value::as_array_mut).flatten() {
            let ends: Vec<usize> = run
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|n| usize::try_from(n.as_u64()?).ok())
                .collect();
            let [start, end] = ends.as_slice() else { continue };
            let words = Span { start: *start, end: *end };
            // Words that are gone are kept as a quote, which is told as lost.
            *run = match self.found(words) {
                Some(span) => json!([span.start, span.end]),
                None => Value::from(self.old.slice(words)),
            };
        }
    }
}

fn each_run(quotes: &mut Option<Quotes>, moved: impl Fn(&Quote) -> Option<Quote>) {
    let runs: &mut [Quote] = match quotes {
        None => return,
        Some(Quotes::One(quote)) => std::slice::from_mut(quote),
        Some(Quotes::Many(quotes)) => quotes,
    };
    for run in runs {
        if let Some(quote) = moved(run) {
            *run = quote;
        }
    }
}

fn quote_of_evidence(row: &HandEvidence) -> Quote {
    Quote::Selector(TextQuote {
        exact: row.exact.clone(),
        prefix: row.prefix.clone(),
        suffix: row.suffix.clone(),
        ..TextQuote::default()
    })
}

/// Finds the quotes of an article again in its new text; those that are gone stay as they are.
pub(super) fn move_quotes(pack: &mut Pack, id: &ArticleId, old: &[String], new: &[String]) {
    if old.is_empty() || new.is_empty() || old == new {
        return;
    }
    let way = Move::new(old, new);
    for row in &mut pack.statements {
        if row.article == *id {
            way.statement(row);
        }
        // Corrected words may stand in another article than the correction.
        way.quotes(&mut row.corrects);
    }
    for question in &mut pack.questions {
        question.evidence.iter_mut().filter(|row| row.article == *id).for_each(|row| way.evidence(row));
        if let Some(right) = question.right.as_mut().filter(|_| question.article.as_ref() == Some(id)) {
            way.right(right);
        }
    }
}

/// Every quote that does not stand in its article, with the words most like it.
pub fn lost(pack: &Pack) -> Vec<Lost> {
    let mut finder = Finder::new(pack);
    for row in &pack.statements {
        finder.statement(row);
    }
    for question in &pack.questions {
        finder.question(question);
    }
    finder.lost
}

/// The lost quotes of one statement.
pub(super) fn lost_of(pack: &Pack, row: &Statement) -> Vec<Lost> {
    let mut finder = Finder::new(pack);
    finder.statement(row);
    finder.lost
}

struct Finder<'p> {
    texts: Vec<(&'p ArticleId, Text)>,
    lost: Vec<Lost>,
}

impl<'p> Finder<'p> {
    fn new(pack: &'p Pack) -> Self {
        let text = |row: &'p Article| (&row.id, Text::new(&row.paragraphs));
        Self { texts: pack.articles.iter().map(text).collect(), lost: Vec::new() }
    }

    fn statement(&mut self, row: &Statement) {
        let Some(nth) = self.texts.iter().position(|(id, text)| **id == row.article && !text.is_empty())
        else {
            return;
        };
        for (part, quotes) in parts(row) {
            for (run, quote) in quotes.runs().iter().enumerate() {
                let Some((_, text)) = self.texts.get(nth) else { return };
                let content = placed(text, row.content.as_ref());
                let is_placed = match part {
                    Part::Cue | Part::Named => place_near(text, quote, &content).is_ok(),
                    Part::Corrects => self.texts.iter().any(|(_, text)| place(text, quote).is_ok()),
                    _ => place(text, quote).is_ok(),
                };
                if !is_placed {
                    let statement = row.id.clone();
                    let place = QuotePlace::Statement { statement, part: part.clone(), run };
                    self.add(place, quote.exact(), nth);
                }
            }
        }
    }

    fn question(&mut self, question: &HandQuestion) {
        for (nth, row) in question.evidence.iter().enumerate() {
            let found = self.texts.iter().position(|(id, text)| **id == row.article && !text.is_empty());
            let Some(article) = found else { continue };
            let Some((_, text)) = self.texts.get(article) else { continue };
            if place(text, &quote_of_evidence(row)).is_err() {
                self.add(QuotePlace::Question { question: question.id.clone(), nth }, &row.exact, article);
            }
        }
    }

    fn add(&mut self, quote: QuotePlace, words: &str, article: usize) {
        let Some((id, text)) = self.texts.get(article) else { return };
        let near = (self.lost.len() < MOST_NEAREST).then(|| nearest(text, words)).flatten();
        let nearest = near.map(|span| passage::passage(id, text, span));
        self.lost.push(Lost { quote, words: words.to_owned(), nearest });
    }
}

/// The quotes of a statement.
fn parts(row: &Statement) -> Vec<(Part, &Quotes)> {
    let own = [
        (Part::Content, &row.content),
        (Part::Cue, &row.cue),
        (Part::Named, &row.named),
        (Part::Evidence, &row.evidence),
        (Part::Corrects, &row.corrects),
    ];
    let stances = row.stances.iter().map(|row| (Part::StanceEvidence(row.on.clone()), &row.evidence));
    let references =
        row.policies.iter().enumerate().flat_map(|(nth, row)| {
            [(Part::Said(nth), &row.said), (Part::ReferenceEvidence(nth), &row.evidence)]
        });
    let all = own.into_iter().chain(stances).chain(references);
    all.filter_map(|(part, quotes)| Some((part, quotes.as_ref()?))).collect()
}

/// Puts a quote on other words.
pub(super) fn reanchor(pack: &mut Pack, quote: &QuotePlace, to: &Passage) -> Result<Row, Refused> {
    let (article_id, text, spans) = passage::spans(pack, std::slice::from_ref(to), Tidy::AsIs)?;
    let span = *spans.first().ok_or(Refused::NothingSelected)?;
    match quote {
        QuotePlace::Statement { statement: id, part, run } => {
            let row = statement(pack, id)?;
            if row.article != article_id && *part != Part::Corrects {
                return Err(Refused::OtherArticle);
            }
            let content = placed(&text, row.content.as_ref());
            let new = match part {
                Part::Cue | Part::Named => quote_near(&text, span, &content),
                _ => quote_of(&text, span),
            };
            let unknown = || Refused::Unknown { id: id.0.clone() };
            let place = act::quotes_of(statement_mut(pack, id)?, part)?.as_mut().ok_or_else(unknown)?;
            match place {
                Quotes::One(one) if *run == 0 => *one = new,
                Quotes::Many(many) => *many.get_mut(*run).ok_or_else(unknown)? = new,
                Quotes::One(_) => return Err(unknown()),
            }
            Ok(Row::Statement(id.clone()))
        }
        QuotePlace::Question { question, nth } => {
            article(pack, &article_id)?;
            let unknown = || Refused::Unknown { id: question.clone() };
            let row = pack.questions.iter_mut().find(|row| row.id == *question).ok_or_else(unknown)?;
            let evidence = row.evidence.get_mut(*nth).ok_or_else(unknown)?;
            evidence.article = article_id;
            (evidence.exact, evidence.prefix, evidence.suffix) = match quote_of(&text, span) {
                Quote::Bare(exact) => (exact, None, None),
                Quote::Selector(quote) => (quote.exact, quote.prefix, quote.suffix),
            };
            evidence.start = evidence.start.map(|_| span.start);
            evidence.end = evidence.end.map(|_| span.end);
            Ok(Row::Question(question.clone()))
        }
    }
}
