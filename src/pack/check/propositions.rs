//! Rules on propositions.

use std::collections::{BTreeMap, BTreeSet};

use super::super::grid::Reach;
use super::super::id::PropositionId;
use super::super::ledger::PropositionIx;
use super::super::vocabulary::Stance;
use super::Found;
use super::subject::Subject;
use super::words::has_final_stop;
use crate::message;

pub(super) fn final_stop(s: &Subject<'_>) -> Vec<Found> {
    s.propositions()
        .filter(|(_, row)| has_final_stop(&row.text))
        .map(|(at, _)| Found::new(at.field("text"), message!("check-proposition-final-stop")))
        .collect()
}

pub(super) fn without_stance(s: &Subject<'_>) -> Vec<Found> {
    let taken: BTreeSet<&PropositionId> = s
        .positions()
        .filter(|position| position.stance != Stance::None)
        .map(|position| &position.on)
        .collect();
    s.propositions()
        .filter(|(_, row)| !taken.contains(&row.id) && !s.is_partly_unread())
        .map(|(at, row)| Found::new(at, message!("check-proposition-without-stance", id = row.id.as_str())))
        .collect()
}

pub(super) fn names_itself(s: &Subject<'_>) -> Vec<Found> {
    let lists = |row| -> [(&'static str, &[PropositionId]); 2] {
        let row: &super::super::model::Proposition = row;
        [("entails", &row.entails), ("excludes", &row.excludes)]
    };
    let mut found = Vec::new();
    for (at, row) in s.propositions() {
        let hits = lists(row).into_iter().filter(|(_, ids)| ids.contains(&row.id));
        found.extend(
            hits.take(1)
                .map(|(list, _)| Found::new(at.field(list), message!("check-proposition-names-itself"))),
        );
    }
    found
}

/// A proposition from which two things follow that cannot be true together, told once where it arises and
/// not again for all that entails it.
pub(super) fn contradiction(s: &Subject<'_>) -> Vec<Found> {
    if s.ledger.propositions().all(|(_, row)| row.excludes.is_empty()) {
        return Vec::new();
    }
    let reaches: BTreeMap<PropositionIx, Reach> = s
        .ledger
        .propositions()
        .filter(|(_, row)| !row.entails.is_empty())
        .map(|(ix, _)| (ix, Reach::of(s.ledger, ix)))
        .filter(|(ix, reach)| reach.denied.contains(ix) || !reach.affirmed.is_disjoint(&reach.denied))
        .collect();
    let is_root = |ix: PropositionIx, reach: &Reach| {
        let below = reach.affirmed.iter().filter_map(|other| reaches.get(other));
        below.into_iter().all(|other| other.affirmed.contains(&ix))
    };
    let roots = reaches.iter().filter(|(ix, reach)| is_root(**ix, reach));
    let ids: BTreeSet<&PropositionId> = roots.map(|(ix, _)| &s.ledger[*ix].id).collect();
    let mut seen = BTreeSet::new();
    s.propositions()
        .filter(|(_, row)| ids.contains(&row.id) && seen.insert(&row.id))
        .map(|(at, _)| Found::new(at.field("entails"), message!("check-entails-contradiction")))
        .collect()
}
