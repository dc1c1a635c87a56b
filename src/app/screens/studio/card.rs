//! The claim that is looked at: who, with which word, what, and what the draft says of it.

use egui::accesskit::Live;
use egui::{Label, RichText, Role, Ui, WidgetInfo};

use super::seen::{self, Seen};
use super::stance::verdict_ui;
use super::{Studio, changed, findings, vocabulary};
use crate::app::action::Action;
use crate::app::view::View;
use crate::app::widgets::{button, quote, text};
use crate::message;
use crate::pack::{PolicyReference, Quote, Quotes, Statement};
use crate::studio::{Edit, Row};
use crate::words::Message;

impl Studio {
    pub(super) fn card_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        at: usize,
        row: &Statement,
    ) -> Option<Action> {
        self.state_ui(ui, view, at, row);
        self.said_ui(ui, view, row);
        if let Some(draft) = &row.draft {
            text::note_ui(ui, view.theme, &draft.reason);
        }
        if !row.stances.is_empty() {
            text::note_ui(ui, view.theme, &view.words.get("bench-positions"));
        }
        let stance = self.stances_ui(ui, view, row, false);
        let policy = self.references_ui(ui, view, row);
        self.card_findings_ui(ui, view, row);
        let verdict = self.verdict_ui(ui, view, row);
        stance.or(policy).map(changed).or(verdict)
    }

    /// Which claim it is, and how sure the draft is of it.
    fn state_ui(&self, ui: &mut Ui, view: &View<'_>, at: usize, row: &Statement) {
        let all = self.seen.pack.statements.len();
        let state = match self.seen.inbox.item(&Row::Statement(row.id.clone())) {
            Some(item) => message!("bench-proposed", grade = item.grade.said()),
            None if Seen::is_open(row) => message!("bench-half-accepted"),
            None => message!("bench-accepted"),
        };
        let said = view.words.say(&message!("bench-claim-of", n = at + 1, all = all, state = state));
        let whole = format!("{said} {}: {}", self.seen.who(row, view.words), seen::line(row));
        let label = text::weak_ui(ui, view.theme, &said);
        label.widget_info(|| WidgetInfo::labeled(Role::Status, true, whole.as_str()));
        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(Live::Polite));
    }

    fn said_ui(&self, ui: &mut Ui, view: &View<'_>, row: &Statement) {
        let (theme, words) = (view.theme, view.words);
        let who = self.seen.who(row, words);
        ui.add(Label::new(RichText::new(who).font(theme.strong())).wrap());
        let mut facts: Vec<Message> = vec![Message::new(vocabulary::form(row.form))];
        facts.extend(row.cue.as_ref().map(|cue| message!("bench-cue", cue = joined(cue))));
        if !row.via.is_empty() {
            facts.push(message!("bench-via", via = self.seen.names(&row.via)));
        }
        let same = row.same_as.as_ref().and_then(|id| self.seen.statement(id));
        facts.extend(same.map(|(_, row)| message!("bench-same", said = seen::line(row))));
        facts.extend(row.corrects.as_ref().map(|words| message!("bench-corrects", words = joined(words))));
        facts.extend(row.date.as_ref().map(|date| message!("bench-date", date = date)));
        let facts: Vec<String> = facts.iter().map(|fact| words.say(fact)).collect();
        text::note_ui(ui, theme, &facts.join(" · "));
        if let Some(content) = &row.content {
            quote::quote_ui(ui, theme, &joined(content));
        }
        if let Some(gist) = &row.gist {
            ui.add(Label::new(gist).wrap());
        }
    }

    fn references_ui(&self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Edit> {
        let mut edit = None;
        for (nth, reference) in row.policies.iter().enumerate() {
            let said = view.words.say(&self.reference_said(reference));
            ui.horizontal_wrapped(|ui| {
                ui.add(Label::new(&said).wrap());
                let name = message!("bench-take-off", what = said.clone());
                let name = view.words.say(&name);
                let off =
                    button::quiet_ui(ui, view.theme, &view.words.get("bench-off")).accessible_name(name);
                if off.clicked() {
                    edit = Some(Edit::DeleteReference { statement: row.id.clone(), nth });
                }
            });
            if reference.draft.is_some() {
                let of = Row::Reference(row.id.clone(), nth);
                let (verdict, _) = ui.push_id(nth, |ui| verdict_ui(ui, view, of, &said)).inner;
                edit = edit.or(verdict);
            }
        }
        edit
    }

    /// A policy, where it stands, and what the claim does with it.
    pub(super) fn reference_said(&self, reference: &PolicyReference) -> Message {
        let policy = self.seen.pack.policies.iter().find(|row| row.id == reference.policy);
        let name = policy.map_or_else(|| reference.policy.0.clone(), |row| row.name.clone());
        let role = Message::new(vocabulary::role(reference.role));
        let status = Message::new(vocabulary::status(reference.status));
        message!("bench-reference", name = name, role = role, status = status)
    }

    /// What the checker says of the claim.
    fn card_findings_ui(&self, ui: &mut Ui, view: &View<'_>, row: &Statement) {
        let is_here = |at: &Row| seen::statement_of(at) == Some(&row.id);
        for finding in self.seen.view.findings.iter().filter(|finding| is_here(&finding.at)) {
            let said = view.words.say(&findings::said(&finding.problem));
            let ink = view.theme.partly.ink;
            ui.add(Label::new(RichText::new(said).color(ink)).wrap());
        }
    }

    fn verdict_ui(&mut self, ui: &mut Ui, view: &View<'_>, row: &Statement) -> Option<Action> {
        let (theme, words) = (view.theme, view.words);
        let mut asked = None;
        ui.horizontal_wrapped(|ui| {
            if Seen::is_open(row) && button::primary_ui(ui, theme, &words.get("bench-accept")).clicked() {
                asked = Some(changed(Edit::AcceptWhole(row.id.clone())));
            }
            if button::plain_ui(ui, theme, &words.get("bench-edit")).clicked() {
                self.is_editing = true;
            }
            let key = if row.draft.is_some() { "bench-reject" } else { "bench-delete" };
            if button::plain_ui(ui, theme, &words.get(key)).clicked() {
                asked = Some(changed(self.reject(row.id.clone())));
            }
        });
        asked
    }
}

/// Runs of words in a line.
pub(super) fn joined(quotes: &Quotes) -> String {
    quotes.runs().iter().map(Quote::exact).collect::<Vec<_>>().join(" … ")
}
