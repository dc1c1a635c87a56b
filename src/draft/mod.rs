//! The drafting engine: a news article becomes a proposed ledger.

mod doc;
mod policy;
mod reading;
mod stance;
mod structure;
mod token;
