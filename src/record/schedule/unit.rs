//! What is scheduled: a statement or proposition and a skill, told from a question's id and what it is about.

use crate::pack::{PackId, Skill};
use crate::quiz::{Question, Ref};

/// What is asked again when it is about to be forgotten, each time by another kind of question.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit {
    /// Of which pack.
    pub pack: PackId,
    /// `statement:…` or `proposition:…`.
    pub row: Ref,
    /// What is trained with it.
    pub skill: Skill,
}

/// The unit that a question of a pack asks about; none where it asks about no single claim.
pub fn unit_of(pack: &PackId, question: &Question) -> Option<Unit> {
    let row = row_of(&question.id.0, question.about.iter().map(|row| row.0.as_str()))?;
    Some(Unit { pack: pack.clone(), row: Ref(row.to_owned()), skill: question.skill })
}

/// The first statement or proposition that the id names; `about` begins with what it names, in its order.
/// An id without a slash is a hand-written question's and names nothing: there the author says in `about`
/// which one it is about, and where those are several it schedules none.
pub(super) fn row_of<'a>(question: &str, about: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let is_claim = |row: &&str| row.starts_with("statement:") || row.starts_with("proposition:");
    let n_named = question.matches('/').count();
    if n_named > 0 {
        return about.take(n_named).find(is_claim);
    }
    let mut claims = about.filter(is_claim);
    claims.next().filter(|_| claims.next().is_none())
}
