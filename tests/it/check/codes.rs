//! The codes themselves: their form, and that `docs/checks.md` lists exactly them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use hearsay::pack::Severity;
use hearsay::pack::check;
use hearsay::words::Words;

use super::cases::cases;
use super::{changed, findings, in_project};

fn wire(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[test]
fn codes_are_kebab_case_and_one_each() {
    let codes = check::codes();
    assert!(codes.len() >= 45);
    let is_kebab = |code: &str| {
        code.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
    };
    assert!(codes.iter().all(|code| is_kebab(code.code)));
    assert!(codes.windows(2).all(|pair| pair[0].code != pair[1].code), "a code with two severities");
}

#[test]
fn the_guide_lists_exactly_the_codes() {
    let guide = fs::read_to_string(in_project("docs/checks.md")).unwrap();
    let mut listed = BTreeMap::new();
    for line in guide.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{line}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
        let before = listed.insert(cells[0].trim_matches('`').to_owned(), cells[1].to_owned());
        assert_eq!(before, None, "{line}");
    }
    let known: BTreeMap<String, String> =
        check::codes().iter().map(|code| (code.code.to_owned(), wire(code.severity).to_owned())).collect();
    assert_eq!(listed, known);
}

#[test]
fn what_is_found_has_the_severity_of_its_code() {
    let known: BTreeMap<&str, Severity> =
        check::codes().into_iter().map(|code| (code.code, code.severity)).collect();
    for case in cases() {
        for finding in findings(changed(case.bad).as_bytes()) {
            let problem = finding.problem;
            assert_eq!(known.get(problem.code), Some(&problem.severity), "{}", problem.code);
        }
    }
}

#[test]
fn every_sentence_has_its_gaps_filled() {
    let words = Words::new("en");
    for case in cases() {
        for finding in findings(changed(case.bad).as_bytes()) {
            let said = words.say(&finding.problem.message);
            assert!(!said.contains("{$") && !said.contains("  "), "{said}");
            assert!(said.ends_with(['.', '?']), "{said}");
        }
    }
}

/// The Rust files of a folder and those below it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = |path: PathBuf| if path.is_dir() { sources(&path) } else { vec![path] };
    entries.flat_map(files).collect()
}

#[test]
fn the_locale_files_of_this_room_hold_exactly_the_keys_it_uses() {
    let code: String =
        sources(&in_project("src/pack")).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let after_call = code.split("message!(").skip(1).filter_map(|rest| rest.split('"').nth(1));
    let used: BTreeSet<&str> = after_call.filter(|key| !is_shared(key)).collect();
    let mut known = BTreeSet::new();
    for file in ["pack", "check"] {
        let text = fs::read_to_string(in_project(&format!("assets/locales/en/{file}.ftl"))).unwrap();
        assert!(FluentResource::try_new(text.clone()).is_ok(), "{file}.ftl");
        let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        known.extend(keys.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    assert_eq!(used, known.iter().map(String::as_str).collect());
}

/// Dates are said with the words that every room uses.
fn is_shared(key: &str) -> bool {
    key == "month" || key.starts_with("date-")
}
