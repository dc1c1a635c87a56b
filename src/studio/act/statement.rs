//! Statements: made, taken out, their fields and positions.

use super::super::edit::{Passage, Row};
use super::super::field::StatementField;
use super::super::lookup::{
    date, each_once, new_id, optional, proposition, source, stance_mut, statement, statement_mut, unread_ids,
};
use super::super::passage::{self, Tidy};
use super::super::refused::Refused;
use crate::pack::quotation;
use crate::pack::{
    Extra, Form, Pack, Position, PropositionId, SourceId, Span, Stance, Statement, StatementId, Text,
};

pub(super) fn add(
    pack: &mut Pack,
    content: &[Passage],
    sources: &[SourceId],
    form: Option<Form>,
) -> Result<Row, Refused> {
    let (article, text, spans) = passage::spans(pack, content, Tidy::Content)?;
    are_sources(pack, sources)?;
    let form = form.unwrap_or_else(|| form_of(&text, &spans));
    let id = id_for(pack, sources, &text, &spans);
    let statement = Statement {
        source: sources.to_vec(),
        content: passage::quotes(&text, &spans),
        ..Statement::new(id.clone(), article, form)
    };
    let at = place_for(pack, &statement, &text, &spans);
    pack.statements.insert(at, statement);
    Ok(Row::Statement(id))
}

/// How words are printed, as their quotation marks tell.
pub(in super::super) fn form_of(text: &Text, spans: &[Span]) -> Form {
    let is_quoted = |span: &Span| quotation::is_quoted(text, *span);
    let holds_marks = |span: &Span| text.slice(*span).contains(quotation::is_double);
    if !spans.is_empty() && spans.iter().all(is_quoted) {
        Form::Direct
    } else if spans.iter().any(holds_marks) {
        Form::Mixed
    } else {
        Form::Indirect
    }
}

/// An id of the first source's and the first words, such as `kim-jong-gyu-if-there-is`.
fn id_for(pack: &Pack, sources: &[SourceId], text: &Text, spans: &[Span]) -> StatementId {
    let first = spans.first().map(|span| text.slice(*span)).unwrap_or_default();
    let words = first.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    let source = sources.first().map(SourceId::as_str).unwrap_or_default();
    let taken = pack.statements.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "statements"));
    StatementId(new_id(&format!("{source} {words}"), taken))
}

/// Statements stand in the article's order: before the first that stands later in it.
fn place_for(pack: &Pack, statement: &Statement, text: &Text, spans: &[Span]) -> usize {
    let start = spans.first().map_or(0, |span| span.start);
    let is_later = |row: &Statement| {
        row.article == statement.article
            && passage::placed(text, row.content.as_ref()).first().is_some_and(|span| span.start > start)
    };
    pack.statements.iter().position(is_later).unwrap_or(pack.statements.len())
}

/// Takes a statement out; what comes back is the one that stands in its place then.
pub(super) fn delete(pack: &mut Pack, id: &StatementId) -> Result<Row, Refused> {
    statement(pack, id)?;
    let nth = pack.statements.iter().position(|row| row.id == *id).unwrap_or_default();
    pack.statements.remove(nth);
    for row in &mut pack.statements {
        row.same_as.take_if(|other| other == id);
    }
    super::question::forget(pack, "statement", id.as_str());
    let next = pack.statements.get(nth).or(pack.statements.last());
    Ok(next.map_or(Row::Pack, |row| Row::Statement(row.id.clone())))
}

pub(super) fn set(pack: &mut Pack, id: &StatementId, field: &StatementField) -> Result<Row, Refused> {
    match field {
        StatementField::Sources(list) | StatementField::Via(list) => are_sources(pack, list)?,
        StatementField::SameAs(Some(other)) if other == id => return Err(Refused::Itself),
        StatementField::SameAs(Some(other)) => {
            statement(pack, other)?;
        }
        _ => {}
    }
    let row = statement_mut(pack, id)?;
    match field {
        StatementField::Sources(list) => {
            row.source.clone_from(list);
            if row.form == Form::Own && !list.is_empty() {
                row.form = Form::Indirect;
            }
        }
        StatementField::Via(list) => row.via.clone_from(list),
        StatementField::Form(form) => set_form(row, *form),
        StatementField::Date(text) => row.date = date(text.as_deref())?,
        StatementField::Gist(text) => row.gist = optional(text.as_deref()),
        StatementField::SameAs(other) => row.same_as.clone_from(other),
        StatementField::Why(text) => row.why = optional(text.as_deref()),
    }
    Ok(Row::Statement(id.clone()))
}

/// The article's own voice has neither sources nor a report word nor positions.
fn set_form(row: &mut Statement, form: Form) {
    row.form = form;
    if form == Form::Own {
        row.source.clear();
        row.via.clear();
        row.stances.clear();
        row.cue = None;
        row.named = None;
    }
}

fn are_sources(pack: &Pack, list: &[SourceId]) -> Result<(), Refused> {
    each_once(list)?;
    list.iter().try_for_each(|id| source(pack, id).map(|_| ()))
}

pub(super) fn set_stance(
    pack: &mut Pack,
    id: &StatementId,
    on: &PropositionId,
    stance: Option<Stance>,
) -> Result<Row, Refused> {
    proposition(pack, on)?;
    let row = statement_mut(pack, id)?;
    match (row.stances.iter_mut().find(|row| row.on == *on), stance) {
        (_, None) => row.stances.retain(|row| row.on != *on),
        (Some(position), Some(stance)) => {
            // Why it was the other one is no reason for this one.
            if position.stance != stance {
                position.why = None;
            }
            position.stance = stance;
            // A person has decided it.
            position.draft = None;
        }
        (None, Some(stance)) => row.stances.push(Position {
            on: on.clone(),
            stance,
            why: None,
            evidence: None,
            draft: None,
            extra: Extra::new(),
        }),
    }
    Ok(Row::Stance(id.clone(), on.clone()))
}

pub(super) fn set_stance_why(
    pack: &mut Pack,
    id: &StatementId,
    on: &PropositionId,
    why: Option<&str>,
) -> Result<Row, Refused> {
    stance_mut(statement_mut(pack, id)?, on)?.why = optional(why);
    Ok(Row::Stance(id.clone(), on.clone()))
}
