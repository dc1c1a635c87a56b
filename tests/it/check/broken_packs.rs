//! The packs of `tests/packs/`: each is wrong in the way that `expect.txt` says, at that place and nowhere
//! else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use hearsay::pack::Severity;
use hearsay::pack::check;
use hearsay::words::Words;

use super::{findings, in_project, packs_in};

/// Code, path, line.
type Expected = BTreeSet<(String, String, usize)>;

fn expected() -> BTreeMap<String, Expected> {
    let text = fs::read_to_string(in_project("tests/packs/expect.txt")).unwrap();
    let mut files: BTreeMap<String, Expected> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let [file, code, path, at] = line.split(" | ").collect::<Vec<_>>().try_into().unwrap();
        let row = (code.to_owned(), path.to_owned(), at.parse().unwrap());
        files.entry(file.to_owned()).or_default().insert(row);
    }
    files
}

#[test]
fn each_is_wrong_in_the_way_and_place_expected() {
    let mut wrong = Vec::new();
    for (file, expected) in expected() {
        let found = findings(&fs::read(in_project("tests/packs").join(&file)).unwrap());
        let rows: Expected =
            found.iter().map(|f| (f.problem.code.to_owned(), f.problem.at.to_string(), f.line)).collect();
        if rows != expected || rows.len() > found.len() {
            wrong.push(format!("{file}:\n  expected {expected:?}\n  found    {rows:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Codes and paths, without those that a save mends.
fn lasting(bytes: &[u8]) -> Vec<(&'static str, String)> {
    let found = findings(bytes).into_iter().map(|f| (f.problem.code, f.problem.at.to_string()));
    let mut found: Vec<_> = found.filter(|(code, _)| *code != "duplicate-field").collect();
    found.sort();
    found
}

#[test]
fn what_cannot_be_read_is_still_there_and_as_wrong_after_a_save() {
    for path in packs_in("tests/packs").into_iter().chain(packs_in("tests/packs/warnings")) {
        let text = fs::read(&path).unwrap();
        let Ok((pack, _)) = hearsay::pack::read(&text) else { continue };
        let saved = hearsay::pack::write(&pack);
        assert_eq!(lasting(saved.as_bytes()), lasting(&text), "{}", path.display());
    }
}

#[test]
fn every_pack_of_the_folder_is_expected() {
    let in_folder = |folder: &str, prefix: &str| -> Vec<String> {
        let name = |path: &std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
        packs_in(folder).iter().map(|path| format!("{prefix}{}", name(path))).collect()
    };
    let mut files = in_folder("tests/packs", "");
    assert!(files.len() >= 40);
    files.extend(in_folder("tests/packs/warnings", "warnings/"));
    assert_eq!(files.into_iter().collect::<BTreeSet<_>>(), expected().into_keys().collect());
}

#[test]
fn those_of_the_folder_itself_have_errors_and_those_with_warnings_none() {
    let has_error = |path: &std::path::PathBuf| {
        let found = findings(&fs::read(path).unwrap());
        found.iter().any(|finding| finding.problem.severity == Severity::Error)
    };
    for path in packs_in("tests/packs") {
        assert!(has_error(&path), "{}", path.display());
    }
    for path in packs_in("tests/packs/warnings") {
        assert!(!has_error(&path), "{}", path.display());
    }
}

#[test]
fn every_error_that_a_file_can_hold_has_a_pack() {
    let tried: BTreeSet<String> = expected().into_values().flatten().map(|(code, ..)| code).collect();
    let missing: Vec<&str> = check::codes()
        .into_iter()
        .filter(|code| code.severity == Severity::Error && code.code != "too-large")
        .map(|code| code.code)
        .filter(|code| !tried.contains(*code))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_finding_is_a_sentence_with_nothing_left_open() {
    let words = Words::new("en");
    for path in packs_in("tests/packs").into_iter().chain(packs_in("tests/packs/warnings")) {
        for finding in findings(&fs::read(&path).unwrap()) {
            let said = words.say(&finding.problem.message);
            let is_sentence = said.contains(' ') && (said.ends_with('.') || said.ends_with('?'));
            assert!(is_sentence && !said.contains("{$"), "{}: {said}", path.display());
        }
    }
}
