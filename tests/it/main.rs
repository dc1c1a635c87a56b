//! Every test of behaviour, in one binary: each further file in `tests/` would link egui again.

mod app;
mod check;
mod cli;
mod derive;
mod disk;
mod hand;
mod house;
mod ledger_text;
mod marks;
mod oracle;
mod pack;
mod painter_renderer;
mod pictures;
mod plan;
mod print;
mod record;
mod schedule;
mod session;
mod shelf;
mod short;
mod sitting;
mod stats;
mod terminal;
mod terminal_rules;
mod told;
mod window;
