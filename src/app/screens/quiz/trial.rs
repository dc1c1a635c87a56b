//! A question that is tried, or a session that is rehearsed: as a learner sees it, and nothing of it is kept.

use std::sync::Arc;

use egui::Ui;

use super::{Kept, Quiz};
use crate::app::action::{Action, Route};
use crate::app::view::View;
use crate::quiz::{Event, Question, Seed, Session, Setup, State};
use crate::record::sitting::{Books, Moment, Sitting};
use crate::record::{SessionId, Timestamp};
use crate::words::{Message, Told};

/// What became of an action in a rehearsal.
#[derive(Debug, Clone, PartialEq)]
pub enum Rehearsed {
    /// It goes on.
    GoesOn,
    /// Everything was asked, or it is left.
    Over,
    /// It could not be done.
    Refused(Message),
    /// It is not the session's business.
    Other(Box<Action>),
}

impl Quiz {
    /// A question of a pack, to be tried.
    pub fn trial(books: Books, question: Arc<Question>, seed: Seed) -> Self {
        let (Moment { now, random }, setup) = (nowhen(), Setup::default());
        let (id, session) = (SessionId::new(now, random), Session::new(vec![question]));
        Self::rehearsal(Sitting { id, setup, books, seed, session, spent_ms: 0 })
    }

    /// A session of which nothing is kept.
    pub fn rehearsal(sitting: Sitting) -> Self {
        Self { kept: Kept::Nowhere, ..Self::new(sitting) }
    }

    /// Does what an action wants, without any record.
    pub fn rehearse(&mut self, action: Action) -> Rehearsed {
        let gone_on = match action {
            Action::Answer(said) => self.sitting.judge(&said, nowhen()).and_then(|(event, _)| {
                self.sitting.spent_ms += u64::from(said.millis);
                self.go_on(event)
            }),
            Action::NextQuestion => self.go_on(Event::Continued),
            Action::TimeUp(_) => self.go_on(Event::TimeUp),
            Action::TimeIsShort => Ok(()),
            Action::Back | Action::Go(Route::Home) => return Rehearsed::Over,
            other => return Rehearsed::Other(Box::new(other)),
        };
        match gone_on {
            Err(why) => Rehearsed::Refused(why.told()),
            Ok(()) if self.sitting.session.state() == State::Finished => Rehearsed::Over,
            Ok(()) => Rehearsed::GoesOn,
        }
    }

    /// Takes the keys, before anything of it is painted. `is_alone`: it is not painted beside the article.
    pub fn trial_keys(&mut self, ui: &Ui, view: &View<'_>, is_alone: bool) -> Option<Action> {
        self.set_desk(view);
        self.desk.as_mut()?.keys(ui, view, !is_alone)
    }

    /// Paints the article beside the question.
    pub fn trial_article_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(desk) = &mut self.desk else { return };
        if let Some((_, pane)) = self.books.get_mut(desk.of) {
            desk.article_ui(ui, view, pane, None, |_, _| false);
        }
    }

    /// Paints the question or its feedback, and what can be done. `is_alone`: the article is not beside it.
    pub fn trial_question_ui(&mut self, ui: &mut Ui, view: &View<'_>, is_alone: bool) -> Option<Action> {
        let desk = self.desk.as_mut()?;
        let (words, pane) = self.books.get_mut(desk.of)?;
        if is_alone {
            return desk.narrow_ui(ui, view, words, pane);
        }
        let foot = desk.foot_ui(ui, view, pane.ledger(), true);
        desk.palette_ui(ui, view);
        desk.question_ui(ui, view, words, Some(pane.ledger()));
        foot
    }
}

/// The moment of what is kept nowhere.
pub fn nowhen() -> Moment {
    Moment { now: Timestamp::default(), random: <[u8; 10]>::default() }
}
