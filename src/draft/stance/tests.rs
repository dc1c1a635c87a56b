//! The table of sentences in `tests/data/draft/stance.txt`, and the weights' file.

use super::train::{Fitting, fit, table};
use super::{Weights, Who, stance, stance_by};
use crate::draft::doc::{Doc, Found};
use crate::pack::Stance;

const TABLE: &str = include_str!("../../../tests/data/draft/stance.txt");

/// The sentence of a row, cut into its three parts.
fn row(line: &str) -> Option<(bool, Stance, String, [usize; 3])> {
    let parts: Vec<&str> = line.split('|').map(str::trim).collect();
    let [expected, source, cue, content] = parts.as_slice() else { return None };
    let stance = Stance::from_wire(expected.trim_start_matches('?').trim())?;
    let len = |part: &str| Doc::new(part).len();
    let text = format!("{source} {cue} {content}");
    Some((expected.starts_with('?'), stance, text, [len(source), len(cue), len(content)]))
}

fn found([source, cue, content]: [usize; 3]) -> Found {
    let all = |range: std::ops::Range<usize>| if range.is_empty() { Vec::new() } else { vec![range] };
    let (cue, end) = (source + cue, source + cue + content);
    Found { source: all(0..source), cue: all(source..cue), content: all(cue..end), confidence: 1.0 }
}

#[test]
fn sentences_of_the_table_are_judged_as_it_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in TABLE.lines().filter(|line| !line.starts_with('#') && line.contains('|')) {
        let (is_hard, expected, text, lens) = row(line).unwrap_or_else(|| panic!("not a row: {line}"));
        let doc = Doc::new(&text);
        let given = stance(&doc, &found(lens), Who::default());
        count += 1;
        if given != expected && !is_hard {
            wrong.push(format!("{expected}, not {given}: {text}"));
        }
    }
    assert!(count >= 100 && wrong.is_empty(), "of {count}:\n{}", wrong.join("\n"));
}

#[test]
fn fitting_gives_the_same_weights_and_the_file_holds_them() {
    let table = table(TABLE);
    let examples: Vec<_> = table.iter().collect();
    let how = Fitting { pull: 1.0, ..Fitting::default() };
    let weights = fit(&examples, how);
    assert_eq!(weights, fit(&examples, how));
    assert_eq!(weights, Weights::read(&weights.bytes()));
    let text = "The minister denied that he knew";
    let given = stance_by(&weights, &Doc::new(text), &found([2, 1, 3]), Who::default());
    assert_eq!(given, Stance::Denies);
}

#[test]
fn nothing_in_an_attribution_is_no_matter() {
    let empty = Found { source: vec![], cue: vec![], content: vec![], confidence: 0.0 };
    let who = Who::default();
    assert_eq!(stance(&Doc::new(""), &empty, who), stance(&Doc::new("“"), &empty, who));
}
