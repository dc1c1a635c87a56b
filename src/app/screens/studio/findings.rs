//! What the checker says: each a way to its place, and a mend where there is one.

use std::sync::Arc;

use egui::{Button, Response, RichText, Ui, Vec2};

use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::command::{Command, pressed};
use crate::app::view::View;
use crate::app::widgets::sign::{Sign, sign_ui};
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::pack::{Problem, Severity};
use crate::studio::{Finding, Row, fix};
use crate::words::Message;

/// Which finding the keyboard is at.
#[derive(Debug, Default)]
pub(super) struct At {
    ix: usize,
    /// Whether it is to be given the keyboard now.
    takes_focus: bool,
}

impl At {
    /// The first one takes the keyboard, as soon as there is one.
    pub(super) fn first() -> Self {
        Self { ix: 0, takes_focus: true }
    }
}

impl Studio {
    /// From one finding to the next.
    pub(super) fn finding_keys(&mut self, ui: &Ui) {
        let last = self.seen.view.findings.len().saturating_sub(1);
        let ix = self.finding.ix.min(last);
        if pressed(ui, Command::NextClaim) {
            self.finding = At { ix: (ix + 1).min(last), takes_focus: true };
        }
        if pressed(ui, Command::PreviousClaim) {
            self.finding = At { ix: ix.saturating_sub(1), takes_focus: true };
        }
    }

    pub(super) fn findings_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let found = Arc::clone(&self.seen.view);
        let n = found.findings.len();
        text::heading_ui(ui, &words.say(&message!("bench-part-findings", n = n)));
        if n == 0 {
            text::weak_ui(ui, theme, &words.get("bench-nothing-found"));
        }
        let mut wanted: Option<Row> = None;
        let mut action = None;
        for (ix, finding) in found.findings.iter().enumerate() {
            let (place, mend) = ui.push_id(ix, |ui| self.finding_ui(ui, view, finding)).inner;
            if self.finding.takes_focus && self.finding.ix == ix {
                place.request_focus();
                place.scroll_to_me(None);
                self.finding.takes_focus = false;
            }
            if place.has_focus() {
                self.finding.ix = ix;
            }
            if place.clicked() {
                wanted = Some(finding.at.clone());
            }
            action = action.or(mend);
        }
        if let Some(row) = wanted {
            self.go_to(&row);
            // What is to be mended in a claim is in its form.
            self.is_editing = matches!(row, Row::Statement(_));
            self.form_takes_focus = self.is_editing;
            ui.ctx().request_repaint();
        }
        action
    }

    /// A finding: the way to its place, and its mend if that is asked for.
    fn finding_ui(&self, ui: &mut Ui, view: &View<'_>, finding: &Finding) -> (Response, Option<Action>) {
        let (theme, words) = (view.theme, view.words);
        let tone = if finding.problem.severity == Severity::Error { theme.wrong } else { theme.partly };
        let place = ui
            .horizontal_top(|ui| {
                sign_ui(ui, theme, Sign::Attention, tone.ink);
                let said = RichText::new(words.say(&said(&finding.problem))).color(tone.ink);
                let size = Vec2::new(ui.available_width(), theme.size.target);
                let place = ui.add(Button::new(said).wrap().min_size(size));
                ring(ui, theme, &place);
                place
            })
            .inner;
        let Some(edit) = fix(&self.seen.pack, finding) else { return (place, None) };
        let name = words.say(&message!("bench-mend", how = edit.name()));
        let mend = button::plain_ui(ui, theme, &name);
        (place, mend.clicked().then(|| changed(edit)))
    }
}

/// What is wrong, by the names that fields have on the screen and not in the file.
pub(super) fn said(problem: &Problem) -> Message {
    let key = match problem.code {
        "statement-without-gist" => "bench-finding-no-words",
        "gist-names-source" => "bench-finding-names-source",
        "gist-copies-content" => "bench-finding-copies",
        "article-without-rights" => "bench-finding-no-rights",
        "article-without-url" => "bench-finding-no-url",
        "unseen-drafts" => "bench-finding-drafts",
        _ => return problem.message.clone(),
    };
    Message { key, args: problem.message.args.clone() }
}
