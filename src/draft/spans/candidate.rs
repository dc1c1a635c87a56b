//! Second pass: for each candidate cue, which tokens around it are *its* source and *its* content.
#![expect(clippy::cast_possible_truncation, reason = "small counts and distances")]
#![expect(clippy::indexing_slicing, reason = "tokens of the window, which lies within the article")]

use std::ops::Range;

use super::attributes::{Attributes, Class, OUTSIDE};
use super::roles::{Marked, few, label, step};
use crate::draft::doc::Doc;
use crate::draft::model::crf::{Crf, Scores, scaled};
use crate::draft::model::hash::feature;
use crate::draft::model::table::HALVES;

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
    run_of: Vec<Option<usize>>,
    counts: Vec<[u32; COUNTED]>,
}

const COUNTED: usize = 9;
const COMMA: usize = 0;
const STOP: usize = 1;
const THAT: usize = 2;
const MARK: usize = 3;
const JOINT: usize = 4;
const CANDIDATE: usize = 5;
const SOURCE: usize = 6;
const CONTENT: usize = 7;
const VERB: usize = 8;

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
        Self { doc, attributes, marked, candidates, runs, run_of, counts }
    }

    /// The tokens that the second pass looks at for a candidate.
    pub fn window(&self, cue: &Range<usize>) -> Range<usize> {
        let paragraphs = &self.doc.paragraphs;
        let index = self.doc.paragraph_of[cue.start];
        let own = &paragraphs[index];
        let sentence = &self.doc.sentences[self.doc.sentence_of[cue.start]];
        let mut start = own.start.max(cue.start.saturating_sub(REACH));
        let mut end = own.end.min(cue.end + REACH);
        if let (true, Some(before)) = (sentence.start == own.start, index.checked_sub(1)) {
            start = paragraphs[before].start.max(start.saturating_sub(REACH_BEFORE));
        }
        if let (true, Some(after)) = (sentence.end == own.end, paragraphs.get(index + 1)) {
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

    /// How many tokens of a sort stand in a range.
    fn count(&self, range: Range<usize>, what: usize) -> u32 {
        (self.counts[range.end.max(range.start)][what] - self.counts[range.start][what]).min(2)
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
) -> Vec<[u32; COUNTED]> {
    let mut starts = vec![false; marked.len()];
    for range in candidates {
        starts[range.start] = true;
    }
    let mut sum = [0; COUNTED];
    let mut out = vec![sum];
    for at in 0..marked.len() {
        let place = match attributes[at].class {
            Class::Comma => Some(COMMA),
            Class::Stop => Some(STOP),
            Class::That => Some(THAT),
            Class::Mark => Some(MARK),
            Class::Joint => Some(JOINT),
            Class::To | Class::Other => None,
        };
        if let Some(place) = place {
            sum[place] += 1;
        }
        sum[CANDIDATE] += u32::from(starts[at]);
        sum[SOURCE] += u32::from(marked[at].label == label::SOURCE);
        sum[CONTENT] += u32::from(marked[at].label == label::CONTENT);
        sum[VERB] += u32::from(matches!(doc.tag(at), "VBD" | "VBZ" | "VBP" | "MD"));
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

/// What is the same for all tokens of a candidate's window.
pub(in crate::draft) struct View<'a> {
    stage: &'a Stage<'a>,
    cue: Range<usize>,
    /// The tokens to label.
    pub window: Range<usize>,
    head: Attributes,
    tail: Attributes,
    before: Attributes,
    after: Attributes,
    chance: u32,
    is_cue: u32,
    labels: [u32; 2],
    ends: u32,
    around: u32,
    opened: [u32; 2],
    near: Vec<(usize, u32)>,
    whole: [u32; 11],
}

/// How far up a sentence's tree is looked.
const HIGHEST: u32 = 14;

/// Offsets that signed distances in sentences and paragraphs are kept apart by.
fn signed(from: usize, to: usize) -> u32 {
    to.abs_diff(from).min(3) as u32 + if to < from { 4 } else { 0 }
}

impl<'a> View<'a> {
    /// Around one candidate.
    pub fn new(stage: &'a Stage<'a>, cue: Range<usize>) -> Self {
        let window = stage.window(&cue);
        let doc = stage.doc;
        let get = |at: Option<usize>| {
            at.filter(|at| window.contains(at)).map_or(OUTSIDE, |at| stage.attributes[at])
        };
        let label_at = |at: Option<usize>| {
            at.filter(|at| window.contains(at)).map_or(9, |at| u32::from(stage.marked[at].label))
        };
        let first = cue.start;
        let paragraph = &doc.paragraphs[doc.paragraph_of[first]];
        let sentence = &doc.sentences[doc.sentence_of[first]];
        let quoted = |at: Option<usize>| u32::from(at.is_some_and(|at| doc.is_quoted(at)));
        let (near, around) = near(&stage.runs, &cue, &window);
        let mut view = Self {
            head: stage.attributes[first],
            tail: stage.attributes[cue.end - 1],
            before: get(first.checked_sub(1)),
            after: get(Some(cue.end)),
            chance: eighth(stage.marked[first].chances[usize::from(label::CUE)]),
            is_cue: u32::from(matches!(stage.marked[first].label, 3 | 4)),
            labels: [label_at(first.checked_sub(1)), label_at(Some(cue.end))],
            ends: u32::from(cue.end + 1 >= sentence.end),
            around,
            opened: [quoted(paragraph.start.checked_sub(1)), quoted(Some(paragraph.start))],
            near,
            whole: [0; 11],
            stage,
            cue,
            window,
        };
        view.whole = view.whole();
        view
    }

    fn whole(&self) -> [u32; 11] {
        let (head, after, before) = (self.head, self.after, self.before);
        let fine = fifth(self.stage.marked[self.cue.start].chances[usize::from(label::CUE)]);
        [
            feature(0, &[self.chance, self.is_cue]),
            feature(1, &[head.stem]),
            feature(2, &[self.tail.stem]),
            feature(3, &[head.stem, after.word]),
            feature(4, &[before.word, head.stem]),
            feature(5, &[before.tag, head.tag, after.tag]),
            feature(6, &self.labels),
            feature(7, &[head.quoted, self.ends]),
            feature(8, &[self.around]),
            feature(9, &[few(self.cue.len() - 1), head.tag]),
            feature(10, &[fine, head.stem]),
        ]
    }

    fn get(&self, at: usize, step: isize) -> &Attributes {
        at.checked_add_signed(step)
            .filter(|at| self.window.contains(at))
            .map_or(&OUTSIDE, |at| &self.stage.attributes[at])
    }

    fn label(&self, at: usize, step: isize) -> u32 {
        let at = at.checked_add_signed(step).filter(|at| self.window.contains(at));
        at.map_or(9, |at| u32::from(self.stage.marked[at].label))
    }

    /// Before the cue, in it, or after.
    pub fn side(&self, at: usize) -> u32 {
        u32::from(at >= self.cue.start) + u32::from(at >= self.cue.end)
    }

    #[cfg(feature = "train")]
    /// The features of a token of the window.
    pub fn features(&self, at: usize, out: &mut Vec<u32>) {
        let side = self.side(at);
        self.stage.fixed(at, side, out);
        self.relative(at, side, out);
    }

    /// Those that depend on the cue.
    #[expect(clippy::too_many_lines, reason = "one list of templates")]
    pub fn relative(&self, at: usize, side: u32, out: &mut Vec<u32>) {
        let (stage, doc, cue) = (self.stage, self.stage.doc, &self.cue);
        let a = stage.attributes[at];
        let role = self.label(at, 0).div_ceil(2);
        let between = match side {
            0 => at + 1..cue.start,
            1 => at..at,
            _ => cue.end..at,
        };
        let far = if side == 0 { cue.start - at } else { (at + 1).abs_diff(cue.end) };
        let far = step(far);
        let sentence = signed(doc.sentence_of[cue.start], doc.sentence_of[at]);
        let paragraph = signed(doc.paragraph_of[cue.start], doc.paragraph_of[at]);
        let count = |what: usize| stage.count(between.clone(), what);
        let (commas, stops, that, marks) = (count(COMMA), count(STOP), count(THAT), count(MARK));
        let (joints, candidates, sources) = (count(JOINT), count(CANDIDATE), count(SOURCE));
        let (contents, verbs) = (count(CONTENT), count(VERB));
        let run = stage.run_of[at];
        let near = run
            .map_or(0, |run| self.near.iter().find(|(index, _)| *index == run).map_or(1, |(_, name)| *name));
        let chances = &stage.marked[at].chances;
        let (content, source) = (fifth(chances[5]), fifth(chances[2]));
        let own = feature(0, &[side, role]);
        let (head, tail, chance) = (self.head, self.tail, self.chance);
        let in_sentence = few(at - doc.sentences[doc.sentence_of[at]].start);
        let is_first = u32::from(at == doc.paragraphs[doc.paragraph_of[at]].start);
        out.extend([
            feature(40, &[a.quoted, side, head.quoted]),
            feature(41, &[far, side]),
            feature(42, &[far, own]),
            feature(43, &[sentence, paragraph, role]),
            feature(44, &[sentence, paragraph, role, a.quoted, head.quoted]),
            feature(45, &[near, own]),
            feature(46, &[near, role, sentence, a.quoted]),
            feature(47, &[candidates, own, paragraph]),
            feature(48, &[candidates, sources, contents, own]),
            feature(49, &[candidates, sources, own, chance]),
            feature(50, &[commas, stops, own]),
            feature(51, &[that, commas, own, marks]),
            feature(52, &[marks, a.quoted, own]),
            feature(53, &[joints, commas, own]),
            feature(54, &[verbs, own, commas]),
            feature(55, &[self.ends, own, sentence, a.quoted]),
            feature(56, &[head.stem, own, sentence]),
            feature(57, &[tail.stem, own, sentence]),
            feature(58, &[head.stem, own, near]),
            feature(59, &[head.stem, side, far]),
            feature(60, &[head.tag, own, far]),
            feature(61, &[self.after.word, own, sentence]),
            feature(62, &[self.before.word, own, sentence]),
            feature(63, &[self.after.tag, self.before.tag, own]),
            feature(64, &[self.labels[0], self.labels[1], own, near]),
            feature(65, &[chance, own, self.is_cue]),
            feature(66, &[self.around, own, near]),
            feature(67, &[self.opened[0], self.opened[1], own, paragraph]),
            feature(68, &[content, chance, near]),
            feature(69, &[source, chance, near]),
            feature(70, &[content, candidates, side, sentence]),
            feature(71, &[source, candidates, sources, side, sentence]),
            feature(72, &[in_sentence, own]),
            feature(73, &[is_first, own, paragraph, a.quoted]),
        ]);
        let (branch, deep) = self.branch(at);
        let up = stage.attributes.get(a.head as usize).copied().unwrap_or(OUTSIDE);
        out.extend([
            feature(100, &[branch, own]),
            feature(101, &[branch, head.stem, role]),
            feature(102, &[branch, deep, a.tag]),
            feature(103, &[branch, a.relation, side]),
            feature(104, &[branch, near, content]),
            feature(105, &[branch, head.tag, self.head.children, side]),
            feature(106, &[a.relation, up.tag, role]),
            feature(107, &[branch, source, a.quoted]),
        ]);
        if let Some(index) = run {
            self.run(at, &stage.runs[index], near, own, sentence, out);
        }
        if let Some(index) = doc.quotation_of[at] {
            let range = &doc.quotations[index];
            let [starts, ends] = [range.start, range.end];
            let touches = |a: usize, b: usize| u32::from(a == b || a + 1 == b);
            out.extend([
                feature(80, &[touches(ends, cue.start), touches(cue.end, starts), sentence]),
                feature(
                    81,
                    &[
                        signed(doc.sentence_of[cue.start], doc.sentence_of[starts]),
                        signed(doc.paragraph_of[cue.start], doc.paragraph_of[starts]),
                        u32::from(range.contains(&cue.start)),
                        role,
                    ],
                ),
                feature(82, &[step(range.len()), side, near]),
                feature(83, &[candidates, side, paragraph, self.ends]),
            ]);
        }
        if side == 1 {
            out.extend(self.whole);
            out.push(feature(84, &[a.word, head.stem]));
            out.push(feature(85, &[self.label(at, 0), few(at - cue.start), chance]));
        } else if far <= 3 {
            out.push(feature(86, &[side, far, a.tag, head.tag]));
            out.push(feature(87, &[side, far, a.word, head.stem]));
        }
    }

    /// How a token hangs together with the cue: the relation of its branch below the cue, and its depth; how the
    /// cue hangs below it; or the relations of both branches below the cue's own head.
    fn branch(&self, at: usize) -> (u32, u32) {
        let all = self.stage.attributes;
        let sentence = |at: usize| self.stage.doc.sentence_of[at];
        if sentence(at) != sentence(self.cue.start) {
            return (90, 0);
        }
        let head = |at: usize| all[at].head as usize;
        if self.cue.contains(&at) {
            return (91, 0);
        }
        if let Some((child, depth)) = self.below(at, |head| self.cue.contains(&head)) {
            return (all[child].relation, depth.min(2));
        }
        if let Some((child, _)) = self.below(self.cue.start, |head| head == at) {
            return (100 + all[child].relation, 0);
        }
        let above = head(self.cue.start);
        if let Some((child, _)) = self.below(at, |head| head == above) {
            return (200 + all[child].relation, all[self.cue.start].relation);
        }
        (92, 0)
    }

    /// The first token, going up from one, whose head is wanted; and how many steps away it is.
    fn below(&self, from: usize, is_wanted: impl Fn(usize) -> bool) -> Option<(usize, u32)> {
        let mut now = from;
        for steps in 0..HIGHEST {
            let up = self.stage.attributes[now].head as usize;
            if up == now {
                return None;
            }
            if is_wanted(up) {
                return Some((now, steps));
            }
            now = up;
        }
        None
    }

    /// The run of the first pass that a token is in.
    fn run(&self, at: usize, run: &Run, near: u32, own: u32, sentence: u32, out: &mut Vec<u32>) {
        let (start, end) = (run.range.start, run.range.end);
        let role = run.role.div_ceil(2).into();
        let before = start.checked_sub(1).map_or(OUTSIDE, |at| *self.get(at, 0));
        out.extend([
            feature(90, &[before.word, own, near]),
            feature(91, &[self.get(end, 0).word, own, near]),
            feature(92, &[self.stage.attributes[start].quoted, near, own, sentence]),
            feature(93, &[step(end - start), near, role]),
            feature(94, &[few(at - start), few(end - 1 - at), role, near]),
        ]);
        if run.role == label::CONTENT {
            let between = if start > self.cue.start {
                self.cue.end..start.max(self.cue.end)
            } else {
                end.min(self.cue.start)..self.cue.start
            };
            let candidates = self.stage.count(between, CANDIDATE);
            out.push(feature(95, &[near, candidates, self.stage.attributes[start].quoted, self.ends]));
        }
    }
}

/// The nearest three runs of each role on either side, named; and which roles there are on which side.
fn near(runs: &[Run], cue: &Range<usize>, window: &Range<usize>) -> (Vec<(usize, u32)>, u32) {
    let mut out = Vec::with_capacity(18);
    let mut around = 0;
    let split = runs.partition_point(|run| run.range.end <= cue.start);
    for (nth, role) in [label::SOURCE, label::CONTENT, label::CUE].into_iter().enumerate() {
        let left = (0..split).rev().take_while(|at| runs[*at].range.end > window.start);
        let left = left.filter(|at| runs[*at].role == role);
        let right = (split..runs.len()).skip_while(|at| runs[*at].range.start < cue.end);
        let right =
            right.take_while(|at| runs[*at].range.start < window.end).filter(|at| runs[*at].role == role);
        let n = out.len();
        out.extend(left.take(3).enumerate().map(|(o, at)| (at, 2 + o as u32)));
        let has_left = out.len() > n;
        let n = out.len();
        out.extend(right.take(3).enumerate().map(|(o, at)| (at, 5 + o as u32)));
        if role != label::CUE {
            around |= (u32::from(has_left) | u32::from(out.len() > n) << 1) << (2 * nth);
        }
    }
    (out, around)
}

/// Scores of the second pass. What a token's features add up to without the cue is kept, for a token is looked at
/// from several cues.
pub(super) struct Emissions<'a> {
    stage: &'a Stage<'a>,
    model: &'a Crf,
    kept: Vec<[[i32; HALVES]; 3]>,
    /// Which sides of a token are kept, one bit each.
    is_kept: Vec<u8>,
    buffer: Vec<u32>,
    scores: Vec<Scores>,
}

impl<'a> Emissions<'a> {
    /// Of an article.
    pub fn new(stage: &'a Stage<'a>, model: &'a Crf) -> Self {
        let n = stage.doc.len();
        let (kept, is_kept) = (vec![[[0; HALVES]; 3]; n], vec![0; n]);
        Self { stage, model, kept, is_kept, buffer: Vec::with_capacity(128), scores: Vec::new() }
    }

    /// The scores of a candidate's window.
    pub fn of(&mut self, view: &View<'_>) -> &[Scores] {
        self.scores.clear();
        for at in view.window.clone() {
            let side = view.side(at);
            let fixed = self.fixed(at, side);
            self.buffer.clear();
            view.relative(at, side, &mut self.buffer);
            let mut sums = self.model.table.sum_halves(&self.buffer);
            sums.iter_mut().zip(fixed).for_each(|(sum, fixed)| *sum += fixed);
            self.scores.push(scaled(self.model, sums));
        }
        &self.scores
    }

    fn fixed(&mut self, at: usize, side: u32) -> [i32; HALVES] {
        let place = side as usize;
        if self.is_kept[at] >> side & 1 == 0 {
            self.buffer.clear();
            self.stage.fixed(at, side, &mut self.buffer);
            self.kept[at][place] = self.model.table.sum_halves(&self.buffer);
            self.is_kept[at] |= 1 << side;
        }
        self.kept[at][place]
    }
}
