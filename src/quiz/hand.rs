//! Hand-written questions, in the shape that `hearsay questions --json` prints, to questions.
//!
//! Evidence is found by its words. A question that cannot be asked soundly (no right option, a right one
//! that is wrong as well, words that are not in the article …) is not built, and the author is told why.

mod key;

use std::collections::BTreeSet;

use super::question::{Evidence, Question, QuestionId, Ref, Response, Unbuilt};
use crate::message;
use crate::pack::selector::{self, Unplaced};
use crate::pack::{
    ArticleId, ArticleIx, HandEvidence, HandQuestion, Kind, Ledger, Pack, Quote, Skill, Span, TextQuote,
    is_well_formed,
};
use crate::words::Message;

pub use crate::pack::HAND_WRITTEN as KIND;

/// The hand-written questions of a pack, in its order, and those that cannot be asked.
pub fn hand_written(pack: &Pack, ledger: &Ledger) -> (Vec<Question>, Vec<Unbuilt>) {
    let mut ids = BTreeSet::new();
    let (mut questions, mut not_built) = (Vec::new(), Vec::new());
    for hand in &pack.questions {
        let built = if ids.insert(hand.id.as_str()) {
            question(hand, ledger)
        } else {
            Err(message!("hand-twice", id = &hand.id))
        };
        match built {
            Ok(question) => questions.push(question),
            Err(why) => not_built.push(Unbuilt { kind: kind_known(hand), about: about(hand), why }),
        }
    }
    (questions, not_built)
}

fn question(hand: &HandQuestion, ledger: &Ledger) -> Result<Question, Message> {
    if hand.id.trim().is_empty() {
        return Err(message!("hand-no-id"));
    }
    if is_like_derived(&hand.id) {
        return Err(message!("hand-like-derived", id = &hand.id));
    }
    if !is_well_formed(&hand.id) {
        return Err(message!("hand-bad-id", id = &hand.id));
    }
    if hand.prompt.trim().is_empty() {
        return Err(message!("hand-no-prompt", id = &hand.id));
    }
    let response = key::response(hand, ledger)?;
    let evidence = evidence(hand, ledger, &response)?;
    let explanation = hand.explanation.as_deref().map(str::trim).filter(|text| !text.is_empty());
    Ok(Question {
        id: QuestionId(hand.id.clone()),
        kind: hand.kind.clone().unwrap_or_else(|| KIND.to_owned()),
        skill: skill(hand, &response)?,
        about: about(hand),
        prompt: Message::verbatim(&hand.prompt),
        response,
        explanation: explanation.map(Message::verbatim).into_iter().collect(),
        evidence,
        asks: Vec::new(),
        shows: Vec::new(),
    })
}

/// Whether an id begins as those that are made from the ledger do, such as `who-said/kim`.
fn is_like_derived(id: &str) -> bool {
    let kind = id.split_once('/').map(|(kind, _)| kind);
    kind.is_some_and(|kind| kind == "mark-proposition" || Kind::from_wire(kind).is_some())
}

fn about(hand: &HandQuestion) -> Vec<Ref> {
    hand.about.iter().cloned().map(Ref).collect()
}

/// The kind in the words of the design; an author's own word is a hand-written question's.
fn kind_known(hand: &HandQuestion) -> &'static str {
    hand.kind.as_deref().and_then(Kind::from_wire).map_or(KIND, Kind::wire)
}

/// The skill given, else that of the kind, else the one that the response trains most.
fn skill(hand: &HandQuestion, response: &Response) -> Result<Skill, Message> {
    if let Some(word) = &hand.skill {
        let skill = Skill::from_wire(word);
        return skill.ok_or_else(|| message!("hand-unknown-skill", id = &hand.id, word = word));
    }
    let kind = hand.kind.as_deref().and_then(Kind::from_wire);
    Ok(kind.map_or_else(|| skill_of_response(response), super::skill))
}

fn skill_of_response(response: &Response) -> Skill {
    match response {
        Response::Choice(_) | Response::Multiple(_) | Response::Match(_) => Skill::Attribution,
        Response::Sort(_) | Response::Grid(_) => Skill::Status,
        Response::Order(_) => Skill::Sequence,
        Response::Mark { .. } => Skill::Evidence,
        Response::Cue { .. } | Response::Short { .. } => Skill::Wording,
    }
}

/// The evidence given; of a mark without any, the words that are right to mark.
fn evidence(hand: &HandQuestion, ledger: &Ledger, response: &Response) -> Result<Vec<Evidence>, Message> {
    if let Response::Mark { article, right } = response
        && hand.evidence.is_empty()
    {
        let spans: BTreeSet<Span> = right.iter().flatten().copied().collect();
        return Ok(spans.into_iter().map(|span| Evidence::new(ledger, *article, span)).collect());
    }
    hand.evidence.iter().map(|words| evidence_of(hand, ledger, words)).collect()
}

fn evidence_of(hand: &HandQuestion, ledger: &Ledger, words: &HandEvidence) -> Result<Evidence, Message> {
    let article = article(hand, ledger, &words.article)?;
    let quote = Quote::Selector(TextQuote {
        exact: words.exact.clone(),
        prefix: words.prefix.clone(),
        suffix: words.suffix.clone(),
        ..TextQuote::default()
    });
    let at = words.start.zip(words.end).map(|(start, end)| Span { start, end });
    let span = place(hand, ledger, article, &quote, at)?;
    Ok(Evidence { part: words.part.clone().map(Ref), ..Evidence::new(ledger, article, span) })
}

fn article(hand: &HandQuestion, ledger: &Ledger, id: &ArticleId) -> Result<ArticleIx, Message> {
    let found = ledger.article(id.as_str());
    found.ok_or_else(|| message!("hand-no-article", id = &hand.id, article = id.as_str()))
}

/// Where a quote stands. Positions only choose among several places of the same words.
fn place(
    hand: &HandQuestion,
    ledger: &Ledger,
    article: ArticleIx,
    quote: &Quote,
    at: Option<Span>,
) -> Result<Span, Message> {
    let text = &ledger[article].text;
    match selector::place(text, quote) {
        Ok(span) => Ok(span),
        Err(Unplaced::Ambiguous(places)) => {
            let is_one = |at: &Span| {
                text.slice(*at) == quote.exact()
                    && text.is_grapheme_border(text.byte(at.start))
                    && text.is_grapheme_border(text.byte(at.end))
            };
            at.filter(is_one).ok_or_else(|| {
                let n = places.len();
                message!("hand-quote-ambiguous", id = &hand.id, quote = quote.exact(), n = n)
            })
        }
        Err(Unplaced::Empty | Unplaced::NotFound | Unplaced::InsideWord) => {
            Err(message!("hand-quote-not-found", id = &hand.id, quote = quote.exact()))
        }
    }
}
