//! One turn: a question asked until it is answered or skipped, or the feedback to the last answer.

use super::super::outside::Exit;
use super::answer::{Heard, how};
use super::lines::Tone;
use super::reply::Reply;
use super::{Desk, article};
use crate::message;
use crate::quiz::{Question, Response, State};
use crate::record::Timestamp;
use crate::record::sitting::Said;

/// Whether the session goes on.
pub(super) enum Turn {
    On,
    Over,
}

impl Desk<'_, '_> {
    /// Asks one question, or shows the feedback of the last one.
    pub(super) fn turn(&mut self) -> Result<Turn, Exit> {
        match self.sitting.session.state() {
            State::Finished => Ok(Turn::Over),
            State::Asking { ix, question } => {
                if self.left_ms(0) == Some(0) {
                    return self.time_up(0);
                }
                let question = question.clone();
                self.ask(ix, &question)
            }
            State::Feedback { question, outcome, .. } => {
                let (question, outcome) = (question.clone(), outcome.clone());
                self.tell(&question, &outcome)
            }
        }
    }

    fn ask(&mut self, ix: usize, question: &Question) -> Result<Turn, Exit> {
        let shown_at = (self.lines.outside.clock)();
        self.show(ix, question)?;
        self.warn()?;
        loop {
            let heard = self.lines.hear();
            let heard = match Reply::of(heard.as_deref()) {
                Reply::Quit => Heard::Over,
                Reply::Skip => Heard::Skipped,
                Reply::Help | Reply::Enter => {
                    self.help(question)?;
                    Heard::Again
                }
                Reply::Article => {
                    if self.reread()? {
                        self.show(ix, question)?;
                    }
                    Heard::Again
                }
                Reply::Typed(typed) => self.answer(question, &typed)?,
            };
            let millis = millis_since(shown_at, (self.lines.outside.clock)());
            if !matches!(heard, Heard::Over) && self.left_ms(millis) == Some(0) {
                return self.time_up(millis);
            }
            let answer = match heard {
                Heard::Again => continue,
                Heard::Over => return Ok(Turn::Over),
                Heard::Skipped => None,
                Heard::Answer(answer) => Some(answer),
            };
            match self.settle(&Said { answer, confidence: None, evidence: None, millis }, None) {
                Ok(()) => return Ok(Turn::On),
                Err(why) => self.lines.say(&why)?,
            }
        }
    }

    /// The question with everything that can be chosen or placed, and how it is answered.
    fn show(&mut self, ix: usize, question: &Question) -> Result<(), Exit> {
        let n = self.sitting.session.questions().len();
        self.lines.gap()?;
        self.lines.say(&message!("practise-question", number = ix + 1, n = n))?;
        let prompt = self.lines.said(&question.prompt);
        self.lines.line_in(Tone::Strong, &prompt)?;
        self.show_response(question)?;
        self.lines.say(&how(question))
    }

    /// The article again, unless it is closed, which is said; returns whether it was shown.
    pub(super) fn reread(&mut self) -> Result<bool, Exit> {
        if self.sitting.setup.is_closed_book {
            self.lines.say(&message!("modes-closed-book"))?;
            return Ok(false);
        }
        article::show_all(&mut self.lines, &self.sitting)?;
        Ok(true)
    }

    fn help(&mut self, question: &Question) -> Result<(), Exit> {
        self.lines.say(&how(question))?;
        if matches!(question.response, Response::Short { .. }) {
            self.lines.say(&message!("practise-how-letters"))?;
        }
        self.lines.say(&message!("practise-keys"))
    }
}

fn millis_since(then: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.0.saturating_sub(then.0).max(0)).unwrap_or(u32::MAX)
}
