//! `hearsay export`: a pack as worksheet, key or grid, in a file for people without Hearsay.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::outside::{Exit, Outside};
use crate::exchange::worksheet::{Format, Made, Order};
use crate::message;
use crate::pack::check::{Checked, check};
use crate::pack::json::MAX_BYTES;
use crate::pack::{Severity, disk};
use crate::words::Told;

/// `hearsay export`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportAsked {
    /// The pack.
    pub pack: PathBuf,
    /// The sheets; their format is what `format` and `out` say.
    pub order: Order,
    /// The format, where it is named.
    pub format: Option<Format>,
    /// The file to write; of several sheets the others' names are made of it.
    pub out: PathBuf,
    /// One object a sheet.
    pub json: bool,
}

/// One line of `--json`.
#[derive(Serialize)]
struct Line {
    file: String,
    format: &'static str,
    part: &'static str,
    variant: Option<&'static str>,
    code: Option<String>,
    questions: usize,
    pages: Option<usize>,
    lacking: String,
}

/// Writes the files; of a pack with errors what can be asked, with exit code 1.
pub(super) fn run(asked: &ExportAsked, outside: &mut Outside<'_>) -> Exit {
    let Some(format) = asked.format.or_else(|| format_of(&asked.out)) else {
        let file = asked.out.display().to_string();
        outside.complain(&message!("cli-export-which", file = file));
        return Exit::BadUsage;
    };
    let (checked, has_errors) = match read(&asked.pack, outside) {
        Ok(read) => read,
        Err(exit) => return exit,
    };
    let order = Order { format, ..asked.order.clone() };
    let wishes = order.wishes();
    let is_single = wishes.len() == 1;
    for wish in wishes {
        let made = match order.make(&checked.pack, &checked.ledger, wish) {
            Ok(made) => made,
            Err(error) => {
                outside.complain(&error.told());
                return Exit::BadInput;
            }
        };
        let out = if is_single { asked.out.clone() } else { beside(&asked.out, &order, &made) };
        if let Err(error) = disk::write(&out, &made.printed.bytes) {
            outside.complain(&error.told());
            return Exit::Failed;
        }
        if let Err(exit) = tell(&out, made, format, asked.json, outside) {
            return exit;
        }
    }
    if has_errors { Exit::BadInput } else { Exit::Done }
}

/// The pack, and whether it has errors.
fn read(pack: &Path, outside: &mut Outside<'_>) -> Result<(Checked, bool), Exit> {
    let file = pack.display().to_string();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let bytes = disk::read(pack, most).map_err(|error| {
        outside.complain(&error.told());
        Exit::BadInput
    })?;
    let checked = check(&bytes).map_err(|error| {
        outside.complain(&message!("cli-in-file", file = &file, what = error.told()));
        Exit::BadInput
    })?;
    let is_error = |severity: Severity| severity == Severity::Error;
    let errors = checked.findings.iter().filter(|finding| is_error(finding.problem.severity)).count();
    if errors > 0 {
        outside.complain(&message!("cli-pack-has-errors", file = file, number = errors));
    }
    Ok((checked, errors > 0))
}

fn tell(out: &Path, made: Made, format: Format, json: bool, outside: &mut Outside<'_>) -> Result<(), Exit> {
    let file = out.display().to_string();
    let lacking = made.printed.lacking;
    if json {
        let line = Line {
            file,
            format: format.wire(),
            part: made.wish.part.wire(),
            variant: made.wish.variant.map(crate::exchange::worksheet::Variant::letter),
            code: made.code,
            questions: made.n_questions,
            pages: made.printed.n_pages,
            lacking: lacking.iter().collect(),
        };
        return outside.print(&(serde_json::to_string(&line).unwrap_or_default() + "\n"));
    }
    if !lacking.is_empty() {
        outside.complain(&crate::exchange::worksheet::lacking_told(&file, &lacking));
    }
    outside.say(&message!("cli-exported", file = file))
}

/// The format that a file's name ends in.
fn format_of(out: &Path) -> Option<Format> {
    let ending = out.extension()?.to_str()?.to_ascii_lowercase();
    Format::ALL.into_iter().find(|format| format.wire() == ending)
}

/// The file of one of several sheets.
fn beside(out: &Path, order: &Order, made: &Made) -> PathBuf {
    let stem = if format_of(out).is_some() { out.file_stem() } else { out.file_name() };
    let stem = stem.map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    out.with_file_name(order.file_name(&stem, &made.wish))
}
