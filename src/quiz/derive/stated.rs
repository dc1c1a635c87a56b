//! Whether the article says that a source takes a position: `stated`.

use std::collections::BTreeSet;

use super::status::{ASKED, about, cell_fact, explained, is_own_act, named, pairs, shown, takes_key};
use super::{Built, Draft, unbuilt};
use crate::message;
use crate::pack::{Cell, Kind, PropositionIx, SourceIx, Stance};
use crate::quiz::ground::Ground;
use crate::quiz::question::{Choice, Ref, Response};
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
    let settling = settling(ground);
    let asked = pairs(ground).flat_map(|(source, on)| ASKED.iter().map(move |stance| (source, on, *stance)));
    asked
        .filter_map(|(source, on, stance)| {
            let right = verdict(ground, &settling, (source, on), stance)?;
            stated_of(ground, (source, on), stance, right)
        })
        .collect()
}

/// The sources that confirm anything: of others nobody would believe that they confirm something.
fn settling(ground: &Ground<'_>) -> BTreeSet<SourceIx> {
    let confirms = |(source, on)| ground.grid.stance(source, on) == Some(Stance::Confirms);
    pairs(ground).filter(|pair| confirms(*pair)).map(|(source, _)| source).collect()
}

fn verdict(
    ground: &Ground<'_>,
    settling: &BTreeSet<SourceIx>,
    (source, on): (SourceIx, PropositionIx),
    asked: Stance,
) -> Option<Verdict> {
    let affirming = || {
        let sides = ground.voices(source);
        if sides.into_iter().any(|side| settling.contains(&side)) {
            Stance::Confirms
        } else {
            Stance::Alleges
        }
    };
    match ground.grid.cell(source, on) {
        Cell::Takes { stance, .. } if *stance == asked => Some(Verdict::SaysSo),
        Cell::Takes { stance: Stance::Confirms | Stance::Alleges, .. } => {
            (asked == Stance::Denies).then_some(Verdict::Opposite)
        }
        Cell::Takes { stance: Stance::Denies, .. } => (asked == affirming()).then_some(Verdict::Opposite),
        Cell::Empty { is_known: true } => {
            ground.silences.articles(source, on).ok()?;
            let might = might_take(ground, settling, source, on)?;
            (asked == might).then_some(Verdict::DoesNotSay)
        }
        Cell::Takes { .. } | Cell::Empty { is_known: false } | Cell::Unasked(_) => None,
    }
}

/// The position that a reader might take a silent source to have: what most others say of it. It does not confirm
/// where only one side does, who may be the only one that can.
fn might_take(
    ground: &Ground<'_>,
    settling: &BTreeSet<SourceIx>,
    source: SourceIx,
    on: PropositionIx,
) -> Option<Stance> {
    let taking = |stance: Stance| -> Vec<SourceIx> {
        let all = ground.ledger.sources().map(|(other, _)| other);
        all.filter(|other| ground.grid.stance(*other, on) == Some(stance)).collect()
    };
    let confirming = taking(Stance::Confirms);
    let is_one_side = confirming.iter().all(|a| confirming.iter().all(|b| ground.is_one_voice(*a, *b)));
    let can_confirm = settling.contains(&source) && !is_one_side;
    let n_confirming = confirming.len();
    let [n_denying, n_suggesting, n_claiming] =
        [Stance::Denies, Stance::Suggests, Stance::Alleges].map(|stance| taking(stance).len());
    let counts = [
        (Stance::Suggests, n_suggesting),
        (Stance::Denies, n_denying),
        (Stance::Confirms, if can_confirm { n_confirming } else { 0 }),
        (Stance::Alleges, if can_confirm { n_claiming } else { n_claiming + n_confirming }),
    ];
    let most = counts.into_iter().filter(|(_, n)| *n > 0).max_by_key(|(_, n)| *n);
    most.map(|(stance, _)| stance)
}

fn stated_of(
    ground: &Ground<'_>,
    (source, on): (SourceIx, PropositionIx),
    stance: Stance,
    right: Verdict,
) -> Option<Built> {
    let mut named = named(ground, source, on);
    named.push(Ref::new("stance", stance));
    let Some(shown) = shown(ground, source, on) else {
        return Some(Err(unbuilt(Kind::Stated, named, message!("not-built-said-nothing"))));
    };
    if stance == Stance::Confirms && is_own_act(ground, source, on) {
        return Some(Err(unbuilt(Kind::Stated, named, message!("not-built-own-act"))));
    }
    let prompt = about(ground, Message::new(stated_key(stance)), source, on);
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
