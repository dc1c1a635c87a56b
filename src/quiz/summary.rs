//! What a session came to: marks by skill, what was missed with its evidence, what to practise next.
//!
//! It is the last screen of a session, and what is seen last is remembered best. Therefore it shows no false
//! claim: no wrong option, no altered version, no proposition that is only denied.

use std::collections::BTreeMap;

use super::feedback::{Verdict, right_answers};
use super::mark::Mark;
use super::question::{Evidence, Question, QuestionId, Response};
use super::session::{Outcome, Session};
use crate::message;
use crate::pack::{Form, Grid, Kind, Ledger, PropositionIx, Reach, Skill, Stance};
use crate::words::Message;

/// From how many answers of a skill on its mean says anything.
pub const ENOUGH: usize = 5;

/// Below this mean a skill is worth practising.
const SOLID: f64 = 0.8;

/// A finished session, or one broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Questions planned.
    pub n: usize,
    /// Questions answered.
    pub n_answered: usize,
    /// Those answered with a full mark.
    pub n_right: usize,
    /// The mean of all marks.
    pub mean: Option<Mark>,
    /// By skill, in the order of the design, only those with answers.
    pub skills: Vec<SkillMark>,
    /// Answered with less than a full mark, the worst first.
    pub missed: Vec<Missed>,
    /// Answered rightly, but shown at words that do not say so.
    pub misplaced: Vec<Missed>,
    /// Skipped.
    pub skipped: Vec<QuestionId>,
    /// What to practise next, the weakest skill first; empty where no skill has [`ENOUGH`] answers.
    pub advice: Vec<Advice>,
}

/// The answers of one skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SkillMark {
    /// Which.
    pub skill: Skill,
    /// How many answers.
    pub n: usize,
    /// Their mean.
    pub mean: Mark,
}

/// A question that was not answered fully.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// The number of its pack among the session's.
    pub of: usize,
    /// Which.
    pub question: QuestionId,
    /// What it practises.
    pub skill: Skill,
    /// The mark.
    pub mark: Mark,
    /// What was asked; `None` where the prompt holds a claim that nobody makes.
    pub prompt: Option<Message>,
    /// The right answer, a line each; empty where it holds such a claim.
    pub right: Vec<Message>,
    /// Whether the lines of the right answer stand in an order that is the answer.
    pub is_in_order: bool,
    /// The words of the article.
    pub evidence: Vec<Evidence>,
}

/// What to practise next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advice {
    /// Which skill.
    pub skill: Skill,
    /// Its mean.
    pub mean: Mark,
}

/// What a session with one pack came to.
pub fn summary(session: &Session, ledger: &Ledger) -> Summary {
    summary_over(session, &[ledger])
}

/// What a session came to, with what its packs mean.
pub fn summary_over(session: &Session, ledgers: &[&Ledger]) -> Summary {
    let marks: Vec<Mark> = session.outcomes().map(|(_, outcome)| outcome.mark).collect();
    let skills = by_skill(session);
    Summary {
        n: session.questions().len(),
        n_answered: marks.len(),
        n_right: marks.iter().filter(|mark| **mark == Mark::FULL).count(),
        mean: Mark::mean(&marks),
        missed: missed(session, ledgers, |outcome| outcome.mark != Mark::FULL),
        misplaced: missed(session, ledgers, |outcome| {
            let is_wrong =
                outcome.located.as_ref().is_some_and(|located| located.verdict() == Verdict::Wrong);
            outcome.mark == Mark::FULL && is_wrong
        }),
        skipped: session.skipped().map(|question| question.id.clone()).collect(),
        advice: advice(&skills),
        skills,
    }
}

fn by_skill(session: &Session) -> Vec<SkillMark> {
    let marks_of = |skill: Skill| -> Vec<Mark> {
        let of_it = session.outcomes().filter(|(question, _)| question.skill == skill);
        of_it.map(|(_, outcome)| outcome.mark).collect()
    };
    let skills = Skill::ALL.iter().map(|skill| (*skill, marks_of(*skill)));
    skills
        .filter_map(|(skill, marks)| Some(SkillMark { skill, n: marks.len(), mean: Mark::mean(&marks)? }))
        .collect()
}

/// What to practise, the weakest skill first; nothing of a skill with fewer than [`ENOUGH`] answers.
pub fn advice(skills: &[SkillMark]) -> Vec<Advice> {
    let weak = skills.iter().filter(|skill| skill.n >= ENOUGH && skill.mean.value() < SOLID);
    let mut advice: Vec<Advice> = weak.map(|skill| Advice { skill: skill.skill, mean: skill.mean }).collect();
    advice.sort_by(|a, b| a.mean.value().total_cmp(&b.mean.value()));
    advice
}

fn missed(session: &Session, ledgers: &[&Ledger], is_it: impl Fn(&Outcome) -> bool) -> Vec<Missed> {
    let mut missed: Vec<Missed> = Vec::new();
    let mut held: BTreeMap<usize, Held> = BTreeMap::new();
    for (of, question, outcome) in session.rows() {
        let (Some(ledger), Some(outcome)) = (ledgers.get(of), outcome.filter(|outcome| is_it(outcome)))
        else {
            continue;
        };
        let held = held.entry(of).or_insert_with(|| Held::new(ledger));
        let is_held = held.holds_all(ledger, question);
        missed.push(Missed {
            of,
            question: question.id.clone(),
            skill: question.skill,
            mark: outcome.mark,
            prompt: (is_held && is_prompt_true(question)).then(|| question.prompt.clone()),
            right: if is_held { right_answers(question, ledger) } else { Vec::new() },
            is_in_order: matches!(question.response, Response::Order(_)),
            evidence: question.evidence.clone(),
        });
    }
    missed.sort_by(|a, b| a.mark.value().total_cmp(&b.mark.value()));
    missed
}

/// Which propositions somebody holds to be so or possible.
///
/// Every other one is only denied, or only spoken of: repeated on the last screen it would be remembered as
/// something that was reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    propositions: Vec<PropositionIx>,
}

impl Held {
    /// Looks through a ledger's grid, the article's own statements, and what they entail.
    pub fn new(ledger: &Ledger) -> Self {
        let grid = Grid::new(ledger);
        let directly = |on: PropositionIx| {
            let in_the_grid =
                ledger.sources().any(|(source, _)| grid.stance(source, on).is_some_and(affirms));
            in_the_grid || is_own_voice(ledger, on)
        };
        let direct: Vec<PropositionIx> =
            ledger.propositions().map(|(on, _)| on).filter(|on| directly(*on)).collect();
        let mut propositions = direct.clone();
        for on in direct {
            propositions.extend(Reach::of(ledger, on).affirmed);
        }
        propositions.sort_unstable();
        propositions.dedup();
        Self { propositions }
    }

    /// Whether somebody holds this proposition.
    pub fn holds(&self, on: PropositionIx) -> bool {
        self.propositions.binary_search(&on).is_ok()
    }

    /// Whether somebody holds every proposition that a question is about.
    pub fn holds_all(&self, ledger: &Ledger, question: &Question) -> bool {
        question.about.iter().filter_map(|row| row.0.strip_prefix("proposition:")).all(|id| {
            let found = ledger.propositions().find(|(_, row)| row.id.as_str() == id);
            found.is_some_and(|(on, _)| self.holds(on))
        })
    }
}

fn affirms(stance: Stance) -> bool {
    match stance {
        Stance::Confirms | Stance::Alleges | Stance::Suggests => true,
        Stance::Denies | Stance::Neither | Stance::None => false,
    }
}

/// Whether the article itself says so.
fn is_own_voice(ledger: &Ledger, on: PropositionIx) -> bool {
    let own = ledger.statements().filter(|(_, row)| row.form == Form::Own);
    own.flat_map(|(_, row)| &row.positions).any(|row| row.on == on && affirms(row.stance))
}

/// What a missed question asked; nothing where its prompt holds a claim that nobody makes.
pub fn missed_prompt(question: &Question, ledger: &Ledger) -> Option<Message> {
    let is_told = is_prompt_true(question) && Held::new(ledger).holds_all(ledger, question);
    is_told.then(|| question.prompt.clone())
}

/// Whether a prompt says nothing false: `stated` asks whether a sentence is so, and often it is not.
fn is_prompt_true(question: &Question) -> bool {
    let is_stated = question.kind == Kind::Stated.wire();
    let says_so = match &question.response {
        Response::Choice(options) => options.first().is_some_and(|option| option.right),
        _ => true,
    };
    !is_stated || says_so
}

impl SkillMark {
    /// The skill's name.
    pub fn name(&self) -> Message {
        skill_name(self.skill)
    }
}

impl Missed {
    /// The name of the skill it practises.
    pub fn skill_name(&self) -> Message {
        skill_name(self.skill)
    }
}

impl Advice {
    /// What to do, as a whole sentence.
    pub fn said(&self) -> Message {
        match self.skill {
            Skill::Attribution => message!("advice-attribution"),
            Skill::Status => message!("advice-status"),
            Skill::Policy => message!("advice-policy"),
            Skill::Evidence => message!("advice-evidence"),
            Skill::Wording => message!("advice-wording"),
            Skill::Sequence => message!("advice-sequence"),
        }
    }
}

/// A skill's name as a learner reads it.
pub fn skill_name(skill: Skill) -> Message {
    match skill {
        Skill::Attribution => message!("skill-attribution"),
        Skill::Status => message!("skill-status"),
        Skill::Policy => message!("skill-policy"),
        Skill::Evidence => message!("skill-evidence"),
        Skill::Wording => message!("skill-wording"),
        Skill::Sequence => message!("skill-sequence"),
    }
}
