//! Which questions an edit has made others of, so that a learner's progress with them begins anew.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::live::View;
use crate::quiz::{Question, content_hash};

/// What has become of the questions of a pack since a moment: since it was opened or saved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Affected {
    /// Ids of those with another prompt, another right answer or other evidence.
    pub changed: BTreeSet<String>,
    /// Ids of those that are not asked any more.
    pub gone: BTreeSet<String>,
}

impl Affected {
    /// What has become of the questions of an earlier view. Both have their own questions ([`View::is_current`]).
    pub fn between(before: &View, now: &View) -> Self {
        let mut affected = Self::default();
        if Arc::ptr_eq(&before.derived, &now.derived) {
            return affected;
        }
        // Where no text has changed, a question that is as it was has the same content: nothing is hashed.
        let has_same_text = texts(before).eq(texts(now));
        let by_id: HashMap<&str, &Arc<Question>> =
            now.derived.questions.iter().map(|question| (question.id.0.as_str(), question)).collect();
        for old in &before.derived.questions {
            let Some(new) = by_id.get(old.id.0.as_str()) else {
                affected.gone.insert(old.id.0.clone());
                continue;
            };
            let is_same = has_same_text && old == *new
                || content_hash(old, &before.ledger) == content_hash(new, &now.ledger);
            if !is_same {
                affected.changed.insert(old.id.0.clone());
            }
        }
        affected
    }
}

fn texts(view: &View) -> impl Iterator<Item = (&str, &str)> {
    view.ledger.articles().map(|(_, row)| (row.id.as_str(), row.text.as_str()))
}
