//! A question with everything that can be typed to answer it, and what was typed as an answer.

use std::sync::Arc;

use super::super::outside::Exit;
use super::grid::Filling;
use super::reply::{self, Reply};
use super::{Desk, board, grid, mark, order};
use crate::message;
use crate::quiz::{Answer, GridKey, Question, Response};
use crate::words::Message;

/// The most characters of a typed answer; nobody types more.
const MOST_TYPED: usize = 200;

/// What came of something typed at a question.
pub(super) enum Heard {
    Answer(Answer),
    /// Nothing yet: it could not be understood, which was said, or was taken back.
    Again,
    Skipped,
    Over,
}

impl Desk<'_, '_> {
    /// Everything that can be chosen or placed, with its number or letter.
    pub(super) fn show_response(&mut self, question: &Question) -> Result<(), Exit> {
        let ledger = Arc::clone(&self.sitting.book().ledger);
        let shown = question.shown_order(self.sitting.seed);
        let lines = &mut self.lines;
        match &question.response {
            Response::Mark { article, .. } => mark::show(lines, &ledger[*article].text),
            Response::Match(board) | Response::Sort(board) => board::show(lines, board),
            Response::Grid(key) => grid::show(lines, key),
            Response::Order(items) => {
                let items: Vec<_> = shown.iter().filter_map(|ix| items.get(*ix)).cloned().collect();
                lines.numbered(&items)
            }
            Response::Short { slips: true, .. } => lines.say(&message!("short-slips")),
            Response::Short { slips: false, .. } => Ok(()),
            Response::Cue { before, after, .. } => {
                lines.line(&format!("{before}____{after}"))?;
                self.show_options(question)
            }
            Response::Choice(_) | Response::Multiple(_) => self.show_options(question),
        }
    }

    fn show_options(&mut self, question: &Question) -> Result<(), Exit> {
        for (ix, option) in question.response.options().iter().enumerate() {
            let text = self.lines.said(&option.text);
            self.lines.say(&message!("practise-option", number = ix + 1, text = text))?;
        }
        Ok(())
    }

    /// What was typed, as an answer.
    pub(super) fn answer(&mut self, question: &Question, typed: &str) -> Result<Heard, Exit> {
        let n = question.response.options().len();
        let answer = match &question.response {
            Response::Choice(_) | Response::Cue { .. } => reply::one(typed, n).map(Answer::Choice),
            Response::Multiple(_) => reply::several(typed, n).map(Answer::Multiple),
            Response::Match(board) | Response::Sort(board) => board::read(typed, board),
            Response::Order(_) => order::read(typed, &question.shown_order(self.sitting.seed)),
            Response::Short { .. } => short(typed),
            Response::Grid(key) => return self.filled(key, typed),
            Response::Mark { article, .. } => {
                let answer = self.marked(*article, typed)?;
                return Ok(answer.map_or(Heard::Again, Heard::Answer));
            }
        };
        match answer {
            Ok(answer) => Ok(Heard::Answer(answer)),
            Err(why) => {
                self.lines.say(&why)?;
                Ok(Heard::Again)
            }
        }
    }

    /// Fills a grid cell by cell until Enter gives the answer.
    fn filled(&mut self, key: &GridKey, typed: &str) -> Result<Heard, Exit> {
        let mut filling = Filling::new(key);
        let mut typed = typed.to_owned();
        loop {
            match filling.fill(&typed, self.lines.outside.words) {
                Ok(()) => filling.say(&mut self.lines)?,
                Err(why) => self.lines.say(&why)?,
            }
            if filling.is_blank() {
                return Ok(Heard::Again);
            }
            typed = loop {
                self.lines.say(&message!("practise-how-filled"))?;
                let heard = self.lines.hear();
                match Reply::of(heard.as_deref()) {
                    Reply::Enter => return Ok(Heard::Answer(filling.answer())),
                    Reply::Quit => return Ok(Heard::Over),
                    Reply::Skip => return Ok(Heard::Skipped),
                    Reply::Help => self.lines.say(&message!("practise-keys"))?,
                    Reply::Article => {
                        if self.reread()? {
                            grid::show(&mut self.lines, key)?;
                        }
                        filling.say(&mut self.lines)?;
                    }
                    Reply::Typed(typed) => break typed,
                }
            };
        }
    }
}

/// How a question is answered, in one line.
pub(super) fn how(question: &Question) -> Message {
    let n = question.response.options().len();
    match &question.response {
        Response::Choice(_) | Response::Cue { .. } => message!("practise-how-choice", n = n),
        Response::Multiple(_) => message!("practise-how-multiple", n = n),
        Response::Mark { .. } => message!("practise-how-mark"),
        Response::Match(board) | Response::Sort(board) => board::how(board),
        Response::Grid(_) => grid::how(),
        Response::Order(items) => order::how(items.len()),
        Response::Short { .. } => message!("practise-how-short"),
    }
}

/// The words typed. `=` before them makes an answer of what would be a key, such as `=s`.
fn short(typed: &str) -> Result<Answer, Message> {
    let typed = typed.strip_prefix('=').unwrap_or(typed).trim();
    if typed.is_empty() {
        return Err(message!("practise-how-short"));
    }
    if typed.chars().nth(MOST_TYPED).is_some() {
        return Err(message!("practise-too-long", n = MOST_TYPED));
    }
    Ok(Answer::Short(typed.to_owned()))
}
