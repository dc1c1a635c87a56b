//! Several articles held against each other, and positions that change: what is asked, and when it is not.

use super::{Questions, ask, ask_all};
use crate::ledger_text;

#[test]
fn who_says_the_opposite_stands_in_another_article() {
    let asked = ask("s1 ada: said “The dam is gone” -> p alleges
         s2 ben: said “The dam stands firm” -> p denies; in two");
    assert_eq!(asked.right("disagree/ada/p"), ["source:ben"]);
    assert_eq!(asked.right("disagree/ben/p"), ["source:ada"]);
    assert_eq!(asked.evidence("disagree/ada/p"), ["The dam is gone", "The dam stands firm"]);
    let asked = ask("s1 ada: said “The dam is gone” -> p alleges
         s2 ben: said “The dam stands firm” -> p denies
         s3 cato: said “No comment on that” -> p neither; in two");
    assert!(!asked.any_built("disagree/"));
}

#[test]
fn of_two_who_say_the_opposite_none_is_the_one() {
    let asked = ask("s1 ada: said “The dam is gone” -> p alleges
         s2 ben: said “The dam stands firm” -> p denies; in two
         s3 cato: said “Not a crack in it” -> p denies; in two");
    assert!(!asked.built("disagree/ada/p"));
    assert_eq!(asked.right("disagree/ben/p"), ["source:ada"]);
    assert!(asked.offers_as_wrong("disagree/ben/p", "source:cato"));
}

#[test]
fn the_speaker_is_the_one_and_its_body_is_not_offered() {
    let asked = ask("s1 ada: said “The dam is gone” -> p alleges
         s2 spokes: said “The dam stands firm” -> p denies; in two");
    assert_eq!(asked.right("disagree/ada/p"), ["source:spokes"]);
    assert!(!asked.offers("disagree/ada/p", "source:min"));
    assert!(!asked.built("disagree/min/p"));
}

#[test]
fn who_thinks_it_possible_is_no_bystander_to_a_denial() {
    let asked = ask("person sol: Sol Prim
         s1 ada: said “The dam is gone” -> p alleges
         s2 ben: said “The dam stands firm” -> p denies; in two
         s3 sol: said “It may be gone” -> p suggests");
    assert!(asked.offers_as_wrong("disagree/ada/p", "source:sol"));
    assert!(asked.built("disagree/ben/p") && !asked.offers("disagree/ben/p", "source:sol"));
}

#[test]
fn what_implies_the_opposite_is_no_bystander_s() {
    let asked = ask("claim q: The dam is whole, excludes p
         s1 ada: said “The dam is gone” -> p alleges
         s2 ben: said “The dam stands firm” -> p denies; in two
         s3 cato: said “It is whole, and I say no more” -> q alleges; p neither");
    assert!(asked.built("disagree/ada/p") && !asked.offers("disagree/ada/p", "source:cato"));
}

#[test]
fn a_side_that_has_changed_its_mind_has_no_opponent() {
    let asked = ask("s1 ada: said “The dam is gone” -> p alleges; on 2024-01-02
         s2 ben: said “The dam stands firm” -> p denies; in two; on 2024-01-03
         s3 ben: said “It may be gone after all” -> p confirms; in two; on 2024-01-01");
    assert!(!asked.any_built("disagree/"));
}

/// Two articles and what each confirms.
fn confirmations(lines: &str) -> Questions {
    ask(&format!(
        "claim q: The road is closed, checked
         claim r: The school is flooded, checked
         claim t: The mayor has left
         s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “The dam broke at noon” -> p confirms; in two
         s3 ben: said “We shut the road” -> q confirms; in two
         s4 cato: said “I hear the road is shut” -> q alleges
         s5 cato: said “The school stands in water” -> r alleges
         s6 ada: said “I left, as mayor” -> t confirms
         {lines}"
    ))
}

#[test]
fn what_both_confirm_is_confirmed_by_somebody_in_each() {
    let asked = confirmations("");
    let id = "both-confirm/main/two";
    assert_eq!(asked.right(id), ["proposition:p"]);
    assert!(asked.offers_as_wrong(id, "proposition:q") && asked.offers_as_wrong(id, "proposition:r"));
    assert!(
        !asked.offers(id, "proposition:t"),
        "nobody has vouched that the other article does not confirm it"
    );
    assert_eq!(asked.evidence(id), ["The dam is gone", "The dam broke at noon"]);
}

#[test]
fn what_follows_from_a_confirmed_claim_is_left_out_of_what_nobody_confirms() {
    let asked = confirmations(
        "claim u: Every road and school is shut, entails q r
         s7 ada: said “All is shut” -> u confirms",
    );
    assert!(!asked.offers("both-confirm/main/two", "proposition:q"));
}

#[test]
fn who_takes_it_back_in_the_same_article_has_not_confirmed_it() {
    let asked = confirmations("s7 ada: said “I take that back” -> p denies");
    assert!(!asked.offers("both-confirm/main/two", "proposition:p"));
}

#[test]
fn the_article_that_reports_it_is_the_one_or_it_is_more_than_one() {
    let lines = "s1 ben: said “The dam stands firm” -> p denies
         s2 ada: said “The dam is gone” -> p alleges; in two";
    let asked = ask(lines);
    assert_eq!(asked.right_ix("which-article/ben/p/denies"), 0);
    assert_eq!(asked.right_ix("which-article/ada/p/alleges"), 1);
    let options = asked.one("which-article/ada/p/alleges")["options"].as_array().unwrap();
    let texts: Vec<&str> = options.iter().map(|option| option["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["“Article main”", "“Article two”", "both of them"]);
    let asked = ask(&format!("{lines}\ns3 ben: said “It holds, I say” -> p denies; in two"));
    assert_eq!(asked.right_ix("which-article/ben/p/denies"), 2);
}

#[test]
fn an_article_that_may_be_read_as_reporting_it_is_no_wrong_option() {
    for line in [
        // Another speaker of the body, a weaker word, and something that implies it.
        "s3 min: said “Not a crack in it” -> p denies; in two",
        "s3 spokes: said “There is none, so it is whole” -> q alleges; in two",
    ] {
        let asked = ask(&format!(
            "claim q: The dam is whole, excludes p
             s1 spokes: said “The dam stands firm” -> p denies
             s2 ada: said “The dam is gone” -> p alleges; in two
             {line}"
        ));
        assert!(!asked.built("which-article/spokes/p/denies"), "{line}");
        assert!(asked.built("which-article/ada/p/alleges"), "{line}");
    }
    let asked = ask("claim q: The road is closed
         s1 ada: said “The road is shut” -> q alleges
         s2 ben: said “The dam stands firm” -> p denies; in two");
    assert!(!asked.built("which-article/ada/q/alleges"), "silence on it proves nothing");
}

#[test]
fn articles_are_told_apart_by_who_published_them_and_when() {
    let text = "person ada: Ada Okoro\nperson ben: Ben Lund\nclaim p: The dam has broken, checked
         s1 ada: said “The dam is gone” -> p alleges
         s2 ben: said “The dam stands firm” -> p denies; in two";
    let mut pack = ledger_text::pack(text);
    for article in &mut pack.articles {
        "The dam of Ness".clone_into(&mut article.title);
        article.publisher = Some("The Gull".to_owned());
    }
    let id = "which-article/ada/p/alleges";
    assert!(!ask_all(pack.clone()).built(id), "they look the same");
    pack.articles[0].published = Some("2024-05-03".to_owned());
    let asked = ask_all(pack);
    let options = asked.one(id)["options"].as_array().unwrap();
    let texts: Vec<&str> = options.iter().map(|option| option["text"].as_str().unwrap()).collect();
    let wanted = ["“The dam of Ness” (The Gull, 3 May 2024)", "“The dam of Ness” (The Gull)", "both of them"];
    assert_eq!(texts, wanted);
}

#[test]
fn what_somebody_held_on_a_date_is_the_latest_up_to_it() {
    let asked = ask("s1 ada: said “The dam stands” -> p denies; on 2024-01-05
         s2 ada: said “Yes, it is gone” -> p confirms; on 2024-03
         s3 ada: said “I cannot say” -> p neither; on 2024-02-11");
    for (date, stance) in [("2024-01-05", "denies"), ("2024-02-11", "neither")] {
        assert_eq!(asked.right(&format!("as-of/ada/p/{date}")), [format!("stance:{stance}")]);
    }
    assert_eq!(
        asked.prompt("as-of/ada/p/2024-02-11"),
        "As of 11 February 2024, which position does Ada Okoro take on this claim: The dam has broken"
    );
    assert_eq!(asked.evidence("as-of/ada/p/2024-02-11"), ["I cannot say"]);
    assert_eq!(asked.right("stance/ada/p"), ["stance:confirms"], "which asks of the latest date");
    let options = asked.one("stance/ada/p")["options"].as_array().unwrap();
    let denies = options.iter().find(|option| option["ref"] == "stance:denies").unwrap();
    assert_eq!(denies["why"], "As of 5 January 2024, Ada Okoro denies this: The dam has broken.");
}

#[test]
fn what_somebody_held_when_is_asked_only_where_the_dates_tell() {
    for lines in [
        "s1 ada: said “The dam stands” -> p denies; on 2024-01-05
         s2 ada: said “Yes, it is gone” -> p confirms; on 2024-01",
        "s1 ada: said “The dam stands” -> p denies; on 2024-01-05
         s2 ada: said “Yes, it is gone” -> p confirms",
        "s1 ada: said “The dam stands” -> p denies; on 2024-01-05
         s2 ada: said “It still stands” -> p denies; on 2024-02-05",
        "s1 ada: said “The dam stands” -> p denies; on 2024-01-05
         s2 ben: said “Yes, it is gone” -> p confirms; on 2024-02-05",
    ] {
        assert!(!ask(lines).any_built("as-of/"), "{lines}");
    }
}
