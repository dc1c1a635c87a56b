//! Rules on the accepted spellings of hand-written questions that are answered by typing.

use std::collections::BTreeSet;

use super::super::hand_question::HandQuestion;
use super::super::problem::JsonPath;
use super::super::spelling::{folded, n_slips};
use super::super::vocabulary::ResponseKind;
use super::Found;
use super::subject::Subject;
use crate::message;

/// The questions answered by typing, with the place of what they accept.
fn typed<'p>(s: &Subject<'p>) -> impl Iterator<Item = (JsonPath, &'p HandQuestion, &'p [String])> {
    s.answerable()
        .filter(|(_, _, response)| *response == ResponseKind::Short)
        .filter_map(|(at, question, _)| Some((at.field("accept"), question, question.accept.as_deref()?)))
}

/// Capitals, quotation marks and final stops are alike anyway.
pub(super) fn duplicates(s: &Subject<'_>) -> Vec<Found> {
    typed(s)
        .filter_map(|(at, _, accepted)| {
            let mut seen = BTreeSet::new();
            let ix = accepted.iter().position(|spelling| !seen.insert(folded(spelling)))?;
            Some(Found::new(at.index(ix), message!("check-question-duplicate-spellings")))
        })
        .collect()
}

/// Where small slips do not count, “Iran” would be taken for “Iraq”.
pub(super) fn near_a_name(s: &Subject<'_>) -> Vec<Found> {
    let sources = s.sources().map(|(_, source)| &source.name);
    let names: Vec<&String> = sources.chain(s.policies().map(|(_, policy)| &policy.name)).collect();
    typed(s)
        .filter(|(_, question, _)| question.slips)
        .filter_map(|(at, _, accepted)| {
            let accepted: Vec<String> = accepted.iter().map(|spelling| folded(spelling)).collect();
            let (ix, name) = accepted.iter().enumerate().find_map(|(ix, spelling)| {
                Some((ix, *names.iter().find(|name| is_near(spelling, name, &accepted))?))
            })?;
            let message = message!("check-question-spelling-near-name", name = name);
            Some(Found::new(at.index(ix), message))
        })
        .collect()
}

/// Whether a name, or a word of it, is small slips away from a spelling and is not accepted itself.
fn is_near(spelling: &str, name: &str, accepted: &[String]) -> bool {
    let name = folded(name);
    let is_accepted = |words: &str| {
        accepted.iter().any(|other| other == words || other.split(' ').any(|word| word == words))
    };
    let mut words = std::iter::once(name.as_str()).chain(name.split(' '));
    words.any(|words| !is_accepted(words) && n_slips(spelling, words).is_some())
}
