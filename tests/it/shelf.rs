//! Which packs there are, and adding one.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use hearsay::pack::shelf::{AddError, Added, Entry, OpenError, Origin, SHIPPED, Shelf};
use hearsay::pack::{PackId, disk};
use hearsay::words::{Told, Words};

use crate::check::{in_project, packs_in};

/// A small pack.
fn pack(id: &str, revision: u32, title: &str) -> Vec<u8> {
    format!(r#"{{ "hearsay": 1, "id": "{id}", "revision": {revision}, "title": "{title}" }}"#).into_bytes()
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    disk::write(&path, bytes).unwrap();
    path
}

fn shelf(folder: &Path) -> Shelf {
    Shelf::open(Some(folder.to_owned()), Vec::new())
}

fn title(entry: &Entry) -> &str {
    &entry.state.as_ref().unwrap().pack.title
}

fn get<'s>(shelf: &'s Shelf, id: &str) -> &'s str {
    &shelf.get(&PackId::from(id)).unwrap().pack.title
}

#[test]
fn every_pack_of_the_project_ships_and_opens_without_a_finding() {
    let names: Vec<String> = packs_in("quizzes")
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let shipped: Vec<&str> = SHIPPED.iter().map(|(name, _)| *name).collect();
    assert_eq!(shipped, names, "list the files of quizzes/ in src/pack/shelf.rs");
    let shelf = Shelf::open(None, Vec::new());
    assert_eq!(shelf.entries().len(), SHIPPED.len());
    for entry in shelf.entries() {
        assert!(entry.state.as_ref().unwrap().findings.is_empty(), "{:?}", entry.origin);
    }
}

#[test]
fn a_broken_pack_stands_beside_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let broken = put(folder.path(), "a.json", b"{");
    put(folder.path(), "b.json", &pack("b", 1, "B"));
    let missing = folder.path().join("c.json");
    let shelf = Shelf::open(Some(folder.path().to_owned()), vec![missing.clone()]);
    assert_eq!(get(&shelf, "b"), "B");
    let entry = |origin: Origin| shelf.entries().iter().find(|entry| entry.origin == origin).unwrap();
    assert!(matches!(entry(Origin::Folder(broken)).state, Err(OpenError::Read(_))));
    let gone = entry(Origin::Named(missing.clone())).state.as_ref().unwrap_err();
    assert!(Words::new("en").say(&gone.told()).contains("c.json"));
    assert_eq!(shelf.named(&missing).unwrap().origin, Origin::Named(missing));
}

#[test]
fn packs_with_findings_open_with_them() {
    let path = in_project("tests/packs/quote-not-found.json");
    let shelf = Shelf::open(None, vec![path.clone()]);
    let opened = shelf.named(&path).unwrap().state.as_ref().unwrap();
    assert_eq!(opened.findings[0].problem.code, "quote-not-found");
}

#[test]
fn packs_without_an_id_do_not_hide_each_other() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "a.json", b"{}");
    put(folder.path(), "b.json", b"{}");
    assert_eq!(shelf(folder.path()).entries().len(), SHIPPED.len() + 2);
}

#[test]
fn of_one_id_the_later_revision_is_shown_and_the_others_are_noted() {
    let folder = tempfile::tempdir().unwrap();
    let old = put(folder.path(), "a.json", &pack("p", 1, "old"));
    let new = put(folder.path(), "b.json", &pack("p", 3, "new"));
    let middle = put(folder.path(), "c.json", &pack("p", 2, "middle"));
    let shelf = Shelf::open(Some(folder.path().to_owned()), vec![middle.clone()]);
    assert_eq!(get(&shelf, "p"), "new");
    let entry = shelf.entries().last().unwrap();
    assert_eq!(entry.origin, Origin::Folder(new));
    let hidden = [Origin::Folder(old), Origin::Folder(middle.clone()), Origin::Named(middle.clone())];
    assert_eq!(entry.hidden, hidden);
    assert_eq!(title(shelf.named(&middle).unwrap()), "new");
}

#[test]
fn of_one_revision_the_named_file_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let kept = put(folder.path(), "a.json", &pack("p", 1, "kept"));
    let elsewhere = tempfile::tempdir().unwrap();
    let named = put(elsewhere.path(), "b.json", &pack("p", 1, "named"));
    let shelf = Shelf::open(Some(folder.path().to_owned()), vec![named]);
    assert_eq!(get(&shelf, "p"), "named");
    assert_eq!(shelf.entries().last().unwrap().hidden, [Origin::Folder(kept)]);
}

#[test]
fn an_added_pack_is_kept_byte_for_byte_under_its_id() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("data/packs");
    let mut shelf = shelf(&packs);
    let bytes = pack("my-pack", 1, "Mine");
    assert_eq!(shelf.add(&bytes).unwrap(), Added::New(packs.join("my-pack.json")));
    assert_eq!(fs::read(packs.join("my-pack.json")).unwrap(), bytes);
    assert_eq!(get(&shelf, "my-pack"), "Mine");
    let there = Origin::Folder(packs.join("my-pack.json"));
    assert_eq!(shelf.add(&bytes).unwrap(), Added::Already(there));
}

#[test]
fn only_a_later_revision_takes_the_place_of_a_pack() {
    let folder = tempfile::tempdir().unwrap();
    let mut shelf = shelf(folder.path());
    shelf.add(&pack("p", 2, "two")).unwrap();
    let path = folder.path().join("p.json");
    let differs = shelf.add(&pack("p", 2, "another two")).unwrap_err();
    assert!(matches!(differs, AddError::Differs { revision: 2, .. }));
    let older = shelf.add(&pack("p", 1, "one")).unwrap_err();
    assert!(matches!(older, AddError::Older { revision: 1, there: 2, .. }));
    assert_eq!(fs::read(&path).unwrap(), pack("p", 2, "two"));
    let replaced = Added::Replaced { path: path.clone(), before: 2 };
    assert_eq!(shelf.add(&pack("p", 3, "three")).unwrap(), replaced);
    assert_eq!(get(&shelf, "p"), "three");
    assert_eq!(disk::files(folder.path(), "json").unwrap(), [path]);
}

#[test]
fn a_shipped_pack_is_not_passed_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut shelf = shelf(folder.path());
    let (name, text) = SHIPPED[0];
    assert_eq!(shelf.add(text.as_bytes()).unwrap(), Added::Already(Origin::Shipped(name)));
    let changed = text.replacen("\"title\": \"", "\"title\": \"Not ", 1);
    assert!(matches!(shelf.add(changed.as_bytes()), Err(AddError::Differs { .. })));
    let later = changed.replacen("\"revision\": 1", "\"revision\": 2", 1);
    assert!(matches!(shelf.add(later.as_bytes()), Ok(Added::New(_))));
    assert!(title(&shelf.entries()[0]).starts_with("Not "));
    assert_eq!(shelf.entries()[0].hidden, [Origin::Shipped(name)]);
}

#[test]
fn ids_become_names_that_stay_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("packs");
    let mut shelf = shelf(&packs);
    let long = "ж".repeat(500);
    let ids = ["../../escape", "/etc/passwd", "a:b", "con", "COM1", "..", ".hidden", " ", "ünï-ид", &long];
    for id in ids.iter().filter(|id| !id.trim().is_empty()) {
        let Added::New(path) = shelf.add(&pack(id, 1, "T")).unwrap() else { panic!("{id}") };
        let name = path.file_stem().unwrap().to_str().unwrap().to_lowercase();
        assert_eq!(path.parent(), Some(packs.as_path()), "{id}");
        assert!(!name.starts_with('.') && name != "con" && name != "com1", "{id}");
    }
    assert!(matches!(shelf.add(&pack(" ", 1, "T")), Err(AddError::NoId)));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn two_ids_with_one_name_get_two_files() {
    let folder = tempfile::tempdir().unwrap();
    let mut shelf = shelf(folder.path());
    shelf.add(&pack("a b", 1, "space")).unwrap();
    shelf.add(&pack("a.b", 1, "dot")).unwrap();
    assert_eq!((get(&shelf, "a b"), get(&shelf, "a.b")), ("space", "dot"));
    assert!(folder.path().join("a-b-2.json").exists());
}

#[test]
fn what_cannot_be_added_is_told_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("packs");
    let mut there = shelf(&packs);
    let words = Words::new("en");
    let errors = [
        there.add(b"{").unwrap_err(),
        there.add(b"{}").unwrap_err(),
        there.add_file(&folder.path().join("no.json")).unwrap_err(),
        Shelf::open(None, Vec::new()).add(&pack("p", 1, "T")).unwrap_err(),
    ];
    assert!(errors.iter().all(|error| words.say(&error.told()).ends_with('.')));
    assert!(!packs.exists());
}

#[test]
fn a_folder_that_cannot_be_looked_into_is_told_and_hides_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = put(folder.path(), "packs", b"");
    let shelf = shelf(&file);
    assert!(shelf.folder_error().is_some());
    assert_eq!(shelf.entries().len(), SHIPPED.len());
}
