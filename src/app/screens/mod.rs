//! The screens, a file each: a struct with its own state and one `show`.

pub mod help;
pub mod home;
pub mod quiz;
pub mod read;
pub mod settings;
pub mod summary;

use super::action::Action;
use super::view::View;

/// The screen that is shown.
pub enum Screen {
    /// The packs.
    Home(home::Home),
    /// An article before practice.
    Read(read::Read),
    /// A question or its feedback.
    Quiz(Box<quiz::Quiz>),
    /// The end of a session.
    Summary(Box<summary::Summary>),
    /// The settings.
    Settings(settings::SettingsScreen),
    /// The keys.
    Help(help::Help),
}

impl Screen {
    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        match self {
            Self::Home(screen) => screen.show(ui, view),
            Self::Read(screen) => screen.show(ui, view),
            Self::Quiz(screen) => screen.show(ui, view),
            Self::Summary(screen) => screen.show(ui, view),
            Self::Settings(screen) => screen.show(ui, view),
            Self::Help(screen) => screen.show(ui, view),
        }
    }
}
