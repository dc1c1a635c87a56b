//! `hearsay print`: a worksheet or its key on paper.

use std::path::{Path, PathBuf};

use super::outside::{Exit, Outside};
use crate::message;
use crate::pack::check::check;
use crate::pack::json::MAX_BYTES;
use crate::pack::{Severity, disk};
use crate::paper::{self, Format, Part, Wish};
use crate::words::Told;

/// `hearsay print`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintAsked {
    /// The pack.
    pub pack: PathBuf,
    /// The format, where it is named.
    pub format: Option<Format>,
    /// What is wanted on the paper.
    pub wish: Wish,
    /// The file to write; without it a name beside the pack.
    pub out: Option<PathBuf>,
}

/// Writes the file; of a pack with errors what can be printed, with exit code 1.
pub(super) fn run(asked: &PrintAsked, outside: &mut Outside<'_>) -> Exit {
    let file = asked.pack.display().to_string();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let bytes = match disk::read(&asked.pack, most) {
        Ok(bytes) => bytes,
        Err(error) => {
            outside.complain(&error.told());
            return Exit::BadInput;
        }
    };
    let checked = match check(&bytes) {
        Ok(checked) => checked,
        Err(error) => {
            outside.complain(&message!("cli-in-file", file = file, what = error.told()));
            return Exit::BadInput;
        }
    };
    let is_error = |severity: Severity| severity == Severity::Error;
    let errors = checked.findings.iter().filter(|finding| is_error(finding.problem.severity)).count();
    if errors > 0 {
        outside.complain(&message!("cli-pack-has-errors", file = file, number = errors));
    }
    let format = asked.format.or_else(|| format_of(asked.out.as_deref()?)).unwrap_or(Format::Pdf);
    let sheet = paper::worksheet(&checked.pack, &checked.ledger, &asked.wish);
    let printed = match sheet.and_then(|sheet| paper::write(&sheet, format)) {
        Ok(printed) => printed,
        Err(error) => {
            outside.complain(&error.told());
            return Exit::BadInput;
        }
    };
    let out = asked.out.clone().unwrap_or_else(|| beside(asked, format));
    if let Err(error) = disk::write(&out, &printed.bytes) {
        outside.complain(&error.told());
        return Exit::Failed;
    }
    if !printed.lacking.is_empty() {
        let characters: String = printed.lacking.iter().collect();
        let file = out.display().to_string();
        outside.complain(&message!("paper-lacking", file = file, characters = characters));
    }
    if errors > 0 { Exit::BadInput } else { Exit::Done }
}

/// The format that a file's name ends in.
fn format_of(out: &Path) -> Option<Format> {
    let ending = out.extension()?.to_str()?.to_ascii_lowercase();
    Format::ALL.iter().find(|(word, _)| *word == ending).map(|(_, format)| *format)
}

/// The pack's name with the sheet's letter and the format's ending, in the pack's folder.
fn beside(asked: &PrintAsked, format: Format) -> PathBuf {
    let mut name = asked.pack.file_stem().unwrap_or_default().to_os_string();
    if let Some(variant) = asked.wish.variant {
        name.push("-");
        name.push(variant.letter());
    }
    if asked.wish.part == Part::Key {
        name.push("-key");
    }
    let ending = Format::ALL.iter().find(|(_, other)| *other == format).map_or("pdf", |(word, _)| *word);
    name.push(".");
    name.push(ending);
    asked.pack.with_file_name(name)
}
