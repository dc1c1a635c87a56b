//! A copy of an article held against the quotes of a pack that has only the link.

use hearsay::pack::{Pack, Quotes, Text, selector};
use hearsay::studio::{Held, Refused};

use super::{port, shipped};

/// The pack without the text of its article, and that text.
fn without_text(mut pack: Pack) -> (Pack, Vec<String>) {
    let paragraphs = std::mem::take(&mut pack.articles[0].paragraphs);
    (pack, paragraphs)
}

#[test]
fn the_very_text_has_every_quote_and_changes_none() {
    let (pack, paragraphs) = without_text(shipped());
    let held = Held::new(&pack, &pack.articles[0].id, &paragraphs).unwrap();
    assert!(held.is_it() && held.n_quotes > 40);
    assert_eq!(held.n_found, held.n_quotes);
    assert_eq!(held.pack, shipped());
}

#[test]
fn other_signs_and_blanks_are_no_difference_and_quotes_are_those_of_the_copy() {
    let (pack, paragraphs) = without_text(shipped());
    let typed = |text: &String| text.replace(['“', '”'], "\"").replace(['’', '‘'], "'").replace('–', "-");
    let copy: Vec<String> = paragraphs.iter().map(typed).map(|text| text.replace(' ', "\u{a0}")).collect();
    let held = Held::new(&pack, &pack.articles[0].id, &copy).unwrap();
    assert_eq!(held.n_found, held.n_quotes);
    let text = Text::new(&held.pack.articles[0].paragraphs);
    for row in &held.pack.statements {
        for quote in row.content.iter().flat_map(Quotes::runs) {
            assert!(selector::place(&text, quote).is_ok(), "{quote:?}");
        }
    }
}

#[test]
fn a_part_of_it_is_still_it_and_another_text_is_not() {
    let (pack, mut paragraphs) = without_text(shipped());
    paragraphs.truncate(paragraphs.len() - 1);
    let held = Held::new(&pack, &pack.articles[0].id, &paragraphs).unwrap();
    assert!(held.is_it());
    let (_, other) = without_text(port());
    assert!(!Held::new(&pack, &pack.articles[0].id, &other).unwrap().is_it());
    assert_eq!(Held::new(&pack, &pack.articles[0].id, &[" ".to_owned()]), Err(Refused::NoText));
}
