//! The screens, a file each: a struct with its own state and one `show`.

pub mod class;
pub mod help;
pub mod home;
pub mod progress;
pub mod quiz;
pub mod read;
pub mod settings;
mod settings_modes;
mod settings_reading;
pub mod setup;
pub mod studio;
pub mod summary;

use super::action::Action;
use super::command::Where;
use super::view::View;
use crate::pack::PackId;
use crate::record::sitting::Sitting;

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
    /// How to practise.
    SetUp(setup::SetUp),
    /// One question at a time for a whole class.
    Class(Box<class::Class>),
    /// The settings.
    Settings,
    /// The keys.
    Help(help::Help),
    /// How far one has come.
    Progress(Box<progress::Progress>),
    /// A pack being made.
    Studio(Box<studio::Studio>),
}

impl Screen {
    /// Paints the screen and returns what the user wants. How far it is scrolled belongs to the session or
    /// the pack it shows: another one begins at its top.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let of = egui::IdSalt::new((self.sitting().map(|sitting| &sitting.id), self.pack()));
        ui.push_id(of, |ui| self.shown(ui, view)).inner
    }

    fn shown(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        match self {
            Self::Home(screen) => screen.show(ui, view),
            Self::Read(screen) => screen.show(ui, view),
            Self::Quiz(screen) => screen.show(ui, view),
            Self::Summary(screen) => screen.show(ui, view),
            Self::SetUp(screen) => screen.show(ui, view),
            Self::Class(screen) => screen.show(ui, view),
            Self::Settings => settings::show(ui, view),
            Self::Help(screen) => screen.show(ui, view),
            Self::Progress(screen) => screen.show(ui, view),
            Self::Studio(screen) => screen.show(ui, view),
        }
    }

    /// Where its commands are given.
    pub fn place(&self) -> Where {
        match self {
            Self::Home(_) => Where::Home,
            Self::Read(_) => Where::Read,
            Self::Quiz(_) => Where::Question,
            Self::Summary(_) => Where::Summary,
            Self::Class(_) => Where::Class,
            Self::Studio(_) => Where::Studio,
            Self::SetUp(_) | Self::Settings | Self::Help(_) | Self::Progress(_) => Where::Everywhere,
        }
    }

    /// The pack it shows.
    pub fn pack(&self) -> Option<&PackId> {
        match self {
            Self::Read(screen) => Some(screen.pack()),
            Self::Quiz(screen) => Some(screen.pack()),
            Self::Summary(screen) => Some(screen.pack()),
            Self::Class(screen) => Some(screen.pack()),
            Self::SetUp(screen) => screen.pack(),
            Self::Studio(screen) => Some(screen.pack()),
            Self::Home(_) | Self::Settings | Self::Help(_) | Self::Progress(_) => None,
        }
    }

    /// The session it shows.
    fn sitting(&self) -> Option<&Sitting> {
        match self {
            Self::Quiz(screen) => Some(screen.sitting()),
            Self::Summary(screen) => Some(screen.sitting()),
            _ => None,
        }
    }

    /// The studio, on its screen.
    pub fn studio(&self) -> Option<&studio::Studio> {
        match self {
            Self::Studio(studio) => Some(studio),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn studio_mut(&mut self) -> Option<&mut studio::Studio> {
        match self {
            Self::Studio(studio) => Some(studio),
            _ => None,
        }
    }

    /// The session under way, on the screen of one.
    pub fn quiz_mut(&mut self) -> Option<&mut quiz::Quiz> {
        match self {
            Self::Quiz(quiz) => Some(quiz),
            _ => None,
        }
    }
}
