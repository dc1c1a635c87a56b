//! How likely a candidate, with the source and content that the second pass gave it, is one that a reader would
//! mark: a logistic model over both passes' chances and the cue's surroundings.
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small counts, and chances in steps"
)]
#![expect(
    clippy::indexing_slicing,
    reason = "tokens of the candidate's window, which lies within the article"
)]

use std::ops::Range;

use rayon::prelude::*;

use super::attributes::OUTSIDE;
use super::candidate::{Stage, eighth, fifth, part};
use super::roles::{few, label, step};
use crate::draft::model::crf::Scores;
use crate::draft::model::forest::Forest;
use crate::draft::model::hash::feature;

/// Weights by feature, sorted; a feature has a value.
#[derive(Debug, Default)]
pub(in crate::draft) struct Accept {
    /// Hash and weight.
    pub weights: Vec<(u32, f32)>,
    /// Decides on the weights' sum and some numbers besides.
    pub forest: Forest,
}

impl Accept {
    /// The weights' sum for one proposal.
    pub fn sum(&self, features: &[(u32, f32)]) -> f32 {
        let weight = |key: u32| {
            self.weights.binary_search_by_key(&key, |row| row.0).ok().map_or(0.0, |at| self.weights[at].1)
        };
        features.iter().map(|(key, value)| weight(*key) * value).sum()
    }

    /// The chance of each proposal of an article, 0 to 1.
    pub fn chances(&self, stage: &Stage<'_>, proposals: &[Proposal]) -> Vec<f32> {
        let sum = |index: usize| self.sum(&features(stage, proposals, index));
        let all = || (0..proposals.len()).into_par_iter();
        let sums: Vec<f32> = all().map(sum).collect();
        let chance = |index: usize| {
            let sum = self.forest.sum(&numbers(stage, proposals, &sums, index));
            1.0 / (1.0 + libm::expf(-sum))
        };
        all().map(chance).collect()
    }
}

/// A candidate after the second pass.
#[derive(Debug, Clone)]
pub(in crate::draft) struct Proposal {
    /// The candidate cue.
    pub candidate: Range<usize>,
    /// What the second pass looked at.
    pub window: Range<usize>,
    /// Chances of the parts at each token of the window.
    pub chances: Vec<Scores>,
    /// Tokens of the source.
    pub source: Vec<usize>,
    /// Tokens of the cue.
    pub cue: Vec<usize>,
    /// Tokens of the content.
    pub content: Vec<usize>,
}

/// Least chance of being the source, where none was labelled so.
const LEAST_SOURCE: f32 = 0.05;
/// Least chance of being content, where none was labelled so.
const LEAST_CONTENT: f32 = 0.3;

impl Proposal {
    /// From the labels and chances of the window.
    pub fn new(candidate: Range<usize>, window: Range<usize>, labels: &[u8], chances: Vec<Scores>) -> Self {
        let with = |wanted: u8| -> Vec<usize> {
            (labels.iter().zip(window.clone()))
                .filter(|(label, _)| **label == wanted)
                .map(|(_, at)| at)
                .collect()
        };
        let mut source = with(part::SOURCE);
        if source.is_empty() {
            source = likeliest_run(&chances, window.start);
        }
        let mut content = with(part::CONTENT);
        if content.is_empty() {
            let is_likely = |chances: &Scores| chances[usize::from(part::CONTENT)] > LEAST_CONTENT;
            content = (chances.iter().zip(window.clone()))
                .filter(|(c, _)| is_likely(c))
                .map(|(_, at)| at)
                .collect();
        }
        let mut cue = with(part::CUE);
        if cue.is_empty() {
            cue = candidate.clone().collect();
        }
        Self { candidate, window, chances, source, cue, content }
    }

    /// The chance of a part at a token of the window.
    fn chance(&self, at: usize, part: u8) -> f32 {
        self.chances[at - self.window.start][usize::from(part)]
    }
}

/// The run around the likeliest token of a source.
fn likeliest_run(chances: &[Scores], start: usize) -> Vec<usize> {
    let chance = |at: usize| chances[at][usize::from(part::SOURCE)];
    let Some(best) = (0..chances.len()).reduce(|a, b| if chance(b) > chance(a) { b } else { a }) else {
        return Vec::new();
    };
    if chance(best) <= LEAST_SOURCE {
        return Vec::new();
    }
    let first = (0..best).rev().take_while(|at| chance(*at) > LEAST_SOURCE).last().unwrap_or(best);
    let last = (best..chances.len()).take_while(|at| chance(*at) > LEAST_SOURCE).last().unwrap_or(best);
    (start + first..=start + last).collect()
}

fn logit(chance: f32) -> f32 {
    let chance = chance.clamp(1e-4, 1.0 - 1e-4);
    libm::logf(chance / (1.0 - chance))
}

/// How much of a proposal's content likelier candidates nearby claim, 0 to 1.
fn contested(stage: &Stage<'_>, all: &[Proposal], index: usize) -> f32 {
    let first = |proposal: &Proposal| stage.marked[proposal.candidate.start].chances[usize::from(label::CUE)];
    let own = &all[index];
    let mut most = 0.0_f32;
    for (at, other) in all.iter().enumerate().take(index + 6).skip(index.saturating_sub(5)) {
        if at != index && first(other) > first(own) {
            let shared = own.content.iter().filter(|at| other.content.binary_search(at).is_ok()).count();
            most = most.max(first(other) * shared as f32 / own.content.len().max(1) as f32);
        }
    }
    most
}

/// The features of one proposal.
pub(in crate::draft) fn features(stage: &Stage<'_>, all: &[Proposal], index: usize) -> Vec<(u32, f32)> {
    let proposal = &all[index];
    let mut out = Vec::with_capacity(80);
    let certainty = surroundings(stage, proposal, &mut out);
    parts(stage, proposal, certainty, contested(stage, all, index), &mut out);
    out
}

/// Those of the cue and what the first pass says around it; gives the cue's logit.
fn surroundings(stage: &Stage<'_>, proposal: &Proposal, out: &mut Vec<(u32, f32)>) -> f32 {
    let (doc, cue) = (stage.doc, &proposal.candidate);
    let sentence = doc.sentences[doc.sentence_of[cue.start]].clone();
    let paragraph = doc.paragraphs[doc.paragraph_of[cue.start]].clone();
    let chances = |at: usize| &stage.marked[at].chances;
    let most = |range: Range<usize>, what: usize| range.map(|at| chances(at)[what]).fold(0.0, f32::max);
    let (cue_at, source_at, content_at) =
        (usize::from(label::CUE), usize::from(label::SOURCE), usize::from(label::CONTENT));
    let right = most(cue.end..(cue.end + 6).min(paragraph.end), content_at);
    let left = most(cue.start.saturating_sub(6).max(paragraph.start)..cue.start, content_at);
    let source_range = cue.start.saturating_sub(12).max(sentence.start)..(cue.end + 6).min(sentence.end);
    let source = most(source_range, source_at);
    let contents =
        sentence.clone().map(|at| chances(at)[content_at]).sum::<f32>() / sentence.len().max(1) as f32;
    let others: f32 = sentence.filter(|at| !cue.contains(at)).map(|at| chances(at)[cue_at]).sum();
    let chance = chances(cue.start)[cue_at];
    let certainty = logit(chance);
    let marked = stage.marked[cue.start].label;
    let is_cue = u32::from(matches!(marked, 3 | 4));
    let get = |at: Option<usize>| at.and_then(|at| stage.attributes.get(at)).unwrap_or(&OUTSIDE);
    let (head, tail) = (get(Some(cue.start)), get(Some(cue.end - 1)));
    let (before, after) = (get(cue.start.checked_sub(1)), get(Some(cue.end)));
    let role = |at: Option<usize>| {
        at.and_then(|at| stage.marked.get(at)).map_or(9, |m| u32::from(m.label.div_ceil(2)))
    };
    for (template, value) in [
        (0, 1.0),
        (1, certainty),
        (2, certainty * certainty / 4.0),
        (3, right),
        (4, left),
        (5, source),
        (6, contents),
        (7, others),
    ] {
        out.push((feature(template, &[]), value));
    }
    out.push((feature(8, &[head.quoted]), certainty));
    out.extend(
        [
            feature(10, &[is_cue]),
            feature(11, &[head.stem]),
            feature(12, &[tail.stem]),
            feature(13, &[head.stem, head.tag]),
            feature(14, &[head.stem, after.word]),
            feature(15, &[after.word, head.tag]),
            feature(16, &[before.word, head.stem]),
            feature(17, &[before.tag, head.tag, after.tag]),
            feature(18, &[head.quoted]),
            feature(19, &[role(Some(cue.end)), role(cue.start.checked_sub(1)), is_cue]),
            feature(20, &[eighth(chance), is_cue]),
            feature(21, &[u32::from(marked)]),
            feature(22, &[fifth(chances(cue.start)[content_at]), head.quoted]),
            feature(23, &[head.cue]),
            feature(24, &[cue.len().min(4) as u32]),
            feature(25, &[head.tag, fifth(right), fifth(left), fifth(source)]),
        ]
        .map(|key| (key, 1.0)),
    );
    certainty
}

/// Those of what the second pass found.
fn parts(stage: &Stage<'_>, proposal: &Proposal, certainty: f32, contested: f32, out: &mut Vec<(u32, f32)>) {
    let (source, cue, content) = (&proposal.source, &proposal.cue, &proposal.content);
    let chance = |at: usize, what: u8| proposal.chance(at, what);
    let n = content.len().max(1) as f32;
    let mean = content.iter().map(|at| chance(*at, part::CONTENT)).sum::<f32>() / n;
    let least = content.iter().map(|at| chance(*at, part::CONTENT)).fold(1.0, f32::min).min(n);
    let best_source = source.iter().map(|at| chance(*at, part::SOURCE)).fold(0.0, f32::max);
    let cue_mean = cue.iter().map(|at| chance(*at, part::CUE)).sum::<f32>() / cue.len().max(1) as f32;
    let entropy: f32 = (proposal.chances.iter().flatten())
        .filter(|chance| **chance > 1e-6)
        .map(|chance| -chance * libm::logf(*chance))
        .sum();
    let quoted = content.iter().filter(|at| stage.attributes[**at].quoted == 1).count() as f32 / n;
    let tenth = |x: f32| (x * 5.0) as u32;
    let head = stage.attributes[proposal.candidate.start];
    let of = |at: Option<&usize>| at.map_or(OUTSIDE, |at| stage.attributes[*at]);
    let (first, last_source) = (of(content.first()), of(source.last()));
    let likely = 1.0 / (1.0 + libm::expf(-certainty));
    for (template, value) in [
        (40, mean),
        (41, least),
        (42, best_source),
        (43, cue_mean),
        (44, libm::log1pf(entropy)),
        (45, contested),
        (46, mean * best_source),
        (47, likely * mean),
        (48, best_source * certainty),
    ] {
        out.push((feature(template, &[]), value));
    }
    out.push((feature(49, &[tenth(mean)]), certainty));
    let follows = u32::from(content.first().is_some_and(|at| *at == proposal.candidate.end));
    let leads = u32::from(source.last().is_some_and(|at| at + 1 == proposal.candidate.start));
    let before = u32::from(source.last().is_some_and(|at| *at < proposal.candidate.start));
    out.extend(
        [
            feature(50, &[tenth(mean), tenth(least)]),
            feature(51, &[tenth(best_source)]),
            feature(52, &[u32::from(source.is_empty()), u32::from(source.len() > 8)]),
            feature(53, &[step(content.len())]),
            feature(54, &[(quoted * 4.0) as u32, head.quoted]),
            feature(55, &[(entropy as u32).min(12)]),
            feature(56, &[(contested * 4.0) as u32, eighth(likely)]),
            feature(57, &[last_source.tag, before]),
            feature(58, &[first.word]),
            feature(59, &[first.tag, head.tag]),
            feature(60, &[follows, leads]),
            feature(61, &[few(gaps(content)), head.tag]),
            feature(62, &[head.stem, u32::from(source.is_empty())]),
        ]
        .map(|key| (key, 1.0)),
    );
}

/// How many proposals on either side may be of the same sentence.
const NEIGHBOURS: usize = 12;

/// What the forest decides by, given the weights' sums of all proposals; none looks further ahead in the article than
/// the next proposal and the end of the sentence.
#[expect(clippy::too_many_lines, reason = "one list of numbers")]
pub(in crate::draft) fn numbers(stage: &Stage<'_>, all: &[Proposal], sums: &[f32], index: usize) -> Vec<f32> {
    let (doc, proposal) = (stage.doc, &all[index]);
    let (source, cue, content) = (&proposal.source, &proposal.cue, &proposal.content);
    let first = proposal.candidate.start;
    let head = stage.attributes[first];
    let marked = &stage.marked[first].chances;
    let sum_at = |at: Option<usize>| at.and_then(|at| sums.get(at)).copied().unwrap_or(-9.0);
    let sentence = &doc.sentences[doc.sentence_of[first]];
    let chance = |at: &usize, what: u8| proposal.chance(*at, what);
    let n = content.len().max(1) as f32;
    let least = |part: u8, list: &[usize]| list.iter().map(|at| chance(at, part)).fold(1.0, f32::min);
    let mean = |part: u8, list: &[usize]| {
        list.iter().map(|at| chance(at, part)).sum::<f32>() / list.len().max(1) as f32
    };
    let gap = |a: Option<&usize>, b: Option<&usize>| a.zip(b).map_or(99.0, |(a, b)| *b as f32 - *a as f32);
    let quoted = content.iter().filter(|at| stage.attributes[**at].quoted == 1).count() as f32 / n;
    let verbs =
        content.iter().filter(|at| matches!(doc.tag(**at), "VBD" | "VBZ" | "VBP" | "MD")).count() as f32;
    let names = content.iter().filter(|at| doc.tag(**at).starts_with("NNP")).count() as f32;
    let is_tag = |tags: &[&str]| f32::from(u8::from(tags.iter().any(|tag| doc.tag(first).starts_with(tag))));
    let child = |relation: u32| f32::from(u8::from(head.children >> relation & 1 == 1));
    let nearby = index.saturating_sub(NEIGHBOURS)..(index + NEIGHBOURS + 1).min(all.len());
    let in_sentence =
        || (nearby.clone()).filter(|at| *at != index && sentence.contains(&all[*at].candidate.start));
    let entropy: f32 = (proposal.chances.iter().flatten())
        .filter(|chance| **chance > 1e-6)
        .map(|chance| -chance * libm::logf(*chance))
        .sum();
    let stem_of_content = content.first().map_or(OUTSIDE, |at| stage.attributes[*at]);
    vec![
        sums[index],
        sum_at(index.checked_sub(1)),
        sum_at(Some(index + 1)),
        in_sentence().map(|at| sums[at]).fold(-9.0, f32::max),
        in_sentence().count() as f32,
        contested(stage, all, index),
        marked[usize::from(label::CUE)],
        marked[usize::from(label::CUE) + 1],
        marked[usize::from(label::CONTENT)] + marked[usize::from(label::CONTENT) + 1],
        mean(part::CONTENT, content),
        least(part::CONTENT, content),
        mean(part::SOURCE, source),
        least(part::SOURCE, source),
        mean(part::CUE, cue),
        entropy,
        content.len() as f32,
        source.len() as f32,
        cue.len() as f32,
        quoted,
        verbs,
        names / n,
        gaps(content) as f32,
        gap(source.last(), Some(&first)),
        gap(cue.last(), content.first()),
        gap(content.last(), Some(&first)),
        head.cue as f32,
        head.quoted as f32,
        is_tag(&["VBD"]),
        is_tag(&["VBZ", "VBP"]),
        is_tag(&["VBN"]),
        is_tag(&["VBG"]),
        is_tag(&["VB"]),
        is_tag(&["N"]),
        is_tag(&["IN"]),
        child(2),
        child(3),
        child(4),
        child(6),
        child(7),
        child(9),
        child(14),
        f32::from(u8::from(stem_of_content.class == super::attributes::Class::That)),
        sentence.len() as f32,
        (first - sentence.start) as f32,
        doc.paragraph_of[first] as f32,
        f32::from(u8::from(stage.marked[first].label == label::CUE)),
    ]
}

/// How often a list of tokens breaks off.
fn gaps(tokens: &[usize]) -> usize {
    tokens.windows(2).filter(|pair| pair[0] + 1 != pair[1]).count()
}
