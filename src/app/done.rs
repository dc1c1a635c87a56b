//! What work ends in: one message to the window.

use std::path::PathBuf;

use crate::record::{RecordError, Settings};
use crate::words::Message;

use super::action::Action;
use super::catalogue::Entry;
use super::view::Learner;

/// The result of a piece of work.
#[derive(Debug)]
pub enum Done {
    /// The record is open (or one in memory), and this is what it holds of who practises.
    RecordOpened {
        /// Who, and how far.
        learner: Box<Learner>,
        /// What the user should know of the record.
        notices: Vec<Message>,
        /// Files of packs that were added.
        pack_files: Vec<PathBuf>,
    },
    /// There is not even a record in memory.
    NoRecord(RecordError),
    /// Packs were read.
    Packs(Vec<Entry>),
    /// Something was kept, and this is what the record holds now.
    Kept(Box<Learner>),
    /// As before, and this is to be done next.
    KeptThen(Box<Learner>, Box<Action>),
    /// Settings were kept.
    SettingsKept(Settings),
    /// Something could not be kept.
    NotKept(RecordError),
    /// The user has chosen files, or none.
    Chosen(Vec<PathBuf>),
    /// The system has no dialog to choose files with.
    NoFileDialog,
}
