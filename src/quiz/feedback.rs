//! What a learner is told after an answer: whether it is right, the right answer, why, for a wrong choice why
//! that one is wrong, and the words of the article that bear it out.

use super::answer::Answer;
use super::mark::{Mark, Misfit, Part, mark, parts};
use super::phrase::stance_key;
use super::question::{Board, Choice, Evidence, GridCell, GridKey, Place, Question, Response};
use super::short::{Typed, typed};
use crate::message;
use crate::pack::{Ledger, Span, Stance};
use crate::words::Message;

/// The key of a message in an author's own words.
const VERBATIM: &str = "verbatim";

/// So many characters of what was typed are quoted back.
const MOST_SHOWN: usize = 80;

/// Whether an answer is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// All of it.
    Right,
    /// Some of it.
    Partly(Mark),
    /// Nothing of it.
    Wrong,
}

/// What is shown after an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Whether it is right.
    pub verdict: Verdict,
    /// The right answer, a line each.
    pub right: Vec<Message>,
    /// Why it is right, a sentence each.
    pub why: Vec<Message>,
    /// What was chosen wrongly, in the order shown.
    pub wrong: Vec<WrongChoice>,
    /// What was off in the spelling of an answer that counts all the same.
    pub slip: Option<Message>,
    /// Which parts are right, for answers that have parts.
    pub parts: Vec<Part>,
    /// The words of the articles that bear it out, the ones to light up and scroll to.
    pub evidence: Vec<Evidence>,
}

/// A wrong choice that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongChoice {
    /// The option, or the row with what it was given.
    pub text: Message,
    /// Why this one is wrong, as a whole sentence.
    pub why: Option<Message>,
}

impl Verdict {
    /// The verdict of a mark.
    pub fn of(mark: Mark) -> Self {
        match mark {
            Mark::FULL => Self::Right,
            Mark::NONE => Self::Wrong,
            partly => Self::Partly(partly),
        }
    }

    /// The verdict in a few words.
    pub fn said(self) -> Message {
        match self {
            Self::Right => message!("feedback-right"),
            Self::Partly(mark) => message!("feedback-partly", percent = mark.percent()),
            Self::Wrong => message!("feedback-wrong"),
        }
    }
}

/// What to show after an answer.
pub fn feedback(question: &Question, ledger: &Ledger, answer: &Answer) -> Result<Feedback, Misfit> {
    let mark = mark(question, ledger, answer)?;
    Ok(Feedback {
        verdict: Verdict::of(mark),
        right: right_answers(question, ledger),
        why: question.explanation.clone(),
        wrong: wrong_choices(&question.response, answer),
        slip: slip(&question.response, answer),
        parts: parts(question, answer),
        evidence: question.evidence.clone(),
    })
}

/// The right answer, a line each: options, rows with their columns, items in order, or the article's words.
pub fn right_answers(question: &Question, ledger: &Ledger) -> Vec<Message> {
    match &question.response {
        Response::Choice(options) | Response::Multiple(options) | Response::Cue { options, .. } => {
            options.iter().filter(|option| option.right).map(|option| option.text.clone()).collect()
        }
        Response::Match(board) | Response::Sort(board) => right_pairs(board),
        Response::Grid(key) => right_cells(key),
        Response::Order(items) => items.iter().map(|item| item.text.clone()).collect(),
        Response::Mark { article, right } => {
            let text = &ledger[*article].text;
            let words = |spans: &Vec<Span>| {
                let runs: Vec<&str> = spans.iter().map(|span| text.slice(*span)).collect();
                Message::verbatim(runs.join(" … "))
            };
            widest(right).map(words).collect()
        }
        Response::Short { accepted, .. } => accepted.iter().take(1).map(Message::verbatim).collect(),
    }
}

/// The alternatives without those that lie within another one: they would be the same words again.
pub(crate) fn widest(right: &[Vec<Span>]) -> impl Iterator<Item = &Vec<Span>> {
    let is_within = |inner: &[Span], outer: &[Span]| {
        inner.iter().all(|span| outer.iter().any(|o| o.start <= span.start && span.end <= o.end))
    };
    right
        .iter()
        .filter(move |spans| !right.iter().any(|other| is_within(spans, other) && !is_within(other, spans)))
}

/// Why an option is right or wrong, where that is told: of a wrong one that was chosen, and, unless the
/// explanation has the same words, of a right one that was not ticked or of which its author says something.
pub fn why_of_option<'q>(question: &'q Question, option: &'q Choice, is_chosen: bool) -> Option<&'q Message> {
    let is_missed = matches!(question.response, Response::Multiple(_)) && !is_chosen;
    let is_told = if option.right {
        (is_missed || option.why.key == VERBATIM) && !question.explanation.contains(&option.why)
    } else {
        is_chosen
    };
    is_told.then_some(&option.why)
}

fn slip(response: &Response, answer: &Answer) -> Option<Message> {
    match (response, answer) {
        (Response::Short { accepted, slips: true }, Answer::Short(given)) => match typed(accepted, given) {
            Typed::Nearly(right) => Some(message!("feedback-slip", given = quoted(given), right = right)),
            Typed::Right | Typed::Other => None,
        },
        _ => None,
    }
}

/// What was typed, as it is quoted back: on one line, and not a whole page of it.
pub fn quoted(given: &str) -> String {
    let line: Vec<&str> = given.split_whitespace().collect();
    let line = line.join(" ");
    if line.chars().count() <= MOST_SHOWN {
        return line;
    }
    line.chars().take(MOST_SHOWN).chain(['…']).collect()
}

fn right_pairs(board: &Board) -> Vec<Message> {
    let pairs = board.right.iter().filter_map(|(row, column)| {
        let (row, column) = (board.rows.get(*row)?, board.columns.get(*column)?);
        Some(pair(row, &column.text))
    });
    pairs.collect()
}

fn right_cells(key: &GridKey) -> Vec<Message> {
    let mut lines = Vec::new();
    for (row, cells) in key.rows.iter().zip(&key.cells) {
        for (column, cell) in key.columns.iter().zip(cells) {
            if let Some(GridCell::Takes(stance)) = cell {
                lines.push(cell_line(row, column, Some(*stance)));
            }
        }
    }
    lines
}

fn wrong_choices(response: &Response, answer: &Answer) -> Vec<WrongChoice> {
    match (response, answer) {
        (Response::Choice(options) | Response::Cue { options, .. }, Answer::Choice(chosen)) => {
            let chosen = options.get(*chosen).filter(|option| !option.right);
            chosen.map(|option| wrong_option(&option.text, &option.why)).into_iter().collect()
        }
        (Response::Multiple(options), Answer::Multiple(ticked)) => {
            let ticked =
                options.iter().enumerate().filter(|(ix, option)| !option.right && ticked.contains(ix));
            ticked.map(|(_, option)| wrong_option(&option.text, &option.why)).collect()
        }
        (Response::Match(board) | Response::Sort(board), Answer::Pairs(given)) => wrong_pairs(board, given),
        (Response::Grid(key), Answer::Grid(given)) => wrong_cells(key, given),
        (Response::Order(items), Answer::Order(given)) => wrong_places(items, given),
        (Response::Short { accepted, slips }, Answer::Short(given)) => {
            wrong_spelling(accepted, *slips, given).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The items that do not stand in their place.
fn wrong_places(items: &[Place], given: &[usize]) -> Vec<WrongChoice> {
    let moved = given.iter().enumerate().filter(|(at, ix)| at != *ix);
    let moved = moved.filter_map(|(_, ix)| items.get(*ix));
    moved.map(|item| WrongChoice { text: item.text.clone(), why: item.why.clone() }).collect()
}

fn wrong_spelling(accepted: &[String], slips: bool, given: &str) -> Option<WrongChoice> {
    let why = match typed(accepted, given) {
        Typed::Right => return None,
        Typed::Nearly(_) if slips => return None,
        Typed::Nearly(right) => Some(message!("feedback-nearly", right = right)),
        Typed::Other => None,
    };
    Some(WrongChoice { text: Message::verbatim(quoted(given)), why })
}

fn wrong_option(text: &Message, why: &Message) -> WrongChoice {
    WrongChoice { text: text.clone(), why: Some(why.clone()) }
}

fn wrong_pairs(board: &Board, given: &[Option<usize>]) -> Vec<WrongChoice> {
    let placed = board.rows.iter().zip(given).enumerate();
    let wrong = placed.filter_map(|(row_ix, (row, column_ix))| {
        let column_ix = (*column_ix)?;
        let column = board.columns.get(column_ix)?;
        let is_wrong = !board.right.contains(&(row_ix, column_ix));
        is_wrong.then(|| WrongChoice { text: pair(row, &column.text), why: row.why.clone() })
    });
    wrong.collect()
}

fn wrong_cells(key: &GridKey, given: &[Vec<Option<Stance>>]) -> Vec<WrongChoice> {
    let mut wrong = Vec::new();
    for ((row, cells), given) in key.rows.iter().zip(&key.cells).zip(given) {
        for ((column, cell), given) in key.columns.iter().zip(cells).zip(given) {
            let (Some(cell), Some(given)) = (cell, given) else { continue };
            if *cell != GridCell::Takes(*given) {
                let belongs = match cell {
                    GridCell::Takes(stance) => Some(*stance),
                    GridCell::NotAddressed => None,
                };
                let right = message!("feedback-right-is", right = cell_line(row, column, belongs));
                let why = match &row.why {
                    Some(why) => message!("feedback-and-why", right = right, why = why.clone()),
                    None => right,
                };
                wrong.push(WrongChoice { text: cell_line(row, column, Some(*given)), why: Some(why) });
            }
        }
    }
    wrong
}

pub(super) fn pair(row: &Place, column: &Message) -> Message {
    message!("feedback-pair", row = row.text.clone(), column = column.clone())
}

pub(super) fn cell_line(row: &Place, column: &Place, stance: Option<Stance>) -> Message {
    message!(
        "feedback-cell",
        row = row.text.clone(),
        column = column.text.clone(),
        position = position(stance)
    )
}

/// The word for what a cell holds.
pub fn position(stance: Option<Stance>) -> Message {
    stance.map_or_else(|| message!("stance-not-addressed"), |stance| Message::new(stance_key(stance)))
}
