//! Every test of behaviour, in one binary: each further file in `tests/` would link egui again.

mod check;
mod derive;
mod ledger_text;
mod oracle;
mod pack;
mod painter_renderer;
mod record;
mod window;
