//! Writing the models' file, as [`file`](super::file) reads it.

use super::crf::Crf;
use super::file::{LEAF, MARK, VERSION, checksum};
use super::forest::{Forest, Node};
use super::places::Places;
use super::table::Table;
use super::weights::Weights;
use super::wide::Wide;
use crate::draft::spans::Models;

/// The models as a file.
pub(in crate::draft) fn write(models: &Models) -> Vec<u8> {
    let mut out = MARK.to_vec();
    out.extend(VERSION.to_le_bytes());
    out.extend(models.threshold.to_le_bytes());
    certain(&mut out, &models.tagger.certain);
    wide(&mut out, &models.tagger.weights);
    table(&mut out, &models.parser.moves);
    wide(&mut out, &models.parser.names);
    count(&mut out, models.lexicon.rows.len());
    for (word, steps) in &models.lexicon.rows {
        out.extend(word.to_le_bytes());
        out.extend(steps);
    }
    crf(&mut out, &models.roles);
    crf(&mut out, &models.parts);
    weights(&mut out, &models.accept.sift);
    weights(&mut out, &models.accept.weights);
    forest(&mut out, &models.accept.forest);
    let sum = checksum(&out);
    out.extend(sum.to_le_bytes());
    out
}

fn count(out: &mut Vec<u8>, n: usize) {
    out.extend(u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes());
}

fn certain(out: &mut Vec<u8>, certain: &[(u32, u8)]) {
    count(out, certain.len());
    for (key, class) in certain {
        out.extend(key.to_le_bytes());
        out.push(*class);
    }
}

fn places(out: &mut Vec<u8>, places: &Places) {
    count(out, places.len());
    count(out, places.changes().len());
    out.extend(places.changes().iter().flat_map(|change| change.to_le_bytes()));
}

fn wide(out: &mut Vec<u8>, wide: &Wide) {
    let (their_places, marks, rows) = wide.parts();
    places(out, their_places);
    out.extend(marks.iter().flat_map(|mark| mark.to_le_bytes()));
    out.extend(rows.iter().flatten().flat_map(|word| word.to_le_bytes()));
}

fn weights(out: &mut Vec<u8>, weights: &Weights) {
    let (their_places, slots) = weights.parts();
    places(out, their_places);
    out.extend(slots.iter().flat_map(|(mark, _)| mark.to_le_bytes()));
    out.extend(slots.iter().flat_map(|(_, weight)| weight.to_le_bytes()));
}

fn table(out: &mut Vec<u8>, table: &Table) {
    let (their_places, slots) = table.parts();
    out.extend(table.scale.to_le_bytes());
    places(out, their_places);
    out.extend(slots.iter().flat_map(|slot| slot.to_le_bytes()));
}

fn crf(out: &mut Vec<u8>, crf: &Crf) {
    count(out, crf.n_labels);
    count(out, crf.transitions.len());
    let rows = crf.transitions.iter().flatten().chain([&crf.start]);
    rows.flatten().for_each(|score| out.extend(score.to_le_bytes()));
    table(out, &crf.table);
}

fn forest(out: &mut Vec<u8>, forest: &Forest) {
    out.extend(forest.base.to_le_bytes());
    count(out, forest.trees.len());
    for tree in &forest.trees {
        count(out, tree.len());
        for node in tree {
            let (number, other, value) = match *node {
                Node::Split { number, limit, other } => (number, other, limit),
                Node::Leaf(value) => (LEAF, 0, value),
            };
            out.extend([number, other]);
            out.extend(value.to_le_bytes());
        }
    }
}
