//! `hearsay check`: what is wrong with packs, and with `--guess` whether they can be guessed.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::guess;
use super::outside::{Exit, Outside};
use crate::message;
use crate::pack::check::{Finding, check};
use crate::pack::disk::{self, DiskError};
use crate::pack::{Severity, json};
use crate::quiz::Guessed;
use crate::words::Told;

/// One line of `--json`.
#[derive(Serialize)]
struct Line<'l> {
    file: &'l str,
    severity: Severity,
    code: &'l str,
    path: String,
    line: usize,
    column: usize,
    message: String,
}

/// How it is to be done.
#[derive(Debug, Clone, Copy)]
pub(super) struct How {
    /// One object a line.
    pub(super) json: bool,
    /// Whether the packs are guessed at, too.
    pub(super) guess: bool,
}

/// Checks every file; the worst of them decides the exit code. That a pack can be guessed is no error of it.
pub(super) fn run(packs: &[PathBuf], how: How, outside: &mut Outside<'_>) -> Exit {
    let mut worst = Exit::Done;
    let mut all: Vec<Guessed> = Vec::new();
    for pack in packs {
        match one(pack, how, outside) {
            Ok((exit, guessed)) => {
                worst = worst.max(exit);
                all.extend(guessed);
            }
            Err(exit) => return exit,
        }
    }
    if all.len() > 1
        && let Err(exit) = guess::pool(&all, how.json, outside)
    {
        return exit;
    }
    worst
}

fn one(path: &Path, how: How, outside: &mut Outside<'_>) -> Result<(Exit, Option<Guessed>), Exit> {
    let most = u64::try_from(json::MAX_BYTES).unwrap_or(u64::MAX);
    let bytes = match disk::read(path, most) {
        Ok(bytes) => bytes,
        Err(error) => {
            unread(path, &error, how.json, outside)?;
            return Ok((Exit::BadInput, None));
        }
    };
    let (findings, checked) = match check(&bytes) {
        Ok(mut checked) => (std::mem::take(&mut checked.findings), Some(checked)),
        Err(error) => (vec![Finding::from(&error)], None),
    };
    for finding in &findings {
        print(path, finding, how.json, outside)?;
    }
    let guessed = match checked.filter(|_| how.guess) {
        Some(checked) => Some(guess::one(path, &checked, how.json, outside)?),
        None => None,
    };
    let has_errors = findings.iter().any(|finding| finding.problem.severity == Severity::Error);
    Ok((if has_errors { Exit::BadInput } else { Exit::Done }, guessed))
}

/// Tells of a file that cannot be read.
fn unread(path: &Path, error: &DiskError, json: bool, outside: &mut Outside<'_>) -> Result<(), Exit> {
    if !json {
        outside.complain(&error.told());
        return Ok(());
    }
    let line = Line {
        file: &path.display().to_string(),
        severity: Severity::Error,
        code: match error {
            DiskError::TooLarge { .. } => "too-large",
            _ => "cannot-read",
        },
        path: "$".to_owned(),
        line: 1,
        column: 1,
        message: outside.words.say(&error.told()),
    };
    outside.print(&as_json(&line))
}

fn print(path: &Path, finding: &Finding, json: bool, outside: &mut Outside<'_>) -> Result<(), Exit> {
    let problem = &finding.problem;
    let line = Line {
        file: &path.display().to_string(),
        severity: problem.severity,
        code: problem.code,
        path: problem.at.to_string(),
        line: finding.line,
        column: finding.column,
        message: outside.words.say(&problem.message),
    };
    if json {
        return outside.print(&as_json(&line));
    }
    let severity = match problem.severity {
        Severity::Error => message!("cli-severity-error"),
        Severity::Warning => message!("cli-severity-warning"),
    };
    // The shape that editors and terminals make a link of: file, line, column.
    let place = format!("{}:{}:{}", line.file, line.line, line.column);
    outside.say(&message!(
        "cli-finding",
        place = place,
        severity = severity,
        message = line.message,
        code = line.code,
        path = line.path
    ))
}

fn as_json(line: &Line<'_>) -> String {
    let mut text = serde_json::to_string(line).unwrap_or_default();
    text.push('\n');
    text
}
