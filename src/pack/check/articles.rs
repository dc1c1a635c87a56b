//! Rules on the pack as a file and on its articles.

use unic_langid::LanguageIdentifier;

use super::super::date::Date;
use super::super::model::{Article, FORMAT};
use super::super::problem::JsonPath;
use super::Found;
use super::subject::Subject;
use super::words::is_blank;
use crate::message;

pub(super) fn unknown_format(s: &Subject<'_>) -> Vec<Found> {
    let at = JsonPath::root().field("hearsay");
    let is_unknown = s.pack.hearsay != FORMAT;
    let message = || message!("check-unknown-format", version = s.pack.hearsay, known = FORMAT);
    is_unknown.then(|| Found::new(at, message())).into_iter().collect()
}

pub(super) fn blank_title(s: &Subject<'_>) -> Vec<Found> {
    // A pack without any title has been reported as that.
    let title = &s.pack.title;
    let is_blank = !title.is_empty() && title.trim().is_empty();
    let of_pack = is_blank.then(|| JsonPath::root().field("title"));
    let of_articles =
        s.articles().filter(|(_, article)| article.title.trim().is_empty()).map(|(at, _)| at.field("title"));
    of_pack.into_iter().chain(of_articles).map(|at| Found::new(at, message!("check-blank-title"))).collect()
}

pub(super) fn unknown_language(s: &Subject<'_>) -> Vec<Found> {
    let tag = s.pack.language.as_str();
    let parsed: Option<LanguageIdentifier> = tag.parse().ok();
    let is_known = parsed.is_some_and(|parsed| matches!(parsed.language.as_str().len(), 2 | 3))
        && !tag.to_ascii_lowercase().starts_with("und");
    let found = Found::new(JsonPath::root().field("language"), message!("check-unknown-language", tag = tag));
    (!is_known).then_some(found).into_iter().collect()
}

pub(super) fn no_article(s: &Subject<'_>) -> Vec<Found> {
    let is_missing = s.pack.articles.is_empty() && !s.is_partly_unread();
    let found = Found::new(JsonPath::root(), message!("check-no-article"));
    is_missing.then_some(found).into_iter().collect()
}

fn has_text(article: &Article) -> bool {
    article.paragraphs.iter().any(|paragraph| !paragraph.trim().is_empty())
}

pub(super) fn without_text_or_link(s: &Subject<'_>) -> Vec<Found> {
    s.articles()
        .filter(|(_, article)| !has_text(article) && is_blank(article.url.as_ref()))
        .map(|(at, _)| Found::new(at, message!("check-article-without-text-or-link")))
        .collect()
}

pub(super) fn without_rights(s: &Subject<'_>) -> Vec<Found> {
    s.articles()
        .filter(|(_, article)| has_text(article) && is_blank(article.rights.as_ref()))
        .map(|(at, _)| Found::new(at, message!("check-article-without-rights")))
        .collect()
}

/// What the pack's own author publishes has no original elsewhere.
pub(super) fn without_url(s: &Subject<'_>) -> Vec<Found> {
    let is_by_author =
        |article: &Article| article.publisher.as_ref().is_some_and(|name| s.pack.authors.contains(name));
    s.articles()
        .filter(|(_, article)| has_text(article) && is_blank(article.url.as_ref()) && !is_by_author(article))
        .map(|(at, _)| Found::new(at, message!("check-article-without-url")))
        .collect()
}

pub(super) fn unused(s: &Subject<'_>) -> Vec<Found> {
    let is_used = |article: &Article| {
        s.pack.statements.iter().any(|row| row.article == article.id) || s.is_partly_unread()
    };
    s.articles()
        .filter(|(_, article)| has_text(article) && !is_used(article))
        .map(|(at, _)| Found::new(at, message!("check-article-unused")))
        .collect()
}

pub(super) fn paragraph_blank(s: &Subject<'_>) -> Vec<Found> {
    paragraphs(s, |paragraph| paragraph.trim().is_empty())
        .into_iter()
        .map(|(at, _)| Found::new(at, message!("check-paragraph-blank")))
        .collect()
}

/// U+FFFD and control characters are what a wrong encoding or a broken copy leaves behind.
pub(super) fn text_damaged(s: &Subject<'_>) -> Vec<Found> {
    let is_damage = |c: char| c == '\u{fffd}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r'));
    paragraphs(s, |paragraph| paragraph.contains(is_damage))
        .into_iter()
        .map(|(at, text)| {
            let at_char = text.find(is_damage).unwrap_or_default();
            let before = text.get(..at_char).unwrap_or_default();
            let n_chars = before.chars().count();
            let around: String = before.chars().skip(n_chars.saturating_sub(24)).collect();
            Found::new(at, message!("check-text-damaged", before = around))
        })
        .collect()
}

/// The paragraphs that a test holds for, and their places.
fn paragraphs<'p>(s: &Subject<'p>, holds: impl Fn(&str) -> bool) -> Vec<(JsonPath, &'p str)> {
    s.articles()
        .flat_map(|(at, article)| {
            let at = at.field("paragraphs");
            article.paragraphs.iter().enumerate().map(move |(ix, text)| (at.index(ix), text.as_str()))
        })
        .filter(|(_, text)| holds(text))
        .collect()
}

pub(super) fn odd_url(s: &Subject<'_>) -> Vec<Found> {
    let is_odd = |url: &String| {
        let rest = url.strip_prefix("https://").or(url.strip_prefix("http://"));
        rest.is_none_or(|rest| rest.is_empty() || rest.contains(char::is_whitespace))
    };
    s.articles()
        .flat_map(|(at, article)| {
            let of_article = article.url.iter().map(|url| (at.field("url"), url));
            let of_since = article.since.iter().enumerate().filter_map(|(ix, since)| {
                Some((at.field("since").index(ix).field("url"), since.url.as_ref()?))
            });
            of_article.chain(of_since).collect::<Vec<_>>()
        })
        .filter(|(_, url)| is_odd(url) && !url.trim().is_empty())
        .map(|(at, url)| Found::new(at, message!("check-odd-url", url = url)))
        .collect()
}

/// Statements' dates are looked at when the pack is resolved.
pub(super) fn bad_date(s: &Subject<'_>) -> Vec<Found> {
    s.articles()
        .flat_map(|(at, article)| {
            let of_article = article.published.iter().map(|date| (at.field("published"), date));
            let since = article.since.iter().enumerate();
            let of_since = since.map(|(ix, since)| (at.field("since").index(ix).field("date"), &since.date));
            of_article.chain(of_since).collect::<Vec<_>>()
        })
        .filter(|(_, date)| date.parse::<Date>().is_err())
        .map(|(at, date)| Found::new(at, message!("check-bad-date", date = date)))
        .collect()
}

pub(super) fn since_not_later(s: &Subject<'_>) -> Vec<Found> {
    let parsed = |date: &str| date.parse::<Date>().ok();
    let mut found = Vec::new();
    for (at, article) in s.articles() {
        let Some(published) = article.published.as_deref().and_then(parsed) else { continue };
        for (ix, since) in article.since.iter().enumerate() {
            if parsed(&since.date).is_some_and(|date| date.is_before(published)) {
                let at = at.field("since").index(ix).field("date");
                found.push(Found::new(at, message!("check-since-not-later")));
            }
        }
    }
    found
}
