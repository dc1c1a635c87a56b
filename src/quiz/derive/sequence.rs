//! What came first: `order`.

use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Date, Form, Kind, StatementIx, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::fact;
use crate::quiz::question::{Place, Ref, Response};

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
