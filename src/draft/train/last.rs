//! Learning what is decided last: which candidates are worth the second pass, and which proposals are right.
#![expect(clippy::indexing_slicing, reason = "folds and proposals made by this file")]

use super::boost;
use super::logistic::{Row, logistic};
use super::pipeline::{Options, folds};
use super::ready::{Ready, is_right, matched};
use crate::draft::model::crf::Crf;
use crate::draft::model::forest::Forest;
use crate::draft::model::weights::Weights;
use crate::draft::spans;
use crate::draft::spans::accept::{Accept, Proposal};
use crate::draft::spans::attributes::{Attributes, Lexicon};
use crate::draft::spans::candidate::Stage;
use crate::draft::spans::evidence::{Evidence, surroundings};
use crate::draft::spans::roles::Marked;

/// Learns both decisions, given what passes learnt from the other folds say of each.
pub(super) fn accept(
    ready: &[Ready<'_>],
    roles: &[(Lexicon, Crf)],
    parts: &[Crf],
    options: &Options,
) -> Accept {
    let seen: Vec<Seen<'_>> = ready.iter().map(|article| Seen::new(article, &roles[article.fold])).collect();
    let (sift, without) = sift(&seen, options);
    let judged: Vec<Judged<'_>> = (seen.iter())
        .map(|seen| seen.judged(&without[seen.article.fold], &parts[seen.article.fold]))
        .collect();
    let (weights, forest) = decide(&judged, options);
    Accept { weights, forest, ..sift }
}

/// An article as the first pass of the other folds sees it.
struct Seen<'a> {
    article: &'a Ready<'a>,
    attributes: Vec<Attributes>,
    marked: Vec<Marked>,
}

impl<'a> Seen<'a> {
    fn new(article: &'a Ready<'a>, (lexicon, roles): &(Lexicon, Crf)) -> Self {
        let attributes = spans::attributes_of(&article.doc, lexicon);
        let marked = spans::mark(&article.doc, &attributes, roles);
        Self { article, attributes, marked }
    }

    fn stage(&self) -> Stage<'_> {
        Stage::new(&self.article.doc, &self.attributes, &self.marked)
    }

    /// What is read of each candidate, and whether it is a cue.
    fn candidates(&self) -> Vec<Row> {
        let stage = self.stage();
        let matched = matched(&stage, self.article);
        (stage.candidates.iter().zip(matched))
            .map(|(cue, gold)| (surroundings(&stage, cue), gold.is_some()))
            .collect()
    }

    fn judged(&self, sift: &Accept, parts: &Crf) -> Judged<'_> {
        let stage = self.stage();
        let proposals = spans::proposals(&stage, sift, parts);
        let row = |at: usize| {
            let mut row = proposals[at].sifted.features.clone();
            row.extend(Evidence::new(&stage, &proposals, at).features());
            (row, is_right(self.article, &proposals[at]))
        };
        let rows = (0..proposals.len()).map(row).collect();
        Judged { seen: self, proposals, rows }
    }
}

/// An article's proposals with their features, and whether each would count as found.
struct Judged<'a> {
    seen: &'a Seen<'a>,
    proposals: Vec<Proposal>,
    rows: Vec<Row>,
}

fn weights(rows: &[&Row], options: &Options) -> Weights {
    Weights::new(&logistic(rows, options.decay))
}

/// Learns what candidates are worth a look: from all, and from all but each fold.
fn sift(seen: &[Seen<'_>], options: &Options) -> (Accept, Vec<Accept>) {
    let rows: Vec<(usize, Vec<Row>)> =
        seen.iter().map(|seen| (seen.article.fold, seen.candidates())).collect();
    let learn = |without: Option<usize>| {
        let rest: Vec<&Row> =
            (rows.iter()).filter(|(fold, _)| Some(*fold) != without).flat_map(|(_, rows)| rows).collect();
        Accept { sift: weights(&rest, options), ..Accept::default() }
    };
    (learn(None), folds(options.folds, |fold| learn(Some(fold))))
}

/// Learns what is right: weights, and trees over what weights learnt from other articles say.
fn decide(judged: &[Judged<'_>], options: &Options) -> (Weights, Forest) {
    let learn = |without: Option<usize>| {
        let rest: Vec<&Row> = (judged.iter())
            .filter(|judged| Some(judged.seen.article.fold) != without)
            .flat_map(|judged| &judged.rows)
            .collect();
        weights(&rest, options)
    };
    let without = folds(options.folds, |fold| learn(Some(fold)));
    let (mut rows, mut right) = (Vec::new(), Vec::new());
    for j in judged {
        let stage = j.seen.stage();
        let sums: Vec<f32> = j.rows.iter().map(|row| without[j.seen.article.fold].sum(&row.0)).collect();
        for (at, row) in j.rows.iter().enumerate() {
            rows.push(Evidence::new(&stage, &j.proposals, at).numbers(&sums));
            right.push(row.1);
        }
    }
    let forest = boost::forest(&rows, &right, options.trees, 0.08);
    (learn(None), forest)
}
