//! A small lesson of three questions written by hand, and ways to answer them.

use std::path::PathBuf;

use egui::accesskit::{Role, Toggled};
use egui::{Key, Pos2};
use egui_kittest::kittest::{NodeT, Queryable, by};
use hearsay::app::Theme;
use hearsay::record::{Attempt, ProfileId};

use super::window::{Desk, NOW, Window, click, press};

pub(crate) const WHO: &str = "Who says that the bridge stays closed?";
pub(crate) const TICK: &str = "Which two speak in the article?";
pub(crate) const MARK: &str = "Mark what the ferry company denies.";
pub(crate) const DENIAL: &str = "The ferry company denied that it had raised its fares.";
pub(crate) const PROMPTS: [&str; 3] = [WHO, TICK, MARK];

/// One article of six sentences, and one question for each way of answering.
pub(crate) const LESSON: &str = r#"{
  "hearsay": 1, "id": "lesson", "title": "Bridges and boats", "level": "starter",
  "articles": [ { "id": "main", "title": "Bridge closed for repairs", "publisher": "The Echo",
    "byline": "Ida Noor", "published": "2024-03-01", "rights": "ours",
    "since": [ { "date": "2024-05-02", "text": "The bridge was opened again.", "url": "https://example.org/open" } ],
    "paragraphs": ["Mayor Li said that the bridge will stay closed until May. Nobody had expected that.",
                   "The ferry company denied that it had raised its fares. It runs three boats. One is new.",
                   "Two more boats are being built."] } ],
  "sources": [], "statements": [],
  "questions": [
    { "id": "who", "response": "choice", "skill": "attribution", "kind": "who-said",
      "prompt": "Who says that the bridge stays closed?", "explanation": "The report words are “said that”.",
      "options": [ { "text": "Mayor Li", "right": true, "why": "The article credits it to the mayor." },
                   { "text": "The ferry company", "why": "The company speaks of fares." },
                   { "text": "Ida Noor", "why": "She only wrote the report." } ],
      "evidence": [ { "article": "main", "exact": "the bridge will stay closed until May" } ] },
    { "id": "tick", "response": "multiple", "skill": "attribution", "kind": "what-said",
      "prompt": "Which two speak in the article?", "explanation": "Two are credited with words.",
      "options": [ { "text": "the mayor", "right": true }, { "text": "the boats" },
                   { "text": "the company", "right": true } ],
      "evidence": [ { "article": "main", "exact": "said that" } ] },
    { "id": "mark", "response": "mark", "skill": "evidence", "kind": "mark", "article": "main",
      "prompt": "Mark what the ferry company denies.", "explanation": "The report word is “denied”.",
      "right": [ [ "it had raised its fares" ] ],
      "evidence": [ { "article": "main", "exact": "it had raised its fares" } ] } ] }"#;

/// A window on the lesson's article, with somebody who practises.
pub(crate) fn lesson(desk: &Desk) -> Window {
    let pack = desk.file("lesson.json", LESSON);
    reading(desk, pack)
}

/// A window on a pack's article, with somebody who practises.
pub(crate) fn reading(desk: &Desk, pack: PathBuf) -> Window {
    let mut record = desk.record();
    if record.profiles().unwrap().is_empty() {
        record.add_profile("Ada", NOW).unwrap();
    }
    drop(record);
    desk.open_at([1366.0, 768.0], &[pack])
}

/// The one of the lesson's questions that is on the screen.
pub(crate) fn asked(window: &Window) -> Option<&'static str> {
    let is_there = |prompt: &&str| window.query_by_role_and_label(Role::Heading, prompt).is_some();
    PROMPTS.into_iter().find(is_there)
}

/// What the verdict says, with everything that is read out after it.
pub(crate) fn verdict(window: &Window) -> Option<String> {
    let is_verdict = by().role(Role::Status).predicate(|node| {
        let label = node.label().unwrap_or_default();
        ["Right.", "Partly right", "Not right."].iter().any(|word| label.starts_with(word))
    });
    window.query_all(is_verdict).next().and_then(|node| node.accesskit_node().label())
}

/// The place of an option among the others, from 1.
pub(crate) fn number(window: &Window, option: &str) -> usize {
    let is_option = by().predicate(|node| matches!(node.role(), Role::RadioButton | Role::CheckBox));
    let options: Vec<String> =
        window.query_all(is_option).filter_map(|node| node.accesskit_node().label()).collect();
    1 + options.iter().position(|text| text == option).unwrap_or_else(|| panic!("{option} in {options:?}"))
}

/// Presses an option's number.
pub(crate) fn press_number(window: &mut Window, option: &str) {
    let key = [Key::Num1, Key::Num2, Key::Num3][number(window, option) - 1];
    press(window, &[key]);
}

/// Answers the question on the screen rightly, by keys alone; its feedback is shown then.
pub(crate) fn answer_by_keys(window: &mut Window) {
    match asked(window).expect("a question is asked") {
        WHO => press_number(window, "Mayor Li"),
        TICK => {
            press_number(window, "the mayor");
            press_number(window, "the company");
        }
        _ => {
            // To the third sentence, along it to "it", and five words on.
            press(window, &[Key::ArrowDown; 3]);
            press(window, &[Key::ArrowRight; 6]);
            for _ in 0..5 {
                window.key_press_modifiers(egui::Modifiers::SHIFT, Key::ArrowRight);
                window.run();
            }
        }
    }
    press(window, &[Key::Enter]);
}

/// The same by mouse alone.
pub(crate) fn answer_by_mouse(window: &mut Window) {
    match asked(window).expect("a question is asked") {
        WHO => choose(window, Role::RadioButton, "Mayor Li"),
        TICK => {
            choose(window, Role::CheckBox, "the mayor");
            choose(window, Role::CheckBox, "the company");
        }
        _ => drag_over(window, DENIAL, "it had raised its fares"),
    }
    click(window, "Give the answer");
}

/// Clicks an option or a sentence.
pub(crate) fn choose(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

/// Drags the pointer over some words of a sentence that begins a paragraph and stands on one line.
pub(crate) fn drag_over(window: &mut Window, sentence: &str, words: &str) {
    let rect = window.get_by_role_and_label(Role::CheckBox, sentence).rect();
    let at = sentence.find(words).unwrap();
    let x_of = |byte: usize| {
        let before = sentence.get(..byte).unwrap().to_owned();
        let font = Theme::LIGHT.reading();
        let width = |fonts: &mut egui::epaint::text::FontsView<'_>| {
            fonts.layout_no_wrap(before, font, Theme::LIGHT.text).size().x
        };
        rect.left() + window.ctx.fonts_mut(width)
    };
    let (from, to) = (x_of(at) + 2.0, x_of(at + words.len()) - 2.0);
    drag(window, Pos2::new(from, rect.center().y), Pos2::new(to, rect.center().y));
}

pub(crate) fn drag(window: &mut Window, from: Pos2, to: Pos2) {
    window.hover_at(from);
    window.run();
    window.drag_at(from);
    window.run();
    window.hover_at(from + (to - from) / 2.0);
    window.run();
    window.hover_at(to);
    window.run();
    window.drop_at(to);
    window.run();
}

/// How much of a sentence is marked.
pub(crate) fn marked(window: &Window, sentence: &str) -> Option<Toggled> {
    window.get_by_role_and_label(Role::CheckBox, sentence).accesskit_node().toggled()
}

/// Every answer in the record, in order.
pub(crate) fn attempts(desk: &Desk) -> Vec<Attempt> {
    let record = desk.record();
    let profile: ProfileId = record.profiles().unwrap().first().unwrap().id;
    record.attempts(profile).map(Result::unwrap).collect()
}
