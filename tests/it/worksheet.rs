//! Packs on paper: what stands on a sheet can be read back from its file, keys match, and no text is too odd.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod hard;
mod keys;
mod packs;
mod read_back;

use hearsay::exchange::worksheet::{Block, Format, Wish, worksheet, write};

use packs::{by_hand, shipped};

/// Every block, those in groups too.
fn flat(blocks: &[Block]) -> Vec<&Block> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Together(blocks) => flat(blocks),
            block => vec![block],
        })
        .collect()
}

#[test]
fn the_same_wish_gives_the_same_bytes() {
    let (pack, ledger) = shipped();
    for format in Format::ALL {
        let make = || write(&worksheet(&pack, &ledger, &Wish::default()).unwrap(), format).unwrap();
        assert_eq!(make(), make());
    }
}

#[test]
fn a_web_page_shows_every_way_to_answer() {
    let (pack, ledger) = by_hand();
    let sheet = worksheet(&pack, &ledger, &Wish::default()).unwrap();
    let html = String::from_utf8(write(&sheet, Format::Html).unwrap().bytes).unwrap();
    let (_, body) = html.split_once("<body>").unwrap();
    insta::assert_snapshot!(body);
}
