//! Gists of what was not said: whose answer leaves something open, who doubts it.

use super::clause::Clause;
use super::doc::Doc;
use super::reading::Attribution;
use super::report::Report;
use super::speaking::List;
use super::stand_alone::stand_alone;
use crate::pack::Stance;

/// Fewer words ask nothing, and more are no short sentence.
const LEAST: usize = 3;
const MOST: usize = 24;

/// Whether the report word says that something was not said: "refused to say", "had not said".
pub(super) fn leaves_unsaid(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    let is_not = |word: &str| matches!(word, "not" | "n't" | "never");
    let mut cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.any(|at| is_not(doc.word(at)) || List::Unsaying.has(doc.word(at)))
}

/// What is left open, or put in doubt, as a sentence.
pub(super) fn left_open(report: &Report<'_>) -> Option<String> {
    let Report { doc, attribution, speaker, .. } = report;
    let is_doubting = doubts(doc, attribution);
    if attribution.stance != Stance::Neither && !is_doubting {
        return None;
    }
    let content = report.clauses.first()?;
    if content.is_question {
        return None;
    }
    let mut asked = asked(content)?;
    let n_words = asked.words.len();
    let is_whole = asked.finite().is_some() || !asked.is_whether;
    if !(LEAST..=MOST).contains(&n_words) || !is_whole || !stand_alone(doc, &mut asked, speaker) {
        return None;
    }
    let whether = if asked.is_whether { "whether " } else { "" };
    Some(if is_doubting {
        format!("It is open to question {whether}{}", asked.embedded())
    } else if asked.is_whether {
        format!("Whether {} is left open", asked.embedded())
    } else {
        format!("{} is left open", asked.said())
    })
}

/// "Questioned whether", "doubts that".
fn doubts(doc: &Doc<'_>, attribution: &Attribution) -> bool {
    let mut cue = attribution.found.cue.iter().flat_map(Clone::clone);
    cue.any(|at| matches!(doc.word(at), "questioned" | "questions" | "doubted" | "doubts" | "doubt"))
}

/// What is asked: after "whether", or from "how many" on.
fn asked(content: &Clause) -> Option<Clause> {
    const ASKING: &[&str] = &["how", "when", "where", "why", "who", "which", "what"];
    if content.is_whether {
        return Some(content.clone());
    }
    let whether = content.words.iter().position(|word| word.low == "whether");
    if let Some(at) = whether {
        let mut words: Vec<_> = content.words.iter().skip(at + 1).cloned().collect();
        words.first_mut()?.is_spaced = false;
        return Some(Clause { words, is_question: false, is_whether: true, is_reported: true });
    }
    let first = content.words.first()?;
    let has_verb = content.words.iter().skip(2).any(super::clause::is_finite);
    (ASKING.contains(&first.low.as_str()) && has_verb).then(|| content.clone())
}
