//! Packs from their files, made ready. Runs on a worker.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::message;
use crate::pack::json::Locator;
use crate::pack::{self, Pack, Problem, Severity};
use crate::words::{Message, Told};

use super::catalogue::{BrokenPack, Entry, OpenPack};

/// The packs of these files and, after them, of these folders.
pub(super) fn load(files: &[PathBuf], folders: &[PathBuf]) -> Vec<Entry> {
    let in_folders = folders.iter().flat_map(|folder| packs_in(folder));
    files.iter().cloned().chain(in_folders).map(open).collect()
}

fn packs_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_pack = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "json");
    let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).filter(is_pack).collect();
    files.sort();
    files
}

fn open(file: PathBuf) -> Entry {
    match read(&file) {
        Ok(open) => Entry::Open(Arc::new(open)),
        Err(why) => Entry::Broken(BrokenPack { file, why }),
    }
}

fn read(file: &Path) -> Result<OpenPack, Message> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file)
        .map_err(|error| message!("app-file-unreadable", reason = error.to_string()))?;
    let (pack, mut problems) = pack::read(&bytes)
        .map_err(|error| message!("app-pack-broken", line = error.at().line, why = error.told()))?;
    let (ledger, more) = pack::resolve(&pack);
    problems.extend(more);
    let mistakes = mistakes(&bytes, &pack, &problems);
    let questions = Vec::new();
    let _ = name;
    Ok(OpenPack { file: Some(file.to_path_buf()), pack, ledger, questions, mistakes })
}

/// The first error, told with its line, and how many there are.
fn mistakes(bytes: &[u8], pack: &Pack, problems: &[Problem]) -> Option<(Message, usize)> {
    let mut errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let first = errors.next()?;
    let line = pack::json::text_of(bytes).map_or(1, |text| {
        Locator::new(text).place(&pack::json::in_file(&pack.aside, &first.at)).line
    });
    Some((message!("app-pack-broken", line = line, why = first.message.clone()), 1 + errors.count()))
}
