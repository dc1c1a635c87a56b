//! `hearsay practise` keeps to what a pack's author assigned: the closed book and the time of a test.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::path::Path;

use hearsay::cli::Exit;
use hearsay::record::{ExtraTime, Place, Places, Record, Settings, Timestamp};
use tempfile::TempDir;

use super::app::lesson::LESSON;
use super::terminal::{marks, practise_at};

const PARAGRAPH: &str = "Mayor Li said that the bridge will stay closed until May.";
const CLOSED: &str = "The article is closed until you have answered.";

thread_local! {
    static NOW: Cell<i64> = const { Cell::new(0) };
}

fn clock() -> Timestamp {
    Timestamp(NOW.get())
}

/// Somebody who takes some milliseconds for each reply.
struct Slow {
    replies: Vec<(i64, &'static str)>,
    rest: &'static [u8],
}

impl Read for Slow {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(bytes)?;
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for Slow {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.rest.is_empty() && !self.replies.is_empty() {
            let (millis, reply) = self.replies.remove(0);
            NOW.set(NOW.get() + millis);
            self.rest = reply.as_bytes();
        }
        Ok(self.rest)
    }

    fn consume(&mut self, n: usize) {
        self.rest = self.rest.get(n..).unwrap_or_default();
    }
}

/// Practises the lesson as assigned and says everything that was said.
fn practised(data: &Path, assignment: &str, replies: &[(i64, &'static str)]) -> String {
    let text = LESSON.replace(r#""sources": []"#, &format!(r#""assignment": {assignment}, "sources": []"#));
    let pack = data.join("assigned.json");
    #[expect(clippy::disallowed_methods, reason = "a file of the test's own")]
    std::fs::write(&pack, text).unwrap();
    let mut out = Vec::new();
    let mut input = Slow { replies: replies.to_vec(), rest: b"" };
    let exit = practise_at(clock, &data.join("data"), &pack, None, &mut out, &mut input);
    assert_eq!(exit, Exit::Done);
    String::from_utf8(out).unwrap()
}

fn record(data: &Path) -> Record {
    let data = data.join("data");
    Record::open(&Place::find(Places { argument: Some(&data), ..Places::default() }).unwrap(), clock())
        .unwrap()
        .record
}

#[test]
fn a_closed_book_opens_after_the_answer() {
    let folder = TempDir::new().unwrap();
    let assignment = r#"{ "closed_book": true, "seed": 1 }"#;
    let said = practised(folder.path(), assignment, &[(0, "a\n"), (0, "1\n"), (0, "a\n"), (0, "q\n")]);
    let (before, after) = said.split_once("1 of 2").unwrap();
    assert!(before.contains(CLOSED) && !before.contains(PARAGRAPH), "{before}");
    // Once because it was asked for, and the article only after the answer.
    let (asked, _) = after.split_once(CLOSED).unwrap();
    assert!(!asked.contains(PARAGRAPH), "{said}");
    assert!(said.contains("Bridge") || said.contains(PARAGRAPH), "{said}");
    assert_eq!(said.matches("Nobody had expected that.").count(), 1, "{said}");
}

#[test]
fn when_the_time_is_up_what_is_open_is_left() {
    let folder = TempDir::new().unwrap();
    let assignment = r#"{ "mode": "test", "minutes": 2, "seed": 4 }"#;
    let replies = [(30_000, "1\n\n"), (31_000, "?\n"), (59_000, "1\n"), (0, "\n")];
    let said = practised(folder.path(), assignment, &replies);
    assert!(said.contains("Time left: 2:00 (minutes:seconds)."), "{said}");
    assert!(said.contains("The time is up."), "{said}");
    let marks = marks(&folder.path().join("data"));
    assert_eq!(marks.len(), 2, "{said}");
    assert_eq!(marks.get(1), Some(&None), "what comes too late does not count: {said}");
    let record = record(folder.path());
    let profile = record.profiles().unwrap().first().unwrap().id;
    let spent: u32 = record.attempts(profile).map(|attempt| attempt.unwrap().given.millis).sum();
    assert_eq!(spent, 120_000);
    assert_eq!(record.unfinished_session(profile, None).unwrap(), None, "{said}");
}

#[test]
fn time_that_was_used_up_stays_used_up_and_extra_time_is_the_learners_own() {
    let folder = TempDir::new().unwrap();
    let assignment = r#"{ "mode": "test", "minutes": 1, "seed": 4 }"#;
    drop(practised(folder.path(), assignment, &[(50_000, "1\n\n"), (0, "q\n")]));
    let said = practised(folder.path(), assignment, &[(0, "q\n")]);
    assert!(said.contains("Time left: 0:10 (minutes:seconds)."), "{said}");
    let mut kept = record(folder.path());
    let profile = kept.profiles().unwrap().first().unwrap().id;
    kept.save_settings(Some(profile), &Settings { extra_time: ExtraTime::Double, ..Settings::default() })
        .unwrap();
    drop(kept);
    let said = practised(folder.path(), assignment, &[(0, "q\n")]);
    assert!(said.contains("Time left: 1:10 (minutes:seconds)."), "{said}");
}
