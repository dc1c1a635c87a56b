//! What the rules look at: the pack as written beside the ledger as resolved.

use std::collections::BTreeMap;

use super::super::hand_question::HandQuestion;
use super::super::ledger::{Ledger, StatementIx, StatementRow};
use super::super::model::{Article, Pack, Policy, Position, Proposition, Source, Statement};
use super::super::problem::JsonPath;
use super::super::vocabulary::{Form, ResponseKind};

/// A pack, its ledger, and the way from the one to the other.
pub(super) struct Subject<'p> {
    pub(super) pack: &'p Pack,
    pub(super) ledger: &'p Ledger,
    statements: Vec<Written<'p>>,
}

/// A statement as written, and its row in the ledger unless it was left out.
#[derive(Clone, Copy)]
pub(super) struct Written<'p> {
    pub(super) ix: usize,
    pub(super) statement: &'p Statement,
    pub(super) row: Option<(StatementIx, &'p StatementRow)>,
}

impl Written<'_> {
    pub(super) fn at(&self) -> JsonPath {
        JsonPath::row("statements", self.ix)
    }

    pub(super) fn is_own(&self) -> bool {
        self.statement.form == Form::Own
    }
}

impl<'p> Subject<'p> {
    pub(super) fn new(pack: &'p Pack, ledger: &'p Ledger) -> Self {
        let mut rows: BTreeMap<&str, (StatementIx, &StatementRow)> =
            ledger.statements().map(|(ix, row)| (row.id.as_str(), (ix, row))).collect();
        let statements = pack
            .statements
            .iter()
            .enumerate()
            // Of several statements with one id only the first can have a row.
            .map(|(ix, statement)| Written { ix, statement, row: rows.remove(statement.id.as_str()) })
            .collect();
        Self { pack, ledger, statements }
    }

    /// Whether some row could not be read: what is missing from the pack may be in it.
    pub(super) fn is_partly_unread(&self) -> bool {
        !self.pack.aside.is_empty()
    }

    pub(super) fn statements(&self) -> impl Iterator<Item = &Written<'p>> {
        self.statements.iter()
    }

    /// Statements in somebody's name, whether or not it is said whose.
    pub(super) fn reported(&self) -> impl Iterator<Item = &Written<'p>> {
        self.statements().filter(|written| !written.is_own())
    }

    /// Every position of every statement, as written.
    pub(super) fn positions(&self) -> impl Iterator<Item = &'p Position> {
        self.pack.statements.iter().flat_map(|statement| &statement.stances)
    }

    pub(super) fn articles(&self) -> impl Iterator<Item = (JsonPath, &'p Article)> {
        rows("articles", &self.pack.articles)
    }

    pub(super) fn sources(&self) -> impl Iterator<Item = (JsonPath, &'p Source)> {
        rows("sources", &self.pack.sources)
    }

    pub(super) fn propositions(&self) -> impl Iterator<Item = (JsonPath, &'p Proposition)> {
        rows("propositions", &self.pack.propositions)
    }

    pub(super) fn policies(&self) -> impl Iterator<Item = (JsonPath, &'p Policy)> {
        rows("policies", &self.pack.policies)
    }

    pub(super) fn questions(&self) -> impl Iterator<Item = (JsonPath, &'p HandQuestion)> {
        rows("questions", &self.pack.questions)
    }

    /// Hand-written questions whose response is known.
    pub(super) fn answerable(&self) -> impl Iterator<Item = (JsonPath, &'p HandQuestion, ResponseKind)> {
        self.questions()
            .filter_map(|(at, question)| Some((at, question, ResponseKind::from_wire(&question.response)?)))
    }
}

fn rows<'p, T>(list: &'static str, rows: &'p [T]) -> impl Iterator<Item = (JsonPath, &'p T)> {
    rows.iter().enumerate().map(move |(ix, row)| (JsonPath::row(list, ix), row))
}
