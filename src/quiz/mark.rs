//! What an answer is worth, from 0 to 1, by the rules of `docs/marking.md`.
//!
//! Marks are quotients of whole numbers, rounded once, so that they are the same on every platform. An answer
//! that no screen could have given is a [`Misfit`], never a panic and never a mark.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::question::{Board, Choice, GridCell, GridKey, Question, Response};
use super::short::{Typed, typed};
use crate::message;
use crate::pack::{ArticleIx, Ledger, Span, Stance, Text};
use crate::words::{Message, Told};

/// What the sentences that hold the key are worth at least, in tenths.
const SENTENCE_TENTHS: usize = 8;

/// A mark: a number from 0 to 1, never NaN.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Mark(f64);

// Sound because NaN, the only number unlike itself, cannot be held.
impl Eq for Mark {}

/// An answer that does not fit its question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// It is of another sort than the question asks for.
    #[error("a {asked} question was given a {given} answer")]
    Response {
        /// How the question is answered.
        asked: &'static str,
        /// What was given.
        given: &'static str,
    },
    /// It names a thing that is not there, counted from 0.
    #[error("number {ix} of {n}")]
    OutOfRange {
        /// What it names.
        ix: usize,
        /// How many there are.
        n: usize,
    },
    /// It names one thing twice.
    #[error("number {ix} is named twice")]
    Twice {
        /// Which one, from 0.
        ix: usize,
    },
    /// It has too few or too many parts.
    #[error("{given} parts instead of {asked}")]
    Length {
        /// How many the question has.
        asked: usize,
        /// How many were given.
        given: usize,
    },
    /// It fills a cell that is not asked, or with something that is no position.
    #[error("cell {row}, {column} is not asked that")]
    Cell {
        /// The row, from 0.
        row: usize,
        /// The column, from 0.
        column: usize,
    },
    /// It marks a place that is not in the article.
    #[error("{start} to {end} in a text of {len}")]
    Place {
        /// First code point.
        start: usize,
        /// One past the last.
        end: usize,
        /// Length of the article in code points.
        len: usize,
    },
}

/// One part of an answer that has parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The row, item or option, from 0.
    pub row: usize,
    /// The column of a grid's cell, from 0.
    pub column: Option<usize>,
    /// Whether this part is right.
    pub is_right: bool,
}

impl Mark {
    /// Nothing right.
    pub const NONE: Self = Self(0.0);
    /// All right.
    pub const FULL: Self = Self(1.0);

    /// The mark of a number; `None` outside 0 to 1 and for NaN.
    pub fn new(value: f64) -> Option<Self> {
        (0.0..=1.0).contains(&value).then_some(Self(value))
    }

    /// `part` ÷ `whole`, at most 1; nothing of nothing is all of it.
    pub fn share(part: usize, whole: usize) -> Self {
        if part >= whole { Self::FULL } else { Self(float(part) / float(whole)) }
    }

    /// From 0 to 1.
    pub fn value(self) -> f64 {
        self.0
    }

    /// In whole percent; only a full mark is 100, only no mark 0.
    pub fn percent(self) -> u32 {
        (0..=100_u32).min_by(|a, b| self.off(*a).total_cmp(&self.off(*b))).map_or(
            0,
            |nearest| match nearest {
                100 if self != Self::FULL => 99,
                0 if self != Self::NONE => 1,
                other => other,
            },
        )
    }

    fn off(self, percent: u32) -> f64 {
        (self.0 * 100.0 - f64::from(percent)).abs()
    }

    fn max(self, other: Self) -> Self {
        if other.0 > self.0 { other } else { self }
    }

    /// The mean of several marks; `None` of none.
    pub fn mean(marks: &[Self]) -> Option<Self> {
        if marks.is_empty() {
            // 0 ÷ 0 is NaN, of which `min` makes a full mark.
            return None;
        }
        let sum: f64 = marks.iter().map(|mark| mark.0).sum();
        let mean = (sum / float(marks.len())).min(1.0);
        if marks.is_empty() { None } else { Self::new(mean) }
    }
}

/// The mark of an answer.
pub fn mark(question: &Question, ledger: &Ledger, answer: &Answer) -> Result<Mark, Misfit> {
    match (&question.response, answer) {
        (Response::Choice(options) | Response::Cue { options, .. }, Answer::Choice(chosen)) => {
            choice(options, *chosen)
        }
        (Response::Multiple(options), Answer::Multiple(ticked)) => multiple(options, ticked),
        (Response::Match(board) | Response::Sort(board), Answer::Pairs(given)) => pairs(board, given),
        (Response::Grid(key), Answer::Grid(given)) => grid(key, given),
        (Response::Order(items), Answer::Order(given)) => order(items.len(), given),
        (Response::Mark { article, right }, Answer::Mark(given)) => {
            words(&ledger[*article].text, right, given)
        }
        (Response::Short { accepted, slips }, Answer::Short(given)) => Ok(short(accepted, *slips, given)),
        (response, answer) => Err(Misfit::Response { asked: response.wire(), given: sort_of(answer) }),
    }
}

/// The article in which the words that bear a question's answer out are to be shown; none where marking them is
/// the answer itself, or where there are none.
pub fn evidence_article(question: &Question) -> Option<ArticleIx> {
    if matches!(question.response, Response::Mark { .. }) {
        return None;
    }
    question.evidence.first().map(|words| words.article)
}

/// What the words shown are worth as evidence for a question's answer, by the rule for marked words: each piece
/// of evidence in that article counts by itself, and so do all together.
pub fn evidence_mark(
    question: &Question,
    ledger: &Ledger,
    article: ArticleIx,
    shown: &[(usize, usize)],
) -> Result<Mark, Misfit> {
    let there = question.evidence.iter().filter(|words| words.article == article);
    let all: Vec<Span> = there.map(|words| words.span).collect();
    let mut right: Vec<Vec<Span>> = all.iter().map(|span| vec![*span]).collect();
    right.push(all);
    words(&ledger[article].text, &right, shown)
}

/// Which parts of an answer are right: options of a multiple, rows of a match or sort, asked cells of a grid,
/// items of an order that stand in their place. Empty where the answer has no parts or does not fit.
pub fn parts(question: &Question, answer: &Answer) -> Vec<Part> {
    let part = |row: usize, is_right: bool| Part { row, column: None, is_right };
    match (&question.response, answer) {
        (Response::Multiple(options), Answer::Multiple(ticked)) => {
            let parts = options.iter().enumerate();
            parts.map(|(ix, option)| part(ix, option.right == ticked.contains(&ix))).collect()
        }
        (Response::Match(board) | Response::Sort(board), Answer::Pairs(given)) => {
            let parts = given.iter().enumerate();
            parts.map(|(row, column)| part(row, column.is_some() && *column == belongs(board, row))).collect()
        }
        (Response::Grid(key), Answer::Grid(given)) => grid_parts(key, given),
        (Response::Order(_), Answer::Order(given)) => {
            given.iter().enumerate().map(|(at, item)| part(*item, at == *item)).collect()
        }
        _ => Vec::new(),
    }
}

fn sort_of(answer: &Answer) -> &'static str {
    match answer {
        Answer::Choice(_) => "choice",
        Answer::Multiple(_) => "multiple",
        Answer::Pairs(_) => "pairs",
        Answer::Grid(_) => "grid",
        Answer::Order(_) => "order",
        Answer::Mark(_) => "mark",
        Answer::Short(_) => "short",
    }
}

fn choice(options: &[Choice], chosen: usize) -> Result<Mark, Misfit> {
    let option = options.get(chosen).ok_or(Misfit::OutOfRange { ix: chosen, n: options.len() })?;
    Ok(if option.right { Mark::FULL } else { Mark::NONE })
}

/// Share of the right ones ticked less share of the wrong ones ticked, at least 0.
fn multiple(options: &[Choice], ticked: &[usize]) -> Result<Mark, Misfit> {
    let ticked = distinct(ticked, options.len())?;
    let is_ticked = |ix: &usize| ticked.contains(ix);
    let (right, wrong): (Vec<usize>, Vec<usize>) =
        (0..options.len()).partition(|ix| options.get(*ix).is_some_and(|option| option.right));
    let n_hits = right.iter().filter(|ix| is_ticked(ix)).count();
    let n_slips = wrong.iter().filter(|ix| is_ticked(ix)).count();
    // Hits ÷ right − slips ÷ wrong over one denominator, so that it is rounded once.
    let (n_right, n_wrong) = (right.len().max(1), wrong.len().max(1));
    Ok(Mark::share((n_hits * n_wrong).saturating_sub(n_slips * n_right), n_right * n_wrong))
}

/// The numbers given, if each is below `n` and none is there twice.
fn distinct(given: &[usize], n: usize) -> Result<BTreeSet<usize>, Misfit> {
    let mut seen = BTreeSet::new();
    for ix in given.iter().copied() {
        if ix >= n {
            return Err(Misfit::OutOfRange { ix, n });
        }
        if !seen.insert(ix) {
            return Err(Misfit::Twice { ix });
        }
    }
    Ok(seen)
}

/// Rows right ÷ rows.
fn pairs(board: &Board, given: &[Option<usize>]) -> Result<Mark, Misfit> {
    same_length(board.rows.len(), given.len())?;
    let n = board.columns.len();
    if let Some(ix) = given.iter().flatten().copied().find(|column| *column >= n) {
        return Err(Misfit::OutOfRange { ix, n });
    }
    let is_right =
        |(row, column): &(usize, &Option<usize>)| column.is_some() && **column == belongs(board, *row);
    Ok(Mark::share(given.iter().enumerate().filter(is_right).count(), given.len()))
}

/// The column a row belongs in.
fn belongs(board: &Board, row: usize) -> Option<usize> {
    board.right.iter().find(|(of, _)| *of == row).map(|(_, column)| *column)
}

/// Cells right ÷ cells filled in the key or by the learner.
fn grid(key: &GridKey, given: &[Vec<Option<Stance>>]) -> Result<Mark, Misfit> {
    same_length(key.cells.len(), given.len())?;
    let (mut n_right, mut n_filled) = (0, 0);
    for (row, (cells, given)) in key.cells.iter().zip(given).enumerate() {
        same_length(cells.len(), given.len())?;
        for (column, (cell, given)) in cells.iter().zip(given).enumerate() {
            match (cell, given) {
                (None, Some(_)) | (_, Some(Stance::None)) => return Err(Misfit::Cell { row, column }),
                (None | Some(GridCell::NotAddressed), None) => {}
                (Some(GridCell::NotAddressed), Some(_)) => n_filled += 1,
                (Some(GridCell::Takes(stance)), given) => {
                    n_filled += 1;
                    n_right += usize::from(*given == Some(*stance));
                }
            }
        }
    }
    Ok(Mark::share(n_right, n_filled))
}

fn grid_parts(key: &GridKey, given: &[Vec<Option<Stance>>]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (row, (cells, given)) in key.cells.iter().zip(given).enumerate() {
        for (column, (cell, given)) in cells.iter().zip(given).enumerate() {
            let is_right = match cell {
                None => continue,
                Some(GridCell::NotAddressed) => given.is_none(),
                Some(GridCell::Takes(stance)) => *given == Some(*stance),
            };
            parts.push(Part { row, column: Some(column), is_right });
        }
    }
    parts
}

/// 2 × (pairs in right order ÷ all pairs) − 1, at least 0. The items are numbered in their right order.
fn order(n: usize, given: &[usize]) -> Result<Mark, Misfit> {
    same_length(n, given.len())?;
    distinct(given, n)?;
    let (mut n_pairs, mut n_in_order) = (0, 0);
    for (at, first) in given.iter().enumerate() {
        for later in given.iter().skip(at + 1) {
            n_pairs += 1;
            n_in_order += usize::from(first < later);
        }
    }
    Ok(Mark::share((2 * n_in_order).saturating_sub(n_pairs), n_pairs))
}

/// The best over the alternatives: F1 over words by position; exactly the sentences that hold the key count
/// at least 0.8.
fn words(text: &Text, right: &[Vec<Span>], given: &[(usize, usize)]) -> Result<Mark, Misfit> {
    let mut marked = Vec::with_capacity(given.len());
    for (start, end) in given.iter().copied() {
        if start >= end || end > text.len() {
            return Err(Misfit::Place { start, end, len: text.len() });
        }
        marked.push(Span { start, end });
    }
    let all = text.words(Span { start: 0, end: text.len() });
    let marks = right.iter().map(|alternative| against(text, &all, alternative, &marked));
    Ok(marks.fold(Mark::NONE, Mark::max))
}

fn against(text: &Text, all: &[Span], alternative: &[Span], marked: &[Span]) -> Mark {
    let mut all = all.to_vec();
    // A key such as "🙂" touches no word: it counts as one itself.
    let wordless = alternative.iter().filter(|span| touched(&all, &[**span]).is_empty());
    let wordless: Vec<Span> = wordless.copied().collect();
    all.extend(wordless);
    all.sort_unstable();
    let key = touched(&all, alternative);
    let given = touched(&all, marked);
    if given.is_empty() {
        return Mark::NONE;
    }
    let f1 = Mark::share(2 * key.intersection(&given).count(), key.len() + given.len());
    let is_sentences = given == touched(&all, &holding(text, &key));
    if is_sentences { f1.max(Mark::share(SENTENCE_TENTHS, 10)) } else { f1 }
}

/// 1 for an accepted spelling, and for small slips where they do not count.
fn short(accepted: &[String], slips: bool, given: &str) -> Mark {
    match typed(accepted, given) {
        Typed::Right => Mark::FULL,
        Typed::Nearly(_) if slips => Mark::FULL,
        Typed::Nearly(_) | Typed::Other => Mark::NONE,
    }
}

/// The words that any of the spans touches; `all` is in the text's order.
fn touched(all: &[Span], spans: &[Span]) -> BTreeSet<Span> {
    let mut words = BTreeSet::new();
    for span in spans {
        let from = all.partition_point(|word| word.end <= span.start);
        words.extend(all.iter().skip(from).take_while(|word| word.start < span.end));
    }
    words
}

/// The sentences in which any of the words stands.
fn holding(text: &Text, words: &BTreeSet<Span>) -> Vec<Span> {
    let paragraphs: BTreeSet<Span> = words.iter().map(|word| text.paragraph_of(*word)).collect();
    let sentences = paragraphs.into_iter().flat_map(|paragraph| text.sentences(paragraph));
    sentences.filter(|sentence| words.iter().any(|word| word.overlaps(*sentence))).collect()
}

fn same_length(asked: usize, given: usize) -> Result<(), Misfit> {
    if asked == given { Ok(()) } else { Err(Misfit::Length { asked, given }) }
}

/// A count as a float; counts here are far below 2^32.
fn float(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

impl Told for Misfit {
    fn told(&self) -> Message {
        match self {
            Self::Response { asked, given } => message!("misfit-response", asked = *asked, given = *given),
            Self::OutOfRange { ix, n } => message!("misfit-out-of-range", number = ix + 1, n = *n),
            Self::Twice { ix } => message!("misfit-twice", number = ix + 1),
            Self::Length { asked, given } => message!("misfit-length", asked = *asked, given = *given),
            Self::Cell { row, column } => message!("misfit-cell", row = row + 1, column = column + 1),
            Self::Place { start, end, len } => {
                message!("misfit-place", start = *start, end = *end, len = *len)
            }
        }
    }
}
