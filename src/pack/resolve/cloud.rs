//! What a left-out row might have held: nothing is asked of it, so that an error never makes a wrong key.

use std::collections::BTreeSet;

use super::super::model::{Position, Statement};
use super::super::problem::{JsonPath, Step};
use super::Resolving;

impl Resolving<'_> {
    /// Remembers what a left-out statement might have held.
    pub(super) fn cloud(&mut self, statement: &Statement) {
        for position in &statement.stances {
            self.cloud_position(statement, position);
        }
        for reference in &statement.policies {
            let policy = self.policies.get(reference.policy.as_str()).copied().flatten();
            self.ledger.clouded_policies.extend(policy);
        }
    }

    pub(super) fn cloud_position(&mut self, statement: &Statement, position: &Position) {
        let Some(on) = self.propositions.get(position.on.as_str()).copied().flatten() else { return };
        for id in &statement.source {
            let source = self.sources.get(id.as_str()).copied().flatten();
            self.ledger.clouded.insert((source, on));
        }
    }

    /// The same for rows that could not even be read: by the ids they hold, whatever they were meant for.
    pub(super) fn cloud_unread(&mut self) {
        let mut held = BTreeSet::new();
        let is_statements =
            |path: &JsonPath| matches!(path.0.first(), Some(Step::Field(list)) if list == "statements");
        for aside in self.pack.aside.iter().filter(|aside| is_statements(&aside.at)) {
            strings(&aside.value, &mut held);
        }
        for id in held {
            if let Some(Some(on)) = self.propositions.get(&id) {
                self.ledger.clouded.insert((None, *on));
            }
            self.ledger.clouded_policies.extend(self.policies.get(&id).copied().flatten());
        }
    }
}

fn strings(value: &serde_json::Value, into: &mut BTreeSet<String>) {
    use serde_json::Value;
    match value {
        Value::String(text) => {
            into.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| strings(value, into)),
        Value::Object(fields) => fields.values().for_each(|value| strings(value, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
