//! What is the matter with a question, in the learner's view.

use egui::Ui;

use crate::app::action::Action;
use crate::app::reading::Doubted;
use crate::app::view::View;
use crate::app::widgets::radio::radios_ui;
use crate::app::widgets::{button, field, text};
use crate::record::Reason;
use crate::words::Message;

/// A reason and words, as far as they are given.
#[derive(Debug, Clone, PartialEq)]
pub struct FlagForm {
    doubted: Doubted,
    reason: Reason,
    words: String,
    refused: Option<Message>,
}

impl FlagForm {
    /// Nothing said yet about this question.
    pub fn new(doubted: Doubted) -> Self {
        Self { doubted, reason: Reason::Wrong, words: String::new(), refused: None }
    }

    /// Says why it was not kept.
    pub fn refuse(&mut self, why: Message) {
        self.refused = Some(why);
    }

    /// Paints the form.
    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        text::title_ui(ui, &words.get("reading-flag-title"));
        ui.add_space(theme.gap.small);
        ui.label(words.get("reading-flag-why"));
        ui.add_space(theme.gap.medium);
        let name = |reason: Reason| match reason {
            Reason::Wrong => "reading-flag-wrong",
            Reason::Confusing => "reading-flag-confusing",
            Reason::Other => "reading-flag-other",
        };
        let options = Reason::ALL.map(|reason| (reason, words.get(name(reason))));
        if let Some(reason) = radios_ui(ui, view.theme, &options, &self.reason) {
            self.reason = reason;
        }
        ui.add_space(theme.gap.small);
        let typed = field::field_ui(ui, theme, &words.get("reading-flag-words"), &mut self.words);
        if ui.memory(|memory| memory.focused().is_none()) && !typed.lost_focus() {
            typed.request_focus();
        }
        let is_entered = field::is_entered(ui, &typed);
        ui.add_space(theme.gap.medium);
        if let Some(why) = &self.refused {
            ui.colored_label(theme.wrong.ink, words.say(why));
        }
        self.buttons_ui(ui, view, is_entered)
    }

    fn buttons_ui(&self, ui: &mut Ui, view: &View<'_>, is_entered: bool) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let said = self.words.trim();
        // "Something else" says nothing without words.
        let is_complete = self.reason != Reason::Other || !said.is_empty();
        let row = |ui: &mut Ui| {
            let keep = ui.add_enabled_ui(is_complete, |ui| {
                button::primary_ui(ui, theme, &words.get("reading-flag-keep")).clicked()
            });
            let leave = button::quiet_ui(ui, theme, &words.get("reading-leave")).clicked();
            (keep.inner, leave)
        };
        let (keep, leave) = ui.horizontal_wrapped(row).inner;
        let flag = || Action::AddFlag {
            doubted: self.doubted.clone(),
            reason: self.reason,
            words: (!said.is_empty()).then(|| said.to_owned()),
        };
        if (keep || is_entered) && is_complete { Some(flag()) } else { leave.then_some(Action::CloseDialog) }
    }
}
