//! The short form of a claim, as a headline has it: without articles and helping verbs. None is better than one
//! that leaves out what counts.

use super::clause::{Clause, capitalised};
use super::morph::past_of_participle;

/// Words of a short form.
const LEAST: usize = 3;
const MOST: usize = 9;

/// The short form of a claim.
pub(super) fn short(clause: &Clause) -> Option<String> {
    const OPENING: &[&str] =
        &["if", "when", "under", "while", "although", "there", "as", "it", "what", "whoever"];
    let first = clause.words.first()?;
    if OPENING.contains(&first.low.as_str()) || clause.words.iter().any(|word| word.low == ":") {
        return None;
    }
    let mut clause = clause.clone();
    let verb = clause.finite()?;
    tightened(&mut clause, verb)?;
    without_articles(&mut clause);
    let n_words = clause.words.iter().filter(|word| word.low.chars().any(char::is_alphanumeric)).count();
    (LEAST..=MOST).contains(&n_words).then(|| capitalised(clause.said().trim()))
}

/// Takes "the" out, but for "some of the", and the first article.
fn without_articles(clause: &mut Clause) {
    let mut at = 0;
    let mut is_after_of = false;
    clause.words.retain_mut(|word| {
        let is_article = word.low == "the" || (at == 0 && matches!(word.low.as_str(), "a" | "an"));
        let is_kept = !is_article || is_after_of;
        if at == 0 && word.is_speaker {
            word.text = word.text.strip_prefix("the ").unwrap_or(&word.text).to_owned();
        }
        is_after_of = word.low == "of";
        at += 1;
        is_kept
    });
}

/// Takes helping verbs out: "has sent" is "sent", "is being repaired" stays.
fn tightened(clause: &mut Clause, verb: usize) -> Option<()> {
    let low = |at: usize| clause.words.get(at).map(|word| word.low.clone()).unwrap_or_default();
    let tag = |at: usize| clause.words.get(at).map(|word| word.tag).unwrap_or_default();
    let is_not = (verb..verb + 3).any(|at| matches!(low(at).as_str(), "not" | "n't" | "never"));
    if is_not {
        return Some(());
    }
    let next = verb + 1;
    match (low(verb).as_str(), low(next).as_str(), tag(next)) {
        ("has" | "have" | "had", "been", _) if tag(next + 1) == "VBN" => drain(clause, verb, 2),
        ("has" | "have" | "had", "been", _) => return None,
        ("has" | "have" | "had", _, "VBN") => {
            let word = clause.words.get_mut(next)?;
            word.text = past_of_participle(&word.low);
            word.low.clone_from(&word.text);
            drain(clause, verb, 1);
        }
        ("is" | "are" | "was" | "were", _, "VBN" | "VBG") => drain(clause, verb, 1),
        ("will", _, "VB") => "to".clone_into(&mut clause.words.get_mut(verb)?.text),
        _ => {}
    }
    Some(())
}

fn drain(clause: &mut Clause, at: usize, n: usize) {
    clause.words.drain(at..(at + n).min(clause.words.len()));
}
