//! `hearsay export`: formats by name and by ending, several sheets at once, exit codes.

use std::path::Path;

use hearsay::cli::{Asked, Exit};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{asked, run, small, write};

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_format_is_what_is_named_or_what_the_file_ends_in() {
    let folder = TempDir::new().unwrap();
    let pack = small(&folder);
    let pack = pack.to_str().unwrap();
    let cases: [(&str, &[&str], &[u8]); 4] = [
        ("a.pdf", &[], b"%PDF-"),
        ("a.DOCX", &[], b"PK"),
        ("a.html", &[], b"<!DOCTYPE html>"),
        ("b", &["--to", "pdf"], b"%PDF-"),
    ];
    for (name, more, begins) in cases {
        let out = folder.path().join(name);
        let args = [&["export", pack, "-o", out.to_str().unwrap()], more].concat();
        let ran = run(&args, "");
        assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""), "{name}");
        assert_eq!(ran.out, format!("Written: {}\n", out.display()));
        assert!(std::fs::read(&out).unwrap().starts_with(begins), "{name}");
    }
    let out = folder.path().join("c.odt");
    let ran = run(&["export", pack, "-o", out.to_str().unwrap()], "");
    assert_eq!(ran.exit, Exit::BadUsage);
    assert!(ran.err.contains("c.odt") && ran.err.contains("--to") && !out.exists(), "{}", ran.err);
}

#[test]
fn several_sheets_have_names_of_their_own_and_codes_that_match() {
    let folder = TempDir::new().unwrap();
    let pack = small(&folder);
    let papers = TempDir::new().unwrap();
    let out = papers.path().join("sheet.pdf");
    let args = ["export", pack.to_str().unwrap(), "-o", out.to_str().unwrap(), "--part", "worksheet,key"];
    let ran =
        run(&[&args[..], &["--variants", "a,B", "--large", "--paper", "letter", "--json"]].concat(), "");
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    let made = ["sheet-A-key.pdf", "sheet-A.pdf", "sheet-B-key.pdf", "sheet-B.pdf"];
    assert_eq!(names(papers.path()), made);
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<[&Value; 2]> = lines.iter().map(|line| [&line["part"], &line["variant"]]).collect();
    assert_eq!(json!(told), json!([["worksheet", "A"], ["key", "A"], ["worksheet", "B"], ["key", "B"]]));
    assert_eq!(lines[0]["code"], lines[1]["code"]);
    assert_ne!(lines[0]["code"], lines[2]["code"]);
    assert!(lines.iter().all(|line| line["questions"] == 3 && line["pages"].as_u64() >= Some(1)));
}

#[test]
fn what_cannot_be_printed_ends_in_a_sentence() {
    let folder = TempDir::new().unwrap();
    let pack = small(&folder);
    let (pack, out) = (pack.to_str().unwrap(), folder.path().join("x.pdf"));
    let out = out.to_str().unwrap();
    let ran = run(&["export", pack, "-o", out, "--part", "grid"], "");
    assert_eq!(ran.exit, Exit::BadInput);
    assert!(ran.err.contains("A small pack"), "{}", ran.err);
    assert_eq!(run(&["export", "no-such.json", "-o", out], "").exit, Exit::BadInput);
    let nowhere = folder.path().join("no/such/folder/x.pdf");
    assert_eq!(run(&["export", pack, "-o", nowhere.to_str().unwrap()], "").exit, Exit::Failed);
    for wrong in [&["--items", "0"][..], &["--items", "3", "--all"], &["--part", "x"], &["--variants", "E"]] {
        let args = [&["export", pack, "-o", out], wrong].concat();
        assert!(matches!(asked(&args), Asked::Told { is_error: true, .. }), "{wrong:?}");
    }
}

#[test]
fn letters_that_no_font_has_are_told_and_broken_packs_print_what_they_can() {
    let folder = TempDir::new().unwrap();
    let pack = write(
        &folder,
        "odd.json",
        &json!({
            "hearsay": 1, "id": "odd", "title": "漢字", "articles": [{ "id": "a", "title": "T", "paragraphs": ["One."] }],
            "sources": [{ "id": "s", "name": "S", "kind": "person", "of": "nobody" }],
        }),
    );
    let out = folder.path().join("x.pdf");
    let ran = run(&["export", pack.to_str().unwrap(), "-o", out.to_str().unwrap()], "");
    assert_eq!(ran.exit, Exit::BadInput);
    assert!(ran.err.contains("漢") && ran.err.contains("2 characters"), "{}", ran.err);
    assert!(out.exists());
}
