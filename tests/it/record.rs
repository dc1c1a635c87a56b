//! The record: what was put in comes out, also after a crash, damage, or with another window open.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

mod damage;
mod exchange;
mod learners;
mod opening;
mod processes;
mod remarks;
mod sequences;

use std::path::{Path, PathBuf};

use hearsay::pack::PackId;
use hearsay::record::{
    AttemptId, Confidence, Ending, Look, NewAttempt, Opened, Origin, Place, ProfileId, Record, RecordError,
    Renderer, Session, SessionId, Settings, Timestamp,
};
use serde_json::json;

const NOW: Timestamp = Timestamp(1_785_000_000_000);

fn place(folder: &Path) -> Place {
    Place { folder: folder.to_path_buf(), origin: Origin::Argument, is_shared: false }
}

fn open(folder: &Path) -> Opened {
    Record::open(&place(folder), NOW).unwrap()
}

/// A record that opens without a word.
fn quietly(folder: &Path) -> Record {
    let opened = open(folder);
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    opened.record
}

/// A plain connection to the file, as another program would have it.
fn raw(folder: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(folder.join("record.sqlite3")).unwrap()
}

fn bytes(n: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    bytes[2..].copy_from_slice(&n.to_be_bytes());
    bytes
}

fn session(n: u64, profile: ProfileId, pack: &str) -> Session {
    Session {
        id: SessionId::new(NOW, bytes(n)),
        profile,
        pack: Some(PackId::from(pack)),
        revision: 3,
        seed: u64::MAX - n,
        plan: json!({ "questions": ["who-said/kim-lawful", "stance/un/sent"], "x": [0.1, null, "ß"] }),
        started: NOW,
    }
}

fn attempt(n: u64, session: &Session) -> NewAttempt {
    NewAttempt {
        id: AttemptId::new(NOW, bytes(n)),
        session: session.id.clone(),
        pack: session.pack.clone().unwrap(),
        question: format!("who-said/s{}", n % 7),
        content_hash: "00ff".to_owned(),
        kind: "who-said".to_owned(),
        skill: "attribution".to_owned(),
        about: vec!["statement:kim-lawful".to_owned(), "source:kim".to_owned()],
        response: (!n.is_multiple_of(5)).then(|| json!({ "choice": 2 })),
        chosen: Some(json!(["source:zelensky"])),
        right: Some(json!(["source:kim"])),
        n_options: Some(4),
        mark: (!n.is_multiple_of(5)).then_some(1.0 / (n as f64 + 1.0)),
        evidence_mark: n.is_multiple_of(2).then_some(0.8),
        confidence: Confidence::ALL.get(n as usize % 4).copied(),
        millis: 1234,
        seed: u64::MAX - n,
        at: Timestamp(NOW.0 + n as i64),
    }
}

/// A profile with a started session.
fn begin(record: &mut Record, n: u64, name: &str, pack: &str) -> Session {
    let profile = record.add_profile(name, NOW).unwrap();
    let session = session(n, profile, pack);
    record.start_session(&session).unwrap();
    session
}

fn given(record: &Record, profile: ProfileId) -> Vec<NewAttempt> {
    record.attempts(profile).map(|attempt| attempt.unwrap().given).collect()
}

#[test]
fn a_session_and_its_attempts_come_back_as_they_were_given() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 1, "Ada", "north-korea-troops");
    let wanted: Vec<_> = (0..12).map(|n| attempt(n, &session)).collect();
    for (ordinal, attempt) in wanted.iter().enumerate() {
        assert_eq!(record.add_attempt(attempt).unwrap() as usize, ordinal);
    }
    drop(record);
    let record = quietly(folder.path());
    let unfinished = record.unfinished_session(session.profile, None).unwrap().unwrap();
    assert_eq!(unfinished.session, session);
    let found: Vec<_> = unfinished.attempts.iter().map(|attempt| attempt.given.clone()).collect();
    assert_eq!(found, wanted);
    assert!(
        unfinished
            .attempts
            .iter()
            .all(|a| a.profile == session.profile && Some(&a.given.pack) == session.pack.as_ref())
    );
    let ordinals: Vec<u32> = unfinished.attempts.iter().map(|attempt| attempt.ordinal).collect();
    assert_eq!(ordinals, (0..12).collect::<Vec<_>>());
    assert_eq!(record.attempts_of_session(&session.id).unwrap(), unfinished.attempts);
}

#[test]
fn adding_is_planned_once_and_not_for_every_answer() {
    let folder = tempfile::tempdir().unwrap();
    for mut record in [quietly(folder.path()), Record::in_memory().unwrap()] {
        let session = begin(&mut record, 1, "Ada", "pack");
        for n in 0..5 {
            record.add_attempt(&attempt(n, &session)).unwrap();
        }
        assert_eq!(record.n_replanned().unwrap(), 0);
    }
}

#[test]
fn attempts_of_a_profile_are_read_to_the_last_in_order() {
    let mut record = Record::in_memory().unwrap();
    let (ada, bea) = (begin(&mut record, 1, "Ada", "a"), begin(&mut record, 2, "Bea", "a"));
    let wanted: Vec<_> = (0..1024).map(|n| attempt(n, &ada)).collect();
    record
        .write(|writer| {
            wanted.iter().try_for_each(|attempt| writer.add_attempt(attempt).map(drop))?;
            writer.add_attempt(&attempt(5000, &bea)).map(drop)
        })
        .unwrap();
    assert_eq!(given(&record, ada.profile), wanted);
    assert_eq!(given(&record, bea.profile), [attempt(5000, &bea)]);
}

#[test]
fn the_newest_unfinished_session_is_resumed_and_an_ended_one_is_not() {
    let mut record = Record::in_memory().unwrap();
    let ada = record.add_profile("Ada", NOW).unwrap();
    let sessions = [session(1, ada, "a"), session(2, ada, "b"), session(3, ada, "a")];
    for session in &sessions {
        record.start_session(session).unwrap();
    }
    let unfinished = |record: &Record, pack: Option<&str>| {
        let found = record.unfinished_session(ada, pack.map(PackId::from).as_ref()).unwrap();
        found.map(|found| found.session.id)
    };
    assert_eq!(unfinished(&record, None), Some(sessions[2].id.clone()));
    assert_eq!(unfinished(&record, Some("b")), Some(sessions[1].id.clone()));
    record.end_session(&sessions[2].id, Ending::Finished, NOW).unwrap();
    assert_eq!(unfinished(&record, Some("a")), Some(sessions[0].id.clone()));
    record.end_session(&sessions[0].id, Ending::Abandoned, NOW).unwrap();
    assert_eq!(unfinished(&record, Some("a")), None);
    assert_eq!(unfinished(&record, None), Some(sessions[1].id.clone()));
}

#[test]
fn an_ended_session_stays_as_it_ended() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 1, "Ada", "a");
    record.end_session(&session.id, Ending::Abandoned, Timestamp(7)).unwrap();
    record.end_session(&session.id, Ending::Finished, Timestamp(9)).unwrap();
    let ended: (i64, bool) = raw(folder.path())
        .query_row("SELECT ended, abandoned FROM sessions", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert_eq!(ended, (7, true));
    // What a learner did is kept all the same.
    assert_eq!(record.add_attempt(&attempt(1, &session)).unwrap(), 0);
}

#[test]
fn rows_that_refer_to_nothing_or_come_twice_are_refused() {
    let mut record = Record::in_memory().unwrap();
    let known = begin(&mut record, 1, "Ada", "a");
    let unknown = session(2, ProfileId(99), "a");
    assert!(matches!(record.start_session(&unknown), Err(RecordError::NoProfile { .. })));
    assert!(matches!(record.start_session(&known), Err(RecordError::SessionExists { .. })));
    assert!(matches!(record.add_attempt(&attempt(1, &unknown)), Err(RecordError::NoSession { .. })));
    record.add_attempt(&attempt(1, &known)).unwrap();
    assert!(matches!(record.add_attempt(&attempt(1, &known)), Err(RecordError::AttemptExists { .. })));
    let saved =
        record.save_settings(Some(ProfileId(99)), &Settings { look: Look::Dark, ..Settings::default() });
    assert!(matches!(saved, Err(RecordError::NoProfile { .. })));
    let ending = record.end_session(&unknown.id, Ending::Finished, NOW);
    assert!(matches!(ending, Err(RecordError::NoSession { .. })));
    assert_eq!(given(&record, known.profile), [attempt(1, &known)]);
}

#[test]
fn a_mark_that_is_none_is_refused() {
    let mut record = Record::in_memory().unwrap();
    let session = begin(&mut record, 1, "Ada", "a");
    for mark in [f64::NAN, -0.001, 1.001, f64::INFINITY] {
        let bad = NewAttempt { mark: Some(mark), ..attempt(1, &session) };
        assert!(matches!(record.add_attempt(&bad), Err(RecordError::Mark { .. })), "{mark}");
        let bad = NewAttempt { evidence_mark: Some(mark), ..attempt(1, &session) };
        assert!(matches!(record.add_attempt(&bad), Err(RecordError::Mark { .. })), "{mark}");
    }
    assert_eq!(given(&record, session.profile), []);
}

#[test]
fn attempts_can_neither_be_changed_nor_removed_nor_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 1, "Ada", "a");
    record.add_attempt(&attempt(1, &session)).unwrap();
    let columns =
        "session, profile, pack, ordinal, question, content_hash, kind, skill, about, millis, seed, at";
    let copy = |seq: &str, id: &str, ordinal: &str| {
        let columns_but = columns.replace("ordinal", ordinal);
        format!(
            "INSERT OR REPLACE INTO attempts (seq, id, {columns}) SELECT {seq}, {id}, {columns_but} FROM attempts"
        )
    };
    let new_id = "'00000000-0000-0000-0000-000000000000'";
    for attack in [
        "UPDATE attempts SET mark = 1".to_owned(),
        "UPDATE OR REPLACE attempts SET seq = 7".to_owned(),
        "DELETE FROM attempts".to_owned(),
        copy("seq", new_id, "ordinal + 1"),
        copy("seq + 1", "id", "ordinal + 1"),
    ] {
        let error = raw(folder.path()).execute(&attack, []).unwrap_err().to_string();
        assert!(error.contains("append-only"), "{attack}: {error}");
    }
    assert_eq!(given(&record, session.profile), [attempt(1, &session)]);
}

#[test]
fn a_record_can_move_to_a_worker() {
    let mut record = Record::in_memory().unwrap();
    let session = begin(&mut record, 1, "Ada", "a");
    let added = std::thread::scope(|scope| scope.spawn(|| record.add_attempt(&attempt(1, &session))).join());
    assert_eq!(added.unwrap().unwrap(), 0);
}

#[test]
fn a_failed_write_leaves_nothing() {
    let mut record = Record::in_memory().unwrap();
    let session = begin(&mut record, 1, "Ada", "a");
    let failed = record.write(|writer| {
        writer.add_attempt(&attempt(1, &session))?;
        writer.add_profile("Bea", NOW)?;
        writer.add_profile("ADA", NOW)
    });
    assert!(matches!(failed, Err(RecordError::NameTaken { .. })));
    assert_eq!(record.profiles().unwrap().len(), 1);
    assert_eq!(given(&record, session.profile), []);
    assert_eq!(record.add_attempt(&attempt(1, &session)).unwrap(), 0);
}

#[test]
fn names_are_trimmed_unlike_and_not_too_long() {
    let mut record = Record::in_memory().unwrap();
    let eva = record.add_profile("  Éva ", NOW).unwrap();
    let bea = record.add_profile("bea", Timestamp(5)).unwrap();
    for taken in ["éva", "ÉVA", "Bea\t"] {
        assert!(matches!(record.add_profile(taken, NOW), Err(RecordError::NameTaken { .. })), "{taken}");
    }
    assert!(matches!(record.rename_profile(bea, "éVA"), Err(RecordError::NameTaken { .. })));
    assert!(matches!(record.rename_profile(ProfileId(99), "x"), Err(RecordError::NoProfile { .. })));
    for (name, characters) in [("", 0), (" \n", 0), (&*"ß".repeat(61), 61)] {
        let refused = record.add_profile(name, NOW);
        assert!(matches!(refused, Err(RecordError::NameLength { len, .. }) if len == characters));
    }
    record.rename_profile(eva, "éva").unwrap();
    record.rename_profile(bea, &"ß".repeat(60)).unwrap();
    record.start_session(&Session { started: Timestamp(8), ..session(1, eva, "a") }).unwrap();
    let found: Vec<_> = record.profiles().unwrap();
    let last: Vec<_> = found.iter().map(|p| (p.id, p.created, p.last_practised)).collect();
    assert_eq!(last, [(bea, Timestamp(5), None), (eva, NOW, Some(Timestamp(8)))]);
    assert_eq!(found[1].name, "éva");
}

#[test]
fn settings_are_the_profiles_over_the_machines() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let ada = record.add_profile("Ada", NOW).unwrap();
    assert_eq!(record.settings(Some(ada)).unwrap(), Settings::default());
    let ours = Settings { text_size_percent: 175, renderer: Renderer::Gl, ..Settings::default() };
    record.save_settings(Some(ada), &ours).unwrap();
    let machine = Settings { look: Look::Dark, renderer: Renderer::Gl, ..Settings::default() };
    record.save_settings(None, &machine).unwrap();
    drop(record);
    let record = quietly(folder.path());
    assert_eq!(record.settings(Some(ada)).unwrap(), Settings { text_size_percent: 175, ..machine.clone() });
    assert_eq!(record.settings(None).unwrap(), machine);
}

#[test]
fn settings_nobody_here_understands_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    raw(folder.path())
        .execute_batch(
            r#"INSERT INTO settings (key, value) VALUES ('hologram', '{"on":true}'), ('look', '"sepia"'),
               ('text_size_percent', '900'), ('language', '7')"#,
        )
        .unwrap();
    let read = record.settings(None).unwrap();
    assert_eq!(read, Settings { text_size_percent: 200, ..Settings::default() });
    record.save_settings(None, &Settings { reduced_motion: true, ..read }).unwrap();
    let rows = |key: &str| -> String {
        raw(folder.path())
            .query_row("SELECT value FROM settings WHERE key = ?1", [key], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(rows("hologram"), r#"{"on":true}"#);
    assert_eq!(rows("look"), r#""sepia""#);
    assert_eq!(rows("language"), "7");
    assert!(record.settings(None).unwrap().reduced_motion);
    record.save_settings(None, &Settings { text_size_percent: 10, ..Settings::default() }).unwrap();
    assert_eq!(rows("text_size_percent"), "80");
}

#[test]
fn progress_counts_attempts_and_keeps_the_latest_mark_of_each_question() {
    let mut record = Record::in_memory().unwrap();
    let (a, bea) = (begin(&mut record, 1, "Ada", "a"), begin(&mut record, 2, "Bea", "a"));
    let b = session(3, a.profile, "b");
    record.start_session(&b).unwrap();
    let mut n = 0;
    let mut add = |session: &Session, question: &str, hash: &str, mark: Option<f64>, at: i64| {
        n += 1;
        let (question, content_hash) = (question.to_owned(), hash.to_owned());
        let new = NewAttempt { question, content_hash, mark, at: Timestamp(at), ..attempt(n, session) };
        record.add_attempt(&new).unwrap();
    };
    add(&a, "x", "1", Some(1.0), 10);
    add(&a, "x", "1", Some(0.25), 20);
    add(&a, "x", "1", None, 5);
    add(&a, "x", "2", Some(0.5), 30);
    add(&a, "y", "1", None, 3);
    add(&b, "x", "1", Some(0.0), 1);
    add(&bea, "x", "1", Some(0.75), 99);
    let told: Vec<String> = record
        .progress(a.profile)
        .unwrap()
        .iter()
        .map(|pack| {
            let questions = pack.questions.iter().map(|q| {
                format!(
                    "{}#{} n={} mark={:?} at={}",
                    q.question, q.content_hash, q.n_attempts, q.mark, q.at.0
                )
            });
            let questions: Vec<_> = questions.collect();
            format!("{} n={} last={} {questions:?}", pack.pack, pack.n_attempts, pack.last_practised.0)
        })
        .collect();
    assert_eq!(
        told,
        [
            r#"a n=5 last=30 ["x#1 n=3 mark=Some(0.25) at=20", "x#2 n=1 mark=Some(0.5) at=30", "y#1 n=1 mark=None at=3"]"#,
            r#"b n=1 last=1 ["x#1 n=1 mark=Some(0.0) at=1"]"#,
        ]
    );
}

#[test]
fn pack_files_are_listed_once_in_order() {
    let mut record = Record::in_memory().unwrap();
    let paths = ["b.json", "a ü.json", "c.json"].map(PathBuf::from);
    for (at, path) in paths.iter().enumerate() {
        record.add_pack_file(path, Timestamp(at as i64)).unwrap();
    }
    record.add_pack_file(&paths[0], NOW).unwrap();
    record.remove_pack_file(&paths[2]).unwrap();
    record.remove_pack_file(&paths[2]).unwrap();
    let listed: Vec<_> =
        record.pack_files().unwrap().into_iter().map(|file| (file.path, file.added.0)).collect();
    assert_eq!(listed, [(paths[0].clone(), 0), (paths[1].clone(), 1)]);
}

#[cfg(unix)]
#[test]
fn a_path_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStrExt;
    let path = Path::new(std::ffi::OsStr::from_bytes(b"a\xff.json"));
    let refused = Record::in_memory().unwrap().add_pack_file(path, NOW);
    assert!(matches!(refused, Err(RecordError::PathNotText { .. })));
}

#[test]
fn ids_sort_by_time_and_have_version_and_variant() {
    let id = AttemptId::new(Timestamp(0x0123_4567_89ab), [0xff; 10]);
    assert_eq!(id.as_str(), "01234567-89ab-7fff-bfff-ffffffffffff");
    assert_eq!(AttemptId::new(Timestamp(0), [0; 10]).as_str(), "00000000-0000-7000-8000-000000000000");
    assert!(AttemptId::new(Timestamp(5), [0; 10]) > AttemptId::new(Timestamp(4), [0xff; 10]));
}
