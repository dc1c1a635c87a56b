//! Doing an edit: one function each, on a copy of the pack that is thrown away if it is refused.

mod article;
mod draft;
mod merge;
mod policy;
mod proposition;
mod question;
mod renamed;
mod select;
mod source;
mod statement;

pub(super) use proposition::without_stop;
pub(super) use select::place as quotes_of;
pub(super) use statement::form_of;

use super::edit::{Edit, Row};
use super::refused::Refused;
use crate::pack::Pack;

/// Does an edit. What comes back is where it happened.
pub(super) fn act(pack: &mut Pack, edit: &Edit, author: Option<&str>) -> Result<Row, Refused> {
    match edit {
        Edit::Accept(row) => draft::accept(pack, row, author),
        Edit::AcceptWhole(id) => draft::accept_whole(pack, id, author),
        Edit::Reject(row) => draft::reject(pack, row),
        Edit::AcceptAbove(confidence) => draft::accept_above(pack, *confidence, author),
        Edit::AcceptAll => draft::accept_above(pack, f64::NEG_INFINITY, author),
        Edit::Select { .. }
        | Edit::Clear { .. }
        | Edit::AddStatement { .. }
        | Edit::DeleteStatement(_)
        | Edit::SetStatement(..)
        | Edit::SetStance { .. }
        | Edit::SetStanceWhy { .. }
        | Edit::SetReference { .. }
        | Edit::DeleteReference { .. } => on_statement(pack, edit),
        Edit::AddSource { name, kind } => source::add(pack, name, *kind).map(Row::Source),
        Edit::SetSource(id, field) => source::set(pack, id, field),
        Edit::DeleteSource(id) => source::delete(pack, id),
        Edit::MergeSources { keep, gone } => merge::sources(pack, keep, gone),
        Edit::SplitSource { from, statements, name } => source::split(pack, from, statements, name),
        Edit::AddProposition(text) => proposition::add(pack, text),
        Edit::SetProposition(id, field) => proposition::set(pack, id, field),
        Edit::DeleteProposition(id) => proposition::delete(pack, id),
        Edit::MergePropositions { keep, gone } => merge::propositions(pack, keep, gone),
        Edit::Check { proposition, by } => proposition::check(pack, proposition, by.as_deref()),
        Edit::AddPolicy { name, kind } => policy::add(pack, name, *kind).map(Row::Policy),
        Edit::SetPolicy(id, field) => policy::set(pack, id, field),
        Edit::DeletePolicy(id) => policy::delete(pack, id),
        Edit::MergePolicies { keep, gone } => merge::policies(pack, keep, gone),
        Edit::Omit { .. }
        | Edit::Reword { .. }
        | Edit::PutQuestion(_)
        | Edit::DeleteQuestion(_)
        | Edit::SelectEvidence { .. }
        | Edit::Assign(_) => on_questions(pack, edit),
        Edit::SetPack(field) => article::set_pack(pack, field),
        Edit::SetArticle(id, field) => article::set(pack, id, field),
        Edit::LinkOnly(id) => article::link_only(pack, id),
        Edit::SetText { article, paragraphs } => article::set_text(pack, article, paragraphs),
        Edit::Reanchor { quote, to } => super::anchor::reanchor(pack, quote, to),
        Edit::Restore(other) => {
            *pack = Pack { revision: pack.revision, ..Pack::clone(other) };
            Ok(Row::Pack)
        }
    }
}

fn on_statement(pack: &mut Pack, edit: &Edit) -> Result<Row, Refused> {
    match edit {
        Edit::Select { statement, part, passages } => select::select(pack, statement, part, passages),
        Edit::Clear { statement, part } => select::clear(pack, statement, part),
        Edit::AddStatement { content, sources, form } => statement::add(pack, content, sources, *form),
        Edit::DeleteStatement(id) => statement::delete(pack, id),
        Edit::SetStatement(id, field) => statement::set(pack, id, field),
        Edit::SetStance { statement, on, stance } => statement::set_stance(pack, statement, on, *stance),
        Edit::SetStanceWhy { statement, on, why } => {
            statement::set_stance_why(pack, statement, on, why.as_deref())
        }
        Edit::SetReference { statement, nth, policy, status, role } => {
            policy::set_reference(pack, (statement, *nth), policy, *status, *role)
        }
        Edit::DeleteReference { statement, nth } => policy::delete_reference(pack, statement, *nth),
        _ => Ok(Row::Pack),
    }
}

fn on_questions(pack: &mut Pack, edit: &Edit) -> Result<Row, Refused> {
    match edit {
        Edit::Omit { question, off } => Ok(question::omit(pack, question, *off)),
        Edit::Reword { question, prompt } => Ok(question::reword(pack, question, prompt.as_deref())),
        Edit::PutQuestion(hand) => question::put(pack, hand),
        Edit::DeleteQuestion(id) => question::delete(pack, id),
        Edit::SelectEvidence { question, passages } => question::evidence(pack, question, passages),
        Edit::Assign(assignment) => {
            pack.assignment.clone_from(assignment);
            Ok(Row::Pack)
        }
        _ => Ok(Row::Pack),
    }
}
