//! Rules on the pack as an exercise: whether it trains discernment, and not one answer.

use std::collections::BTreeSet;

use super::super::problem::JsonPath;
use super::super::vocabulary::Stance;
use super::Found;
use super::subject::Subject;
use crate::message;
use crate::words::Message;

/// Below this many, one source or one stance is no pattern yet.
const FEW: usize = 3;

pub(super) fn nothing_attributed(s: &Subject<'_>) -> Vec<Found> {
    let is_so = s.statements().count() > 0 && s.reported().next().is_none();
    at_statements(s, is_so, || message!("check-nothing-attributed"))
}

pub(super) fn one_source(s: &Subject<'_>) -> Vec<Found> {
    let credited: Vec<_> = s.statements().filter(|row| !row.statement.source.is_empty()).collect();
    let sources: BTreeSet<_> = credited.iter().flat_map(|row| &row.statement.source).collect();
    at_statements(s, credited.len() >= FEW && sources.len() == 1, || {
        message!("check-one-source-says-everything")
    })
}

pub(super) fn nothing_confirmed(s: &Subject<'_>) -> Vec<Found> {
    let stances = stances(s);
    let is_so = !stances.is_empty() && !stances.contains(&Stance::Confirms);
    at_statements(s, is_so, || message!("check-nothing-confirmed"))
}

pub(super) fn everything_confirmed(s: &Subject<'_>) -> Vec<Found> {
    let stances = stances(s);
    let is_so = stances.len() >= FEW && stances.iter().all(|stance| *stance == Stance::Confirms);
    at_statements(s, is_so, || message!("check-everything-confirmed"))
}

fn stances(s: &Subject<'_>) -> Vec<Stance> {
    s.positions().map(|position| position.stance).filter(|stance| *stance != Stance::None).collect()
}

fn at_statements(s: &Subject<'_>, is_so: bool, message: impl FnOnce() -> Message) -> Vec<Found> {
    let is_known = is_so && !s.is_partly_unread();
    is_known.then(|| Found::new(JsonPath::root().field("statements"), message())).into_iter().collect()
}
