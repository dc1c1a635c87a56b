//! What was done, to be taken back and done again.

use super::change::Change;
use super::edit::Row;
use crate::words::Message;

/// One step of the history.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Step {
    /// What was done, in words.
    pub name: Message,
    /// Where to look after it is done or undone.
    pub at: Row,
    pub change: Change,
}

/// The steps that can be undone, and those that can be redone.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// A new step; what was undone before cannot be redone any more.
    pub fn push(&mut self, step: Step) {
        self.undone.clear();
        self.done.push(step);
    }

    /// The step that is to be undone now. It can be redone then.
    pub fn back(&mut self) -> Option<&Step> {
        let step = self.done.pop()?;
        self.undone.push(step);
        self.undone.last()
    }

    /// The step that is to be done again now.
    pub fn on(&mut self) -> Option<&Step> {
        let step = self.undone.pop()?;
        self.done.push(step);
        self.done.last()
    }

    /// What undoing would take back.
    pub fn next_back(&self) -> Option<&Step> {
        self.done.last()
    }

    /// What redoing would do.
    pub fn next_on(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// How many steps can be undone.
    pub fn len(&self) -> usize {
        self.done.len()
    }
}
