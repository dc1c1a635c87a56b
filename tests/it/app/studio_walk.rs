//! A teacher's ten minutes before the lesson: a whole article, by keys alone, to a saved pack that asks enough and
//! that the checker has nothing against.

use egui::{Event, Key};
use hearsay::pack::check::check;
use hearsay::pack::{read, write};
use hearsay::quiz::{Seed, derive};

use super::studio::{ctrl, said, saved};
use super::window::{Desk, NOW, Window, focused, press, type_text};

/// The text of an article of ours, as somebody would copy it from a page; `HEARSAY_ARTICLE` names another file.
#[expect(clippy::disallowed_methods, reason = "the environment is read as main would")]
fn article() -> String {
    if let Ok(file) = std::env::var("HEARSAY_ARTICLE") {
        return std::fs::read_to_string(file).unwrap();
    }
    let bytes = include_bytes!("../../../quizzes/north-korea-troops.json");
    let (pack, _) = read(bytes).unwrap();
    let article = &pack.articles[0];
    format!("{}\n\n{}\n", article.title, article.paragraphs.join("\n\n"))
}

/// Keys pressed at a window, counted.
struct Keys {
    window: Window,
    n: usize,
}

impl Keys {
    fn press(&mut self, key: Key) {
        press(&mut self.window, &[key]);
        self.n += 1;
    }

    fn type_over(&mut self, text: &str) {
        ctrl(&mut self.window, Key::A);
        type_text(&mut self.window, text);
        self.n += 1 + text.chars().count();
    }

    /// Tabs to what a name begins with.
    fn tab_to(&mut self, name: &str) {
        for _ in 0..400 {
            if focused(&self.window).is_some_and(|focused| focused.starts_with(name)) {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("{name} is not reached");
    }

    fn said(&self, words: &str) -> bool {
        said(&self.window, words)
    }

    /// Goes to the first finding about a claim's own words, among all that is to mend, if there is one.
    fn next_wordless(&mut self) -> bool {
        self.press(Key::Num6);
        while let Some(name) = focused(&self.window).filter(|_| !self.said("finds nothing to mend")) {
            if name.contains("“In your words”") {
                return true;
            }
            self.press(Key::J);
            if focused(&self.window).as_ref() == Some(&name) {
                return false;
            }
        }
        false
    }
}

#[test]
fn a_whole_article_by_keys_alone() {
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open();
    window.event(Event::Paste(article()));
    window.run();
    let mut keys = Keys { window, n: 1 };
    where_it_is_from(&mut keys);
    while keys.said("left to look at") {
        keys.press(Key::A);
        assert!(keys.n < 2000);
    }
    let mut n_worded = 0;
    while keys.next_wordless() {
        n_worded += 1;
        assert!(n_worded < 60);
        keys.press(Key::Enter);
        assert!(focused(&keys.window).is_some_and(|name| name.starts_with("In your words")));
        keys.type_over(&format!("Thing {n_worded} is held to be so"));
        keys.press(Key::Escape);
    }
    keys.press(Key::Num5);
    for _ in &saved(&desk).propositions {
        keys.press(Key::K);
        keys.press(Key::ArrowRight);
    }
    ctrl(&mut keys.window, Key::S);
    keys.n += 1;
    let pack = saved(&desk);
    let checked = check(write(&pack).as_bytes()).unwrap();
    let left: Vec<&str> = checked.findings.iter().map(|finding| finding.problem.code).collect();
    assert_eq!(left, Vec::<&str>::new());
    let (ledger, _) = hearsay::pack::resolve(&pack);
    let n_questions = derive(&pack, &ledger, Seed(0)).questions.len();
    println!("{n_questions} questions by {} keys", keys.n);
    assert!(n_questions >= 25, "{n_questions}");
}

/// Publisher, date, address and terms, in the row that asks for them.
fn where_it_is_from(keys: &mut Keys) {
    keys.press(Key::F4);
    for (field, words) in [
        ("Publisher", "The Echo"),
        ("Published", "2024-10-26"),
        ("Address", "https://example.org/troops"),
        ("Under which terms", "CC BY 4.0"),
    ] {
        keys.tab_to(field);
        keys.type_over(words);
    }
    keys.press(Key::Escape);
}
