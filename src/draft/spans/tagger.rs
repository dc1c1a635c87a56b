//! Parts of speech, word by word from the left, by an averaged perceptron (Collins 2002).
#![expect(clippy::cast_possible_truncation, reason = "tags are fewer than 256")]
#![expect(
    clippy::indexing_slicing,
    reason = "indices are tags, of which every row has all, and tokens of one sentence"
)]

use std::ops::Range;

use rayon::prelude::*;

use super::attributes::{shape, suffix};
use crate::draft::doc::Doc;
use crate::draft::model::hash::{feature, hash};
use crate::draft::model::wide::{CLASSES, Wide};

/// The tags (Marcus, Santorini and Marcinkiewicz 1993), by their number.
pub(in crate::draft) const TAGS: [&str; CLASSES] = [
    "NN", "IN", "NNP", "DT", "JJ", "NNS", ",", ".", "PRP", "VBD", "RB", "CC", "VB", "CD", "TO", "VBN", "VBG",
    "VBZ", "VBP", "PRP$", "MD", "POS", "``", "''", ":", "WP", "WDT", "NNPS", "WRB", "RP", "JJR", "JJS",
    "-LRB-", "-RRB-", "EX", "RBR", "$", "RBS", "PDT", "FW", "WP$", "UH", "#", "SYM", "LS", "", "", "",
];

/// A tagger.
#[derive(Debug, Default)]
pub(in crate::draft) struct Tagger {
    /// Hashes of words that always have one tag, sorted, and its number.
    pub certain: Vec<(u32, u8)>,
    /// The tags of all others.
    pub weights: Wide,
}

impl Tagger {
    /// The tag of a word that always has the same one.
    pub fn certain(&self, word: u32) -> Option<u8> {
        self.certain.binary_search_by_key(&word, |row| row.0).ok().map(|at| self.certain[at].1)
    }

    /// Fills the tags of an article.
    pub fn tag(&self, doc: &mut Doc<'_>) {
        let tags: Vec<_> = doc.sentences.par_iter().map(|sentence| self.sentence(doc, sentence)).collect();
        doc.tags = tags.concat();
    }

    fn sentence(&self, doc: &Doc<'_>, sentence: &Range<usize>) -> Vec<&'static str> {
        let words = words(doc, sentence.clone());
        let mut last = [TAGS.len() as u32; 2];
        let mut tags = Vec::with_capacity(words.len());
        for at in 0..words.len() {
            let tag = self
                .certain(words[at].word)
                .unwrap_or_else(|| self.weights.guess(&features(&words, at, last)));
            last = [last[1], u32::from(tag)];
            tags.push(TAGS[usize::from(tag)]);
        }
        tags
    }
}

/// What the tagger reads of a word.
#[derive(Clone, Copy, Default)]
pub(in crate::draft) struct Word {
    /// Hash of the folded form.
    pub word: u32,
    suffixes: [u32; 3],
    prefixes: [u32; 2],
    shape: u32,
}

/// The words of a sentence.
pub(in crate::draft) fn words(doc: &Doc<'_>, sentence: Range<usize>) -> Vec<Word> {
    sentence
        .map(|at| {
            let word = doc.word(at);
            let prefix = |n: usize| {
                hash(word.char_indices().nth(n).and_then(|(end, _)| word.get(..end)).unwrap_or(word))
            };
            Word {
                word: hash(word),
                suffixes: [1, 2, 3].map(|n| hash(suffix(word, n))),
                prefixes: [prefix(1), prefix(2)],
                shape: shape(doc.printed(at)),
            }
        })
        .collect()
}

/// The features of a word, `last` being the tags of the two before it.
pub(in crate::draft) fn features(words: &[Word], at: usize, last: [u32; 2]) -> [u32; 22] {
    let near =
        |step: isize| at.checked_add_signed(step).and_then(|at| words.get(at)).copied().unwrap_or_default();
    let word = words[at];
    let (before, after) = (near(-1), near(1));
    [
        feature(0, &[]),
        feature(1, &[word.word]),
        feature(2, &[word.suffixes[2]]),
        feature(3, &[word.suffixes[1]]),
        feature(4, &[word.suffixes[0]]),
        feature(5, &[word.prefixes[1]]),
        feature(6, &[word.prefixes[0]]),
        feature(7, &[word.shape]),
        feature(8, &[before.word]),
        feature(9, &[near(-2).word]),
        feature(10, &[after.word]),
        feature(11, &[near(2).word]),
        feature(12, &[before.suffixes[2]]),
        feature(13, &[after.suffixes[2]]),
        feature(14, &[before.word, word.word]),
        feature(15, &[word.word, after.word]),
        feature(16, &[word.shape, u32::from(at == 0)]),
        feature(17, &[last[1]]),
        feature(18, &last),
        feature(19, &[last[1], word.word]),
        feature(20, &[last[1], word.suffixes[2]]),
        feature(21, &[last[1], after.word]),
    ]
}
