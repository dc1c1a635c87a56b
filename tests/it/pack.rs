//! The ledger: reading, writing, quotes.

#![expect(clippy::unwrap_used, reason = "helpers of tests: a file that cannot be read fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

use hearsay::pack;

fn shipped() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    let mut packs: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    packs.sort();
    packs
}

#[test]
fn loading_and_saving_a_shipped_pack_changes_no_byte() {
    for path in shipped() {
        let text = fs::read_to_string(&path).unwrap();
        let (pack, problems) = pack::read(text.as_bytes()).unwrap();
        assert_eq!(problems, [], "{}", path.display());
        assert_eq!(pack::write(&pack), text, "{}", path.display());
    }
}

#[test]
fn every_row_of_a_shipped_pack_resolves() {
    for path in shipped() {
        let (pack, _) = pack::read(&fs::read(&path).unwrap()).unwrap();
        let (ledger, problems) = pack::resolve(&pack);
        assert_eq!(problems, [], "{}", path.display());
        assert_eq!(ledger.statements().count(), pack.statements.len());
    }
}
