//! What is hard to print: three hundred statements, sixty columns, scripts that our fonts have not.

use hearsay::exchange::worksheet::{Block, Format, Paper, Part, Questions, Sheet, Wish, worksheet, write};

use super::flat;
use super::packs::{hard, opened, shipped};

/// Writes a sheet in every format; of scripts that our fonts have not is told, and a box stands for each.
fn write_all(sheet: &Sheet) {
    for format in Format::ALL {
        let printed = write(sheet, format).unwrap();
        assert!(!printed.bytes.is_empty());
        let is_told = ['漢', 'ש', 'ไ'].iter().all(|c| printed.lacking.contains(c));
        assert_eq!(is_told, format == Format::Pdf, "{:?}", printed.lacking);
    }
}

#[test]
fn three_hundred_statements_and_odd_text_make_sheets_in_every_format() {
    let (pack, ledger) = hard("en");
    let wish = Wish { questions: Questions::All, ..Wish::default() };
    let sheet = worksheet(&pack, &ledger, &wish).unwrap();
    assert!(sheet.n_questions > 300);
    write_all(&sheet);
    for part in [Part::Key, Part::Grid, Part::FilledGrid] {
        let wish = Wish { part, paper: Paper::Letter, is_large: true, ..Wish::default() };
        write_all(&worksheet(&pack, &ledger, &wish).unwrap());
    }
}

#[test]
fn no_table_is_wider_than_a_page_takes() {
    let (pack, ledger) = hard("en");
    for (is_large, most) in [(false, 13), (true, 7)] {
        let wish = Wish { part: Part::Grid, is_large, ..Wish::default() };
        let sheet = worksheet(&pack, &ledger, &wish).unwrap();
        let mut columns = 0;
        for block in flat(&sheet.blocks) {
            if let Block::Table(rows) = block {
                assert!(rows.iter().all(|row| row.len() <= most && row.len() == rows[0].len()));
                columns += rows[0].len() - 1;
            }
        }
        assert_eq!(columns, 60);
    }
}

#[test]
fn pages_of_scripts_from_right_to_left_are_marked_as_such() {
    let (pack, ledger) = hard("ar");
    let sheet = worksheet(&pack, &ledger, &Wish { part: Part::Grid, ..Wish::default() }).unwrap();
    let html = String::from_utf8(write(&sheet, Format::Html).unwrap().bytes).unwrap();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn a_pack_without_its_article_or_without_questions_is_still_a_sheet_or_a_sentence() {
    let told = |json: &str, part| {
        let (pack, ledger) = opened(json.as_bytes());
        worksheet(&pack, &ledger, &Wish { part, ..Wish::default() }).map(|sheet| sheet.blocks.len())
    };
    let empty = r#"{"hearsay": 1, "id": "e", "title": "Empty"}"#;
    assert!(Part::ALL.into_iter().all(|part| told(empty, part).is_err()));
    let unread = r#"{"hearsay": 1, "id": "e", "title": "Link", "articles": [{"id": "a", "title": "T",
        "url": "https://example.org/a", "paragraphs": []}]}"#;
    assert!(told(unread, Part::Worksheet).is_ok() && told(unread, Part::Grid).is_err());
}

#[test]
fn a_draft_that_nobody_has_gone_through_says_so() {
    let (mut pack, ledger) = shipped();
    let says_so = |pack: &_| {
        let sheet = worksheet(pack, &ledger, &Wish::default()).unwrap();
        sheet
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Text(_, text) if text.starts_with("Unchecked draft")))
    };
    assert!(!says_so(&pack));
    pack.statements[0].draft = serde_json::from_str(r#"{"confidence": 0.5, "reason": "x"}"#).unwrap();
    assert!(says_so(&pack));
}
