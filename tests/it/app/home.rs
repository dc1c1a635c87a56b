//! Home: cards, search, adding packs, going on.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable, by};
use hearsay::pack::PackId;
use hearsay::record::{ProfileId, Session, SessionId};

use super::progress::answer;
use super::window::{
    Desk, NOW, Window, assert_nothing_is_cut, click, drop_file, focused, has_heading, press, press_with,
    small_pack, tab_to, type_text,
};

const SHIPPED: &str = "Troops, rumours and a careful answer";

#[test]
fn the_first_picture_has_the_packs() {
    let desk = Desk::new();
    let window = desk.open();
    assert!(has_heading(&window, "Hearsay"));
    let card = window.get_by(|node| {
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(SHIPPED))
    });
    let label = card.accesskit_node().label().unwrap();
    assert!(label.contains("Intermediate"), "the level in words: {label}");
    assert!(label.contains("questions"), "how much there is to ask: {label}");
}

#[test]
fn the_pack_that_teaches_the_positions_comes_first_and_asks_its_ten_items_in_their_order() {
    let desk = Desk::new();
    let mut window = desk.open();
    tab_to(&mut window, "Practise: ");
    assert_eq!(focused(&window).as_deref(), Some("Practise: Start here: how reports work"));
    press(&mut window, &[Key::Enter, Key::Enter]);
    drop(window);
    let record = desk.record();
    let profile = record.profiles().unwrap()[0].id;
    let left = record.unfinished_session(profile, None).unwrap().unwrap();
    let plan = left.session.plan.to_string();
    let asked: Vec<&str> = plan.split('"').filter(|word| word.starts_with("lesson-")).collect();
    let taught = ["who", "report-word", "neither", "denies", "suggests", "confirms", "alleges", "order"];
    let last = ["exact-words", "where"];
    let wanted: Vec<String> = taught.iter().chain(&last).map(|item| format!("lesson-{item}")).collect();
    assert_eq!(asked, wanted);
}

#[test]
fn a_broken_pack_says_what_is_wrong_and_hides_no_other() {
    let desk = Desk::new();
    let broken = desk.file("broken.json", "{ \"hearsay\": 1,\n \"id\": }");
    let window = desk.open_at([1366.0, 768.0], &[broken]);
    window.get_by_label_contains("line 2");
    window.get_by_label_contains("broken.json");
    window.get_by_role_and_label(Role::Button, &format!("Practise: {SHIPPED}"));
}

#[test]
fn searching_by_a_source_leaves_the_packs_that_have_it() {
    let desk = Desk::new();
    let pack = desk.file("bridge.json", &small_pack("bridge", "The bridge", "Ana Fox"));
    let mut window = desk.open();
    drop_file(&mut window, pack);
    press(&mut window, &[Key::Slash]);
    assert_eq!(focused(&window).as_deref(), Some("Search by title, headline or source"));
    type_text(&mut window, "fox CLOSED");
    window.get_by_role_and_label(Role::Button, "Practise: The bridge");
    assert!(window.query_by_role_and_label(Role::Button, &format!("Practise: {SHIPPED}")).is_none());
    type_text(&mut window, " zebra");
    window.get_by_label_contains("No pack has all these words");
}

#[test]
fn a_dropped_pack_stays_on_the_shelf() {
    let desk = Desk::new();
    let pack = desk.file("bridge.json", &small_pack("bridge", "The bridge", "Ana Fox"));
    let mut window = desk.open();
    drop_file(&mut window, pack.clone());
    window.get_by_label("“The bridge” is now among your packs.");
    click(&mut window, "Got it");
    assert!(window.query_by_label("“The bridge” is now among your packs.").is_none());
    drop_file(&mut window, pack.clone());
    window.get_by_label("“The bridge” is among your packs already.");
    drop(window);
    std::fs::remove_file(pack).unwrap();
    desk.open().get_by_role_and_label(Role::Button, "Practise: The bridge");
}

#[test]
fn a_dropped_file_that_is_no_pack_is_a_card_that_can_be_mended() {
    let desk = Desk::new();
    let file = desk.file("bridge.json", "not a pack");
    let mut window = desk.open();
    drop_file(&mut window, file);
    window.get_by_label_contains("could not be opened as a pack");
    window.get_by_label_contains("This pack cannot be opened");
    desk.file("bridge.json", &small_pack("bridge", "The bridge", "Ana Fox"));
    click(&mut window, "Look again");
    window.get_by_role_and_label(Role::Button, "Practise: The bridge");
}

#[test]
fn the_first_session_asks_a_name_and_one_enter_begins() {
    let desk = Desk::new();
    let mut window = desk.open();
    tab_to(&mut window, &format!("Practise: {SHIPPED}"));
    press(&mut window, &[Key::Enter]);
    assert!(has_heading(&window, "Who is practising?"));
    assert_eq!(focused(&window).as_deref(), Some("A new name"));
    press(&mut window, &[Key::Enter]);
    assert!(!has_heading(&window, "Who is practising?"));
    drop(window);
    let record = desk.record();
    let profiles = record.profiles().unwrap();
    assert_eq!(profiles.iter().map(|profile| profile.name.as_str()).collect::<Vec<_>>(), ["Learner"]);
    let left = record.unfinished_session(profiles[0].id, None).unwrap().unwrap();
    assert_eq!(left.session.pack, Some(PackId::from("north-korea-troops")));
    assert_eq!(left.session.plan["questions"].as_array().unwrap().len(), 12);
}

#[test]
fn an_empty_file_is_told_in_a_plain_sentence() {
    let desk = Desk::new();
    let file = desk.file("empty.json", "\n");
    let mut window = desk.open();
    drop_file(&mut window, file);
    assert!(
        window.query_all_by_label_contains("This file is empty, so there is no pack in it").next().is_some()
    );
    assert!(window.query_by_label_contains("EOF").is_none());
}

/// A session with the shipped pack that was left, with some answers.
fn leave_a_session(desk: &Desk, n_answered: u8) -> ProfileId {
    let mut record = desk.record();
    let profile = record.add_profile("Ada", NOW).unwrap();
    let session = Session {
        id: SessionId::new(NOW, [1; 10]),
        profile,
        pack: Some(PackId::from("north-korea-troops")),
        revision: 1,
        seed: 3,
        plan: serde_json::json!([]),
        started: NOW,
    };
    record.start_session(&session).unwrap();
    for n in 0..n_answered {
        record.add_attempt(&answer(&session, n, 0, true)).unwrap();
    }
    profile
}

#[test]
fn a_session_left_without_an_answer_is_not_on_top() {
    let desk = Desk::new();
    leave_a_session(&desk, 0);
    let window = desk.open();
    assert!(window.query_by_label("Left unfinished").is_none());
    window.get_by_role_and_label(Role::Button, &format!("Go on: {SHIPPED}"));
}

#[test]
fn what_was_left_unfinished_is_on_top_and_can_be_given_up() {
    let desk = Desk::new();
    let profile = leave_a_session(&desk, 1);
    let mut window = desk.open();
    window.get_by_label("Left unfinished");
    window.get_by_label("One question answered, just now.");
    click(&mut window, "Start again");
    assert!(has_heading(&window, "Start again"));
    press(&mut window, &[Key::Escape]);
    assert!(!has_heading(&window, "Start again"));
    click(&mut window, "Start again");
    window.get_all_by_role_and_label(Role::Button, "Start again").last().unwrap().click();
    window.run();
    drop(window);
    let left = desk.record().unfinished_session(profile, None).unwrap().unwrap();
    assert_eq!(left.session.seed, 7, "the new session, not the one given up");
}

#[test]
fn a_card_reads_first_and_back_leads_to_it() {
    let desk = Desk::new();
    let mut window = desk.open();
    tab_to(&mut window, &format!("{SHIPPED}."));
    press(&mut window, &[Key::Enter]);
    assert!(!has_heading(&window, "Hearsay"));
    press(&mut window, &[Key::Escape]);
    assert!(has_heading(&window, "Hearsay"));
    assert!(focused(&window).is_some_and(|name| name.starts_with(SHIPPED)), "{:?}", focused(&window));
}

#[test]
fn arrows_move_among_the_cards() {
    let desk = Desk::new();
    let pack = desk.file("bridge.json", &small_pack("bridge", "The bridge", "Ana Fox"));
    let mut window = desk.open();
    drop_file(&mut window, pack);
    tab_to(&mut window, "The bridge.");
    press(&mut window, &[Key::ArrowRight]);
    assert!(focused(&window).is_some_and(|name| name.starts_with("Start here")), "{:?}", focused(&window));
    press(&mut window, &[Key::ArrowRight, Key::ArrowDown, Key::ArrowUp, Key::ArrowLeft]);
    assert!(focused(&window).is_some_and(|name| name.starts_with("Start here")), "{:?}", focused(&window));
    press(&mut window, &[Key::ArrowLeft]);
    assert!(focused(&window).is_some_and(|name| name.starts_with("The bridge")), "{:?}", focused(&window));
}

/// The names of the cards, in the order in which they are read out.
fn cards(window: &Window) -> Vec<String> {
    let is_verb = |node: &AccessKitNode<'_>| {
        let verbs = ["Practise: ", "Üben: "];
        node.role() == Role::Button
            && node.label().is_some_and(|label| verbs.iter().any(|verb| label.starts_with(verb)))
    };
    let labels = window.query_all(by().predicate(is_verb)).map(|node| node.accesskit_node().label().unwrap());
    labels.map(|label| label.split_once(": ").unwrap().1.to_owned()).collect()
}

#[test]
fn new_packs_stand_from_easy_to_hard_the_users_language_first() {
    let desk = Desk::new();
    let own = desk.file("own.json", &small_pack("own", "My own", "Ana Fox"));
    let broken = desk.file("broken.json", "{");
    let packs = |language: &str| {
        let mut window = desk.open_in(language, &[broken.clone(), own.clone()]);
        press(&mut window, &[Key::Escape]);
        cards(&window)
    };
    let place = |cards: &[String], of: &str| cards.iter().position(|card| card.starts_with(of)).unwrap();
    let english = packs("en");
    assert_eq!(english.len(), 1 + hearsay::pack::shelf::SHIPPED.len());
    assert_eq!(english[..2], ["My own", "Start here: how reports work"]);
    for (easier, harder) in [
        ("A striker", "The kettle"),
        ("“All saved”", "Chernobyl"),
        (SHIPPED, "Cold fusion"),
        ("The U-2", "El puente"),
        ("A study", "Die Halle"),
    ] {
        assert!(place(&english, easier) < place(&english, harder), "{easier} before {harder}: {english:#?}");
    }
    let german = packs("de");
    assert_eq!(german[..2], english[..2]);
    assert!(german[2].starts_with("Die Halle"), "{german:#?}");
}

#[test]
fn a_card_says_level_theme_and_another_language_and_is_found_by_them() {
    let desk = Desk::new();
    let mut window = desk.open();
    window.get_by_label_contains("El puente de Arnil: dos noticias. La Gaceta de Valdorea");
    window.get_by_label_contains("Intermediate · Local politics · in Spanish");
    assert!(window.query_all_by_label_contains("in English").next().is_none());
    press(&mut window, &[Key::Slash]);
    type_text(&mut window, "sport starter");
    assert_eq!(cards(&window), ["A striker and two rumours"]);
}

#[test]
fn the_pack_of_the_command_line_is_opened() {
    let desk = Desk::new();
    let pack = desk.file("bridge.json", &small_pack("bridge", "The bridge", "Ana Fox"));
    let window = desk.open_at([1366.0, 768.0], &[pack]);
    assert!(!has_heading(&window, "Hearsay"), "the article, not Home");
}

#[test]
fn nothing_is_cut_at_twice_the_text() {
    let desk = Desk::new();
    let long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let pack = desk.file("long.json", &small_pack("long", long, "Ana Fox"));
    let broken = desk.file("broken.json", "{");
    for size in [[1366.0, 768.0], [1024.0, 600.0]] {
        let mut window = desk.open_at(size, std::slice::from_ref(&broken));
        drop_file(&mut window, pack.clone());
        assert_nothing_is_cut(&window);
        for _ in 0..10 {
            press_with(&mut window, Modifiers::COMMAND, Key::Plus);
        }
        assert_nothing_is_cut(&window);
        press_with(&mut window, Modifiers::COMMAND, Key::Num0);
    }
}
