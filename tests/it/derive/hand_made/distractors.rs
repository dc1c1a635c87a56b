//! What is never a wrong option, because it is true by the ledger or by implication.

use super::{ask, ask_alone};

#[test]
fn a_body_its_speakers_and_its_other_speakers_are_no_distractors() {
    let asked = ask("state vesland: Vesland
         organisation docks: the Dock Board, of vesland
         person clerk: Nell Ard, of docks
         person envoy: Envoy Tarn, of vesland
         s1 clerk: said “The dam stands firm” -> p denies
         s2 envoy: said “Trade is good”");
    for source in ["vesland", "docks", "envoy"] {
        assert!(!asked.offers("who-said/s1", &format!("source:{source}")), "{source}");
    }
    for source in ["vesland", "docks", "clerk"] {
        assert!(!asked.offers("who-said/s2", &format!("source:{source}")), "{source}");
    }
    assert!(!asked.offers_as_wrong("what-said/envoy", "statement:s1"));
}

#[test]
fn a_source_with_the_same_position_is_no_distractor() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies
         s2 ben: said “No dam broke” -> p denies");
    assert!(!asked.offers("who-said/s1", "source:ben") && !asked.offers("who-said/s2", "source:ada"));
    assert!(!asked.offers_as_wrong("what-said/ada", "statement:s2"));
    assert_eq!(asked.right("who-took/p/denies"), ["source:ada", "source:ben"]);
}

#[test]
fn a_source_whose_claim_entails_it_is_no_distractor() {
    let asked = ask("claim q: Both dams have broken, checked, entails p
         s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “Both dams are gone” -> q confirms");
    assert!(!asked.offers("who-said/s1", "source:ben"));
}

#[test]
fn who_said_is_not_asked_where_another_source_has_the_same_gist() {
    let asked = ask("s1 ada: said “The dam stands firm” -> gist The dam is whole
         s2 ben: said “It stands, the dam” -> gist The dam is whole");
    assert!(!asked.built("who-said/s1") && !asked.built("who-said/s2"));
    assert!(asked.built("who-said/fill-falk"));
    assert!(!asked.offers_as_wrong("what-said/ada", "statement:s2"));
    assert!(!asked.offers_as_wrong("what-said/ben", "statement:s1"));
}

#[test]
fn the_same_claim_in_other_words_is_no_distractor_either_way() {
    let asked = ask("s1 ada: said “The dam stands firm”
         s2 ben: said “It stands, the dam” -> same_as s1");
    assert!(!asked.offers("who-said/s1", "source:ben") && !asked.offers("who-said/s2", "source:ada"));
    assert!(!asked.offers_as_wrong("what-said/ada", "statement:s2"));
    assert!(!asked.offers_as_wrong("what-said/ben", "statement:s1"));
}

#[test]
fn the_same_printed_words_elsewhere_are_no_distractor() {
    let asked = ask("s1 ada: said “The dam stands firm”
         s2 ben: said “The dam stands firm” -> in two");
    assert!(!asked.offers("who-said/s1", "source:ben") && !asked.offers("who-said/s2", "source:ada"));
    assert!(!asked.offers_as_wrong("what-said/ada", "statement:s2"));
}

#[test]
fn a_name_that_contains_another_is_no_distractor_for_it() {
    let asked = ask("person k: Kim
         person kg: Kim Gyu
         programme x: the Salt Plan
         programme y: the Salt Plan for Ness
         treaty z: the Reef Treaty
         regulation w: the tide rule
         s1 k: said “The dam stands firm under the old plan” -> p denies; x invoked
         s2 kg: said “No water under the new plan” -> p confirms; y mentioned");
    assert!(!asked.offers("who-said/s1", "source:kg") && !asked.offers("who-said/s2", "source:k"));
    assert!(!asked.offers("which-policy/s1", "policy:y") && !asked.offers("which-policy/s2", "policy:x"));
    assert!(!asked.offers("who-took/p/denies", "source:kg"));
}

#[test]
fn via_asks_for_the_last_and_offers_nobody_of_the_chain() {
    let asked = ask("organisation blog: Pier Blog
         organisation agency: the Shore Agency
         organisation radio: Radio Cove
         organisation post: the Morning Post
         s1 ada: said “The dam stands firm” -> p denies; via blog agency radio
         s2 blog: said “Rain fell”
         s3 cato: said “It is late” -> via post");
    assert_eq!(asked.right("via/s1"), ["source:radio"]);
    for reporter in ["blog", "agency", "radio"] {
        assert!(!asked.offers("who-said/s1", &format!("source:{reporter}")), "{reporter}");
        assert!(!asked.offers_as_wrong("via/s1", &format!("source:{reporter}")), "{reporter}");
    }
    assert!(!asked.offers_as_wrong("what-said/blog", "statement:s1"));
    assert!(!asked.built("via/s2"));
}

#[test]
fn without_enough_distractors_a_question_is_not_built() {
    let asked = ask_alone(
        "person ada: Ada Okoro
         person ben: Ben Lund
         s1 ada: said “The dam stands firm”
         s2 ben: said “Rain fell”",
    );
    assert!(!asked.built("who-said/s1") && !asked.any_built("match-speakers"));
    let said = asked.by_seed[0]["not_built"].as_array().unwrap();
    assert!(said.iter().any(|line| line["kind"] == "who-said" && line["about"][0] == "statement:s1"));
}

#[test]
fn no_altered_version_stands_in_any_article() {
    let asked = ask(
        "s1 ada: said “The dam lost 12 gates and 30 doors”
         s2 ben: said “The dam lost 13 gates and 30 doors” -> in two
         > The dam lost 11 gates and 30 doors. The dam lost 21 gates and 30 doors. The dam lost 12 gates and 31 doors.
         > The dam lost 12 gates and 29 doors. The dam lost 12 gates and 3 doors. The dam lost 24 gates and 30 doors.",
    );
    // The oracle looks every version up in both articles.
    assert!(asked.built("altered/s1"));
}

#[test]
fn whether_a_question_is_built_does_not_hang_on_what_is_drawn() {
    // A word of the right name stands in the quotation, and one of the others shares it.
    let asked = ask("organisation navy: the Vesland Navy
         organisation fleet: the Vesland Fleet
         s1 navy: said “All of Vesland stands firm”
         s2 fleet: said “Rain fell”");
    assert!(asked.built("who-said/s2"));
}
