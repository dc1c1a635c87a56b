//! Articles that the learner brings: packs of which only the link may be passed on get their text from a paste,
//! which is held against the quotes and kept on this computer alone.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::app::App;
use super::catalogue::OpenPack;
use super::done::Done;
use super::jobs::Task;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::read::Read;
use crate::import::{self, MAX_BYTES};
use crate::message;
use crate::pack::{ArticleId, Pack, PackId, disk, slug};
use crate::studio::Held;
use crate::words::{Message, Told};

/// A pack that has got the text of an article.
#[derive(Debug)]
pub(super) struct Brought {
    /// The pack with it.
    pub open: OpenPack,
    /// How many of the article's quotes stand in the text, and how many there are.
    pub found: (usize, usize),
    /// Why the text could not be kept for the next start.
    pub not_kept: Option<Message>,
}

impl App {
    /// Holds a pasted text against the quotes of an article.
    pub(super) fn bring_article(&mut self, pack: &PackId, article: ArticleId, text: String) {
        self.dialog = None;
        let Some(open) = self.catalogue.pack(pack).cloned() else {
            return self.tell(Weight::Trouble, message!("app-pack-gone", pack = pack.as_str()));
        };
        let folder = self.places.texts.clone();
        self.jobs.start(Task::LoadPacks, move || {
            Done::ArticleBrought(brought(&open, &article, &text, folder.as_deref()).map(Box::new))
        });
    }

    pub(super) fn article_brought(&mut self, brought: Result<Box<Brought>, Message>) {
        let Brought { open, found: (found, all), not_kept } = match brought {
            Ok(brought) => *brought,
            Err(why) => return self.tell(Weight::Trouble, why),
        };
        self.tell(Weight::Word, message!("learn-brought", found = found, all = all));
        if let Some(why) = not_kept {
            self.tell(Weight::Trouble, why);
        }
        let open = Arc::new(open);
        self.catalogue.put(Arc::clone(&open));
        if matches!(&self.screen, Screen::Read(read) if *read.pack() == open.pack.id) {
            self.screen = Screen::Read(Read::new(open, self.aloud.is_some()));
        }
    }
}

fn brought(
    open: &OpenPack,
    article: &ArticleId,
    text: &str,
    folder: Option<&Path>,
) -> Result<Brought, Message> {
    let read = import::pasted(text).map_err(|error| error.told())?;
    let held = Held::new(&open.pack, article, &read.paragraphs).map_err(|error| error.told())?;
    if !held.is_it() {
        return Err(message!("learn-not-the-article", found = held.n_found, all = held.n_quotes));
    }
    let kept = folder.ok_or_else(|| message!("app-no-record")).and_then(|folder| {
        disk::make_folder(folder).map_err(|error| error.told())?;
        let text = read.paragraphs.join("\n\n");
        disk::write(&file_of(folder, &open.pack.id, article), text.as_bytes()).map_err(|error| error.told())
    });
    let mut brought = open.brought.clone();
    brought.insert(article.clone());
    Ok(Brought {
        open: OpenPack::with_text(open.origin.clone(), held.pack, brought, open.mistakes.clone()),
        found: (held.n_found, held.n_quotes),
        not_kept: kept.err().map(|why| message!("learn-not-kept", why = why)),
    })
}

/// A pack with the texts that were brought for it at an earlier time, and of which articles these are.
pub(super) fn with_texts(pack: &Pack, folder: &Path) -> Option<(Pack, Vec<ArticleId>)> {
    let mut held = None;
    let mut brought = Vec::new();
    for article in pack.articles.iter().filter(|article| article.paragraphs.is_empty()) {
        let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        let Ok(bytes) = disk::read(&file_of(folder, &pack.id, &article.id), most) else { continue };
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let paragraphs: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
        let base = held.as_ref().unwrap_or(pack);
        // A later revision of the pack may be about another text.
        if let Ok(with) = Held::new(base, &article.id, &paragraphs)
            && with.is_it()
        {
            held = Some(with.pack);
            brought.push(article.id.clone());
        }
    }
    Some((held?, brought))
}

/// Where the text of an article is kept.
fn file_of(folder: &Path, pack: &PackId, article: &ArticleId) -> PathBuf {
    folder.join(format!("{}--{}.txt", slug(pack.as_str()), slug(article.as_str())))
}
