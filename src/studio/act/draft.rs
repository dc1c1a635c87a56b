//! Accepting and rejecting what the drafting engine proposed.
//!
//! A row is accepted when its `draft` is gone: the format has no other word for it. Who accepted is an author
//! of the pack.

use std::collections::BTreeSet;

use super::super::edit::Row;
use super::super::lookup::{reference_mut, stance_mut, statement, statement_mut};
use super::super::refused::Refused;
use crate::pack::{Draft, OneOrMany, Pack, PolicyId, PropositionId, SourceId, Statement, StatementId};

pub(super) fn accept(pack: &mut Pack, row: &Row, author: Option<&str>) -> Result<Row, Refused> {
    let draft = match row {
        Row::Statement(id) => statement_mut(pack, id)?.draft.take(),
        Row::Stance(id, on) => stance_mut(statement_mut(pack, id)?, on)?.draft.take(),
        Row::Reference(id, nth) => reference_mut(statement_mut(pack, id)?, *nth)?.draft.take(),
        _ => None,
    };
    draft.ok_or(Refused::NotDrafted)?;
    sign(pack, author);
    Ok(row.clone())
}

pub(super) fn accept_whole(pack: &mut Pack, id: &StatementId, author: Option<&str>) -> Result<Row, Refused> {
    let n_accepted = accept_if(statement_mut(pack, id)?, &|_| true);
    if n_accepted == 0 {
        return Err(Refused::NotDrafted);
    }
    sign(pack, author);
    Ok(Row::Statement(id.clone()))
}

pub(super) fn accept_above(pack: &mut Pack, least: f64, author: Option<&str>) -> Result<Row, Refused> {
    let is_sure = |draft: &Draft| draft.confidence >= least;
    let accepted: Vec<usize> = pack.statements.iter_mut().map(|row| accept_if(row, &is_sure)).collect();
    let first = accepted.iter().position(|n| *n > 0).and_then(|ix| pack.statements.get(ix));
    let at = first.map(|row| Row::Statement(row.id.clone())).ok_or(Refused::NotDrafted)?;
    sign(pack, author);
    Ok(at)
}

/// Accepts the rows of a statement whose draft is as wanted; how many.
fn accept_if(statement: &mut Statement, is_wanted: &dyn Fn(&Draft) -> bool) -> usize {
    let mut n_accepted = 0;
    let stances = statement.stances.iter_mut().map(|row| &mut row.draft);
    let references = statement.policies.iter_mut().map(|row| &mut row.draft);
    for draft in std::iter::once(&mut statement.draft).chain(stances).chain(references) {
        n_accepted += usize::from(draft.take_if(|draft| is_wanted(draft)).is_some());
    }
    n_accepted
}

/// Who accepted is an author.
fn sign(pack: &mut Pack, author: Option<&str>) {
    let author = author.map(str::trim).filter(|name| !name.is_empty());
    pack.authors
        .extend(author.filter(|name| !pack.authors.iter().any(|other| other == name)).map(str::to_owned));
}

pub(super) fn reject(pack: &mut Pack, row: &Row) -> Result<Row, Refused> {
    match row {
        Row::Statement(id) => reject_statement(pack, id),
        Row::Stance(id, on) => {
            let row = statement_mut(pack, id)?;
            stance_mut(row, on)?.draft.as_ref().ok_or(Refused::NotDrafted)?;
            let nth = row.stances.iter().position(|row| row.on == *on);
            nth.map(|nth| row.stances.remove(nth));
            sweep_propositions(pack, &BTreeSet::from([on.clone()]));
            Ok(Row::Statement(id.clone()))
        }
        Row::Reference(id, nth) => {
            let row = statement_mut(pack, id)?;
            reference_mut(row, *nth)?.draft.as_ref().ok_or(Refused::NotDrafted)?;
            let gone = row.policies.remove(*nth);
            sweep_policies(pack, &BTreeSet::from([gone.policy]));
            Ok(Row::Statement(id.clone()))
        }
        _ => Err(Refused::NotDrafted),
    }
}

/// Takes a drafted statement out with the sources, propositions and policies that were there for it alone.
fn reject_statement(pack: &mut Pack, id: &StatementId) -> Result<Row, Refused> {
    let row = statement(pack, id)?;
    row.draft.as_ref().ok_or(Refused::NotDrafted)?;
    let sources: BTreeSet<SourceId> = row.source.iter().chain(&row.via).cloned().collect();
    let propositions: BTreeSet<PropositionId> = row.stances.iter().map(|row| row.on.clone()).collect();
    let policies: BTreeSet<PolicyId> = row.policies.iter().map(|row| row.policy.clone()).collect();
    let next = super::statement::delete(pack, id)?;
    sweep_propositions(pack, &propositions);
    sweep_policies(pack, &policies);
    let is_used = |pack: &Pack, id: &SourceId| {
        let is_body =
            |list: &Option<OneOrMany<SourceId>>| list.as_ref().is_some_and(|list| list.items().contains(id));
        pack.statements.iter().any(|row| row.source.contains(id) || row.via.contains(id))
            || pack.sources.iter().any(|row| is_body(&row.of) || is_body(&row.at))
    };
    let idle: Vec<SourceId> = sources.into_iter().filter(|id| !is_used(pack, id)).collect();
    pack.sources.retain(|row| !idle.contains(&row.id));
    Ok(next)
}

fn sweep_propositions(pack: &mut Pack, of: &BTreeSet<PropositionId>) {
    let is_used = |id: &PropositionId| {
        pack.statements.iter().any(|row| row.stances.iter().any(|row| row.on == *id))
            || pack.propositions.iter().any(|row| row.entails.contains(id) || row.excludes.contains(id))
    };
    let idle: Vec<PropositionId> = of.iter().filter(|id| !is_used(id)).cloned().collect();
    pack.propositions.retain(|row| !idle.contains(&row.id) || row.checked.is_some());
}

fn sweep_policies(pack: &mut Pack, of: &BTreeSet<PolicyId>) {
    let is_used =
        |id: &PolicyId| pack.statements.iter().any(|row| row.policies.iter().any(|row| row.policy == *id));
    let idle: Vec<PolicyId> = of.iter().filter(|id| !is_used(id)).cloned().collect();
    pack.policies.retain(|row| !idle.contains(&row.id));
}
