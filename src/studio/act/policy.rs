//! Policies and the references to them.

use super::super::edit::Row;
use super::super::field::PolicyField;
use super::super::lookup::{
    needed, new_id, policy, policy_mut, reference_mut, statement, statement_mut, unread_ids,
};
use super::super::refused::Refused;
use crate::pack::{
    Extra, Pack, Policy, PolicyId, PolicyKind, PolicyReference, PolicyRole, PolicyStatus, Statement,
    StatementId,
};

pub(super) fn add(pack: &mut Pack, name: &str, kind: PolicyKind) -> Result<PolicyId, Refused> {
    let name = needed(name)?;
    let taken = pack.policies.iter().map(|row| row.id.as_str()).chain(unread_ids(pack, "policies"));
    let id = PolicyId(new_id(&name, taken));
    pack.policies.push(Policy { id: id.clone(), name, kind, extra: Extra::new() });
    Ok(id)
}

/// The policy of this name, made where there is none.
pub(super) fn of_words(pack: &mut Pack, words: &str) -> Result<PolicyId, Refused> {
    let bare = |name: &str| {
        let name = name.to_lowercase();
        name.strip_prefix("the ").unwrap_or(&name).to_owned()
    };
    let wanted = bare(words);
    let found = pack.policies.iter().find(|row| bare(&row.name) == wanted).map(|row| row.id.clone());
    found.map_or_else(|| add(pack, words, kind_of(&wanted)), Ok)
}

/// A first guess by the name, for the teacher to correct.
fn kind_of(name: &str) -> PolicyKind {
    const KINDS: &[(&str, PolicyKind)] = &[
        ("treaty", PolicyKind::Treaty),
        ("convention", PolicyKind::Treaty),
        ("agreement", PolicyKind::Treaty),
        ("international law", PolicyKind::Treaty),
        ("ruling", PolicyKind::Ruling),
        ("judgment", PolicyKind::Ruling),
        ("regulation", PolicyKind::Regulation),
        ("directive", PolicyKind::Regulation),
        ("programme", PolicyKind::Programme),
        ("program", PolicyKind::Programme),
        ("plan", PolicyKind::Programme),
        ("doctrine", PolicyKind::Doctrine),
        ("proposal", PolicyKind::Proposal),
        ("law", PolicyKind::Law),
        ("act", PolicyKind::Law),
        ("constitution", PolicyKind::Law),
    ];
    let is_named = |word: &str| name.ends_with(word) || name.contains(&format!("{word} "));
    KINDS.iter().find(|(word, _)| is_named(word)).map_or(PolicyKind::Policy, |(_, kind)| *kind)
}

/// Makes a statement refer to a policy; where the reference stands.
pub(super) fn refer(row: &mut Statement, policy: PolicyId) -> usize {
    if let Some(nth) = row.policies.iter().position(|row| row.policy == policy) {
        return nth;
    }
    row.policies.push(reference(policy));
    row.policies.len() - 1
}

fn reference(policy: PolicyId) -> PolicyReference {
    PolicyReference {
        policy,
        status: None,
        role: None,
        said: None,
        why: None,
        evidence: None,
        draft: None,
        extra: Extra::new(),
    }
}

pub(super) fn set(pack: &mut Pack, id: &PolicyId, field: &PolicyField) -> Result<Row, Refused> {
    let row = policy_mut(pack, id)?;
    match field {
        PolicyField::Name(name) => row.name = needed(name)?,
        PolicyField::Kind(kind) => row.kind = *kind,
    }
    Ok(Row::Policy(id.clone()))
}

pub(super) fn delete(pack: &mut Pack, id: &PolicyId) -> Result<Row, Refused> {
    policy(pack, id)?;
    pack.policies.retain(|row| row.id != *id);
    for row in &mut pack.statements {
        row.policies.retain(|row| row.policy != *id);
    }
    super::question::forget(pack, "policy", id.as_str());
    Ok(Row::Pack)
}

pub(super) fn set_reference(
    pack: &mut Pack,
    (id, nth): (&StatementId, usize),
    to: &PolicyId,
    status: Option<PolicyStatus>,
    role: Option<PolicyRole>,
) -> Result<Row, Refused> {
    policy(pack, to)?;
    let row = statement_mut(pack, id)?;
    if nth == row.policies.len() {
        row.policies.push(reference(to.clone()));
    }
    let reference = reference_mut(row, nth)?;
    reference.policy = to.clone();
    reference.status = status;
    reference.role = role;
    // A person has decided it.
    reference.draft = None;
    Ok(Row::Reference(id.clone(), nth))
}

pub(super) fn delete_reference(pack: &mut Pack, id: &StatementId, nth: usize) -> Result<Row, Refused> {
    if nth >= statement(pack, id)?.policies.len() {
        return Err(Refused::Unknown { id: id.0.clone() });
    }
    statement_mut(pack, id)?.policies.remove(nth);
    Ok(Row::Statement(id.clone()))
}
