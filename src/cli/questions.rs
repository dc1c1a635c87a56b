//! `hearsay questions`: every question of a pack, and what could not be built.

use std::path::Path;

use super::outside::{Exit, Outside};
use super::pack_file;
use crate::message;
use crate::pack::Severity;
use crate::pack::check::check;
use crate::quiz::listing::{Listing, plain};
use crate::quiz::{Seed, derive, print};
use crate::words::{Told, Words};

/// Prints the questions; of a pack with errors those that can be built, with exit code 1.
pub(super) fn run(path: &Path, seed: u64, json: bool, outside: &mut Outside<'_>) -> Exit {
    let file = path.display().to_string();
    let checked = match pack_file::read(path) {
        Ok(bytes) => check(&bytes),
        Err(error) => {
            outside.complain(&error.told());
            return Exit::BadInput;
        }
    };
    let checked = match checked {
        Ok(checked) => checked,
        Err(error) => {
            outside.complain(&message!("cli-in-file", file = file, what = error.told()));
            return Exit::BadInput;
        }
    };
    let errors =
        checked.findings.iter().filter(|finding| finding.problem.severity == Severity::Error).count();
    if errors > 0 {
        outside.complain(&message!("cli-pack-has-errors", file = file, number = errors));
    }
    let (pack, ledger) = (&checked.pack, &checked.ledger);
    let derived = derive(pack, ledger, Seed(seed));
    let of_pack = Words::new(&ledger.language);
    let text = if json {
        print::json(ledger, &derived, Seed(seed), &of_pack)
    } else {
        let listing =
            Listing { seed: Seed(seed), questions: &derived.questions, not_built: &derived.not_built };
        plain(&listing, ledger, &of_pack, outside.words)
    };
    match outside.print(&text) {
        Ok(()) if errors > 0 => Exit::BadInput,
        Ok(()) => Exit::Done,
        Err(exit) => exit,
    }
}
