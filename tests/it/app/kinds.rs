//! Every kind of question, from the start screen to its feedback: by keyboard alone, by mouse alone, and
//! through the actions of a screen reader alone. Each is answered rightly, whatever it asks.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{Queryable, by};
use hearsay::pack::{Assignment, Ledger, Pack, Text, resolve, write};
use hearsay::quiz::{Board, GridCell, GridKey, Question, Response, Seed, derive};
use hearsay::record::Attempt;
use hearsay::words::{Message, Words};

use super::lesson::{attempts, verdict};
use super::window::{Desk, Window, focused, has_heading, press, press_with, tab_to, type_text};
use crate::ledger_text;

/// A ledger from which every kind can be made.
pub(crate) const LEDGER: &str = "organisation min: the Ports Office
    person cleo: Cleo Marsh, of min
    person ann: Ann Brook
    person bo: Bo Lind
    person dag: Dag Holm
    organisation radio: Radio Coast
    organisation gull: the Daily Gull
    organisation wire: the North Wire
    claim p: The dam has broken, short Dam has broken, checked
    claim q: The town is flooded, short Town is flooded, checked
    claim r: Two bridges are closed, short Two bridges are closed, checked
    claim t: The road is open, short Road is open, checked
    programme salt: the Salt Plan
    treaty reef: the Reef Treaty
    regulation tide: the tide rule
    law mill: the Mill Act
    s1 ann: said “The dam went on 12 May and the town is under water, and two bridges may be shut” -> p confirms; q confirms; r suggests; on 2024-01-03; gist Water came with the month of May; via radio
    s2 cleo: denied that the basin had given way -> p denies; on 2024-01-05; gist The basin stands as it always stood; via gull
    s3 bo: claimed that all streets are wet since Monday -> q alleges; on 2024-01-09; gist Streets have been wet since Monday; via wire
    s4 dag: insisted that it is “not for him” to say who shut which crossing -> r neither; on 2024-02-11; gist Crossings are none of his business
    s5 ann: said “Lorries roll as ever” -> t denies; on 2024-02-20; gist Lorries are on their way
    s6 cleo: said “Our aid goes by the book” -> salt invoked in-force said Our aid goes by the book
    s7 bo: warned “Boats may not pass the reef” -> reef invoked under-review said Boats may not pass the reef
    s8 dag: said “At high water the gate must be shut” -> tide invoked proposed said At high water the gate must be shut
    s9 dag: added “Millers pay for the weir” -> mill mentioned repealed said Millers pay for the weir";

/// A second article on the same event, for the kinds that hold two against each other.
pub(crate) const SECOND: &str = "
    claim u: The school is shut, checked
    s18 bo: claimed that pupils stay away -> u alleges; gist Pupils stay away
    s19 dag: denied that lessons are off -> u denies; in two; gist Lessons go on
    s20 bo: confirmed that water stands in the streets -> q confirms; in two; gist Streets are wet for sure
    s21 dag: confirmed that three spans are barred -> r confirms; in two; gist Three spans are barred
    s22 ann: admitted that lorries wait -> t confirms; on 2024-03-01; in two; gist Lorries are waiting";

/// The kinds that need a second article, or a position that changes.
const OF_TWO: [&str; 4] = ["disagree", "both-confirm", "which-article", "as-of"];

pub(crate) const KINDS: [&str; 24] = [
    "who-said",
    "what-said",
    "match-speakers",
    "via",
    "stance",
    "who-took",
    "sort-status",
    "grid",
    "stated",
    "headline",
    "disagree",
    "both-confirm",
    "which-policy",
    "who-invoked",
    "policy-status",
    "match-policies",
    "mark",
    "mark-proposition",
    "which-article",
    "form",
    "cue",
    "altered",
    "order",
    "as-of",
];

pub(crate) const SEED: u64 = 3;

/// A pack that asks one question of one kind.
pub(crate) fn pack(kind: &str) -> Pack {
    let mut pack = ledger(kind);
    pack.id = format!("all-about-{kind}").as_str().into();
    pack.title = title(kind);
    if kind.starts_with("mark") {
        // Both kinds of marking are of one name.
        let questions = derive(&pack, &resolve(&pack).0, Seed(SEED)).questions;
        let others = questions.iter().filter(|question| question.id.0.split('/').next() != Some(kind));
        pack.omit = others.map(|question| question.id.0.clone()).collect();
    }
    let wire = if kind == "mark-proposition" { "mark" } else { kind };
    pack.assignment = Some(Assignment {
        kinds: Some(vec![wire.to_owned()]),
        items: Some(1),
        seed: Some(SEED),
        ..Assignment::default()
    });
    pack
}

fn ledger(kind: &str) -> Pack {
    let second = if OF_TWO.contains(&kind) { SECOND } else { "" };
    ledger_text::pack(&format!("{LEDGER}{second}"))
}

fn title(kind: &str) -> String {
    format!("Only {kind} here")
}

/// The question that is asked, and what it is asked about.
fn asked(desk: &Desk, kind: &str) -> (Arc<Question>, Ledger) {
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    let plan = record.unfinished_session(profile, None).unwrap().unwrap().session.plan;
    let id = plan["questions"][0]["question"].as_str().unwrap().to_owned();
    assert_eq!(id.split('/').next(), Some(kind));
    let pack = pack(kind);
    let ledger = resolve(&pack).0;
    let questions = derive(&pack, &ledger, Seed(SEED)).questions;
    (questions.into_iter().find(|question| question.id.0 == id).unwrap(), ledger)
}

fn said(message: &Message) -> String {
    Words::new("en").say(message)
}

/// The window at the start screen, with a pack for each kind and somebody who practises.
fn home(desk: &Desk, size: [f32; 2]) -> Window {
    std::fs::create_dir_all(desk.path("packs")).unwrap();
    for kind in KINDS {
        desk.file(&format!("packs/{kind}.json"), &write(&pack(kind)));
    }
    desk.record().add_profile("Ada", super::window::NOW).unwrap();
    desk.open_at(size, &[])
}

/// Every kind is right now, and nothing but what the driver did has been answered.
fn assert_answered(desk: &Desk, window: &Window, n_answered: usize, kind: &str) {
    assert!(verdict(window).is_some(), "{kind} has its feedback");
    let attempts = attempts(desk);
    assert_eq!(attempts.len(), n_answered, "{kind}");
    // All are given at one moment of the tests' clock, so that no order among them is to be relied on.
    let is_of_it = |attempt: &&Attempt| attempt.given.question.split('/').next() == Some(kind);
    let given = &attempts.iter().find(is_of_it).unwrap().given;
    // Whole sentences are marked, of which the key is often only a part.
    let least = if kind.starts_with("mark") && !kind.starts_with("match") { 0.8 } else { 1.0 };
    assert!(given.mark >= Some(least), "{kind}: {given:#?}");
}

/// The sentences that hold the first right answer of a mark, by their places in the article.
fn sentences(text: &Text, right: &[Vec<hearsay::pack::Span>]) -> Vec<(usize, String)> {
    let all = text.paragraphs().iter().flat_map(|paragraph| text.sentences(*paragraph)).enumerate();
    let holds =
        |(_, sentence): &(usize, hearsay::pack::Span)| right[0].iter().any(|span| span.overlaps(*sentence));
    all.filter(holds).map(|(ix, sentence)| (ix, text.slice(sentence).to_owned())).collect()
}

pub(crate) const NUMBERS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Answers by keys alone, up to the last one that gives the answer.
pub(crate) fn answer_by_keys(window: &mut Window, question: &Question, ledger: &Ledger) {
    match &question.response {
        Response::Choice(options) | Response::Cue { options, .. } | Response::Multiple(options) => {
            for (ix, _) in options.iter().enumerate().filter(|(_, option)| option.right) {
                press(window, &[NUMBERS[ix]]);
            }
        }
        Response::Match(board) | Response::Sort(board) => {
            for (_, column) in &board.right {
                press(window, &[Key::ArrowDown, NUMBERS[*column]]);
            }
        }
        Response::Grid(key) => {
            for cell in key.cells.iter().flatten().flatten() {
                if let GridCell::Takes(stance) = cell {
                    press(window, &[letter(stance.wire())]);
                }
                press(window, &[Key::ArrowRight]);
            }
        }
        Response::Order(_) => order_by_keys(window, question.shown_order(Seed(SEED))),
        Response::Mark { article, right } => {
            let mut at = 0;
            for (ix, _) in sentences(&ledger[*article].text, right) {
                press(window, &vec![Key::ArrowDown; ix + 1 - at]);
                press(window, &[Key::Space]);
                at = ix + 1;
            }
        }
        // The field has the keyboard.
        Response::Short { accepted, .. } => type_text(window, &accepted[0]),
    }
}

fn letter(stance: &str) -> Key {
    match stance {
        "neither" => Key::N,
        "denies" => Key::D,
        "suggests" => Key::P,
        "confirms" => Key::C,
        _ => Key::L,
    }
}

fn order_by_keys(window: &mut Window, mut order: Vec<usize>) {
    press(window, &[Key::ArrowDown]);
    let mut at = 0;
    for place in 0..order.len() {
        let from = order.iter().position(|item| *item == place).unwrap();
        let key = if from > at { Key::ArrowDown } else { Key::ArrowUp };
        press(window, &vec![key; from.abs_diff(at)]);
        for _ in place..from {
            press_with(window, Modifiers::ALT, Key::ArrowUp);
        }
        let item = order.remove(from);
        order.insert(place, item);
        at = place;
    }
}

/// How a node is pressed: by the pointer or by an action.
#[derive(Clone, Copy, PartialEq)]
enum Hand {
    Mouse,
    Reader,
}

impl Hand {
    /// Presses the one node of a role whose name begins so.
    fn on(self, window: &mut Window, role: Role, name: &str) {
        let is_it =
            by().role(role).predicate(|node| node.label().is_some_and(|label| label.starts_with(name)));
        let node = window.get(is_it);
        match self {
            Self::Mouse => node.click(),
            Self::Reader => node.click_accesskit(),
        }
        window.run();
    }

    fn answer(self, window: &mut Window, question: &Question, ledger: &Ledger) {
        match &question.response {
            Response::Choice(options) | Response::Cue { options, .. } => {
                let right = options.iter().find(|option| option.right).unwrap();
                self.on(window, Role::RadioButton, &said(&right.text));
            }
            Response::Multiple(options) => {
                for option in options.iter().filter(|option| option.right) {
                    self.on(window, Role::CheckBox, &said(&option.text));
                }
            }
            Response::Match(board) | Response::Sort(board) => self.place(window, board),
            Response::Grid(key) => self.fill(window, key),
            Response::Order(items) => {
                let mut order = question.shown_order(Seed(SEED));
                for (place, wanted) in items.iter().enumerate() {
                    let from = order.iter().position(|item| *item == place).unwrap();
                    for _ in place..from {
                        self.on(window, Role::Button, &format!("Move up: {}", said(&wanted.text)));
                    }
                    let item = order.remove(from);
                    order.insert(place, item);
                }
            }
            Response::Mark { article, right } => {
                for (_, sentence) in sentences(&ledger[*article].text, right) {
                    self.on(window, Role::CheckBox, &sentence);
                }
            }
            Response::Short { accepted, .. } => type_text(window, &accepted[0]),
        }
    }

    fn place(self, window: &mut Window, board: &Board) {
        for (row, column) in &board.right {
            let card = said(&board.rows[*row].text);
            self.on(window, Role::Button, &format!("{card}: "));
            self.on(window, Role::Button, &format!("Place {}: ", column + 1));
        }
    }

    fn fill(self, window: &mut Window, key: &GridKey) {
        for (row, cells) in key.rows.iter().zip(&key.cells) {
            for (column, cell) in key.columns.iter().zip(cells) {
                let Some(GridCell::Takes(stance)) = cell else { continue };
                self.on(window, Role::Button, &format!("{} / {}: ", said(&row.text), said(&column.text)));
                let position = match stance.wire() {
                    "neither" => "neither confirms nor denies",
                    "denies" => "denies it",
                    "suggests" => "thinks it possible",
                    "confirms" => "confirms it",
                    _ => "claims it",
                };
                self.on(window, Role::Button, position);
            }
        }
    }

    fn walk(self) {
        let desk = Desk::new();
        // So high that all of it is in view: a pointer cannot press what is scrolled away.
        let mut window = home(&desk, [1366.0, 5000.0]);
        for (ix, kind) in KINDS.into_iter().enumerate() {
            self.on(&mut window, Role::Button, &format!("Practise: {}", title(kind)));
            let (question, ledger) = asked(&desk, kind);
            self.answer(&mut window, &question, &ledger);
            self.on(&mut window, Role::Button, "Give the answer");
            assert_answered(&desk, &window, ix + 1, kind);
            self.on(&mut window, Role::Button, "Go on");
            self.on(&mut window, Role::Button, "Home");
        }
    }
}

#[test]
fn every_kind_by_keyboard_alone() {
    let desk = Desk::new();
    let mut window = home(&desk, [1366.0, 768.0]);
    for (ix, kind) in KINDS.into_iter().enumerate() {
        press(&mut window, &[Key::Slash]);
        type_text(&mut window, &title(kind));
        tab_to(&mut window, &format!("Practise: {}", title(kind)));
        press(&mut window, &[Key::Enter]);
        let (question, ledger) = asked(&desk, kind);
        answer_by_keys(&mut window, &question, &ledger);
        if let Response::Grid(_) = question.response {
            assert!(focused(&window).is_some_and(|name| name.contains(" / ")), "a cell has the keyboard");
        }
        press(&mut window, &[Key::Enter]);
        assert_answered(&desk, &window, ix + 1, kind);
        press(&mut window, &[Key::Enter, Key::Escape]);
        assert!(has_heading(&window, "Packs"));
    }
}

#[test]
fn every_kind_by_mouse_alone() {
    Hand::Mouse.walk();
}

#[test]
fn every_kind_through_a_screen_reader_alone() {
    Hand::Reader.walk();
}

#[test]
fn the_ledger_of_these_tests_makes_every_kind() {
    for kind in KINDS {
        let pack = ledger(kind);
        let derived = derive(&pack, &resolve(&pack).0, Seed(SEED));
        let is_one = |question: &&Arc<Question>| question.id.0.split('/').next() == Some(kind);
        let why: Vec<String> =
            derived.not_built.iter().filter(|not| not.kind == kind).map(|not| said(&not.why)).collect();
        assert!(derived.questions.iter().find(is_one).is_some(), "{kind}: {why:#?}");
    }
}
