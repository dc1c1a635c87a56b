//! Packs on paper: sheets and keys match, in every variant, and the same wish gives the same bytes.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use hearsay::pack::{Ledger, Pack};
use hearsay::exchange::worksheet::{Asked, Block, Format, Part, Variant, Wish, asked, code, worksheet, write};
use hearsay::words::Words;

fn shipped() -> (Pack, Ledger) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json");
    let (pack, _) = hearsay::pack::read(&std::fs::read(path).unwrap()).unwrap();
    let (ledger, _) = hearsay::pack::resolve(&pack);
    (pack, ledger)
}

/// The right options of every question, by its id, wherever they stand.
fn right(asked: &[Asked]) -> Vec<(String, Vec<String>)> {
    let mut all: Vec<(String, Vec<String>)> = asked
        .iter()
        .map(|one| {
            let options = one.question.response.options().iter().filter(|option| option.right);
            let mut texts: Vec<String> = options.map(|option| format!("{:?}", option.text)).collect();
            texts.sort();
            (one.question.id.0.clone(), texts)
        })
        .collect();
    all.sort();
    all
}

fn prompts(blocks: &[Block]) -> Vec<(usize, String)> {
    let of_block = |block: &Block| match block {
        Block::Prompt { number, text, .. } => vec![(*number, text.clone())],
        Block::Together(blocks) => prompts(blocks),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(of_block).collect()
}

#[test]
fn a_key_has_the_questions_of_its_sheet_in_their_order_and_their_code() {
    let (pack, ledger) = shipped();
    for seed in 0..8 {
        for variant in [None, Some(Variant::A), Some(Variant::B), Some(Variant::C), Some(Variant::D)] {
            let wish = Wish { variant, seed, ..Wish::default() };
            let sheet = worksheet(&pack, &ledger, &wish).unwrap();
            let key = worksheet(&pack, &ledger, &Wish { part: Part::Key, ..wish }).unwrap();
            assert_eq!(prompts(&sheet.blocks), prompts(&key.blocks));
            let code = code(&asked(&pack, &ledger, &wish), &ledger, &Words::new("en"), &wish);
            assert!(sheet.foot.ends_with(&code) && key.foot.ends_with(&code), "{} {}", sheet.foot, key.foot);
        }
    }
}

#[test]
fn variants_ask_the_same_with_the_same_right_answers() {
    let (pack, ledger) = shipped();
    let of = |variant| asked(&pack, &ledger, &Wish { variant, n_items: Some(usize::MAX), ..Wish::default() });
    let plain = of(None);
    for (_, variant) in Variant::ALL {
        let other = of(Some(variant));
        assert_ne!(plain, other);
        assert_eq!(right(&plain), right(&other));
    }
}

#[test]
fn the_same_wish_gives_the_same_bytes() {
    let (pack, ledger) = shipped();
    for (_, format) in Format::ALL {
        let make = || write(&worksheet(&pack, &ledger, &Wish::default()).unwrap(), format).unwrap();
        assert_eq!(make(), make());
    }
}

#[test]
fn a_page_of_the_web_has_every_prompt_once() {
    let (pack, ledger) = shipped();
    let sheet = worksheet(&pack, &ledger, &Wish::default()).unwrap();
    let html = String::from_utf8(write(&sheet, Format::Html).unwrap().bytes).unwrap();
    for (number, _) in prompts(&sheet.blocks) {
        assert_eq!(html.matches(&format!("<h3><span>{number}.</span>")).count(), 1);
    }
}
