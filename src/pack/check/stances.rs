//! Rules on stances.

use std::collections::BTreeMap;

use super::super::date::Date;
use super::super::ledger::{PropositionIx, SourceIx};
use super::super::problem::JsonPath;
use super::super::vocabulary::Stance;
use super::Found;
use super::subject::{Subject, Written};
use crate::message;

pub(super) fn own(s: &Subject<'_>) -> Vec<Found> {
    s.statements()
        .filter(|written| written.is_own() && !written.statement.stances.is_empty())
        .map(|written| Found::new(written.at().field("stances"), message!("check-own-with-stances")))
        .collect()
}

pub(super) fn unattributed(s: &Subject<'_>) -> Vec<Found> {
    s.reported()
        .filter(|written| written.statement.source.is_empty() && !written.statement.stances.is_empty())
        .map(|written| Found::new(written.at().field("stances"), message!("check-unattributed-with-stances")))
        .collect()
}

/// One source's stance in one statement, as far as it counts against its others.
struct Taken {
    at: JsonPath,
    stance: Stance,
    date: Option<Date>,
    is_passed_on: bool,
}

/// How the stances of one source on one proposition go together.
#[derive(PartialEq, Eq)]
enum Clash {
    Undated,
    Overlap,
}

pub(super) fn undated(s: &Subject<'_>) -> Vec<Found> {
    clashes(s, &Clash::Undated)
        .into_iter()
        .map(|(at, source, on)| {
            let (name, id) = (&s.ledger[source].name, s.ledger[on].id.as_str());
            Found::new(at, message!("check-stances-undated", name = name, id = id))
        })
        .collect()
}

pub(super) fn dates_overlap(s: &Subject<'_>) -> Vec<Found> {
    clashes(s, &Clash::Overlap)
        .into_iter()
        .map(|(at, source, on)| {
            let (name, id) = (&s.ledger[source].name, s.ledger[on].id.as_str());
            Found::new(at, message!("check-stances-dates-overlap", name = name, id = id))
        })
        .collect()
}

/// The last row of every source and proposition that go together as `wanted`.
fn clashes(s: &Subject<'_>, wanted: &Clash) -> Vec<(JsonPath, SourceIx, PropositionIx)> {
    let mut taken: BTreeMap<(SourceIx, PropositionIx), Vec<Taken>> = BTreeMap::new();
    for written in s.statements() {
        collect(s, written, &mut taken);
    }
    let mut found = Vec::new();
    for ((source, on), rows) in &mut taken {
        if clash(rows).as_ref() == Some(wanted) {
            found.extend(rows.last().map(|row| (row.at.clone(), *source, *on)));
        }
    }
    found
}

fn collect(
    s: &Subject<'_>,
    written: &Written<'_>,
    taken: &mut BTreeMap<(SourceIx, PropositionIx), Vec<Taken>>,
) {
    let Some((_, row)) = written.row else { return };
    for (ix, position) in written.statement.stances.iter().enumerate() {
        // Two positions within one statement have been told as that.
        if written.statement.stances.iter().take(ix).any(|earlier| earlier.on == position.on) {
            continue;
        }
        let Some(on) = row.positions.iter().map(|row| row.on).find(|on| s.ledger[*on].id == position.on)
        else {
            continue;
        };
        for source in &row.sources {
            taken.entry((*source, on)).or_default().push(Taken {
                at: written.at().field("stances").index(ix),
                stance: position.stance,
                date: row.date,
                is_passed_on: !row.via.is_empty(),
            });
        }
    }
}

/// Weighs the rows as the grid does, and says why they do not tell one stance.
fn clash(rows: &mut Vec<Taken>) -> Option<Clash> {
    if rows.iter().any(|row| !row.is_passed_on) {
        rows.retain(|row| !row.is_passed_on);
    }
    rows.retain(|row| row.stance != Stance::None);
    let first = rows.first()?.stance;
    if rows.iter().all(|row| row.stance == first) {
        return None;
    }
    if rows.iter().any(|row| row.date.is_none()) {
        return Some(Clash::Undated);
    }
    let overlap =
        |a: &Taken, b: &Taken| a.stance != b.stance && a.date.zip(b.date).is_some_and(|(a, b)| a.overlaps(b));
    rows.iter().any(|a| rows.iter().any(|b| overlap(a, b))).then_some(Clash::Overlap)
}
