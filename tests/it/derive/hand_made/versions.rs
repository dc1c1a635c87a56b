//! Altered versions: such as could have been printed, and none that tells by its look which one was.

use super::{ask, ask_alone};

/// Two rowing clubs, a bank, and three people, of whom two have one office.
const RIVALS: &str = "
    organisation reed: Reedmouth, role rowing club
    organisation tarn: Tarnwick, role rowing club
    organisation bank: Moorland, role savings bank
    person lena: Lena Brock, role rower
    person hugo: Hugo Pell, role rower
    person iris: Iris Vane, role judge
    person otto: Otto Lind, role rower, of tarn
    ";

fn rivals(lines: &str) -> super::Questions {
    ask_alone(&format!("{RIVALS}{lines}\nfill 4"))
}

#[test]
fn a_name_becomes_one_of_the_same_sort_and_never_the_speaker_s_own() {
    let asked = rivals("s1 iris: said “Brock rows for Reedmouth”");
    let wrong = asked.wrong("altered/s1");
    assert!(wrong.iter().any(|text| text.contains("Tarnwick")), "{wrong:?}");
    assert!(wrong.iter().any(|text| text.contains("Pell") || text.contains("Lind")), "{wrong:?}");
    assert!(!wrong.iter().any(|text| text.contains("Moorland") || text.contains("Vane")), "{wrong:?}");
    let asked = rivals(
        "s1 hugo: said “Brock left us in May 2003 and 2004”
         s2 otto: said “Brock and 14 others rowed for Reedmouth”",
    );
    assert!(!asked.wrong("altered/s1").iter().any(|text| text.contains("Pell")));
    let wrong = asked.wrong("altered/s2");
    assert!(!wrong.iter().any(|text| text.contains("Tarnwick") || text.contains("Lind")), "{wrong:?}");
}

#[test]
fn a_name_at_the_beginning_of_a_sentence_keeps_its_capital() {
    let asked = ask_alone(
        "organisation a: the harbour office
         organisation b: the water office
         person ada: Ada Okoro
         s1 ada: said “The harbour office lost 23 boats”
         fill 4",
    );
    let wrong = asked.wrong("altered/s1");
    assert!(wrong.iter().any(|text| text.starts_with("The water office")), "{wrong:?}");
}

#[test]
fn a_number_that_is_part_of_a_name_stays() {
    let asked = ask("s1 ada: said “We found 31 traces of LX-4 under Hall 6”
         s2 ada: said “Since Monday the pump Aqua 5 stands still near gate B-12”");
    for id in ["altered/s1", "altered/s2"] {
        for text in asked.wrong(id) {
            assert!(
                text.contains("LX-4 under Hall 6") || text.contains("Aqua 5") && text.contains("B-12"),
                "{text}"
            );
        }
    }
}

#[test]
fn a_part_stays_below_its_whole_and_an_ordinal_an_ordinal() {
    let asked = ask("s1 ada: said “Two of five lamps broke on the third floor”
         s2 ada: said “3 of 4 boats sank in the fifth week”");
    for text in asked.wrong("altered/s1") {
        let begins =
            ["Two of five", "Three of five", "Four of five"].iter().any(|part| text.starts_with(part));
        assert!(begins && !text.contains("half"), "{text}");
    }
    assert!(
        asked.wrong("altered/s2").iter().all(|text| text.starts_with("3 of 4") || text.starts_with("2 of 4"))
    );
}

#[test]
fn no_year_is_after_the_article_and_no_day_beyond_its_month() {
    let asked = ask("published 2021-06-09
         s1 ada: said “The law of 2020 was made on 30 June”
         s2 ada: said “On 28 March 1999 it rained”");
    // The oracle compares the years with the article's date.
    for text in asked.wrong("altered/s1").union(&asked.wrong("altered/s2")) {
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse::<u32>().ok());
        assert!(numbers.into_iter().all(|n| n <= 31 || (1990..=2021).contains(&n)), "{text}");
    }
    assert!(asked.built("altered/s1") && asked.built("altered/s2"));
}

#[test]
fn a_negation_stands_only_where_grammar_lets_it() {
    let asked = ask("s1 ada: said that the 20 boats which were in the dock could not have been enough
         s2 ada: said “I have never even been to the dock where 14 boats were lost”
         s3 ada: said “Whether 15 boats were lost is unknown to 23 of us”
         s4 ada: said that 12 of us is all for it, and the only one against was 60");
    let wrong: Vec<&str> =
        ["s1", "s2", "s3", "s4"].iter().flat_map(|id| asked.wrong(&format!("altered/{id}"))).collect();
    let odd = [
        "which were not",
        "could not have not",
        "often even",
        "where 14 boats were not",
        "Whether 15 boats were not",
        "is some",
        "mainly one",
        "not all for",
    ];
    for text in &wrong {
        assert!(odd.iter().all(|odd| !text.contains(odd)), "{text}");
    }
    assert!(!wrong.is_empty());
}

#[test]
fn length_does_not_tell_what_was_printed() {
    let line = |n: usize| {
        let (gates, boats) = (20 + n, 61 + n);
        match n % 4 {
            0 => format!("s{n} ada: said “The {gates} gates are open and must be watched on Monday”\n"),
            1 => format!("s{n} ada: said “It is not known why {boats} boats would come before May {n}”\n"),
            2 => format!(
                "s{n} ada: said “Perhaps {gates} boats were lost, and few of the {boats} captains know”\n"
            ),
            _ => format!("s{n} ada: said “Everybody saw three lamps above pier number {boats} on Friday”\n"),
        }
    };
    let lines: Vec<String> = (0..40).map(line).collect();
    let asked = ask(&lines.concat());
    let (mut shortest, mut longest, mut n_told) = (0, 0, 0);
    for question in (0..40).flat_map(|n| asked.all(&format!("altered/s{n}"))) {
        let options = question["options"].as_array().unwrap();
        let length = |o: &serde_json::Value| o["text"].as_str().unwrap().chars().count();
        let right = options.iter().find(|o| o["right"] == true).map(length).unwrap();
        let others: Vec<usize> = options.iter().filter(|o| o["right"] == false).map(length).collect();
        n_told += 1;
        shortest += usize::from(others.iter().all(|other| *other > right));
        longest += usize::from(others.iter().all(|other| *other < right));
    }
    assert!(n_told > 60, "{n_told}");
    assert!(shortest * 100 < n_told * 35 && longest * 100 < n_told * 35, "{shortest}, {longest} of {n_told}");
}
