//! `hearsay check`: what is wrong with packs.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::outside::{Exit, Outside};
use crate::message;
use crate::pack::check::{Finding, check};
use crate::pack::disk::{self, DiskError};
use crate::pack::{Severity, json};
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

/// Checks every file; the worst of them decides the exit code.
pub(super) fn run(packs: &[PathBuf], json: bool, outside: &mut Outside<'_>) -> Exit {
    let mut worst = Exit::Done;
    for pack in packs {
        match one(pack, json, outside) {
            Ok(exit) => worst = worst.max(exit),
            Err(exit) => return exit,
        }
    }
    worst
}

fn one(path: &Path, json: bool, outside: &mut Outside<'_>) -> Result<Exit, Exit> {
    let most = u64::try_from(json::MAX_BYTES).unwrap_or(u64::MAX);
    let findings = match disk::read(path, most) {
        Ok(bytes) => match check(&bytes) {
            Ok(checked) => checked.findings,
            Err(error) => vec![Finding::from(&error)],
        },
        Err(error) => {
            if json {
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
                outside.print(&as_json(&line))?;
            } else {
                outside.complain(&error.told());
            }
            return Ok(Exit::BadInput);
        }
    };
    for finding in &findings {
        print(path, finding, json, outside)?;
    }
    let has_errors = findings.iter().any(|finding| finding.problem.severity == Severity::Error);
    Ok(if has_errors { Exit::BadInput } else { Exit::Done })
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
