//! Everything about one name: how it is written and shown, its PIN, its file, its end.

use egui::Ui;

use super::badges;
use crate::app::action::{Action, Change};
use crate::app::view::View;
use crate::app::widgets::{button, field, text};
use crate::message;
use crate::record::{Badge, Profile, ProfileId, UNDO_DAYS};

/// What was typed and chosen so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChangeForm {
    profile: ProfileId,
    was: String,
    name: String,
    badge: Badge,
    has_pin: bool,
    pin: String,
}

impl ChangeForm {
    /// Begins with how it is.
    pub(super) fn of(profile: &Profile) -> Self {
        Self {
            profile: profile.id,
            was: profile.name.clone(),
            name: profile.name.clone(),
            badge: profile.badge,
            has_pin: profile.has_pin,
            pin: String::new(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>, is_back: &mut bool) -> Option<Action> {
        let theme = view.theme;
        text::title_ui(ui, &self.was);
        ui.add_space(theme.gap.small);
        let name = self.name_ui(ui, view);
        ui.add_space(theme.gap.small);
        let badge = badges::badges_ui(ui, view, self.badge).map(|badge| {
            self.badge = badge;
            Change::Badge(badge)
        });
        ui.add_space(theme.gap.medium);
        let pin = self.pin_ui(ui, view);
        ui.add_space(theme.gap.medium);
        let end = self.end_ui(ui, view);
        ui.add_space(theme.gap.medium);
        *is_back = button::plain_ui(ui, theme, &view.words.get("learners-back")).clicked();
        let change = name.or(badge).or(pin);
        change.map(|change| Action::ChangeProfile { profile: self.profile, change }).or(end)
    }

    fn name_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Change> {
        let typed = field::field_ui(ui, view.theme, &view.words.get("app-other-name"), &mut self.name);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        let is_entered = field::is_entered(ui, &typed);
        let keep = button::plain_ui(ui, view.theme, &view.words.get("app-keep-name"));
        (keep.clicked() || is_entered).then(|| Change::Name(self.name.clone()))
    }

    fn pin_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Change> {
        let (theme, words) = (view.theme, view.words);
        text::note_ui(ui, theme, &words.get("learners-pin-why"));
        let typed = field::secret_ui(ui, theme, &words.get("learners-new-pin"), &mut self.pin);
        let is_entered = field::is_entered(ui, &typed);
        ui.horizontal_wrapped(|ui| {
            let set = button::plain_ui(ui, theme, &words.get("learners-set-pin"));
            let is_removed =
                self.has_pin && button::plain_ui(ui, theme, &words.get("learners-remove-pin")).clicked();
            let is_set = (set.clicked() || is_entered) && !self.pin.is_empty();
            let set = is_set.then(|| Change::Pin(Some(self.pin.clone())));
            set.or(is_removed.then_some(Change::Pin(None)))
        })
        .inner
    }

    fn end_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words, profile) = (view.theme, view.words, self.profile);
        let save = button::plain_ui(ui, theme, &words.get("learners-save-file"));
        text::note_ui(ui, theme, &words.get("learners-save-why"));
        ui.add_space(theme.gap.medium);
        let named = words.say(&message!("learners-delete", name = &self.was));
        let delete = button::plain_ui(ui, theme, &named);
        text::note_ui(ui, theme, &words.say(&message!("learners-delete-why", days = u64::from(UNDO_DAYS))));
        let save = save.clicked().then_some(Action::ExportProfile { profile, to: None });
        save.or(delete.clicked().then_some(Action::ChangeProfile { profile, change: Change::Delete }))
    }
}
