//! Policies that speak: "the Stray Hold Ordinance says", "the charter, adopted in 2017, says".

use std::collections::HashMap;
use std::ops::Range;

use super::find::{is_capital, is_possessive};
use crate::draft::doc::{Doc, Found};
use crate::draft::people::People;
use crate::draft::reading::{Person, Policy};
use crate::draft::speaking::List;
use crate::pack::{PolicyKind, SourceKind};

/// How many words may stand before a policy's name in a source: "the county's", "under the new".
const BEFORE: usize = 4;

/// Where policies that can say something are mentioned, in the order of the text, and which.
type Places<'p> = Vec<(&'p Range<usize>, usize)>;

fn places(policies: &[Policy]) -> Places<'_> {
    let mut out: Places<'_> = Vec::new();
    for (at, policy) in policies.iter().enumerate().filter(|(_, policy)| is_text(policy)) {
        out.extend(policy.mentions.iter().map(|mention| (&mention.words, at)));
    }
    out.sort_by_key(|(words, _)| words.start);
    out
}

/// Leaves names whole: "Rovers' Approved Products Policy" reports nothing in its middle, and is a source as a whole.
pub(in crate::draft) fn keep_whole(doc: &Doc<'_>, policies: &[Policy], found: &mut Vec<Found>) {
    let places = places(policies);
    let name_at = |at: usize| {
        let last = places.partition_point(|(words, _)| words.start <= at).checked_sub(1)?;
        places.get(last).map(|(words, _)| *words).filter(|words| words.contains(&at))
    };
    // In a heading every word has its capital: "Kern Says Firm Broke Clean Water Act".
    let is_in_name =
        |at: usize| is_capital(doc, at) && !List::Saying.has(doc.word(at)) && name_at(at).is_some();
    found.retain(|one| !one.cue.first().is_some_and(|cue| is_in_name(cue.start)));
    for one in found {
        let Some(source) = one.source.last_mut() else { continue };
        let Some(name) = source.end.checked_sub(1).and_then(name_at) else { continue };
        let is_apart = !one.cue.iter().any(|cue| name.contains(&cue.start));
        let is_longer = name.start >= source.start && name.end > source.end;
        let is_cut = is_longer && is_apart && is_capital(doc, name.end - 1);
        source.end = if is_cut { name.end } else { source.end };
    }
}

/// Credits a policy, under its own name and as a document, with what its text says. Returns which persons are policies.
pub(in crate::draft) fn credit(
    doc: &Doc<'_>,
    policies: &[Policy],
    found: &[Found],
    people: &mut People,
) -> Range<usize> {
    let places = places(policies);
    let first = people.persons.len();
    let mut known: HashMap<usize, usize> = HashMap::new();
    let mut instead: HashMap<usize, usize> = HashMap::new();
    for (one, credit) in found.iter().zip(&mut people.credits) {
        let [source] = one.source.as_slice() else { continue };
        let Some(at) = speaking(doc, &places, source) else { continue };
        let Some(policy) = policies.get(at) else { continue };
        let person = *known.entry(at).or_insert_with(|| {
            people.persons.push(document(policy));
            people.persons.len() - 1
        });
        if let [before] = credit.speakers.as_slice()
            && people.persons.get(*before).is_some_and(|before| is_named_so(before, policy))
        {
            instead.insert(*before, person);
        }
        credit.speakers = vec![person];
    }
    // "It says", a sentence later.
    for speaker in people.credits.iter_mut().flat_map(|credit| &mut credit.speakers) {
        *speaker = instead.get(speaker).copied().unwrap_or(*speaker);
    }
    first..people.persons.len()
}

/// Whether somebody is the policy itself, by its whole name or its noun: "the charter".
fn is_named_so(person: &Person, policy: &Policy) -> bool {
    let last = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_lowercase();
    last(&person.name) == last(&policy.name)
}

/// Whether a policy is a text that can say something.
fn is_text(policy: &Policy) -> bool {
    !matches!(policy.kind, PolicyKind::Ruling | PolicyKind::Proposal)
}

/// The policy that a source names, with nothing before it but whose it is, and nothing after but an aside.
fn speaking(doc: &Doc<'_>, places: &Places<'_>, source: &Range<usize>) -> Option<usize> {
    let first = places.partition_point(|(words, _)| words.start < source.start);
    let (words, policy) = places.get(first)?;
    let is_before = |at: usize| matches!(doc.tag(at), "DT" | "JJ" | "POS" | "PRP$") || is_owner(doc, at);
    let is_beside = words.end == source.end || doc.word(words.end) == ",";
    let is_named = words.start < source.start + BEFORE
        && words.end <= source.end
        && is_beside
        && (source.start..words.start).all(is_before);
    is_named.then_some(*policy)
}

/// Whether a word is the owner of what comes next: "county" of "the county's".
fn is_owner(doc: &Doc<'_>, at: usize) -> bool {
    doc.tag(at + 1) == "POS" || is_possessive(doc, at)
}

fn document(policy: &Policy) -> Person {
    Person {
        name: policy.name.clone(),
        role: None,
        kind: SourceKind::Document,
        plural: false,
        anonymous: false,
        of: Vec::new(),
        at: Vec::new(),
    }
}
