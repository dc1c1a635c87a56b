//! Learning the weights of stance from judged attributions and our own table of sentences, and how well that does on
//! articles it did not learn from.

use std::fmt::Write as _;
use std::path::Path;

use super::corpus::{Article, Gold};
use super::judged::judged;
use super::ready::within;
use crate::draft::doc::{Doc, Found};
use crate::draft::people::{named, people};
use crate::draft::spans::Models;
use crate::draft::stance::Who;
use crate::draft::stance::train::{Example, Fitting, fit, given, name, table};
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

/// The judged attributions of an article.
pub(super) struct Lot {
    /// Which part it belongs to, of those that are left out in turn.
    part: u32,
    /// Whether people judged them.
    is_of_ledger: bool,
    /// What was seen of each, and its position.
    examples: Vec<Example>,
}

/// In how many parts the articles are left out when learning is measured.
const PARTS: u32 = 5;

/// Reads every judged attribution.
pub(super) fn lots(articles: &[&Article], ledger: &[Judged], models: &Models) -> Vec<Lot> {
    let mut lots = Vec::new();
    for article in articles {
        let of_ledger = ledger.iter().filter(|row| row.file == article.name);
        let mut rows: Vec<(&str, Stance)> =
            of_ledger.filter_map(|row| Some((row.id.as_str(), Stance::from_wire(&row.stance)?))).collect();
        let is_of_ledger = !rows.is_empty();
        if !is_of_ledger {
            rows = judged(&article.name);
        }
        if !rows.is_empty() {
            let examples = examples(article, &rows, models);
            lots.push(Lot { part: name(&article.name) % PARTS, is_of_ledger, examples });
        }
    }
    lots
}

/// Learns the weights from all, as their file's bytes.
pub(super) fn stance(lots: &[Lot]) -> Vec<u8> {
    let own = table(TABLE);
    let examples: Vec<&Example> = lots.iter().flat_map(|lot| &lot.examples).chain(&own).collect();
    fit(&examples, Fitting::default()).bytes()
}

/// How well the weights do on articles that they were not learnt from, a fifth of the articles after the other.
pub(super) fn measure(lots: &[Lot]) -> String {
    const ALL: usize = Stance::ALL.len();
    let own = table(TABLE);
    let mut tallies = [[[0usize; ALL]; ALL]; 2];
    for part in 0..PARTS {
        let known = lots.iter().filter(|lot| lot.part != part).flat_map(|lot| &lot.examples);
        let weights = fit(&known.chain(&own).collect::<Vec<_>>(), Fitting::default());
        for lot in lots.iter().filter(|lot| lot.part == part) {
            let tally = &mut tallies[usize::from(lot.is_of_ledger)];
            lot.examples.iter().for_each(|one| tally[one.stance][given(&weights, one)] += 1);
        }
    }
    let mut out = String::from("positions on articles not learnt from: right, macro F1, F1 of each\n");
    for (of, tally) in ["judged.txt", "the ledger"].iter().zip(&tallies) {
        let _ = writeln!(out, "{of}: {}", figures(tally));
    }
    out
}

fn figures<const ALL: usize>(tally: &[[usize; ALL]; ALL]) -> String {
    let share = |part: usize, whole: usize| 100.0 * part as f32 / whole.max(1) as f32;
    let all: usize = tally.iter().flatten().sum();
    let right: usize = (0..ALL).map(|at| tally[at][at]).sum();
    let f1 = |at: usize| {
        let (judged, proposed): (usize, usize) =
            (tally[at].iter().sum(), tally.iter().map(|row| row[at]).sum());
        share(2 * tally[at][at], judged + proposed)
    };
    let each: Vec<f32> = (0..ALL).map(f1).collect();
    let mut out = format!("{:.1} of {all}, {:.1}", share(right, all), each.iter().sum::<f32>() / ALL as f32);
    for (stance, f1) in Stance::ALL.iter().zip(each) {
        let _ = write!(out, ", {stance} {f1:.1}");
    }
    out
}

/// Reads the judged attributions of an article.
fn examples(article: &Article, rows: &[(&str, Stance)], models: &Models) -> Vec<Example> {
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
    let cast = people(&doc, named(&doc), &spans);
    let example = |((gold, found), credit): (&(&Gold, Found), &crate::draft::people::Credit)| {
        let (_, stance) = rows.iter().find(|row| row.0 == gold.id)?;
        let person = credit.speakers.first().and_then(|at| cast.persons.get(*at));
        Some(Example::new(&doc, found, Who { person, own: credit.own, is_rule: false }, *stance))
    };
    gold.iter().zip(&cast.credits).filter_map(example).collect()
}

fn found(doc: &Doc<'_>, gold: &Gold) -> Found {
    let runs = |ranges: &[std::ops::Range<usize>]| {
        ranges.iter().map(|range| within(doc, range)).filter(|range| !range.is_empty()).collect()
    };
    Found { source: runs(&gold.source), cue: runs(&gold.cue), content: runs(&gold.content), confidence: 1.0 }
}
