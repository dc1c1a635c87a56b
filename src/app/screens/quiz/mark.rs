//! Marking words of an article: what is marked, where the keyboard is, and what presses and touches change.
//!
//! No pixel in here: places are code points, and [`ArticleText`](crate::app::widgets::article_text::ArticleText)
//! paints. Marks are kept word by word, so that what is painted is what counts.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::app::widgets::article_text::{Markable, Marks, Ticked, Touch};
use crate::pack::{Span, Text};
use crate::quiz::Answer;

/// What is marked in one article.
#[derive(Debug, Clone, Default)]
pub struct Marking {
    sentences: Vec<Sentence>,
    /// Every word, in the text's order; a sentence without words counts as one.
    words: Vec<Span>,
    marked: BTreeSet<usize>,
    cursor: Option<Cursor>,
    /// Whether the cursor was moved by a key and must have the keyboard.
    takes_focus: bool,
    drag: Option<Drag>,
}

#[derive(Debug, Clone)]
struct Sentence {
    span: Span,
    words: Range<usize>,
}

/// Where the keyboard is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cursor {
    Sentence(usize),
    Word(usize),
}

/// A pointer held down.
#[derive(Debug, Clone)]
struct Drag {
    before: BTreeSet<usize>,
    /// Where it began, as a word.
    from: usize,
}

/// A key's meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the sentence before.
    PreviousSentence,
    /// To the sentence after.
    NextSentence,
    /// To the word before.
    PreviousWord,
    /// To the word after.
    NextWord,
    /// Marks one word more at the end of what is marked.
    More,
    /// Marks one word less there.
    Less,
    /// Marks or unmarks the sentence or word.
    Toggle,
    /// Unmarks everything.
    Clear,
}

impl Marking {
    /// Nothing marked yet.
    pub fn new(text: &Text) -> Self {
        let (mut sentences, mut words) = (Vec::new(), Vec::new());
        for span in text.paragraphs().iter().flat_map(|paragraph| text.sentences(*paragraph)) {
            let first = words.len();
            words.extend(text.words(span));
            if words.len() == first {
                words.push(span);
            }
            sentences.push(Sentence { span, words: first..words.len() });
        }
        Self { sentences, words, ..Self::default() }
    }

    /// The answer; none while nothing is marked.
    pub fn answer(&self) -> Option<Answer> {
        let spans = self.spans();
        let places = spans.iter().map(|span| (span.start, span.end)).collect();
        (!spans.is_empty()).then_some(Answer::Mark(places))
    }

    /// How many words are marked.
    pub fn n_words(&self) -> usize {
        self.marked.len()
    }

    /// Unmarks everything.
    pub fn clear(&mut self) {
        self.marked.clear();
    }

    /// What is marked, in the text's order: words in a row as one, a whole sentence with its stops.
    pub fn spans(&self) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for (sentence, chosen) in self.sentences.iter().map(|sentence| (sentence, self.marked_of(sentence))) {
            let mut last = None;
            for word in chosen {
                let Some(span) = self.words.get(word).copied() else { continue };
                match spans.last_mut() {
                    Some(run) if last.is_some_and(|last| last + 1 == word) => run.end = span.end,
                    _ => spans.push(span),
                }
                last = Some(word);
            }
            if self.ticked(&sentence.words) == Ticked::Yes
                && let Some(run) = spans.last_mut()
            {
                *run = sentence.span;
            }
        }
        spans
    }

    fn marked_of(&self, sentence: &Sentence) -> Vec<usize> {
        self.marked.range(sentence.words.clone()).copied().collect()
    }

    fn ticked(&self, words: &Range<usize>) -> Ticked {
        match self.marked.range(words.clone()).count() {
            0 => Ticked::No,
            n if n == words.len() => Ticked::Yes,
            _ => Ticked::Partly,
        }
    }

    /// What the text shows of it. The keyboard is asked for once.
    pub fn marks(&mut self) -> Marks {
        let sentences = self.sentences.iter();
        let markable =
            |sentence: &Sentence| Markable { span: sentence.span, ticked: self.ticked(&sentence.words) };
        Marks {
            sentences: sentences.map(markable).collect(),
            cursor: self.cursor_span().map(|(span, words)| Markable { span, ticked: self.ticked(&words) }),
            takes_focus: std::mem::take(&mut self.takes_focus),
        }
    }

    /// The sentence at a place.
    pub fn sentence_at(&self, at: usize) -> Option<Span> {
        self.sentence_of(at).map(|sentence| sentence.span)
    }

    fn sentence_of(&self, at: usize) -> Option<&Sentence> {
        let ix = self.sentences.partition_point(|sentence| sentence.span.end <= at);
        self.sentences.get(ix).filter(|sentence| sentence.span.start <= at)
    }

    /// The word at a place, or the nearest before it in its sentence, or the sentence's first.
    fn word_at(&self, at: usize) -> usize {
        let word = self.words.partition_point(|word| word.start <= at).saturating_sub(1);
        self.sentence_of(at).map_or(word, |sentence| word.max(sentence.words.start))
    }

    /// Whether the keyboard is at a sentence or a word.
    pub fn has_cursor(&self) -> bool {
        self.cursor.is_some()
    }

    fn cursor_span(&self) -> Option<(Span, Range<usize>)> {
        match self.cursor? {
            Cursor::Sentence(ix) => {
                let sentence = self.sentences.get(ix)?;
                Some((sentence.span, sentence.words.clone()))
            }
            Cursor::Word(ix) => Some((*self.words.get(ix)?, ix..ix + 1)),
        }
    }

    /// Does what the pointer or a screen reader wants. Returns whether anything is marked otherwise now.
    pub fn touch(&mut self, touch: Touch) -> bool {
        let before = self.marked.clone();
        match touch {
            Touch::Clicked { at, with_shift: true } => {
                let word = self.word_at(at);
                self.toggle(word..word + 1);
                self.cursor = Some(Cursor::Word(word));
            }
            Touch::Clicked { at, with_shift: false } => self.toggle_sentence_at(at),
            Touch::Dragged { from, to } => self.drag(from, to),
            Touch::Dropped => self.drag = None,
            Touch::Asked(span) => self.toggle_span(span),
        }
        self.marked != before
    }

    fn toggle_sentence_at(&mut self, at: usize) {
        if let Some(sentence) = self.sentence_of(at) {
            let span = sentence.span;
            let words = sentence.words.clone();
            self.toggle(words);
            self.cursor = self.sentence_ix(span).map(Cursor::Sentence);
        }
    }

    fn toggle_span(&mut self, span: Span) {
        match self.sentence_ix(span) {
            Some(_) => self.toggle_sentence_at(span.start),
            None => {
                let word = self.word_at(span.start);
                self.toggle(word..word + 1);
            }
        }
    }

    fn sentence_ix(&self, span: Span) -> Option<usize> {
        self.sentences.iter().position(|sentence| sentence.span == span)
    }

    fn toggle(&mut self, words: Range<usize>) {
        if self.ticked(&words) == Ticked::Yes {
            words.for_each(|word| {
                self.marked.remove(&word);
            });
        } else {
            self.marked.extend(words);
        }
    }

    /// A drag that begins on a marked word takes marks away, any other adds them.
    fn drag(&mut self, from: usize, to: usize) {
        let (from, to) = (self.word_at(from), self.word_at(to));
        let drag = self.drag.get_or_insert_with(|| Drag { before: self.marked.clone(), from });
        let dragged = drag.from.min(to)..drag.from.max(to) + 1;
        self.marked.clone_from(&drag.before);
        if drag.before.contains(&drag.from) {
            self.marked.retain(|word| !dragged.contains(word));
        } else {
            self.marked.extend(dragged);
        }
        self.cursor = Some(Cursor::Word(to));
    }

    /// Does what a key means.
    pub fn step(&mut self, step: Step) {
        match step {
            Step::PreviousSentence => self.go_to_sentence(-1),
            Step::NextSentence => self.go_to_sentence(1),
            Step::PreviousWord => self.go_to_word(-1),
            Step::NextWord => self.go_to_word(1),
            Step::More => self.more(),
            Step::Less => self.less(),
            Step::Toggle => self.toggle_cursor(),
            Step::Clear => self.clear(),
        }
        self.takes_focus = self.cursor.is_some();
    }

    fn toggle_cursor(&mut self) {
        if self.cursor.is_none() {
            self.go_to_sentence(1);
        }
        if let Some((_, words)) = self.cursor_span() {
            self.toggle(words);
        }
    }

    fn go_to_sentence(&mut self, by: isize) {
        let ix = match self.cursor {
            None => Some(0),
            Some(Cursor::Sentence(ix)) => ix.checked_add_signed(by),
            // From a word up to its own sentence, down to the next.
            Some(Cursor::Word(word)) => {
                self.sentence_with(word).and_then(|ix| ix.checked_add_signed(by.max(0)))
            }
        };
        if let Some(ix) = ix.filter(|ix| *ix < self.sentences.len()) {
            self.cursor = Some(Cursor::Sentence(ix));
        }
    }

    fn go_to_word(&mut self, by: isize) {
        let ix = match self.cursor {
            None => Some(0),
            Some(Cursor::Sentence(ix)) => self.sentences.get(ix).map(|sentence| sentence.words.start),
            Some(Cursor::Word(ix)) => ix.checked_add_signed(by),
        };
        if let Some(ix) = ix.filter(|ix| *ix < self.words.len()) {
            self.cursor = Some(Cursor::Word(ix));
        }
    }

    fn sentence_with(&self, word: usize) -> Option<usize> {
        self.sentences.iter().position(|sentence| sentence.words.contains(&word))
    }

    /// The word after the run of marked words at the cursor, or the cursor's first word.
    fn more(&mut self) {
        let first = self.cursor_span().map_or(0, |(_, words)| words.start);
        let next = (first..self.words.len()).find(|word| !self.marked.contains(word));
        if let Some(word) = next {
            self.marked.insert(word);
            self.cursor = Some(Cursor::Word(word));
        }
    }

    /// The last word of the run of marked words at the cursor.
    fn less(&mut self) {
        let Some((_, words)) = self.cursor_span() else { return };
        let Some(first) = words.clone().find(|word| self.marked.contains(word)) else { return };
        let after = (first..=self.words.len()).find(|word| !self.marked.contains(word));
        let Some(last) = after.and_then(|after| after.checked_sub(1)) else { return };
        self.marked.remove(&last);
        let before = last.checked_sub(1).filter(|before| self.marked.contains(before));
        self.cursor = Some(Cursor::Word(before.unwrap_or(last)));
    }
}
