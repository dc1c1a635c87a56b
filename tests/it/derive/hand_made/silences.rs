//! Which silences are asked about, which questions would be told without the article, and which they are in several.

use super::ask;

#[test]
fn no_more_silences_are_asked_than_positions_the_nearest_first() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies
         s2 ben: said “We drink water”
         s3 cato: said “We count ships”");
    assert_eq!(asked.position("ben", "p"), "not-addressed");
    for source in ["cato", "falk", "berg"] {
        assert!(!asked.built(&format!("stance/{source}/p")), "{source}");
        assert!(!asked.any_built(&format!("stated/{source}/p")), "{source}");
    }
}

#[test]
fn who_speaks_only_where_the_claim_is_not_spoken_of_is_not_asked() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies; in two
         s2 ben: said “We drink water”
         s3 cato: said “We count ships” -> in two
         s4 cato: said “We mend nets”");
    assert!(!asked.built("stance/ben/p"));
    assert_eq!(asked.position("cato", "p"), "not-addressed");
    assert!(
        asked.prompt("stance/cato/p").starts_with("Article “Article two”."),
        "{}",
        asked.prompt("stance/cato/p")
    );
    assert_eq!(asked.evidence("stance/cato/p"), ["We count ships"]);
}

#[test]
fn of_a_silent_source_one_position_is_asked_that_it_might_have() {
    let asked = ask("s1 min: said “The dam is gone” -> p confirms
         s2 ben: said “We drink water”");
    assert_eq!(asked.right_ix("stated/ben/p/alleges"), 2);
    for stance in ["confirms", "denies", "neither", "suggests"] {
        assert!(!asked.built(&format!("stated/ben/p/{stance}")), "{stance}");
    }
    let asked = ask("claim q: The road is closed, short Road closed, checked
         s1 min: said “The dam is gone” -> p confirms
         s2 ada: said “Gone it is” -> p confirms
         s3 ben: said “The road is shut” -> q confirms");
    assert_eq!(asked.right_ix("stated/ben/p/confirms"), 2);
    let asked = ask("s1 ada: said “The dam may be gone” -> p neither
         s2 ben: said “We drink water”");
    assert!(!asked.any_built("stated/ben/p"));
}

#[test]
fn of_a_denial_one_contrary_position_is_asked() {
    let asked = ask("claim q: The road is closed, short Road closed, checked
         s1 ben: said “The dam stands firm” -> p denies
         s2 cato: said “It stands” -> p denies
         s3 ben: said “The road is shut” -> q confirms");
    assert_eq!(asked.right_ix("stated/ben/p/confirms"), 1);
    assert!(!asked.built("stated/ben/p/alleges"));
    assert_eq!(asked.right_ix("stated/cato/p/alleges"), 1);
    assert!(!asked.built("stated/cato/p/confirms"));
}

#[test]
fn what_a_source_says_of_itself_is_not_asked_unless_it_admits_what_others_claim() {
    let lines = "claim q: The Ports Office has closed the road, short Road closed, checked
         s1 min: said “We have shut it” -> q confirms
         s2 spokes: said “The road is shut” -> q confirms";
    let asked = ask(lines);
    for id in ["stance/min/q", "stated/min/q/confirms", "headline/min/q", "stance/spokes/q"] {
        assert!(!asked.built(id), "{id}");
    }
    let asked = ask(&format!("{lines}\n s3 ben: said “They have shut it” -> q alleges"));
    assert!(asked.built("stance/min/q") && asked.built("stated/min/q/confirms"));
}

#[test]
fn the_latest_date_is_asked_by_stance_alone() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies; on 2024-01-01
         s2 ada: said “The dam is gone” -> p confirms; on 2024-02-01");
    assert!(asked.built("stance/ada/p") && asked.built("as-of/ada/p/2024-01-01"));
    assert!(!asked.built("as-of/ada/p/2024-02-01"));
}

#[test]
fn what_a_side_drops_later_is_asked_as_of_its_date() {
    let asked = ask("s1 spokes: said “The dam stands firm” -> p denies; on 2024-01-01
         s2 min: said “The dam is gone” -> p confirms; on 2024-02-01");
    assert!(asked.prompt("stance/spokes/p").contains("As of 1 January 2024"));
}

#[test]
fn who_speaks_for_a_body_is_told() {
    let asked = ask("person envoy: Envoy Tarn, of min, role its chief engineer
         s1 envoy: said “The dam is gone” -> p alleges");
    let told = asked.explanation("stance/min/p");
    assert!(told.contains("Envoy Tarn, its chief engineer, speaks for the Ports Office."), "{told}");
    assert!(!asked.explanation("stance/envoy/p").contains("speaks for"));
}

#[test]
fn wrong_headlines_are_plainly_wrong() {
    let asked = ask("s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “It stands” -> p denies; in two
         s3 cato: said “It may be gone” -> p suggests");
    let wrong = asked.wrong("headline/ada/p");
    assert!(!wrong.iter().any(|text| text.contains("claims") || text.contains("Ben Lund")), "{wrong:?}");
    assert!(!wrong.contains("Dam broken"), "the bare claim is none of them");
}

#[test]
fn who_only_passes_on_is_no_wrong_speaker() {
    let asked = ask("organisation radio: Radio Cove
         s1 ada: said “The dam stands firm” -> p denies; via radio
         s2 ben: said “It is gone” -> p alleges
         s3 cato: said “Rain fell”");
    for id in ["who-said/s2", "who-said/s3", "who-took/p/denies", "who-took/p/alleges"] {
        assert!(asked.built(id) && !asked.offers(id, "source:radio"), "{id}");
    }
}

#[test]
fn passing_on_is_asked_among_reporters_and_with_one_of_them_among_bodies() {
    let lines = "organisation radio: Radio Cove
         organisation blog: Pier Blog
         organisation wire: the Daily Wire
         organisation post: the Morning Post
         s1 ada: said “The dam stands firm” -> via blog radio
         s2 ben: said “Rain fell” -> via wire";
    let asked = ask(lines);
    assert_eq!(asked.right("via/s1"), ["source:radio"]);
    assert!(asked.offers_as_wrong("via/s1", "source:wire") && !asked.offers("via/s1", "source:blog"));
    let asked = ask(&format!("{lines}\n s3 cato: said “It is late” -> via post"));
    let wrong = asked.wrong("via/s1");
    assert_eq!(wrong.into_iter().collect::<Vec<_>>(), ["The Daily Wire", "The Morning Post"]);
    assert!(
        !ask("organisation radio: Radio Cove\n s1 ada: said “The dam stands firm” -> via radio")
            .built("via/s1")
    );
}

#[test]
fn what_is_under_review_may_be_in_force() {
    let asked = ask("law act: the Harbour Act
         s1 ada: said “It is being looked at” -> act under-review");
    assert!(!asked.built("policy-status/act"));
}

#[test]
fn a_name_that_tells_the_status_is_not_asked_for_it() {
    let asked = |name: &str| ask(&format!("law act: {name}\n s1 ada: said “It would help” -> act proposed"));
    assert!(!asked("the Harbour Bill").built("policy-status/act"));
    assert!(asked("the Harbour Plan").built("policy-status/act"));
    assert!(asked("the law of Billing").built("policy-status/act"));
}

#[test]
fn several_things_said_of_one_policy_refer_to_one_policy() {
    let asked = ask("law act: the Harbour Act
         treaty pact: the Reef Treaty
         programme salt: the Salt Plan
         s1 ada: said “It holds and it is being looked at” -> act in-force; act under-review
         s2 ben: said “That one holds” -> pact in-force
         s3 cato: said “That one is only a wish” -> salt proposed");
    assert_eq!(asked.right("which-policy/s1"), ["policy:act"]);
}
