//! The drafting engine: a news article becomes a proposed ledger.

mod doc;
mod people;
mod reading;
mod structure;
mod token;
