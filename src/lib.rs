//! Hearsay: a desktop trainer for media literacy. Before believing a report, ask who says so, on what
//! footing, and where exactly it is written.
//!
//! The rooms, in order; each imports only from rooms named above it (a test holds them to it):
//!
//! - [`words`]: which sentence, and saying it in a language.
//! - [`pack`]: the ledger of an article: types, reading and writing, quotes, the checker.
//! - [`draft`]: article text to a proposed ledger, offline.
//! - [`quiz`]: ledger to questions to session to marks; no files, no clock, no window.
//! - [`paper`]: a pack as worksheet and key: PDF, Word, HTML; no files, no clock, no window.
//! - [`record`]: what a learner did, in SQLite.
//! - [`cli`]: the subcommands that need no screen.
//! - [`window`]: how egui gets on the screen.
//! - [`app`]: the screens.

pub mod words;

pub mod pack;

pub mod draft;

pub mod quiz;

pub mod paper;

pub mod record;

pub mod cli;

pub mod window;

pub mod app;
