//! Rules on what hand-written questions refer to: rows of the ledger, and words of an article.

use serde_json::Value;

use super::super::hand_question::HandQuestion;
use super::super::model::{Pack, Quote, TextQuote};
use super::super::problem::{JsonPath, Step};
use super::super::resolve::unplaced_message;
use super::super::selector::{self, Unplaced};
use super::super::vocabulary::{Form, PolicyStatus, ResponseKind, Stance};
use super::Found;
use super::subject::Subject;
use crate::message;

/// Whether a row of this list has this id, be it left out or even unreadable.
pub(super) fn is_row(pack: &Pack, list: &str, id: &str) -> bool {
    let is_read = match list {
        "articles" => pack.articles.iter().any(|row| row.id.as_str() == id),
        "sources" => pack.sources.iter().any(|row| row.id.as_str() == id),
        "propositions" => pack.propositions.iter().any(|row| row.id.as_str() == id),
        "policies" => pack.policies.iter().any(|row| row.id.as_str() == id),
        "statements" => pack.statements.iter().any(|row| row.id.as_str() == id),
        "questions" => pack.questions.iter().any(|row| row.id == id),
        _ => false,
    };
    is_read
        || pack.aside.iter().any(|aside| {
            matches!(aside.at.0.first(), Some(Step::Field(name)) if name == list)
                && aside.value.get("id").and_then(Value::as_str) == Some(id)
        })
}

/// Whether a reference such as `source:kim` names something.
pub(super) fn names_something(pack: &Pack, reference: &str) -> bool {
    match reference.split_once(':') {
        Some(("article", id)) => is_row(pack, "articles", id),
        Some(("source", id)) => is_row(pack, "sources", id),
        Some(("proposition", id)) => is_row(pack, "propositions", id),
        Some(("policy", id)) => is_row(pack, "policies", id),
        Some(("statement", id)) => is_row(pack, "statements", id),
        Some(("stance", word)) => word == "not-addressed" || Stance::from_wire(word).is_some(),
        Some(("status", word)) => PolicyStatus::from_wire(word).is_some(),
        Some(("form", word)) => Form::from_wire(word).is_some(),
        _ => false,
    }
}

/// One line for a question, however many of its references lead nowhere.
pub(super) fn dangling(s: &Subject<'_>) -> Vec<Found> {
    s.questions()
        .filter_map(|(at, question)| {
            if let Some(article) = question.article.as_ref().filter(|id| !is_article(s, id.as_str())) {
                let message = message!("check-dangling-id", id = article.as_str());
                return Some(Found::new(at.field("article"), message));
            }
            let article = question.evidence.iter().position(|row| !is_article(s, row.article.as_str()));
            if let Some((ix, row)) = article.and_then(|ix| Some((ix, question.evidence.get(ix)?))) {
                let message = message!("check-dangling-id", id = row.article.as_str());
                return Some(Found::new(at.field("evidence").index(ix).field("article"), message));
            }
            let references = references(&at, question);
            let (at, reference) =
                references.into_iter().find(|(_, reference)| !names_something(s.pack, reference))?;
            Some(Found::new(at, message!("check-dangling-reference", reference = reference)))
        })
        .collect()
}

fn is_article(s: &Subject<'_>, id: &str) -> bool {
    is_row(s.pack, "articles", id)
}

fn references<'q>(at: &JsonPath, question: &'q HandQuestion) -> Vec<(JsonPath, &'q str)> {
    let mut found: Vec<(JsonPath, &str)> = Vec::new();
    for (ix, about) in question.about.iter().enumerate() {
        found.push((at.field("about").index(ix), about));
    }
    let options = question.options.iter().flatten().map(|row| &row.reference).enumerate();
    let rows = question.rows.iter().flatten().map(|row| &row.reference).enumerate();
    let columns = question.columns.iter().flatten().map(|row| &row.reference).enumerate();
    let items = question.items.iter().flatten().map(|row| &row.reference).enumerate();
    let listed = options
        .map(|row| ("options", row))
        .chain(rows.map(|row| ("rows", row)))
        .chain(columns.map(|row| ("columns", row)))
        .chain(items.map(|row| ("items", row)));
    for (list, (ix, reference)) in listed {
        found.extend(reference.as_deref().map(|r| (at.field(list).index(ix).field("ref"), r)));
    }
    found
}

pub(super) fn quote_empty(s: &Subject<'_>) -> Vec<Found> {
    unplaced(s, "quote-empty")
}

pub(super) fn quote_not_found(s: &Subject<'_>) -> Vec<Found> {
    unplaced(s, "quote-not-found")
}

pub(super) fn quote_ambiguous(s: &Subject<'_>) -> Vec<Found> {
    unplaced(s, "quote-ambiguous")
}

/// The quotes of hand-written questions that have no place, of one code.
fn unplaced(s: &Subject<'_>, wanted: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, question) in s.questions() {
        for Sought { at, article, quote, start } in sought(&at, question) {
            let Some(article) = s.ledger.article(article) else { continue };
            let text = &s.ledger[article].text;
            let unplaced = match selector::place(text, &quote) {
                Err(Unplaced::Ambiguous(places)) if places.iter().any(|p| Some(p.start) == start) => continue,
                Err(unplaced) if !text.is_empty() => unplaced,
                _ => continue,
            };
            let (code, message) = unplaced_message(text, &quote, unplaced, found.len() < 40);
            if code == wanted {
                found.push(Found::new(at, message));
            }
        }
    }
    found
}

/// A quote that a question rests on. `start`: which of several places it says it means.
struct Sought<'q> {
    at: JsonPath,
    article: &'q str,
    quote: Quote,
    start: Option<usize>,
}

fn sought<'q>(at: &JsonPath, question: &'q HandQuestion) -> Vec<Sought<'q>> {
    let evidence = question.evidence.iter().enumerate().map(|(ix, row)| Sought {
        at: at.field("evidence").index(ix).field("exact"),
        article: row.article.as_str(),
        quote: quote(&row.exact, row.prefix.as_deref(), row.suffix.as_deref()),
        start: row.start,
    });
    let mut all: Vec<Sought<'q>> = evidence.collect();
    let is_mark = question.response == ResponseKind::Mark.wire();
    let Some(article) = question.article.as_ref().filter(|_| is_mark) else { return all };
    let alternatives = question.right.as_ref().and_then(Value::as_array).into_iter().flatten();
    for (ix, alternative) in alternatives.enumerate() {
        for (nth, run) in alternative.as_array().into_iter().flatten().enumerate() {
            let field = |name: &str| run.get(name).and_then(Value::as_str);
            let Some(exact) = run.as_str().or(field("exact")) else { continue };
            all.push(Sought {
                at: at.field("right").index(ix).index(nth),
                article: article.as_str(),
                quote: quote(exact, field("prefix"), field("suffix")),
                start: None,
            });
        }
    }
    all
}

fn quote(exact: &str, prefix: Option<&str>, suffix: Option<&str>) -> Quote {
    Quote::Selector(TextQuote {
        exact: exact.to_owned(),
        prefix: prefix.map(ToOwned::to_owned),
        suffix: suffix.map(ToOwned::to_owned),
        ..TextQuote::default()
    })
}
