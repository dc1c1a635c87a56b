//! The drafting engine: a news article becomes a proposed ledger.

mod doc;
mod model;
mod spans;
mod structure;
mod token;
#[cfg(feature = "train")]
pub mod train;
