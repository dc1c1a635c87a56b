//! Who says the opposite: `disagree`.

use std::collections::BTreeSet;

use super::super::status::{about, cell_fact, named, pairs, takes_key};
use super::super::{Built, Draft, is_choice, unbuilt};
use super::articles;
use crate::message;
use crate::pack::{ArticleIx, Cell, Kind, PropositionIx, Reach, SourceIx, Stance, StatementRow};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::gives_away;
use crate::quiz::question::{Choice, Ref, Response};
use crate::quiz::seed::Chance;
use crate::words::Message;

/// In another article, who says the opposite of what X says?
pub(in crate::quiz::derive) fn disagree(ground: &Ground<'_>) -> Vec<Built> {
    if articles(ground).len() < 2 {
        return Vec::new();
    }
    pairs(ground).filter_map(|(source, on)| disagree_of(ground, source, on)).collect()
}

fn disagree_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Built> {
    let held = firm(ground, source, on)?;
    let named = named(ground, source, on);
    let built = opponent(ground, source, on, &held)?.and_then(|opponent| {
        let id = super::super::id(Kind::Disagree.wire(), &named);
        let mut chance = ground.chance(&id.0);
        let others = bystanders(ground, (source, &held), &opponent, on, &mut chance)?;
        let choice = |who, right| ground.source_choice(who, right, position(ground, who, on));
        let mut options: Vec<Choice> = others.iter().map(|other| choice(*other, false)).collect();
        options.push(choice(opponent.source, true));
        chance.shuffle(&mut options);
        let mut draft = draft(ground, [source, opponent.source], on, named.clone());
        draft.shows.extend(others.iter().map(|other| cell_fact(ground, *other, on)));
        is_choice(&options)
            .then(|| draft.build(Response::Choice(options)))
            .ok_or(message!("not-built-few-sources"))
    });
    Some(built.map_err(|why| unbuilt(Kind::Disagree, named, why)))
}

/// The prompt, and what is told of the source and its opponent.
fn draft(ground: &Ground<'_>, sides: [SourceIx; 2], on: PropositionIx, named: Vec<Ref>) -> Draft {
    let [source, opponent] = sides;
    let prompt = ground.with_source(message!("quiz-disagree", claim = &ground.ledger[on].text), source);
    let mut draft = Draft::new(Kind::Disagree, named, prompt);
    for side in sides {
        // What each holds, says, and why that is its position, before the other one's.
        draft.explanation.push(position(ground, side, on));
        let shown = ground.shown(ground.grid.cell(side, on));
        draft.evidence.extend(shown.evidence);
        draft.about.extend(shown.about);
        draft.shows.extend(shown.facts);
        draft.explanation.extend(shown.told);
    }
    draft.shows.push(cell_fact(ground, source, on));
    draft.asks = vec![cell_fact(ground, opponent, on)];
    draft
}

/// A firm position that a source takes in words of its own.
struct Firm {
    source: SourceIx,
    stance: Stance,
    is_changed: bool,
    articles: BTreeSet<ArticleIx>,
    /// Those who passed it on.
    via: BTreeSet<SourceIx>,
}

fn firm(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Firm> {
    let Cell::Takes { stance, shown, as_of } = ground.grid.cell(source, on) else { return None };
    let rows: Vec<&StatementRow> = shown.iter().map(|at| &ground.ledger[at.statement]).collect();
    let is_own = rows.iter().all(|row| row.sources.contains(&source));
    let is_firm = matches!(stance, Stance::Confirms | Stance::Alleges | Stance::Denies);
    (is_own && is_firm).then(|| Firm {
        source,
        stance: *stance,
        is_changed: as_of.is_some(),
        articles: rows.iter().map(|row| row.article).collect(),
        via: rows.iter().flat_map(|row| row.via.iter().copied()).collect(),
    })
}

/// The firm positions contrary to a firm one.
fn contrary(stance: Stance) -> &'static [Stance] {
    match stance {
        Stance::Denies => &[Stance::Confirms, Stance::Alleges],
        _ => &[Stance::Denies],
    }
}

/// The one source of another side that says the opposite, in no article that holds this position too. `None` where
/// nobody says the opposite.
fn opponent(
    ground: &Ground<'_>,
    source: SourceIx,
    on: PropositionIx,
    held: &Firm,
) -> Option<Result<Firm, Message>> {
    let others = ground.ledger.sources().filter(|(other, _)| !ground.is_one_voice(*other, source));
    let mut opponents: Vec<Firm> = others
        .filter_map(|(other, _)| firm(ground, other, on))
        .filter(|theirs| contrary(held.stance).contains(&theirs.stance))
        .collect();
    let opponent = opponents.pop()?;
    let has_wavered = |side: &Firm| {
        let mut opposite = contrary(side.stance).iter();
        side.is_changed || opposite.any(|stance| ground.has_held(side.source, on, *stance))
    };
    Some(if !opponents.is_empty() {
        Err(message!("not-built-several-opponents"))
    } else if has_wavered(held) || has_wavered(&opponent) {
        Err(message!("not-built-wavered"))
    } else if held.articles.is_disjoint(&opponent.articles) {
        Ok(opponent)
    } else {
        Err(message!("not-built-one-article"))
    })
}

/// Wrong options: sources that certainly do not say the opposite.
fn bystanders(
    ground: &Ground<'_>,
    (source, held): (SourceIx, &Firm),
    opponent: &Firm,
    on: PropositionIx,
    chance: &mut Chance,
) -> Result<Vec<SourceIx>, Message> {
    let may = ground.sources_that(|other| {
        !ground.is_one_voice(other, source)
            && !ground.is_one_voice(other, opponent.source)
            && !opponent.via.contains(&other)
            && does_not_oppose(ground, other, on, held.stance)
    });
    let shown = format!("{} {}", ground.ledger[source].name, ground.ledger[on].text);
    if gives_away(&shown, &ground.ledger[opponent.source].name, &ground.names(&may)) {
        return Err(message!("not-built-names-source"));
    }
    Ok(ground.draw_sources(chance, &[opponent.source], None, &may))
}

/// What a source holds, as a sentence.
fn position(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Message {
    let key = ground.grid.stance(source, on).map_or("quiz-takes-not-addressed", takes_key);
    about(ground, Message::new(key), source, on)
}

/// Whether a source certainly does not say the opposite of a position, nor anything that comes to it. Who thinks
/// possible what another denies does not let the denial stand either.
fn does_not_oppose(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, stance: Stance) -> bool {
    let is_near = |theirs: Stance| stance == Stance::Denies && theirs == Stance::Suggests;
    let is_known = match ground.grid.cell(source, on) {
        Cell::Takes { stance: theirs, as_of, .. } => as_of.is_none() && !is_near(*theirs),
        Cell::Empty { is_known } => *is_known,
        Cell::Unasked(_) => false,
    };
    is_known
        && !contrary(stance).iter().any(|other| ground.has_held(source, on, *other))
        && !implies(ground, source, on, stance == Stance::Denies)
}

/// Whether what a source holds of other propositions makes this one so, or not so.
fn implies(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, so: bool) -> bool {
    ground.ledger.propositions().filter(|(other, _)| *other != on).any(|(other, _)| {
        match ground.grid.stance(source, other) {
            Some(Stance::Confirms | Stance::Alleges | Stance::Suggests) => {
                let reach = Reach::of(ground.ledger, other);
                if so { reach.affirmed.contains(&on) } else { reach.denied.contains(&on) }
            }
            Some(Stance::Denies) => !so && Reach::entailing(ground.ledger, other).contains(&on),
            Some(Stance::Neither | Stance::None) | None => false,
        }
    })
}
