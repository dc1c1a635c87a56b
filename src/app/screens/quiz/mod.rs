//! A question, side by side with the article, and the feedback to its answer.

use crate::app::action::Action;
use crate::app::sitting::Sitting;
use crate::app::view::View;
use crate::pack::PackId;
use crate::quiz::Event;
use crate::quiz::session::OutOfTurn;

/// A session under way. An answer is returned as an action; while it is being kept, nothing else can be
/// answered, and the feedback shows when [`Quiz::go_on`] is called.
pub struct Quiz {
    sitting: Sitting,
    is_keeping: bool,
}

impl Quiz {
    /// A session, at whatever it asks or shows now.
    pub fn new(sitting: Sitting) -> Self {
        Self { sitting, is_keeping: false }
    }

    /// The session.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// The session, once the screen is left.
    pub fn into_sitting(self) -> Sitting {
        self.sitting
    }

    /// The pack it shows.
    pub fn pack(&self) -> &PackId {
        &self.sitting.pack.pack.id
    }

    /// Whether an answer is on its way to the disk.
    pub fn is_keeping(&self) -> bool {
        self.is_keeping
    }

    /// An answer is on its way to the disk.
    pub fn keep(&mut self) {
        self.is_keeping = true;
    }

    /// Goes on by one event.
    pub fn go_on(&mut self, event: Event) -> Result<(), OutOfTurn> {
        self.is_keeping = false;
        self.sitting.session.apply(event)
    }

    /// Paints the screen and returns what the user wants.
    pub fn show(&mut self, ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
        let _ = (ui, view);
        None
    }
}
