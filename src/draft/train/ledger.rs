//! Learning the weights of stance from attributions judged by hand, and our own table of sentences.

use std::path::Path;

use super::corpus::{Article, Gold};
use super::judged::judged;
use super::pipeline::within;
use crate::draft::doc::{Doc, Found};
use crate::draft::people::people;
use crate::draft::spans::Models;
use crate::draft::stance::Who;
use crate::draft::stance::train::{Example, Fitting, fit, table};
use crate::pack::Stance;

/// One judged attribution of the corpus.
#[derive(Debug, Clone, serde::Deserialize)]
pub(super) struct Judged {
    /// The article's name.
    pub file: String,
    /// Id of the attribution in the annotations.
    pub id: String,
    /// The position as judged.
    pub stance: String,
}

/// The sentences of our own.
const TABLE: &str = include_str!("../../../tests/data/draft/stance.txt");

/// Reads `ledger-train.jsonl`.
pub(super) fn read(path: &Path) -> std::io::Result<Vec<Judged>> {
    let text = std::fs::read_to_string(path)?;
    text.lines().map(|line| serde_json::from_str(line).map_err(std::io::Error::other)).collect()
}

/// What an attribution of [`judged`] counts beside one of the ledger, whose judges read the whole article.
const READ_ALONE: f32 = 0.5;

/// Learns the weights, as their file's bytes.
pub(super) fn stance(articles: &[&Article], ledger: &[Judged], models: &Models) -> Vec<u8> {
    let mut examples = Vec::new();
    for article in articles {
        let of_ledger = ledger.iter().filter(|row| row.file == article.name);
        let of_ledger =
            of_ledger.filter_map(|row| Some((row.id.as_str(), Stance::from_wire(&row.stance)?, 1.0)));
        let alone = judged(&article.name);
        let alone = alone.iter().map(|(id, stance)| (*id, *stance, READ_ALONE));
        let rows: Vec<(&str, Stance, f32)> = of_ledger.chain(alone).collect();
        if !rows.is_empty() {
            read_one(article, &rows, models, &mut examples);
        }
    }
    examples.extend(table(TABLE));
    fit(&examples, Fitting::default()).bytes()
}

/// Reads the judged attributions of an article.
fn read_one(article: &Article, rows: &[(&str, Stance, f32)], models: &Models, examples: &mut Vec<Example>) {
    let mut doc = Doc::new(&article.text);
    models.analyse(&mut doc);
    let mut gold: Vec<(&Gold, Found)> = article
        .gold
        .iter()
        .map(|gold| (gold, found(&doc, gold)))
        .filter(|(_, f)| !f.content.is_empty())
        .collect();
    gold.sort_by_key(|(_, found)| found.cue.first().or(found.content.first()).map(|range| range.start));
    let spans: Vec<Found> = gold.iter().map(|(_, found)| found.clone()).collect();
    let cast = people(&doc, &spans);
    for ((gold, found), credit) in gold.iter().zip(&cast.credits) {
        let Some((_, stance, weight)) = rows.iter().find(|row| row.0 == gold.id) else { continue };
        let person = credit.speakers.first().and_then(|at| cast.persons.get(*at));
        let who = Who { person, own: credit.own };
        examples.push(Example::new(&doc, found, who, *stance, *weight));
    }
}

fn found(doc: &Doc<'_>, gold: &Gold) -> Found {
    let runs = |ranges: &[std::ops::Range<usize>]| {
        ranges.iter().map(|range| within(doc, range)).filter(|range| !range.is_empty()).collect()
    };
    Found { source: runs(&gold.source), cue: runs(&gold.cue), content: runs(&gold.content), confidence: 1.0 }
}
