//! The questions of a pack as plain lines for people: every question, its options and which are right, its
//! evidence, and what could not be built. Programs read the JSON instead.

use std::sync::Arc;

use super::question::{Board, Choice, Evidence, GridKey, Place, Question, Ref, Response, Unbuilt};
use super::seed::Seed;
use super::summary::skill_name;
use crate::message;
use crate::pack::{ArticleIx, Ledger, Span};
use crate::words::{Message, Words};

/// What is listed.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'q> {
    /// What options and orders were drawn from.
    pub seed: Seed,
    /// The questions.
    pub questions: &'q [Arc<Question>],
    /// What could not be built.
    pub not_built: &'q [Unbuilt],
}

/// The lines, each ended by a line feed. `of_pack` says prompts and options in the pack's language, `words`
/// the lines around them in the user's.
pub fn plain(listing: &Listing<'_>, ledger: &Ledger, of_pack: &Words, words: &Words) -> String {
    let mut lines = Lines { ledger, of_pack, words, text: String::new() };
    let (pack, revision) = (ledger.id.as_str(), ledger.revision);
    lines
        .say(0, &message!("listing-of", pack = pack, revision = revision, seed = listing.seed.0.to_string()));
    lines.say(0, &message!("listing-questions", n = listing.questions.len()));
    for question in listing.questions {
        lines.question(question);
    }
    lines.text.push('\n');
    lines.say(0, &message!("listing-not-built", n = listing.not_built.len()));
    for unbuilt in listing.not_built {
        lines.unbuilt(unbuilt);
    }
    lines.text
}

struct Lines<'l> {
    ledger: &'l Ledger,
    of_pack: &'l Words,
    words: &'l Words,
    text: String,
}

impl Lines<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.text.extend(std::iter::repeat_n("  ", depth));
        // What an author wrote may hold line feeds, and characters that would change a terminal.
        self.text.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
        self.text.push('\n');
    }

    fn say(&mut self, depth: usize, message: &Message) {
        let line = self.words.say(message);
        self.line(depth, &line);
    }

    fn said(&self, message: &Message) -> String {
        self.of_pack.say(message)
    }

    fn question(&mut self, question: &Question) {
        self.text.push('\n');
        self.line(0, &question.id.0);
        let skill = skill_name(question.skill);
        let (kind, response) = (&question.kind, question.response.wire());
        self.say(1, &message!("listing-kind", skill = skill, kind = kind, response = response));
        let prompt = self.said(&question.prompt);
        self.line(1, &prompt);
        self.response(&question.response);
        let why: Vec<String> = question.explanation.iter().map(|why| self.said(why)).collect();
        if !why.is_empty() {
            self.say(1, &message!("listing-why", why = why.join(" ")));
        }
        for evidence in &question.evidence {
            self.evidence(evidence);
        }
    }

    fn response(&mut self, response: &Response) {
        match response {
            Response::Choice(options) | Response::Multiple(options) => self.options(options),
            Response::Match(board) | Response::Sort(board) => self.board(board),
            Response::Grid(key) => self.grid(key),
            Response::Order(items) => self.items(items),
            Response::Mark { article, right } => self.marks(*article, right),
            Response::Cue { before, after, options } => {
                self.say(1, &message!("listing-gap", before = before, after = after));
                self.options(options);
            }
            Response::Short { accepted, slips } => self.accepted(accepted, *slips),
        }
    }

    fn accepted(&mut self, accepted: &[String], slips: bool) {
        for spelling in accepted {
            self.say(2, &message!("listing-right", text = spelling));
        }
        if slips {
            self.say(2, &message!("short-slips"));
        }
    }

    fn options(&mut self, options: &[Choice]) {
        for option in options {
            let text = self.said(&option.text);
            let line = if option.right {
                message!("listing-right", text = text)
            } else {
                message!("listing-wrong", text = text)
            };
            self.say(2, &line);
        }
    }

    fn board(&mut self, board: &Board) {
        for (row, column) in &board.right {
            if let (Some(row), Some(column)) = (board.rows.get(*row), board.columns.get(*column)) {
                let (row, column) = (self.said(&row.text), self.said(&column.text));
                self.say(2, &message!("listing-pair", row = row, column = column));
            }
        }
        for (ix, column) in board.columns.iter().enumerate() {
            if !board.right.iter().any(|(_, right)| *right == ix) {
                let text = self.said(&column.text);
                self.say(2, &message!("listing-left-over", text = text));
            }
        }
    }

    fn grid(&mut self, key: &GridKey) {
        for (row, cells) in key.rows.iter().zip(&key.cells) {
            for (column, cell) in key.columns.iter().zip(cells) {
                let Some(cell) = cell else { continue };
                let (row, column) = (self.said(&row.text), self.said(&column.text));
                self.say(2, &message!("listing-cell", row = row, column = column, word = cell.wire()));
            }
        }
    }

    fn items(&mut self, items: &[Place]) {
        for (ix, item) in items.iter().enumerate() {
            let text = self.said(&item.text);
            self.say(2, &message!("listing-item", number = ix + 1, text = text));
        }
    }

    fn marks(&mut self, article: ArticleIx, right: &[Vec<Span>]) {
        let text = &self.ledger[article].text;
        for alternative in right {
            let runs: Vec<&str> = alternative.iter().map(|span| text.slice(*span)).collect();
            self.say(2, &message!("listing-mark", words = runs.join(" … ")));
        }
    }

    fn evidence(&mut self, evidence: &Evidence) {
        let article = self.ledger[evidence.article].id.as_str();
        let (start, end) = (evidence.span.start.to_string(), evidence.span.end.to_string());
        let line = match &evidence.part {
            Some(part) => message!("listing-evidence-for", part = &part.0),
            None => message!("listing-evidence"),
        };
        let line = line.with("article", article).with("start", start).with("end", end);
        self.say(1, &line.with("words", &evidence.exact));
    }

    fn unbuilt(&mut self, unbuilt: &Unbuilt) {
        let about = unbuilt.about.iter().map(|Ref(row)| row.as_str());
        let what: Vec<&str> = std::iter::once(unbuilt.kind).chain(about).collect();
        let why = self.words.say(&unbuilt.why);
        let line = message!("listing-unbuilt", what = what.join(", "), why = why);
        self.say(1, &line);
    }
}
