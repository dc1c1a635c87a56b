//! The command line: parses everything, and runs what needs no screen. For the window and for pictures it
//! returns what was asked, and `main` hands that to the screens.
//!
//! Nothing here reads the clock, the environment or a terminal: an [`Outside`] brings them, so that every
//! command can be run in a test.

mod args;
mod check;
mod draft;
mod export;
mod export_args;
mod guess;
mod outside;
mod pack_file;
mod practise;
mod questions;
mod record;

pub use args::{Asked, Command, PictureAsked, Practise, WindowAsked, parse};
pub use draft::DraftAsked;
pub use export::ExportAsked;
pub use outside::{Exit, Homes, Outside};
pub use record::RecordAsked;

/// Runs what needs no screen.
pub fn run(asked: &Command, outside: &mut Outside<'_>) -> Exit {
    match asked {
        Command::Check { packs, json, guess } => {
            let how = check::How { json: *json, guess: *guess };
            check::run(packs, how, outside)
        }
        Command::Questions { pack, seed, json } => questions::run(pack, *seed, *json, outside),
        Command::Practise(asked) => practise::run(asked, outside),
        Command::Draft(asked) => draft::run(asked, outside),
        Command::Export(asked) => export::run(asked, outside),
        Command::Record(asked) => record::run(asked, outside),
    }
}
