//! The working copy, versions, and files that somebody else saves meanwhile.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use hearsay::pack::{self, Pack, disk};
use hearsay::studio::{Desk, Edit, Opened, PackField, SaveError, unfinished};
use proptest::prelude::*;

use super::{drafted, shipped};

fn titled(title: &str) -> Edit {
    Edit::SetPack(PackField::Title(title.to_owned()))
}

fn open(path: &Path, data: &Path) -> Desk {
    let mut desk = Desk::of(Opened::open(path).unwrap());
    desk.keep_in(data);
    desk
}

/// A folder with a pack's file in it, and the data folder.
fn place(pack: &Pack, name: &str) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let (path, data) = (folder.path().join(name), folder.path().join("data"));
    let mut desk = Desk::new(pack.clone());
    desk.save_as(&path, false).unwrap();
    (folder, path, data)
}

fn title_in(path: &Path) -> String {
    Opened::open(path).unwrap().pack.title
}

#[test]
fn what_was_not_saved_is_offered_at_the_next_start() {
    let (_folder, path, data) = place(&shipped(), "pack.json");
    let mut desk = open(&path, &data);
    assert_eq!(unfinished(&data).unwrap(), []);
    desk.apply(titled("Changed")).unwrap();
    assert_eq!(unfinished(&data).unwrap(), [], "the desk is open");
    drop(desk);
    let left = unfinished(&data).unwrap();
    assert_eq!((left[0].title.as_str(), left[0].file.as_deref()), ("Changed", Some(path.as_path())));
    let mut desk = Desk::resume(&data, &left[0]).unwrap();
    assert!(desk.is_changed() && Desk::resume(&data, &left[0]).is_err());
    assert_eq!(desk.save().unwrap().revision, shipped().revision + 1);
    assert_eq!((unfinished(&data).unwrap(), title_in(&path)), (vec![], "Changed".to_owned()));
    assert!(!desk.is_changed());
    desk.apply(titled("Given up")).unwrap();
    desk.close();
    assert_eq!(unfinished(&data).unwrap(), []);
}

#[test]
fn the_revision_rises_when_what_was_given_out_changes() {
    let (_folder, path, data) = place(&drafted(), "pack.json");
    let mut desk = open(&path, &data);
    desk.apply(Edit::AcceptAll).unwrap();
    assert_eq!(desk.save().unwrap().revision, 1, "a draft was given to nobody");
    assert_eq!(desk.save().unwrap().revision, 1, "nothing has changed");
    desk.apply(titled("Other")).unwrap();
    assert_eq!(desk.save().unwrap().revision, 2);
    assert!(desk.undo());
    assert_eq!(desk.save().unwrap().revision, 3);
}

#[test]
fn the_zip_form_is_read_and_written() {
    let (_folder, path, data) = place(&shipped(), "pack.hearsay");
    assert!(fs::read(&path).unwrap().starts_with(b"PK"));
    let mut desk = open(&path, &data);
    assert_eq!(**desk.pack(), shipped());
    desk.apply(titled("Zipped")).unwrap();
    desk.save().unwrap();
    assert_eq!(title_in(&path), "Zipped");
}

#[test]
fn a_file_that_changed_meanwhile_is_not_written_over() {
    let (_folder, path, data) = place(&shipped(), "pack.json");
    let (mut mine, mut theirs) = (open(&path, &data), open(&path, &data));
    mine.apply(titled("Mine")).unwrap();
    theirs.apply(titled("Theirs")).unwrap();
    theirs.save().unwrap();
    assert!(matches!(mine.save(), Err(SaveError::ChangedMeanwhile { .. })));
    assert!(matches!(mine.save_as(&path, false), Err(SaveError::Exists { .. })));
    let kept = mine.save_beside().unwrap();
    assert_eq!(kept.path.file_name().unwrap(), "pack (2).json");
    assert_eq!((title_in(&path), title_in(&kept.path)), ("Theirs".to_owned(), "Mine".to_owned()));
    assert_eq!(mine.file(), Some(kept.path.as_path()));
}

#[test]
fn the_last_ten_versions_are_kept_and_one_is_taken_up_again() {
    let (_folder, path, data) = place(&shipped(), "pack.json");
    let mut desk = open(&path, &data);
    for n in 0..13 {
        desk.apply(titled(&format!("Title {n}"))).unwrap();
        assert!(desk.save().unwrap().is_version_kept);
    }
    let versions = desk.versions();
    assert_eq!((versions.len(), versions[0].number), (10, 13));
    let old = versions[3].pack().unwrap();
    assert_eq!(old.title, "Title 8");
    desk.apply(Edit::Restore(std::sync::Arc::new(old))).unwrap();
    assert_eq!(desk.pack().title, "Title 8");
    assert!(desk.undo());
    assert_eq!(desk.pack().title, "Title 12");
}

#[test]
fn a_working_copy_that_cannot_be_written_refuses_no_edit() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    disk::write(&data, b"no folder").unwrap();
    let mut desk = Desk::new(shipped());
    desk.keep_in(&data);
    desk.apply(titled("Changed")).unwrap();
    assert!(desk.trouble().is_some());
    assert_eq!(desk.pack().title, "Changed");
}

/// The bytes of every file of a pack in a folder and the folders in it.
fn contents(folder: &Path) -> BTreeSet<Vec<u8>> {
    let mut open = vec![folder.to_owned()];
    let mut found = BTreeSet::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(fs::read(&path).unwrap());
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn saving_over_another_version_loses_neither(steps in prop::collection::vec((0..2_usize, 0..5_u8), 1..10)) {
        let (folder, path, data) = place(&shipped(), "pack.json");
        let mut desks = [open(&path, &data), open(&path, &data)];
        for (n, (who, what)) in steps.into_iter().enumerate() {
            let desk = &mut desks[who];
            desk.apply(titled(&format!("Step {n}"))).unwrap();
            let before: BTreeSet<Vec<u8>> = contents(folder.path());
            let here = desk.file().unwrap().to_owned();
            let saved = match what {
                0..=2 => desk.save(),
                3 => desk.save_beside(),
                _ => desk.save_as(&path, true),
            };
            let after = contents(folder.path());
            let is_pack = |bytes: &&Vec<u8>| pack::read(bytes).is_ok_and(|(pack, _)| !pack.articles.is_empty());
            let working = pack::write(desk.pack()).into_bytes();
            // The working copy of what has been saved goes; everything that was saved before stays.
            for bytes in before.iter().filter(is_pack) {
                let title = pack::read(bytes).unwrap().0.title;
                prop_assert!(after.contains(bytes) || title == desk.pack().title, "{} is lost", title);
            }
            match saved {
                Ok(saved) => {
                    prop_assert!(after.contains(&working));
                    prop_assert_eq!(title_in(&saved.path), format!("Step {n}"));
                }
                Err(SaveError::ChangedMeanwhile { path }) => {
                    prop_assert_eq!(path, here);
                    prop_assert!(desk.is_changed());
                }
                Err(other) => panic!("{other}"),
            }
        }
    }
}

const VICTIM: &str = "HEARSAY_TEST_DESK";

/// No test of its own: works at a desk until it is killed, and says what it has done.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test asks how it was started")]
fn victim() {
    let Some(folder) = std::env::var_os(VICTIM).map(PathBuf::from) else { return };
    let mut desk = open(&folder.join("pack.json"), &folder.join("data"));
    let mut out = std::io::stdout();
    for n in 1.. {
        desk.apply(titled(&format!("{n}"))).unwrap();
        if n % 7 == 0 {
            desk.save().unwrap();
        }
        writeln!(out, "\ndone {n}").unwrap();
        out.flush().unwrap();
    }
}

/// Starts the victim and kills it after some edits and some microseconds; what it last said was done.
fn killed(folder: &Path, n_edits: u64, pause: Duration) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "studio::disk::victim", "--nocapture", "--test-threads", "1"])
        .env(VICTIM, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let done = |line: &str| line.trim().strip_prefix("done ").and_then(|n| n.parse::<u64>().ok());
    let mut last = 0;
    let mut line = String::new();
    while last < n_edits && out.read_line(&mut line).unwrap() > 0 {
        last = done(&line).unwrap_or(last);
        line.clear();
    }
    std::thread::sleep(pause);
    child.kill().unwrap();
    child.wait().unwrap();
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    // A line that was cut off in the middle was not said.
    let whole = rest.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().rev().find_map(done).unwrap_or(last)
}

#[test]
fn a_kill_at_any_moment_loses_at_most_the_edit_in_progress() {
    for round in 0..50_u64 {
        let (folder, path, data) = place(&shipped(), "pack.json");
        let (n_edits, pause) = (1 + round % 9, Duration::from_micros(round * 7919 % 4000));
        let n_done = killed(folder.path(), n_edits, pause);
        assert!(n_done >= n_edits);
        let left = unfinished(&data).unwrap();
        assert!(left.len() <= 1, "{left:?}");
        let found = match left.first() {
            Some(left) => {
                let desk = Desk::resume(&data, left).unwrap();
                assert_eq!(desk.file(), Some(path.as_path()));
                desk.pack().title.clone()
            }
            None => title_in(&path),
        };
        let found: u64 = found.parse().unwrap();
        assert!(found == n_done || found == n_done + 1, "{found} is there, {n_done} was done");
        // What was left can be saved: nobody else has changed the file.
        if let Some(left) = left.first() {
            Desk::resume(&data, left).unwrap().save().unwrap();
            assert_eq!(title_in(&path), found.to_string());
        }
    }
}
