//! When positions hold: the date a position is asked for, and what was held before and after it.

use crate::pack::{Cell, Date, PropositionIx, SourceIx, Stance, StatementRow};
use crate::quiz::ground::Ground;
use crate::words::Message;

/// A sentence with the date of which it holds, if there is one.
pub(super) fn dated(message: Message, as_of: Option<Date>) -> Message {
    match as_of {
        Some(date) => message.with("dated", "yes").with("date", date.said()),
        None => message.with("dated", "no").with("date", ""),
    }
}

/// The date a position holds of, where it or its speakers' differs at another time: what a body says itself is not
/// overwritten by its speakers, but without a date it would seem to hold of them all. Nor is a speaker's by what its
/// side says later, and without a date it would seem to hold still.
pub(super) fn as_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Date> {
    let Cell::Takes { stance, shown, as_of } = ground.grid.cell(source, on) else { return None };
    if as_of.is_some() {
        return *as_of;
    }
    let dates: Option<Vec<Date>> = shown.iter().map(|at| ground.ledger[at.statement].date).collect();
    let latest = latest(dates?.into_iter())?;
    let takes = |row: &StatementRow, is_other: &dyn Fn(Stance) -> bool| {
        row.positions.iter().any(|position| position.on == on && is_other(position.stance))
    };
    let is_other = |other: Stance| other != *stance && other != Stance::None;
    let mut said = ground.speakers_for(source).iter().flat_map(|ix| ground.ledger.statements_of(*ix));
    let differs = said.any(|(_, row)| row.date.is_some() && takes(row, &is_other));
    let is_contrary = |other: Stance| are_contrary(*stance, other);
    let bodies = ground.voices(source).filter(|body| *body != source);
    let mut side = bodies.flat_map(|body| ground.speakers_for(body).iter().copied().chain([body]));
    let is_dropped = |who: SourceIx| {
        let mut rows = ground.ledger.statements_of(who);
        rows.any(|(_, row)| row.date.is_some_and(|date| latest.is_before(date)) && takes(row, &is_contrary))
    };
    let has_changed = differs || side.any(|who| who != source && is_dropped(who));
    has_changed.then_some(latest)
}

/// When the source, or who speaks for it, last took a position before the one that it is asked for: who held what it
/// is not asked for, and when.
pub(super) fn held_before(
    ground: &Ground<'_>,
    source: SourceIx,
    on: PropositionIx,
    stance: Stance,
) -> Option<(SourceIx, Date)> {
    let latest = as_of(ground, source, on)?;
    let voices = ground.speakers_for(source).iter().copied().chain([source]);
    let rows = voices.flat_map(|who| ground.ledger.statements_of(who).map(move |(_, row)| (who, row)));
    let took = rows.filter(|(_, row)| row.positions.iter().any(|p| p.on == on && p.stance == stance));
    let dated = took.filter_map(|(who, row)| row.date.map(|date| (who, date)));
    let mut before = dated.filter(|(_, date)| date.is_before(latest));
    let first = before.next()?;
    Some(before.fold(first, |last, next| if last.1.is_before(next.1) { next } else { last }))
}

/// Whether a source takes its position only after a date: as of that date it has none.
pub(super) fn takes_it_later(
    ground: &Ground<'_>,
    source: SourceIx,
    on: PropositionIx,
    date: Option<Date>,
) -> bool {
    let (Some(date), Cell::Takes { shown, .. }) = (date, ground.grid.cell(source, on)) else { return false };
    let mut dates = shown.iter().filter_map(|at| ground.ledger[at.statement].date);
    dates.any(|other| date.is_before(other))
}

/// Whether the one position says that it is so and the other that it is not.
fn are_contrary(a: Stance, b: Stance) -> bool {
    let is_so = |stance: Stance| matches!(stance, Stance::Confirms | Stance::Alleges);
    is_so(a) && b == Stance::Denies || a == Stance::Denies && is_so(b)
}

fn latest(dates: impl Iterator<Item = Date>) -> Option<Date> {
    dates.reduce(|latest, date| if latest.is_before(date) { date } else { latest })
}
