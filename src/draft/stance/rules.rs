//! The design's definitions as rules: what the report words settle, then what the content does. The first that
//! fits counts. The model has the last word and reads the rule's verdict as one of its features.

use super::lexicon::Part;
use super::signals::Signals;
use crate::pack::Stance;

/// What a rule says, with the name of its reason.
pub(super) type Verdict = (Stance, &'static str);

/// What the words of an attribution amount to by the definitions.
pub(super) fn rule(seen: &Signals) -> Verdict {
    by_cue(seen).unwrap_or_else(|| by_content(seen))
}

fn cue(seen: &Signals, class: &str) -> bool {
    seen.has(Part::Cue, class)
}

fn content(seen: &Signals, class: &str) -> bool {
    seen.has(Part::Content, class)
}

fn source(seen: &Signals, class: &str) -> bool {
    seen.has(Part::Source, class)
}

fn early(seen: &Signals, class: &str) -> bool {
    seen.early.contains(&class)
}

/// Report words whose force settles it.
fn by_cue(seen: &Signals) -> Option<Verdict> {
    let is_plain =
        ["say", "explain", "note", "find", "announce", "report", "admit"].iter().any(|one| cue(seen, one));
    if cue(seen, "decline") || cue(seen, "not") && is_plain {
        return Some((Stance::Neither, "draft-stance-declines"));
    }
    if cue(seen, "refuse") {
        return Some(if content(seen, "comment") {
            (Stance::Neither, "draft-stance-declines")
        } else {
            (Stance::Confirms, "draft-stance-own-act")
        });
    }
    if cue(seen, "not") && cue(seen, "want") {
        return Some((Stance::Confirms, "draft-stance-own-act"));
    }
    if cue(seen, "support") && content(seen, "self") {
        return Some((Stance::Denies, "draft-stance-denies"));
    }
    if cue(seen, "deny") {
        return Some(if early(seen, "measure") {
            (Stance::Confirms, "draft-stance-decides")
        } else {
            (Stance::Denies, "draft-stance-denies")
        });
    }
    if cue(seen, "suggest") || cue(seen, "predict") {
        let is_advice = early(seen, "deontic") && !content(seen, "possible");
        return Some(if is_advice {
            (Stance::None, "draft-stance-demands")
        } else {
            (Stance::Suggests, "draft-stance-guesses")
        });
    }
    if cue(seen, "seem") && seen.cues() == 1 {
        return Some((Stance::Suggests, "draft-stance-guesses"));
    }
    if cue(seen, "admit") {
        return Some((Stance::Confirms, "draft-stance-admits"));
    }
    by_act(seen)
}

/// Report words that are acts: decided, accused, supported, demanded.
fn by_act(seen: &Signals) -> Option<Verdict> {
    if cue(seen, "announce") && !cue(seen, "accuse") {
        return Some((Stance::Confirms, "draft-stance-decides"));
    }
    if cue(seen, "accuse") {
        let has_claim = ["that", "for-ing", "accusing"].iter().any(|one| content(seen, one));
        return Some(if cue(seen, "oppose") && !has_claim {
            (Stance::None, "draft-stance-judges")
        } else {
            (Stance::Alleges, "draft-stance-accuses")
        });
    }
    if cue(seen, "emotion") && content(seen, "that") {
        return Some((Stance::Alleges, "draft-stance-about-others"));
    }
    if cue(seen, "label") && content(seen, "to") {
        return Some((Stance::None, "draft-stance-demands"));
    }
    if cue(seen, "discuss") && !is_said(seen) && !has_clause(seen) {
        return Some((Stance::None, "draft-stance-no-claim"));
    }
    let told = [
        ("demand", "draft-stance-demands"),
        ("want", "draft-stance-wishes"),
        ("ask", "draft-stance-asks"),
        ("oppose", "draft-stance-judges"),
        ("support", "draft-stance-judges"),
        ("emotion", "draft-stance-judges"),
    ];
    told.iter().find(|(class, _)| cue(seen, class)).map(|(_, key)| (Stance::None, *key))
}

/// Whether a negated content answers something said of the source itself: its own past deed or nature.
fn is_defence(seen: &Signals) -> bool {
    let is_open = ["plan", "future", "attitude", "possible", "belief"].iter().any(|one| early(seen, one));
    content(seen, "own") && !is_open
}

fn is_said(seen: &Signals) -> bool {
    ["say", "explain", "note", "find", "report", "claim", "label"].iter().any(|class| cue(seen, class))
}

fn has_clause(seen: &Signals) -> bool {
    ["that", "open"].iter().any(|class| content(seen, class))
}

/// Plain report words: what is reported decides.
fn by_content(seen: &Signals) -> Verdict {
    let is_own = content(seen, "own");
    if content(seen, "asks") && content(seen, "asks-only") {
        return (Stance::None, "draft-stance-asks");
    }
    if content(seen, "falsity") || early(seen, "undone") && is_defence(seen) {
        return (Stance::Denies, "draft-stance-says-untrue");
    }
    if early(seen, "plan") && is_own {
        return (Stance::Confirms, "draft-stance-own-act");
    }
    if early(seen, "attitude") {
        return (Stance::None, "draft-stance-wishes");
    }
    if early(seen, "possible") {
        return (Stance::Suggests, "draft-stance-possible");
    }
    if early(seen, "deontic") {
        return (Stance::None, "draft-stance-demands");
    }
    if early(seen, "future") {
        return if is_own || source(seen, "spokes") {
            (Stance::Confirms, "draft-stance-own-act")
        } else {
            (Stance::Suggests, "draft-stance-future")
        };
    }
    by_judgement(seen)
}

fn by_judgement(seen: &Signals) -> Verdict {
    let is_accusing = content(seen, "accusing");
    let is_outsider = source(seen, "media") || source(seen, "critics");
    if source(seen, "finding") || cue(seen, "find") && !is_outsider {
        return (Stance::Confirms, "draft-stance-finding");
    }
    if (early(seen, "bad") || early(seen, "good")) && !is_accusing {
        return (Stance::None, "draft-stance-judges");
    }
    if cue(seen, "discuss") && content(seen, "verb-none") {
        return (Stance::None, "draft-stance-no-claim");
    }
    if cue(seen, "label") || cue(seen, "claim") {
        let key = if is_accusing { "draft-stance-accuses" } else { "draft-stance-claims" };
        return (Stance::Alleges, key);
    }
    if is_accusing && !content(seen, "own") {
        return (Stance::Alleges, "draft-stance-accuses");
    }
    if content(seen, "own") {
        return (Stance::Confirms, "draft-stance-own-act");
    }
    if is_outsider {
        return (Stance::Alleges, "draft-stance-about-others");
    }
    if source(seen, "authority") || source(seen, "spokes") {
        return (Stance::Confirms, "draft-stance-competent");
    }
    if content(seen, "verb-none") && !cue(seen, "say") {
        return (Stance::None, "draft-stance-no-claim");
    }
    (Stance::Alleges, "draft-stance-about-others")
}
