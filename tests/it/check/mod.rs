//! The checker: every code where it belongs, and nowhere else.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod broken_packs;
mod cases;
mod codes;
mod near_misses;
mod properties;
mod schema;

use std::fs;
use std::path::{Path, PathBuf};

use hearsay::pack::check::{self, Finding};
use rayon::prelude::*;
use serde_json::Value;

/// A file or folder of the project.
pub(crate) fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The JSON files of a folder, in order.
pub(crate) fn packs_in(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(in_project(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut packs: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    packs.sort();
    packs
}

/// A pack with one of everything and nothing wrong with it.
pub(crate) const GOOD: &str = include_str!("../../packs/good/bridge.json");

/// What `check` finds, also where the text is no pack at all.
fn findings(bytes: &[u8]) -> Vec<Finding> {
    match check::check(bytes) {
        Ok(checked) => checked.findings,
        Err(error) => vec![Finding::from(&error)],
    }
}

fn codes_of(bytes: &[u8]) -> Vec<&'static str> {
    findings(bytes).iter().map(|finding| finding.problem.code).collect()
}

/// A change of one value: where (a JSON pointer; `/-` at its end appends), and to which JSON text. An empty
/// text takes the value out.
type Change = (&'static str, &'static str);

/// The good pack with some changes.
fn changed(changes: &[Change]) -> String {
    let mut pack: Value = serde_json::from_str(GOOD).unwrap();
    for (pointer, text) in changes {
        change(&mut pack, pointer, text);
    }
    serde_json::to_string_pretty(&pack).unwrap()
}

fn change(pack: &mut Value, pointer: &str, text: &str) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let parent = pack.pointer_mut(parent).unwrap_or_else(|| panic!("{pointer} leads nowhere"));
    let value = || serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    match (parent, text.is_empty()) {
        (Value::Object(fields), true) => {
            fields.shift_remove(last).unwrap_or_else(|| panic!("{pointer} is not there"));
        }
        (Value::Object(fields), false) => {
            fields.insert(last.replace("~1", "/"), value());
        }
        (Value::Array(rows), true) => {
            rows.remove(last.parse().unwrap());
        }
        (Value::Array(rows), false) if last == "-" => rows.push(value()),
        (Value::Array(rows), false) => rows[last.parse::<usize>().unwrap()] = value(),
        (other, _) => panic!("{pointer} leads into {other}"),
    }
}

#[test]
fn shipped_packs_and_the_good_one_are_silent() {
    let packs = packs_in("quizzes").into_iter().chain(packs_in("tests/packs/good"));
    packs.collect::<Vec<_>>().into_par_iter().for_each(|path| {
        assert_eq!(findings(&fs::read(&path).unwrap()), [], "{}", path.display());
    });
}
