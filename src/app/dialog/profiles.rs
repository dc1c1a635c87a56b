//! Who practises: choose a name, add one, change one, bring one back, take one in from a file.

mod badges;
mod change;
mod path;
mod pin;

use egui::Ui;

use crate::app::action::{Action, Change};
use crate::app::view::View;
use crate::app::widgets::{badge, button, field, text};
use crate::message;
use crate::record::{Badge, Deleted, Profile, ProfileId};
use crate::words::Message;

use change::ChangeForm;
use path::PathForm;
use pin::PinForm;

/// Names, as typed so far, and what waits for one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profiles {
    page: Page,
    new_name: Option<String>,
    new_badge: Option<Badge>,
    said: Option<Said>,
    then: Option<Box<Action>>,
}

/// What the dialog shows.
#[derive(Debug, Clone, PartialEq, Default)]
enum Page {
    /// Everybody.
    #[default]
    List,
    /// The PIN of somebody.
    Pin(PinForm),
    /// Everything about somebody.
    Change(ChangeForm),
    /// Where a file is.
    Path(PathForm),
}

/// What the record answered.
#[derive(Debug, Clone, PartialEq)]
enum Said {
    Refused(Message),
    Done(Message),
}

impl Profiles {
    /// Asks who practises before something is done.
    pub fn before(then: Option<Box<Action>>) -> Self {
        Self { then, ..Self::default() }
    }

    /// Asks where a learner's file is, or is to be.
    pub fn asking_path(profile: Option<ProfileId>) -> Self {
        Self { page: Page::Path(PathForm::new(profile)), ..Self::default() }
    }

    /// Asks where a learner's file is, or is to be, as no dialog of the system does.
    pub fn ask_path(&mut self, profile: Option<ProfileId>) {
        self.page = Page::Path(PathForm::new(profile));
        self.said = None;
    }

    /// Says why something was not done.
    pub fn refuse(&mut self, why: Message) {
        self.said = Some(Said::Refused(why));
    }

    /// Goes back to the names after something was done, and says what.
    pub fn go_on(&mut self, done: Option<Message>) {
        self.page = Page::List;
        self.said = done.map(Said::Done);
    }

    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let then = self.then.clone();
        let mut is_back = false;
        let action = match &mut self.page {
            Page::List => self.list_ui(ui, view),
            Page::Pin(form) => form.show(ui, view, then, &mut is_back),
            Page::Change(form) => form.show(ui, view, &mut is_back),
            Page::Path(form) => form.show(ui, view, &mut is_back),
        };
        self.said_ui(ui, view);
        if is_back {
            self.go_on(None);
        }
        action
    }

    /// What was answered, read out as it appears.
    fn said_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let (color, said) = match &self.said {
            None => return,
            Some(Said::Refused(why)) => (view.theme.wrong.ink, why),
            Some(Said::Done(done)) => (view.theme.text, done),
        };
        let label = ui.colored_label(color, view.words.say(said));
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }

    fn list_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("app-who-practises"));
        ui.add_space(theme.gap.small);
        let is_first = view.learner.profiles.is_empty();
        ui.label(words.get(if is_first { "app-first-name-why" } else { "app-names-why" }));
        ui.add_space(theme.gap.medium);
        let chosen = self.names_ui(ui, view);
        let back = deleted_ui(ui, view);
        let added = self.add_ui(ui, view, is_first);
        ui.add_space(theme.gap.medium);
        let take = button::quiet_ui(ui, theme, &words.get("learners-take-file"));
        chosen.or(back).or(added).or(take.clicked().then_some(Action::ImportProfile(None)))
    }

    fn names_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let mut action = None;
        for profile in &view.learner.profiles {
            let row = ui.push_id(profile.id, |ui| self.name_ui(ui, view, profile));
            action = action.or(row.inner);
        }
        ui.add_space(view.theme.gap.medium);
        action
    }

    fn name_ui(&mut self, ui: &mut Ui, view: &View<'_>, profile: &Profile) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let is_chosen = view.learner.profile.as_ref().is_some_and(|chosen| chosen.id == profile.id);
        // A name with a PIN is changed by whoever got past it.
        let is_open = is_chosen || !profile.has_pin;
        let (choose, change) = ui
            .horizontal_wrapped(|ui| {
                badge::badge_ui(ui, theme, profile.badge);
                let choose = button::toggle_ui(ui, theme, is_chosen, &profile.name);
                if profile.has_pin {
                    text::note_ui(ui, theme, &words.get("learners-has-pin"));
                }
                let name = words.say(&message!("learners-change-named", name = &profile.name));
                let change = is_open.then(|| {
                    button::quiet_ui(ui, theme, &words.get("learners-change")).accessible_name(name)
                });
                (choose, change)
            })
            .inner;
        if ui.memory(|memory| memory.focused().is_none()) {
            choose.request_focus();
        }
        if change.is_some_and(|change| change.clicked()) {
            self.page = Page::Change(ChangeForm::of(profile));
            self.said = None;
        }
        if choose.clicked() && !is_open {
            self.page = Page::Pin(PinForm::of(profile));
            self.said = None;
            return None;
        }
        let then = self.then.clone();
        choose.clicked().then_some(Action::ChooseProfile { profile: profile.id, pin: None, then })
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
        ui.add_space(theme.gap.small);
        let badge = self.new_badge.get_or_insert_with(|| next_badge(view));
        if let Some(chosen) = badges::badges_ui(ui, view, *badge) {
            *badge = chosen;
        }
        ui.add_space(theme.gap.small);
        let add = words.get(if self.then.is_some() && is_first { "app-begin" } else { "app-add-name" });
        let is_asked = button::primary_ui(ui, theme, &add).clicked() || is_entered;
        let (name, badge, then) = (name.clone(), Some(*badge), self.then.clone());
        (is_asked && !name.trim().is_empty()).then_some(Action::AddProfile { name, badge, then })
    }
}

/// A badge that nobody here has, as far as there are any.
fn next_badge(view: &View<'_>) -> Badge {
    let is_free = |badge: &Badge| view.learner.profiles.iter().all(|profile| profile.badge != *badge);
    (0..48).map(Badge::nth).find(is_free).unwrap_or(Badge::nth(0))
}

/// Who was deleted and can be brought back, and for how long.
fn deleted_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let mut action = None;
    for deleted in &view.learner.deleted {
        let row = ui.push_id(deleted.id, |ui| deleted_row_ui(ui, view, deleted));
        action = action.or(row.inner);
    }
    action
}

fn deleted_row_ui(ui: &mut Ui, view: &View<'_>, deleted: &Deleted) -> Option<Action> {
    let (theme, words) = (view.theme, view.words);
    let left = deleted.days_left(view.now);
    let said = words.say(&message!("learners-deleted", name = &deleted.name, days = u64::from(left)));
    let label = text::weak_ui(ui, theme, &said);
    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
    let back = words.say(&message!("learners-bring-back-named", name = &deleted.name));
    let back = button::plain_ui(ui, theme, &words.get("learners-bring-back")).accessible_name(back);
    ui.add_space(theme.gap.medium);
    back.clicked().then_some(Action::ChangeProfile { profile: deleted.id, change: Change::BringBack })
}

/// Selects a field's whole text, so that typing replaces it.
fn select_all(ui: &Ui, field: egui::Id, n_chars: usize) {
    let mut state = egui::text_edit::TextEditState::load(ui.ctx(), field).unwrap_or_default();
    let range = egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(n_chars));
    state.cursor.set_char_range(Some(range));
    state.store(ui.ctx(), field);
}
