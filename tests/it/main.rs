//! Every test of behaviour, in one binary: each further file in `tests/` would link egui again.

mod app;
mod check;
mod cli;
mod disk;
mod hand;
mod house;
mod marks;
mod pack;
mod painter_renderer;
mod plan;
mod print;
mod record;
mod session;
mod shelf;
mod window;
