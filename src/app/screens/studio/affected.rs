//! Which questions are others than when the pack was opened or last saved: learners begin anew with these.

use std::sync::Arc;

use egui::Ui;

use super::Studio;
use crate::app::cached::Cached;
use crate::app::view::View;
use crate::app::widgets::text;
use crate::message;
use crate::studio::{self, Affected};

/// The questions as they were given out.
#[derive(Debug, Default)]
pub(super) struct GivenOut {
    /// Whether anybody can have practised with it: not with a draft.
    is_given: bool,
    /// What the pack meant when it was opened or saved.
    view: Option<Arc<studio::View>>,
    affected: Cached<u64, Affected>,
}

impl GivenOut {
    /// The pack as it is now is what learners have.
    pub fn now(view: &Arc<studio::View>, is_draft: bool) -> Self {
        let mut now = Self { is_given: !is_draft, ..Self::default() };
        now.know(view);
        now
    }

    /// Takes what the pack means now, unless it is known already what it meant.
    pub fn know(&mut self, view: &Arc<studio::View>) {
        if self.is_given && self.view.is_none() && view.is_current {
            self.view = Some(Arc::clone(view));
        }
    }
}

impl Studio {
    /// The questions that are others by now.
    fn affected(&mut self) -> Option<&Affected> {
        let now = Arc::clone(&self.seen.view);
        // Questions of another ledger say nothing of this one.
        let before = Arc::clone(self.given_out.view.as_ref().filter(|_| now.is_current)?);
        if Arc::ptr_eq(&before, &now) {
            return None;
        }
        Some(self.given_out.affected.get(self.seen.state.0, |_| Affected::between(&before, &now)))
    }

    /// Whether a question is another than when the pack was given out.
    pub(super) fn is_affected(&mut self, question: &str) -> bool {
        self.affected().is_some_and(|affected| affected.changed.contains(question))
    }

    /// How many questions are others by now.
    pub(super) fn affected_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(affected) = self.affected() else { return };
        let (n, gone) = (affected.changed.len(), affected.gone.len());
        if n + gone > 0 {
            let said = message!("bench-affected", n = n, gone = gone);
            text::weak_ui(ui, view.theme, &view.words.say(&said));
        }
    }
}
