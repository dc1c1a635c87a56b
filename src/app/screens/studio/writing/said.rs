//! What is said of a question that is being written: how it is answered, and what the checker has against it, in
//! the words of the form.

use egui::accesskit::Live;
use egui::{Label, RichText, Role, Ui, WidgetInfo};

use crate::app::view::View;
use crate::app::widgets::sign::{Sign, sign_ui};
use crate::message;
use crate::pack::{HandQuestion, Problem, ResponseKind, Severity};
use crate::words::{Arg, Message};

/// Key of a way of answering.
pub(super) fn response(response: ResponseKind) -> &'static str {
    match response {
        ResponseKind::Choice => "bench-answer-choice",
        ResponseKind::Multiple => "bench-answer-multiple",
        ResponseKind::Match => "bench-answer-match",
        ResponseKind::Sort => "bench-answer-sort",
        ResponseKind::Grid => "bench-answer-grid",
        ResponseKind::Order => "bench-answer-order",
        ResponseKind::Mark => "bench-answer-mark",
        ResponseKind::Cue => "bench-answer-cue",
        ResponseKind::Short => "bench-answer-short",
    }
}

/// What the checker says of a question, in the words of the form; else in its own, which speak of the file.
pub(in crate::app::screens::studio) fn problem(hand: &HandQuestion, problem: &Problem) -> Message {
    match problem.code {
        "question-incomplete" => message!("bench-ask-incomplete", fields = fields(problem)),
        "question-bad-key" => match ResponseKind::from_wire(&hand.response) {
            Some(ResponseKind::Match | ResponseKind::Sort) => message!("bench-ask-place-all"),
            Some(ResponseKind::Grid) => message!("bench-ask-fill-cell"),
            Some(ResponseKind::Mark) => message!("bench-ask-mark-words"),
            _ => problem.message.clone(),
        },
        "question-without-explanation" => message!("bench-ask-explain"),
        "question-nothing-right" => message!("bench-ask-nothing-right"),
        "question-several-right" => message!("bench-ask-several-right"),
        _ => problem.message.clone(),
    }
}

/// The parts of the form that are missing.
fn fields(problem: &Problem) -> Vec<Arg> {
    let names = problem.message.args.iter().find(|(name, _)| *name == "fields").map(|(_, arg)| arg);
    let Some(Arg::List(names)) = names else { return Vec::new() };
    let named = |arg: &Arg| match arg {
        Arg::Text(name) => field(name).map_or_else(|| arg.clone(), Arg::from),
        _ => arg.clone(),
    };
    names.iter().map(named).collect()
}

fn field(name: &str) -> Option<Message> {
    Some(match name {
        "prompt" => message!("bench-field-prompt"),
        "options" => message!("bench-field-options"),
        "rows" => message!("bench-field-rows"),
        "columns" => message!("bench-field-columns"),
        "right" => message!("bench-field-right"),
        "cells" => message!("bench-field-cells"),
        "items" => message!("bench-field-items"),
        "text" => message!("bench-field-text"),
        "accept" => message!("bench-field-accept"),
        "article" => message!("bench-field-article"),
        _ => return None,
    })
}

/// How far the question is: read out when it changes.
pub(super) fn state_ui(ui: &mut Ui, view: &View<'_>, said: &str) {
    line_ui(ui, view, Sign::Right, view.theme.right.ink, said);
}

/// Something that is wrong with it.
pub(super) fn problem_ui(ui: &mut Ui, view: &View<'_>, severity: Severity, said: &str) {
    let theme = view.theme;
    let (sign, ink) = match severity {
        Severity::Error => (Sign::Attention, theme.wrong.ink),
        Severity::Warning => (Sign::Note, theme.partly.ink),
    };
    line_ui(ui, view, sign, ink, said);
}

fn line_ui(ui: &mut Ui, view: &View<'_>, sign: Sign, ink: egui::Color32, said: &str) {
    ui.horizontal_top(|ui| {
        sign_ui(ui, view.theme, sign, ink);
        let label = ui.add(Label::new(RichText::new(said).color(ink)).wrap());
        label.widget_info(|| WidgetInfo::labeled(Role::Status, true, said));
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
    });
}
