//! Ledger to questions: a file a group of kinds, one row of [`KINDS`] a kind.

mod articles;
mod attribution;
mod chain;
mod conflict;
mod dated;
mod evidence;
mod grid;
mod headline;
mod policy;
mod sequence;
mod stated;
mod status;
mod wording;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

pub(in crate::quiz) use status::ASKED;

use self::Draws::{Drawn, Fixed};
use super::ground::Ground;
use super::question::{Choice, Evidence, Fact, Question, QuestionId, Ref, Response, Unbuilt};
use super::seed::Seed;
use crate::pack::{Kind, Ledger, Pack};
use crate::words::Message;

/// The questions of a pack and what could not be built.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Derived {
    /// Derived ones in the order of the kinds, then hand-written ones. Shared: most edits of a pack leave them as
    /// they are, and a class sits over the same ones.
    pub questions: Vec<Arc<Question>>,
    /// What could not be built soundly, and why.
    pub not_built: Vec<Unbuilt>,
}

/// A question, or why there is none.
type Built = Result<Question, Unbuilt>;

/// Builds every question of a kind.
type Build = fn(&Ground<'_>) -> Vec<Built>;

/// Whether the seed changes what is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Draws {
    Drawn,
    Fixed,
}

/// Which function builds which kind. A new kind is a row here and a function.
/// Of a drawn one the seed picks options or their order.
const KINDS: &[(Kind, Draws, Build)] = &[
    (Kind::WhoSaid, Drawn, attribution::who_said),
    (Kind::WhatSaid, Drawn, attribution::what_said),
    (Kind::MatchSpeakers, Drawn, attribution::match_speakers),
    (Kind::Via, Drawn, chain::via),
    (Kind::Stance, Fixed, status::stance),
    (Kind::WhoTook, Drawn, status::who_took),
    (Kind::SortStatus, Drawn, grid::sort_status),
    (Kind::Grid, Fixed, grid::grid),
    (Kind::Stated, Fixed, stated::stated),
    (Kind::Headline, Drawn, headline::headline),
    (Kind::Disagree, Drawn, conflict::disagree),
    (Kind::BothConfirm, Drawn, conflict::both_confirm),
    (Kind::WhichPolicy, Drawn, policy::which_policy),
    (Kind::WhoInvoked, Drawn, policy::who_invoked),
    (Kind::PolicyStatus, Fixed, policy::policy_status),
    (Kind::MatchPolicies, Drawn, policy::match_policies),
    (Kind::Mark, Fixed, evidence::mark),
    (Kind::WhichArticle, Fixed, conflict::which_article),
    (Kind::Form, Fixed, wording::form),
    (Kind::Cue, Drawn, wording::cue),
    (Kind::Altered, Drawn, wording::altered),
    (Kind::Order, Fixed, sequence::order),
    (Kind::AsOf, Fixed, sequence::as_of),
];

/// All questions of a pack: derived by the ledger, without those the author omits, reworded where the author
/// has other words, and the hand-written ones. The same pack and seed give the same questions everywhere.
pub fn derive(pack: &Pack, ledger: &Ledger, seed: Seed) -> Derived {
    finish(pack, ledger, derive_ledger(ledger, seed))
}

/// What the ledger alone gives: most of the work of [`derive`], for a caller that keeps it.
pub fn derive_ledger(ledger: &Ledger, seed: Seed) -> Derived {
    let ground = Ground::new(ledger, seed);
    let mut derived = Derived::default();
    let built: Vec<Vec<Result<Arc<Question>, Unbuilt>>> = KINDS
        .par_iter()
        .with_max_len(1)
        .map(|(.., build)| {
            build(&ground).into_iter().map(|built| built.map(|question| told(ledger, question))).collect()
        })
        .collect();
    for built in built.into_iter().flatten() {
        match built {
            Ok(question) => derived.questions.push(question),
            Err(unbuilt) => derived.not_built.push(unbuilt),
        }
    }
    derived
}

/// The rest of [`derive`]: what the author has switched off, reworded and written by hand.
pub fn finish(pack: &Pack, ledger: &Ledger, mut derived: Derived) -> Derived {
    amend(pack, &mut derived.questions);
    let (by_hand, not_built) = super::hand::hand_written(pack, ledger);
    derived.questions.extend(by_hand.into_iter().map(Arc::new));
    derived.not_built.extend(not_built);
    derived
}

/// The derived questions that another seed shows otherwise, drawn with the seed of `ground`.
pub(super) fn redrawn(pack: &Pack, ground: &Ground<'_>) -> Vec<Arc<Question>> {
    let drawn = KINDS.iter().filter(|(_, draws, _)| *draws == Drawn);
    let built = drawn.flat_map(|(.., build)| build(ground)).flatten();
    let mut questions: Vec<Arc<Question>> = built.map(|question| told(ground.ledger, question)).collect();
    amend(pack, &mut questions);
    questions
}

/// The question with the articles it is about, where the pack has several.
fn told(ledger: &Ledger, mut question: Question) -> Arc<Question> {
    articles::name_articles(ledger, &mut question);
    Arc::new(question)
}

/// Leaves out what the author omits, and words anew what the author words otherwise.
fn amend(pack: &Pack, questions: &mut Vec<Arc<Question>>) {
    let omit: BTreeSet<&str> = pack.omit.iter().map(String::as_str).collect();
    questions.retain(|question| !omit.contains(question.id.0.as_str()));
    for question in questions {
        if let Some(prompt) = pack.reword.get(&question.id.0) {
            Arc::make_mut(question).prompt = Message::verbatim(prompt);
        }
    }
}

/// A question on its way: what every kind fills in.
struct Draft {
    kind: Kind,
    /// What the id names, in the id's order.
    named: Vec<Ref>,
    /// Other rows it rests on.
    about: Vec<Ref>,
    prompt: Message,
    explanation: Vec<Message>,
    evidence: Vec<Evidence>,
    asks: Vec<Fact>,
    shows: Vec<Fact>,
}

impl Draft {
    fn new(kind: Kind, named: Vec<Ref>, prompt: Message) -> Self {
        Self {
            kind,
            named,
            about: Vec::new(),
            prompt,
            explanation: Vec::new(),
            evidence: Vec::new(),
            asks: Vec::new(),
            shows: Vec::new(),
        }
    }

    fn build(mut self, response: Response) -> Question {
        self.about.sort();
        let mut about = self.named.clone();
        for row in self.about {
            if !about.contains(&row) {
                about.push(row);
            }
        }
        let mut evidence: Vec<Evidence> = Vec::new();
        for words in self.evidence {
            if !evidence.contains(&words) {
                evidence.push(words);
            }
        }
        // The words that bear it out are lit in the feedback: who has seen them knows where they stand.
        let lit = about.iter().filter_map(|row| row.0.strip_prefix("statement:"));
        self.shows.extend(lit.map(|statement| Fact(format!("words/{statement}"))));
        self.shows.extend(self.asks.iter().cloned());
        Question {
            id: id(self.kind.wire(), &self.named),
            kind: self.kind.wire().to_owned(),
            skill: skill(self.kind),
            about,
            prompt: self.prompt,
            response,
            explanation: self.explanation,
            evidence,
            asks: self.asks,
            shows: self.shows,
        }
    }
}

/// What a kind practises, by the design's table.
pub fn skill(kind: Kind) -> crate::pack::Skill {
    use crate::pack::Skill;
    match kind {
        Kind::WhoSaid | Kind::WhatSaid | Kind::MatchSpeakers | Kind::Via => Skill::Attribution,
        Kind::Stance
        | Kind::WhoTook
        | Kind::SortStatus
        | Kind::Grid
        | Kind::Stated
        | Kind::Headline
        | Kind::Disagree
        | Kind::BothConfirm => Skill::Status,
        Kind::WhichPolicy | Kind::WhoInvoked | Kind::PolicyStatus | Kind::MatchPolicies => Skill::Policy,
        Kind::Mark | Kind::WhichArticle => Skill::Evidence,
        Kind::Form | Kind::Cue | Kind::Altered => Skill::Wording,
        Kind::Order | Kind::AsOf => Skill::Sequence,
    }
}

/// The id of a question: its kind, or another first word, and the ids it names.
fn id(first: &str, named: &[Ref]) -> QuestionId {
    let mut id = first.to_owned();
    for row in named {
        id.push('/');
        id.push_str(row.0.split_once(':').map_or(row.0.as_str(), |(_, id)| id));
    }
    QuestionId(id)
}

/// Why a question is not built.
fn unbuilt(kind: Kind, about: Vec<Ref>, why: Message) -> Unbuilt {
    Unbuilt { kind: kind.wire(), about, why }
}

/// Whether a choice has enough options to be one.
fn is_choice(options: &[Choice]) -> bool {
    (3..=6).contains(&options.len())
}
