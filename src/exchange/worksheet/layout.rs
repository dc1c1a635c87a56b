//! A pack's worksheet, its key or its grid, from top to bottom.

use super::article::Articles;
use super::asked::{Asked, asked, code};
use super::form;
use super::grid;
use super::key::Key;
use super::sheet::{Block, Look, Sheet};
use super::wish::{PaperError, Part, Wish};
use crate::message;
use crate::pack::{Ledger, Pack};
use crate::quiz::Response;
use crate::words::{Message, Words};

/// Builds a sheet. What cannot be read or asked stays out, as everywhere.
pub fn worksheet(pack: &Pack, ledger: &Ledger, wish: &Wish) -> Result<Sheet, PaperError> {
    let words = Words::new(&pack.language);
    let maker = Maker { pack, ledger, wish, words: &words };
    match wish.part {
        Part::Worksheet | Part::Key => maker.of_questions(),
        Part::Grid | Part::FilledGrid => maker.of_grid(),
    }
}

struct Maker<'m> {
    pack: &'m Pack,
    ledger: &'m Ledger,
    wish: &'m Wish,
    words: &'m Words,
}

/// What a sheet with questions is made of.
struct Made<'m> {
    asked: &'m [Asked],
    articles: &'m Articles,
    code: &'m str,
}

impl Maker<'_> {
    fn of_questions(&self) -> Result<Sheet, PaperError> {
        let asked = asked(self.pack, self.ledger, self.wish);
        if asked.is_empty() && self.ledger.articles().next().is_none() {
            return Err(PaperError::Nothing { title: self.pack.title.clone() });
        }
        let code = code(&asked, self.ledger, self.words, self.wish);
        let made = Made { asked: &asked, articles: &Articles::new(self.ledger), code: &code };
        let title = &self.pack.title;
        let (blocks, foot) = if self.wish.part.is_answered() {
            (self.key(&made), message!("paper-foot-key", title = title, code = &code))
        } else {
            (self.worksheet(&made), message!("paper-foot", title = title, code = &code))
        };
        let n_questions = asked.len();
        Ok(Sheet { code: Some(code), n_questions, ..self.sheet(blocks, self.words.say(&foot)) })
    }

    /// The grid alone: for a wall, or before anything is asked.
    fn of_grid(&self) -> Result<Sheet, PaperError> {
        let page = grid::page(self.ledger, self.wish, self.words);
        if page.is_empty() {
            return Err(PaperError::NoGrid { title: self.pack.title.clone() });
        }
        let is_filled = self.wish.part.is_answered();
        let mut blocks = if is_filled { Vec::new() } else { vec![self.fields()] };
        blocks.push(Block::Title(self.pack.title.clone()));
        blocks.extend(self.draft_mark());
        blocks.extend(page);
        Ok(self.sheet(blocks, self.pack.title.clone()))
    }

    fn sheet(&self, blocks: Vec<Block>, foot: String) -> Sheet {
        Sheet {
            title: plain(self.pack.title.clone()),
            language: self.pack.language.clone(),
            foot: plain(foot),
            code: None,
            n_questions: 0,
            page: self.words.get("paper-page"),
            paper: self.wish.paper,
            is_large: self.wish.is_large,
            blocks: blocks.into_iter().map(clean).collect(),
        }
    }

    fn fields(&self) -> Block {
        let fields = ["paper-name", "paper-class", "paper-date"];
        Block::Fields(fields.iter().map(|key| self.words.say(&Message::new(key))).collect())
    }

    /// That nobody has looked at the pack yet, where that is so.
    fn draft_mark(&self) -> Option<Block> {
        self.pack.is_draft().then(|| Block::Text(Look::Strong, self.words.get("paper-draft")))
    }

    fn worksheet(&self, made: &Made<'_>) -> Vec<Block> {
        let words = self.words;
        let mut blocks = vec![self.fields(), Block::Title(self.pack.title.clone())];
        let n_points: usize = made.asked.iter().map(|one| form::points(&one.question.response)).sum();
        let code = message!("paper-code", code = made.code, n = made.asked.len(), points = n_points);
        blocks.push(Block::Text(Look::Small, words.say(&code)));
        blocks.extend(self.draft_mark());
        blocks.extend(made.articles.blocks(self.pack, self.ledger, words));
        if !made.asked.is_empty() {
            blocks.push(Block::Heading(words.get("paper-questions")));
        }
        for (ix, one) in made.asked.iter().enumerate() {
            blocks.push(form::block(ix + 1, one, made.articles, self.wish.is_large, words));
        }
        blocks.extend(self.grid(made));
        blocks
    }

    fn key(&self, made: &Made<'_>) -> Vec<Block> {
        let words = self.words;
        let mut blocks = vec![Block::Title(words.say(&message!("paper-key", title = &self.pack.title)))];
        let told = message!("paper-key-code", code = made.code);
        blocks.push(Block::Text(Look::Strong, words.say(&told)));
        blocks.extend(self.draft_mark());
        let is_large = self.wish.is_large;
        let key = Key { ledger: self.ledger, articles: made.articles, words, is_large };
        blocks.extend(made.asked.iter().enumerate().map(|(ix, one)| key.block(ix + 1, one)));
        blocks.extend(self.grid(made));
        blocks.extend(self.since());
        blocks
    }

    /// The grid of the pack, where no question on the sheet is a grid already.
    fn grid(&self, made: &Made<'_>) -> Option<Block> {
        let is_asked = made.asked.iter().any(|one| matches!(one.question.response, Response::Grid(_)));
        let page = grid::page(self.ledger, self.wish, self.words);
        (!is_asked && !page.is_empty()).then_some(Block::Together(page))
    }

    /// What became known later: for the teacher to tell, when the sheets are in.
    fn since(&self) -> Vec<Block> {
        let known = self.pack.articles.iter().flat_map(|article| &article.since);
        let line = |date: &str, text: &str| {
            let line = message!("practise-since-one", date = date, text = text);
            Block::Text(Look::Plain, self.words.say(&line))
        };
        let mut blocks: Vec<Block> = known.map(|known| line(&known.date, &known.text)).collect();
        if !blocks.is_empty() {
            blocks.insert(0, Block::Heading(self.words.get("practise-since")));
        }
        blocks
    }
}

/// Line feeds and other control characters of an author's text as spaces: no format takes them all. Two that
/// are no characters at all are a box.
fn plain(text: String) -> String {
    let is_odd = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
    if !text.chars().any(is_odd) {
        return text;
    }
    let plain = |c: char| match c {
        c if c.is_control() => ' ',
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        c => c,
    };
    text.chars().map(plain).collect()
}

fn clean(block: Block) -> Block {
    match block {
        Block::Title(text) => Block::Title(plain(text)),
        Block::Heading(text) => Block::Heading(plain(text)),
        Block::Fields(labels) => Block::Fields(labels.into_iter().map(plain).collect()),
        Block::Text(look, text) => Block::Text(look, plain(text)),
        Block::Lines(mut lines) => {
            for line in &mut lines {
                line.text = plain(std::mem::take(&mut line.text));
            }
            Block::Lines(lines)
        }
        Block::Prompt { number, text, points } => Block::Prompt { number, text: plain(text), points },
        Block::Item { label, text } => Block::Item { label, text: plain(text) },
        Block::Table(rows) => {
            Block::Table(rows.into_iter().map(|row| row.into_iter().map(plain).collect()).collect())
        }
        Block::Together(blocks) => Block::Together(blocks.into_iter().map(clean).collect()),
        Block::Rules(_) => block,
    }
}
