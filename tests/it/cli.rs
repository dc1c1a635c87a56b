//! The command line through its public face: arguments, checks, questions, and practising in the terminal.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod draft;
mod export;
mod record;
mod zipped;

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};

use hearsay::cli::{self, Asked, Exit, Homes, Outside};
use hearsay::record::{Place, Places, Record, Timestamp};
use hearsay::words::Words;
use serde_json::{Value, json};
use tempfile::TempDir;

const PACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/quizzes/north-korea-troops.json");
const SCREENS: [&str; 2] = ["home", "read"];

/// What a command has said, and how it ended.
struct Ran {
    exit: Exit,
    out: String,
    err: String,
}

/// Numbers nobody has had: ids in a record are told apart by them.
fn chance() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(1);
    LAST.fetch_add(1, Ordering::Relaxed)
}

fn clock() -> Timestamp {
    Timestamp(1_700_000_000_000)
}

fn asked(args: &[&str]) -> Asked {
    let args = ["hearsay"].iter().chain(args).map(OsString::from);
    cli::parse(args, &SCREENS, &Words::new("en"))
}

fn run_in(args: &[&str], input: &str, is_terminal: bool) -> Ran {
    let Asked::Command(command, data) = asked(args) else { panic!("{args:?} is no command") };
    let words = Words::new("en");
    let (mut out, mut err, mut input) = (Vec::new(), Vec::new(), input.as_bytes());
    let exit = cli::run(
        &command,
        &mut Outside {
            out: &mut out,
            err: &mut err,
            input: &mut input,
            is_terminal,
            words: &words,
            clock,
            chance,
            homes: Homes { argument: data, ..Homes::default() },
            is_deaf: false,
        },
    );
    Ran { exit, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn run(args: &[&str], input: &str) -> Ran {
    run_in(args, input, false)
}

/// Practises the small pack with a record in `data`.
fn practise(data: &Path, pack: &Path, input: &str) -> Ran {
    let args = ["practise", pack.to_str().unwrap(), "--data", data.to_str().unwrap(), "--seed", "1"];
    run(&args, input)
}

/// A pack of three hand-written questions: a choice, a multiple and a mark, in the order of seed 1.
fn small(folder: &TempDir) -> PathBuf {
    let text = json!({
        "hearsay": 1, "id": "small", "title": "A small pack", "level": "starter", "licence": "CC0-1.0",
        "articles": [{
            "id": "main", "title": "The minister and the ship", "publisher": "The Gazette", "published": "2024-10-26",
            "url": "https://example.org/ship", "rights": "CC0",
            "paragraphs": ["The minister denied it. “Nobody was sent,” she said.", "Seoul says that 3,000 left by ship."],
            "since": [{ "date": "2024-11-02", "text": "The ship was found.", "url": "https://example.org/found" }],
        }],
        "questions": [
            { "id": "who", "kind": "who-said", "response": "choice", "prompt": "Who denied it?", "explanation": "The first sentence says so.",
              "options": [{ "text": "Seoul", "why": "Seoul claims it." }, { "text": "the minister", "right": true, "why": "She did." }],
              "evidence": [{ "article": "main", "exact": "The minister denied it" }] },
            { "id": "which", "kind": "stated", "response": "multiple", "prompt": "What does the article report?", "explanation": "Two of these.",
              "options": [{ "text": "a denial", "right": true, "why": "Yes." }, { "text": "a vote", "why": "Nobody votes." },
                          { "text": "a number", "right": true, "why": "Yes." }],
              "evidence": [{ "article": "main", "exact": "3,000 left by ship" }] },
            { "id": "where", "kind": "mark", "response": "mark", "article": "main", "prompt": "Mark the claim by Seoul.",
              "explanation": "It follows “says that”.", "right": [["3,000 left by ship"]] },
        ],
    });
    write(folder, "small.json", &text)
}

fn write(folder: &TempDir, name: &str, text: &Value) -> PathBuf {
    let path = folder.path().join(name);
    #[expect(clippy::disallowed_methods, reason = "a file of the test's own")]
    fs::write(&path, text.to_string()).unwrap();
    path
}

fn record(data: &Path) -> Record {
    let place = Place::find(Places { argument: Some(data), ..Places::default() }).unwrap();
    Record::open(&place, clock()).unwrap().record
}

/// The attempts of the only profile: question, response and mark.
fn attempts(data: &Path) -> Vec<(String, Option<Value>, Option<f64>)> {
    let record = record(data);
    let profiles = record.profiles().unwrap();
    let of = |id| record.attempts(id).map(|attempt| attempt.unwrap().given).collect::<Vec<_>>();
    let all = profiles.iter().flat_map(|profile| of(profile.id));
    all.map(|given| (given.question, given.response, given.mark)).collect()
}

#[test]
fn help_names_every_command_and_gives_examples() {
    let Asked::Told { text, is_error } = asked(&["--help"]) else { panic!("no help") };
    assert!(!is_error);
    insta::assert_snapshot!(text);
    for command in ["check", "questions", "practise", "draft", "export", "picture", "record"] {
        let Asked::Told { text, is_error } = asked(&[command, "--help"]) else { panic!("no help") };
        assert!(!is_error && text.contains("Usage: hearsay"), "{text}");
    }
}

#[test]
fn packs_are_guessed_at_on_request() {
    let folder = TempDir::new().unwrap();
    let path = small(&folder);
    let path = path.to_str().unwrap();
    let plain = run(&["check", path], "");
    let ran = run(&["check", "--guess", path], "");
    assert_eq!((ran.exit, ran.err.as_str()), (plain.exit, ""));
    let told = ran.out.strip_prefix(plain.out.as_str()).unwrap();
    assert!(told.contains("2 questions were answered with 200 seeds."), "{told}");
    assert!(told.contains("One question was left out"), "{told}");
    assert!(told.contains("the longest option, right"), "{told}");
    let ran = run(&["check", "--guess", "--json", path, path], "");
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let guessed: Vec<&Value> = lines.iter().filter_map(|line| line.get("guess")).collect();
    assert_eq!(guessed.len(), 2);
    let n_rules = guessed.first().and_then(|guess| guess["rules"].as_array()).map(Vec::len);
    assert_eq!(n_rules, Some(10), "{}", ran.out);
    assert_eq!(lines.last().unwrap()["pooled"]["packs"], 2);
}

#[test]
fn the_version_is_the_packages() {
    let Asked::Told { text, is_error } = asked(&["--version"]) else { panic!("no version") };
    assert_eq!((text, is_error), (format!("hearsay {}\n", env!("CARGO_PKG_VERSION")), false));
}

#[test]
fn wrong_usage_is_told_and_is_no_command() {
    for args in [
        &["check"][..],
        &["questions"],
        &["questions", "p.json", "--seed", "x"],
        &["--renderer", "paper"],
        &["picture", "nowhere", "-o", "x.png"],
        &["picture", "home"],
        &["picture", "home", "-o", "x.png", "--size", "1366"],
        &["picture", "home", "-o", "x.png", "--zoom", "90"],
        &["practise", "--sped", "1"],
    ] {
        let Asked::Told { text, is_error } = asked(args) else { panic!("{args:?} was taken") };
        assert!(is_error && !text.is_empty(), "{args:?}");
    }
}

#[test]
fn the_window_and_pictures_are_only_parsed() {
    let Asked::Window(window) = asked(&["a.json", "b.json", "--data", "here"]) else { panic!("no window") };
    assert_eq!(window.packs, [PathBuf::from("a.json"), PathBuf::from("b.json")]);
    assert_eq!(window.data, Some(PathBuf::from("here")));
    let picture =
        asked(&["picture", "read", "a.json", "-o", "x.png", "--size", "1024x600", "--theme", "dark"]);
    let Asked::Picture(picture) = picture else { panic!("no picture") };
    assert_eq!((picture.screen.as_str(), picture.size), ("read", [1024, 600]));
}

#[test]
fn check_is_silent_about_a_good_pack() {
    let ran = run(&["check", PACK], "");
    assert_eq!((ran.exit, ran.out.as_str(), ran.err.as_str()), (Exit::Done, "", ""));
}

#[test]
fn check_names_what_is_wrong_and_where() {
    let folder = TempDir::new().unwrap();
    let pack = json!({ "hearsay": 1, "id": "bad id", "title": "Bad", "sauces": [] });
    let path = write(&folder, "bad.json", &pack);
    let ran = run(&["check", path.to_str().unwrap(), PACK], "");
    assert_eq!(ran.exit, Exit::BadInput);
    assert!(ran.out.contains("bad.json:1:") && ran.out.contains("[id-malformed, $.id]"), "{}", ran.out);
    let ran = run(&["check", path.to_str().unwrap(), "--json"], "");
    let first: Value = serde_json::from_str(ran.out.lines().next().unwrap()).unwrap();
    let fields: Vec<&str> = first.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(fields, ["file", "severity", "code", "path", "line", "column", "message"]);
    let missing = run(&["check", "nowhere.json"], "");
    assert_eq!(missing.exit, Exit::BadInput);
    assert!(missing.err.contains("nowhere.json"), "{}", missing.err);
}

#[test]
fn questions_are_printed_for_people_and_for_programs() {
    let folder = TempDir::new().unwrap();
    let path = small(&folder);
    let plain = run(&["questions", path.to_str().unwrap()], "");
    assert_eq!(plain.exit, Exit::Done);
    assert!(plain.out.contains("\nwho\n") && plain.out.contains("[x] the minister"), "{}", plain.out);
    let one = run(&["questions", PACK, "--json", "--seed", "9"], "");
    let again = run(&["questions", PACK, "--json", "--seed", "9"], "");
    assert_eq!(one.out, again.out);
    let value: Value = serde_json::from_str(&one.out).unwrap();
    assert_eq!(value["seed"], 9);
    assert!(value["questions"].as_array().unwrap().len() >= 40);
}

/// What gets full marks with the small pack under seed 1: which, who, where.
const RIGHT: [&str; 3] = ["1 3", "2", "3\n4-7"];

/// Every answer, each followed by Enter for its feedback.
fn typed(answers: &[&str]) -> String {
    answers.join("\n\n") + "\n\n"
}

#[test]
fn a_whole_session_in_plain_lines() {
    let folder = TempDir::new().unwrap();
    let input = "?\n2\n\nx\n1 2\n2\n\n3\n9\n\n\n";
    let ran = practise(&folder.path().join("data"), &small(&folder), input);
    assert_eq!((ran.exit, ran.err.as_str()), (Exit::Done, ""));
    assert!(!ran.out.contains('\u{1b}'), "colours where nobody sees them");
    insta::assert_snapshot!(ran.out);
}

#[test]
fn right_answers_end_with_all_of_them_right() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let ran = practise(&data, &small(&folder), &typed(&RIGHT));
    assert!(ran.out.contains("Done. 3 of 3 answered, 3 fully right."), "{}", ran.out);
    assert!(ran.out.contains("2 November 2024: The ship was found."), "{}", ran.out);
    let marks: Vec<Option<f64>> = attempts(&data).into_iter().map(|(_, _, mark)| mark).collect();
    assert_eq!(marks, [Some(1.0); 3]);
}

#[test]
fn a_session_that_stops_goes_on_with_the_same_question() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    // The input ends in the middle of the feedback, as it does when the terminal is closed.
    let first = practise(&data, &path, "1 3\n");
    assert_eq!(first.exit, Exit::Done);
    assert!(first.out.ends_with("the next time you go on with the next question.\n"), "{}", first.out);
    let second = practise(&data, &path, "q\n");
    assert!(second.out.starts_with("A small pack: your session goes on; 1 of 3 questions are done.\n"));
    assert!(second.out.contains("\nQuestion 2 of 3\nWho denied it?\n"), "{}", second.out);
    let third = practise(&data, &path, &typed(&RIGHT[1..]));
    assert!(third.out.contains("Done. 3 of 3 answered, 3 fully right."), "{}", third.out);
    // It is over: the next one is new.
    let fourth = practise(&data, &path, "q\n");
    assert!(fourth.out.contains("\nQuestion 1 of 3\n"), "{}", fourth.out);
}

/// The real program, its input and the lines it says.
struct Program {
    child: Child,
    input: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    fn start(data: &Path, pack: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hearsay"));
        command.arg("practise").arg(pack).arg("--data").arg(data).args(["--seed", "1"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = child.stdin.take().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, input, lines }
    }

    fn hear(&mut self, line: &str) {
        let mut said = Vec::new();
        while said.last().is_none_or(|last| last != line) {
            let next = self.lines.next().unwrap_or_else(|| panic!("never said {line}: {said:#?}"));
            said.push(next.unwrap());
        }
    }

    fn say(&mut self, line: &str) {
        writeln!(self.input, "{line}").unwrap();
    }

    /// SIGKILL: the program can do nothing more.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn a_program_that_is_killed_has_lost_nothing() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    let mut program = Program::start(&data, &path);
    program.hear("Question 1 of 3");
    program.say("1 3");
    program.hear("Right");
    program.kill();
    let mut program = Program::start(&data, &path);
    program.hear("A small pack: your session goes on; 1 of 3 questions are done.");
    program.hear("Question 2 of 3");
    program.kill();
    let mut program = Program::start(&data, &path);
    program.hear("Question 2 of 3");
    program.say("2");
    program.hear("Press Enter to go on.");
    program.say("");
    program.hear("Question 3 of 3");
    program.kill();
    let marks: Vec<Option<f64>> = attempts(&data).into_iter().map(|(_, _, mark)| mark).collect();
    assert_eq!(marks, [Some(1.0); 2]);
}

#[test]
fn a_skipped_question_comes_back_at_the_end_even_after_a_stop() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    let first = practise(&data, &path, "s\n2\n\nq\n");
    assert!(first.out.contains("\nQuestion 3 of 3\n"), "{}", first.out);
    let second = practise(&data, &path, "3\n\n\ns\n");
    assert!(second.out.contains("\nQuestion 1 of 3\nWhat does the article report?\n"), "{}", second.out);
    assert!(second.out.contains("Done. 2 of 3 answered, 1 fully right.\nOne was skipped."), "{}", second.out);
    let skipped = attempts(&data).into_iter().filter(|(_, response, _)| response.is_none()).count();
    assert_eq!(skipped, 2);
}

/// Looks into the record at the moment a verdict is said.
struct Watching<'w> {
    data: &'w Path,
    kept: Vec<usize>,
}

impl Write for Watching<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.starts_with(b"Right\n") || bytes.starts_with(b"Not right\n") {
            self.kept.push(attempts(self.data).len());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn run_into(out: &mut dyn Write, args: &[&str], input: &str) -> (Exit, String) {
    let Asked::Command(command, data) = asked(args) else { panic!("{args:?} is no command") };
    let words = Words::new("en");
    let (mut err, mut input) = (Vec::new(), input.as_bytes());
    let exit = cli::run(
        &command,
        &mut Outside {
            out,
            err: &mut err,
            input: &mut input,
            is_terminal: false,
            words: &words,
            clock,
            chance,
            homes: Homes { argument: data, ..Homes::default() },
            is_deaf: false,
        },
    );
    (exit, String::from_utf8(err).unwrap())
}

#[test]
fn an_answer_is_in_the_record_before_its_feedback_is_said() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    let mut watching = Watching { data: &data, kept: Vec::new() };
    let args = ["practise", path.to_str().unwrap(), "--data", data.to_str().unwrap(), "--seed", "1"];
    run_into(&mut watching, &args, &typed(&["2", "1", "3\n4-7"]));
    assert_eq!(watching.kept, [1, 2, 3]);
}

/// Somebody who reads a few lines and goes, as `head` does.
struct Gone(usize);

impl Write for Gone {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 = self.0.checked_sub(1).ok_or(std::io::ErrorKind::BrokenPipe)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_that_has_gone_is_no_failure() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    let data = data.to_str().unwrap();
    for args in [
        &["practise", path.to_str().unwrap(), "--data", data][..],
        &["questions", PACK],
        &["questions", PACK, "--json"],
    ] {
        for n_read in [0, 3] {
            let (exit, err) = run_into(&mut Gone(n_read), args, &typed(&RIGHT));
            assert_eq!((exit, err.as_str()), (Exit::Done, ""), "{args:?}");
        }
    }
}

#[test]
fn without_a_record_one_sentence_is_said_and_the_session_goes_on() {
    let folder = TempDir::new().unwrap();
    let path = small(&folder);
    // The folder of the record is a file.
    let ran = practise(&path, &path, &typed(&RIGHT));
    assert_eq!(ran.exit, Exit::Done);
    assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    assert!(
        ran.err.starts_with("hearsay: You can practise, but nothing you do now will be kept"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains("Done. 3 of 3 answered, 3 fully right."), "{}", ran.out);
    let stopped = practise(&path, &path, "q\n");
    assert!(stopped.out.ends_with("Stopped. Nothing of it is kept.\n"), "{}", stopped.out);
}

#[test]
fn names_are_taken_down_and_kept_apart() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    let as_name = |name: &str, input: &str| {
        let args = ["practise", path.to_str().unwrap(), "--data", data.to_str().unwrap()];
        run(&[&args[..], &["--profile", name]].concat(), input)
    };
    as_name("Ada", "s\nq\n");
    assert!(as_name("ADA", "q\n").out.contains("your session goes on"));
    assert!(as_name("Grace", "q\n").out.contains("First read the article"));
    let names: Vec<String> = record(&data).profiles().unwrap().into_iter().map(|p| p.name).collect();
    assert_eq!(names, ["Ada", "Grace"]);
    let nameless = as_name("  ", "q\n");
    assert_eq!(nameless.exit, Exit::BadUsage);
    assert!(nameless.out.is_empty() && nameless.err.starts_with("hearsay: "), "{}", nameless.err);
}

#[test]
fn another_seed_is_another_session() {
    let folder = TempDir::new().unwrap();
    let (data, path) = (folder.path().join("data"), small(&folder));
    practise(&data, &path, "1 3\nq\n");
    let args = ["practise", path.to_str().unwrap(), "--data", data.to_str().unwrap(), "--seed", "2"];
    assert!(run(&args, "q\n").out.contains("First read the article"));
    // Without a seed the newest unfinished one goes on.
    assert!(run(&args[..4], "q\n").out.contains("your session goes on"));
}

#[test]
fn colours_are_for_terminals_and_a_pack_cannot_write_its_own() {
    let folder = TempDir::new().unwrap();
    let path = small(&folder);
    let text = fs::read_to_string(&path).unwrap();
    let sly = text.replace("Nobody votes.", "Nobody\\u001b[2J\\u0007 votes.");
    #[expect(clippy::disallowed_methods, reason = "a file of the test's own")]
    fs::write(&path, sly).unwrap();
    let data = folder.path().join("data");
    let args = ["practise", path.to_str().unwrap(), "--data", data.to_str().unwrap(), "--seed", "1"];
    let ran = run_in(&args, "2\nq\n", true);
    assert!(ran.out.contains("\u{1b}[1;31mNot right\u{1b}[0m\n"), "{}", ran.out);
    assert!(ran.out.contains("Nobody [2J  votes.") && !ran.out.contains("\u{1b}[2J"), "{}", ran.out);
}

#[test]
fn a_pack_that_cannot_be_asked_is_told() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    let missing = practise(&data, Path::new("nowhere.json"), "");
    assert!(missing.exit == Exit::BadInput && missing.err.contains("nowhere.json"), "{}", missing.err);
    let empty = write(&folder, "empty.json", &json!({ "hearsay": 1, "id": "empty", "title": "Empty" }));
    let ran = practise(&data, &empty, "");
    assert_eq!(ran.exit, Exit::BadInput);
    assert!(ran.err.contains("“Empty” holds nothing that can be asked here."), "{}", ran.err);
    let broken = folder.path().join("broken.json");
    #[expect(clippy::disallowed_methods, reason = "a file of the test's own")]
    fs::write(&broken, "{").unwrap();
    assert_eq!(practise(&data, &broken, "").exit, Exit::BadInput);
}

#[test]
fn the_pack_that_ships_is_practised_without_naming_it() {
    let folder = TempDir::new().unwrap();
    let ran = run(&["practise", "--data", folder.path().to_str().unwrap(), "--seed", "3"], "q\n");
    assert_eq!(ran.exit, Exit::Done);
    assert!(ran.out.contains("\nQuestion 1 of 10\n"), "{}", ran.out);
}
