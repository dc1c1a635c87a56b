//! The checker: everything that is wrong with a pack, each with a stable code, its place, and what to do.
//!
//! Reading and resolving report what they cannot use; the rules here, a table of plain functions, add what
//! would make a poor exercise. Errors keep a row out of the questions, warnings do not. Knows nothing of
//! files and languages: a finding holds a [`Message`], and the caller says it.
//!
//! ```
//! let text = r#"{ "hearsay": 1, "id": "a", "title": "A", "sauces": [] }"#;
//! let checked = hearsay::pack::check::check(text.as_bytes())?;
//! let codes: Vec<&str> = checked.findings.iter().map(|finding| finding.problem.code).collect();
//! assert_eq!(codes, ["no-article", "unknown-field"]);
//! # Ok::<(), hearsay::pack::ReadError>(())
//! ```

mod articles;
mod balance;
mod codes;
mod options;
mod policies;
mod propositions;
mod questions;
mod references;
mod sources;
mod spellings;
mod stances;
mod statements;
mod subject;
mod switches;
mod wording;
mod words;

use std::collections::BTreeSet;

pub use codes::{Code, codes};

use super::json::{self, ReadError};
use super::ledger::Ledger;
use super::locate::Locator;
use super::model::Pack;
use super::problem::{JsonPath, Problem, Severity, Step};
use super::resolve::resolve;
use crate::message;
use crate::words::{Message, Told};
use codes::{RULES, Rule};
use subject::Subject;

/// A problem and where it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong; its path is that of the file.
    pub problem: Problem,
    /// From 1.
    pub line: usize,
    /// From 1, in code points.
    pub column: usize,
}

/// A pack that could be read, what it means, and what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// As written.
    pub pack: Pack,
    /// As resolved.
    pub ledger: Ledger,
    /// By place in the file.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// Whether anything is wrong that keeps a row out.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.problem.severity == Severity::Error)
    }
}

impl From<&ReadError> for Finding {
    fn from(error: &ReadError) -> Self {
        let at = error.at();
        let problem = Problem::error(error.code(), error.path(), error.told());
        Self { problem, line: at.line, column: at.column }
    }
}

/// Reads a pack and checks it. An error only where there is nothing to check.
pub fn check(bytes: &[u8]) -> Result<Checked, ReadError> {
    let (pack, mut problems) = json::read(bytes)?;
    let (ledger, resolving) = resolve(&pack);
    let meant = resolving.into_iter().chain(rules(&pack, &ledger));
    problems.extend(meant.map(|problem| Problem { at: json::in_file(&pack.aside, &problem.at), ..problem }));
    let locator = Locator::new(json::text_of(bytes)?);
    problems.extend(locator.duplicate_fields().into_iter().map(duplicate_field));
    let mut findings: Vec<Finding> = problems
        .into_iter()
        .map(|problem| {
            let at = locator.place(&problem.at);
            Finding { problem, line: at.line, column: at.column }
        })
        .collect();
    findings.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
    findings.dedup_by(|a, b| a.problem.code == b.problem.code && a.problem.at == b.problem.at);
    Ok(Checked { pack, ledger, findings })
}

/// What the rules say of a pack and its ledger; the paths are those of the pack (see [`json::in_file`]).
/// What reading and resolving say is not among it.
pub fn rules(pack: &Pack, ledger: &Ledger) -> Vec<Problem> {
    let subject = Subject::new(pack, ledger);
    RULES.iter().flat_map(|rule| problems_of(rule, &subject)).collect()
}

/// The places in `pack.questions` of hand-written questions with an error, which are not to be asked.
pub fn broken_questions(pack: &Pack, ledger: &Ledger) -> BTreeSet<usize> {
    let of_question = |problem: Problem| match problem.at.0.as_slice() {
        [Step::Field(list), Step::Index(ix), ..] if list == "questions" => Some(*ix),
        _ => None,
    };
    let errors = rules(pack, ledger).into_iter().filter(|problem| problem.severity == Severity::Error);
    errors.filter_map(of_question).collect()
}

/// What a rule has found: where, and which sentence tells it.
struct Found {
    at: JsonPath,
    message: Message,
}

impl Found {
    fn new(at: JsonPath, message: Message) -> Self {
        Self { at, message }
    }
}

fn problems_of(rule: &Rule, subject: &Subject<'_>) -> Vec<Problem> {
    let Rule { code: Code { code, severity }, find } = *rule;
    let found = find(subject).into_iter();
    found.map(|found| Problem { severity, code, at: found.at, message: found.message }).collect()
}

fn duplicate_field(at: JsonPath) -> Problem {
    let field = match at.0.last() {
        Some(Step::Field(name)) => name.clone(),
        _ => String::new(),
    };
    Problem::error("duplicate-field", at, message!("check-duplicate-field", field = field))
}

fn sort_key(finding: &Finding) -> (usize, usize, &JsonPath, &'static str) {
    (finding.line, finding.column, &finding.problem.at, finding.problem.code)
}
