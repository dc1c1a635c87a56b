//! Every code is triggered by a small change of the good pack, and a change much like it is silent.

use std::collections::BTreeSet;

use hearsay::pack::check;

use super::cases::cases;
use super::{GOOD, changed, codes_of};

/// Codes of the text as such, which no change of a value brings about: `broken_packs` and `properties` have
/// their tests.
const OF_THE_TEXT: &[&str] =
    &["too-large", "not-utf8", "too-deep", "not-json", "newer-format", "duplicate-field"];

#[test]
fn each_code_is_triggered() {
    let missed: Vec<String> = cases()
        .map(|case| (case, codes_of(changed(case.bad).as_bytes())))
        .filter(|(case, codes)| !codes.contains(&case.code))
        .map(|(case, codes)| format!("{} by {:?}: {codes:?}", case.code, case.bad))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_is_nearly_wrong_is_silent() {
    let noisy: Vec<String> = cases()
        .map(|case| (case, codes_of(changed(case.fine).as_bytes())))
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(case, codes)| format!("{} by {:?}: {codes:?}", case.code, case.fine))
        .collect();
    assert!(noisy.is_empty(), "{}", noisy.join("\n"));
}

#[test]
fn no_code_is_without_a_case() {
    let tried: BTreeSet<&str> = cases().map(|case| case.code).chain(OF_THE_TEXT.iter().copied()).collect();
    let known: BTreeSet<&str> = check::codes().into_iter().map(|code| code.code).collect();
    assert_eq!(tried, known);
}

#[test]
fn a_row_that_is_wrong_in_one_way_is_told_once() {
    let many: String = (0..50).map(|_| r#" "kim": 1,"#).collect();
    let text = GOOD.replacen("{\n", &format!("{{{many}\n"), 1);
    assert!(codes_of(text.as_bytes()).len() <= 2);
}

#[test]
fn a_source_that_cannot_be_read_is_not_missed_by_every_statement() {
    let text = changed(&[("/sources/0/kind", r#""mayor""#)]);
    assert_eq!(codes_of(text.as_bytes()), ["unknown-kind"]);
}

#[test]
fn where_the_text_may_not_be_passed_on_no_quote_is_missed() {
    let text = changed(&[("/articles/0/paragraphs", "[]")]);
    assert_eq!(codes_of(text.as_bytes()), Vec::<&str>::new());
    let checked = check::check(text.as_bytes()).unwrap();
    assert_eq!(checked.ledger.statements().count(), 0);
}

#[test]
fn hand_written_questions_with_an_error_are_named() {
    let text = changed(&[("/questions/1/options", "[]"), ("/questions/4/explanation", "")]);
    let checked = check::check(text.as_bytes()).unwrap();
    let broken = check::broken_questions(&checked.pack, &checked.ledger);
    assert_eq!(broken.into_iter().collect::<Vec<_>>(), [1]);
}
