//! What an edit is called, for "Undo: …".

use super::edit::{Edit, Part, Row};
use super::field::StatementField;
use crate::message;
use crate::words::Message;

impl Edit {
    /// What it does, in a few words.
    pub fn name(&self) -> Message {
        match self {
            Self::Accept(row) => match row {
                Row::Stance(..) => message!("studio-do-accept-stance"),
                Row::Reference(..) => message!("studio-do-accept-reference"),
                _ => message!("studio-do-accept"),
            },
            Self::AcceptWhole(_) => message!("studio-do-accept"),
            Self::Reject(row) => match row {
                Row::Stance(..) => message!("studio-do-reject-stance"),
                Row::Reference(..) => message!("studio-do-reject-reference"),
                _ => message!("studio-do-reject"),
            },
            Self::AcceptAbove(_) => message!("studio-do-accept-above"),
            Self::AcceptAll => message!("studio-do-accept-all"),
            Self::Select { part, .. } => select(part),
            Self::Clear { .. } => message!("studio-do-clear"),
            Self::AddStatement { .. } => message!("studio-do-add-statement"),
            Self::DeleteStatement(_) => message!("studio-do-delete-statement"),
            Self::SetStatement(_, field) => statement(field),
            Self::SetStance { stance: None, .. } => message!("studio-do-clear-stance"),
            Self::SetStance { .. } | Self::SetStanceWhy { .. } => message!("studio-do-stance"),
            Self::SetReference { .. } => message!("studio-do-reference"),
            Self::DeleteReference { .. } => message!("studio-do-delete-reference"),
            Self::AddSource { .. } => message!("studio-do-add-source"),
            Self::SetSource(..) => message!("studio-do-source"),
            Self::DeleteSource(_) => message!("studio-do-delete-source"),
            Self::MergeSources { .. } => message!("studio-do-merge-sources"),
            Self::SplitSource { .. } => message!("studio-do-split-source"),
            Self::AddProposition(_) => message!("studio-do-add-proposition"),
            Self::SetProposition(..) => message!("studio-do-proposition"),
            Self::DeleteProposition(_) => message!("studio-do-delete-proposition"),
            Self::MergePropositions { .. } => message!("studio-do-merge-propositions"),
            Self::Check { by: Some(_), .. } => message!("studio-do-check"),
            Self::Check { by: None, .. } => message!("studio-do-uncheck"),
            _ => self.name_of_rest(),
        }
    }

    fn name_of_rest(&self) -> Message {
        match self {
            Self::AddPolicy { .. } => message!("studio-do-add-policy"),
            Self::SetPolicy(..) => message!("studio-do-policy"),
            Self::DeletePolicy(_) => message!("studio-do-delete-policy"),
            Self::MergePolicies { .. } => message!("studio-do-merge-policies"),
            Self::Omit { off: true, .. } => message!("studio-do-omit"),
            Self::Omit { off: false, .. } => message!("studio-do-ask-again"),
            Self::Reword { .. } => message!("studio-do-reword"),
            Self::PutQuestion(_) => message!("studio-do-question"),
            Self::DeleteQuestion(_) => message!("studio-do-delete-question"),
            Self::SelectEvidence { .. } => message!("studio-do-evidence"),
            Self::Assign(_) => message!("studio-do-assign"),
            Self::SetArticle(..) => message!("studio-do-article"),
            Self::LinkOnly(_) => message!("studio-do-link-only"),
            Self::SetText { .. } => message!("studio-do-text"),
            Self::Reanchor { .. } => message!("studio-do-reanchor"),
            Self::Restore(_) => message!("studio-do-restore"),
            _ => message!("studio-do-pack"),
        }
    }
}

fn select(part: &Part) -> Message {
    match part {
        Part::Source | Part::Named => message!("studio-do-select-source"),
        Part::Cue => message!("studio-do-select-cue"),
        Part::Content => message!("studio-do-select-content"),
        Part::Corrects => message!("studio-do-select-corrects"),
        Part::Policy => message!("studio-do-select-policy"),
        Part::Said(_) => message!("studio-do-select-said"),
        Part::Evidence | Part::ReferenceEvidence(_) | Part::StanceEvidence(_) => {
            message!("studio-do-evidence")
        }
    }
}

fn statement(field: &StatementField) -> Message {
    match field {
        StatementField::Sources(_) => message!("studio-do-select-source"),
        StatementField::Via(_) => message!("studio-do-via"),
        StatementField::Form(_) => message!("studio-do-form"),
        StatementField::Date(_) => message!("studio-do-date"),
        StatementField::Gist(_) => message!("studio-do-gist"),
        StatementField::SameAs(_) => message!("studio-do-same-as"),
        StatementField::Why(_) => message!("studio-do-why"),
    }
}
