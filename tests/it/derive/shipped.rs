//! The packs that ship.

use std::collections::BTreeSet;
use std::fs;

use hearsay::pack::{self, Pack};
use rayon::prelude::*;
use serde_json::Value;

use super::{parsed, printed};
use crate::check::packs_in;
use crate::oracle::{differences, violations};

fn packs() -> Vec<Pack> {
    packs_in("quizzes").iter().map(|path| pack::read(&fs::read(path).unwrap()).unwrap().0).collect()
}

fn first() -> Pack {
    packs().into_iter().find(|pack| pack.id.as_str() == "north-korea-troops").unwrap()
}

#[test]
fn every_question_is_sound_under_every_seed() {
    packs().into_par_iter().for_each(|mut pack| {
        // The oracle reads English prompts; what is asked hangs on the ledger, not on the language.
        pack.language = "en".to_owned();
        let (first, other) = (parsed(&printed(&pack, 0)), parsed(&printed(&pack, 1)));
        assert_eq!(violations(&pack, &first), [""; 0], "{}", pack.id);
        assert_eq!(differences(&first, &other), [""; 0], "{}", pack.id);
        // What a seed draws is drawn by the same code from every pack.
        if pack.id.as_str() == "north-korea-troops" {
            assert_eq!(violations(&pack, &other), [""; 0], "with another seed");
        }
    });
}

#[test]
fn the_first_pack_has_questions_of_many_kinds() {
    let json = parsed(&printed(&first(), 0));
    let questions = json["questions"].as_array().unwrap();
    let kinds: BTreeSet<&str> = questions.iter().filter_map(|q| q["kind"].as_str()).collect();
    assert!(questions.len() >= 40, "{} questions", questions.len());
    assert!(kinds.len() >= 14, "{kinds:?}");
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    // One with a single article, one with two.
    for name in ["north-korea-troops", "school-data"] {
        let pack = packs().into_iter().find(|pack| pack.id.as_str() == name).unwrap();
        assert_eq!(printed(&pack, 5), printed(&pack, 5), "{name}");
    }
}

#[test]
fn another_seed_draws_other_distractors_or_another_order() {
    let options = |seed| -> Vec<Value> {
        let json = parsed(&printed(&first(), seed));
        json["questions"].as_array().unwrap().iter().map(|question| question["options"].clone()).collect()
    };
    assert_ne!(options(1), options(2));
}
