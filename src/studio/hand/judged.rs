//! What is wrong with a hand-written question, and how it would be asked, before it is in the pack.

use crate::pack::check::rules;
use crate::pack::{HandQuestion, Ledger, Pack, Problem, Step};
use crate::quiz::{Question, hand_written};
use crate::words::Message;

/// A question that is being written, as the checker and the quiz see it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Judged {
    /// What is wrong with it; the paths begin at the question.
    pub problems: Vec<Problem>,
    /// How it is asked.
    pub question: Option<Question>,
    /// Why it cannot be asked.
    pub why_not: Option<Message>,
}

/// Looks at a question as if it were the only one of its pack.
pub fn judge(pack: &Pack, ledger: &Ledger, hand: &HandQuestion) -> Judged {
    let mut hand = super::tidied(hand);
    if hand.id.is_empty() {
        // It is given one when it is put into the pack.
        "new".clone_into(&mut hand.id);
    }
    let alone = Pack { questions: vec![hand], omit: Vec::new(), assignment: None, ..pack.clone() };
    let mut problems: Vec<Problem> = rules(&alone, ledger).into_iter().filter_map(of_question).collect();
    problems.sort_by(|one, other| (&one.at, one.code).cmp(&(&other.at, other.code)));
    let (mut questions, not_built) = hand_written(&alone, ledger);
    let why_not = not_built.into_iter().next().map(|unbuilt| unbuilt.why);
    Judged { problems, question: questions.pop(), why_not }
}

fn of_question(mut problem: Problem) -> Option<Problem> {
    let is_of_it =
        |steps: &[Step]| matches!(steps, [Step::Field(list), Step::Index(0), ..] if list == "questions");
    if !is_of_it(&problem.at.0) {
        return None;
    }
    problem.at.0.drain(..2);
    Some(problem)
}
