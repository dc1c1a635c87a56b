//! The words a learner showed as evidence: a mark of their own beside the answer's.

use egui::{Label, RichText, Ui};

use super::desk::Settled;
use crate::app::view::View;
use crate::message;
use crate::quiz::Verdict;
use crate::words::Message;

/// Both marks in one sentence, where the words were asked for.
pub(super) fn said(settled: &Settled) -> Option<Message> {
    let place = match settled.outcome.located.as_ref()?.verdict() {
        Verdict::Right => message!("modes-place-right"),
        Verdict::Partly(_) => message!("modes-place-partly"),
        Verdict::Wrong => message!("modes-place-wrong"),
    };
    Some(message!("modes-answer-and-place", answer = settled.outcome.feedback.verdict.said(), place = place))
}

/// The sentence below the verdict.
pub(super) fn located_ui(ui: &mut Ui, view: &View<'_>, settled: &Settled) {
    if let Some(said) = said(settled) {
        ui.add(Label::new(RichText::new(view.words.say(&said)).font(view.theme.strong())).wrap());
    }
}
