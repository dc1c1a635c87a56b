//! Confirmed or denied, and by whom: `stance`, `who-took`, and what
//! all kinds about positions share.

use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{Cell, Date, Kind, PropositionIx, SourceIx, Stance, Unasked};
use crate::quiz::ground::{Ground, Shown};
use crate::quiz::phrase::stance_key;
use crate::quiz::question::{Choice, Fact, Ref, Response};
use crate::words::Message;

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
pub(super) fn unasked(cell: &Cell) -> Message {
    match cell {
        Cell::Takes { .. } | Cell::Empty { is_known: true } => message!("not-built-said-nothing"),
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
    dated(message, ground.grid.cell(source, on))
}

pub(super) fn dated(message: Message, cell: &Cell) -> Message {
    match cell {
        Cell::Takes { as_of: Some(date), .. } => message.with("dated", "yes").with("date", date.said()),
        _ => message.with("dated", "no").with("date", ""),
    }
}

/// What a key of one cell is shown with: the rows that take it, or what the source says of other things.
/// Nothing where an empty cell has nothing to be shown with.
pub(super) fn shown(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Shown> {
    let cell = ground.grid.cell(source, on);
    let shown = match cell {
        Cell::Takes { .. } => ground.shown(cell),
        Cell::Empty { is_known: true } => ground.did_say(source),
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
    [key].into_iter().chain(shown.says.iter().take(2).cloned()).chain(shown.why.iter().cloned()).collect()
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
fn why_not_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-why-not-neither",
        Stance::Denies => "quiz-why-not-denies",
        Stance::Suggests => "quiz-why-not-suggests",
        Stance::Confirms => "quiz-why-not-confirms",
        Stance::Alleges | Stance::None => "quiz-why-not-alleges",
    }
}

/// Which of the five positions, or none at all?
pub(super) fn stance(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).map(|(source, on)| stance_of(ground, source, on)).collect()
}

fn stance_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Built {
    let named = named(ground, source, on);
    let Some(shown) = shown(ground, source, on) else {
        return Err(unbuilt(Kind::Stance, named, unasked(ground.grid.cell(source, on))));
    };
    let key = ground.grid.stance(source, on);
    let mut options: Vec<Choice> = ASKED
        .iter()
        .map(|stance| {
            let is_right = key == Some(*stance);
            let why = if is_right { takes_key(*stance) } else { why_not_key(*stance) };
            let why = about(ground, Message::new(why), source, on);
            let why = match shown.says.first().filter(|_| !is_right) {
                Some(says) => message!("quiz-two-sentences", first = why, second = says.clone()),
                None => why,
            };
            Choice {
                text: Message::new(stance_key(*stance)),
                reference: Some(Ref::new("stance", stance)),
                right: is_right,
                why,
            }
        })
        .collect();
    let why = if key.is_none() { "quiz-takes-not-addressed" } else { "quiz-why-does-address" };
    let why = about(ground, Message::new(why), source, on);
    options.push(Choice {
        text: message!("stance-not-addressed"),
        reference: Some(Ref::new("stance", "not-addressed")),
        right: key.is_none(),
        why: match shown.says.first().filter(|_| key.is_some()) {
            Some(says) => message!("quiz-two-sentences", first = why, second = says.clone()),
            None => why,
        },
    });
    let prompt = about(ground, message!("quiz-stance"), source, on);
    let mut draft = Draft::new(Kind::Stance, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    Ok(draft.build(Response::Choice(options)))
}

/// Who takes this position on it?
pub(super) fn who_took(ground: &Ground<'_>) -> Vec<Built> {
    let asked =
        ground.ledger.propositions().flat_map(|(on, _)| ASKED.iter().map(move |stance| (on, *stance)));
    asked.filter_map(|(on, stance)| who_took_of(ground, on, stance)).collect()
}

fn who_took_of(ground: &Ground<'_>, on: PropositionIx, stance: Stance) -> Option<Built> {
    let all = || ground.ledger.sources().map(|(ix, _)| ix);
    let takers: Vec<SourceIx> = all().filter(|ix| ground.grid.stance(*ix, on) == Some(stance)).collect();
    if takers.is_empty() {
        return None;
    }
    let named = vec![Ref::new("proposition", &ground.ledger[on].id), Ref::new("stance", stance)];
    let mut chance = ground.chance(&super::id(Kind::WhoTook.wire(), &named).0);
    let may = ground.sources_that(|other| {
        let can_be_told = match ground.grid.cell(other, on) {
            Cell::Takes { as_of, .. } => as_of.is_none(),
            Cell::Empty { is_known } => *is_known,
            Cell::Unasked(_) => false,
        };
        can_be_told && !takers.iter().any(|taker| ground.is_one_voice(other, *taker))
    });
    let drawn = ground.draw_sources(&mut chance, &takers, None, &may);
    if drawn.is_empty() || takers.len() + drawn.len() < 3 {
        return Some(Err(unbuilt(Kind::WhoTook, named, message!("not-built-few-sources"))));
    }
    let prompt = Message::new(who_took_key(stance)).with("claim", &ground.ledger[on].text);
    let prompt = match latest_change(ground, &takers, on) {
        Some(date) => prompt.with("dated", "yes").with("date", date.said()),
        None => prompt.with("dated", "no").with("date", ""),
    };
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
    Some(Ok(draft.build(Response::Multiple(options))))
}

/// The date from which all of them hold what they hold; it stands in the prompt, since beside an option it would
/// tell which one is right.
fn latest_change(ground: &Ground<'_>, takers: &[SourceIx], on: PropositionIx) -> Option<Date> {
    let dates = takers.iter().filter_map(|source| match ground.grid.cell(*source, on) {
        Cell::Takes { as_of, .. } => *as_of,
        Cell::Empty { .. } | Cell::Unasked(_) => None,
    });
    dates.reduce(|latest, date| if latest.is_before(date) { date } else { latest })
}

fn explained_takers(
    ground: &Ground<'_>,
    takers: &[SourceIx],
    stance: Stance,
    on: PropositionIx,
) -> Vec<Message> {
    let sentence = |source: &SourceIx| about(ground, Message::new(takes_key(stance)), *source, on);
    takers.iter().take(3).map(sentence).collect()
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
