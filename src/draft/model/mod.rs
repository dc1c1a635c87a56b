//! The learnt models: features, weights, and how a sequence is labelled by them.

pub(super) mod crf;
pub(super) mod file;
pub(super) mod forest;
pub(super) mod hash;
pub(super) mod places;
pub(super) mod table;
#[cfg(test)]
mod tests;
pub(super) mod weights;
pub(super) mod wide;
#[cfg(feature = "train")]
pub(super) mod write;
