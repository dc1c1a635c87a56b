//! Which headline says who holds a claim, and how firmly: `headline`.

use std::collections::BTreeSet;

use super::dated::{as_of, takes_it_later};
use super::status::{
    ASKED, about, cell_fact, explained, is_named, is_own_act, named, pairs, shown, takes_key,
};
use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{ArticleIx, Cell, Kind, PropositionIx, SourceIx, Stance};
use crate::quiz::ground::{DRAWN, Ground};
use crate::quiz::phrase::{capitalised, quoted};
use crate::quiz::question::{Choice, Response};
use crate::quiz::seed::Chance;
use crate::words::Message;

/// A source and a position: what a headline says, or what is so.
type Side = (SourceIx, Stance);

/// Which headline says who holds it, and how firmly?
pub(super) fn headline(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).filter_map(|(source, on)| headline_of(ground, source, on)).collect()
}

fn headline_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Built> {
    let stance = ground.grid.stance(source, on)?;
    let named = named(ground, source, on);
    let not = |why: Message| Some(Err(unbuilt(Kind::Headline, named.clone(), why)));
    let Some(short) = &ground.ledger[on].short else { return not(message!("not-built-no-short")) };
    if is_own_act(ground, source, on) {
        return not(message!("not-built-own-act"));
    }
    let shown = shown(ground, source, on)?;
    let articles: BTreeSet<ArticleIx> = shown.evidence.iter().map(|words| words.article).collect();
    let theirs = others(ground, (source, stance), on, &articles);
    let mut chance = ground.chance(&super::id(Kind::Headline.wire(), &named).0);
    let wrong = wrong_headlines(ground, on, (source, stance), theirs, &mut chance);
    let mut options: Vec<Choice> = wrong.into_iter().map(|side| option(ground, on, short, side)).collect();
    options.push(option(ground, on, short, (source, stance)));
    if !is_choice(&options) {
        return not(message!("not-built-few-positions-left"));
    }
    chance.shuffle(&mut options);
    let prompt = about(ground, message!("quiz-headline"), source, on);
    let mut draft = Draft::new(Kind::Headline, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    Some(Ok(draft.build(Response::Choice(options))))
}

/// A headline, and as its reason what its source does hold.
fn option(ground: &Ground<'_>, on: PropositionIx, short: &str, (source, stance): Side) -> Choice {
    let held = ground.grid.stance(source, on);
    let why = about(ground, Message::new(takes_key(held.unwrap_or(Stance::None))), source, on);
    let message = ground.with_source(Message::new(headline_key(stance)), source);
    let text = message.with("short", quoted(&capitalised(short)));
    Choice { text, reference: None, right: held == Some(stance), why }
}

/// Sources that take another position in the articles that the prompt names, and in no other, with that position.
fn others(
    ground: &Ground<'_>,
    (source, stance): Side,
    on: PropositionIx,
    articles: &BTreeSet<ArticleIx>,
) -> Vec<Side> {
    let date = as_of(ground, source, on);
    let all = ground.ledger.sources().filter_map(|(other, _)| {
        let Cell::Takes { stance: theirs, shown, .. } = ground.grid.cell(other, on) else { return None };
        let is_here = shown.iter().all(|at| articles.contains(&ground.ledger[at.statement].article));
        let is_here = is_here && !takes_it_later(ground, other, on, date);
        let is_other = !ground.is_one_voice(other, source) && !ground.are_named_alike(other, source);
        (is_here && is_other && can_be_told(*theirs, stance)).then_some((other, *theirs))
    });
    all.filter(|(other, _)| !ground.has_held(*other, on, stance)).collect()
}

/// Whether a headline with the one position is plainly wrong of who holds the other: that somebody claims what it
/// confirms, or leaves open what it thinks possible, is no plain falsehood.
fn can_be_told(a: Stance, b: Stance) -> bool {
    let is_so = |stance: Stance| matches!(stance, Stance::Confirms | Stance::Alleges);
    let is_open = |stance: Stance| matches!(stance, Stance::Suggests | Stance::Neither);
    a != b && !(is_so(a) && is_so(b)) && !(is_open(a) && is_open(b))
}

/// Wrong headlines, either all of this source or in a square: the two sources with the two positions, so that each
/// headline shares its source with one and its position with another. In both the right one is as like the others
/// as they are among themselves. Where the source holds the claim for so, one of them denies it or leaves it open.
fn wrong_headlines(
    ground: &Ground<'_>,
    on: PropositionIx,
    (source, stance): Side,
    mut theirs: Vec<Side>,
    chance: &mut Chance,
) -> Vec<Side> {
    // What it, or one of its voices, has held at another time is no plainly wrong headline; and nobody thinks
    // possible, or only claims, what it has done itself.
    let is_wrong = |word: &Stance, who: SourceIx, held: Stance| {
        can_be_told(*word, held)
            && !ground.has_held(who, on, *word)
            && !(matches!(word, Stance::Suggests | Stance::Alleges) && is_named(ground, who, on))
    };
    let mut own: Vec<Stance> = ASKED.iter().copied().filter(|word| is_wrong(word, source, stance)).collect();
    chance.shuffle(&mut own);
    chance.shuffle(&mut theirs);
    let is_held = !matches!(stance, Stance::Denies | Stance::Neither);
    let is_contrary = |word: &Stance| !is_held || matches!(word, Stance::Denies | Stance::Neither);
    let square = theirs.iter().find_map(|(other, held)| {
        let word = own.iter().find(|word| is_contrary(word) && is_wrong(word, *other, *held))?;
        Some(vec![(source, *word), (*other, stance), (*other, *word)])
    });
    // A contrary one first, so that it is among those taken.
    own.sort_by_key(|word| !is_contrary(word));
    let alone: Vec<Side> = own.into_iter().take(DRAWN).map(|word| (source, word)).collect();
    let is_square = chance.below(2) == 0 || alone.len() < 2;
    square.filter(|_| is_square).unwrap_or(alone)
}

fn headline_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "headline-neither",
        Stance::Denies => "headline-denies",
        Stance::Suggests => "headline-suggests",
        Stance::Confirms => "headline-confirms",
        Stance::Alleges | Stance::None => "headline-alleges",
    }
}
