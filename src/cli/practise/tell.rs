//! The feedback to an answer: whether it is right, part by part, the right answer, why, where it is written.

use super::super::outside::Exit;
use super::lines::{Lines, Tone};
use super::reply::Reply;
use super::turn::Turn;
use super::{Desk, article};
use crate::message;
use crate::quiz::feedback::{Feedback, why_of_option};
use crate::quiz::{Answer, Event, Outcome, PartTold, Question, Verdict, part_by_part};
use crate::words::Message;

impl Desk<'_, '_> {
    /// Says the feedback and waits until it was read.
    pub(super) fn tell(&mut self, question: &Question, outcome: &Outcome) -> Result<Turn, Exit> {
        let (lines, feedback) = (&mut self.lines, &outcome.feedback);
        lines.gap()?;
        let tone = match feedback.verdict {
            Verdict::Right => Tone::Right,
            Verdict::Partly(_) => Tone::Partly,
            Verdict::Wrong => Tone::Wrong,
        };
        lines.say_in(tone, &feedback.verdict.said())?;
        let parts = part_by_part(question, &outcome.answer);
        if parts.is_empty() {
            told_whole(lines, question, outcome)?;
        } else {
            let is_order = matches!(outcome.answer, Answer::Order(_));
            for (ix, part) in parts.iter().enumerate() {
                told_part(lines, part, is_order.then_some(ix + 1))?;
            }
        }
        told_why(lines, feedback)?;
        self.leave()
    }

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

/// An answer that has no parts: what was wrong about it, and what is right.
fn told_whole(lines: &mut Lines<'_, '_>, question: &Question, outcome: &Outcome) -> Result<(), Exit> {
    let feedback = &outcome.feedback;
    let is_typed = matches!(outcome.answer, Answer::Short(_));
    for wrong in &feedback.wrong {
        let text = lines.said(&wrong.text);
        let why = wrong.why.as_ref().map(|why| lines.said(why)).unwrap_or_default();
        lines.say(&if is_typed {
            message!("practise-typed-wrong", text = text, why = why)
        } else {
            message!("practise-chosen-wrong", text = text, why = why)
        })?;
    }
    if let Some(slip) = &feedback.slip {
        let slip = lines.said(slip);
        lines.line(&slip)?;
    }
    if feedback.verdict != Verdict::Right {
        right(lines, &feedback.right)?;
    }
    for option in question.response.options().iter().filter(|option| option.right) {
        if let Some(why) = why_of_option(question, option, true) {
            let why = lines.said(why);
            lines.line(&why)?;
        }
    }
    Ok(())
}

/// One part: its place where that says something, whether it is right, what was given, what is right instead,
/// and why.
fn told_part(lines: &mut Lines<'_, '_>, part: &PartTold, place: Option<usize>) -> Result<(), Exit> {
    let said = |message: &Option<Message>| message.as_ref().map(|message| lines.said(message));
    let (given, right, why) = (said(&part.given), said(&part.right), said(&part.why));
    let told = match (part.is_right, given, right) {
        (true, Some(given), _) => message!("practise-part-right", given = given),
        (false, Some(given), None) => message!("practise-part-wrong", given = given),
        (false, Some(given), Some(right)) => message!("practise-part-instead", given = given, right = right),
        (_, None, Some(right)) => message!("practise-part-open", right = right),
        (_, None, None) => return Ok(()),
    };
    let told = match place {
        Some(number) => message!("practise-in-place", number = number, told = told),
        None => told,
    };
    let tone = if part.is_right { Tone::Right } else { Tone::Wrong };
    lines.say_in(tone, &why.map_or(told.clone(), |why| message!("practise-part-why", told = told, why = why)))
}

fn told_why(lines: &mut Lines<'_, '_>, feedback: &Feedback) -> Result<(), Exit> {
    let why: Vec<String> = feedback.why.iter().map(|why| lines.said(why)).collect();
    if !why.is_empty() {
        lines.line(&why.join(" "))?;
    }
    // The right answer of a mark is its evidence: once is enough.
    let answers: Vec<String> = match feedback.verdict {
        Verdict::Right => Vec::new(),
        Verdict::Partly(_) | Verdict::Wrong => {
            feedback.right.iter().map(|answer| lines.said(answer)).collect()
        }
    };
    for evidence in feedback.evidence.iter().filter(|evidence| !answers.contains(&evidence.exact)) {
        lines.say_in(Tone::Strong, &message!("practise-evidence", words = &evidence.exact))?;
    }
    Ok(())
}

/// The right answer, a line each.
pub(super) fn right(lines: &mut Lines<'_, '_>, right: &[Message]) -> Result<(), Exit> {
    for answer in right {
        let text = lines.said(answer);
        lines.say(&message!("practise-right-answer", text = text))?;
    }
    Ok(())
}
