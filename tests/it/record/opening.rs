//! Which folder, which schema, and what happens where nothing can be written.

use std::ffi::OsStr;
use std::fs;
use std::time::Duration;

use hearsay::record::{
    Durability, Notice, Places, Recovery, SCHEMA, is_network_share, is_remote_file_system,
};
use hearsay::words::{Message, Told, Words};

use super::*;

#[test]
fn the_place_is_the_first_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (program, platform) = (folder.path().join("hearsay"), folder.path().join("platform"));
    let find = |argument: Option<&Path>, variable: Option<&str>, platform: Option<&Path>| {
        let variable = variable.map(OsStr::new);
        Place::find(Places { argument, variable, program: Some(&program), platform })
            .map(|p| (p.folder, p.origin))
    };
    let argument = Path::new("given");
    assert_eq!(
        find(Some(argument), Some("v"), Some(&platform)).unwrap(),
        (argument.into(), Origin::Argument)
    );
    assert_eq!(find(None, Some("v"), Some(&platform)).unwrap(), ("v".into(), Origin::Variable));
    assert_eq!(find(None, Some(""), Some(&platform)).unwrap(), (platform.clone(), Origin::Platform));
    assert!(matches!(find(None, None, None), Err(RecordError::NoFolder)));
    let beside = folder.path().join("hearsay-data");
    fs::File::create(&beside).unwrap();
    assert_eq!(find(None, None, Some(&platform)).unwrap().1, Origin::Platform, "a file is no folder");
    fs::remove_file(&beside).unwrap();
    fs::create_dir(&beside).unwrap();
    assert_eq!(find(None, None, Some(&platform)).unwrap(), (beside, Origin::BesideProgram));
}

#[test]
fn network_shares_are_known_by_their_numbers() {
    // As statfs(2) has them; CIFS also as a signed field of 32 bits gives it.
    for number in [0x6969, 0xff53_4d42, 0xfe53_4d42, -11_317_950, 0x517b, 0x0102_1997, 0x6573_5546_i64] {
        assert!(is_remote_file_system(number), "{number:#x}");
    }
    // ext4, btrfs, tmpfs, FAT, exFAT, overlay.
    for number in [0xef53, 0x9123_683e, 0x0102_1994, 0x4d44, 0x2011_bab0, 0x794c_7630_i64] {
        assert!(!is_remote_file_system(number), "{number:#x}");
    }
    assert!(!is_network_share(Path::new("/proc/not/there")));
}

#[test]
fn commits_wait_for_the_disk_with_a_log_only_off_the_network() {
    let folder = tempfile::tempdir().unwrap();
    let record = quietly(folder.path());
    assert_eq!(record.durability().unwrap(), Durability { is_write_ahead: true, synchronous: 2 });
    drop(record);
    let shared = Place { is_shared: true, ..place(folder.path()) };
    let mut first = Record::open(&shared, NOW).unwrap().record;
    let mut second = Record::open(&shared, NOW).unwrap().record;
    assert_eq!(first.durability().unwrap(), Durability { is_write_ahead: false, synchronous: 3 });
    first.add_profile("Ada", NOW).unwrap();
    second.add_profile("Bea", NOW).unwrap();
    assert_eq!(first.profiles().unwrap().len(), 2);
    assert!(!folder.path().join("record.sqlite3-wal").exists());
}

#[test]
fn a_file_of_schema_1_is_brought_up_to_date_after_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    raw(folder.path()).execute_batch(include_str!("v1.sql")).unwrap();
    let opened = open(folder.path());
    assert!(opened.notices.is_empty());
    let ada = opened.record.profiles().unwrap()[0].id;
    let marks: Vec<_> = opened.record.attempts(ada).map(|a| a.unwrap().given.mark).collect();
    assert_eq!(marks, [Some(1.0), Some(0.5), None, Some(0.0)]);
    let progress = opened.record.progress(ada).unwrap();
    let questions: Vec<_> = progress[0].questions.iter().map(|q| (q.n_attempts, q.mark, q.at.0)).collect();
    assert_eq!(questions, [(3, Some(0.5), 1030), (1, Some(0.0), 1040)]);
    let backup = opened.backup.unwrap();
    assert_eq!(backup.file_name().unwrap(), "record-v1-2026-07-25.sqlite3");
    let backup = rusqlite::Connection::open(backup).unwrap();
    let version: u32 = backup.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let n: u32 = backup.query_row("SELECT count(*) FROM attempts", [], |row| row.get(0)).unwrap();
    assert_eq!((version, n), (1, 4));
    drop(opened.record);
    assert!(open(folder.path()).backup.is_none());
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // The name of a table that the next version makes is taken.
    raw(folder.path()).execute_batch(include_str!("v1.sql")).unwrap();
    raw(folder.path()).execute_batch("CREATE TABLE latest (x)").unwrap();
    assert!(matches!(Record::open(&place(folder.path()), NOW), Err(RecordError::Sqlite { .. })));
    let version: u32 = raw(folder.path()).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let n: u32 = raw(folder.path()).query_row("SELECT count(*) FROM attempts", [], |row| row.get(0)).unwrap();
    assert_eq!((version, n), (1, 4));
}

#[test]
fn an_older_file_waits_until_no_other_window_has_it_open() {
    let folder = tempfile::tempdir().unwrap();
    raw(folder.path()).execute_batch(include_str!("v1.sql")).unwrap();
    let other = fs::File::create(folder.path().join("record.lock")).unwrap();
    other.lock_shared().unwrap();
    assert!(matches!(Record::open(&place(folder.path()), NOW), Err(RecordError::InUse { .. })));
    drop(other);
    open(folder.path());
}

#[test]
fn a_newer_file_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    drop(quietly(folder.path()));
    raw(folder.path()).pragma_update(None, "user_version", SCHEMA + 1).unwrap();
    let before = files(folder.path());
    let refused = Record::open(&place(folder.path()), NOW);
    let newer = SCHEMA + 1;
    assert!(matches!(refused, Err(RecordError::Newer { found, known: SCHEMA, .. }) if found == newer));
    assert_eq!(files(folder.path()), before);
}

/// Names and contents.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = paths.map(|path| (path.clone(), fs::read(path).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn a_newer_schema_that_is_only_in_the_log_is_refused_and_not_touched() {
    let (folder, crashed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    drop(quietly(folder.path()));
    let newer = raw(folder.path());
    newer.pragma_update(None, "user_version", SCHEMA + 1).unwrap();
    for name in ["record.sqlite3", "record.sqlite3-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).unwrap();
    }
    let before = fs::read(crashed.path().join("record.sqlite3")).unwrap();
    assert!(matches!(Record::open(&place(crashed.path()), NOW), Err(RecordError::Newer { .. })));
    assert_eq!(fs::read(crashed.path().join("record.sqlite3")).unwrap(), before);
    let version: u32 = raw(crashed.path()).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, SCHEMA + 1);
}

/// Opens where there is no file to be had: the learner is told why in one sentence, and can practise.
fn practises_without_file(place: Result<Place, RecordError>, reason: &str) {
    let opened = Record::open_or_practise(place, NOW).unwrap();
    let [notice @ Notice::NotKept(_)] = &opened.notices[..] else { panic!("{:?}", opened.notices) };
    let told = Words::new("en").say(&notice.told());
    assert!(told.contains(reason), "{told}");
    let mut record = opened.record;
    assert_eq!(record.file(), None);
    let session = begin(&mut record, 1, "Ada", "a");
    assert_eq!(record.add_attempt(&attempt(1, &session)).unwrap(), 0);
}

#[test]
fn without_a_folder_one_can_practise() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::File::create(&file).unwrap();
    practises_without_file(Ok(place(&file)), "cannot use");
    practises_without_file(Ok(place(&file.join("below"))), "cannot use");
    practises_without_file(Err(RecordError::NoFolder), "found no folder");
    fs::create_dir_all(folder.path().join("record.sqlite3")).unwrap();
    practises_without_file(Ok(place(folder.path())), "cannot use");
}

/// Permissions do not bind root, but not even root makes folders there.
#[cfg(target_os = "linux")]
#[test]
fn in_a_read_only_folder_one_can_practise() {
    practises_without_file(Ok(place(Path::new("/sys/kernel/hearsay"))), "may not write");
}

#[test]
fn a_full_disk_is_told_and_what_was_there_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 1, "Ada", "a");
    record.add_attempt(&attempt(1, &session)).unwrap();
    record.limit_pages(1).unwrap();
    let big = NewAttempt { response: Some(json!("x".repeat(100_000))), ..attempt(2, &session) };
    assert!(matches!(record.add_attempt(&big), Err(RecordError::Full { .. })));
    assert_eq!(given(&record, session.profile), [attempt(1, &session)]);
    record.limit_pages(u32::MAX / 2).unwrap();
    assert_eq!(record.add_attempt(&big).unwrap(), 1);
}

#[test]
fn a_lock_that_cannot_be_had_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    record.limit_patience(Duration::ZERO).unwrap();
    let other = raw(folder.path());
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(record.add_profile("Ada", NOW), Err(RecordError::Busy { .. })));
    other.execute_batch("ROLLBACK").unwrap();
    record.add_profile("Ada", NOW).unwrap();
}

#[test]
fn a_start_that_hangs_elsewhere_does_not_hang_this_one() {
    let folder = tempfile::tempdir().unwrap();
    let other = fs::File::create(folder.path().join("record.lock")).unwrap();
    other.lock().unwrap();
    practises_without_file(Ok(place(folder.path())), "keeps it locked");
}

#[test]
fn every_error_and_notice_is_one_sentence_in_every_locale() {
    let (file, path) = (PathBuf::from("F"), PathBuf::from("F"));
    let io = || std::io::Error::other("why");
    let (session, attempt) = (SessionId::new(NOW, [0; 10]), AttemptId::new(NOW, [0; 10]));
    let name = "Ada".to_owned();
    let errors = [
        RecordError::NoFolder,
        RecordError::Unusable { file: file.clone(), source: io() },
        RecordError::ReadOnly { file: file.clone() },
        RecordError::Full { file: file.clone() },
        RecordError::Busy { file: file.clone() },
        RecordError::Newer { file: file.clone(), found: 9, known: 1 },
        RecordError::Damaged { file: file.clone() },
        RecordError::InUse { file: file.clone() },
        RecordError::Sqlite { file: file.clone(), source: rusqlite::Error::InvalidQuery },
        RecordError::Mark { mark: 2.0, question: "q".to_owned() },
        RecordError::NoProfile { profile: ProfileId(1) },
        RecordError::NoSession { session: session.clone() },
        RecordError::SessionExists { session },
        RecordError::AttemptExists { attempt },
        RecordError::NameLength { len: 0, limit: 60 },
        RecordError::NameLength { len: 61, limit: 60 },
        RecordError::NameTaken { name },
        RecordError::Exists { file: file.clone() },
        RecordError::PinForm,
        RecordError::PathNotText { path },
    ];
    let recovered = |n_attempts, n_lost| {
        Notice::Recovered(Recovery { set_aside: file.clone(), n_profiles: 1, n_attempts, n_lost }).told()
    };
    let mut messages: Vec<Message> = errors.iter().map(Told::told).collect();
    messages.extend([recovered(0, 0), recovered(1, 0), recovered(7, 2)]);
    for tag in Words::tags() {
        let words = Words::new(tag);
        for message in &messages {
            let told = words.say(message);
            assert!(words.has(message.key) && told.ends_with('.') && !told.contains(['{', '}']), "{told}");
            assert_eq!(told.matches(". ").count(), 0, "{told}");
        }
    }
    let words = Words::new("en");
    assert_eq!(
        words.say(&recovered(7, 2)),
        "The record was damaged: 7 answers were saved, at least 2 could not be read, and the damaged file is kept as F."
    );
    assert_eq!(
        words.say(&Notice::NotKept(RecordError::NoFolder).told()),
        "You can practise, but nothing you do now will be kept: Hearsay found no folder for your record; start it with --data and a folder."
    );
}
