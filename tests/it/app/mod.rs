//! The screens, driven by role and label, by keyboard and by mouse. A file a screen.

mod command;
mod help;
mod home;
mod profiles;
mod settings;
mod theme;
mod window;
