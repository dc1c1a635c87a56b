//! The table of statements in `tests/data/draft/clauses.txt`: gists and positions.

use super::called::Speakers;
use super::doc::{Doc, Found};
use super::gist::gist;
use super::proposition::propositions;
use super::reading::{Attribution, Person, Reading};
use super::report::Report;
use crate::pack::{SourceKind, Stance};

const TABLE: &str = include_str!("../../tests/data/draft/clauses.txt");

#[test]
fn statements_become_gists_and_positions() {
    let mut wrong = Vec::new();
    for row in TABLE.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [name, sort, cue, content, stance, wanted_gist, wanted_position] = cells[..] else {
            panic!("seven cells, please: {row}")
        };
        let (gist, position) = made(name, sort, cue, content, stance);
        if (gist.as_str(), position.as_str()) != (wanted_gist, wanted_position) {
            wrong.push(format!("{row}\n    {gist} | {position}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn made(name: &str, sort: &str, cue: &str, content: &'static str, stance: &str) -> (String, String) {
    let tagged: Vec<(&str, &'static str)> =
        content.split(' ').filter_map(|word| word.rsplit_once('/')).collect();
    let words: Vec<&str> = tagged.iter().map(|(word, _)| *word).collect();
    let text = format!("{name} {cue} {}.", words.join(" "));
    let mut doc = Doc::new(&text);
    let n_source = name.split(' ').count();
    let n_cue = cue.split(' ').count();
    let start = n_source + n_cue;
    let tags = std::iter::repeat_n("NNP", n_source).chain(std::iter::repeat_n("VBD", n_cue));
    doc.tags = tags.chain(tagged.iter().map(|(_, tag)| *tag)).chain(["."]).collect();
    assert_eq!(doc.tags.len(), doc.len(), "a token a word: {text}");
    let kind = if sort == "body" { SourceKind::Organisation } else { SourceKind::Person };
    let person = Person {
        name: name.to_owned(),
        role: None,
        kind,
        plural: sort == "plural",
        anonymous: false,
        of: Vec::new(),
        at: Vec::new(),
    };
    let end = doc.len() - 1;
    let attribution = Attribution {
        found: Found {
            source: std::iter::once(0..n_source).collect(),
            cue: std::iter::once(n_source..start).collect(),
            content: std::iter::once(start..end).collect(),
            confidence: 1.0,
        },
        speakers: vec![0],
        via: Vec::new(),
        named: None,
        stance: Stance::from_wire(stance).unwrap(),
        policies: Vec::new(),
    };
    let reading = Reading { people: vec![person], attributions: vec![attribution], ..Reading::default() };
    let speakers = Speakers::new(&doc, &reading, reading.people.clone());
    let attribution = &reading.attributions[0];
    let report = Report::new(&doc, attribution, speakers.of(attribution));
    let gist = gist(&report).unwrap_or_else(|| "-".to_owned());
    let found = propositions(&doc, &reading, &[report]);
    let position = found.positions[0]
        .first()
        .map_or_else(|| "-".to_owned(), |taken| format!("{}: {}", taken.stance, found.texts[taken.on]));
    (gist, position)
}
