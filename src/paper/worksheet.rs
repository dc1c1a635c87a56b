//! A pack's worksheet or its key, from top to bottom.

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
use crate::words::Words;

/// Builds a sheet. What cannot be read or asked stays out, as everywhere.
pub fn worksheet(pack: &Pack, ledger: &Ledger, wish: &Wish) -> Result<Sheet, PaperError> {
    let words = Words::new(&pack.language);
    let asked = asked(pack, ledger, wish);
    if asked.is_empty() && ledger.articles().next().is_none() {
        return Err(PaperError::Nothing { title: pack.title.clone() });
    }
    let code = code(&asked, ledger, &words, wish);
    let articles = Articles::new(ledger);
    let maker = Maker { pack, ledger, wish, words: &words, asked: &asked, articles: &articles, code: &code };
    let blocks = match wish.part {
        Part::Worksheet => maker.worksheet(),
        Part::Key => maker.key(),
    };
    let foot = match wish.part {
        Part::Worksheet => message!("paper-foot", title = &pack.title, code = &code),
        Part::Key => message!("paper-foot-key", title = &pack.title, code = &code),
    };
    Ok(Sheet {
        title: pack.title.clone(),
        language: pack.language.clone(),
        foot: words.say(&foot),
        page: words.get("paper-page"),
        paper: wish.paper,
        is_large: wish.is_large,
        blocks: blocks.into_iter().map(clean).collect(),
    })
}

struct Maker<'m> {
    pack: &'m Pack,
    ledger: &'m Ledger,
    wish: &'m Wish,
    words: &'m Words,
    asked: &'m [Asked],
    articles: &'m Articles,
    code: &'m str,
}

impl Maker<'_> {
    fn worksheet(&self) -> Vec<Block> {
        let words = self.words;
        let fields = ["paper-name", "paper-class", "paper-date"];
        let mut blocks = vec![
            Block::Fields(fields.iter().map(|key| words.say(&crate::words::Message::new(key))).collect()),
            Block::Title(self.pack.title.clone()),
        ];
        let n_points: usize = self.asked.iter().map(|one| form::points(&one.question.response)).sum();
        let code = message!("paper-code", code = self.code, n = self.asked.len(), points = n_points);
        blocks.push(Block::Text(Look::Small, words.say(&code)));
        blocks.extend(self.articles.blocks(self.pack, self.ledger, words));
        blocks.push(Block::Heading(words.get("paper-questions")));
        for (ix, one) in self.asked.iter().enumerate() {
            let has_article = match &one.question.response {
                Response::Mark { article, .. } => self.articles.has(*article),
                _ => false,
            };
            blocks.push(form::block(ix + 1, one, has_article, self.wish.is_large, words));
        }
        blocks.extend(self.grid(false));
        blocks
    }

    fn key(&self) -> Vec<Block> {
        let words = self.words;
        let mut blocks = vec![Block::Title(words.say(&message!("paper-key", title = &self.pack.title)))];
        let told = message!("paper-key-code", code = self.code);
        blocks.push(Block::Text(Look::Strong, words.say(&told)));
        let is_large = self.wish.is_large;
        let key = Key { ledger: self.ledger, articles: self.articles, words, is_large };
        blocks.extend(self.asked.iter().enumerate().map(|(ix, one)| key.block(ix + 1, one)));
        blocks.extend(self.grid(true));
        blocks.extend(self.since());
        blocks
    }

    /// The grid of the pack, where no question on the sheet is a grid already.
    fn grid(&self, is_filled: bool) -> Option<Block> {
        let is_asked = self.asked.iter().any(|one| matches!(one.question.response, Response::Grid(_)));
        let page = grid::page(self.ledger, is_filled, self.wish.is_large, self.words);
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

/// Line feeds and other control characters of an author's text as spaces: no format takes them all.
fn clean(block: Block) -> Block {
    let plain = |text: String| -> String {
        if text.chars().any(|c| c.is_control()) {
            text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
        } else {
            text
        }
    };
    match block {
        Block::Title(text) => Block::Title(plain(text)),
        Block::Heading(text) => Block::Heading(plain(text)),
        Block::Fields(labels) => Block::Fields(labels.into_iter().map(plain).collect()),
        Block::Text(look, text) => Block::Text(look, plain(text)),
        Block::Lines(mut lines) => {
            lines.iter_mut().for_each(|line| line.text = plain(std::mem::take(&mut line.text)));
            Block::Lines(lines)
        }
        Block::Prompt { number, text, points } => Block::Prompt { number, text: plain(text), points },
        Block::Item { label, text } => Block::Item { label, text: plain(text) },
        Block::Table(rows) => {
            Block::Table(rows.into_iter().map(|row| row.into_iter().map(plain).collect()).collect())
        }
        Block::Together(blocks) => Block::Together(blocks.into_iter().map(clean).collect()),
        Block::Rules(_) | Block::PageBreak => block,
    }
}
