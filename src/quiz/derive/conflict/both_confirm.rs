//! What two articles agree on: `both-confirm`.

use std::collections::BTreeSet;

use super::super::status::cell_fact;
use super::super::{Built, Draft, unbuilt};
use super::{articles, can_be_told_apart, label};
use crate::message;
use crate::pack::{
    ArticleIx, Cell, Kind, PositionAt, PropositionIx, Reach, SourceIx, Stance, StatementRow, Unasked,
};
use crate::quiz::ground::{DRAWN, Ground};
use crate::quiz::question::{Choice, Ref, Response};
use crate::words::{Arg, Message};

/// How many claims that both articles confirm are offered.
const RIGHT: usize = 3;

/// Which claims does somebody confirm in each of two articles?
pub(in crate::quiz::derive) fn both_confirm(ground: &Ground<'_>) -> Vec<Built> {
    let articles = articles(ground);
    let pairs =
        articles.iter().enumerate().flat_map(|(ix, a)| articles.iter().skip(ix + 1).map(move |b| (a, b)));
    pairs.map(|(a, b)| both_confirm_of(ground, [*a, *b])).collect()
}

/// Whether somebody confirms a claim in an article.
enum Confirmed {
    /// By these rows.
    By(Vec<PositionAt>),
    No,
    /// Nothing certain can be said.
    Open,
}

fn confirmed(ground: &Ground<'_>, article: ArticleIx, on: PropositionIx) -> Confirmed {
    let here = || ground.ledger.statements().filter(|(_, row)| row.article == article);
    let confirms = |row: &StatementRow, which: PropositionIx| {
        row.positions.iter().position(|p| p.on == which && p.stance == Stance::Confirms)
    };
    let rows: Vec<PositionAt> = here()
        .filter_map(|(statement, row)| Some(PositionAt { statement, ix: confirms(row, on)? }))
        .collect();
    // Who also says something else of it in the same article has not simply confirmed it.
    let wavers = |source: &SourceIx| {
        here().filter(|(_, row)| row.sources.contains(source)).any(|(_, row)| {
            let other = |stance| !matches!(stance, Stance::Confirms | Stance::None);
            row.positions.iter().any(|position| position.on == on && other(position.stance))
        })
    };
    let is_steady = |at: &&PositionAt| {
        let row = &ground.ledger[at.statement];
        let has_words = row.positions.get(at.ix).is_some_and(|position| !position.evidence.is_empty());
        has_words && !row.sources.is_empty() && !row.sources.iter().any(wavers)
    };
    let steady: Vec<PositionAt> = rows.iter().filter(is_steady).copied().collect();
    let is_clouded = || {
        let mut cells = ground.ledger.sources().map(|(source, _)| ground.grid.cell(source, on));
        cells.any(|cell| *cell == Cell::Unasked(Unasked::Clouded))
    };
    let is_implied = || {
        ground.ledger.propositions().any(|(other, _)| {
            Reach::of(ground.ledger, other).affirmed.contains(&on)
                && here().any(|(_, row)| confirms(row, other).is_some())
        })
    };
    if !steady.is_empty() {
        Confirmed::By(steady)
    } else if !rows.is_empty() || !ground.ledger[on].is_checked || is_clouded() || is_implied() {
        Confirmed::Open
    } else {
        Confirmed::No
    }
}

/// Whether anybody takes a position on it in one of these articles.
fn is_spoken_of(ground: &Ground<'_>, articles: &[ArticleIx], on: PropositionIx) -> bool {
    let takes = |row: &StatementRow| row.positions.iter().any(|p| p.on == on && p.stance != Stance::None);
    let mut here = ground.ledger.statements().filter(|(_, row)| articles.contains(&row.article));
    here.any(|(_, row)| !row.sources.is_empty() && takes(row))
}

fn both_confirm_of(ground: &Ground<'_>, pair: [ArticleIx; 2]) -> Built {
    let named: Vec<Ref> = pair.iter().map(|ix| Ref::new("article", &ground.ledger[*ix].id)).collect();
    let not = |why: Message| Err(unbuilt(Kind::BothConfirm, named.clone(), why));
    if !can_be_told_apart(ground, &pair) {
        return not(message!("not-built-alike-articles"));
    }
    let mut right: Vec<(PropositionIx, [Vec<PositionAt>; 2])> = Vec::new();
    let mut wrong: Vec<(PropositionIx, Vec<ArticleIx>)> = Vec::new();
    for (on, _) in ground.ledger.propositions() {
        match pair.map(|article| confirmed(ground, article, on)) {
            [Confirmed::By(first), Confirmed::By(second)] => right.push((on, [first, second])),
            told => {
                let without = pair.iter().zip(&told).filter(|(_, told)| matches!(told, Confirmed::No));
                let without: Vec<ArticleIx> = without.map(|(article, _)| *article).collect();
                if !without.is_empty() && is_spoken_of(ground, &pair, on) {
                    wrong.push((on, without));
                }
            }
        }
    }
    right.truncate(RIGHT);
    let mut chance = ground.chance(&super::super::id(Kind::BothConfirm.wire(), &named).0);
    let wrong = chance.some(wrong, DRAWN);
    if right.is_empty() || wrong.is_empty() || right.len() + wrong.len() < 3 {
        return not(message!("not-built-few-claims"));
    }
    let [first, second] = pair.map(|article| label(ground, article));
    let prompt = message!("quiz-both-confirm", first = first, second = second);
    let mut draft = Draft::new(Kind::BothConfirm, named, prompt);
    let mut options = Vec::new();
    for (on, rows) in &right {
        let why = both_confirmed(ground, pair, *on, rows);
        draft.explanation.push(why.clone());
        options.push(claim_choice(ground, *on, true, why));
        add_rows(ground, &mut draft, *on, &rows.concat());
    }
    for (on, without) in &wrong {
        let without: Vec<Arg> = without.iter().map(|article| label(ground, *article).into()).collect();
        options.push(claim_choice(
            ground,
            *on,
            false,
            message!("quiz-why-not-confirmed-in", number = without.len(), articles = without),
        ));
    }
    chance.shuffle(&mut options);
    Ok(draft.build(Response::Multiple(options)))
}

/// The evidence of a claim that both confirm, and what it gives away.
fn add_rows(ground: &Ground<'_>, draft: &mut Draft, on: PropositionIx, rows: &[PositionAt]) {
    let shown = ground.shown(&Cell::Takes { stance: Stance::Confirms, shown: rows.to_vec(), as_of: None });
    let part = Ref::new("proposition", &ground.ledger[on].id);
    draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
        words.part = Some(part.clone());
        words
    }));
    draft.about.extend(shown.about);
    draft.shows.extend(shown.facts);
    let sources = rows.iter().flat_map(|at| &ground.ledger[at.statement].sources);
    draft.asks.extend(sources.map(|source| cell_fact(ground, *source, on)));
}

fn claim_choice(ground: &Ground<'_>, on: PropositionIx, right: bool, why: Message) -> Choice {
    let row = &ground.ledger[on];
    Choice {
        text: Message::verbatim(&row.text),
        reference: Some(Ref::new("proposition", &row.id)),
        right,
        why,
    }
}

/// By whom it is confirmed, in the one article and in the other.
fn both_confirmed(
    ground: &Ground<'_>,
    pair: [ArticleIx; 2],
    on: PropositionIx,
    rows: &[Vec<PositionAt>; 2],
) -> Message {
    let names = |rows: &Vec<PositionAt>| -> Vec<Arg> {
        let sources = rows.iter().flat_map(|at| &ground.ledger[at.statement].sources);
        let mut seen = BTreeSet::new();
        let sources = sources.filter(|source| seen.insert(**source));
        sources.map(|source| ground.ledger[*source].name.as_str().into()).collect()
    };
    let [first, second] = pair.map(|article| label(ground, article));
    let [by_first, by_second] = rows.each_ref().map(names);
    message!(
        "quiz-ex-both-confirm",
        first = first,
        second = second,
        by_first = by_first,
        by_second = by_second,
        claim = &ground.ledger[on].text
    )
}
