//! Rules on the options of hand-written questions.

use std::collections::BTreeSet;

use super::super::hand_question::HandOption;
use super::super::problem::JsonPath;
use super::super::vocabulary::ResponseKind;
use super::Found;
use super::subject::Subject;
use super::words::folded;
use crate::message;

/// The design's bounds on a choice.
const FEWEST: usize = 3;
const MOST: usize = 6;

/// The questions answered by options, with at least one.
fn with_options<'p>(s: &Subject<'p>) -> impl Iterator<Item = (JsonPath, ResponseKind, &'p [HandOption])> {
    s.answerable().filter_map(|(at, question, response)| {
        let options = question.options.as_deref().filter(|options| !options.is_empty())?;
        let is_chosen = matches!(response, ResponseKind::Choice | ResponseKind::Multiple | ResponseKind::Cue);
        is_chosen.then(|| (at.field("options"), response, options))
    })
}

fn n_right(options: &[HandOption]) -> usize {
    options.iter().filter(|option| option.right).count()
}

pub(super) fn nothing_right(s: &Subject<'_>) -> Vec<Found> {
    with_options(s)
        .filter(|(_, _, options)| n_right(options) == 0)
        .map(|(at, ..)| Found::new(at, message!("check-question-nothing-right")))
        .collect()
}

pub(super) fn everything_right(s: &Subject<'_>) -> Vec<Found> {
    with_options(s)
        .filter(|(_, response, options)| {
            *response == ResponseKind::Multiple && n_right(options) == options.len()
        })
        .map(|(at, ..)| Found::new(at, message!("check-question-everything-right")))
        .collect()
}

pub(super) fn several_right(s: &Subject<'_>) -> Vec<Found> {
    with_options(s)
        .filter(|(_, response, options)| *response != ResponseKind::Multiple && n_right(options) > 1)
        .map(|(at, ..)| Found::new(at, message!("check-question-several-right")))
        .collect()
}

pub(super) fn option_count(s: &Subject<'_>) -> Vec<Found> {
    with_options(s)
        .filter(|(_, _, options)| !(FEWEST..=MOST).contains(&options.len()))
        .map(|(at, _, options)| {
            let message = message!(
                "check-question-option-count",
                options = options.len(),
                fewest = FEWEST,
                most = MOST
            );
            Found::new(at, message)
        })
        .collect()
}

pub(super) fn duplicates(s: &Subject<'_>) -> Vec<Found> {
    with_options(s)
        .filter_map(|(at, _, options)| {
            let mut seen = BTreeSet::new();
            let ix = options.iter().position(|option| !seen.insert(folded(&option.text)))?;
            Some(Found::new(at.index(ix), message!("check-question-duplicate-options")))
        })
        .collect()
}

/// A right option that is much the longest is guessed without reading.
pub(super) fn longest_right(s: &Subject<'_>) -> Vec<Found> {
    let length = |option: &HandOption| option.text.trim().chars().count();
    let is_much_longer = |right: usize, wrong: usize| right > wrong + wrong / 2 + 12;
    with_options(s)
        .filter_map(|(at, _, options)| {
            let wrong = options.iter().filter(|option| !option.right).map(length).max()?;
            let rights: Vec<(usize, usize)> =
                options.iter().enumerate().filter(|(_, o)| o.right).map(|(ix, o)| (ix, length(o))).collect();
            // Of several right ones all must stand out before it gives them away.
            let is_telling = rights.iter().all(|(_, right)| is_much_longer(*right, wrong));
            let (ix, _) = rights.first().filter(|_| is_telling)?;
            Some(Found::new(at.index(*ix), message!("check-question-longest-right")))
        })
        .collect()
}
