//! Hearsay: a desktop trainer for media literacy. Before believing a report, ask who says so, on what
//! footing, and where exactly it is written.
//!
//! The rooms, in order; each imports only from rooms named above it (a test holds them to it):
//!
//! - [`words`]: which sentence, and saying it in a language.
//! - [`pack`]: the ledger of an article: types, reading and writing, quotes, the checker.
//! - [`import`]: articles in files and on the clipboard to clean text; packs in their zip form.
//! - [`draft`]: article text to a proposed ledger, offline.
//! - [`quiz`]: ledger to questions to session to marks; no files, no clock, no window.
//! - [`studio`]: the teacher's workbench without its window: edits, undo, the working copy, saving.
//! - [`record`]: what a learner did, in SQLite.
//! - [`exchange`]: a pack for people without Hearsay: worksheets on paper; bytes out.
//! - [`cli`]: the subcommands that need no screen.
//! - [`window`]: how egui gets on the screen.
//! - [`app`]: the screens.

pub mod words;

pub mod pack;

pub mod import;

pub mod draft;

pub mod quiz;

pub mod studio;

pub mod record;

pub mod exchange;

pub mod cli;

pub mod window;

pub mod app;
