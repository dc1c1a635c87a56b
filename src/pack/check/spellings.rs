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
    let names: Vec<&String> = s
        .sources()
        .map(|(_, source)| &source.name)
        .chain(s.policies().map(|(_, policy)| &policy.name))
        .collect();
    typed(s)
        .filter(|(_, question, _)| question.slips)
        .filter_map(|(at, _, accepted)| {
            let spellings: Vec<String> = accepted.iter().map(|spelling| folded(spelling)).collect();
            let is_near = |spelling: &String, name: &str| {
                let name = folded(name);
                !spellings.contains(&name) && n_slips(spelling, &name).is_some()
            };
            spellings.iter().enumerate().find_map(|(ix, spelling)| {
                let name = names.iter().find(|name| is_near(spelling, name))?;
                let message = message!("check-question-spelling-near-name", name = name.as_str());
                Some(Found::new(at.clone().index(ix), message))
            })
        })
        .collect()
}
