//! `hearsay draft`: an article becomes a proposed pack, or many articles become their spans.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::outside::{Exit, Outside};
use crate::draft::Engine;
use crate::import::{self, ImportError, Imported, MAX_BYTES};
use crate::message;
use crate::pack::{disk, write};
use crate::words::{Message, Told, Words};

/// `hearsay draft`
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DraftAsked {
    /// The articles.
    pub articles: Vec<PathBuf>,
    /// Where the result goes; to standard output without it.
    pub out: Option<PathBuf>,
    /// Spans instead of a pack.
    pub spans: bool,
}

/// What came of one article.
struct Made {
    /// What is to be printed.
    text: String,
    /// What is to be said of it.
    notices: Vec<Message>,
    exit: Exit,
}

/// Drafts; the worst of the articles decides the exit code.
pub(super) fn run(asked: &DraftAsked, outside: &mut Outside<'_>) -> Exit {
    if !asked.spans && asked.articles.len() > 1 {
        outside.complain(&message!("cli-draft-one"));
        return Exit::BadUsage;
    }
    let engine = match Engine::load() {
        Ok(engine) => engine,
        Err(error) => {
            outside.complain(&error.told());
            return Exit::Failed;
        }
    };
    let words = outside.words;
    let make = |path: &PathBuf| one(&engine, path, asked.spans, words);
    let mut worst = Exit::Done;
    let mut text = String::new();
    let made: Vec<Made> = asked.articles.par_iter().map(make).collect();
    for made in made {
        worst = worst.max(made.exit);
        text += &made.text;
        made.notices.iter().for_each(|notice| outside.complain(notice));
    }
    match put(asked.out.as_deref(), &text, outside) {
        Ok(()) => worst,
        Err(exit) => exit,
    }
}

fn put(out: Option<&Path>, text: &str, outside: &mut Outside<'_>) -> Result<(), Exit> {
    match out {
        None => outside.print(text),
        // Of an article that could not be read there is nothing to keep.
        Some(_) if text.is_empty() => Ok(()),
        Some(path) => disk::write(path, text.as_bytes()).map_err(|error| {
            outside.complain(&error.told());
            Exit::Failed
        }),
    }
}

fn one(engine: &Engine, path: &Path, is_spans: bool, words: &Words) -> Made {
    let file = path.display().to_string();
    let in_file = |what: Message| message!("cli-in-file", file = &file, what = what);
    let refused = |notice| Made { text: String::new(), notices: vec![notice], exit: Exit::BadInput };
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let bytes = match disk::read(path, most) {
        Ok(bytes) => bytes,
        Err(error) => return refused(error.told()),
    };
    let article = match import::read(path, &bytes) {
        Ok(article) => article,
        // An empty file has no spans.
        Err(ImportError::NoText) if is_spans => Imported::empty(),
        Err(error) => return refused(in_file(error.told())),
    };
    let text = article.text();
    let drafted = engine.read(&text);
    let mut notices: Vec<Message> = article.warnings.iter().cloned().map(in_file).collect();
    notices.extend((!drafted.is_english()).then(|| message!("draft-not-english", file = &file)));
    if is_spans {
        let is_changed = article.as_written.is_none();
        let text = drafted.spans_json(&file, is_changed.then_some(text.as_str())) + "\n";
        return Made { text, notices, exit: Exit::Done };
    }
    if drafted.is_empty() {
        return refused(in_file(message!("import-no-text")));
    }
    let mut pack = drafted.pack(words);
    article.credit(&mut pack);
    Made { text: write(&pack), notices, exit: Exit::Done }
}
