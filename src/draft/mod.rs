//! The drafting engine: a news article becomes a proposed ledger, offline, in milliseconds.
//!
//! An [`Engine`] is loaded once and reads any number of articles: who said what with which words, on what
//! footing, and which policies are touched. What it understood is a [`Drafted`], from which come a pack whose
//! rows are all proposed and none accepted, and the spans as JSON. Files as people have them become text in the
//! room [`import`](crate::import). Knows no clock, no window and no file.

mod anaphora;
mod called;
mod clause;
mod dates;
mod doc;
mod engine;
mod foreign;
mod form;
mod frame;
mod gender;
mod gist;
mod headline;
mod hollow;
mod ids;
mod language;
mod masthead;
mod mend;
mod model;
mod morph;
mod pack;
mod paper;
mod people;
mod polarity;
mod policy;
mod proposition;
mod quote;
mod reading;
mod reason;
mod report;
mod running;
mod sources;
mod spans;
mod spans_json;
mod speaking;
mod stance;
mod stand_alone;
mod structure;
#[cfg(test)]
mod table_test;
mod token;
#[cfg(feature = "train")]
pub mod train;
mod turns;
mod unnamed;
mod unsaid;

pub use engine::{Drafted, Engine};
pub use model::file::ModelError;
