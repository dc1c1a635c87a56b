//! Learners: badges, PINs, deleting and bringing back.

use std::collections::BTreeSet;
use std::fs;

use hearsay::record::{Badge, Colour, Flag, FlagId, Pin, Reason, Remark, RemarkId, Shape, UNDO_DAYS};

use super::*;

const DAY: i64 = 24 * 60 * 60 * 1000;

#[test]
fn the_first_two_dozen_badges_differ_and_one_can_be_chosen() {
    let mut record = Record::in_memory().unwrap();
    for n in 0..24 {
        record.add_profile(&format!("n{n}"), NOW).unwrap();
    }
    let profiles = record.profiles().unwrap();
    let badges: BTreeSet<_> =
        profiles.iter().map(|p| (p.badge.colour.wire(), p.badge.shape.wire())).collect();
    assert_eq!(badges.len(), 24);
    let chosen = Badge { colour: Colour::Grey, shape: Shape::Star };
    record.set_badge(profiles[0].id, chosen).unwrap();
    assert_eq!(record.profiles().unwrap()[0].badge, chosen);
}

#[test]
fn every_learner_has_an_id_of_their_own() {
    let mut record = Record::in_memory().unwrap();
    for name in ["Ada", "Bea"] {
        record.add_profile(name, NOW).unwrap();
    }
    let uids: Vec<String> = record.profiles().unwrap().iter().map(|p| p.uid.to_string()).collect();
    assert_ne!(uids[0], uids[1]);
    for uid in uids {
        assert!(uid.len() == 36 && &uid[14..15] == "4" && "89ab".contains(&uid[19..20]), "{uid}");
    }
}

#[test]
fn copies_of_an_older_file_are_still_one_learner() {
    let uid = || {
        let folder = tempfile::tempdir().unwrap();
        raw(folder.path()).execute_batch(include_str!("v1.sql")).unwrap();
        quietly(folder.path()).profiles().unwrap()[0].uid.clone()
    };
    assert_eq!(uid(), uid());
}

#[test]
fn a_pin_has_four_to_eight_digits() {
    for typed in ["1234", " 12345678 ", "0000"] {
        assert!(Pin::parse(typed).is_ok(), "{typed}");
    }
    for typed in ["", "123", "123456789", "12 34", "12a4", "１２３４"] {
        assert!(matches!(Pin::parse(typed), Err(RecordError::PinForm)), "{typed}");
    }
}

#[test]
fn a_pin_fits_or_not_and_can_be_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let ada = record.add_profile("Ada", NOW).unwrap();
    let (right, wrong) = (Pin::parse("47110815").unwrap(), Pin::parse("47110816").unwrap());
    assert!(!record.profiles().unwrap()[0].has_pin);
    assert!(record.pin_fits(ada, &wrong).unwrap(), "any fits where there is none");
    record.set_pin(ada, Some(&right), bytes(7)).unwrap();
    assert!(record.profiles().unwrap()[0].has_pin);
    assert!(record.pin_fits(ada, &right).unwrap());
    assert!(!record.pin_fits(ada, &wrong).unwrap());
    let kept: String =
        raw(folder.path()).query_row("SELECT pin FROM profiles", [], |row| row.get(0)).unwrap();
    assert!(!kept.contains("47110815") && kept.starts_with("50000:00000000000000000007:"), "{kept}");
    record.set_pin(ada, None, bytes(7)).unwrap();
    assert!(!record.profiles().unwrap()[0].has_pin);
    raw(folder.path()).execute("UPDATE profiles SET pin = 'of a newer kind'", []).unwrap();
    assert!(!record.pin_fits(ada, &right).unwrap());
    assert!(matches!(record.set_pin(ProfileId(9), None, bytes(0)), Err(RecordError::NoProfile { .. })));
}

#[test]
fn a_deleted_learner_is_hidden_and_can_be_brought_back() {
    let mut record = Record::in_memory().unwrap();
    let session = begin(&mut record, 1, "Ada", "a");
    record.add_attempt(&attempt(1, &session)).unwrap();
    record.delete_profile(session.profile, NOW).unwrap();
    record.delete_profile(session.profile, Timestamp(NOW.0 + 5)).unwrap();
    assert!(record.profiles().unwrap().is_empty());
    let deleted = record.deleted_profiles().unwrap();
    assert_eq!((deleted[0].name.as_str(), deleted[0].at), ("Ada", NOW));
    for (later, days) in [(0, 7), (1, 7), (DAY, 6), (7 * DAY - 1, 1), (9 * DAY, 1)] {
        assert_eq!(deleted[0].days_left(Timestamp(NOW.0 + later)), days, "after {later} ms");
    }
    record.add_profile("ADA", NOW).unwrap();
    record.bring_back(session.profile).unwrap();
    let names: Vec<_> = record.profiles().unwrap().into_iter().map(|p| p.name).collect();
    assert_eq!(names, ["ADA", "Ada (2)"], "the name was taken meanwhile");
    assert_eq!(given(&record, session.profile), [attempt(1, &session)]);
    record.bring_back(session.profile).unwrap();
    assert_eq!(record.profiles().unwrap()[1].name, "Ada (2)");
}

#[test]
fn after_the_days_are_over_nothing_is_left_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 1, "Ada", "pack-of-ada");
    let kept = begin(&mut record, 2, "Bea", "pack-of-bea");
    for n in 0..40 {
        record.add_attempt(&attempt(n, &session)).unwrap();
    }
    record.add_attempt(&attempt(900, &kept)).unwrap();
    write_words(&mut record, session.profile);
    record
        .save_settings(Some(session.profile), &Settings { text_size_percent: 150, ..Settings::default() })
        .unwrap();
    record.delete_profile(session.profile, NOW).unwrap();
    drop(record);
    let later = |days: i64| Timestamp(NOW.0 + days * DAY);
    let record = Record::open(&place(folder.path()), later(i64::from(UNDO_DAYS) - 1)).unwrap().record;
    assert_eq!(record.deleted_profiles().unwrap().len(), 1, "still to be had");
    drop(record);
    let record = Record::open(&place(folder.path()), later(i64::from(UNDO_DAYS))).unwrap().record;
    assert!(record.deleted_profiles().unwrap().is_empty());
    assert_eq!(given(&record, kept.profile), [attempt(900, &kept)]);
    drop(record);
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        for word in ["Ada", "pack-of-ada", "my own words", session.id.as_str()] {
            let is_there = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!is_there, "{word} is still in {}", path.display());
        }
    }
    let raw = raw(folder.path());
    for table in ["attempts", "latest", "sessions", "profiles", "settings", "remarks", "flags"] {
        let left: u32 =
            raw.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(left, u32::from(!matches!(table, "settings" | "remarks" | "flags")), "{table}");
    }
}

/// A remark and a flag.
fn write_words(record: &mut Record, profile: ProfileId) {
    let remark = Remark {
        id: RemarkId::new(NOW, bytes(1)),
        pack: PackId::from("pack-of-ada"),
        article: "x".into(),
        exact: "words".to_owned(),
        start: 0,
        end: 5,
        note: Some("my own words".to_owned()),
        at: NOW,
    };
    let flag = Flag {
        id: FlagId::new(NOW, bytes(1)),
        pack: PackId::from("pack-of-ada"),
        question: "who-said/x".to_owned(),
        content_hash: "00".to_owned(),
        reason: Reason::Other,
        words: Some("my own words".to_owned()),
        at: NOW,
    };
    record.put_remark(profile, &remark).unwrap();
    record.add_flag(profile, &flag).unwrap();
}
