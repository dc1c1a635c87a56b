//! Who is said to have said what: source, cue and content of every attribution, in four steps. A tagger gives
//! each word a part of speech; a first pass finds what may be a cue; a second looks, for each of these that is likely
//! enough, for its own source and content; a last model says how likely the result is one that a reader would mark.

pub(in crate::draft) mod accept;
pub(in crate::draft) mod attributes;
pub(in crate::draft) mod breaks;
pub(in crate::draft) mod candidate;
mod clusters;
mod emissions;
pub(in crate::draft) mod evidence;
mod grammar;
pub(in crate::draft) mod parser;
pub(in crate::draft) mod roles;
pub(in crate::draft) mod tagger;
pub(in crate::draft) mod view;

use std::ops::Range;

use rayon::prelude::*;

use accept::{Accept, Proposal};
#[cfg(feature = "train")]
use attributes::Attributes;
use attributes::Lexicon;
use candidate::Stage;
use emissions::Emissions;
use parser::Parser;
#[cfg(feature = "train")]
use roles::Marked;
use tagger::Tagger;
use view::View;

use super::doc::{Doc, Found};
use super::model::crf::{self, Crf};
use super::model::hash::hash;

/// Whether a word is none of the 20,000 that are in a cluster.
pub(in crate::draft) fn is_rare(word: &str) -> bool {
    clusters::kin(hash(word)) == clusters::Kin::default()
}

/// All that was learnt.
#[derive(Debug, Default)]
pub struct Models {
    /// Parts of speech.
    pub(in crate::draft) tagger: Tagger,
    /// Dependencies.
    pub(in crate::draft) parser: Parser,
    /// How often words were cues.
    pub(in crate::draft) lexicon: Lexicon,
    /// First pass.
    pub(in crate::draft) roles: Crf,
    /// Second pass.
    pub(in crate::draft) parts: Crf,
    /// Last model.
    pub(in crate::draft) accept: Accept,
    /// Least chance that is proposed.
    pub(in crate::draft) threshold: f32,
}

#[cfg(feature = "train")]
impl Models {
    /// Fills the parts of speech and the dependencies of an article.
    pub(in crate::draft) fn analyse(&self, doc: &mut Doc<'_>) {
        self.tagger.tag(doc);
        self.parser.parse(doc);
    }
}

#[cfg(feature = "train")]
/// The attributions of an article by the models' own least chance.
pub(in crate::draft) fn find(doc: &Doc<'_>, models: &Models) -> Vec<Found> {
    find_above(doc, models, models.threshold, &mut |_| {})
}

/// The attributions of an article whose words are tagged and parsed, in the order of their cues; tells of each step
/// that is done. A long article is read in pieces, so that what is noted of each token is never held for all of it.
pub(in crate::draft) fn find_above(
    doc: &Doc<'_>,
    models: &Models,
    threshold: f32,
    done: &mut (dyn FnMut(&'static str) + Send),
) -> Vec<Found> {
    let pieces = doc.pieces();
    if pieces.len() < 2 {
        return find_within(doc, models, threshold, done);
    }
    let mut out = Vec::new();
    for piece in pieces {
        let mut found = find_within(&doc.part(&piece), models, threshold, done);
        let runs = |one: &mut Found| [&mut one.source, &mut one.cue, &mut one.content].map(std::mem::take);
        for one in &mut found {
            let move_on = |run: Range<usize>| run.start + piece.start..run.end + piece.start;
            let [source, cue, content] = runs(one).map(|runs| runs.into_iter().map(move_on).collect());
            (one.source, one.cue, one.content) = (source, cue, content);
        }
        out.append(&mut found);
    }
    out
}

fn find_within(
    doc: &Doc<'_>,
    models: &Models,
    threshold: f32,
    done: &mut (dyn FnMut(&'static str) + Send),
) -> Vec<Found> {
    let attributes = attributes::attributes(doc, &models.lexicon);
    done("attributes");
    let marked = roles::mark(doc, &attributes, &models.roles);
    done("first pass");
    let stage = Stage::new(doc, &attributes, &marked);
    let proposals = proposals(&stage, &models.accept, &models.parts);
    done("second pass");
    let scored = models.accept.chances(&stage, &proposals);
    let found = choose(doc, &proposals, &scored, threshold);
    done("last model");
    found
}

#[cfg(feature = "train")]
/// The attributes of every token.
pub(in crate::draft) fn attributes_of(doc: &Doc<'_>, lexicon: &Lexicon) -> Vec<Attributes> {
    attributes::attributes(doc, lexicon)
}

#[cfg(feature = "train")]
/// The first pass.
pub(in crate::draft) fn mark(doc: &Doc<'_>, attributes: &[Attributes], model: &Crf) -> Vec<Marked> {
    roles::mark(doc, attributes, model)
}

/// How many candidates one thread takes on at a time: neighbours share much of what they read.
const AT_A_TIME: usize = 16;

/// The second pass over every candidate that is likely enough.
pub(in crate::draft) fn proposals(stage: &Stage<'_>, accept: &Accept, model: &Crf) -> Vec<Proposal> {
    let propose = |emissions: &mut Emissions<'_>, cue: &Range<usize>| {
        let sifted = accept.sift(stage, cue);
        if !sifted.is_likely() {
            return None;
        }
        let view = View::new(stage, cue.clone());
        let emissions = emissions.of(&view);
        let borders: Vec<u8> = view.window.clone().map(|at| view.border(at)).collect();
        let labels = crf::best(model, emissions, &borders);
        let chances = crf::marginals(model, emissions, &borders);
        Some(Proposal::new(cue.clone(), sifted, view.window.clone(), &labels, chances))
    };
    let candidates = stage.candidates.par_iter().with_min_len(AT_A_TIME);
    let proposals = candidates.map_init(|| Emissions::new(stage, model), propose);
    proposals.flatten_iter().collect()
}

/// The likeliest proposals that do not take each other's words.
pub(in crate::draft) fn choose(
    doc: &Doc<'_>,
    proposals: &[Proposal],
    scored: &[f32],
    threshold: f32,
) -> Vec<Found> {
    let mut order: Vec<_> =
        proposals.iter().zip(scored).filter(|(_, chance)| **chance >= threshold).collect();
    order.sort_by(|a, b| b.1.total_cmp(a.1));
    let mut is_taken = vec![false; doc.len()];
    let mut is_cue = vec![false; doc.len()];
    let is_free = |taken: &[bool], at: &usize| !taken.get(*at).copied().unwrap_or(true);
    let mut out = Vec::new();
    for (proposal, chance) in order {
        let free: Vec<usize> = proposal.content.iter().copied().filter(|at| is_free(&is_taken, at)).collect();
        if free.is_empty() || free.len() * 2 < proposal.content.len() {
            continue;
        }
        if proposal.cue.iter().all(|at| !is_free(&is_cue, at)) {
            continue;
        }
        for at in free.iter().chain(&proposal.cue) {
            is_taken.iter_mut().skip(*at).take(1).for_each(|taken| *taken = true);
        }
        for at in &proposal.cue {
            is_cue.iter_mut().skip(*at).take(1).for_each(|taken| *taken = true);
        }
        let [source, cue, content] = [&proposal.source, &proposal.cue, &free].map(|tokens| runs_of(tokens));
        out.push(Found { source, cue, content, confidence: *chance });
    }
    out.sort_by_key(|found| found.cue.first().map(|range| range.start));
    out
}

/// Tokens as runs.
fn runs_of(tokens: &[usize]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for at in tokens {
        match out.last_mut() {
            Some(run) if run.end == *at => run.end = at + 1,
            _ => out.push(*at..at + 1),
        }
    }
    out
}
