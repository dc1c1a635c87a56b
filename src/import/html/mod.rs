//! A page of the web: its readable text by `dom_smoothie` (Firefox's reader view in Rust), its metadata, and what
//! was left out.

mod blocks;
mod linked;
mod meta;
mod sift;

use std::collections::HashMap;

use dom_query::Document;
use dom_smoothie::{Config, Readability};

use super::encoding::Decoded;
use super::error::ImportError;
use super::imported::{Imported, Why};
use super::kind::Kind;
use super::words::{byline, letters};
use crate::message;
use blocks::{Block, blocks};
use sift::{Sifted, sift};

/// The most elements of which the article is looked for: it takes much longer than reading them.
const MOST_ELEMENTS: usize = 20_000;

/// The most elements and entities that are read at all.
const MOST_OF_ALL: usize = 300_000;

/// Texts of fewer letters than this share of the page were taken for the article by mistake.
const LEAST_SHARE: usize = 8;

/// Reads a page.
pub(super) fn page(decoded: &Decoded) -> Result<Imported, ImportError> {
    let sifted = sifted(&decoded.text)?;
    let mut read = Imported::new(Kind::Html);
    read.warnings.clone_from(&decoded.warnings);
    let doc = Document::from(sifted.html.as_str());
    meta::fill(&mut read, &doc, &sifted);
    let all = doc.body().map(|body| blocks(&body)).unwrap_or_default();
    let found = if sifted.n_elements > MOST_ELEMENTS {
        read.warnings.push(message!("import-warn-large-page"));
        None
    } else {
        article(doc, &mut read)
    };
    let plain = || all.iter().filter(|block| block.why.is_none()).cloned().collect();
    let kept = found.filter(|found| is_enough(found, &all)).unwrap_or_else(plain);
    sort_out(&mut read, &all, &kept);
    Ok(read)
}

fn sifted(text: &str) -> Result<Sifted, ImportError> {
    let sifted = sift(text);
    if sifted.n_elements > MOST_OF_ALL { Err(ImportError::TooTangled) } else { Ok(sifted) }
}

/// Reads a piece of a page that somebody copied: they chose what the article is.
pub(super) fn fragment(decoded: &Decoded) -> Result<Imported, ImportError> {
    let text = copied(&decoded.text);
    let lower = text.get(..text.len().min(4096)).unwrap_or_default().to_ascii_lowercase();
    if text.len() == decoded.text.len() && (lower.contains("<html") || lower.contains("<head")) {
        return page(decoded);
    }
    let sifted = sifted(text)?;
    let mut read = Imported::new(Kind::Html);
    let doc = Document::from(sifted.html.as_str());
    meta::fill(&mut read, &doc, &sifted);
    let all = doc.body().map(|body| blocks(&body)).unwrap_or_default();
    let kept: Vec<Block> = all.iter().filter(|block| block.why.is_none()).cloned().collect();
    sort_out(&mut read, &all, &kept);
    Ok(read)
}

/// What was copied, without what browsers put around it on the clipboard.
fn copied(text: &str) -> &str {
    let inner = text.split_once("<!--StartFragment-->").map(|(_, rest)| rest);
    inner.map_or(text, |rest| rest.split_once("<!--EndFragment-->").map_or(rest, |(inner, _)| inner))
}

/// The blocks of the article, where one is found.
fn article(doc: Document, read: &mut Imported) -> Option<Vec<Block>> {
    let config =
        Config { disable_json_ld: true, max_elements_to_parse: MOST_ELEMENTS * 2, ..Config::default() };
    let article = Readability::with_document(doc, None, Some(config)).ok()?.parse().ok()?;
    read.byline = read.byline.take().or_else(|| article.byline.as_deref().and_then(byline));
    let content = Document::from(article.content);
    let kept = content.body().map(|body| blocks(&body)).unwrap_or_default();
    Some(kept.into_iter().filter(|block| block.why.is_none()).collect())
}

fn is_enough(found: &[Block], all: &[Block]) -> bool {
    let n_letters =
        |blocks: &mut dyn Iterator<Item = &Block>| blocks.map(|block| block.text.len()).sum::<usize>();
    let page = n_letters(&mut all.iter().filter(|block| block.why.is_none()));
    n_letters(&mut found.iter()) * LEAST_SHARE >= page && !found.is_empty()
}

/// Paragraphs from what was kept; all else of the page was dropped.
fn sort_out(read: &mut Imported, all: &[Block], kept: &[Block]) {
    for block in kept {
        read.add(&block.text);
    }
    let mut left: HashMap<String, usize> = HashMap::new();
    for block in kept {
        *left.entry(letters(&block.text)).or_default() += 1;
    }
    let known: Vec<String> =
        [&read.title, &read.byline].into_iter().flatten().map(|text| letters(text)).collect();
    for block in all {
        let key = letters(&block.text);
        match left.get_mut(&key).filter(|n| **n > 0) {
            Some(n) => *n -= 1,
            None if known.contains(&key) => {}
            None => read.drop(block.why.unwrap_or(Why::Around), &block.text),
        }
    }
}
