//! The screens: what a learner sees and does.
//!
//! Each screen is a struct with its own state and one `show`, which paints, reads through a [`View`] and
//! returns at most one [`Action`]; carrying it out is [`App`]'s. No rule of the domain lives here, and nothing
//! here knows how the window gets on the screen.

pub mod action;
#[expect(clippy::module_inception, reason = "the room is named after its subject, and so is the file")]
mod app;
mod apply;
mod cached;
pub mod catalogue;
pub mod command;
mod dialog;
mod done;
mod draft;
mod earlier;
mod fonts;
mod jobs;
mod learners;
mod load;
mod notice;
mod paper;
mod phrase;
mod picture;
mod practice;
mod reading;
mod receive;
mod review;
mod run;
mod screens;
mod start;
mod texts;
pub mod theme;
mod view;
pub mod voice;
mod widgets;
mod workbench;

pub use action::{Action, Route};
pub use app::App;
pub use jobs::Workers;
pub use picture::{PictureError, Pictured, Shot, picture};
pub use run::run;
pub use start::Start;
pub use theme::Theme;
pub use view::{Learner, View};
