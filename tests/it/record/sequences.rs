//! Whatever is done in whatever order, the record holds exactly that.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::cases::cases;

#[derive(Debug, Clone)]
enum Step {
    Start { pack: u8 },
    Answer { session: usize, question: u8, mark: Option<f64> },
    Refused { session: usize },
    End { session: usize, ending: bool },
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let mark = proptest::option::of(0.0..=1.0_f64);
    let step = prop_oneof![
        1 => (0..3_u8).prop_map(|pack| Step::Start { pack }),
        8 => (any::<usize>(), 0..4_u8, mark)
            .prop_map(|(session, question, mark)| Step::Answer { session, question, mark }),
        1 => any::<usize>().prop_map(|session| Step::Refused { session }),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(session, ending)| Step::End { session, ending }),
        1 => Just(Step::Reopen),
    ];
    proptest::collection::vec(step, 1..40)
}

/// What the record should hold.
#[derive(Default)]
struct Model {
    sessions: Vec<(Session, Vec<NewAttempt>, bool)>,
    added: Vec<NewAttempt>,
}

fn take(step: &Step, record: &mut Record, model: &mut Model, profile: ProfileId, n: u64) {
    let count = model.sessions.len();
    match step {
        Step::Start { pack } => {
            let session = session(n, profile, &format!("pack-{pack}"));
            record.start_session(&session).unwrap();
            model.sessions.push((session, Vec::new(), true));
        }
        Step::Answer { session, question, mark } if count > 0 => {
            let (session, attempts, _) = &mut model.sessions[session % count];
            let new = NewAttempt { question: format!("q{question}"), mark: *mark, ..attempt(n, session) };
            assert_eq!(record.add_attempt(&new).unwrap() as usize, attempts.len());
            attempts.push(new.clone());
            model.added.push(new);
        }
        Step::Refused { session } if count > 0 => {
            let bad = NewAttempt { mark: Some(f64::NAN), ..attempt(n, &model.sessions[session % count].0) };
            assert!(matches!(record.add_attempt(&bad), Err(RecordError::Mark { .. })));
        }
        Step::End { session, ending } if count > 0 => {
            let (session, _, is_open) = &mut model.sessions[session % count];
            let ending = if *ending { Ending::Finished } else { Ending::Abandoned };
            record.end_session(&session.id, ending, NOW).unwrap();
            *is_open = false;
        }
        Step::Answer { .. } | Step::Refused { .. } | Step::End { .. } | Step::Reopen => {}
    }
}

fn check(record: &Record, model: &Model, profile: ProfileId) {
    assert_eq!(given(record, profile), model.added);
    for (session, attempts, _) in &model.sessions {
        let found = record.attempts_of_session(&session.id).unwrap();
        let ordinals: Vec<_> = found.iter().map(|attempt| attempt.ordinal as usize).collect();
        assert_eq!(ordinals, (0..attempts.len()).collect::<Vec<_>>());
        let found: Vec<_> = found.into_iter().map(|attempt| attempt.given).collect();
        assert_eq!(&found, attempts);
    }
    let open = model.sessions.iter().rev().find(|(_, _, is_open)| *is_open).map(|(session, ..)| session);
    let found = record.unfinished_session(profile, None).unwrap().map(|unfinished| unfinished.session);
    assert_eq!(found.as_ref(), open);
    check_progress(record, model, profile);
}

/// The derived table says what the attempts say.
fn check_progress(record: &Record, model: &Model, profile: ProfileId) {
    let mut wanted: BTreeMap<(String, String), (u64, Option<f64>, i64)> = BTreeMap::new();
    for attempt in &model.added {
        let (n, mark, at) =
            wanted.entry((attempt.pack.to_string(), attempt.question.clone())).or_insert((0, None, 0));
        (*n, *mark, *at) = (*n + 1, attempt.mark.or(*mark), attempt.at.0);
    }
    let found: BTreeMap<_, _> = record
        .progress(profile)
        .unwrap()
        .iter()
        .flat_map(|pack| pack.questions.iter().map(move |question| (pack, question)))
        .map(|(pack, q)| ((pack.pack.to_string(), q.question.clone()), (q.n_attempts, q.mark, q.at.0)))
        .collect();
    assert_eq!(found, wanted);
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn the_record_holds_exactly_what_was_done(steps in steps()) {
        let folder = tempfile::tempdir().unwrap();
        let mut record = quietly(folder.path());
        let profile = record.add_profile("Ada", NOW).unwrap();
        let mut model = Model::default();
        for (n, step) in steps.iter().enumerate() {
            take(step, &mut record, &mut model, profile, n as u64);
            if matches!(step, Step::Reopen) {
                drop(record);
                record = quietly(folder.path());
                check(&record, &model, profile);
            }
        }
        check(&record, &model, profile);
    }
}
