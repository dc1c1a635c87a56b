//! The PIN of a name that has one.

use egui::Ui;

use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, field, text};
use crate::message;
use crate::record::{Profile, ProfileId};

/// A PIN, as typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PinForm {
    profile: ProfileId,
    name: String,
    typed: String,
}

impl PinForm {
    /// Asks for somebody's PIN.
    pub(super) fn of(profile: &Profile) -> Self {
        Self { profile: profile.id, name: profile.name.clone(), typed: String::new() }
    }

    pub(super) fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        then: Option<Box<Action>>,
        is_back: &mut bool,
    ) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.say(&message!("learners-pin-of", name = &self.name)));
        ui.add_space(theme.gap.small);
        let typed = field::secret_ui(ui, theme, &words.get("learners-pin"), &mut self.typed);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        text::note_ui(ui, theme, &words.get("learners-pin-forgotten"));
        ui.add_space(theme.gap.small);
        let go_on = ui
            .horizontal_wrapped(|ui| {
                let go_on = button::primary_ui(ui, theme, &words.get("learners-open"));
                *is_back = button::plain_ui(ui, theme, &words.get("learners-back")).clicked();
                go_on
            })
            .inner;
        let is_asked = go_on.clicked() || field::is_entered(ui, &typed);
        let (profile, pin) = (self.profile, Some(self.typed.clone()));
        (is_asked && !self.typed.is_empty()).then_some(Action::ChooseProfile { profile, pin, then })
    }
}
