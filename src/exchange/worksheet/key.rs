//! The answers: what is right, why, and in which lines it stands.

use super::article::Articles;
use super::asked::Asked;
use super::form::letter;
use super::grid;
use super::sheet::{Block, Look};
use crate::message;
use crate::pack::{ArticleIx, Ledger, Span};
use crate::quiz::feedback::widest;
use crate::quiz::{Board, Choice, Evidence, Response};
use crate::words::{Message, Words};

/// What a key is made with.
pub struct Key<'k> {
    /// The ledger.
    pub ledger: &'k Ledger,
    /// The articles in lines.
    pub articles: &'k Articles,
    /// The pack's language.
    pub words: &'k Words,
    /// Whether in large print.
    pub is_large: bool,
}

impl Key<'_> {
    /// The answer to a question.
    pub fn block(&self, number: usize, asked: &Asked) -> Block {
        let text = self.words.say(&asked.question.prompt);
        let mut blocks = vec![Block::Prompt { number, text, points: String::new() }];
        blocks.extend(self.right(asked));
        let why: Vec<String> = asked.question.explanation.iter().map(|why| self.words.say(why)).collect();
        if !why.is_empty() {
            blocks.push(Block::Text(Look::Small, why.join(" ")));
        }
        // The key of a marking question names its words already.
        if !matches!(asked.question.response, Response::Mark { .. }) {
            let shown = asked.question.evidence.iter().map(|evidence| self.evidence(evidence));
            blocks.extend(shown.map(|line| Block::Text(Look::Small, line)));
        }
        Block::Together(blocks)
    }

    fn right(&self, asked: &Asked) -> Vec<Block> {
        match &asked.question.response {
            Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } => {
                self.options(options)
            }
            Response::Match(board) | Response::Sort(board) => self.board(board),
            Response::Grid(key) => {
                let mut blocks = grid::stance_letters(self.words);
                blocks.extend(grid::filled(key, self.is_large, self.words));
                blocks
            }
            Response::Order(items) => {
                let letter_of = |ix: usize| asked.printed.iter().position(|printed| *printed == ix);
                let item = |(ix, place): (usize, &crate::quiz::Place)| Block::Item {
                    label: format!("{}. {})", ix + 1, letter_of(ix).map(letter).unwrap_or_default()),
                    text: self.words.say(&place.text),
                };
                items.iter().enumerate().map(item).collect()
            }
            Response::Mark { article, right } => self.marks(*article, right),
            Response::Short { accepted, slips } => self.accepted(accepted, *slips),
        }
    }

    fn options(&self, options: &[Choice]) -> Vec<Block> {
        let right = options.iter().enumerate().filter(|(_, option)| option.right);
        let item = |(ix, option): (usize, &Choice)| Block::Item {
            label: format!("■ {})", letter(ix)),
            text: self.words.say(&option.text),
        };
        right.map(item).collect()
    }

    fn board(&self, board: &Board) -> Vec<Block> {
        let pair = |(row, column): &(usize, usize)| {
            let place = board.columns.get(*column)?;
            Some(Block::Item {
                label: format!("{}. → {})", row + 1, letter(*column)),
                text: self.words.say(&place.text),
            })
        };
        let mut blocks: Vec<Block> = board.right.iter().filter_map(pair).collect();
        for (ix, column) in board.columns.iter().enumerate() {
            if !board.right.iter().any(|(_, right)| *right == ix) {
                let left =
                    message!("paper-left-over", letter = letter(ix), text = self.words.say(&column.text));
                blocks.push(Block::Text(Look::Small, self.words.say(&left)));
            }
        }
        blocks
    }

    fn marks(&self, article: ArticleIx, right: &[Vec<Span>]) -> Vec<Block> {
        let text = &self.ledger[article].text;
        let alternative = |spans: &Vec<Span>| {
            let runs: Vec<&str> = spans.iter().map(|span| text.slice(*span)).collect();
            let whole = spans
                .iter()
                .copied()
                .reduce(|a, b| Span { start: a.start.min(b.start), end: a.end.max(b.end) });
            Block::Item { label: "■".to_owned(), text: self.cited(article, whole, &runs.join(" … ")) }
        };
        widest(right).map(alternative).collect()
    }

    fn accepted(&self, accepted: &[String], slips: bool) -> Vec<Block> {
        let item = |spelling: &String| Block::Item { label: "■".to_owned(), text: spelling.clone() };
        let mut blocks: Vec<Block> = accepted.iter().map(item).collect();
        if slips {
            blocks.push(Block::Text(Look::Small, self.words.say(&Message::new("short-slips"))));
        }
        blocks
    }

    fn evidence(&self, evidence: &Evidence) -> String {
        self.cited(evidence.article, Some(evidence.span), &evidence.exact)
    }

    /// Words of an article with their lines, where it is printed.
    fn cited(&self, article: ArticleIx, span: Option<Span>, exact: &str) -> String {
        let lines = span.and_then(|span| self.articles.lines_of(article, span));
        let cited = match lines {
            Some((first, last)) if first == last => message!("paper-line", line = first, words = exact),
            Some((first, last)) => message!("paper-lines", first = first, last = last, words = exact),
            None => message!("paper-words", words = exact),
        };
        self.words.say(&cited)
    }
}
