//! The drafting engine: a news article becomes a proposed ledger.

mod doc;
mod structure;
mod token;
