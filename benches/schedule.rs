//! How fast the schedule is: replaying 200,000 attempts of one learner, and what is due by it.
//! `cargo bench --bench schedule`.
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a bench prints, and reads the clock")]
#![expect(clippy::unwrap_used, reason = "a bench stops at the first error")]

use std::time::{Duration, Instant};

use hearsay::pack::PackId;
use hearsay::record::schedule::Schedule;
use hearsay::record::{
    Attempt, AttemptId, Confidence, NewAttempt, Origin, Place, ProfileId, Record, Session, SessionId,
    Timestamp,
};
use serde_json::json;

const NOW: Timestamp = Timestamp(1_785_000_000_000);
const MANY: u64 = 200_000;
const PACKS: u64 = 40;
const STATEMENTS: u64 = 30;
const KINDS: [(&str, &str); 4] =
    [("who-said", "attribution"), ("via", "attribution"), ("mark", "evidence"), ("cue", "wording")];
const HOUR: i64 = 3_600_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place { folder: folder.path().to_path_buf(), origin: Origin::Argument, is_shared: false };
    let mut record = Record::open(&place, NOW).unwrap().record;
    let profile = fill(&mut record);
    let schedule = record.schedule(profile, 0.9).unwrap();
    println!("{} units of {MANY} attempts", schedule.units().len());
    report("read and replay", || drop(record.schedule(profile, 0.9).unwrap()));
    let attempts: Vec<Attempt> = record.attempts(profile).map(Result::unwrap).collect();
    report("replay alone", || drop(Schedule::replay(&attempts, 0.9)));
    let now = Timestamp(NOW.0 + MANY.cast_signed() * HOUR);
    report("due", || drop(schedule.due(now)));
    report("forecast of 30 days", || drop(schedule.forecast(now, 30)));
}

fn fill(record: &mut Record) -> ProfileId {
    let profile = record.add_profile("Ada", NOW).unwrap();
    let write = |writer: &hearsay::record::Writer<'_>| {
        for n_session in 0..MANY / 20 {
            let session = session(n_session, profile);
            writer.start_session(&session)?;
            for n in 0..20 {
                writer.add_attempt(&attempt(n_session * 20 + n, &session))?;
            }
        }
        Ok(())
    };
    record.write(write).unwrap();
    profile
}

fn session(n: u64, profile: ProfileId) -> Session {
    Session {
        id: SessionId::new(NOW, bytes(n)),
        profile,
        pack: Some(PackId(format!("pack-{}", n % PACKS))),
        revision: 1,
        seed: n,
        plan: json!(null),
        started: NOW,
    }
}

fn attempt(n: u64, session: &Session) -> NewAttempt {
    // Any spread over the questions will do, as long as it is the same each time.
    let spread = n.wrapping_mul(2_654_435_761) >> 8;
    let (kind, skill) = KINDS.get(usize::try_from(spread % 4).unwrap()).copied().unwrap();
    let statement = spread / 4 % STATEMENTS;
    let at = Timestamp(NOW.0 + n.cast_signed() * HOUR);
    NewAttempt {
        id: AttemptId::new(at, bytes(n)),
        session: session.id.clone(),
        pack: PackId(format!("pack-{}", n % PACKS)),
        question: format!("{kind}/statement-{statement}"),
        content_hash: "0123456789abcdef0123456789abcdef".to_owned(),
        kind: kind.to_owned(),
        skill: skill.to_owned(),
        about: vec![format!("statement:statement-{statement}"), "source:kim".to_owned()],
        response: Some(json!({ "choice": 2 })),
        chosen: Some(json!(["source:zelensky"])),
        right: Some(json!(["source:kim"])),
        n_options: Some(4),
        mark: Some(if n.is_multiple_of(7) { 0.0 } else { 1.0 }),
        evidence_mark: None,
        confidence: Some(Confidence::Sure),
        millis: 8000,
        seed: n,
        at,
    }
}

fn bytes(n: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    for (to, from) in bytes.iter_mut().rev().zip(n.to_le_bytes()) {
        *to = from;
    }
    bytes
}

fn report(what: &str, mut work: impl FnMut()) {
    let mut took: Vec<Duration> = (0..15)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    took.sort_unstable();
    let median = took.get(took.len() / 2).map_or(0.0, |took| took.as_secs_f64() * 1000.0);
    println!("{what:<22} median {median:>8.3} ms");
}
