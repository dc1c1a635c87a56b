//! Which questions an edit has made others of, so that a learner's progress with them begins anew.

use std::collections::{BTreeMap, BTreeSet};

use super::live::View;
use crate::quiz::content_hash;

/// What each question of a pack was at a moment: when it was opened or saved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    contents: BTreeMap<String, String>,
}

/// What has become of the questions since.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Affected {
    /// Ids of those with another prompt, another right answer or other evidence.
    pub changed: BTreeSet<String>,
    /// Ids of those that are not asked any more.
    pub gone: BTreeSet<String>,
}

impl Known {
    /// The questions as they are now.
    pub fn of(view: &View) -> Self {
        let content =
            |question: &crate::quiz::Question| (question.id.0.clone(), content_hash(question, &view.ledger));
        Self { contents: view.derived.questions.iter().map(content).collect() }
    }

    /// What has become of them.
    pub fn affected(&self, view: &View) -> Affected {
        let now = Self::of(view).contents;
        let mut affected = Affected::default();
        for (id, content) in &self.contents {
            match now.get(id) {
                None => drop(affected.gone.insert(id.clone())),
                Some(other) if other != content => drop(affected.changed.insert(id.clone())),
                Some(_) => {}
            }
        }
        affected
    }
}
