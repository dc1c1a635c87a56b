//! What a pack means now, what is wrong with it, and what is asked: made anew after every edit.

use std::sync::Arc;

use super::edit::Row;
use crate::pack::check::rules;
use crate::pack::{JsonPath, Ledger, Pack, Problem, PropositionIx, SourceIx, StatementId, Step, resolve};
use crate::quiz::{Derived, Question, Seed, derive_ledger, finish};

/// A pack as it is understood.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// What it means.
    pub ledger: Arc<Ledger>,
    /// What is wrong with it, by place.
    pub findings: Vec<Finding>,
    /// What is asked, and what could not be built.
    pub derived: Arc<Derived>,
    /// Whether `derived` is of this ledger; else it is of an earlier one, and [`View::whole`] has not been made.
    pub is_current: bool,
    base: Option<Arc<Base>>,
}

/// What a ledger gives by itself: kept, since most edits do not change what the pack means.
#[derive(Debug, PartialEq)]
struct Base {
    ledger: Arc<Ledger>,
    seed: Seed,
    derived: Derived,
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
    /// Understands a pack.
    pub fn of(pack: &Pack, seed: Seed) -> Self {
        Self::quick(pack, seed, None).whole(pack, seed)
    }

    /// What a pack means and what is wrong with it; its questions only where the one before has them.
    pub fn quick(pack: &Pack, seed: Seed, before: Option<&Self>) -> Self {
        let (ledger, mut problems) = resolve(pack);
        problems.extend(rules(pack, &ledger));
        problems.sort_by(|one, other| (&one.at, one.code).cmp(&(&other.at, other.code)));
        problems.dedup_by(|one, other| one.code == other.code && one.at == other.at);
        let finding = |problem: Problem| {
            let (at, field) = place(pack, &problem.at);
            Finding { problem, at, field }
        };
        let findings = problems.into_iter().map(finding).collect();
        let base = before.and_then(|view| view.base.clone());
        let fits = |base: &&Arc<Base>| base.seed == seed && *base.ledger == ledger;
        let derived = base.as_ref().filter(fits).map(|base| finish(pack, &ledger, base.derived.clone()));
        Self {
            findings,
            is_current: derived.is_some(),
            derived: match (derived, before) {
                (Some(derived), _) => Arc::new(derived),
                (None, Some(before)) => Arc::clone(&before.derived),
                (None, None) => Arc::default(),
            },
            ledger: Arc::new(ledger),
            base,
        }
    }

    /// The ledger that the questions are of: an earlier one where they are not current. Their articles, sources
    /// and words are looked for in this one.
    pub fn asked_of(&self) -> &Arc<Ledger> {
        self.base.as_ref().map_or(&self.ledger, |base| &base.ledger)
    }

    /// The statement by which a source takes a position on a proposition: the last that does already, else the
    /// one that is looked at, if it is the source's, else the source's first.
    pub fn statement_for(
        &self,
        source: SourceIx,
        on: PropositionIx,
        current: Option<&StatementId>,
    ) -> Option<&StatementId> {
        let rows: Vec<_> = self.ledger.statements_of(source).map(|(_, row)| row).collect();
        let takes = rows.iter().rfind(|row| row.positions.iter().any(|position| position.on == on));
        let looked_at = rows.iter().find(|row| Some(&row.id) == current);
        takes.or(looked_at).or(rows.first()).map(|row| &row.id)
    }

    /// The same with its questions: for a long article the work of a worker.
    #[must_use]
    pub fn whole(&self, pack: &Pack, seed: Seed) -> Self {
        if self.is_current {
            return self.clone();
        }
        let ledger = Arc::clone(&self.ledger);
        let base = Base { derived: derive_ledger(&ledger, seed), ledger, seed };
        Self {
            derived: Arc::new(finish(pack, &self.ledger, base.derived.clone())),
            is_current: true,
            base: Some(Arc::new(base)),
            ..self.clone()
        }
    }

    /// The questions that rest on a row.
    pub fn questions_about<'v>(&'v self, row: &Row) -> impl Iterator<Item = &'v Arc<Question>> {
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
