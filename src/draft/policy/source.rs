//! Policies that speak: "the Stray Hold Ordinance says", "the charter, adopted in 2017, says".

use std::ops::Range;

use super::find::{is_capital, is_possessive};
use crate::draft::doc::{Doc, Found};
use crate::draft::people::People;
use crate::draft::reading::{Person, Policy};
use crate::pack::{PolicyKind, SourceKind};

/// How many words may stand before a policy's name in a source: "the county's", "under the new".
const BEFORE: usize = 4;

/// Leaves names whole: "Rovers' Approved Products Policy" reports nothing in its middle, and is a source as a whole.
pub(in crate::draft) fn keep_whole(doc: &Doc<'_>, policies: &[Policy], found: &mut Vec<Found>) {
    let mut names: Vec<&Range<usize>> =
        policies.iter().flat_map(|policy| &policy.mentions).map(|mention| &mention.words).collect();
    names.sort_by_key(|words| words.start);
    let name_at = |at: usize| {
        let last = names.partition_point(|words| words.start <= at).checked_sub(1)?;
        names.get(last).filter(|words| words.contains(&at))
    };
    found.retain(|one| {
        !one.cue.first().is_some_and(|cue| is_capital(doc, cue.start) && name_at(cue.start).is_some())
    });
    for source in found.iter_mut().filter_map(|one| one.source.last_mut()) {
        let Some(name) = source.end.checked_sub(1).and_then(name_at) else { continue };
        let is_cut = name.start >= source.start && name.end > source.end && is_capital(doc, name.end - 1);
        source.end = if is_cut { name.end } else { source.end };
    }
}

/// Credits a policy, under its own name and as a document, with what its text says.
pub(in crate::draft) fn credit(doc: &Doc<'_>, policies: &[Policy], found: &[Found], people: &mut People) {
    let mut known: Vec<(usize, usize)> = Vec::new();
    for (one, credit) in found.iter().zip(&mut people.credits) {
        let [source] = one.source.as_slice() else { continue };
        let Some((at, policy)) = speaking(doc, policies, source) else { continue };
        let person = known.iter().find(|(of, _)| *of == at).map(|(_, person)| *person);
        let person = person.unwrap_or_else(|| {
            people.persons.push(document(policy));
            people.persons.len() - 1
        });
        known.push((at, person));
        credit.speakers = vec![person];
    }
}

/// The policy that a source names, with nothing before it but whose it is, and nothing after but an aside.
fn speaking<'p>(doc: &Doc<'_>, policies: &'p [Policy], source: &Range<usize>) -> Option<(usize, &'p Policy)> {
    let is_before = |at: usize| matches!(doc.tag(at), "DT" | "JJ" | "POS" | "PRP$") || is_owner(doc, at);
    let is_named = |words: &Range<usize>| {
        let is_beside = words.end == source.end || doc.word(words.end) == ",";
        (source.start..source.start + BEFORE).contains(&words.start)
            && words.end <= source.end
            && is_beside
            && (source.start..words.start).all(is_before)
    };
    policies.iter().enumerate().find(|(_, policy)| {
        let is_text = !matches!(policy.kind, PolicyKind::Ruling | PolicyKind::Proposal);
        let first = policy.mentions.partition_point(|mention| mention.words.start < source.start);
        is_text && policy.mentions.iter().skip(first).take(1).any(|mention| is_named(&mention.words))
    })
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
