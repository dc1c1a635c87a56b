//! An article's text is changed: quotes are found again, lost, put on other words.

use hearsay::pack::{Pack, Quote, TextQuote};
use hearsay::studio::{Desk, Edit, Part, QuotePlace, fix, lost};

use super::{port, quoted, statement, words};

fn with_text(change: impl Fn(&mut Vec<String>)) -> Desk {
    let mut desk = Desk::new(port());
    let mut paragraphs = desk.pack().articles[0].paragraphs.clone();
    change(&mut paragraphs);
    desk.apply(Edit::SetText { article: "main".into(), paragraphs }).unwrap();
    desk
}

fn is_found(pack: &Pack) {
    assert_eq!(lost(pack), []);
}

#[test]
fn what_is_added_elsewhere_moves_no_quote() {
    let desk = with_text(|paragraphs| paragraphs.insert(0, "Correction: it was Monday.".to_owned()));
    is_found(desk.pack());
    assert_eq!(desk.pack().statements, port().statements);
}

#[test]
fn words_that_stand_twice_now_are_told_apart() {
    let desk = with_text(|paragraphs| {
        let again = paragraphs[0].clone();
        paragraphs.push(again);
    });
    is_found(desk.pack());
    let row = statement(desk.pack(), "s1");
    let content = row.content.as_ref().unwrap();
    assert!(matches!(content.runs(), [Quote::Selector(TextQuote { .. })]), "{content:?}");
    assert_eq!(quoted(row.content.as_ref()), "The dam stands firm");
}

#[test]
fn changed_words_are_lost_with_their_nearest_match_and_put_back_by_one_edit() {
    let mut desk = with_text(|paragraphs| paragraphs[0] = paragraphs[0].replace("firm", "fast"));
    let gone = lost(desk.pack());
    let [only] = gone.as_slice() else { panic!("{gone:?}") };
    assert_eq!(only.words, "The dam stands firm");
    let quote = QuotePlace::Statement { statement: "s1".into(), part: Part::Content, run: 0 };
    assert_eq!(only.quote, quote);
    let nearest = only.nearest.clone().unwrap();
    assert_eq!(vec![nearest.clone()], words(desk.pack(), "The dam stands fast"));
    let view = desk.view();
    let finding = view.findings.iter().find(|finding| finding.problem.code == "quote-not-found").unwrap();
    let mend = fix(desk.pack(), finding).unwrap();
    assert_eq!(mend, Edit::Reanchor { quote, to: nearest });
    desk.apply(mend).unwrap();
    is_found(desk.pack());
    assert_eq!(quoted(statement(desk.pack(), "s1").content.as_ref()), "The dam stands fast");
}

#[test]
fn paragraphs_are_cleaned_as_the_format_wants_them() {
    let desk = with_text(|paragraphs| paragraphs.push(" One line\nanother \n\n".to_owned()));
    let article = &desk.pack().articles[0].paragraphs;
    assert_eq!(article[article.len() - 2..], ["One line".to_owned(), "another".to_owned()]);
}
