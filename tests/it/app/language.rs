//! In German the screens speak German: no sentence of the English locale is left on them.

use std::collections::{BTreeMap, BTreeSet};

use egui::Key;
use egui_kittest::kittest::{NodeT, Queryable, by};

use super::kinds;
use super::lesson::LESSON;
use super::targets::past_the_screens;
use super::window::{Desk, NOW, Window, press};

/// Sentences of a locale that stand on one line and have no gaps, by their keys.
fn sentences(tag: &str) -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(tag);
    let mut sentences = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let pairs = text
            .lines()
            .filter(|line| !line.starts_with([' ', '#']))
            .filter_map(|line| line.split_once(" = "));
        let whole = pairs.filter(|(_, said)| !said.contains('{'));
        sentences.extend(whole.map(|(key, said)| (key.to_owned(), said.trim().to_owned())));
    }
    sentences
}

/// Everything that is read out.
fn said(window: &Window) -> Vec<String> {
    let all = window.query_all(by().predicate(|_| true)).map(|node| node.accesskit_node());
    all.flat_map(|node| [node.label(), node.value(), node.placeholder().map(str::to_owned)])
        .flatten()
        .collect()
}

#[test]
fn in_german_no_screen_says_anything_in_english() {
    let german = sentences("de");
    let is_german = |said: &String| german.values().any(|german| german == said);
    // The name of a language in itself, and of a key.
    let is_name = |said: &String| ["English", "Home"].contains(&said.as_str());
    let english: BTreeSet<String> = sentences("en")
        .into_values()
        .filter(|said| said.chars().count() > 3 && !is_german(said) && !is_name(said))
        .collect();
    assert!(english.len() > 300, "{}", english.len());
    let desk = Desk::new();
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open_in("de", &[desk.file("lesson.json", LESSON)]);
    let (mut left, mut seen) = (Vec::new(), BTreeSet::new());
    past_the_screens(&mut window, |window, screen| {
        for words in said(window) {
            let is_long_part = |english: &&String| english.chars().count() > 12 && words.contains(*english);
            if english.contains(&words) || english.iter().any(|english| is_long_part(&english)) {
                left.push(format!("{screen}: {words}"));
            }
            seen.insert(words);
        }
    });
    assert!(left.is_empty(), "{left:#?}");
    for told in ["app-settings", "modes-set-up-title", "stats-title", "app-packs", "app-who-practises"] {
        assert!(seen.contains(&german[told]), "never seen: {told}");
    }
}

#[test]
fn a_spanish_pack_is_asked_in_spanish_between_english_buttons() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("packs")).unwrap();
    let mut pack = kinds::pack("grid");
    pack.language = "es".to_owned();
    desk.file("packs/grid.json", &hearsay::pack::write(&pack));
    desk.record().add_profile("Ada", NOW).unwrap();
    let mut window = desk.open_at([1366.0, 3000.0], &[]);
    window.get_by_label("Practise: Only grid here").click();
    window.run();
    let is_prompt =
        by().predicate(|node| node.label().is_some_and(|said| said.starts_with("¿Quién adopta qué")));
    window.get(is_prompt);
    // A position by its letter; the letters are those of the words that stand beside them.
    press(&mut window, &[Key::I]);
    assert!(said(&window).iter().any(|said| said.ends_with(": ni lo confirma ni lo niega")));
    window.get_by_label("Give the answer");
    let english = ["neither confirms nor denies", "denies it", "thinks it possible", "claims it"];
    let left: Vec<String> =
        said(&window).into_iter().filter(|said| english.contains(&said.as_str())).collect();
    assert!(left.is_empty(), "{left:?}");
}
