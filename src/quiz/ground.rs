//! What the derivation stands on: the ledger with everything worked out that many questions need, and the
//! rules of what may be a wrong option ("sound": never true by the ledger or by implication).

mod draw;
mod known;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use self::known::{Voices, claims, held, is_one_voice, related, stances, voices};
pub use self::told::Shown;

use super::phrase::normal;
use super::seed::{Chance, Seed};
use super::silence::Silences;
use crate::pack::{ArticleIx, Grid, Ledger, PropositionIx, SourceIx, Stance, StatementIx, StatementRow};
use crate::words::Lexicon;

/// How many wrong options are drawn at most.
pub const DRAWN: usize = 3;

/// A ledger, ready to be asked about.
pub struct Ground<'l> {
    /// The ledger.
    pub ledger: &'l Ledger,
    /// Its position grid.
    pub grid: Grid,
    /// Which of the grid's silences are asked about.
    pub silences: Silences,
    /// What is known of the pack's language.
    pub lexicon: Option<&'static Lexicon>,
    /// What picks distractors and orders.
    pub seed: Seed,
    /// For each statement the claim it makes: the same for the same gist, `same_as`, or printed words.
    claims: BTreeMap<StatementIx, usize>,
    /// The claims each source makes.
    made: BTreeMap<SourceIx, BTreeSet<usize>>,
    /// The sources of each gist.
    gists: BTreeMap<String, BTreeSet<SourceIx>>,
    /// Every stance each source, or another voice of its body, is on record with, own, older and inherited.
    stances: BTreeMap<SourceIx, BTreeSet<(PropositionIx, Stance)>>,
    /// For each proposition those that entail it or follow from it, and those that cannot be true with it, if any.
    related: BTreeMap<PropositionIx, (BTreeSet<PropositionIx>, BTreeSet<PropositionIx>)>,
    /// The bodies each source speaks for, itself included.
    voices: Voices,
    /// The names of the sources in small letters.
    small: BTreeMap<SourceIx, String>,
    /// Who speaks for each body, over all steps.
    speakers: BTreeMap<SourceIx, Vec<SourceIx>>,
    /// What each source, or another voice of its body, is on record with, whatever it says later.
    held: BTreeSet<(SourceIx, PropositionIx, Stance)>,
    /// Who passes on what others say.
    reporters: BTreeSet<SourceIx>,
    /// Sources that speak in each article.
    speaking: BTreeMap<ArticleIx, BTreeSet<SourceIx>>,
}

impl<'l> Ground<'l> {
    /// Works a ledger out.
    pub fn new(ledger: &'l Ledger, seed: Seed) -> Self {
        let grid = Grid::new(ledger);
        let claims = claims(ledger);
        let mut made: BTreeMap<SourceIx, BTreeSet<usize>> = BTreeMap::new();
        let mut gists: BTreeMap<String, BTreeSet<SourceIx>> = BTreeMap::new();
        let mut speaking: BTreeMap<ArticleIx, BTreeSet<SourceIx>> = BTreeMap::new();
        for (ix, row) in ledger.statements() {
            speaking.entry(row.article).or_default().extend(&row.sources);
            if let Some(gist) = &row.gist {
                gists.entry(normal(gist)).or_default().extend(&row.sources);
            }
            for source in &row.sources {
                made.entry(*source).or_default().extend(claims.get(&ix));
            }
        }
        let (voices, speakers) = voices(ledger);
        Self {
            ledger,
            stances: stances(ledger, &grid, &voices),
            related: related(ledger),
            silences: Silences::of(ledger, &grid),
            grid,
            lexicon: Lexicon::of(&ledger.language),
            seed,
            claims,
            made,
            gists,
            held: held(ledger, &voices),
            voices,
            speakers,
            reporters: ledger.statements().flat_map(|(_, row)| row.via.iter().copied()).collect(),
            small: ledger.sources().map(|(ix, row)| (ix, row.name.to_lowercase())).collect(),
            speaking,
        }
    }

    /// The chance of one question.
    pub fn chance(&self, id: &str) -> Chance {
        self.seed.chance(id)
    }

    /// Whether it is false, by everything the ledger knows and implies, that `source` said `statement`.
    pub fn is_false_of(&self, source: SourceIx, statement: StatementIx) -> bool {
        let row = &self.ledger[statement];
        !row.sources.contains(&source)
            && !row.sources.iter().chain(&row.via).any(|other| self.is_one_voice(source, *other))
            && !self.has_claimed(source, statement)
            && !self.could_have_said(source, row)
    }

    /// Whether one speaks for the other, or both for the same body.
    pub fn is_one_voice(&self, a: SourceIx, b: SourceIx) -> bool {
        is_one_voice(&self.voices, a, b)
    }

    /// Who speaks for a body, over all steps, without itself.
    pub fn speakers_for(&self, body: SourceIx) -> &[SourceIx] {
        self.speakers.get(&body).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the source, or another voice of its body, is on record with the position anywhere, even an older one.
    pub fn has_held(&self, source: SourceIx, on: PropositionIx, stance: Stance) -> bool {
        self.held.contains(&(source, on, stance))
    }

    /// The source and the bodies it speaks for.
    pub fn voices(&self, source: SourceIx) -> impl Iterator<Item = SourceIx> {
        self.voices.get(&source).into_iter().flatten().copied()
    }

    /// Whether the source makes the same claim elsewhere.
    fn has_claimed(&self, source: SourceIx, statement: StatementIx) -> bool {
        let made = self.made.get(&source);
        self.claims.get(&statement).is_some_and(|claim| made.is_some_and(|made| made.contains(claim)))
    }

    /// Whether two statements make the same claim.
    pub fn is_same_claim(&self, a: StatementIx, b: StatementIx) -> bool {
        self.claims.get(&a) == self.claims.get(&b)
    }

    /// Whether the source, or another voice of its body, takes a position that the statement takes, itself or by
    /// implication.
    fn could_have_said(&self, source: SourceIx, row: &StatementRow) -> bool {
        let Some(theirs) = self.stances.get(&source) else { return false };
        row.positions.iter().filter(|position| position.stance != Stance::None).any(|position| {
            theirs.iter().any(|(on, stance)| self.amounts_to((*on, *stance), (position.on, position.stance)))
        })
    }

    /// Whether a reader may take one position for the other, as it stands or by what is implied.
    pub fn amounts_to(&self, (on, stance): (PropositionIx, Stance), other: (PropositionIx, Stance)) -> bool {
        let is_alike = family(stance) == family(other.1);
        let is_reverse = affirms(stance) && other.1 == Stance::Denies
            || stance == Stance::Denies && affirms(other.1)
            || affirms(stance) && affirms(other.1);
        if on == other.0 {
            return is_alike;
        }
        let Some((linked, opposed)) = self.related.get(&other.0) else { return false };
        (is_alike && linked.contains(&on)) || (is_reverse && opposed.contains(&on))
    }

    /// Whether a position taken on another claim settles this one, or the other way round.
    pub fn is_settled_elsewhere(&self, on: PropositionIx) -> bool {
        let Some((linked, opposed)) = self.related.get(&on) else { return false };
        let takes = |row: &StatementRow| {
            let mut taken = row.positions.iter().filter(|position| position.stance != Stance::None);
            taken.any(|position| linked.contains(&position.on) || opposed.contains(&position.on))
        };
        self.ledger.statements().any(|(_, row)| takes(row))
    }

    /// Whether another source than the statement's own has the same gist.
    pub fn is_gist_shared(&self, row: &StatementRow) -> bool {
        let holders = row.gist.as_ref().and_then(|gist| self.gists.get(&normal(gist)));
        holders.is_some_and(|holders| holders.iter().any(|holder| !row.sources.contains(holder)))
    }
}

fn affirms(stance: Stance) -> bool {
    matches!(stance, Stance::Confirms | Stance::Alleges | Stance::Suggests)
}

/// Stances that a reader may take for one another: to confirm is also to claim.
fn family(stance: Stance) -> u8 {
    match stance {
        Stance::Confirms | Stance::Alleges | Stance::Suggests => 0,
        Stance::Denies => 1,
        Stance::Neither => 2,
        Stance::None => 3,
    }
}
