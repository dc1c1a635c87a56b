//! The statistics: held against values of other packages (`reference/statistics.py`), and against learners whose
//! discernment is known.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use hearsay::pack::PackId;
use hearsay::quiz::Seed;
use hearsay::record::stats::{
    Counts, Discernment, Estimate, Filter, Leaning, Rated, Statistics, Week, calibration, share_below,
    wilson, z,
};
use hearsay::record::{AttemptId, Confidence, NewAttempt, Record, Session, SessionId, Timestamp};
use serde_json::{Value, json};

const NOW: Timestamp = Timestamp(1_785_000_000_000);

fn reference() -> Value {
    serde_json::from_str(include_str!("reference/statistics.json")).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[track_caller]
fn is_close(ours: f64, theirs: &Value) {
    assert!((ours - number(theirs)).abs() < 1e-9, "{ours} is not {theirs}");
}

#[track_caller]
fn is_near(ours: Estimate, theirs: &Value) {
    is_close(ours.value, &theirs[0]);
    is_close(ours.low, &theirs[1]);
    is_close(ours.high, &theirs[2]);
}

fn counts_of(row: &Value) -> Counts {
    let of = |ix: usize| u32::try_from(row[ix].as_u64().unwrap()).unwrap();
    Counts { n_signal: of(0), hits: of(1), n_noise: of(2), false_alarms: of(3) }
}

fn id(n: u64) -> [u8; 10] {
    let mut bytes = [0; 10];
    for (to, from) in bytes.iter_mut().rev().zip(n.to_le_bytes()) {
        *to = from;
    }
    bytes
}

fn session_of(record: &mut Record, pack: &str, is_closed_book: bool) -> Session {
    let profile = match record.profiles().unwrap().first() {
        Some(profile) => profile.id,
        None => record.add_profile("Ada", NOW).unwrap(),
    };
    let n = pack.bytes().map(u64::from).sum::<u64>() * 2 + u64::from(is_closed_book);
    let session = Session {
        id: SessionId::new(NOW, id(n)),
        profile,
        pack: Some(PackId(pack.to_owned())),
        revision: 1,
        seed: 0,
        plan: json!({ "setup": { "is-closed-book": is_closed_book } }),
        started: NOW,
    };
    record.start_session(&session).unwrap();
    session
}

fn attempt_of(row: &Value, session: &Session) -> NewAttempt {
    let text = |field: &str| row[field].as_str().unwrap().to_owned();
    let at = Timestamp(row["at"].as_i64().unwrap());
    let word = row.get("confidence").and_then(Value::as_str);
    NewAttempt {
        id: AttemptId::new(at, id(row["n"].as_u64().unwrap())),
        session: session.id.clone(),
        pack: session.pack.clone().unwrap(),
        question: text("question"),
        content_hash: "00ff".to_owned(),
        kind: text("kind"),
        skill: text("skill"),
        about: Vec::new(),
        response: Some(json!({ "choice": 0 })),
        chosen: Some(json!([text("chosen")])),
        right: Some(json!([text("right")])),
        n_options: row.get("n_options").map(|n| u32::try_from(n.as_u64().unwrap()).unwrap()),
        mark: Some(number(&row["mark"])),
        evidence_mark: None,
        confidence: Confidence::ALL.into_iter().find(|confidence| Some(confidence.wire()) == word),
        millis: 0,
        seed: 0,
        at,
    }
}

/// A record of the reference's attempts, added in an order of its own.
fn record_of(reference: &Value, order: Seed) -> (Record, hearsay::record::ProfileId) {
    let mut record = Record::in_memory().unwrap();
    let sessions: Vec<Session> = [("pack-0", false), ("pack-0", true), ("pack-1", false), ("pack-1", true)]
        .into_iter()
        .map(|(pack, is_closed_book)| session_of(&mut record, pack, is_closed_book))
        .collect();
    let mut rows: Vec<&Value> = reference["attempts"].as_array().unwrap().iter().collect();
    order.chance("order").shuffle(&mut rows);
    for row in rows {
        let is_of = |session: &&Session| {
            session.pack.as_ref().unwrap().as_str() == row["pack"]
                && session.plan["setup"]["is-closed-book"] == row["is_closed_book"]
        };
        let session = sessions.iter().find(is_of).unwrap();
        record.add_attempt(&attempt_of(row, session)).unwrap();
    }
    (record, sessions[0].profile)
}

#[track_caller]
fn weeks_are(ours: &[(Week, hearsay::record::stats::Mean)], theirs: &Value) {
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.len(), theirs.len());
    for ((week, mean), row) in ours.iter().zip(theirs) {
        let monday: jiff::civil::Date = row["monday"].as_str().unwrap().parse().unwrap();
        let start = jiff::Timestamp::from_millisecond(week.start().0).unwrap();
        assert_eq!(start.to_string(), format!("{monday}T00:00:00Z"));
        assert_eq!(u64::from(mean.n), row["n"].as_u64().unwrap());
        is_close(mean.value().unwrap(), &row["mean"]);
    }
}

#[track_caller]
fn are_equal(ours: &Statistics, theirs: &Value) {
    weeks_are(&ours.accuracy.weeks, &theirs["weeks"]);
    let skills = theirs["skills"].as_object().unwrap();
    assert_eq!(ours.accuracy.skills.len(), skills.len());
    for skill in &ours.accuracy.skills {
        weeks_are(&skill.weeks, &skills[skill.skill.wire()]);
    }
    for (word, row) in ours.calibration.words.iter().zip(theirs["words"].as_array().unwrap()) {
        assert_eq!(word.confidence.wire(), row["word"]);
        assert_eq!(
            [u64::from(word.n), u64::from(word.n_right)].map(Value::from),
            [&row["n"], &row["n_right"]].map(Clone::clone)
        );
        is_near(word.share.unwrap(), &row["share"]);
    }
    assert_eq!(u64::from(ours.calibration.n_choices), theirs["n_choices"].as_u64().unwrap());
    is_close(ours.calibration.brier.unwrap(), &theirs["brier"]);
    assert_eq!(ours.counts, counts_of(&theirs["discernment"]["counts"]));
    let mixups: Vec<Value> = ours
        .mixups
        .iter()
        .map(|m| json!({ "pack": m.pack, "right": m.right, "chosen": m.chosen, "n": m.n, "of": m.of }))
        .collect();
    let mut wanted = theirs["mixups"].as_array().unwrap().clone();
    wanted.sort_by_key(|row| std::cmp::Reverse(row["n"].as_u64()));
    assert_eq!(mixups, wanted);
}

#[test]
fn the_statistics_of_a_record_equal_those_of_other_packages() {
    let reference = reference();
    let (record, profile) = record_of(&reference, Seed(0));
    let all = record.statistics(profile, &Filter::default(), NOW).unwrap();
    are_equal(&all, &reference["all"]);
    let found = all.counts.discernment().unwrap();
    is_near(found.d_prime, &reference["all"]["discernment"]["d_prime"]);
    is_near(found.criterion, &reference["all"]["discernment"]["criterion"]);
    let filter = Filter { pack: Some(PackId("pack-0".to_owned())), since: None };
    let one = record.statistics(profile, &filter, NOW).unwrap();
    are_equal(&one, &reference["pack-0"]);
    assert_eq!(one.counts.discernment(), None, "only 17 answers with a signal");
}

#[test]
fn the_order_of_adding_changes_nothing() {
    let reference = reference();
    let of = |seed: u64| {
        let (record, profile) = record_of(&reference, Seed(seed));
        let since = Some(Week::of(Timestamp(reference["attempts"][0]["at"].as_i64().unwrap())));
        [Filter::default(), Filter { pack: None, since }]
            .map(|filter| record.statistics(profile, &filter, NOW).unwrap())
    };
    assert_eq!(of(1), of(2));
}

#[test]
fn shares_scores_and_intervals_equal_those_of_other_packages() {
    let reference = reference();
    for row in reference["z"].as_array().unwrap() {
        is_close(z(number(&row[0])), &row[1]);
        is_close(share_below(number(&row[1])), &row[0]);
    }
    for row in reference["wilson"].as_array().unwrap() {
        let (low, high) = wilson(number(&row[0]), number(&row[1]));
        is_close(low, &row[2]);
        is_close(high, &row[3]);
    }
    for row in reference["discernment"].as_array().unwrap() {
        let found = counts_of(&row["counts"]).discernment().unwrap();
        is_near(found.d_prime, &row["d_prime"]);
        is_near(found.criterion, &row["criterion"]);
    }
}

/// Whether the intervals of d′ and of the criterion hold the true values.
fn hold(found: &Discernment, d_prime: f64, criterion: f64) -> [bool; 2] {
    [(found.d_prime, d_prime), (found.criterion, criterion)]
        .map(|(of, truth)| (of.low..=of.high).contains(&truth))
}

/// How often a learner says yes to a signal, and how often to anything else.
fn rates(d_prime: f64, criterion: f64) -> [f64; 2] {
    [d_prime, -d_prime].map(|d_prime| share_below(d_prime / 2.0 - criterion))
}

/// In how many of 2,000 runs of a learner each interval holds the true value, in percent.
fn covered(n_signal: u32, n_noise: u32, d_prime: f64, criterion: f64) -> [f64; 2] {
    const RUNS: u32 = 2000;
    let [hit, false_alarm] = rates(d_prime, criterion);
    let mut chance = Seed(1).chance(&format!("{n_signal} {n_noise} {d_prime} {criterion}"));
    let mut n_yes = |n: u32, share: f64| {
        let drawn = |n: usize| f64::from(u32::try_from(n).unwrap());
        let yes = (0..n).filter(|_| drawn(chance.below(1 << 30)) < share * f64::from(1 << 30));
        u32::try_from(yes.count()).unwrap()
    };
    let mut runs: BTreeMap<[u32; 2], u32> = BTreeMap::new();
    for _ in 0..RUNS {
        *runs.entry([n_yes(n_signal, hit), n_yes(n_noise, false_alarm)]).or_default() += 1;
    }
    let mut n_covered = [0; 2];
    for ([hits, false_alarms], n) in runs {
        let found = Counts { n_signal, hits, n_noise, false_alarms }.discernment().unwrap();
        for (sum, is_held) in n_covered.iter_mut().zip(hold(&found, d_prime, criterion)) {
            *sum += if is_held { n } else { 0 };
        }
    }
    n_covered.map(|n| f64::from(n) * 100.0 / f64::from(RUNS))
}

#[test]
fn the_intervals_cover_the_truth_about_a_simulated_learner() {
    for (n_signal, n_noise) in [(30, 30), (60, 40), (200, 200)] {
        for d_prime in [0.0, 0.5, 1.0, 1.5, 2.0, 2.5] {
            for criterion in [-1.0, -0.5, 0.0, 0.5, 1.0] {
                let found = covered(n_signal, n_noise, d_prime, criterion);
                let is_held = found.iter().all(|share| (93.0..=97.0).contains(share));
                assert!(is_held, "{n_signal}/{n_noise}, d′ {d_prime}, c {criterion}: {found:?}");
            }
        }
    }
}

/// The probability of each number of `n`, where one comes with the probability `share`.
fn binomial(n: u32, share: f64) -> Vec<f64> {
    let mut all = vec![(1.0 - share).powi(i32::try_from(n).unwrap())];
    for k in 0..n {
        all.push(all.last().unwrap() * f64::from(n - k) / f64::from(k + 1) * share / (1.0 - share));
    }
    all
}

/// No run is lucky here: every pair of counts there can be is weighed with its probability.
#[test]
fn the_intervals_cover_the_truth_by_every_count_there_can_be() {
    let hundredths =
        |from: i32, to: i32, step: usize| (from..=to).step_by(step).map(|n| f64::from(n) / 100.0);
    for (n_signal, n_noise) in [(30, 30), (33, 45), (60, 40)] {
        let every = || (0..=n_signal).flat_map(|hits| (0..=n_noise).map(move |others| (hits, others)));
        let found: Vec<Discernment> = every()
            .map(|(hits, false_alarms)| {
                Counts { n_signal, hits, n_noise, false_alarms }.discernment().unwrap()
            })
            .collect();
        for (d_prime, criterion) in
            hundredths(0, 250, 25).flat_map(|d_prime| hundredths(-100, 100, 25).map(move |c| (d_prime, c)))
        {
            let [hit, false_alarm] = rates(d_prime, criterion);
            let (hit, false_alarm) = (binomial(n_signal, hit), binomial(n_noise, false_alarm));
            let mut covered = [0.0; 2];
            for ((hits, others), found) in every().zip(&found) {
                let likely = hit[hits as usize] * false_alarm[others as usize] * 100.0;
                for (sum, is_held) in covered.iter_mut().zip(hold(found, d_prime, criterion)) {
                    *sum += if is_held { likely } else { 0.0 };
                }
            }
            assert!(
                covered.iter().all(|share| (93.0..=97.0).contains(share)),
                "{n_signal}/{n_noise}, d′ {d_prime}, c {criterion}: {covered:?}"
            );
        }
    }
}

#[test]
fn a_leaning_is_told_only_where_the_interval_says_so() {
    let leaning = |hits, false_alarms| {
        Counts { n_signal: 40, hits, n_noise: 40, false_alarms }.discernment().unwrap().leaning()
    };
    assert_eq!(leaning(20, 2), Some(Leaning::Doubts));
    assert_eq!(leaning(38, 20), Some(Leaning::Accepts));
    assert_eq!(leaning(32, 8), None);
    let few = Counts { n_signal: 29, hits: 20, n_noise: 100, false_alarms: 3 };
    assert_eq!(few.discernment(), None);
}

#[test]
fn shares_are_told_from_twenty_answers_on() {
    let rated = |n| Rated { confidence: Confidence::Sure, n_options: Some(4), n, n_right: n / 2 };
    let few = calibration(&[rated(10), rated(9)]);
    assert_eq!((few.words[2].n, few.words[2].share, few.brier), (19, None, None));
    let enough = calibration(&[rated(10), rated(10)]);
    assert!(enough.words[2].share.is_some() && enough.brier.is_some());
    assert_eq!(enough.words[0].share, None);
}

#[test]
fn what_was_answered_before_keys_were_kept_counts_where_it_can() {
    let mut record = Record::in_memory().unwrap();
    let session = session_of(&mut record, "pack-0", true);
    let row = &reference()["attempts"][0];
    let old = NewAttempt { right: None, n_options: None, ..attempt_of(row, &session) };
    record.add_attempt(&old).unwrap();
    let skipped = NewAttempt { id: AttemptId::new(NOW, id(9)), mark: None, chosen: None, ..old };
    record.add_attempt(&skipped).unwrap();
    let found = record.statistics(session.profile, &Filter::default(), NOW).unwrap();
    assert_eq!((found.accuracy.all.n, found.counts, found.mixups.len()), (1, Counts::default(), 0));
}
