//! Marking words: a sentence by its number, then, if wanted, words of it by theirs.

use super::super::outside::Exit;
use super::Desk;
use super::lines::Lines;
use super::reply::{self, Reply};
use crate::message;
use crate::pack::{ArticleIx, Span, Text};
use crate::quiz::Answer;

pub(super) fn show(lines: &mut Lines<'_, '_>, text: &Text) -> Result<(), Exit> {
    for (ix, sentence) in sentences(text).iter().enumerate() {
        lines.say(&message!("practise-option", number = ix + 1, text = text.slice(*sentence)))?;
    }
    Ok(())
}

impl Desk<'_, '_> {
    /// The words marked; `None` where what was typed cannot be understood (which is said) or was taken back.
    pub(super) fn marked(&mut self, article: ArticleIx, typed: &str) -> Result<Option<Answer>, Exit> {
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
}

/// All sentences of an article, in order.
fn sentences(text: &Text) -> Vec<Span> {
    text.paragraphs().iter().flat_map(|paragraph| text.sentences(*paragraph)).collect()
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
