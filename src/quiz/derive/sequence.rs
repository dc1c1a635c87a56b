//! What came first, and what held when: `order`, `as-of`.

use super::status::{ASKED, about, cell_fact, named, pairs, takes_key, why_not_key};
use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{
    ArticleIx, Cell, Date, Form, Kind, PositionAt, PropositionIx, SourceIx, Stance, StatementIx, StatementRow,
};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{fact, stance_key};
use crate::quiz::question::{Choice, Fact, Place, Ref, Response};
use crate::words::Message;

/// Items at most.
const ITEMS: usize = 6;

/// Dated statements, no two on one date.
pub(super) fn order(ground: &Ground<'_>) -> Vec<Built> {
    ground.ledger.articles().map(|(ix, _)| order_of(ground, ix)).collect()
}

fn order_of(ground: &Ground<'_>, article: ArticleIx) -> Built {
    let named = vec![Ref::new("article", &ground.ledger[article].id)];
    let mut items: Vec<(Date, StatementIx, &StatementRow)> = Vec::new();
    for (ix, row) in ground.ledger.statements().filter(|(_, row)| row.article == article) {
        let (Some(date), Some(_)) = (row.date, &row.gist) else { continue };
        let is_clear = !row.places().is_empty()
            && items.len() < ITEMS
            && items.iter().all(|(other_date, other, _)| {
                !other_date.overlaps(date) && !ground.is_same_claim(*other, ix)
            });
        if is_clear {
            items.push((date, ix, row));
        }
    }
    if items.len() < 3 {
        return Err(unbuilt(Kind::Order, named, message!("not-built-few-dates")));
    }
    items.sort_by(|(a, ..), (b, ..)| b.is_before(*a).cmp(&a.is_before(*b)));
    let mut draft = Draft::new(Kind::Order, named, message!("quiz-order"));
    let mut places = Vec::new();
    for (date, _, row) in &items {
        let reference = Ref::new("statement", &row.id);
        let own = if row.form == Form::Own { "yes" } else { "no" };
        let gist = row.gist.as_deref().unwrap_or_default();
        let text = ground.with_sources(message!("quiz-order-item", gist = gist, own = own), row);
        let why = message!("quiz-why-dated", date = date.said());
        places.push(Place { text, reference: Some(reference.clone()), why: Some(why) });
        draft.evidence.extend(ground.evidence(row.article, row.places()).into_iter().map(|mut words| {
            words.part = Some(reference.clone());
            words
        }));
        draft.shows.push(fact("said", &row.id));
        draft.about.push(reference);
    }
    let dates = items.iter().map(|(date, ..)| date.said().into()).collect::<Vec<crate::words::Arg>>();
    draft.explanation = vec![message!("quiz-ex-order", dates = dates)];
    draft.asks = vec![fact("dates", &ground.ledger[article].id)];
    Ok(draft.build(Response::Order(places)))
}

/// A dated position of a source, and the row that shows it.
#[derive(Clone, Copy)]
struct Held {
    date: Date,
    stance: Stance,
    at: PositionAt,
}

/// What did X hold on that date? Only where its position has changed.
pub(super) fn as_of(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).flat_map(|(source, on)| as_of_each(ground, source, on)).collect()
}

fn as_of_each(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Vec<Built> {
    let held = changed(ground, source, on);
    let mut dates: Vec<Date> = Vec::new();
    for Held { date, .. } in &held {
        if !dates.contains(date) {
            dates.push(*date);
        }
    }
    dates.into_iter().map(|date| as_of_one(ground, source, on, &held, date)).collect()
}

/// The dated positions that a source takes itself, by the grid's rule that first hand beats hearsay. The grid has a
/// date for a cell only where positions differ, all are dated, and no two that differ overlap.
fn changed(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Vec<Held> {
    let Cell::Takes { as_of: Some(_), shown, .. } = ground.grid.cell(source, on) else { return Vec::new() };
    if !shown.iter().all(|at| ground.ledger[at.statement].sources.contains(&source)) {
        return Vec::new();
    }
    let is_first_hand = shown.iter().any(|at| ground.ledger[at.statement].via.is_empty());
    let mut held = Vec::new();
    for (statement, row) in ground.ledger.statements_of(source) {
        let Some(date) = row.date.filter(|_| row.via.is_empty() || !is_first_hand) else { continue };
        let positions = row.positions.iter().enumerate();
        let taken = positions.filter(|(_, position)| position.on == on && position.stance != Stance::None);
        held.extend(taken.map(|(ix, position)| Held {
            date,
            stance: position.stance,
            at: PositionAt { statement, ix },
        }));
    }
    held
}

fn as_of_one(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, held: &[Held], date: Date) -> Built {
    let mut named = named(ground, source, on);
    named.push(Ref::new("date", date));
    // As of the latest date `stance` asks the same.
    if matches!(ground.grid.cell(source, on), Cell::Takes { as_of: Some(latest), .. } if *latest == date) {
        return Err(unbuilt(Kind::AsOf, named, message!("not-built-asked-already")));
    }
    let then: Vec<Held> = held.iter().copied().filter(|row| row.date == date).collect();
    let stance = then.first().map_or(Stance::None, |row| row.stance);
    let rows = then.iter().map(|row| row.at).collect();
    let shown = ground.shown(&Cell::Takes { stance, shown: rows, as_of: Some(date) });
    if shown.evidence.is_empty() {
        return Err(unbuilt(Kind::AsOf, named, message!("not-built-no-words")));
    }
    let claim = &ground.ledger[on].text;
    let prompt = ground.with_source(message!("quiz-as-of", date = date.said(), claim = claim), source);
    let mut draft = Draft::new(Kind::AsOf, named, prompt);
    draft.explanation = vec![held_on(ground, source, on, stance, date)];
    draft.explanation.extend(shown.told);
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    draft.asks = vec![as_of_fact(ground, source, on, date)];
    if ground.grid.stance(source, on) == Some(stance) && held.iter().all(|row| !date.is_before(row.date)) {
        draft.asks.push(cell_fact(ground, source, on));
    }
    // Why a position is not the one tells when it was.
    draft.shows.extend(held.iter().map(|row| as_of_fact(ground, source, on, row.date)));
    draft.shows.push(cell_fact(ground, source, on));
    let options = ASKED.map(|asked| Choice {
        text: Message::new(stance_key(asked)),
        reference: Some(Ref::new("stance", asked)),
        right: asked == stance,
        why: match held.iter().find(|row| row.stance == asked) {
            Some(_) if asked == stance => held_on(ground, source, on, stance, date),
            Some(other) => held_on(ground, source, on, asked, other.date),
            None => about(ground, Message::new(why_not_key(asked)), source, on),
        },
    });
    Ok(draft.build(Response::Choice(options.into())))
}

/// "As of DATE, X takes this position on it: …".
pub(super) fn held_on(
    ground: &Ground<'_>,
    source: SourceIx,
    on: PropositionIx,
    stance: Stance,
    date: Date,
) -> Message {
    let message = ground.with_source(Message::new(takes_key(stance)), source);
    message.with("claim", &ground.ledger[on].text).with("dated", "yes").with("date", date.said())
}

/// What a source held on a date.
pub(super) fn as_of_fact(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, date: Date) -> Fact {
    Fact(format!("as-of/{}/{}/{date}", ground.ledger[source].id, ground.ledger[on].id))
}
