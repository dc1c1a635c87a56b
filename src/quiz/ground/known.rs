//! What is worked out of a ledger once: who speaks for whom, what each source is on record with, which propositions
//! have to do with each other, which statements make the same claim.

use std::collections::{BTreeMap, BTreeSet};

use crate::pack::{Grid, Ledger, PropositionIx, Reach, SourceIx, Stance, StatementIx};
use crate::quiz::phrase::normal;

/// For each source the bodies it speaks for, itself included.
pub(super) type Voices = BTreeMap<SourceIx, BTreeSet<SourceIx>>;

/// The bodies each source speaks for, itself included, and for each body those who speak for it.
pub(super) fn voices(ledger: &Ledger) -> (Voices, BTreeMap<SourceIx, Vec<SourceIx>>) {
    let mut voices = Voices::new();
    let mut speakers: BTreeMap<SourceIx, Vec<SourceIx>> = BTreeMap::new();
    for (ix, _) in ledger.sources() {
        let mut bodies = ledger.bodies_of(ix);
        for body in &bodies {
            speakers.entry(*body).or_default().push(ix);
        }
        bodies.insert(ix);
        voices.insert(ix, bodies);
    }
    (voices, speakers)
}

pub(super) fn is_one_voice(voices: &Voices, a: SourceIx, b: SourceIx) -> bool {
    match (voices.get(&a), voices.get(&b)) {
        (Some(of_a), Some(of_b)) => !of_a.is_disjoint(of_b),
        _ => a == b,
    }
}

pub(super) fn held(ledger: &Ledger, voices: &Voices) -> BTreeSet<(SourceIx, PropositionIx, Stance)> {
    let mut held = BTreeSet::new();
    for (source, _) in ledger.sources() {
        let others =
            ledger.sources().map(|(other, _)| other).filter(|other| is_one_voice(voices, *other, source));
        let rows = others.flat_map(|other| ledger.statements_of(other));
        held.extend(
            rows.flat_map(|(_, row)| &row.positions).map(|position| (source, position.on, position.stance)),
        );
    }
    held
}

pub(super) fn stances(
    ledger: &Ledger,
    grid: &Grid,
    voices: &Voices,
) -> BTreeMap<SourceIx, BTreeSet<(PropositionIx, Stance)>> {
    let mut stances: BTreeMap<SourceIx, BTreeSet<(PropositionIx, Stance)>> = BTreeMap::new();
    for (_, row) in ledger.statements() {
        for source in &row.sources {
            let own = row.positions.iter().map(|position| (position.on, position.stance));
            stances.entry(*source).or_default().extend(own);
        }
    }
    for (source, _) in ledger.sources() {
        for (on, _) in ledger.propositions() {
            if let Some(stance) = grid.stance(source, on) {
                stances.entry(source).or_default().insert((on, stance));
            }
        }
    }
    let of_side = |source: SourceIx| {
        let side = stances.iter().filter(|(other, _)| is_one_voice(voices, **other, source));
        (source, side.flat_map(|(_, stances)| stances.iter().copied()).collect())
    };
    ledger.sources().map(|(source, _)| of_side(source)).collect()
}

pub(super) fn related(
    ledger: &Ledger,
) -> BTreeMap<PropositionIx, (BTreeSet<PropositionIx>, BTreeSet<PropositionIx>)> {
    let related = |ix: PropositionIx| {
        let reach = Reach::of(ledger, ix);
        let mut linked = Reach::entailing(ledger, ix);
        linked.extend(reach.affirmed);
        (ix, (linked, reach.denied))
    };
    let all = ledger.propositions().map(|(ix, _)| related(ix));
    all.filter(|(_, (linked, opposed))| !linked.is_empty() || !opposed.is_empty()).collect()
}

/// Puts statements that make the same claim into one class (union–find without ranks: classes are small).
pub(super) fn claims(ledger: &Ledger) -> BTreeMap<StatementIx, usize> {
    let all: Vec<StatementIx> = ledger.statements().map(|(ix, _)| ix).collect();
    let mut claims: BTreeMap<StatementIx, usize> = all.iter().enumerate().map(|(n, ix)| (*ix, n)).collect();
    let mut members: BTreeMap<usize, Vec<StatementIx>> =
        all.iter().enumerate().map(|(n, ix)| (n, vec![*ix])).collect();
    let mut join = |a: StatementIx, b: StatementIx| {
        let (Some(keep), Some(give)) = (claims.get(&a).copied(), claims.get(&b).copied()) else { return };
        if keep != give {
            let moved = members.remove(&give).unwrap_or_default();
            for ix in &moved {
                claims.insert(*ix, keep);
            }
            members.entry(keep).or_default().extend(moved);
        }
    };
    let mut by_gist: BTreeMap<String, StatementIx> = BTreeMap::new();
    let mut by_words: BTreeMap<String, StatementIx> = BTreeMap::new();
    for (ix, row) in ledger.statements() {
        if let Some(other) = row.same_as {
            join(other, ix);
        }
        if let Some(gist) = &row.gist {
            join(*by_gist.entry(normal(gist)).or_insert(ix), ix);
        }
        if !row.content.is_empty() {
            join(*by_words.entry(normal(&ledger.words_of(row))).or_insert(ix), ix);
        }
    }
    claims
}
