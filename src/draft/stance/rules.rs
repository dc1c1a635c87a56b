//! The design's definitions as rules: what the report words settle, then what the content does. The first that
//! fits counts. The model has the last word and reads the rule's verdict as one of its features.

use super::lexicon::Part;
use super::signals::Signals;
use crate::pack::Stance;

/// What a rule says, with the key of its reason and the token that decided.
pub(super) type Verdict = (Stance, &'static str, Option<usize>);

/// What the words of an attribution amount to by the definitions.
pub(super) fn rule(seen: &Signals) -> Verdict {
    by_cue(seen).unwrap_or_else(|| by_content(seen))
}

fn cue(seen: &Signals, class: &str) -> Option<usize> {
    seen.at(Part::Cue, class)
}

fn content(seen: &Signals, class: &str) -> Option<usize> {
    seen.at(Part::Content, class)
}

fn early(seen: &Signals, class: &str) -> Option<usize> {
    seen.early.iter().find(|one| one.0 == class).map(|one| one.1)
}

/// Report words whose force settles it.
fn by_cue(seen: &Signals) -> Option<Verdict> {
    let is_plain = ["say", "explain", "note", "find", "announce", "report", "admit"]
        .iter()
        .any(|one| cue(seen, one).is_some());
    if let Some(at) = cue(seen, "decline") {
        return Some((Stance::Neither, "draft-stance-declines", Some(at)));
    }
    if let Some(at) = cue(seen, "not").filter(|_| is_plain) {
        return Some((Stance::Neither, "draft-stance-declines", Some(at)));
    }
    if let Some(at) = cue(seen, "refuse") {
        return Some(match content(seen, "comment") {
            Some(_) => (Stance::Neither, "draft-stance-declines", Some(at)),
            None => (Stance::Confirms, "draft-stance-own-act", Some(at)),
        });
    }
    if let Some(at) = cue(seen, "not").filter(|_| cue(seen, "want").is_some()) {
        return Some((Stance::Confirms, "draft-stance-own-act", Some(at)));
    }
    if let Some(at) = cue(seen, "support").filter(|_| content(seen, "self").is_some()) {
        return Some((Stance::Denies, "draft-stance-denies", Some(at)));
    }
    if let Some(at) = cue(seen, "deny") {
        if early(seen, "measure").is_some() {
            return Some((Stance::Confirms, "draft-stance-decides", Some(at)));
        }
        return Some((Stance::Denies, "draft-stance-denies", Some(at)));
    }
    if let Some(at) = cue(seen, "suggest").or_else(|| cue(seen, "predict")) {
        if early(seen, "deontic").is_some() && !seen.has(Part::Content, "possible") {
            return Some((Stance::None, "draft-stance-demands", content(seen, "deontic")));
        }
        return Some((Stance::Suggests, "draft-stance-guesses", Some(at)));
    }
    if let Some(at) = cue(seen, "seem").filter(|_| seen.cues() == 1) {
        return Some((Stance::Suggests, "draft-stance-guesses", Some(at)));
    }
    if let Some(at) = cue(seen, "admit") {
        return Some((Stance::Confirms, "draft-stance-admits", Some(at)));
    }
    by_act(seen)
}

/// Report words that are acts: decided, accused, supported, demanded.
fn by_act(seen: &Signals) -> Option<Verdict> {
    if let Some(at) = cue(seen, "announce").filter(|_| cue(seen, "accuse").is_none()) {
        return Some((Stance::Confirms, "draft-stance-decides", Some(at)));
    }
    let has_claim =
        content(seen, "that").or_else(|| content(seen, "for-ing")).or_else(|| content(seen, "accusing"));
    if let Some(at) = cue(seen, "accuse") {
        let is_mere = cue(seen, "oppose").is_some() && has_claim.is_none();
        return Some(if is_mere {
            (Stance::None, "draft-stance-judges", Some(at))
        } else {
            (Stance::Alleges, "draft-stance-accuses", Some(at))
        });
    }
    if let Some(at) = cue(seen, "emotion").filter(|_| content(seen, "that").is_some()) {
        return Some((Stance::Alleges, "draft-stance-about-others", Some(at)));
    }
    if let Some(at) = cue(seen, "label").filter(|_| content(seen, "to").is_some()) {
        return Some((Stance::None, "draft-stance-demands", Some(at)));
    }
    if cue(seen, "discuss").is_some() && !is_said(seen) && !has_clause(seen) {
        return Some((Stance::None, "draft-stance-no-claim", None));
    }
    let told = [
        ("demand", "draft-stance-demands"),
        ("want", "draft-stance-wishes"),
        ("ask", "draft-stance-asks"),
        ("oppose", "draft-stance-judges"),
        ("support", "draft-stance-judges"),
        ("emotion", "draft-stance-judges"),
    ];
    told.iter().find_map(|(class, key)| cue(seen, class).map(|at| (Stance::None, *key, Some(at))))
}

/// Whether a negated content answers something said of the source itself: its own past deed or nature.
fn is_defence(seen: &Signals) -> bool {
    let is_open =
        ["plan", "future", "attitude", "possible", "belief"].iter().any(|one| early(seen, one).is_some());
    seen.has(Part::Content, "own") && !is_open
}

fn is_said(seen: &Signals) -> bool {
    ["say", "explain", "note", "find", "report", "claim", "label"]
        .iter()
        .any(|class| cue(seen, class).is_some())
}

fn has_clause(seen: &Signals) -> bool {
    ["that", "open"].iter().any(|class| content(seen, class).is_some())
}

/// Plain report words: what is reported decides.
fn by_content(seen: &Signals) -> Verdict {
    let own = content(seen, "own");
    let speaks_for = seen.at(Part::Source, "spokes");
    if let Some(at) = content(seen, "asks").filter(|_| content(seen, "asks-only").is_some()) {
        return (Stance::None, "draft-stance-asks", Some(at));
    }
    if let Some(at) = content(seen, "falsity").or_else(|| early(seen, "undone").filter(|_| is_defence(seen)))
    {
        return (Stance::Denies, "draft-stance-says-untrue", Some(at));
    }
    if let Some(at) = early(seen, "plan").filter(|_| own.is_some()) {
        return (Stance::Confirms, "draft-stance-own-act", Some(at));
    }
    if let Some(at) = early(seen, "attitude") {
        return (Stance::None, "draft-stance-wishes", Some(at));
    }
    if let Some(at) = early(seen, "possible") {
        return (Stance::Suggests, "draft-stance-possible", Some(at));
    }
    if let Some(at) = early(seen, "deontic") {
        return (Stance::None, "draft-stance-demands", Some(at));
    }
    if let Some(at) = early(seen, "future") {
        return match own.or(speaks_for) {
            Some(own) => (Stance::Confirms, "draft-stance-own-act", Some(own)),
            None => (Stance::Suggests, "draft-stance-future", Some(at)),
        };
    }
    by_judgement(seen)
}

fn by_judgement(seen: &Signals) -> Verdict {
    let accusing = content(seen, "accusing");
    let is_outsider = seen.has(Part::Source, "media") || seen.has(Part::Source, "critics");
    let found = seen.at(Part::Source, "finding").or_else(|| cue(seen, "find").filter(|_| !is_outsider));
    if let Some(at) = found.filter(|_| !seen.has(Part::Source, "media") || seen.has(Part::Source, "finding"))
    {
        return (Stance::Confirms, "draft-stance-finding", Some(at));
    }
    let value = early(seen, "bad").or_else(|| early(seen, "good"));
    if let (Some(at), None) = (value, accusing) {
        return (Stance::None, "draft-stance-judges", Some(at));
    }
    if cue(seen, "discuss").is_some() && content(seen, "verb-none").is_some() {
        return (Stance::None, "draft-stance-no-claim", None);
    }
    if let Some(at) = cue(seen, "label").or_else(|| cue(seen, "claim")) {
        let key = if accusing.is_some() { "draft-stance-accuses" } else { "draft-stance-claims" };
        return (Stance::Alleges, key, Some(at));
    }
    if let Some(at) = accusing.filter(|_| content(seen, "own").is_none()) {
        return (Stance::Alleges, "draft-stance-accuses", Some(at));
    }
    if let Some(at) = content(seen, "own") {
        return (Stance::Confirms, "draft-stance-own-act", Some(at));
    }
    if is_outsider {
        return (Stance::Alleges, "draft-stance-about-others", None);
    }
    if let Some(at) = seen.at(Part::Source, "authority").or_else(|| seen.at(Part::Source, "spokes")) {
        return (Stance::Confirms, "draft-stance-competent", Some(at));
    }
    if content(seen, "verb-none").is_some() && cue(seen, "say").is_none() {
        return (Stance::None, "draft-stance-no-claim", None);
    }
    (Stance::Alleges, "draft-stance-about-others", None)
}
