//! Whether the article says that a source takes a position: `stated`.

use std::collections::{BTreeMap, BTreeSet};

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
    let taken = Taken::of(ground);
    let asked = pairs(ground).flat_map(|(source, on)| ASKED.iter().map(move |stance| (source, on, *stance)));
    asked
        .filter_map(|(source, on, stance)| {
            let right = verdict(ground, &taken, (source, on), stance)?;
            Some(stated_of(ground, (source, on), stance, right))
        })
        .collect()
}

/// Who takes which positions, as far as it says what else might be taken for said.
#[derive(Default)]
struct Taken {
    on: BTreeMap<PropositionIx, Vec<(SourceIx, Stance)>>,
    /// Who confirms anything: of others nobody would believe that they confirm something.
    confirming: BTreeSet<SourceIx>,
}

impl Taken {
    fn of(ground: &Ground<'_>) -> Self {
        let mut taken = Self::default();
        for (source, on) in pairs(ground) {
            let Some(stance) = ground.grid.stance(source, on) else { continue };
            taken.on.entry(on).or_default().push((source, stance));
            if stance == Stance::Confirms {
                taken.confirming.insert(source);
            }
        }
        taken
    }

    /// How a source would say the opposite of its denial.
    fn contrary(&self, ground: &Ground<'_>, source: SourceIx) -> Stance {
        let can_confirm = ground.voices(source).any(|voice| self.confirming.contains(&voice));
        if can_confirm { Stance::Confirms } else { Stance::Alleges }
    }

    /// The position that a reader might take a silent source to have: what most others say of it. It does not confirm
    /// where only one side does, who may be the only one that can, nor what others confirm of themselves.
    fn likely(&self, ground: &Ground<'_>, source: SourceIx, on: PropositionIx) -> Option<Stance> {
        let taken = self.on.get(&on)?;
        let confirming: Vec<SourceIx> =
            taken.iter().filter(|(_, stance)| *stance == Stance::Confirms).map(|(who, _)| *who).collect();
        let is_one_side = confirming.iter().all(|a| confirming.iter().all(|b| ground.is_one_voice(*a, *b)));
        let is_their_own = || confirming.iter().any(|who| is_own_act(ground, *who, on));
        let can_confirm = self.confirming.contains(&source) && !is_one_side && !is_their_own();
        let of_it = |stance: Stance| match stance {
            Stance::Confirms if !can_confirm => Stance::Alleges,
            other => other,
        };
        let count = |wanted: Stance| taken.iter().filter(|(_, stance)| of_it(*stance) == wanted).count();
        let counts = [Stance::Suggests, Stance::Denies, Stance::Confirms, Stance::Alleges]
            .map(|stance| (stance, count(stance)));
        counts.into_iter().filter(|(_, n)| *n > 0).max_by_key(|(_, n)| *n).map(|(stance, _)| stance)
    }
}

fn verdict(
    ground: &Ground<'_>,
    taken: &Taken,
    (source, on): (SourceIx, PropositionIx),
    asked: Stance,
) -> Option<Verdict> {
    match ground.grid.cell(source, on) {
        Cell::Takes { stance, .. } if *stance == asked => Some(Verdict::SaysSo),
        Cell::Takes { stance: Stance::Confirms | Stance::Alleges, .. } => {
            (asked == Stance::Denies).then_some(Verdict::Opposite)
        }
        Cell::Takes { stance: Stance::Denies, .. } => {
            (asked == taken.contrary(ground, source)).then_some(Verdict::Opposite)
        }
        Cell::Empty { is_known: true } => {
            ground.silences.articles(source, on).ok()?;
            (Some(asked) == taken.likely(ground, source, on)).then_some(Verdict::DoesNotSay)
        }
        Cell::Takes { .. } | Cell::Empty { is_known: false } | Cell::Unasked(_) => None,
    }
}

fn stated_of(
    ground: &Ground<'_>,
    (source, on): (SourceIx, PropositionIx),
    stance: Stance,
    right: Verdict,
) -> Built {
    let mut named = named(ground, source, on);
    named.push(Ref::new("stance", stance));
    let Some(shown) = shown(ground, source, on) else {
        return Err(unbuilt(Kind::Stated, named, message!("not-built-said-nothing")));
    };
    if is_own_act(ground, source, on) {
        return Err(unbuilt(Kind::Stated, named, message!("not-built-own-act")));
    }
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
    Ok(draft.build(Response::Choice(options.collect())))
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
