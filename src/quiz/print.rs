//! The questions of a pack as any other program can check them: the design's JSON, to the letter.

use serde::Serialize;

use super::derive::Derived;
use super::question::{Board, Choice, Evidence, GridCell, Place, Question, Ref, Response, Unbuilt};
use super::seed::Seed;
use crate::pack::{Ledger, Span};
use crate::words::{Arg, Message, Words};

/// The JSON of `hearsay questions --json`: two spaces, a final line feed.
pub fn json(ledger: &Ledger, derived: &Derived, seed: Seed, words: &Words) -> String {
    let printed = Printed {
        pack: ledger.id.as_str(),
        revision: ledger.revision,
        seed: seed.0,
        questions: derived.questions.iter().map(|question| printed(ledger, question, words)).collect(),
        not_built: derived.not_built.iter().map(|unbuilt| printed_unbuilt(unbuilt, words)).collect(),
    };
    let mut text = serde_json::to_string_pretty(&printed).unwrap_or_default();
    text.push('\n');
    text
}

/// Several sentences in a row.
pub fn sentences(messages: &[Message], words: &Words) -> String {
    let said: Vec<String> = messages.iter().map(|message| words.say(message)).collect();
    said.join(" ")
}

#[derive(Serialize)]
struct Printed<'p> {
    pack: &'p str,
    revision: u32,
    seed: u64,
    questions: Vec<PrintedQuestion<'p>>,
    not_built: Vec<PrintedUnbuilt<'p>>,
}

#[derive(Serialize)]
struct PrintedQuestion<'p> {
    id: &'p str,
    kind: &'p str,
    skill: &'static str,
    response: &'static str,
    about: Vec<&'p str>,
    prompt: String,
    #[serde(flatten)]
    key: Key<'p>,
    explanation: String,
    evidence: Vec<PrintedEvidence<'p>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Key<'p> {
    Options {
        options: Vec<PrintedChoice<'p>>,
    },
    Cue {
        text: [&'p str; 2],
        options: Vec<PrintedChoice<'p>>,
    },
    Board {
        rows: Vec<PrintedPlace<'p>>,
        columns: Vec<PrintedPlace<'p>>,
        right: &'p [(usize, usize)],
    },
    Grid {
        rows: Vec<PrintedPlace<'p>>,
        columns: Vec<PrintedPlace<'p>>,
        cells: Vec<Vec<Option<&'static str>>>,
    },
    Order {
        items: Vec<PrintedPlace<'p>>,
    },
    Mark {
        article: &'p str,
        right: Vec<Vec<[usize; 2]>>,
    },
    Short {
        accept: &'p [String],
        slips: bool,
    },
}

#[derive(Serialize)]
struct PrintedChoice<'p> {
    text: String,
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    reference: Option<&'p str>,
    right: bool,
    why: String,
}

#[derive(Serialize)]
struct PrintedPlace<'p> {
    text: String,
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    reference: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

#[derive(Serialize)]
struct PrintedEvidence<'p> {
    article: &'p str,
    start: usize,
    end: usize,
    exact: &'p str,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    part: Option<&'p str>,
}

#[derive(Serialize)]
struct PrintedUnbuilt<'p> {
    kind: &'p str,
    about: Vec<&'p str>,
    why: String,
}

fn printed<'p>(ledger: &'p Ledger, question: &'p Question, words: &Words) -> PrintedQuestion<'p> {
    PrintedQuestion {
        id: &question.id.0,
        kind: &question.kind,
        skill: question.skill.wire(),
        response: question.response.wire(),
        about: refs(&question.about),
        prompt: words.say(&question.prompt),
        key: key(ledger, &question.response, words),
        explanation: sentences(&question.explanation, words),
        evidence: question.evidence.iter().map(|evidence| printed_evidence(ledger, evidence)).collect(),
    }
}

fn key<'p>(ledger: &'p Ledger, response: &'p Response, words: &Words) -> Key<'p> {
    match response {
        Response::Choice(options) | Response::Multiple(options) => {
            Key::Options { options: choices(options, words) }
        }
        Response::Cue { before, after, options } => {
            Key::Cue { text: [before, after], options: choices(options, words) }
        }
        Response::Match(Board { rows, columns, right }) | Response::Sort(Board { rows, columns, right }) => {
            Key::Board { rows: places(rows, words), columns: places(columns, words), right }
        }
        Response::Grid(grid) => Key::Grid {
            rows: places(&grid.rows, words),
            columns: places(&grid.columns, words),
            cells: grid
                .cells
                .iter()
                .map(|row| row.iter().map(|cell| cell.map(GridCell::wire)).collect())
                .collect(),
        },
        Response::Order(items) => Key::Order { items: places(items, words) },
        Response::Mark { article, right } => Key::Mark {
            article: ledger[*article].id.as_str(),
            right: right
                .iter()
                .map(|spans| spans.iter().map(|Span { start, end }| [*start, *end]).collect())
                .collect(),
        },
        Response::Short { accepted, slips } => Key::Short { accept: accepted, slips: *slips },
    }
}

fn choices<'p>(options: &'p [Choice], words: &Words) -> Vec<PrintedChoice<'p>> {
    let printed = |choice: &'p Choice| PrintedChoice {
        text: option(&choice.text, words),
        reference: choice.reference.as_ref().map(|reference| reference.0.as_str()),
        right: choice.right,
        why: words.say(&choice.why),
    };
    options.iter().map(printed).collect()
}

/// An option as another program compares it: words of the article stand as they are printed, without the mark that
/// shows a learner that they begin in mid-sentence.
fn option(text: &Message, words: &Words) -> String {
    match (text.key, text.args.first()) {
        ("quiz-fragment", Some((_, Arg::Text(printed)))) => printed.clone(),
        _ => words.say(text),
    }
}

fn places<'p>(places: &'p [Place], words: &Words) -> Vec<PrintedPlace<'p>> {
    let printed = |place: &'p Place| PrintedPlace {
        text: words.say(&place.text),
        reference: place.reference.as_ref().map(|reference| reference.0.as_str()),
        why: place.why.as_ref().map(|why| words.say(why)),
    };
    places.iter().map(printed).collect()
}

fn printed_evidence<'p>(ledger: &'p Ledger, evidence: &'p Evidence) -> PrintedEvidence<'p> {
    PrintedEvidence {
        article: ledger[evidence.article].id.as_str(),
        start: evidence.span.start,
        end: evidence.span.end,
        exact: &evidence.exact,
        part: evidence.part.as_ref().map(|part| part.0.as_str()),
    }
}

fn printed_unbuilt<'p>(unbuilt: &'p Unbuilt, words: &Words) -> PrintedUnbuilt<'p> {
    PrintedUnbuilt { kind: unbuilt.kind, about: refs(&unbuilt.about), why: words.say(&unbuilt.why) }
}

fn refs(refs: &[Ref]) -> Vec<&str> {
    refs.iter().map(|reference| reference.0.as_str()).collect()
}
