//! Statements: which fields they need, their positions and references.

use super::super::date::Date;
use super::super::id::SourceId;
use super::super::ledger::{
    PolicyIx, PositionRow, PropositionIx, ReferenceRow, SourceIx, StatementIx, StatementRow,
};
use super::super::model::{PolicyReference, Position, Statement};
use super::super::problem::JsonPath;
use super::super::text::Span;
use super::super::vocabulary::{Form, PolicyRole};
use super::{Ids, Resolving, unread};
use crate::message;

impl Resolving<'_> {
    pub(super) fn statements(&mut self) {
        let mut ids: Ids<StatementIx> = unread(self.pack, "statements");
        let mut same_as = Vec::new();
        for (ix, statement) in self.pack.statements.iter().enumerate() {
            let at = JsonPath::row("statements", ix);
            let id = statement.id.as_str();
            let is_taken = ids.contains_key(id);
            if is_taken {
                self.error("duplicate-id", at.field("id"), message!("check-duplicate-id", id = id));
            }
            let row = if self.id_is_well_formed(id, &at) { self.statement(statement, &at) } else { None };
            match row.filter(|_| !is_taken) {
                Some(row) => {
                    ids.insert(id.to_owned(), Some(StatementIx(self.ledger.statements.len())));
                    same_as.push(statement.same_as.clone().map(|other| (at.field("same_as"), other)));
                    self.ledger.statements.push(row);
                }
                None => {
                    ids.entry(id.to_owned()).or_insert(None);
                    self.cloud(statement);
                }
            }
        }
        for (ix, named) in same_as.into_iter().enumerate() {
            let Some((at, other)) = named else { continue };
            match ids.get(other.as_str()) {
                Some(place) => {
                    if let Some(row) = self.ledger.statements.get_mut(ix) {
                        row.same_as = *place;
                    }
                }
                None => {
                    let message = message!("check-dangling-id", id = other.as_str());
                    self.error("dangling-id", at, message);
                }
            }
        }
    }

    /// The row of a statement, or `None` if anything about it is wrong.
    pub(super) fn statement(&mut self, statement: &Statement, at: &JsonPath) -> Option<StatementRow> {
        let n_before = self.problems.len();
        let article = self.look_up(|s| &s.articles, statement.article.as_str(), &at.field("article"));
        let sources = self.sources_of(&statement.source, &at.field("source"));
        let via = self.sources_of(&statement.via, &at.field("via"));
        let date = statement.date.as_deref().and_then(|date| self.date(date, &at.field("date")));
        self.shape(statement, at);
        let article = article?;
        let content = self.quotes(article, statement.content.as_ref(), &at.field("content"));
        let cue = self.quotes_near(article, statement.cue.as_ref(), &content, &at.field("cue"));
        let named = self.quotes_near(article, statement.named.as_ref(), &content, &at.field("named"));
        let evidence = self.quotes(article, statement.evidence.as_ref(), &at.field("evidence"));
        if let Some(corrects) = &statement.corrects {
            self.corrected(article, corrects, &at.field("corrects"));
        }
        self.quotation_marks(statement, article, &content, at);
        // Where the text may not be passed on, nothing can be shown until the learner has pasted it.
        let has_text = !self.ledger[article].text.is_empty();
        let is_cut_off = !has_text || sources.is_none() || via.is_none();
        let is_broken = self.problems.len() > n_before || is_cut_off;
        let mut row = StatementRow {
            id: statement.id.clone(),
            article,
            sources: sources.unwrap_or_default(),
            via: via.unwrap_or_default(),
            form: statement.form,
            date,
            cue,
            content,
            named,
            gist: statement.gist.clone().filter(|gist| !gist.trim().is_empty()),
            positions: Vec::new(),
            references: Vec::new(),
            same_as: None,
            evidence,
            why: statement.why.clone(),
        };
        row.positions = self.positions(statement, &row, at);
        row.references = self.references(statement, &row, at);
        (!is_broken).then_some(row)
    }

    pub(super) fn sources_of(&mut self, ids: &[SourceId], at: &JsonPath) -> Option<Vec<SourceIx>> {
        let mut found: Vec<Option<SourceIx>> = Vec::new();
        for (ix, id) in ids.iter().enumerate() {
            let source = self.look_up(|s| &s.sources, id.as_str(), &at.index(ix));
            if source.is_some() && found.contains(&source) {
                self.error("source-twice", at.index(ix), message!("check-source-twice", id = id.as_str()));
            }
            found.push(source);
        }
        found.into_iter().collect()
    }

    pub(super) fn date(&mut self, date: &str, at: &JsonPath) -> Option<Date> {
        let parsed = date.parse().ok();
        if parsed.is_none() {
            self.error("bad-date", at.clone(), message!("check-bad-date", date = date));
        }
        parsed
    }

    /// Which fields a statement must have and may not have.
    pub(super) fn shape(&mut self, statement: &Statement, at: &JsonPath) {
        let is_own = statement.form == Form::Own;
        if is_own && !statement.source.is_empty() {
            self.error("own-with-source", at.field("source"), message!("check-own-with-source"));
        }
        if is_own && statement.cue.is_some() {
            self.error("own-with-cue", at.field("cue"), message!("check-own-with-cue"));
        }
        if !is_own && statement.source.is_empty() && statement.cue.is_none() {
            self.error("no-source-no-cue", at.clone(), message!("check-no-source-no-cue"));
        }
        if statement.content.is_none() && statement.evidence.is_none() {
            self.error("no-content", at.clone(), message!("check-no-content"));
        }
    }

    pub(super) fn positions(
        &mut self,
        statement: &Statement,
        row: &StatementRow,
        at: &JsonPath,
    ) -> Vec<PositionRow> {
        let mut rows = Vec::new();
        for (ix, position) in statement.stances.iter().enumerate() {
            let at = at.field("stances").index(ix);
            let n_before = self.problems.len();
            let on = self.look_up(|s| &s.propositions, position.on.as_str(), &at.field("on"));
            let evidence = self.quotes(row.article, position.evidence.as_ref(), &at.field("evidence"));
            if rows.iter().any(|row: &PositionRow| Some(row.on) == on) {
                let id = position.on.as_str();
                self.error("stance-twice", at.field("on"), message!("check-stance-twice", id = id));
            }
            match on.filter(|_| self.problems.len() == n_before) {
                Some(on) => rows.push(position_row(on, position, row, evidence)),
                None => self.cloud_position(statement, position),
            }
        }
        rows
    }

    pub(super) fn references(
        &mut self,
        statement: &Statement,
        row: &StatementRow,
        at: &JsonPath,
    ) -> Vec<ReferenceRow> {
        let mut rows = Vec::new();
        for (ix, reference) in statement.policies.iter().enumerate() {
            let at = at.field("policies").index(ix);
            let n_before = self.problems.len();
            let policy = self.look_up(|s| &s.policies, reference.policy.as_str(), &at.field("policy"));
            let said = self.quotes(row.article, reference.said.as_ref(), &at.field("said"));
            let evidence = self.quotes(row.article, reference.evidence.as_ref(), &at.field("evidence"));
            if reference.role == Some(PolicyRole::Breached) && statement.source.is_empty() {
                let message = message!("check-breached-without-source");
                self.error("breached-without-source", at.field("role"), message);
            }
            match policy.filter(|_| self.problems.len() == n_before) {
                Some(policy) => rows.push(reference_row(policy, reference, row, said, evidence)),
                None => self.ledger.clouded_policies.extend(policy),
            }
        }
        rows
    }
}

fn position_row(
    on: PropositionIx,
    position: &Position,
    row: &StatementRow,
    evidence: Vec<Span>,
) -> PositionRow {
    let evidence = if evidence.is_empty() { row.places().to_vec() } else { evidence };
    PositionRow { on, stance: position.stance, why: position.why.clone(), evidence }
}

fn reference_row(
    policy: PolicyIx,
    reference: &PolicyReference,
    row: &StatementRow,
    said: Vec<Span>,
    evidence: Vec<Span>,
) -> ReferenceRow {
    let evidence = match (evidence.is_empty(), said.is_empty()) {
        (false, _) => evidence,
        (true, false) => said.clone(),
        (true, true) => row.places().to_vec(),
    };
    ReferenceRow {
        policy,
        status: reference.status,
        role: reference.role,
        said,
        why: reference.why.clone(),
        evidence,
    }
}
