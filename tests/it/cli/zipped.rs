//! Packs in their zip form: every command reads them as it reads plain JSON.

use std::fs;
use std::path::PathBuf;

use hearsay::cli::Exit;
use hearsay::import::Bundle;
use tempfile::TempDir;

use super::{PACK, RIGHT, practise, run, small, typed};

/// The bytes of a pack in the zip form.
#[expect(clippy::disallowed_methods, reason = "nothing of a user's is lost in a test's own folder")]
fn zipped(folder: &TempDir, pack: Vec<u8>) -> PathBuf {
    let path = folder.path().join("pack.hearsay");
    fs::write(&path, Bundle { pack, pictures: Vec::new() }.write().unwrap()).unwrap();
    path
}

#[test]
fn a_zipped_pack_is_checked_and_asked_as_the_plain_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let zipped = zipped(&folder, fs::read(PACK).unwrap());
    let zipped = zipped.to_str().unwrap();
    let checked = run(&["check", zipped], "");
    assert_eq!((checked.exit, checked.out.as_str(), checked.err.as_str()), (Exit::Done, "", ""));
    let of = |pack: &str| run(&["questions", pack, "--json"], "").out;
    assert_eq!(of(zipped), of(PACK));
}

#[test]
fn a_zipped_pack_is_practised() {
    let folder = tempfile::tempdir().unwrap();
    let plain = small(&folder);
    let zipped = zipped(&folder, fs::read(&plain).unwrap());
    let answers = typed(&RIGHT);
    let of = |data: &str, pack: &PathBuf| practise(&folder.path().join(data), pack, &answers).out;
    assert_eq!(of("one", &zipped), of("other", &plain));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "nothing of a user's is lost in a test's own folder")]
fn a_damaged_zip_is_told_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = zipped(&folder, fs::read(PACK).unwrap());
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let path = path.to_str().unwrap();
    for command in ["check", "questions", "practise"] {
        let ran = run(&[command, path], "");
        assert_eq!(ran.exit, Exit::BadInput);
        assert!(ran.err.contains("The file is damaged"), "{}", ran.err);
    }
}
