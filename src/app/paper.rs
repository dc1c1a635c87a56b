//! Sheets on paper, as the window makes them: of which pack, into which folder, and what came of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::app::App;
use super::dialog::{Dialog, PaperForm};
use super::done::Done;
use super::jobs::Task;
use super::notice::Weight;
use super::screens::Screen;
use super::screens::studio::Studio;
use crate::exchange::worksheet::{Made, Order, lacking_told};
use crate::message;
use crate::pack::disk::{self, DiskError};
use crate::pack::shelf::Origin;
use crate::pack::{Pack, PackId, resolve, slug};
use crate::words::{Message, Told};

/// A pack to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printable {
    /// The one in the studio, as it is there.
    InStudio,
    /// One of the shelf.
    OnShelf(PackId),
}

/// What is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printing {
    /// Of which pack.
    pub pack: Printable,
    /// Which sheets.
    pub order: Order,
    /// Into which folder.
    pub folder: PathBuf,
}

/// Files that were written.
#[derive(Debug, PartialEq)]
pub(super) struct Written {
    /// The folder.
    pub folder: PathBuf,
    /// Their names.
    pub names: Vec<String>,
    /// What the user should know of them.
    pub notices: Vec<Message>,
}

impl App {
    /// Asks what is to be printed.
    pub(super) fn ask_paper(&mut self, printable: Printable) {
        let Some((pack, file)) = self.to_print(&printable) else {
            return self.tell(Weight::Trouble, message!("paper-gone"));
        };
        let folder = file.as_deref().and_then(Path::parent).map(Path::to_path_buf);
        // A pack that Hearsay keeps lies where nobody looks for a file.
        let folder = folder.filter(|folder| Some(folder) != self.places.folder.as_ref());
        let folder = folder.or_else(|| self.papers.clone()).unwrap_or_default();
        let form = PaperForm::new(printable, &pack, self.printed.as_ref(), &folder);
        self.dialog = Some(Dialog::Paper(Box::new(form)));
    }

    /// A pack, and the file it comes from.
    fn to_print(&self, printable: &Printable) -> Option<(Arc<Pack>, Option<PathBuf>)> {
        match printable {
            Printable::InStudio => {
                let studio = self.screen.studio().or_else(|| self.behind.as_ref().and_then(Screen::studio));
                studio.map(Studio::to_print)
            }
            Printable::OnShelf(id) => {
                let open = self.catalogue.pack(id)?;
                let file = match &open.origin {
                    Origin::Shipped(_) => None,
                    Origin::Folder(path) | Origin::Named(path) => Some(path.clone()),
                };
                Some((Arc::clone(&open.pack), file))
            }
        }
    }

    /// Writes sheets, beside everything else.
    pub(super) fn print(&mut self, printing: Printing) {
        if self.jobs.is_running(Task::Print) {
            return;
        }
        let Printing { pack, order, folder } = printing;
        let Some((pack, _)) = self.to_print(&pack) else {
            return self.tell(Weight::Trouble, message!("paper-gone"));
        };
        self.dialog = None;
        self.printed = Some(order.clone());
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        self.jobs.start(Task::Print, move || Done::Printed(written(&pack, &order, folder)));
    }

    pub(super) fn papers_written(&mut self, written: Result<Written, Message>) {
        let written = match written {
            Ok(written) => written,
            Err(why) => return self.tell(Weight::Trouble, message!("paper-not-written", why = why)),
        };
        for notice in written.notices {
            self.tell(Weight::Trouble, notice);
        }
        let folder = written.folder.display().to_string();
        let files = written.names.join(", ");
        let told = message!("paper-written", n = written.names.len(), folder = folder, files = files);
        self.tell(Weight::Word, told);
    }
}

/// Makes sheets and writes them under names that are free: somebody may have changed those of the last time.
fn written(pack: &Pack, order: &Order, folder: PathBuf) -> Result<Written, Message> {
    const MOST: u32 = 1000;
    let (ledger, _) = resolve(pack);
    let made = order.wishes().into_iter().map(|wish| order.make(pack, &ledger, wish));
    let made = made.collect::<Result<Vec<Made>, _>>().map_err(|error| error.told())?;
    disk::make_folder(&folder).map_err(|error| error.told())?;
    let stem = slug(&pack.title);
    for n in 1..MOST {
        let stem = if n == 1 { stem.clone() } else { format!("{stem}-{n}") };
        let names: Vec<String> = made.iter().map(|made| order.file_name(&stem, &made.wish)).collect();
        if names.iter().any(|name| folder.join(name).exists()) {
            continue;
        }
        if write_new(&folder, &names, &made).map_err(|error| error.told())? {
            let told = |(name, made): (&String, &Made)| {
                let lacking = &made.printed.lacking;
                (!lacking.is_empty()).then(|| lacking_told(name, lacking))
            };
            let notices = names.iter().zip(&made).filter_map(told).collect();
            return Ok(Written { folder, names, notices });
        }
    }
    Err(message!("paper-no-name", folder = folder.display().to_string()))
}

/// `false` if one of the names was taken meanwhile.
fn write_new(folder: &Path, names: &[String], made: &[Made]) -> Result<bool, DiskError> {
    for (name, made) in names.iter().zip(made) {
        if !disk::write_new(&folder.join(name), &made.printed.bytes)? {
            return Ok(false);
        }
    }
    Ok(true)
}
