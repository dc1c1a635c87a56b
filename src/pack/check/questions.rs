//! Rules on hand-written questions: their ids, and whether they have what their response needs.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::hand_question::HandQuestion;
use super::super::id::is_well_formed;
use super::super::spelling::folded;
use super::super::vocabulary::{Kind, ResponseKind, Skill, Stance};
use super::Found;
use super::subject::Subject;
use super::words::is_blank;
use crate::message;
use crate::words::Arg;

/// Whether an id looks like one that is derived from the ledger, such as `who-said/kim`.
fn is_derived(id: &str) -> bool {
    let kind = id.split_once('/').map(|(kind, _)| kind);
    kind.is_some_and(|kind| kind == "mark-proposition" || Kind::from_wire(kind).is_some())
}

pub(super) fn id_malformed(s: &Subject<'_>) -> Vec<Found> {
    s.questions()
        .filter(|(_, question)| !is_derived(&question.id) && !is_well_formed(&question.id))
        .map(|(at, question)| Found::new(at.field("id"), message!("check-id-malformed", id = &question.id)))
        .collect()
}

pub(super) fn id_derived(s: &Subject<'_>) -> Vec<Found> {
    s.questions()
        .filter(|(_, question)| is_derived(&question.id))
        .map(|(at, question)| {
            Found::new(at.field("id"), message!("check-question-id-derived", id = &question.id))
        })
        .collect()
}

pub(super) fn duplicate_id(s: &Subject<'_>) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    s.questions()
        .filter(|(_, question)| !seen.insert(&question.id))
        .map(|(at, question)| Found::new(at.field("id"), message!("check-duplicate-id", id = &question.id)))
        .collect()
}

pub(super) fn unknown_response(s: &Subject<'_>) -> Vec<Found> {
    let known = || ResponseKind::ALL.iter().map(|kind| Arg::from(kind.wire())).collect::<Vec<_>>();
    s.questions()
        .filter(|(_, question)| ResponseKind::from_wire(&question.response).is_none())
        .map(|(at, question)| {
            let message = message!("check-unknown-response", word = &question.response, known = known());
            Found::new(at.field("response"), message)
        })
        .collect()
}

pub(super) fn unknown_skill(s: &Subject<'_>) -> Vec<Found> {
    let known = || Skill::ALL.iter().map(|skill| Arg::from(skill.wire())).collect::<Vec<_>>();
    let of = |question: &HandQuestion| question.skill.clone().filter(|word| Skill::from_wire(word).is_none());
    s.questions()
        .filter_map(|(at, question)| {
            let message = message!("check-unknown-skill", word = of(question)?, known = known());
            Some(Found::new(at.field("skill"), message))
        })
        .collect()
}

pub(super) fn incomplete(s: &Subject<'_>) -> Vec<Found> {
    s.answerable()
        .filter_map(|(at, question, response)| {
            let missing = missing(question, response);
            let fields: Vec<Arg> = missing.into_iter().map(Arg::from).collect();
            let message =
                || message!("check-question-incomplete", fields = fields.clone(), response = response.wire());
            (!fields.is_empty()).then(|| Found::new(at, message()))
        })
        .collect()
}

/// The fields without which the question cannot be asked: absent, blank, or with fewer than two things to
/// choose from.
fn missing(question: &HandQuestion, response: ResponseKind) -> Vec<&'static str> {
    let is_short = |texts: Option<Vec<&String>>, least: usize| {
        texts.is_none_or(|texts| texts.len() < least || texts.iter().any(|text| text.trim().is_empty()))
    };
    let options = || question.options.as_ref().map(|list| list.iter().map(|row| &row.text).collect());
    let rows = || question.rows.as_ref().map(|list| list.iter().map(|row| &row.text).collect());
    let columns = || question.columns.as_ref().map(|list| list.iter().map(|row| &row.text).collect());
    let items = || question.items.as_ref().map(|list| list.iter().map(|row| &row.text).collect());
    let mut needs = vec![("prompt", question.prompt.trim().is_empty())];
    match response {
        ResponseKind::Choice | ResponseKind::Multiple => needs.push(("options", is_short(options(), 2))),
        ResponseKind::Cue => {
            needs.push(("options", is_short(options(), 2)));
            needs.push(("text", question.text.is_none()));
        }
        ResponseKind::Match | ResponseKind::Sort => {
            needs.push(("rows", is_short(rows(), 2)));
            needs.push(("columns", is_short(columns(), 2)));
            needs.push(("right", question.right.is_none()));
        }
        ResponseKind::Grid => {
            needs.push(("rows", is_short(rows(), 1)));
            needs.push(("columns", is_short(columns(), 1)));
            needs.push(("cells", question.cells.is_none()));
        }
        ResponseKind::Order => needs.push(("items", is_short(items(), 2))),
        ResponseKind::Mark => {
            needs.push(("article", question.article.is_none()));
            needs.push(("right", question.right.is_none()));
        }
        ResponseKind::Short => {
            needs.push(("accept", is_short(question.accept.as_ref().map(|list| list.iter().collect()), 1)));
        }
    }
    needs.into_iter().filter(|(_, is_missing)| *is_missing).map(|(field, _)| field).collect()
}

pub(super) fn bad_key(s: &Subject<'_>) -> Vec<Found> {
    s.answerable()
        .filter_map(|(at, question, response)| match response {
            ResponseKind::Match | ResponseKind::Sort => {
                let is_bad = !pairs_fit(question, question.right.as_ref()?);
                is_bad.then(|| Found::new(at.field("right"), message!("check-question-bad-pairs")))
            }
            ResponseKind::Grid => {
                let is_bad = !cells_fit(question, question.cells.as_ref()?);
                is_bad.then(|| Found::new(at.field("cells"), message!("check-question-bad-cells")))
            }
            ResponseKind::Mark => {
                let is_bad = !alternatives_fit(s, question, question.right.as_ref()?);
                is_bad.then(|| Found::new(at.field("right"), message!("check-question-bad-marks")))
            }
            ResponseKind::Short => {
                let is_bad = |spelling: &String| !spelling.trim().is_empty() && folded(spelling).is_empty();
                let ix = question.accept.as_ref()?.iter().position(is_bad)?;
                Some(Found::new(at.field("accept").index(ix), message!("check-question-bad-spelling")))
            }
            ResponseKind::Choice | ResponseKind::Multiple | ResponseKind::Order | ResponseKind::Cue => None,
        })
        .collect()
}

/// Every row has its place, and every pair names a row and a column that are there.
fn pairs_fit(question: &HandQuestion, right: &Value) -> bool {
    let n_rows = question.rows.as_ref().map_or(0, Vec::len);
    let n_columns = question.columns.as_ref().map_or(0, Vec::len);
    let Some(pairs) = right.as_array() else { return false };
    let mut placed = BTreeSet::new();
    let all_fit = pairs.iter().all(|pair| {
        let Some((row, column)) = pair_of(pair) else { return false };
        row < n_rows && column < n_columns && placed.insert(row)
    });
    all_fit && placed.len() == n_rows
}

fn cells_fit(question: &HandQuestion, cells: &[Vec<Option<String>>]) -> bool {
    let n_rows = question.rows.as_ref().map_or(0, Vec::len);
    let n_columns = question.columns.as_ref().map_or(0, Vec::len);
    let is_word = |cell: &Option<String>| {
        let Some(word) = cell else { return true };
        word == "not-addressed" || Stance::from_wire(word).is_some_and(|stance| stance != Stance::None)
    };
    let is_asked = cells.iter().flatten().any(Option::is_some);
    cells.len() == n_rows
        && cells.iter().all(|row| row.len() == n_columns && row.iter().all(is_word))
        && is_asked
}

/// A list of alternatives, each a list of quotes or of pairs of positions. Whether the quotes stand in the
/// article is another rule's business.
fn alternatives_fit(s: &Subject<'_>, question: &HandQuestion, right: &Value) -> bool {
    let article = question.article.as_ref().and_then(|id| s.ledger.article(id.as_str()));
    let length = article.map(|article| s.ledger[article].text.len());
    let fits = |run: &Value| match run {
        Value::String(_) => true,
        Value::Object(fields) => fields.get("exact").is_some_and(Value::is_string),
        _ => pair_of(run).is_some_and(|(start, end)| {
            start < end && length.is_none_or(|length| end <= length || length == 0)
        }),
    };
    let is_list =
        |list: &Value| list.as_array().is_some_and(|runs| !runs.is_empty() && runs.iter().all(fits));
    right.as_array().is_some_and(|alternatives| !alternatives.is_empty() && alternatives.iter().all(is_list))
}

fn pair_of(pair: &Value) -> Option<(usize, usize)> {
    match pair.as_array()?.as_slice() {
        [first, second] => {
            Some((usize::try_from(first.as_u64()?).ok()?, usize::try_from(second.as_u64()?).ok()?))
        }
        _ => None,
    }
}

pub(super) fn without_explanation(s: &Subject<'_>) -> Vec<Found> {
    s.questions()
        .filter(|(_, question)| is_blank(question.explanation.as_ref()))
        .map(|(at, _)| Found::new(at, message!("check-question-without-explanation")))
        .collect()
}
