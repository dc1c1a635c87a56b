//! How a session is to go: its mode, which questions it may ask, its time, and what is asked beside the answer.
//!
//! It is kept with the session's plan, so that a session taken up again goes on as it began.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::plan::Wish;
use super::question::QuestionId;
use crate::pack::{Assignment, ResponseKind, Skill};

/// How many questions a session has where nobody says: about a quarter of an hour.
pub const N_ITEMS: usize = 12;

/// When feedback is given, and what the session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Feedback after each answer.
    #[default]
    Practice,
    /// Feedback at the end.
    Test,
    /// What is about to be forgotten; feedback after each answer.
    Review,
}

/// How a session is to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Setup {
    /// When feedback is given.
    pub mode: Mode,
    /// None but these skills.
    pub skills: Option<BTreeSet<Skill>>,
    /// None but questions of these kinds, by their wire names.
    pub kinds: Option<BTreeSet<String>>,
    /// At most so many questions; without it as many as the rules allow.
    pub n_items: Option<usize>,
    /// How long it may take, before a learner's extra time.
    pub minutes: Option<u32>,
    /// Whether the article stays closed until a question is answered.
    pub is_closed_book: bool,
    /// Whether the learner is asked how sure they are.
    pub asks_confidence: bool,
    /// Whether the learner is asked to show the words that bear the answer out.
    pub asks_evidence: bool,
}

impl Setup {
    /// The session that a pack's author has set. A mode that is not known is practice.
    pub fn assigned(assignment: &Assignment) -> Self {
        let mode = match assignment.mode.as_deref() {
            Some("test") => Mode::Test,
            Some("review") => Mode::Review,
            _ => Mode::Practice,
        };
        let n_items = assignment.items.and_then(|items| usize::try_from(items).ok());
        Self {
            mode,
            kinds: assignment.kinds.as_ref().map(|kinds| kinds.iter().cloned().collect()),
            n_items: Some(n_items.unwrap_or(N_ITEMS)),
            minutes: assignment.minutes,
            is_closed_book: assignment.closed_book.unwrap_or(mode == Mode::Review),
            ..Self::default()
        }
    }

    /// A review of so many questions: the article stays closed, and the learner says how sure they are.
    pub fn review(n_items: usize) -> Self {
        Self {
            mode: Mode::Review,
            n_items: Some(n_items),
            is_closed_book: true,
            asks_confidence: true,
            ..Self::default()
        }
    }

    /// What it asks for. In a closed book nothing can be marked.
    pub fn wish(&self, only: Option<BTreeSet<QuestionId>>) -> Wish {
        let can_ask = |response: &&ResponseKind| !self.is_closed_book || **response != ResponseKind::Mark;
        Wish {
            n_items: self.n_items,
            only,
            kinds: self.kinds.clone(),
            skills: self.skills.clone(),
            responses: ResponseKind::ALL.iter().filter(can_ask).copied().collect(),
        }
    }

    /// How many milliseconds it may take, with the learner's time in percent of the usual; without an end where
    /// either has none. Only a test ends by the clock.
    pub fn limit_ms(&self, percent: Option<u32>) -> Option<u64> {
        let minutes = self.minutes.filter(|_| self.mode == Mode::Test)?;
        Some(u64::from(minutes) * 600 * u64::from(percent?))
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            mode: Mode::Practice,
            skills: None,
            kinds: None,
            n_items: Some(N_ITEMS),
            minutes: None,
            is_closed_book: false,
            asks_confidence: false,
            asks_evidence: false,
        }
    }
}
