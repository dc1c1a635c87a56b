//! What a page says of its article: JSON-LD, `<meta>`, `<link rel=canonical>`, its heading and title.

use std::collections::HashMap;

use dom_query::Document;

use super::linked::linked;
use super::sift::Sifted;
use crate::import::date::date;
use crate::import::imported::Imported;
use crate::import::words::{address, byline, letters, said, without_site};

/// Names of `<meta>`, the most telling first.
const TITLES: &[&str] =
    &["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title"];
const BYLINES: &[&str] = &[
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "parsely-author",
    "sailthru.author",
    "citation_author",
];
const PUBLISHERS: &[&str] =
    &["og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"];
const DATES: &[&str] = &[
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "citation_publication_date",
    "date",
];

/// Fills in what the page says.
pub(super) fn fill(read: &mut Imported, doc: &Document, sifted: &Sifted) {
    let linked = linked(&sifted.json_ld);
    let metas = metas(doc);
    let first = |names: &[&str], good: fn(&str) -> Option<String>| {
        names.iter().find_map(|name| metas.get(*name).and_then(|value| good(value)))
    };
    let plain = |value: Option<String>| value.and_then(|value| said(&unescaped(&value)));
    read.publisher = plain(linked.publisher).or_else(|| first(PUBLISHERS, said));
    read.byline = plain(linked.byline).and_then(|name| byline(&name)).or_else(|| first(BYLINES, byline));
    let time = || {
        doc.select("time[datetime]").attr("datetime").and_then(|value| date(&value)).or_else(|| shown(doc))
    };
    read.published = linked.published.and_then(|day| date(&day)).or_else(|| first(DATES, date)).or_else(time);
    let canonical = || doc.select("link[rel=canonical]").attr("href").and_then(|value| address(&value));
    let saved = || sifted.saved_from.as_deref().and_then(address);
    read.url = canonical()
        .or_else(|| linked.url.and_then(|url| address(&url)))
        .or_else(|| first(&["og:url"], address))
        .or_else(saved);
    let lang = || doc.select("html[lang]").attr("lang").map(|lang| lang.to_string());
    read.language =
        lang().or(linked.language).or_else(|| first(&["og:locale"], said)).and_then(|tag| tag_of(&tag));
    let said_title = plain(linked.title).or_else(|| first(TITLES, said));
    read.title = title(doc, said_title, read.publisher.as_deref());
}

/// The date that stands on the page in an element that says it is one.
fn shown(doc: &Document) -> Option<String> {
    const MOST: usize = 6;
    let marked = doc.select("[itemprop=datePublished], .date, .published, .dateline, .timestamp");
    marked.nodes().iter().take(MOST).find_map(|node| date(&node.text()))
}

fn metas(doc: &Document) -> HashMap<String, String> {
    let mut metas = HashMap::new();
    for node in doc.select("meta").nodes() {
        let Some(content) = node.attr("content") else { continue };
        for name in ["property", "name", "itemprop"].into_iter().filter_map(|name| node.attr(name)) {
            let name = name.trim().to_ascii_lowercase().replace("dc:", "dc.");
            metas.entry(name).or_insert_with(|| content.to_string());
        }
    }
    metas
}

/// The headline: what the page says, but as its heading words it, without the name of the paper.
fn title(doc: &Document, title: Option<String>, publisher: Option<&str>) -> Option<String> {
    let heads: Vec<String> =
        doc.select("h1").nodes().iter().take(8).filter_map(|node| said(&node.text())).collect();
    let whole = doc.select("head > title, title").nodes().first().and_then(|node| said(&node.text()));
    let known = title.as_deref().or(whole.as_deref()).map(letters).unwrap_or_default();
    let is_it = |head: &&String| {
        let head = letters(head);
        known.contains(&head) && head.len() * 2 > known.len()
    };
    if let Some(head) = heads.iter().find(is_it) {
        return Some(head.clone());
    }
    let only = || (heads.len() == 1).then(|| heads.first().cloned()).flatten();
    let is_site = |title: &String| publisher.is_none_or(|name| letters(name) != letters(title));
    title
        .filter(is_site)
        .map(|title| without_site(&title, publisher))
        .or_else(only)
        .or_else(|| whole.map(|title| without_site(&title, publisher)))
}

/// A language tag with hyphens.
fn tag_of(tag: &str) -> Option<String> {
    let tag = tag.trim().replace('_', "-");
    let is_tag = (2..=12).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_tag.then_some(tag)
}

/// A text of JSON in which characters are written as in HTML.
fn unescaped(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    Document::fragment(text.replace('<', "&lt;")).text().to_string()
}
