//! Which word depends on which: a greedy parser of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta
//! 2011), linear in the length of a sentence, and then a name for each dependency.
#![expect(clippy::cast_possible_truncation, reason = "distances are cut to a few")]
#![expect(clippy::indexing_slicing, reason = "tokens of one sentence, and moves, of which there are three")]

use std::ops::Range;

use rayon::prelude::*;

use crate::draft::doc::Doc;
use crate::draft::model::hash::{feature, hash};
use crate::draft::model::table::{HALVES, Table};
use crate::draft::model::wide::Wide;

#[cfg(feature = "train")]
/// Names of dependencies, by number, as in Stanford Dependencies (de Marneffe and Manning 2008); the first
/// stands for all others.
pub(in crate::draft) const RELATIONS: [&str; 34] = [
    "",
    "root",
    "nsubj",
    "nsubjpass",
    "dobj",
    "iobj",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "acl:relcl",
    "nmod",
    "nmod:poss",
    "case",
    "mark",
    "parataxis",
    "cop",
    "aux",
    "auxpass",
    "det",
    "amod",
    "compound",
    "advmod",
    "conj",
    "cc",
    "punct",
    "appos",
    "dep",
    "neg",
    "csubj",
    "nummod",
    "nmod:tmod",
    "expl",
    "compound:prt",
];

/// A parser.
#[derive(Debug, Default)]
pub(in crate::draft) struct Parser {
    /// Weights of the three moves.
    pub moves: Table,
    /// Weights of the names.
    pub names: Wide,
}

/// What can be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::draft) enum Move {
    /// Takes the next word onto the stack.
    Shift,
    /// The word on the stack depends on the next word.
    Left,
    /// The word on the stack depends on the one below it.
    Right,
}

/// The moves, by number.
pub(in crate::draft) const MOVES: [Move; 3] = [Move::Shift, Move::Left, Move::Right];

/// What the parser reads of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::draft) struct Word {
    word: u32,
    tag: u32,
}

/// A sentence half parsed. The place after the last word stands for the root.
pub(in crate::draft) struct State {
    /// Words whose head is still open, the latest last.
    pub stack: Vec<usize>,
    /// The next word.
    pub next: usize,
    /// Head of each word, by place in the sentence; the length stands for the root.
    pub heads: Vec<usize>,
    children: Vec<Children>,
}

#[derive(Clone, Copy, Default)]
struct Children {
    left: [Option<usize>; 2],
    right: [Option<usize>; 2],
    n_left: u32,
    n_right: u32,
}

impl State {
    /// Before the first move.
    pub fn new(len: usize) -> Self {
        Self {
            stack: Vec::new(),
            next: 0,
            heads: vec![len; len],
            children: vec![Children::default(); len + 1],
        }
    }

    /// Whether every word has its head.
    pub fn is_done(&self) -> bool {
        self.next == self.heads.len() && self.stack.is_empty()
    }

    /// Whether a move can be made.
    pub fn allows(&self, what: Move) -> bool {
        match what {
            Move::Shift => self.next < self.heads.len(),
            Move::Left => !self.stack.is_empty(),
            Move::Right => self.stack.len() > 1,
        }
    }

    /// Makes a move that is allowed.
    pub fn make(&mut self, what: Move) {
        match what {
            Move::Shift => {
                self.stack.push(self.next);
                self.next += 1;
            }
            Move::Left => {
                if let Some(word) = self.stack.pop() {
                    self.attach(word, self.next);
                }
            }
            Move::Right => {
                if let (Some(word), Some(head)) = (self.stack.pop(), self.stack.last().copied()) {
                    self.attach(word, head);
                }
            }
        }
    }

    fn attach(&mut self, word: usize, head: usize) {
        self.heads[word] = head;
        let children = &mut self.children[head];
        if word < head {
            children.left = [Some(word), children.left[0]];
            children.n_left += 1;
        } else {
            children.right = [Some(word), children.right[0]];
            children.n_right += 1;
        }
    }

    /// The features of the next move (after Zhang and Nivre 2011, without names).
    #[expect(clippy::too_many_lines, reason = "one list of templates")]
    pub fn features(&self, words: &[Word], out: &mut Vec<u32>) {
        let none = Word { word: 3, tag: 3 };
        let get = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or(none);
        let nth = |n: usize| self.stack.len().checked_sub(n + 1).map(|at| self.stack[at]);
        let [s0, s1, s2] = [0, 1, 2].map(|n| get(nth(n)));
        let [n0, n1, n2] = [0, 1, 2].map(|n| get(Some(self.next + n)));
        let of = |at: Option<usize>| at.map_or(Children::default(), |at| self.children[at]);
        let (c0, cn) = (of(nth(0)), of(Some(self.next)));
        let [l0, l1] = c0.left.map(get);
        let [r0, r1] = c0.right.map(get);
        let [m0, m1] = cn.left.map(get);
        let far = nth(0).map_or(9, |at| (self.next - at).min(6) as u32);
        let far_back = nth(1).map_or(9, |at| (nth(0).unwrap_or(at) - at).min(6) as u32);
        let edge = u32::from(self.next == self.heads.len());
        out.extend([
            feature(0, &[edge]),
            feature(1, &[s0.word]),
            feature(2, &[s0.tag]),
            feature(3, &[s0.word, s0.tag]),
            feature(4, &[s1.word]),
            feature(5, &[s1.tag]),
            feature(6, &[n0.word]),
            feature(7, &[n0.tag]),
            feature(8, &[n0.word, n0.tag]),
            feature(9, &[n1.word]),
            feature(10, &[n1.tag]),
            feature(11, &[n2.tag]),
            feature(12, &[s0.word, n0.word]),
            feature(13, &[s0.tag, n0.tag]),
            feature(14, &[s0.word, n0.tag]),
            feature(15, &[s0.tag, n0.word]),
            feature(16, &[s0.tag, n0.tag, n1.tag]),
            feature(17, &[n0.tag, n1.tag, n2.tag]),
            feature(18, &[s0.word, n0.tag, n1.tag]),
            feature(19, &[s1.tag, s0.tag]),
            feature(20, &[s1.word, s0.word]),
            feature(21, &[s1.word, s0.tag]),
            feature(22, &[s1.tag, s0.word]),
            feature(23, &[s1.tag, s0.tag, n0.tag]),
            feature(24, &[s1.word, s0.tag, n0.tag]),
            feature(25, &[s2.tag, s1.tag, s0.tag]),
            feature(26, &[s2.tag, s1.tag, s0.tag, n0.tag]),
            feature(27, &[far, s0.tag, n0.tag]),
            feature(28, &[far, s0.word]),
            feature(29, &[far_back, s1.tag, s0.tag]),
            feature(30, &[c0.n_left.min(3), s0.tag, n0.tag]),
            feature(31, &[c0.n_right.min(3), s0.tag, n0.tag]),
            feature(32, &[cn.n_left.min(3), n0.tag, s0.tag]),
            feature(33, &[c0.n_right.min(3), s0.word]),
            feature(34, &[s0.tag, l0.tag, n0.tag]),
            feature(35, &[s0.tag, r0.tag, n0.tag]),
            feature(36, &[s0.tag, m0.tag, n0.tag]),
            feature(37, &[s0.tag, r0.tag, r1.tag]),
            feature(38, &[s0.tag, l0.tag, l1.tag]),
            feature(39, &[n0.tag, m0.tag, m1.tag]),
            feature(40, &[s0.word, r0.word]),
            feature(41, &[s0.word, r0.tag, n0.tag]),
            feature(42, &[n0.word, m0.word]),
            feature(43, &[s1.tag, s0.tag, r0.tag, n0.tag]),
            feature(44, &[s1.tag, s0.tag, l0.tag]),
            feature(45, &[s0.tag, n0.tag, n1.word]),
            feature(46, &[s0.word, r0.word, n0.word]),
        ]);
    }
}

/// The words of a sentence as the parser reads them.
pub(in crate::draft) fn words(doc: &Doc<'_>, sentence: Range<usize>) -> Vec<Word> {
    sentence.map(|at| Word { word: hash(doc.word(at)), tag: hash(doc.tag(at)) }).collect()
}

/// The features of a dependency's name.
pub(in crate::draft) fn naming(words: &[Word], heads: &[usize], at: usize) -> [u32; 18] {
    let none = Word { word: 3, tag: 3 };
    let get = |at: Option<usize>| at.and_then(|at| words.get(at)).copied().unwrap_or(none);
    let (word, head) = (words[at], get(Some(heads[at])));
    let (before, after) = (get(at.checked_sub(1)), get(Some(at + 1)));
    let above = get(heads.get(heads[at]).copied());
    let side = u32::from(heads[at] > at) + 2 * u32::from(heads[at] == heads.len());
    let far = heads[at].abs_diff(at).min(5) as u32;
    let head_after = get(Some(heads[at] + 1));
    let head_before = get(heads[at].checked_sub(1));
    [
        feature(0, &[side]),
        feature(1, &[word.tag, side]),
        feature(2, &[word.word, side]),
        feature(3, &[head.tag, side]),
        feature(4, &[head.word, side]),
        feature(5, &[word.tag, head.tag, side]),
        feature(6, &[word.word, head.tag, side]),
        feature(7, &[word.tag, head.word, side]),
        feature(8, &[word.word, head.word]),
        feature(9, &[word.tag, head.tag, far, side]),
        feature(10, &[before.tag, word.tag, head.tag, side]),
        feature(11, &[word.tag, after.tag, head.tag, side]),
        feature(12, &[word.tag, head.tag, above.tag, side]),
        feature(13, &[before.word, word.tag, side]),
        feature(14, &[word.tag, head.tag, head_after.tag, side]),
        feature(15, &[word.tag, head.tag, head_before.word, side]),
        feature(16, &[word.word, head.tag, after.tag]),
        feature(17, &[word.tag, head.word, before.word]),
    ]
}

/// The allowed move with the greatest sum.
pub(in crate::draft) fn likeliest<T: PartialOrd>(state: &State, sums: &[T; HALVES]) -> Option<Move> {
    let allowed = (0..MOVES.len()).filter(|at| state.allows(MOVES[*at]));
    allowed.reduce(|a, b| if sums[b] > sums[a] { b } else { a }).map(|at| MOVES[at])
}

impl Parser {
    /// Fills the heads of an article.
    pub fn parse(&self, doc: &mut Doc<'_>) {
        let heads: Vec<_> = doc.sentences.par_iter().map(|sentence| self.sentence(doc, sentence)).collect();
        doc.heads = heads.concat();
    }

    fn sentence(&self, doc: &Doc<'_>, sentence: &Range<usize>) -> Vec<(u32, u8)> {
        let words = words(doc, sentence.clone());
        let heads = self.heads(&words);
        let named = |at: usize| {
            let head = if heads[at] == heads.len() { at } else { heads[at] };
            let name = self.names.guess(&naming(&words, &heads, at));
            (u32::try_from(sentence.start + head).unwrap_or(0), name)
        };
        (0..words.len()).map(named).collect()
    }

    fn heads(&self, words: &[Word]) -> Vec<usize> {
        let mut state = State::new(words.len());
        let mut buffer = Vec::with_capacity(48);
        while !state.is_done() {
            buffer.clear();
            state.features(words, &mut buffer);
            let Some(next) = likeliest(&state, &self.moves.sum_halves(&buffer)) else { break };
            state.make(next);
        }
        state.heads
    }
}
