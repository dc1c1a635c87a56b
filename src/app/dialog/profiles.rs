//! Who practises: choose a name, add one, change one. No passwords: names only keep answers apart.

use egui::Ui;

use crate::app::action::Action;
use crate::app::theme::Theme;
use crate::app::view::View;
use crate::app::widgets::{button, field, text};
use crate::record::{Profile, ProfileId};
use crate::words::Message;

/// Names, as typed so far, and what waits for one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profiles {
    new_name: Option<String>,
    renaming: Option<(ProfileId, String)>,
    refused: Option<Message>,
    then: Option<Box<Action>>,
}

impl Profiles {
    /// Asks who practises before something is done.
    pub fn before(then: Option<Box<Action>>) -> Self {
        Self { then, ..Self::default() }
    }

    /// Says why a name was not taken.
    pub fn refuse(&mut self, why: Message) {
        self.refused = Some(why);
    }

    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("app-who-practises"));
        ui.add_space(theme.gap.small);
        let is_first = view.learner.profiles.is_empty();
        ui.label(words.get(if is_first { "app-first-name-why" } else { "app-names-why" }));
        ui.add_space(theme.gap.medium);
        let chosen = self.names_ui(ui, view);
        let added = self.add_ui(ui, view, is_first);
        if let Some(why) = &self.refused {
            ui.colored_label(theme.wrong.ink, words.say(why));
        }
        chosen.or(added)
    }

    fn names_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let mut action = None;
        for profile in &view.learner.profiles {
            let row = ui.push_id(profile.id, |ui| match &mut self.renaming {
                Some((id, name)) if *id == profile.id => rename_ui(ui, view, *id, name),
                _ => self.name_ui(ui, view, profile),
            });
            action = action.or(row.inner);
        }
        ui.add_space(view.theme.gap.medium);
        action
    }

    fn name_ui(&mut self, ui: &mut Ui, view: &View<'_>, profile: &Profile) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let is_chosen = view.learner.profile.as_ref().is_some_and(|chosen| chosen.id == profile.id);
        let (choose, rename) = ui
            .horizontal_wrapped(|ui| {
                let choose = button::toggle_ui(ui, theme, is_chosen, &profile.name);
                let rename = words.say(&crate::message!("app-rename-named", name = &profile.name));
                let button = button::quiet_ui(ui, theme, &words.get("app-rename"));
                (choose, button.accessible_name(rename))
            })
            .inner;
        if ui.memory(|memory| memory.focused().is_none()) {
            choose.request_focus();
        }
        if rename.clicked() {
            self.renaming = Some((profile.id, profile.name.clone()));
            self.refused = None;
        }
        let then = self.then.clone();
        choose.clicked().then_some(Action::ChooseProfile { profile: profile.id, then })
    }

    fn add_ui(&mut self, ui: &mut Ui, view: &View<'_>, is_first: bool) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let name = self
            .new_name
            .get_or_insert_with(|| if is_first { words.get("app-default-name") } else { String::new() });
        let typed = field::field_ui(ui, theme, &words.get("app-new-name"), name);
        if is_first && ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
            select_all(ui, typed.id, name.chars().count());
        }
        let is_entered = field::is_entered(ui, &typed);
        ui.add_space(Theme::LIGHT.gap.small);
        let add = words.get(if self.then.is_some() && is_first { "app-begin" } else { "app-add-name" });
        let is_asked = button::primary_ui(ui, theme, &add).clicked() || is_entered;
        (is_asked && !name.trim().is_empty())
            .then(|| Action::AddProfile { name: name.clone(), then: self.then.clone() })
    }
}

fn rename_ui(ui: &mut Ui, view: &View<'_>, profile: ProfileId, name: &mut String) -> Option<Action> {
    let typed = field::field_ui(ui, view.theme, &view.words.get("app-other-name"), name);
    if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
        typed.request_focus();
    }
    let is_entered = field::is_entered(ui, &typed);
    let keep = button::plain_ui(ui, view.theme, &view.words.get("app-keep-name"));
    (keep.clicked() || is_entered).then(|| Action::RenameProfile { profile, name: name.clone() })
}

/// Selects a field's whole text, so that typing replaces it.
fn select_all(ui: &Ui, field: egui::Id, n_chars: usize) {
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), field).unwrap_or_default();
    let range = egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(n_chars));
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), field);
}
