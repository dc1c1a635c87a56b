//! What a learner does while reading, carried out: remarks and flags kept, the article read aloud.

use std::sync::Arc;

use super::action::Action;
use super::app::App;
use super::dialog::{Dialog, FlagForm};
use super::done::Done;
use super::jobs::Task;
use super::screens::Screen;
use super::voice::Speech;
use crate::message;
use crate::pack::{ArticleId, PackId, Span};
use crate::quiz::{State, content_hash};
use crate::record::{Flag, FlagId, Reason, Remark, RemarkId};

/// A highlight or a note to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRemark {
    /// The one it changes; none for a new one.
    pub id: Option<RemarkId>,
    /// The pack.
    pub pack: PackId,
    /// The article.
    pub article: ArticleId,
    /// The words marked.
    pub exact: String,
    /// Where they stand.
    pub span: Span,
    /// What the learner writes to them; none for a mere highlight.
    pub note: Option<String>,
}

impl From<Remark> for NewRemark {
    fn from(remark: Remark) -> Self {
        let Remark { id, pack, article, exact, start, end, note, at: _ } = remark;
        Self { id: Some(id), pack, article, exact, span: Span { start, end }, note }
    }
}

/// A question to be flagged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubted {
    /// Its pack.
    pub pack: PackId,
    /// Its id.
    pub question: String,
    /// Its content.
    pub content_hash: String,
}

impl App {
    /// Shows a highlight or note at once, and has it kept.
    pub(super) fn put_remark(&mut self, new: NewRemark) {
        let Some(profile) = self.profile_for(|| Action::PutRemark(new.clone())) else { return };
        let moment = self.moment();
        let NewRemark { id, pack, article, exact, span, note } = new;
        let id = id.unwrap_or_else(|| RemarkId::new(moment.now, moment.random));
        let remark =
            Remark { id, pack, article, exact, start: span.start, end: span.end, note, at: moment.now };
        self.learner.remarks.retain(|other| other.id != remark.id);
        self.learner.remarks.push(remark.clone());
        self.learner.revision += 1;
        self.jobs.with_record(Task::Keep, move |record| {
            Done::saved(record, |record| record.put_remark(profile, &remark))
        });
    }

    /// Takes a highlight or note away.
    pub(super) fn remove_remark(&mut self, remark: RemarkId) {
        let Some(profile) = self.learner.profile.as_ref().map(|profile| profile.id) else { return };
        let now = (self.clock)();
        self.learner.remarks.retain(|other| other.id != remark);
        self.learner.revision += 1;
        self.jobs.with_record(Task::Keep, move |record| {
            Done::saved(record, |record| record.remove_remark(profile, &remark, now))
        });
    }

    /// Asks what is the matter with the question on the screen.
    pub(super) fn doubt_question(&mut self) {
        let Screen::Quiz(quiz) = &self.screen else { return };
        let sitting = quiz.sitting();
        let (State::Asking { question, .. } | State::Feedback { question, .. }) = sitting.session.state()
        else {
            return;
        };
        let doubted = Doubted {
            pack: sitting.book().pack.id.clone(),
            question: question.id.0.clone(),
            content_hash: content_hash(question, &sitting.book().ledger),
        };
        self.dialog = Some(Dialog::Flag(FlagForm::new(doubted)));
    }

    /// Has a flag kept. What it says stays in the dialog until it is.
    pub(super) fn add_flag(&mut self, doubted: Doubted, reason: Reason, words: Option<String>) {
        let Some(profile) = self.learner.profile.as_ref().map(|profile| profile.id) else { return };
        let moment = self.moment();
        let Doubted { pack, question, content_hash } = doubted;
        let id = FlagId::new(moment.now, moment.random);
        let flag = Flag { id, pack, question, content_hash, reason, words, at: moment.now };
        self.jobs.with_record(Task::Keep, move |record| {
            match Done::saved(record, |record| record.add_flag(profile, &flag)) {
                Done::Saved => Done::Thanked(message!("reading-flag-thanks")),
                not_kept => not_kept,
            }
        });
    }

    /// Reads aloud, or stops doing so.
    pub(super) fn read_aloud(&mut self, pieces: Vec<String>, language: String) {
        self.hush();
        let Some(aloud) = &mut self.aloud else { return };
        let speech = Arc::new(Speech::default());
        aloud.speech = Some(Arc::clone(&speech));
        let voice = aloud.voice.clone();
        self.jobs.start(Task::Speak, move || match speech.say(&voice, &pieces, &language) {
            Ok(()) => Done::Saved,
            Err(_) => Done::Mute,
        });
    }

    /// Breaks off what is read aloud.
    pub(super) fn hush(&mut self) {
        if let Some(speech) = self.aloud.as_mut().and_then(|aloud| aloud.speech.take()) {
            speech.stop();
        }
    }
}
