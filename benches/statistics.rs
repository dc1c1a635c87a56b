//! How fast the progress screen has its numbers, over 200,000 attempts of two years, and what keeping them costs
//! one answer. `cargo bench --bench statistics`; the folder for temporary files must lie on the disk.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints, and reads the clock")]
#![expect(clippy::unwrap_used, reason = "a bench stops at the first error")]

use std::time::{Duration, Instant};

use hearsay::pack::PackId;
use hearsay::record::stats::{Filter, Week};
use hearsay::record::{
    AttemptId, Confidence, NewAttempt, Origin, Place, ProfileId, Record, Session, SessionId, Timestamp,
};
use serde_json::json;

const MANY: u64 = 200_000;
const IN_SESSION: u64 = 20;
const PACKS: u64 = 40;
const QUESTIONS: u64 = 60;
const BEGIN: i64 = 1_730_000_000_000;
const TWO_YEARS: i64 = 2 * 365 * 86_400_000;
const NOW: Timestamp = Timestamp(BEGIN + TWO_YEARS);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place { folder: folder.path().to_path_buf(), origin: Origin::Argument, is_shared: false };
    let profile = fill(&mut open(&place));
    let pack = || Some(PackId("pack-7".to_owned()));
    let recent = Some(Week(Week::of(NOW).0 - 3));
    let first = || {
        let record = open(&place);
        timed(|| record.statistics(profile, &Filter::default(), NOW).unwrap()).1
    };
    report("opening: everything, nothing read before", &mut (0..20).map(|_| first()).collect::<Vec<_>>());
    let record = open(&place);
    for (name, filter) in [
        ("everything", Filter::default()),
        ("four weeks", Filter { since: recent, ..Filter::default() }),
        ("one pack", Filter { pack: pack(), ..Filter::default() }),
        ("one pack, four weeks", Filter { pack: pack(), since: recent }),
    ] {
        let ask = |_| timed(|| record.statistics(profile, &filter, NOW).unwrap()).1;
        report(&format!("filter: {name}"), &mut (0..50).map(ask).collect::<Vec<_>>());
    }
    drop(record);
    let mut record = open(&place);
    let session = session(MANY, profile);
    record.start_session(&session).unwrap();
    let add = |n| timed(|| record.add_attempt(&attempt(MANY + n, &session)).unwrap()).1;
    report("one answer, until it is on the disk", &mut (0..1000).map(add).collect::<Vec<_>>());
}

fn fill(record: &mut Record) -> ProfileId {
    let profile = record.add_profile("Ada", Timestamp(BEGIN)).unwrap();
    let write = |record: &mut Record| {
        record.write(|writer| {
            for n_session in 0..MANY / IN_SESSION {
                let session = session(n_session * IN_SESSION, profile);
                writer.start_session(&session)?;
                for n in 0..IN_SESSION {
                    writer.add_attempt(&attempt(n_session * IN_SESSION + n, &session))?;
                }
            }
            Ok(())
        })
    };
    let (written, took) = timed(|| write(record));
    written.unwrap();
    report(&format!("add {MANY} in one transaction"), &mut [took]);
    profile
}

fn open(place: &Place) -> Record {
    Record::open(place, NOW).unwrap().record
}

/// When the nth answer was given, two years being full of them.
fn moment(n: u64) -> Timestamp {
    Timestamp(BEGIN + n.cast_signed() * TWO_YEARS / MANY.cast_signed())
}

fn session(n: u64, profile: ProfileId) -> Session {
    Session {
        id: SessionId::new(moment(n), bytes(n)),
        profile,
        pack: Some(PackId(format!("pack-{}", spread(n / IN_SESSION) % PACKS))),
        revision: 1,
        seed: n,
        plan: json!({ "setup": { "is-closed-book": true }, "questions": [] }),
        started: moment(n),
    }
}

fn attempt(n: u64, session: &Session) -> NewAttempt {
    const SKILLS: [&str; 6] = ["attribution", "status", "policy", "evidence", "wording", "sequence"];
    let chance = spread(n);
    let (is_right, is_stated) = (!chance.is_multiple_of(3), chance.is_multiple_of(4));
    let source = |n: u64| format!("source:s{}", n % 8);
    let (right, chosen) = (source(chance), source(chance + u64::from(!is_right)));
    let words = ["verdict:says-so", "verdict:opposite", "verdict:not-said"];
    let word = |n: u64| words.iter().cycle().nth(usize::try_from(n % 3).unwrap()).map(ToString::to_string);
    let (right, chosen) = if is_stated {
        (word(chance / 5), word(chance / 5 + u64::from(!is_right)))
    } else {
        (Some(right), Some(chosen))
    };
    let kind = if is_stated { "stated" } else { "who-said" };
    NewAttempt {
        id: AttemptId::new(session.started, bytes(n)),
        session: session.id.clone(),
        pack: session.pack.clone().unwrap(),
        question: format!("{kind}/{}", chance % QUESTIONS),
        content_hash: "9f86d081884c7d65".to_owned(),
        kind: kind.to_owned(),
        skill: SKILLS.iter().cycle().nth(usize::try_from(chance % 6).unwrap()).unwrap().to_string(),
        about: vec![format!("statement:s{}", chance % QUESTIONS), "source:kim".to_owned()],
        response: Some(json!({ "choice": chance % 4 })),
        chosen: Some(json!([chosen])),
        right: Some(json!([right])),
        n_options: Some(if is_stated { 3 } else { 3 + u32::try_from(chance % 4).unwrap() }),
        mark: Some(if is_right { 1.0 } else { 0.0 }),
        evidence_mark: None,
        confidence: Confidence::ALL.get(usize::try_from(chance % 4).unwrap()).copied(),
        millis: 5000,
        seed: n,
        at: moment(n),
    }
}

fn bytes(n: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    for (to, from) in bytes.iter_mut().rev().zip(n.to_le_bytes()) {
        *to = from;
    }
    bytes
}

/// A number that looks like chance and is the same every time (splitmix64).
fn spread(n: u64) -> u64 {
    let n = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

fn report(what: &str, took: &mut [Duration]) {
    took.sort_unstable();
    let at =
        |share: usize| took.get((took.len() * share / 100).min(took.len() - 1)).unwrap().as_secs_f64() * 1e3;
    println!("{what:<42} p50 {:>9.3} ms   p99 {:>9.3} ms", at(50), at(99));
}
