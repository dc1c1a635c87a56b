//! How fast the record is: an answer until it is on the disk, and a record with 200,000 attempts.
//! An answer costs little more than one wait for the disk, as long as the log need not grow. Measured are
//! sessions of 20 answers, as a learner has them; a session ends with a checkpoint, which is not timed. What
//! keeps it short: a log made long enough beforehand, fdatasync instead of fsync (`.cargo/config.toml`), and
//! statements that SQLite plans once and not again for every answer (`src/record/open.rs`).
//! `cargo bench --bench record`; the folder for temporary files must lie on the disk to be measured.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints, and reads the clock")]
#![expect(clippy::unwrap_used, reason = "a bench stops at the first error")]

use std::path::Path;
use std::time::{Duration, Instant};

use hearsay::pack::PackId;
use hearsay::record::{
    AttemptId, Confidence, Ending, NewAttempt, Origin, Place, ProfileId, Record, Session, SessionId,
    Timestamp,
};
use serde_json::json;

const NOW: Timestamp = Timestamp(1_785_000_000_000);
const MANY: u64 = 200_000;
const PACKS: u64 = 40;
const QUESTIONS: u64 = 60;

fn main() {
    for is_shared in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        answers(&Place { folder: folder.path().to_path_buf(), origin: Origin::Argument, is_shared });
    }
    let folder = tempfile::tempdir().unwrap();
    let place = Place { folder: folder.path().to_path_buf(), origin: Origin::Argument, is_shared: false };
    let (record, took) = timed(|| open(&place));
    report("open a new record", &mut [took]);
    let profile = fill(record);
    large(&place, profile);
}

/// Answer until durable, one by one.
fn answers(place: &Place) {
    let mut record = open(place);
    let profile = record.add_profile("Ada", NOW).unwrap();
    let mut session = session(0, profile);
    record.start_session(&session).unwrap();
    let mut took = Vec::new();
    for n_session in 1..=50 {
        took.extend((0..20).map(|n| {
            let new = attempt(n_session * 20 + n, &session);
            timed(|| record.add_attempt(&new).unwrap()).1
        }));
        record.end_session(&session.id, Ending::Finished, NOW).unwrap();
        session = self::session(n_session, profile);
        record.start_session(&session).unwrap();
    }
    let journal = if place.is_shared { "rollback journal" } else { "write-ahead log" };
    report(&format!("answer to durable, {journal}"), &mut took);
}

/// Fills the record with [`MANY`] attempts of two learners, and gives the one with more.
fn fill(mut record: Record) -> ProfileId {
    let [ada, bea] = ["Ada", "Bea"].map(|name| record.add_profile(name, NOW).unwrap());
    let write = || {
        record.write(|writer| {
            for n_session in 0..MANY / 20 {
                let session = session(n_session, if n_session % 10 == 9 { bea } else { ada });
                writer.start_session(&session)?;
                for n in 0..20 {
                    writer.add_attempt(&attempt(n_session * 20 + n, &session))?;
                }
            }
            Ok(())
        })
    };
    let (written, took) = timed(write);
    written.unwrap();
    report(&format!("add {MANY} in one transaction"), &mut [took]);
    ada
}

fn large(place: &Place, profile: ProfileId) {
    println!("{:<42} {:>9} MB", "file", size(&place.file()) / 1_000_000);
    let record = open(place);
    report("open it", &mut (0..20).map(|_| timed(|| open(place)).1).collect::<Vec<_>>());
    report("profiles", &mut (0..20).map(|_| timed(|| record.profiles().unwrap()).1).collect::<Vec<_>>());
    report(
        "progress",
        &mut (0..50).map(|_| timed(|| record.progress(profile).unwrap()).1).collect::<Vec<_>>(),
    );
    let unfinished = || record.unfinished_session(profile, None).unwrap();
    report("unfinished session", &mut (0..20).map(|_| timed(unfinished).1).collect::<Vec<_>>());
    let (n, took) = timed(|| record.attempts(profile).map(Result::unwrap).count());
    report(&format!("read {n} attempts"), &mut [took]);
    drop(record);
    let session = Session { id: SessionId::new(Timestamp(1), [1; 10]), ..session(0, profile) };
    let mut record = open(place);
    record.start_session(&session).unwrap();
    let add = |n| timed(|| record.add_attempt(&attempt(MANY + n, &session)).unwrap()).1;
    report("answer to durable, in it", &mut (0..1000).map(add).collect::<Vec<_>>());
    // Still open: its log is there.
    crash(place);
    drop(record);
}

/// The files of an open record, copied, are what a crash leaves; opening them checks the whole file.
fn crash(place: &Place) {
    let crashed = tempfile::tempdir().unwrap();
    for name in ["record.sqlite3", "record.sqlite3-wal"] {
        std::fs::copy(place.folder.join(name), crashed.path().join(name)).unwrap();
    }
    let place = Place { folder: crashed.path().to_path_buf(), ..place.clone() };
    report("open it after a crash", &mut [timed(|| open(&place)).1]);
}

fn open(place: &Place) -> Record {
    Record::open(place, NOW).unwrap().record
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file).unwrap().len()
}

fn session(n: u64, profile: ProfileId) -> Session {
    let questions: Vec<String> = (0..20).map(|n| format!("who-said/statement-{n}")).collect();
    Session {
        id: SessionId::new(NOW, bytes(n)),
        profile,
        pack: Some(PackId(format!("pack-{}", n % PACKS))),
        revision: 1,
        seed: n,
        plan: json!({ "questions": questions }),
        started: NOW,
    }
}

fn attempt(n: u64, session: &Session) -> NewAttempt {
    // Any spread over the questions will do, as long as it is the same each time.
    let question = n.wrapping_mul(2_654_435_761) % QUESTIONS;
    NewAttempt {
        id: AttemptId::new(Timestamp(NOW.0 + n.cast_signed()), bytes(n)),
        session: session.id.clone(),
        pack: session.pack.clone().unwrap(),
        question: format!("who-said/statement-{question}"),
        content_hash: "0123456789abcdef0123456789abcdef".to_owned(),
        kind: "who-said".to_owned(),
        skill: "attribution".to_owned(),
        about: vec![format!("statement:statement-{question}"), "source:kim".to_owned()],
        response: Some(json!({ "choice": 2 })),
        chosen: Some(json!(["source:zelensky"])),
        right: Some(json!(["source:kim"])),
        n_options: Some(4),
        mark: Some(if n.is_multiple_of(3) { 0.0 } else { 1.0 }),
        evidence_mark: None,
        confidence: Some(Confidence::Sure),
        millis: 8000,
        seed: n,
        at: Timestamp(NOW.0 + n.cast_signed()),
    }
}

fn bytes(n: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    for (to, from) in bytes.iter_mut().rev().zip(n.to_le_bytes()) {
        *to = from;
    }
    bytes
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

fn report(what: &str, took: &mut [Duration]) {
    took.sort_unstable();
    let at =
        |percent: usize| took.get(took.len() * percent / 100).map_or(0.0, |took| took.as_secs_f64() * 1000.0);
    println!("{what:<42} p50 {:>9.3} ms   p99 {:>9.3} ms   n {}", at(50), at(99), took.len());
}
