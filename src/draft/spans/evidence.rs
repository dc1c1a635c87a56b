//! What speaks for a candidate and for a proposal: the words around the cue, both passes' chances, and what else is
//! proposed nearby.
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

use super::accept::{Proposal, likely};
use super::attributes::{Class, OUTSIDE};
use super::candidate::{Stage, eighth, fifth, part};
use super::grammar::{Cue, Grammar};
use super::roles::{few, label, step};
use crate::draft::model::hash::feature;

fn logit(chance: f32) -> f32 {
    let chance = chance.clamp(1e-4, 1.0 - 1e-4);
    libm::logf(chance / (1.0 - chance))
}

/// What is known of a proposal: read once, for the weights and for the trees.
pub(in crate::draft) struct Evidence<'a> {
    stage: &'a Stage<'a>,
    /// The proposals of its article, and which of them it is.
    all: &'a [Proposal],
    index: usize,
    grammar: Grammar,
    contested: f32,
    content: Chances,
    source: Chances,
    cue: Chances,
    /// Share of the content within quotation marks.
    quoted: f32,
}

/// What the second pass says of a part's tokens.
struct Chances {
    mean: f32,
    least: f32,
    most: f32,
}

impl Chances {
    fn new(proposal: &Proposal, part: u8, tokens: &[usize]) -> Self {
        let chances = || tokens.iter().map(|at| proposal.chance(*at, part));
        Self {
            mean: chances().sum::<f32>() / tokens.len().max(1) as f32,
            least: chances().fold(1.0, f32::min),
            most: chances().fold(0.0, f32::max),
        }
    }
}

/// How many proposals on either side may claim the same words.
const RIVALS: usize = 5;

/// How much of a proposal's content likelier candidates nearby claim, 0 to 1.
fn contested(stage: &Stage<'_>, all: &[Proposal], index: usize) -> f32 {
    let first = |proposal: &Proposal| stage.marked[proposal.candidate.start].chances[usize::from(label::CUE)];
    let own = &all[index];
    let likelier = (all.iter().enumerate().take(index + RIVALS + 1).skip(index.saturating_sub(RIVALS)))
        .filter(|(at, other)| *at != index && first(other) > first(own));
    let claim = |other: &Proposal| first(other) * share(&own.content, &other.content);
    likelier.map(|(_, other)| claim(other)).fold(0.0, f32::max)
}

/// The share of some tokens that are among others.
fn share(tokens: &[usize], others: &[usize]) -> f32 {
    if tokens.last() < others.first() || others.last() < tokens.first() {
        return 0.0;
    }
    let shared = tokens.iter().filter(|at| others.binary_search(at).is_ok()).count();
    shared as f32 / tokens.len().max(1) as f32
}

/// The logit of a candidate's beginning a cue.
fn certainty(stage: &Stage<'_>, cue: &Range<usize>) -> f32 {
    logit(stage.marked[cue.start].chances[usize::from(label::CUE)])
}

/// The features of a candidate: of the cue and what the first pass says around it.
pub(in crate::draft) fn surroundings(stage: &Stage<'_>, cue: &Range<usize>) -> Vec<(u32, f32)> {
    let mut out = Vec::with_capacity(48);
    let certainty = certainty(stage, cue);
    let [right, left, source, contents, others] = around(stage, cue);
    let values = [1.0, certainty, certainty * certainty / 4.0, right, left, source, contents, others];
    out.extend((0..).zip(values).map(|(template, value)| (feature(template, &[]), value)));
    out.push((feature(8, &[stage.attributes[cue.start].quoted]), certainty));
    words(stage, cue, [right, left, source].map(fifth), &mut out);
    Cue::new(stage, cue).features(&mut out);
    out
}

/// What the first pass says of the tokens around a cue: the greatest chances of content on its right and left and of
/// a source, the mean chance of content, and how many other cues there are.
fn around(stage: &Stage<'_>, cue: &Range<usize>) -> [f32; 5] {
    let doc = stage.doc;
    let sentence = doc.sentences[doc.sentence_of[cue.start]].clone();
    let paragraph = &doc.paragraphs[doc.paragraph_of[cue.start]];
    let chance = |at: usize, what: u8| stage.marked[at].chances[usize::from(what)];
    let most = |range: Range<usize>, what: u8| range.map(|at| chance(at, what)).fold(0.0, f32::max);
    let source = cue.start.saturating_sub(12).max(sentence.start)..(cue.end + 6).min(sentence.end);
    let contents: f32 = sentence.clone().map(|at| chance(at, label::CONTENT)).sum();
    [
        most(cue.end..(cue.end + 6).min(paragraph.end), label::CONTENT),
        most(cue.start.saturating_sub(6).max(paragraph.start)..cue.start, label::CONTENT),
        most(source, label::SOURCE),
        contents / sentence.len().max(1) as f32,
        sentence.filter(|at| !cue.contains(at)).map(|at| chance(at, label::CUE)).sum(),
    ]
}

/// Features of the words of a cue and beside it, and of what the first pass says of them.
fn words(stage: &Stage<'_>, cue: &Range<usize>, [right, left, source]: [u32; 3], out: &mut Vec<(u32, f32)>) {
    let get = |at: Option<usize>| at.and_then(|at| stage.attributes.get(at)).unwrap_or(&OUTSIDE);
    let (head, tail) = (get(Some(cue.start)), get(Some(cue.end - 1)));
    let (before, after) = (get(cue.start.checked_sub(1)), get(Some(cue.end)));
    let role = |at: Option<usize>| {
        at.and_then(|at| stage.marked.get(at)).map_or(9, |m| u32::from(m.label.div_ceil(2)))
    };
    let marked = &stage.marked[cue.start];
    let chance = |label: u8| marked.chances[usize::from(label)];
    let is_cue = u32::from(matches!(marked.label, 3 | 4));
    let features = [
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
        feature(20, &[eighth(chance(label::CUE)), is_cue]),
        feature(21, &[u32::from(marked.label)]),
        feature(22, &[fifth(chance(label::CONTENT)), head.quoted]),
        feature(23, &[head.cue]),
        feature(24, &[cue.len().min(4) as u32]),
        feature(25, &[head.tag, right, left, source]),
        feature(130, &[head.kin.group, head.tag]),
        feature(131, &[head.kin.cluster]),
        feature(132, &[head.kin.cue, head.tag]),
        feature(133, &[head.kin.cue, head.cue]),
        feature(134, &[head.kin.group, after.word]),
        feature(135, &[before.kin.source, head.tag, head.kin.cue]),
    ];
    out.extend(features.map(|feature| (feature, 1.0)));
}

/// How many proposals on either side may be of the same sentence.
const NEIGHBOURS: usize = 12;
/// How far back the same speaker and the same word are looked for.
const EARLIER: usize = 40;
/// The sum where there is no proposal.
const NONE: f32 = -9.0;

impl<'a> Evidence<'a> {
    /// Of one proposal among those of its article.
    pub fn new(stage: &'a Stage<'a>, all: &'a [Proposal], index: usize) -> Self {
        let own = &all[index];
        let quoted = own.content.iter().filter(|at| stage.attributes[**at].quoted == 1).count();
        Self {
            grammar: Grammar::new(stage, own),
            contested: contested(stage, all, index),
            content: Chances::new(own, part::CONTENT, &own.content),
            source: Chances::new(own, part::SOURCE, &own.source),
            cue: Chances::new(own, part::CUE, &own.cue),
            quoted: quoted as f32 / own.content.len().max(1) as f32,
            stage,
            all,
            index,
        }
    }

    fn own(&self) -> &'a Proposal {
        &self.all[self.index]
    }

    /// The features of a proposal, beside those of its candidate.
    pub fn features(&self) -> Vec<(u32, f32)> {
        let mut out = Vec::with_capacity(48);
        self.certain(&mut out);
        self.plain(&mut out);
        self.grammar.features(self.own(), &mut out);
        out
    }

    /// Features whose value counts.
    fn certain(&self, out: &mut Vec<(u32, f32)>) {
        let certainty = certainty(self.stage, &self.own().candidate);
        let (content, source) = (&self.content, &self.source);
        let values = [
            content.mean,
            content.least,
            source.most,
            self.cue.mean,
            libm::log1pf(self.own().entropy),
            self.contested,
            content.mean * source.most,
            likely(certainty) * content.mean,
            source.most * certainty,
        ];
        out.extend((40..).zip(values).map(|(template, value)| (feature(template, &[]), value)));
        out.push((feature(49, &[steps(content.mean)]), certainty));
    }

    fn plain(&self, out: &mut Vec<(u32, f32)>) {
        let Proposal { candidate, source, content, entropy, .. } = self.own();
        let all = self.stage.attributes;
        let of = |at: Option<&usize>| at.map_or(OUTSIDE, |at| all[*at]);
        let (head, first, last_source) = (all[candidate.start], of(content.first()), of(source.last()));
        let is = |at: Option<&usize>, so: fn(usize, &Range<usize>) -> bool| {
            u32::from(at.is_some_and(|at| so(*at, candidate)))
        };
        let likely = likely(certainty(self.stage, candidate));
        let features = [
            feature(50, &[steps(self.content.mean), steps(self.content.least)]),
            feature(51, &[steps(self.source.most)]),
            feature(52, &[u32::from(source.is_empty()), u32::from(source.len() > 8)]),
            feature(53, &[step(content.len())]),
            feature(54, &[(self.quoted * 4.0) as u32, head.quoted]),
            feature(55, &[(*entropy as u32).min(12)]),
            feature(56, &[(self.contested * 4.0) as u32, eighth(likely)]),
            feature(57, &[last_source.tag, is(source.last(), |at, cue| at < cue.start)]),
            feature(58, &[first.word]),
            feature(59, &[first.tag, head.tag]),
            feature(
                60,
                &[
                    is(content.first(), |at, cue| at == cue.end),
                    is(source.last(), |at, cue| at + 1 == cue.start),
                ],
            ),
            feature(61, &[few(gaps(content)), head.tag]),
            feature(62, &[head.stem, u32::from(source.is_empty())]),
        ];
        out.extend(features.map(|feature| (feature, 1.0)));
    }

    /// What the forest decides by, given the weights' sums of all proposals; none looks further ahead in the article
    /// than the next proposal and the end of the sentence.
    pub fn numbers(&self, sums: &[f32]) -> Vec<f32> {
        let mut out = Vec::with_capacity(72);
        self.nearby(sums, &mut out);
        self.chances(&mut out);
        self.shape(&mut out);
        self.word(&mut out);
        self.grammar.numbers(self.own(), &mut out);
        out
    }

    /// The sums of this and other proposals.
    fn nearby(&self, sums: &[f32], out: &mut Vec<f32>) {
        let (index, own) = (self.index, self.own());
        let sum = |at: Option<usize>| at.and_then(|at| sums.get(at)).copied().unwrap_or(NONE);
        let first = own.candidate.start;
        let sentence = &self.stage.doc.sentences[self.stage.doc.sentence_of[first]];
        let nearby = index.saturating_sub(NEIGHBOURS)..(index + NEIGHBOURS + 1).min(self.all.len());
        let others = || nearby.clone().filter(|at| *at != index).map(|at| (&self.all[at], sums[at]));
        let in_sentence = || others().filter(|(other, _)| sentence.contains(&other.candidate.start));
        let most = |found: &mut dyn Iterator<Item = (&'a Proposal, f32)>| {
            found.map(|(_, sum)| sum).fold(NONE, f32::max)
        };
        let earlier = || (index.saturating_sub(EARLIER)..index).map(|at| (&self.all[at], sums[at]));
        let word = |at: Option<&usize>| at.map(|at| self.stage.attributes[*at].word);
        let has_source =
            |other: &Proposal| word(own.source.last()).is_some_and(|w| word(other.source.last()) == Some(w));
        let stem = |proposal: &Proposal| self.stage.attributes[proposal.candidate.start].stem;
        out.extend([
            sums[index],
            own.sifted.sum,
            sum(index.checked_sub(1)),
            sum(Some(index + 1)),
            most(&mut in_sentence()),
            in_sentence().count() as f32,
            most(&mut others().filter(|(other, _)| share(&own.content, &other.content) > 0.3)),
            most(&mut earlier().filter(|(other, _)| has_source(other))),
            most(&mut earlier().filter(|(other, _)| stem(other) == stem(own))),
            self.contested,
        ]);
    }

    /// What both passes say.
    fn chances(&self, out: &mut Vec<f32>) {
        let marked = &self.stage.marked[self.own().candidate.start];
        let chance = |label: u8| marked.chances[usize::from(label)];
        out.extend([
            chance(label::CUE),
            chance(label::CUE + 1),
            chance(label::CONTENT) + chance(label::CONTENT + 1),
            f32::from(u8::from(marked.label == label::CUE)),
            self.content.mean,
            self.content.least,
            self.source.mean,
            self.source.least,
            self.cue.mean,
            self.own().entropy,
        ]);
    }

    /// How long the parts are, and where they stand.
    fn shape(&self, out: &mut Vec<f32>) {
        let doc = self.stage.doc;
        let Proposal { candidate, source, cue, content, .. } = self.own();
        let first = candidate.start;
        let sentence = &doc.sentences[doc.sentence_of[first]];
        let n = content.len().max(1) as f32;
        let count = |is_so: fn(&str) -> bool| content.iter().filter(|at| is_so(doc.tag(**at))).count() as f32;
        let gap =
            |a: Option<&usize>, b: Option<&usize>| a.zip(b).map_or(99.0, |(a, b)| *b as f32 - *a as f32);
        out.extend([
            content.len() as f32,
            source.len() as f32,
            cue.len() as f32,
            self.quoted,
            count(|tag| matches!(tag, "VBD" | "VBZ" | "VBP" | "MD")),
            count(|tag| tag.starts_with("NNP")) / n,
            gaps(content) as f32,
            gap(source.last(), Some(&first)),
            gap(cue.last(), content.first()),
            gap(content.last(), Some(&first)),
            sentence.len() as f32,
            (first - sentence.start) as f32,
            doc.paragraph_of[first] as f32,
        ]);
    }

    /// What sort of word the cue is.
    fn word(&self, out: &mut Vec<f32>) {
        let first = self.own().candidate.start;
        let head = self.stage.attributes[first];
        let tag = self.stage.doc.tag(first);
        let yes = |is_so: bool| f32::from(u8::from(is_so));
        out.extend([f32::from(head.cue as u8), f32::from(head.quoted as u8)]);
        let tags: [&[&str]; 7] = [&["VBD"], &["VBZ", "VBP"], &["VBN"], &["VBG"], &["VB"], &["N"], &["IN"]];
        out.extend(tags.map(|tags| yes(tags.iter().any(|start| tag.starts_with(start)))));
        out.extend([2, 3, 4, 6, 7, 9, 14].map(|relation| yes(head.children >> relation & 1 == 1)));
        let first = self.own().content.first().map_or(OUTSIDE, |at| self.stage.attributes[*at]);
        out.push(yes(first.class == Class::That));
        let likest = self.own().source.iter().map(|at| self.stage.attributes[*at].kin.source as f32);
        out.extend([head.kin.cue as f32, likest.fold(-1.0, f32::max)]);
    }
}

/// A chance in six steps.
fn steps(chance: f32) -> u32 {
    (chance * 5.0) as u32
}

/// How often a list of tokens breaks off.
fn gaps(tokens: &[usize]) -> usize {
    tokens.windows(2).filter(|pair| pair[0] + 1 != pair[1]).count()
}
