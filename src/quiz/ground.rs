//! What the derivation stands on: the ledger with everything worked out that many questions need, and the
//! rules of what may be a wrong option ("sound": never true by the ledger or by implication).

use std::collections::{BTreeMap, BTreeSet};

use super::phrase::{capitalised, fact, normal, said, sentence};
use super::question::{Choice, Evidence, Fact, Ref};
use super::seed::{Chance, Seed};
use super::silence::Silences;
use crate::message;
use crate::pack::{
    ArticleIx, Cell, Grid, Ledger, PolicyIx, PropositionIx, Reach, SourceIx, Span, Stance, StatementIx,
    StatementRow,
};
use crate::words::{Lexicon, Message};

/// How many wrong options are drawn at most.
pub const DRAWN: usize = 3;

/// Of how many rows an explanation tells what they say.
const TOLD: usize = 3;

/// How many lots a source has at most when wrong options are drawn.
const LOTS: usize = 20;

/// For each source the bodies it speaks for, itself included.
type Voices = BTreeMap<SourceIx, BTreeSet<SourceIx>>;

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
    /// Every stance each source is on record with, own, older and inherited.
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
            stances: stances(ledger, &grid),
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
            && !row.via.contains(&source)
            && !row.sources.iter().any(|other| self.is_one_voice(source, *other))
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

    /// Whether the source takes a position that the statement takes, itself or by implication.
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

    /// Whether another source than the statement's own has the same gist.
    pub fn is_gist_shared(&self, row: &StatementRow) -> bool {
        let holders = row.gist.as_ref().and_then(|gist| self.gists.get(&normal(gist)));
        holders.is_some_and(|holders| holders.iter().any(|holder| !row.sources.contains(holder)))
    }

    /// Draws wrong options among sources that may be one: those that speak in the article first, none whose
    /// name contains a key's or another option's.
    pub fn draw_sources(
        &self,
        chance: &mut Chance,
        keys: &[SourceIx],
        article: Option<ArticleIx>,
        may: &[SourceIx],
    ) -> Vec<SourceIx> {
        let mut pool = self.by_lot(chance, may);
        // Who only passes on what others say has said it too, in a way.
        pool.retain(|source| !self.passes_on(*source) || self.ledger.statements_of(*source).next().is_some());
        let speaks = |source: &SourceIx| match article {
            Some(article) => self.speaking.get(&article).is_some_and(|sources| sources.contains(source)),
            None => self.speaking.values().any(|sources| sources.contains(source)),
        };
        pool.sort_by_key(|source| !speaks(source));
        drawn(&pool, keys, |source| self.name_in_small(source))
    }

    /// The same for who passed something on.
    pub fn draw_carriers(&self, chance: &mut Chance, key: SourceIx, may: &[SourceIx]) -> Vec<SourceIx> {
        let mut pool = self.by_lot(chance, may);
        pool.sort_by_key(|source| !self.passes_on(*source));
        drawn(&pool, &[key], |source| self.name_in_small(source))
    }

    /// Whether the source passes on what others say.
    pub fn passes_on(&self, source: SourceIx) -> bool {
        self.reporters.contains(&source)
    }

    /// Sources in a random order. A key is the likelier a source's the more it says: so are wrong options, or who
    /// speaks most would be right wherever it is offered.
    fn by_lot(&self, chance: &mut Chance, may: &[SourceIx]) -> Vec<SourceIx> {
        let lots = |source: &SourceIx| self.ledger.statements_of(*source).count().clamp(1, LOTS);
        let mut pool: Vec<SourceIx> =
            may.iter().flat_map(|source| std::iter::repeat_n(*source, lots(source))).collect();
        chance.shuffle(&mut pool);
        let mut seen: Vec<SourceIx> = Vec::new();
        for source in pool {
            if !seen.contains(&source) {
                seen.push(source);
            }
        }
        seen
    }

    /// The same among policies.
    pub fn draw_policies(&self, chance: &mut Chance, key: PolicyIx, may: &[PolicyIx]) -> Vec<PolicyIx> {
        let mut pool = may.to_vec();
        chance.shuffle(&mut pool);
        let small: BTreeMap<PolicyIx, String> =
            self.ledger.policies().map(|(ix, row)| (ix, row.name.to_lowercase())).collect();
        drawn(&pool, &[key], |policy| small.get(&policy).map_or("", String::as_str))
    }

    /// The sources that may be a wrong option.
    pub fn sources_that(&self, may: impl Fn(SourceIx) -> bool) -> Vec<SourceIx> {
        self.ledger.sources().map(|(ix, _)| ix).filter(|ix| may(*ix)).collect()
    }

    fn name_in_small(&self, source: SourceIx) -> &str {
        self.small.get(&source).map_or("", String::as_str)
    }

    /// Whether the name of one source stands in that of the other.
    pub fn are_named_alike(&self, a: SourceIx, b: SourceIx) -> bool {
        let (a, b) = (self.name_in_small(a), self.name_in_small(b));
        a.contains(b) || b.contains(a)
    }

    /// The names of sources.
    pub fn names(&self, sources: &[SourceIx]) -> Vec<&str> {
        sources.iter().map(|source| self.ledger[*source].name.as_str()).collect()
    }

    /// A source as an option.
    pub fn source_choice(&self, source: SourceIx, right: bool, why: Message) -> Choice {
        let row = &self.ledger[source];
        Choice {
            text: Message::verbatim(capitalised(&row.name)),
            reference: Some(Ref::new("source", &row.id)),
            right,
            why,
        }
    }

    /// What a source said instead: of the same proposition if it can be, else anything in the same article.
    pub fn says_instead(&self, source: SourceIx, statement: StatementIx) -> Message {
        let row = &self.ledger[statement];
        let shares = |other: &StatementRow| {
            other.positions.iter().any(|p| row.positions.iter().any(|position| position.on == p.on))
        };
        let best = self
            .ledger
            .statements_of(source)
            .filter(|(ix, other)| other.gist.is_some() && !self.is_same_claim(*ix, statement))
            .min_by_key(|(_, other)| (!shares(other), other.article != row.article));
        self.said_instead(source, best.map(|(_, other)| other))
    }

    fn said_instead(&self, source: SourceIx, said: Option<&StatementRow>) -> Message {
        let named = |key: &'static str| self.with_source(Message::new(key), source);
        match said.and_then(|said| said.gist.as_ref()) {
            Some(gist) => named("quiz-why-says-other").with("gist", gist),
            None if self.ledger.statements().any(|(_, row)| row.via.contains(&source)) => {
                named("quiz-why-passes-on")
            }
            None if self.ledger.speakers_of(source).next().is_some() => named("quiz-why-through-others"),
            None => named("quiz-why-not-credited"),
        }
    }

    /// A sentence with a source's name at its start (`Name`), in its middle (`name`), and its number.
    pub fn with_source(&self, message: Message, source: SourceIx) -> Message {
        let row = &self.ledger[source];
        message
            .with("Name", capitalised(&row.name))
            .with("name", &row.name)
            .with("plural", if row.plural { "yes" } else { "no" })
    }

    /// The same for all sources of a statement.
    pub fn with_sources(&self, message: Message, row: &StatementRow) -> Message {
        match row.sources.as_slice() {
            [] => {
                let somebody = message!("quiz-somebody-mid");
                message.with("Name", message!("quiz-somebody")).with("name", somebody).with("plural", "no")
            }
            [only] => self.with_source(message, *only),
            [first, ..] => {
                let name = |source: &SourceIx| self.ledger[*source].name.as_str().into();
                let names: Vec<crate::words::Arg> = row.sources.iter().map(name).collect();
                let mut starting = names.clone();
                if let Some(slot) = starting.first_mut() {
                    *slot = capitalised(&self.ledger[*first].name).into();
                }
                message.with("Name", starting).with("name", names).with("plural", "yes")
            }
        }
    }

    /// What the article says of where a statement comes from, as sentences.
    pub fn credit(&self, row: &StatementRow) -> Vec<Message> {
        let mut sentences = Vec::new();
        let cue: Vec<&str> = row.cue.iter().map(|span| self.ledger[row.article].text.slice(*span)).collect();
        let n_words: usize = cue.iter().map(|run| run.split_whitespace().count()).sum();
        sentences.push(match (row.sources.is_empty(), cue.is_empty()) {
            (true, _) => message!("quiz-credit-nobody", cue = cue.join(" … "), words = n_words),
            (false, true) => self.with_sources(message!("quiz-credit"), row),
            (false, false) => {
                self.with_sources(message!("quiz-credit-cue", cue = cue.join(" … "), words = n_words), row)
            }
        });
        if !row.via.is_empty() {
            let chain: Vec<crate::words::Arg> =
                row.via.iter().map(|via| self.ledger[*via].name.as_str().into()).collect();
            sentences.push(message!("quiz-came-through", chain = chain));
        }
        sentences.extend(row.why.iter().map(|why| sentence(why)));
        sentences
    }

    /// The evidence of some spans of an article.
    pub fn evidence(&self, article: ArticleIx, spans: &[Span]) -> Vec<Evidence> {
        spans.iter().map(|span| Evidence::new(self.ledger, article, *span)).collect()
    }

    /// The rows that show a cell, with what they say: evidence, the sentences, and the statements' refs.
    pub fn shown(&self, cell: &Cell) -> Shown {
        let mut shown = Shown::default();
        let Cell::Takes { shown: rows, .. } = cell else { return shown };
        for at in rows {
            let statement = &self.ledger[at.statement];
            let Some(position) = crate::pack::position(self.ledger, *at) else { continue };
            shown.evidence.extend(self.evidence(statement.article, &position.evidence));
            shown.about.push(Ref::new("statement", &statement.id));
            shown.facts.push(fact("said", &statement.id));
            let says = said(self.ledger, statement)
                .map(|said| self.with_sources(message!("quiz-says", gist = said), statement));
            let why = position.why.iter().map(|why| sentence(why));
            if shown.about.len() <= TOLD {
                shown.told.extend(says.clone().into_iter().chain(why.clone()));
            }
            shown.says.extend(says);
            shown.why.extend(why);
        }
        shown.evidence.dedup();
        shown.says.dedup();
        shown.why.dedup();
        shown.told.dedup();
        shown
    }

    /// What a source did say in some articles, for keys like *not addressed*: something of each of them, since the
    /// prompt names those that the words are from. Nothing if it said nothing there.
    pub fn did_say(&self, source: SourceIx, articles: &[ArticleIx]) -> Shown {
        let (mut shown, mut told) = (Shown::default(), Vec::new());
        let rows: Vec<&StatementRow> = self
            .ledger
            .statements_of(source)
            .map(|(_, row)| row)
            .filter(|row| !row.places().is_empty())
            .collect();
        let first = |article: &ArticleIx| rows.iter().position(|row| row.article == *article);
        let mut chosen: BTreeSet<usize> = articles.iter().filter_map(first).collect();
        let others =
            rows.iter().enumerate().filter(|(_, row)| articles.contains(&row.article)).map(|(ix, _)| ix);
        for ix in others {
            if chosen.len() < TOLD {
                chosen.insert(ix);
            }
        }
        for row in chosen.into_iter().filter_map(|ix| rows.get(ix).copied()) {
            shown.evidence.extend(self.evidence(row.article, row.places()));
            shown.about.push(Ref::new("statement", &row.id));
            shown.facts.push(fact("said", &row.id));
            if let Some(said) = said(self.ledger, row) {
                shown.says.push(self.with_sources(message!("quiz-says", gist = said.clone()), row));
                told.push((row, said));
            }
        }
        shown.told = match told.as_slice() {
            // Two of one speaker are told in one sentence.
            [(a, first), (b, second), ..] if a.sources == b.sources => {
                let both = message!("quiz-says-both", first = first.clone(), second = second.clone());
                vec![self.with_sources(both, a)]
            }
            _ => shown.says.iter().take(2).cloned().collect(),
        };
        shown
    }
}

/// Draws from a shuffled pool what has a name of its own, by the names in small letters. Which question is built must not hang on the order of
/// the pool: where the first that come crowd the others out, a pair that fits is looked for.
fn drawn<'n, T: Copy + PartialEq>(pool: &[T], keys: &[T], name: impl Fn(T) -> &'n str) -> Vec<T> {
    let is_clear = |a: T, b: T| !name(a).contains(name(b)) && !name(b).contains(name(a));
    let fits: Vec<T> = pool
        .iter()
        .copied()
        .filter(|item| !keys.contains(item) && keys.iter().all(|key| is_clear(*item, *key)))
        .collect();
    let mut drawn: Vec<T> = Vec::new();
    for item in &fits {
        if drawn.len() < DRAWN && drawn.iter().all(|other| is_clear(*item, *other)) {
            drawn.push(*item);
        }
    }
    if drawn.len() < 2 {
        let pairs =
            fits.iter().enumerate().flat_map(|(ix, a)| fits.iter().skip(ix + 1).map(move |b| (*a, *b)));
        if let Some((a, b)) = pairs.into_iter().find(|(a, b)| is_clear(*a, *b)) {
            return vec![a, b];
        }
    }
    drawn
}

/// What can be shown for a key.
#[derive(Debug, Default)]
pub struct Shown {
    /// The words of the articles.
    pub evidence: Vec<Evidence>,
    /// "X says: …", a sentence a statement.
    pub says: Vec<Message>,
    /// Why the rows are entered as they are.
    pub why: Vec<Message>,
    /// Both of the first rows: what one says, and after it why that is the position.
    pub told: Vec<Message>,
    /// The statements.
    pub about: Vec<Ref>,
    /// What these sentences give away.
    pub facts: Vec<Fact>,
}

/// The bodies each source speaks for, itself included, and for each body those who speak for it.
fn voices(ledger: &Ledger) -> (Voices, BTreeMap<SourceIx, Vec<SourceIx>>) {
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

fn is_one_voice(voices: &Voices, a: SourceIx, b: SourceIx) -> bool {
    match (voices.get(&a), voices.get(&b)) {
        (Some(of_a), Some(of_b)) => !of_a.is_disjoint(of_b),
        _ => a == b,
    }
}

fn held(ledger: &Ledger, voices: &Voices) -> BTreeSet<(SourceIx, PropositionIx, Stance)> {
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

fn stances(ledger: &Ledger, grid: &Grid) -> BTreeMap<SourceIx, BTreeSet<(PropositionIx, Stance)>> {
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
    stances
}

fn related(ledger: &Ledger) -> BTreeMap<PropositionIx, (BTreeSet<PropositionIx>, BTreeSet<PropositionIx>)> {
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
fn claims(ledger: &Ledger) -> BTreeMap<StatementIx, usize> {
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
