//! `hearsay practise` plays every kind of question: each typed right, typed wrong, and typed so that it
//! cannot be understood.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use hearsay::cli::{self, Asked, Exit, Homes, Outside};
use hearsay::pack::ResponseKind;
use hearsay::record::{Pin, Place, Places, Record, Timestamp};
use hearsay::words::Words;
use serde_json::{Value, json};
use tempfile::TempDir;

fn chance() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(1_000_000);
    LAST.fetch_add(1, Ordering::Relaxed)
}

fn clock() -> Timestamp {
    Timestamp(1_700_000_000_000)
}

/// Runs `practise` on a pack with replies that may depend on what was said before.
fn practise(data: &Path, pack: &Path, seed: u64, out: &mut dyn Write, input: &mut dyn BufRead) -> Exit {
    practise_at(clock, data, pack, Some(seed), out, input)
}

/// The same by a clock; without a seed what the pack's author assigned.
pub(crate) fn practise_at(
    clock: fn() -> Timestamp,
    data: &Path,
    pack: &Path,
    seed: Option<u64>,
    out: &mut dyn Write,
    input: &mut dyn BufRead,
) -> Exit {
    let seed = seed.map(|seed| seed.to_string());
    let mut args = vec!["hearsay", "practise", pack.to_str().unwrap(), "--data", data.to_str().unwrap()];
    args.extend(seed.iter().flat_map(|seed| ["--seed", seed]));
    let words = Words::new("en");
    let asked = cli::parse(args.iter().map(OsString::from), &["home"], &words);
    let Asked::Command(command, data) = asked else { panic!("no command") };
    let mut err = Vec::new();
    let exit = cli::run(
        &command,
        &mut Outside {
            out,
            err: &mut err,
            input,
            is_terminal: false,
            words: &words,
            clock,
            chance,
            homes: Homes { argument: data, ..Homes::default() },
            is_deaf: false,
        },
    );
    assert_eq!(String::from_utf8(err).unwrap(), "");
    exit
}

/// Practises one hand-written question and says everything that was said.
fn played(question: &Value, input: &str) -> (String, Vec<Option<f64>>) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("one.json");
    let text = json!({
        "hearsay": 1, "id": "one", "title": "One", "licence": "CC0-1.0",
        "articles": [{ "id": "main", "title": "An article", "rights": "CC0", "url": "https://example.org",
                       "paragraphs": ["The minister denied the report on Monday. Seoul claims it."] }],
        "questions": [question],
    });
    #[expect(clippy::disallowed_methods, reason = "a file of the test's own")]
    std::fs::write(&path, text.to_string()).unwrap();
    let data = folder.path().join("data");
    let mut out = Vec::new();
    let exit = practise(&data, &path, 1, &mut out, &mut input.as_bytes());
    assert_eq!(exit, Exit::Done);
    (String::from_utf8(out).unwrap(), marks(&data))
}

pub(crate) fn marks(data: &Path) -> Vec<Option<f64>> {
    let place = Place::find(Places { argument: Some(data), ..Places::default() }).unwrap();
    let record = Record::open(&place, clock()).unwrap().record;
    let profiles = record.profiles().unwrap();
    let of = |id| record.attempts(id).map(|attempt| attempt.unwrap().given.mark).collect::<Vec<_>>();
    profiles.iter().flat_map(|profile| of(profile.id)).collect()
}

fn places(texts: &[&str]) -> Value {
    texts.iter().map(|text| json!({ "text": text, "why": format!("So is {text}.") })).collect()
}

/// A question for each response, with what is typed to get it right (`{}` for an order's items, which are
/// shown in an order of chance), what is typed to get none or part of it, and typings that are refused, each
/// with what the refusal says.
struct Play {
    question: Value,
    right: &'static str,
    wrong: &'static str,
    refused: &'static [(&'static str, &'static str)],
}

fn options() -> Value {
    json!([{ "text": "the minister", "right": true, "why": "She did." }, { "text": "Seoul", "why": "It claims it." },
           { "text": "nobody", "why": "Somebody did." }])
}

fn board(response: &str) -> Play {
    Play {
        question: json!({
            "id": "q", "response": response, "prompt": "Who says what?", "rows": places(&["denial", "claim", "vote"]),
            "columns": places(&["Seoul", "minister", "nobody", "reporter"]), "right": [[0, 1], [1, 0], [2, 2]],
        }),
        right: "3c, 1B 2a",
        wrong: "1b 2c 3-",
        refused: &[
            ("1b 2a", "Number 3 has no letter yet. Type all numbers in one line, such as 1a 2b."),
            ("1b 1a 2a 3c", "Number 1 is placed twice. Type each number once."),
            (
                "1e 2a 3c",
                "“1e” is no number with the letter of a place. Type each number with the letter of its place, such as 1a 2b; letters go from a to d, and 3- leaves 3 open.",
            ),
            ("4a", "“4a” is no number"),
            ("0a", "“0a” is no number"),
            ("a1", "“a1” is no number"),
            ("2", "“2” is no number"),
            ("1é", "“1é” is no number"),
            ("99999999999999999999999a", "is no number"),
            ("1aaaaaaaaaaaaaaaaaaaa", "is no number"),
        ],
    }
}

fn chosen() -> Vec<Play> {
    let cue = json!({ "id": "q", "response": "cue", "prompt": "Which word?", "options": options(), "text": ["She ", " it."] });
    let choice = json!({ "id": "q", "response": "choice", "prompt": "Who denied it?", "options": options() });
    let mut multiple = choice.clone();
    multiple["response"] = json!("multiple");
    multiple["options"][2]["right"] = json!(true);
    let one_number: &[(&str, &str)] = &[
        ("4", "There is no 4 here. Type a number from 1 to 3."),
        ("1 2", "One number from 1 to 3, please."),
        ("x", "There is no x here."),
    ];
    vec![
        Play { question: choice, right: "1", wrong: "2", refused: one_number },
        Play { question: cue, right: "1", wrong: "3", refused: one_number },
        Play {
            question: multiple,
            right: "1 3",
            wrong: "2",
            refused: &[
                ("1 4", "There is no 4 here."),
                ("3-1", "There is no 3-1 here."),
                (",", "Nothing chosen."),
            ],
        },
    ]
}

fn grid() -> Play {
    Play {
        question: json!({
            "id": "q", "response": "grid", "prompt": "Who takes which position?", "rows": places(&["minister", "Seoul"]),
            "columns": places(&["It is so", "Monday"]), "cells": [["denies", "not-addressed"], ["alleges", null]],
        }),
        right: "1a=D\n2a=alleges\n1b=c\n1b=-\n",
        wrong: "1b=n\n",
        refused: &[
            (
                "1a",
                "“1a” is no cell with a position. Type a number, a letter, = and a position, such as 1a=d.",
            ),
            ("3a=d", "“3a=d” is no cell"),
            ("1c=d", "“1c=d” is no cell"),
            ("0a=d", "“0a=d” is no cell"),
            ("=", "“=” is no cell"),
            ("2b=d", "2b is not asked. Leave it out."),
            ("1a=z", "“z” is no position. Type one of these letters: "),
            ("1a=none", "“none” is no position."),
            ("1a=", "“” is no position."),
        ],
    }
}

fn order() -> Play {
    Play {
        question: json!({ "id": "q", "response": "order", "prompt": "What came first?", "items": places(&["report", "denial", "vote", "answer"]) }),
        right: "report denial vote answer",
        wrong: "answer vote denial report",
        refused: &[
            (
                "1 2 3",
                "4 numbers are needed, and 3 were typed. Type all of them in one line, such as 4 1 2 3.",
            ),
            ("1 2 3 3", "3 is there twice. Type each number once."),
            ("1 2 3 5", "There is no 5 here. Type a number from 1 to 4."),
            ("b", "There is no b here."),
            (";", "4 numbers are needed, and 0 were typed."),
        ],
    }
}

fn written() -> Vec<Play> {
    vec![
        Play {
            question: json!({ "id": "q", "response": "mark", "article": "main", "prompt": "Mark the denial.", "right": [["denied the report"]] }),
            right: "1\n3-5",
            wrong: "2\n",
            refused: &[("3", "There is no 3 here. Type a number from 1 to 2.")],
        },
        Play {
            question: json!({ "id": "q", "response": "short", "prompt": "Who denied it?", "accept": ["the minister", "S"], "slips": true }),
            right: "The ministre",
            wrong: "Seoul",
            refused: &[("=", "Type the answer in a few words."), ("= ", "Type the answer in a few words.")],
        },
    ]
}

fn plays() -> Vec<Play> {
    let placed = vec![board("match"), board("sort"), grid(), order()];
    chosen().into_iter().chain(placed).chain(written()).collect()
}

/// What is typed for an order: each item by the number it is shown with.
fn typed(play: &Play, typed: &str) -> String {
    if play.question["response"] != "order" {
        return typed.to_owned();
    }
    let (shown, _) = played(&play.question, "");
    let number = |item: &str| {
        let line = shown.lines().find(|line| line.ends_with(&format!(". {item}"))).unwrap();
        line.split('.').next().unwrap().to_owned()
    };
    typed.split(' ').map(number).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_response_is_played_and_what_is_right_gets_a_full_mark() {
    for play in plays() {
        let (said, marks) = played(&play.question, &format!("{}\n\n", typed(&play, play.right)));
        assert_eq!(marks, [Some(1.0)], "{said}");
        assert!(said.contains("\nRight\n") && said.contains("1 of 1 answered, 1 fully right."), "{said}");
    }
    let played: BTreeSet<String> =
        plays().iter().map(|play| play.question["response"].as_str().unwrap().to_owned()).collect();
    let known: BTreeSet<String> = ResponseKind::ALL.iter().map(|kind| kind.wire().to_owned()).collect();
    assert_eq!(played, known);
}

#[test]
fn what_is_wrong_gets_less_and_is_told_with_its_reason() {
    for play in plays() {
        let (said, marks) = played(&play.question, &format!("{}\n\n", typed(&play, play.wrong)));
        assert!(marks.len() == 1 && marks.iter().all(|mark| mark.unwrap() < 1.0), "{said}");
        assert!(!said.contains("\nRight\n"), "{said}");
        let tells = ["You chose: ", "You wrote: ", "Not right: ", "Missing: ", "Right answer: "];
        assert!(tells.iter().any(|tell| said.contains(tell)), "{said}");
    }
}

#[test]
fn what_cannot_be_understood_is_answered_with_what_to_type() {
    for play in plays() {
        let typings: String = play.refused.iter().flat_map(|(typing, _)| [typing, "\n"]).collect();
        let (said, marks) = played(&play.question, &typings);
        assert!(marks.is_empty(), "something was taken: {said}");
        for (typing, told) in play.refused {
            assert!(said.contains(told), "{typing}: {said}");
        }
        // And the question still waits for its answer.
        let right = typed(&play, play.right);
        let (said, marks) = played(&play.question, &format!("{typings}{right}\n\n"));
        assert_eq!(marks, [Some(1.0)], "{said}");
    }
}

#[test]
fn every_response_can_be_helped_with_skipped_and_left() {
    for play in plays() {
        let (said, marks) = played(&play.question, "?\na\nq\n");
        assert!(said.contains("? help · s skip") && marks.is_empty(), "{said}");
        assert!(said.matches("The minister denied the report on Monday.").count() >= 2, "{said}");
        let (said, marks) = played(&play.question, "s\n");
        assert_eq!(marks, [None], "{said}");
    }
}

#[test]
fn a_grid_is_filled_line_by_line_with_the_article_at_hand() {
    let play = plays().into_iter().find(|play| play.question["response"] == "grid").unwrap();
    let (said, marks) = played(&play.question, "1a=n 1b=c\nx\n1a=d 1b=- 2b=d\na\n?\n1a=d 1b=- 2a=l\n\n\n");
    assert_eq!(marks, [Some(1.0)], "{said}");
    insta::assert_snapshot!(said);
    // What was filled is not taken for an answer when the terminal is closed, nor when it is skipped.
    assert!(played(&play.question, "1a=d\nq\n").1.is_empty());
    assert!(played(&play.question, "1a=d\n").1.is_empty());
    assert_eq!(played(&play.question, "1a=d\ns\n").1, [None]);
}

#[test]
fn parts_are_told_one_by_one() {
    for response in ["match", "order"] {
        let play = plays().into_iter().find(|play| play.question["response"] == response).unwrap();
        let wrong = if response == "order" { "denial report vote answer" } else { "1b 2c 3-" };
        let (said, _) = played(&play.question, &format!("{}\n\n", typed(&play, wrong)));
        insta::assert_snapshot!(response, said);
    }
}

#[test]
fn a_name_with_a_pin_is_not_practised_under_without_it() {
    let folder = TempDir::new().unwrap();
    let place = Place::find(Places { argument: Some(folder.path()), ..Places::default() }).unwrap();
    let mut record = Record::open(&place, clock()).unwrap().record;
    let ada = record.add_profile("Ada", clock()).unwrap();
    record.set_pin(ada, Some(&Pin::parse("1234").unwrap()), [7; 10]).unwrap();
    drop(record);
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes/0-how-reports-work.json");
    let mut out = Vec::new();
    let exit = practise(folder.path(), &pack, 1, &mut out, &mut "9999\nada\n1234\nq\n".as_bytes());
    let said = String::from_utf8(out).unwrap();
    assert_eq!(exit, Exit::Done, "{said}");
    assert_eq!(said.matches("PIN of Ada\nThis is not the PIN: try again.\n").count(), 2, "{said}");
    assert!(said.contains("Stopped."), "{said}");
}

#[test]
fn a_short_answer_may_be_a_letter_that_is_a_key() {
    let play = plays().into_iter().find(|play| play.question["response"] == "short").unwrap();
    let (said, marks) = played(&play.question, "?\n=s\n\n");
    assert_eq!(marks, [Some(1.0)], "{said}");
    assert!(said.contains("Small spelling slips do not count."), "{said}");
    assert!(
        said.contains("To answer with one of the letters below, type = before it, such as =s."),
        "{said}"
    );
    let (said, _) = played(&play.question, "the ministr\n\n");
    assert!(said.contains("\nYou wrote “the ministr”; it is spelt “the minister”.\n"), "{said}");
    let (said, marks) = played(&play.question, &format!("{}\n", "x".repeat(300)));
    assert!(marks.is_empty() && said.contains("at most 200 characters"), "{said}");
}

/// Somebody who reads how a question is answered, and answers it so without thinking.
struct Reader {
    said: Rc<RefCell<String>>,
    reply: io::Cursor<Vec<u8>>,
    n_replies: usize,
}

impl Reader {
    fn next_reply(&mut self) -> String {
        self.n_replies += 1;
        assert!(self.n_replies < 200, "no end: {}", self.said.borrow());
        let said = self.said.borrow();
        let how = said.lines().last().unwrap_or_default();
        let after = |start: &str| how.split_once(start).map(|(_, rest)| rest.to_owned());
        let replies = [
            ("Type a number from 1 to", "1".to_owned()),
            ("Type all that are right", "1".to_owned()),
            ("Type the number of the sentence", "1".to_owned()),
            ("Type each number with the letter", all_in_a(&said)),
            ("Type a number, a letter and a position", format!("{}=d", asked_cell(&said))),
            ("Type the answer in a few words", "Seoul".to_owned()),
        ];
        if let Some(example) = after(", the first one first, such as ") {
            return example.trim_end_matches('.').to_owned() + "\n";
        }
        let found = replies.into_iter().find(|(start, _)| how.starts_with(start)).map(|(_, reply)| reply);
        found.unwrap_or_default() + "\n"
    }
}

/// The first cell of the last question that may be filled in.
fn asked_cell(said: &str) -> String {
    let question = said.rsplit("\nQuestion ").next().unwrap_or_default();
    let unasked: Vec<&str> = question
        .lines()
        .filter_map(|line| line.strip_prefix("Not asked: "))
        .flat_map(|cells| cells.split(", "))
        .collect();
    let mut cells = (1..10).flat_map(|row| ('a'..'j').map(move |column| format!("{row}{column}")));
    cells.find(|cell| !unasked.contains(&cell.as_str())).unwrap_or_default()
}

/// Every row of the last question into the first place.
fn all_in_a(said: &str) -> String {
    let question = said.rsplit("\nQuestion ").next().unwrap_or_default();
    let is_row = |line: &&str| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
    let n_rows = question.lines().filter(is_row).count();
    (1..=n_rows).map(|row| format!("{row}a")).collect::<Vec<_>>().join(" ")
}

impl Read for Reader {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(bytes)?;
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.reply.fill_buf()?.is_empty() {
            self.reply = io::Cursor::new(self.next_reply().into_bytes());
        }
        self.reply.fill_buf()
    }

    fn consume(&mut self, n: usize) {
        self.reply.consume(n);
    }
}

struct Heard(Rc<RefCell<String>>);

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().push_str(std::str::from_utf8(bytes).unwrap());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn shipped_packs_are_played_to_the_end_whatever_is_asked() {
    let quizzes = Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes");
    let mut packs: Vec<PathBuf> =
        std::fs::read_dir(quizzes).unwrap().map(|entry| entry.unwrap().path()).collect();
    packs.sort();
    let mut hows = BTreeSet::new();
    for (ix, pack) in packs.into_iter().enumerate() {
        // A question is answered in the same way in every pack: of most of them one session will do.
        for seed in 0..if ix == 0 { 3 } else { 1 } {
            let folder = TempDir::new().unwrap();
            let said = Rc::new(RefCell::new(String::new()));
            let mut reader = Reader { said: Rc::clone(&said), reply: io::Cursor::default(), n_replies: 0 };
            let exit = practise(folder.path(), &pack, seed, &mut Heard(Rc::clone(&said)), &mut reader);
            assert_eq!(exit, Exit::Done);
            let said = said.borrow();
            let n = marks(folder.path()).len();
            assert!(n >= 5 && said.contains(&format!("\nDone. {n} of {n} answered")), "{said}");
            hows.extend(said.lines().filter(|line| line.starts_with("Type ")).map(|line| {
                line.split([',', ';', '.']).next().unwrap_or_default().chars().take(20).collect::<String>()
            }));
        }
    }
    assert!(hows.len() >= 5, "only {hows:?}");
}
