//! What is asked once, said of which article, as of when, and how it is explained.

use super::{ask, ask_alone};

#[test]
fn two_claims_under_one_report_word_are_one_gap() {
    let asked = ask("> Ada Okoro said that the dam stands and that rain fell.
         s1 ada: said that the dam stands -> unprinted
         s2 ada: said that rain fell -> unprinted");
    assert!(asked.built("cue/s1") && !asked.built("cue/s2"));
}

#[test]
fn what_two_articles_print_of_one_source_is_asked_once() {
    let asked = ask("s1 ada: said “The dam stands firm”
         s2 ada: said “The dam stands firm” -> in two
         s3 ben: said “Rain fell” -> gist It was wet
         s4 ben: said “Down came the rain” -> in two; same_as s3");
    assert!(asked.built("who-said/s1") && !asked.built("who-said/s2"));
    assert!(asked.built("who-said/s3") && !asked.built("who-said/s4"));
}

#[test]
fn with_several_articles_a_prompt_says_which() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies
         s2 ben: said “Rain fell” -> in two");
    assert!(asked.prompt("who-said/s1").starts_with("Article “Article main”. According to the article"));
    assert!(asked.prompt("who-said/s2").starts_with("Article “Article two”."));
    assert!(asked.prompt("stated/ada/p/denies").starts_with("Article “Article main”."));
    assert!(asked.prompt("what-said/ada").starts_with("Both articles: "));
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies");
    assert!(asked.prompt("who-said/s1").starts_with("According to the article"));
}

#[test]
fn a_body_whose_speaker_held_another_position_is_asked_as_of_its_date() {
    let asked = ask("s1 spokes: said “The dam stands firm” -> p denies; on 2024-05-02
         s2 min: said “There may be a dam” -> p neither; on 2024-07-05
         s3 ada: said “It is gone” -> p alleges");
    assert_eq!(asked.position("min", "p"), "neither");
    for id in ["stance/min/p", "headline/min/p", "stated/min/p/neither"] {
        assert!(asked.prompt(id).to_lowercase().contains("as of 5 july 2024"), "{}", asked.prompt(id));
    }
    let wrong = asked.wrong("headline/min/p");
    assert!(!wrong.contains("“Dam broken”: the Ports Office denies it"), "{wrong:?}");
}

#[test]
fn a_date_of_one_source_does_not_stand_before_several() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies; on 2024-05-02
         s2 ada: said “The dam is gone” -> p confirms; on 2024-07-05
         s3 ben: said “Gone it is” -> p confirms");
    let prompt = asked.prompt("who-took/p/confirms");
    assert!(prompt.starts_with("Going by what each said last, which of these confirm"), "{prompt}");
}

#[test]
fn who_has_held_it_before_is_no_wrong_option_among_those_who_do() {
    let asked = ask("s1 min: said “The dam stands firm” -> p denies; on 2024-05-02
         s2 min: said “The dam is gone” -> p confirms; on 2024-07-05
         s3 ada: said “It stands” -> p denies");
    assert!(!asked.offers("who-took/p/denies", "source:spokes"));
    assert!(!asked.offers("who-took/p/denies", "source:min"));
}

#[test]
fn the_claim_is_told_once_for_all_who_take_it() {
    let asked = ask("s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “Gone it is” -> p confirms");
    let told = "Ada Okoro confirms this: The dam has broken. The same goes for Ben Lund.";
    assert_eq!(asked.explanation("who-took/p/confirms"), told);
}

#[test]
fn other_reporters_come_before_people_and_the_source_itself_never() {
    let asked = ask_alone(
        "person ada: Ada Okoro
         person ben: Ben Lund
         person cato: Cato Voss
         organisation wire: the Shore Agency
         organisation radio: Radio Cove
         organisation blog: Pier Blog
         organisation gazette: the Ness Gazette
         s1 ada: said “The dam stands firm” -> via wire
         s2 ben: said “Rain fell” -> via radio
         s3 cato: said “The lamp is green” -> via blog
         s4 cato: said “The road is long” -> via gazette",
    );
    assert_eq!(asked.right("via/s1"), ["source:wire"]);
    for person in ["ada", "ben", "cato"] {
        assert!(!asked.offers("via/s1", &format!("source:{person}")), "{person}");
    }
}

#[test]
fn with_a_policy_more_its_words_are_left_over() {
    let rules = "programme x: the Salt Plan
         treaty z: the Reef Treaty
         regulation w: the tide rule
         law v: the Lamp Act
         s1 own: It asks for grit in winter -> x said asks for grit
         s2 own: It binds two states -> z said binds two states
         s3 own: It shuts the lock at noon -> w said shuts the lock";
    let asked = ask(rules);
    let sizes = |asked: &super::Questions| {
        ["rows", "columns"].map(|field| asked.ids("match-policies/main", field).len())
    };
    assert_eq!(sizes(&asked), [3, 3]);
    assert!(!asked.prompt("match-policies/main").contains("left over"));
    let asked = ask(&format!("{rules}\n s4 own: It wants light at night -> v said wants light"));
    assert_eq!(sizes(&asked), [3, 4]);
    assert!(asked.prompt("match-policies/main").contains("left over"));
}

#[test]
fn the_speaker_left_over_speaks_in_that_article() {
    let asked = ask_alone(
        "person ada: Ada Okoro
         person ben: Ben Lund
         person cato: Cato Voss
         person dora: Dora Quist
         s1 ada: said “The dam stands firm”
         s2 ben: said “Rain fell”
         s3 cato: said “The lamp is green”
         s4 dora: said “The road is long” -> in two",
    );
    assert!(!asked.built("match-speakers/main"), "nobody of the article is left over");
}

#[test]
fn one_report_word_is_one_and_a_sentence_does_not_begin_with_it() {
    let asked = ask("s1 ada: said “The dam stands firm”
         s2 ben: has said “Rain fell”");
    assert!(asked.explanation("who-said/s1").contains("the report word is “said”"));
    assert!(asked.explanation("who-said/s2").contains("the report words are “has said”"));
    let told = asked.explanation("cue/s1");
    assert_eq!(told, "The article prints “said”. To print “said” is to say only that it was said.");
}

#[test]
fn a_reason_follows_what_it_is_the_reason_of() {
    let asked = ask("person aide: Nell Ard, of min
         s1 spokes: said “The dam stands firm” -> p denies; gist It holds; why She built it
         s2 aide: said “No dam broke” -> p denies; gist All is well; why He was there");
    let told = asked.explanation("stance/min/p");
    let order = [
        "Cleo Marsh says this: “The dam stands firm”. She built it.",
        "Nell Ard says this: “No dam broke”. He was there.",
    ];
    assert!(told.contains(&order.join(" ")), "{told}");
}
