//! What the parse, the edges and the words of a proposal say for it and against it.
#![expect(clippy::cast_precision_loss, reason = "small counts")]
#![expect(
    clippy::indexing_slicing,
    reason = "tokens of the candidate's window, which lies within the article"
)]

use std::ops::Range;

use super::accept::Proposal;
use super::attributes::{Attributes, Class, OUTSIDE};
use super::candidate::Stage;
use super::roles::{few, label, step};
use crate::draft::model::hash::feature;

/// How far from the cue its subject, object and auxiliaries are looked for.
const BEFORE: usize = 16;
const AFTER: usize = 10;

/// A candidate as the parse has it.
pub(super) struct Cue {
    head: Attributes,
    subject: Option<usize>,
    /// Its subject, object, and what is above it.
    child: [Attributes; 2],
    above: Attributes,
    /// Stems of its auxiliaries and negations.
    helpers: Vec<u32>,
}

impl Cue {
    /// Of one candidate.
    pub fn new(stage: &Stage<'_>, cue: &Range<usize>) -> Self {
        let (doc, all, at) = (stage.doc, stage.attributes, cue.start);
        let sentence = &doc.sentences[doc.sentence_of[at]];
        let near = at.saturating_sub(BEFORE).max(sentence.start)..(at + AFTER).min(sentence.end);
        let children = || {
            near.clone().filter(|child| !cue.contains(child) && cue.contains(&(all[*child].head as usize)))
        };
        let child = |relations: &[u32]| children().find(|child| relations.contains(&all[*child].relation));
        let get = |at: Option<usize>| at.map_or(OUTSIDE, |at| all[at]);
        let subject = child(&[2, 3]);
        let helpers = children().filter(|child| *child < at && matches!(all[*child].relation, 17 | 18 | 28));
        let up = all[at].head as usize;
        Self {
            head: all[at],
            subject,
            child: [get(subject), get(child(&[4]))],
            above: get((up != at).then_some(up)),
            helpers: helpers.map(|helper| all[helper].stem).collect(),
        }
    }

    /// As features.
    pub fn features(&self, out: &mut Vec<(u32, f32)>) {
        let (head, above, [subject, object]) = (&self.head, &self.above, &self.child);
        let mut add = |template: u32, parts: &[u32]| out.push((feature(template, parts), 1.0));
        add(70, &[head.relation, head.tag]);
        add(71, &[head.relation, above.stem]);
        add(72, &[head.children, head.tag]);
        add(73, &[head.children, head.stem]);
        add(74, &[head.relation, head.stem]);
        add(75, &[above.stem, head.stem]);
        add(76, &[subject.stem, head.tag]);
        add(77, &[subject.tag, subject.source, head.tag]);
        add(78, &[object.stem, head.tag]);
        add(79, &[object.stem, head.stem]);
        for helper in &self.helpers {
            add(80, &[*helper, head.tag]);
            add(81, &[*helper, head.stem]);
        }
    }
}

/// The parts of a proposal as the parse has them.
pub(super) struct Grammar {
    cue: Cue,
    /// The word of the source, and of the content, that all its others hang below.
    tops: [Attributes; 2],
    /// Whether these hang on the cue.
    ties: [bool; 2],
    /// Before the content, its first and last word, and after it.
    edges: [Attributes; 4],
    /// Whether a sentence ends with the content.
    ends: bool,
    /// Mean chances of the first pass over source and content.
    means: [f32; 2],
}

impl Grammar {
    /// Of one proposal.
    pub fn new(stage: &Stage<'_>, proposal: &Proposal) -> Self {
        let (doc, all) = (stage.doc, stage.attributes);
        let (source, content) = (&proposal.source, &proposal.content);
        let get = |at: Option<usize>| at.and_then(|at| all.get(at)).copied().unwrap_or(OUTSIDE);
        let head = |at: usize| all[at].head as usize;
        let top = |list: &[usize]| {
            list.iter().copied().find(|at| head(*at) == *at || list.binary_search(&head(*at)).is_err())
        };
        let tops = [top(source), top(content)];
        let (first, last) = (content.first().copied(), content.last().copied());
        let after = last.map(|at| at + 1);
        let mean = |list: &[usize], what: u8| {
            let what = usize::from(what);
            let both = |at: &usize| stage.marked[*at].chances[what] + stage.marked[*at].chances[what + 1];
            list.iter().map(both).sum::<f32>() / list.len().max(1) as f32
        };
        Self {
            cue: Cue::new(stage, &proposal.candidate),
            tops: tops.map(get),
            ties: tops.map(|top| top.is_some_and(|at| proposal.candidate.contains(&head(at)))),
            edges: [first.and_then(|at| at.checked_sub(1)), first, last, after].map(get),
            ends: last.is_none_or(|at| at + 2 >= doc.sentences[doc.sentence_of[at]].end),
            means: [mean(source, label::SOURCE), mean(content, label::CONTENT)],
        }
    }

    /// As features.
    pub fn features(&self, proposal: &Proposal, out: &mut Vec<(u32, f32)>) {
        let (head, [source, content]) = (&self.cue.head, &self.tops);
        let [before, first, last, after] = &self.edges;
        let [source_tie, content_tie] = self.ties.map(u32::from);
        let side = |list: &[usize]| u32::from(list.first().is_some_and(|at| *at > proposal.candidate.start));
        let (source_side, side) = (side(&proposal.source), side(&proposal.content));
        let has_subject = u32::from(self.cue.subject.is_some_and(|at| proposal.source.contains(&at)));
        let mut add = |template: u32, parts: &[u32]| out.push((feature(template, parts), 1.0));
        add(100, &[source.stem]);
        add(101, &[source.tag, source.source, source_side]);
        add(102, &[source.relation, source_tie, head.tag]);
        add(103, &[source.source, head.stem]);
        add(104, &[content.tag, content.relation, content_tie]);
        add(105, &[content.relation, content_tie, head.stem]);
        add(106, &[content.stem]);
        add(107, &[first.word, head.stem]);
        add(108, &[content.tag, head.stem]);
        add(109, &[content.relation, content_tie, first.word]);
        add(110, &[after.word, u32::from(self.ends)]);
        add(111, &[last.tag, after.tag]);
        add(112, &[before.tag, first.tag]);
        add(113, &[before.word, side]);
        add(114, &[head.stem, side, source_side]);
        add(115, &[step(proposal.content.len()), head.stem]);
        add(116, &[self.cue.child[0].tag, has_subject, few(proposal.source.len())]);
    }

    /// As numbers.
    pub fn numbers(&self, proposal: &Proposal, out: &mut Vec<f32>) {
        let yes = |is_so: bool| f32::from(u8::from(is_so));
        let [source, content] = &self.tops;
        let after = self.edges[3].class;
        out.extend([
            yes(self.ties[0]),
            yes(self.ties[1]),
            content.relation as f32,
            source.relation as f32,
            source.source as f32,
            yes(self.cue.subject.is_some_and(|at| proposal.source.contains(&at))),
            yes(self.cue.subject.is_some()),
            yes(self.cue.child[1].relation != OUTSIDE.relation),
            self.cue.helpers.len() as f32,
            yes(self.ends),
            self.cue.head.relation as f32,
            self.cue.above.cue as f32,
            self.means[0],
            self.means[1],
            self.edges[1].cue as f32,
            yes(after == Class::Comma),
            yes(after == Class::Stop),
        ]);
    }
}
