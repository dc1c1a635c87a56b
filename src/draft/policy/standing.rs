//! What an article says of a policy where it mentions it: its status, and whether it is relied upon or said to be
//! breached.

use crate::draft::doc::Doc;
use crate::pack::{PolicyKind, PolicyRole, PolicyStatus};

use super::find::Spot;

/// Words looked at on either side.
const NEAR: usize = 7;

/// What a mention is for.
pub(super) fn role(doc: &Doc<'_>, spot: &Spot) -> PolicyRole {
    let low = spot.words.start.saturating_sub(5).max(sentence(doc, spot).start);
    let before = || (low..spot.words.start).map(|at| doc.word(at));
    let after = (spot.words.end..spot.words.end + 5).map(|at| doc.word(at));
    let is_breach = |word: &str| {
        ["violat", "breach", "infring", "contraven", "flout", "transgress"]
            .iter()
            .any(|stem| word.starts_with(stem))
            || matches!(word, "broke" | "broken" | "breaking" | "illegal" | "unconstitutional" | "unlawful")
            || matches!(word, "defied" | "defies" | "defy" | "defying" | "circumvent" | "evade" | "evading")
    };
    let is_verb = |at: usize| !doc.tag(at).starts_with("NN");
    if (low..spot.words.start).any(|at| {
        is_verb(at) && (is_breach(doc.word(at)) || (doc.word(at) == "breaks" && doc.tag(at) == "VBZ"))
    }) || after.take(4).any(|word| matches!(word, "violated" | "breached" | "broken"))
    {
        return PolicyRole::Breached;
    }
    let is_relied = |word: &str| {
        matches!(
            word,
            "under" | "citing" | "cited" | "cites" | "cite" | "invoke" | "invoked" | "invokes" | "invoking"
        ) || matches!(
            word,
            "pursuant"
                | "accordance"
                | "conform"
                | "conforms"
                | "conforming"
                | "comply"
                | "complies"
                | "align"
                | "aligns"
        ) || matches!(
            word,
            "line" | "regulations" | "required" | "requires" | "guaranteed" | "protected" | "allows"
        )
    };
    let near = spot.words.start.saturating_sub(low).saturating_sub(4);
    if before().skip(near).any(is_relied) { PolicyRole::Invoked } else { PolicyRole::Mentioned }
}

/// The standing of a policy, where its own words or those around them say so.
pub(super) fn status(doc: &Doc<'_>, spot: &Spot) -> Option<PolicyStatus> {
    let sentence = sentence(doc, spot);
    let before = spot.words.start.checked_sub(1).map(|at| doc.word(at)).unwrap_or_default();
    if matches!(before, "planned" | "proposed" | "draft" | "pending") {
        return Some(PolicyStatus::Proposed);
    }
    let low = spot.words.start.saturating_sub(NEAR).max(sentence.start);
    let high = (spot.words.end + NEAR).min(sentence.end.max(spot.words.end));
    let mut found = None;
    for at in low..high {
        let status = match doc.word(at) {
            "repealed" | "scrapped" | "abolished" | "overturned" | "expired" | "lapsed" | "rescinded"
            | "revoked" => PolicyStatus::Repealed,
            "struck" if doc.word(at + 1) == "down" => PolicyStatus::Repealed,
            "review" | "reviewing" | "reviewed" | "reconsider" | "reconsidering" | "rethink" | "reassess" => {
                PolicyStatus::UnderReview
            }
            "challenged" | "renegotiate" | "renegotiating" | "challenging" => PolicyStatus::UnderReview,
            "signed" | "enacted" | "adopted" | "ratified" | "granted" | "passed" | "bars" | "requires"
            | "prohibits" | "forbids" | "bans" => PolicyStatus::InForce,
            "force" | "effect"
                if matches!(doc.word(at.saturating_sub(1)), "in" | "into" | "took" | "takes") =>
            {
                PolicyStatus::InForce
            }
            "proposed" | "proposes" | "proposing" | "propose" | "proposal" | "proposals" | "pending"
            | "draft" | "introduced" | "would" | "calls" | "called" | "plan" | "plans" => {
                PolicyStatus::Proposed
            }
            _ => continue,
        };
        if found.is_none_or(|old| old == PolicyStatus::Proposed) {
            found = Some(status);
        }
    }
    let is_open = matches!(spot.kind, PolicyKind::Proposal) || doc.word(spot.head).starts_with("bill");
    match found {
        Some(PolicyStatus::Proposed) if !is_open && spot.kind != PolicyKind::Regulation => None,
        None if is_open => Some(PolicyStatus::Proposed),
        other => other,
    }
}

fn sentence(doc: &Doc<'_>, spot: &Spot) -> std::ops::Range<usize> {
    let at = doc.sentence_of.get(spot.head).copied().unwrap_or_default();
    doc.sentences.get(at).cloned().unwrap_or(spot.words.clone())
}
