//! Sentences that stay until they are read.

use crate::words::Message;

/// Which notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NoticeId(u64);

/// A sentence for the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Unique as long as the program runs.
    pub id: NoticeId,
    /// What it says.
    pub message: Message,
    /// How it looks.
    pub weight: Weight,
}

/// How much a notice matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Good to know.
    Word,
    /// Something went wrong.
    Trouble,
}

/// The notices that nobody has dismissed yet, the oldest first.
#[derive(Debug, Default)]
pub struct Notices {
    list: Vec<Notice>,
    n_given: u64,
}

impl Notices {
    /// Adds a notice, unless the same sentence is there already.
    pub fn add(&mut self, weight: Weight, message: Message) {
        if self.list.iter().any(|notice| notice.message == message) {
            return;
        }
        self.n_given += 1;
        self.list.push(Notice { id: NoticeId(self.n_given), message, weight });
    }

    /// Takes away a notice that was read.
    pub fn dismiss(&mut self, id: NoticeId) {
        self.list.retain(|notice| notice.id != id);
    }

    /// Those nobody has dismissed, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Notice> {
        self.list.iter()
    }
}
