//! Articles in languages that the engine does not read: only what stands in quotation marks, in whichever way
//! the language sets them.

use std::ops::Range;

use super::doc::{Doc, Found};
use super::reading::{Attribution, Reading};
use crate::pack::Stance;

/// Marks that open, each with those that close it.
const PAIRS: &[(&str, &[&str])] = &[
    ("„", &["“", "”", "\""]),
    ("“", &["”", "\""]),
    ("”", &["”"]),
    ("«", &["»"]),
    ("»", &["«", "»"]),
    ("\"", &["\""]),
    ("''", &["''"]),
    ("``", &["''"]),
];

/// The quoted passages of an article; the article's quotations become these.
pub(super) fn quoted_alone(doc: &mut Doc<'_>) -> Reading {
    const LEAST_WORDS: usize = 4;
    const CONFIDENCE: f32 = 0.3;
    let quotations = quotations(doc);
    doc.quotation_of = vec![None; doc.len()];
    for (at, range) in quotations.iter().enumerate() {
        doc.quotation_of.iter_mut().take(range.end).skip(range.start).for_each(|of| *of = Some(at));
    }
    doc.quotations = quotations;
    let is_word = |at: &usize| doc.word(*at).chars().any(char::is_alphanumeric);
    let passages =
        doc.quotations.iter().filter(|range| (*range).clone().filter(is_word).count() >= LEAST_WORDS);
    let attribution = |range: &Range<usize>| Attribution {
        found: Found {
            source: Vec::new(),
            cue: Vec::new(),
            content: vec![range.clone()],
            confidence: CONFIDENCE,
        },
        speakers: Vec::new(),
        via: Vec::new(),
        named: None,
        stance: Stance::None,
        policies: Vec::new(),
    };
    Reading { attributions: passages.map(attribution).collect(), ..Reading::default() }
}

/// What stands between marks that belong together, none across paragraphs.
fn quotations(doc: &Doc<'_>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    for paragraph in &doc.paragraphs {
        let mut open: Option<(usize, &[&str])> = None;
        for at in paragraph.clone() {
            let mark = doc.printed(at);
            match open {
                Some((start, closing)) if closing.contains(&mark) => {
                    out.push(start..at + 1);
                    open = None;
                }
                Some(_) => {}
                None => {
                    open =
                        PAIRS.iter().find(|(opening, _)| *opening == mark).map(|(_, closing)| (at, *closing));
                }
            }
        }
    }
    out
}
