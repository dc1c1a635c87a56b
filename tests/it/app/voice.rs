//! Reading aloud, by a program that only writes down what it is given.

use std::path::Path;
use std::process::Command;

use egui::Key;
use egui_kittest::kittest::Queryable;
use hearsay::app::Workers;
use hearsay::app::voice::Voice;

use super::lesson::{LESSON, lesson};
use super::window::{Desk, Window, click, press, show};

/// A voice that does this; `LOG` stands for the file it writes to.
fn voice(desk: &Desk, script: &str) -> Voice {
    let script = script.replace("LOG", &desk.path("log").display().to_string());
    let source = desk.file("script", &format!("#!/bin/sh\n{script}\n"));
    // Copied by another process: a file still open for writing somewhere in this one could not be run.
    let made = Command::new("install").arg("-m755").arg(source).arg(desk.path("spd-say")).status().unwrap();
    assert!(made.success());
    Voice::find(desk.path("").as_os_str()).expect("it is there")
}

fn log(desk: &Desk) -> Vec<String> {
    std::fs::read_to_string(desk.path("log")).unwrap_or_default().lines().map(str::to_owned).collect()
}

fn window_with(desk: &Desk, voice: Voice, pack: &str, workers: Workers) -> Window {
    let pack = desk.file("lesson.json", pack);
    show(desk.start_with(&[pack], workers, Some(voice)), [1366.0, 768.0])
}

const WRITE_DOWN: &str = r#"for word in "$@"; do printf '%s\n' "$word" >> 'LOG'; done"#;

#[test]
fn without_a_voice_there_is_no_button() {
    let desk = Desk::new();
    let mut window = lesson(&desk);
    assert!(window.query_by_label("Read aloud").is_none());
    press(&mut window, &[Key::R]);
    assert_eq!(Voice::find(Path::new("/nonexistent").as_os_str()), None);
}

#[test]
fn the_article_is_read_from_the_words_picked_on_in_its_language() {
    let desk = Desk::new();
    let mut window = window_with(&desk, voice(&desk, WRITE_DOWN), LESSON, Workers::AtOnce);
    press(&mut window, &[Key::R]);
    let first = "Mayor Li said that the bridge will stay closed until May. Nobody had expected that.";
    let last = "Two more boats are being built.";
    assert_eq!(log(&desk)[..5], ["--wait", "--language", "en", "--", first]);
    assert_eq!(log(&desk).len(), 15, "three paragraphs");
    // From the third paragraph on.
    press(&mut window, &[Key::ArrowRight]);
    press(&mut window, &[Key::ArrowDown; 5]);
    click(&mut window, "Read aloud");
    assert_eq!(log(&desk)[15..], ["--wait", "--language", "en", "--", last]);
}

#[test]
fn words_are_said_and_never_obeyed() {
    let desk = Desk::new();
    let evil = "--cancel '; touch ran; $(touch ran) `touch ran`";
    let pack = LESSON.replace("Mayor Li said that", &format!("{evil} said that"));
    let mut window = window_with(&desk, voice(&desk, WRITE_DOWN), &pack, Workers::AtOnce);
    press(&mut window, &[Key::R]);
    assert!(log(&desk)[4].starts_with(evil), "{:?}", log(&desk));
    assert!(!Path::new("ran").exists());
}

#[test]
fn a_voice_that_does_not_answer_is_told_of_once() {
    let desk = Desk::new();
    let mut window = window_with(&desk, voice(&desk, "exit 1"), LESSON, Workers::AtOnce);
    press(&mut window, &[Key::R, Key::R]);
    assert!(window.query_by_label("The voice of this computer does not answer.").is_some());
}

/// Paints frames until something holds; workers go on meanwhile.
fn wait_until(window: &mut Window, holds: impl Fn(&Window) -> bool) {
    for _ in 0..100_000 {
        if holds(window) {
            return;
        }
        std::thread::yield_now();
        window.step();
    }
    panic!("it never came");
}

#[test]
fn the_same_key_stops_it_at_once() {
    let desk = Desk::new();
    let script = r#"printf '%s\n' "$1" >> 'LOG'; test "$1" = --cancel || exec sleep 600"#;
    let mut window = window_with(&desk, voice(&desk, script), LESSON, Workers::Threads);
    wait_until(&mut window, |window| window.query_by_label("Read aloud").is_some());
    window.key_press(Key::R);
    window.step();
    wait_until(&mut window, |_| !log(&desk).is_empty());
    assert!(window.query_by_label("Stop reading").is_some(), "the window goes on meanwhile");
    window.key_press(Key::R);
    window.step();
    wait_until(&mut window, |window| window.query_by_label("Read aloud").is_some());
    assert_eq!(log(&desk), ["--wait", "--cancel"]);
}
