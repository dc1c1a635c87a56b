//! Picking words of an article that is read: one run of words, as in any text that can be edited.
//!
//! No pixel in here: places are code points, and [`ArticleText`](super::article_text::ArticleText) paints.

use std::ops::Range;

use super::article_text::{Markable, Marks, Ticked, Touch};
use crate::pack::{Span, Text};

/// The words picked in one article.
#[derive(Debug, Clone, Default)]
pub struct Picking {
    /// Every word, in the text's order.
    words: Vec<Span>,
    /// The sentences that have words, and which.
    sentences: Vec<(Span, Range<usize>)>,
    run: Option<Run>,
    /// Whether it was moved and must have the keyboard.
    takes_focus: bool,
}

/// From one word to another, in either order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    /// Where it began.
    anchor: usize,
    /// The end that moves.
    head: usize,
}

/// A key's meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The sentence before.
    PreviousSentence,
    /// The sentence after.
    NextSentence,
    /// The word before.
    PreviousWord,
    /// The word after.
    NextWord,
    /// One word more at the end that moves.
    More,
    /// One word less there.
    Less,
}

impl Picking {
    /// Nothing picked yet.
    pub fn new(text: &Text) -> Self {
        let (mut sentences, mut words) = (Vec::new(), Vec::new());
        for span in text.paragraphs().iter().flat_map(|paragraph| text.sentences(*paragraph)) {
            let first = words.len();
            words.extend(text.words(span));
            if words.len() > first {
                sentences.push((span, first..words.len()));
            }
        }
        Self { words, sentences, ..Self::default() }
    }

    /// What is picked; whole sentences with their stops.
    pub fn span(&self) -> Option<Span> {
        let run = self.run?;
        let (first, last) = (run.anchor.min(run.head), run.anchor.max(run.head));
        let (from, to) = (self.words.get(first)?, self.words.get(last)?);
        let starts = self.sentences.iter().find(|(_, words)| words.start == first);
        let ends = self.sentences.iter().find(|(_, words)| words.end == last + 1);
        Some(match (starts, ends) {
            (Some((starts, _)), Some((ends, _))) => Span { start: starts.start, end: ends.end },
            _ => Span { start: from.start, end: to.end },
        })
    }

    /// Picks nothing.
    pub fn clear(&mut self) {
        self.run = None;
    }

    /// Picks the words of a span and asks for the keyboard.
    pub fn pick(&mut self, span: Span) {
        let words = self.words.partition_point(|word| word.end <= span.start)
            ..self.words.partition_point(|word| word.start < span.end);
        self.run = (!words.is_empty()).then(|| Run { anchor: words.start, head: words.end - 1 });
        self.takes_focus = true;
    }

    /// What the text shows of it. The keyboard is asked for once.
    pub fn marks(&mut self) -> Marks {
        Marks {
            sentences: Vec::new(),
            cursor: self.span().map(|span| Markable { span, ticked: Ticked::Yes }),
            takes_focus: std::mem::take(&mut self.takes_focus),
        }
    }

    /// Asks for the keyboard.
    pub fn take_focus(&mut self) {
        self.takes_focus = self.run.is_some();
    }

    /// Does what the pointer wants: a click picks a word, or gives the only one up; with Shift, or dragging, all
    /// words up to it.
    pub fn touch(&mut self, touch: Touch) {
        match touch {
            Touch::Clicked { at, with_shift } => {
                let word = self.word_at(at);
                let alone = Run { anchor: word, head: word };
                self.run = match self.run {
                    Some(run) if with_shift => Some(Run { head: word, ..run }),
                    Some(run) if run == alone => None,
                    _ => Some(alone),
                };
                self.takes_focus = self.run.is_some();
            }
            Touch::Dragged { from, to } => {
                self.run = Some(Run { anchor: self.word_at(from), head: self.word_at(to) });
            }
            Touch::Dropped => self.take_focus(),
            Touch::Asked(_) => {}
        }
    }

    /// Does what a key wants; the first key begins at the place `top`.
    pub fn step(&mut self, step: Step, top: usize) {
        if self.words.is_empty() {
            return;
        }
        self.run = match (self.run, step) {
            (None, Step::PreviousSentence | Step::NextSentence) => {
                self.sentence(self.sentence_of(self.first_from(top)))
            }
            (None, _) => Some(self.one(self.first_from(top))),
            (Some(run), Step::PreviousWord) => Some(self.one(run.head.saturating_sub(1))),
            (Some(run), Step::NextWord) => Some(self.one(run.head + 1)),
            (Some(run), Step::More) => Some(Run { head: self.one(run.head + 1).head, ..run }),
            (Some(run), Step::Less) => Some(Run { head: run.head.saturating_sub(1), ..run }),
            // From a word up to its own sentence, down to the next.
            (Some(run), Step::PreviousSentence) => {
                let ix = self.sentence_of(run.anchor.min(run.head));
                let own = self.sentence(ix);
                if own == self.run { self.sentence(ix.saturating_sub(1)) } else { own }
            }
            (Some(run), Step::NextSentence) => {
                let ix = self.sentence_of(run.anchor.max(run.head));
                self.sentence((ix + 1).min(self.sentences.len().saturating_sub(1)))
            }
        };
        self.takes_focus = true;
    }

    fn one(&self, word: usize) -> Run {
        let word = word.min(self.words.len().saturating_sub(1));
        Run { anchor: word, head: word }
    }

    fn sentence(&self, ix: usize) -> Option<Run> {
        let (_, words) = self.sentences.get(ix)?;
        Some(Run { anchor: words.start, head: words.end.saturating_sub(1) })
    }

    fn sentence_of(&self, word: usize) -> usize {
        self.sentences.partition_point(|(_, words)| words.end <= word)
    }

    /// The first word that begins at a place or after it.
    fn first_from(&self, at: usize) -> usize {
        self.words.partition_point(|word| word.start < at).min(self.words.len().saturating_sub(1))
    }

    /// The word at a place, or the nearest before it, or the first.
    fn word_at(&self, at: usize) -> usize {
        self.words.partition_point(|word| word.start <= at).saturating_sub(1)
    }
}
