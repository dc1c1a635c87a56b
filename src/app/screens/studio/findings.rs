//! What the checker says: each a way to its place, and a mend where there is one.

use std::sync::Arc;

use egui::{Button, RichText, Ui, Vec2};

use super::{Studio, changed};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::sign::{Sign, sign_ui};
use crate::app::widgets::{button, ring, text};
use crate::message;
use crate::pack::{Problem, Severity};
use crate::studio::{Finding, Row, fix};
use crate::words::Message;

impl Studio {
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
            let (is_asked, mend) = ui.push_id(ix, |ui| self.finding_ui(ui, view, finding)).inner;
            if is_asked {
                wanted = Some(finding.at.clone());
            }
            action = action.or(mend);
        }
        if let Some(row) = wanted {
            self.go_to(&row);
            ui.ctx().request_repaint();
        }
        action
    }

    /// A finding: whether its place is asked for, and its mend if that is.
    fn finding_ui(&self, ui: &mut Ui, view: &View<'_>, finding: &Finding) -> (bool, Option<Action>) {
        let (theme, words) = (view.theme, view.words);
        let tone = if finding.problem.severity == Severity::Error { theme.wrong } else { theme.partly };
        let is_asked = ui
            .horizontal_top(|ui| {
                sign_ui(ui, theme, Sign::Attention, tone.ink);
                let said = RichText::new(words.say(&said(&finding.problem))).color(tone.ink);
                let size = Vec2::new(ui.available_width(), theme.size.target);
                let place = ui.add(Button::new(said).wrap().min_size(size));
                ring(ui, theme, &place);
                place.clicked()
            })
            .inner;
        let Some(edit) = fix(&self.seen.pack, finding) else { return (is_asked, None) };
        let name = words.say(&message!("bench-mend", how = edit.name()));
        let mend = button::plain_ui(ui, theme, &name);
        (is_asked, mend.clicked().then(|| changed(edit)))
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
