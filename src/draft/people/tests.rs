//! The table of `tests/data/draft/people.txt`. Its tags come from a few rules, so that it needs no model.

use super::super::doc::{Doc, Found};
use super::{named, people};

const TABLE: &str = include_str!("../../../tests/data/draft/people.txt");

fn tag(doc: &Doc<'_>, at: usize) -> &'static str {
    let printed = doc.printed(at);
    let is_capital = printed.starts_with(char::is_uppercase);
    match doc.word(at) {
        "the" | "a" | "an" | "some" => "DT",
        "he" | "she" | "it" | "they" => "PRP",
        "his" | "her" | "its" | "their" => "PRP$",
        "of" | "for" | "at" | "on" | "in" | "to" => "IN",
        "and" | "or" => "CC",
        "two" => "CD",
        "former" | "prime" => "JJ",
        "said" | "told" | "was" | "were" | "met" | "spoke" | "opened" | "sued" | "visited" | "praised"
        | "arrived" | "studied" | "disagreed" | "went" => "VBD",
        _ if is_capital => "NNP",
        word if word.starts_with(char::is_alphabetic) => "NN",
        _ => ".",
    }
}

#[test]
fn table() {
    let mut failures = Vec::new();
    let blocks = TABLE.split("\n\n").filter(|block| !block.starts_with('#'));
    for block in blocks {
        let (text, rows): (Vec<_>, Vec<_>) = block.lines().partition(|line| !line.starts_with("> "));
        let text = text.join("\n");
        let mut doc = Doc::new(&text);
        doc.tags = (0..doc.len()).map(|at| tag(&doc, at)).collect();
        let mut from = 0;
        let mut found = Vec::new();
        let rows: Vec<_> =
            rows.iter().filter_map(|row| row.trim_start_matches("> ").split_once(" = ")).collect();
        for (words, _) in &rows {
            let start = (from..doc.len()).find(|at| {
                (*at..doc.len()).any(|end| doc.slice(*at..end + 1) == *words && doc.word(end + 1) != "of")
            });
            let start = start.unwrap_or_else(|| panic!("no source {words:?} in {text:?}"));
            let end = (start..doc.len()).find(|end| doc.slice(start..end + 1) == *words).unwrap_or(start) + 1;
            from = end;
            #[expect(clippy::single_range_in_vec_init, reason = "one run")]
            found.push(Found {
                source: vec![start..end],
                cue: vec![end..end + 1],
                content: Vec::new(),
                confidence: 1.0,
            });
        }
        let people = people(&doc, named(&doc), &found);
        for ((words, expected), credit) in rows.iter().zip(&people.credits) {
            let names: Vec<_> = credit.speakers.iter().map(|at| people.persons[*at].name.clone()).collect();
            if names.join(" + ").to_lowercase() != expected.to_lowercase() {
                failures.push(format!("{words}: {names:?}, expected {expected:?}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
