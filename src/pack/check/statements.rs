//! Rules on statements as relations: who, through whom, when.

use std::collections::BTreeSet;

use super::super::date::Date;
use super::super::model::Statement;
use super::super::problem::JsonPath;
use super::Found;
use super::subject::{Subject, Written};
use crate::message;

pub(super) fn own_with_via(s: &Subject<'_>) -> Vec<Found> {
    let of = |written: &Written<'_>| {
        let fields =
            [("via", !written.statement.via.is_empty()), ("named", written.statement.named.is_some())];
        let (field, _) = fields.into_iter().find(|(_, is_there)| *is_there)?;
        let message = message!("check-own-with-via", field = field);
        Some(Found::new(written.at().field(field), message))
    };
    s.statements().filter(|written| written.is_own()).filter_map(of).collect()
}

pub(super) fn via_own_source(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter_map(|written| {
            let Statement { source, via, .. } = written.statement;
            let ix = via.iter().position(|reporter| source.contains(reporter))?;
            Some(Found::new(written.at().field("via").index(ix), message!("check-via-own-source")))
        })
        .collect()
}

pub(super) fn joint_with_own_body(s: &Subject<'_>) -> Vec<Found> {
    let of = |written: &Written<'_>| {
        let (_, row) = written.row?;
        let speaks_for = |a, b| s.ledger.bodies_of(a).contains(b);
        let is_one = |source| row.sources.iter().any(|other| speaks_for(source, other));
        let source = row.sources.iter().copied().find(|source| is_one(*source))?;
        let message = message!("check-joint-with-own-body", name = &s.ledger[source].name);
        Some(Found::new(written.at().field("source"), message))
    };
    s.statements().filter_map(of).collect()
}

pub(super) fn same_as_itself(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter(|written| written.statement.same_as.as_ref() == Some(&written.statement.id))
        .map(|written| Found::new(written.at().field("same_as"), message!("check-same-as-itself")))
        .collect()
}

pub(super) fn twice(s: &Subject<'_>) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for written in s.statements() {
        let Some((_, row)) = written.row else { continue };
        if !row.content.is_empty() && !seen.insert((row.article, &row.sources, &row.content)) {
            found.push(Found::new(written.at().field("content"), message!("check-statement-twice")));
        }
    }
    found
}

pub(super) fn date_after_article(s: &Subject<'_>) -> Vec<Found> {
    let published = |statement: &Statement| -> Option<Date> {
        let article = s.pack.articles.iter().find(|article| article.id == statement.article)?;
        article.published.as_deref()?.parse().ok()
    };
    let of = |written: &Written<'_>| {
        let date: Date = written.statement.date.as_deref()?.parse().ok()?;
        let published = published(written.statement)?;
        let message = message!("check-date-after-article", date = date.said(), published = published.said());
        published.is_before(date).then(|| Found::new(written.at().field("date"), message))
    };
    s.statements().filter_map(of).collect()
}

/// Told once, however many there are: it is one thing to do.
pub(super) fn unseen_drafts(s: &Subject<'_>) -> Vec<Found> {
    let mut drafts: Vec<JsonPath> = Vec::new();
    for written in s.statements() {
        let Statement { draft, stances, policies, .. } = written.statement;
        let mut add = |is_draft: bool, at: JsonPath| drafts.extend(is_draft.then_some(at));
        add(draft.is_some(), written.at().field("draft"));
        for (ix, row) in stances.iter().enumerate() {
            add(row.draft.is_some(), written.at().field("stances").index(ix).field("draft"));
        }
        for (ix, row) in policies.iter().enumerate() {
            add(row.draft.is_some(), written.at().field("policies").index(ix).field("draft"));
        }
    }
    let n_rows = drafts.len();
    let first = drafts.into_iter().next();
    first.map(|at| Found::new(at, message!("check-unseen-drafts", rows = n_rows))).into_iter().collect()
}
