//! The screens, driven by role and label, by keyboard and by mouse. A file a screen.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests: clippy exempts only the tests themselves"
)]

mod asks;
mod brought;
mod command;
mod draft;
mod flag;
mod fonts;
mod forms;
mod help;
mod home;
mod jobs;
pub(crate) mod kinds;
mod language;
pub(crate) mod lesson;
mod mark;
mod modes;
mod paper;
mod positions;
mod profiles;
mod progress;
mod quiz;
mod read;
mod reading;
mod session;
mod settings;
mod short;
mod studio;
mod studio_articles;
mod studio_walk;
mod summary;
mod targets;
mod theme;
mod trial;
#[cfg(target_os = "linux")]
mod voice;
pub(crate) mod window;
