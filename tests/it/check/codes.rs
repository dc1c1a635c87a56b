//! The codes themselves: their form, and that `docs/checks.md` lists exactly them.

use std::collections::BTreeMap;
use std::fs;

use hearsay::pack::Severity;
use hearsay::pack::check;

use super::cases::{LISTS, QUESTIONS, ROWS, STATEMENTS};
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
    for case in [ROWS, LISTS, STATEMENTS, QUESTIONS].into_iter().flatten() {
        for finding in findings(changed(case.bad).as_bytes()) {
            let problem = finding.problem;
            assert_eq!(known.get(problem.code), Some(&problem.severity), "{}", problem.code);
        }
    }
}
