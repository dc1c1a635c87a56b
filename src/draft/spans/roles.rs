//! First pass: at each token, the chances of being (the first of) a source, a cue, a content, by a CRF over each
//! paragraph. Its cues become the candidates of the second pass.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "small counts, and places within a text"
)]
#![expect(clippy::indexing_slicing, reason = "tokens of one paragraph, and bounds checked at its borders")]

use std::ops::Range;

use rayon::prelude::*;

use super::attributes::{Attributes, Class, OUTSIDE};
use super::breaks::border;
use crate::draft::doc::Doc;
use crate::draft::model::crf::{self, Crf, Scores};
use crate::draft::model::hash::feature;

/// Labels of the first pass.
pub(in crate::draft) mod label {
    /// Outside.
    pub const OUT: u8 = 0;
    /// First token of a source.
    pub const SOURCE: u8 = 1;
    /// First token of a cue; its further tokens are one more.
    pub const CUE: u8 = 3;
    /// First token of a content.
    pub const CONTENT: u8 = 5;
    #[cfg(feature = "train")]
    /// How many there are.
    pub const COUNT: usize = 7;
}

/// What the first pass says of a token.
#[derive(Debug, Clone, Copy)]
pub(in crate::draft) struct Marked {
    /// The best sequence's label.
    pub label: u8,
    /// Chances of the labels.
    pub chances: Scores,
}

/// Labels every token of the article.
pub(super) fn mark(doc: &Doc<'_>, attributes: &[Attributes], model: &Crf) -> Vec<Marked> {
    let marked: Vec<_> =
        doc.paragraphs.par_iter().map(|paragraph| paragraph_of(doc, attributes, model, paragraph)).collect();
    marked.concat()
}

fn paragraph_of(
    doc: &Doc<'_>,
    attributes: &[Attributes],
    model: &Crf,
    paragraph: &Range<usize>,
) -> Vec<Marked> {
    let context = Context::new(doc, attributes, paragraph.clone());
    let mut buffer = Vec::new();
    let mut emissions = Vec::with_capacity(paragraph.len());
    for sentence in context.sentences() {
        let view = context.sentence(sentence);
        let whole = model.table.sum_bytes(&view.whole);
        for at in view.range.clone() {
            buffer.clear();
            view.token(at, &mut buffer);
            let mut sums = model.table.sum_bytes(&buffer);
            sums.iter_mut().zip(whole).for_each(|(sum, whole)| *sum += whole);
            emissions.push(crf::scaled(model, sums));
        }
    }
    let borders = vec![border::PLAIN; emissions.len()];
    let labels = crf::best(model, &emissions, &borders);
    let chances = crf::marginals(model, &emissions, &borders);
    labels.into_iter().zip(chances).map(|(label, chances)| Marked { label, chances }).collect()
}

/// Distance in steps.
pub(super) fn step(n: usize) -> u32 {
    match n {
        0..=3 => n as u32,
        4..=5 => 4,
        6..=10 => 6,
        11..=20 => 11,
        _ => 21,
    }
}

/// At most two.
pub(super) fn few(n: usize) -> u32 {
    n.min(2) as u32
}

/// A paragraph and its neighbours.
pub(in crate::draft) struct Context<'a> {
    doc: &'a Doc<'a>,
    attributes: &'a [Attributes],
    paragraph: Range<usize>,
    has_quotation: bool,
}

/// A sentence within its paragraph.
pub(in crate::draft) struct Sentence<'a> {
    context: &'a Context<'a>,
    /// Its tokens.
    pub range: Range<usize>,
    whole: [u32; 8],
    strong: Vec<usize>,
    weak: Vec<usize>,
}

impl<'a> Context<'a> {
    /// The paragraph of an article.
    pub fn new(doc: &'a Doc<'a>, attributes: &'a [Attributes], paragraph: Range<usize>) -> Self {
        let has_quotation = attributes[paragraph.clone()].iter().any(|a| a.quoted == 1);
        Self { doc, attributes, paragraph, has_quotation }
    }

    /// The paragraph's sentences, by index.
    pub fn sentences(&self) -> Range<usize> {
        let of = |at: usize| self.doc.sentence_of.get(at).copied();
        let first = of(self.paragraph.start).unwrap_or(0);
        first..of(self.paragraph.end.wrapping_sub(1)).map_or(first, |last| last + 1)
    }

    fn get(&self, at: isize) -> &Attributes {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        if self.paragraph.contains(&at) { &self.attributes[at] } else { &OUTSIDE }
    }

    /// One sentence, with what holds for all its tokens.
    pub fn sentence(&'a self, index: usize) -> Sentence<'a> {
        let range = self.doc.sentences[index].clone();
        let (doc, all) = (self.doc, self.attributes);
        let is_open = |at: &usize| all[*at].quoted == 0;
        let tag = |at: usize| doc.tag(at);
        let strong: Vec<usize> = (range.clone())
            .filter(is_open)
            .filter(|at| {
                all[*at].cue >= 3 && (tag(*at).starts_with(['V', 'N']) || matches!(tag(*at), "IN" | "RP"))
            })
            .collect();
        let weak = (range.clone())
            .filter(is_open)
            .filter(|at| all[*at].cue >= 2 && tag(*at).starts_with(['V', 'N', 'J']))
            .collect();
        let is_wordless = |at: usize| !doc.word(at).starts_with(char::is_alphanumeric);
        let all_quoted = u32::from(range.clone().all(|at| all[at].quoted == 1 || is_wordless(at)));
        let some_quoted = u32::from(range.clone().any(|at| all[at].quoted == 1));
        let para = &self.paragraph;
        let first = range.start;
        let quoted_before = u32::from(first > 0 && all[first - 1].quoted == 1);
        let para_quoted = u32::from(self.has_quotation);
        let runs_on = u32::from(para.start > 0 && all[para.start - 1].quoted == 1);
        let whole = [
            feature(200, &[all_quoted]),
            feature(201, &[some_quoted]),
            feature(202, &[few(strong.len())]),
            feature(203, &[few(doc.paragraph_of[first])]),
            feature(204, &[u32::from(first == para.start), all_quoted]),
            feature(205, &[quoted_before, all[first].quoted]),
            feature(206, &[para_quoted]),
            feature(207, &[runs_on, all[first].quoted]),
        ];
        Sentence { context: self, range, whole, strong, weak }
    }
}

impl Sentence<'_> {
    #[cfg(feature = "train")]
    /// The features of a token.
    pub fn features(&self, at: usize, out: &mut Vec<u32>) {
        out.extend(self.whole);
        self.token(at, out);
    }

    /// Those that are not the same for the whole sentence.
    fn token(&self, at: usize, out: &mut Vec<u32>) {
        self.own(at, out);
        self.neighbours(at, out);
        self.kin(at, out);
        out.push(feature(60, &[step(at - self.range.start)]));
        out.push(feature(61, &[step(self.range.end - 1 - at)]));
        self.cues(at, &self.strong, true, out);
        self.cues(at, &self.weak, false, out);
        if let Some(quotation) = self.context.doc.quotation_of[at] {
            self.quotation(at, self.context.doc.quotations[quotation].clone(), out);
        }
    }

    fn own(&self, at: usize, out: &mut Vec<u32>) {
        let a = self.context.attributes[at];
        out.extend([
            feature(0, &[]),
            feature(1, &[a.word]),
            feature(2, &[a.stem]),
            feature(3, &[a.tag]),
            feature(4, &[a.shape]),
            feature(5, &[a.suffix]),
            feature(6, &[a.cue]),
            feature(7, &[a.source]),
            feature(8, &[a.quoted]),
            feature(9, &[a.cue, a.tag, a.quoted]),
            feature(10, &[a.stem, a.quoted]),
            feature(11, &[a.stem, a.tag]),
        ]);
        let all = self.context.attributes;
        let head = all.get(a.head as usize).copied().unwrap_or(OUTSIDE);
        out.extend([
            feature(130, &[a.relation, a.tag]),
            feature(131, &[a.relation, head.stem]),
            feature(132, &[a.relation, head.tag, a.quoted]),
            feature(133, &[a.children, a.tag]),
            feature(134, &[a.children, a.stem]),
            feature(135, &[a.children, a.cue, a.relation]),
        ]);
        if let Some(above) = all.get(a.above as usize) {
            out.extend([
                feature(136, &[a.branch, above.cue]),
                feature(137, &[a.branch, above.stem]),
                feature(138, &[a.branch, above.tag, u32::from((a.above as usize) < at), a.quoted]),
                feature(139, &[a.branch, above.children, above.cue]),
            ]);
        } else {
            out.push(feature(140, &[]));
        }
    }

    fn neighbours(&self, at: usize, out: &mut Vec<u32>) {
        let a = self.context.attributes[at];
        let near = |step: i32| self.context.get(at as isize + step as isize);
        let inside = |step: i32| {
            let place = usize::try_from(at as isize + step as isize).unwrap_or(usize::MAX);
            if self.range.contains(&place) { &self.context.attributes[place] } else { &OUTSIDE }
        };
        for step in [-4, -3, -2, -1, 1, 2, 3, 4_i32] {
            let (n, key) = (near(step), (step + 4).unsigned_abs());
            out.push(feature(20, &[key, n.tag]));
            if step.abs() <= 3 {
                out.push(feature(21, &[key, n.word]));
                out.push(feature(22, &[key, inside(step).cue]));
            }
            if step.abs() <= 2 {
                out.push(feature(23, &[key, n.quoted]));
                out.push(feature(24, &[key, n.stem, a.tag]));
                out.push(feature(25, &[key, inside(step).source]));
            }
        }
        let [b2, b1, f1, f2] = [-2, -1, 1, 2].map(near);
        out.extend([
            feature(30, &[b1.tag, a.tag]),
            feature(31, &[a.tag, f1.tag]),
            feature(32, &[b1.tag, a.tag, f1.tag]),
            feature(33, &[b2.tag, b1.tag]),
            feature(34, &[f1.tag, f2.tag]),
            feature(35, &[b1.word, a.word]),
            feature(36, &[a.word, f1.word]),
            feature(37, &[b1.stem, a.stem]),
            feature(38, &[a.stem, f1.stem]),
            feature(39, &[b2.word, b1.word]),
            feature(40, &[f1.word, f2.word]),
        ]);
    }

    /// Words that are used like this one and those around it.
    fn kin(&self, at: usize, out: &mut Vec<u32>) {
        let all = self.context.attributes;
        let a = all[at];
        let head = all.get(a.head as usize).copied().unwrap_or(OUTSIDE);
        let near = |step: i32| self.context.get(at as isize + step as isize);
        let [b1, f1] = [-1, 1].map(near);
        let (own, group) = (a.kin, a.kin.group);
        out.extend([
            feature(150, &[group]),
            feature(151, &[own.cluster]),
            feature(153, &[group, a.tag, a.quoted]),
            feature(154, &[a.relation, head.kin.group]),
            feature(155, &[a.children, group]),
            feature(160, &[own.cue, a.tag]),
            feature(161, &[own.cue, a.tag, a.quoted, a.cue]),
            feature(162, &[own.source, a.tag]),
            feature(163, &[a.relation, head.kin.cue, head.tag]),
            feature(164, &[own.cue, a.children]),
            feature(165, &[own.cue, f1.word]),
            feature(166, &[own.cue, a.tag, b1.tag]),
            feature(169, &[own.cue, b1.kin.source, f1.tag]),
        ]);
        for (key, n) in (0..).zip([b1, f1]) {
            out.push(feature(158, &[key, n.kin.group]));
            out.push(feature(167, &[key, n.kin.cue, n.tag]));
            out.push(feature(168, &[key, n.kin.source, a.tag]));
        }
    }

    /// The nearest probable cues on both sides.
    fn cues(&self, at: usize, cues: &[usize], is_strong: bool, out: &mut Vec<u32>) {
        let all = self.context.attributes;
        let a = all[at];
        let base = if is_strong { 70 } else { 90 };
        let split = cues.partition_point(|cue| *cue < at);
        let left = split.checked_sub(1).map(|index| cues[index]);
        let right = cues[split..].iter().copied().find(|cue| *cue > at);
        let count =
            |range: Range<usize>, class: Class| all[range].iter().filter(|a| a.class == class).count();
        if let Some(cue) = left {
            let (commas, that, to) = (
                few(count(cue..at, Class::Comma)),
                u32::from(count(cue + 1..at + 1, Class::That) > 0),
                u32::from(count(cue + 1..at + 1, Class::To) > 0),
            );
            let far = step(at - cue);
            out.extend([
                feature(base, &[far]),
                feature(base + 1, &[all[cue].stem]),
                feature(base + 2, &[all[cue].stem, a.tag, far]),
                feature(base + 3, &[commas, that, to, if is_strong { all[cue].stem } else { 0 }]),
                feature(base + 4, &[a.quoted, commas, a.tag]),
                feature(base + 110, &[all[cue].kin.cluster]),
                feature(base + 111, &[all[cue].kin.group, a.tag, far]),
            ]);
        } else {
            out.push(feature(base + 5, &[]));
        }
        if let Some(cue) = right {
            let commas = few(count(at..cue, Class::Comma));
            let has_mark = u32::from(count(at..cue, Class::Mark) > 0);
            let far = step(cue - at);
            out.extend([
                feature(base + 6, &[far]),
                feature(base + 7, &[all[cue].stem]),
                feature(base + 8, &[all[cue].stem, a.tag, far]),
                feature(base + 9, &[commas, has_mark, far]),
                feature(base + 10, &[commas, u32::from(self.range.end - cue <= 4), has_mark]),
                feature(base + 112, &[all[cue].kin.cluster]),
                feature(base + 113, &[all[cue].kin.group, a.tag, far]),
            ]);
        } else {
            out.push(feature(base + 11, &[]));
        }
        out.push(feature(base + 12, &[u32::from(left.is_some()), u32::from(right.is_some()), a.quoted]));
    }

    /// What stands around the quotation that a token is in.
    fn quotation(&self, at: usize, range: Range<usize>, out: &mut Vec<u32>) {
        let (start, end) = (range.start, range.end);
        let near = |at: usize, step: isize| self.context.get(at as isize + step);
        let paragraph = &self.context.paragraph;
        let most =
            |range: Range<usize>| self.context.attributes[range].iter().map(|a| a.cue).max().unwrap_or(0);
        let before = most(start.saturating_sub(4).max(paragraph.start)..start);
        let after = most(end..(end + 5).min(paragraph.end));
        let len = step(end - start);
        out.extend([
            feature(110, &[step(at - start)]),
            feature(111, &[step(end - 1 - at)]),
            feature(112, &[len]),
            feature(113, &[near(start, -1).stem]),
            feature(114, &[near(start, -2).stem, near(start, -1).stem]),
            feature(115, &[near(end, 0).stem]),
            feature(116, &[near(end, 0).stem, near(end, 1).stem]),
            feature(117, &[near(start, -1).tag, len]),
            feature(118, &[near(end, 0).tag, len]),
            feature(119, &[before, after, len]),
            feature(120, &[near(end, -2).word, u32::from(end == paragraph.end)]),
            feature(121, &[u32::from(start == paragraph.start)]),
        ]);
    }
}
