//! One attribution as a sentence is made of it: what it reports, taken apart once for the claim and for the gist.

use super::called::Speaker;
use super::clause::{Clause, clauses};
use super::doc::Doc;
use super::gist::reported;
use super::reading::Attribution;

/// An attribution with the sentences of its content.
pub(super) struct Report<'a> {
    /// The article.
    pub doc: &'a Doc<'a>,
    /// What was understood.
    pub attribution: &'a Attribution,
    /// How its source is called.
    pub speaker: Speaker,
    /// The sentences of what is reported.
    pub clauses: Vec<Clause>,
    /// The first of them that can be made to stand alone, and does.
    pub said: Option<Clause>,
}

impl<'a> Report<'a> {
    /// Takes an attribution apart.
    pub fn new(doc: &'a Doc<'a>, attribution: &'a Attribution, speaker: Speaker) -> Self {
        let clauses = clauses(doc, &attribution.found.content);
        let mut report = Self { doc, attribution, speaker, clauses, said: None };
        report.said = reported(&report, |_| true);
        report
    }
}
