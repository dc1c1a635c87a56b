//! Several rows become one, and everything that named them names it.

use super::super::edit::Row;
use super::super::lookup::{each_once, policy, proposition, proposition_mut, source, source_mut};
use super::super::refused::Refused;
use super::renamed::follow;
use super::source::listed;
use crate::pack::{OneOrMany, Pack, PolicyId, Position, PropositionId, SourceId};

pub(super) fn sources(pack: &mut Pack, keep: &SourceId, gone: &[SourceId]) -> Result<Row, Refused> {
    source(pack, keep)?;
    is_mergeable(keep, gone)?;
    let mut role = None;
    for id in gone {
        role = role.or(source(pack, id)?.role.clone());
    }
    let row = source_mut(pack, keep)?;
    row.role = row.role.take().or(role);
    let merged = |id: &SourceId| if gone.contains(id) { keep.clone() } else { id.clone() };
    for row in &mut pack.statements {
        for list in [&mut row.source, &mut row.via] {
            *list = once(list.iter().map(merged));
        }
    }
    for row in &mut pack.sources {
        let id = row.id.clone();
        for list in [&mut row.of, &mut row.at] {
            if list
                .as_ref()
                .is_some_and(|list| list.items().iter().any(|body| gone.contains(body) || *body == id))
            {
                let bodies = list.iter().flat_map(OneOrMany::items).map(merged);
                *list = listed(once(bodies.filter(|body| *body != id)));
            }
        }
    }
    adopt_bodies(pack, keep, gone)?;
    cut_circles(pack, keep)?;
    pack.sources.retain(|row| !gone.contains(&row.id));
    for id in gone {
        follow(pack, "source", id.as_str(), keep.as_str());
    }
    Ok(Row::Source(keep.clone()))
}

/// A source without a body of its own has that of those that became it.
fn adopt_bodies(pack: &mut Pack, keep: &SourceId, gone: &[SourceId]) -> Result<(), Refused> {
    if source(pack, keep)?.of.is_some() {
        return Ok(());
    }
    let of_gone = pack.sources.iter().filter(|row| gone.contains(&row.id));
    let bodies: Vec<SourceId> =
        once(of_gone.flat_map(|row| row.of.iter().flat_map(OneOrMany::items)).cloned());
    for body in bodies.into_iter().filter(|body| body != keep) {
        let list = source(pack, keep)?.of.as_ref().map(|of| of.items().to_vec()).unwrap_or_default();
        let field = super::super::field::SourceField::Of(list.into_iter().chain([body]).collect());
        // A circle is no reason to refuse: that body is left out.
        let _ = super::source::set(pack, keep, &field);
    }
    Ok(())
}

/// Whoever spoke for one of those that became it and is spoken for by it would close a circle.
fn cut_circles(pack: &mut Pack, keep: &SourceId) -> Result<(), Refused> {
    let bodies = source(pack, keep)?.of.as_ref().map(|of| of.items().to_vec()).unwrap_or_default();
    let is_open = |body: &SourceId| !super::source::speaks_for(pack, body, keep);
    let open: Vec<SourceId> = bodies.iter().filter(|body| is_open(body)).cloned().collect();
    if open.len() < bodies.len() {
        source_mut(pack, keep)?.of = listed(open);
    }
    Ok(())
}

pub(super) fn propositions(
    pack: &mut Pack,
    keep: &PropositionId,
    gone: &[PropositionId],
) -> Result<Row, Refused> {
    proposition(pack, keep)?;
    is_mergeable(keep, gone)?;
    let mut links = (Vec::new(), Vec::new());
    let mut short = None;
    let mut is_checked = true;
    for id in gone {
        let row = proposition(pack, id)?;
        links.0.extend(row.entails.iter().cloned());
        links.1.extend(row.excludes.iter().cloned());
        short = short.or(row.short.clone());
        is_checked &= row.checked.is_some();
    }
    let row = proposition_mut(pack, keep)?;
    row.entails.extend(links.0);
    row.excludes.extend(links.1);
    row.short = row.short.take().or(short);
    // Nobody has vouched for all that is said of it now.
    row.checked.take_if(|_| !is_checked);
    let merged = |id: &PropositionId| if gone.contains(id) { keep.clone() } else { id.clone() };
    for row in &mut pack.propositions {
        let id = row.id.clone();
        for list in [&mut row.entails, &mut row.excludes] {
            *list = once(list.iter().map(merged).filter(|other| *other != id));
        }
    }
    for row in &mut pack.statements {
        for position in &mut row.stances {
            position.on = merged(&position.on);
        }
        drop_second_positions(&mut row.stances, keep);
    }
    pack.propositions.retain(|row| !gone.contains(&row.id));
    for id in gone {
        follow(pack, "proposition", id.as_str(), keep.as_str());
    }
    Ok(Row::Proposition(keep.clone()))
}

/// One statement takes one position: of several that came together, one that a person entered, else the first.
fn drop_second_positions(stances: &mut Vec<Position>, on: &PropositionId) {
    let of_it = || stances.iter().enumerate().filter(|(_, row)| row.on == *on);
    let best = of_it().find(|(_, row)| row.draft.is_none()).or_else(|| of_it().next()).map(|(ix, _)| ix);
    let mut ix = 0;
    stances.retain(|row| {
        let stays = row.on != *on || Some(ix) == best;
        ix += 1;
        stays
    });
}

pub(super) fn policies(pack: &mut Pack, keep: &PolicyId, gone: &[PolicyId]) -> Result<Row, Refused> {
    policy(pack, keep)?;
    is_mergeable(keep, gone)?;
    gone.iter().try_for_each(|id| policy(pack, id).map(|_| ()))?;
    for row in &mut pack.statements {
        for reference in row.policies.iter_mut().filter(|row| gone.contains(&row.policy)) {
            reference.policy = keep.clone();
        }
    }
    pack.policies.retain(|row| !gone.contains(&row.id));
    for id in gone {
        follow(pack, "policy", id.as_str(), keep.as_str());
    }
    Ok(Row::Policy(keep.clone()))
}

fn is_mergeable<T: PartialEq>(keep: &T, gone: &[T]) -> Result<(), Refused> {
    each_once(gone)?;
    if gone.contains(keep) { Err(Refused::Itself) } else { Ok(()) }
}

fn once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list = Vec::new();
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
    list
}
