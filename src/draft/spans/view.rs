//! Second pass: what is read of a token as seen from a candidate cue.
#![expect(clippy::cast_possible_truncation, reason = "small counts and distances")]
#![expect(clippy::indexing_slicing, reason = "tokens of the window, which lies within the article")]

use std::ops::Range;

use super::attributes::{Attributes, OUTSIDE};
use super::breaks::border;
use super::candidate::{Counts, Run, Stage, eighth, fifth, near, sort};
use super::roles::{few, label, step};
use crate::draft::model::hash::feature;

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
    /// Names of the runs around the cue, from this one on.
    first_run: usize,
    near: Vec<u32>,
    /// Heads above the cue, each with its child on the way.
    above: Vec<(usize, usize)>,
    whole: [u32; 11],
}

/// What the commonest features of a token of the window are made of: a few small numbers, which many tokens share.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Before the cue, in it, or after.
    pub side: u32,
    role: u32,
    quoted: u32,
    far: u32,
    sentence: u32,
    paragraph: u32,
    near: u32,
    in_sentence: u32,
    is_first: u32,
    counts: Counts,
    /// The side and the role as one.
    own: u32,
}

impl Place {
    fn count(&self, what: usize) -> u32 {
        u32::from(self.counts[what].unsigned_abs())
    }

    /// All of it as one number of 42 bits.
    pub fn key(&self) -> u64 {
        let small = [
            (self.side, 2),
            (self.role, 3),
            (self.quoted, 2),
            (self.far, 5),
            (self.sentence, 3),
            (self.paragraph, 3),
            (self.near, 3),
            (self.in_sentence, 2),
            (self.is_first, 1),
        ];
        let key = small.iter().fold(0, |key, (value, bits)| key << bits | u64::from(*value));
        self.counts.iter().take(sort::COUNTED).fold(key, |key, n| key << 2 | u64::from(n.unsigned_abs()))
    }
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
        let (first_run, near, around) = near(&stage.runs, &cue, &window);
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
            first_run,
            near,
            above: above(stage.attributes, first),
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

    /// What lies between a token of the window and the one before it.
    pub fn border(&self, at: usize) -> u8 {
        match at {
            _ if at == self.cue.start => border::CUE,
            _ if at == self.cue.end => border::AFTER_CUE,
            _ => self.stage.border(at),
        }
    }

    /// The break between a token and the cue that is nearest to the token.
    pub fn near_break(&self, at: usize) -> Option<usize> {
        match self.side(at) {
            0 => self.stage.breaks.until(self.cue.start, at),
            1 => None,
            _ => self.stage.breaks.since(self.cue.end, at),
        }
    }

    /// Before the cue, in it, or after.
    pub fn side(&self, at: usize) -> u32 {
        u32::from(at >= self.cue.start) + u32::from(at >= self.cue.end)
    }

    #[cfg(feature = "train")]
    /// The features of a token of the window.
    pub fn features(&self, at: usize, out: &mut Vec<u32>) {
        let place = self.place(at);
        self.stage.fixed(at, place.side, out);
        self.common(&place, out);
        self.around(at, &place, out);
        self.relative(at, &place, out);
    }

    /// Where a token is.
    pub(super) fn place(&self, at: usize) -> Place {
        let (stage, doc, cue) = (self.stage, self.stage.doc, &self.cue);
        let side = self.side(at);
        let role = self.label(at, 0).div_ceil(2);
        let between = match side {
            0 => at + 1..cue.start,
            1 => at..at,
            _ => cue.end..at,
        };
        let far = if side == 0 { cue.start - at } else { (at + 1).abs_diff(cue.end) };
        let (sentence, paragraph) = (doc.sentence_of[at], doc.paragraph_of[at]);
        Place {
            side,
            role,
            quoted: stage.attributes[at].quoted,
            far: step(far),
            sentence: signed(doc.sentence_of[cue.start], sentence),
            paragraph: signed(doc.paragraph_of[cue.start], paragraph),
            near: stage.run_of[at]
                .map_or(0, |run| run.checked_sub(self.first_run).map_or(1, |run| self.near[run])),
            in_sentence: few(at - doc.sentences[sentence].start),
            is_first: u32::from(at == doc.paragraphs[paragraph].start),
            counts: stage.count(&between),
            own: feature(0, &[side, role]),
        }
    }

    /// The features that depend on nothing but the place.
    pub(super) fn common(&self, place: &Place, out: &mut Vec<u32>) {
        let Place { side, role, quoted, far, sentence, paragraph, near, in_sentence, is_first, own, .. } =
            *place;
        let (commas, stops, that) =
            (place.count(sort::COMMA), place.count(sort::STOP), place.count(sort::THAT));
        let (marks, joints, candidates) =
            (place.count(sort::MARK), place.count(sort::JOINT), place.count(sort::CANDIDATE));
        let (sources, contents, verbs) =
            (place.count(sort::SOURCE), place.count(sort::CONTENT), place.count(sort::VERB));
        let (head, tail, chance) = (&self.head, &self.tail, self.chance);
        out.extend([
            feature(40, &[quoted, side, head.quoted]),
            feature(41, &[far, side]),
            feature(42, &[far, own]),
            feature(43, &[sentence, paragraph, role]),
            feature(44, &[sentence, paragraph, role, quoted, head.quoted]),
            feature(45, &[near, own]),
            feature(46, &[near, role, sentence, quoted]),
            feature(47, &[candidates, own, paragraph]),
            feature(48, &[candidates, sources, contents, own]),
            feature(49, &[candidates, sources, own, chance]),
            feature(50, &[commas, stops, own]),
            feature(51, &[that, commas, own, marks]),
            feature(52, &[marks, quoted, own]),
            feature(53, &[joints, commas, own]),
            feature(54, &[verbs, own, commas]),
            feature(55, &[self.ends, own, sentence, quoted]),
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
            feature(72, &[in_sentence, own]),
            feature(73, &[is_first, own, paragraph, quoted]),
            feature(120, &[head.kin.cluster, own, sentence]),
            feature(121, &[head.kin.cluster, own, near]),
            feature(122, &[head.kin.group, side, far]),
            feature(123, &[head.kin.group, own, head.tag]),
        ]);
    }

    /// Those that depend on the place, on the run and the quotation that a token is in, and on its nearest break.
    pub(super) fn around(&self, at: usize, place: &Place, out: &mut Vec<u32>) {
        let (stage, doc, cue) = (self.stage, self.stage.doc, &self.cue);
        let Place { side, role, sentence, paragraph, near, own, .. } = *place;
        if side != 1 {
            let [before, own_break, after] = self.at_break(at);
            out.extend([
                feature(140, &[own_break.word, after.tag, own]),
                feature(141, &[own_break.word, after.word, own]),
                feature(143, &[own_break.word, before.word, side, role, sentence]),
            ]);
        }
        if let Some(index) = stage.run_of[at] {
            self.run(&stage.runs[index], near, own, sentence, out);
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
                feature(83, &[place.count(sort::CANDIDATE), side, paragraph, self.ends]),
            ]);
        }
    }

    /// All others.
    pub(super) fn relative(&self, at: usize, place: &Place, out: &mut Vec<u32>) {
        let (stage, cue) = (self.stage, &self.cue);
        let a = stage.attributes[at];
        let Place { side, role, sentence, near, own, far, .. } = *place;
        let (candidates, sources) = (place.count(sort::CANDIDATE), place.count(sort::SOURCE));
        let chances = &stage.marked[at].chances;
        let (content, source) = (fifth(chances[5]), fifth(chances[2]));
        let (head, chance) = (&self.head, self.chance);
        out.extend([
            feature(68, &[content, chance, near]),
            feature(69, &[source, chance, near]),
            feature(70, &[content, candidates, side, sentence]),
            feature(71, &[source, candidates, sources, side, sentence]),
        ]);
        let (branch, deep) = self.branch(at);
        let up = stage.attributes.get(a.head as usize).unwrap_or(&OUTSIDE);
        out.extend([
            feature(100, &[branch, own]),
            feature(101, &[branch, head.stem, role]),
            feature(102, &[branch, deep, a.tag]),
            feature(103, &[branch, a.relation, side]),
            feature(104, &[branch, near, content]),
            feature(105, &[branch, head.tag, self.head.children, side]),
            feature(106, &[a.relation, up.tag, role]),
            feature(107, &[branch, source, a.quoted]),
            feature(108, &[branch, head.kin.cluster, role]),
        ]);
        if let Some(index) = stage.run_of[at] {
            let Run { range, role } = &stage.runs[index];
            let ends = [few(at - range.start), few(range.end - 1 - at)];
            out.push(feature(94, &[ends[0], ends[1], role.div_ceil(2).into(), near]));
        }
        if side != 1 {
            let [_, own_break, after] = self.at_break(at);
            out.push(feature(142, &[own_break.word, after.tag, head.tag, branch, side]));
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

    /// The token before the nearest break, the break, and the token after it.
    fn at_break(&self, at: usize) -> [&Attributes; 3] {
        let found = self.near_break(at);
        let get = |at: Option<usize>| at.and_then(|at| self.stage.attributes.get(at)).unwrap_or(&OUTSIDE);
        [found.and_then(|at| at.checked_sub(1)), found, found.map(|at| at + 1)].map(get)
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
        let above = head(self.cue.start);
        let (mut now, mut beside) = (at, None);
        for steps in 0..HIGHEST {
            let up = head(now);
            if up == now {
                break;
            }
            if self.cue.contains(&up) {
                return (all[now].relation, steps.min(2));
            }
            if up == above && beside.is_none() {
                beside = Some(now);
            }
            now = up;
        }
        if let Some((_, child)) = self.above.iter().find(|(up, _)| *up == at) {
            return (100 + all[*child].relation, 0);
        }
        beside.map_or((92, 0), |child| (200 + all[child].relation, all[self.cue.start].relation))
    }

    /// The run of the first pass that a token is in.
    fn run(&self, run: &Run, near: u32, own: u32, sentence: u32, out: &mut Vec<u32>) {
        let (start, end) = (run.range.start, run.range.end);
        let role = run.role.div_ceil(2).into();
        let before = start.checked_sub(1).map_or(OUTSIDE, |at| *self.get(at, 0));
        out.extend([
            feature(90, &[before.word, own, near]),
            feature(91, &[self.get(end, 0).word, own, near]),
            feature(92, &[self.stage.attributes[start].quoted, near, own, sentence]),
            feature(93, &[step(end - start), near, role]),
        ]);
        if run.role == label::CONTENT {
            let between = if start > self.cue.start {
                self.cue.end..start.max(self.cue.end)
            } else {
                end.min(self.cue.start)..self.cue.start
            };
            let candidates = self.stage.count(&between)[sort::CANDIDATE].unsigned_abs().into();
            out.push(feature(95, &[near, candidates, self.stage.attributes[start].quoted, self.ends]));
        }
    }
}

/// The heads above a token, each with its child on the way.
fn above(all: &[Attributes], from: usize) -> Vec<(usize, usize)> {
    let mut out = Vec::with_capacity(HIGHEST as usize);
    let mut now = from;
    for _ in 0..HIGHEST {
        let up = all[now].head as usize;
        if up == now {
            break;
        }
        out.push((up, now));
        now = up;
    }
    out
}
