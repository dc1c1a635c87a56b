//! What a cell holds, and when nothing is asked of it.

use super::ask;

#[test]
fn a_body_has_the_position_of_those_who_speak_for_it() {
    let asked = ask("s1 spokes: said “The dam stands firm” -> p denies
         s2 ada: said “The dam is gone” -> p alleges");
    assert_eq!(asked.position("min", "p"), "denies");
    assert_eq!(asked.right("who-took/p/denies"), ["source:min", "source:spokes"]);
    assert!(
        !asked.offers("who-took/p/alleges", "source:min")
            || asked.right("who-took/p/alleges") == ["source:ada"]
    );
}

#[test]
fn a_body_s_own_position_is_not_overwritten() {
    let asked = ask("s1 spokes: said “The dam stands firm” -> p denies; on 2024-05-01
         s2 min: said “The dam is gone” -> p confirms; on 2024-01-01");
    assert_eq!(asked.position("min", "p"), "confirms");
    assert_eq!(asked.position("spokes", "p"), "denies");
}

#[test]
fn nothing_is_asked_of_a_speaker_where_only_its_body_has_spoken() {
    let asked = ask("s1 min: said “The dam is gone” -> p confirms
         s2 spokes: said “We drink water”
         s3 ada: said “No dam broke” -> p denies");
    assert_eq!(asked.position("min", "p"), "confirms");
    assert!(asked.is_unasked("spokes", "p"));
}

#[test]
fn nothing_is_asked_two_steps_below_the_only_one_who_spoke() {
    let asked = ask("state vesland: Vesland
         organisation docks: the Dock Board, of vesland
         person clerk: Nell Ard, of docks
         s1 vesland: said “The dam is gone” -> p confirms
         s2 clerk: said “We drink water”
         s3 docks: said “We count ships”");
    assert_eq!(asked.position("vesland", "p"), "confirms");
    assert!(asked.is_unasked("docks", "p") && asked.is_unasked("clerk", "p"));
}

#[test]
fn of_reaches_over_several_steps() {
    let asked = ask("state vesland: Vesland
         organisation docks: the Dock Board, of vesland
         person clerk: Nell Ard, of docks
         s1 clerk: said “The dam stands firm” -> p denies");
    for source in ["vesland", "docks", "clerk"] {
        assert_eq!(asked.position(source, "p"), "denies", "{source}");
    }
}

#[test]
fn the_nearest_body_with_a_position_of_its_own_speaks_for_those_above() {
    let asked = ask("state vesland: Vesland
         organisation docks: the Dock Board, of vesland
         person clerk: Nell Ard, of docks
         s1 clerk: said “The dam stands firm” -> p denies; on 2024-05-01
         s2 docks: said “The dam is gone” -> p confirms; on 2024-01-01");
    assert_eq!(asked.position("vesland", "p"), "confirms");
    assert_eq!(asked.evidence("stance/vesland/p"), ["The dam is gone"]);
}

#[test]
fn whoever_is_at_a_body_does_not_speak_for_it() {
    let asked = ask("unnamed leak: a dock worker, at min
         s1 leak: said “The dam is gone” -> p alleges
         s2 min: said “We count ships”");
    assert_eq!(asked.position("leak", "p"), "alleges");
    assert_eq!(asked.position("min", "p"), "not-addressed");
}

#[test]
fn undated_speakers_who_differ_leave_their_body_unasked() {
    let asked = ask("person envoy: Envoy Tarn, of min
         s1 spokes: said “The dam stands firm” -> p denies
         s2 envoy: said “The dam is gone” -> p confirms
         s3 min: said “We count ships”");
    assert!(asked.is_unasked("min", "p"));
    assert_eq!(asked.position("spokes", "p"), "denies");
    assert_eq!(asked.position("envoy", "p"), "confirms");
}

#[test]
fn the_latest_of_a_body_s_speakers_counts_as_of_its_date() {
    let asked = ask("person envoy: Envoy Tarn, of min
         s1 spokes: said “The dam stands firm” -> p denies; on 2024-01
         s2 envoy: said “The dam is gone” -> p confirms; on 2024-02-01");
    assert_eq!(asked.position("min", "p"), "confirms");
    assert!(asked.prompt("stance/min/p").contains("As of 1 February 2024"));
}

#[test]
fn a_statement_without_via_beats_a_later_one_with_it() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies; on 2024-01-01
         s2 ada: said “The dam is gone” -> p confirms; on 2024-05-01; via ben");
    assert_eq!(asked.position("ada", "p"), "denies");
    assert!(!asked.prompt("stance/ada/p").to_lowercase().contains("as of"));
}

#[test]
fn even_without_a_position_a_statement_without_via_beats_one_with_it() {
    let asked = ask("s1 ada: said “The dam, the dam” -> p none
         s2 ada: said “The dam is gone” -> p confirms; via ben");
    assert!(asked.is_unasked("ada", "p"));
}

#[test]
fn none_gives_way_to_any_position() {
    let asked = ask("s1 ada: said “The dam, the dam” -> p none
         s2 ada: said “The dam is gone” -> p confirms; on 2024-01-01");
    assert_eq!(asked.position("ada", "p"), "confirms");
}

#[test]
fn none_alone_is_neither_asked_nor_empty() {
    let asked = ask("s1 ada: said “The dam, the dam” -> p none");
    assert!(asked.is_unasked("ada", "p"));
}

#[test]
fn the_latest_of_several_positions_counts_as_of_its_date() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies; on 2024-03-02
         s2 ada: said “The dam is gone” -> p confirms; on 2023");
    assert_eq!(asked.position("ada", "p"), "denies");
    assert!(asked.prompt("stance/ada/p").contains("As of 2 March 2024"));
    assert_eq!(asked.evidence("stance/ada/p"), ["The dam stands firm"]);
}

/// Ada takes two positions; another taker each shows that she is not among them.
fn differing(first: &str, second: &str) -> super::Questions {
    ask(&format!(
        "s1 ada: said “The dam stands firm” -> p denies{first}
         s2 ada: said “The dam is gone” -> p confirms{second}
         s3 ben: said “No dam broke” -> p denies
         s4 cato: said “So it is” -> p confirms"
    ))
}

#[test]
fn nothing_is_asked_where_one_of_two_positions_is_undated() {
    assert!(differing("; on 2024-03-02", "").is_unasked("ada", "p"));
}

#[test]
fn nothing_is_asked_where_dates_overlap() {
    assert!(differing("; on 2024-03-02", "; on 2024-03").is_unasked("ada", "p"));
    assert!(differing("; on 2024", "; on 2024-03").is_unasked("ada", "p"));
}

#[test]
fn nothing_is_asked_of_two_positions_on_one_day() {
    assert!(differing("; on 2024-03-02", "; on 2024-03-02").is_unasked("ada", "p"));
}

#[test]
fn a_cell_that_may_not_be_asked_is_never_offered() {
    let asked = differing("", "");
    for stance in ["denies", "confirms"] {
        assert!(asked.built(&format!("who-took/p/{stance}")));
        assert!(!asked.offers(&format!("who-took/p/{stance}"), "source:ada"));
    }
}

#[test]
fn a_cell_filled_by_what_follows_alone_is_not_asked() {
    let asked = ask("claim q: Both dams have broken, short Both dams, checked, entails p
         claim r: The valley is dry, short Valley dry, checked
         s0 cato: said “It is dry down there” -> r alleges
         s1 ada: said “Both dams are gone” -> q confirms
         s2 ben: said “Nothing broke here” -> p denies
         s3 cato: said “Two dams fell, I hear” -> q alleges; p alleges");
    assert_eq!(asked.position("ada", "q"), "confirms");
    assert_eq!(asked.position("ada", "r"), "not-addressed");
    assert!(asked.is_unasked("ada", "p"), "what she holds entails it");
    assert!(asked.is_unasked("ben", "q"), "it entails what he denies");
}

#[test]
fn what_excludes_a_claim_fills_its_cell_from_either_side() {
    let asked = ask("claim q: The dam stands, short Dam stands, checked, excludes p
         s1 ada: said “The dam is gone” -> p confirms
         s2 ben: said “The dam stands” -> q confirms");
    assert!(asked.is_unasked("ada", "q") && asked.is_unasked("ben", "p"));
}

#[test]
fn silence_on_an_unchecked_claim_is_not_asked() {
    let asked = ask("claim q: The road is closed, short Road closed
         s1 ada: said “The road is open” -> q denies
         s2 ben: said “We drink water”
         s3 cato: said “The road is shut” -> q confirms");
    assert_eq!(asked.position("ada", "q"), "denies");
    assert!(asked.is_unasked("ben", "q"));
}

#[test]
fn silence_on_a_checked_claim_is_shown_by_what_the_source_did_say() {
    let asked = ask("s1 ada: said “The dam stands firm” -> p denies
         s2 ben: said “We drink water”");
    assert_eq!(asked.position("ben", "p"), "not-addressed");
    assert_eq!(asked.evidence("stance/ben/p"), ["We drink water"]);
}

#[test]
fn a_reporter_takes_no_position_and_has_said_nothing() {
    let asked = ask("organisation radio: Radio Cove
         s1 ada: said “The dam stands firm” -> p denies; via radio");
    assert_eq!(asked.position("ada", "p"), "denies");
    for prefix in ["stance/radio/", "stated/radio/", "headline/radio/", "what-said/radio"] {
        assert!(!asked.any_built(prefix), "{prefix}");
    }
}

#[test]
fn a_joint_statement_counts_for_each() {
    let asked = ask("programme salt: the Salt Plan
         s1 ada+ben: said “The dam stands by law” -> p denies; salt invoked");
    assert_eq!((asked.position("ada", "p"), asked.position("ben", "p")), ("denies".into(), "denies".into()));
    assert_eq!(asked.right("who-took/p/denies"), ["source:ada", "source:ben"]);
    assert!(!asked.built("who-said/s1") && !asked.built("who-invoked/salt"));
    assert!(!asked.offers_as_wrong("what-said/ada", "statement:s1"));
    assert!(!asked.offers_as_wrong("what-said/ben", "statement:s1"));
}

#[test]
fn a_cell_counts_all_articles_and_a_grid_has_what_occurs_in_its_own() {
    let asked = ask("claim q: The road is closed, short Road closed, checked
         s1 ada: said “The dam stands firm” -> p denies
         s2 ben: said “The dam is gone” -> p confirms
         s3 cato: said “The dam may be gone” -> p suggests
         s4 ada: said “The road is shut” -> q alleges; in two
         s5 ben: said “The road is open” -> q denies; in two
         s6 ben: said “The dam was ours” -> in two
         s7 ada: said “It stands, I say” -> p denies; in two");
    assert_eq!(asked.ids("grid/two", "columns").len(), 2);
    assert_eq!(asked.position("ben", "p"), "confirms");
    assert_eq!(asked.position("cato", "p"), "suggests");
    assert!(!asked.ids("grid/two", "rows").contains(&"cato"));
}
