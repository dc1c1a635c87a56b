//! Words of the article in a hand-written question: evidence, what is right to mark, the gap of a sentence.

use serde_json::Value;

use super::super::edit::{Edit, Passage};
use super::super::passage::{self, Tidy};
use super::super::refused::Refused;
use crate::pack::selector::{self, quote_of};
use crate::pack::{
    ArticleId, HandEvidence, HandOption, HandQuestion, Pack, Quote, ResponseKind, Span, Text, TextQuote,
};

/// The question with more words that bear it out.
pub fn with_evidence(
    pack: &Pack,
    hand: &HandQuestion,
    passages: &[Passage],
) -> Result<HandQuestion, Refused> {
    let mut hand = hand.clone();
    for row in evidence(pack, passages)? {
        if !hand.evidence.iter().any(|other| is_same(other, &row)) {
            hand.evidence.push(row);
        }
    }
    Ok(hand)
}

/// Selected words as evidence.
pub(in super::super) fn evidence(pack: &Pack, passages: &[Passage]) -> Result<Vec<HandEvidence>, Refused> {
    if passages.is_empty() {
        return Err(Refused::NothingSelected);
    }
    let mut evidence = Vec::new();
    for passage in passages {
        let (article, text, spans) = passage::spans(pack, std::slice::from_ref(passage), Tidy::AsIs)?;
        evidence.extend(spans.iter().map(|span| row(&article, &text, *span)));
    }
    Ok(evidence)
}

fn row(article: &ArticleId, text: &Text, span: Span) -> HandEvidence {
    let (exact, prefix, suffix) = match quote_of(text, span) {
        Quote::Bare(exact) => (exact, None, None),
        Quote::Selector(quote) => (quote.exact, quote.prefix, quote.suffix),
    };
    HandEvidence { article: article.clone(), exact, prefix, suffix, ..HandEvidence::default() }
}

/// Whether two rows quote the same words.
pub(in super::super) fn is_same(one: &HandEvidence, other: &HandEvidence) -> bool {
    let words =
        |row: &HandEvidence| (row.article.clone(), row.exact.clone(), row.prefix.clone(), row.suffix.clone());
    words(one) == words(other)
}

/// The question with more words that are right to mark: an alternative to those before. Its first words say
/// which article it is about.
pub fn with_alternative(
    pack: &Pack,
    hand: &HandQuestion,
    passages: &[Passage],
) -> Result<HandQuestion, Refused> {
    let (article, text, spans) = passage::spans(pack, passages, Tidy::AsIs)?;
    let mut hand = hand.clone();
    let mut right = hand.right.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
    if right.is_empty() {
        hand.article = Some(article);
    } else if hand.article.as_ref() != Some(&article) {
        return Err(Refused::OtherArticle);
    }
    let quote = |span: &Span| serde_json::to_value(quote_of(&text, *span)).unwrap_or_default();
    let alternative: Value = spans.iter().map(quote).collect();
    if !right.contains(&alternative) {
        right.push(alternative);
    }
    hand.right = Some(Value::Array(right));
    Ok(hand)
}

/// Of mark: the words of each alternative.
pub fn alternatives(hand: &HandQuestion) -> Vec<String> {
    let words = |run: &Value| {
        let exact = run.as_str().or_else(|| run.get("exact")?.as_str());
        exact.map_or_else(|| run.to_string(), str::to_owned)
    };
    let alternative = |list: &Value| {
        let runs = list.as_array().into_iter().flatten().map(words);
        runs.collect::<Vec<_>>().join(" … ")
    };
    hand.right.iter().filter_map(Value::as_array).flatten().map(alternative).collect()
}

/// Of mark: the quotes of every alternative; what is given by its place alone is not among them.
pub fn right_quotes(hand: &HandQuestion) -> Vec<Quote> {
    let alternatives = hand.right.iter().filter_map(Value::as_array).flatten();
    let runs = alternatives.filter_map(Value::as_array).flatten();
    runs.filter_map(|run| serde_json::from_value(run.clone()).ok()).collect()
}

/// The edit that gives a question of the pack more words that bear it out, to those it has.
pub fn more_evidence(pack: &Pack, hand: &HandQuestion, passages: &[Passage]) -> Result<Edit, Refused> {
    let with = with_evidence(pack, hand, passages)?;
    let known: Option<Vec<Passage>> = hand.evidence.iter().map(|row| passage_of(pack, row)).collect();
    // Words that are not found any more stay as they are written.
    Ok(match known {
        Some(mut all) => {
            all.extend(passages.iter().cloned());
            Edit::SelectEvidence { question: hand.id.clone(), passages: all }
        }
        None => Edit::PutQuestion(Box::new(with)),
    })
}

/// Where evidence stands.
fn passage_of(pack: &Pack, row: &HandEvidence) -> Option<Passage> {
    let article = pack.articles.iter().find(|article| article.id == row.article)?;
    let text = Text::new(&article.paragraphs);
    let quote = TextQuote {
        exact: row.exact.clone(),
        prefix: row.prefix.clone(),
        suffix: row.suffix.clone(),
        ..TextQuote::default()
    };
    let span = selector::place(&text, &Quote::Selector(quote)).ok()?;
    Some(passage::passage(&article.id, &text, span))
}

/// The question about a gap in a sentence of the article: the selected words are the right option, the rest of
/// their sentence stands around the gap.
pub fn with_gap(pack: &Pack, hand: &HandQuestion, passages: &[Passage]) -> Result<HandQuestion, Refused> {
    let (_, text, spans) = passage::spans(pack, passages, Tidy::Words)?;
    let [gap] = spans.as_slice() else { return Err(Refused::NothingSelected) };
    let sentences = text.sentences(text.paragraph_of(*gap));
    let around = |at: usize| sentences.iter().find(|sentence| sentence.start <= at && at < sentence.end);
    let start = around(gap.start).map_or(gap.start, |sentence| sentence.start);
    let end = around(gap.end.saturating_sub(1)).map_or(gap.end, |sentence| sentence.end);
    let before = text.slice(Span { start, end: gap.start }).to_owned();
    let after = text.slice(Span { start: gap.end, end }).to_owned();
    let word = text.slice(*gap).to_owned();
    let mut hand = hand.clone();
    ResponseKind::Cue.wire().clone_into(&mut hand.response);
    hand.text = Some([before, after]);
    let options = hand.options.get_or_insert_default();
    let first = options.iter().position(|row| row.right);
    let place = first.or_else(|| options.iter().position(|row| row.text.trim().is_empty()));
    match place.and_then(|ix| options.get_mut(ix)) {
        Some(row) => (row.text, row.right) = (word, true),
        None => options.push(HandOption { text: word, right: true, ..HandOption::default() }),
    }
    Ok(hand)
}
