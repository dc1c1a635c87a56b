//! The packs that ship, as a set: what must occur in them, counted from their ledgers, and how they are played.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod foreign;
mod occurs;
mod table;
