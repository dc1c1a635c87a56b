//! What the article says of a position: `stated`, `headline`.

use super::status::{ASKED, about, cell_fact, explained, named, pairs, shown, takes_key};
use super::{Built, Draft, is_choice, unbuilt};
use crate::message;
use crate::pack::{Cell, Kind, PropositionIx, SourceIx, Stance};
use crate::quiz::ground::Ground;
use crate::quiz::phrase::{capitalised, contain_each_other, quoted};
use crate::quiz::question::{Choice, Ref, Response};
use crate::quiz::seed::Chance;
use crate::words::Message;

/// What a `stated` question comes to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    SaysSo,
    Opposite,
    DoesNotSay,
}

/// "According to the article, X confirms that …": so, the opposite, or not said?
pub(super) fn stated(ground: &Ground<'_>) -> Vec<Built> {
    let asked = pairs(ground).flat_map(|(source, on)| ASKED.iter().map(move |stance| (source, on, *stance)));
    asked.filter_map(|(source, on, stance)| stated_of(ground, source, on, stance)).collect()
}

fn verdict(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, asked: Stance) -> Option<Verdict> {
    let is_claim = |stance: Stance| matches!(stance, Stance::Confirms | Stance::Alleges);
    match ground.grid.cell(source, on) {
        Cell::Takes { stance, .. } if *stance == asked => Some(Verdict::SaysSo),
        Cell::Takes { stance, .. }
            if (is_claim(*stance) && asked == Stance::Denies)
                || (*stance == Stance::Denies && is_claim(asked)) =>
        {
            Some(Verdict::Opposite)
        }
        // Of a silent source only what somebody else does say is asked: nobody would take the rest for said.
        Cell::Empty { is_known: true } => {
            let is_taken =
                ground.ledger.sources().any(|(other, _)| ground.grid.stance(other, on) == Some(asked));
            is_taken.then_some(Verdict::DoesNotSay)
        }
        Cell::Takes { .. } | Cell::Empty { is_known: false } | Cell::Unasked(_) => None,
    }
}

fn stated_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, stance: Stance) -> Option<Built> {
    let right = verdict(ground, source, on, stance)?;
    let mut named = named(ground, source, on);
    named.push(Ref::new("stance", stance));
    let Some(shown) = shown(ground, source, on) else {
        return Some(Err(unbuilt(Kind::Stated, named, message!("not-built-said-nothing"))));
    };
    let prompt = message!("quiz-stated", says = about(ground, Message::new(stated_key(stance)), source, on));
    let mut draft = Draft::new(Kind::Stated, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    let truth = match ground.grid.stance(source, on) {
        Some(taken) => takes_key(taken),
        None => "quiz-takes-not-addressed",
    };
    let options = [
        ("stated-says-so", Verdict::SaysSo),
        ("stated-opposite", Verdict::Opposite),
        ("stated-not-said", Verdict::DoesNotSay),
    ];
    let options = options.into_iter().map(|(key, verdict)| Choice {
        text: Message::new(key),
        reference: None,
        right: verdict == right,
        why: about(ground, Message::new(truth), source, on),
    });
    Some(Ok(draft.build(Response::Choice(options.collect()))))
}

fn stated_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Neither => "quiz-stated-neither",
        Stance::Denies => "quiz-stated-denies",
        Stance::Suggests => "quiz-stated-suggests",
        Stance::Confirms => "quiz-stated-confirms",
        Stance::Alleges | Stance::None => "quiz-stated-alleges",
    }
}

/// Which headline says who holds it, and how firmly?
pub(super) fn headline(ground: &Ground<'_>) -> Vec<Built> {
    pairs(ground).filter_map(|(source, on)| headline_of(ground, source, on)).collect()
}

fn headline_of(ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Built> {
    let stance = ground.grid.stance(source, on)?;
    let named = named(ground, source, on);
    let Some(short) = &ground.ledger[on].short else {
        return Some(Err(unbuilt(Kind::Headline, named, message!("not-built-no-short"))));
    };
    let shown = shown(ground, source, on)?;
    let says = |source: SourceIx, stance: Stance| {
        ground
            .with_source(Message::new(headline_key(stance)), source)
            .with("short", quoted(&capitalised(short)))
    };
    let truth = about(ground, Message::new(takes_key(stance)), source, on);
    let option = |text: Message, right: bool, why: Message| Choice { text, reference: None, right, why };
    let mut own: Vec<(SourceIx, Stance)> = Vec::new();
    // What it, or one of its voices, has held at another time is no plainly wrong headline.
    let is_wrong = |other: &&Stance| **other != stance && !has_held(ground, source, on, **other);
    own.extend(ASKED.iter().filter(is_wrong).map(|other| (source, *other)));
    let theirs: Vec<(SourceIx, Stance)> = ground
        .ledger
        .sources()
        .filter_map(|(other, _)| Some((other, ground.grid.stance(other, on)?)))
        .filter(|(other, theirs)| {
            *theirs != stance
                && !ground.is_one_voice(*other, source)
                && !contain_each_other(&ground.ledger[*other].name, &ground.ledger[source].name)
                && !has_held(ground, *other, on, stance)
        })
        .collect();
    let mut chance = ground.chance(&super::id(Kind::Headline.wire(), &named).0);
    let wrong = wrong_headlines(ground, on, stance, &own, &theirs, &mut chance);
    let wrong = wrong.into_iter().map(|(who, stance)| {
        let truth = match ground.grid.stance(who, on) {
            Some(theirs) if who != source => about(ground, Message::new(takes_key(theirs)), who, on),
            _ => truth.clone(),
        };
        option(says(who, stance), false, truth)
    });
    let mut options: Vec<Choice> = wrong.collect();
    options.push(option(
        message!("headline-bare", short = capitalised(short)),
        false,
        message!("quiz-why-bare-headline"),
    ));
    options.push(option(says(source, stance), true, truth));
    if !is_choice(&options) {
        return Some(Err(unbuilt(Kind::Headline, named, message!("not-built-few-positions-left"))));
    }
    chance.shuffle(&mut options);
    let prompt = about(ground, message!("quiz-headline"), source, on);
    let mut draft = Draft::new(Kind::Headline, named, prompt);
    draft.explanation = explained(ground, source, on, &shown);
    draft.asks = vec![cell_fact(ground, source, on)];
    (draft.evidence, draft.about, draft.shows) = (shown.evidence, shown.about, shown.facts);
    Some(Ok(draft.build(Response::Choice(options))))
}

/// Two wrong headlines, each of this source or of another one (`theirs`, with what it does hold). The right one
/// must not be known by sharing its source with one of them and its position with the other: so each way to draw
/// them is as likely, and in most another headline, or none, is in the middle.
fn wrong_headlines(
    ground: &Ground<'_>,
    on: PropositionIx,
    stance: Stance,
    own: &[(SourceIx, Stance)],
    theirs: &[(SourceIx, Stance)],
    chance: &mut Chance,
) -> Vec<(SourceIx, Stance)> {
    let mut own = own.to_vec();
    chance.shuffle(&mut own);
    let mut theirs = theirs.to_vec();
    chance.shuffle(&mut theirs);
    let (Some(first), Some(second)) = (own.first().copied(), own.get(1).copied()) else { return own };
    let Some((other, held)) = theirs.first().copied() else { return vec![first, second] };
    let is_false = |(_, word): &&(SourceIx, Stance)| *word != held && !has_held(ground, other, on, *word);
    let crossed = own.iter().find(is_false).copied();
    let mut ways = vec![vec![first, second], vec![first, (other, stance)]];
    if let Some((source, word)) = crossed {
        ways.push(vec![(source, word), (other, word)]);
        ways.push(vec![(other, stance), (other, word)]);
    }
    let way = chance.below(ways.len());
    ways.into_iter().nth(way).unwrap_or_default()
}

/// Whether the source is on record with the position anywhere, even an older one.
pub(super) fn has_held(ground: &Ground<'_>, source: SourceIx, on: PropositionIx, stance: Stance) -> bool {
    let voices = ground.ledger.sources().filter(|(other, _)| ground.is_one_voice(*other, source));
    let mut rows = voices.flat_map(|(other, _)| ground.ledger.statements_of(other));
    rows.any(|(_, row)| row.positions.iter().any(|position| position.on == on && position.stance == stance))
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
