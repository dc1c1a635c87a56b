//! Every test of behaviour, in one binary: each further file in `tests/` would link egui again.

mod pack;
mod record;
