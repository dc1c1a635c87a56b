//! A question: what is asked, how it is answered, what is right, why, and where it is written.

use std::fmt;

use super::seed::Seed;
use crate::pack::{ArticleIx, ArticleRow, Ledger, Skill, Span, Stance};
use crate::words::Message;

/// A question's id, such as `who-said/kim-lawful`. It fixes kind, prompt and key; the seed only picks
/// distractors and order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub String);

/// A row of the ledger or a word of a vocabulary, such as `source:kim` or `stance:denies`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ref(pub String);

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Unique in its pack.
    pub id: QuestionId,
    /// The wire name of its [`Kind`](crate::pack::Kind), or a hand-written question's own word.
    pub kind: String,
    /// What it practises.
    pub skill: Skill,
    /// First what the id names, then the other rows it rests on.
    pub about: Vec<Ref>,
    /// What is asked.
    pub prompt: Message,
    /// How it is answered, and what is right.
    pub response: Response,
    /// Why the right answer is right, a sentence each.
    pub explanation: Vec<Message>,
    /// The words of the articles that bear it out.
    pub evidence: Vec<Evidence>,
    /// What a learner must know to answer. Not printed: [`plan`](super::plan) keeps a question whose answer
    /// another one shows from being asked after it.
    pub asks: Vec<Fact>,
    /// What its prompt, its options and its feedback give away, `asks` included.
    pub shows: Vec<Fact>,
}

/// Something the ledger knows, as a name that two questions share: `said/kim-lawful`, `cell/kim/sent`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(pub String);

/// How a question is answered, with its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// One of several options.
    Choice(Vec<Choice>),
    /// Any number of several options; at least one is right and one wrong.
    Multiple(Vec<Choice>),
    /// Rows to columns, each column at most once in the key, some left over.
    Match(Board),
    /// Rows to columns, a column may take several.
    Sort(Board),
    /// A position for each row and column.
    Grid(GridKey),
    /// Items, here in the right order.
    Order(Vec<Place>),
    /// Words to mark in an article.
    Mark {
        /// The article.
        article: ArticleIx,
        /// Alternatives, each a list of spans.
        right: Vec<Vec<Span>>,
    },
    /// The word in the gap of a sentence.
    Cue {
        /// What stands before the gap.
        before: String,
        /// What stands after it.
        after: String,
        /// Words for the gap.
        options: Vec<Choice>,
    },
    /// A few words, typed.
    Short {
        /// The spellings that are right, at least one, the best first.
        accepted: Vec<String>,
        /// Whether small slips of spelling do not count.
        slips: bool,
    },
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As shown.
    pub text: Message,
    /// What it stands for; invented text has none.
    pub reference: Option<Ref>,
    /// Whether it is right.
    pub right: bool,
    /// Why it is right or wrong, as a whole sentence.
    pub why: Message,
}

/// A row, a column or an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// As shown.
    pub text: Message,
    /// What it stands for.
    pub reference: Option<Ref>,
    /// Why it belongs where it belongs.
    pub why: Option<Message>,
}

/// Things to place, places, and what belongs where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// The things placed.
    pub rows: Vec<Place>,
    /// The places.
    pub columns: Vec<Place>,
    /// Pairs of row and column, one a row, in the order of the rows.
    pub right: Vec<(usize, usize)>,
}

/// The key of a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridKey {
    /// The sources.
    pub rows: Vec<Place>,
    /// The propositions.
    pub columns: Vec<Place>,
    /// What belongs in each row and column; `None` where nothing is asked.
    pub cells: Vec<Vec<Option<GridCell>>>,
}

/// What belongs in a cell that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GridCell {
    /// A position.
    Takes(Stance),
    /// Nothing: the source does not address it.
    NotAddressed,
}

/// Words of an article that bear an answer out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The article.
    pub article: ArticleIx,
    /// Where in it.
    pub span: Span,
    /// The words there.
    pub exact: String,
    /// Where an explanation has parts: which row it bears out.
    pub part: Option<Ref>,
}

/// A question that could not be built soundly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unbuilt {
    /// The wire name of its kind.
    pub kind: &'static str,
    /// What its id would have named.
    pub about: Vec<Ref>,
    /// Why not.
    pub why: Message,
}

impl Response {
    /// The word of the output.
    pub fn wire(&self) -> &'static str {
        match self {
            // A cue is a choice with a sentence around its gap.
            Self::Choice(_) | Self::Cue { .. } => "choice",
            Self::Multiple(_) => "multiple",
            Self::Match(_) => "match",
            Self::Sort(_) => "sort",
            Self::Grid(_) => "grid",
            Self::Order(_) => "order",
            Self::Mark { .. } => "mark",
            Self::Short { .. } => "short",
        }
    }

    /// The options of a choice, a multiple or a cue.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Choice(options) | Self::Multiple(options) | Self::Cue { options, .. } => options,
            Self::Match(_)
            | Self::Sort(_)
            | Self::Grid(_)
            | Self::Order(_)
            | Self::Mark { .. }
            | Self::Short { .. } => &[],
        }
    }
}

impl Question {
    /// The numbers of an order's items as they are shown first: drawn from the seed, and never in their right
    /// order. Empty where there is nothing to order.
    pub fn shown_order(&self, seed: Seed) -> Vec<usize> {
        let Response::Order(items) = &self.response else { return Vec::new() };
        let mut order: Vec<usize> = (0..items.len()).collect();
        seed.chance(&self.id.0).shuffle(&mut order);
        if order.is_sorted() && order.len() > 1 {
            order.rotate_left(1);
        }
        order
    }
}

impl GridCell {
    /// The word of the output.
    pub fn wire(self) -> &'static str {
        match self {
            Self::Takes(stance) => stance.wire(),
            Self::NotAddressed => "not-addressed",
        }
    }
}

impl Ref {
    /// `sort:id`, such as `source:kim`.
    pub fn new(sort: &str, id: impl fmt::Display) -> Self {
        Self(format!("{sort}:{id}"))
    }
}

impl Evidence {
    /// The words of a span.
    pub fn new(ledger: &Ledger, article: ArticleIx, span: Span) -> Self {
        let row: &ArticleRow = &ledger[article];
        Self { article, span, exact: row.text.slice(span).to_owned(), part: None }
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
