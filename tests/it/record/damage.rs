//! Files that a power cut, a bad stick or another program left: set aside, and saved as far as they can be.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;

use hearsay::record::{Notice, Recovery};
use proptest::prelude::*;

use super::*;
use crate::cases::cases;

const N: u64 = 320;

/// A closed record with [`N`] attempts of two learners; gives the first one's and the file's bytes.
fn sound(folder: &Path) -> (ProfileId, Vec<u8>) {
    let mut record = quietly(folder);
    let sessions = [begin(&mut record, 1, "Ada", "a"), begin(&mut record, 2, "Bea", "b")];
    record.add_pack_file(Path::new("x.json"), NOW).unwrap();
    record.save_settings(None, &Settings { look: Look::Dark, ..Settings::default() }).unwrap();
    // Long enough to need pages of its own.
    let long = Session { plan: json!("q".repeat(20_000)), ..session(3, sessions[0].profile, "long") };
    record.start_session(&long).unwrap();
    record.write(|writer| (0..N).try_for_each(|n| writer.add_attempt(&nth(n, &sessions)).map(drop))).unwrap();
    drop(record);
    (sessions[0].profile, fs::read(folder.join("record.sqlite3")).unwrap())
}

fn nth(n: u64, sessions: &[Session; 2]) -> NewAttempt {
    attempt(n, &sessions[n as usize % 2])
}

fn overwrite(file: &Path, bytes: &[u8]) {
    fs::File::create(file).unwrap().write_all(bytes).unwrap();
}

/// Every attempt in the record, after checking that each is exactly as it was given.
fn survivors(record: &Record) -> BTreeSet<String> {
    let sessions = [session(1, ProfileId(1), "a"), session(2, ProfileId(2), "b")];
    let wanted: Vec<NewAttempt> = (0..N).map(|n| nth(n, &sessions)).collect();
    let mut ids = BTreeSet::new();
    for profile in record.profiles().unwrap() {
        for found in given(record, profile.id) {
            assert!(wanted.contains(&found), "{found:?}");
            assert!(ids.insert(found.id.to_string()), "twice: {}", found.id);
        }
    }
    ids
}

/// Puts damaged bytes in place of the file, opens, and gives the record and what was said. The damaged file
/// must still be there, byte for byte, and the new one must take an answer and open quietly.
fn repaired(folder: &Path, damaged: &[u8]) -> (Record, Recovery) {
    overwrite(&folder.join("record.sqlite3"), damaged);
    let opened = open(folder);
    let [Notice::Recovered(recovery)] = &opened.notices[..] else { panic!("{:?}", opened.notices) };
    assert_eq!(fs::read(&recovery.set_aside).unwrap(), damaged);
    assert!(
        recovery.set_aside.file_name().unwrap().to_str().unwrap().starts_with("record-damaged-2026-07-25")
    );
    let recovery = recovery.clone();
    drop(opened.record);
    let mut record = quietly(folder);
    assert_eq!(survivors(&record).len(), recovery.n_attempts as usize);
    assert_eq!(record.profiles().unwrap().len(), recovery.n_profiles as usize);
    let fault: String = raw(folder).query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(fault, "ok");
    let n_broken =
        raw(folder).prepare("PRAGMA foreign_key_check").unwrap().query_map([], |_| Ok(())).unwrap().count();
    assert_eq!(n_broken, 0);
    begin(&mut record, 1 << 40, "somebody new", "a");
    (record, recovery)
}

#[test]
fn files_in_which_there_is_nothing_are_set_aside() {
    for bytes in [&b""[..], b"Dear diary", &[0; 5000], &[0xff; 10_000], b"SQLite format 3\0"] {
        let folder = tempfile::tempdir().unwrap();
        let (_, recovery) = repaired(folder.path(), bytes);
        assert_eq!((recovery.n_profiles, recovery.n_attempts, recovery.n_lost), (0, 0, 0));
    }
}

#[test]
fn another_programs_database_is_set_aside() {
    for version in [0, 1, 99] {
        let folder = tempfile::tempdir().unwrap();
        let notes = format!("CREATE TABLE notes (text); PRAGMA user_version = {version}");
        raw(folder.path()).execute_batch(&notes).unwrap();
        let bytes = fs::read(folder.path().join("record.sqlite3")).unwrap();
        assert_eq!(repaired(folder.path(), &bytes).1.n_attempts, 0);
    }
}

#[test]
fn files_set_aside_on_one_day_do_not_replace_one_another() {
    let folder = tempfile::tempdir().unwrap();
    let mut names = BTreeSet::new();
    for text in [b"one", b"two", b"six"] {
        names.insert(repaired(folder.path(), text).1.set_aside);
    }
    assert_eq!(names.len(), 3);
    assert!(names.iter().all(|name| name.exists()));
}

#[test]
fn whichever_page_is_garbage_the_rest_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let (_, bytes) = sound(folder.path());
    let n_pages = bytes.len() / 4096;
    let (mut n_saved, mut n_whole) = (Vec::new(), 0);
    for page in 0..n_pages {
        let mut damaged = bytes.clone();
        for (ix, byte) in damaged[page * 4096..][..4096].iter_mut().enumerate() {
            *byte = (ix * 31 + 7) as u8;
        }
        let folder = tempfile::tempdir().unwrap();
        overwrite(&folder.path().join("record.sqlite3"), &damaged);
        let opened = open(folder.path());
        let saved = survivors(&opened.record).len();
        n_saved.push(saved);
        match &opened.notices[..] {
            // A page nobody needs, or one of an index only: those are made anew when they are used.
            [] => n_whole += usize::from(saved as u64 == N),
            [Notice::Recovered(recovery)] => {
                assert_eq!(recovery.n_attempts as usize, saved);
                let lost = N as usize - saved;
                assert!(recovery.n_lost as usize <= lost, "page {page}");
            }
            other => panic!("{other:?}"),
        }
    }
    // One page holds at most some thirty attempts. Without its page of contents all of them are found.
    assert!(n_saved.iter().all(|saved| *saved >= N as usize - 40), "{n_saved:?}");
    assert_eq!(n_saved[0], N as usize);
    assert!(
        n_saved.iter().any(|saved| *saved < N as usize),
        "no page of attempts was hit: {n_saved:?} {n_whole}"
    );
}

#[test]
fn of_a_file_cut_short_the_beginning_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let (_, bytes) = sound(folder.path());
    let mut last = usize::MAX;
    for eighth in [7, 6, 5] {
        let folder = tempfile::tempdir().unwrap();
        let cut = &bytes[..bytes.len() * eighth / 8 + 17];
        let (_, recovery) = repaired(folder.path(), cut);
        assert!((recovery.n_attempts as usize) < last && recovery.n_attempts > 0, "{eighth}: {recovery:?}");
        last = recovery.n_attempts as usize;
    }
}

#[test]
fn what_is_only_in_the_log_is_saved_too() {
    let (folder, crashed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut record = quietly(folder.path());
    let sessions = [begin(&mut record, 1, "Ada", "a"), begin(&mut record, 2, "Bea", "b")];
    for n in 0..30 {
        record.add_attempt(&nth(n, &sessions)).unwrap();
    }
    for name in ["record.sqlite3", "record.sqlite3-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    assert_eq!(survivors(&quietly(crashed.path())).len(), 30, "a crash alone loses nothing");
    fs::remove_file(crashed.path().join("record.sqlite3")).unwrap();
    for name in ["record.sqlite3", "record.sqlite3-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    // With a sound log SQLite would read the first page from there.
    let mut log = fs::read(crashed.path().join("record.sqlite3-wal")).unwrap();
    log[..16].fill(0xaa);
    overwrite(&crashed.path().join("record.sqlite3-wal"), &log);
    let mut bytes = fs::read(crashed.path().join("record.sqlite3")).unwrap();
    bytes[..64].fill(0xaa);
    let (record, recovery) = repaired(crashed.path(), &bytes);
    assert_eq!((survivors(&record).len(), recovery.n_lost), (30, 0));
    let mut set_aside = recovery.set_aside.into_os_string();
    set_aside.push("-wal");
    assert!(Path::new(&set_aside).exists());
}

#[test]
fn damage_found_while_reading_a_large_file_is_repaired_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 1, "Ada", "a");
    let many = |n| NewAttempt { response: Some(json!("x".repeat(3000))), ..attempt(n, &session) };
    record.write(|writer| (0..2000).try_for_each(|n| writer.add_attempt(&many(n)).map(drop))).unwrap();
    drop(record);
    let mut bytes = fs::read(folder.path().join("record.sqlite3")).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xaa);
    overwrite(&folder.path().join("record.sqlite3"), &bytes);
    let record = quietly(folder.path());
    let last = record.attempts(session.profile).last().unwrap();
    assert!(matches!(last, Err(RecordError::Damaged { .. })));
    drop(record);
    let opened = open(folder.path());
    let [Notice::Recovered(recovery)] = &opened.notices[..] else { panic!("{:?}", opened.notices) };
    assert!(
        (1..=4).contains(&recovery.n_lost) && recovery.n_attempts + recovery.n_lost == 2000,
        "{recovery:?}"
    );
    drop(opened.record);
    quietly(folder.path());
}

#[test]
fn a_damaged_file_is_left_alone_while_another_window_has_it_open() {
    let folder = tempfile::tempdir().unwrap();
    overwrite(&folder.path().join("record.sqlite3"), b"Dear diary");
    let other = fs::File::create(folder.path().join("record.lock")).unwrap();
    other.lock_shared().unwrap();
    assert!(matches!(Record::open(&place(folder.path()), NOW), Err(RecordError::InUse { .. })));
    assert_eq!(fs::read(folder.path().join("record.sqlite3")).unwrap(), b"Dear diary");
}

#[test]
fn a_repair_cut_short_between_its_last_two_steps_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let (profile, bytes) = sound(folder.path());
    let file = folder.path().join("record.sqlite3");
    fs::rename(&file, folder.path().join("record.new.sqlite3")).unwrap();
    let record = quietly(folder.path());
    assert_eq!(given(&record, profile).len() as u64, N / 2);
    drop(record);
    // Half-made ones are not taken.
    fs::remove_file(&file).unwrap();
    overwrite(&folder.path().join("record.new.sqlite3"), &bytes[..50]);
    assert!(quietly(folder.path()).profiles().unwrap().is_empty());
}

proptest! {
    #![proptest_config(cases(24))]

    /// Whatever happened to the file: it opens, and nothing is in it that was not put in.
    #[test]
    fn no_damage_keeps_the_record_from_opening(
        holes in proptest::collection::vec((any::<prop::sample::Index>(), 1..600_usize, any::<u64>()), 1..12),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (_, mut bytes) = sound(folder.path());
        for (at, len, seed) in holes {
            let at = at.index(bytes.len());
            for (ix, byte) in bytes[at..].iter_mut().take(len).enumerate() {
                *byte = (seed.wrapping_mul(ix as u64 * 2 + 1) >> 29) as u8;
            }
        }
        bytes.truncate(cut.map_or(bytes.len(), |cut| cut.index(bytes.len())));
        overwrite(&folder.path().join("record.sqlite3"), &bytes);
        let opened = Record::open(&place(folder.path()), NOW).unwrap();
        let record = opened.record;
        let profiles = record.profiles().unwrap();
        let n: usize = profiles.iter().map(|profile| record.attempts(profile.id).count()).sum();
        prop_assert!(n <= N as usize);
        record.progress(ProfileId(1)).unwrap();
    }
}
