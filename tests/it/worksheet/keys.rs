//! A key and its worksheet: the same code, and the letters of the key stand beside the right words of the sheet.

use std::collections::{BTreeMap, BTreeSet};

use hearsay::exchange::worksheet::{Block, Format, Order, Part, Questions, Variant, Wish, asked, worksheet};
use hearsay::pack::{Ledger, Pack};
use hearsay::quiz::{Question, Response, Seed, derive};
use hearsay::words::Words;

use super::flat;
use super::packs::{by_hand, shipped};

const VARIANTS: [Option<Variant>; 5] =
    [None, Some(Variant::A), Some(Variant::B), Some(Variant::C), Some(Variant::D)];

/// A question as it is printed: its words, and labels with words below.
struct Printed {
    prompt: String,
    items: Vec<(String, String)>,
}

fn printed(blocks: &[Block]) -> Vec<Printed> {
    let mut all: Vec<Printed> = Vec::new();
    for block in flat(blocks) {
        match block {
            Block::Prompt { text, .. } => all.push(Printed { prompt: text.clone(), items: Vec::new() }),
            // The grid of the whole pack is no question.
            Block::Heading(_) if !all.is_empty() => break,
            Block::Item { label, text } => {
                all.extend(all.is_empty().then(|| Printed { prompt: String::new(), items: Vec::new() }));
                all.last_mut().unwrap().items.push((label.clone(), text.clone()));
            }
            _ => {}
        }
    }
    all
}

/// The letter or number at a label's end, without its bracket or stop.
fn mark(label: &str) -> String {
    label.rsplit(' ').next().unwrap().trim_end_matches([')', '.']).to_owned()
}

/// Checks one question of a key against the sheet and against the pack.
fn check(sheet: &Printed, key: &Printed, question: &Question, words: &Words) {
    assert_eq!(sheet.prompt, key.prompt);
    let of_sheet: BTreeMap<String, &String> =
        sheet.items.iter().map(|(label, text)| (mark(label), text)).collect();
    let said = |ix: &usize, places: &[hearsay::quiz::Place]| words.say(&places.get(*ix).unwrap().text);
    match &question.response {
        Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } => {
            let right: BTreeSet<String> =
                options.iter().filter(|option| option.right).map(|option| words.say(&option.text)).collect();
            let named: BTreeSet<String> =
                key.items.iter().map(|(label, _)| (*of_sheet.get(&mark(label)).unwrap()).clone()).collect();
            assert_eq!(named, right, "{}", key.prompt);
        }
        Response::Match(board) | Response::Sort(board) => {
            let right: BTreeSet<(String, String)> = board
                .right
                .iter()
                .map(|(row, column)| (said(row, &board.rows), said(column, &board.columns)))
                .collect();
            let pair = |(label, _): &(String, String)| {
                let (row, column) = label.split_once(" → ").unwrap();
                (
                    (*of_sheet.get(&mark(row)).unwrap()).clone(),
                    (*of_sheet.get(&mark(column)).unwrap()).clone(),
                )
            };
            assert_eq!(key.items.iter().map(pair).collect::<BTreeSet<_>>(), right, "{}", key.prompt);
        }
        Response::Order(items) => {
            let right: Vec<String> = (0..items.len()).map(|ix| said(&ix, items)).collect();
            let named: Vec<String> =
                key.items.iter().map(|(label, _)| (*of_sheet.get(&mark(label)).unwrap()).clone()).collect();
            assert_eq!(named, right, "{}", key.prompt);
        }
        Response::Grid(_) | Response::Mark { .. } | Response::Short { .. } => {}
    }
}

fn check_pack(pack: &Pack, ledger: &Ledger, seed: u64) {
    let words = Words::new(&pack.language);
    let derived = derive(pack, ledger, Seed(seed)).questions;
    for variant in VARIANTS {
        let wish = Wish { variant, seed, questions: Questions::All, ..Wish::default() };
        let sheet = worksheet(pack, ledger, &wish).unwrap();
        let key = worksheet(pack, ledger, &Wish { part: Part::Key, ..wish }).unwrap();
        assert!(sheet.code.is_some() && sheet.code == key.code && sheet.n_questions == derived.len());
        let code = sheet.code.unwrap();
        assert!(sheet.foot.ends_with(&code) && key.foot.ends_with(&code), "{} {}", sheet.foot, key.foot);
        let (of_sheet, of_key) = (printed(&sheet.blocks), printed(&key.blocks));
        let asked = asked(pack, ledger, &wish);
        assert_eq!((of_sheet.len(), of_key.len()), (asked.len(), asked.len()));
        for ((one, sheet), key) in asked.iter().zip(&of_sheet).zip(&of_key) {
            // Not as it stands on the sheet, but as the pack has it.
            let question = derived.iter().find(|question| question.id == one.question.id).unwrap();
            check(sheet, key, question, &words);
        }
    }
}

#[test]
fn the_letters_of_a_key_stand_beside_the_right_words_of_its_sheet() {
    let (pack, ledger) = by_hand();
    (0..5).for_each(|seed| check_pack(&pack, &ledger, seed));
    let (pack, ledger) = shipped();
    check_pack(&pack, &ledger, 3);
}

#[test]
fn no_two_variants_are_alike_and_each_has_a_code_of_its_own() {
    let (pack, ledger) = by_hand();
    let of = |variant| worksheet(&pack, &ledger, &Wish { variant, ..Wish::default() }).unwrap();
    let sheets: Vec<_> = VARIANTS.into_iter().map(of).collect();
    let codes: BTreeSet<&Option<String>> = sheets.iter().map(|sheet| &sheet.code).collect();
    assert_eq!(codes.len(), VARIANTS.len());
    let orders: BTreeSet<Vec<&String>> = sheets
        .iter()
        .map(|sheet| {
            let blocks = flat(&sheet.blocks).into_iter();
            blocks
                .filter_map(|block| if let Block::Prompt { text, .. } = block { Some(text) } else { None })
                .collect()
        })
        .collect();
    assert_eq!(orders.len(), VARIANTS.len());
}

#[test]
fn a_code_changes_with_whatever_the_key_depends_on() {
    let (pack, ledger) = shipped();
    let code = |wish: &Wish| worksheet(&pack, &ledger, wish).unwrap().code;
    let plain = Wish::default();
    assert_eq!(code(&plain), code(&Wish { is_large: true, ..plain }));
    assert_ne!(code(&plain), code(&Wish { seed: 7, ..plain }));
    assert_ne!(code(&plain), code(&Wish { questions: Questions::AtMost(5), ..plain }));
}

#[test]
fn an_order_names_its_sheets_worksheet_before_key() {
    let order = Order {
        parts: vec![Part::FilledGrid, Part::Key, Part::Worksheet],
        variants: vec![Variant::B, Variant::A, Variant::B],
        format: Format::Docx,
        wish: Wish::default(),
    };
    let names: Vec<String> = order.wishes().iter().map(|wish| order.file_name("x", wish)).collect();
    assert_eq!(names, ["x-A.docx", "x-A-key.docx", "x-B.docx", "x-B-key.docx", "x-grid-key.docx"]);
}
