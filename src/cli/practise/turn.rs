//! One question: asked, answered or skipped, and its feedback.

use super::super::outside::Exit;
use super::lines::{Lines, Tone};
use super::reply::{self, Reply};
use super::{Desk, article};
use crate::message;
use crate::pack::{ArticleIx, Span, Text};
use crate::quiz::feedback::Feedback;
use crate::quiz::{Answer, Event, Question, Response, State, Verdict};
use crate::record::Timestamp;
use crate::record::sitting::Said;
use crate::words::Message;

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
                let question = question.clone();
                self.ask(ix, &question)
            }
            State::Feedback { outcome, .. } => {
                let feedback = outcome.feedback.clone();
                self.tell(&feedback)
            }
        }
    }

    fn ask(&mut self, ix: usize, question: &Question) -> Result<Turn, Exit> {
        let shown_at = (self.lines.outside.clock)();
        self.show(ix, question)?;
        loop {
            let heard = self.lines.hear();
            let answer = match Reply::of(heard.as_deref()) {
                Reply::Quit => return Ok(Turn::Over),
                Reply::Skip => None,
                Reply::Help | Reply::Enter => {
                    self.help(question)?;
                    continue;
                }
                Reply::Article => {
                    article::show_all(&mut self.lines, &self.sitting)?;
                    self.show(ix, question)?;
                    continue;
                }
                Reply::Typed(typed) => match self.answer(question, &typed)? {
                    Some(answer) => Some(answer),
                    None => continue,
                },
            };
            let millis = millis_since(shown_at, (self.lines.outside.clock)());
            match self.settle(&Said { answer, confidence: None, evidence: None, millis }) {
                Ok(()) => return Ok(Turn::On),
                Err(why) => self.lines.say(&why)?,
            }
        }
    }

    /// The question with everything that can be chosen, numbered.
    fn show(&mut self, ix: usize, question: &Question) -> Result<(), Exit> {
        let n = self.sitting.session.questions().len();
        let lines = &mut self.lines;
        lines.gap()?;
        lines.say(&message!("practise-question", number = ix + 1, n = n))?;
        let prompt = lines.said(&question.prompt);
        lines.line_in(Tone::Strong, &prompt)?;
        match &question.response {
            Response::Mark { article, .. } => {
                let text = &self.sitting.book().ledger[*article].text;
                numbered(lines, text, &sentences(text))?;
            }
            response => {
                for (ix, option) in response.options().iter().enumerate() {
                    let text = lines.said(&option.text);
                    lines.say(&message!("practise-option", number = ix + 1, text = text))?;
                }
            }
        }
        self.help_in_short(question)
    }

    /// How this question is answered.
    fn help_in_short(&mut self, question: &Question) -> Result<(), Exit> {
        let n = question.response.options().len();
        self.lines.say(&match &question.response {
            Response::Multiple(_) => message!("practise-how-multiple", n = n),
            Response::Mark { .. } => message!("practise-how-mark"),
            _ => message!("practise-how-choice", n = n),
        })
    }

    fn help(&mut self, question: &Question) -> Result<(), Exit> {
        self.help_in_short(question)?;
        self.lines.say(&message!("practise-keys"))
    }

    /// The answer typed; `None` where it cannot be understood (which is said) or was taken back.
    fn answer(&mut self, question: &Question, typed: &str) -> Result<Option<Answer>, Exit> {
        let n = question.response.options().len();
        let answer = match &question.response {
            Response::Multiple(_) => reply::several(typed, n).map(Answer::Multiple),
            Response::Mark { article, .. } => return self.marked(*article, typed),
            _ => reply::one(typed, n).map(Answer::Choice),
        };
        match answer {
            Ok(answer) => Ok(Some(answer)),
            Err(why) => {
                self.lines.say(&why)?;
                Ok(None)
            }
        }
    }

    /// Sentences by their numbers, then, if wanted, words of them by theirs.
    fn marked(&mut self, article: ArticleIx, typed: &str) -> Result<Option<Answer>, Exit> {
        let ledger = std::sync::Arc::clone(&self.sitting.book().ledger);
        let text = &ledger[article].text;
        let all = sentences(text);
        let chosen = match reply::several(typed, all.len()) {
            Ok(chosen) => chosen,
            Err(why) => {
                self.lines.say(&why)?;
                return Ok(None);
            }
        };
        if chosen.is_empty() {
            return Ok(Some(Answer::Mark(Vec::new())));
        }
        let sentences: Vec<Span> = chosen.iter().filter_map(|ix| all.get(*ix)).copied().collect();
        let words: Vec<Span> = sentences.iter().flat_map(|sentence| text.words(*sentence)).collect();
        loop {
            let shown: Vec<String> = words
                .iter()
                .enumerate()
                .map(|(ix, word)| format!("{} {}", ix + 1, text.slice(*word)))
                .collect();
            self.lines.line(&shown.join(" · "))?;
            self.lines.say(&message!("practise-how-words"))?;
            let heard = self.lines.hear();
            let typed = match Reply::of(heard.as_deref()) {
                Reply::Enter => return Ok(Some(marks(&sentences))),
                Reply::Quit | Reply::Skip | Reply::Article | Reply::Help => {
                    self.lines.say(&message!("practise-other-sentence"))?;
                    return Ok(None);
                }
                Reply::Typed(typed) => typed,
            };
            match reply::several(&typed, words.len()) {
                Ok(places) => return Ok(Some(marks(&runs(&words, &places)))),
                Err(why) => self.lines.say(&why)?,
            }
        }
    }

    /// Whether it was right, the right answer, why, and where it is written.
    fn tell(&mut self, feedback: &Feedback) -> Result<Turn, Exit> {
        let lines = &mut self.lines;
        lines.gap()?;
        let tone = match feedback.verdict {
            Verdict::Right => Tone::Right,
            Verdict::Partly(_) => Tone::Partly,
            Verdict::Wrong => Tone::Wrong,
        };
        lines.say_in(tone, &feedback.verdict.said())?;
        for wrong in &feedback.wrong {
            let text = lines.said(&wrong.text);
            let why = wrong.why.as_ref().map(|why| lines.said(why)).unwrap_or_default();
            lines.say(&message!("practise-chosen-wrong", text = text, why = why))?;
        }
        let mut answers: Vec<String> = Vec::new();
        if feedback.verdict != Verdict::Right {
            right(lines, &feedback.right)?;
            answers = feedback.right.iter().map(|answer| lines.said(answer)).collect();
        }
        let why: Vec<String> = feedback.why.iter().map(|why| lines.said(why)).collect();
        if !why.is_empty() {
            lines.line(&why.join(" "))?;
        }
        // The right answer of a mark is its evidence: once is enough.
        for evidence in feedback.evidence.iter().filter(|evidence| !answers.contains(&evidence.exact)) {
            lines.say_in(Tone::Strong, &message!("practise-evidence", words = &evidence.exact))?;
        }
        self.leave()
    }

    /// Waits until the feedback was read.
    fn leave(&mut self) -> Result<Turn, Exit> {
        self.lines.say(&message!("practise-how-on"))?;
        loop {
            let heard = self.lines.hear();
            match Reply::of(heard.as_deref()) {
                Reply::Quit => {
                    // The answer is kept: the next start asks the next question.
                    let _ = self.go_on(Event::Continued);
                    return Ok(Turn::Over);
                }
                Reply::Article => article::show_all(&mut self.lines, &self.sitting)?,
                Reply::Help => self.lines.say(&message!("practise-keys"))?,
                Reply::Enter | Reply::Skip | Reply::Typed(_) => break,
            }
            self.lines.say(&message!("practise-how-on"))?;
        }
        match self.go_on(Event::Continued) {
            Ok(()) => Ok(Turn::On),
            Err(why) => {
                self.lines.say(&why)?;
                Ok(Turn::Over)
            }
        }
    }
}

/// The right answer, on one line if it is one.
pub(super) fn right(lines: &mut Lines<'_, '_>, right: &[Message]) -> Result<(), Exit> {
    for answer in right {
        let text = lines.said(answer);
        lines.say(&message!("practise-right-answer", text = text))?;
    }
    Ok(())
}

/// All sentences of an article, in order.
fn sentences(text: &Text) -> Vec<Span> {
    text.paragraphs().iter().flat_map(|paragraph| text.sentences(*paragraph)).collect()
}

fn numbered(lines: &mut Lines<'_, '_>, text: &Text, sentences: &[Span]) -> Result<(), Exit> {
    for (ix, sentence) in sentences.iter().enumerate() {
        let line = message!("practise-option", number = ix + 1, text = text.slice(*sentence));
        lines.say(&line)?;
    }
    Ok(())
}

/// Words that follow one another become one run.
fn runs(words: &[Span], places: &[usize]) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    let mut last = None;
    for place in places {
        let Some(word) = words.get(*place) else { continue };
        match runs.last_mut() {
            Some(run) if last.is_some_and(|last| last + 1 == *place) => run.end = word.end,
            _ => runs.push(*word),
        }
        last = Some(*place);
    }
    runs
}

fn marks(spans: &[Span]) -> Answer {
    Answer::Mark(spans.iter().map(|span| (span.start, span.end)).collect())
}

fn millis_since(then: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.0.saturating_sub(then.0).max(0)).unwrap_or(u32::MAX)
}
