//! One learner's record as a file: it comes back whole, and merging gives one history in any order.

use std::fs;

use hearsay::record::exchange::{ExchangeError, LINE_LIMIT, LineFault};
use hearsay::record::{Badge, Colour, Flag, FlagId, Pin, Reason, Remark, RemarkId, Shape};
use hearsay::words::{Told, Words};
use proptest::prelude::*;

use super::*;
use crate::cases::cases;

fn remark(n: u64, at: i64) -> Remark {
    Remark {
        id: RemarkId::new(NOW, bytes(n)),
        pack: PackId::from("a"),
        article: "article".into(),
        exact: "the “troops”".to_owned(),
        start: n as usize,
        end: n as usize + 12,
        note: at.is_positive().then(|| format!("note of {at}")),
        at: Timestamp(at),
    }
}

fn flag(n: u64) -> Flag {
    Flag {
        id: FlagId::new(NOW, bytes(n)),
        pack: PackId::from("a"),
        question: "who-said/x".to_owned(),
        content_hash: "00ff".to_owned(),
        reason: Reason::Confusing,
        words: Some("two are right".to_owned()),
        at: Timestamp(n as i64),
    }
}

/// The file's text.
fn export(record: &Record, profile: ProfileId) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.hearsay-record");
    record.export(profile, &file).unwrap();
    fs::read_to_string(file).unwrap()
}

fn merge(record: &mut Record, text: &str) -> ProfileId {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.hearsay-record");
    hearsay::pack::disk::write(&file, text.as_bytes()).unwrap();
    record.merge(&file).unwrap().profile
}

/// A record with one of everything.
fn full() -> (Record, Session) {
    let mut record = Record::in_memory().unwrap();
    let session = begin(&mut record, 1, "Ada", "a");
    for n in 0..12 {
        record.add_attempt(&attempt(n, &session)).unwrap();
    }
    let ada = session.profile;
    record.end_session(&session.id, Ending::Finished, Timestamp(NOW.0 + 50)).unwrap();
    record.put_remark(ada, &remark(1, 7)).unwrap();
    record.put_remark(ada, &remark(2, 8)).unwrap();
    record.remove_remark(ada, &remark(2, 8).id, Timestamp(9)).unwrap();
    record.add_flag(ada, &flag(1)).unwrap();
    record.save_settings(Some(ada), &Settings { text_size_percent: 150, ..Settings::default() }).unwrap();
    record.set_badge(ada, Badge { colour: Colour::Brown, shape: Shape::Cross }).unwrap();
    (record, session)
}

#[test]
fn a_learner_comes_back_whole_on_another_computer() {
    let (mut record, session) = full();
    record.set_pin(session.profile, Some(&Pin::parse("12345").unwrap()), bytes(1)).unwrap();
    let text = export(&record, session.profile);
    let mut other = Record::in_memory().unwrap();
    other.add_profile("Bo", NOW).unwrap();
    let ada = merge(&mut other, &text);
    assert_eq!(export(&other, ada), text);
    let (there, here) = (other.profiles().unwrap(), record.profiles().unwrap());
    assert_eq!((&there[0].uid, &there[0].name, there[0].badge), (&here[0].uid, &here[0].name, here[0].badge));
    assert!(!there[0].has_pin && !text.contains("50000:"), "a PIN stays where it was set");
    assert_eq!(given(&other, ada), given(&record, session.profile));
    assert_eq!(other.progress(ada).unwrap(), record.progress(session.profile).unwrap());
    assert_eq!(other.settings(Some(ada)).unwrap().text_size_percent, 150);
    assert_eq!(other.flags(ada).unwrap(), [flag(1)]);
    assert_eq!(other.remarks(ada, &PackId::from("a")).unwrap(), [remark(1, 7)]);
    assert!(other.unfinished_session(ada, None).unwrap().is_none());
}

#[test]
fn what_was_taken_back_elsewhere_does_not_come_back() {
    let (mut record, session) = full();
    let before = export(&record, session.profile);
    record.remove_remark(session.profile, &remark(1, 7).id, Timestamp(100)).unwrap();
    let after = export(&record, session.profile);
    assert!(!after.contains("note of 7"), "none of its words stay");
    let mut other = Record::in_memory().unwrap();
    for text in [&before, &after, &before] {
        merge(&mut other, text);
    }
    let ada = other.profiles().unwrap()[0].id;
    assert!(other.remarks(ada, &PackId::from("a")).unwrap().is_empty());
}

#[test]
fn another_person_of_the_same_name_stays_another_person() {
    let (record, session) = full();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ada.hearsay-record");
    assert_eq!(record.export(session.profile, &file).unwrap().n_attempts, 12);
    let mut other = Record::in_memory().unwrap();
    let theirs = begin(&mut other, 77, "ada", "a");
    let first = other.merge(&file).unwrap();
    assert_eq!((first.name.as_str(), first.taken_name.as_deref()), ("Ada (2)", Some("Ada")));
    assert!(first.is_new && first.n_attempts == 12 && first.n_notes == 3, "{first:?}");
    let again = other.merge(&file).unwrap();
    assert!(!again.is_new && again.n_attempts == 0 && again.n_notes == 0, "{again:?}");
    assert_eq!((again.profile, again.name.as_str(), again.taken_name), (first.profile, "Ada (2)", None));
    assert_eq!(given(&other, theirs.profile), []);
    other.delete_profile(first.profile, NOW).unwrap();
    other.merge(&file).unwrap();
    assert_eq!(other.profiles().unwrap().len(), 2, "a file brings back whom it is of");
}

#[test]
fn name_badge_and_settings_of_the_record_merged_into_stay() {
    let (mut record, session) = full();
    let ada = session.profile;
    let text = export(&record, ada);
    record.rename_profile(ada, "Ada L.").unwrap();
    record.save_settings(Some(ada), &Settings { text_size_percent: 120, ..Settings::default() }).unwrap();
    merge(&mut record, &text);
    let profile = &record.profiles().unwrap()[0];
    assert_eq!(profile.name, "Ada L.");
    assert_eq!(record.settings(Some(ada)).unwrap().text_size_percent, 120);
}

/// What a learner does on one of three computers.
#[derive(Debug, Clone)]
enum Deed {
    Start,
    Answer { shared: bool, at: i64, mark: Option<u8>, question: u8 },
    End { shared: bool, at: i64, finished: bool },
    Remark { id: u64, at: i64 },
    TakeBack { id: u64, at: i64 },
    Flag,
}

fn deed() -> impl Strategy<Value = Deed> {
    let at = || 0..40_i64;
    prop_oneof![
        1 => Just(Deed::Start),
        6 => (any::<bool>(), at(), proptest::option::of(0..=4_u8), 0..3_u8)
            .prop_map(|(shared, at, mark, question)| Deed::Answer { shared, at, mark, question }),
        1 => (any::<bool>(), at(), any::<bool>())
            .prop_map(|(shared, at, finished)| Deed::End { shared, at, finished }),
        2 => (0..3_u64, at()).prop_map(|(id, at)| Deed::Remark { id, at }),
        1 => (0..3_u64, at()).prop_map(|(id, at)| Deed::TakeBack { id, at }),
        1 => Just(Deed::Flag),
    ]
}

/// Does on a copy of `base` what is to be done there, and exports it.
fn computer(base: &str, shared: &Session, number: u64, deeds: &[Deed]) -> String {
    let mut record = Record::in_memory().unwrap();
    let ada = merge(&mut record, base);
    let shared = Session { profile: ada, ..shared.clone() };
    let mut own = shared.clone();
    for (n, deed) in deeds.iter().enumerate() {
        let unique = number * 1000 + n as u64;
        match deed {
            Deed::Start => {
                own = session(unique, ada, "b");
                record.start_session(&own).unwrap();
            }
            Deed::Answer { shared: is_shared, at, mark, question } => {
                let of = if *is_shared { &shared } else { &own };
                let new = NewAttempt {
                    question: format!("q{question}"),
                    mark: mark.map(|quarters| f64::from(quarters) / 4.0),
                    at: Timestamp(*at),
                    ..attempt(unique, of)
                };
                record.add_attempt(&new).unwrap();
            }
            Deed::End { shared: is_shared, at, finished } => {
                let of = if *is_shared { &shared } else { &own };
                let ending = if *finished { Ending::Finished } else { Ending::Abandoned };
                record.end_session(&of.id, ending, Timestamp(*at)).unwrap();
            }
            Deed::Remark { id, at } => {
                let note = Some(format!("{number} says {at}"));
                record.put_remark(ada, &Remark { note, ..remark(*id, *at) }).unwrap();
            }
            Deed::TakeBack { id, at } => {
                record.remove_remark(ada, &remark(*id, 0).id, Timestamp(*at)).unwrap();
            }
            Deed::Flag => record.add_flag(ada, &flag(unique)).unwrap(),
        }
    }
    export(&record, ada)
}

/// What a new record holds after merging these, as a file and as progress.
fn together(texts: &[&str]) -> (String, String) {
    let mut record = Record::in_memory().unwrap();
    for text in texts {
        merge(&mut record, text);
    }
    let ada = record.profiles().unwrap()[0].id;
    let seen: Vec<_> = record.attempts(ada).map(|attempt| attempt.unwrap()).collect();
    let open =
        record.unfinished_session(ada, None).unwrap().map(|open| (open.session.id, open.attempts.len()));
    (export(&record, ada), format!("{:?} {:?} {open:?}", record.progress(ada).unwrap(), seen.len()))
}

proptest! {
    #![proptest_config(cases(24))]
    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        deeds in proptest::array::uniform3(proptest::collection::vec(deed(), 0..14)),
    ) {
        let mut home = Record::in_memory().unwrap();
        let shared = begin(&mut home, 999_999, "Ada", "a");
        let base = export(&home, shared.profile);
        let [a, b, c] = [0, 1, 2].map(|n| computer(&base, &shared, n as u64, &deeds[n]));
        let wanted = together(&[&a, &b, &c]);
        for order in [[&a, &c, &b], [&b, &a, &c], [&b, &c, &a], [&c, &a, &b], [&c, &b, &a]] {
            prop_assert_eq!(&together(&order.map(String::as_str)), &wanted);
        }
        let ab = together(&[&a, &b]).0;
        let bc = together(&[&b, &c]).0;
        prop_assert_eq!(&together(&[&ab, &c]), &wanted);
        prop_assert_eq!(&together(&[&a, &bc]), &wanted);
        prop_assert_eq!(&together(&[&wanted.0, &b, &wanted.0, &base, &a]), &wanted);
    }
}

/// The error of merging `text` into a record with an older history, which must stay as it is.
fn refused(text: &str) -> ExchangeError {
    let (mut record, session) = full();
    let before = export(&record, session.profile);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("f");
    hearsay::pack::disk::write(&file, text.as_bytes()).unwrap();
    let error = record.merge(&file).unwrap_err();
    assert_eq!(export(&record, session.profile), before);
    assert_eq!(record.profiles().unwrap().len(), 1, "nobody was added");
    let told = Words::new("en").say(&error.told());
    assert!(told.ends_with('.') && !told.contains(['{', '}']) && told.contains("/f "), "{told}");
    error
}

/// A file of somebody else with one session and one attempt.
fn foreign() -> String {
    let mut record = Record::in_memory().unwrap();
    let session = begin(&mut record, 500, "Cleo", "a");
    record.add_attempt(&attempt(501, &session)).unwrap();
    record.put_remark(session.profile, &remark(502, 3)).unwrap();
    export(&record, session.profile)
}

#[test]
fn what_is_no_record_is_refused() {
    for text in ["", "\n", "{", "[]", "{}", "{\"format\": \"hearsay/1\"}\n", "SQLite format 3\0\n"] {
        assert!(matches!(refused(text), ExchangeError::NotARecord { .. }), "{text}");
    }
    let newer = foreign().replacen(":1,", ":2,", 1);
    assert!(matches!(refused(&newer), ExchangeError::Newer { found: 2, .. }));
    let none = Record::in_memory().unwrap().merge(Path::new("/nowhere/x")).unwrap_err();
    assert!(matches!(none, ExchangeError::Disk(_)));
}

#[test]
fn a_file_cut_short_anywhere_is_refused() {
    let text = foreign();
    let n_lines = text.lines().count() as u64;
    for len in (1..text.len()).step_by(37).filter(|len| text.is_char_boundary(*len)) {
        let whole = text.get(..len).unwrap().matches('\n').count() as u64;
        match refused(text.get(..len).unwrap()) {
            ExchangeError::CutShort { line, .. } => assert_eq!(line, whole, "{len}"),
            ExchangeError::NotARecord { .. } => assert_eq!(whole, 0),
            other => panic!("{other:?}"),
        }
    }
    let but_the_last = text.lines().take(n_lines as usize - 1).collect::<Vec<_>>().join("\n") + "\n";
    assert!(matches!(refused(&but_the_last), ExchangeError::CutShort { line, .. } if line == n_lines - 1));
}

#[test]
fn a_line_that_cannot_be_is_refused_with_its_number() {
    let text = foreign();
    let line_of = |word: &str| 1 + text.lines().position(|line| line.starts_with(word)).unwrap() as u64;
    let (session, attempt) = (line_of("{\"session\""), line_of("{\"attempt\""));
    let mark = text.split("\"mark\":").nth(1).unwrap().split(',').next().unwrap();
    let mine = full().1.id;
    let id = SessionId::new(NOW, bytes(500));
    let cases: Vec<(String, String, u64, &str)> = vec![
        (format!("\"mark\":{mark}"), "\"mark\":1.5".to_owned(), attempt, "Mark(1.5)"),
        (format!("\"mark\":{mark}"), "\"mark\":-0.1".to_owned(), attempt, "Mark(-0.1)"),
        (format!("\"mark\":{mark}"), "\"mark\":1e999".to_owned(), attempt, "Form"),
        ("\"millis\":1234".to_owned(), "\"millis\":-1".to_owned(), attempt, "Form"),
        ("\"pack\":\"a\"".to_owned(), "\"pack\":\"../a\"".to_owned(), session, "Id(\"../a\")"),
        (format!("\"id\":\"{id}\""), "\"id\":\"7\"".to_owned(), session, "Id(\"7\")"),
        (format!("\"id\":\"{id}\""), format!("\"id\":\"{}\"", id.as_str().to_uppercase()), session, "Id("),
        (format!("\"id\":\"{id}\""), format!("\"id\":\"{mine}\""), session, "OfAnother"),
        (format!("\"session\":\"{id}\""), format!("\"session\":\"{mine}\""), attempt, "OfAnother"),
        (format!("\"started\":{}", NOW.0), "\"started\":9223372036854775807".to_owned(), session, "Time"),
        ("{\"session\":".to_owned(), "{\"sesion\":".to_owned(), session, "Form"),
        ("{\"attempt\":{".to_owned(), "{\"attempt\":{{".to_owned(), attempt, "Form"),
        ("\"start\":502".to_owned(), "\"start\":9999".to_owned(), line_of("{\"remark\""), "Passage"),
        ("\"lines\":3".to_owned(), "\"lines\":2".to_owned(), line_of("{\"end\""), "Count"),
        ("\"name\":\"Cleo\"".to_owned(), "\"name\":\"a\\nb\"".to_owned(), 1, "Name"),
        ("\"name\":\"Cleo\"".to_owned(), format!("\"name\":\"{}\"", "x".repeat(61)), 1, "Name"),
    ];
    for (from, to, wanted, fault) in cases {
        assert!(text.contains(&from), "{from}");
        match refused(&text.replacen(&from, &to, 1)) {
            ExchangeError::Line { line, fault: found, .. } => {
                assert_eq!(line, wanted, "{to}");
                assert!(format!("{found:?}").starts_with(fault), "{to}: {found:?}");
            }
            other => panic!("{to}: {other:?}"),
        }
    }
    let after_the_end = refused(&format!("{text}{{}}\n"));
    assert!(matches!(after_the_end, ExchangeError::Line { fault: LineFault::Count, .. }));
    let alone = text.lines().filter(|line| !line.starts_with("{\"session\"")).collect::<Vec<_>>().join("\n");
    assert!(matches!(refused(&alone), ExchangeError::Line { fault: LineFault::NoSession(_), .. }));
}

#[test]
fn a_line_without_an_end_is_not_read_to_its_end() {
    let text = foreign();
    let first = text.lines().next().unwrap();
    let endless = format!("{first}\n{{\"attempt\":\"{}", "x".repeat(LINE_LIMIT + 10));
    let fault = refused(&endless);
    assert!(matches!(fault, ExchangeError::Line { line: 2, fault: LineFault::TooLong, .. }), "{fault}");
}
