//! Typed short answers: which spellings count, what is said of those that are off, and what an author can get
//! wrong.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use hearsay::pack::{Ledger, Pack};
use hearsay::quiz::session::judge;
use hearsay::quiz::{Answer, Mark, Question, Seed, Verdict, content_hash, derive, hand_written, mark};
use hearsay::words::{Message, Words};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases::cases;

fn pack_of(questions: &[Value]) -> (Pack, Ledger) {
    let text = json!({
        "hearsay": 1, "id": "short", "title": "Short",
        "articles": [{ "id": "main", "title": "An article", "paragraphs": ["She said so."] }],
        "questions": questions,
    });
    let (pack, problems) = hearsay::pack::read(text.to_string().as_bytes()).unwrap();
    assert!(problems.is_empty(), "{problems:?}");
    let (ledger, _) = hearsay::pack::resolve(&pack);
    (pack, ledger)
}

fn short(accept: &[&str], slips: bool) -> (Question, Ledger) {
    let question =
        json!({ "id": "q", "response": "short", "prompt": "Who?", "accept": accept, "slips": slips });
    let (pack, ledger) = pack_of(&[question]);
    let (mut questions, not_built) = hand_written(&pack, &ledger);
    assert!(not_built.is_empty(), "{not_built:?}");
    (questions.remove(0), ledger)
}

fn marked(accept: &[&str], slips: bool, given: &str) -> Mark {
    let (question, ledger) = short(accept, slips);
    mark(&question, &ledger, &Answer::Short(given.to_owned())).unwrap()
}

fn said(message: &Message) -> String {
    Words::new("en").say(message)
}

#[test]
fn what_makes_no_difference() {
    for (accepted, given) in [
        ("Zelensky", "zelensky"),
        ("Volodymyr Zelensky", "  volodymyr\t Zelensky "),
        ("the minister’s plan", "The minister's plan"),
        ("“Plan B”", "\"plan b\""),
        ("„Plan B“", "«Plan B»"),
        ("It was denied", "It was denied."),
        ("the U.S.", "the U.S"),
        // Composed and decomposed.
        ("caf\u{e9}", "cafe\u{301}"),
        ("CAFE\u{301}", "café"),
        ("ΟΔΟΣ", "οδος"),
        ("СЕУЛ", "Сеул"),
        ("3,000", " 3,000 "),
    ] {
        assert_eq!(marked(&[accepted], false, given), Mark::FULL, "{accepted} {given}");
    }
}

#[test]
fn small_slips_count_only_where_they_are_not_allowed() {
    for (accepted, given) in [
        ("Zelensky", "Zelenski"),
        ("Zelensky", "Zelenskyj"),
        ("Zelensky", "Zalenski"),
        ("Zelensky", "Zeelnsky"),
        ("Seoul", "Soul"),
        ("Seoul", "Seuol"),
        ("Kyiv", "Kiiv"),
        ("North Korea", "Nort Korae"),
        ("in 2024 Seoul", "in 2024 Seol"),
    ] {
        assert_eq!(marked(&[accepted], true, given), Mark::FULL, "{accepted} {given}");
        assert_eq!(marked(&[accepted], false, given), Mark::NONE, "{accepted} {given}");
    }
}

#[test]
fn what_is_no_small_slip() {
    for (accepted, given) in [
        ("Seoul", "Sol"),
        ("Zelensky", "Zalinski"),
        ("Kim", "Kin"),
        ("not so", "now so"),
        ("North Korea", "South Korea"),
        ("North Korea", "NorthKorea"),
        ("North Korea", "Korea"),
        // Numbers are never nearly right.
        ("2024", "2025"),
        ("20240001", "20240002"),
        ("3,000 soldiers", "3,001 soldiers"),
        ("COVID19x", "COVID18x"),
        ("abcdefgh", "abcdefg1"),
        ("１２３４５", "１２３４６"),
        ("Seoul", ""),
        ("Seoul", "."),
    ] {
        assert_eq!(marked(&[accepted], true, given), Mark::NONE, "{accepted} {given}");
    }
}

#[test]
fn a_slip_is_told_and_counts() {
    let (question, ledger) = short(&["Zelensky", "Volodymyr Zelensky"], true);
    let outcome = |given: &str| judge(&question, &ledger, &Answer::Short(given.to_owned())).unwrap();
    let slip = outcome("Zelenski");
    assert_eq!((slip.mark, slip.feedback.verdict), (Mark::FULL, Verdict::Right));
    assert_eq!(said(&slip.feedback.slip.unwrap()), "You wrote “Zelenski”; it is spelt “Zelensky”.");
    assert!(slip.feedback.wrong.is_empty());
    // By the spelling that it is nearest to.
    let long = outcome("volodymir zelensky").feedback.slip.unwrap();
    assert_eq!(said(&long), "You wrote “volodymir zelensky”; it is spelt “Volodymyr Zelensky”.");
    assert_eq!(outcome("zelensky").feedback.slip, None);
}

#[test]
fn what_is_wrong_is_quoted_and_the_first_spelling_is_right() {
    let (question, ledger) = short(&["Zelensky", "Volodymyr Zelensky"], false);
    let outcome = |given: &str| judge(&question, &ledger, &Answer::Short(given.to_owned())).unwrap();
    let near = outcome(" Zelenski ").feedback;
    assert_eq!(near.verdict, Verdict::Wrong);
    assert_eq!(said(&near.wrong[0].text), "Zelenski");
    assert_eq!(said(near.wrong[0].why.as_ref().unwrap()), "That is nearly it: it is spelt “Zelensky”.");
    assert_eq!(near.right.iter().map(said).collect::<Vec<_>>(), ["Zelensky"]);
    let other = outcome("Kim").feedback;
    assert_eq!((said(&other.wrong[0].text).as_str(), other.wrong[0].why.clone()), ("Kim", None));
    let long = outcome(&"x ".repeat(500)).feedback;
    assert_eq!(said(&long.wrong[0].text).chars().count(), 81);
}

#[test]
fn what_cannot_be_asked_is_told() {
    let cases = [
        (json!(null), "“q” is a short question and has no “accept”. Add it."),
        (json!([]), "“q” accepts no spelling. Write at least one into “accept”."),
        (json!(["Kim", " "]), "“q” accepts a spelling without words. Write its words, or take it out."),
        (json!(["..."]), "“q” accepts a spelling without words. Write its words, or take it out."),
    ];
    for (accept, told) in cases {
        let question = json!({ "id": "q", "response": "short", "prompt": "Who?", "accept": accept });
        let (pack, ledger) = pack_of(&[question]);
        let (questions, not_built) = hand_written(&pack, &ledger);
        assert!(questions.is_empty());
        assert_eq!(not_built.iter().map(|unbuilt| said(&unbuilt.why)).collect::<Vec<_>>(), [told]);
    }
}

#[test]
fn it_is_printed_as_it_is_written_and_its_hash_is_that_of_its_spellings() {
    let written = json!({
        "id": "q", "response": "short", "prompt": "Who?", "accept": ["Kim", "Kim Jong Gyu"], "slips": true,
    });
    let (pack, ledger) = pack_of(std::slice::from_ref(&written));
    let derived = derive(&pack, &ledger, Seed(1));
    let text = hearsay::quiz::print::json(&ledger, &derived, Seed(1), &Words::new("en"));
    let printed: Value = serde_json::from_str(&text).unwrap();
    for field in ["response", "prompt", "accept", "slips"] {
        assert_eq!(printed["questions"][0][field], written[field], "{field}");
    }
    let hash = |accept: &[&str], slips| {
        let (question, ledger) = short(accept, slips);
        content_hash(&question, &ledger)
    };
    assert_eq!(hash(&["Kim", "Lee"], true), hash(&["Lee", "Kim"], false));
    assert_ne!(hash(&["Kim"], true), hash(&["Kim", "Lee"], true));
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn an_accepted_answer_is_always_right(accepted in prop::collection::vec("\\PC{1,12}", 1..4), pick in 0..4_usize, slips in any::<bool>()) {
        let given = &accepted[pick % accepted.len()];
        let folded = accepted.iter().map(|spelling| hearsay::pack::spelling::folded(spelling));
        prop_assume!(folded.into_iter().all(|folded| !folded.is_empty()));
        let accepted: Vec<&str> = accepted.iter().map(String::as_str).collect();
        prop_assert_eq!(marked(&accepted, slips, given), Mark::FULL);
    }

    #[test]
    fn any_text_gets_a_mark_and_feedback(given in any::<String>(), slips in any::<bool>()) {
        let (question, ledger) = short(&["Zelensky", "3,000 soldiers", "é"], slips);
        let outcome = judge(&question, &ledger, &Answer::Short(given)).unwrap();
        prop_assert!(outcome.mark == Mark::FULL || outcome.mark == Mark::NONE);
        prop_assert_eq!(outcome.mark == Mark::FULL, outcome.feedback.wrong.is_empty());
        prop_assert!(slips || outcome.feedback.slip.is_none());
    }

    #[test]
    fn whoever_allows_no_slips_is_never_more_generous(given in "[Zz]?[a-z]{0,9}( [0-9a-z]{1,5})?") {
        let (strict, kind) = (marked(&["Zelensky"], false, &given), marked(&["Zelensky"], true, &given));
        prop_assert!(strict <= kind);
    }

    #[test]
    fn a_text_is_compared_the_same_however_often_it_is_folded(text in any::<String>()) {
        let once = hearsay::pack::spelling::folded(&text);
        prop_assert_eq!(hearsay::pack::spelling::folded(&once), once.clone());
    }
}
