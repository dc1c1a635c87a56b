//! How questions are worded, and which words are offered for others.

use hearsay::pack::resolve;
use hearsay::quiz::{Response, Seed, derive};
use hearsay::words::Words;

use super::ask;
use crate::ledger_text;

#[test]
fn of_several_articles_a_question_speaks_in_the_plural() {
    let asked = ask("s1 ada: said “The dam is gone” -> p confirms
         s2 ada: said “Gone it is, all of it” -> p confirms; in two
         s3 ben: said “The dam stands firm” -> p denies");
    let prompt = asked.prompt("stated/ada/p/confirms");
    assert_eq!(
        prompt,
        "Both articles: Do these articles report this? Ada Okoro confirms this claim and is in a position to settle \
         it: The dam has broken"
    );
    let texts = |id: &str| -> Vec<String> {
        let options = asked.one(id)["options"].as_array().unwrap();
        options.iter().map(|option| option["text"].as_str().unwrap().to_owned()).collect()
    };
    let many = ["The articles say so.", "The articles say the opposite.", "The articles do not say."];
    assert_eq!(texts("stated/ada/p/confirms"), many);
    let one = ["The article says so.", "The article says the opposite.", "The article does not say."];
    assert_eq!(texts("stated/ben/p/denies"), one);
    assert!(asked.prompt("stated/ben/p/denies").contains("Does the article report this?"));
    assert!(
        asked.prompt("what-said/ada").starts_with("Both articles: Which of these do the articles credit to")
    );
}

#[test]
fn to_leave_it_open_is_to_speak_of_it() {
    let asked = ask("s1 ada: said “No comment on the dam” -> p neither
         s2 ben: said “It is gone” -> p confirms");
    assert!(
        asked.prompt("who-took/p/neither").contains("speak of this claim, but neither confirm nor deny it")
    );
    assert!(asked.prompt("stated/ada/p/neither").contains("Ada Okoro speaks of this claim, but neither"));
    assert!(asked.wrong("headline/ben/p").iter().all(|text| text.contains("Dam broken")));
    let right = |id: &str| -> String {
        let options = asked.one(id)["options"].as_array().unwrap();
        let right = options.iter().find(|option| option["right"] == true).unwrap();
        right["text"].as_str().unwrap().to_owned()
    };
    assert_eq!(right("headline/ada/p"), "“Dam broken”: Ada Okoro leaves it open");
    assert_eq!(right("headline/ben/p"), "“Dam broken”: Ben Lund confirms it");
}

#[test]
fn every_option_that_is_a_name_begins_with_a_capital() {
    let asked = ask("s1 min: said that the dam holds -> gist It holds");
    let options = asked.one("who-said/s1")["options"].as_array().unwrap();
    let texts = options.iter().map(|option| option["text"].as_str().unwrap());
    assert!(texts.into_iter().all(|text| text.starts_with(char::is_uppercase)));
}

/// What a learner is shown of the options of a question.
fn shown(lines: &str, id: &str) -> Vec<String> {
    let pack = ledger_text::pack(lines);
    let (ledger, _) = resolve(&pack);
    let derived = derive(&pack, &ledger, Seed(0));
    let question = derived.questions.iter().find(|question| question.id.0 == id).unwrap();
    let words = Words::new("en");
    let Response::Choice(options) = &question.response else { panic!("{id} is no choice") };
    options.iter().map(|option| words.say(&option.text)).collect()
}

#[test]
fn words_cut_out_of_a_sentence_are_shown_as_such() {
    let lines = "person ada: Ada Okoro
         s1 ada: said that 20 boats sank on Monday
         s2 ada: said “Only 30 boats sank on Friday”
         fill 4";
    assert!(shown(lines, "altered/s1").iter().all(|text| text.starts_with("… that ")));
    assert!(shown(lines, "altered/s2").iter().all(|text| !text.starts_with('…')));
}

#[test]
fn a_report_word_could_stand_in_its_place() {
    let asked = ask("s1 ada: said “Nobody drowned on Monday”
         s2 ben: said that we shut the lock
         > “The lamp is lit,” Cato Voss said.
         s3 cato: said “The lamp is lit” -> unprinted
         s4 spokes: flatly denied that the gate broke
         s5 spokes: claimed that the mast broke
         s6 ada: said that she could wait
         > Ben Lund rejected the charge: “The fee has been paid.”
         s7 ben: rejected “The fee has been paid” -> unprinted");
    let denying = ["denied"];
    let guessing = ["guessed", "suspected", "speculated", "suggested", "assumed", "predicted", "hinted"];
    let offers = |id: &str, words: &[&str]| asked.wrong(id).iter().any(|text| words.contains(text));
    assert!(asked.built("cue/s1") && !offers("cue/s1", &denying));
    asked.one("cue/s2");
    assert!(!offers("cue/s2", &guessing), "{:?}", asked.wrong("cue/s2"));
    assert!(!offers("cue/s3", &["denied", "confessed", "assumed", "predicted"]));
    assert!(!asked.built("cue/s4") && !asked.built("cue/s7"));
    assert!(!offers("cue/s6", &guessing), "{:?}", asked.wrong("cue/s6"));
    assert!(asked.explanation("cue/s5").contains("the article does not vouch for it"));
}

#[test]
fn no_negation_is_put_where_the_sentence_goes_on_from_it() {
    let asked = ask("s1 ada: said “The gate was shut in May and it is locked now with 20 bolts”
         s2 ada: said “A rule is proposed: 30 boats may come before May”
         s3 ada: said “Forty boats are in the dock before Monday”
         s4 ada: said that it would rain before Monday on 12 boats");
    for id in ["s1", "s2", "s3", "s4"] {
        for text in asked.wrong(&format!("altered/{id}")) {
            let odd = ["was not shut", "is not proposed", "boats are not", "it will rain"];
            assert!(odd.iter().all(|odd| !text.contains(odd)), "{text}");
            assert!(text.matches(" not ").count() == 0 || !text.contains("after"), "{text}");
        }
    }
}
