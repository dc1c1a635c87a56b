//! Rules on policies.

use std::collections::BTreeSet;

use super::super::id::PolicyId;
use super::Found;
use super::subject::Subject;
use crate::message;

pub(super) fn unused(s: &Subject<'_>) -> Vec<Found> {
    let references = s.pack.statements.iter().flat_map(|statement| &statement.policies);
    let used: BTreeSet<&PolicyId> = references.map(|reference| &reference.policy).collect();
    s.policies()
        .filter(|(_, policy)| !used.contains(&policy.id) && !s.is_partly_unread())
        .map(|(at, policy)| Found::new(at, message!("check-policy-unused", name = &policy.name)))
        .collect()
}

pub(super) fn twice(s: &Subject<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for written in s.statements() {
        let mut seen = BTreeSet::new();
        for (ix, reference) in written.statement.policies.iter().enumerate() {
            if !seen.insert((&reference.policy, reference.status, reference.role)) {
                let at = written.at().field("policies").index(ix);
                found.push(Found::new(at, message!("check-policy-twice", id = reference.policy.as_str())));
            }
        }
    }
    found
}
