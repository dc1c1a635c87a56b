//! Two windows on one record, and one that is killed. The other processes are this test program again, with
//! a variable that makes [`another_window`] do something.

use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, Stdio};

use super::*;

const FOLDER: &str = "HEARSAY_TEST_FOLDER";
const NUMBER: &str = "HEARSAY_TEST_NUMBER";

/// Not a test by itself: opens the record, joins the session or starts it, and adds answers, saying each when it
/// is on the disk.
#[test]
#[expect(clippy::disallowed_methods, reason = "how a test tells the process it starts what to do")]
fn another_window() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let number: u64 = std::env::var(NUMBER).unwrap().parse().unwrap();
    let mut record = open(Path::new(&folder)).record;
    let session = begin(&mut record, number, &format!("window {number}"), "a");
    println!("\nstarted");
    for n in 0.. {
        let new = NewAttempt { session: session.id.clone(), ..attempt(number * 1_000_000 + n, &session) };
        let ordinal = record.add_attempt(&new).unwrap();
        println!("durable {ordinal} {}", new.id);
    }
}

/// A window that writes until it is killed.
struct Window {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    /// Ids of what it said was on the disk, by ordinal.
    said: Vec<String>,
}

impl Window {
    fn start(folder: &Path, number: u64) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["record::processes::another_window", "--exact", "--nocapture"])
            .env(FOLDER, folder)
            .env(NUMBER, number.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, lines, said: Vec::new() }
    }

    /// Hears of one more answer; false when there are no more.
    fn hear(&mut self) -> bool {
        for line in self.lines.by_ref() {
            let line = line.unwrap();
            if let [_, ordinal, id] = line.split(' ').collect::<Vec<_>>()[..]
                && line.starts_with("durable ")
            {
                assert_eq!(ordinal.parse(), Ok(self.said.len()));
                self.said.push(id.to_owned());
                return true;
            }
        }
        false
    }

    /// Kills it (SIGKILL on Unix) and hears what it still had said.
    fn kill(mut self) -> Vec<String> {
        self.process.kill().unwrap();
        while self.hear() {}
        self.process.wait().unwrap();
        self.said
    }
}

fn ids(record: &Record, name: &str) -> Vec<String> {
    let profile = record.profiles().unwrap().into_iter().find(|profile| profile.name == name).unwrap();
    let unfinished = record.unfinished_session(profile.id, None).unwrap().unwrap();
    unfinished.attempts.iter().map(|attempt| attempt.given.id.to_string()).collect()
}

#[test]
fn what_was_said_to_be_on_the_disk_outlives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    for number in 1..=3 {
        let mut window = Window::start(folder.path(), number);
        for _ in 0..20 * number {
            assert!(window.hear());
        }
        let said = window.kill();
        let record = quietly(folder.path());
        let found = ids(&record, &format!("window {number}"));
        assert!(found.starts_with(&said), "said {} found {}", said.len(), found.len());
        // At most the answer it was about to speak of is more.
        assert!(found.len() <= said.len() + 1);
    }
}

#[test]
fn windows_on_one_record_get_on_with_one_another_from_the_first_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut windows: Vec<Window> = (1..=3).map(|number| Window::start(folder.path(), number)).collect();
    // Each gets its answers in while the others write too.
    for _ in 0..30 {
        for window in &mut windows {
            assert!(window.hear());
        }
    }
    let mut record = quietly(folder.path());
    let session = begin(&mut record, 9, "me", "a");
    record.add_attempt(&attempt(9, &session)).unwrap();
    let said: Vec<_> = windows.into_iter().map(Window::kill).collect();
    for (number, said) in said.iter().enumerate() {
        assert!(ids(&record, &format!("window {}", number + 1)).starts_with(said));
    }
    let fault: String = raw(folder.path()).query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(fault, "ok");
}

#[test]
fn two_records_in_one_session_never_give_one_ordinal_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = quietly(folder.path());
    let session = begin(&mut first, 1, "Ada", "a");
    let second = quietly(folder.path());
    let add = |mut record: Record, from: u64| {
        let session = &session;
        move || {
            (from..from + 60).map(|n| record.add_attempt(&attempt(n, session)).unwrap()).collect::<Vec<_>>()
        }
    };
    let ordinals = std::thread::scope(|scope| {
        let (first, second) = (scope.spawn(add(first, 0)), scope.spawn(add(second, 1000)));
        [first.join().unwrap(), second.join().unwrap()]
    });
    for ordinals in &ordinals {
        assert!(ordinals.is_sorted());
    }
    let mut all = ordinals.concat();
    all.sort_unstable();
    assert_eq!(all, (0..120).collect::<Vec<u32>>());
}
