//! Learning the weights of stance from attributions judged by hand, and our own table of sentences.

use std::path::Path;

use super::corpus::{Article, Gold};
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

/// Learns the weights, as their file's bytes.
pub(super) fn stance(articles: &[&Article], judged: &[Judged], models: &Models) -> Vec<u8> {
    let mut examples = Vec::new();
    for article in articles {
        let rows: Vec<&Judged> = judged.iter().filter(|judged| judged.file == article.name).collect();
        if rows.is_empty() {
            continue;
        }
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
            let row = rows.iter().find(|row| row.id == gold.id);
            let Some(stance) = row.and_then(|row| Stance::from_wire(&row.stance)) else { continue };
            let person = credit.speakers.first().and_then(|at| cast.persons.get(*at));
            let who = Who { person, own: credit.own };
            examples.push(Example::new(&doc, found, who, stance, 1.0));
        }
    }
    examples.extend(table(TABLE));
    fit(&examples, Fitting::default()).bytes()
}

fn found(doc: &Doc<'_>, gold: &Gold) -> Found {
    let runs = |ranges: &[std::ops::Range<usize>]| {
        ranges.iter().map(|range| within(doc, range)).filter(|range| !range.is_empty()).collect()
    };
    Found { source: runs(&gold.source), cue: runs(&gold.cue), content: runs(&gold.content), confidence: 1.0 }
}
