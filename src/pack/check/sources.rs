//! Rules on sources, and on names that learners have to tell apart.

use std::collections::BTreeSet;

use super::super::id::SourceId;
use super::super::model::OneOrMany;
use super::super::problem::JsonPath;
use super::Found;
use super::subject::Subject;
use super::words::folded;
use crate::message;

pub(super) fn unused(s: &Subject<'_>) -> Vec<Found> {
    let spoken = s.pack.statements.iter().flat_map(|row| row.source.iter().chain(&row.via));
    let bodies = s.pack.sources.iter().flat_map(|row| listed(row.of.as_ref()).chain(listed(row.at.as_ref())));
    let used: BTreeSet<&SourceId> = spoken.chain(bodies).collect();
    s.sources()
        .filter(|(_, source)| !used.contains(&source.id) && !s.is_partly_unread())
        .map(|(at, source)| Found::new(at, message!("check-source-unused", name = &source.name)))
        .collect()
}

fn listed(ids: Option<&OneOrMany<SourceId>>) -> impl Iterator<Item = &SourceId> {
    ids.into_iter().flat_map(OneOrMany::items)
}

pub(super) fn same_name(s: &Subject<'_>) -> Vec<Found> {
    let sources = s.sources().map(|(at, source)| (at.field("name"), &source.name));
    let propositions = s.propositions().map(|(at, row)| (at.field("text"), &row.text));
    let policies = s.policies().map(|(at, policy)| (at.field("name"), &policy.name));
    let mut found = repeated(sources);
    found.extend(repeated(propositions));
    found.extend(repeated(policies));
    found
}

fn repeated<'p>(names: impl Iterator<Item = (JsonPath, &'p String)>) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    names
        .filter(|(_, name)| !name.trim().is_empty() && !seen.insert(folded(name)))
        .map(|(at, name)| Found::new(at, message!("check-same-name", name = name)))
        .collect()
}

pub(super) fn of_and_at(s: &Subject<'_>) -> Vec<Found> {
    s.sources()
        .filter(|(_, source)| {
            listed(source.at.as_ref()).any(|body| listed(source.of.as_ref()).any(|other| other == body))
        })
        .map(|(at, _)| Found::new(at.field("at"), message!("check-of-and-at")))
        .collect()
}
