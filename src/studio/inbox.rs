//! The drafted rows that nobody has looked at, in the order in which they are gone through.

use super::edit::Row;
use crate::message;
use crate::pack::{Draft, Pack, StatementId};
use crate::words::Message;

/// How sure the drafting engine is, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// A guess.
    Guess,
    /// Perhaps.
    Perhaps,
    /// Probably.
    Probably,
    /// Almost certainly.
    Surely,
}

impl Grade {
    /// Every grade, the least sure first.
    pub const ALL: [Self; 4] = [Self::Guess, Self::Perhaps, Self::Probably, Self::Surely];

    /// The grade of a confidence from 0 to 1.
    pub fn of(confidence: f64) -> Self {
        let is_reached = |grade: &Self| confidence >= grade.least();
        Self::ALL.into_iter().rev().find(is_reached).unwrap_or(Self::Guess)
    }

    /// The least confidence of the grade, for [`Edit::AcceptAbove`](super::Edit::AcceptAbove).
    pub fn least(self) -> f64 {
        match self {
            Self::Guess => f64::NEG_INFINITY,
            Self::Perhaps => 0.5,
            Self::Probably => 0.7,
            Self::Surely => 0.9,
        }
    }

    /// The word for it.
    pub fn said(self) -> Message {
        match self {
            Self::Guess => message!("studio-grade-guess"),
            Self::Perhaps => message!("studio-grade-perhaps"),
            Self::Probably => message!("studio-grade-probably"),
            Self::Surely => message!("studio-grade-surely"),
        }
    }
}

/// A drafted row.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Which row.
    pub row: Row,
    /// From 0 to 1.
    pub confidence: f64,
    /// The same in words.
    pub grade: Grade,
    /// Why the engine proposes it.
    pub reason: String,
    /// Its place among all rows, drafted or not.
    at: (usize, usize),
}

/// The drafted rows of a pack: by statement, each with its positions and references.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inbox {
    items: Vec<Item>,
    /// The statements of the pack, by place.
    statements: Vec<StatementId>,
}

impl Inbox {
    /// The drafted rows of a pack.
    pub fn of(pack: &Pack) -> Self {
        let mut items = Vec::new();
        for (ix, statement) in pack.statements.iter().enumerate() {
            let id = &statement.id;
            let mut add = |row: Row, nth: usize, draft: Option<&Draft>| {
                items.extend(draft.map(|draft| Item {
                    row,
                    confidence: draft.confidence,
                    grade: Grade::of(draft.confidence),
                    reason: draft.reason.clone(),
                    at: (ix, nth),
                }));
            };
            add(Row::Statement(id.clone()), 0, statement.draft.as_ref());
            for (nth, row) in statement.stances.iter().enumerate() {
                add(Row::Stance(id.clone(), row.on.clone()), 1 + nth, row.draft.as_ref());
            }
            let n_before = 1 + statement.stances.len();
            for (nth, row) in statement.policies.iter().enumerate() {
                add(Row::Reference(id.clone(), nth), n_before + nth, row.draft.as_ref());
            }
        }
        let statements = pack.statements.iter().map(|row| row.id.clone()).collect();
        Self { items, statements }
    }

    /// The rows, in order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// How many rows are left.
    pub fn n_left(&self) -> usize {
        self.items.len()
    }

    /// How many statements have a row that is left.
    pub fn n_statements(&self) -> usize {
        let mut places: Vec<usize> = self.items.iter().map(|item| item.at.0).collect();
        places.dedup();
        places.len()
    }

    /// How many rows accepting all above a confidence would accept.
    pub fn n_above(&self, confidence: f64) -> usize {
        self.items.iter().filter(|item| item.confidence >= confidence).count()
    }

    /// The item of a row, if it is still open.
    pub fn item(&self, row: &Row) -> Option<&Item> {
        self.items.iter().find(|item| item.row == *row)
    }

    /// The next open row after one, which need not be open; after the last the first.
    pub fn next(&self, after: Option<&Row>) -> Option<&Item> {
        let place = after.and_then(|row| self.place(row));
        let later = place.and_then(|place| self.items.iter().find(|item| item.at > place));
        later.or(self.items.first())
    }

    /// The open row before one; before the first the last.
    pub fn previous(&self, before: Option<&Row>) -> Option<&Item> {
        let place = before.and_then(|row| self.place(row));
        let earlier = place.and_then(|place| self.items.iter().rev().find(|item| item.at < place));
        earlier.or(self.items.last())
    }

    /// The row itself if it is open, else the next: where to go on after an edit.
    pub fn at_or_after(&self, row: &Row) -> Option<&Item> {
        self.item(row)
            .or_else(|| {
                let place = self.place(row)?;
                self.items.iter().find(|item| item.at >= place)
            })
            .or(self.items.first())
    }

    /// The place of a row among all rows; what is not there any more is taken to end its statement.
    fn place(&self, row: &Row) -> Option<(usize, usize)> {
        if let Some(item) = self.item(row) {
            return Some(item.at);
        }
        let (id, nth) = match row {
            Row::Statement(id) => (id, 0),
            Row::Stance(id, _) | Row::Reference(id, _) => (id, usize::MAX),
            _ => return None,
        };
        Some((self.statements.iter().position(|other| other == id)?, nth))
    }
}
