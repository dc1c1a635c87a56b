//! The drafting engine: a news article becomes a proposed ledger.

mod doc;
mod reading;
mod stance;
mod structure;
mod token;
