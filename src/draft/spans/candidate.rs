//! Second pass: for each candidate cue, which tokens around it are *its* source and *its* content. Here is where the
//! candidates are, and what there is to count around them.
#![expect(clippy::cast_possible_truncation, reason = "small counts and distances")]
#![expect(clippy::indexing_slicing, reason = "tokens of the window, which lies within the article")]

use std::ops::Range;

use super::attributes::{Attributes, Class, OUTSIDE};
use super::breaks::{self, Breaks};
use super::roles::{Marked, label};
use crate::draft::doc::Doc;
use crate::draft::model::hash::feature;

/// Labels of the second pass.
pub(in crate::draft) mod part {
    #[cfg(feature = "train")]
    /// Neither.
    pub const OUT: u8 = 0;
    /// Source.
    pub const SOURCE: u8 = 1;
    /// Content.
    pub const CONTENT: u8 = 2;
    /// The cue itself.
    pub const CUE: u8 = 3;
    #[cfg(feature = "train")]
    /// How many there are.
    pub const COUNT: usize = 4;
}

/// Least chance of being a cue's first token that makes a candidate.
const LEAST_CUE: f32 = 0.06;
/// How far the second pass looks.
const REACH: usize = 120;
const REACH_BEFORE: usize = 40;
const REACH_AFTER: usize = 60;

/// A run of tokens with one role in the first pass.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    /// Its tokens.
    pub range: Range<usize>,
    /// Label of a first token of that role.
    pub role: u8,
}

/// The article as the second pass reads it.
pub(in crate::draft) struct Stage<'a> {
    /// The article.
    pub doc: &'a Doc<'a>,
    /// Of each token.
    pub attributes: &'a [Attributes],
    /// Of each token.
    pub marked: &'a [Marked],
    /// Candidate cues, by place.
    pub candidates: Vec<Range<usize>>,
    pub(super) runs: Vec<Run>,
    pub(super) run_of: Vec<Option<usize>>,
    counts: Vec<Counts>,
    /// Where sentences may break off.
    pub(super) breaks: Breaks,
    /// What lies before each token, from no cue's view.
    borders: Vec<u8>,
}

/// Words of some sorts up to a token, each count in a lane; only differences are read.
pub(super) type Counts = [i16; 16];

/// Lanes of the counts.
pub(super) mod sort {
    /// `,`
    pub const COMMA: usize = 0;
    /// Marks that end a clause.
    pub const STOP: usize = 1;
    /// `that` and the like.
    pub const THAT: usize = 2;
    /// Quotation marks.
    pub const MARK: usize = 3;
    /// `and`, `who` and the like.
    pub const JOINT: usize = 4;
    /// Candidates.
    pub const CANDIDATE: usize = 5;
    /// Sources of the first pass.
    pub const SOURCE: usize = 6;
    /// Contents of the first pass.
    pub const CONTENT: usize = 7;
    /// Finite verbs.
    pub const VERB: usize = 8;
    /// How many sorts there are.
    pub const COUNTED: usize = 9;
}

impl<'a> Stage<'a> {
    /// Prepares an article.
    pub fn new(doc: &'a Doc<'a>, attributes: &'a [Attributes], marked: &'a [Marked]) -> Self {
        let runs = runs(marked);
        let mut run_of = vec![None; marked.len()];
        for (at, run) in runs.iter().enumerate() {
            run_of[run.range.clone()].fill(Some(at));
        }
        let candidates = candidates(&runs, marked);
        let counts = counts(doc, attributes, marked, &candidates);
        let breaks = Breaks::new(attributes);
        let borders = (0..marked.len()).map(|at| breaks::before(doc, attributes, at)).collect();
        Self { doc, attributes, marked, candidates, runs, run_of, counts, breaks, borders }
    }

    /// The tokens that the second pass looks at for a candidate: those of its paragraph, and of the one before or after
    /// where a quotation, or what follows a colon, may belong to it.
    pub fn window(&self, cue: &Range<usize>) -> Range<usize> {
        let (doc, paragraphs) = (self.doc, &self.doc.paragraphs);
        let index = doc.paragraph_of[cue.start];
        let own = &paragraphs[index];
        let sentence = &doc.sentences[doc.sentence_of[cue.start]];
        let mut start = own.start.max(cue.start.saturating_sub(REACH));
        let mut end = own.end.min(cue.end + REACH);
        let is_quoted = |at: usize| doc.is_quoted(at);
        let goes_back = sentence.start == own.start && own.start.checked_sub(1).is_some_and(is_quoted);
        if let (true, Some(before)) = (goes_back, index.checked_sub(1)) {
            start = paragraphs[before].start.max(start.saturating_sub(REACH_BEFORE));
        }
        let goes_on = sentence.end == own.end && (is_quoted(own.end) || doc.word(own.end - 1) == ":");
        if let (true, Some(after)) = (goes_on, paragraphs.get(index + 1)) {
            end = after.end.min(end + REACH_AFTER);
        }
        start..end
    }

    /// The features of a token that depend only on the side of the cue it is on.
    pub fn fixed(&self, at: usize, side: u32, out: &mut Vec<u32>) {
        let a = self.attributes[at];
        let (b1, b2, f1, f2) = (self.near(at, -1), self.near(at, -2), self.near(at, 1), self.near(at, 2));
        let chances = &self.marked[at].chances;
        let (now, role) = (self.label(at, 0), self.label(at, 0).div_ceil(2));
        out.extend([
            feature(20, &[]),
            feature(21, &[side, role]),
            feature(22, &[a.word, side]),
            feature(23, &[a.tag, side]),
            feature(24, &[now, side]),
            feature(25, &[self.label(at, -1), now, side]),
            feature(26, &[now, self.label(at, 1), side]),
            feature(27, &[fifth(chances[5]), side]),
            feature(28, &[fifth(chances[2]), side]),
            feature(29, &[b1.word, side]),
            feature(30, &[f1.word, side]),
            feature(31, &[b1.tag, a.tag, side]),
            feature(32, &[a.tag, f1.tag, side]),
            feature(33, &[b1.tag, a.tag, f1.tag, role]),
            feature(34, &[b2.tag, b1.tag, role]),
            feature(35, &[f1.tag, f2.tag, role]),
            feature(36, &[b1.word, a.word, role]),
            feature(37, &[a.word, role]),
            feature(130, &[a.kin.group, side, role]),
            feature(131, &[a.kin.cluster, side]),
            feature(132, &[b1.kin.group, a.kin.group, role]),
            feature(133, &[a.kin.group, f1.kin.group, role]),
            feature(134, &[b1.kin.group, side]),
            feature(135, &[f1.kin.group, side]),
        ]);
    }

    fn near(&self, at: usize, step: isize) -> &Attributes {
        at.checked_add_signed(step).and_then(|at| self.attributes.get(at)).unwrap_or(&OUTSIDE)
    }

    fn label(&self, at: usize, step: isize) -> u32 {
        at.checked_add_signed(step)
            .and_then(|at| self.marked.get(at))
            .map_or(9, |marked| u32::from(marked.label))
    }

    /// The border before a token, from no cue's view.
    pub(super) fn border(&self, at: usize) -> u8 {
        self.borders[at]
    }

    /// How many tokens of each sort stand in a range, at most two.
    pub(super) fn count(&self, range: &Range<usize>) -> Counts {
        let (from, to) = (&self.counts[range.start], &self.counts[range.end.max(range.start)]);
        std::array::from_fn(|what| to[what].wrapping_sub(from[what]).min(2))
    }
}

/// Runs of the best sequence.
fn runs(marked: &[Marked]) -> Vec<Run> {
    let mut out: Vec<Run> = Vec::new();
    for (at, token) in marked.iter().enumerate() {
        let goes_on = token.label != label::OUT && token.label % 2 == 0;
        match out.last_mut() {
            Some(run) if goes_on && run.range.end == at && run.role + 1 == token.label => {
                run.range.end = at + 1;
            }
            _ if token.label != label::OUT => {
                let role = if goes_on { token.label - 1 } else { token.label };
                out.push(Run { range: at..at + 1, role });
            }
            _ => {}
        }
    }
    out
}

/// Cues of the best sequence, and wherever else a cue may well begin.
fn candidates(runs: &[Run], marked: &[Marked]) -> Vec<Range<usize>> {
    let mut out: Vec<_> =
        runs.iter().filter(|run| run.role == label::CUE).map(|run| run.range.clone()).collect();
    let mut taken = vec![false; marked.len()];
    for range in &out {
        taken[range.clone()].fill(true);
    }
    let mut at = 0;
    while at < marked.len() {
        let begins = marked[at].chances[usize::from(label::CUE)];
        if taken[at] || begins < LEAST_CUE {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < marked.len() && !taken[end] && marked[end].chances[usize::from(label::CUE) + 1] >= 0.3 {
            end += 1;
        }
        out.push(at..end);
        at = end;
    }
    out.sort_by_key(|range| range.start);
    out
}

fn counts(
    doc: &Doc<'_>,
    attributes: &[Attributes],
    marked: &[Marked],
    candidates: &[Range<usize>],
) -> Vec<Counts> {
    let mut starts = vec![false; marked.len()];
    for range in candidates {
        starts[range.start] = true;
    }
    let mut sum: Counts = [0; 16];
    let mut out = Vec::with_capacity(marked.len() + 1);
    out.push(sum);
    for at in 0..marked.len() {
        let place = match attributes[at].class {
            Class::Comma => Some(sort::COMMA),
            Class::Stop => Some(sort::STOP),
            Class::That => Some(sort::THAT),
            Class::Mark => Some(sort::MARK),
            Class::Joint => Some(sort::JOINT),
            Class::To | Class::Other => None,
        };
        let mut add = |what: usize, is_so: bool| sum[what] = sum[what].wrapping_add(i16::from(is_so));
        if let Some(place) = place {
            add(place, true);
        }
        add(sort::CANDIDATE, starts[at]);
        add(sort::SOURCE, marked[at].label == label::SOURCE);
        add(sort::CONTENT, marked[at].label == label::CONTENT);
        add(sort::VERB, matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD"));
        out.push(sum);
    }
    out
}

/// A chance in eight steps.
pub(super) fn eighth(chance: f32) -> u32 {
    [0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95].iter().filter(|limit| chance >= **limit).count() as u32
}

/// A chance in five steps.
pub(super) fn fifth(chance: f32) -> u32 {
    [0.05, 0.2, 0.5, 0.8].iter().filter(|limit| chance >= **limit).count() as u32
}

/// Names of the runs of a window, from the first on: the nearest three of each role on either side have one of
/// their own; and which roles there are on which side.
pub(super) fn near(runs: &[Run], cue: &Range<usize>, window: &Range<usize>) -> (usize, Vec<u32>, u32) {
    const OTHER: u32 = 1;
    let first = runs.partition_point(|run| run.range.end <= window.start);
    let split = runs.partition_point(|run| run.range.end <= cue.start);
    let end = runs.partition_point(|run| run.range.start < window.end);
    let mut names = vec![OTHER; end.saturating_sub(first)];
    let mut around = 0;
    let right = split + runs[split..end].iter().take_while(|run| run.range.start < cue.end).count();
    for (nth, role) in [label::SOURCE, label::CONTENT, label::CUE].into_iter().enumerate() {
        let is_role = |at: &usize| runs[*at].role == role;
        let mut has = [0; 2];
        for (name, at) in (2..5).zip((first..split).rev().filter(is_role)) {
            (names[at - first], has[0]) = (name, 1);
        }
        for (name, at) in (5..8).zip((right..end).filter(is_role)) {
            (names[at - first], has[1]) = (name, 1);
        }
        if role != label::CUE {
            around |= (has[0] | has[1] << 1) << (2 * nth);
        }
    }
    (first, names, around)
}
