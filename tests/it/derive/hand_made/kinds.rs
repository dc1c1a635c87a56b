//! What single kinds of question ask, and when they are not built.

use super::{ask, ask_all};
use crate::ledger_text;

#[test]
fn the_article_s_own_voice_and_unattributed_reports_have_no_speaker() {
    let asked = ask("programme x: the Salt Plan
         treaty z: the Reef Treaty
         regulation w: the tide rule
         s1 own: Its rules are in force -> x in-force
         s2 nobody: was reported that rain fell");
    for id in ["who-said/s1", "form/s1", "cue/s1", "who-said/s2", "who-invoked/x"] {
        assert!(!asked.built(id), "{id}");
    }
    assert!(asked.built("form/s2"));
    assert_eq!(asked.right("policy-status/x"), ["status:in-force"]);
    assert_eq!(asked.right("which-policy/s1"), ["policy:x"]);
}

#[test]
fn policies_are_asked_only_where_one_thing_is_right() {
    let asked = ask("programme x: the Salt Plan
         treaty z: the Reef Treaty
         regulation w: the tide rule
         s1 ada: said “It rules” -> x invoked in-force
         s2 ben: said “It may go” -> x under-review
         s3 ben: said “Both are dead” -> z mentioned repealed; w mentioned");
    for id in ["policy-status/x", "who-invoked/x", "which-policy/s3"] {
        assert!(!asked.built(id), "{id}");
    }
    assert_eq!(asked.right("policy-status/z"), ["status:repealed"]);
    assert_eq!(asked.right("who-invoked/z"), ["source:ben"]);
    assert_eq!(asked.right("which-policy/s1"), ["policy:x"]);
}

#[test]
fn positions_are_code_points_and_nothing_is_normalised() {
    let asked = ask("person li: 李明
         > Zoe\u{308} saw 🐙🐙 first. 👩‍👩‍👧
         s1 ada: said “Le barrage e\u{301}tait 🚧 vide”
         s2 li: said “水坝很好”");
    // 21 code points of the paragraph before, two line feeds, a quotation mark.
    let before = "Zoe\u{308} saw 🐙🐙 first. 👩‍👩‍👧".chars().count() + 3;
    assert_eq!(asked.marked("mark/s1"), [[(before, "Le barrage e\u{301}tait 🚧 vide".to_owned())]]);
    assert_eq!(asked.words_marked("mark/s2"), [["水坝很好"]]);
}

#[test]
fn every_place_where_a_position_is_taken_may_be_marked() {
    let asked = ask("person dora: Dora Quist
         s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “The dam stands firm” -> p denies by stands firm
         s3 cato: said “Gone it is” “and for good” -> p alleges
         s4 dora: said “What dam, I ask” -> p none");
    let marked = asked.words_marked("mark-proposition/p");
    let shown = [vec!["The dam is gone"], vec!["stands firm"], vec!["Gone it is", "and for good"]];
    assert_eq!(marked[..3], shown);
    assert_eq!(marked.len(), 3);
}

#[test]
fn a_claim_on_which_two_articles_take_positions_has_no_one_place_to_mark() {
    let asked = ask("s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “The dam stands firm” -> p denies; in two");
    assert!(!asked.built("mark-proposition/p"));
}

#[test]
fn the_cue_is_the_occurrence_nearest_the_content() {
    let asked = ask(
        "> She said it twice, and leaving nothing unsaid, the mayor of Ness said that the dam stands, Ada said later.
         s1 ada: said that the dam stands -> unprinted",
    );
    let question = asked.one("cue/s1");
    assert!(question["text"][0].as_str().unwrap().ends_with("the mayor of Ness "));
    assert!(question["text"][1].as_str().unwrap().starts_with(" that the dam stands, Ada said"));
}

#[test]
fn content_printed_twice_is_told_apart_by_its_prefix() {
    let asked =
        ask("> “It was never me,” ran a poster. Ada Okoro shouted: “It was never me.” Nobody answered.
         s1 ada: shouted “It was never me” -> unprinted; after shouted: “");
    assert_eq!(asked.marked("mark/s1"), [[(53, "It was never me".to_owned())]]);
}

#[test]
fn discontinuous_content_has_no_altered_version() {
    let asked = ask("s1 ada: said “Gone are 12 dams” “and for good”");
    assert!(!asked.built("altered/s1"));
    assert_eq!(asked.words_marked("mark/s1"), [["Gone are 12 dams", "and for good"]]);
}

#[test]
fn order_follows_the_dates_and_not_the_places() {
    let asked = ask("s1 ada: said “Rain fell one” -> on 2024-02-01
         s2 ben: said “Rain fell two”
         s3 ada: said “Rain fell three” -> on 2023
         s4 ada: said “Rain fell four” -> on 2024-03");
    assert_eq!(asked.ids("order/main", "items"), ["s3", "s1", "s4"]);
}

#[test]
fn no_two_on_one_date_stand_in_one_order() {
    let asked = ask("s1 ada: said “Rain fell one” -> on 2024-02-01
         s2 ben: said “Rain fell two” -> on 2024-02-01
         s3 ada: said “Rain fell three” -> on 2024-03-04
         s4 ada: said “Rain fell four” -> on 2024-03
         s5 ada: said “Rain fell five” -> on 2022
         s6 ada: said “Rain fell six” -> on 2021-07
         s7 ada: said “Rain fell seven” -> on 2020-07-01");
    let items = if asked.built("order/main") { asked.ids("order/main", "items") } else { Vec::new() };
    assert!(!(items.contains(&"s1") && items.contains(&"s2")), "{items:?}");
    assert!(!(items.contains(&"s3") && items.contains(&"s4")), "{items:?}");
}

#[test]
fn stated_is_says_so_the_opposite_or_does_not_say() {
    let asked = ask("person sol: Sol Prim
         person nell: Nell Ard
         s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “The dam stands firm” -> p denies
         s3 cato: said “I hear it broke” -> p alleges
         s4 sol: said “It may be gone” -> p suggests
         s5 nell: said “If there is a dam, it is ours” -> p neither");
    let keys = [
        ("ada/p/confirms", 0),
        ("ada/p/denies", 1),
        ("ben/p/denies", 0),
        ("cato/p/alleges", 0),
        ("sol/p/suggests", 0),
        ("nell/p/neither", 0),
    ];
    for (id, right) in keys {
        assert_eq!(asked.right_ix(&format!("stated/{id}")), right, "{id}");
    }
    let maybe = [("ben/p/confirms", 1), ("ben/p/alleges", 1), ("cato/p/denies", 1), ("falk/p/denies", 2)];
    for (id, right) in maybe.iter().filter(|(id, _)| asked.built(&format!("stated/{id}"))) {
        assert_eq!(asked.right_ix(&format!("stated/{id}")), *right, "{id}");
    }
    for id in ["sol/p/denies", "sol/p/confirms", "nell/p/denies", "ada/p/alleges", "ben/p/suggests"] {
        assert!(!asked.built(&format!("stated/{id}")), "{id}");
    }
}

#[test]
fn a_headline_needs_a_short() {
    let asked = ask("claim q: The road is closed
         s1 ada: said “The dam is gone and the road shut” -> p confirms; q confirms");
    assert!(asked.built("headline/ada/p") && asked.built("stance/ada/q"));
    assert!(!asked.built("headline/ada/q"));
}

#[test]
fn names_that_end_in_a_stop_and_quotations_inside_quotations_are_kept() {
    let asked = ask("organisation inc: Lock Inc.
         s1 ben: said that the dam was “gone for good” -> p alleges
         s2 inc: said “He told us ‘run’ and we ran” -> p denies");
    assert_eq!(asked.right("form/s1"), ["form:mixed"]);
    assert_eq!(asked.right("who-said/s2"), ["source:inc"]);
    assert_eq!(asked.words_marked("mark/s1"), [["that the dam was “gone for good”"]]);
    assert_eq!(asked.words_marked("mark/s2"), [["He told us ‘run’ and we ran"]]);
}

#[test]
fn omit_switches_off_and_reword_replaces_the_prompt() {
    let text = "person ada: Ada Okoro\ns1 ada: said “The dam is gone”\nfill 4";
    let mut pack = ledger_text::pack(text);
    pack.omit.push("form/s1".to_owned());
    pack.reword.insert("mark/s1".to_owned(), "Where is it? ✍️".to_owned());
    let asked = ask_all(pack);
    assert!(!asked.built("form/s1"));
    assert_eq!(asked.prompt("mark/s1"), "Where is it? ✍️");
}

#[test]
fn a_name_is_no_giveaway_in_the_words_that_are_quoted() {
    let asked = ask("programme x: the Salt Plan
         treaty z: the Reef Treaty
         regulation w: the tide rule
         s1 ada: said “I, Ada Okoro, saw the dam go” -> p confirms
         s2 ben: said “The Salt Plan is in force” -> x in-force");
    assert!(!asked.built("who-said/s1") || !asked.prompt("who-said/s1").contains("Ada Okoro"));
    assert!(!asked.built("which-policy/s2") || !asked.prompt("which-policy/s2").contains("Salt Plan"));
}

#[test]
fn why_a_question_is_not_built_is_a_whole_sentence() {
    let asked = ask("s1 ada+ben: said “The dam stands firm” -> p denies
         s2 nobody: was reported that rain fell
         s3 cato: said “The dam, the dam” -> p none");
    let lines = asked.by_seed[0]["not_built"].as_array().unwrap();
    assert!(lines.len() > 10);
    for line in lines {
        let why = line["why"].as_str().unwrap();
        assert!(why.starts_with(char::is_uppercase) && why.ends_with('.') && why.contains(' '), "{line}");
    }
}
