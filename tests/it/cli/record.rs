//! `hearsay record`: files of learners, results, copies and checks.

use super::*;
use hearsay::pack::PackId;
use hearsay::record::{Flag, FlagId, Pin, Reason};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn in_record(data: &TempDir, args: &[&str]) -> Ran {
    let args: Vec<&str> =
        ["record"].iter().chain(args).copied().chain(["--data", text(data.path())]).collect();
    run(&args, "")
}

/// A record in which somebody practised the small pack: right, half right, wrong.
fn practised(name: &str) -> TempDir {
    let (folder, data) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let pack = small(&folder);
    practise(data.path(), &pack, "2\n\n1 3\n\n1\n\n\n");
    let mut record = record(data.path());
    let profile = record.profiles().unwrap()[0].id;
    record.rename_profile(profile, name).unwrap();
    data
}

#[test]
fn a_learner_moves_to_another_computer_and_is_not_doubled() {
    let (home, school, files) = (practised("Ada"), TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = files.path().join("ada.hearsay-record");
    let exported = in_record(&home, &["export", "-o", text(&file)]);
    assert_eq!(exported.exit, Exit::Done, "{}", exported.err);
    assert!(exported.out.ends_with("answers of Ada.\n"), "{}", exported.out);
    let merged = in_record(&school, &["merge", text(&file)]);
    assert!(merged.exit == Exit::Done && merged.out.contains("new answers for Ada."), "{}", merged.out);
    let again = in_record(&school, &["merge", text(&file), text(&file)]);
    assert_eq!(again.out.matches("nothing new for Ada.").count(), 2, "{}", again.out);
    assert_eq!(attempts(school.path()), attempts(home.path()));
}

#[test]
fn a_class_is_merged_and_reported_file_by_file() {
    let (class, files) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let file = |name: &str| files.path().join(name);
    for (name, path) in [("Ada", file("1")), ("ada", file("2"))] {
        let data = practised(name);
        in_record(&data, &["export", "--out", text(&path), "--profile", name]);
    }
    let merged = in_record(&class, &["merge", text(&file("1")), text(&file("none")), text(&file("2"))]);
    assert_eq!(merged.exit, Exit::BadInput);
    assert!(merged.err.contains("none"), "{}", merged.err);
    assert!(
        merged.out.contains("Another learner here is called ada, so this one is now ada (2)"),
        "{}",
        merged.out
    );
    let mut record = record(class.path());
    let ada = record.profiles().unwrap()[0].id;
    let flag = Flag {
        id: FlagId::new(clock(), [1; 10]),
        pack: PackId::from("small"),
        question: "who".to_owned(),
        content_hash: "00".to_owned(),
        reason: Reason::Confusing,
        words: Some("which\nminister?".to_owned()),
        at: clock(),
    };
    record.add_flag(ada, &flag).unwrap();
    drop(record);
    let report = in_record(&class, &["report"]);
    assert!(report.out.starts_with("Ada: ") && report.out.contains("\nada (2): "), "{}", report.out);
    assert!(report.out.contains("  Who claimed what: "), "{}", report.out);
    assert!(
        report.out.contains("  who in small is flagged: confusing (“which minister?”)"),
        "{}",
        report.out
    );
    let one = in_record(&class, &["report", "--json", "--profile", "ADA"]);
    let value: Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!(
        (value["name"].as_str(), value["flags"][0]["reason"].as_str()),
        (Some("Ada"), Some("confusing"))
    );
    assert!(value["skills"].as_array().unwrap().iter().all(|skill| skill["mean"].is_number()));
}

#[test]
fn a_name_is_asked_for_where_there_are_several() {
    let data = practised("Ada");
    record(data.path()).add_profile("Bo", clock()).unwrap();
    let out = data.path().join("x");
    let which = in_record(&data, &["export", "-o", text(&out)]);
    assert_eq!(which.exit, Exit::BadUsage);
    assert!(which.err.contains("Ada and Bo"), "{}", which.err);
    let who = in_record(&data, &["export", "-o", text(&out), "--profile", "Cy"]);
    assert!(who.exit == Exit::BadUsage && who.err.contains("nobody called Cy"), "{}", who.err);
    assert!(!out.exists());
}

#[test]
fn a_forgotten_pin_is_taken_away() {
    let data = practised("Ada");
    let mut mine = record(data.path());
    let ada = mine.profiles().unwrap()[0].id;
    mine.set_pin(ada, Some(&Pin::parse("1234").unwrap()), [0; 10]).unwrap();
    drop(mine);
    let Asked::Told { is_error: true, .. } = asked(&["record", "pin"]) else { panic!("not without --clear") };
    assert_eq!(in_record(&data, &["pin", "--clear", "--profile", "Ada"]).exit, Exit::Done);
    assert!(!record(data.path()).profiles().unwrap()[0].has_pin);
}

#[test]
fn a_copy_is_made_once_and_a_record_is_checked() {
    let data = practised("Ada");
    let copy = data.path().join("copy.sqlite3");
    assert_eq!(in_record(&data, &["backup", "-o", text(&copy)]).exit, Exit::Done);
    let again = in_record(&data, &["backup", "-o", text(&copy)]);
    assert!(again.exit == Exit::BadInput && again.err.contains("nothing was overwritten"), "{}", again.err);
    let sound = in_record(&data, &["check"]);
    assert_eq!(sound.exit, Exit::Done);
    assert!(sound.out.starts_with("The record is sound. Learners: 1. Sessions: 1."), "{}", sound.out);
    let raw = rusqlite::Connection::open(data.path().join("record.sqlite3")).unwrap();
    raw.execute_batch("DROP TRIGGER attempts_are_never_changed; UPDATE attempts SET mark = 1;").unwrap();
    drop(raw);
    let unsound = in_record(&data, &["check"]);
    assert_eq!(unsound.exit, Exit::BadInput);
    assert!(unsound.out.contains("“attempts_are_never_changed” is missing"), "{}", unsound.out);
    assert!(unsound.out.contains("do not agree"), "{}", unsound.out);
    let json = in_record(&data, &["check", "--json"]);
    let value: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(value["missing"], json!(["attempts_are_never_changed"]));
}

#[test]
fn nothing_is_made_where_there_is_no_record() {
    let data = TempDir::new().unwrap();
    for args in [&["report"][..], &["check"], &["backup", "-o", "x"], &["export", "-o", "x"]] {
        let ran = in_record(&data, args);
        assert!(ran.exit == Exit::BadInput && ran.err.contains("There is no record"), "{}", ran.err);
    }
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 0);
}
