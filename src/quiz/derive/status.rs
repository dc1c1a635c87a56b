//! Confirmed or denied, and by whom: `stance`, `who-took`, and what
//! all kinds about positions share.

use std::collections::BTreeSet;

use super::dated::{as_of, dated, held_before, takes_it_later};
use super::sequence::{as_of_fact, held_on};
use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{Cell, Date, Kind, PropositionIx, SourceIx, SourceKind, Stance, StatementRow, Unasked};
use crate::quiz::ground::{Ground, Shown};
use crate::quiz::phrase::{is_named_in, stance_key};
use crate::quiz::question::{Choice, Fact, Ref, Response};
use crate::quiz::silence::Unheard;
use crate::words::{Arg, Message};

/// The positions that can be a key, in their fixed order.
pub(in crate::quiz) const ASKED: [Stance; 5] =
    [Stance::Neither, Stance::Denies, Stance::Suggests, Stance::Confirms, Stance::Alleges];

/// Every source and proposition.
pub(super) fn pairs<'g>(ground: &'g Ground<'_>) -> impl Iterator<Item = (SourceIx, PropositionIx)> + 'g {
    let sources = ground.ledger.sources().map(|(source, _)| source);
    sources.flat_map(|source| ground.ledger.propositions().map(move |(on, _)| (source, on)))
}

pub(super) fn named(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Vec<Ref> {
    vec![Ref::new("source", &ground.ledger[source].id), Ref::new("proposition", &ground.ledger[on].id)]
}

pub(super) fn cell_fact(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Fact {
    let (source, on) = (&ground.ledger[source].id, &ground.ledger[on].id);
    Fact(format!("cell/{source}/{on}"))
}

/// Why a cell is not asked.
fn unasked(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Message {
    match ground.grid.cell(source, on) {
        Cell::Takes { .. } => message!("not-built-said-nothing"),
        Cell::Empty { is_known: true } => match ground.silences.articles(source, on) {
            Err(Unheard::Enough) => message!("not-built-silent-enough"),
            Err(Unheard::Elsewhere) => message!("not-built-silent-elsewhere"),
            Ok(_) | Err(Unheard::SaysNothing) => message!("not-built-said-nothing"),
        },
        Cell::Empty { is_known: false } => message!("not-built-unchecked"),
        Cell::Unasked(Unasked::NoPosition) => message!("not-built-no-position"),
        Cell::Unasked(Unasked::Undecided) => message!("not-built-undecided"),
        Cell::Unasked(Unasked::OnlyTheBody) => message!("not-built-only-the-body"),
        Cell::Unasked(Unasked::Implied) => message!("not-built-implied"),
        Cell::Unasked(Unasked::Clouded) => message!("not-built-clouded"),
    }
}

/// The gaps of a sentence about a source and a proposition, with the date it holds of.
pub(super) fn about(ground: &Ground<'_>, message: Message, source: SourceIx, on: PropositionIx) -> Message {
    let message = ground.with_source(message, source).with("claim", &ground.ledger[on].text);
    dated(message, as_of(ground, source, on))
}

/// Whether a source confirms what its own name, its body's or its speaker's stands in: who else would have to say so?
/// To be told without the article, unless it admits what others claim, or what its side has not always said.
pub(super) fn is_own_act(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> bool {
    let is_admitted = |row: &StatementRow| {
        let is_theirs = row.sources.iter().any(|who| ground.is_one_voice(*who, source));
        let tells = |stance: Stance| match stance {
            Stance::Alleges | Stance::Suggests => true,
            Stance::Denies | Stance::Neither => is_theirs,
            Stance::Confirms | Stance::None => false,
        };
        row.positions.iter().any(|position| position.on == on && tells(position.stance))
    };
    let Cell::Takes { stance: Stance::Confirms, shown, .. } = ground.grid.cell(source, on) else {
        return false;
    };
    let mut credited = shown.iter().flat_map(|at| ground.ledger[at.statement].sources.iter());
    let speakers = ground.speakers_for(source);
    (is_named(ground, source, on) || credited.any(|who| speakers.contains(who) && is_named(ground, *who, on)))
        && !ground.ledger.statements().any(|(_, row)| is_admitted(row))
}

/// Whether the claim names the source or its body.
pub(super) fn is_named(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> bool {
    ground.voices(source).any(|voice| {
        let row = &ground.ledger[voice];
        is_named_in(&ground.ledger[on].text, &row.name, row.kind == SourceKind::Person)
    })
}

/// What a key of one cell is shown with: the rows that take it, or what the source says of other things.
/// Nothing where an empty cell has nothing to be shown with.
pub(super) fn shown(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Shown> {
    let cell = ground.grid.cell(source, on);
    let shown = match cell {
        Cell::Takes { .. } => ground.shown(cell),
        Cell::Empty { is_known: true } => ground.did_say(source, ground.silences.articles(source, on).ok()?),
        Cell::Empty { is_known: false } | Cell::Unasked(_) => return None,
    };
    (!shown.evidence.is_empty()).then_some(shown)
}

/// The cell's key as the feedback says it, then what shows it.
pub(super) fn explained(
    ground: &Ground<'_>,
    source: SourceIx,
    on: PropositionIx,
    shown: &Shown,
) -> Vec<Message> {
    let key = match ground.grid.stance(source, on) {
        Some(stance) => about(ground, Message::new(takes_key(stance)), source, on),
        None => about(ground, message!("quiz-takes-not-addressed"), source, on),
    };
    let speakers = speaking_for(ground, ground.grid.cell(source, on), source);
    [key].into_iter().chain(shown.told.iter().cloned()).chain(speakers).collect()
}

/// Who speaks for a body that has said nothing of it itself: a learner who has seen their names alone would not know
/// why it is the body's position.
fn speaking_for(ground: &Ground<'_>, cell: &Cell, body: SourceIx) -> Vec<Message> {
    let Cell::Takes { shown, .. } = cell else { return Vec::new() };
    let rows: Vec<&StatementRow> = shown.iter().map(|at| &ground.ledger[at.statement]).collect();
    if rows.iter().any(|row| row.sources.contains(&body)) {
        return Vec::new();
    }
    let said: BTreeSet<SourceIx> = rows.iter().flat_map(|row| row.sources.iter().copied()).collect();
    let speakers = ground.speakers_for(body).iter().filter(|speaker| said.contains(speaker));
    let name = &ground.ledger[body].name;
    speakers
        .map(|speaker| {
            let message = match &ground.ledger[*speaker].role {
                Some(role) => message!("quiz-ex-speaks-for-as", body = name, role = role),
                None => message!("quiz-ex-speaks-for", body = name),
            };
            ground.with_source(message, *speaker)
        })
        .collect()
}

/// The sentence "X takes this position on: …".
pub(super) fn takes_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-takes-neither",
        Stance::Denies => "quiz-takes-denies",
        Stance::Suggests => "quiz-takes-suggests",
        Stance::Confirms => "quiz-takes-confirms",
        Stance::Alleges => "quiz-takes-alleges",
        Stance::None => "quiz-takes-none",
    }
}

/// Why a position is not the one: what it would take.
pub(super) fn why_not_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-why-not-neither",
        Stance::Denies => "quiz-why-not-denies",
        Stance::Suggests => "quiz-why-not-suggests",
        Stance::Confirms => "quiz-why-not-confirms",
        Stance::Alleges | Stance::None => "quiz-why-not-alleges",
    }
}

/// One of the five positions as an option. Of one that was held before, the why tells when; what is said now would
/// not show that.
fn position_choice(
    ground: &Ground<'_>,
    (source, on): (SourceIx, PropositionIx),
    stance: Stance,
    before: Option<(SourceIx, Date)>,
    shown: &Shown,
) -> Choice {
    let is_right = ground.grid.stance(source, on) == Some(stance);
    let is_not = || about(ground, Message::new(why_not_key(stance)), source, on);
    let why = match (before, shown.says.first()) {
        _ if is_right => about(ground, Message::new(takes_key(stance)), source, on),
        (Some((who, date)), _) => held_on(ground, who, on, stance, date),
        (None, Some(says)) => message!("quiz-two-sentences", first = is_not(), second = says.clone()),
        (None, None) => is_not(),
    };
    let reference = Some(Ref::new("stance", stance));
    Choice { text: Message::new(stance_key(stance)), reference, right: is_right, why }
}

/// Which of the five positions, or none at all?
pub(super) fn stance(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).map(|(source, on)| stance_of(ground, source, on)).collect()
}

fn stance_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Built {
    let named = named(ground, source, on);
    let Some(shown) = shown(ground, source, on) else {
        return Err(unbuilt(Kind::Stance, named, unasked(ground, source, on)));
    };
    if is_own_act(ground, source, on) {
        return Err(unbuilt(Kind::Stance, named, message!("not-built-own-act")));
    }
    let key = ground.grid.stance(source, on);
    let held = ASKED.map(|stance| (stance, held_before(ground, source, on, stance)));
    let mut options: Vec<Choice> =
        held.map(|(stance, before)| position_choice(ground, (source, on), stance, before, &shown)).into();
    let why = if key.is_none() { "quiz-takes-not-addressed" } else { "quiz-why-does-address" };
    let why = about(ground, Message::new(why), source, on);
    // Of who evades, the words do not show that they speak of it: the author's reason does.
    let evades = shown.why.first().filter(|_| key == Some(Stance::Neither));
    options.push(Choice {
        text: message!("stance-not-addressed"),
        reference: Some(Ref::new("stance", "not-addressed")),
        right: key.is_none(),
        why: (shown.says.first().into_iter().chain(evades).filter(|_| key.is_some()))
            .fold(why, |why, more| message!("quiz-two-sentences", first = why, second = more.clone())),
    });
    let prompt = about(ground, message!("quiz-stance"), source, on);
    let mut draft = Draft::new(Kind::Stance, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    let before = held.into_iter().filter_map(|(_, before)| before);
    draft.shows.extend(before.map(|(who, date)| as_of_fact(ground, who, on, date)));
    Ok(draft.build(Response::Choice(options)))
}

/// Who takes this position on it?
pub(super) fn who_took(ground: &Ground<'_>) -> Vec<Built> {
    let asked =
        ground.ledger.propositions().flat_map(|(on, _)| ASKED.iter().map(move |stance| (on, *stance)));
    asked.filter_map(|(on, stance)| who_took_of(ground, on, stance)).collect()
}

fn who_took_of(ground: &Ground<'_>, on: PropositionIx, stance: Stance) -> Option<Built> {
    let all = ground.ledger.sources().map(|(ix, _)| ix);
    let takers: Vec<SourceIx> = all.filter(|ix| ground.grid.stance(*ix, on) == Some(stance)).collect();
    if takers.is_empty() {
        return None;
    }
    let named = vec![Ref::new("proposition", &ground.ledger[on].id), Ref::new("stance", stance)];
    if takers.iter().all(|taker| is_own_act(ground, *taker, on)) {
        return Some(Err(unbuilt(Kind::WhoTook, named, message!("not-built-own-act"))));
    }
    let mut chance = ground.chance(&super::id(Kind::WhoTook.wire(), &named).0);
    let dates: Vec<Option<Date>> = takers.iter().map(|taker| as_of(ground, *taker, on)).collect();
    let may = ground.sources_that(|other| {
        let can_be_told = match ground.grid.cell(other, on) {
            Cell::Takes { .. } => as_of(ground, other, on).is_none(),
            Cell::Empty { is_known } => *is_known,
            Cell::Unasked(_) => false,
        };
        let is_later = dates.iter().any(|date| takes_it_later(ground, other, on, *date));
        // Who has held it at another time, or whose body has, is no wrong option of a list without dates.
        can_be_told
            && !is_later
            && !ground.has_held(other, on, stance)
            && !takers.iter().any(|taker| ground.is_one_voice(other, *taker))
    });
    let drawn = ground.draw_sources(&mut chance, &takers, None, &may);
    if drawn.is_empty() || takers.len() + drawn.len() < 3 {
        return Some(Err(unbuilt(Kind::WhoTook, named, message!("not-built-few-sources"))));
    }
    let prompt = Message::new(who_took_key(stance)).with("claim", &ground.ledger[on].text);
    let prompt = dated_for_all(ground, prompt, &takers, on);
    let mut draft = Draft::new(Kind::WhoTook, named, prompt);
    let mut options = Vec::new();
    for source in &takers {
        let shown = ground.shown(ground.grid.cell(*source, on));
        let reference = Ref::new("source", &ground.ledger[*source].id);
        draft.evidence.extend(shown.evidence.into_iter().map(|mut words| {
            words.part = Some(reference.clone());
            words
        }));
        draft.about.extend(shown.about);
        draft.shows.extend(shown.facts);
        draft.asks.push(cell_fact(ground, *source, on));
        let why = about(ground, Message::new(takes_key(stance)), *source, on);
        options.push(ground.source_choice(*source, true, why));
    }
    for source in drawn {
        draft.shows.push(cell_fact(ground, source, on));
        let why = match ground.grid.stance(source, on) {
            Some(other) => about(ground, Message::new(takes_key(other)), source, on),
            None => about(ground, message!("quiz-takes-not-addressed"), source, on),
        };
        options.push(ground.source_choice(source, false, why));
    }
    chance.shuffle(&mut options);
    draft.explanation = explained_takers(ground, &takers, stance, on);
    for taker in &takers {
        draft.explanation.extend(speaking_for(ground, ground.grid.cell(*taker, on), *taker));
    }
    Some(Ok(draft.build(Response::Multiple(options))))
}

/// The date of which all of them hold what they hold; it stands in the prompt, since beside an option it would tell
/// which one is right. Where it is not the same of all, what each said last counts.
fn dated_for_all(ground: &Ground<'_>, prompt: Message, takers: &[SourceIx], on: PropositionIx) -> Message {
    let dates: Vec<Option<Date>> = takers.iter().map(|source| as_of(ground, *source, on)).collect();
    let is_one = dates.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
    match dates.iter().flatten().next() {
        Some(_) if !is_one => prompt.with("dated", "last").with("date", ""),
        date => dated(prompt, date.copied()),
    }
}

/// The claim once for all who take the position as of the same date.
fn explained_takers(
    ground: &Ground<'_>,
    takers: &[SourceIx],
    stance: Stance,
    on: PropositionIx,
) -> Vec<Message> {
    let mut groups: Vec<(Option<Date>, Vec<SourceIx>)> = Vec::new();
    for source in takers {
        let date = as_of(ground, *source, on);
        match groups.iter_mut().find(|(other, _)| *other == date) {
            Some((_, group)) => group.push(*source),
            None => groups.push((date, vec![*source])),
        }
    }
    let mut sentences = Vec::new();
    for (_, group) in groups {
        let Some((first, others)) = group.split_first() else { continue };
        sentences.push(about(ground, Message::new(takes_key(stance)), *first, on));
        if !others.is_empty() {
            let names: Vec<Arg> = ground.names(others).into_iter().map(Arg::from).collect();
            sentences.push(message!("quiz-ex-same-of", names = names));
        }
    }
    sentences
}

fn who_took_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-who-neither",
        Stance::Denies => "quiz-who-denies",
        Stance::Suggests => "quiz-who-suggests",
        Stance::Confirms => "quiz-who-confirms",
        Stance::Alleges | Stance::None => "quiz-who-alleges",
    }
}
