//! An article the user opens or pastes becomes a drafted pack, on a worker.

use std::path::{Path, PathBuf};

use super::app::App;
use super::catalogue::entries;
use super::done::{Done, Drafted};
use super::jobs::Task;
use super::load::{Found, Places};
use super::notice::Weight;
use super::start;
use crate::draft::Engine;
use crate::import::{self, Dropped, ENDINGS, MAX_BYTES};
use crate::message;
use crate::pack::shelf::{AddError, Added, Origin, Shelf};
use crate::pack::{Pack, PackId, disk, write};
use crate::words::{Message, Told, Words};

/// Whether a file is an article rather than a pack, by its name.
pub(super) fn is_article(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ENDINGS.contains(&ending.to_ascii_lowercase().as_str())
}

/// What is to be drafted.
#[derive(Debug, Clone)]
pub(super) enum Wanted {
    /// A file.
    File(PathBuf),
    /// A pasted text.
    Text(String),
}

impl App {
    /// Lets the user choose an article's file.
    pub(super) fn open_article(&mut self) {
        if self.jobs.is_running(Task::ChooseFile) {
            return;
        }
        let (title, kind) = (self.words.get("draft-open-article"), self.words.get("draft-article-files"));
        self.jobs.start(Task::ChooseFile, move || start::choose_files(&title, &kind, ENDINGS));
    }

    /// Has an article drafted and opened.
    pub(super) fn draft(&mut self, wanted: Wanted) {
        self.dialog = None;
        let (places, language) = (self.places.clone(), self.words.tag());
        self.jobs.start(Task::Draft, move || work(&wanted, places, language).unwrap_or_else(Done::NotKept));
    }

    /// Has another article drafted for the pack in the studio.
    pub(super) fn draft_into_pack(&mut self, wanted: Wanted) {
        self.dialog = None;
        let language = self.words.tag();
        self.jobs.start(Task::Draft, move || Done::ArticleDrafted(piece(&wanted, language).map(Box::new)));
    }

    pub(super) fn article_drafted(&mut self, drafted: Result<Box<Piece>, Message>) {
        let piece = match drafted {
            Ok(piece) => *piece,
            Err(why) => return self.tell(Weight::Trouble, why),
        };
        // The studio may have been left meanwhile.
        let Some(studio) = self.studio_mut() else { return };
        let title = piece.pack.title.clone();
        let is_added = studio.add_article(piece.pack, piece.left_out);
        if is_added {
            self.tell(Weight::Word, message!("bench-article-added", title = title));
        }
        for notice in piece.notices {
            self.tell(Weight::Word, notice);
        }
    }

    /// Shows a pack that was just drafted.
    pub(super) fn drafted(&mut self, drafted: Drafted) {
        let Drafted { found, pack, notices, left_out } = drafted;
        self.packs_found(found);
        self.left_out = Some((pack.clone(), left_out));
        for notice in notices {
            self.tell(Weight::Word, notice);
        }
        self.apply(super::Action::Go(super::Route::Studio(pack)));
    }
}

/// An article as it was drafted.
#[derive(Debug)]
pub(super) struct Piece {
    /// A pack of this article alone.
    pub pack: Pack,
    /// What the user should know of it.
    pub notices: Vec<Message>,
    /// What was left out of it.
    pub left_out: Vec<Dropped>,
}

fn work(wanted: &Wanted, places: Places, language: &str) -> Result<Done, Message> {
    shelve(piece(wanted, language)?, places)
}

fn piece(wanted: &Wanted, language: &str) -> Result<Piece, Message> {
    let words = Words::interface(language);
    let article = match wanted {
        Wanted::File(path) => {
            let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
            let bytes = disk::read(path, most).map_err(|error| error.told())?;
            import::read(path, &bytes)
        }
        Wanted::Text(text) => import::pasted(text),
    };
    let article = article.map_err(|error| error.told())?;
    let engine = Engine::load().map_err(|error| error.told())?;
    let text = article.text();
    let drafted = engine.read(&text);
    if drafted.is_empty() {
        return Err(message!("import-no-text"));
    }
    let file = match wanted {
        Wanted::File(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        Wanted::Text(_) => words.get("draft-untitled"),
    };
    let mut pack = drafted.pack(&words);
    article.credit(&mut pack);
    let mut notices = article.warnings.clone();
    notices.extend((!drafted.is_english()).then(|| message!("draft-not-english", file = file)));
    let paragraphs = pack.articles.first().map(|row| row.paragraphs.as_slice()).unwrap_or_default();
    let left_out = article.left_out(paragraphs);
    Ok(Piece { pack, notices, left_out })
}

/// Keeps a drafted pack among the others, under an id that no other has.
fn shelve(piece: Piece, places: Places) -> Result<Done, Message> {
    const MOST: usize = 1000;
    let Piece { mut pack, notices, left_out } = piece;
    let Places { folder, named, texts } = places;
    let mut shelf = Shelf::open(folder.clone(), named.clone());
    let base = pack.id.0.clone();
    for n in 2..MOST {
        match shelf.add(write(&pack).as_bytes()) {
            Ok(added) => {
                let is_shipped = matches!(&added, Added::Already(Origin::Shipped(_)));
                debug_assert!(!is_shipped, "nothing that ships is a draft");
                let shelf = Shelf::open(folder, named.clone());
                let found = Found { entries: entries(&shelf, texts.as_deref()), notices: Vec::new(), named };
                return Ok(Done::Drafted(Box::new(Drafted { found, pack: pack.id, notices, left_out })));
            }
            Err(AddError::Differs { .. } | AddError::Older { .. }) => pack.id = PackId(format!("{base}-{n}")),
            Err(error) => return Err(message!("draft-not-kept", why = error.told())),
        }
    }
    Err(message!("draft-not-kept", why = message!("shelf-no-folder")))
}
