//! Which report each token belongs to, so that nobody has to look through all reports for one token.

use std::ops::Range;

use crate::draft::doc::{Doc, Found};

/// Per token, the index of the report whose report words, and whose content, it is part of.
pub(super) struct Owners {
    cue: Vec<Option<usize>>,
    content: Vec<Option<usize>>,
}

impl Owners {
    /// Of what was found in an article.
    pub fn new(doc: &Doc<'_>, found: &[Found]) -> Self {
        let mut owners = Self { cue: vec![None; doc.len()], content: vec![None; doc.len()] };
        found.iter().enumerate().for_each(|(at, one)| owners.add(at, one));
        owners
    }

    /// Adds a report, by its index. A token stays with the first that has it.
    pub fn add(&mut self, at: usize, one: &Found) {
        for (list, runs) in [(&mut self.cue, &one.cue), (&mut self.content, &one.content)] {
            for run in runs {
                let tokens = list.iter_mut().take(run.end).skip(run.start);
                tokens.for_each(|of| *of = of.or(Some(at)));
            }
        }
    }

    /// The report whose report word a token is.
    pub fn cue(&self, at: usize) -> Option<usize> {
        self.cue.get(at).copied().flatten()
    }

    /// The report of whose content a token is.
    pub fn content(&self, at: usize) -> Option<usize> {
        self.content.get(at).copied().flatten()
    }

    /// Whether a report word stands within a range.
    pub fn has_cue(&self, mut range: Range<usize>) -> bool {
        range.any(|at| self.cue(at).is_some())
    }

    /// Whether a content reaches into a range.
    pub fn has_content(&self, mut range: Range<usize>) -> bool {
        range.any(|at| self.content(at).is_some())
    }
}
