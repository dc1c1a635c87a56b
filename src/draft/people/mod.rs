//! Who is credited: every source of an article is one person, body, state or document, under its fullest name.

mod description;
mod entity;
mod fit;
mod kind;
mod lexicon;
mod mention;
mod names;
mod passive;
mod person;
mod resolve;
mod source;
#[cfg(test)]
mod tests;
mod tie;

use std::ops::Range;

use super::doc::{Doc, Found};
use super::reading::Person;
use super::unnamed::wishes;
use entity::Entities;
use lexicon::Class;
use mention::{Form, Mention};
use person::Cast;
use resolve::Places;
use source::Head;

/// Whether a word stands before names ("Mr", "councillor").
pub(super) fn is_title(word: &str) -> bool {
    lexicon::lexicon().title(word).is_some()
}

/// Whether a word shows, within a capitalised name, that this is a body.
pub(super) fn is_body_word(word: &str) -> bool {
    lexicon::lexicon().name_word(word) == Some(Class::Body)
}

/// Who is credited in an article.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct People {
    /// All who are credited, pass on, or are spoken for.
    pub persons: Vec<Person>,
    /// Per attribution.
    pub credits: Vec<Credit>,
}

/// Whom an attribution credits.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Credit {
    /// Indexes into [`People::persons`]; several for a joint statement, none where nobody is named.
    pub speakers: Vec<usize>,
    /// Who passed it on, from the source towards the reader.
    pub via: Vec<usize>,
    /// The words that name the source there.
    pub named: Option<Range<usize>>,
    /// Where the content first speaks of its source, or of the body that this speaks for.
    pub own: Option<usize>,
}

/// Everybody whom an article mentions, whoever is credited.
pub(super) struct Named {
    mentions: Vec<Mention>,
    entities: Entities,
}

/// Finds the names, descriptions and pronouns of an article, and which names are one.
pub(super) fn named(doc: &Doc<'_>) -> Named {
    let mentions = mention::mentions(doc);
    let entities = entity::entities(doc, &mentions);
    Named { mentions, entities }
}

/// Finds who is credited by each attribution of an article.
pub(super) fn people(doc: &Doc<'_>, named: Named, found: &[Found]) -> People {
    let Named { mentions, mut entities } = named;
    let places = Places::new(doc.len(), found);
    kind::tell(doc, &mentions, &mut entities, &places);
    resolve::resolve(doc, &mentions, &mut entities, &places);
    let mut cast = Cast::new(doc, &mentions, &entities);
    let mut last: Vec<usize> = Vec::new();
    let mut credits = Vec::with_capacity(found.len());
    let mut before = None;
    for one in found {
        let mut speakers = speakers(doc, one, &mentions, &mut cast, &last);
        if one.source.is_empty() && (is_bare_quotation(doc, one) || goes_on(doc, one, before)) {
            speakers.clone_from(&last);
        }
        if passive::says_nothing(doc, one) {
            speakers.clear();
        }
        before = Some(one);
        if !speakers.is_empty() {
            last.clone_from(&speakers);
        }
        let named = one.source.first().cloned();
        let via = via(doc, one, &mentions, &places, &mut cast);
        let via = via.into_iter().filter(|id| !speakers.contains(id)).collect();
        let own = own(one, &mentions, &cast, &speakers);
        credits.push(Credit { speakers, via, named, own });
    }
    for wish in wishes(doc) {
        let start = wish.aside.unwrap_or(wish.words).start;
        cast.keep_unnamed(start);
        let is_beside = |one: &Found| one.source.iter().any(|run| run.end == start || run.end + 1 == start);
        for (_, credit) in found.iter().zip(&credits).filter(|(one, _)| is_beside(one)) {
            cast.hide(&credit.speakers);
        }
    }
    People { persons: cast.finish(), credits }
}

/// Whether a quotation stands alone, so that the last speaker goes on.
fn is_bare_quotation(doc: &Doc<'_>, one: &Found) -> bool {
    one.cue.is_empty() && one.content.first().is_some_and(|content| doc.is_quoted(content.start))
}

/// Whether a report word such as "adding" hangs on the attribution before it, in the same sentence.
fn goes_on(doc: &Doc<'_>, one: &Found, before: Option<&Found>) -> bool {
    let sentence = |cue: Option<&Range<usize>>| cue.and_then(|cue| doc.sentence_of.get(cue.start)).copied();
    let cue = one.cue.first();
    cue.is_some_and(|cue| doc.tag(cue.start) == "VBG" && doc.word(cue.start.wrapping_sub(1)) != "was")
        && before.is_some_and(|before| sentence(before.cue.first()) == sentence(cue))
}

/// Indexes of the mentions that overlap a run of words.
fn within<'m>(mentions: &'m [Mention], words: &Range<usize>) -> Vec<(usize, &'m Mention)> {
    let start = mentions.partition_point(|mention| mention.words.end <= words.start);
    let is_in =
        |(_, mention): &(usize, &Mention)| mention.name.end > words.start && mention.name.start < words.end;
    let ahead = mentions.iter().enumerate().skip(start);
    ahead.take_while(|(_, mention)| mention.words.start < words.end).filter(is_in).collect()
}

/// Where a content mentions one of those who are credited with it, or whom they speak for.
fn own(one: &Found, mentions: &[Mention], cast: &Cast<'_, '_>, speakers: &[usize]) -> Option<usize> {
    const LONGEST: usize = 60;
    one.content.iter().find_map(|run| {
        let run = run.start..run.end.min(run.start + LONGEST);
        within(mentions, &run)
            .into_iter()
            .find(|(at, _)| cast.is_one_of(*at, speakers))
            .map(|(_, mention)| mention.words.start)
    })
}

fn speakers(
    doc: &Doc<'_>,
    one: &Found,
    mentions: &[Mention],
    cast: &mut Cast<'_, '_>,
    last: &[usize],
) -> Vec<usize> {
    let mut out = Vec::new();
    for span in &one.source {
        let one = first_person(doc, span, mentions, cast, last);
        if let Some(id) = one.or_else(|| owner(doc, span, mentions, cast)) {
            out.push(id);
            continue;
        }
        if let Some(pair) =
            Some(span).filter(|span| source::is_both(doc, span)).and_then(|span| cast.last_two(span))
        {
            out.extend(pair);
            continue;
        }
        for head in source::heads(doc, span, &within(mentions, span)) {
            let id = match head {
                Head::Mention(at) => cast.mention(at, span),
                Head::Words(words) => cast.words(words),
            };
            if let Some(id) = id.filter(|id| !out.contains(id)) {
                out.push(id);
            }
        }
    }
    out
}

/// Whose something is that speaks: "Lumen Trace, whose manual".
fn owner(doc: &Doc<'_>, span: &Range<usize>, mentions: &[Mention], cast: &mut Cast<'_, '_>) -> Option<usize> {
    let before = span.start.checked_sub(1).filter(|_| doc.word(span.start) == "whose")?;
    let end = before + usize::from(doc.word(before) != ",");
    let at = mentions.partition_point(|mention| mention.words.end < end);
    mentions.get(at).filter(|mention| mention.words.end == end)?;
    cast.mention(at, span)
}

/// Whom "I" and "we" mean: within quotation marks who spoke last, else who wrote the article.
fn first_person(
    doc: &Doc<'_>,
    span: &Range<usize>,
    mentions: &[Mention],
    cast: &mut Cast<'_, '_>,
    last: &[usize],
) -> Option<usize> {
    let is_first = |at: usize| matches!(doc.word(at), "i" | "me" | "my" | "we" | "us" | "our");
    if !is_first(span.start) || span.len() > 2 {
        return None;
    }
    if doc.is_quoted(span.start) {
        return last.first().copied();
    }
    let author = author(doc, mentions)?;
    cast.mention(author, span)
}

/// The mention of the author: in a byline, or in what is said of the author at the end.
fn author(doc: &Doc<'_>, mentions: &[Mention]) -> Option<usize> {
    let of = |paragraph: &Range<usize>, within_first: usize| {
        let start = mentions.partition_point(|mention| mention.words.start < paragraph.start);
        let ahead = mentions.iter().enumerate().skip(start);
        ahead
            .take_while(|(_, mention)| {
                mention.words.start < paragraph.end.min(paragraph.start + within_first)
            })
            .find(|(_, mention)| {
                mention.form == Form::Name && mention.class == Class::Person && mention.name.len() > 1
            })
            .map(|(at, _)| at)
    };
    let byline = doc
        .paragraphs
        .iter()
        .take(6)
        .find(|paragraph| doc.word(paragraph.start) == "by" && paragraph.len() < 15);
    byline.and_then(|paragraph| of(paragraph, 8)).or_else(|| {
        let last = doc.paragraphs.iter().rev().take(2);
        last.filter(|paragraph| !(*paragraph).clone().any(|at| doc.is_quoted(at)))
            .find_map(|paragraph| of(paragraph, if doc.word(paragraph.start) == "follow" { 20 } else { 2 }))
    })
}

/// "according to the agency" and the like, in the sentence of somebody else's words.
fn via(
    doc: &Doc<'_>,
    one: &Found,
    mentions: &[Mention],
    places: &Places,
    cast: &mut Cast<'_, '_>,
) -> Vec<usize> {
    let Some(anchor) = one.cue.first().or(one.content.first()) else { return Vec::new() };
    let Some(sentence) = doc.sentence_of.get(anchor.start).and_then(|at| doc.sentences.get(*at)) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for at in sentence.clone().take(200) {
        let start = match doc.word(at) {
            "according" if doc.word(at + 1) == "to" => at + 2,
            "told" => at + 1,
            "with" if doc.word(at.wrapping_sub(1)) == "interview" => at + 1,
            _ => continue,
        };
        if doc.is_quoted(at) || places.source.get(start).copied().flatten().is_some() {
            continue;
        }
        let is_told = doc.word(at) == "told";
        if is_told && !one.cue.iter().any(|cue| cue.contains(&at)) {
            continue;
        }
        let span = start..(start + 10).min(sentence.end);
        let outlet = within(mentions, &span).into_iter().find(|(_, mention)| {
            let words = mention.name.clone().map(|at| doc.word(at));
            mention.form == Form::Name
                && mention.words.start <= start + 3
                && (mention.class == Class::Body && !is_told || lexicon::lexicon().is_outlet(words))
        });
        out.extend(outlet.and_then(|(at, _)| cast.mention(at, &span)));
    }
    out
}
