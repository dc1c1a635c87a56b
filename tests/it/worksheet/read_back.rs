//! Text read back from the files: the room that reads articles reads our own sheets.

use std::path::Path;

use hearsay::exchange::worksheet::{
    Block, Format, Paper, Part, Questions, Variant, Wish, asked, worksheet, write,
};
use hearsay::pack::{Ledger, Pack};
use hearsay::quiz::{Place, Response};
use hearsay::words::Words;

use super::flat;
use super::packs::{by_hand, shipped};

/// Letters alone: how a format cuts lines does not count.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// All text of a file, what the reader takes for a page's furniture too.
fn read(name: &str, bytes: &[u8]) -> String {
    let read = hearsay::import::read(Path::new(name), bytes).unwrap();
    let pieces = read.title.iter().chain(&read.byline).chain(&read.publisher).chain(&read.paragraphs);
    let dropped = read.dropped.iter().map(|dropped| &dropped.text);
    squeezed(&pieces.chain(dropped).cloned().collect::<Vec<_>>().join("\n"))
}

/// Labels with their words, as they stand on a sheet, and everything on it.
fn labelled(blocks: &[Block]) -> (Vec<String>, String) {
    let mut labelled = Vec::new();
    let mut all = Vec::new();
    for block in flat(blocks) {
        match block {
            Block::Prompt { number, text, .. } => labelled.push(squeezed(&format!("{number}.{text}"))),
            Block::Item { label, text } => labelled.push(squeezed(&format!("{label}{text}"))),
            Block::Title(text) | Block::Heading(text) | Block::Text(_, text) => all.push(squeezed(text)),
            Block::Lines(lines) => all.extend(lines.iter().map(|line| squeezed(&line.text))),
            Block::Table(rows) => all.extend(rows.iter().flatten().map(|cell| squeezed(cell))),
            Block::Fields(_) | Block::Rules(_) | Block::Together(_) => {}
        }
    }
    all.extend(labelled.iter().cloned());
    (labelled, all.join("\n"))
}

/// Everything that a question shows, read from the question itself.
fn shown(pack: &Pack, ledger: &Ledger, wish: &Wish) -> Vec<String> {
    let words = Words::new(&pack.language);
    let said = |places: &[Place]| places.iter().map(|place| words.say(&place.text)).collect::<Vec<_>>();
    let mut all = Vec::new();
    for one in asked(pack, ledger, wish) {
        all.push(words.say(&one.question.prompt));
        all.extend(one.question.response.options().iter().map(|option| words.say(&option.text)));
        match &one.question.response {
            Response::Match(board) | Response::Sort(board) => {
                all.extend([said(&board.rows), said(&board.columns)].concat());
            }
            Response::Grid(key) => all.extend([said(&key.rows), said(&key.columns)].concat()),
            Response::Order(items) => all.extend(said(items)),
            Response::Choice(_)
            | Response::Multiple(_)
            | Response::Cue { .. }
            | Response::Mark { .. }
            | Response::Short { .. } => {}
        }
    }
    all.sort();
    all
}

/// Everything that the blocks of a sheet show where a question has to show it.
fn on_sheet(blocks: &[Block]) -> Vec<String> {
    let mut all = Vec::new();
    for block in flat(blocks) {
        match block {
            Block::Prompt { text, .. } | Block::Item { text, .. } => all.push(text.clone()),
            Block::Table(rows) => all.extend(rows.iter().flatten().filter(|cell| !cell.is_empty()).cloned()),
            _ => {}
        }
    }
    all.sort();
    all
}

#[test]
fn a_sheet_shows_every_question_and_option_once() {
    let (pack, ledger) = by_hand();
    let wish = Wish { questions: Questions::All, ..Wish::default() };
    let stances = ["neither confirms nor denies", "denies it", "thinks it possible", "confirms it"];
    let is_legend = |text: &String| {
        stances.iter().any(|stance| text.starts_with(stance)) || text.starts_with("claims it")
    };
    let mut blocks = on_sheet(&worksheet(&pack, &ledger, &wish).unwrap().blocks);
    assert_eq!(blocks.iter().filter(|text| is_legend(text)).count(), 5, "{blocks:?}");
    blocks.retain(|text| !is_legend(text) && text != "–");
    assert_eq!(blocks, shown(&pack, &ledger, &wish));
}

/// Whether each label with its words stands in the file as often as on the sheet.
fn check(pack: &Pack, ledger: &Ledger, wish: &Wish, format: Format) {
    let sheet = worksheet(pack, ledger, wish).unwrap();
    let printed = write(&sheet, format).unwrap();
    assert!(printed.lacking.is_empty(), "{:?}", printed.lacking);
    let text = read(&format!("sheet.{}", format.wire()), &printed.bytes);
    let (labelled, all) = labelled(&sheet.blocks);
    assert!(labelled.len() > 15);
    for piece in &labelled {
        let n = all.matches(piece.as_str()).count();
        assert_eq!(text.matches(piece.as_str()).count(), n, "{piece} in {format:?} of {wish:?}\n{text}");
    }
}

#[test]
fn files_give_every_question_and_option_back_once() {
    for (pack, ledger) in [by_hand(), shipped()] {
        for format in [Format::Pdf, Format::Docx] {
            for part in [Part::Worksheet, Part::Key] {
                let whole = Wish { part, questions: Questions::All, ..Wish::default() };
                check(&pack, &ledger, &whole, format);
                let variant = Some(Variant::C);
                let other = Wish { variant, paper: Paper::Letter, questions: Questions::AtMost(30), ..whole };
                check(&pack, &ledger, &other, format);
            }
        }
    }
}

#[test]
fn large_print_says_the_same() {
    let (pack, ledger) = shipped();
    for format in [Format::Pdf, Format::Docx] {
        let wish = Wish { is_large: true, paper: Paper::Letter, ..Wish::default() };
        check(&pack, &ledger, &wish, format);
    }
}

#[test]
fn lines_have_the_same_numbers_on_every_sheet() {
    let (pack, ledger) = shipped();
    let lines = |paper, is_large| {
        let sheet = worksheet(&pack, &ledger, &Wish { paper, is_large, ..Wish::default() }).unwrap();
        let blocks = sheet.blocks.into_iter().filter(|block| matches!(block, Block::Lines(_)));
        blocks.collect::<Vec<_>>()
    };
    assert_eq!(lines(Paper::A4, false), lines(Paper::Letter, true));
}
