//! An article as the engine reads it: tokens, sentences, paragraphs, quotations, and a part of speech for each
//! token. All later steps read this and nothing else. Ranges are over tokens.

use std::ops::Range;

use super::structure;
use super::token::{Tokens, tokens};

/// From how many tokens on the next end of a paragraph ends a piece of a long article.
const PIECE: usize = 16_000;

/// An article, cut up.
pub(super) struct Doc<'a> {
    /// The article.
    pub text: &'a str,
    /// Its tokens.
    pub tokens: Tokens,
    /// Penn Treebank tag of each token.
    pub tags: Vec<&'static str>,
    /// Head of each token in its sentence, itself where it has none, and the relation to it.
    pub heads: Vec<(u32, u8)>,
    /// Runs of lines that belong together.
    pub paragraphs: Vec<Range<usize>>,
    /// None crosses a paragraph.
    pub sentences: Vec<Range<usize>>,
    /// Index of each token's paragraph.
    pub paragraph_of: Vec<usize>,
    /// Index of each token's sentence.
    pub sentence_of: Vec<usize>,
    /// What stands between quotation marks, marks included; one per paragraph where speech runs on.
    pub quotations: Vec<Range<usize>>,
    /// Index into [`Self::quotations`] of each token within one.
    pub quotation_of: Vec<Option<usize>>,
}

impl<'a> Doc<'a> {
    /// Cuts up a text. The tags are empty until a tagger fills them.
    pub fn new(text: &'a str) -> Self {
        let tokens = tokens(text);
        let paragraphs = structure::paragraphs(text, &tokens);
        let sentences = structure::sentences(text, &tokens, &paragraphs);
        let quotations = structure::quotations(text, &tokens, &paragraphs);
        Self::untagged(text, tokens, paragraphs, sentences, quotations)
    }

    fn untagged(
        text: &'a str,
        tokens: Tokens,
        paragraphs: Vec<Range<usize>>,
        sentences: Vec<Range<usize>>,
        quotations: Vec<Range<usize>>,
    ) -> Self {
        let n = tokens.list.len();
        let mut quotation_of = vec![None; n];
        for (at, range) in quotations.iter().enumerate() {
            quotation_of.iter_mut().take(range.end).skip(range.start).for_each(|of| *of = Some(at));
        }
        Self {
            text,
            tags: vec![""; n],
            heads: (0..n).map(|at| (u32::try_from(at).unwrap_or(0), 0)).collect(),
            paragraph_of: owners(&paragraphs),
            sentence_of: owners(&sentences),
            paragraphs,
            sentences,
            quotations,
            quotation_of,
            tokens,
        }
    }

    /// Ranges of tokens that cover a long article, each of whole sentences, and of whole paragraphs unless they are
    /// longer still.
    pub fn pieces(&self) -> Vec<Range<usize>> {
        let mut out = Vec::new();
        let mut start = 0;
        for sentence in &self.sentences {
            let len = sentence.end - start;
            let is_last = self.paragraph_of.get(sentence.end) != self.paragraph_of.get(sentence.start);
            if sentence.end == self.len() || len >= PIECE && is_last || len >= 2 * PIECE {
                out.push(start..sentence.end);
                start = sentence.end;
            }
        }
        out
    }

    /// A piece as an article of its own.
    pub fn part(&self, range: &Range<usize>) -> Self {
        let start = range.start;
        let (paragraphs, first_paragraph) = clipped(&self.paragraphs, range);
        let (sentences, first_sentence) = clipped(&self.sentences, range);
        let (quotations, first_quotation) = clipped(&self.quotations, range);
        let less = |list: &[usize], first: usize| -> Vec<usize> {
            list.get(range.clone()).unwrap_or_default().iter().map(|of| of.saturating_sub(first)).collect()
        };
        let heads = self.heads.get(range.clone()).unwrap_or_default().iter();
        let quotation_of = self.quotation_of.get(range.clone()).unwrap_or_default().iter();
        let first = u32::try_from(start).unwrap_or(0);
        Self {
            text: self.text,
            tags: self.tags.get(range.clone()).unwrap_or_default().to_vec(),
            heads: heads.map(|(head, relation)| (head.saturating_sub(first), *relation)).collect(),
            paragraph_of: less(&self.paragraph_of, first_paragraph),
            sentence_of: less(&self.sentence_of, first_sentence),
            paragraphs,
            sentences,
            quotations,
            quotation_of: quotation_of.map(|of| of.map(|of| of.saturating_sub(first_quotation))).collect(),
            tokens: self.tokens.part(range.clone()),
        }
    }

    /// The article with some tokens only, by their indexes, untagged.
    pub fn some(&self, kept: &[usize]) -> Self {
        let fewer = |ranges: &[Range<usize>]| -> Vec<Range<usize>> {
            let to = |at: usize| kept.partition_point(|kept| *kept < at);
            let ranges = ranges.iter().map(|range| to(range.start)..to(range.end));
            ranges.filter(|range| !range.is_empty()).collect()
        };
        let [paragraphs, sentences, quotations] =
            [&self.paragraphs, &self.sentences, &self.quotations].map(|ranges| fewer(ranges));
        Self::untagged(self.text, self.tokens.some(kept), paragraphs, sentences, quotations)
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.list.len()
    }

    /// Folded form (lower case, plain apostrophes) of a token, empty outside the article.
    pub fn word(&self, at: usize) -> &str {
        self.tokens.word(at)
    }

    /// A token as printed, empty outside the article.
    pub fn printed(&self, at: usize) -> &'a str {
        self.slice(at..at.saturating_add(1))
    }

    /// The printed text from the first to the last token of a range.
    pub fn slice(&self, range: Range<usize>) -> &'a str {
        let (Some(first), Some(last)) = (
            self.tokens.list.get(range.start),
            range.end.checked_sub(1).and_then(|at| self.tokens.list.get(at)),
        ) else {
            return "";
        };
        self.text.get(first.begin as usize..last.end as usize).unwrap_or_default()
    }

    /// The tag of a token, empty outside the article.
    pub fn tag(&self, at: usize) -> &'static str {
        self.tags.get(at).copied().unwrap_or_default()
    }

    /// Whether a token is within quotation marks, or is one of them.
    pub fn is_quoted(&self, at: usize) -> bool {
        self.quotation_of.get(at).copied().flatten().is_some()
    }
}

/// What of some ranges lies within another, counted from its start; and which was the first.
fn clipped(ranges: &[Range<usize>], within: &Range<usize>) -> (Vec<Range<usize>>, usize) {
    let first = ranges.partition_point(|range| range.end <= within.start);
    let end = ranges.partition_point(|range| range.start < within.end).max(first);
    let clip =
        |r: &Range<usize>| r.start.max(within.start) - within.start..r.end.min(within.end) - within.start;
    (ranges.get(first..end).unwrap_or_default().iter().map(clip).collect(), first)
}

fn owners(ranges: &[Range<usize>]) -> Vec<usize> {
    ranges.iter().enumerate().flat_map(|(at, range)| std::iter::repeat_n(at, range.len())).collect()
}

/// Which tokens of an article some attributions take, by source, cue or content.
pub(super) fn taken(doc: &Doc<'_>, found: &[Found]) -> Vec<bool> {
    let mut is_taken = vec![false; doc.len()];
    for run in found.iter().flat_map(|one| one.source.iter().chain(&one.cue).chain(&one.content)) {
        is_taken.iter_mut().take(run.end).skip(run.start).for_each(|taken| *taken = true);
    }
    is_taken
}

/// One attribution found in an article: token runs of source, cue and content, each in the order of the text.
/// The source may be empty. A token belongs to one attribution at most.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// Who is credited, as printed there.
    pub source: Vec<Range<usize>>,
    /// The report words; empty only where a quotation stands alone.
    pub cue: Vec<Range<usize>>,
    /// What is reported, quotation marks included.
    pub content: Vec<Range<usize>>,
    /// Chance that two annotators would have marked it so, 0 to 1.
    pub confidence: f32,
}
