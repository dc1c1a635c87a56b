//! The closed vocabularies of a pack, as the studio names them.

use crate::pack::{Form, PolicyKind, PolicyRole, PolicyStatus, SourceKind};

/// Key of how a claim is printed.
pub(super) fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "form-direct",
        Form::Indirect => "form-indirect",
        Form::Mixed => "form-mixed",
        Form::Own => "form-own",
    }
}

/// Key of a kind of source.
pub(super) fn source(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Person => "bench-kind-person",
        SourceKind::Organisation => "bench-kind-organisation",
        SourceKind::State => "bench-kind-state",
        SourceKind::Document => "bench-kind-document",
        SourceKind::Unnamed => "bench-kind-unnamed",
    }
}

/// Key of a kind of policy.
pub(super) fn policy(kind: PolicyKind) -> &'static str {
    match kind {
        PolicyKind::Law => "bench-kind-law",
        PolicyKind::Treaty => "bench-kind-treaty",
        PolicyKind::Ruling => "bench-kind-ruling",
        PolicyKind::Regulation => "bench-kind-regulation",
        PolicyKind::Policy => "bench-kind-policy",
        PolicyKind::Programme => "bench-kind-programme",
        PolicyKind::Doctrine => "bench-kind-doctrine",
        PolicyKind::Proposal => "bench-kind-proposal",
    }
}

/// Key of what a claim does with a policy.
pub(super) fn role(role: Option<PolicyRole>) -> &'static str {
    match role {
        None => "bench-role-open",
        Some(PolicyRole::Invoked) => "bench-role-invoked",
        Some(PolicyRole::Breached) => "bench-role-breached",
        Some(PolicyRole::Mentioned) => "bench-role-mentioned",
    }
}

/// Key of where a policy stands.
pub(super) fn status(status: Option<PolicyStatus>) -> &'static str {
    match status {
        None => "bench-status-open",
        Some(PolicyStatus::Proposed) => "bench-status-proposed",
        Some(PolicyStatus::InForce) => "bench-status-in-force",
        Some(PolicyStatus::UnderReview) => "bench-status-under-review",
        Some(PolicyStatus::Repealed) => "bench-status-repealed",
    }
}
