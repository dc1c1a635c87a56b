//! The laws, treaties, rulings, programmes and proposals that an article names, where, and what it says of them in
//! its own voice.

mod deed;
mod find;
mod lexicon;
mod name;
mod source;
mod standing;
#[cfg(test)]
mod tests;
mod told;

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use self::find::{Spot, spots};
use self::lexicon::LISTS;
pub(super) use self::source::{credit, keep_whole};
pub(super) use self::told::told;
use super::doc::{Doc, Found};
use super::reading::{Mention, Own, Policy};
use crate::pack::PolicyKind;

/// All policies of an article, in the order of their first mention.
pub(super) fn policies(doc: &Doc<'_>) -> Vec<Policy> {
    let mut out: Vec<Policy> = Vec::new();
    let mut by_name: HashMap<String, usize> = HashMap::new();
    let mut by_head: HashMap<String, usize> = HashMap::new();
    let mut shorts = Shorts::new();
    for spot in spots(doc) {
        let head = singular(doc.word(spot.head)).to_owned();
        let key = key(doc, &spot);
        let known = if spot.is_pointer { pointed(&by_head, &head) } else { by_name.get(&key) };
        let at = match known {
            Some(at) => *at,
            None if spot.is_pointer => continue,
            None => {
                out.push(Policy { name: name(doc, &spot), kind: spot.kind, mentions: Vec::new() });
                by_name.insert(key, out.len() - 1);
                out.len() - 1
            }
        };
        by_head.insert(head, at);
        by_head.insert("measure".to_owned(), at);
        if let Some(policy) = out.get_mut(at) {
            let printed = name(doc, &spot);
            if !spot.is_pointer && printed.len() > policy.name.len() {
                policy.name = printed;
            }
            let (status, role) = (standing::status(doc, &spot), standing::role(doc, &spot));
            policy.mentions.push(Mention { words: spot.words.clone(), status, role });
        }
        if let Some(short) = short_name(doc, &spot) {
            let list = shorts.entry(doc.printed(short.start)).or_default();
            if list.len() < MOST_SHORTS && !list.iter().any(|(_, of)| *of == at) {
                list.push((short, at));
            }
        }
    }
    add_shorts(doc, &shorts, &mut out);
    out
}

/// How many short names with one first word are looked for.
const MOST_SHORTS: usize = 16;

/// Where the short name of a policy stands first, by its first word, and whose it is.
type Shorts<'d> = HashMap<&'d str, Vec<(Range<usize>, usize)>>;

/// What a policy is called without its noun: "First Bell" of "the First Bell programme", "H9" of "Policy H9".
fn short_name(doc: &Doc<'_>, spot: &Spot) -> Option<Range<usize>> {
    let is_capital = |at: usize| doc.printed(at).starts_with(char::is_uppercase);
    let last = spot.words.end - 1;
    let is_code = |at: usize| doc.printed(at).chars().any(|c| c.is_ascii_digit()) && is_capital(at);
    if spot.words.len() == 2 && spot.head == spot.words.start && is_code(last) {
        return Some(last..last + 1);
    }
    let name = spot.words.start..spot.head;
    let is_programme = spot.kind == PolicyKind::Programme && spot.head == last && !is_capital(last);
    (is_programme && name.len() > 1 && name.clone().all(is_capital)).then_some(name)
}

/// Adds the mentions of policies by their short names.
fn add_shorts(doc: &Doc<'_>, shorts: &Shorts<'_>, policies: &mut [Policy]) {
    if shorts.is_empty() {
        return;
    }
    let mut more: Vec<(usize, Mention)> = Vec::new();
    for at in 0..doc.len() {
        for (short, of) in shorts.get(doc.printed(at)).into_iter().flatten() {
            let words = at..at + short.len();
            let is_same = words.clone().zip(short.clone()).all(|(a, b)| doc.printed(a) == doc.printed(b));
            let Some(policy) = policies.get(*of).filter(|_| is_same) else { continue };
            let place = policy.mentions.partition_point(|mention| mention.words.end <= words.start);
            if policy.mentions.get(place).is_none_or(|mention| mention.words.start >= words.end) {
                let spot = Spot { head: words.start, words, kind: policy.kind, is_pointer: false };
                let (status, role) = (standing::status(doc, &spot), standing::role(doc, &spot));
                more.push((*of, Mention { words: spot.words, status, role }));
            }
        }
    }
    for (of, mention) in more {
        if let Some(policy) = policies.get_mut(of) {
            policy.mentions.push(mention);
        }
    }
    for policy in policies {
        policy.mentions.sort_by_key(|mention| mention.words.start);
    }
}

/// What "the head" points back to: the last policy of that name, or of one that means the same.
fn pointed<'m>(by_head: &'m HashMap<String, usize>, head: &str) -> Option<&'m usize> {
    let others = SAME.iter().filter(|list| list.contains(&head)).copied().flatten();
    by_head.get(head).or_else(|| others.filter_map(|other| by_head.get(*other)).max())
}

/// Nouns by which one policy may be called.
const SAME: &[&[&str]] = &[
    &["treaty", "accord", "pact", "agreement", "protocol", "convention", "compact", "deal"],
    &["program", "programme", "scheme", "initiative"],
    &["act", "law", "legislation", "statute"],
    &["rule", "regulation", "code", "order"],
];

/// The words as printed, white space made plain.
fn name(doc: &Doc<'_>, spot: &Spot) -> String {
    let printed = doc.slice(spot.words.clone());
    printed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What two mentions of one policy have in common: the telling words, whatever their number and order.
fn key(doc: &Doc<'_>, spot: &Spot) -> String {
    let is_telling = |word: &&str| {
        word.starts_with(char::is_alphanumeric) && !LISTS.has("outside", word) && !LISTS.has("vague", word)
    };
    let mut words: Vec<&str> =
        spot.words.clone().map(|at| doc.word(at)).filter(is_telling).map(singular).collect();
    words.sort_unstable();
    words.join(" ")
}

fn singular(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if word.len() > 3 && !stem.ends_with('s') => stem,
        _ => word,
    }
}

/// The policies that each attribution refers to: those mentioned within its source, cue or content.
pub(super) fn policies_of(policies: &[Policy], found: &[Found]) -> Vec<Vec<usize>> {
    let mut places: Vec<(usize, usize, usize)> = Vec::new();
    for (at, policy) in policies.iter().enumerate() {
        places.extend(policy.mentions.iter().map(|mention| (mention.words.start, mention.words.end, at)));
    }
    places.sort_unstable();
    let within = |range: &Range<usize>| {
        let from = places.partition_point(|place| place.1 <= range.start);
        places
            .iter()
            .skip(from)
            .take_while(|place| place.0 < range.end)
            .map(|place| place.2)
            .collect::<Vec<_>>()
    };
    found
        .iter()
        .map(|one| {
            let ranges = one.source.iter().chain(&one.cue).chain(&one.content);
            let mut list: Vec<usize> = ranges.flat_map(within).collect();
            list.sort_unstable();
            list.dedup();
            list
        })
        .collect()
}

/// What the article says of policies in its own voice: its sentences that mention one outside all attributions.
pub(super) fn own(doc: &Doc<'_>, policies: &[Policy], found: &[Found]) -> Vec<Own> {
    let mut taken = vec![false; doc.len()];
    for range in found.iter().flat_map(|one| one.source.iter().chain(&one.cue).chain(&one.content)) {
        taken.iter_mut().take(range.end).skip(range.start).for_each(|one| *one = true);
    }
    let is_free = |range: &Range<usize>| {
        range.clone().all(|at| !taken.get(at).copied().unwrap_or(true) && !doc.is_quoted(at))
    };
    let mut by_sentence: BTreeMap<usize, (usize, Vec<usize>)> = BTreeMap::new();
    for (at, policy) in policies.iter().enumerate() {
        for mention in policy.mentions.iter().filter(|mention| is_free(&mention.words)) {
            let Some(sentence) = doc.sentence_of.get(mention.words.start) else { continue };
            let (first, list) = by_sentence.entry(*sentence).or_insert((mention.words.start, Vec::new()));
            *first = mention.words.start.min(*first);
            if list.last() != Some(&at) {
                list.push(at);
            }
        }
    }
    let is_taken = |at: &usize| taken.get(*at).copied().unwrap_or(true);
    let around = |sentence: &Range<usize>, at: usize| {
        let start = (sentence.start..at).rev().find(is_taken).map_or(sentence.start, |one| one + 1);
        start..(at..sentence.end).find(is_taken).unwrap_or(sentence.end)
    };
    by_sentence
        .into_iter()
        .filter_map(|(sentence, (first, policies))| {
            let range = doc.sentences.get(sentence)?;
            Some(Own { content: around(range, first), policies })
        })
        .collect()
}
