//! What a pack means now, what is wrong with it, and what is asked: made anew after every edit.

use super::edit::Row;
use crate::pack::check::rules;
use crate::pack::{JsonPath, Ledger, Pack, Problem, Step, resolve};
use crate::quiz::{Derived, Question, Seed, derive};

/// A pack as it is understood.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// What it means.
    pub ledger: Ledger,
    /// What is wrong with it, by place.
    pub findings: Vec<Finding>,
    /// What is asked, and what could not be built.
    pub derived: Derived,
}

/// Something that is wrong, and where to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong; its path is that of the pack.
    pub problem: Problem,
    /// The row it is in.
    pub at: Row,
    /// The field of the row, as the file names it.
    pub field: Option<String>,
}

impl View {
    /// Understands a pack. A few milliseconds for a long article.
    pub fn of(pack: &Pack, seed: Seed) -> Self {
        let (ledger, mut problems) = resolve(pack);
        problems.extend(rules(pack, &ledger));
        problems.sort_by(|one, other| (&one.at, one.code).cmp(&(&other.at, other.code)));
        problems.dedup_by(|one, other| one.code == other.code && one.at == other.at);
        let derived = derive(pack, &ledger, seed);
        let finding = |problem: Problem| {
            let (at, field) = place(pack, &problem.at);
            Finding { problem, at, field }
        };
        Self { findings: problems.into_iter().map(finding).collect(), ledger, derived }
    }

    /// The questions that rest on a row.
    pub fn questions_about<'v>(&'v self, row: &Row) -> impl Iterator<Item = &'v Question> {
        let wanted = match row {
            Row::Pack | Row::Question(_) => String::new(),
            Row::Article(id) => format!("article:{id}"),
            Row::Source(id) => format!("source:{id}"),
            Row::Proposition(id) => format!("proposition:{id}"),
            Row::Policy(id) => format!("policy:{id}"),
            Row::Statement(id) | Row::Stance(id, _) | Row::Reference(id, _) => format!("statement:{id}"),
        };
        self.derived.questions.iter().filter(move |question| question.about.iter().any(|row| row.0 == wanted))
    }

    /// The findings in a row.
    pub fn findings_in<'v>(&'v self, row: &'v Row) -> impl Iterator<Item = &'v Finding> {
        self.findings.iter().filter(move |finding| finding.at == *row)
    }
}

/// The row and the field of a place.
fn place(pack: &Pack, path: &JsonPath) -> (Row, Option<String>) {
    let steps = path.0.as_slice();
    let field = |ix: usize| match steps.get(ix) {
        Some(Step::Field(name)) => Some(name.clone()),
        _ => None,
    };
    let [Step::Field(list), rest @ ..] = steps else { return (Row::Pack, None) };
    match (list.as_str(), rest) {
        ("omit", [Step::Index(ix), ..]) => {
            let id = pack.omit.get(*ix).cloned();
            (id.map_or(Row::Pack, Row::Question), Some(list.clone()))
        }
        ("reword", [Step::Field(id), ..]) => (Row::Question(id.clone()), Some(list.clone())),
        (_, [Step::Index(ix), rest @ ..]) => match row(pack, list, *ix, rest) {
            Some((at, depth)) => (at, field(depth)),
            None => (Row::Pack, Some(list.clone())),
        },
        _ => (Row::Pack, Some(list.clone())),
    }
}

/// The row, and how many steps lead to it.
fn row(pack: &Pack, list: &str, ix: usize, rest: &[Step]) -> Option<(Row, usize)> {
    let at = match list {
        "articles" => Row::Article(pack.articles.get(ix)?.id.clone()),
        "sources" => Row::Source(pack.sources.get(ix)?.id.clone()),
        "propositions" => Row::Proposition(pack.propositions.get(ix)?.id.clone()),
        "policies" => Row::Policy(pack.policies.get(ix)?.id.clone()),
        "questions" => Row::Question(pack.questions.get(ix)?.id.clone()),
        "statements" => {
            let statement = pack.statements.get(ix)?;
            let id = statement.id.clone();
            match rest {
                [Step::Field(inner), Step::Index(nth), ..] if inner == "stances" => {
                    return Some((Row::Stance(id, statement.stances.get(*nth)?.on.clone()), 4));
                }
                [Step::Field(inner), Step::Index(nth), ..] if inner == "policies" => {
                    return Some((Row::Reference(id, *nth), 4));
                }
                _ => Row::Statement(id),
            }
        }
        _ => return None,
    };
    Some((at, 2))
}
